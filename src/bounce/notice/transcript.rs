//! A dialogue within a report: `>>> RCPT TO:<a@b.example>` and `<<< 550 …`, as Sendmail and others show it.

use super::super::entry::{Entry, address_in};
use super::super::headers::split_line;
use super::super::{who, words};
use crate::diagnosis::Stage;

/// Adds what a dialogue tells to what is known of the recipients, or names them where nothing else does.
pub(in crate::bounce) fn complete(entries: &mut Vec<Entry>, text: &str) {
    if !["<<< ", "hile talking to", "Transcript of session"].iter().any(|mark| text.contains(mark)) {
        return;
    }
    let exact = |entry: &Entry| entry.response.as_deref().and_then(words::said).is_some_and(|said| said.code.is_some());
    let exchanges = exchanges(text);
    let named = exchanges.iter().any(|exchange| exchange.recipient.is_some());
    if named && !entries.iter().any(exact) {
        // The dialogue names everybody, and each with his own reply.
        let known = std::mem::take(entries);
        *entries = exchanges.into_iter().filter(|exchange| exchange.recipient.is_some()).collect();
        for entry in known {
            match entries.iter().position(|other| same(&entry, other)) {
                Some(at) => entries[at].fill_from(entry),
                None if entry.response.is_some() => entries.push(entry),
                None => {}
            }
        }
        return;
    }
    for exchange in exchanges {
        for entry in entries.iter_mut().filter(|entry| same(entry, &exchange)) {
            if !exact(entry) {
                entry.response.clone_from(&exchange.response);
            }
            entry.stage = entry.stage.or(exchange.stage);
            entry.rejecting_server = entry.rejecting_server.take().or_else(|| exchange.rejecting_server.clone());
        }
    }
}

/// Whether two entries may be about the same recipient.
fn same(one: &Entry, other: &Entry) -> bool {
    match (&one.recipient, &other.recipient) {
        (Some(one), Some(other)) => one.eq_ignore_ascii_case(other) || !one.contains('@') || one.starts_with('@'),
        _ => true,
    }
}

/// The refusals of all dialogues. Sendmail tells them twice: as the other server said it (`<<< 550 …`), then in its own
/// line for each recipient (`550 <a@b.example>... User unknown`); the first is the original.
fn exchanges(text: &str) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    let mut heard: Option<Entry> = None;
    let mut server = None;
    let mut command = "";
    let mut in_transcript = false;
    let mut rest = text;
    while !rest.is_empty() && found.len() < super::status::MOST_RECIPIENTS {
        let (line, after) = split_line(rest);
        rest = after;
        let line = line.trim();
        if line.contains("Transcript of session") {
            in_transcript = true;
        } else if let Some(said) = line.strip_prefix(">>>") {
            command = said.trim();
            heard = None;
        } else if let Some(said) = line.strip_prefix("<<<").map(str::trim) {
            match &mut heard {
                Some(Entry { response: Some(response), .. }) if response.get(..3) == said.get(..3) => {
                    response.push(' ');
                    response.push_str(said);
                }
                // A later command only follows from the refusal.
                Some(_) => {}
                None if said.starts_with(['4', '5']) => {
                    let recipient =
                        command.to_ascii_uppercase().starts_with("RCPT").then(|| address_in(command)).flatten();
                    heard = Some(Entry {
                        recipient: recipient.map(str::to_owned),
                        response: Some(said.to_owned()),
                        stage: stage(command),
                        rejecting_server: server.clone(),
                        ..Entry::default()
                    });
                    found.extend(heard.clone());
                }
                None => {}
            }
        } else if line.contains("hile talking to") {
            server = who::server(&line.replacen("While", "while", 1));
            heard = None;
        } else if in_transcript && (is_reply(line) || is_about_somebody(line)) {
            let (address, words) = line.split_once("...").unwrap_or((line, ""));
            let own = Entry {
                recipient: address_in(address).map(str::to_owned),
                response: Some(if is_reply(line) { line } else { words.trim() }.to_owned()),
                stage: who::stage(line),
                ..Entry::default()
            };
            match heard.take() {
                Some(said) if own.recipient.is_some() => {
                    // What was heard before was about this recipient.
                    if let Some(last) = found.last_mut().filter(|last| last.response == said.response) {
                        last.recipient = own.recipient;
                    }
                }
                Some(said) => heard = Some(said),
                None => found.push(own),
            }
        }
    }
    found
}

/// `550 words`, as a line of its own.
fn is_reply(line: &str) -> bool {
    let bytes = line.as_bytes();
    bytes.len() > 4 && matches!(bytes[0], b'4' | b'5') && bytes[1..3].iter().all(u8::is_ascii_digit) && bytes[3] == b' '
}

/// `<a@b.example>... words`, without a code.
fn is_about_somebody(line: &str) -> bool {
    line.starts_with('<') && line.contains(">... ")
}

fn stage(command: &str) -> Option<Stage> {
    let verb = command.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
    Some(match verb.as_str() {
        "EHLO" | "HELO" | "LHLO" => Stage::Ehlo,
        "STARTTLS" => Stage::Tls,
        "AUTH" => Stage::Auth,
        "MAIL" => Stage::MailFrom,
        "RCPT" => Stage::RcptTo,
        "DATA" | "BDAT" => Stage::AfterData,
        _ => return None,
    })
}
