//! An account's settings, as Outlook groups and names them.

mod data;
mod servers;

use egui::{Id, Ui};
use zeroize::Zeroizing;

use super::context::Context;
use super::theme;
use super::widgets::{
    Kind, Labelled, TextField, body, button, card, card_heading, caution, heading, link_button, small,
};
use crate::account::{AccountId, Field, Form, Secret};
use crate::app::{Command, Password, Question};
use data::Model;

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>, id: &AccountId) {
    let Some(draft) = cx.app.draft(id) else { return };
    let model = Model::of(draft, cx.catalog);
    let before = draft.form.clone();
    let mut sheet = Sheet { cx, id, model: &model, form: before.clone() };

    sheet.head(ui);
    sheet.person(ui);
    sheet.incoming(ui);
    sheet.outgoing(ui);
    sheet.recipient(ui);
    sheet.foot(ui);

    let form = sheet.form;
    if form != before {
        cx.want(Command::ChangeForm(id.clone(), Box::new(form)));
    }
}

/// The form while it is drawn.
struct Sheet<'a, 'b> {
    cx: &'a mut Context<'b>,
    id: &'a AccountId,
    model: &'a Model,
    form: Form,
}

impl Sheet<'_, '_> {
    fn head(&mut self, ui: &mut Ui) {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = theme::SPACE_4;
            heading(ui, &self.model.title);
            if self.model.is_new {
                body(ui, &self.cx.text("form-intro-new"));
            } else if self.model.is_changed {
                small(ui, &self.cx.text("form-changed"));
            }
        });
    }

    fn person(&mut self, ui: &mut Ui) {
        card(ui, |ui| {
            roomy(ui);
            card_heading(ui, &self.cx.text("form-user-information"));
            self.pair(
                ui,
                |sheet, ui| sheet.field(ui, Field::Name, "form-your-name", None, ""),
                |sheet, ui| sheet.field(ui, Field::Address, "form-address", None, ""),
            );
        });
    }

    fn recipient(&mut self, ui: &mut Ui) {
        card(ui, |ui| {
            roomy(ui);
            card_heading(ui, &self.cx.text("form-recipient-title"));
            small(ui, &self.cx.text("form-recipient-text"));
            self.field(ui, Field::OutsideRecipient, "form-recipient", None, "maria@example.org");
        });
    }

    fn foot(&mut self, ui: &mut Ui) {
        self.cx.local.reveal_mistake = false;
        if !self.model.mistakes.is_empty() {
            caution(ui, &self.cx.text("form-has-mistakes"));
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::new(10.0, 10.0);
            if button(ui, Kind::Main, &self.cx.text("check")).clicked() || self.cx.entered {
                self.cx.local.reveal_mistake = true;
                self.cx.want(Command::Check(self.id.clone()));
            }
            if self.model.is_changed && button(ui, Kind::Plain, &self.cx.text("save")).clicked() {
                self.cx.local.reveal_mistake = true;
                self.cx.want(Command::Save(self.id.clone()));
            }
            if self.model.is_new {
                if button(ui, Kind::Plain, &self.cx.text("cancel")).clicked() {
                    self.cx.want(Command::DiscardChanges(self.id.clone()));
                }
            } else if self.model.is_changed && button(ui, Kind::Plain, &self.cx.text("discard")).clicked() {
                self.cx.want(Command::DiscardChanges(self.id.clone()));
            }
        });
        small(ui, &self.cx.text("form-check-saves"));
        if !self.model.is_new {
            ui.add_space(theme::SPACE_8);
            if link_button(ui, &self.cx.text("delete-account-ask")).clicked() {
                self.cx.want(Command::Ask(Question::DeleteAccount(self.id.clone())));
            }
        }
    }

    /// Two fields side by side, or one under the other where there is little room.
    fn pair(&mut self, ui: &mut Ui, first: impl FnOnce(&mut Self, &mut Ui), second: impl FnOnce(&mut Self, &mut Ui)) {
        self.side_by_side(ui, 0.5, first, second);
    }

    /// The first of two fields gets this part of the width.
    fn side_by_side(
        &mut self,
        ui: &mut Ui,
        part: f32,
        first: impl FnOnce(&mut Self, &mut Ui),
        second: impl FnOnce(&mut Self, &mut Ui),
    ) {
        if ui.available_width() < theme::SLIM {
            first(self, ui);
            second(self, ui);
            return;
        }
        let room = ui.available_width() - theme::SPACE_16;
        let gap = ui.spacing().item_spacing.y;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_16;
            column(ui, (room * part).floor(), gap, |ui| first(self, ui));
            column(ui, (room * (1.0 - part)).floor(), gap, |ui| second(self, ui));
        });
    }

    fn field(&mut self, ui: &mut Ui, field: Field, label: &str, help: Option<&str>, hint: &str) {
        let label = self.cx.text(label);
        let help = help.map(|help| self.cx.text(help));
        let mistake = self.model.mistakes.get(&field).map(String::as_str);
        let id = Id::unique((self.id.as_str(), "field", field));
        let text = self.form.text_mut(field);
        let happened = TextField { help: help.as_deref(), hint, mistake, ..TextField::new(id, &label) }.show(ui, text);
        if mistake.is_some() && std::mem::take(&mut self.cx.local.reveal_mistake) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        self.after(field, happened);
    }

    fn after(&mut self, field: Field, happened: Labelled) {
        if happened.left {
            self.cx.want(Command::Leave(self.id.clone(), field));
        }
        self.cx.entered |= happened.entered;
    }

    fn password(&mut self, ui: &mut Ui, which: Password) {
        let Some(draft) = self.cx.app.draft(self.id) else { return };
        let mut content = Zeroizing::new(draft.password(which).text.expose().to_owned());
        let (label, show, hide) = (self.cx.text("form-password"), self.cx.text("show"), self.cx.text("hide"));
        let id = Id::unique((self.id.as_str(), "password", which));
        let happened =
            TextField { password: Some([&show, &hide]), ..TextField::new(id, &label) }.show(ui, &mut content);
        if happened.changed {
            let secret = Secret::new(content.to_string());
            self.cx.want(Command::TypePassword(self.id.clone(), which, secret));
        }
        self.cx.entered |= happened.entered;
        if let Some(words) = self.model.password_cautions.get(&which) {
            caution(ui, words);
        }
    }
}

fn column(ui: &mut Ui, width: f32, gap: f32, contents: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(egui::Vec2::new(width, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing = egui::Vec2::new(theme::SPACE_8, gap);
        contents(ui);
    });
}

fn roomy(ui: &mut Ui) {
    ui.spacing_mut().item_spacing.y = 14.0;
}
