//! The look in one place: colours, sizes, spaces, fonts. The values are those of the drawings.

use std::sync::Arc;

use egui::epaint::text::{FontData, FontDefinitions, FontFamily};
use egui::style::{ScrollStyle, Selection, Style, WidgetVisuals, Widgets};
use egui::{Color32, CornerRadius, FontId, Margin, Stroke, TextStyle, Theme, Vec2, Visuals};

/// Sizes of text.
pub const TEXT: f32 = 15.0;
pub const SMALL: f32 = 13.0;
pub const CARD_HEADING: f32 = 17.0;
pub const HEADING: f32 = 26.0;
/// Heights of a line of text, for the sizes above.
pub const TEXT_LINE: f32 = 22.0;
pub const SMALL_LINE: f32 = 19.0;

pub const SPACE_4: f32 = 4.0;
pub const SPACE_8: f32 = 8.0;
pub const SPACE_12: f32 = 12.0;
pub const SPACE_16: f32 = 16.0;
pub const SPACE_24: f32 = 24.0;
pub const SPACE_32: f32 = 32.0;

pub const CORNER: u8 = 9;
pub const CARD_CORNER: u8 = 12;
pub const SIDE_BAR: f32 = 256.0;
pub const CONTENT: f32 = 800.0;
pub const MARGIN: f32 = 36.0;
/// Height of buttons and fields.
pub const CONTROL: f32 = 42.0;
/// Below this width of the window the list of accounts gets a page of its own.
pub const NARROW: f32 = 640.0;
/// Below this width a screen sets things one under the other.
pub const SLIM: f32 = 520.0;

/// The colours of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    pub background: Color32,
    pub side: Color32,
    pub surface: Color32,
    pub text: Color32,
    pub muted: Color32,
    pub line: Color32,
    pub accent: Color32,
    pub on_accent: Color32,
    pub good: Color32,
    pub good_tint: Color32,
    pub caution: Color32,
    pub caution_tint: Color32,
    pub fault: Color32,
    pub fault_tint: Color32,
    /// Behind the servers' words.
    pub code: Color32,
}

pub const LIGHT: Palette = Palette {
    background: rgb(0xF6F7F9),
    side: rgb(0xECEFF3),
    surface: rgb(0xFFFFFF),
    text: rgb(0x1B2430),
    muted: rgb(0x5A6675),
    line: rgb(0xDCE2E9),
    accent: rgb(0x1F5FD6),
    on_accent: rgb(0xFFFFFF),
    good: rgb(0x17724A),
    good_tint: rgb(0xE4F3EA),
    caution: rgb(0x9A5100),
    caution_tint: rgb(0xFCF0DF),
    fault: rgb(0xB3242C),
    fault_tint: rgb(0xFBE8E9),
    code: rgb(0xF1F3F6),
};

pub const DARK: Palette = Palette {
    background: rgb(0x151A21),
    side: rgb(0x10141A),
    surface: rgb(0x1D242D),
    text: rgb(0xE7ECF2),
    muted: rgb(0x9BA8B7),
    line: rgb(0x2E3844),
    accent: rgb(0x7AA7FF),
    on_accent: rgb(0x0F1722),
    good: rgb(0x5CCB8F),
    good_tint: rgb(0x16301F),
    caution: rgb(0xF2B05A),
    caution_tint: rgb(0x35270F),
    fault: rgb(0xFF8A8F),
    fault_tint: rgb(0x3A1A1D),
    code: rgb(0x171D25),
};

/// The circles of the accounts; white is readable on each.
const CIRCLES: [Color32; 6] =
    [rgb(0x7A4FBF), rgb(0x0F7B78), rgb(0xB3581A), rgb(0x2F6DB5), rgb(0xA83A6E), rgb(0x4D6F24)];

const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

impl Palette {
    pub fn of(ui: &egui::Ui) -> &'static Self {
        if ui.visuals().dark_mode { &DARK } else { &LIGHT }
    }
}

/// A margin as egui takes it: whole points, at most 127.
#[expect(clippy::cast_possible_truncation, reason = "clamped to what fits")]
pub fn points(length: f32) -> i8 {
    length.clamp(0.0, f32::from(i8::MAX)).round() as i8
}

/// The colour of an account's circle; the same address has the same one always.
pub fn circle(address: &str) -> Color32 {
    let sum: usize = address.bytes().map(usize::from).sum();
    CIRCLES[sum % CIRCLES.len()]
}

pub fn semibold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("semibold".into()))
}

pub fn regular(size: f32) -> FontId {
    FontId::proportional(size)
}

pub fn mono(size: f32) -> FontId {
    FontId::monospace(size)
}

/// Sets fonts and both themes.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts());
    ctx.set_style_of(Theme::Light, style(&LIGHT, Visuals::light()));
    ctx.set_style_of(Theme::Dark, style(&DARK, Visuals::dark()));
    ctx.options_mut(|options| {
        // Where the system does not say, as on most Linux desktops.
        options.fallback_theme = Theme::Light;
        // The text size is a setting of ours, which Ctrl with + and - change too.
        options.zoom_with_keyboard = false;
    });
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let faces = [
        ("inter", &include_bytes!("../../assets/fonts/Inter-Regular.ttf")[..]),
        ("inter-semibold", &include_bytes!("../../assets/fonts/Inter-SemiBold.ttf")[..]),
    ];
    for (name, bytes) in faces {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let others = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for (family, face) in [(FontFamily::Proportional, "inter"), (FontFamily::Name("semibold".into()), "inter-semibold")]
    {
        let mut names = vec![face.to_owned()];
        names.extend(others.iter().cloned());
        fonts.families.insert(family, names);
    }
    // Letters that the monospaced font lacks.
    fonts.families.entry(FontFamily::Monospace).or_default().push("inter".to_owned());
    fonts
}

fn style(palette: &Palette, visuals: Visuals) -> Style {
    let mut style = Style { visuals, ..Style::default() };
    style.text_styles = [
        (TextStyle::Small, regular(SMALL)),
        (TextStyle::Body, regular(TEXT)),
        (TextStyle::Button, regular(TEXT)),
        (TextStyle::Heading, semibold(HEADING)),
        (TextStyle::Monospace, mono(SMALL)),
    ]
    .into();
    // Nothing moves by itself, so nothing is drawn again without a cause.
    style.animation_time = 0.0;
    style.scroll_animation = egui::style::ScrollAnimation::none();
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.3;
    style.spacing.item_spacing = Vec2::new(SPACE_8, SPACE_8);
    style.spacing.button_padding = Vec2::new(SPACE_12, 10.0);
    style.spacing.interact_size = Vec2::new(CONTROL, 24.0);
    style.spacing.icon_width = 20.0;
    style.spacing.icon_width_inner = 12.0;
    style.spacing.icon_spacing = 10.0;
    style.spacing.menu_margin = Margin::same(6);
    style.spacing.tooltip_width = 340.0;
    style.spacing.scroll = ScrollStyle { bar_width: 8.0, ..ScrollStyle::floating() };
    paint(&mut style.visuals, palette);
    style
}

fn paint(visuals: &mut Visuals, palette: &Palette) {
    let widget = |fill: Color32, line: Stroke| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: line,
        corner_radius: CornerRadius::same(CORNER),
        fg_stroke: Stroke::new(1.5, palette.text),
        expansion: 0.0,
    };
    let line = Stroke::new(1.0, palette.line);
    visuals.widgets = Widgets {
        noninteractive: WidgetVisuals { fg_stroke: Stroke::new(1.0, palette.text), ..widget(palette.background, line) },
        inactive: widget(palette.surface, Stroke::new(1.0, field_line(palette))),
        hovered: widget(palette.surface, Stroke::new(1.0, palette.muted)),
        active: widget(palette.surface, Stroke::new(2.0, palette.accent)),
        open: widget(palette.surface, Stroke::new(2.0, palette.accent)),
    };
    visuals.selection =
        Selection { bg_fill: palette.accent.gamma_multiply(0.30), stroke: Stroke::new(1.0, palette.text) };
    visuals.hyperlink_color = palette.accent;
    visuals.panel_fill = palette.background;
    visuals.window_fill = palette.surface;
    visuals.window_stroke = line;
    visuals.window_corner_radius = CornerRadius::same(CARD_CORNER);
    visuals.menu_corner_radius = CornerRadius::same(CORNER);
    visuals.extreme_bg_color = palette.surface;
    visuals.faint_bg_color = palette.code;
    visuals.code_bg_color = palette.code;
    visuals.warn_fg_color = palette.caution;
    visuals.error_fg_color = palette.fault;
    visuals.weak_text_color = Some(palette.muted);
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, palette.accent);
    visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);
}

/// The outline of what can be filled in or pressed: darker than the line of a card, so that it is seen.
pub fn field_line(palette: &Palette) -> Color32 {
    palette.line.lerp_to_gamma(palette.muted, 0.35)
}
