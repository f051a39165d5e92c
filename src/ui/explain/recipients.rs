//! Which of several messages, and which of a message's recipients.

use egui::{Id, Ui};

use crate::app::{Command, Explained, Input};
use crate::bounce::Failure;
use crate::diagnosis::Wording;
use crate::lang::Catalog;
use crate::report;
use crate::ui::context::Context;
use crate::ui::finding::mark;
use crate::ui::safe::short;
use crate::ui::theme;
use crate::ui::widgets::{Mark, PickRow, card, card_heading, pick_list};
use crate::ui::words;

/// The messages that were found in the input, where there are several.
pub(super) fn messages(ui: &mut Ui, cx: &mut Context<'_>) {
    let explaining = cx.app.explaining();
    let (all, chosen) = (&explaining.answers, explaining.message);
    let heading = words::counted(cx.catalog, "explain-messages", all.len() as i64);
    let several_files = matches!(&explaining.input, Input::Files(files) if files.len() > 1);
    let row = |i: usize| message(&all[i], several_files, cx.catalog);
    if let Some(pressed) = choose(ui, "messages", &heading, all.len(), chosen, row) {
        cx.want(Command::ChooseMessage(pressed));
    }
}

/// The recipients of the message that is shown, where there are several.
pub(super) fn recipients(ui: &mut Ui, cx: &mut Context<'_>) {
    let explaining = cx.app.explaining();
    let Some(answer) = explaining.answer() else { return };
    let failures = &answer.explanation.failures;
    let heading = words::counted(cx.catalog, "explain-recipients", failures.len() as i64);
    let row = |i: usize| recipient(&failures[i], cx.catalog);
    if let Some(pressed) = choose(ui, "recipients", &heading, failures.len(), explaining.recipient, row) {
        cx.want(Command::ChooseRecipient(pressed));
    }
}

fn choose(
    ui: &mut Ui,
    key: &str,
    heading: &str,
    count: usize,
    chosen: usize,
    row: impl Fn(usize) -> PickRow,
) -> Option<usize> {
    if count < 2 {
        return None;
    }
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_8;
        card_heading(ui, heading);
        pick_list(ui, Id::unique(key), count, chosen, row)
    })
    .inner
}

fn recipient(failure: &Failure, catalog: &Catalog) -> PickRow {
    PickRow {
        mark: mark(failure.diagnosis.severity),
        title: failure.recipient.as_deref().map_or_else(|| catalog.text("way-recipient"), short),
        note: short(&Wording::of(&failure.diagnosis, catalog).title),
    }
}

fn message(explained: &Explained, with_source: bool, catalog: &Catalog) -> PickRow {
    let explanation = &explained.explanation;
    let main = explanation.failures.first().map(|failure| &failure.diagnosis).or(explanation.findings.first());
    let subject = explanation.original.as_ref().and_then(|original| original.subject.as_deref());
    let recipient = explanation.failures.first().and_then(|failure| failure.recipient.as_deref());
    let named = recipient.or(subject).filter(|name| !name.trim().is_empty());
    let source = explained.source.as_deref().filter(|_| with_source);
    let name = [source, named].into_iter().flatten().map(short).collect::<Vec<_>>().join(" · ");
    PickRow {
        mark: main.map_or(Mark::Unknown, |main| mark(main.severity)),
        title: if name.is_empty() { report::kind_text(explanation.kind, catalog) } else { name },
        note: main
            .map_or_else(|| report::read_as(explanation, catalog), |main| short(&Wording::of(main, catalog).title)),
    }
}
