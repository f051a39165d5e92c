//! The address under which a mail server sees this computer, as many say in passing. Pure.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::public::is_public;
use crate::diagnosis::Reply;

/// Words after which an address without brackets is the client's.
const BEFORE_BARE: [&str; 6] = ["hello", "hi", "welcome", "from", "address", "ip"];

/// Words of a greeting that speaks of the client.
const OF_CLIENT: [&str; 7] = ["hello", "hi", "welcome", "you", "your", "client", "connection"];

/// What a server's reply to EHLO tells. `sent` is what this computer called itself: where the server only repeats that, it saw
/// nothing. `server` is the server's own address, which it may also name.
pub fn seen_by_mail_server(ehlo: &Reply, sent: &str, server: Option<IpAddr>) -> Option<IpAddr> {
    // The lines behind are keywords (RFC 5321 4.1.1.1).
    let text = without(after_name(ehlo.lines.first()?), sent);
    only(bracketed(&text, &['[', '(']).chain(bare(&text)), server)
}

/// What a server's greeting tells: few do, and an address in it may as well be the server's, so only a line counts that
/// speaks of the client.
pub fn seen_in_greeting(greeting: &Reply, server: Option<IpAddr>) -> Option<IpAddr> {
    let speaks = |line: &&str| {
        let lower = line.to_ascii_lowercase();
        lower.split(|letter: char| !letter.is_ascii_alphabetic()).any(|word| OF_CLIENT.contains(&word))
    };
    let lines = greeting.lines.iter().map(|line| after_name(line)).filter(speaks);
    only(lines.flat_map(|line| bracketed(line, &['['])), server)
}

/// A line behind the server's own name, which may be an address.
fn after_name(line: &str) -> &str {
    line.trim_start().split_once(' ').map_or("", |(_, text)| text)
}

/// The text without what the client called itself, where that stands first.
fn without(text: &str, sent: &str) -> String {
    let sent = sent.trim();
    let bare = sent.trim_start_matches('[').trim_end_matches(']');
    // ASCII letters keep their place in lower case.
    let lower = text.to_ascii_lowercase();
    for called in [sent, bare] {
        let called = called.to_ascii_lowercase();
        if let Some(at) = lower.find(&called).filter(|_| !called.is_empty()) {
            let (before, after) = (text.get(..at), text.get(at + called.len()..));
            return format!("{} {}", before.unwrap_or_default(), after.unwrap_or_default());
        }
    }
    text.to_owned()
}

/// The addresses directly behind one of the brackets.
fn bracketed<'a>(text: &'a str, brackets: &'a [char]) -> impl Iterator<Item = IpAddr> + 'a {
    text.match_indices(brackets).filter_map(|(at, bracket)| {
        let inside = text.get(at + bracket.len()..)?;
        let end = inside.find(|letter: char| matches!(letter, '[' | ']' | '(' | ')' | ',') || letter.is_whitespace());
        address(inside.get(..end?)?)
    })
}

/// The addresses without brackets, behind a word that tells whose they are.
fn bare(text: &str) -> impl Iterator<Item = IpAddr> {
    let words = text.split(|letter: char| letter.is_whitespace() || letter == '=');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let found = words.windows(2).filter_map(|pair| {
        let [before, word] = pair else { return None };
        let before = before.trim_matches(|letter: char| !letter.is_ascii_alphabetic()).to_ascii_lowercase();
        let word = word.trim_end_matches([',', ';', '!', '.']);
        BEFORE_BARE.contains(&before.as_str()).then(|| address(word)).flatten()
    });
    found.collect::<Vec<_>>().into_iter()
}

/// An address as SMTP writes it (RFC 5321 4.1.3), or without the tag of IPv6.
fn address(text: &str) -> Option<IpAddr> {
    let is_tagged = text.get(..5).is_some_and(|tag| tag.eq_ignore_ascii_case("ipv6:"));
    if is_tagged {
        return Some(IpAddr::V6(text.get(5..)?.parse::<Ipv6Addr>().ok()?).to_canonical());
    }
    match text.parse::<Ipv4Addr>() {
        Ok(address) => Some(IpAddr::V4(address)),
        Err(_) => Some(IpAddr::V6(text.parse::<Ipv6Addr>().ok()?).to_canonical()),
    }
}

/// The one address that others can see; nothing where there are several.
fn only(addresses: impl Iterator<Item = IpAddr>, server: Option<IpAddr>) -> Option<IpAddr> {
    let mut seen = addresses.filter(|address| is_public(*address) && Some(*address) != server);
    let first = seen.next()?;
    seen.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(text: &str) -> Reply {
        Reply::from_lines(text.split('\n').map(str::to_owned).collect()).unwrap()
    }

    const SERVER: &str = "198.51.100.25";

    #[test]
    fn servers_tell_the_address_that_they_see() {
        // As programs and services write it; names and addresses replaced.
        for (ehlo, sent, expected) in [
            // Exim
            (
                "250-mx.example.org Hello [192.168.1.5] [203.0.113.7]\n250-SIZE 52428800\n250 HELP",
                "[192.168.1.5]",
                "203.0.113.7",
            ),
            ("250-mx.example.org Hello host.example.net [203.0.113.7]\n250 HELP", "host", "203.0.113.7"),
            ("250-mx.example.org Hello laptop (host.example.net) [203.0.113.7]\n250 HELP", "laptop", "203.0.113.7"),
            ("250-mx.example.org Hello [192.168.1.5] [2001:db8::1]\n250 HELP", "[192.168.1.5]", "2001:db8::1"),
            // Sendmail
            (
                "250-mx.example.org Hello host.example.net [203.0.113.7], pleased to meet you\n250 HELP",
                "[10.0.0.2]",
                "203.0.113.7",
            ),
            (
                "250-mx.example.org Hello host.example.net [203.0.113.7] (may be forged), pleased to meet you",
                "x",
                "203.0.113.7",
            ),
            ("250-mx.example.org Hello [IPv6:2001:db8::1], pleased to meet you\n250 HELP", "[10.0.0.2]", "2001:db8::1"),
            ("250 mx.example.org Hello host [IPv6:2001:DB8:0:0:0:0:0:1], pleased to meet you", "host", "2001:db8::1"),
            // Exchange, Microsoft 365
            ("250-mx.example.org Hello [203.0.113.7]\n250-SIZE 37748736\n250 CHUNKING", "[192.168.1.5]", "203.0.113.7"),
            (
                "250-AM0PR01CA0107.outlook.office365.com Hello [203.0.113.7]\n250-SIZE 157286400",
                "[192.168.1.5]",
                "203.0.113.7",
            ),
            (
                "250-AM0PR01CA0107.outlook.office365.com Hello [2001:db8::1]\n250 SMTPUTF8",
                "[IPv6:fd00::5]",
                "2001:db8::1",
            ),
            // Google
            ("250-smtp.gmail.com at your service, [203.0.113.7]\n250-SIZE 35882577", "[192.168.1.5]", "203.0.113.7"),
            ("250-mx.google.com at your service, [2001:db8::1]\n250 SMTPUTF8", "host", "2001:db8::1"),
            // Yahoo, James
            (
                "250-hermes--production-ir2-6fcf857f6f-vw7gs Hello laptop [203.0.113.7])\n250-PIPELINING",
                "laptop",
                "203.0.113.7",
            ),
            ("250-james.example.org Hello [192.168.1.5] [203.0.113.7])", "[192.168.1.5]", "203.0.113.7"),
            // OpenSMTPD
            (
                "250-mx.example.org Hello laptop [203.0.113.7], pleased to meet you\n250-8BITMIME",
                "laptop",
                "203.0.113.7",
            ),
            // Haraka
            ("250-mx.example.org Hello host.example.net [203.0.113.7]Haraka is at your service.", "x", "203.0.113.7"),
            ("250-Haraka says hi Unknown [203.0.113.7]\n250-PIPELINING", "x", "203.0.113.7"),
            // Domino, MDaemon, IceWarp
            ("250-mx.example.org Hello laptop ([203.0.113.7]), pleased to meet you", "laptop", "203.0.113.7"),
            ("250-mx.example.org Hello laptop [203.0.113.7], pleased to meet you", "laptop", "203.0.113.7"),
            ("250-mx.example.org Hello laptop (203.0.113.7 (203.0.113.7))", "laptop", "203.0.113.7"),
            // MailEnable
            ("250-example.org [203.0.113.7], this server offers 4 extensions\n250-AUTH LOGIN", "laptop", "203.0.113.7"),
            // without brackets
            ("250-mx.example.org Hello 203.0.113.7, nice to meet you", "laptop", "203.0.113.7"),
            ("250-mx.example.org Welcome, your IP=203.0.113.7", "laptop", "203.0.113.7"),
            // an IPv4 address in the clothes of IPv6
            ("250-mx.example.org Hello laptop [::ffff:203.0.113.7]", "laptop", "203.0.113.7"),
            ("250-mx.example.org Hello laptop [IPv6:::ffff:203.0.113.7]", "laptop", "203.0.113.7"),
            // the client said its own outside address, and the server saw it as well
            ("250-mx.example.org Hello [203.0.113.7] [203.0.113.7]\n250 HELP", "[203.0.113.7]", "203.0.113.7"),
        ] {
            let found = seen_by_mail_server(&reply(ehlo), sent, SERVER.parse().ok());
            assert_eq!(found, Some(expected.parse().unwrap()), "{ehlo}");
        }
    }

    #[test]
    fn what_is_no_sighting_is_taken_for_none() {
        for (ehlo, sent) in [
            // Postfix, Dovecot and many others say nothing.
            ("250-mx.example.org\n250-PIPELINING\n250 SMTPUTF8", "[192.168.1.5]"),
            // seen from within the same network
            ("250-mx.example.org Hello laptop [192.168.1.5]", "laptop"),
            ("250-mx.example.org Hello laptop [127.0.0.1]", "laptop"),
            ("250-mx.example.org Hello laptop [IPv6:::1]", "laptop"),
            ("250-mx.example.org Hello laptop [100.64.3.4]", "laptop"),
            ("250-mx.example.org Hello laptop [fe80::1]", "laptop"),
            // only repeated
            ("250-mx.example.org Hello [203.0.113.7]", "[203.0.113.7]"),
            ("250-mx.example.org Hello 203.0.113.7", "[203.0.113.7]"),
            ("250-mx.example.org Hello [ipv6:2001:DB8::1], pleased to meet you", "[IPv6:2001:db8::1]"),
            // the server's own
            ("250-[203.0.113.25] Hello laptop", "laptop"),
            ("250-mx.example.org [198.51.100.25] says hello", "laptop"),
            // two
            ("250-mx.example.org Hello [203.0.113.7] [203.0.113.8]", "laptop"),
            // versions, and what only looks like an address
            ("250-mx.example.org Hello, this is IceWarp 11.4.5.0", "laptop"),
            ("250-mx.example.org Hello [unknown]", "laptop"),
            ("250-mx.example.org Hello [203.0.113.7", "laptop"),
            ("250-mx.example.org Hello [IPv6:", "laptop"),
            ("250-mx.example.org Hello [привет] (", "laptop"),
            // among the keywords
            ("250-mx.example.org\n250-X-YOU [203.0.113.7]\n250 HELP", "laptop"),
            ("250", "laptop"),
            ("250 ", ""),
        ] {
            assert_eq!(seen_by_mail_server(&reply(ehlo), sent, SERVER.parse().ok()), None, "{ehlo}");
        }
    }

    #[test]
    fn a_greeting_counts_where_it_speaks_of_the_client() {
        for (greeting, expected) in [
            ("220 mx.example.org ESMTP welcome [203.0.113.7]", Some("203.0.113.7")),
            ("220-mx.example.org ESMTP\n220 logged: your address [203.0.113.7]", Some("203.0.113.7")),
            ("220 mx.example.org Hello [IPv6:2001:db8::1]", Some("2001:db8::1")),
            ("220 mx.example.org [203.0.113.7] ESMTP", None),
            ("220 [203.0.113.7] welcome", None),
            ("220 mx.example.org welcome [198.51.100.25]", None),
            ("220 mx.example.org welcome to MDaemon (13.0.3.4)", None),
            ("220 mx.example.org ESMTP Postfix", None),
        ] {
            let found = seen_in_greeting(&reply(greeting), SERVER.parse().ok()).map(|address| address.to_string());
            assert_eq!(found.as_deref(), expected, "{greeting}");
        }
    }
}
