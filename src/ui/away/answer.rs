//! What the answers come to: the way, what it means, and what to try, one thing after the other.

use egui::accesskit::{Live, Role};
use egui::{Align2, Color32, Id, Sense, Stroke, Ui, Vec2};

use super::data::{Answer, Tip, TipState};
use crate::app::{AwayAnswers, Command, Screen};
use crate::ui::context::{Context, Copied};
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::{
    Kind, Mark, body, button, card, card_heading, emphasised, link_button, mark_inline, paint_mark, small, text, way,
};

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>, shown: &Answer) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_16;
        way(ui, &shown.way);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = theme::SPACE_4;
            verdict(ui, shown);
            body(ui, &shown.explanation);
        });
        if !shown.tips.is_empty() {
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = theme::SPACE_12;
                shown.tips.iter().enumerate().for_each(|(i, tip)| remedy(ui, cx, i, tip));
            });
        }
        if let Some(words) = &shown.helped {
            helped(ui, words);
        }
        buttons(ui, cx, shown);
        small(ui, &cx.text("away-sent-note"));
    });
}

fn verdict(ui: &mut Ui, shown: &Answer) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::SPACE_8;
        mark_inline(ui, shown.mark, 24.0);
        let heading = ui.vertical(|ui| card_heading(ui, &shown.title)).inner;
        // Changed answers change it, wherever the keyboard is.
        ui.ctx().accesskit_node_builder(heading.id, |node| node.set_live(Live::Polite));
    });
}

fn remedy(ui: &mut Ui, cx: &mut Context<'_>, i: usize, tip: &Tip) {
    let palette = Palette::of(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::SPACE_12;
        number(ui, i, tip.state);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = theme::SPACE_4;
            match tip.state {
                TipState::Current | TipState::Helped => drop(emphasised(ui, &tip.title)),
                TipState::Failed | TipState::Later => {
                    text(ui, &tip.title, theme::regular(theme::TEXT), palette.muted, theme::TEXT_LINE);
                }
            }
            match tip.state {
                TipState::Failed => drop(small(ui, &cx.text("away-did-not-help"))),
                TipState::Later if tip.can_help => drop(small(ui, &tip.need)),
                TipState::Later | TipState::Helped => {}
                TipState::Current => {
                    small(ui, &tip.more);
                    if tip.can_help {
                        did_it_help(ui, cx);
                    }
                }
            }
        });
    });
}

/// The number of a remedy, or what became of it.
fn number(ui: &mut Ui, i: usize, state: TipState) {
    let palette = Palette::of(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(24.0), Sense::hover());
    let (fill, color) = match state {
        TipState::Current => (palette.accent, palette.on_accent),
        TipState::Helped => (palette.good_tint, palette.good),
        TipState::Failed | TipState::Later => (palette.side, palette.muted),
    };
    ui.painter().circle_filled(rect.center(), 12.0, fill);
    let sign = |mark, color: Color32| paint_mark(ui.painter(), mark, rect.center(), 10.0, Stroke::new(2.0, color));
    match state {
        TipState::Helped => sign(Mark::Good, color),
        TipState::Failed => sign(Mark::Fault, color),
        TipState::Current | TipState::Later => {
            let font = theme::semibold(theme::SMALL);
            ui.painter().text(rect.center(), Align2::CENTER_CENTER, (i + 1).to_string(), font, color);
        }
    }
}

fn did_it_help(ui: &mut Ui, cx: &mut Context<'_>) {
    ui.add_space(theme::SPACE_4);
    ui.spacing_mut().interact_size.y = theme::CONTROL;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(10.0, theme::SPACE_8);
        small(ui, &cx.text("away-did-it-help"));
        for (words, helped) in [("away-yes", true), ("away-no", false)] {
            if button(ui, Kind::Plain, &cx.text(words)).clicked() {
                cx.want(Command::RemedyTried { helped });
            }
        }
    });
}

/// A friendly word.
fn helped(ui: &mut Ui, words: &str) {
    let response = ui
        .horizontal_top(|ui| {
            mark_inline(ui, Mark::Good, theme::TEXT_LINE);
            ui.vertical(|ui| body(ui, words)).inner
        })
        .inner;
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(words);
    });
}

fn buttons(ui: &mut Ui, cx: &mut Context<'_>, shown: &Answer) {
    let mut check = cx.entered;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(10.0, 10.0);
        check |= button(ui, Kind::Main, &shown.check).clicked();
        match &shown.questions {
            Some(questions) => copy(ui, cx, questions),
            None => {
                if button(ui, Kind::Plain, &cx.text("explain-title")).clicked() {
                    cx.want(Command::Show(Screen::Explain));
                }
            }
        }
    });
    if check {
        cx.want(Command::CheckAway);
    }
    if shown.tips.iter().any(|tip| tip.state != TipState::Later && tip.state != TipState::Current)
        && link_button(ui, &cx.text("away-again")).clicked()
    {
        let AwayAnswers { account, address, .. } = cx.app.away().answers.clone();
        cx.want(Command::AnswerAway(Box::new(AwayAnswers { account, address, ..AwayAnswers::default() })));
    }
}

fn copy(ui: &mut Ui, cx: &mut Context<'_>, questions: &str) {
    let id = Id::unique(("away questions", questions));
    let copied = cx.local.copied == Some(Copied::Text(id));
    if button(ui, Kind::Plain, &cx.text(if copied { "away-copied" } else { "away-copy" })).clicked() {
        ui.ctx().copy_text(questions.to_owned());
        cx.local.copied = Some(Copied::Text(id));
    }
}
