//! What was found, as every screen tells it: a heading that opens, under it what it means and who does what.

mod data;

use egui::{Id, Ui};

use super::context::Context;
use super::records::hand_on;
use super::theme;
use super::widgets::{bullets, card, card_heading, emphasised, fold, group_heading, steps, words_of_server};

pub use data::{Finding, alternatives, links, mark};

/// A card of findings, each of which opens.
pub fn show(ui: &mut Ui, cx: &mut Context<'_>, id: Id, title: &str, findings: &[Finding]) {
    if findings.is_empty() {
        return;
    }
    card(ui, |ui| {
        card_heading(ui, &cx.text(title));
        for (i, finding) in findings.iter().enumerate() {
            folded(ui, cx, id.with((finding.key, i)), finding);
        }
    });
}

/// One finding. Whether it is open is remembered under `id`.
pub fn folded(ui: &mut Ui, cx: &mut Context<'_>, id: Id, finding: &Finding) {
    fold(ui, id, Some(finding.mark), &finding.title, &finding.note, |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        emphasised(ui, &finding.explanation);
        ui.scope(|ui| steps(ui, &finding.steps));
        server_words(ui, cx, id.with("words"), &finding.words);
        show_links(ui, &finding.links);
        if let Some(shown) = &finding.hand_on {
            hand_on(ui, cx, id, shown, false);
        }
        if finding.hand_on.is_none() && !finding.admin.is_empty() {
            ui.add_space(theme::SPACE_4);
            group_heading(ui, &cx.text("for-the-administrator"));
            bullets(ui, &finding.admin);
        }
    });
}

pub fn server_words(ui: &mut Ui, cx: &Context<'_>, id: Id, all: &[String]) {
    for (i, words) in all.iter().enumerate() {
        words_of_server(ui, id.with(i), words, &cx.text("show-all"), &cx.text("show-less"));
    }
}

pub fn show_links(ui: &mut Ui, links: &[(String, String)]) {
    for (label, url) in links {
        ui.hyperlink_to(label, url).on_hover_text(url);
    }
}
