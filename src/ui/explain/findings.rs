//! What else was found, and what else it could be.

use egui::{Id, Ui};

use super::data::{mark, safe, short};
use crate::diagnosis::{Alternative, Certainty, Diagnosis, Severity, Wording};
use crate::lang::Catalog;
use crate::ui::context::Context;
use crate::ui::theme;
use crate::ui::widgets::{Mark, bullets, card, card_heading, emphasised, fold, group_heading, steps};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub key: &'static str,
    pub mark: Mark,
    pub title: String,
    pub note: String,
    pub explanation: String,
    pub steps: Vec<String>,
    pub admin: Vec<String>,
}

impl Finding {
    pub fn of(diagnosis: &Diagnosis, catalog: &Catalog) -> Self {
        let note = catalog.text(match diagnosis.severity {
            Severity::Problem => "weight-problem",
            Severity::Warning => "weight-warning",
            Severity::Advice => "weight-advice",
            Severity::Ok => "weight-ok",
        });
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
            steps: wording.steps.iter().map(|step| safe(step)).collect(),
            admin: wording.admin_steps.iter().map(|step| safe(step)).collect(),
        }
    }
}

/// The other causes that fit, with what is known of this one.
pub(super) fn alternatives(main: &Diagnosis, catalog: &Catalog) -> Vec<Finding> {
    let told = |alternative: &Alternative| {
        let other =
            Diagnosis { facts: main.facts.clone(), works: main.works.clone(), ..Diagnosis::new(alternative.id) };
        let note = catalog.text(match alternative.certainty {
            Certainty::Certain | Certainty::Likely => "certainty-likely",
            Certainty::Possible => "certainty-possible",
        });
        Finding::told(&other, Mark::Unknown, note, catalog)
    };
    main.alternatives.iter().map(told).collect()
}

/// A card of findings, each of which opens.
pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, id: Id, title: &str, findings: &[Finding]) {
    if findings.is_empty() {
        return;
    }
    card(ui, |ui| {
        card_heading(ui, &cx.text(title));
        for (i, finding) in findings.iter().enumerate() {
            fold(ui, id.with((finding.key, i)), Some(finding.mark), &finding.title, &finding.note, |ui| {
                ui.spacing_mut().item_spacing.y = 10.0;
                emphasised(ui, &finding.explanation);
                ui.scope(|ui| steps(ui, &finding.steps));
                if !finding.admin.is_empty() {
                    ui.add_space(theme::SPACE_4);
                    group_heading(ui, &cx.text("for-the-administrator"));
                    bullets(ui, &finding.admin);
                }
            });
        }
    });
}
