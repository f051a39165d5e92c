//! The part of a report that programs read (RFC 3464), also where it stands in the text.

use super::entry::{Entry, address_in};
use super::explanation::Action;
use super::headers::{split_field, split_line};

/// Most recipients that are read of one report.
pub(super) const MOST_RECIPIENTS: usize = 1000;

/// The recipients of a report, in their order.
pub(super) fn read(text: &str) -> Vec<Entry> {
    let mut reporting = None;
    let mut entries: Vec<Entry> = Vec::new();
    let mut current = Group::default();
    for (name, value) in fields(text) {
        let name = name.to_ascii_lowercase();
        match name.as_str() {
            "reporting-mta" | "reporting-ua" => reporting = reporting.or_else(|| host(&value)),
            "final-recipient" if current.has_recipient => current.end(&mut entries),
            "original-recipient" if current.has_original => current.end(&mut entries),
            _ => {}
        }
        current.take(&name, &value);
        if entries.len() >= MOST_RECIPIENTS {
            break;
        }
    }
    current.end(&mut entries);
    for entry in &mut entries {
        entry.reporting_server.clone_from(&reporting);
    }
    entries
}

/// The recipients that a report of abuse is about (RFC 5965); at least one, though none need be named.
pub(super) fn complaints(text: &str) -> Vec<Entry> {
    let named = fields(text).into_iter().filter(|(name, _)| name.eq_ignore_ascii_case("original-rcpt-to"));
    let entries =
        named.map(|(_, value)| Entry { recipient: address_in(&value).map(str::to_owned), ..Entry::default() });
    let entries: Vec<Entry> = entries.take(MOST_RECIPIENTS).collect();
    if entries.is_empty() { vec![Entry::default()] } else { entries }
}

/// The fields about one recipient; they come in any order.
#[derive(Default)]
struct Group {
    entry: Entry,
    has_recipient: bool,
    has_original: bool,
    supplementary: Option<String>,
    comment: Option<String>,
}

impl Group {
    fn take(&mut self, name: &str, value: &str) {
        let entry = &mut self.entry;
        match name {
            "final-recipient" => {
                self.has_recipient = true;
                entry.recipient =
                    address_in(value).map(str::to_owned).or_else(|| local_name(value)).or(entry.recipient.take());
            }
            "original-recipient" => {
                self.has_original = true;
                entry.original_recipient = address_in(value).map(str::to_owned);
            }
            "x-actual-recipient" if entry.recipient.is_none() => {
                entry.recipient = address_in(value).map(str::to_owned);
            }
            "action" => entry.action = action(value),
            "status" => {
                let (code, comment) = value.split_once([' ', '(', '\t']).unwrap_or((value, ""));
                if !code.is_empty() {
                    entry.status = Some(code.to_owned());
                }
                // Some say here what they have no other field for.
                self.comment =
                    Some(comment.trim_matches(['(', ')', ' ']).to_owned()).filter(|comment| comment.len() > 20);
            }
            "remote-mta" => entry.rejecting_server = host(value),
            "diagnostic-code" => entry.response = words_of(value),
            "x-supplementary-info" | "x-ses-bounce-reason" => self.supplementary = Some(value.to_owned()),
            _ => {}
        }
    }

    fn end(&mut self, entries: &mut Vec<Entry>) {
        let Self { mut entry, has_recipient, has_original, supplementary, comment } = std::mem::take(self);
        let tells = has_recipient || has_original || entry.action.is_some() || entry.response.is_some();
        if !tells {
            return;
        }
        // The recipient's server said more than the report's own words: Exchange puts that beside them.
        if let Some(inner) = supplementary
            && super::words::said(&inner).is_some()
        {
            entry.response = Some(match entry.response.take() {
                Some(own) if !own.contains(inner.as_str()) => format!("{own} {inner}"),
                Some(own) => own,
                None => inner,
            });
        }
        entry.response = entry.response.take().or(comment);
        if entry.recipient.is_none() {
            entry.recipient.clone_from(&entry.original_recipient);
        }
        entries.push(entry);
    }
}

/// The fields of all groups; a line that is neither a field nor the continuation of one is passed over.
fn fields(text: &str) -> Vec<(&str, String)> {
    let mut found: Vec<(&str, String)> = Vec::new();
    let mut rest = text;
    let mut open = false;
    while !rest.is_empty() && found.len() < 20 * MOST_RECIPIENTS {
        let (line, after) = split_line(rest);
        rest = after;
        if line.trim().is_empty() {
            open = false;
        } else if line.starts_with([' ', '\t']) && open {
            if let Some((_, value)) = found.last_mut()
                && value.len() < 16 << 10
            {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = split_field(line.trim_start()) {
            found.push((name, value.to_owned()));
            open = true;
        } else if open
            && let Some((_, value)) = found.last_mut()
            && value.len() < 16 << 10
        {
            // Some writers fold without the indent.
            value.push(' ');
            value.push_str(line.trim());
        }
    }
    found
}

fn action(value: &str) -> Option<Action> {
    let word: String = value.chars().take_while(char::is_ascii_alphabetic).collect();
    Some(match word.to_ascii_lowercase().as_str() {
        "failed" | "failure" | "undeliverable" | "expired" | "deferred-failed" => Action::Failed,
        "delayed" | "deferred" => Action::Delayed,
        "delivered" | "deliverable" => Action::Delivered,
        "relayed" => Action::Relayed,
        "expanded" => Action::Expanded,
        _ => return None,
    })
}

/// `dns; mx.example.org` without its type, an address in brackets or a trailing dot.
fn host(value: &str) -> Option<String> {
    let name = after_type(value).trim().split([' ', '\t']).next().unwrap_or_default();
    let name = name.trim_matches(['[', ']', '(', ')', '<', '>', '"', '.', ',']);
    // A record of the DNS where a name belongs: Exchange puts one there.
    (!name.is_empty() && name.contains(['.', ':']) && !name.contains('@')).then(|| name.to_owned())
}

/// `smtp; words` without the type (RFC 3464 2.1.2).
fn after_type(value: &str) -> &str {
    match value.split_once(';') {
        Some((kind, rest))
            if kind.trim().len() <= 20 && kind.trim().bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') =>
        {
            rest.trim()
        }
        _ => value,
    }
}

/// The words of `Diagnostic-Code:`; the number with which a program ended (`X-Unix; 71`) is none.
fn words_of(value: &str) -> Option<String> {
    let words = after_type(value);
    let number = words.len() < 3 && words.bytes().all(|b| b.is_ascii_digit());
    (!words.is_empty() && !number).then(|| words.to_owned())
}

/// `rfc822; root`: a recipient without a domain.
fn local_name(value: &str) -> Option<String> {
    let name = after_type(value).trim().trim_matches(['<', '>', '"']);
    (!name.is_empty() && !name.contains(char::is_whitespace)).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recipients_are_told_apart() {
        let text = "Reporting-MTA: dns; mx.example.org\nArrival-Date: Mon, 1 Jan 2024 10:00:00 +0000\n\n\
            Final-Recipient: rfc822; a@b.example\nOriginal-Recipient: rfc822;c@d.example\nAction: failed\nStatus: 5.1.1\n\
            Remote-MTA: dns; mx.b.example\nDiagnostic-Code: smtp; 550 5.1.1\n  no such user\n\n\
            Final-Recipient: RFC822; e@f.example\nAction: delayed\nStatus: 4.4.1 (connection refused)\n";
        let entries = read(text);
        assert_eq!(entries.len(), 2);
        assert_eq!(entries[0].recipient.as_deref(), Some("a@b.example"));
        assert_eq!(entries[0].original_recipient.as_deref(), Some("c@d.example"));
        assert_eq!(entries[0].response.as_deref(), Some("550 5.1.1 no such user"));
        assert_eq!(entries[0].rejecting_server.as_deref(), Some("mx.b.example"));
        assert_eq!(entries[0].reporting_server.as_deref(), Some("mx.example.org"));
        assert_eq!(entries[1].action, Some(Action::Delayed));
        assert_eq!(entries[1].status.as_deref(), Some("4.4.1"));
    }

    #[test]
    fn a_group_needs_no_order_and_no_empty_line() {
        let text = "Reporting-MTA: dsn; a.example\nAction: failed\nFinal-Recipient: rfc822; a@b.example\n\
            Diagnostic-Code: smtp; 550 x\nStatus: 5.1.1\n";
        let entries = read(text);
        assert_eq!(entries.len(), 1);
        assert_eq!((entries[0].action, entries[0].status.as_deref()), (Some(Action::Failed), Some("5.1.1")));
        assert!(read("Nothing: here\n\nat all").is_empty());
    }
}
