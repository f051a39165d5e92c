//! The records of a domain: a heading for each standard that opens, under it the records verbatim and part by part in words.

use egui::{Id, Label, RichText, Ui, Vec2};

use super::change::changes;
use crate::report::{self, Card, Change, Line};
use crate::ui::context::Context;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::{
    FoldHead, Mark, fold_under, group_heading, mark_inline, small, text, verbatim, words_of_server,
};

/// How far in a line may begin; what lies deeper stands in no further.
const DEEPEST: usize = 6;

/// All cards, folded.
pub fn cards(ui: &mut Ui, cx: &mut Context<'_>, id: Id, all: &[Card]) {
    for card in all {
        let id = id.with(card.id.word());
        let spoken = spoken(cx, card.mark);
        let head = FoldHead {
            mark: Some(mark(card.mark)),
            title: &card.title,
            note: card.standard,
            summary: &card.summary,
            spoken: &spoken,
        };
        fold_under(ui, id, &head, |ui| inside(ui, cx, id, card));
    }
}

fn inside(ui: &mut Ui, cx: &mut Context<'_>, id: Id, card: &Card) {
    ui.spacing_mut().item_spacing.y = theme::SPACE_8;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(theme::SPACE_8, 0.0);
        small(ui, &format!("{} · {}", card.standard, cx.text("dns-place")));
        // On one line with the small print before it.
        let place = RichText::new(&card.place).font(theme::mono(theme::SMALL)).line_height(Some(theme::SMALL_LINE));
        ui.add(Label::new(place.color(Palette::of(ui).text)).wrap().selectable(true));
    });
    if !card.records.is_empty() {
        let all = card.records.join("\n");
        words_of_server(ui, id.with("records"), &all, &cx.text("show-all"), &cx.text("show-less"));
    }
    let steps = if ui.available_width() < theme::SLIM { 8.0 } else { 20.0 };
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(theme::SPACE_4, 6.0);
        for line in &card.lines {
            ui.horizontal_top(|ui| {
                ui.add_space(steps * line.depth.min(DEEPEST) as f32);
                self::line(ui, cx, line);
            });
        }
    });
    if !card.corrections.is_empty() {
        group_heading(ui, &cx.text("dns-publish"));
        let all: Vec<Change> = card.corrections.iter().map(Change::of).collect();
        changes(ui, cx, id.with("changes"), &all);
    }
}

/// A part of a record, and under it what it means.
fn line(ui: &mut Ui, cx: &Context<'_>, line: &Line) {
    let palette = Palette::of(ui);
    mark_inline(ui, mark(line.mark), theme::SMALL_LINE);
    let spoken = spoken(cx, line.mark);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if !line.term.is_empty() {
            verbatim(ui, &line.term);
        }
        if line.words.is_empty() {
            return;
        }
        let response = text(ui, &line.words, theme::regular(theme::SMALL), palette.text, theme::SMALL_LINE);
        if !spoken.is_empty() {
            let told = cx.catalog.labelled(&spoken, &line.words);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(told));
        }
    });
}

fn mark(mark: report::Mark) -> Mark {
    match mark {
        report::Mark::None => Mark::Waiting,
        report::Mark::Good => Mark::Good,
        report::Mark::Unknown => Mark::Unknown,
        report::Mark::Caution => Mark::Caution,
    }
}

/// What a mark says.
fn spoken(cx: &Context<'_>, mark: report::Mark) -> String {
    match mark {
        report::Mark::None => String::new(),
        report::Mark::Good => cx.text("dns-mark-good"),
        report::Mark::Unknown => cx.text("dns-mark-unknown"),
        report::Mark::Caution => cx.text("dns-mark-caution"),
    }
}
