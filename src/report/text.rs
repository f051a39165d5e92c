//! The report as plain text, for a mail or a ticket.

use std::fmt::Write as _;

use super::sections::{Section, sections};
use crate::checkup::Outcome;
use crate::lang::Catalog;

pub fn as_text(outcome: &Outcome, catalog: &Catalog) -> String {
    let mut text = String::new();
    for section in sections(outcome, catalog) {
        // Writing to a String cannot fail.
        let _ = match section {
            Section::Title(title) => writeln!(text, "{title}\n{}", "=".repeat(title.chars().count())),
            Section::Heading(heading) => writeln!(text, "\n{heading}\n{}", "-".repeat(heading.chars().count())),
            Section::Paragraph(paragraph) => writeln!(text, "{paragraph}"),
            Section::Table(rows) => rows.iter().try_for_each(|(label, value)| writeln!(text, "{label}: {value}")),
            Section::Steps(steps) => {
                steps.iter().enumerate().try_for_each(|(i, step)| writeln!(text, "{}. {step}", i + 1))
            }
            Section::Verbatim(lines) => lines.iter().try_for_each(|line| writeln!(text, "    {line}")),
        };
    }
    text
}
