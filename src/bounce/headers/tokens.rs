//! The words of a structured field: `Received`, `Authentication-Results` and their like.

use std::iter;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// What stands between white space, with its quotation marks.
    Word(&'a str),
    /// What stands between round brackets, others inside included.
    Comment(&'a str),
    Semicolon,
}

/// Words, comments and semicolons in their order. A bracket or quotation mark that is never closed does no harm: a comment
/// goes to the end, a mark is a letter.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = text;
    let mut quotes_close = true;
    iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ')');
        match rest.as_bytes().first()? {
            b';' => {
                rest = &rest[1..];
                Some(Token::Semicolon)
            }
            b'(' => {
                let length = comment_length(rest);
                let (comment, tail) = rest.split_at(length.unwrap_or(rest.len()));
                rest = tail;
                let comment = comment.strip_prefix('(').unwrap_or(comment);
                let inner = if length.is_some() { comment.strip_suffix(')').unwrap_or(comment) } else { comment };
                Some(Token::Comment(inner.trim()))
            }
            _ => {
                let (word, tail) = rest.split_at(word_length(rest, &mut quotes_close));
                rest = tail;
                Some(Token::Word(word))
            }
        }
    })
}

/// The length of the comment with which the text begins, its brackets included; nothing where it is not closed.
pub(super) fn comment_length(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'(' => depth += 1,
            b')' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// `quotes_close` remembers that a mark was not closed, so that nobody searches for its end again and again.
fn word_length(text: &str, quotes_close: &mut bool) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' if *quotes_close => match quoted_length(&bytes[at..]) {
                Some(length) => at += length,
                None => {
                    *quotes_close = false;
                    at += 1;
                }
            },
            b';' | b'(' => break,
            byte if byte.is_ascii_whitespace() => break,
            _ => at += 1,
        }
    }
    at
}

fn quoted_length(bytes: &[u8]) -> Option<usize> {
    let mut escaped = false;
    for (at, byte) in bytes.iter().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::Token::{Comment, Semicolon, Word};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_comments_and_semicolons_are_told_apart() {
        for (text, expected) in [
            ("a b;c", vec![Word("a"), Word("b"), Semicolon, Word("c")]),
            ("x(y (z) \\) w)v", vec![Word("x"), Comment("y (z) \\) w"), Word("v")]),
            ("p=\"a; (b)\" q", vec![Word("p=\"a; (b)\""), Word("q")]),
            ("it\"s (open", vec![Word("it\"s"), Comment("open")]),
            ("a ) b", vec![Word("a"), Word("b")]),
            ("", vec![]),
        ] {
            assert_eq!(tokens(text).collect::<Vec<_>>(), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_an_end(text in "(?s)([()\";\\\\ ]|.){0,60}") {
            prop_assert!(tokens(&text).count() <= text.len());
        }
    }
}
