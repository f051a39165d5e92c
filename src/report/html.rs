//! The report as a page of its own.

use std::fmt::Write as _;

use super::harmless::harmless;
use super::sections::{Section, outline_sign, outline_text, sections};
use crate::checkup::Outcome;
use crate::lang::Catalog;

const STYLE: &str = "body{font:15px/1.5 Inter,system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;\
color:#1b2430;background:#f6f7f9}h1{font-size:1.7rem}h2{font-size:1.1rem;margin-top:2rem}td{padding:.1rem 1rem .1rem 0;\
vertical-align:top}pre{background:#eceff3;padding:.8rem;white-space:pre-wrap;overflow-wrap:anywhere}";

pub fn as_html(outcome: &Outcome, catalog: &Catalog) -> String {
    set_html(sections(outcome, catalog), catalog)
}

pub(super) fn set_html(sections: Vec<Section>, catalog: &Catalog) -> String {
    let language = catalog.language().tag();
    let mut page = format!("<!DOCTYPE html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\">");
    let mut body = String::new();
    for section in sections {
        // Writing to a String cannot fail.
        let _ = match section {
            Section::Title(title) => {
                let title = escape(&title);
                let _ = write!(page, "<title>{title}</title><style>{STYLE}</style></head><body>");
                writeln!(body, "<h1>{title}</h1>")
            }
            Section::Heading(heading) => writeln!(body, "<h2>{}</h2>", escape(&heading)),
            Section::Paragraph(paragraph) => writeln!(body, "<p>{}</p>", escape(&paragraph)),
            Section::Table(rows) => {
                let rows: String = rows
                    .iter()
                    .map(|(label, value)| format!("<tr><td>{}</td><td>{}</td></tr>", escape(label), escape(value)))
                    .collect();
                writeln!(body, "<table>{rows}</table>")
            }
            Section::Steps(steps) => {
                let steps: String = steps.iter().map(|step| format!("<li>{}</li>", escape(step))).collect();
                writeln!(body, "<ol>{steps}</ol>")
            }
            Section::Verbatim(lines) => writeln!(body, "<pre>{}</pre>", escape(&lines.join("\n"))),
            Section::Outline(lines) => lines.iter().try_for_each(|line| {
                let told = escape(&outline_text(line, catalog));
                writeln!(body, "<div style=\"padding-left:{}rem\">{} {told}</div>", line.depth + 1, outline_sign(line))
            }),
        };
    }
    page + &body + "</body></html>\n"
}

/// The words of servers must stay words.
fn escape(text: &str) -> String {
    harmless(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
