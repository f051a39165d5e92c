//! "Explain an error": whatever a server or a mail program has shown can be pasted, dropped or opened here.

mod authentication;
mod data;
mod numbers;
mod paste;
mod recipients;
mod result;
mod timeline;
mod way;

use egui::Ui;

use super::context::Context;
use super::theme;
use super::widgets::{bullets, card, card_heading, small};
use data::Model;

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>) {
    let model = Model::of(cx.app);
    paste::show(ui, cx, &model);
    recipients::messages(ui, cx);
    match &model.answer {
        Some(answer) => result::show(ui, cx, answer),
        None if model.busy => {}
        None => what_to_bring(ui, cx),
    }
}

/// Nothing yet.
fn what_to_bring(ui: &mut Ui, cx: &Context<'_>) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_12;
        card_heading(ui, &cx.text("explain-bring"));
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = theme::SPACE_8;
            let things =
                ["explain-bring-window", "explain-bring-message", "explain-bring-words", "explain-bring-headers"];
            bullets(ui, &things.map(|id| cx.text(id)));
        });
        small(ui, &cx.text("explain-bring-private"));
    });
}
