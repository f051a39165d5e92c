//! Records with mistakes, read as they were meant.

use std::collections::HashSet;
use std::net::{Ipv4Addr, Ipv6Addr};

use super::super::parse::{Qualifier, Record, TermKind};
use super::{bare, mildest, of_words};

/// The mechanisms, and the modifiers that are known; each with what stands between its name and its value.
const TERMS: [(&str, char); 10] = [
    ("all", ' '),
    ("include", ':'),
    ("a", ':'),
    ("mx", ':'),
    ("ptr", ':'),
    ("ip4", ':'),
    ("ip6", ':'),
    ("exists", ':'),
    ("redirect", '='),
    ("exp", '='),
];

/// How names are misspelt.
const MISSPELT: [(&str, &str); 10] = [
    ("ip", "ip4"),
    ("ipv4", "ip4"),
    ("ip4v", "ip4"),
    ("ipv6", "ip6"),
    ("ip6v", "ip6"),
    ("includes", "include"),
    ("inlcude", "include"),
    ("incude", "include"),
    ("al", "all"),
    ("exist", "exists"),
];

/// The record without its mistakes: what was meant is put right, what cannot be understood is left out. What is right stays as
/// it is. Takes also texts that are no record yet for a mistake in their beginning.
pub fn without_faults(text: &str) -> Record {
    let words = joined(&cleaned(text));
    let mut ends = Vec::new();
    let mut kept: Vec<String> = Vec::new();
    let mut seen = HashSet::new();
    for word in words.iter().flat_map(|word| mended(word)) {
        let record = of_words([&word]);
        let [term] = record.terms.as_slice() else { continue };
        match term.kind {
            TermKind::Faulty => {}
            TermKind::All => ends.push((term.qualifier, word)),
            TermKind::Redirect(_) | TermKind::Exp(_) if kept.iter().any(|other| same_name(other, &word)) => {}
            _ if !seen.insert(bare(&word).to_ascii_lowercase()) => {}
            _ => kept.push(word),
        }
    }
    let qualifiers: Vec<Qualifier> = ends.iter().map(|(qualifier, _)| *qualifier).collect();
    let end = match ends.as_slice() {
        [] => None,
        [(_, only)] => Some(only.clone()),
        [(first, word), others @ ..] if others.iter().all(|(other, _)| other == first) => Some(word.clone()),
        _ => Some(format!("{}all", mildest(&qualifiers))),
    };
    // What stands behind the end would never be looked at.
    of_words(kept.into_iter().chain(end))
}

/// The words behind the version, without what word processors and web pages put in.
fn cleaned(text: &str) -> Vec<String> {
    let plain: String = text
        .chars()
        .filter_map(|letter| match letter {
            '"' | '\'' | '`' | '\\' | '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '«' | '»' => Some(' '),
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => None,
            '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
            '；' => Some(';'),
            '：' => Some(':'),
            '＝' => Some('='),
            '，' => Some(','),
            letter if letter.is_whitespace() || letter.is_control() => Some(' '),
            letter => Some(letter),
        })
        .collect();
    let plain = plain.trim_start();
    let rest = match plain.get(..6) {
        Some(version) if version.eq_ignore_ascii_case("v=spf1") => &plain[6..],
        _ => plain,
    };
    // `,` may part the letters of a macro, and nothing else in a record.
    let parts = |c: char| matches!(c, ' ' | ';' | ',' | '|');
    rest.split(' ')
        .flat_map(|word| if word.contains("%{") { vec![word] } else { word.split(parts).collect() })
        .map(|word| word.trim_matches(|c: char| matches!(c, ';' | ',' | '(' | ')' | '<' | '>')))
        .filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case("v=spf1"))
        .map(str::to_owned)
        .collect()
}

/// Words that belong together in one: `include: a.example`, `ip4 192.0.2.1`, `- all`.
fn joined(words: &[String]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    let mut waits = false;
    for word in words {
        let follows = match joined.last() {
            Some(last) => waits && !is_term(word) || word.starts_with([':', '=']) && known(bare(last)).is_some(),
            None => false,
        };
        match joined.last_mut() {
            Some(last) if is_qualifier(last) => last.push_str(word),
            Some(last) if follows => {
                let parted = last.ends_with([':', '=']) || word.starts_with([':', '=']);
                if !parted {
                    last.push(':');
                }
                last.push_str(word);
            }
            _ => joined.push(word.clone()),
        }
        waits = joined.last().is_some_and(|last| {
            let name = bare(last).trim_end_matches([':', '=']);
            let needs = known(name).is_some_and(|(name, _)| !matches!(name, "all" | "a" | "mx" | "ptr"));
            needs || last.ends_with([':', '='])
        });
    }
    joined
}

fn is_qualifier(word: &str) -> bool {
    matches!(word, "+" | "-" | "~" | "?")
}

/// Whether the word begins like a term.
fn is_term(word: &str) -> bool {
    let word = bare(word);
    let end = word.find([':', '/', '=']).unwrap_or(word.len());
    known(&word[..end]).is_some()
}

/// The right name of a term, and what stands behind it.
fn known(name: &str) -> Option<(&'static str, char)> {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let right = MISSPELT.iter().find(|(wrong, _)| *wrong == name).map_or(name.as_str(), |(_, right)| right);
    TERMS.into_iter().find(|(term, _)| *term == right)
}

/// What a word was meant to be, in one term or two.
fn mended(word: &str) -> Vec<String> {
    let is_right = of_words([word]).errors.is_empty();
    let (sign, rest) = split_sign(word);
    let (name, value) = rest.split_at(rest.find([':', '/', '=']).unwrap_or(rest.len()));
    let Some((term, sign_of_value)) = known(name) else {
        return if is_right { vec![word.to_owned()] } else { vec![lone_value(sign, rest)] };
    };
    // `include:a.example-all`: no top domain ends like that.
    let glued = value.len().checked_sub(4).and_then(|at| Some((value.get(..at)?, value.get(at..)?)));
    if let Some((value, end)) = glued.filter(|(value, end)| value.contains('.') && split_sign(end).1 == "all") {
        return vec![with_value(sign, term, value), end.to_owned()];
    }
    let again =
        |value: &str| value.split_once(':').is_some_and(|(name, _)| known(name).is_some_and(|one| one.0 == term));
    // `ip4=192.0.2.1` is right, but only as a modifier that nobody knows; `include:include:a.example` as a strange name.
    if is_right && !again(value.trim_start_matches(':')) && (!value.starts_with('=') || sign_of_value == '=') {
        return vec![word.to_owned()];
    }
    vec![with_value(sign, term, value)]
}

/// The first of the qualifiers, and what follows all of them.
fn split_sign(word: &str) -> (&str, &str) {
    let rest = word.trim_start_matches(['+', '-', '~', '?']);
    let sign = if rest.len() < word.len() { word.get(..1).unwrap_or_default() } else { "" };
    (sign, rest)
}

/// An address or a name without saying what about it.
fn lone_value(sign: &str, value: &str) -> String {
    match address(value) {
        Some(term) => format!("{sign}{term}"),
        None if value.to_ascii_lowercase().contains("spf") => format!("{sign}include:{value}"),
        None => format!("{sign}a:{value}"),
    }
}

/// `value` begins with what parts it from the name, or is empty.
fn with_value(sign: &str, term: &'static str, value: &str) -> String {
    let plain = value.trim_start_matches([':', '=']);
    // `include:include:a.example`
    let again = plain.split_once([':', '=']).filter(|(name, _)| known(name).is_some_and(|(name, _)| name == term));
    let plain = again.map_or(plain, |(_, value)| value);
    let plain = plain.trim_start_matches("https://").trim_start_matches("http://");
    match term {
        "all" => format!("{sign}all"),
        "redirect" | "exp" => format!("{term}={plain}"),
        "ip4" | "ip6" => match address(plain) {
            Some(right) => format!("{sign}{right}"),
            // A name where an address should be.
            None => format!("{sign}a:{plain}"),
        },
        "include" | "exists" => match address(plain) {
            Some(right) => format!("{sign}{right}"),
            None => format!("{sign}{term}:{}", plain.trim_end_matches('/')),
        },
        _ => match address(plain) {
            Some(right) => format!("{sign}{right}"),
            None if plain.is_empty() || plain.starts_with('/') && !value.starts_with('/') => format!("{sign}{term}"),
            // Lengths that cannot be.
            None if value.starts_with('/') => format!("{sign}{term}"),
            None => format!("{sign}{term}:{}", plain.split('/').next().unwrap_or(plain)),
        },
    }
}

/// The term for an address or a network, as people write it.
fn address(text: &str) -> Option<String> {
    let text = text.trim_matches(['[', ']', '.']);
    let (address, length) = text.split_once('/').unwrap_or((text, ""));
    let length = length.trim_end_matches('/');
    if let Ok(ip) = address.trim_end_matches(']').parse::<Ipv6Addr>() {
        let length = length.parse::<u8>().ok().filter(|length| *length <= 128);
        return Some(format!("ip6:{ip}{}", length.map(|length| format!("/{length}")).unwrap_or_default()));
    }
    // A port means nothing here.
    let address = address.split_once(':').map_or(address, |(address, _)| address);
    let mut octets = Vec::new();
    let mut open = 0;
    for part in address.split('.') {
        match part {
            "*" | "x" | "X" => open += 1,
            _ if open > 0 || part.is_empty() || part.len() > 3 => return None,
            _ => octets.push(part.parse::<u8>().ok()?),
        }
    }
    // `192.0.2.*`, and `192.0.2/24`.
    let missing =
        4_usize.checked_sub(octets.len()).filter(|missing| *missing <= 3 && (open == 0 || open == *missing))?;
    if missing > 0 && open == 0 && length.is_empty() {
        return None;
    }
    let known = u8::try_from(octets.len()).ok()?.saturating_mul(8);
    octets.resize(4, 0);
    let ip = Ipv4Addr::new(octets[0], octets[1], octets[2], octets[3]);
    let mask = || length.parse().ok().and_then(|mask| ipnet::ipv4_mask_to_prefix(mask).ok());
    let length = length.parse::<u8>().ok().filter(|length| *length <= 32).or_else(mask);
    let length = length.or((missing > 0).then_some(known));
    Some(format!("ip4:{ip}{}", length.map(|length| format!("/{length}")).unwrap_or_default()))
}

fn same_name(one: &str, other: &str) -> bool {
    let name = |word: &str| word.split('=').next().map(str::to_ascii_lowercase);
    name(one) == name(other)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn mistakes_are_read_as_they_were_meant() {
        for (before, after) in [
            // Right already: stays, word for word.
            (
                "v=spf1 A:%{d}/20//64 ?ip4:192.0.2.0/24 moo=cow exists:%{i}._spf.example.org -ALL",
                "v=spf1 A:%{d}/20//64 ?ip4:192.0.2.0/24 moo=cow exists:%{i}._spf.example.org -ALL",
            ),
            ("v=spf1 include:%{d,}.a.example -all", "v=spf1 include:%{d,}.a.example -all"),
            // Addresses.
            ("v=spf1 ip4:2001:db8::1 -all", "v=spf1 ip6:2001:db8::1 -all"),
            ("v=spf1 ip6:192.0.2.1 -all", "v=spf1 ip4:192.0.2.1 -all"),
            ("v=spf1 ip6:192.0.2.0/24 -all", "v=spf1 ip4:192.0.2.0/24 -all"),
            (
                "v=spf1 ipv4:192.0.2.1 ip:192.0.2.2 ipv6:2001:db8::/32 -all",
                "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 ip6:2001:db8::/32 -all",
            ),
            ("v=spf1 ip:2001:db8::1 -all", "v=spf1 ip6:2001:db8::1 -all"),
            (
                "v=spf1 ip4 192.0.2.1 ip4: 192.0.2.2 ip4 :192.0.2.3 ~all",
                "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 ip4:192.0.2.3 ~all",
            ),
            ("v=spf1 ip4=192.0.2.1 -all", "v=spf1 ip4:192.0.2.1 -all"),
            ("v=spf1 192.0.2.1 2001:db8::1 -all", "v=spf1 ip4:192.0.2.1 ip6:2001:db8::1 -all"),
            ("v=spf1 ip4:192.0.2.1, ip4:192.0.2.2; -all", "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 -all"),
            ("v=spf1 ip4:192.0.2.1,192.0.2.2 -all", "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 -all"),
            (
                "v=spf1 ip4:192.0.2.1/255.255.255.0 ip4:192.0.2.*  ip4:198.51.100/24 -all",
                "v=spf1 ip4:192.0.2.1/24 ip4:192.0.2.0/24 ip4:198.51.100.0/24 -all",
            ),
            (
                "v=spf1 ip4:192.0.2.01 ip4:192.0.2.2/33 ip4:192.0.2.3:25 -all",
                "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 ip4:192.0.2.3 -all",
            ),
            ("v=spf1 ip4:mail.example.org -all", "v=spf1 a:mail.example.org -all"),
            (
                "v=spf1 a:192.0.2.1 mx:192.0.2.2 include:192.0.2.3 -all",
                "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 ip4:192.0.2.3 -all",
            ),
            ("v=spf1 ip4:999.0.2.1 a -all", "v=spf1 a -all"),
            // Names.
            ("v=spf1 include: _spf.google.com ~all", "v=spf1 include:_spf.google.com ~all"),
            ("v=spf1 include _spf.google.com ~all", "v=spf1 include:_spf.google.com ~all"),
            ("v=spf1 include=_spf.google.com ~all", "v=spf1 include:_spf.google.com ~all"),
            ("v=spf1 includes:_spf.google.com ~all", "v=spf1 include:_spf.google.com ~all"),
            ("v=spf1 include:include:_spf.google.com ~all", "v=spf1 include:_spf.google.com ~all"),
            (
                "v=spf1 include:_spf.google.com,include:sendgrid.net ~all",
                "v=spf1 include:_spf.google.com include:sendgrid.net ~all",
            ),
            ("v=spf1 include:spf.protection.outlook.com-all", "v=spf1 include:spf.protection.outlook.com -all"),
            ("v=spf1 redirect:_spf.example.org", "v=spf1 redirect=_spf.example.org"),
            ("v=spf1 a: mx: -all", "v=spf1 a mx -all"),
            ("v=spf1 mx: mx.example.org -all", "v=spf1 mx:mx.example.org -all"),
            ("v=spf1 a=mail.example.org -all", "v=spf1 a:mail.example.org -all"),
            ("v=spf1 a/x mx//200 -all", "v=spf1 a mx -all"),
            (
                "v=spf1 a mx _spf.google.com mail.example.org -all",
                "v=spf1 a mx include:_spf.google.com a:mail.example.org -all",
            ),
            ("v=spf1 include: -all", "v=spf1 -all"),
            ("v=spf1 include:localhost foo -all", "v=spf1 -all"),
            // The end.
            ("v=spf1 a -all mx", "v=spf1 a mx -all"),
            ("v=spf1 a -all ~all", "v=spf1 a ~all"),
            ("v=spf1 a -all -all", "v=spf1 a -all"),
            ("v=spf1 a ?all -all", "v=spf1 a ~all"),
            ("v=spf1 a - all", "v=spf1 a -all"),
            ("v=spf1 a --all", "v=spf1 a -all"),
            ("v=spf1 a –all", "v=spf1 a -all"),
            ("v=spf1 a -all.", "v=spf1 a -all"),
            ("v=spf1 a ~all;", "v=spf1 a ~all"),
            (
                "v=spf1 a redirect=a.example redirect=b.example exp=c.example exp=d.example",
                "v=spf1 a redirect=a.example exp=c.example",
            ),
            // The beginning.
            ("v=spf1; a; mx; -all", "v=spf1 a mx -all"),
            ("v=spf1,a -all", "v=spf1 a -all"),
            ("\"v=spf1 a -all\"", "v=spf1 a -all"),
            ("“v=spf1 a -all”", "v=spf1 a -all"),
            (" v=spf1 a\u{a0}mx\t-all", "v=spf1 a mx -all"),
            ("v=spf1include:_spf.google.com ~all", "v=spf1 include:_spf.google.com ~all"),
            ("v=spf1 a ~all v=spf1 mx ~all", "v=spf1 a mx ~all"),
            ("v=spf1 a a A +a -all", "v=spf1 a -all"),
            ("v=spf1", "v=spf1"),
        ] {
            assert_eq!(without_faults(before).text, after, "{before}");
        }
    }

    /// Terms that are right.
    fn right() -> impl Strategy<Value = String> {
        prop_oneof![
            (any::<Ipv4Addr>(), 0..=32_u8).prop_map(|(ip, length)| format!("ip4:{ip}/{length}")),
            (any::<Ipv6Addr>(), 0..=128_u8).prop_map(|(ip, length)| format!("ip6:{ip}/{length}")),
            any::<Ipv4Addr>().prop_map(|ip| format!("+ip4:{ip}")),
            "(include|exists|a|mx):[a-z]{1,8}\\.example",
        ]
    }

    proptest! {
        #[test]
        fn no_mistake_remains_and_nothing_right_is_lost(
            words in proptest::collection::vec(prop_oneof![right(), "[-+~?]?(all|include|a|mx|ip4|ip6|exp|ä)?[:=/%{}0-9a-z.,äR-]{0,12}"], 0..12)
        ) {
            let text = format!("v=spf1 {}", words.join(" "));
            let mended = without_faults(&text);
            prop_assert_eq!(&mended.errors, &[]);
            prop_assert_eq!(without_faults(&mended.text).text, mended.text.clone());
            for word in words.iter().filter(|word| word.starts_with(['i', '+']) && word.contains("ip")) {
                // `ip4=` is right as well, as a modifier that nobody knows.
                let right = of_words([word]).errors.is_empty() && word.contains(':') && !word.contains('=');
                let kept = mended.terms.iter().any(|term| bare(&term.text).eq_ignore_ascii_case(bare(word)));
                // What follows an open name belongs to it.
                prop_assert!(!right || kept, "{} in {}", word, text);
            }
        }

        #[test]
        fn any_text_is_mended(text in "(?s)(v=spf1)?(.| |[:=,;\"-])*") {
            prop_assert_eq!(&without_faults(&text).errors, &[]);
        }
    }
}
