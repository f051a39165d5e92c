//! The accounts at the left, or in a narrow window under a button on top.

mod data;

use egui::{
    Align2, Color32, CornerRadius, Margin, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo,
};

use super::context::Context;
use super::theme::{self, Palette};
use super::widgets::{Kind, button, next_row, paint_mark, truncated};
use crate::app::{Command, Keeping, Screen};
use data::Row;

const ROW: f32 = 60.0;
const GAP: f32 = 2.0;
const ENTRY: f32 = 40.0;

pub(super) fn side_bar(ui: &mut Ui, cx: &mut Context<'_>) {
    egui::Frame::new().inner_margin(Margin { left: 12, right: 12, top: 20, bottom: 16 }).show(ui, |ui| {
        ui.set_min_size(ui.available_size());
        ui.spacing_mut().item_spacing.y = GAP;
        title(ui);
        ui.add_space(theme::SPACE_16);
        let below = 3.0 * (ENTRY + GAP);
        list(ui, cx, (ui.available_height() - below - ENTRY - GAP - theme::SPACE_8).max(ROW));
        let adding = *cx.app.screen() == Screen::Add;
        if entry(ui, &cx.text("add-account"), true, adding).clicked() {
            cx.local.list_open = false;
            cx.want(Command::Show(Screen::Add));
        }
        ui.add_space((ui.available_height() - below).max(0.0));
        for (words, screen) in
            [("explain-title", Screen::Explain), ("away-title", Screen::Away), ("settings", Screen::Settings)]
        {
            let open = *cx.app.screen() == screen;
            if entry(ui, &cx.text(words), false, open).clicked() {
                cx.local.list_open = false;
                cx.want(Command::Show(screen));
            }
        }
    });
}

/// In a narrow window.
pub(super) fn top_bar(ui: &mut Ui, cx: &mut Context<'_>) {
    egui::Frame::new().inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.set_width(ui.available_width());
            let words = if cx.local.list_open { cx.text("close-list") } else { cx.text("accounts") };
            if button(ui, Kind::Plain, &words).clicked() {
                cx.local.list_open = !cx.local.list_open;
            }
            ui.add_space(theme::SPACE_4);
            title(ui);
        });
    });
}

/// The sign of the program and its name.
fn title(ui: &mut Ui) {
    let palette = Palette::of(ui);
    let name = ui.painter().layout_no_wrap("Mailclinic".to_owned(), theme::semibold(theme::CARD_HEADING), palette.text);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(45.0 + name.size().x, 26.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, "Mailclinic"));
    let sign = Rect::from_min_size(rect.min + Vec2::new(11.0, 3.0), Vec2::new(24.0, 19.0));
    let painter = ui.painter();
    painter.rect_filled(sign, CornerRadius::same(5), palette.accent);
    let at = |x: f32, y: f32| sign.min + Vec2::new(x, y);
    let pulse = [at(4.0, 10.5), at(8.0, 10.5), at(10.3, 5.8), at(13.8, 14.0), at(16.0, 10.5), at(20.0, 10.5)];
    painter.add(Shape::line(pulse.to_vec(), Stroke::new(1.8, palette.on_accent)));
    painter.galley(Pos2::new(rect.left() + 45.0, rect.center().y - name.size().y / 2.0), name, palette.text);
}

/// The accounts. Only the rows in sight are made; arrow keys go from row to row.
fn list(ui: &mut Ui, cx: &mut Context<'_>, height: f32) {
    let entries: Vec<_> = cx.app.entries().collect();
    if entries.is_empty() {
        if *cx.app.keeping() == Keeping::Opening {
            ui.add_space(theme::SPACE_8);
            ui.horizontal(|ui| {
                ui.add_space(11.0);
                let palette = Palette::of(ui);
                truncated(ui, &cx.text("keyring-opening"), theme::regular(theme::SMALL), palette.muted);
            });
        }
        return;
    }
    let mut area = egui::ScrollArea::vertical().id_salt("accounts").max_height(height).auto_shrink([false, true]);
    if let Some(row) = cx.local.row_to_focus {
        let top = row as f32 * (ROW + GAP);
        let offset = cx.local.list_offset.clamp((top + ROW - height).max(0.0), top.max(0.0));
        area = area.vertical_scroll_offset(offset);
    }
    let count = entries.len();
    // Taken up in the next drawing: the keys of this one are meant for one row only.
    let mut next = None;
    let output = area.show_rows(ui, ROW, count, |ui, range| {
        for i in range {
            let row = Row::of(cx.app, &entries[i]);
            let response = ui.push_id(row.id.as_str(), |ui| account(ui, &row)).inner;
            if cx.local.row_to_focus == Some(i) {
                response.request_focus();
                cx.local.row_to_focus = None;
            }
            if response.clicked() {
                cx.local.list_open = false;
                cx.want(Command::Open(row.id));
            }
            if response.has_focus() {
                next = next.or(next_row(ui, response.id, i, count));
            }
        }
    });
    cx.local.row_to_focus = next.or(cx.local.row_to_focus);
    cx.local.list_offset = output.state.clamped_offset().y;
}

fn account(ui: &mut Ui, row: &Row) -> Response {
    let palette = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(Role::Button, true, row.selected, format!("{}, {}", row.address, row.status))
    });
    ground(ui, rect, &response, row.selected);
    let painter = ui.painter();
    let center = rect.left_center() + Vec2::new(26.0, 0.0);
    painter.circle_filled(center, 16.0, theme::circle(&row.address));
    painter.text(center, Align2::CENTER_CENTER, &row.initial, theme::semibold(14.0), Color32::WHITE);
    let left = rect.left() + 52.0;
    let room = rect.right() - left - 8.0;
    let line = |text: &str, font, color, room: f32| {
        let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, color);
        job.wrap = egui::text::TextWrapping::truncate_at_width(room);
        painter.layout_job(job)
    };
    let address = line(&row.address, theme::regular(14.5), palette.text, room);
    let elided = address.elided;
    painter.galley(Pos2::new(left, rect.center().y - 10.5 - address.size().y / 2.0), address, palette.text);
    let below = rect.center().y + 10.5;
    let indent = match row.mark {
        Some(mark) => {
            paint_mark(painter, mark, Pos2::new(left + 5.0, below), 8.0, Stroke::new(1.6, mark.color(palette)));
            14.0
        }
        None => 0.0,
    };
    let status = line(&row.status, theme::regular(12.5), palette.muted, room - indent);
    painter.galley(Pos2::new(left + indent, below - status.size().y / 2.0), status, palette.muted);
    if elided { response.on_hover_text(&row.address) } else { response }
}

/// What lies under a row or an entry, by whether it is chosen or pointed at.
fn ground(ui: &Ui, rect: Rect, response: &Response, selected: bool) {
    let palette = Palette::of(ui);
    let corners = CornerRadius::same(theme::CORNER);
    if selected {
        let line = Stroke::new(1.0, palette.line);
        ui.painter().rect(rect, corners, palette.surface, line, StrokeKind::Inside);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, corners, palette.surface.gamma_multiply(0.6));
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, corners, Stroke::new(2.0, palette.accent), StrokeKind::Inside);
    }
}

/// A line under the list that leads somewhere.
fn entry(ui: &mut Ui, words: &str, plus: bool, selected: bool) -> Response {
    let palette = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ENTRY), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, words));
    ground(ui, rect, &response, selected);
    let color = if plus && !selected && !response.hovered() { palette.muted } else { palette.text };
    let mut left = rect.left() + 10.0;
    if plus {
        let center = Pos2::new(left + 8.0, rect.center().y);
        let stroke = Stroke::new(1.5, color);
        ui.painter().line_segment([center - Vec2::new(4.5, 0.0), center + Vec2::new(4.5, 0.0)], stroke);
        ui.painter().line_segment([center - Vec2::new(0.0, 4.5), center + Vec2::new(0.0, 4.5)], stroke);
        left += 24.0;
    }
    ui.painter().text(Pos2::new(left, rect.center().y), Align2::LEFT_CENTER, words, theme::regular(theme::TEXT), color);
    response
}
