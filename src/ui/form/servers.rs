//! The two servers of an account, and how one signs in there.

use egui::{Id, Ui};

use super::{Sheet, roomy};
use crate::account::{Field, IncomingProtocol, Method, Security, SignInChoice};
use crate::app::Password;
use crate::ui::theme;
use crate::ui::widgets::{
    Choice, card, card_heading, caution, choice, code, fold, group_heading, link_button, small, tick,
};
use crate::ui::words;

/// The part of the width that a port gets beside its encryption, whose label is long in every language.
const PORT: f32 = 0.33;

impl Sheet<'_, '_> {
    pub(super) fn incoming(&mut self, ui: &mut Ui) {
        card(ui, |ui| {
            roomy(ui);
            card_heading(ui, &self.cx.text("form-incoming-server"));
            small(ui, &self.cx.text("form-incoming-text"));
            let host_hint = match self.form.protocol {
                IncomingProtocol::Imap => "imap.example.com",
                IncomingProtocol::Pop3 => "pop.example.com",
            };
            self.pair(
                ui,
                |sheet, ui| sheet.account_type(ui),
                |sheet, ui| sheet.field(ui, Field::IncomingHost, "form-server", Some("help-server"), host_hint),
            );
            let hint = self.model.usual_incoming_port.clone();
            self.side_by_side(
                ui,
                PORT,
                |sheet, ui| {
                    sheet.field(ui, Field::IncomingPort, "form-port", Some("help-port"), &hint);
                    sheet.caution(ui, sheet.model.incoming_port_caution.as_deref());
                },
                |sheet, ui| {
                    let current = sheet.form.incoming_security;
                    if let Some(chosen) = sheet.encryption(ui, "incoming", current) {
                        sheet.form.incoming_security = chosen;
                    }
                },
            );
            ui.add_space(theme::SPACE_4);
            group_heading(ui, &self.cx.text("form-logon-information"));
            let hint = self.form.address.clone();
            self.pair(
                ui,
                |sheet, ui| sheet.field(ui, Field::IncomingUsername, "form-user-name", Some("help-user-name"), &hint),
                |sheet, ui| sheet.password(ui, Password::Incoming),
            );
            if let Some(spa) = tick(ui, self.form.incoming_spa, &self.cx.text("form-spa")) {
                self.form.incoming_spa = spa;
            }
        });
    }

    pub(super) fn outgoing(&mut self, ui: &mut Ui) {
        card(ui, |ui| {
            roomy(ui);
            card_heading(ui, &self.cx.text("form-outgoing-server"));
            self.field(ui, Field::OutgoingHost, "form-server", Some("help-server"), "smtp.example.com");
            let hint = self.model.usual_outgoing_port.clone();
            self.side_by_side(
                ui,
                PORT,
                |sheet, ui| {
                    sheet.field(ui, Field::OutgoingPort, "form-port", Some("help-port"), &hint);
                    sheet.caution(ui, sheet.model.outgoing_port_caution.as_deref());
                },
                |sheet, ui| {
                    let current = sheet.form.outgoing_security;
                    if let Some(chosen) = sheet.encryption(ui, "outgoing", current) {
                        sheet.form.outgoing_security = chosen;
                    }
                },
            );
            self.sign_in(ui);
            if self.model.needs_consent {
                caution(ui, &self.cx.text("form-clear-text"));
                if let Some(accepted) =
                    tick(ui, self.form.clear_text_accepted, &self.cx.text("form-clear-text-consent"))
                {
                    self.form.clear_text_accepted = accepted;
                }
            }
            self.pinned(ui);
            self.details(ui);
        });
    }

    fn sign_in(&mut self, ui: &mut Ui) {
        let wanted = self.form.sign_in != SignInChoice::None;
        if let Some(wanted) = tick(ui, wanted, &self.cx.text("form-smtp-auth")) {
            self.form.sign_in = if wanted { SignInChoice::SameAsIncoming } else { SignInChoice::None };
        }
        if self.form.sign_in == SignInChoice::None {
            return;
        }
        egui::Frame::new().inner_margin(egui::Margin { left: 30, ..egui::Margin::ZERO }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            for (sign_in, label) in
                [(SignInChoice::SameAsIncoming, "form-same-as-incoming"), (SignInChoice::LogOn, "form-log-on-using")]
            {
                self.sign_in_choice(ui, sign_in, label);
            }
            if self.form.sign_in == SignInChoice::LogOn {
                let hint = self.form.address.clone();
                self.pair(
                    ui,
                    |sheet, ui| {
                        sheet.field(ui, Field::OutgoingUsername, "form-user-name", Some("help-user-name"), &hint)
                    },
                    |sheet, ui| sheet.password(ui, Password::Outgoing),
                );
                if let Some(spa) = tick(ui, self.form.method == Method::Ntlm, &self.cx.text("form-spa")) {
                    self.form.method = if spa { Method::Ntlm } else { Method::Auto };
                }
            }
            self.sign_in_choice(ui, SignInChoice::IncomingFirst, "form-incoming-first");
        });
    }

    fn sign_in_choice(&mut self, ui: &mut Ui, sign_in: SignInChoice, label: &str) {
        if ui.radio(self.form.sign_in == sign_in, self.cx.text(label)).clicked() {
            self.form.sign_in = sign_in;
        }
    }

    fn account_type(&mut self, ui: &mut Ui) {
        let label = self.cx.text("form-account-type");
        let help = self.cx.text("help-account-type");
        let options = ["IMAP".to_owned(), "POP3".to_owned()];
        let kinds = [IncomingProtocol::Imap, IncomingProtocol::Pop3];
        let current = kinds.iter().position(|kind| *kind == self.form.protocol).unwrap_or_default();
        let shown = Choice { id: Id::unique("type"), label: &label, help: Some(&help), options: &options };
        if let Some(chosen) = choice(ui, &shown, current) {
            self.form.protocol = kinds[chosen];
        }
    }

    fn encryption(&mut self, ui: &mut Ui, salt: &str, current: Security) -> Option<Security> {
        let label = self.cx.text("form-encryption");
        let help = self.cx.text("help-encryption");
        let options = Security::ALL.map(|security| words::security(self.cx.catalog, security));
        let position = Security::ALL.iter().position(|security| *security == current).unwrap_or_default();
        let shown =
            Choice { id: Id::unique(("encryption", salt)), label: &label, help: Some(&help), options: &options };
        choice(ui, &shown, position).map(|chosen| Security::ALL[chosen])
    }

    fn caution(&self, ui: &mut Ui, words: Option<&str>) {
        if let Some(words) = words {
            caution(ui, words);
        }
    }

    /// A certificate that is trusted although no authority vouches for it.
    fn pinned(&mut self, ui: &mut Ui) {
        let Some(print) = &self.model.pinned else { return };
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = theme::SPACE_4;
            small(ui, &self.cx.text("form-pinned"));
            code(ui, print);
            if link_button(ui, &self.cx.text("form-unpin")).clicked() {
                self.form.pinned = None;
            }
        });
    }

    /// For those who know: the method of signing in.
    fn details(&mut self, ui: &mut Ui) {
        if !matches!(self.form.sign_in, SignInChoice::SameAsIncoming | SignInChoice::LogOn) {
            return;
        }
        let title = self.cx.text("form-details");
        fold(ui, Id::unique((self.id.as_str(), "details")), None, &title, "", |ui| {
            let label = self.cx.text("form-method");
            let help = self.cx.text("help-method");
            let options = Method::ALL.map(|method| match method {
                Method::Auto => self.cx.text("method-auto"),
                Method::Plain => "PLAIN".to_owned(),
                Method::Login => "LOGIN".to_owned(),
                Method::CramMd5 => "CRAM-MD5".to_owned(),
                Method::ScramSha256 => "SCRAM-SHA-256".to_owned(),
                Method::Xoauth2 => self.cx.text("method-xoauth2"),
                Method::Ntlm => self.cx.text("method-ntlm"),
            });
            let current = Method::ALL.iter().position(|method| *method == self.form.method).unwrap_or_default();
            let shown = Choice { id: Id::unique("method"), label: &label, help: Some(&help), options: &options };
            if let Some(chosen) = choice(ui, &shown, current) {
                self.form.method = Method::ALL[chosen];
            }
        });
    }
}
