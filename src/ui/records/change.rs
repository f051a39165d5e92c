//! What to publish in place of what stands there, field by field, each to be copied.

use egui::{CornerRadius, Frame, Id, Label, Margin, RichText, Ui, Vec2};

use crate::report::Change;
use crate::ui::context::{Context, Copied};
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::{link_button, link_width, small};

/// One box for each change.
pub fn changes(ui: &mut Ui, cx: &mut Context<'_>, id: Id, all: &[Change]) {
    for (i, change) in all.iter().enumerate() {
        Frame::new()
            .fill(Palette::of(ui).code)
            .corner_radius(CornerRadius::same(8))
            .inner_margin(Margin::symmetric(12, 10))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing = Vec2::new(theme::SPACE_12, theme::SPACE_8);
                fields(ui, cx, id.with(i), change);
            });
    }
}

fn fields(ui: &mut Ui, cx: &mut Context<'_>, id: Id, change: &Change) {
    let name = cx.text(if change.is_file() { "dns-publish-file" } else { "dns-publish-name" });
    field(ui, cx, Some(id.with("name")), &name, &change.name, &change.name);
    if !change.is_file() {
        field(ui, cx, None, &cx.text("dns-publish-type"), change.kind, &change.name);
    }
    let value = cx.text(if change.is_file() { "dns-publish-content" } else { "dns-publish-add" });
    for (i, text) in change.add.iter().enumerate() {
        field(ui, cx, Some(id.with(("add", i))), &value, text, &change.name);
    }
    for text in &change.remove {
        field(ui, cx, None, &cx.text("dns-publish-remove"), text, &change.name);
    }
}

/// A label, its value, and a button that copies the value where it has an id.
fn field(ui: &mut Ui, cx: &mut Context<'_>, id: Option<Id>, label: &str, value: &str, of: &str) {
    let words = [cx.text("copy"), cx.text("copied")];
    let copy_width = words.iter().map(|words| link_width(ui, words)).fold(0.0, f32::max);
    if ui.available_width() < theme::SLIM {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.horizontal_wrapped(|ui| {
                small(ui, label);
                if let Some(id) = id {
                    copy(ui, cx, id, &words, label, value, of);
                }
            });
            verbatim(ui, value);
        });
        return;
    }
    let label_width = 110.0;
    ui.horizontal_top(|ui| {
        ui.allocate_ui(Vec2::new(label_width, 0.0), |ui| {
            ui.set_width(label_width);
            small(ui, label);
        });
        let width = ui.available_width() - copy_width - theme::SPACE_12;
        ui.allocate_ui(Vec2::new(width, 0.0), |ui| {
            ui.set_width(width);
            verbatim(ui, value);
        });
        if let Some(id) = id {
            copy(ui, cx, id, &words, label, value, of);
        }
    });
}

fn verbatim(ui: &mut Ui, value: &str) {
    let text = RichText::new(value).font(theme::mono(theme::SMALL)).color(Palette::of(ui).text);
    ui.add(Label::new(text).wrap().selectable(true));
}

fn copy(ui: &mut Ui, cx: &mut Context<'_>, id: Id, words: &[String; 2], label: &str, value: &str, of: &str) {
    let copied = cx.local.copied == Some(Copied::Text(id));
    let words = &words[usize::from(copied)];
    // Several buttons say the same; each tells a screen reader what for.
    let what = if value == of { label.to_owned() } else { format!("{label}, {of}") };
    let response = link_button(ui, words).accessible_name(cx.catalog.labelled(words, &what));
    if response.clicked() {
        ui.ctx().copy_text(value.to_owned());
        cx.local.copied = Some(Copied::Text(id));
    }
}
