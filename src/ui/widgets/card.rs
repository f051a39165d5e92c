//! Boxes.

use egui::{Color32, CornerRadius, Frame, Id, InnerResponse, Label, Margin, RichText, Stroke, Ui};

use super::button::link_button;
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

/// Text in a monospaced font that can be selected and copied.
pub fn code(ui: &mut Ui, words: &str) {
    let palette = Palette::of(ui);
    Frame::new().fill(palette.code).corner_radius(CornerRadius::same(8)).inner_margin(Margin::symmetric(12, 10)).show(
        ui,
        |ui| {
            ui.set_width(ui.available_width());
            let text = RichText::new(words).font(theme::mono(theme::SMALL)).color(palette.text);
            ui.add(Label::new(text).wrap().selectable(true));
        },
    );
}

/// Letters and lines of a server's words that are shown at once.
const SHORT: (usize, usize) = (420, 6);
/// Letters that are laid out at all; the report has the rest.
const LONGEST: usize = 20_000;

/// The words of a server, verbatim. A server may talk without end: the beginning is shown, and all of it on request.
pub fn words_of_server(ui: &mut Ui, id: Id, words: &str, show_all: &str, show_less: &str) {
    let short = cut(words, SHORT.0, SHORT.1);
    if short.len() == words.len() {
        return code(ui, words);
    }
    let open: bool = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    code(ui, &format!("{} …", if open { cut(words, LONGEST, usize::MAX) } else { short }));
    if link_button(ui, if open { show_less } else { show_all }).clicked() {
        ui.data_mut(|data| data.insert_temp(id, !open));
    }
}

/// The beginning of a text: so many letters in so many lines at most.
fn cut(words: &str, letters: usize, lines: usize) -> &str {
    let by_letters = words.char_indices().nth(letters).map_or(words.len(), |(end, _)| end);
    let by_lines = words.match_indices('\n').nth(lines.saturating_sub(1)).map_or(words.len(), |(end, _)| end);
    &words[..by_letters.min(by_lines)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_are_cut_between_letters() {
        assert_eq!(cut("привет", 3, 9), "при");
        assert_eq!(cut("a\nb\nc", 100, 2), "a\nb");
        assert_eq!(cut("a", 100, 2), "a");
    }
}
