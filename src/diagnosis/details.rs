//! What a reply names besides its reason: the new address of who has moved, the limit that was exceeded.

use std::sync::LazyLock;

use regex::{Regex, RegexBuilder};

/// Most octets of a text that are searched; what matters stands at its beginning.
const MOST_TEXT: usize = 16 << 10;

/// The address to use instead, as RFC 5321 4.2.3 (551) words it and others do.
pub(super) fn new_address(text: &str) -> Option<String> {
    static NEW: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:\btry|\bmoved to|\bnew address(?: is)?:?|\b(?:use|contact|write to|forward(?:ed)? to|replaced by))[ :]{1,2}(?:the address )?[<(']?([^\s<>()',;:]{1,64}@[^\s<>()',;:@]{1,253})",
        )
    });
    let address = NEW.captures(beginning(text))?.get(1)?.as_str().trim_end_matches(['.', '!', '?', '"', '”', '»']);
    let (_, domain) = address.rsplit_once('@')?;
    (domain.contains('.') && !domain.starts_with('.')).then(|| address.to_owned())
}

/// The largest message that a server takes, with its unit.
pub(super) fn size_limit(text: &str) -> Option<String> {
    static SIZE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"\b(?:limit|maximum|max|maximal|allowed|permitted|exceeds|larger than|bigger than|more than)\b[^0-9]{0,48}?([0-9]{1,15}(?:\.[0-9]{1,2})?) {0,1}(kbytes|mbytes|kb|mb|kib|mib|gb|k|m|octets|bytes)?\b",
        )
    });
    let found = SIZE.captures(beginning(text))?;
    let number = found.get(1)?.as_str();
    match found.get(2).map(|unit| unit.as_str().to_ascii_lowercase()).as_deref() {
        Some("kb" | "kib" | "k" | "kbytes") => Some(format!("{number} KB")),
        Some("mb" | "mib" | "m" | "mbytes") => Some(format!("{number} MB")),
        Some("gb") => Some(format!("{number} GB")),
        _ => {
            // A smaller number counts something else.
            let octets = number.parse::<u64>().ok().filter(|octets| *octets >= 10_000)?;
            Some(if octets < 1 << 20 { format!("{} KB", octets >> 10) } else { format!("{} MB", octets >> 20) })
        }
    }
}

/// How many recipients a server takes at a time.
pub(super) fn recipient_limit(text: &str) -> Option<String> {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"\b(?:limit|maximum|max|allowed|more than)\b[^0-9]{0,32}?([0-9]{1,6})\b|\b([0-9]{1,6}) (?:recipients )?(?:allowed|max)",
        )
    });
    let found = NUMBER.captures(beginning(text))?;
    Some(found.get(1).or_else(|| found.get(2))?.as_str().to_owned())
}

fn pattern(pattern: &str) -> Regex {
    RegexBuilder::new(pattern).case_insensitive(true).build().expect("a literal pattern, compiled by every test")
}

/// As much of a text as is searched.
pub(super) fn beginning(text: &str) -> &str {
    let mut end = text.len().min(MOST_TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_addresses() {
        for (text, address) in [
            ("User not local; please try <anna@example.net>", Some("anna@example.net")),
            ("User not local; please try anna@example.net.", Some("anna@example.net")),
            ("<bea@example.com> has moved to <anna@example.net>", Some("anna@example.net")),
            ("Mailbox moved, new address: anna@mail.example.net", Some("anna@mail.example.net")),
            ("please use (anna@example.net) instead", Some("anna@example.net")),
            ("recipient no longer on server: bea@example.com", None),
            ("please try again", None),
            ("please try anna@local", None),
            ("not our customer", None),
        ] {
            assert_eq!(new_address(text).as_deref(), address, "{text}");
        }
    }

    #[test]
    fn size_limits() {
        for (text, limit) in [
            ("Message size exceeds fixed maximum message size (10485760)", Some("10 MB")),
            ("message size exceeds maximum size of 20971520", Some("20 MB")),
            ("size limit 26214400", Some("25 MB")),
            ("Message exceeds the limit of 10240 KB", Some("10240 KB")),
            ("your message is larger than 25 MB", Some("25 MB")),
            ("maximum 512000 bytes", Some("500 KB")),
            ("Message size exceeds fixed limit", None),
            ("limit, see rule 42", None),
            ("exceeds 99999999999999999999999", None),
        ] {
            assert_eq!(size_limit(text).as_deref(), limit, "{text}");
        }
    }

    #[test]
    fn recipient_limits() {
        for (text, limit) in [
            ("Too many recipients (max 100)", Some("100")),
            ("maximum number of recipients is 50", Some("50")),
            ("250 recipients out of 250 allowed", Some("250")),
            ("Error: too many recipients", None),
        ] {
            assert_eq!(recipient_limit(text).as_deref(), limit, "{text}");
        }
    }

    #[test]
    fn long_texts_are_searched_to_a_limit() {
        let long = "ü try ".repeat(1 << 20);
        assert_eq!((new_address(&long), size_limit(&long), recipient_limit(&long)), (None, None, None));
    }
}
