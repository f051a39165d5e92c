//! The verdict: one sentence with a mark, on a tint.

use egui::accesskit::{Live, Role};
use egui::{Response, Sense, Stroke, Ui, Vec2};

use super::card::tinted;
use super::mark::{Mark, paint_mark};
use super::text;
use crate::ui::theme::{self, Palette};

/// The answer. A screen reader reads it out when it comes.
pub fn banner(ui: &mut Ui, mark: Mark, title: &str, explanation: &str) -> Response {
    let palette = Palette::of(ui);
    let response = tinted(ui, mark.tint(palette), |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_16;
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(34.0), Sense::hover());
            ui.painter().circle_filled(rect.center(), 17.0, mark.color(palette));
            let sign = if mark == Mark::Fault { 12.0 } else { 15.0 };
            let on_color = if ui.visuals().dark_mode { palette.background } else { palette.surface };
            paint_mark(ui.painter(), mark, rect.center(), sign, Stroke::new(2.6, on_color));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = theme::SPACE_8;
                text::heading(ui, title);
                if !explanation.is_empty() {
                    text::emphasised(ui, explanation);
                }
            });
        });
    });
    ui.ctx().accesskit_node_builder(response.response.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(title);
    });
    response.response
}
