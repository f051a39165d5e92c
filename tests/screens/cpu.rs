//! Draws egui's triangles without a graphics card, so that a picture of a screen can be made anywhere.
#![expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pixels are counted in whole numbers")]

use std::collections::HashMap;

use egui::epaint::{ClippedPrimitive, Mesh, Primitive, Vertex};
use egui::{Color32, ColorImage, ImageData, Pos2, Rect, TextureId, TexturesDelta};
use egui_kittest::TestRenderer;
use image::RgbaImage;

#[derive(Default)]
pub struct CpuRenderer {
    textures: HashMap<TextureId, ColorImage>,
}

impl TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, patches) in delta.set.drain() {
            for patch in patches {
                let ImageData::Color(image) = patch.image;
                let Some([left, top]) = patch.pos else {
                    self.textures.insert(id, (*image).clone());
                    continue;
                };
                if let Some(texture) = self.textures.get_mut(&id) {
                    for y in 0..image.height() {
                        for x in 0..image.width() {
                            texture[(left + x, top + y)] = image[(x, y)];
                        }
                    }
                }
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(&mut self, ctx: &egui::Context, output: &egui::FullOutput) -> Result<RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let (width, height) = (size.x.round() as usize, size.y.round() as usize);
        let mut canvas = Canvas { width, height, pixels: vec![[0.0, 0.0, 0.0, 255.0]; width * height] };
        for ClippedPrimitive { clip_rect, primitive } in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = primitive else { continue };
            let texture = self.textures.get(&mesh.texture_id).ok_or("a texture is missing")?;
            canvas.mesh(&mesh, texture, clip_rect * scale, scale);
        }
        let bytes = canvas.pixels.iter().flat_map(|pixel| pixel.map(|channel| channel.round() as u8)).collect();
        RgbaImage::from_raw(width as u32, height as u32, bytes).ok_or_else(|| "the size is wrong".to_owned())
    }
}

/// Colours are premultiplied, from 0 to 255.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<[f32; 4]>,
}

impl Canvas {
    fn mesh(&mut self, mesh: &Mesh, texture: &ColorImage, clip: Rect, scale: f32) {
        for corners in mesh.indices.as_chunks::<3>().0 {
            let corners = corners.map(|i| {
                let mut vertex = mesh.vertices[i as usize];
                vertex.pos = (vertex.pos.to_vec2() * scale).to_pos2();
                vertex
            });
            self.triangle(corners, texture, clip);
        }
    }

    fn triangle(&mut self, [a, mut b, mut c]: [Vertex; 3], texture: &ColorImage, clip: Rect) {
        let mut area = edge(a.pos, b.pos, c.pos);
        if area < 0.0 {
            std::mem::swap(&mut b, &mut c);
            area = -area;
        }
        if area == 0.0 {
            return;
        }
        let bounds = Rect::from_points(&[a.pos, b.pos, c.pos]).intersect(clip);
        // Pixels whose centre is inside.
        let span = |min: f32, max: f32, limit: usize| {
            ((min - 0.5).ceil().max(0.0) as usize)..(((max - 0.5).ceil().max(0.0) as usize).min(limit))
        };
        // A fill: one colour and one texel for all of it.
        let is_plain = a.color == b.color && b.color == c.color && a.uv == b.uv && b.uv == c.uv;
        let plain = is_plain.then(|| tinted(a.color, sample(texture, a.uv)));
        for y in span(bounds.min.y, bounds.max.y, self.height) {
            for x in span(bounds.min.x, bounds.max.x, self.width) {
                let point = Pos2::new(x as f32 + 0.5, y as f32 + 0.5);
                let weights = [
                    (edge(b.pos, c.pos, point), b.pos, c.pos),
                    (edge(c.pos, a.pos, point), c.pos, a.pos),
                    (edge(a.pos, b.pos, point), a.pos, b.pos),
                ];
                if !weights.iter().all(|(weight, from, to)| covers(*weight, *from, *to)) {
                    continue;
                }
                let source = plain.unwrap_or_else(|| {
                    let [wa, wb, wc] = weights.map(|(weight, ..)| weight / area);
                    let channel =
                        |i: usize| wa * f32::from(a.color[i]) + wb * f32::from(b.color[i]) + wc * f32::from(c.color[i]);
                    let uv = wa * a.uv.to_vec2() + wb * b.uv.to_vec2() + wc * c.uv.to_vec2();
                    let texel = sample(texture, uv.to_pos2());
                    std::array::from_fn(|i| channel(i) * texel[i] / 255.0)
                });
                let pixel = &mut self.pixels[y * self.width + x];
                let rest = 1.0 - source[3] / 255.0;
                *pixel = std::array::from_fn(|i| source[i] + pixel[i] * rest);
            }
        }
    }
}

fn tinted(color: Color32, texel: [f32; 4]) -> [f32; 4] {
    std::array::from_fn(|i| f32::from(color[i]) * texel[i] / 255.0)
}

/// Twice the area of a triangle, with its sign.
fn edge(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Whether a point belongs to the inner side of an edge; one on an edge that two triangles share belongs to one of them.
fn covers(weight: f32, from: Pos2, to: Pos2) -> bool {
    weight > 0.0 || (weight == 0.0 && (to.y < from.y || (to.y == from.y && to.x > from.x)))
}

/// The texture at a place, between its four nearest texels.
fn sample(texture: &ColorImage, uv: Pos2) -> [f32; 4] {
    let (x, y) = (uv.x * texture.width() as f32 - 0.5, uv.y * texture.height() as f32 - 0.5);
    let texel = |x: f32, y: f32| {
        let x = x.clamp(0.0, texture.width() as f32 - 1.0) as usize;
        let y = y.clamp(0.0, texture.height() as f32 - 1.0) as usize;
        texture[(x, y)].to_array().map(f32::from)
    };
    let (left, top) = (x.floor(), y.floor());
    let (right_part, lower_part) = (x - left, y - top);
    let (a, b) = (texel(left, top), texel(left + 1.0, top));
    let (c, d) = (texel(left, top + 1.0), texel(left + 1.0, top + 1.0));
    std::array::from_fn(|i| {
        let upper = a[i] + (b[i] - a[i]) * right_part;
        let lower = c[i] + (d[i] - c[i]) * right_part;
        upper + (lower - upper) * lower_part
    })
}
