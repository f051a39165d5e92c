//! The answer: what happened, who must act, what to do, and below it everything for those who want to know.

use egui::{Id, Label, Rect, RichText, Ui, Vec2};

use super::data::Answer;
use super::{authentication, numbers, paste, recipients, timeline};
use crate::app::Command;
use crate::report;
use crate::ui::context::{Context, Copied};
use crate::ui::finding;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::{
    Kind, banner, bullets, button, card, card_heading, emphasised, fold, small, steps, two_cards, way,
};

/// What was pressed under "What you can do".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    CheckAccount,
    CopyNote,
    SaveNote,
}

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>, answer: &Answer) {
    recipients::recipients(ui, cx);
    let verdict = banner(ui, answer.mark, &answer.title, &answer.explanation);
    come_into_sight(ui, cx, answer, verdict.rect);
    if !answer.way.is_empty() {
        card(ui, |ui| way(ui, &answer.way));
    }
    let mut wish = None;
    let has_todo = !answer.steps.is_empty() || answer.has_note || answer.can_check;
    match &answer.timeline {
        Some(stops) if has_todo => {
            two_cards(ui, |ui| wish = todo(ui, cx, answer), |ui| timeline::show(ui, cx, stops));
        }
        Some(stops) => drop(card(ui, |ui| timeline::show(ui, cx, stops))),
        None if has_todo => drop(card(ui, |ui| wish = todo(ui, cx, answer))),
        None => {}
    }
    fulfil(ui, cx, answer, wish);
    if answer.only_numbers && !answer.numbers.is_empty() {
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme::SPACE_12;
            card_heading(ui, &cx.text("explain-numbers"));
            numbers::show(ui, &answer.numbers);
        });
    }
    let id = Id::unique(("explanation", answer.key));
    if answer.authentication_first
        && let Some(shown) = &answer.authentication
    {
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme::SPACE_12;
            card_heading(ui, &cx.text("note-authentication"));
            authentication::show(ui, cx, shown);
        });
    }
    finding::show(ui, cx, id.with("findings"), "others-title", &answer.findings);
    details(ui, cx, id, answer);
}

/// A new answer is scrolled to, unless somebody is typing.
fn come_into_sight(ui: &Ui, cx: &mut Context<'_>, answer: &Answer, verdict: Rect) {
    let typing = ui.memory(|memory| memory.has_focus(paste::field_id()));
    if cx.local.answered.replace(answer.key) != Some(answer.key) && !typing {
        ui.scroll_to_rect(verdict, None);
    }
}

fn todo(ui: &mut Ui, cx: &Context<'_>, answer: &Answer) -> Option<Wish> {
    ui.spacing_mut().item_spacing.y = theme::SPACE_12;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        card_heading(ui, &cx.text("explain-todo"));
        if !answer.fixer.is_empty() {
            small(ui, &answer.fixer);
        }
    });
    match answer.steps.as_slice() {
        // A single step needs no number.
        [only] => drop(emphasised(ui, only)),
        all => drop(ui.scope(|ui| steps(ui, all))),
    }
    let copied = cx.local.copied == Some(Copied::Note(answer.key));
    let mut wishes = Vec::new();
    if answer.can_check {
        wishes.push((Wish::CheckAccount, "explain-check-account"));
    }
    if answer.has_note {
        wishes.push((Wish::CopyNote, if copied { "explain-note-copied" } else { "explain-copy-note" }));
        wishes.push((Wish::SaveNote, "save-report"));
    }
    if wishes.is_empty() {
        return None;
    }
    let mut wish = wishes.first().map(|(wish, _)| *wish).filter(|_| cx.entered);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(10.0, 10.0);
        for (i, (what, words)) in wishes.into_iter().enumerate() {
            if button(ui, if i == 0 { Kind::Main } else { Kind::Plain }, &cx.text(words)).clicked() {
                wish = Some(what);
            }
        }
    });
    wish
}

fn fulfil(ui: &Ui, cx: &mut Context<'_>, answer: &Answer, wish: Option<Wish>) {
    match wish {
        Some(Wish::CheckAccount) => cx.want(Command::CheckNamedAccount),
        Some(Wish::SaveNote) => cx.want(Command::SaveNote),
        Some(Wish::CopyNote) => {
            if let Some(explained) = cx.app.explaining().answer() {
                let source = explained.source.as_deref().unwrap_or_default();
                let note = report::explanation_text(&explained.explanation, source, cx.catalog, cx.app.zone());
                ui.ctx().copy_text(note);
                cx.local.copied = Some(Copied::Note(answer.key));
            }
        }
        None => {}
    }
}

/// Folded: for the administrator, the server's words, other causes, who was believed, the facts.
fn details(ui: &mut Ui, cx: &mut Context<'_>, id: Id, answer: &Answer) {
    let has_numbers = !answer.only_numbers && !answer.numbers.is_empty();
    let authentication = answer.authentication.as_ref().filter(|_| !answer.authentication_first);
    let is_empty = answer.words.is_empty() && answer.admin.is_empty() && answer.facts.is_empty();
    if is_empty && answer.links.is_empty() && !has_numbers && authentication.is_none() {
        return finding::show(ui, cx, id.with("alternatives"), "alternatives-title", &answer.alternatives);
    }
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_4;
        card_heading(ui, &cx.text("details"));
        if !answer.words.is_empty() {
            fold(ui, id.with("words"), None, &cx.text("report-words"), "", |ui| {
                finding::server_words(ui, cx, id.with("shown"), &answer.words);
            });
        }
        if !answer.admin.is_empty() {
            fold(ui, id.with("admin"), None, &cx.text("for-the-administrator"), "", |ui| bullets(ui, &answer.admin));
        }
        if has_numbers {
            fold(ui, id.with("numbers"), None, &cx.text("explain-numbers"), "", |ui| {
                numbers::show(ui, &answer.numbers);
            });
        }
        if let Some(shown) = authentication {
            fold(ui, id.with("authentication"), None, &cx.text("note-authentication"), "", |ui| {
                authentication::show(ui, cx, shown);
            });
        }
        if !answer.facts.is_empty() {
            fold(ui, id.with("facts"), None, &cx.text("explain-facts"), "", |ui| table(ui, &answer.facts));
        }
        if !answer.links.is_empty() {
            fold(ui, id.with("links"), None, &cx.text("explain-links"), "", |ui| {
                finding::show_links(ui, &answer.links);
            });
        }
    });
    finding::show(ui, cx, id.with("alternatives"), "alternatives-title", &answer.alternatives);
}

/// Labels with values that can be copied.
pub(super) fn table(ui: &mut Ui, rows: &[(String, String)]) {
    let width = ui.available_width();
    let label_width = (width * 0.36).min(220.0);
    ui.spacing_mut().item_spacing = Vec2::new(theme::SPACE_12, theme::SPACE_4);
    for (label, value) in rows {
        if width < theme::SLIM {
            small(ui, label);
            fact(ui, value);
            continue;
        }
        ui.horizontal_top(|ui| {
            ui.allocate_ui(Vec2::new(label_width, 0.0), |ui| {
                ui.set_width(label_width);
                small(ui, label);
            });
            ui.vertical(|ui| fact(ui, value));
        });
    }
}

fn fact(ui: &mut Ui, value: &str) {
    let text = RichText::new(value).font(theme::mono(theme::SMALL)).color(Palette::of(ui).text);
    ui.add(Label::new(text).wrap().selectable(true));
}
