//! The section for administrators of Exchange's reports, whose form is the same in every language.
//!
//! ```text
//! Generating server: a.example
//! who@b.example
//! mx.b.example #<mx.b.example #5.7.1 smtp;530 5.7.1 Client was not authenticated> #SMTP#
//! ```
//!
//! Newer versions write `Remote Server returned '550 …'` there, older ones `#550 5.1.1 … ##` without a server.

use std::sync::LazyLock;

use super::super::entry::{Entry, is_address};
use super::super::headers::split_line;
use super::super::marks::Marks;
use super::super::who;
use super::super::words;

/// How the section is headed; in other languages its form is recognised.
const HEADINGS: &[&str] = &[
    "Diagnostic information for administrators",
    "Informazioni di diagnostica per gli amministratori",
    "Informations de diagnostic pour les administrateurs",
    "Diagnoseinformationen für Administratoren",
    "Información de diagnóstico para los administradores",
    "Диагностические сведения для администраторов",
    "Сведения диагностики для администраторов",
    "Informações de diagnóstico para administradores",
    "Diagnostische gegevens voor beheerders",
];

/// Whether Exchange or Microsoft 365 wrote this.
pub(in crate::bounce) fn is_exchange(text: &str) -> bool {
    const SENTENCES: &[&str] =
        &["#SMTP#", "Remote Server returned '", "Delivery has failed to these recipients or groups"];
    static MARKS: LazyLock<Marks<()>> = LazyLock::new(|| {
        Marks::new(&[HEADINGS, SENTENCES].concat().iter().map(|mark| (*mark, ())).collect::<Vec<_>>())
    });
    MARKS.any_in(text)
}

pub(super) fn read(text: &str) -> Vec<Entry> {
    if !is_exchange(text) {
        return Vec::new();
    }
    let section = HEADINGS.iter().find_map(|heading| text.split_once(heading)).map_or(text, |(_, section)| section);
    let mut entries: Vec<Entry> = Vec::new();
    let mut generating = None;
    let mut before = "";
    let mut rest = section;
    while !rest.is_empty() && entries.len() < super::status::MOST_RECIPIENTS {
        let (line, after) = split_line(rest);
        rest = after;
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        if let Some(address) = recipient(line) {
            // The line before the first recipient names the server that wrote the report.
            if entries.is_empty() {
                generating = who::host_in(before.rsplit([':', ' ', '\u{a0}']).next().unwrap_or_default());
            }
            entries.push(Entry { recipient: Some(address.to_owned()), ..Entry::default() });
        } else if let Some(entry) = entries.last_mut() {
            take(entry, line);
        }
        before = line;
    }
    // Names of groups and the like are no failures of their own.
    if entries.iter().any(|entry| entry.response.is_some()) {
        entries.retain(|entry| entry.response.is_some());
    } else {
        return Vec::new();
    }
    for entry in &mut entries {
        entry.reporting_server.clone_from(&generating);
        // Without another server it was the generating one that refused.
        entry.rejecting_server = entry.rejecting_server.take().or_else(|| generating.clone());
    }
    entries
}

fn recipient(line: &str) -> Option<&str> {
    let word = line.split(|c: char| c.is_whitespace() || c == '<').next().unwrap_or_default().trim_end_matches(':');
    let alone = line.len() <= word.len() + 2 || line[word.len()..].trim_start().starts_with(['<', '(']);
    (is_address(word) && alone).then_some(word)
}

/// A line below a recipient: the remote server, and what it said.
fn take(entry: &mut Entry, line: &str) {
    if let Some(response) = &mut entry.response {
        // Long words are wrapped.
        let open = !response.ends_with("#SMTP#") && !response.ends_with("##") && !response.ends_with('\'');
        if open && response.len() < 4 << 10 {
            response.push(' ');
            response.push_str(line);
        }
        return;
    }
    let (host, said) = match line.find(" #") {
        Some(at) if !line.starts_with('#') => (line[..at].trim(), line[at..].trim()),
        _ => (line, line),
    };
    if entry.rejecting_server.is_none() && !host.starts_with('#') && host.split_whitespace().count() <= 2 {
        entry.rejecting_server = who::host_in(host);
    }
    if said.contains("Remote Server returned") || said.starts_with('#') || words::said(said).is_some() {
        entry.response = Some(said.to_owned());
        entry.stage = entry.stage.or_else(|| who::stage(said));
    }
}
