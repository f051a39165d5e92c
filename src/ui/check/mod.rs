//! The check-up: how it goes, and what came of it.

mod data;
mod domain;
mod result;
mod stages;
mod way;
mod where_to_click;

use egui::Ui;

use super::context::Context;
use super::theme::{self, Palette};
use super::widgets::{
    Kind, Mark, banner, body, button, button_width, card, heading, progress_bar, small, stage_column,
    stages as stage_list, text,
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
                    stage_column(ui, rows);
                });
                ui.add_space(theme::SPACE_4);
                small(ui, &cx.text("check-nothing-is-sent"));
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
    let ways = match model.body {
        Body::Running { .. } => vec![(cx.text("cancel"), Command::Cancel(id.clone()))],
        _ => vec![
            (cx.text("account-settings"), Command::Show(Screen::Form(id.clone()))),
            (cx.text("check-again"), Command::Check(id.clone())),
        ],
    };
    let gap = 10.0;
    let width: f32 = ways.iter().map(|(words, _)| button_width(ui, words) + gap).sum();
    let room = ui.available_width() - width;
    let buttons = |ui: &mut Ui| {
        for (words, command) in ways {
            if button(ui, Kind::Plain, &words).clicked() {
                cx.want(command);
            }
        }
    };
    if room < 200.0 {
        about(ui, model);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::new(gap, theme::SPACE_8);
            buttons(ui);
        });
    } else {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            ui.allocate_ui(egui::Vec2::new(room, 0.0), |ui| {
                ui.set_width(room);
                about(ui, model);
            });
            buttons(ui);
        });
    }
}

fn about(ui: &mut Ui, model: &Model) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        text(ui, &model.address, theme::semibold(theme::CARD_HEADING), Palette::of(ui).text, 24.0);
        if !model.when.is_empty() {
            small(ui, &model.when);
        }
        if let Some(remark) = &model.remark {
            text(ui, remark, theme::regular(theme::SMALL), Palette::of(ui).caution, theme::SMALL_LINE);
        }
    });
}
