//! "Away from home?": three questions tell whether a server may refuse to pass mail on from here, and what helps then.

mod answer;
mod data;
mod pictures;

use egui::{Id, Ui, Vec2};

use super::context::Context;
use super::theme;
use super::widgets::{
    Answer as Choosable, Choice, Kind, TextField, body, button, card, card_heading, choice, heading, muted, options,
};
use crate::app::{AwayAnswers, Command, Screen};
use data::{Model, OWNERS, PLACES, Shown};

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>) {
    let model = Model::of(cx.app);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_4;
        heading(ui, &cx.text("away-title"));
        muted(ui, &cx.text("away-text"));
    });
    let mut answers = model.answers.clone();
    reading_and_account(ui, cx, &model, &mut answers);
    if !answers.webmail {
        questions(ui, cx, &model, &mut answers);
    }
    if answers != model.answers {
        cx.want(Command::AnswerAway(Box::new(answers)));
    }
    match &model.shown {
        Shown::Open => open(ui, cx),
        Shown::Webmail => webmail(ui, cx),
        Shown::Answer(shown) => answer::show(ui, cx, shown),
    }
}

/// Whether any of this applies, and to which account: mostly answered already.
fn reading_and_account(ui: &mut Ui, cx: &mut Context<'_>, model: &Model, answers: &mut AwayAnswers) {
    let narrow = ui.available_width() < theme::SLIM;
    let width = if narrow { ui.available_width() } else { (ui.available_width() - theme::SPACE_12) / 2.0 };
    let reading = |ui: &mut Ui, cx: &Context<'_>, answers: &mut AwayAnswers| {
        let ways = [cx.text("away-reading-program"), cx.text("away-reading-browser")];
        let label = cx.text("away-reading");
        let asked = Choice { id: Id::unique("away reading"), label: &label, help: None, options: &ways };
        if let Some(chosen) = choice(ui, &asked, usize::from(answers.webmail)) {
            answers.webmail = chosen == 1;
        }
    };
    let account = |ui: &mut Ui, cx: &Context<'_>, answers: &mut AwayAnswers| match model.accounts.as_slice() {
        _ if answers.webmail => {}
        [] => {
            let label = cx.text("away-address");
            let hint = cx.text("away-address-hint");
            let field = TextField { hint: &hint, ..TextField::new(Id::unique("away address"), &label) };
            field.show(ui, &mut answers.address);
        }
        [_] => {}
        accounts => {
            let addresses: Vec<String> = accounts.iter().map(|(_, address)| address.clone()).collect();
            let label = cx.text("away-account");
            let asked = Choice { id: Id::unique("away account"), label: &label, help: None, options: &addresses };
            if let Some((id, _)) = choice(ui, &asked, model.account).and_then(|chosen| accounts.get(chosen)) {
                answers.account = Some(id.clone());
            }
        }
    };
    let column = |ui: &mut Ui, draw: &mut dyn FnMut(&mut Ui)| {
        ui.allocate_ui(Vec2::new(width, 0.0), |ui| {
            ui.set_width(width);
            ui.vertical(|ui| draw(ui));
        });
    };
    if narrow {
        reading(ui, cx, answers);
        account(ui, cx, answers);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::SPACE_12;
        column(ui, &mut |ui| reading(ui, cx, answers));
        column(ui, &mut |ui| account(ui, cx, answers));
    });
}

fn questions(ui: &mut Ui, cx: &mut Context<'_>, model: &Model, answers: &mut AwayAnswers) {
    let words = ["away-place-home", "away-place-work", "away-place-elsewhere"].map(|id| cx.text(id));
    let pictures: [super::widgets::Picture; 3] = [pictures::house, pictures::office, pictures::suitcase];
    let places: Vec<_> =
        words.iter().zip(pictures).map(|(words, picture)| Choosable { words, picture: Some(picture) }).collect();
    let chosen = answers.place.and_then(|place| PLACES.iter().position(|other| *other == place));
    if let Some(pressed) = options(ui, &cx.text("away-place"), "", &places, chosen) {
        answers.place = PLACES.get(pressed).copied();
    }
    let words = ["away-server-home", "away-server-company", "away-server-unknown"].map(|id| cx.text(id));
    let owners = words.each_ref().map(|words| Choosable { words, picture: None });
    let chosen = answers.server_of.and_then(|owner| OWNERS.iter().position(|other| *other == owner));
    if let Some(pressed) = options(ui, &cx.text("away-server"), &model.server, &owners, chosen) {
        answers.server_of = OWNERS.get(pressed).copied();
    }
    let (id, label, hint) = (Id::unique("away recipient"), cx.text("away-recipient"), cx.text("away-recipient-hint"));
    let mistake = cx.text("away-recipient-wrong");
    let typing = ui.memory(|memory| memory.has_focus(id));
    let mistake = (model.recipient_is_wrong && !typing).then_some(mistake.as_str());
    let width = ui.available_width().min(380.0);
    ui.allocate_ui(Vec2::new(width, 0.0), |ui| {
        ui.set_width(width);
        TextField { hint: &hint, mistake, ..TextField::new(id, &label) }.show(ui, &mut answers.recipient);
    });
}

/// Not everything is answered yet.
fn open(ui: &mut Ui, cx: &Context<'_>) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_8;
        card_heading(ui, &cx.text("away-open"));
        body(ui, &cx.text("away-open-more"));
    });
}

/// None of it applies.
fn webmail(ui: &mut Ui, cx: &mut Context<'_>) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_12;
        card_heading(ui, &cx.text("away-webmail"));
        body(ui, &cx.text("away-webmail-more"));
        if button(ui, Kind::Main, &cx.text("explain-title")).clicked() || cx.entered {
            cx.want(Command::Show(Screen::Explain));
        }
    });
}
