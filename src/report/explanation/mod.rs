//! What an error means, as a note for whoever has to act on it, and as the command line's readable answer.

mod facts;
mod words;

use jiff::tz::TimeZone;

use super::html::set_html;
use super::sections::Section;
use super::text::set_text;
use crate::bounce::{Authentication, Explanation, Failure};
use crate::diagnosis::{Diagnosis, Wording};
use crate::lang::{Args, Catalog};

pub use facts::{authentication as authentication_facts, explanation as explanation_facts};
pub use words::{kind_text, of_server as server_words, read_as, without_finding};

/// Recipients that are told one by one.
const MOST_FAILURES: usize = 500;

/// The note as plain text. `source` names the file that the error stood in, or is empty.
pub fn explanation_text(explanation: &Explanation, source: &str, catalog: &Catalog, zone: &TimeZone) -> String {
    set_text(sections(explanation, source, catalog, zone), catalog)
}

/// The note as a page of its own.
pub fn explanation_html(explanation: &Explanation, source: &str, catalog: &Catalog, zone: &TimeZone) -> String {
    set_html(sections(explanation, source, catalog, zone), catalog)
}

fn sections(explanation: &Explanation, source: &str, catalog: &Catalog, zone: &TimeZone) -> Vec<Section> {
    let text = |id: &str| catalog.text(id);
    let mut parts =
        vec![Section::Title(text("note-title")), Section::Table(facts::about(explanation, source, catalog))];
    if explanation.cut {
        parts.push(Section::Paragraph(text("note-cut")));
    }
    let mut told: Option<&Diagnosis> = None;
    for failure in explanation.failures.iter().take(MOST_FAILURES) {
        parts.extend(self::failure(failure, told, catalog));
        told = Some(&failure.diagnosis);
    }
    if explanation.failures.len() > MOST_FAILURES {
        let mut count = Args::new();
        count.set("count", explanation.failures.len() - MOST_FAILURES);
        parts.push(Section::Paragraph(catalog.format("note-more-recipients", &count)));
    }
    for finding in &explanation.findings {
        let wording = Wording::of(finding, catalog);
        parts.push(Section::Heading(wording.title));
        parts.push(Section::Paragraph(wording.explanation));
        parts.extend(lists(wording.steps, wording.admin_steps, catalog));
        parts.extend(links(finding, catalog));
    }
    if explanation.failures.is_empty() && explanation.findings.is_empty() {
        let id = words::without_finding(explanation);
        parts.push(Section::Heading(text(id)));
        parts.extend(catalog.attribute(id, "explanation", &Args::new()).map(Section::Paragraph));
    }
    for (heading, rows) in [
        ("note-account", facts::account(explanation, catalog)),
        ("note-message", facts::original(explanation, catalog)),
        ("note-way", facts::hops(explanation, catalog, zone)),
    ] {
        if !rows.is_empty() {
            parts.push(Section::Heading(text(heading)));
            parts.push(Section::Table(rows));
        }
    }
    if let Some(authentication) = &explanation.authentication {
        parts.extend(self::authentication(authentication, catalog));
    }
    let mut made = Args::new();
    made.set("version", env!("CARGO_PKG_VERSION"));
    parts.push(Section::Paragraph(String::new()));
    parts.push(Section::Paragraph(catalog.format("report-made-by", &made)));
    parts
}

/// What happened to one recipient. The words of a finding stand once where several recipients have the same one.
fn failure(failure: &Failure, told: Option<&Diagnosis>, catalog: &Catalog) -> Vec<Section> {
    let text = |id: &str| catalog.text(id);
    let heading = failure.recipient.clone().unwrap_or_else(|| text("report-what-happened"));
    let wording = Wording::of(&failure.diagnosis, catalog);
    let repeated = told.is_some_and(|told| Wording::of(told, catalog) == wording);
    let mut parts = vec![Section::Heading(heading)];
    parts.push(Section::Paragraph(match repeated {
        true => format!("{}.", wording.title),
        false => format!("{}. {}", wording.title, wording.explanation),
    }));
    let rows = facts::failure(failure, catalog);
    if !rows.is_empty() {
        parts.push(Section::Paragraph(String::new()));
        parts.push(Section::Table(rows));
    }
    let words = words::of_server(failure);
    if !words.is_empty() {
        parts.push(Section::Heading(text("report-words")));
        parts.push(Section::Verbatim(words));
    }
    if !repeated {
        parts.extend(lists(wording.steps, wording.admin_steps, catalog));
        parts.extend(links(&failure.diagnosis, catalog));
    }
    parts
}

fn lists(steps: Vec<String>, admin_steps: Vec<String>, catalog: &Catalog) -> Vec<Section> {
    let mut parts = Vec::new();
    for (heading, steps) in [("report-for-the-administrator", admin_steps), ("report-what-to-do", steps)] {
        if !steps.is_empty() {
            parts.push(Section::Heading(catalog.text(heading)));
            parts.push(Section::Steps(steps));
        }
    }
    parts
}

fn links(diagnosis: &Diagnosis, catalog: &Catalog) -> Option<Section> {
    let rows: Vec<_> = diagnosis.links.iter().map(|link| (catalog.text(&link.label), link.url.clone())).collect();
    (!rows.is_empty()).then_some(Section::Table(rows))
}

fn authentication(authentication: &Authentication, catalog: &Catalog) -> Vec<Section> {
    let mut parts = vec![Section::Heading(catalog.text("note-authentication"))];
    parts.push(Section::Table(facts::authentication(authentication, catalog)));
    if !authentication.causes.is_empty() {
        parts.push(Section::Heading(catalog.text("note-authentication-causes")));
        let told = |(wrong, repair): (String, String)| format!("{wrong} {repair}");
        let causes = authentication.causes.iter().map(|cause| told(cause.text(authentication, catalog)));
        parts.push(Section::Steps(causes.collect()));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounce::AuthenticationCause;
    use crate::lang::Language;

    #[test]
    fn a_cause_and_its_repair_end_in_one_full_stop_each() {
        let causes = vec![AuthenticationCause::DkimUnsigned];
        let parts =
            authentication(&Authentication { causes, ..Authentication::default() }, &Catalog::new(Language::En));
        let text = set_text(parts, &Catalog::new(Language::En));
        assert!(text.contains("not signed with DKIM. Switch on"), "{text}");
    }
}
