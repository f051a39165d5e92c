//! The one question: which address? While it is typed, the settings are looked up.

mod data;

use egui::accesskit::{Live, Role};
use egui::{CornerRadius, Frame, Id, Margin, Ui};
use zeroize::Zeroizing;

use super::context::{Context, Copied};
use super::theme::{self, Palette};
use super::welcome::column;
use super::widgets::{Kind, Mark, TextField, button, emphasised, heading, link_button, mark_inline, muted, small};
use crate::account::{Problem, Secret};
use crate::app::Command;
use data::{Found, HintShown, Main, shown};

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>) {
    column(ui, |ui| {
        heading(ui, &cx.text("add-title"));
        muted(ui, &cx.text("add-text"));
        ui.add_space(theme::SPACE_8);
        let shown = shown(cx.app.new_account(), cx.catalog);

        address(ui, cx);
        if let Some(meant) = &shown.suggestion {
            suggestion(ui, cx, meant);
        }
        if shown.found.is_some() || !shown.hints.is_empty() {
            ui.add_space(theme::SPACE_4);
        }
        if let Some(found) = &shown.found {
            found_card(ui, cx, found);
        }
        for (i, hint) in shown.hints.iter().enumerate() {
            hint_card(ui, cx, i, hint);
        }
        ui.add_space(theme::SPACE_4);
        if shown.wants_password {
            password(ui, cx);
        }
        ui.add_space(theme::SPACE_8);
        buttons(ui, cx, shown.main);
    });
}

fn address(ui: &mut Ui, cx: &mut Context<'_>) {
    let new = cx.app.new_account();
    let mistake = new.mistake.map(|error| Problem::Address(error).text(cx.catalog));
    let mut address = new.address.clone();
    let label = cx.text("form-address");
    let id = Id::unique("add-address");
    let field = TextField { mistake: mistake.as_deref(), hint: "anna@example.com", ..TextField::new(id, &label) }
        .show(ui, &mut address);
    if field.changed {
        cx.want(Command::TypeAddress(address));
    }
    if cx.fresh {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    cx.entered |= field.entered;
}

fn password(ui: &mut Ui, cx: &mut Context<'_>) {
    let new = cx.app.new_account();
    let mut password = Zeroizing::new(new.password.expose().to_owned());
    let missing = new.password_missing.then(|| cx.text("add-password-missing"));
    let (label, show, hide) = (cx.text("form-password"), cx.text("show"), cx.text("hide"));
    let field = TextField {
        password: Some([&show, &hide]),
        mistake: missing.as_deref(),
        ..TextField::new(Id::unique("add-password"), &label)
    }
    .show(ui, &mut password);
    if field.changed {
        cx.want(Command::TypeNewPassword(Secret::new(password.to_string())));
    }
    cx.entered |= field.entered;
}

/// A slip of the fingers in the domain.
fn suggestion(ui: &mut Ui, cx: &mut Context<'_>, meant: &str) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::SPACE_8;
        let words = super::words::with(cx.catalog, "add-suggestion", "address", meant);
        if link_button(ui, &words).clicked() {
            cx.want(Command::TypeAddress(meant.to_owned()));
        }
    });
}

fn found_card(ui: &mut Ui, cx: &mut Context<'_>, found: &Found) {
    let response = tinted(ui, found.mark, |ui| {
        emphasised(ui, &found.title);
        for line in &found.lines {
            emphasised(ui, line);
        }
        if found.source.is_empty() && !found.editable {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_12;
            if !found.source.is_empty() {
                small(ui, &found.source);
            }
            if found.editable && link_button(ui, &cx.text("add-change")).clicked() {
                cx.want(Command::StartAccount);
            }
        });
    });
    // What is found while one types is told without taking the keyboard away.
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(found.title.clone());
    });
}

fn hint_card(ui: &mut Ui, cx: &mut Context<'_>, index: usize, hint: &HintShown) {
    tinted(ui, hint.mark, |ui| {
        emphasised(ui, &hint.text);
        let Some((label, url)) = &hint.link else { return };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_12;
            ui.hyperlink_to(label, url).on_hover_text(url);
            let id = Id::unique(("add-hint", index));
            let copied = cx.local.copied == Some(Copied::Text(id));
            if link_button(ui, &cx.text(if copied { "add-link-copied" } else { "add-copy-link" })).clicked() {
                ui.ctx().copy_text(url.clone());
                cx.local.copied = Some(Copied::Text(id));
            }
        });
    });
}

/// A tinted card with a mark at its left.
fn tinted(ui: &mut Ui, mark: Mark, contents: impl FnOnce(&mut Ui)) -> egui::Response {
    let palette = Palette::of(ui);
    Frame::new()
        .fill(mark.tint(palette))
        .corner_radius(CornerRadius::same(theme::CARD_CORNER))
        .inner_margin(Margin::symmetric(14, 12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                mark_inline(ui, mark, theme::TEXT_LINE);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = theme::SPACE_4;
                    contents(ui);
                });
            });
        })
        .response
}

fn buttons(ui: &mut Ui, cx: &mut Context<'_>, main: Main) {
    ui.horizontal_wrapped(|ui| {
        if main == Main::Check && (button(ui, Kind::Main, &cx.text("check")).clicked() || cx.entered) {
            cx.want(Command::CheckFound);
        }
        let only_way = matches!(main, Main::Form | Main::Agree);
        let kind = if only_way { Kind::Main } else { Kind::Plain };
        if button(ui, kind, &cx.text("add-by-hand")).clicked() || (only_way && cx.entered) {
            cx.want(Command::StartAccount);
        }
        // Nobody agrees to strangers in passing: neither by the one filled button nor by Enter.
        if main == Main::Agree && button(ui, Kind::Plain, &cx.text("add-agree-button")).clicked() {
            cx.want(Command::AgreeToFound);
        }
        if cx.app.count() > 0 && button(ui, Kind::Plain, &cx.text("cancel")).clicked() {
            cx.want(Command::Back);
        }
    });
}
