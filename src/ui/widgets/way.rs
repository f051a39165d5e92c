//! The picture of the way that a message takes: you, your network, the server, the recipient; the place at fault is marked.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, FontId, Galley, Pos2, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo};

use super::mark::{Mark, paint_mark};
use crate::ui::theme::{self, Palette};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceState {
    Good,
    Caution,
    /// Here it fails, or here it can be mended.
    Fault,
    /// The message did not come so far, or nobody looked.
    Unknown,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub name: String,
    pub status: String,
    pub state: PlaceState,
}

const RADIUS: f32 = 26.0;

pub fn way(ui: &mut Ui, places: &[Place]) {
    if ui.available_width() < theme::SLIM { downwards(ui, places) } else { across(ui, places) }
}

fn across(ui: &mut Ui, places: &[Place]) {
    let palette = Palette::of(ui);
    let column = ui.available_width() / places.len() as f32;
    let texts: Vec<_> = places.iter().map(|place| texts(ui, place, column - theme::SPACE_12, Align::Center)).collect();
    let under = texts.iter().map(|(name, status)| name.size().y + status.size().y + 18.0).fold(0.0, f32::max);
    let size = Vec2::new(ui.available_width(), 2.0 * RADIUS + under);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let center = |i: usize| Pos2::new(rect.left() + column * (i as f32 + 0.5), rect.top() + RADIUS);
    for (i, place) in places.iter().enumerate().skip(1) {
        let gap = Vec2::new(RADIUS + 4.0, 0.0);
        ui.painter().line_segment([center(i - 1) + gap, center(i) - gap], line(place.state, palette));
    }
    for (i, (place, (name, status))) in places.iter().zip(texts).enumerate() {
        circle(ui, center(i), place.state);
        let area = egui::Rect::from_center_size(
            Pos2::new(center(i).x, rect.center().y),
            Vec2::new(column - theme::SPACE_4, rect.height()),
        );
        speak(ui, area, i, place);
        let top = center(i) + Vec2::new(0.0, RADIUS + 8.0);
        let below = top + Vec2::new(0.0, name.size().y + 6.0);
        ui.painter().galley(top, name, palette.text);
        ui.painter().galley(below, status, palette.text);
    }
}

fn downwards(ui: &mut Ui, places: &[Place]) {
    let palette = Palette::of(ui);
    let left = 2.0 * RADIUS + theme::SPACE_16;
    let mut above: Option<Pos2> = None;
    for (i, place) in places.iter().enumerate() {
        let (name, status) = texts(ui, place, ui.available_width() - left, Align::Min);
        let height = (name.size().y + status.size().y + 2.0).max(2.0 * RADIUS) + 10.0;
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
        let center = Pos2::new(rect.left() + RADIUS, rect.top() + RADIUS);
        if let Some(above) = above {
            let gap = Vec2::new(0.0, RADIUS + 2.0);
            ui.painter().line_segment([above + gap, center - gap], line(place.state, palette));
        }
        above = Some(center);
        circle(ui, center, place.state);
        speak(ui, rect, i, place);
        let text_height = name.size().y + status.size().y + 2.0;
        let top = Pos2::new(rect.left() + left, rect.top() + (2.0 * RADIUS - text_height).max(0.0) / 2.0);
        let below = top + Vec2::new(0.0, name.size().y + 2.0);
        ui.painter().galley(top, name, palette.text);
        ui.painter().galley(below, status, palette.text);
    }
}

fn texts(ui: &Ui, place: &Place, width: f32, align: Align) -> (Arc<Galley>, Arc<Galley>) {
    let palette = Palette::of(ui);
    let (color, font) = match place.state {
        PlaceState::Fault => (palette.fault, theme::semibold(theme::SMALL)),
        PlaceState::Caution => (palette.caution, theme::semibold(theme::SMALL)),
        PlaceState::Good | PlaceState::Unknown => (palette.muted, theme::regular(theme::SMALL)),
    };
    let layout = |text: &str, font: FontId, color: Color32| {
        let mut job = LayoutJob::default();
        job.append(text, 0.0, TextFormat { font_id: font, color, ..TextFormat::default() });
        job.wrap.max_width = width;
        job.wrap.max_rows = 2;
        job.halign = align;
        ui.painter().layout_job(job)
    };
    (layout(&place.name, theme::semibold(theme::TEXT), palette.text), layout(&place.status, font, color))
}

fn line(to: PlaceState, palette: &Palette) -> Stroke {
    match to {
        PlaceState::Good | PlaceState::Caution => Stroke::new(2.0, palette.good),
        PlaceState::Fault | PlaceState::Unknown => Stroke::new(2.0, palette.line),
    }
}

fn circle(ui: &Ui, center: Pos2, state: PlaceState) {
    let palette = Palette::of(ui);
    let painter = ui.painter();
    let (mark, fill, width) = match state {
        PlaceState::Good => (Mark::Good, palette.surface, 2.0),
        PlaceState::Caution => (Mark::Caution, palette.caution_tint, 2.0),
        PlaceState::Fault => (Mark::Fault, palette.fault_tint, 3.0),
        PlaceState::Unknown => {
            let points = (0..=64).map(|i| {
                let angle = std::f32::consts::TAU * i as f32 / 64.0;
                center + (RADIUS - 1.0) * Vec2::angled(angle)
            });
            let line = Stroke::new(2.0, palette.line);
            painter.extend(Shape::dashed_line(&points.collect::<Vec<_>>(), line, 6.0, 5.0));
            paint_mark(painter, Mark::Waiting, center, 4.0, Stroke::new(2.0, palette.muted));
            return;
        }
    };
    let color = mark.color(palette);
    painter.circle(center, RADIUS - width / 2.0, fill, Stroke::new(width, color));
    paint_mark(painter, mark, center, 14.0, Stroke::new(2.0, color));
}

/// The place for a screen reader.
fn speak(ui: &mut Ui, area: egui::Rect, i: usize, place: &Place) {
    let response = ui.interact(area, ui.scope_id().with(("place", i)), Sense::hover());
    let words = format!("{}: {}", place.name, place.status);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
    response.on_hover_text(words);
}
