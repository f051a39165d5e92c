//! What somebody else has to change: who that is, what to send them, and the records.

use egui::{Id, Ui, Vec2};

use super::change::changes;
use crate::diagnosis::{Diagnosis, Fixer, Wording};
use crate::lang::{Args, Catalog};
use crate::report::{self, Change};
use crate::ui::context::{Context, Copied};
use crate::ui::safe::all_safe;
use crate::ui::theme;
use crate::ui::widgets::{Kind, bullets, button, group_heading, small};

#[derive(Clone, Debug, PartialEq)]
pub struct HandOn {
    /// What the person does where they cannot make the change themselves.
    pub hint: String,
    /// What the text to send them is made of, once it is wanted.
    finding: Box<Diagnosis>,
    pub changes: Vec<Change>,
    /// What to mind in doing so.
    pub admin: Vec<String>,
}

impl HandOn {
    pub fn of(diagnosis: &Diagnosis, catalog: &Catalog) -> Option<Self> {
        if !report::is_to_hand_on(diagnosis) {
            return None;
        }
        let mut args = Args::new();
        args.set("fixer", if diagnosis.fixer == Fixer::Provider { "provider" } else { "domain" });
        Some(Self {
            hint: catalog.format("hand-on-hint", &args),
            finding: Box::new(diagnosis.clone()),
            changes: diagnosis.corrections.iter().map(Change::of).collect(),
            admin: all_safe(&Wording::of(diagnosis, catalog).admin_steps),
        })
    }
}

/// `is_main`: copying the text is the one thing to do on this screen.
pub fn hand_on(ui: &mut Ui, cx: &mut Context<'_>, id: Id, shown: &HandOn, is_main: bool) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(theme::SPACE_8);
        small(ui, &shown.hint);
        let id = id.with("note");
        let copied = cx.local.copied == Some(Copied::Text(id));
        let words = cx.text(if copied { "hand-on-copied" } else { "hand-on-copy" });
        let kind = if is_main { Kind::Main } else { Kind::Plain };
        if button(ui, kind, &words).clicked() || (is_main && cx.entered) {
            ui.ctx().copy_text(report::note_to_hand_on(&shown.finding, cx.catalog));
            cx.local.copied = Some(Copied::Text(id));
        }
        if !shown.changes.is_empty() || !shown.admin.is_empty() {
            ui.add_space(theme::SPACE_4);
            group_heading(ui, &cx.text("for-the-administrator"));
            changes(ui, cx, id, &shown.changes);
            bullets(ui, &shown.admin);
        }
    });
}
