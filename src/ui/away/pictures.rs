//! Small drawings of where one can be.

use egui::{Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2};

/// Points around a center, in parts of the height.
fn around(center: Pos2, size: f32, points: &[(f32, f32)]) -> Vec<Pos2> {
    points.iter().map(|(x, y)| center + Vec2::new(*x, *y) * size).collect()
}

fn block(center: Pos2, size: f32, [left, top, right, bottom]: [f32; 4]) -> Rect {
    Rect::from_min_max(center + Vec2::new(left, top) * size, center + Vec2::new(right, bottom) * size)
}

pub(super) fn house(painter: &Painter, center: Pos2, size: f32, stroke: Stroke) {
    let line = |points: &[(f32, f32)]| painter.add(Shape::line(around(center, size, points), stroke));
    line(&[(-0.5, 0.02), (0.0, -0.44), (0.5, 0.02)]);
    line(&[(-0.36, -0.06), (-0.36, 0.42), (0.36, 0.42), (0.36, -0.06)]);
    line(&[(-0.1, 0.42), (-0.1, 0.14), (0.1, 0.14), (0.1, 0.42)]);
}

pub(super) fn office(painter: &Painter, center: Pos2, size: f32, stroke: Stroke) {
    let walls = block(center, size, [-0.34, -0.46, 0.34, 0.44]);
    painter.rect_stroke(walls, 1.5, stroke, StrokeKind::Middle);
    for y in [-0.24, -0.02, 0.2] {
        for x in [-0.14, 0.14] {
            painter.rect_filled(
                Rect::from_center_size(center + Vec2::new(x, y) * size, Vec2::splat(2.6)),
                0.5,
                stroke.color,
            );
        }
    }
    painter.line_segment([center + Vec2::new(-0.5, 0.44) * size, center + Vec2::new(0.5, 0.44) * size], stroke);
}

pub(super) fn suitcase(painter: &Painter, center: Pos2, size: f32, stroke: Stroke) {
    painter.rect_stroke(block(center, size, [-0.5, -0.2, 0.5, 0.42]), 2.5, stroke, StrokeKind::Middle);
    let handle = [(-0.18, -0.2), (-0.18, -0.4), (0.18, -0.4), (0.18, -0.2)];
    painter.add(Shape::line(around(center, size, &handle), stroke));
    for x in [-0.28, 0.28] {
        let ends = [(x, -0.2), (x, 0.42)];
        painter.add(Shape::line(around(center, size, &ends), stroke));
    }
}
