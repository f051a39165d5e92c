//! A look at a domain as a text: the findings with what to publish, then the records card by card.

use super::card::{Card, Mark, correction};
use super::cards;
use super::publish::{kind, zone_lines};
use super::words::with;
use crate::checkup::Verdict;
use crate::checkup::domain::DomainOutcome;
use crate::diagnosis::{Correction, Diagnosis, Published, Severity, Wording};
use crate::lang::{Args, Catalog};
use crate::report::sections::Section;
use crate::report::text::set_text;

/// A look at a domain as text.
pub fn domain_text(outcome: &DomainOutcome, catalog: &Catalog) -> String {
    set_text(sections(outcome, catalog), catalog)
}

pub(super) fn sections(outcome: &DomainOutcome, catalog: &Catalog) -> Vec<Section> {
    let domain = outcome.subject.domain.as_str();
    let mut parts = vec![Section::Title(with(catalog, "dns-report-title", &[("domain", domain)]))];
    parts.push(Section::Paragraph(catalog.text(match outcome.verdict {
        Verdict::Ok => "dns-verdict-ok",
        Verdict::Warning => "dns-verdict-warning",
        Verdict::Problem => "dns-verdict-problem",
        Verdict::Unknown => "dns-verdict-unknown",
    })));
    if let Some(owner) = outcome.subject.owner() {
        parts.push(Section::Paragraph(with(catalog, "dns-of-service", &[("service", owner.name())])));
    }
    for diagnosis in &outcome.diagnoses {
        parts.extend(finding(diagnosis, catalog));
    }
    for card in cards(outcome, catalog) {
        parts.extend(self::card(card, catalog));
    }
    let mut made = Args::new();
    made.set("version", env!("CARGO_PKG_VERSION"));
    parts.push(Section::Paragraph(String::new()));
    parts.push(Section::Paragraph(catalog.format("report-made-by", &made)));
    parts
}

/// The cards for a report that is about more than the domain: what stands there, without going into it.
pub(in crate::report) fn short(outcome: &DomainOutcome, catalog: &Catalog) -> Vec<Section> {
    let mut parts = vec![Section::Heading(catalog.text("dns-records"))];
    for card in cards(outcome, catalog) {
        parts.push(Section::Table(vec![(name(&card, catalog), card.summary)]));
        let records: Vec<String> = card.records.iter().map(|record| format!("{}  {record}", card.place)).collect();
        if !records.is_empty() {
            parts.push(Section::Verbatim(records));
        }
        parts.extend(card.corrections.iter().flat_map(|correction| publish(correction, catalog)));
    }
    parts
}

fn finding(diagnosis: &Diagnosis, catalog: &Catalog) -> Vec<Section> {
    let wording = Wording::of(diagnosis, catalog);
    let mut parts = vec![Section::Heading(wording.title)];
    // Beside the title, for those who read no further; of mere advice nobody has to act on it.
    if diagnosis.severity >= Severity::Warning {
        parts.push(Section::Paragraph(diagnosis.fixer_text(catalog)));
    }
    parts.push(Section::Paragraph(wording.explanation));
    for (heading, steps) in
        [("report-what-to-do", wording.steps), ("report-for-the-administrator", wording.admin_steps)]
    {
        if !steps.is_empty() {
            parts.push(Section::Heading(catalog.text(heading)));
            parts.push(Section::Steps(steps));
        }
    }
    for whole in &diagnosis.corrections {
        parts.extend(publish(&correction(whole), catalog));
    }
    parts
}

/// A correction: the fields as a page of a DNS provider asks for them, and the lines of a zone file.
pub(super) fn publish(correction: &Correction, catalog: &Catalog) -> Vec<Section> {
    let text = |id: &str| catalog.text(id);
    let is_file = correction.kind == Published::File;
    let mut rows = vec![(text(if is_file { "dns-publish-file" } else { "dns-publish-name" }), correction.name.clone())];
    if !is_file {
        rows.push((text("dns-publish-type"), kind(correction.kind).to_owned()));
    }
    let removed = correction.remove.iter().filter(|_| !is_file);
    rows.extend(removed.map(|value| (text("dns-publish-remove"), value.clone())));
    if !is_file {
        rows.extend(correction.add.iter().map(|value| (text("dns-publish-add"), value.clone())));
    }
    let mut parts = vec![Section::Heading(text("dns-publish")), Section::Table(rows)];
    let lines = zone_lines(correction);
    if !lines.is_empty() {
        parts.push(Section::Paragraph(text(if is_file { "dns-publish-content" } else { "dns-publish-zone" })));
        parts.push(Section::Verbatim(lines));
    }
    parts
}

fn card(card: Card, catalog: &Catalog) -> Vec<Section> {
    let name = name(&card, catalog);
    let mut parts = vec![Section::Heading(match mark(card.mark) {
        Some(id) => catalog.labelled(&name, &catalog.text(id)),
        None => name,
    })];
    parts.push(Section::Paragraph(card.summary));
    if !card.place.is_empty() {
        parts.push(Section::Table(vec![(catalog.text("dns-place"), card.place)]));
    }
    if !card.records.is_empty() {
        parts.push(Section::Verbatim(card.records));
    }
    if !card.lines.is_empty() {
        parts.push(Section::Outline(card.lines));
    }
    parts
}

fn name(card: &Card, catalog: &Catalog) -> String {
    with(catalog, "dns-card-name", &[("title", &card.title), ("standard", card.standard)])
}

fn mark(mark: Mark) -> Option<&'static str> {
    match mark {
        Mark::Good => Some("dns-mark-good"),
        Mark::Caution => Some("dns-mark-caution"),
        Mark::Unknown => Some("dns-mark-unknown"),
        Mark::None => None,
    }
}
