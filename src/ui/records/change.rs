//! What to publish in place of what stands there, field by field, each to be copied.

use egui::{CornerRadius, Frame, Id, Margin, Ui, Vec2};

use crate::report::Change;
use crate::ui::context::{Context, Copied};
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::{link_button, link_width, long_verbatim, small};

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
    let of = change.name.as_str();
    field(ui, cx, id.with("name"), &Field { label: &name, value: of, of, is_copied: true });
    if !change.is_file() {
        let label = cx.text("dns-publish-type");
        field(ui, cx, id.with("type"), &Field { label: &label, value: change.kind, of, is_copied: false });
    }
    let label = cx.text(if change.is_file() { "dns-publish-content" } else { "dns-publish-add" });
    for (i, value) in change.add.iter().enumerate() {
        field(ui, cx, id.with(("add", i)), &Field { label: &label, value, of, is_copied: true });
    }
    let label = cx.text("dns-publish-remove");
    for (i, value) in change.remove.iter().enumerate() {
        field(ui, cx, id.with(("remove", i)), &Field { label: &label, value, of, is_copied: false });
    }
}

struct Field<'a> {
    label: &'a str,
    value: &'a str,
    /// The name of the record.
    of: &'a str,
    /// Whether it has to be typed somewhere, so that a button copies it.
    is_copied: bool,
}

fn field(ui: &mut Ui, cx: &mut Context<'_>, id: Id, field: &Field<'_>) {
    let words = [cx.text("copy"), cx.text("copied")];
    let copy_width = words.iter().map(|words| link_width(ui, words)).fold(0.0, f32::max);
    if ui.available_width() < theme::SLIM {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.horizontal_wrapped(|ui| {
                small(ui, field.label);
                if field.is_copied {
                    copy(ui, cx, id, &words, field);
                }
            });
            value(ui, cx, id, field.value);
        });
        return;
    }
    let label_width = 110.0;
    ui.horizontal_top(|ui| {
        ui.allocate_ui(Vec2::new(label_width, 0.0), |ui| {
            ui.set_width(label_width);
            small(ui, field.label);
        });
        let width = ui.available_width() - copy_width - theme::SPACE_12;
        ui.allocate_ui(Vec2::new(width, 0.0), |ui| {
            ui.set_width(width);
            value(ui, cx, id, field.value);
        });
        if field.is_copied {
            copy(ui, cx, id, &words, field);
        }
    });
}

fn value(ui: &mut Ui, cx: &Context<'_>, id: Id, value: &str) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        long_verbatim(ui, id.with("all"), value, &cx.text("show-all"), &cx.text("show-less"));
    });
}

fn copy(ui: &mut Ui, cx: &mut Context<'_>, id: Id, words: &[String; 2], field: &Field<'_>) {
    let Field { label, value, of, .. } = *field;
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
