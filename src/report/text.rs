//! The report as plain text, for a mail or a ticket.

use std::fmt::Write as _;

use super::harmless::harmless;
use super::instructions::{Program, instructions_for};
use super::sections::{Section, outline_sign, outline_text, sections};
use crate::checkup::Outcome;
use crate::lang::{Args, Catalog};

pub fn as_text(outcome: &Outcome, catalog: &Catalog) -> String {
    set_text(sections(outcome, catalog), catalog)
}

/// Where in this mail program the cause is mended, for whoever reads a check-up on a command line.
pub fn instructions_text(program: Program, outcome: &Outcome, catalog: &Catalog) -> String {
    let mut args = Args::new();
    args.set("program", program.name(catalog));
    let steps = outcome.cause().map(|cause| instructions_for(program, cause, &outcome.account, catalog));
    let sections = match steps.filter(|steps| !steps.is_empty()) {
        Some(steps) => vec![Section::Heading(catalog.format("where-steps", &args)), Section::Steps(steps)],
        None => vec![Section::Paragraph(catalog.format("where-nothing", &args))],
    };
    set_text(sections, catalog)
}

pub(super) fn set_text(sections: Vec<Section>, catalog: &Catalog) -> String {
    let mut text = String::new();
    for section in sections {
        // Writing to a String cannot fail.
        let _ = match section {
            Section::Title(title) => writeln!(text, "{title}\n{}", "=".repeat(title.chars().count())),
            Section::Heading(heading) => {
                let heading = harmless(&heading);
                writeln!(text, "\n{heading}\n{}", "-".repeat(heading.chars().count()))
            }
            Section::Paragraph(paragraph) => writeln!(text, "{}", harmless(&paragraph)),
            Section::Table(rows) => rows
                .iter()
                .try_for_each(|(label, value)| writeln!(text, "{}", catalog.labelled(label, &harmless(value)))),
            Section::Steps(steps) => {
                steps.iter().enumerate().try_for_each(|(i, step)| writeln!(text, "{}. {}", i + 1, harmless(step)))
            }
            Section::Verbatim(words) => words
                .iter()
                .flat_map(|words| words.lines())
                .try_for_each(|line| writeln!(text, "    {}", harmless(line))),
            Section::Outline(lines) => lines.iter().try_for_each(|line| {
                let told = outline_text(line, catalog);
                writeln!(text, "  {} {:indent$}{}", outline_sign(line), "", harmless(&told), indent = 2 * line.depth)
            }),
        };
    }
    text
}
