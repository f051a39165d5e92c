//! What a receiving server found out about the sender: SPF, DKIM, DMARC, and why DMARC failed.

use egui::Ui;

use crate::bounce::Authentication;
use crate::lang::Catalog;
use crate::report;
use crate::ui::context::Context;
use crate::ui::safe::{safe, short};
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::{Mark, body, group_heading, mark_inline, small, text};
use crate::ui::words;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    pub results: Vec<Result>,
    /// Domains and the address, label and value.
    pub facts: Vec<(String, String)>,
    /// What is wrong, and how it is repaired; likeliest first.
    pub causes: Vec<(String, String)>,
}

/// What one of the three tests gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Result {
    pub mark: Mark,
    pub title: String,
    pub help: String,
}

impl Shown {
    pub fn of(authentication: &Authentication, catalog: &Catalog) -> Self {
        let tests = [
            ("SPF", &authentication.spf, "authentication-spf"),
            ("DKIM", &authentication.dkim, "authentication-dkim"),
            ("DMARC", &authentication.dmarc, "authentication-dmarc"),
        ];
        let named = |label: &str| tests.iter().any(|(name, ..)| *name == label);
        Self {
            results: tests
                .iter()
                .filter_map(|(name, value, help)| Some(result(name, value.as_deref()?, &catalog.text(help), catalog)))
                .collect(),
            facts: report::authentication_facts(authentication, catalog)
                .into_iter()
                .filter(|(label, _)| !named(label))
                .map(|(label, value)| (label, short(&value)))
                .collect(),
            causes: authentication
                .causes
                .iter()
                .map(|cause| cause.text(authentication, catalog))
                .map(|(wrong, repair)| (safe(&wrong), safe(&repair)))
                .collect(),
        }
    }
}

fn result(name: &str, value: &str, help: &str, catalog: &Catalog) -> Result {
    let (mark, word) = match value {
        "pass" | "bestguesspass" => (Mark::Good, Some("authentication-pass")),
        "fail" | "hardfail" | "softfail" => (Mark::Fault, Some("authentication-fail")),
        "none" => (Mark::Caution, Some("authentication-none")),
        "temperror" => (Mark::Caution, Some("authentication-temperror")),
        "permerror" => (Mark::Fault, Some("authentication-permerror")),
        "neutral" | "policy" => (Mark::Caution, Some("authentication-neutral")),
        _ => (Mark::Unknown, None),
    };
    let title = match word {
        Some(id) => catalog.labelled(name, &words::with(catalog, id, "result", short(value))),
        None => catalog.labelled(name, &short(value)),
    };
    Result { mark, title, help: help.to_owned() }
}

pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, shown: &Shown) {
    ui.spacing_mut().item_spacing.y = theme::SPACE_12;
    causes(ui, cx, &shown.causes);
    if !shown.causes.is_empty() && !shown.results.is_empty() {
        group_heading(ui, &cx.text("authentication-results"));
    }
    for result in &shown.results {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_8;
            mark_inline(ui, result.mark, theme::TEXT_LINE);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                text(ui, &result.title, theme::semibold(theme::TEXT), Palette::of(ui).text, theme::TEXT_LINE);
                small(ui, &result.help);
            });
        });
    }
    super::result::table(ui, &shown.facts);
}

fn causes(ui: &mut Ui, cx: &Context<'_>, causes: &[(String, String)]) {
    if causes.is_empty() {
        return;
    }
    group_heading(ui, &cx.text("note-authentication-causes"));
    for (wrong, repair) in causes {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_8;
            mark_inline(ui, Mark::Caution, theme::TEXT_LINE);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                text(ui, wrong, theme::semibold(theme::TEXT), Palette::of(ui).text, theme::TEXT_LINE);
                body(ui, repair);
            });
        });
    }
}
