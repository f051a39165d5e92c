//! The language in which an input was written.

use std::sync::LazyLock;

use whatlang::{Detector, Lang};

use super::entry::address_in;

/// Fewer letters tell nothing.
const FEWEST_LETTERS: usize = 40;
/// More letters tell nothing more.
const MOST_LETTERS: usize = 400;

/// The language of the words that are meant for a person, as a BCP 47 tag, where they tell it reliably.
pub(super) fn of(text: &str) -> Option<&'static str> {
    if begins_in_english(text) {
        return Some("en");
    }
    let prose = prose(text);
    if prose.chars().filter(|c| c.is_alphabetic()).count() < FEWEST_LETTERS {
        return None;
    }
    // Servers and programs speak English between the sentences of any language: letters of another script decide.
    let foreign: String = prose.split_inclusive(' ').filter(|word| word.chars().any(is_of_other_script)).collect();
    let prose = if foreign.chars().count() >= FEWEST_LETTERS { foreign } else { prose };
    if is_plainly_english(&prose) {
        return Some("en");
    }
    static DETECTOR: LazyLock<Detector> =
        LazyLock::new(|| Detector::with_allowlist(LANGUAGES.iter().map(|(lang, _)| *lang).collect()));
    let found = DETECTOR.detect(&prose)?;
    if !found.is_reliable() && found.confidence() < 0.6 {
        return None;
    }
    LANGUAGES.iter().find(|(lang, _)| *lang == found.lang()).map(|(_, tag)| *tag)
}

/// So much of a text is looked at first.
const BEGINNING: usize = 700;

/// The short cut for most reports: their first lines are English sentences, and no letter is of another script.
fn begins_in_english(text: &str) -> bool {
    let beginning = &text.as_bytes()[..text.len().min(BEGINNING)];
    if !beginning.is_ascii()
        || text.len() > BEGINNING && !text.as_bytes()[BEGINNING..text.len().min(4 * BEGINNING)].is_ascii()
    {
        return false;
    }
    let (mut all, mut english) = (0, 0);
    for word in beginning.split(u8::is_ascii_whitespace) {
        if word.len() >= 2 && word.iter().all(u8::is_ascii_alphabetic) {
            all += 1;
            english += usize::from(is_common_english(word));
        }
    }
    all >= 12 && english * 3 >= all
}

fn is_common_english(word: &[u8]) -> bool {
    let is = |known: &[&str]| known.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(word));
    match word.len() {
        2 => is(&["of", "to", "be", "by", "it", "if", "is"]),
        3 => is(&["the", "not", "for", "was", "you", "and", "has"]),
        4 => is(&["this", "that", "your", "from", "been", "have", "were", "with", "mail"]),
        5 => is(&["could"]),
        7 => is(&["message", "address"]),
        9 => is(&["following", "delivered", "recipient"]),
        _ => false,
    }
}

/// Most reports are, and that is seen without comparing all languages.
fn is_plainly_english(prose: &str) -> bool {
    const WORDS: &[&str] = &[
        "address",
        "and",
        "be",
        "been",
        "by",
        "could",
        "following",
        "for",
        "from",
        "has",
        "have",
        "if",
        "it",
        "mail",
        "message",
        "not",
        "of",
        "the",
        "that",
        "this",
        "to",
        "was",
        "were",
        "with",
        "you",
        "your",
    ];
    let (mut all, mut english) = (0, 0);
    for word in prose.split_whitespace() {
        let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        all += 1;
        english += usize::from(WORDS.iter().any(|known| word.eq_ignore_ascii_case(known)));
    }
    prose.is_ascii() && all >= 8 && english * 4 >= all
}

/// Letters beyond the Latin ones.
fn is_of_other_script(letter: char) -> bool {
    letter.is_alphabetic() && letter > '\u{24f}'
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

/// The lines of a text that are sentences: no addresses, codes, hosts or fields, for servers speak English to everybody. What
/// follows the first recipient is a server's.
fn prose(text: &str) -> String {
    let mut prose = String::new();
    for line in text.lines().take(60) {
        if prose.len() >= 2 * FEWEST_LETTERS && line.split_whitespace().next().and_then(address_in).is_some() {
            break;
        }
        let technical = line.contains("://") || line.starts_with(['>', '<', '#', '\t']) && line.contains('@');
        if technical {
            continue;
        }
        for word in line.split_whitespace() {
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            let within = word.trim_end_matches([':', ';', ',', '.']);
            let odd = within.contains([':', ';'])
                || word.chars().any(|c| c.is_ascii_digit() || matches!(c, '@' | '<' | '>' | '=' | '/' | '_' | '#'));
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
            (
                "This is the mail system at host mx.example.org. This message was created automatically by mail delivery \
                 software. К сожалению, ваше письмо не может быть доставлено одному или нескольким получателям.",
                Some("ru"),
            ),
            ("550 5.1.1", None),
            ("", None),
        ] {
            assert_eq!(of(text), tag, "{text}");
        }
    }
}
