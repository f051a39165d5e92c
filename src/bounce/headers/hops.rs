//! The servers that a message passed: its `Received` fields (RFC 5321 4.4), as every mail server words them in its own way.

use super::super::explanation::Hop;
use super::Fields;
use super::dates;
use super::hosts::{address, name};
use super::tokens::{Token, tokens};

/// Most hops that are read; servers give a message up as looping long before.
const MOST_HOPS: usize = 200;

/// The hops in the order of the message's way, the oldest first (headers have them the other way round).
pub(in crate::bounce) fn hops(fields: &Fields<'_>) -> Vec<Hop> {
    let mut hops: Vec<Hop> = fields.all("Received").take(MOST_HOPS).map(hop).collect();
    hops.reverse();
    let mut before = None;
    for hop in &mut hops {
        hop.delay_s = hop.time.zip(before).map(|(time, before)| time.as_second() - before);
        before = hop.time.map(|time| time.as_second());
    }
    hops
}

fn hop(received: &str) -> Hop {
    let clauses = Clauses::read(received);
    Hop {
        from: clauses.from.sender(),
        by: clauses.by.server(),
        protocol: clauses.with.protocol(),
        time: time(received),
        delay_s: None,
    }
}

/// The date follows the last semicolon. Some write more after it, and some no semicolon.
fn time(received: &str) -> Option<jiff::Timestamp> {
    const MOST_TRIES: usize = 4;
    /// A date with its zone and comments, and what some servers write after it.
    const TAIL: usize = 100;
    let after_semicolon =
        received.rmatch_indices(';').take(MOST_TRIES).find_map(|(at, _)| dates::read(received.get(at + 1..)?));
    after_semicolon.or_else(|| {
        let start = received.floor_char_boundary(received.len().saturating_sub(TAIL));
        dates::read(received.get(start..)?)
    })
}

/// What stands behind the words `from`, `by` and `with`.
#[derive(Default)]
struct Clauses<'a> {
    from: Clause<'a>,
    by: Clause<'a>,
    with: Clause<'a>,
}

#[derive(Default)]
struct Clause<'a> {
    words: Vec<&'a str>,
    comments: Vec<&'a str>,
}

#[derive(Clone, Copy)]
enum Keyword {
    From,
    By,
    With,
    /// What follows it is not read.
    Other,
}

impl Keyword {
    fn of(word: &str) -> Option<Self> {
        let is = |keyword: &str| word.eq_ignore_ascii_case(keyword);
        match word {
            _ if is("from") => Some(Self::From),
            _ if is("by") => Some(Self::By),
            _ if is("with") => Some(Self::With),
            _ if ["via", "id", "for", "tls"].into_iter().any(is) => Some(Self::Other),
            _ => None,
        }
    }
}

impl<'a> Clauses<'a> {
    fn read(received: &'a str) -> Self {
        let mut clauses = Self::default();
        let mut open = Keyword::Other;
        for token in tokens(received) {
            match token {
                Token::Word(word) => match Keyword::of(word) {
                    // A second clause of the same word is no part of the first one.
                    Some(keyword) => open = if clauses.has(keyword) { Keyword::Other } else { keyword },
                    None => clauses.clause(open).into_iter().for_each(|clause| clause.words.push(word)),
                },
                Token::Comment(comment) => {
                    clauses.clause(open).into_iter().for_each(|clause| clause.comments.push(comment));
                }
                Token::Semicolon => open = Keyword::Other,
            }
        }
        clauses
    }

    fn clause(&mut self, keyword: Keyword) -> Option<&mut Clause<'a>> {
        match keyword {
            Keyword::From => Some(&mut self.from),
            Keyword::By => Some(&mut self.by),
            Keyword::With => Some(&mut self.with),
            Keyword::Other => None,
        }
    }

    fn has(&mut self, keyword: Keyword) -> bool {
        self.clause(keyword).is_some_and(|clause| !clause.words.is_empty())
    }
}

impl Clause<'_> {
    /// Who sent: the name it gave in EHLO; where that tells nothing, the name or at least the address that the server saw.
    ///
    /// Most write the EHLO name as the word and what they saw in a comment; qmail and Exim write it the other way round
    /// and mark it with `HELO x` or `helo=x`.
    fn sender(&self) -> Option<String> {
        let said = self.comments.iter().find_map(|comment| helo(comment)).map(str::to_owned);
        let seen = || self.comments.iter().find_map(|comment| reverse_name(comment)).map(str::to_owned);
        let number = || {
            // An address given in HELO is a claim, not what the server saw.
            let seen = self.comments.iter().filter(|comment| !comment.split(' ').next().is_some_and(is_greeting));
            let mut words = seen.copied().flat_map(str::split_ascii_whitespace);
            words.find_map(address).or_else(|| self.words.iter().copied().find_map(address))
        };
        said.or_else(|| self.named()).or_else(seen).or_else(|| number().map(|address| address.to_string()))
    }

    /// The word itself; several where it is no name of a server, as in `from mail pickup service`.
    fn named(&self) -> Option<String> {
        let first = name(self.words.first()?)?;
        let plain = |word: &&str| word.bytes().all(|byte| byte.is_ascii_alphabetic());
        if self.words.len() <= 4 && self.words.iter().all(plain) {
            return Some(self.words.join(" "));
        }
        Some(first.to_owned())
    }

    /// `by mx.example.org`, `by host mx.example.org`
    fn server(&self) -> Option<String> {
        let mut words = self.words.iter().map(|word| word.trim_end_matches([',', '.']));
        words.find(|word| !word.eq_ignore_ascii_case("host") && (1..=255).contains(&word.len())).map(str::to_owned)
    }

    /// The protocol; in capitals where it is one of RFC 3848, which some write small.
    fn protocol(&self) -> Option<String> {
        let words: Vec<&str> = self.words.iter().take(4).map(|word| word.trim_end_matches(',')).collect();
        let text = words.join(" ");
        let bare = text.trim_end_matches(['a', 's', 'A', 'S']);
        let known = ["SMTP", "ESMTP", "LMTP", "UTF8SMTP", "UTF8LMTP"].into_iter().any(|p| p.eq_ignore_ascii_case(bare));
        let text = if known { text.to_ascii_uppercase() } else { text };
        (1..=100).contains(&text.len()).then_some(text)
    }
}

/// The name in `HELO x`, `EHLO x` and `helo=x`.
fn helo(comment: &str) -> Option<&str> {
    let mut words = comment.split_ascii_whitespace().map(|word| word.trim_matches('"'));
    while let Some(word) = words.next() {
        if is_greeting(word) {
            return words.next().and_then(name);
        }
        if let Some((key, value)) = word.split_once('=')
            && key.eq_ignore_ascii_case("helo")
        {
            return name(value);
        }
    }
    None
}

/// The name in `name [1.2.3.4]` and `IDENT:user@name [1.2.3.4]`: only what stands before an address is one.
fn reverse_name(comment: &str) -> Option<&str> {
    let mut words = comment.split_ascii_whitespace();
    let first = words.next()?;
    words.next().and_then(address)?;
    name(first.rsplit('@').next().unwrap_or(first)).filter(|name| !is_greeting(name))
}

fn is_greeting(word: &str) -> bool {
    ["helo", "ehlo", "lhlo"].into_iter().any(|verb| word.eq_ignore_ascii_case(verb))
}

#[cfg(test)]
mod tests;
