//! The field that takes an error, and what it was taken for.

use egui::{Event, Frame, Id, Margin, ScrollArea, TextEdit, Ui, Vec2};

use super::data::Model;
use crate::app::{Command, LONGEST_TYPED};
use crate::ui::context::Context;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::{button_width, card, link_button, small};

/// Lines that are seen of an error: more while there is nothing else to show.
const ROWS: (usize, usize) = (4, 7);
const LINE: f32 = 19.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>, model: &Model) {
    let id = Id::unique("error");
    pasted(ui, cx, id, model.text.is_empty());
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_8;
        if let Some(source) = &model.source {
            small(ui, source);
        }
        field(ui, cx, id, model);
        foot(ui, cx, model);
        if let Some(cut) = &model.cut {
            small(ui, cut);
        }
    });
}

/// What is pasted anywhere on this screen takes the place of what was there; within the field it is added as one edits.
fn pasted(ui: &Ui, cx: &mut Context<'_>, field: Id, empty: bool) {
    if cx.app.question().is_some() {
        return;
    }
    let editing = ui.memory(|memory| memory.has_focus(field)) && !empty;
    let taken = ui.input_mut(|input| {
        let at = input.events.iter().position(|event| match event {
            Event::Paste(text) => !editing || text.len() > LONGEST_TYPED,
            _ => false,
        })?;
        match input.events.remove(at) {
            Event::Paste(text) => Some(text),
            _ => None,
        }
    });
    if let Some(text) = taken {
        // The answer is what matters now, and pasting again starts anew.
        ui.memory_mut(|memory| memory.surrender_focus(field));
        cx.local.answered = None;
        cx.want(Command::TypeError(text));
    }
}

fn field(ui: &mut Ui, cx: &mut Context<'_>, id: Id, model: &Model) {
    let palette = Palette::of(ui);
    let rows = if model.answer.is_some() { ROWS.0 } else { ROWS.1 };
    let rows = if model.source.is_some() { 1 } else { rows };
    let mut text = model.text.clone();
    let response = ScrollArea::vertical()
        .id_salt("error")
        .max_height(rows as f32 * LINE)
        .show(ui, |ui| {
            ui.add(
                TextEdit::multiline(&mut text)
                    .id(id)
                    .font(theme::mono(theme::SMALL))
                    .text_color(palette.muted)
                    .hint_text(cx.text("explain-hint"))
                    .desired_width(f32::INFINITY)
                    .desired_rows(rows)
                    .frame(Frame::new().inner_margin(Margin::ZERO)),
            )
        })
        .inner;
    if cx.fresh && model.answer.is_none() && !model.busy {
        response.request_focus();
    }
    let changed = response.changed();
    response.accessible_name(cx.text("explain-field"));
    if changed {
        cx.want(Command::TypeError(text));
    }
}

/// What can be done, and at the right what the input was taken for.
fn foot(ui: &mut Ui, cx: &mut Context<'_>, model: &Model) {
    let (invitation, open, clear) = (cx.text("explain-paste-or"), cx.text("explain-open"), cx.text("explain-clear"));
    let words = |text: &str| button_width(ui, text) * theme::SMALL / theme::TEXT;
    let left = words(&invitation) + words(&open) + words(&clear);
    let beside = left + words(&model.read_as) < ui.available_width();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(theme::SPACE_4, theme::SPACE_4);
        small(ui, &invitation);
        if link_button(ui, &open).clicked() {
            cx.want(Command::ChooseErrorFiles);
        }
        if !model.is_empty {
            ui.add_space(theme::SPACE_8);
            if link_button(ui, &clear).clicked() {
                cx.want(Command::ClearError);
                ui.memory_mut(|memory| memory.request_focus(Id::unique("error")));
            }
        }
        if beside {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| small(ui, &model.read_as));
        }
    });
    if !beside {
        small(ui, &model.read_as);
    }
}
