//! A question with a few answers, each a box to press; in a narrow place one under the other.

use egui::accesskit::Toggled;
use egui::{Color32, CornerRadius, Painter, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use super::button::focus_ring;
use super::mark::{Mark, paint_mark};
use super::text;
use crate::ui::theme::{self, Palette};

/// Draws a picture of this height around a point.
pub type Picture = fn(&Painter, Pos2, f32, Stroke);

pub struct Answer<'a> {
    pub words: &'a str,
    pub picture: Option<Picture>,
}

const PADDING: Vec2 = Vec2::new(14.0, 12.0);
const GAP: f32 = 10.0;
const PICTURE: f32 = 22.0;
/// Room for a picture with the space behind it, and for the tick.
const PICTURE_ROOM: f32 = 34.0;
const TICK_ROOM: f32 = 22.0;

/// The question and the answers, one of which is chosen. Gives the one that was pressed.
pub fn options(
    ui: &mut Ui,
    question: &str,
    note: &str,
    answers: &[Answer<'_>],
    chosen: Option<usize>,
) -> Option<usize> {
    let palette = Palette::of(ui);
    let mut pressed = None;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        text::text(ui, question, theme::semibold(14.0), palette.text, 20.0);
        if !note.is_empty() {
            text::small(ui, note);
        }
        let across = ui.available_width() >= theme::SLIM;
        let columns = if across { answers.len() as f32 } else { 1.0 };
        let width = (ui.available_width() - GAP * (columns - 1.0)) / columns;
        let left = |answer: &Answer<'_>| if answer.picture.is_some() { PICTURE_ROOM } else { 0.0 };
        let lay = |ui: &Ui, answer: &Answer<'_>| {
            let room = width - 2.0 * PADDING.x - left(answer) - TICK_ROOM;
            ui.painter().layout(answer.words.to_owned(), theme::regular(theme::TEXT), Color32::PLACEHOLDER, room)
        };
        let heights = answers.iter().map(|answer| lay(ui, answer).size().y + 2.0 * PADDING.y);
        let height = heights.fold(theme::CONTROL, f32::max);
        let place = ui.cursor().min;
        for (i, answer) in answers.iter().enumerate() {
            let at = match across {
                true => Vec2::new(i as f32 * (width + GAP), 0.0),
                false => Vec2::new(0.0, i as f32 * (height + GAP)),
            };
            let rect = Rect::from_min_size(place + at, Vec2::new(width, height));
            let is_chosen = chosen == Some(i);
            let response = ui.interact(rect, ui.scope_id().with((question, i)), Sense::click());
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, answer.words));
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_toggled(if is_chosen { Toggled::True } else { Toggled::False });
                node.set_description(question);
            });
            let line = match (is_chosen, response.hovered()) {
                (true, _) => Stroke::new(2.0, palette.accent),
                (false, true) => Stroke::new(1.0, palette.muted),
                (false, false) => Stroke::new(1.0, theme::field_line(palette)),
            };
            let painter = ui.painter();
            painter.rect(rect, CornerRadius::same(theme::CARD_CORNER), palette.surface, line, StrokeKind::Inside);
            let color = if is_chosen { palette.accent } else { palette.muted };
            if let Some(picture) = answer.picture {
                let center = rect.left_center() + Vec2::new(PADDING.x + PICTURE / 2.0, 0.0);
                picture(painter, center, PICTURE, Stroke::new(1.6, color));
            }
            let galley = lay(ui, answer);
            let at = Pos2::new(rect.left() + PADDING.x + left(answer), rect.center().y - galley.size().y / 2.0);
            painter.galley(at, galley, palette.text);
            if is_chosen {
                // Not by colour alone.
                let center = rect.right_center() - Vec2::new(PADDING.x + 4.0, 0.0);
                paint_mark(painter, Mark::Good, center, 11.0, Stroke::new(2.0, color));
            }
            focus_ring(ui, &response, theme::CARD_CORNER);
            if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
                pressed = Some(i);
            }
        }
        let rows = if across { 1.0 } else { answers.len() as f32 };
        let size = Vec2::new(ui.available_width(), rows * height + (rows - 1.0) * GAP);
        ui.advance_cursor_after_rect(Rect::from_min_size(place, size));
    });
    pressed
}
