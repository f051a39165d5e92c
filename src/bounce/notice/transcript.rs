//! A dialogue within a report: `>>> RCPT TO:<a@b.example>` and `<<< 550 …`, as Sendmail and others show it.

use super::super::entry::{Entry, address_in};
use super::super::headers::split_line;
use super::super::{who, words};
use crate::diagnosis::Stage;

/// Adds what a dialogue tells to what is known of the recipients, or names them where nothing else does.
pub(super) fn complete(entries: &mut Vec<Entry>, text: &str) {
    if !text.contains("<<< ") && !text.contains("while talking to") {
        return;
    }
    for exchange in exchanges(text) {
        let fits = |entry: &Entry| match (&exchange.recipient, &entry.recipient) {
            (Some(own), Some(other)) => own.eq_ignore_ascii_case(other),
            _ => true,
        };
        let mut found = false;
        for entry in entries.iter_mut().filter(|entry| fits(entry)) {
            found = true;
            let vague = entry.response.as_deref().is_none_or(|response| words::said(response).is_none());
            if vague {
                entry.response.clone_from(&exchange.response);
            }
            entry.stage = entry.stage.or(exchange.stage);
            entry.rejecting_server = entry.rejecting_server.take().or_else(|| exchange.rejecting_server.clone());
        }
        if !found && exchange.recipient.is_some() {
            entries.push(exchange);
        }
    }
}

/// The refused commands of all dialogues.
fn exchanges(text: &str) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    let mut server = None;
    let mut command = "";
    let mut rest = text;
    while !rest.is_empty() && found.len() < super::status::MOST_RECIPIENTS {
        let (line, after) = split_line(rest);
        rest = after;
        let line = line.trim();
        if let Some(said) = line.strip_prefix(">>>") {
            command = said.trim();
        } else if let Some(said) = line.strip_prefix("<<<") {
            let said = said.trim();
            let refused = said.starts_with(['4', '5']);
            let goes_on = found.last_mut().filter(|last| {
                last.stage.is_some()
                    && last.response.as_deref().is_some_and(|before| {
                        before.get(..4) == said.get(..3).map(|code| format!("{code}-")).as_deref()
                    })
            });
            if let Some(last) = goes_on {
                if let Some(response) = &mut last.response {
                    response.push(' ');
                    response.push_str(said);
                }
            } else if refused {
                found.push(Entry {
                    recipient: command
                        .to_ascii_uppercase()
                        .starts_with("RCPT")
                        .then(|| address_in(command).map(str::to_owned))
                        .flatten(),
                    response: Some(said.to_owned()),
                    stage: stage(command),
                    rejecting_server: server.clone(),
                    ..Entry::default()
                });
            }
        } else if line.contains("while talking to") {
            server = who::server(line);
        }
    }
    found
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
