//! Words from outside, made so that they can do nothing but be read.

use std::borrow::Cow;
use std::fmt::Write as _;

/// A text in which every character that acts instead of being seen is written out, as `\u{202E}`: control characters and
/// terminal escapes, characters that turn the direction of the text, and invisible ones. Line ends and tabs stay. (Pictures
/// of control characters, U+2400, would be shorter; few fonts have them.)
pub fn harmless(text: &str) -> Cow<'_, str> {
    if !text.chars().any(acts) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if acts(c) {
            // Writing to a String cannot fail.
            let _ = write!(safe, "\\u{{{:X}}}", u32::from(c));
        } else {
            safe.push(c);
        }
    }
    Cow::Owned(safe)
}

/// A JSON text in which these characters are written as JSON has them (RFC 8259 7), so that they can do nothing in a terminal and
/// whoever reads the JSON has them all the same. Outside its strings there are none.
pub fn harmless_json(json: &str) -> Cow<'_, str> {
    if !json.chars().any(acts) {
        return Cow::Borrowed(json);
    }
    let mut safe = String::with_capacity(json.len() + 32);
    for c in json.chars() {
        if acts(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(safe, "\\u{unit:04x}");
            }
        } else {
            safe.push(c);
        }
    }
    Cow::Owned(safe)
}

fn acts(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        _ if c.is_control() => true,
        // Direction: Unicode Standard Annex 9, 2.
        '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        // Invisible: soft hyphen, zero-width space, line and paragraph separators, invisible operators, the byte order mark,
        // annotations, and tags, in which whole sentences can be hidden.
        '\u{00ad}'
        | '\u{180e}'
        | '\u{200b}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_says_the_same_without_what_acts() {
        let words = "a\u{9b}31m\u{7f}\u{202e}\u{feff}\u{e0041} ящик \"\\ \n";
        let json = serde_json::json!({ words: [words] });
        let safe = harmless_json(&json.to_string()).into_owned();
        assert!(!safe.chars().any(acts), "{safe:?}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&safe).expect("JSON"), json);
        assert!(matches!(harmless_json("{\"a\":1}"), Cow::Borrowed(_)));
    }

    #[test]
    fn what_acts_is_written_out() {
        for (words, shown) in [
            ("550 5.7.1 Unable to relay", "550 5.7.1 Unable to relay"),
            ("ящик полон\r\n", "ящик полон\\u{D}\n"),
            ("\x1b[2Jgone\x07", "\\u{1B}[2Jgone\\u{7}"),
            ("a\0b\x7f", "a\\u{0}b\\u{7F}"),
            ("\u{9b}31m", "\\u{9B}31m"),
            ("evil\u{202e}fdp.exe", "evil\\u{202E}fdp.exe"),
            ("\u{2066}x\u{2069}\u{feff}", "\\u{2066}x\\u{2069}\\u{FEFF}"),
            ("\u{e0041}", "\\u{E0041}"),
            // What languages need stays: French and Persian.
            ("« a\u{a0}»\u{202f}: می\u{200c}خواهم", "« a\u{a0}»\u{202f}: می\u{200c}خواهم"),
        ] {
            assert_eq!(harmless(words), shown);
        }
    }

    #[test]
    fn a_harmless_text_is_not_copied() {
        assert!(matches!(harmless("250 Ok"), Cow::Borrowed(_)));
    }
}
