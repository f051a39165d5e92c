//! A finding as it is shown.

use crate::diagnosis::{Alternative, Certainty, Diagnosis, Fact, Severity, Wording};
use crate::lang::Catalog;
use crate::ui::records::HandOn;
use crate::ui::safe::{all_safe, safe, server_words, short};
use crate::ui::widgets::Mark;

#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub key: &'static str,
    pub mark: Mark,
    pub title: String,
    /// How grave it is, or how certain.
    pub note: String,
    pub explanation: String,
    pub steps: Vec<String>,
    pub admin: Vec<String>,
    pub words: Vec<String>,
    /// Label and address.
    pub links: Vec<(String, String)>,
    /// Where somebody else has to change what the domain publishes.
    pub hand_on: Option<HandOn>,
}

impl Finding {
    pub fn of(diagnosis: &Diagnosis, catalog: &Catalog) -> Self {
        let note = catalog.text(match diagnosis.severity {
            Severity::Problem => "weight-problem",
            Severity::Warning => "weight-warning",
            Severity::Advice => "weight-advice",
            Severity::Ok => "weight-ok",
        });
        // The same may be said of both servers.
        let server = diagnosis.facts.get(&Fact::Server).filter(|_| diagnosis.is_about_incoming());
        let note = server.map_or_else(|| note.clone(), |server| short(&format!("{note} · {server}")));
        Self::told(diagnosis, mark(diagnosis.severity), note, catalog)
    }

    fn told(diagnosis: &Diagnosis, mark: Mark, note: String, catalog: &Catalog) -> Self {
        let wording = Wording::of(diagnosis, catalog);
        Self {
            key: diagnosis.id.word(),
            mark,
            title: short(&wording.title),
            note,
            explanation: safe(&wording.explanation),
            steps: all_safe(&wording.steps),
            admin: all_safe(&wording.admin_steps),
            words: server_words(&diagnosis.evidence),
            links: links(diagnosis, catalog),
            hand_on: HandOn::of(diagnosis, catalog),
        }
    }
}

/// The other causes that fit, with what is known of this one.
pub fn alternatives(cause: &Diagnosis, catalog: &Catalog) -> Vec<Finding> {
    let told = |alternative: &Alternative| {
        let other =
            Diagnosis { facts: cause.facts.clone(), works: cause.works.clone(), ..Diagnosis::new(alternative.id) };
        let note = catalog.text(match alternative.certainty {
            Certainty::Certain | Certainty::Likely => "certainty-likely",
            Certainty::Possible => "certainty-possible",
        });
        Finding::told(&other, Mark::Unknown, note, catalog)
    };
    cause.alternatives.iter().map(told).collect()
}

pub fn mark(severity: Severity) -> Mark {
    match severity {
        Severity::Problem => Mark::Fault,
        Severity::Warning => Mark::Caution,
        Severity::Advice => Mark::Unknown,
        Severity::Ok => Mark::Good,
    }
}

/// Label and address of each page that helps.
pub fn links(diagnosis: &Diagnosis, catalog: &Catalog) -> Vec<(String, String)> {
    diagnosis.links.iter().map(|link| (catalog.text(&link.label), link.url.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::{DiagnosisId, Fact};
    use crate::lang::Language;

    #[test]
    fn what_a_server_said_can_do_nothing_on_the_screen() {
        let mut diagnosis = Diagnosis::new(DiagnosisId::UnknownReply).with_fact(Fact::Server, "mx\u{202e}moc");
        diagnosis.evidence = vec!["550 \x1b[2Jno\nway".to_owned(), "x".repeat(100_000)];
        let finding = Finding::of(&diagnosis, &Catalog::new(Language::En));
        assert_eq!(finding.words[0], "550 \\u{1B}[2Jno\nway");
        assert!(finding.words[1].len() < 30_000, "{}", finding.words[1].len());
        let told = [finding.title, finding.explanation, finding.steps.concat(), finding.admin.concat()].concat();
        assert!(!told.contains('\u{202e}'), "{told}");
    }
}
