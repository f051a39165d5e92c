//! The text of an SPF record, read term by term (RFC 7208 4.5, 4.6.1, 12).

use std::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Range;

use ipnet::{Ipv4Net, Ipv6Net};

use super::macros::{MacroString, Place};
use crate::diagnosis::{FaultKind, RecordFault};

const VERSION: &str = "v=spf1";

/// A record, with whatever is wrong in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// As published; octets that are no UTF-8 are replaced.
    pub text: String,
    /// In the record's order; between them is nothing but blanks.
    pub terms: Vec<Term>,
    /// In the record's order. Any of them makes the whole record void (RFC 7208 4.6).
    pub errors: Vec<SyntaxError>,
}

/// A mechanism or a modifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// As published, with its qualifier.
    pub text: String,
    /// Where it stands in the record's text.
    pub span: Range<usize>,
    /// `+` where none is written; means nothing for a modifier.
    pub qualifier: Qualifier,
    pub kind: TermKind,
}

/// What a match of a mechanism comes to (RFC 7208 4.6.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Qualifier {
    Pass,
    Fail,
    SoftFail,
    Neutral,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TermKind {
    All,
    Include(MacroString),
    A(Hosts),
    Mx(Hosts),
    Ptr(Option<MacroString>),
    Ip4(Ipv4Net),
    Ip6(Ipv6Net),
    Exists(MacroString),
    Redirect(MacroString),
    Exp(MacroString),
    /// A modifier that nobody knows, which does nothing (RFC 7208 6).
    Unknown {
        name: String,
        value: MacroString,
    },
    /// Not to be read; the record's errors say why.
    Faulty,
}

/// What `a` and `mx` say: whose addresses, and how much of each address counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hosts {
    /// The record's own domain without.
    pub domain: Option<MacroString>,
    pub v4_length: u8,
    pub v6_length: u8,
}

/// Something that the grammar does not allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    pub fault: RecordFault,
    /// Where the term stands in the record's text.
    pub span: Range<usize>,
}

impl Record {
    /// Whether a TXT record is an SPF record (RFC 7208 4.5).
    pub fn is_one(octets: &[u8]) -> bool {
        let (version, rest) = octets.split_at(octets.len().min(VERSION.len()));
        version.eq_ignore_ascii_case(VERSION.as_bytes()) && matches!(rest.first(), None | Some(b' '))
    }

    /// Reads a TXT record; `None` where it is no SPF record.
    pub fn parse(octets: impl AsRef<[u8]>) -> Option<Self> {
        let octets = octets.as_ref();
        Self::is_one(octets).then(|| Self::read(String::from_utf8_lossy(octets).into_owned()))
    }

    pub(super) fn read(text: String) -> Self {
        let (mut terms, mut errors) = (Vec::new(), Vec::new());
        let mut at = VERSION.len();
        for word in text[VERSION.len()..].split(' ') {
            let span = at..at + word.len();
            at = span.end + 1;
            if word.is_empty() {
                continue;
            }
            let (qualifier, read) = read_term(word);
            let kind = read.and_then(|kind| if is_again(&kind, &terms) { Err(twice(word)) } else { Ok(kind) });
            let kind = kind.unwrap_or_else(|fault| {
                errors.push(SyntaxError { fault, span: span.clone() });
                TermKind::Faulty
            });
            terms.push(Term { text: word.to_owned(), span, qualifier, kind });
        }
        Self { text, terms, errors }
    }

    /// The term that ends in every case what stands before it.
    pub fn all(&self) -> Option<&Term> {
        self.terms.iter().find(|term| term.kind == TermKind::All)
    }

    /// Where the record goes on if nothing matches.
    pub fn redirect(&self) -> Option<&Term> {
        self.terms.iter().find(|term| matches!(term.kind, TermKind::Redirect(_)))
    }

    /// Where the words for those refused are.
    pub fn exp(&self) -> Option<&MacroString> {
        self.terms.iter().find_map(|term| match &term.kind {
            TermKind::Exp(domain) => Some(domain),
            _ => None,
        })
    }
}

impl Term {
    /// Whether it counts against the limit of look-ups (RFC 7208 4.6.4).
    pub fn looks_up(&self) -> bool {
        use TermKind::{A, Exists, Include, Mx, Ptr, Redirect};
        matches!(self.kind, Include(_) | A(_) | Mx(_) | Ptr(_) | Exists(_) | Redirect(_))
    }

    pub fn is_modifier(&self) -> bool {
        matches!(self.kind, TermKind::Redirect(_) | TermKind::Exp(_) | TermKind::Unknown { .. })
    }

    /// The domain that it names, where it names one.
    pub fn domain(&self) -> Option<&MacroString> {
        match &self.kind {
            TermKind::A(hosts) | TermKind::Mx(hosts) => hosts.domain.as_ref(),
            TermKind::Ptr(domain) => domain.as_ref(),
            TermKind::Include(domain) | TermKind::Exists(domain) => Some(domain),
            TermKind::Redirect(domain) | TermKind::Exp(domain) => Some(domain),
            _ => None,
        }
    }
}

/// `redirect=` and `exp=` may stand once each (RFC 7208 6).
fn is_again(kind: &TermKind, before: &[Term]) -> bool {
    let same = |term: &Term| std::mem::discriminant(&term.kind) == std::mem::discriminant(kind);
    matches!(kind, TermKind::Redirect(_) | TermKind::Exp(_)) && before.iter().any(same)
}

fn twice(word: &str) -> RecordFault {
    RecordFault::new(FaultKind::ModifierTwice, word)
}

fn read_term(word: &str) -> (Qualifier, Result<TermKind, RecordFault>) {
    let fault = |kind| Err(RecordFault::new(kind, word));
    if !word.is_ascii() {
        return (Qualifier::Pass, fault(FaultKind::NotText));
    }
    let (qualifier, rest) = match word.split_at(1) {
        ("+", rest) => (Some(Qualifier::Pass), rest),
        ("-", rest) => (Some(Qualifier::Fail), rest),
        ("~", rest) => (Some(Qualifier::SoftFail), rest),
        ("?", rest) => (Some(Qualifier::Neutral), rest),
        _ => (None, word),
    };
    // The name ends at the first of these, and that tells what it is the name of (RFC 7208 4.6.1).
    let (name, argument) = rest.split_at(rest.find([':', '/', '=']).unwrap_or(rest.len()));
    let read = match argument.strip_prefix('=') {
        Some(_) if qualifier.is_some() || !is_name(name) => fault(FaultKind::BadTerm),
        Some(value) => read_modifier(name, value),
        None if !is_name(name) => fault(FaultKind::BadTerm),
        None => read_mechanism(name, argument, word),
    };
    (qualifier.unwrap_or(Qualifier::Pass), read)
}

/// `name = ALPHA *( ALPHA / DIGIT / "-" / "_" / "." )`
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
}

/// What is no well-formed `redirect=` or `exp=` is an error, not a modifier that nobody knows: else the grammar's last
/// alternative would swallow every mistake.
fn read_modifier(name: &str, value: &str) -> Result<TermKind, RecordFault> {
    let known: fn(MacroString) -> TermKind = match name.to_ascii_lowercase().as_str() {
        "redirect" => TermKind::Redirect,
        "exp" => TermKind::Exp,
        _ => {
            let value = MacroString::parse(value, Place::Term)?;
            return Ok(TermKind::Unknown { name: name.to_owned(), value });
        }
    };
    if value.is_empty() {
        return Err(RecordFault::new(FaultKind::MissingArgument, format!("{name}=")));
    }
    domain_spec(value).map(known)
}

/// `argument` begins with `:` or `/`, or is empty.
fn read_mechanism(name: &str, argument: &str, word: &str) -> Result<TermKind, RecordFault> {
    let missing = || RecordFault::new(FaultKind::MissingArgument, word);
    let superfluous = || RecordFault::new(FaultKind::SuperfluousArgument, word);
    let needed = || match argument.strip_prefix(':') {
        Some(argument) if !argument.is_empty() => Ok(argument),
        _ => Err(missing()),
    };
    match name.to_ascii_lowercase().as_str() {
        "all" if argument.is_empty() => Ok(TermKind::All),
        "all" => Err(superfluous()),
        "include" => Ok(TermKind::Include(domain_spec(needed()?)?)),
        "exists" => Ok(TermKind::Exists(domain_spec(needed()?)?)),
        "a" => Ok(TermKind::A(hosts(argument, word)?)),
        "mx" => Ok(TermKind::Mx(hosts(argument, word)?)),
        "ptr" if argument.is_empty() => Ok(TermKind::Ptr(None)),
        "ptr" if argument.starts_with('/') => Err(superfluous()),
        "ptr" => Ok(TermKind::Ptr(Some(domain_spec(needed()?)?))),
        "ip4" => {
            let (address, length) = split_length(needed()?);
            let ip: Ipv4Addr = address.parse().map_err(|_| RecordFault::new(FaultKind::BadAddress, address))?;
            let length = if length.is_empty() { 32 } else { prefix_length(length, 32)? };
            Ipv4Net::new(ip, length).map(TermKind::Ip4).map_err(|_| missing())
        }
        "ip6" => {
            let (address, length) = split_length(needed()?);
            let ip: Ipv6Addr = address.parse().map_err(|_| RecordFault::new(FaultKind::BadAddress, address))?;
            let length = if length.is_empty() { 128 } else { prefix_length(length, 128)? };
            Ipv6Net::new(ip, length).map(TermKind::Ip6).map_err(|_| missing())
        }
        _ => Err(RecordFault::new(FaultKind::UnknownMechanism, name)),
    }
}

/// `[ ":" domain-spec ] [ dual-cidr-length ]`
fn hosts(argument: &str, word: &str) -> Result<Hosts, RecordFault> {
    let (domain, lengths) = split_length(argument);
    let domain = match domain.strip_prefix(':') {
        Some("") => return Err(RecordFault::new(FaultKind::MissingArgument, word)),
        Some(domain) => Some(domain_spec(domain)?),
        None if domain.is_empty() => None,
        None => return Err(RecordFault::new(FaultKind::BadPrefixLength, argument)),
    };
    let (v4, v6) = match lengths.split_once("//") {
        Some((v4, v6)) => (v4, Some(format!("/{v6}"))),
        None => (lengths, None),
    };
    let v4_length = if v4.is_empty() { 32 } else { prefix_length(v4, 32)? };
    let v6_length = v6.map_or(Ok(128), |v6| prefix_length(&v6, 128))?;
    Ok(Hosts { domain, v4_length, v6_length })
}

/// Parts the lengths from the end: a run of digits and slashes, which no domain ends in (its last label is not numeric).
fn split_length(argument: &str) -> (&str, &str) {
    let run = argument.trim_end_matches(|c: char| c.is_ascii_digit() || c == '/').len();
    let start = argument[run..].find('/').map_or(argument.len(), |slash| run + slash);
    argument.split_at(start)
}

/// `"/" ("0" / %x31-39 *DIGIT)`, no more than the address has bits.
fn prefix_length(text: &str, most: u8) -> Result<u8, RecordFault> {
    let digits = text.strip_prefix('/').filter(|digits| digits.chars().all(|c| c.is_ascii_digit()));
    let digits = digits.filter(|digits| *digits == "0" || !digits.starts_with('0'));
    let length = digits.and_then(|digits| digits.parse().ok()).filter(|length| *length <= most);
    length.ok_or_else(|| RecordFault::new(FaultKind::BadPrefixLength, text))
}

/// `domain-spec = macro-string domain-end`
fn domain_spec(text: &str) -> Result<MacroString, RecordFault> {
    let domain = MacroString::parse(text, Place::Term)?;
    if domain.ends_in_macro || has_top_label(text) {
        return Ok(domain);
    }
    Err(RecordFault::new(FaultKind::BadDomain, text))
}

/// `"." toplabel [ "." ]`: letters, digits and hyphens, not digits alone, no hyphen at an end.
fn has_top_label(text: &str) -> bool {
    let text = text.strip_suffix('.').unwrap_or(text);
    let Some((_, label)) = text.rsplit_once('.') else { return false };
    label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().any(|c| !c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn faults(text: &str) -> Vec<(FaultKind, String)> {
        let record = Record::parse(text).unwrap();
        let fault = |error: &SyntaxError| (error.fault.kind, error.fault.text.clone());
        record.errors.iter().map(fault).collect()
    }

    #[test]
    fn only_the_version_and_a_blank_make_a_record() {
        for (octets, expected) in [
            (&b"v=spf1"[..], true),
            (b"V=SPF1 ", true),
            (b"v=spf1 \xff", true),
            (b"v=spf10", false),
            (b"v=spf1\tall", false),
            (b" v=spf1", false),
            (b"v=spf", false),
            (b"", false),
        ] {
            assert_eq!(Record::is_one(octets), expected, "{octets:?}");
        }
    }

    #[test]
    fn terms_keep_their_words_and_places() {
        let record = Record::parse("v=spf1  Ip4:192.0.2.0/24 ~A:%{d}/20//64 -all ").unwrap();
        assert_eq!(record.errors, []);
        let words: Vec<_> = record.terms.iter().map(|term| &record.text[term.span.clone()]).collect();
        assert_eq!(words, ["Ip4:192.0.2.0/24", "~A:%{d}/20//64", "-all"]);
        assert_eq!(record.terms[0].kind, TermKind::Ip4("192.0.2.0/24".parse().unwrap()));
        assert_eq!(record.terms[1].qualifier, Qualifier::SoftFail);
        let TermKind::A(hosts) = &record.terms[1].kind else { panic!("{:?}", record.terms[1]) };
        assert_eq!((hosts.v4_length, hosts.v6_length), (20, 64));
        assert_eq!(hosts.domain.as_ref().unwrap().text, "%{d}");
        assert_eq!(record.all().unwrap().qualifier, Qualifier::Fail);
    }

    #[test]
    fn what_the_grammar_allows_is_no_error() {
        for text in [
            "v=spf1",
            "v=spf1 a:foo:bar/baz.example.com",
            "v=spf1 a:museum.xn--zckzah. mx:a.b/0//0 ptr ptr:a.b",
            "v=spf1 a:%{d/}/24",
            "v=spf1 a:%%",
            "v=spf1 a:a/1.example.com/24",
            "v=spf1 ip4:1.2.3.4/0 ip6:::1.2.3.4/128 ip6:::",
            "v=spf1 moo.cow-far_out=man:dog/cat default= ip4=1.2.3",
            "v=spf1 redirect=%{d}.a exp=b.c",
        ] {
            assert_eq!(faults(text), [], "{text}");
        }
    }

    #[test]
    fn each_mistake_has_its_name() {
        use FaultKind::*;
        for (term, kind, text) in [
            ("moo", UnknownMechanism, "moo"),
            ("-all.", UnknownMechanism, "all."),
            ("redirect:a.b", UnknownMechanism, "redirect"),
            ("all:x", SuperfluousArgument, "all:x"),
            ("all/8", SuperfluousArgument, "all/8"),
            ("ptr/0", SuperfluousArgument, "ptr/0"),
            ("include", MissingArgument, "include"),
            ("include:", MissingArgument, "include:"),
            ("a:", MissingArgument, "a:"),
            ("a:/24", MissingArgument, "a:/24"),
            ("ptr:", MissingArgument, "ptr:"),
            ("ip4", MissingArgument, "ip4"),
            ("ip4:", MissingArgument, "ip4:"),
            ("redirect=", MissingArgument, "redirect="),
            ("ip4:999.0.0.1", BadAddress, "999.0.0.1"),
            ("ip4:1.2.3", BadAddress, "1.2.3"),
            ("ip4:1.2.3.04", BadAddress, "1.2.3.04"),
            ("ip4:1.2.3.4:8080", BadAddress, "1.2.3.4:8080"),
            ("ip4:::1", BadAddress, "::1"),
            ("ip6::CAFE::BABE", BadAddress, ":CAFE::BABE"),
            ("ip4:1.2.3.4/33", BadPrefixLength, "/33"),
            ("ip4:1.2.3.4/032", BadPrefixLength, "/032"),
            ("ip4:1.2.3.4/", BadPrefixLength, "/"),
            ("ip4:1.2.3.4//32", BadPrefixLength, "//32"),
            ("ip6:::/129", BadPrefixLength, "/129"),
            ("a/24/64", BadPrefixLength, "/24/64"),
            ("a//129", BadPrefixLength, "/129"),
            ("a/24//", BadPrefixLength, "/"),
            ("a/x", BadPrefixLength, "/x"),
            ("mx:a.b/99999999999", BadPrefixLength, "/99999999999"),
            ("a:museum", BadDomain, "museum"),
            ("a:museum.", BadDomain, "museum."),
            ("a:111.222.33.44", BadDomain, "111.222.33.44"),
            ("a:example.-com", BadDomain, "example.-com"),
            ("a:example.com:8080", BadDomain, "example.com:8080"),
            ("include:a.b/24", BadDomain, "a.b/24"),
            ("exp=-all", BadDomain, "-all"),
            ("exists:%(ir).a.b", BadMacro, "%("),
            ("foo=%abc", BadMacro, "%a"),
            ("1up=foo", BadTerm, "1up=foo"),
            ("=all", BadTerm, "=all"),
            ("-exp=a.b", BadTerm, "-exp=a.b"),
            ("--all", BadTerm, "--all"),
            ("-", BadTerm, "-"),
            ("a:a.b\rptr", BadTerm, "a.b\rptr"),
            ("a:ä.b", NotText, "a:ä.b"),
        ] {
            assert_eq!(faults(&format!("v=spf1 {term} -all")), [(kind, text.to_owned())], "{term}");
        }
    }

    #[test]
    fn all_mistakes_of_a_record_are_found() {
        let record = Record::parse("v=spf1 exp=a.b foo ip4:1 Exp=a.b -all").unwrap();
        let errors: Vec<_> = record.errors.iter().map(|error| (error.fault.kind, error.span.clone())).collect();
        use FaultKind::{BadAddress, ModifierTwice, UnknownMechanism};
        assert_eq!(errors, [(UnknownMechanism, 15..18), (BadAddress, 19..24), (ModifierTwice, 25..32)]);
    }

    /// Whatever holds of every record: terms are its words, errors stand at terms.
    fn hold(record: &Record) {
        let mut end = VERSION.len();
        for term in &record.terms {
            assert!(record.text[end..term.span.start].chars().all(|c| c == ' '), "{record:?}");
            assert_eq!(&record.text[term.span.clone()], term.text);
            end = term.span.end;
        }
        assert!(record.text[end..].chars().all(|c| c == ' '), "{record:?}");
        let faulty = record.terms.iter().filter(|term| term.kind == TermKind::Faulty).map(|term| &term.span);
        assert!(faulty.eq(record.errors.iter().map(|error| &error.span)), "{record:?}");
    }

    proptest! {
        #[test]
        fn any_octets_are_read(octets in proptest::collection::vec(any::<u8>(), 0..200)) {
            hold(&Record::parse([b"v=spf1 ", octets.as_slice()].concat()).unwrap());
        }

        #[test]
        fn what_looks_like_terms_is_read(words in proptest::collection::vec(
            "[-+~?]?(all|include|a|mx|ptr|ip4|ip6|exists|redirect|exp|ä)[:=/%{}0-9a-z.äR-]{0,12}", 0..12,
        )) {
            hold(&Record::parse(format!("v=spf1 {}", words.join(" "))).unwrap());
        }
    }
}
