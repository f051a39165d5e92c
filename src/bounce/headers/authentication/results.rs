//! What servers wrote down about a sender: `Authentication-Results` (RFC 8601) and `Received-SPF` (RFC 7208 9.1), as they
//! really look.

use std::net::IpAddr;

use super::super::hosts::{address, domain_of};
use super::super::tokens::{Token, tokens};

/// Most methods of a field, and most properties and comments of a method, that are read.
const MOST: usize = 32;

/// One field of results.
#[derive(Debug, Default)]
pub(super) struct Results<'a> {
    /// Who wrote it (authserv-id); Microsoft's form names nobody.
    service: Option<&'a str>,
    items: Vec<Item<'a>>,
}

/// One method's result, e.g. `spf=none (sender IP is 192.0.2.1) smtp.mailfrom=example.org`.
#[derive(Clone, Debug, Default)]
pub(super) struct Item<'a> {
    method: &'a str,
    /// In lower case.
    pub result: String,
    notes: Vec<&'a str>,
    properties: Vec<(&'a str, &'a str)>,
}

impl<'a> Results<'a> {
    /// Methods may follow each other without a semicolon, and properties stand behind one: only the names tell them apart.
    pub fn read(field: &'a str) -> Self {
        let mut results = Self::default();
        let mut bare: Option<&str> = None;
        let mut awaited: Option<&str> = None;
        for token in tokens(field) {
            match token {
                Token::Semicolon => (bare, awaited) = (None, None),
                Token::Comment(comment) => {
                    if let Some(item) = results.items.last_mut()
                        && item.notes.len() < MOST
                    {
                        item.notes.push(comment);
                    }
                }
                Token::Word(word) => match (word.split_once('='), awaited.take()) {
                    // White space may surround the sign.
                    (Some((key, "")), _) => awaited = if key.is_empty() { bare.take() } else { Some(key) },
                    (Some(("", value)), _) => bare.take().into_iter().for_each(|key| results.put(key, value)),
                    (Some((key, value)), _) => results.put(key, value),
                    (None, Some(key)) => results.put(key, word),
                    (None, None) => {
                        bare = Some(word);
                        if results.items.is_empty() && results.service.is_none() {
                            results.service = Some(word);
                        }
                    }
                },
            }
        }
        results
    }

    fn put(&mut self, key: &'a str, value: &'a str) {
        // A property has a point (`smtp.mailfrom`), but for these; the rest are methods.
        const PROPERTIES: [&str; 5] = ["reason", "action", "from", "i", "cv"];
        let value = value.trim_end_matches(',');
        if key.contains('.') || PROPERTIES.iter().any(|property| property.eq_ignore_ascii_case(key)) {
            if let Some(item) = self.items.last_mut()
                && item.properties.len() < MOST
            {
                item.properties.push((key, value));
            }
        } else if self.items.len() < MOST
            && let Some(result) = result(value)
        {
            self.items.push(Item { method: key, result, ..Item::default() });
        }
    }

    /// Whether it holds a result that is looked at here.
    pub fn tells(&self) -> bool {
        ["spf", "dkim", "dmarc", "compauth"].into_iter().any(|method| self.all(method).next().is_some())
    }

    /// Takes over the methods that this lacks, where the same service wrote a field for each.
    pub fn complete_with(&mut self, other: &Self) {
        let same = |one: &str, other: &str| one.eq_ignore_ascii_case(other);
        if self.service.zip(other.service).is_some_and(|(one, other)| same(one, other)) {
            let lacking = other.items.iter().filter(|item| !self.items.iter().any(|own| same(own.method, item.method)));
            let lacking: Vec<_> = lacking.cloned().collect();
            self.items.extend(lacking);
        }
    }

    pub fn all(&self, method: &str) -> impl Iterator<Item = &Item<'a>> {
        self.items.iter().filter(move |item| item.method.eq_ignore_ascii_case(method))
    }

    pub fn first(&self, method: &str) -> Option<&Item<'a>> {
        self.all(method).next()
    }

    pub fn passes(&self, method: &str) -> bool {
        self.all(method).any(|item| item.result == "pass")
    }

    /// The result for the envelope sender; some tell the one for the EHLO name as well.
    pub fn spf(&self) -> Option<&Item<'a>> {
        self.all("spf").find(|item| item.envelope_domain().is_some()).or_else(|| self.first("spf"))
    }

    pub fn envelope_domain(&self) -> Option<String> {
        self.spf().and_then(Item::envelope_domain).or_else(|| self.items.iter().find_map(Item::envelope_domain))
    }
}

impl<'a> Item<'a> {
    pub fn property(&self, name: &str) -> Option<&'a str> {
        self.properties.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    fn envelope_domain(&self) -> Option<String> {
        ["smtp.mailfrom", "smtp.mfrom", "smtp.mail"].into_iter().find_map(|name| domain_of(self.property(name)?))
    }

    pub fn signing_domain(&self) -> Option<String> {
        ["header.d", "header.i"].into_iter().find_map(|name| domain_of(self.property(name)?))
    }

    /// Whether the words beside the result hold one of these; `words` in lower case.
    pub fn says(&self, words: &[&str]) -> bool {
        let reason = self.property("reason");
        self.notes.iter().copied().chain(reason).any(|note| {
            let note = note.to_ascii_lowercase();
            words.iter().any(|word| note.contains(word))
        })
    }

    pub fn ip(&self) -> Option<IpAddr> {
        self.notes.iter().find_map(|note| ip_in(note))
    }

    pub fn domain_in_notes(&self) -> Option<String> {
        self.notes.iter().find_map(|note| domain_in(note))
    }

    /// The disposition in Google's `(p=REJECT sp=REJECT dis=NONE)`.
    pub fn disposition(&self) -> Option<&'a str> {
        self.notes.iter().flat_map(|note| note.split_ascii_whitespace()).find_map(|word| word.strip_prefix("dis="))
    }
}

/// `Received-SPF: none (example.net: domain of ann@example.org does not designate permitted sender hosts)
/// client-ip=192.0.2.1;`
#[derive(Debug, Default)]
pub(super) struct ReceivedSpf {
    pub result: Option<String>,
    pub ip: Option<IpAddr>,
    pub envelope_domain: Option<String>,
    /// Whether the EHLO name was tested instead of the envelope sender.
    pub of_helo: bool,
}

impl ReceivedSpf {
    pub fn read(field: &str) -> Self {
        let mut spf = Self::default();
        let mut note = None;
        for token in tokens(field) {
            match token {
                Token::Semicolon => {}
                Token::Comment(comment) => note = note.or(Some(comment)),
                Token::Word(word) => match word.split_once('=') {
                    None => spf.result = spf.result.or_else(|| result(word)),
                    Some((key, value)) if key.eq_ignore_ascii_case("client-ip") => spf.ip = address(value),
                    Some((key, value)) if key.eq_ignore_ascii_case("envelope-from") => {
                        spf.envelope_domain = domain_of(value);
                    }
                    Some((key, value)) if key.eq_ignore_ascii_case("identity") => {
                        spf.of_helo = value.eq_ignore_ascii_case("helo");
                    }
                    Some(_) => {}
                },
            }
        }
        spf.ip = spf.ip.or_else(|| ip_in(note?));
        spf.envelope_domain = spf.envelope_domain.or_else(|| domain_in(note?));
        spf
    }
}

/// A result is one word of letters.
fn result(word: &str) -> Option<String> {
    let word = word.trim_matches(['"', ',']);
    let fits = (1..=20).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    fits.then(|| word.to_ascii_lowercase())
}

fn ip_in(note: &str) -> Option<IpAddr> {
    note.split_ascii_whitespace().find_map(address)
}

/// The domain in `domain of ann@example.org designates…` and `example.org does not designate…`.
fn domain_in(note: &str) -> Option<String> {
    let (mut before, mut last) = ("", "");
    for word in note.split_ascii_whitespace() {
        match (before, last) {
            ("domain", "of") => return domain_of(word),
            (domain, "does") if word == "not" => return domain_of(domain),
            (_, domain) if word == "designates" => return domain_of(domain),
            _ => (before, last) = (last, word),
        }
    }
    None
}
