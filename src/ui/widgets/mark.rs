//! Marks: the sign that says with its shape what a colour says too.

use egui::{Painter, Pos2, Shape, Stroke, Ui, Vec2};

use crate::ui::theme::Palette;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Good,
    Caution,
    Fault,
    Unknown,
    /// Not there yet, or nothing to judge.
    Waiting,
    Running,
}

impl Mark {
    pub fn color(self, palette: &Palette) -> egui::Color32 {
        match self {
            Self::Good => palette.good,
            Self::Caution => palette.caution,
            Self::Fault => palette.fault,
            Self::Running => palette.accent,
            Self::Unknown | Self::Waiting => palette.muted,
        }
    }

    pub fn tint(self, palette: &Palette) -> egui::Color32 {
        match self {
            Self::Good => palette.good_tint,
            Self::Caution => palette.caution_tint,
            Self::Fault => palette.fault_tint,
            Self::Unknown | Self::Waiting | Self::Running => palette.side,
        }
    }
}

/// Paints a mark of a size (its height) around a point.
pub fn paint_mark(painter: &Painter, mark: Mark, center: Pos2, size: f32, stroke: Stroke) {
    let at = |x: f32, y: f32| center + Vec2::new(x, y) * size;
    match mark {
        Mark::Good => {
            painter.add(Shape::line(vec![at(-0.42, 0.02), at(-0.12, 0.32), at(0.42, -0.30)], stroke));
        }
        Mark::Fault => {
            painter.line_segment([at(-0.32, -0.32), at(0.32, 0.32)], stroke);
            painter.line_segment([at(-0.32, 0.32), at(0.32, -0.32)], stroke);
        }
        Mark::Caution => {
            painter.line_segment([at(0.0, -0.48), at(0.0, 0.14)], stroke);
            painter.circle_filled(at(0.0, 0.42), stroke.width * 0.62, stroke.color);
        }
        Mark::Unknown => {
            painter.line_segment([at(-0.3, 0.0), at(0.3, 0.0)], stroke);
        }
        Mark::Waiting => {
            painter.circle_filled(center, stroke.width * 0.8, stroke.color);
        }
        Mark::Running => {
            painter.circle_stroke(center, size * 0.36, stroke);
            painter.circle_filled(center, stroke.width, stroke.color);
        }
    }
}

/// A mark on a line of text.
pub fn inline(ui: &mut Ui, mark: Mark, height: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(18.0, height), egui::Sense::hover());
    let color = mark.color(Palette::of(ui));
    paint_mark(ui.painter(), mark, rect.center(), 11.0, Stroke::new(2.0, color));
}
