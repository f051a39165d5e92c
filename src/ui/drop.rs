//! Files that are dragged over the window and dropped on it, whatever screen it shows.

use egui::{Align2, Color32, CornerRadius, Id, LayerId, Order, Stroke, StrokeKind, Ui, Vec2};

use super::context::Context;
use super::theme::{self, Palette};
use crate::app::Command;

pub(super) fn show(ui: &Ui, cx: &mut Context<'_>) {
    let (hovering, dropped) = ui.input(|input| {
        let dropped: Vec<_> = input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect();
        (!input.raw.hovered_files.is_empty(), dropped)
    });
    if !dropped.is_empty() {
        cx.local.list_open = false;
        cx.want(Command::ExplainFiles(dropped));
    } else if hovering {
        invite(ui, &cx.text("explain-drop"));
    }
}

/// Says over the whole window what dropping here does.
fn invite(ui: &Ui, words: &str) {
    let palette = Palette::of(ui);
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Foreground, Id::unique("drop")));
    let window = ui.ctx().content_rect();
    painter.rect_filled(window, CornerRadius::ZERO, palette.background.gamma_multiply(0.85));
    let line = Stroke::new(3.0, palette.accent);
    painter.rect_stroke(window.shrink(12.0), theme::CARD_CORNER, line, StrokeKind::Inside);
    let room = window.width() - 80.0;
    let galley = painter.layout(words.to_owned(), theme::semibold(theme::CARD_HEADING), Color32::PLACEHOLDER, room);
    let place = Align2::CENTER_CENTER.anchor_size(window.center(), galley.size() + Vec2::splat(2.0 * theme::SPACE_24));
    painter.rect_filled(place, theme::CARD_CORNER, palette.accent);
    painter.galley(place.center() - galley.size() / 2.0, galley, palette.on_accent);
}
