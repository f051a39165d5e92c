//! How easily a text reads, on the scale that was made for its language. More is easier on each of them.

use mailclinic::lang::Language;

use crate::syllables::syllables;

/// The least score that a text must reach: what a newspaper does.
///
/// - English, Flesch (“A New Readability Yardstick”, 1948): “standard”, the plain English of general newspapers, begins at 60.
/// - French, Flesch in the form of Kandel and Moles (“Application de l’indice de Flesch à la langue française”, 1958), fitted so
///   that the marks keep their meaning.
/// - Italian, Gulpease (Lucisano and Piemontese, “Gulpease: una formula per la predizione della difficoltà dei testi in lingua
///   italiana”, 1988), made on Italian itself: below 60 a text is hard for who has eight years of school, below 40 for who has
///   thirteen. Newspapers are written between the two; 55 is near the easy end.
/// - Russian, Flesch in the form of Oborneva (2006), fitted to texts in both languages. No norm for newspapers is published for it,
///   so it is reckoned: sentences of 13 words, as news has them, with 2.4 syllables a word, which Russian has on average by
///   its endings, come to 45.7.
pub fn newspaper(language: Language) -> f64 {
    match language {
        Language::En | Language::Fr => 60.0,
        Language::It => 55.0,
        Language::Ru => 45.0,
    }
}

/// What the scales count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub sentences: u32,
    pub words: u32,
    pub syllables: u32,
    pub letters: u32,
}

impl Counts {
    /// The counts of one sentence.
    pub fn of(sentence: &str, language: Language) -> Self {
        let words =
            sentence.split_whitespace().map(|word| word.trim_matches(is_around_words)).filter(|word| !word.is_empty());
        let mut counts = Self { sentences: 1, ..Self::default() };
        for word in words {
            let (syllables, letters) = if is_name(word, language) {
                SHORT_WORD
            } else {
                (syllables(word, language), word.chars().filter(|c| c.is_alphabetic()).count())
            };
            counts.words += 1;
            counts.syllables += u32::try_from(syllables).unwrap();
            counts.letters += u32::try_from(letters).unwrap();
        }
        counts
    }

    pub fn plus(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
            letters: self.letters + other.letters,
        }
    }

    pub fn score(self, language: Language) -> f64 {
        let [sentences, words, syllables, letters] =
            [self.sentences, self.words, self.syllables, self.letters].map(f64::from);
        match language {
            Language::En => 206.835 - 1.015 * words / sentences - 84.6 * syllables / words,
            Language::Fr => 207.0 - 1.015 * words / sentences - 73.6 * syllables / words,
            Language::Ru => 206.835 - 1.3 * words / sentences - 60.1 * syllables / words,
            Language::It => 89.0 + (300.0 * sentences - 10.0 * letters) / words,
        }
    }
}

/// The sentences of a text. As Flesch has it, a colon or semicolon ends one too: what counts is a thought of its own.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, _) in text.char_indices().filter(|(_, c)| ".:;?!…".contains(*c)) {
        let end = at + text[at..].find(|c| !ENDS.contains(c)).unwrap_or(text.len() - at);
        if end >= from && !text[end..].starts_with(|c: char| !c.is_whitespace()) {
            found.push(text[from..end].trim());
            from = end;
        }
    }
    found.push(text[from..].trim());
    found.retain(|sentence| sentence.contains(char::is_alphanumeric));
    found
}

/// What ends a sentence, and the quotation marks and brackets that may close behind it.
const ENDS: &str = ".:;?!…”»“)";

/// Syllables and letters of what stands for a name: the eye takes it in at once, however long it is.
const SHORT_WORD: (usize, usize) = (1, 4);

fn is_around_words(c: char) -> bool {
    !c.is_alphanumeric()
}

/// A server's name, an address, a number, an abbreviation in capitals, or a word in another script.
fn is_name(word: &str, language: Language) -> bool {
    let capitals = word.chars().all(char::is_uppercase) && word.chars().count() > 1;
    let foreign = language == Language::Ru && word.is_ascii();
    capitals || foreign || !word.chars().all(|c| c.is_alphabetic() || "-’'".contains(c))
}

#[test]
fn sentences_end_where_a_thought_ends() {
    for (text, expected) in [
        ("One. Two? Three", &["One.", "Two?", "Three"][..]),
        ("Press “Save.” Then wait", &["Press “Save.”", "Then wait"]),
        ("It passes: wait; then try", &["It passes:", "wait;", "then try"]),
        ("Ask mail.example.org. It answers", &["Ask mail.example.org.", "It answers"]),
        ("Attendez\u{a0}: puis « oui »\u{a0}!", &["Attendez\u{a0}:", "puis « oui »\u{a0}!"]),
        ("", &[]),
    ] {
        assert_eq!(sentences(text), expected, "{text}");
    }
}

#[test]
fn words_letters_and_syllables_are_counted() {
    for (language, sentence, [words, syllables, letters]) in [
        (Language::En, "Ask “smtp.example.org” on 465 (SSL/TLS).", [5, 5, 3 + 4 + 2 + 4 + 4]),
        (Language::En, "This is SMTP — your server", [5, 6, 4 + 2 + 4 + 4 + 6]),
        (Language::It, "Scrivi l’indirizzo di anna@example.org", [4, 2 + 4 + 1 + 1, 6 + 10 + 2 + 4]),
        (Language::Ru, "Откройте Outlook", [2, 3 + 1, 8 + 4]),
    ] {
        assert_eq!(Counts::of(sentence, language), Counts { sentences: 1, words, syllables, letters }, "{sentence}");
    }
}

#[test]
fn the_scales_agree_with_sums_done_by_hand() {
    let counts = Counts { sentences: 2, words: 20, syllables: 30, letters: 90 };
    for (language, score) in [
        (Language::En, 206.835 - 10.15 - 126.9),
        (Language::Fr, 207.0 - 10.15 - 110.4),
        (Language::Ru, 206.835 - 13.0 - 90.15),
        (Language::It, 89.0 + 30.0 - 45.0),
    ] {
        assert!((counts.score(language) - score).abs() < 1e-9, "{}", language.tag());
    }
}
