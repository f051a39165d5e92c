//! Reports in free text: an address begins a block, and what follows is about it.

use super::super::entry::{Entry, address_in, is_address};
use super::super::headers::split_line;
use super::super::status::MOST_RECIPIENTS;
use super::super::who;
use super::super::words;

/// Most of what is said about one recipient.
const MOST_WORDS: usize = 4 << 10;

pub(super) fn read(text: &str) -> Vec<Entry> {
    let blocks = blocks(text, false);
    let blocks = if blocks.is_empty() { self::blocks(text, true) } else { blocks };
    let mut entries: Vec<Entry> = Vec::new();
    for block in &blocks {
        let entry = block.entry(text);
        // A report in two languages names everybody twice.
        let known = entries.iter_mut().find(|known| known.recipient == entry.recipient);
        match known {
            Some(known) if known.response.is_none() || entry.response.is_none() || known.response == entry.response => {
                known.fill_from(entry);
            }
            _ => entries.push(entry),
        }
    }
    // The words may stand before the address ("User mailbox exceeds allowed size: …", "is full:").
    if let ([only], Some(first)) = (entries.as_mut_slice(), blocks.first()) {
        let preamble = &text[..first.line.as_ptr() as usize - text.as_ptr() as usize];
        let coded = |text: &str| words::said(text).is_some_and(|said| said.code.is_some());
        if only.response.as_deref().is_none_or(|response| !coded(response) && coded(preamble)) {
            only.response = match words::said(preamble) {
                Some(said) if said.code.is_some() => tidy(said.words),
                _ => only.response.take().or_else(|| tidy(preamble)).or_else(|| tidy(first.line)),
            };
        }
    }
    entries
}

/// The blocks of a report. `weak`: also lines that may as well be the header of a message, such as `To: a@b.example`.
fn blocks(text: &str, weak: bool) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut rest = text;
    let mut before = "";
    while !rest.is_empty() && blocks.len() <= MOST_RECIPIENTS {
        let start = text.len() - rest.len();
        let (line, after) = split_line(rest);
        rest = after;
        let announced = std::mem::replace(&mut before, line);
        let Some((address, said)) = recipient(line, weak) else { continue };
        // The argument of a command, wrapped, or the recipient again within the words about him.
        let argument = announced.trim_end().to_ascii_uppercase().ends_with(" TO:");
        if argument || blocks.last().is_some_and(|last| last.address.eq_ignore_ascii_case(address)) {
            continue;
        }
        if let Some(last) = blocks.last_mut() {
            last.end = start;
        }
        let begin = if said.is_empty() {
            text.len() - rest.len()
        } else {
            start + (said.as_ptr() as usize - line.as_ptr() as usize)
        };
        blocks.push(Block { address, line, begin, end: text.len() });
    }
    blocks
}

struct Block<'a> {
    address: &'a str,
    line: &'a str,
    begin: usize,
    end: usize,
}

impl Block<'_> {
    fn entry(&self, text: &str) -> Entry {
        let about = words::shortened(&text[self.begin..self.end], MOST_WORDS);
        let response = match words::said(about) {
            Some(said) if said.code.is_some() || said.before.trim().is_empty() => tidy(said.words),
            _ => tidy(about),
        };
        // The line of the address says it itself.
        let response =
            response.or_else(|| (self.line.trim().len() > self.address.len() + 12).then(|| tidy(self.line)).flatten());
        Entry {
            recipient: Some(self.address.to_owned()),
            rejecting_server: who::server(about),
            stage: who::stage(about),
            response,
            ..Entry::default()
        }
    }
}

/// Words up to the first empty line, as one line, without what only tells that it was tried.
fn tidy(text: &str) -> Option<String> {
    let mut out = String::new();
    // Gmail first says whether it tries again.
    let text = text.find("Technical details of").and_then(|at| text.get(at..)).unwrap_or(text);
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (line, after) = split_line(rest);
        rest = after;
        let line = line.trim();
        if line.is_empty() {
            // A lone heading ("because:") is followed by what it announces.
            if out.is_empty() || out.ends_with(':') && out.len() < 200 {
                continue;
            }
            break;
        }
        if line.starts_with("Giving up on") || line.bytes().all(|b| matches!(b, b'-' | b'*' | b'=' | b'_' | b'#')) {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(line);
        if out.len() > MOST_WORDS {
            break;
        }
    }
    (!out.is_empty()).then_some(out)
}

/// Whether a line names a recipient, and what it says behind the address.
fn recipient(line: &str, weak: bool) -> Option<(&str, &str)> {
    // Only lines with an address are looked at closer.
    if !line.as_bytes().contains(&b'@') || line.trim_start().starts_with(">>>") {
        return None;
    }
    let bare = line.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '*' | '-' | '•' | '·' | '>' | '"' | '\'' | '<' | '“' | '«' | '(')
    });
    let word_end = bare
        .find(|c: char| c.is_whitespace() || matches!(c, '>' | '"' | ',' | ';' | '”' | '»' | ')' | '\''))
        .unwrap_or(bare.len());
    let word = bare[..word_end].trim_end_matches([':', '.']);
    if is_address(word) {
        return begins_with(word, bare).filter(|_| !is_office(word));
    }
    named(line, weak).filter(|(address, _)| !is_office(address))
}

/// `<a@b.example>: words`, `a@b.example`, `a@b.example (expanded from …): words`, `a@b.example Invalid Address, …`.
fn begins_with<'a>(address: &'a str, bare: &'a str) -> Option<(&'a str, &'a str)> {
    let behind = bare[address.len()..].trim_start_matches(['>', '"', '\'', '”', '»', ')']);
    let said = behind.trim_start_matches([':', ',', ';', ' ', '\t', '.']).trim();
    let follows = behind.trim_start();
    let separate = follows.is_empty()
        || follows.starts_with([':', ';', ',', '(', '.'])
        || behind.starts_with(char::is_whitespace) && !is_prose(said);
    separate.then_some((address, said))
}

/// A sentence that only speaks of an address: "a@b.example wrote", "… is the owner".
fn is_prose(said: &str) -> bool {
    ["wrote", "schrieb", "ha scritto", "a écrit", "пишет", "sent"].iter().any(|verb| said.starts_with(verb))
}

/// Words before an address which make it the recipient of the report.
const NAMING: &[&str] = &[
    "delivering your mail to",
    "delivered to",
    "deliver to",
    "deliver message to",
    "deliver the message to",
    "deliver your message to",
    "deliver mail to",
    "deliver your mail to",
    "delivery to",
    "undeliverable to",
    "mail to",
    "message to",
    "sent to",
    "recipient",
    "recipients",
    "to",
    "user",
    "address",
    "for",
    "failed",
    "errors",
    "mailbox of",
    "size",
    "attempts",
    "inbox of",
    "destinatario",
    "destinataire",
    "получатель",
    "получателю",
    "empfänger",
    "rcpt to",
    "host unknown",
    "generated by",
];

/// A line that names a recipient at its end or in the middle: "Unable to deliver message to: <a@b.example>".
fn named(line: &str, weak: bool) -> Option<(&str, &str)> {
    let address = address_in(line)?;
    let at = address.as_ptr() as usize - line.as_ptr() as usize;
    let before = line[..at]
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '<' | '"' | '\'' | '[' | '(' | ':' | '«' | '“'));
    let behind = &line[at + address.len()..];
    let lower = before.to_lowercase();
    let introduced = NAMING
        .iter()
        .any(|naming| lower.ends_with(naming) && !lower[..lower.len() - naming.len()].ends_with(char::is_alphanumeric));
    // A header within the report, a remark on whom to ask, or the sender's own address.
    let other = ["from", "sender", "contact", "reply", "cc", "bcc", "http"]
        .iter()
        .any(|word| lower.trim_start().starts_with(word) || lower.ends_with(word));
    let like_a_header = matches!(lower.trim(), "to" | "rcpt to" | "address" | "user" | "generated by");
    if !introduced || other || like_a_header && !weak {
        return None;
    }
    let said = behind.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '>' | '"' | '\'' | ']' | ')' | '.' | ',' | ':' | ';' | '»' | '”')
    });
    Some((address, if said.len() >= 8 { said } else { "" }))
}

/// Addresses of those who write reports or answer questions about them.
fn is_office(address: &str) -> bool {
    let local = address.split('@').next().unwrap_or_default().to_ascii_lowercase();
    matches!(local.as_str(), "mailer-daemon" | "abuse" | "support" | "helpdesk" | "delist")
}
