//! "Show me where": the steps in the person's own mail program.

use egui::{Id, Ui};

use crate::app::App;
use crate::lang::{Args, Catalog};
use crate::report::Program;
use crate::ui::context::Context;
use crate::ui::safe::all_safe;
use crate::ui::settings;
use crate::ui::theme;
use crate::ui::widgets::{fold, muted, steps};

/// What stands in the fold, and in its heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WhereToClick {
    title: String,
    /// `None` until a program is chosen.
    steps: Option<Vec<String>>,
}

impl WhereToClick {
    /// `told` gives the steps of a program; nothing is shown where there is nothing to click.
    pub fn of(app: &App, catalog: &Catalog, told: impl Fn(Program) -> Vec<String>) -> Option<Self> {
        match app.settings().mail_program {
            Some(program) => {
                let steps = all_safe(&told(program));
                let mut args = Args::new();
                args.set("program", program.name(catalog));
                let title = catalog.format("where-title", &args);
                (!steps.is_empty()).then_some(Self { title, steps: Some(steps) })
            }
            None => {
                let is_empty = Program::ALL.into_iter().all(|program| told(program).is_empty());
                (!is_empty).then(|| Self { title: catalog.text("where-title-any"), steps: None })
            }
        }
    }
}

/// Opens and closes; the program can be chosen, or chosen anew, inside.
pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>, id: Id, shown: &WhereToClick) {
    fold(ui, id, None, &shown.title, "", |ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_12;
        settings::mail_program(ui, cx);
        match &shown.steps {
            Some(all) => drop(ui.scope(|ui| steps(ui, all))),
            None => drop(muted(ui, &cx.text("where-choose"))),
        }
    });
}
