//! What a report says of one recipient, before it is judged.

use super::explanation::Action;
use crate::diagnosis::Stage;

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Entry {
    pub recipient: Option<String>,
    /// Where the message was addressed to, if that was another address (RFC 3464 2.3.1).
    pub original_recipient: Option<String>,
    pub action: Option<Action>,
    /// `Status:` of the report, which may be less exact than the words.
    pub status: Option<String>,
    /// The words that decide, as they stand in the report.
    pub response: Option<String>,
    /// Whether the words come from a dialogue or a program's own sentence that holds a reply.
    pub rejecting_server: Option<String>,
    pub reporting_server: Option<String>,
    pub stage: Option<Stage>,
}

impl Entry {
    /// Takes what is missing here from another entry about the same recipient.
    pub fn fill_from(&mut self, other: Entry) {
        fn fill<T>(own: &mut Option<T>, other: Option<T>) {
            if own.is_none() {
                *own = other;
            }
        }
        fill(&mut self.recipient, other.recipient);
        fill(&mut self.original_recipient, other.original_recipient);
        fill(&mut self.action, other.action);
        fill(&mut self.status, other.status);
        fill(&mut self.response, other.response);
        fill(&mut self.rejecting_server, other.rejecting_server);
        fill(&mut self.reporting_server, other.reporting_server);
        fill(&mut self.stage, other.stage);
    }
}

/// The mail address in a text such as `rfc822; <a@b.example>` or `"a@b.example":`.
pub(super) fn address_in(text: &str) -> Option<&str> {
    for part in text.split(|c: char| {
        c.is_whitespace() || matches!(c, '<' | '>' | ';' | ',' | '"' | '«' | '»' | '(' | ')' | '[' | ']')
    }) {
        let part = part.trim_start_matches("mailto:").trim_matches(['\'', ':', '.', '’', '‘', '“', '”', '„', '!', '?']);
        if is_address(part) {
            return Some(part);
        }
    }
    None
}

/// Whether a word has the form of an address; reports name local users too, but those cannot be told from other words.
pub(super) fn is_address(word: &str) -> bool {
    let Some((local, domain)) = word.rsplit_once('@') else { return false };
    !local.is_empty()
        && word.len() <= 320
        && domain.len() >= 3
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && domain.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))
        && !local.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '(' | ')' | '\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_whatever_is_around_it() {
        for (text, address) in [
            ("rfc822; <a@b.example>", Some("a@b.example")),
            ("RFC822;a@b.example", Some("a@b.example")),
            ("\"a.b+c@d.example\":", Some("a.b+c@d.example")),
            ("To: mailto:a@b.example.", Some("a@b.example")),
            ("'пример@почта.рф'", Some("пример@почта.рф")),
            ("x-local; root", None),
            ("a@b", None),
            ("nothing here", None),
        ] {
            assert_eq!(address_in(text), address, "{text}");
        }
    }
}
