//! A heading that opens and closes what stands under it.

use egui::accesskit::Role as NodeRole;
use egui::{Id, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo};

use super::button::focus_ring;
use super::mark::{Mark, paint_mark};
use crate::ui::theme::{self, Palette};

/// What stands in the heading.
#[derive(Clone, Copy, Debug, Default)]
pub struct FoldHead<'a> {
    pub mark: Option<Mark>,
    pub title: &'a str,
    /// At the right edge.
    pub note: &'a str,
    /// Under the title.
    pub summary: &'a str,
    /// What the mark says, for those who cannot see it.
    pub spoken: &'a str,
}

/// Draws the heading, and the contents where it is open. Open or closed is remembered under `id`.
pub fn fold(ui: &mut Ui, id: Id, mark: Option<Mark>, title: &str, note: &str, contents: impl FnOnce(&mut Ui)) {
    fold_under(ui, id, &FoldHead { mark, title, note, ..FoldHead::default() }, contents);
}

/// The same, under a heading that says more.
pub fn fold_under(ui: &mut Ui, id: Id, head: &FoldHead<'_>, contents: impl FnOnce(&mut Ui)) {
    let FoldHead { mark, title, note, summary, spoken } = *head;
    let palette = Palette::of(ui);
    let mut open: bool = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let width = ui.available_width();
    let left = if mark.is_some() { 48.0 } else { 24.0 };
    let note = ui.painter().layout_no_wrap(note.to_owned(), theme::regular(theme::SMALL), palette.muted);
    let note_width = if note.size().x > 0.0 { note.size().x + theme::SPACE_16 } else { 0.0 };
    // A note that leaves the title too little room is left out; it is a repetition of what stands inside.
    let note_width = if width - left - note_width < 160.0 { 0.0 } else { note_width };
    let room = (width - left - note_width).max(40.0);
    let galley = ui.painter().layout(title.to_owned(), theme::semibold(theme::TEXT), palette.text, room);
    let summary_galley = (!summary.is_empty()).then(|| {
        ui.painter().layout(summary.to_owned(), theme::regular(theme::SMALL), palette.muted, (width - left).max(40.0))
    });
    let title_height = (galley.size().y + 14.0).max(36.0);
    let height = title_height + summary_galley.as_ref().map_or(0.0, |galley| galley.size().y);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
    if response.clicked() {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, title));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(NodeRole::DisclosureTriangle);
        node.set_expanded(open);
        let told: Vec<&str> = [spoken, summary].into_iter().filter(|part| !part.is_empty()).collect();
        if !told.is_empty() {
            node.set_description(told.join(". "));
        }
    });
    let painter = ui.painter();
    let (edge, line) = (rect.left_top() + Vec2::new(0.0, title_height / 2.0), Vec2::new(rect.width(), 0.0));
    let tip = edge + Vec2::new(7.0, 0.0);
    let corners = match open {
        true => [Vec2::new(-5.0, -2.5), Vec2::new(0.0, 2.5), Vec2::new(5.0, -2.5)],
        false => [Vec2::new(-2.5, -5.0), Vec2::new(2.5, 0.0), Vec2::new(-2.5, 5.0)],
    };
    let color = if response.hovered() { palette.text } else { palette.muted };
    painter.add(Shape::line(corners.map(|corner| tip + corner).to_vec(), Stroke::new(1.8, color)));
    if let Some(mark) = mark {
        let center = edge + Vec2::new(32.0, 0.0);
        paint_mark(painter, mark, center, 11.0, Stroke::new(2.0, mark.color(palette)));
    }
    painter.galley(edge + Vec2::new(left, -galley.size().y / 2.0), galley, palette.text);
    if let Some(summary) = summary_galley {
        painter.galley(rect.left_top() + Vec2::new(left, title_height - 7.0), summary, palette.muted);
    }
    if note_width > 0.0 {
        painter.galley(edge + line - Vec2::new(note.size().x, note.size().y / 2.0), note, palette.muted);
    }
    focus_ring(ui, &response, 4);
    response.on_hover_cursor(egui::CursorIcon::PointingHand);
    if open {
        ui.push_id(id, |ui| {
            egui::Frame::new()
                .inner_margin(egui::Margin { left: theme::points(left), right: 0, top: 0, bottom: 12 })
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    contents(ui);
                });
        });
    }
}
