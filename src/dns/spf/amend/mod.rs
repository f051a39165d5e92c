//! The corrected record: as much as possible of what stands there, in its order and its words.
//!
//! Each correction gives a record, so that several can follow one another. What a name server must publish is its text.

mod fewer;
mod mend;

use std::collections::HashSet;
use std::fmt;
use std::net::IpAddr;

use super::parse::{Qualifier, Record, Term, TermKind};
pub use fewer::{Lighter, less_lookups, without_dead};
pub use mend::without_faults;

/// Whom a record is to allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Allow {
    /// All that the record at this name allows.
    Include(String),
    /// The addresses of a host.
    Host(String),
    Address(IpAddr),
}

impl fmt::Display for Allow {
    /// The term of a record.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Include(name) => write!(f, "include:{name}"),
            Self::Host(name) => write!(f, "a:{name}"),
            Self::Address(IpAddr::V4(ip)) => write!(f, "ip4:{ip}"),
            Self::Address(IpAddr::V6(ip)) => write!(f, "ip6:{ip}"),
        }
    }
}

/// A record for a domain that has none. Others than those allowed are doubted, not refused: who else sends for the domain
/// only its owner knows.
pub fn new_record(allowed: &[Allow]) -> Record {
    of_words(allowed.iter().map(Allow::to_string).chain(["~all".to_owned()]))
}

/// The record with somebody more allowed, before whatever ends it.
pub fn with(record: &Record, allow: &Allow) -> Record {
    let term = allow.to_string();
    // The same with another qualifier would be found first and not allow.
    let mut words: Vec<&str> = words(record).filter(|word| !bare(word).eq_ignore_ascii_case(&term)).collect();
    let same = record.terms.iter().position(|word| bare(&word.text).eq_ignore_ascii_case(&term));
    if let Some(same) = same {
        if record.terms[same].qualifier == Qualifier::Pass {
            return record.clone();
        }
        words.insert(same.min(words.len()), &term);
        return of_words(words);
    }
    let end = record.terms.iter().position(|word| matches!(word.kind, TermKind::All | TermKind::Redirect(_)));
    words.insert(end.unwrap_or(words.len()), &term);
    of_words(words)
}

/// One record of several: all that any of them allows, and the milder of their ends.
pub fn merge<T: AsRef<str>>(texts: &[T]) -> Record {
    let records: Vec<Record> = texts.iter().map(|text| without_faults(text.as_ref())).collect();
    let ends: Vec<Qualifier> = records.iter().filter_map(Record::all).map(|all| all.qualifier).collect();
    let mut redirects: Vec<String> = records.iter().filter_map(Record::redirect).map(|one| one.text.clone()).collect();
    redirects.dedup_by(|one, other| one.eq_ignore_ascii_case(other));
    // A redirect counts only where nothing ends the record, and only one can stand there.
    let redirected = ends.is_empty() && redirects.len() == 1;
    let (mut kept, mut seen) = (Vec::new(), HashSet::new());
    let mut keep = |word: String| {
        if seen.insert(bare(&word).to_ascii_lowercase()) {
            kept.push(word);
        }
    };
    let mut explained = false;
    for term in records.iter().flat_map(|record| &record.terms) {
        match &term.kind {
            TermKind::All => {}
            TermKind::Redirect(_) if redirected => {}
            TermKind::Redirect(name) => keep(Allow::Include(name.text.clone()).to_string()),
            TermKind::Exp(_) if explained => {}
            kind => {
                explained |= matches!(kind, TermKind::Exp(_));
                keep(term.text.clone());
            }
        }
    }
    let end = match ends.as_slice() {
        [] if redirected => redirects.first().cloned(),
        [] if redirects.is_empty() => None,
        ends => Some(format!("{}all", mildest(ends))),
    };
    of_words(kept.into_iter().chain(end))
}

/// The record without what allows the whole world.
pub fn not_everyone(record: &Record) -> Record {
    of_words(record.terms.iter().filter_map(|term| match &term.kind {
        TermKind::All if matches!(term.qualifier, Qualifier::Pass | Qualifier::Neutral) => Some("~all"),
        TermKind::Ip4(network) if term.qualifier == Qualifier::Pass && network.prefix_len() <= 1 => None,
        TermKind::Ip6(network) if term.qualifier == Qualifier::Pass && network.prefix_len() <= 1 => None,
        _ => Some(term.text.as_str()),
    }))
}

fn of_words(words: impl IntoIterator<Item = impl AsRef<str>>) -> Record {
    let mut text = String::from("v=spf1");
    for word in words {
        text.push(' ');
        text.push_str(word.as_ref());
    }
    Record::read(text)
}

fn words(record: &Record) -> impl Iterator<Item = &str> {
    record.terms.iter().map(|term: &Term| term.text.as_str())
}

/// The word without its qualifier.
fn bare(word: &str) -> &str {
    word.strip_prefix(['+', '-', '~', '?']).unwrap_or(word)
}

/// Of several ends, the one that refuses least, but for those that refuse nobody.
fn mildest(ends: &[Qualifier]) -> &'static str {
    if !ends.is_empty() && ends.iter().all(|end| *end == Qualifier::Fail) { "-" } else { "~" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(text: &str) -> Record {
        Record::parse(text).expect(text)
    }

    #[test]
    fn somebody_more_is_allowed_before_the_end() {
        let google = Allow::Include("_spf.google.com".to_owned());
        for (before, after) in [
            ("v=spf1 -all", "v=spf1 include:_spf.google.com -all"),
            ("v=spf1", "v=spf1 include:_spf.google.com"),
            ("v=spf1 mx a ~all", "v=spf1 mx a include:_spf.google.com ~all"),
            ("V=SPF1  MX   ?ALL", "v=spf1 MX include:_spf.google.com ?ALL"),
            ("v=spf1 mx redirect=_spf.example.org", "v=spf1 mx include:_spf.google.com redirect=_spf.example.org"),
            (
                "v=spf1 redirect=a.example exp=b.example",
                "v=spf1 include:_spf.google.com redirect=a.example exp=b.example",
            ),
            ("v=spf1 mx include:_SPF.google.com -all", "v=spf1 mx include:_SPF.google.com -all"),
            ("v=spf1 +include:_spf.google.com -all", "v=spf1 +include:_spf.google.com -all"),
            ("v=spf1 a ?include:_spf.google.com mx -all", "v=spf1 a include:_spf.google.com mx -all"),
            ("v=spf1 a -all mx", "v=spf1 a include:_spf.google.com -all mx"),
        ] {
            assert_eq!(with(&record(before), &google).text, after, "{before}");
        }
        let host = Allow::Host("smtp.example.org".to_owned());
        assert_eq!(with(&record("v=spf1 -all"), &host).text, "v=spf1 a:smtp.example.org -all");
    }

    #[test]
    fn several_records_become_one() {
        for (texts, after) in [
            (
                &["v=spf1 include:_spf.google.com ~all", "v=spf1 include:sendgrid.net -all"][..],
                "v=spf1 include:_spf.google.com include:sendgrid.net ~all",
            ),
            (&["v=spf1 a mx -all", "v=spf1 mx ip4:192.0.2.1 -all"], "v=spf1 a mx ip4:192.0.2.1 -all"),
            (&["v=spf1 a -all", "v=spf1 mx +all"], "v=spf1 a mx ~all"),
            (&["v=spf1 a -all", "v=spf1 mx ?all"], "v=spf1 a mx ~all"),
            (&["v=spf1 a -all", "v=spf1 mx"], "v=spf1 a mx -all"),
            (&["v=spf1 a", "v=spf1 mx"], "v=spf1 a mx"),
            (&["v=spf1 a ~all", "v=spf1 a ~all"], "v=spf1 a ~all"),
            (
                &["v=spf1 redirect=_spf.example.org", "v=spf1 include:sendgrid.net ~all"],
                "v=spf1 include:_spf.example.org include:sendgrid.net ~all",
            ),
            (&["v=spf1 redirect=_spf.example.org", "v=spf1 a"], "v=spf1 a redirect=_spf.example.org"),
            (
                &["v=spf1 redirect=a.example", "v=spf1 redirect=b.example"],
                "v=spf1 include:a.example include:b.example ~all",
            ),
            (&["v=spf1 a exp=a.example -all", "v=spf1 mx exp=b.example -all"], "v=spf1 a exp=a.example mx -all"),
            (
                &["v=spf1 ip4:192.0.2.1. -all", "v=spf1 +MX include: a.example -all"],
                "v=spf1 ip4:192.0.2.1 +MX include:a.example -all",
            ),
        ] {
            assert_eq!(merge(texts).text, after, "{texts:?}");
        }
    }

    #[test]
    fn nobody_but_those_named_is_allowed() {
        for (before, after) in [
            ("v=spf1 a +all", "v=spf1 a ~all"),
            ("v=spf1 a all", "v=spf1 a ~all"),
            ("v=spf1 a ?all", "v=spf1 a ~all"),
            ("v=spf1 a -all", "v=spf1 a -all"),
            ("v=spf1 a", "v=spf1 a"),
            ("v=spf1 ip4:0.0.0.0/0 ip6:::/0 a ~all", "v=spf1 a ~all"),
            ("v=spf1 redirect=a.example", "v=spf1 redirect=a.example"),
        ] {
            assert_eq!(not_everyone(&record(before)).text, after, "{before}");
        }
    }

    #[test]
    fn a_new_record_doubts_all_others() {
        let allowed = [
            Allow::Include("_spf.google.com".to_owned()),
            Allow::Address("192.0.2.1".parse().expect("an address")),
            Allow::Address("2001:db8::1".parse().expect("an address")),
        ];
        let new = new_record(&allowed);
        assert_eq!(new.text, "v=spf1 include:_spf.google.com ip4:192.0.2.1 ip6:2001:db8::1 ~all");
        assert_eq!(new.errors, []);
    }
}
