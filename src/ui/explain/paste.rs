//! The field that takes an error, and what it was taken for.

use egui::{Event, Frame, Id, Margin, ScrollArea, TextEdit, Ui, Vec2};

use super::data::Model;
use crate::app::{Command, LONGEST_TYPED};
use crate::ui::context::Context;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::{card, heading, link_button, link_width, small};

/// Lines that are seen of an error: more while there is nothing else to show.
const ROWS: (usize, usize) = (4, 7);
const LINE: f32 = 16.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>, model: &Model) {
    let id = field_id();
    title(ui, cx, model);
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

pub(super) fn field_id() -> Id {
    Id::unique("error")
}

fn title(ui: &mut Ui, cx: &mut Context<'_>, model: &Model) {
    let (title, clear) = (cx.text("explain-title"), cx.text("explain-clear"));
    if model.is_empty {
        heading(ui, &title);
        return;
    }
    ui.horizontal_top(|ui| {
        let room = ui.available_width() - link_width(ui, &clear) - theme::SPACE_16;
        ui.allocate_ui(Vec2::new(room, 0.0), |ui| {
            ui.set_width(room);
            ui.vertical(|ui| heading(ui, &title));
        });
        let size = Vec2::new(ui.available_width(), theme::SPACE_32);
        ui.allocate_ui_with_layout(size, egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if link_button(ui, &clear).clicked() {
                cx.want(Command::ClearError);
                ui.memory_mut(|memory| memory.request_focus(field_id()));
            }
        });
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
        .min_scrolled_height(rows as f32 * LINE)
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

/// What else can be done than typing, and at the right what the input was taken for.
fn foot(ui: &mut Ui, cx: &mut Context<'_>, model: &Model) {
    let (invitation, open) = (cx.text("explain-paste-or"), cx.text("explain-open"));
    let wide = |texts: &[&String]| texts.iter().map(|text| link_width(ui, text)).sum::<f32>() + theme::SPACE_12;
    let beside = wide(&[&invitation, &open, &model.read_as]) < ui.available_width();
    let line = match wide(&[&invitation, &open]) < ui.available_width() {
        true => egui::Layout::left_to_right(egui::Align::Center),
        // What wraps cannot stand in the middle of its line.
        false => egui::Layout::left_to_right(egui::Align::Center).with_main_wrap(true),
    };
    let size = Vec2::new(ui.available_width(), theme::SMALL_LINE);
    ui.allocate_ui_with_layout(size, line, |ui| {
        ui.spacing_mut().item_spacing = Vec2::new(theme::SPACE_4, theme::SPACE_4);
        small(ui, &invitation);
        if link_button(ui, &open).clicked() {
            cx.want(Command::ChooseErrorFiles);
        }
        if beside {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| small(ui, &model.read_as));
        }
    });
    if !beside && !model.read_as.is_empty() {
        small(ui, &model.read_as);
    }
}
