//! Macro strings (RFC 7208 7): read, and expanded with what is known of a message.

use std::net::IpAddr;

use crate::diagnosis::{FaultKind, RecordFault};

/// The longest name that a question may hold, as it is written (RFC 7208 7.3).
const LONGEST_NAME: usize = 253;

/// Text in which some parts stand for something of the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MacroString {
    /// As written.
    pub text: String,
    parts: Vec<Part>,
    /// Whether a macro is the end of it (RFC 7208 7.1, `domain-end`); `%%` and the like count.
    pub ends_in_macro: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Literal(String),
    Expand(Expand),
}

/// `%{ letter digits r delimiters }`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Expand {
    letter: Letter,
    /// How many of the right-hand parts are kept; all without.
    keep: Option<usize>,
    reversed: bool,
    /// What the value is cut at; the dot without.
    delimiters: String,
    /// Written as a capital letter: for use in an address of the web.
    escaped: bool,
}

/// What a macro stands for (RFC 7208 7.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Letter {
    Sender,
    LocalPart,
    SenderDomain,
    Domain,
    Ip,
    ValidatedName,
    IpVersion,
    Helo,
    ReadableIp,
    Receiver,
    Time,
}

/// Where a macro string stands: an explanation may hold blanks and three letters more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Term,
    Explanation,
}

/// What the letters stand for.
#[derive(Clone, Debug)]
pub struct Values<'a> {
    pub local: &'a str,
    pub sender_domain: &'a str,
    /// The domain whose record is looked at.
    pub domain: &'a str,
    pub ip: IpAddr,
    /// The name of the address that leads back to it; "unknown" without (RFC 7208 7.3).
    pub validated: Option<&'a str>,
    pub helo: &'a str,
    pub receiver: &'a str,
    /// Seconds since 1970.
    pub time: u64,
}

impl MacroString {
    /// Reads a macro string; `Err` holds the part that is none.
    pub fn parse(text: &str, place: Place) -> Result<Self, RecordFault> {
        let mut parts = Vec::new();
        let mut literal = String::new();
        let mut rest = text;
        let mut ends_in_macro = false;
        while let Some(c) = rest.chars().next() {
            let visible = c.is_ascii_graphic() || (c == ' ' && place == Place::Explanation);
            if !visible {
                let kind = if c.is_ascii() { FaultKind::BadTerm } else { FaultKind::NotText };
                return Err(RecordFault::new(kind, text));
            }
            ends_in_macro = c == '%';
            let Some(after) = rest.strip_prefix('%') else {
                literal.push(c);
                rest = &rest[1..];
                continue;
            };
            let plain = [("%", "%"), ("_", " "), ("-", "%20")];
            if let Some((written, meant)) = plain.iter().find(|(written, _)| after.starts_with(written)) {
                literal.push_str(meant);
                rest = &after[written.len()..];
                continue;
            }
            let braces = after.strip_prefix('{').and_then(|inner| inner.split_once('}'));
            let expand = braces.and_then(|(inner, _)| Expand::parse(inner, place));
            let (Some((_, behind)), Some(expand)) = (braces, expand) else {
                return Err(RecordFault::new(FaultKind::BadMacro, broken_macro(rest)));
            };
            if !literal.is_empty() {
                parts.push(Part::Literal(std::mem::take(&mut literal)));
            }
            parts.push(Part::Expand(expand));
            rest = behind;
        }
        if !literal.is_empty() {
            parts.push(Part::Literal(literal));
        }
        Ok(Self { text: text.to_owned(), parts, ends_in_macro })
    }

    /// The name that it means for every message, the record standing at `domain`; `None` where that depends on the message.
    pub fn fixed_name(&self, domain: &str) -> Option<String> {
        let known = |part: &Part| matches!(part, Part::Expand(Expand { letter, .. }) if *letter != Letter::Domain);
        if self.parts.iter().any(known) {
            return None;
        }
        let ip = IpAddr::from([0, 0, 0, 0]);
        let values =
            Values { local: "", sender_domain: "", domain, ip, validated: None, helo: "", receiver: "", time: 0 };
        Some(self.name(&values))
    }

    /// Whether the name of the sending address has to be looked up for it.
    pub fn needs_validated_name(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Expand(Expand { letter: Letter::ValidatedName, .. })))
    }

    /// As it reads for one message.
    pub fn expand(&self, values: &Values<'_>) -> String {
        let expand = |part: &Part| match part {
            Part::Literal(text) => text.clone(),
            Part::Expand(expand) => expand.value(values),
        };
        self.parts.iter().map(expand).collect()
    }

    /// The name to ask about: without the last dot, short enough for a question.
    pub fn name(&self, values: &Values<'_>) -> String {
        fit(&self.expand(values))
    }
}

/// Without the last dot; labels are taken from the left until a question can hold it (RFC 7208 7.3).
fn fit(name: &str) -> String {
    let mut name = name.strip_suffix('.').unwrap_or(name);
    while name.len() > LONGEST_NAME {
        let Some((_, shorter)) = name.split_once('.') else { break };
        name = shorter;
    }
    name.to_owned()
}

/// The macro that cannot be read: as far as its brace, or the sign and what follows it.
fn broken_macro(rest: &str) -> &str {
    let end = match rest.find('}') {
        Some(at) if rest[1..].starts_with('{') => at + 1,
        _ => rest.char_indices().nth(2).map_or(rest.len(), |(at, _)| at),
    };
    &rest[..end]
}

impl Expand {
    /// Reads what stands between the braces.
    fn parse(inner: &str, place: Place) -> Option<Self> {
        let first = inner.chars().next()?;
        let letter = Letter::parse(first.to_ascii_lowercase())?;
        if letter.only_in_explanations() && place == Place::Term {
            return None;
        }
        let rest = &inner[1..];
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (digits, rest) = rest.split_at(digits);
        let keep = match digits {
            "" => None,
            // Too large a number keeps all, as any number above that of the parts does.
            digits => Some(digits.parse().unwrap_or(usize::MAX)),
        };
        if keep == Some(0) {
            return None;
        }
        let delimiters = rest.strip_prefix(['r', 'R']);
        let reversed = delimiters.is_some();
        let delimiters = delimiters.unwrap_or(rest);
        let escaped = first.is_ascii_uppercase();
        let known = delimiters.chars().all(|c| ".-+,/_=".contains(c));
        known.then(|| Self { letter, keep, reversed, delimiters: delimiters.to_owned(), escaped })
    }

    fn value(&self, values: &Values<'_>) -> String {
        let value = self.letter.value(values);
        let delimiters = if self.delimiters.is_empty() { "." } else { &self.delimiters };
        let mut parts: Vec<&str> = value.split(|c| delimiters.contains(c)).collect();
        if self.reversed {
            parts.reverse();
        }
        let skipped = self.keep.map_or(0, |keep| parts.len().saturating_sub(keep));
        let text = parts[skipped..].join(".");
        if self.escaped { escape(&text) } else { text }
    }
}

impl Letter {
    fn parse(c: char) -> Option<Self> {
        Some(match c {
            's' => Self::Sender,
            'l' => Self::LocalPart,
            'o' => Self::SenderDomain,
            'd' => Self::Domain,
            'i' => Self::Ip,
            'p' => Self::ValidatedName,
            'v' => Self::IpVersion,
            'h' => Self::Helo,
            'c' => Self::ReadableIp,
            'r' => Self::Receiver,
            't' => Self::Time,
            _ => return None,
        })
    }

    fn only_in_explanations(self) -> bool {
        matches!(self, Self::ReadableIp | Self::Receiver | Self::Time)
    }

    fn value(self, values: &Values<'_>) -> String {
        match self {
            Self::Sender => format!("{}@{}", values.local, values.sender_domain),
            Self::LocalPart => values.local.to_owned(),
            Self::SenderDomain => values.sender_domain.to_owned(),
            Self::Domain => values.domain.to_owned(),
            Self::Ip => match values.ip {
                IpAddr::V4(ip) => ip.to_string(),
                IpAddr::V6(ip) => nibbles(u128::from(ip)),
            },
            Self::ValidatedName => values.validated.unwrap_or("unknown").to_owned(),
            Self::IpVersion => if values.ip.is_ipv4() { "in-addr" } else { "ip6" }.to_owned(),
            Self::Helo => values.helo.to_owned(),
            Self::ReadableIp => values.ip.to_string(),
            Self::Receiver => if values.receiver.is_empty() { "unknown" } else { values.receiver }.to_owned(),
            Self::Time => values.time.to_string(),
        }
    }
}

/// The hexadecimal digits with dots between them.
fn nibbles(ip: u128) -> String {
    let digits: Vec<String> = format!("{ip:032x}").chars().map(String::from).collect();
    digits.join(".")
}

/// All but unreserved characters as `%XX` (RFC 3986 2.3).
fn escape(text: &str) -> String {
    let octet = |octet: u8| match octet {
        b'-' | b'.' | b'_' | b'~' => char::from(octet).to_string(),
        octet if octet.is_ascii_alphanumeric() => char::from(octet).to_string(),
        octet => format!("%{octet:02X}"),
    };
    text.bytes().map(octet).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expand(text: &str, ip: &str) -> String {
        let values = Values {
            local: "strong-bad",
            sender_domain: "email.example.com",
            domain: "email.example.com",
            ip: ip.parse().unwrap(),
            validated: Some("mx.example.org"),
            helo: "helo.example.com",
            receiver: "",
            time: 7,
        };
        MacroString::parse(text, Place::Explanation).unwrap().expand(&values)
    }

    #[test]
    fn the_examples_of_the_standard_expand_as_it_says() {
        // RFC 7208 7.4.
        for (text, expected) in [
            ("%{s}", "strong-bad@email.example.com"),
            ("%{o}", "email.example.com"),
            ("%{d4}", "email.example.com"),
            ("%{d3}", "email.example.com"),
            ("%{d2}", "example.com"),
            ("%{d1}", "com"),
            ("%{dr}", "com.example.email"),
            ("%{d2r}", "example.email"),
            ("%{l}", "strong-bad"),
            ("%{l-}", "strong.bad"),
            ("%{lr}", "strong-bad"),
            ("%{lr-}", "bad.strong"),
            ("%{l1r-}", "strong"),
            ("%{ir}.%{v}._spf.%{d2}", "3.2.0.192.in-addr._spf.example.com"),
            ("%{lr-}.lp._spf.%{d2}", "bad.strong.lp._spf.example.com"),
            ("%{lr-}.lp.%{ir}.%{v}._spf.%{d2}", "bad.strong.lp.3.2.0.192.in-addr._spf.example.com"),
            ("%{ir}.%{v}.%{l1r-}.lp._spf.%{d2}", "3.2.0.192.in-addr.strong.lp._spf.example.com"),
            ("%{d2}.trusted-domains.example.net", "example.com.trusted-domains.example.net"),
            ("%{S}", "strong-bad%40email.example.com"),
            ("%{D99999999999999999999999}", "email.example.com"),
            ("a%%b%_c%-d", "a%b c%20d"),
            ("%{p} %{h} %{r} %{t} %{c}", "mx.example.org helo.example.com unknown 7 192.0.2.3"),
        ] {
            assert_eq!(expand(text, "192.0.2.3"), expected, "{text}");
        }
        let v6 = "1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6._spf.example.com";
        assert_eq!(expand("%{ir}.%{v}._spf.%{d2}", "2001:db8::cb01"), v6);
        assert_eq!(expand("%{C}", "2001:db8::cb01"), "2001%3Adb8%3A%3Acb01");
    }

    #[test]
    fn what_is_no_macro_is_named() {
        for (text, place, fault) in [
            ("%(ir).example.com", Place::Term, "%("),
            ("a.%", Place::Term, "%"),
            ("%{x}.example.com", Place::Explanation, "%{x}"),
            ("%{d0}", Place::Term, "%{d0}"),
            ("%{dr2}", Place::Term, "%{dr2}"),
            ("%{d*}", Place::Term, "%{d*}"),
            ("%{}", Place::Term, "%{}"),
            ("%{d", Place::Term, "%{"),
            ("%{c}", Place::Term, "%{c}"),
            ("%ä", Place::Term, "%ä"),
            ("%{ä}", Place::Term, "%{ä}"),
        ] {
            let error = MacroString::parse(text, place).unwrap_err();
            assert_eq!((error.kind, error.text.as_str()), (FaultKind::BadMacro, fault), "{text}");
        }
    }

    #[test]
    fn the_end_of_a_name_is_told_from_a_macro() {
        for (text, expected) in [
            ("a.%{d}", true),
            ("a.%%", true),
            ("a.%_", true),
            ("a.%-", true),
            ("a.%%-", false),
            ("a.%%%-", true),
            ("a.%-_", false),
            ("%{d}.b", false),
            ("", false),
        ] {
            assert_eq!(MacroString::parse(text, Place::Term).unwrap().ends_in_macro, expected, "{text}");
        }
    }

    #[test]
    fn names_too_long_lose_labels_from_the_left() {
        let long = format!("{}.b.example.com.", vec!["a23456789"; 30].join("."));
        let name = fit(&long);
        assert!(name.len() <= LONGEST_NAME && name.len() > LONGEST_NAME - 10, "{}", name.len());
        assert!(name.ends_with(".b.example.com"));
    }
}
