//! Under "Details": what the domain publishes.

use egui::{Id, Ui};

use super::data::Domain;
use crate::account::AccountId;
use crate::app::{Command, Question};
use crate::report::Topic;
use crate::ui::context::Context;
use crate::ui::records::cards;
use crate::ui::theme;
use crate::ui::widgets::{Kind, button, fold, group_heading, small};

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>, id: &AccountId, domain: &Domain) {
    let key = Id::unique((id.as_str(), "domain"));
    fold(ui, key, None, &cx.text("dns-records"), &domain.name, |ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_4;
        small(ui, &cx.text("domain-records-more"));
        let all = cx.cards(id);
        // Block lists that were not asked have nothing to show but the way to ask them.
        let end = all.iter().position(|card| card.id == Topic::Lists).filter(|_| !domain.lists_asked);
        let (first, rest) = all.split_at(end.unwrap_or(all.len()));
        cards(ui, cx, key, first);
        cards(ui, cx, key, rest.get(1..).unwrap_or_default());
        if !domain.lists_asked {
            lists_not_asked(ui, cx, id);
        }
    });
}

fn lists_not_asked(ui: &mut Ui, cx: &mut Context<'_>, id: &AccountId) {
    ui.add_space(theme::SPACE_8);
    group_heading(ui, &cx.text("lists-not-asked"));
    small(ui, &cx.text("lists-not-asked-more"));
    ui.add_space(theme::SPACE_4);
    if button(ui, Kind::Plain, &cx.text("lists-ask")).clicked() {
        // Somebody who has agreed in the meantime is not asked again.
        cx.want(match cx.app.settings().third_parties {
            true => Command::Check(id.clone()),
            false => Command::Ask(Question::AskOthers(id.clone())),
        });
    }
}
