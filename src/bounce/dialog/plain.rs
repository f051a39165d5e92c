//! A window's text made comparable, and what its values are wrapped in.

/// The text with one kind of space and line end, and beside it the same in lower case, octet for octet.
pub(super) struct Plain {
    pub text: String,
    /// Lower case, line ends as spaces; positions are those of `text`.
    pub folded: String,
}

/// More than any window holds.
const MOST_OCTETS: usize = 64 * 1024;

impl Plain {
    pub fn new(text: &str) -> Self {
        let text = &text[..text.floor_char_boundary(MOST_OCTETS)];
        let mut plain = String::with_capacity(text.len());
        let mut gap = None;
        for letter in text.chars().filter(|letter| !matches!(letter, '\u{feff}' | '\u{200b}')) {
            if letter.is_whitespace() {
                let ends_line = matches!(letter, '\n' | '\r' | '\u{2028}' | '\u{2029}');
                gap = Some(if ends_line || gap == Some('\n') { '\n' } else { ' ' });
                continue;
            }
            if let Some(gap) = gap.take().filter(|_| !plain.is_empty()) {
                plain.push(gap);
            }
            plain.push(letter);
        }
        let folded = plain.chars().map(fold).collect();
        Self { text: plain, folded }
    }

    /// The text between two positions, nothing where they do not fit.
    pub fn between(&self, start: usize, end: usize) -> &str {
        self.text.get(start..end).unwrap_or_default()
    }
}

/// Lower case where that takes as many octets.
fn fold(letter: char) -> char {
    let mut lower = letter.to_lowercase();
    match (lower.next(), lower.next()) {
        _ if letter == '\n' => ' ',
        (Some(low), None) if low.len_utf8() == letter.len_utf8() => low,
        _ => letter,
    }
}

const QUOTES: &str = "'\"`´‘’‚‛“”„‟«»‹›′″";

pub(super) fn is_quote(letter: char) -> bool {
    QUOTES.contains(letter)
}

/// What stands between and behind values.
fn is_separator(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, ',' | ';')
}

/// A name or number out of all that it is wrapped in.
pub(super) fn bare(value: &str) -> Option<&str> {
    let is_wrapping =
        |letter: char| is_separator(letter) || is_quote(letter) || matches!(letter, '<' | '>' | '(' | ')' | '[' | ']');
    some(value.trim_matches(is_wrapping).trim_end_matches('.').trim_end_matches(is_wrapping))
}

/// A text out of its quotes, one pair; what is quoted inside stays.
pub(super) fn unquoted(value: &str) -> Option<&str> {
    let value = value.trim_matches(is_separator);
    let Some(open) = value.chars().next().filter(|letter| is_quote(*letter)) else {
        // A quote that was opened before.
        return some(value);
    };
    let inner = &value[open.len_utf8()..];
    let end = inner.char_indices().rev().find(|(_, letter)| closes(open, *letter)).map(|(at, _)| at);
    // What follows the closing quote is left over; if words follow, it closed something else.
    let end = end.filter(|at| !inner[*at..].chars().any(char::is_alphanumeric));
    some(inner[..end.unwrap_or(inner.len())].trim_matches(is_separator))
}

fn closes(open: char, close: char) -> bool {
    match open {
        '«' | '‹' => matches!(close, '»' | '›'),
        '“' | '„' | '‟' => matches!(close, '”' | '“' | '"' | '″'),
        '‘' | '‚' | '‛' => matches!(close, '’' | '‘' | '\''),
        other => close == other,
    }
}

pub(super) fn some(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// A mail address out of its wrapping; placeholders of several words are none.
pub(super) fn address(value: &str) -> Option<&str> {
    let value = bare(value)?;
    let value = value.strip_prefix("mailto:").unwrap_or(value);
    (value.len() <= 320 && !value.contains(char::is_whitespace)).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_and_line_ends_become_one_of_a_kind() {
        let plain = Plain::new("\u{feff} A\u{a0}\u{202f}B \r\n\r\nÇ\tД");
        assert_eq!((plain.text.as_str(), plain.folded.as_str()), ("A B\nÇ Д", "a b ç д"));
        assert_eq!(Plain::new("İ").folded.len(), "İ".len());
    }

    #[test]
    fn one_pair_of_quotes_is_taken_off() {
        for (value, inner) in [
            ("'550 no such user 'bob'', ", Some("550 no such user 'bob'")),
            ("'553 domain is't in my list (#5.7.1)', ", Some("553 domain is't in my list (#5.7.1)")),
            ("«550 «Ретрансляция» запрещена»,", Some("550 «Ретрансляция» запрещена")),
            ("„550 nein“,", Some("550 nein")),
            ("'550 cut off isn't", Some("550 cut off isn't")),
            ("'550 no'\".", Some("550 no")),
            ("550 no <a@example.org>,", Some("550 no <a@example.org>")),
            ("''", None),
            (" , ", None),
        ] {
            assert_eq!(unquoted(value), inner, "{value}");
        }
    }

    #[test]
    fn names_come_out_of_every_wrapping() {
        for (value, inner) in [
            (" '<smtp.example.com>', ", Some("smtp.example.com")),
            ("< smtp.example.com >,", Some("smtp.example.com")),
            ("0x800CCC79″.", Some("0x800CCC79")),
            (" , ", None),
        ] {
            assert_eq!(bare(value), inner, "{value}");
        }
        assert_eq!(address("\"<'indirizzo e-mail>\"."), None);
        assert_eq!(address("\" <someone@example.com>\"."), Some("someone@example.com"));
    }
}
