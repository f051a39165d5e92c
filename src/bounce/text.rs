//! Explaining words: a reply, a code, an error window, a report without its header.

use std::borrow::Cow;

use super::Own;
use super::entry::{Entry, address_in};
use super::explanation::{Explanation, Failure, Kind, Original};
use super::headers;
use super::judge::{self, Around};
use super::notification::{self, Notification};
use super::{dialog, language, notice, window, words, writer};
use crate::diagnosis::{DiagnosisId, EnhancedCode};

pub(super) fn explain(text: &str, own: &Own) -> Explanation {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\0' | '\u{feff}'));
    if let Some(dialog) = dialog::read(text) {
        return window::explain(dialog);
    }
    if let Some(found) = notification::read(text) {
        return of_notification(found, own);
    }
    let unquoted = unquoted(text);
    let text = unquoted.as_ref();
    if headers::looks_like_headers(text) {
        return of_headers(text);
    }
    let (report, returned) = notice::split_returned(text);
    let entries = if is_report(report) { notice::read(report) } else { Vec::new() };
    if !entries.is_empty() {
        return of_report(report, returned, entries, own);
    }
    if let Some(failure) = code(text) {
        return Explanation { failures: vec![failure], ..Explanation::empty(Kind::Code) };
    }
    let language = language::of(text);
    match reply(text) {
        Some(failure) => Explanation { language, failures: vec![failure], ..Explanation::empty(Kind::Reply) },
        None => Explanation {
            language,
            findings: judge::of_whole(Kind::Unknown, &[], &Around::default(), own, None),
            ..Explanation::empty(Kind::Unknown)
        },
    }
}

/// Headers alone tell the way of a message, and whether its sender was believed.
pub(super) fn of_headers(text: &str) -> Explanation {
    let (fields, _) = headers::pasted(text);
    let authentication = headers::authentication(&fields);
    Explanation {
        findings: judge::of_headers(authentication.as_ref()),
        hops: headers::hops(&fields),
        authentication,
        original: Some(headers::original(&fields)).filter(|original| *original != Original::default()),
        ..Explanation::empty(Kind::Headers)
    }
}

/// A text without the marks of quoting that a mail program put before its lines, where most lines bear them.
pub(super) fn unquoted(text: &str) -> Cow<'_, str> {
    let mut quoted = 0;
    let mut plain = 0;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        *if line.starts_with('>') { &mut quoted } else { &mut plain } += 1;
    }
    if quoted < 5 || quoted < plain {
        return Cow::Borrowed(text);
    }
    let lines = text.lines().map(|line| {
        let line = line.strip_prefix('>').unwrap_or(line);
        line.strip_prefix(' ').unwrap_or(line)
    });
    Cow::Owned(lines.collect::<Vec<_>>().join("\n"))
}

/// Whether words are a report on recipients and not just what a server said.
fn is_report(text: &str) -> bool {
    text.contains("Final-Recipient:")
        || text.contains("Diagnostic-Code:")
        || writer::of_text(text).is_some()
        || text.lines().take(200).filter(|line| !line.trim().is_empty()).count() >= 3
            && text.contains('@')
            && words::said(text).is_none_or(|said| !said.before.trim().is_empty())
}

fn of_notification(found: Notification, own: &Own) -> Explanation {
    let Notification { kind, entries, original } = found;
    let around = Around { sender: original.from.as_deref().and_then(address_in), returned: true, ..Around::default() };
    let judge =
        |entry| if kind == Kind::Feedback { judge::complaint(entry) } else { judge::failure(entry, kind, &around) };
    let failures: Vec<Failure> = entries.into_iter().map(judge).collect();
    Explanation {
        writer: Some(notification::WRITER),
        findings: judge::of_whole(kind, &failures, &around, own, None),
        failures,
        original: Some(original),
        ..Explanation::empty(kind)
    }
}

fn of_report(report: &str, returned: Option<&str>, entries: Vec<Entry>, own: &Own) -> Explanation {
    let fields = returned.map(|text| headers::pasted(text).0);
    let original = fields.as_ref().map(headers::original).filter(|original| *original != Original::default());
    let sender = original.as_ref().and_then(|original| original.from.as_deref()).and_then(address_in);
    let around = Around { sender, returned: true, ..Around::default() };
    let authentication = fields.as_ref().and_then(headers::authentication);
    let failures: Vec<Failure> =
        entries.into_iter().map(|entry| judge::failure(entry, Kind::Bounce, &around)).collect();
    Explanation {
        language: language::of(report),
        writer: writer::of_text(report),
        findings: judge::of_whole(Kind::Bounce, &failures, &around, own, authentication.as_ref()),
        failures,
        hops: fields.as_ref().map(headers::hops).unwrap_or_default(),
        authentication,
        original,
        ..Explanation::empty(Kind::Bounce)
    }
}

/// `550`, `5.7.1`, `550 5.7.1`, `#5.7.1`.
fn code(text: &str) -> Option<Failure> {
    if text.len() > 40 {
        return None;
    }
    let mut reply = None;
    let mut enhanced: Option<EnhancedCode> = None;
    for word in text
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | ',' | '/' | '(' | ')' | '#' | ':'))
        .filter(|word| !word.is_empty())
    {
        let word = word.trim_end_matches('.');
        if let Ok(code) = word.parse() {
            enhanced = Some(code);
        } else if word.len() == 3 && word.starts_with(['2', '4', '5']) && word.bytes().all(|b| b.is_ascii_digit()) {
            reply = Some(word);
        } else if !["smtp", "error", "code", "errore", "codice", "erreur", "ошибка", "код", "fehler"]
            .contains(&word.to_lowercase().as_str())
        {
            return None;
        }
    }
    let response = match (reply, enhanced) {
        (Some(reply), Some(enhanced)) => format!("{reply} {enhanced}"),
        (Some(reply), None) => reply.to_owned(),
        (None, Some(enhanced)) => enhanced.to_string(),
        (None, None) => return None,
    };
    let entry = Entry { response: Some(response), ..Entry::default() };
    Some(judge::failure(entry, Kind::Code, &Around::default()))
}

/// What a server said, or words that the rules know although no code stands there.
fn reply(text: &str) -> Option<Failure> {
    let said = words::said(text);
    let response = match &said {
        Some(said) if said.code.is_some() => said.words,
        _ => words::shortened(text, 4 << 10),
    };
    let about = words::shortened(text, 4 << 10);
    let entry = Entry {
        recipient: address_in(response).map(str::to_owned),
        response: Some(response.trim().to_owned()),
        rejecting_server: super::who::server(about)
            .filter(|_| said.as_ref().is_some_and(|said| !said.before.trim().is_empty())),
        stage: super::who::stage(about),
        ..Entry::default()
    };
    let failure = judge::failure(entry, Kind::Reply, &Around::default());
    let known = said.is_some() || failure.diagnosis.id != DiagnosisId::UnknownReply;
    known.then_some(failure)
}
