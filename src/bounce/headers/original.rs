//! The fields by which a person knows the message again.

use std::borrow::Cow;

use mail_parser::parsers::MessageStream;

use super::super::explanation::Original;
use super::Fields;

/// Longest value that is kept: as long as a line may be (RFC 5322 2.1.1).
const LONGEST_VALUE: usize = 998;

/// What is decoded of a value: enough for the longest, however it was encoded.
const LONGEST_RAW: usize = 8 * LONGEST_VALUE;

/// Longest encoded word that is read; the standard allows 75 characters, some write whole lines.
const LONGEST_WORD: usize = 1000;

pub(in crate::bounce) fn original(fields: &Fields<'_>) -> Original {
    let value = |name: &str| {
        let value = cut(&decoded(fields.get(name)?)).trim().to_owned();
        (!value.is_empty()).then_some(value)
    };
    Original {
        from: value("From"),
        to: value("To"),
        subject: value("Subject"),
        message_id: value("Message-ID"),
        date: value("Date"),
    }
}

/// The value with its encoded words (RFC 2047) read. White space between two of them belongs to neither.
pub(in crate::bounce) fn decoded(raw: &str) -> Cow<'_, str> {
    let raw = raw.get(..raw.floor_char_boundary(LONGEST_RAW)).unwrap_or(raw);
    if !raw.contains("=?") {
        return Cow::Borrowed(raw);
    }
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    let mut after_word = false;
    while let Some(start) = rest.find("=?") {
        let (plain, word) = rest.split_at(start);
        let Some((decoded, length)) = encoded_word(word) else {
            let (sign, after) = word.split_at(2);
            text.push_str(plain);
            text.push_str(sign);
            (rest, after_word) = (after, false);
            continue;
        };
        if !(after_word && plain.trim().is_empty()) {
            text.push_str(plain);
        }
        text.push_str(&decoded);
        rest = word.get(length..).unwrap_or_default();
        after_word = true;
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// The encoded word with which the text begins, read, and its length.
fn encoded_word(text: &str) -> Option<(String, usize)> {
    let text = text.get(..text.floor_char_boundary(LONGEST_WORD)).unwrap_or(text);
    let mut marks = text.match_indices('?').map(|(at, _)| at);
    let data = marks.nth(2)? + 1;
    let end = data + text.get(data..)?.find("?=")? + 2;
    let decoded = MessageStream::new(text.get(1..end)?.as_bytes()).decode_rfc2047()?;
    Some((decoded, end))
}

fn cut(value: &str) -> &str {
    value.char_indices().nth(LONGEST_VALUE).map_or(value, |(end, _)| value.get(..end).unwrap_or(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn encoded_words_are_read() {
        for (raw, text) in [
            ("plain", "plain"),
            ("=?UTF-8?Q?Caf=C3=A9_noir?=", "Café noir"),
            ("=?utf-8?B?0J/RgNC40LLQtdGC?= =?UTF-8?Q?=2C_?=  =?koi8-r?B?zcnS?=", "Привет, мир"),
            ("Re: =?ISO-8859-1?Q?gr=FC=DFe?= aus Wien", "Re: grüße aus Wien"),
            ("=?windows-1251?Q?=CF=F0=E8=E2=E5=F2?= <a@example.org>", "Привет <a@example.org>"),
            ("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "日本"),
            // Broken ones stay as they are.
            ("a =?x b", "a =?x b"),
            ("=?UTF-8?Z?abc?=", "=?UTF-8?Z?abc?="),
            ("=?UTF-8?Q?no end", "=?UTF-8?Q?no end"),
            ("=?=?UTF-8?Q?a?=", "=?a"),
        ] {
            assert_eq!(decoded(raw), text, "{raw}");
        }
    }

    #[test]
    fn the_message_is_named_by_its_fields() {
        let text = "From: =?UTF-8?Q?J=C3=BCrgen?= <j@example.org>\r\nTO: b@example.net,\r\n c@example.net\r\n\
            Subject:\r\nmessage-id: <1@example.org>\r\nDate: Tue, 11 Apr 2023 16:20:03 +0000\r\n";
        let found = original(&Fields::read(text).0);
        let expected = Original {
            from: Some("Jürgen <j@example.org>".to_owned()),
            to: Some("b@example.net, c@example.net".to_owned()),
            subject: None,
            message_id: Some("<1@example.org>".to_owned()),
            date: Some("Tue, 11 Apr 2023 16:20:03 +0000".to_owned()),
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn long_values_are_cut_and_control_characters_stay() {
        let text = format!("Subject: \u{1b}[2J{}\n", "é".repeat(20_000));
        let subject = original(&Fields::read(&text).0).subject.unwrap();
        assert!(subject.starts_with("\u{1b}[2Jé"));
        assert_eq!(subject.chars().count(), LONGEST_VALUE);
    }

    proptest! {
        #[test]
        fn no_value_ends_the_program(text in "(?s)(=\\?|\\?=|\\?[QB]\\?|utf-8|é|.){0,60}") {
            decoded(&text);
        }
    }
}
