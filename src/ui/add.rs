//! The one question: which address?

use egui::{Id, Ui};
use zeroize::Zeroizing;

use super::context::Context;
use super::theme;
use super::welcome::column;
use super::widgets::{Kind, TextField, button, heading, muted};
use crate::account::{Problem, Secret};
use crate::app::Command;

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>) {
    column(ui, |ui| {
        heading(ui, &cx.text("add-title"));
        muted(ui, &cx.text("add-text"));
        ui.add_space(theme::SPACE_8);
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
        ui.add_space(theme::SPACE_4);

        let mut password = Zeroizing::new(new.password.expose().to_owned());
        let (label, show, hide) = (cx.text("form-password"), cx.text("show"), cx.text("hide"));
        let password_field =
            TextField { password: Some([&show, &hide]), ..TextField::new(Id::unique("add-password"), &label) }
                .show(ui, &mut password);
        if password_field.changed {
            cx.want(Command::TypeNewPassword(Secret::new(password.to_string())));
        }
        ui.add_space(theme::SPACE_8);

        cx.entered |= field.entered || password_field.entered;
        ui.horizontal_wrapped(|ui| {
            if button(ui, Kind::Main, &cx.text("add-go-on")).clicked() || cx.entered {
                cx.want(Command::StartAccount);
            }
            if cx.app.count() > 0 && button(ui, Kind::Plain, &cx.text("cancel")).clicked() {
                cx.want(Command::Back);
            }
        });
    });
}
