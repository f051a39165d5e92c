//! "Are you sure?", before something that cannot be undone or that tells somebody else something.

use egui::{Frame, Id, Key, Margin, Modal, ScrollArea, Stroke, Ui};

use super::context::Context;
use super::theme::{self, Palette};
use super::widgets::{Kind, button, card_heading, code, muted};
use super::{window, words};
use crate::app::{Command, Question};

/// Height that title, answers and margins of a question take where the window is narrow.
const ROOM_FOR_THE_REST: f32 = 220.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>) {
    let Some(question) = cx.app.question() else { return };
    let mut print = None;
    let mut no = cx.text("keep");
    let mut kind = Kind::Danger;
    let (title, explanation, yes) = match question {
        Question::Trust(_, change) => {
            print = change.pinned.map(|print| print.to_string());
            no = cx.text("trust-not");
            (cx.text("trust-question"), cx.text("trust-compare"), cx.text("trust-yes"))
        }
        Question::AskOthers(_) => {
            (no, kind) = (cx.text("ask-others-not"), Kind::Main);
            (cx.text("ask-others-question"), cx.text("ask-others-more"), cx.text("ask-others-yes"))
        }
        Question::DeleteAccount(id) => {
            let address = cx.app.entries().find(|entry| entry.id == *id).map(|entry| entry.address).unwrap_or_default();
            let title = words::with(cx.catalog, "delete-account-question", "address", address);
            (title, cx.text("delete-account-more"), cx.text("delete-account"))
        }
        Question::DeleteEverything => {
            (cx.text("delete-everything-question"), cx.text("delete-everything-more"), cx.text("delete-everything"))
        }
    };
    let palette = Palette::of(ui);
    let frame = Frame::new()
        .fill(palette.surface)
        .stroke(Stroke::new(1.0, palette.line))
        .corner_radius(theme::CARD_CORNER)
        .inner_margin(Margin::same(24));
    let width = (ui.ctx().content_rect().width() - 80.0).clamp(200.0, 420.0);
    let modal = Modal::new(Id::unique("question")).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = theme::SPACE_12;
        card_heading(ui, &title);
        // With large text in a small window, the answers stay in sight under a long explanation.
        let most = (ui.ctx().content_rect().height() - ROOM_FOR_THE_REST).max(60.0);
        ScrollArea::vertical().max_height(most).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme::SPACE_8;
            explanation.split("\n\n").for_each(|paragraph| drop(muted(ui, paragraph)));
            window::page_keys(ui);
        });
        if let Some(print) = &print {
            code(ui, print);
        }
        ui.add_space(theme::SPACE_4);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_12;
            let keep = button(ui, Kind::Plain, &no);
            // The harmless answer has the keyboard at first.
            if ui.memory(|memory| memory.focused()).is_none() {
                keep.request_focus();
            }
            if keep.clicked() {
                cx.want(Command::Answer(false));
            }
            if button(ui, kind, &yes).clicked() {
                cx.want(Command::Answer(true));
            }
        });
    });
    if modal.should_close() || ui.input(|input| input.key_pressed(Key::Escape)) {
        cx.want(Command::Answer(false));
    }
}
