//! Buttons.

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, CornerRadius, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use crate::ui::theme::{self, Palette};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The one filled button of a screen.
    Main,
    Plain,
    /// Does away with something.
    Danger,
}

const PADDING: Vec2 = Vec2::new(17.0, 9.0);

/// How wide a button with these words is.
pub fn button_width(ui: &Ui, words: &str) -> f32 {
    let galley = ui.painter().layout_no_wrap(words.to_owned(), theme::semibold(theme::TEXT), Color32::PLACEHOLDER);
    galley.size().x + 2.0 * PADDING.x
}

/// A button. Its words wrap where the place is narrow.
pub fn button(ui: &mut Ui, kind: Kind, words: &str) -> Response {
    let palette = Palette::of(ui);
    let room = ui.max_rect().width() - 2.0 * PADDING.x;
    let galley = ui.painter().layout(words.to_owned(), theme::semibold(theme::TEXT), Color32::PLACEHOLDER, room);
    let size = Vec2::new(galley.size().x + 2.0 * PADDING.x, (galley.size().y + 2.0 * PADDING.y).max(theme::CONTROL));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), words));
    let (fill, line, color) = match kind {
        Kind::Main => (palette.accent, palette.accent, palette.on_accent),
        Kind::Plain => (palette.surface, theme::field_line(palette), palette.text),
        Kind::Danger => {
            (palette.fault, palette.fault, if ui.visuals().dark_mode { palette.on_accent } else { Color32::WHITE })
        }
    };
    let fill = match (response.is_pointer_button_down_on(), response.hovered()) {
        (true, _) => fill.lerp_to_gamma(palette.text, 0.16),
        (_, true) => fill.lerp_to_gamma(palette.text, 0.07),
        _ => fill,
    };
    let painter = ui.painter();
    let corners = CornerRadius::same(theme::CORNER);
    painter.rect(rect, corners, fill, Stroke::new(1.0, line), StrokeKind::Inside);
    painter.galley(rect.center() - galley.size() / 2.0, galley, color);
    focus_ring(ui, &response, theme::CORNER);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// The outline of what the keyboard acts on.
pub(super) fn focus_ring(ui: &Ui, response: &Response, corner: u8) {
    if response.has_focus() {
        let ring = Stroke::new(2.0, Palette::of(ui).accent);
        let corners = CornerRadius::same(corner + 3);
        ui.painter().rect_stroke(response.rect.expand(3.0), corners, ring, StrokeKind::Inside);
    }
}

/// How wide words are that do something.
pub fn link_width(ui: &Ui, words: &str) -> f32 {
    ui.painter().layout_no_wrap(words.to_owned(), theme::regular(theme::SMALL), Color32::PLACEHOLDER).size().x
}

/// Words that do something, underlined.
pub fn link_button(ui: &mut Ui, words: &str) -> Response {
    let palette = Palette::of(ui);
    // On one line with small print.
    let mut job = LayoutJob::default();
    let font_id = theme::regular(theme::SMALL);
    job.append(words, 0.0, TextFormat { font_id, line_height: Some(theme::SMALL_LINE), ..TextFormat::default() });
    job.wrap.max_width = ui.max_rect().width();
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), words));
    let color = if response.hovered() { palette.text } else { palette.muted };
    let origin = rect.min;
    for row in &galley.rows {
        let line = row.rect().translate(origin.to_vec2());
        ui.painter().hline(line.x_range(), line.bottom() - 1.5, Stroke::new(1.0, color));
    }
    ui.painter().galley_with_override_text_color(origin, galley, color);
    focus_ring(ui, &response, 2);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
