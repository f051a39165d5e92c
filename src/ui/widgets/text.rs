//! Text in the sizes and weights of the drawings.

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, FontId, Label, Response, Ui};

use crate::ui::theme::{self, Palette};

fn format(font: FontId, color: Color32, line: f32) -> TextFormat {
    TextFormat { font_id: font, color, line_height: Some(line), ..TextFormat::default() }
}

fn job(text: &str, font: FontId, color: Color32, line: f32) -> LayoutJob {
    let mut job = LayoutJob::default();
    job.append(text, 0.0, format(font, color, line));
    job
}

/// Wrapped text.
pub fn text(ui: &mut Ui, text: &str, font: FontId, color: Color32, line: f32) -> Response {
    ui.add(Label::new(job(text, font, color, line)).wrap())
}

pub fn body(ui: &mut Ui, words: &str) -> Response {
    text(ui, words, theme::regular(theme::TEXT), Palette::of(ui).text, theme::TEXT_LINE)
}

pub fn muted(ui: &mut Ui, words: &str) -> Response {
    text(ui, words, theme::regular(theme::TEXT), Palette::of(ui).muted, theme::TEXT_LINE)
}

/// Small print.
pub fn small(ui: &mut Ui, words: &str) -> Response {
    text(ui, words, theme::regular(theme::SMALL), Palette::of(ui).muted, theme::SMALL_LINE)
}

/// The one heading of a screen.
pub fn heading(ui: &mut Ui, words: &str) -> Response {
    // In a narrow window, or with large text, a large heading would push everything else out of sight.
    let (size, line) = if ui.available_width() < 400.0 { (21.0, 27.0) } else { (theme::HEADING, 32.0) };
    let response = text(ui, words, theme::semibold(size), Palette::of(ui).text, line);
    as_heading(ui, &response, words, 1);
    response
}

pub fn card_heading(ui: &mut Ui, words: &str) -> Response {
    let response = text(ui, words, theme::semibold(theme::CARD_HEADING), Palette::of(ui).text, 24.0);
    as_heading(ui, &response, words, 2);
    response
}

/// Within a card.
pub fn group_heading(ui: &mut Ui, words: &str) -> Response {
    let response = text(ui, words, theme::semibold(theme::TEXT), Palette::of(ui).muted, theme::TEXT_LINE);
    as_heading(ui, &response, words, 3);
    response
}

fn as_heading(ui: &Ui, response: &Response, words: &str, level: usize) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.set_label(words);
    });
}

/// One line, cut short with an ellipsis where it does not fit; the whole is shown on hovering.
pub fn truncated(ui: &mut Ui, words: &str, font: FontId, color: Color32) -> Response {
    let mut job = LayoutJob::default();
    job.append(words, 0.0, TextFormat { font_id: font, color, ..TextFormat::default() });
    job.wrap = TextWrapping::truncate_at_width(ui.available_width());
    ui.add(Label::new(job).truncate())
}

/// Text in which the words in quotation marks, which stand on a button or a box to press, are set bold instead. A screen
/// reader gets the text as it is.
pub fn emphasised(ui: &mut Ui, words: &str) -> Response {
    let palette = Palette::of(ui);
    let mut job = LayoutJob::default();
    for (part, strong) in split_quoted(words) {
        let font = if strong { theme::semibold(theme::TEXT) } else { theme::regular(theme::TEXT) };
        job.append(part, 0.0, format(font, palette.text, theme::TEXT_LINE));
    }
    let response = ui.add(Label::new(job).wrap());
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(words));
    response
}

/// The text in parts; those that stood in the quotation marks of one of our languages are marked, without the marks.
fn split_quoted(words: &str) -> Vec<(&str, bool)> {
    let mut parts = Vec::new();
    let mut rest = words;
    while let Some(open) = rest.find(['“', '«']) {
        let mark = if rest[open..].starts_with('“') { '”' } else { '»' };
        let inside = open + '“'.len_utf8();
        let inside = if rest[open..].starts_with('«') { open + '«'.len_utf8() } else { inside };
        let Some(length) = rest[inside..].find(mark) else { break };
        parts.push((&rest[..open], false));
        // French sets a narrow space inside.
        parts.push((rest[inside..inside + length].trim_matches([' ', '\u{a0}', '\u{202f}']), true));
        rest = &rest[inside + length + mark.len_utf8()..];
    }
    parts.push((rest, false));
    parts.retain(|(part, _)| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_words_are_found_in_every_languages_marks() {
        assert_eq!(split_quoted("Press “Save” now."), [("Press ", false), ("Save", true), (" now.", false)]);
        assert_eq!(split_quoted("Нажмите «Да»."), [("Нажмите ", false), ("Да", true), (".", false)]);
        assert_eq!(split_quoted("« Oui »"), [("Oui", true)]);
        assert_eq!(split_quoted("an “open end"), [("an “open end", false)]);
        assert_eq!(split_quoted(""), []);
    }
}
