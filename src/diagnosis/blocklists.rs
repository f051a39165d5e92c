//! The block lists: which of them a reply names, and which can be asked.
//!
//! The data stands in `assets/knowledge/blocklists.toml`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::{Arc, LazyLock};

use aho_corasick::AhoCorasick;
use serde::Deserialize;

use super::details::beginning;
use super::dns_list::{DnsList, DnsTable};

/// A list that servers consult before they take mail.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Blocklist {
    id: String,
    /// Its own name.
    pub name: String,
    pub lists: Lists,
    /// The words by which replies name it, in lower case.
    words: Vec<String>,
    /// Where to look an address or a domain up, and how to be taken off.
    pub url: String,
    #[cfg_attr(not(test), expect(dead_code, reason = "read so that a faulty one is found; tests use them"))]
    examples: Vec<String>,
    /// How to ask it, where it answers the public.
    dns: Option<DnsTable>,
}

/// What stands on a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Lists {
    Addresses,
    Domains,
    /// Addresses of lines that should not send by themselves.
    Lines,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    list: Vec<Blocklist>,
}

/// All lists, and the search for their words.
struct Blocklists {
    lists: Vec<Blocklist>,
    search: AhoCorasick,
    /// For each word the list that it names.
    of_word: Vec<usize>,
}

impl Blocklists {
    fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Blocklists> = LazyLock::new(|| {
            // Part of the program, like its code: a test reads and compiles it.
            Blocklists::read(TEXT).expect("the built-in block lists are sound")
        });
        &BUILTIN
    }

    fn read(text: &str) -> Result<Self, String> {
        let lists = toml::from_str::<Data>(text).map_err(|error| error.to_string())?.list;
        let (of_word, words): (Vec<usize>, Vec<&String>) = lists
            .iter()
            .enumerate()
            .flat_map(|(number, list)| list.words.iter().map(move |word| (number, word)))
            .unzip();
        let search = AhoCorasick::new(words).map_err(|error| error.to_string())?;
        Ok(Self { lists, search, of_word })
    }

    /// The lists that a text names, each with the length of the longest word that does.
    fn named(&self, text: &str) -> impl Iterator<Item = (&Blocklist, usize)> {
        let lower = beginning(text).to_lowercase();
        let is_whole = |from: usize, to: usize| {
            let letter = |octet: Option<&u8>| octet.is_some_and(u8::is_ascii_alphanumeric);
            !letter(from.checked_sub(1).and_then(|before| lower.as_bytes().get(before)))
                && !letter(lower.as_bytes().get(to))
        };
        let found: Vec<_> = self
            .search
            .find_overlapping_iter(&lower)
            .filter(|found| is_whole(found.start(), found.end()))
            .map(|found| (&self.lists[self.of_word[found.pattern()]], found.len()))
            .collect();
        found.into_iter()
    }
}

/// The lists that can be asked.
pub(super) fn asked() -> Vec<Arc<DnsList>> {
    let list = |list: &Blocklist| Some(Arc::new(DnsList::new(&list.id, &list.name, &list.url, list.dns.as_ref()?)));
    Blocklists::builtin().lists.iter().filter_map(list).collect()
}

/// The list that a reply names: of several the one whose name is the longest, as `pbl.spamhaus.org` tells more than
/// `spamhaus`; one of domains only where domains are meant.
pub(super) fn named(text: &str, domains: bool) -> Option<&'static Blocklist> {
    let fitting = |list: &Blocklist| (list.lists == Lists::Domains) == domains;
    // Of equals the first: it stands in front.
    Blocklists::builtin()
        .named(text)
        .fold(None, |best: Option<(&Blocklist, (bool, usize))>, (list, length)| {
            let rank = (fitting(list), length);
            if best.is_none_or(|(_, top)| rank > top) { Some((list, rank)) } else { best }
        })
        .map(|(list, _)| list)
}

/// The sending address that a reply names: the first that is one of the network.
pub(super) fn sending_address(text: &str) -> Option<IpAddr> {
    // In front of what the server said a report names the server.
    let said = [" said: ", "refused to talk to me: "].iter().filter_map(|word| text.find(word)).max().unwrap_or(0);
    let said = beginning(text.get(said..)?);
    let is_part = |letter: char| letter.is_ascii_hexdigit() || matches!(letter, ':' | '.');
    said.split(|letter| !is_part(letter)).map(|word| word.trim_matches('.')).filter(|word| word.len() >= 3).find_map(
        |word| {
            let address = match word.parse::<Ipv4Addr>() {
                Ok(address) => IpAddr::V4(address),
                // `[IPv6:2001:db8::1]` leaves the 6 in front.
                Err(_) => IpAddr::V6(
                    word.strip_prefix("6:").and_then(|word| word.parse::<Ipv6Addr>().ok()).or(word.parse().ok())?,
                ),
            };
            let sends = !(address.is_loopback() || address.is_unspecified() || address.is_multicast());
            sends.then_some(address)
        },
    )
}

const TEXT: &str = include_str!("../../assets/knowledge/blocklists.toml");

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_list_is_told_by_its_examples() {
        let lists = Blocklists::builtin();
        assert!(lists.lists.len() >= 40);
        for list in &lists.lists {
            assert!(!list.examples.is_empty(), "{} has no example", list.id);
            for example in &list.examples {
                let found = named(example, list.lists == Lists::Domains).expect(example);
                assert_eq!(found.id, list.id, "{example}");
            }
        }
    }

    #[test]
    fn the_data_are_sound() {
        let lists = Blocklists::builtin();
        let ids: BTreeSet<_> = lists.lists.iter().map(|list| &list.id).collect();
        assert_eq!(ids.len(), lists.lists.len(), "an id stands twice");
        let words: Vec<_> = lists.lists.iter().flat_map(|list| &list.words).collect();
        assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len(), "a word stands twice");
        for word in words {
            assert!(word.len() >= 3 && *word == word.to_lowercase() && word.trim() == word, "{word}");
        }
        for list in &lists.lists {
            assert!(list.url.starts_with("https://") && !list.name.is_empty(), "{}", list.id);
        }
    }

    #[test]
    fn bad_data_are_refused() {
        for text in ["nonsense", "[[list]]\nid = \"x\"\n", "[[list]]\nid = \"x\"\nname = \"X\"\nlists = \"all\"\n"] {
            assert!(Blocklists::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_longest_name_tells_the_list() {
        for (text, domains, name) in [
            ("blocked using pbl.spamhaus.org, see https://www.spamhaus.org/", false, Some("Spamhaus PBL")),
            ("blocked using spamhaus", false, Some("Spamhaus")),
            ("SPAMHAUS ZEN", false, Some("Spamhaus")),
            ("listed by dbl.spamhaus.org and bl.spamcop.net", true, Some("Spamhaus DBL")),
            ("listed by dbl.spamhaus.org and bl.spamcop.net", false, Some("SpamCop")),
            ("blocked using bl.example.org", false, None),
            ("a spblock", false, None),
            ("", false, None),
        ] {
            assert_eq!(named(text, domains).map(|list| list.name.as_str()), name, "{text}");
        }
    }

    #[test]
    fn the_first_sending_address_is_taken() {
        for (text, address) in [
            ("Client host [192.0.2.1] blocked using x", Some("192.0.2.1")),
            ("IP=192.0.2.1 - A problem occurred.", Some("192.0.2.1")),
            ("5.7.1 [192.0.2.1      12] Our system", Some("192.0.2.1")),
            ("Messages from 192.0.2.1 deferred - 4.16.55.1;", Some("192.0.2.1")),
            ("521< 192.0.2.1 >_is_blocked", Some("192.0.2.1")),
            ("see https://x.example/?ip=192.0.2.1.", Some("192.0.2.1")),
            ("Client host [IPv6:2001:db8::1] blocked", Some("2001:db8::1")),
            ("the address [2001:db8::1] must", Some("2001:db8::1")),
            ("127.0.0.2 is the answer for 192.0.2.7", Some("192.0.2.7")),
            ("host mx.example.com[198.51.100.1] said: 554 [192.0.2.1] blocked", Some("192.0.2.1")),
            ("version 1.2.3.4.5 at 12:34:56, 999.1.1.1", None),
            ("::", None),
            ("nothing", None),
        ] {
            assert_eq!(sending_address(text).map(|found| found.to_string()).as_deref(), address, "{text}");
        }
    }
}
