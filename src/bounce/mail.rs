//! Explaining a message as a mail program keeps it.

use super::Own;
use super::entry::{Entry, address_in};
use super::explanation::{Authentication, Explanation, Failure, Kind, Original};
use super::headers::{self, Fields};
use super::judge::{self, Around};
use super::letter::Letter;
use super::{kind, language, notice, notification, status, text, who, words, writer};

/// How often a report may lie within another message: somebody forwarded it, or a gateway wrapped it.
const MOST_WRAPPED: usize = 3;

pub(super) fn explain(octets: &[u8], own: &Own) -> Explanation {
    unwrapped(octets, own, MOST_WRAPPED)
}

/// Explains a message, or the report that it only carries.
fn unwrapped(octets: &[u8], own: &Own, depth: usize) -> Explanation {
    let letter = Letter::read(octets);
    if letter.is_header_alone() {
        return text::of_headers(&String::from_utf8_lossy(octets));
    }
    let header = letter.header();
    let unquoted = text::unquoted(&letter.notice);
    let (words, within) = notice::split_returned(&unquoted);
    let returned = letter.original.as_deref().or(within);
    let returned_header = returned.map(|text| Fields::read(text).0);
    let found = notification::read(words);
    let entries = match &found {
        Some(found) => found.entries.clone(),
        None => entries(&letter, words, &header, returned_header.as_ref()),
    };
    // Without words of its own about a failure, the message only carries the report that lies in it.
    if depth > 0
        && letter.status.is_empty()
        && let (Some(inner), Some(fields)) = (returned, &returned_header)
        && kind::is_report(fields)
        && !entries
            .iter()
            .any(|entry| entry.response.as_deref().is_some_and(|response| words::said(response).is_some()))
    {
        return unwrapped(inner.as_bytes(), own, depth - 1);
    }
    let notified = found.is_some().then_some(notification::WRITER);
    let kind = found.as_ref().map_or_else(|| kind::of(&letter, &header, &entries), |found| found.kind);
    let reports = matches!(kind, Kind::Bounce | Kind::Delayed | Kind::Delivered);
    let original = found.map(|found| found.original).or_else(|| returned_header.as_ref().map(headers::original));
    let original = original.filter(|_| reports || kind == Kind::Feedback);
    let sender = original
        .as_ref()
        .and_then(|original| original.from.as_deref())
        .and_then(address_in)
        .or_else(|| header.get("to").and_then(address_in));
    let around = Around { sender, returned: true, ..Around::default() };
    let failures: Vec<Failure> = match kind {
        _ if reports => entries.into_iter().map(|entry| judge::failure(entry, kind, &around)).collect(),
        Kind::Feedback => {
            // A notification names those who complained itself.
            let told = match letter.feedback.as_deref() {
                None if !entries.is_empty() => entries,
                feedback => status::complaints(feedback.unwrap_or_default()),
            };
            told.into_iter().map(judge::complaint).collect()
        }
        _ => Vec::new(),
    };
    // The way of the message in question: the returned one, else this one.
    let way = returned_header.as_ref().filter(|_| reports).unwrap_or(&header);
    // That envelope and visible sender differ is usual; without a server's verdict it explains no refusal.
    let verdict = |results: &Authentication| results.spf.is_some() || results.dkim.is_some() || results.dmarc.is_some();
    let authentication = headers::authentication(way).filter(|results| !reports || verdict(results));
    let findings = judge::of_whole(kind, &failures, &around, own, authentication.as_ref());
    Explanation {
        language: language::of(words),
        writer: notified.or_else(|| reports.then(|| writer::of(&letter, &header)).flatten()),
        failures,
        findings,
        hops: headers::hops(way),
        authentication,
        original: original.filter(|original| *original != Original::default()),
        ..Explanation::empty(kind)
    }
}

/// The recipients of a report: what it tells programs, completed by what it tells people.
fn entries(letter: &Letter<'_>, notice: &str, header: &Fields<'_>, returned: Option<&Fields<'_>>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = letter.status.iter().flat_map(|status| status::read(status)).collect();
    // Where only the command is missing of one recipient, any word about it in the notice is about him.
    if let [only] = entries.as_mut_slice()
        && only.rejecting_server.is_some()
        && only.stage.is_none()
    {
        only.stage = only.response.as_deref().and_then(who::stage).or_else(|| who::stage(notice));
    }
    let told = |entry: &Entry| {
        let said = entry.response.as_deref().is_some_and(|response| words::said_well(response).is_some());
        said && entry.stage.is_some() && entry.rejecting_server.is_some()
    };
    if entries.is_empty() || !entries.iter().all(told) {
        let noticed = notice::read(notice);
        if entries.is_empty() {
            entries = noticed;
        } else {
            complete(&mut entries, noticed);
            notice::complete_by_dialogue(&mut entries, notice);
        }
    }
    if let Some(rejected) = notice::rejected_by_dovecot(notice) {
        match entries.iter_mut().find(|entry| is_same_mailbox(entry, &rejected)) {
            Some(entry) => {
                entry.response.get_or_insert(rejected.response.unwrap_or_default());
            }
            // The agent of one mailbox refused beside what the server refused.
            None => entries.push(rejected),
        }
    }
    if entries.is_empty() && kind::is_report(header) {
        entries = unnamed(notice, header, returned);
    }
    entries.truncate(status::MOST_RECIPIENTS);
    if entries.iter().any(|entry| entry.reporting_server.is_none()) {
        let reporting = who::reporter(notice, header);
        for entry in entries.iter_mut().filter(|entry| entry.reporting_server.is_none()) {
            entry.reporting_server.clone_from(&reporting);
        }
    }
    entries
}

/// Whether two entries are of one mailbox, which the agent that fills it may name without its domain.
fn is_same_mailbox(one: &Entry, other: &Entry) -> bool {
    let (Some(one), Some(other)) = (one.recipient.as_deref(), other.recipient.as_deref()) else { return true };
    let local = |address: &str| address.split('@').next().unwrap_or_default().to_ascii_lowercase();
    one.eq_ignore_ascii_case(other) || !other.contains('@') && local(one) == local(other)
}

/// Adds what the notice says about a recipient to what the status says.
fn complete(entries: &mut [Entry], mut noticed: Vec<Entry>) {
    let alone = entries.len() == 1 && noticed.len() == 1;
    for entry in entries {
        let same = |other: &Entry| {
            alone
                || entry.recipient.is_some()
                    && (other.recipient == entry.recipient || other.recipient == entry.original_recipient)
        };
        let Some(at) = noticed.iter().position(same) else { continue };
        let mut other = noticed.remove(at);
        let vague = entry.response.as_deref().is_none_or(|response| words::said(response).is_none());
        let exact = other.response.as_deref().is_some_and(|response| words::said(response).is_some());
        if vague && exact || entry.response.is_none() {
            std::mem::swap(&mut entry.response, &mut other.response);
        }
        entry.fill_from(other);
    }
}

/// A report that names its recipients only in the header, or not at all.
fn unnamed(notice: &str, header: &Fields<'_>, returned: Option<&Fields<'_>>) -> Vec<Entry> {
    let listed = header
        .get("x-failed-recipients")
        .map(|list| list.split(',').filter_map(address_in).map(str::to_owned).collect::<Vec<_>>());
    let recipients = listed
        .filter(|list| !list.is_empty())
        .or_else(|| returned.and_then(|fields| fields.get("to")).and_then(address_in).map(|to| vec![to.to_owned()]))
        .unwrap_or_default();
    let response = words::said(notice).map_or(notice, |said| said.words);
    let response = words::shortened(response.trim(), 4 << 10).split_whitespace().collect::<Vec<_>>().join(" ");
    let entry = Entry {
        response: (!response.is_empty()).then_some(response),
        rejecting_server: who::server(notice),
        stage: who::stage(notice),
        ..Entry::default()
    };
    match recipients.as_slice() {
        [] => vec![entry],
        recipients => {
            recipients.iter().map(|recipient| Entry { recipient: Some(recipient.clone()), ..entry.clone() }).collect()
        }
    }
}
