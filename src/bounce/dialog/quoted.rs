//! Windows that quote the server in a sentence (Thunderbird, Apple Mail, The Bat!, Outlook's newer ones), and what mail
//! programs say when no server spoke at all.

use super::outlook_codes::OutlookCode;
use super::plain::{Plain, address, is_quote, some, unquoted};
use super::sayings::{LEADS, OPENINGS, Opening, REMOTE, SAYINGS, TAILS};
use super::{Dialog, is_reply_code};
use crate::bounce::explanation::DialogAccount;

pub(super) fn read(plain: &Plain) -> Option<Dialog> {
    let opening = OPENINGS.iter().filter_map(|opening| Some((position(&plain.folded, opening.words)?, opening)));
    let opening = opening.min_by_key(|(at, _)| *at);
    let saying = said_by_program(&plain.folded);
    let quote = quote(plain, opening.map_or(0, |(at, _)| at));
    // A lead alone stands in bounces as well; a window's begins or ends as windows do.
    let is_window = |quote: &Quote| {
        opening.is_some()
            || quote.tail.is_some()
            || quote.writer.is_some()
            || (quote.lead == 0 && begins_with_code(&quote.words))
    };
    let quote = quote.filter(is_window);
    let (writer, language) = match (&quote, opening, saying) {
        (Some(quote), opening, _) => {
            let of_tail = quote.tail.map(|_| "Thunderbird").filter(|_| quote.writer.is_none());
            let writer = opening.map(|(_, Opening { writer, .. })| *writer).or(quote.writer).or(of_tail);
            (writer, opening.map_or(quote.language, |(_, opening)| opening.language))
        }
        (None, _, Some((writer, language, _))) => (Some(writer), language),
        // Only the bare sentence that sending failed.
        (None, Some((_, opening)), None) => (Some(opening.writer), opening.language),
        (None, None, None) => return None,
    };
    Some(Dialog {
        language: some(language),
        writer,
        recipient: quote
            .as_ref()
            .and_then(|quote| recipient(plain.between(quote.tail?, plain.text.len())))
            .map(str::to_owned),
        account: DialogAccount { server: server(plain), ..DialogAccount::default() },
        meaning: if quote.is_some() { None } else { saying.map(|(_, _, meaning)| meaning) },
        response: quote.map(|quote| quote.words),
        ..Dialog::default()
    })
}

/// The server's words in a window's sentence.
pub(super) fn response(text: &str) -> Option<String> {
    quote(&Plain::new(text), 0).map(|quote| quote.words)
}

struct Quote {
    words: String,
    language: &'static str,
    writer: Option<&'static str>,
    /// Where the sentence begins that leads to the words.
    lead: usize,
    /// Where the window's advice begins that follows them.
    tail: Option<usize>,
}

/// The first words behind a lead such as `The mail server responded:`.
fn quote(plain: &Plain, from: usize) -> Option<Quote> {
    let folded = plain.folded.get(from..)?;
    // The longest of those that end at the same place has the language right.
    let (lead, start, found) = LEADS
        .iter()
        .filter_map(|lead| {
            let at = from + position(folded, lead.words)?;
            let rest = plain.folded.get(at + lead.words.len()..)?;
            let words = rest.trim_start();
            // What follows directly, or behind a few words (`ответ сервера был:`), is none of ours.
            let words = words.strip_prefix(':').or_else(|| words.starts_with(is_quote).then_some(words))?;
            Some((at, plain.folded.len() - words.len(), lead))
        })
        .min_by_key(|(at, start, _)| (*start, *at))?;
    let tail = TAILS.iter().filter_map(|tail| Some(start + position(plain.folded.get(start..)?, tail)?)).min();
    let words = plain.between(start, tail.unwrap_or(plain.text.len())).trim();
    let quoted = words.starts_with(is_quote);
    // Outlook's sentence stands as a whole in quotes: the one that closes it is not the server's.
    let words = if quoted { unquoted(words)? } else { without_outer_quote(words) };
    let words = if tail.is_some() { words.strip_suffix('.').unwrap_or(words) } else { words };
    let words = some(words.trim())?.replace('\n', " ");
    Some(Quote { words, language: found.language, writer: found.writer, lead, tail })
}

fn without_outer_quote(words: &str) -> &str {
    let bare = words.trim_end_matches(|letter: char| letter.is_whitespace() || letter == '.' || letter == ')');
    let inner = bare.trim_end_matches(|letter: char| is_quote(letter) || letter.is_whitespace());
    let balanced = inner.len() == bare.len() || inner.contains(is_quote);
    if balanced { words } else { inner }
}

/// `550 …` or `5.7.1 …`.
fn begins_with_code(words: &str) -> bool {
    let first = words.split([' ', '-']).next().unwrap_or_default();
    is_reply_code(first) || matches!(first.as_bytes(), [b'4' | b'5', b'.', b'0'..=b'9', ..])
}

/// The first address in the advice that follows the server's words.
fn recipient(advice: &str) -> Option<&str> {
    advice.split_whitespace().filter(|word| word.contains('@')).find_map(address)
}

fn said_by_program(folded: &str) -> Option<(&'static str, &'static str, OutlookCode)> {
    let saying = SAYINGS.iter().find(|saying| position(folded, saying.words).is_some())?;
    Some((saying.writer, saying.language, saying.meaning))
}

/// The name behind `(SMTP)` and its like.
fn server(plain: &Plain) -> Option<String> {
    const BEFORE: [&str; 7] = [
        "(smtp) ",
        "smtp server ",
        "smtp-server ",
        "serveur smtp ",
        "using the server ",
        "password for ",
        "server di posta ",
    ];
    BEFORE.iter().find_map(|before| {
        let start = plain.folded.find(before)? + before.len();
        let name =
            plain.between(start, plain.text.len()).trim_start_matches(|letter: char| is_quote(letter) || letter == ' ');
        let end = name
            .find(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '.' | '-'))
            .unwrap_or(name.len());
        let name = name[..end].trim_end_matches(['.', '-']);
        (name.contains('.') && name.len() <= 253).then(|| name.to_owned())
    })
}

/// Where words stand, with a straight or a curly apostrophe.
fn position(folded: &str, words: &str) -> Option<usize> {
    let straight = folded.find(words);
    if straight.is_some() || !words.contains('\'') {
        return straight;
    }
    folded.find(&words.replace('\'', "’"))
}

/// `SMTP error from remote server …: host …: 550 …` alone, as some programs show it.
pub(super) fn read_remote(plain: &Plain) -> Option<Dialog> {
    let start = REMOTE.iter().find_map(|words| plain.folded.strip_prefix(words).map(|_| words.len()))?;
    let words = plain.between(start, plain.text.len());
    // The reply is what begins with a code behind a colon.
    let at = words.match_indices(':').map(|(at, _)| at + 1).find(|at| {
        let reply = words[*at..].trim_start();
        reply.get(..3).is_some_and(is_reply_code) && reply[3..].starts_with([' ', '-', '\n'])
    })?;
    let recipient = words[..at]
        .split_whitespace()
        .filter(|word| word.contains('@'))
        .find_map(|word| address(word.rsplit_once(":<").map_or(word, |(_, rest)| rest).trim_end_matches(':')));
    Some(Dialog {
        language: Some("en"),
        recipient: recipient.map(str::to_owned),
        response: Some(words[at..].trim().replace('\n', " ")),
        ..Dialog::default()
    })
}

#[cfg(test)]
mod tests;
