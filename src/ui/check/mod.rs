//! The check-up: how it goes, and what came of it.

mod data;
mod result;
mod stages;
mod way;

use egui::{Align, Layout, Ui};

use super::context::Context;
use super::theme::{self, Palette};
use super::widgets::{
    Kind, Mark, banner, body, button, card, heading, progress_bar, small, stages as stage_list, text,
};
use crate::account::AccountId;
use crate::app::{Command, Screen};
use data::{Body, Model};

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>, id: &AccountId) {
    let Some(model) = Model::of(cx.app, id) else { return };
    head(ui, cx, id, &model);
    match &model.body {
        Body::Running { rows, fraction } => {
            card(ui, |ui| {
                ui.spacing_mut().item_spacing.y = theme::SPACE_12;
                heading(ui, &cx.text("check-running-title"));
                progress_bar(ui, *fraction, &cx.text("check-running"));
                ui.add_space(theme::SPACE_4);
                ui.scope(|ui| {
                    ui.spacing_mut().item_spacing.y = theme::SPACE_8;
                    rows.iter().for_each(|row| stage_list(ui, std::slice::from_ref(row)));
                });
                ui.add_space(theme::SPACE_4);
                small(ui, &cx.text("check-nothing-is-sent"));
                if button(ui, Kind::Plain, &cx.text("cancel")).clicked() {
                    cx.want(Command::Cancel(id.clone()));
                }
            });
        }
        Body::Cancelled { rows } => {
            banner(ui, Mark::Unknown, &cx.text("check-cancelled-title"), &cx.text("check-cancelled-text"));
            if cx.entered {
                cx.want(Command::Check(id.clone()));
            }
            card(ui, |ui| stage_list(ui, rows));
        }
        Body::Failed { title, explanation, is_keyring } => {
            banner(ui, Mark::Caution, title, explanation);
            if *is_keyring {
                body(ui, &cx.text("check-keyring-needed"));
            }
            if cx.entered {
                cx.want(Command::Check(id.clone()));
            }
        }
        Body::Result(shown) => result::show(ui, cx, id, shown),
    }
}

/// The address, when it was checked, and the ways on.
fn head(ui: &mut Ui, cx: &mut Context<'_>, id: &AccountId, model: &Model) {
    let buttons = |ui: &mut Ui, cx: &mut Context<'_>, reversed: bool| {
        let running = matches!(model.body, Body::Running { .. });
        let again = |ui: &mut Ui, cx: &mut Context<'_>| {
            if !running && button(ui, Kind::Plain, &cx.text("check-again")).clicked() {
                cx.want(Command::Check(id.clone()));
            }
        };
        let settings = |ui: &mut Ui, cx: &mut Context<'_>| {
            if button(ui, Kind::Plain, &cx.text("account-settings")).clicked() {
                cx.want(Command::Show(Screen::Form(id.clone())));
            }
        };
        match reversed {
            true => {
                again(ui, cx);
                settings(ui, cx);
            }
            false => {
                settings(ui, cx);
                again(ui, cx);
            }
        }
    };
    let words = |ui: &mut Ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let font = theme::semibold(theme::CARD_HEADING);
            text(ui, &model.address, font, Palette::of(ui).text, 24.0);
            if !model.when.is_empty() {
                small(ui, &model.when);
            }
            if let Some(remark) = &model.remark {
                let caution = Palette::of(ui).caution;
                text(ui, remark, theme::regular(theme::SMALL), caution, theme::SMALL_LINE);
            }
        });
    };
    if ui.available_width() < 600.0 {
        words(ui);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::new(10.0, theme::SPACE_8);
            buttons(ui, cx, false);
        });
    } else {
        ui.horizontal_top(|ui| {
            let width = ui.available_width();
            ui.allocate_ui(egui::Vec2::new(width * 0.5, 0.0), |ui| {
                ui.set_width(width * 0.5);
                words(ui);
            });
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                buttons(ui, cx, true);
            });
        });
    }
}
