//! Where the returned message begins within a report in plain text.

use crate::bounce::headers::{split_field, split_line};

/// Lines that announce the returned message, without the dashes around them, in lower case. Each is the beginning of the
/// line.
const ANNOUNCED: &[&str] = &[
    "this is a copy of the message",
    "this is a copy of your message",
    "a copy of the original message",
    "a copy of the message",
    "a copy of your message",
    "below this line is a copy of the message",
    "below this line is the original bounce",
    "below is a copy of",
    "here is a copy of",
    "copy of message",
    "the header of the original message",
    "the headers of the original message",
    "the body of your message",
    "the text of your message follows",
    "the original message follows",
    "the original message header",
    "original message",
    "original mail",
    "original header",
    "message headers follow",
    "message header follows",
    "message headers:",
    "returned message follows",
    "returned message",
    "unsent message",
    "unsent message below",
    "undelivered message",
    "your original message",
    "your message follows",
    "attached is a copy",
    "start of returned message",
    "begin message headers",
    "intestazioni originali",
    "intestazioni del messaggio originale",
    "messaggio originale",
    "en-têtes de message d'origine",
    "en-têtes d'origine",
    "message d'origine",
    "ursprüngliche nachricht",
    "ursprünglicher nachrichtenkopf",
    "kopfzeilen der ursprünglichen",
    "encabezados de mensajes originales",
    "encabezados del mensaje original",
    "mensaje original",
    "исходное сообщение",
    "исходные заголовки",
    "заголовки исходного",
    "cabeçalhos de mensagens originais",
];

/// Fields with which the header of a returned message begins where nothing announces it.
const FIRST_FIELDS: &[&str] =
    &["received", "return-path", "x-received", "delivered-to", "dkim-signature", "x-originating-ip"];

/// The report's own words, and the message that came back.
pub(in crate::bounce) fn split(text: &str) -> (&str, Option<&str>) {
    let mut rest = text;
    while !rest.is_empty() {
        let (line, after) = split_line(rest);
        let start = text.len() - rest.len();
        if is_announcement(line) {
            return (&text[..start], begins(after));
        }
        if split_field(line).is_some_and(|(name, _)| FIRST_FIELDS.iter().any(|first| name.eq_ignore_ascii_case(first)))
        {
            return (&text[..start], Some(rest));
        }
        rest = after;
    }
    (text, None)
}

fn is_announcement(line: &str) -> bool {
    let bare =
        line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '*' | '=' | '_' | '>' | '|' | '+' | '#'));
    // An announcement is short; a sentence that begins like one goes on.
    let shortest = 10;
    if !(shortest..=120).contains(&bare.len()) || !begins_like_one(bare) {
        return false;
    }
    let lower = bare.to_lowercase().replace('’', "'");
    ANNOUNCED.iter().any(|announced| lower.starts_with(announced))
}

/// Cheap, for every line is asked: the letters with which announcements begin.
fn begins_like_one(bare: &str) -> bool {
    bare.chars().next().is_some_and(|first| {
        matches!(
            first.to_ascii_lowercase(),
            'a' | 'b' | 'c' | 'e' | 'h' | 'i' | 'k' | 'm' | 'o' | 'r' | 's' | 't' | 'u' | 'y'
        ) || matches!(first, 'и' | 'И' | 'з' | 'З')
    })
}

/// The returned message from its first field on; empty lines may come before it.
fn begins(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        let (line, after) = split_line(rest);
        if rest.is_empty() {
            return None;
        }
        if !line.trim().is_empty() {
            return Some(rest);
        }
        rest = after;
    }
}
