//! The window: frame, keys, theme, text size.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{CentralPanel, Frame, Key, Modifiers, Panel, Ui};
use jiff::Timestamp;

use super::context::{Context, Local};
use super::theme::{self, Palette};
use super::{add, away, check, drop, explain, form, notices, question, settings, sidebar, welcome};
use crate::app::{App, Command, Screen, Start, TEXT_SIZES, ThemeChoice};

/// Opens the window, on the explanation of the errors in `files` where there are any, and returns when it is closed.
pub fn run(files: Vec<PathBuf>) -> eframe::Result {
    let icon = eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon.png")).unwrap_or_default();
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Mailclinic")
            .with_app_id("mailclinic")
            .with_icon(icon)
            .with_inner_size([1100.0, 760.0])
            .with_min_inner_size([720.0, 560.0]),
        ..eframe::NativeOptions::default()
    };
    eframe::run_native(
        "Mailclinic",
        options,
        Box::new(move |creation| {
            let ctx = creation.egui_ctx.clone();
            let wake = Arc::new(move || ctx.request_repaint());
            let mut app = App::new(Start::system(wake))?;
            app.handle(Command::ExplainFiles(files));
            Ok(Box::new(Window::new(&creation.egui_ctx, app)))
        }),
    )
}

pub struct Window {
    app: App,
    local: Local,
}

impl Window {
    pub fn new(ctx: &egui::Context, app: App) -> Self {
        theme::install(ctx);
        let window = Self { app, local: Local::default() };
        window.follow_settings(ctx);
        window
    }

    pub fn app(&self) -> &App {
        &self.app
    }

    pub fn app_mut(&mut self) -> &mut App {
        &mut self.app
    }

    fn follow_settings(&self, ctx: &egui::Context) {
        ctx.set_theme(match self.app.settings().theme {
            ThemeChoice::System => egui::ThemePreference::System,
            ThemeChoice::Light => egui::ThemePreference::Light,
            ThemeChoice::Dark => egui::ThemePreference::Dark,
        });
        ctx.set_zoom_factor(f32::from(self.app.settings().text_size()) / 100.0);
    }

    /// Draws the window and carries out what the person wants.
    pub fn show(&mut self, ui: &mut Ui) {
        let commands = self.draw(ui);
        if commands.is_empty() {
            return;
        }
        for command in commands {
            self.app.handle(command);
        }
        self.follow_settings(ui.ctx());
        // What was wanted shows in the next drawing.
        ui.ctx().request_repaint();
    }

    fn draw(&mut self, ui: &mut Ui) -> Vec<Command> {
        let catalog = Arc::clone(self.app.catalog());
        let screen = self.app.screen().clone();
        let fresh = self.local.shown.as_ref() != Some(&screen);
        if fresh {
            self.local.copied = None;
            self.local.list_open = false;
        }
        self.local.shown = Some(screen.clone());
        let entered = ui.input(|input| input.key_pressed(Key::Enter)) && ui.memory(|memory| memory.focused()).is_none();
        let busy = egui::Popup::is_any_open(ui.ctx()) || self.app.question().is_some();
        let idle = !busy && ui.memory(|memory| memory.focused()).is_none_or(|id| !is_text_field(ui, id));
        let mut cx = Context {
            app: &self.app,
            catalog: &catalog,
            local: &mut self.local,
            commands: Vec::new(),
            fresh,
            entered: entered && !busy,
        };
        zoom_keys(ui, &mut cx);
        let palette = Palette::of(ui);
        let narrow = ui.available_width() < theme::NARROW;
        if narrow {
            Panel::top("top").frame(Frame::new().fill(palette.side)).show_separator_line(true).resizable(false).show(
                ui,
                |ui| {
                    sidebar::top_bar(ui, &mut cx);
                },
            );
        } else {
            Panel::left("side")
                .frame(Frame::new().fill(palette.side))
                .exact_size(theme::SIDE_BAR)
                .resizable(false)
                .show(ui, |ui| sidebar::side_bar(ui, &mut cx));
        }
        CentralPanel::default().frame(Frame::new().fill(palette.background)).show(ui, |ui| {
            if narrow && cx.local.list_open {
                sidebar::side_bar(ui, &mut cx);
            } else {
                ui.push_id(screen_key(&screen), |ui| page(ui, &mut cx, &screen, narrow));
            }
        });
        question::show(ui, &mut cx);
        drop::show(ui, &mut cx);
        // A popup or a text field takes Esc for itself first.
        if idle && cx.app.question().is_none() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
        {
            match cx.local.list_open {
                true => cx.local.list_open = false,
                false => cx.want(Command::Back),
            }
        }
        cx.commands
    }
}

/// The screen at the right.
fn page(ui: &mut Ui, cx: &mut Context<'_>, screen: &Screen, narrow: bool) {
    let margin = if narrow { theme::SPACE_16 } else { theme::MARGIN };
    egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let width = (ui.available_width() - 2.0 * margin).min(theme::CONTENT);
        // In the middle of a wide window.
        let mut place = ui.available_rect_before_wrap();
        place.min.x += (place.width() - width) / 2.0;
        place.max.x = place.min.x + width;
        ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| {
            ui.set_width(width);
            ui.add_space(if narrow { theme::SPACE_16 } else { 28.0 });
            ui.spacing_mut().item_spacing.y = 14.0;
            notices::show(ui, cx);
            // A notice that comes or goes takes nothing of the screen out of the keyboard's reach.
            let own = egui::UiBuilder::new().scope_id(egui::Id::unique(("screen", screen_key(screen))));
            ui.scope_builder(own, |ui| match screen {
                Screen::Welcome => welcome::show(ui, cx),
                Screen::Add => add::show(ui, cx),
                Screen::Form(id) => form::show(ui, cx, id),
                Screen::Check(id) => check::show(ui, cx, id),
                Screen::Explain => explain::show(ui, cx),
                Screen::Away => away::show(ui, cx),
                Screen::Settings => settings::show(ui, cx),
            });
            ui.add_space(theme::SPACE_16);
        });
        follow_focus(ui, cx);
        if cx.app.question().is_none() {
            page_keys(ui);
        }
    });
}

/// Scrolls to what the Tab key has led to.
fn follow_focus(ui: &Ui, cx: &mut Context<'_>) {
    let focused = ui.memory(|memory| memory.focused());
    if focused == cx.local.focused {
        return;
    }
    cx.local.focused = focused;
    let response = focused.and_then(|id| ui.ctx().read_response(id));
    if let Some(response) = response
        && ui.clip_rect().x_range().contains(response.rect.center().x)
    {
        ui.scroll_to_rect(response.rect.expand(theme::SPACE_24), None);
    }
}

/// Page up and down, where no text field has a use for them.
pub(super) fn page_keys(ui: &Ui) {
    let typing = ui.memory(|memory| memory.focused()).is_some_and(|id| is_text_field(ui, id));
    let page = ui.clip_rect().height() * 0.85;
    let pressed = |key| !typing && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::PageDown) {
        ui.scroll_with_delta(egui::vec2(0.0, -page));
    } else if pressed(Key::PageUp) {
        ui.scroll_with_delta(egui::vec2(0.0, page));
    }
}

/// Each screen scrolls on its own.
fn screen_key(screen: &Screen) -> String {
    match screen {
        Screen::Welcome => "welcome".to_owned(),
        Screen::Add => "add".to_owned(),
        Screen::Form(id) => format!("form {}", id.as_str()),
        Screen::Check(id) => format!("check {}", id.as_str()),
        Screen::Explain => "explain".to_owned(),
        Screen::Away => "away".to_owned(),
        Screen::Settings => "settings".to_owned(),
    }
}

fn is_text_field(ui: &Ui, id: egui::Id) -> bool {
    egui::TextEdit::load_state(ui.ctx(), id).is_some()
}

/// Ctrl with +, - and 0 change the text size.
fn zoom_keys(ui: &Ui, cx: &mut Context<'_>) {
    let now = cx.app.settings().text_size();
    let pressed =
        |keys: &[Key]| ui.input_mut(|input| keys.iter().any(|key| input.consume_key(Modifiers::COMMAND, *key)));
    let wanted = if pressed(&[Key::Plus, Key::Equals]) {
        TEXT_SIZES.into_iter().find(|size| *size > now)
    } else if pressed(&[Key::Minus]) {
        TEXT_SIZES.into_iter().rev().find(|size| *size < now)
    } else if pressed(&[Key::Num0]) {
        Some(100)
    } else {
        None
    };
    if let Some(size) = wanted {
        cx.want(Command::SetTextSize(size));
    }
}

impl eframe::App for Window {
    fn logic(&mut self, _ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.app.poll(Timestamp::now());
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
        // "2 min ago" grows older by itself.
        if self.app.count() > 0 {
            ui.ctx().request_repaint_after(std::time::Duration::from_secs(60));
        }
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
