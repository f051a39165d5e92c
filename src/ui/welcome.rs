//! Nothing yet: what to do first.

use egui::{Ui, Vec2};

use super::context::Context;
use super::theme;
use super::widgets::{Kind, button, heading, muted, steps};
use crate::app::{Command, Keeping, Screen};

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>) {
    column(ui, |ui| {
        if *cx.app.keeping() == Keeping::Opening {
            heading(ui, &cx.text("keyring-opening"));
            muted(ui, &cx.text("keyring-opening-more"));
            return;
        }
        heading(ui, &cx.text("welcome-title"));
        muted(ui, &cx.text("welcome-text"));
        ui.add_space(theme::SPACE_4);
        steps(ui, &[cx.text("welcome-step-1"), cx.text("welcome-step-2"), cx.text("welcome-step-3")]);
        ui.add_space(theme::SPACE_12);
        if button(ui, Kind::Main, &cx.text("add-account")).clicked() || cx.entered {
            cx.want(Command::Show(Screen::Add));
        }
        ui.add_space(theme::SPACE_12);
        muted(ui, &cx.text("welcome-explain"));
        if button(ui, Kind::Plain, &cx.text("explain-title")).clicked() {
            cx.want(Command::Show(Screen::Explain));
        }
    });
}

/// One narrow column in the middle, as the screens that ask one thing have it.
pub(super) fn column(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    let width = ui.available_width().min(520.0);
    let side = (ui.available_width() - width) / 2.0;
    let above = ((ui.clip_rect().height() - 520.0) * 0.42).clamp(0.0, 120.0);
    ui.add_space(above);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(side);
        ui.allocate_ui(Vec2::new(width, 0.0), |ui| {
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing = Vec2::new(theme::SPACE_12, 10.0);
                contents(ui);
            });
        });
    });
}
