//! Numbered steps.

use egui::{Align2, Sense, Ui, Vec2};

use super::text;
use crate::ui::theme::{self, Palette};

/// What to do, one action a step.
pub fn steps(ui: &mut Ui, steps: &[String]) {
    let palette = Palette::of(ui);
    ui.spacing_mut().item_spacing.y = 10.0;
    for (i, step) in steps.iter().enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_12;
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(24.0), Sense::hover());
            let fill = palette.side;
            ui.painter().circle_filled(rect.center(), 12.0, fill);
            let number = (i + 1).to_string();
            ui.painter().text(
                rect.center(),
                Align2::CENTER_CENTER,
                number,
                theme::semibold(theme::SMALL),
                palette.text,
            );
            ui.vertical(|ui| {
                ui.add_space(1.0);
                let response = text::emphasised(ui, step);
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(format!("{}. {step}", i + 1)));
            });
        });
    }
}

/// Things without an order.
pub fn bullets(ui: &mut Ui, items: &[String]) {
    let palette = Palette::of(ui);
    for item in items {
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(Vec2::new(12.0, theme::TEXT_LINE), Sense::hover());
            ui.painter().circle_filled(rect.center(), 2.0, palette.muted);
            ui.vertical(|ui| text::emphasised(ui, item));
        });
    }
}
