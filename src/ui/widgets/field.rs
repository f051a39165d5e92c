//! Fields to fill in: a label, the field, and under it the mistake in it.

use egui::accesskit::Invalid;
use egui::{
    Color32, CornerRadius, Frame, Id, Key, Margin, Response, Role, Sense, Stroke, StrokeKind, TextEdit, Ui, Vec2,
    WidgetInfo,
};

use super::mark::{self, Mark};
use super::text;
use crate::ui::theme::{self, Palette};

/// A one-line text field.
pub struct TextField<'a> {
    pub id: Id,
    pub label: &'a str,
    pub help: Option<&'a str>,
    pub hint: &'a str,
    pub mistake: Option<&'a str>,
    /// For a password: the words on the button that shows it, and on the one that hides it again.
    pub password: Option<[&'a str; 2]>,
}

/// What happened to a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Labelled {
    pub changed: bool,
    /// The person went on to something else.
    pub left: bool,
    /// Enter was pressed in it.
    pub entered: bool,
}

impl<'a> TextField<'a> {
    pub fn new(id: Id, label: &'a str) -> Self {
        Self { id, label, help: None, hint: "", mistake: None, password: None }
    }

    pub fn show(self, ui: &mut Ui, content: &mut String) -> Labelled {
        let palette = Palette::of(ui);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            let label = label_with_help(ui, self.id, self.label, self.help);
            let shown_id = self.id.with("shown");
            let mut shown = ui.data(|data| data.get_temp(shown_id)).unwrap_or(false);
            let toggle = self.password.map(|[show, hide]| if shown { hide } else { show });
            let toggle_width = toggle.map_or(0.0, |words| {
                ui.painter()
                    .layout_no_wrap(words.to_owned(), theme::regular(theme::SMALL), Color32::PLACEHOLDER)
                    .size()
                    .x
            });
            let focused = ui.memory(|memory| memory.has_focus(self.id));
            let stroke = match (self.mistake.is_some(), focused) {
                (true, _) => Stroke::new(1.5, palette.fault),
                (false, true) => Stroke::new(1.5, palette.accent),
                (false, false) => Stroke::new(1.0, theme::field_line(palette)),
            };
            let right = if toggle.is_some() { toggle_width + 28.0 } else { 12.0 };
            let response = ui.add(
                TextEdit::singleline(content)
                    .id(self.id)
                    .password(self.password.is_some() && !shown)
                    .hint_text(self.hint)
                    .desired_width(f32::INFINITY)
                    .min_size(Vec2::new(0.0, theme::CONTROL))
                    .align(egui::Align2::LEFT_CENTER)
                    .frame(
                        Frame::new()
                            .fill(palette.surface)
                            .stroke(stroke)
                            .corner_radius(CornerRadius::same(theme::CORNER))
                            .inner_margin(Margin { left: 12, right: theme::points(right), top: 8, bottom: 8 }),
                    ),
            );
            if focused {
                let ring = Stroke::new(3.0, stroke.color.gamma_multiply(0.28));
                let corners = CornerRadius::same(theme::CORNER + 3);
                ui.painter().rect_stroke(response.rect.expand(3.0), corners, ring, StrokeKind::Inside);
            }
            if self.password.is_some() {
                // What was typed must not stay behind in the list of things to undo.
                if let Some(mut state) = TextEdit::load_state(ui.ctx(), self.id) {
                    state.clear_undoer();
                    state.store(ui.ctx(), self.id);
                }
            }
            if let Some(words) = toggle
                && show_toggle(ui, &response, self.id, self.label, words)
            {
                shown = !shown;
                ui.data_mut(|data| data.insert_temp(shown_id, shown));
            }
            let spoken = [self.mistake, self.help].into_iter().flatten().collect::<Vec<_>>().join(" ");
            ui.ctx().accesskit_node_builder(self.id, |node| {
                if self.mistake.is_some() {
                    node.set_invalid(Invalid::True);
                }
                if !spoken.is_empty() {
                    node.set_description(spoken);
                }
            });
            let happened = Labelled {
                changed: response.changed(),
                left: response.lost_focus(),
                entered: response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)),
            };
            response.labelled_by(label);
            if let Some(words) = self.mistake {
                mistake(ui, words);
            }
            happened
        })
        .inner
    }
}

/// "Show" at the right edge of a password.
fn show_toggle(ui: &mut Ui, field: &Response, id: Id, label: &str, words: &str) -> bool {
    let palette = Palette::of(ui);
    let galley = ui.painter().layout_no_wrap(words.to_owned(), theme::regular(theme::SMALL), palette.muted);
    let size = Vec2::new(galley.size().x + 16.0, 28.0);
    let rect = egui::Rect::from_center_size(field.rect.right_center() - Vec2::new(size.x / 2.0 + 6.0, 0.0), size);
    let response = ui.interact(rect, id.with("toggle"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{words}: {label}")));
    let color = if response.hovered() { palette.text } else { palette.muted };
    ui.painter().galley_with_override_text_color(rect.center() - galley.size() / 2.0, galley, color);
    super::button::focus_ring(ui, &response, 4);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}

/// A label, with a question mark that shows the help for what it names. F1 in the field does the same. Gives the label's id.
fn label_with_help(ui: &mut Ui, field: Id, label: &str, help: Option<&str>) -> Id {
    let palette = Palette::of(ui);
    let open_id = field.with("help");
    let mut open = ui.data(|data| data.get_temp(open_id)).unwrap_or(false);
    let response = ui
        .horizontal_top(|ui| {
            ui.spacing_mut().interact_size.y = 20.0;
            ui.spacing_mut().item_spacing.x = 6.0;
            let room = ui.available_width() - if help.is_some() { 28.0 } else { 0.0 };
            let response = ui
                .allocate_ui(Vec2::new(room, 20.0), |ui| {
                    ui.set_max_width(room);
                    text::text(ui, label, theme::semibold(14.0), palette.text, 20.0)
                })
                .inner;
            if help.is_some() {
                // Not a stop of the Tab key: the field's description tells a screen reader the same, and F1 opens it.
                let (rect, button) = ui.allocate_exact_size(Vec2::splat(20.0), Sense::CLICK);
                button.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("? {label}")));
                let color = if button.hovered() || open { palette.accent } else { palette.muted };
                ui.painter().circle_stroke(rect.center(), 8.0, Stroke::new(1.2, color));
                ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, "?", theme::semibold(11.0), color);
                if button.on_hover_cursor(egui::CursorIcon::Help).clicked() {
                    open = !open;
                }
            }
            response
        })
        .inner;
    let asked = help.is_some() && ui.memory(|memory| memory.has_focus(field));
    if asked && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::F1)) {
        open = !open;
    }
    ui.data_mut(|data| data.insert_temp(open_id, open));
    if let (true, Some(help)) = (open, help) {
        text::small(ui, help);
    }
    response.id
}

/// What is wrong with the field above.
fn mistake(ui: &mut Ui, words: &str) {
    said(ui, Mark::Fault, words);
}

/// What may be wrong with the field above.
pub fn caution(ui: &mut Ui, words: &str) {
    said(ui, Mark::Caution, words);
}

fn said(ui: &mut Ui, mark: Mark, words: &str) {
    let color = mark.color(Palette::of(ui));
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::SPACE_4;
        mark::inline(ui, mark, theme::SMALL_LINE);
        ui.vertical(|ui| text::text(ui, words, theme::regular(theme::SMALL), color, theme::SMALL_LINE));
    });
}

/// One of several, out of a list that opens.
pub struct Choice<'a> {
    pub id: Id,
    pub label: &'a str,
    pub help: Option<&'a str>,
    pub options: &'a [String],
}

pub fn choice(ui: &mut Ui, choice: &Choice<'_>, current: usize) -> Option<usize> {
    let mut chosen = None;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let button_id = ui.make_persistent_id(choice.id);
        let label = label_with_help(ui, button_id, choice.label, choice.help);
        let selected = choice.options.get(current).map_or("", String::as_str);
        ui.spacing_mut().interact_size.y = theme::CONTROL;
        let response = egui::ComboBox::from_id_salt(choice.id)
            .width(ui.available_width())
            .icon(|ui, rect, _, _| {
                let tip = rect.center();
                let corners =
                    [Vec2::new(-5.0, -2.5), Vec2::new(0.0, 2.5), Vec2::new(5.0, -2.5)].map(|corner| tip + corner);
                let stroke = Stroke::new(1.8, Palette::of(ui).muted);
                ui.painter().add(egui::Shape::line(corners.to_vec(), stroke));
            })
            .selected_text(selected)
            .truncate()
            .show_ui(ui, |ui| {
                for (i, option) in choice.options.iter().enumerate() {
                    if ui.selectable_label(i == current, option).clicked() && i != current {
                        chosen = Some(i);
                    }
                }
            })
            .response;
        if let Some(help) = choice.help {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(help));
        }
        response.labelled_by(label);
    });
    chosen
}

/// A box to tick. Gives the new state where it changed.
pub fn tick(ui: &mut Ui, ticked: bool, words: &str) -> Option<bool> {
    let mut state = ticked;
    ui.checkbox(&mut state, words).changed().then_some(state)
}
