//! Names and addresses of hosts, domains of mail addresses.

use std::net::IpAddr;

use super::tokens::{Token, tokens};

/// Longest name of a host (RFC 1035 2.3.4).
const LONGEST_NAME: usize = 255;

/// A host's name as it stands in a header; nothing for an address, for `unknown` and for what is none.
pub(super) fn name(word: &str) -> Option<&str> {
    let name = word.trim_matches(['"', '?']).trim_end_matches(['.', ',']);
    let letter = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let fits = (1..=LONGEST_NAME).contains(&name.len()) && name.chars().all(letter);
    (fits && !name.eq_ignore_ascii_case("unknown") && address(name).is_none()).then_some(name)
}

/// An address in any form headers have: bare, in brackets, with `IPv6:`, with a port or a zone, mapped.
pub(super) fn address(word: &str) -> Option<IpAddr> {
    let word = word.trim_matches(['"', '?', ',', ';', '(', ')', '<', '>']);
    let inner = word.strip_prefix('[').map_or(word, |rest| rest.split(']').next().unwrap_or(rest));
    let inner = match inner.get(..5) {
        Some(tag) if tag.eq_ignore_ascii_case("IPv6:") => &inner[5..],
        _ => inner,
    };
    let inner = inner.split('%').next().unwrap_or(inner);
    let without_port = || inner.split_once(':').and_then(|(address, _)| address.parse().ok());
    inner.parse().ok().or_else(without_port).map(|address: IpAddr| address.to_canonical())
}

/// The domain of the first address in a field such as `From` or `Return-Path`, in lower case.
pub(super) fn domain_of_field(field: &str) -> Option<String> {
    let words = || {
        tokens(field).filter_map(|token| match token {
            Token::Word(word) => Some(word),
            _ => None,
        })
    };
    // A display name may hold an address as well: the one in angle brackets counts.
    let in_angles = words().find_map(|word| {
        let (_, rest) = word.rsplit_once('<')?;
        rest.contains('@').then_some(rest)
    });
    match in_angles {
        Some(address) => domain_of(address),
        None => words()
            .filter(|word| word.rsplit_once('@').is_some_and(|(_, domain)| !domain.contains('"')))
            .find_map(domain_of),
    }
}

/// The domain of an address, or the domain that stands there itself, in lower case; nothing for `<>` and `none`.
pub(super) fn domain_of(address: &str) -> Option<String> {
    let address = address.trim_matches([',', ';']);
    let address = address.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(address);
    let address = address.trim_matches(['<', '>', ',']);
    let domain = name(address.rsplit('@').next().unwrap_or(address))?;
    let none = domain.eq_ignore_ascii_case("none") || domain.starts_with(['.', '-']);
    (!none).then(|| domain.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn addresses_are_read_in_every_form() {
        for (word, expected) in [
            ("192.0.2.1", Some("192.0.2.1")),
            ("[192.0.2.1]:2400", Some("192.0.2.1")),
            ("[192.0.2.166:0318]", Some("192.0.2.166")),
            ("?192.0.2.3?", Some("192.0.2.3")),
            ("[::ffff:192.0.2.1]", Some("192.0.2.1")),
            ("[IPv6:2001:db8::1]", Some("2001:db8::1")),
            ("[fe80::1%22]", Some("fe80::1")),
            ("2603:1096:100:19::20", Some("2603:1096:100:19::20")),
            ("192.0.2.10.105", None),
            ("#.#.#.#", None),
            ("é", None),
        ] {
            assert_eq!(address(word).map(|address| address.to_string()).as_deref(), expected, "{word}");
        }
    }

    #[test]
    fn a_fields_domain_is_the_one_of_its_address() {
        for (field, expected) in [
            ("admin@o365e.onmicrosoft.com", Some("o365e.onmicrosoft.com")),
            ("\"admin@a.example\" <admin@B.example>", Some("b.example")),
            ("\"admin@a.example\"", None),
            ("Ann (at home; <x@y.example>) <ann@example.org>, Bob <bob@example.net>", Some("example.org")),
            ("ann@example.org (Ann)", Some("example.org")),
            ("\"odd name\"@example.org", Some("example.org")),
            ("<>", None),
            ("Undisclosed recipients:;", None),
            ("Anna <anna@müller.example>", Some("müller.example")),
            ("=?UTF-8?Q?a=40b?= <c@example.org.>", Some("example.org")),
        ] {
            assert_eq!(domain_of_field(field).as_deref(), expected, "{field}");
        }
    }

    proptest! {
        #[test]
        fn no_text_ends_the_program(text in "(?s)([@<>\"\\[\\].]|IPv6:|.){0,40}") {
            address(&text);
            name(&text);
            domain_of_field(&text);
        }
    }
}
