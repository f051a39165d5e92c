//! Boxes.

use egui::epaint::RectShape;
use egui::{
    Color32, CornerRadius, Frame, Id, InnerResponse, Label, Margin, Rect, RichText, Shape, Stroke, StrokeKind, Ui,
    UiBuilder, Vec2,
};

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

/// Two boxes beside each other, equally high; one under the other where there is little room.
pub fn two_cards(ui: &mut Ui, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    let gap = ui.spacing().item_spacing.y;
    if ui.available_width() < theme::SLIM + 100.0 {
        card(ui, left);
        card(ui, right);
        return;
    }
    let palette = Palette::of(ui);
    let (padding, place) = (Vec2::new(20.0, 18.0), ui.available_rect_before_wrap());
    let width = (place.width() - gap) / 2.0;
    // The boxes are painted under their contents, once it is known how high those are.
    let grounds = [ui.painter().add(Shape::Noop), ui.painter().add(Shape::Noop)];
    let column =
        |i: f32| Rect::from_min_size(place.min + Vec2::new(i * (width + gap), 0.0), Vec2::new(width, place.height()));
    let inside = |i: f32| UiBuilder::new().max_rect(column(i).shrink2(padding));
    let heights = [
        ui.scope_builder(inside(0.0), left).response.rect.height(),
        ui.scope_builder(inside(1.0), right).response.rect.height(),
    ];
    let size = Vec2::new(width, heights[0].max(heights[1]) + 2.0 * padding.y);
    for (i, ground) in [0.0, 1.0].into_iter().zip(grounds) {
        let rect = Rect::from_min_size(column(i).min, size);
        let line = Stroke::new(1.0, palette.line);
        let corners = CornerRadius::same(theme::CARD_CORNER);
        ui.painter().set(ground, RectShape::new(rect, corners, palette.surface, line, StrokeKind::Inside));
    }
    ui.advance_cursor_after_rect(Rect::from_min_size(place.min, Vec2::new(place.width(), size.y)));
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
            verbatim(ui, words);
        },
    );
}

/// The same without a box.
pub fn verbatim(ui: &mut Ui, words: &str) {
    let text = RichText::new(words).font(theme::mono(theme::SMALL)).color(Palette::of(ui).text);
    ui.add(Label::new(text).wrap().selectable(true));
}

/// Letters and lines of a server's words that are shown at once.
const SHORT: (usize, usize) = (420, 6);
/// Letters that are laid out at all; the report has the rest.
const LONGEST: usize = 20_000;

/// The words of a server, verbatim. A server may talk without end: the beginning is shown, and all of it on request.
pub fn words_of_server(ui: &mut Ui, id: Id, words: &str, show_all: &str, show_less: &str) {
    long_words(ui, id, words, [show_all, show_less], code);
}

/// The same without a box.
pub fn long_verbatim(ui: &mut Ui, id: Id, words: &str, show_all: &str, show_less: &str) {
    long_words(ui, id, words, [show_all, show_less], verbatim);
}

fn long_words(ui: &mut Ui, id: Id, words: &str, [show_all, show_less]: [&str; 2], draw: impl Fn(&mut Ui, &str)) {
    let short = cut(words, SHORT.0, SHORT.1);
    if short.len() == words.len() {
        return draw(ui, words);
    }
    let open: bool = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    match (open, cut(words, LONGEST, usize::MAX)) {
        (true, all) if all.len() == words.len() => draw(ui, words),
        (true, most) => draw(ui, &format!("{most} …")),
        (false, _) => draw(ui, &format!("{short} …")),
    }
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
