//! The stages of a check-up.

use egui::{CornerRadius, Rect, Role, Sense, Ui, Vec2, WidgetInfo};

use super::mark::{self, Mark};
use super::text;
use crate::ui::theme::{self, Palette};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageRow {
    pub mark: Mark,
    pub name: String,
    /// Beside the name, at the right edge.
    pub note: String,
    /// How it is going, in a word, for those who cannot see the mark.
    pub spoken: String,
}

/// In two columns, read downwards; in one where there is little room.
pub fn stages(ui: &mut Ui, rows: &[StageRow]) {
    if ui.available_width() < theme::SLIM {
        stage_column(ui, rows);
        return;
    }
    let (left, right) = rows.split_at(rows.len().div_ceil(2));
    ui.spacing_mut().item_spacing.x = theme::SPACE_32;
    ui.columns_const(|[first, second]| {
        stage_column(first, left);
        stage_column(second, right);
    });
}

/// One under the other.
pub fn stage_column(ui: &mut Ui, rows: &[StageRow]) {
    rows.iter().for_each(|row| stage(ui, row));
}

fn stage(ui: &mut Ui, row: &StageRow) {
    let palette = Palette::of(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        mark::inline(ui, row.mark, theme::TEXT_LINE);
        let width = ui.available_width();
        let note = ui.painter().layout_no_wrap(row.note.clone(), theme::regular(theme::SMALL), palette.muted);
        let note_width = note.size().x.min(width * 0.6);
        let name_width = width - note_width - theme::SPACE_12;
        let color = if row.mark == Mark::Waiting { palette.muted } else { palette.text };
        let response = ui
            .allocate_ui(Vec2::new(name_width, theme::TEXT_LINE), |ui| {
                ui.set_width(name_width);
                text::text(ui, &row.name, theme::regular(theme::TEXT), color, theme::TEXT_LINE)
            })
            .inner;
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_value(format!("{}: {}", row.name, row.spoken));
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            text::truncated(ui, &row.note, theme::regular(theme::SMALL), palette.muted);
        });
    });
}

/// How much of the whole is done, from 0 to 1. Moves only when something has happened.
pub fn progress_bar(ui: &mut Ui, fraction: f32, name: &str) {
    let palette = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 8.0), Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ProgressIndicator, true, name);
        info.value = Some(f64::from((fraction * 100.0).round()));
        info
    });
    let corners = CornerRadius::same(4);
    ui.painter().rect_filled(rect, corners, palette.line);
    // A little stands there from the start, so that it is seen to be a bar.
    let done = rect.width() * fraction.clamp(0.03, 1.0);
    ui.painter().rect_filled(Rect::from_min_size(rect.min, Vec2::new(done, 8.0)), corners, palette.accent);
}
