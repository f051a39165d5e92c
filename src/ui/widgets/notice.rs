//! A calm word on top of a screen.

use egui::accesskit::{Live, Role};
use egui::{CornerRadius, Frame, Margin, Ui};

use super::button::{Kind, button, link_button};
use super::mark::{self, Mark};
use super::text;
use crate::ui::theme::{self, Palette};

/// What the person pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeAction {
    Again,
    Dismiss,
}

/// A sentence with its explanation and up to two things to do about it.
pub fn notice(
    ui: &mut Ui,
    mark: Mark,
    title: &str,
    explanation: &str,
    again: Option<&str>,
    dismiss: Option<&str>,
) -> Option<NoticeAction> {
    let palette = Palette::of(ui);
    let mut action = None;
    let response = Frame::new()
        .fill(mark.tint(palette))
        .corner_radius(CornerRadius::same(theme::CARD_CORNER))
        .inner_margin(Margin::symmetric(14, 12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                mark::inline(ui, mark, theme::TEXT_LINE);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = theme::SPACE_4;
                    text::text(ui, title, theme::semibold(theme::TEXT), palette.text, theme::TEXT_LINE);
                    if !explanation.is_empty() {
                        let font = theme::regular(theme::SMALL);
                        text::text(ui, explanation, font, palette.text, theme::SMALL_LINE);
                    }
                    if again.is_some() || dismiss.is_some() {
                        ui.add_space(theme::SPACE_4);
                        ui.horizontal_wrapped(|ui| {
                            ui.spacing_mut().item_spacing.x = theme::SPACE_12;
                            if again.is_some_and(|words| button(ui, Kind::Plain, words).clicked()) {
                                action = Some(NoticeAction::Again);
                            }
                            if dismiss.is_some_and(|words| link_button(ui, words).clicked()) {
                                action = Some(NoticeAction::Dismiss);
                            }
                        });
                    }
                });
            });
        });
    ui.ctx().accesskit_node_builder(response.response.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(title);
    });
    action
}
