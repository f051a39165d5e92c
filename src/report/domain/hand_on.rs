//! What the person hands on to whoever looks after the domain: what was found, and what to change.

use super::card::correction;
use super::publish::kind;
use super::text::publish;
use super::words::with;
use crate::diagnosis::{Correction, Diagnosis, Fact, Fixer, Group, Published, Wording};
use crate::lang::{Args, Catalog};
use crate::report::sections::Section;
use crate::report::text::set_text;

/// Whether a finding about a domain is somebody else's to mend, so that it has to be handed on.
pub fn is_to_hand_on(diagnosis: &Diagnosis) -> bool {
    let other = matches!(diagnosis.fixer, Fixer::Domain | Fixer::Provider);
    !diagnosis.corrections.is_empty() || (other && diagnosis.id.group() == Group::Domain)
}

/// A text for whoever has to change what the domain publishes.
pub fn note_to_hand_on(diagnosis: &Diagnosis, catalog: &Catalog) -> String {
    let wording = Wording::of(diagnosis, catalog);
    let domain = diagnosis.facts.get(&Fact::Domain).map_or("none", String::as_str);
    let mut parts = vec![
        Section::Title(with(catalog, "hand-on-note-title", &[("domain", domain)])),
        Section::Paragraph(with(catalog, "hand-on-note-found", &[("title", &wording.title)])),
    ];
    if !wording.admin_steps.is_empty() {
        parts.push(Section::Heading(catalog.text("report-what-to-do")));
        parts.push(Section::Steps(wording.admin_steps));
    }
    parts.extend(diagnosis.corrections.iter().flat_map(|whole| publish(&correction(whole), catalog)));
    let mut made = Args::new();
    made.set("version", env!("CARGO_PKG_VERSION"));
    parts.push(Section::Paragraph(String::new()));
    parts.push(Section::Paragraph(catalog.format("report-made-by", &made)));
    set_text(parts, catalog)
}

/// A change to what a domain publishes, as a page of a DNS provider asks for it. Everything in it can only be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The name, or the address of a file on the web.
    pub name: String,
    /// The type of the record; empty for a file.
    pub kind: &'static str,
    /// Values to publish, or the whole content of the file.
    pub add: Vec<String>,
    /// Values to take away.
    pub remove: Vec<String>,
}

impl Change {
    pub fn of(whole: &Correction) -> Self {
        let Correction { name, kind: published, remove, add } = correction(whole);
        // A file is replaced as it is.
        let remove = if published == Published::File { Vec::new() } else { remove };
        Self { name, kind: kind(published), add, remove }
    }

    pub fn is_file(&self) -> bool {
        self.kind.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::DiagnosisId;
    use crate::lang::Language;

    fn not_listed() -> Diagnosis {
        Diagnosis::new(DiagnosisId::SpfProviderNotListed).with_fact(Fact::Domain, "example.org").with_correction(
            Correction {
                name: "example.org".to_owned(),
                kind: Published::Txt,
                remove: vec!["v=spf1 mx -all".to_owned()],
                add: vec!["v=spf1 mx include:_spf.google.com -all".to_owned()],
            },
        )
    }

    #[test]
    fn the_note_says_what_to_change_at_which_name() {
        for language in Language::ALL {
            let catalog = Catalog::new(language);
            let note = note_to_hand_on(&not_listed(), &catalog);
            for part in [
                Wording::of(&not_listed(), &catalog).title.as_str(),
                "example.org",
                "v=spf1 mx include:_spf.google.com -all",
                &catalog.labelled(&catalog.text("dns-publish-remove"), "v=spf1 mx -all"),
                "example.org. IN TXT \"v=spf1 mx include:_spf.google.com -all\"",
            ] {
                assert!(note.lines().any(|line| line.contains(part)), "{part:?} is not in\n{note}");
            }
        }
    }

    #[test]
    fn what_the_person_can_mend_is_not_handed_on() {
        for (id, expected) in [
            (DiagnosisId::SpfProviderNotListed, true),
            (DiagnosisId::DkimMissing, true),
            (DiagnosisId::AddressListed, true),
            (DiagnosisId::DomainNotFound, false),
            (DiagnosisId::RelayDenied, false),
            (DiagnosisId::ReverseDnsMissing, false),
        ] {
            assert_eq!(is_to_hand_on(&Diagnosis::new(id)), expected, "{id}");
        }
    }
}
