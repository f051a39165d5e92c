//! What came of a check-up.

use egui::{Id, Ui, Vec2};

use super::data::{Shown, Todo};
use super::domain;
use super::where_to_click::{self, WhereToClick};
use crate::account::AccountId;
use crate::app::{Command, Question, TestWords};
use crate::checkup::Verdict;
use crate::report;
use crate::ui::context::{Context, Copied};
use crate::ui::finding;
use crate::ui::records::hand_on;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::{
    Kind, Mark, banner, body, bullets, button, card, card_heading, code, emphasised, fold, small, stages, steps, way,
};

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>, id: &AccountId, shown: &Shown) {
    banner(ui, shown.mark, &shown.title, &shown.explanation);
    card(ui, |ui| way(ui, &shown.way));
    let has_main = shown.todo.as_ref().is_some_and(|todo| !todo.fixes.is_empty() || todo.hand_on.is_some());
    if let Some(mended) = &shown.mended {
        card(ui, |ui| change_elsewhere(ui, cx, id, mended));
    }
    if let Some(todo) = &shown.todo {
        card(ui, |ui| what_to_do(ui, cx, id, todo));
    }
    if cx.entered && !has_main {
        cx.want(Command::Check(id.clone()));
    }
    card(ui, |ui| stages(ui, &shown.rows));
    // Where the own settings work, others are of interest only to those who know.
    let works = shown.mark == Mark::Good;
    if !shown.working.is_empty() && !works {
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme::SPACE_12;
            card_heading(ui, &cx.text("working-title"));
            working(ui, cx, id, shown);
        });
    }
    let key = Id::unique(id.as_str());
    finding::show(ui, cx, key.with("alternatives"), "alternatives-title", &shown.alternatives);
    finding::show(ui, cx, key.with("others"), "others-title", &shown.others);
    details(ui, cx, id, shown);
    foot(ui, cx, id);
}

/// The mail program does not know what was changed here.
fn change_elsewhere(ui: &mut Ui, cx: &mut Context<'_>, id: &AccountId, mended: &WhereToClick) {
    ui.spacing_mut().item_spacing.y = theme::SPACE_8;
    card_heading(ui, &cx.text("mended-title"));
    body(ui, &cx.text("mended-text"));
    where_to_click::show(ui, cx, Id::unique((id.as_str(), "mended")), mended);
    if button(ui, Kind::Plain, &cx.text("mended-done")).clicked() {
        cx.want(Command::ChangedElsewhere(id.clone()));
    }
}

fn what_to_do(ui: &mut Ui, cx: &mut Context<'_>, id: &AccountId, todo: &Todo) {
    ui.spacing_mut().item_spacing.y = theme::SPACE_12;
    if ui.available_width() < theme::SLIM || todo.fixer.is_empty() {
        card_heading(ui, &todo.heading);
        if !todo.fixer.is_empty() {
            small(ui, &todo.fixer);
        }
    } else {
        ui.horizontal(|ui| {
            ui.set_min_height(24.0);
            card_heading_inline(ui, &todo.heading);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| small(ui, &todo.fixer));
        });
    }
    // What the program can do by itself comes before what takes a person's work, and is seen without turning the page.
    let mends_itself = todo.fixes.first().is_some_and(|(_, change)| change.pinned.is_none());
    if mends_itself {
        fixes(ui, cx, id, todo);
        small(ui, &cx.text("todo-by-hand"));
    }
    match todo.steps.as_slice() {
        // A single step needs no number.
        [only] => drop(emphasised(ui, only)),
        all => drop(ui.scope(|ui| steps(ui, all))),
    }
    if let Some(shown) = &todo.where_to_click {
        where_to_click::show(ui, cx, Id::unique((id.as_str(), "where")), shown);
    }
    if !mends_itself && !todo.fixes.is_empty() {
        ui.add_space(theme::SPACE_4);
        fixes(ui, cx, id, todo);
    }
    if !todo.words.is_empty() {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = theme::SPACE_4;
            small(ui, &cx.text("report-words"));
            finding::server_words(ui, cx, Id::unique((id.as_str(), "words")), &todo.words);
        });
    }
    finding::show_links(ui, &todo.links);
    if let Some(shown) = &todo.hand_on {
        hand_on(ui, cx, Id::unique((id.as_str(), "hand-on")), shown, todo.fixes.is_empty());
    }
    if todo.hand_on.is_none() && !todo.admin.is_empty() {
        let fold_id = Id::unique((id.as_str(), "cause")).with("admin");
        fold(ui, fold_id, None, &cx.text("for-the-administrator"), "", |ui| bullets(ui, &todo.admin));
    }
}

/// What the program can change, the first as the one filled button.
fn fixes(ui: &mut Ui, cx: &mut Context<'_>, id: &AccountId, todo: &Todo) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(10.0, 10.0);
        for (i, (label, change)) in todo.fixes.iter().enumerate() {
            // Trust is never given in passing: neither by the one filled button nor by Enter.
            let is_main = i == 0 && change.pinned.is_none();
            let kind = if is_main { Kind::Main } else { Kind::Plain };
            if button(ui, kind, label).clicked() || (is_main && cx.entered) {
                let (id, change) = (id.clone(), Box::new(change.clone()));
                cx.want(match change.pinned {
                    Some(_) => Command::Ask(Question::Trust(id, change)),
                    None => Command::ApplyAndCheck(id, change),
                });
            }
        }
    });
}

/// The heading of a card beside which something stands.
fn card_heading_inline(ui: &mut Ui, words: &str) {
    ui.allocate_ui(Vec2::new(ui.available_width() * 0.45, 24.0), |ui| card_heading(ui, words));
}

fn working(ui: &mut Ui, cx: &mut Context<'_>, id: &AccountId, shown: &Shown) {
    small(ui, &cx.text("working-text"));
    for (settings, change) in &shown.working {
        let take = cx.text("working-use");
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(theme::SPACE_12, theme::SPACE_8);
            let response = button(ui, Kind::Plain, &take);
            // Several buttons say the same; each tells a screen reader what for.
            let response = response.accessible_name(format!("{take}: {settings}"));
            if response.clicked() {
                cx.want(Command::ApplyAndCheck(id.clone(), Box::new(change.clone())));
            }
            ui.add(egui::Label::new(egui::RichText::new(settings).color(Palette::of(ui).text)).wrap().selectable(true));
        });
    }
}

/// For those who know: other settings, certificate and dialogue.
fn details(ui: &mut Ui, cx: &mut Context<'_>, id: &AccountId, shown: &Shown) {
    let with_working = shown.mark == Mark::Good && !shown.working.is_empty();
    if shown.certificate.is_empty() && shown.dialogue.is_empty() && shown.domain.is_none() && !with_working {
        return;
    }
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_4;
        card_heading(ui, &cx.text("details"));
        if with_working {
            let fold_id = Id::unique((id.as_str(), "working"));
            let title = cx.text("report-settings-that-answer");
            fold(ui, fold_id, None, &title, "", |ui| working(ui, cx, id, shown));
        }
        if let Some(domain) = &shown.domain {
            domain::show(ui, cx, id, domain);
        }
        if !shown.certificate.is_empty() {
            let fold_id = Id::unique((id.as_str(), "certificate"));
            fold(ui, fold_id, None, &cx.text("report-certificate"), "", |ui| {
                for (label, value) in &shown.certificate {
                    small(ui, label);
                    code(ui, value);
                }
            });
        }
        if !shown.dialogue.is_empty() {
            let fold_id = Id::unique((id.as_str(), "dialogue"));
            fold(ui, fold_id, None, &cx.text("report-dialogue"), "", |ui| {
                small(ui, &cx.text("dialogue-no-secrets"));
                if button(ui, Kind::Plain, &cx.text("copy-dialogue")).clicked() {
                    ui.ctx().copy_text(shown.dialogue.clone());
                }
                dialogue(ui, &shown.dialogue);
            });
        }
    });
}

fn dialogue(ui: &mut Ui, words: &str) {
    let palette = Palette::of(ui);
    egui::Frame::new().fill(palette.code).corner_radius(8).inner_margin(12).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let text = egui::RichText::new(words).font(theme::mono(12.5)).color(palette.text);
        ui.add(egui::Label::new(text).wrap().selectable(true));
    });
}

fn foot(ui: &mut Ui, cx: &mut Context<'_>, id: &AccountId) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(10.0, 10.0);
        let report = Copied::Report(id.clone());
        let copied = cx.local.copied.as_ref() == Some(&report);
        let label = cx.text(if copied { "report-copied" } else { "copy-report" });
        if button(ui, Kind::Plain, &label).clicked()
            && let Some(outcome) = cx.app.outcome(id)
        {
            ui.ctx().copy_text(report::as_text(outcome, cx.catalog));
            cx.local.copied = Some(report);
        }
        if button(ui, Kind::Plain, &cx.text("save-report")).clicked() {
            cx.want(Command::SaveReport(id.clone()));
        }
        let works = cx.app.outcome(id).is_some_and(|outcome| outcome.verdict != Verdict::Problem);
        if works && button(ui, Kind::Plain, &cx.text("send-test")).clicked() {
            let words = TestWords { subject: cx.text("test-message-subject"), body: cx.text("test-message-body") };
            cx.want(Command::SendTest(id.clone(), words));
        }
    });
}
