//! A list of which one is chosen.

use egui::{
    CornerRadius, EventFilter, Id, Key, Pos2, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo,
};

use super::mark::{Mark, paint_mark};
use crate::ui::theme::{self, Palette};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickRow {
    pub mark: Mark,
    pub title: String,
    pub note: String,
}

const ROW: f32 = 52.0;
/// Rows that are seen at once.
const SEEN: f32 = 4.5;

/// The rows, of which only those in sight are made; arrow keys go from row to row. Gives the one that was pressed.
pub fn pick_list(ui: &mut Ui, id: Id, count: usize, chosen: usize, row: impl Fn(usize) -> PickRow) -> Option<usize> {
    let (focus_id, offset_id) = (id.with("focus"), id.with("offset"));
    let to_focus: Option<usize> = ui.data(|data| data.get_temp(focus_id));
    let height = ROW * SEEN;
    ui.spacing_mut().item_spacing.y = 0.0;
    // As high however little is left of the page below.
    let mut area = ScrollArea::vertical().id_salt(id).max_height(height).min_scrolled_height(height);
    if let Some(row) = to_focus {
        let offset: f32 = ui.data(|data| data.get_temp(offset_id)).unwrap_or_default();
        let top = row as f32 * ROW;
        area = area.vertical_scroll_offset(offset.clamp((top + ROW - height).max(0.0), top));
    }
    let (mut pressed, mut next) = (None, None);
    let output = area.auto_shrink([false, true]).show_rows(ui, ROW, count, |ui, range| {
        for i in range {
            let response = ui.push_id(i, |ui| show(ui, &row(i), i == chosen)).inner;
            if to_focus == Some(i) {
                response.request_focus();
            }
            if response.clicked() {
                pressed = Some(i);
            }
            if response.has_focus() {
                next = next.or(next_row(ui, response.id, i, count));
            }
        }
    });
    ui.data_mut(|data| {
        data.insert_temp(offset_id, output.state.clamped_offset().y);
        match next {
            // Taken up in the next drawing: the keys of this one are meant for one row only.
            Some(next) => drop(data.insert_temp(focus_id, next)),
            None => data.remove::<usize>(focus_id),
        }
    });
    pressed
}

/// The row that the arrow keys lead to.
pub fn next_row(ui: &Ui, id: Id, row: usize, count: usize) -> Option<usize> {
    let keys = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, keys));
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let next = match () {
        () if pressed(Key::ArrowDown) => (row + 1).min(count - 1),
        () if pressed(Key::ArrowUp) => row.saturating_sub(1),
        () if pressed(Key::Home) => 0,
        () if pressed(Key::End) => count - 1,
        () => return None,
    };
    ui.ctx().request_repaint();
    (next != row).then_some(next)
}

fn show(ui: &mut Ui, row: &PickRow, chosen: bool) -> Response {
    let palette = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, format!("{}, {}", row.title, row.note)));
    let corners = CornerRadius::same(theme::CORNER);
    let painter = ui.painter();
    if chosen {
        painter.rect_filled(rect, corners, palette.code);
        // Not by colour alone.
        let bar = egui::Rect::from_min_size(rect.left_top() + Vec2::new(0.0, 8.0), Vec2::new(3.0, ROW - 16.0));
        painter.rect_filled(bar, CornerRadius::same(2), palette.accent);
    } else if response.hovered() {
        painter.rect_filled(rect, corners, palette.code.gamma_multiply(0.6));
    }
    if response.has_focus() {
        painter.rect_stroke(rect, corners, Stroke::new(2.0, palette.accent), StrokeKind::Inside);
    }
    let center = rect.left_center() + Vec2::new(22.0, 0.0);
    paint_mark(painter, row.mark, center, 11.0, Stroke::new(2.0, row.mark.color(palette)));
    let left = rect.left() + 42.0;
    let line = |text: &str, font, color| {
        let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, color);
        job.wrap = egui::text::TextWrapping::truncate_at_width(rect.right() - left - 8.0);
        painter.layout_job(job)
    };
    let title = line(&row.title, theme::regular(theme::TEXT), palette.text);
    let note = line(&row.note, theme::regular(theme::SMALL), palette.muted);
    let elided = title.elided || note.elided;
    let size = title.size();
    painter.galley(Pos2::new(left, rect.center().y - 11.0 - size.y / 2.0), title, palette.text);
    let size = note.size();
    painter.galley(Pos2::new(left, rect.center().y + 11.0 - size.y / 2.0), note, palette.muted);
    if elided { response.on_hover_text(format!("{}\n{}", row.title, row.note)) } else { response }
}
