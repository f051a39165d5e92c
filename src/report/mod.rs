//! What is handed to somebody else: text, HTML, JSON.

use crate::checkup::Outcome;
use crate::diagnosis::Wording;
use crate::lang::Catalog;

pub fn as_text(outcome: &Outcome, catalog: &Catalog) -> String {
    let mut text = format!("{}\n\n{}\n", catalog.text("report-title"), outcome.account.address);
    for diagnosis in &outcome.diagnoses {
        text.push_str(&Wording::of(diagnosis, catalog).title);
        text.push('\n');
    }
    text
}

pub fn as_html(outcome: &Outcome, catalog: &Catalog) -> String {
    format!("<pre>{}</pre>", as_text(outcome, catalog))
}
