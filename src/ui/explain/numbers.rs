//! What the numbers in a reply mean by themselves (RFC 5321 4.2.1, RFC 3463).

use egui::Ui;

use crate::lang::Catalog;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::{bullets, text};

/// A code and what its digits say, each in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub code: String,
    pub meanings: Vec<String>,
}

pub(super) fn of(reply_code: Option<&str>, enhanced_code: Option<&str>, catalog: &Catalog) -> Vec<Number> {
    let reply = reply_code.and_then(|code| {
        let mut digits = code.chars();
        let ids = [class(digits.next()?), kind(digits.next()?)];
        number(code, ids, catalog)
    });
    let enhanced = enhanced_code.and_then(|code| {
        let mut parts = code.split('.');
        let ids = [class(parts.next()?.chars().next()?), subject(parts.next()?)];
        number(code, ids, catalog)
    });
    reply.into_iter().chain(enhanced).collect()
}

fn number(code: &str, ids: [Option<&str>; 2], catalog: &Catalog) -> Option<Number> {
    let meanings: Vec<_> = ids.into_iter().flatten().map(|id| catalog.text(id)).collect();
    (!meanings.is_empty() && code.len() < 20).then(|| Number { code: code.to_owned(), meanings })
}

/// The first digit, of either code.
fn class(digit: char) -> Option<&'static str> {
    match digit {
        '2' => Some("number-class-2"),
        '3' => Some("number-class-3"),
        '4' => Some("number-class-4"),
        '5' => Some("number-class-5"),
        _ => None,
    }
}

/// The second digit of a reply code.
fn kind(digit: char) -> Option<&'static str> {
    match digit {
        '0' => Some("number-reply-syntax"),
        '2' => Some("number-reply-connection"),
        '3' => Some("number-reply-sign-in"),
        '5' => Some("number-reply-mail"),
        _ => None,
    }
}

/// The middle number of an enhanced code.
fn subject(number: &str) -> Option<&'static str> {
    match number {
        "0" => Some("number-subject-other"),
        "1" => Some("number-subject-address"),
        "2" => Some("number-subject-mailbox"),
        "3" => Some("number-subject-system"),
        "4" => Some("number-subject-network"),
        "5" => Some("number-subject-protocol"),
        "6" => Some("number-subject-message"),
        "7" => Some("number-subject-policy"),
        _ => None,
    }
}

pub(super) fn show(ui: &mut Ui, numbers: &[Number]) {
    for number in numbers {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = theme::SPACE_4;
            text(ui, &number.code, theme::mono(theme::TEXT), Palette::of(ui).text, theme::TEXT_LINE);
            bullets(ui, &number.meanings);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    #[test]
    fn each_digit_says_something() {
        let catalog = Catalog::new(Language::En);
        let ids = |reply, enhanced| {
            let numbers = of(reply, enhanced, &catalog);
            numbers.into_iter().map(|number| (number.code, number.meanings)).collect::<Vec<_>>()
        };
        let text = |id: &str| catalog.text(id);
        assert_eq!(
            ids(Some("530"), Some("5.7.1")),
            [
                ("530".to_owned(), vec![text("number-class-5"), text("number-reply-sign-in")]),
                ("5.7.1".to_owned(), vec![text("number-class-5"), text("number-subject-policy")]),
            ]
        );
        assert_eq!(
            ids(Some("451"), None),
            [("451".to_owned(), vec![text("number-class-4"), text("number-reply-mail")])]
        );
        // What nobody can read has no meaning.
        for (reply, enhanced) in
            [(Some("999"), Some("9.9.9")), (Some(""), Some("")), (Some("é"), Some("..")), (None, None)]
        {
            assert_eq!(ids(reply, enhanced), []);
        }
    }
}
