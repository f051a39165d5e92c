//! What to publish, as it can be copied.

use std::fmt::Write as _;

use crate::diagnosis::{Correction, Published};

/// Longest string of a TXT record (RFC 1035 3.3).
const LONGEST_STRING: usize = 255;

/// What is to be added, as lines of a zone file (RFC 1035 5.1), or as the lines of the file to serve.
pub fn zone_lines(correction: &Correction) -> Vec<String> {
    let line = |value: &String| {
        let value = match correction.kind {
            Published::Txt => strings(value),
            _ => value.clone(),
        };
        format!("{}. IN {} {value}", correction.name.trim_end_matches('.'), kind(correction.kind))
    };
    match correction.kind {
        Published::File => correction.add.iter().flat_map(|text| text.lines()).map(str::to_owned).collect(),
        _ => correction.add.iter().map(line).collect(),
    }
}

/// The type of a record; nothing for a file.
pub(super) fn kind(kind: Published) -> &'static str {
    match kind {
        Published::A => "A",
        Published::Aaaa => "AAAA",
        Published::Mx => "MX",
        Published::Txt => "TXT",
        Published::Tlsa => "TLSA",
        Published::File => "",
    }
}

/// A text as strings in quotes, none longer than allowed.
fn strings(text: &str) -> String {
    let pieces: Vec<&[u8]> =
        if text.is_empty() { vec![&[][..]] } else { text.as_bytes().chunks(LONGEST_STRING).collect() };
    let quoted: Vec<String> = pieces.into_iter().map(quoted).collect();
    quoted.join(" ")
}

fn quoted(octets: &[u8]) -> String {
    let mut text = String::with_capacity(octets.len() + 2);
    text.push('"');
    for octet in octets {
        match octet {
            b'"' | b'\\' => {
                text.push('\\');
                text.push(char::from(*octet));
            }
            b' '..=b'~' => text.push(char::from(*octet)),
            // Writing to a String cannot fail.
            _ => _ = write!(text, "\\{octet:03}"),
        }
    }
    text.push('"');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn correction(kind: Published, add: &str) -> Correction {
        Correction { name: "example.org".to_owned(), kind, remove: Vec::new(), add: vec![add.to_owned()] }
    }

    #[test]
    fn what_to_publish_stands_as_in_a_zone_file() {
        let long = "k".repeat(256);
        for (kind, add, expected) in [
            (Published::Txt, "v=spf1 -all", "example.org. IN TXT \"v=spf1 -all\"".to_owned()),
            (Published::Txt, "a\"b\\c", "example.org. IN TXT \"a\\\"b\\\\c\"".to_owned()),
            (Published::Txt, "é\u{1b}", "example.org. IN TXT \"\\195\\169\\027\"".to_owned()),
            (Published::Txt, "", "example.org. IN TXT \"\"".to_owned()),
            (Published::Txt, &long, format!("example.org. IN TXT \"{}\" \"k\"", "k".repeat(255))),
            (Published::Mx, "10 mx.example.org.", "example.org. IN MX 10 mx.example.org.".to_owned()),
            (Published::Tlsa, "3 1 1 ab", "example.org. IN TLSA 3 1 1 ab".to_owned()),
        ] {
            assert_eq!(zone_lines(&correction(kind, add)), [expected]);
        }
        assert_eq!(
            zone_lines(&correction(Published::File, "version: STSv1\nmode: none\n")),
            ["version: STSv1", "mode: none"]
        );
    }
}
