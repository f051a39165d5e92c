//! The language in which an input was written.

use whatlang::{Detector, Lang};

/// Fewer letters tell nothing.
const FEWEST_LETTERS: usize = 40;
/// More letters tell nothing more.
const MOST_LETTERS: usize = 600;

/// The language of the words that are meant for a person, as a BCP 47 tag, where they tell it reliably.
pub(super) fn of(text: &str) -> Option<&'static str> {
    let prose = prose(text);
    if prose.chars().filter(|c| c.is_alphabetic()).count() < FEWEST_LETTERS {
        return None;
    }
    let found = Detector::with_allowlist(LANGUAGES.iter().map(|(lang, _)| *lang).collect()).detect(&prose)?;
    if !found.is_reliable() && found.confidence() < 0.6 {
        return None;
    }
    LANGUAGES.iter().find(|(lang, _)| *lang == found.lang()).map(|(_, tag)| *tag)
}

/// Languages in which mail programs and providers write.
const LANGUAGES: &[(Lang, &str)] = &[
    (Lang::Eng, "en"),
    (Lang::Ita, "it"),
    (Lang::Fra, "fr"),
    (Lang::Rus, "ru"),
    (Lang::Deu, "de"),
    (Lang::Spa, "es"),
    (Lang::Por, "pt"),
    (Lang::Nld, "nl"),
    (Lang::Pol, "pl"),
    (Lang::Ukr, "uk"),
    (Lang::Ces, "cs"),
    (Lang::Swe, "sv"),
    (Lang::Dan, "da"),
    (Lang::Fin, "fi"),
    (Lang::Hun, "hu"),
    (Lang::Ron, "ro"),
    (Lang::Tur, "tr"),
    (Lang::Ell, "el"),
    (Lang::Jpn, "ja"),
    (Lang::Cmn, "zh"),
    (Lang::Kor, "ko"),
    (Lang::Ara, "ar"),
    (Lang::Heb, "he"),
    (Lang::Hin, "hi"),
];

/// The lines of a text that are sentences: no addresses, codes, hosts or fields, for servers speak English to everybody.
fn prose(text: &str) -> String {
    let mut prose = String::new();
    for line in text.lines().take(60) {
        let technical = line.contains("://") || line.starts_with(['>', '<', '#', '\t']) && line.contains('@');
        if technical {
            continue;
        }
        for word in line.split_whitespace() {
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            let odd = word.chars().any(|c| c.is_ascii_digit() || matches!(c, '@' | '<' | '>' | '=' | '/' | '_' | '#'));
            if letters > 0 && !odd && word.matches('.').count() <= 1 {
                prose.push_str(word);
                prose.push(' ');
            }
        }
        if prose.len() > MOST_LETTERS {
            break;
        }
    }
    prose
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_that_of_the_sentences() {
        for (text, tag) in [
            ("Impossibile inviare il messaggio perché uno dei destinatari è stato rifiutato dal server.", Some("it")),
            (
                "Не удается отправить сообщение, поскольку сервер отказался принять адрес одного из получателей.",
                Some("ru"),
            ),
            (
                "Votre message n'a pas pu être remis à un ou plusieurs destinataires. C'est une erreur permanente.",
                Some("fr"),
            ),
            ("Your message wasn't delivered due to a permission or security issue.", Some("en")),
            ("Ihre Nachricht konnte nicht zugestellt werden, weil das Postfach des Empfängers voll ist.", Some("de")),
            ("550 5.1.1", None),
            ("", None),
        ] {
            assert_eq!(of(text), tag, "{text}");
        }
    }
}
