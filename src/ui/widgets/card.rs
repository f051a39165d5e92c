//! Boxes.

use egui::{Color32, CornerRadius, Frame, InnerResponse, Label, Margin, RichText, Stroke, Ui};

use crate::ui::theme::{self, Palette};

/// A box with a line around it, as wide as the screen's content.
pub fn card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let palette = Palette::of(ui);
    Frame::new()
        .fill(palette.surface)
        .stroke(Stroke::new(1.0, palette.line))
        .corner_radius(CornerRadius::same(theme::CARD_CORNER))
        .inner_margin(Margin::symmetric(20, 18))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            contents(ui)
        })
}

/// A box filled with a colour, without a line.
pub(super) fn tinted<R>(ui: &mut Ui, fill: Color32, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    Frame::new().fill(fill).corner_radius(CornerRadius::same(theme::CARD_CORNER)).inner_margin(Margin::same(20)).show(
        ui,
        |ui| {
            ui.set_width(ui.available_width());
            contents(ui)
        },
    )
}

/// Longest server words that are laid out; what a server sends without end is cut here, and the report has it whole.
const LONGEST: usize = 4000;

/// The words of a server, verbatim: they can be selected and copied.
pub fn code(ui: &mut Ui, words: &str) {
    let palette = Palette::of(ui);
    let words = match words.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{} …", &words[..end]),
        None => words.to_owned(),
    };
    Frame::new()
        .fill(palette.code)
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(12, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let text = RichText::new(words).font(theme::mono(theme::SMALL)).color(palette.text);
            ui.add(Label::new(text).wrap().selectable(true));
        });
}
