//! The settings of the program.

use egui::{Id, Ui};

use super::context::Context;
use super::theme;
use super::widgets::{Choice, Kind, TextField, button, card, card_heading, choice, heading, small, tick};
use super::words;
use crate::app::{Command, Question, TEXT_SIZES, ThemeChoice, parse_resolver};
use crate::lang::Language;
use crate::report::Program;

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>) {
    heading(ui, &cx.text("settings"));
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 14.0;
        card_heading(ui, &cx.text("settings-looks"));
        language(ui, cx);
        theme_choice(ui, cx);
        text_size(ui, cx);
    });
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 14.0;
        card_heading(ui, &cx.text("settings-checking"));
        mail_program(ui, cx);
        resolver(ui, cx);
        let words = cx.text("settings-third-parties");
        if let Some(allowed) = tick(ui, cx.app.settings().third_parties, &words) {
            cx.want(Command::SetThirdParties(allowed));
        }
        small(ui, &cx.text("settings-third-parties-more"));
    });
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_12;
        card_heading(ui, &cx.text("settings-data"));
        small(ui, &cx.text("settings-data-more"));
        if button(ui, Kind::Plain, &cx.text("delete-everything-ask")).clicked() {
            cx.want(Command::Ask(Question::DeleteEverything));
        }
    });
    let mut version = crate::lang::Args::new();
    version.set("version", env!("CARGO_PKG_VERSION"));
    small(ui, &cx.catalog.format("settings-version", &version));
}

fn language(ui: &mut Ui, cx: &mut Context<'_>) {
    let languages = [None, Some(Language::En), Some(Language::It), Some(Language::Fr), Some(Language::Ru)];
    let options: Vec<_> = languages
        .iter()
        .map(|language| language.map_or_else(|| cx.text("settings-language-system"), |l| l.own_name().to_owned()))
        .collect();
    let current = languages.iter().position(|language| *language == cx.app.settings().language).unwrap_or_default();
    let label = cx.text("settings-language");
    let shown = Choice { id: Id::unique("language"), label: &label, help: None, options: &options };
    if let Some(chosen) = choice(ui, &shown, current) {
        cx.want(Command::SetLanguage(languages[chosen]));
    }
}

fn theme_choice(ui: &mut Ui, cx: &mut Context<'_>) {
    let options = ThemeChoice::ALL.map(|theme| {
        cx.text(match theme {
            ThemeChoice::System => "settings-theme-system",
            ThemeChoice::Light => "settings-theme-light",
            ThemeChoice::Dark => "settings-theme-dark",
        })
    });
    let current = ThemeChoice::ALL.iter().position(|theme| *theme == cx.app.settings().theme).unwrap_or_default();
    let label = cx.text("settings-theme");
    let shown = Choice { id: Id::unique("theme"), label: &label, help: None, options: &options };
    if let Some(chosen) = choice(ui, &shown, current) {
        cx.want(Command::SetTheme(ThemeChoice::ALL[chosen]));
    }
}

fn text_size(ui: &mut Ui, cx: &mut Context<'_>) {
    let options = TEXT_SIZES.map(|size| format!("{size} %"));
    let current = TEXT_SIZES.iter().position(|size| *size >= cx.app.settings().text_size()).unwrap_or_default();
    let label = cx.text("settings-text-size");
    let help = cx.text("settings-text-size-help");
    let shown = Choice { id: Id::unique("text-size"), label: &label, help: Some(&help), options: &options };
    if let Some(chosen) = choice(ui, &shown, current) {
        cx.want(Command::SetTextSize(TEXT_SIZES[chosen]));
    }
}

/// The choice of the mail program, as it stands here and beside the steps.
pub(super) fn mail_program(ui: &mut Ui, cx: &mut Context<'_>) {
    let programs = [None].into_iter().chain(Program::ALL.map(Some)).collect::<Vec<_>>();
    let options: Vec<_> = programs
        .iter()
        .map(|program| program.map_or_else(|| cx.text("settings-mail-program-none"), |p| p.name(cx.catalog)))
        .collect();
    let current = programs.iter().position(|program| *program == cx.app.settings().mail_program).unwrap_or_default();
    let (label, help) = (cx.text("settings-mail-program"), cx.text("settings-mail-program-help"));
    let shown = Choice { id: Id::unique("mail-program"), label: &label, help: Some(&help), options: &options };
    if let Some(chosen) = choice(ui, &shown, current) {
        cx.want(Command::SetMailProgram(programs.get(chosen).copied().flatten()));
    }
}

fn resolver(ui: &mut Ui, cx: &mut Context<'_>) {
    let mut text = cx.app.settings().resolver.clone();
    let (label, help, hint) =
        (cx.text("settings-resolver"), cx.text("settings-resolver-help"), cx.text("settings-resolver-system"));
    let id = Id::unique("resolver");
    let typing = ui.memory(|memory| memory.has_focus(id));
    let is_wrong = !typing && !text.trim().is_empty() && parse_resolver(&text).is_none();
    let mistake = is_wrong.then(|| cx.text("mistake-resolver"));
    let field = TextField { help: Some(&help), hint: &hint, mistake: mistake.as_deref(), ..TextField::new(id, &label) };
    if field.show(ui, &mut text).changed {
        cx.want(Command::SetResolver(text.chars().filter(|c| !c.is_control()).take(100).collect()));
    }
    if let Some(server) = parse_resolver(&cx.app.settings().resolver) {
        small(ui, &words::with(cx.catalog, "settings-resolver-used", "server", server));
    }
}
