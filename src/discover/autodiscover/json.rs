//! The newer form: one question, and an address as the answer.

use serde::Deserialize;

use crate::discover::discovery::Failure;
use crate::discover::xml::words_of;
use crate::probe::WebAddress;

#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "Url")]
    url: Option<String>,
}

/// The page that an answer leads to; nothing where it says that there is none.
pub(super) fn read(octets: &[u8]) -> Result<Option<WebAddress>, Failure> {
    let octets = octets.strip_prefix(b"\xef\xbb\xbf").unwrap_or(octets);
    let answer: Answer =
        serde_json::from_slice(octets).map_err(|error| Failure::Malformed(words_of(&error.to_string())))?;
    match answer.url {
        Some(url) => WebAddress::parse(&url).map(Some).ok_or_else(|| Failure::Malformed(words_of(&url))),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_lead_to_a_page_or_nowhere() {
        for (text, expected) in [
            (
                r#"{"Protocol":"AutodiscoverV1","Url":"https://outlook.office365.com/autodiscover/autodiscover.xml"}"#,
                Some("https://outlook.office365.com/autodiscover/autodiscover.xml"),
            ),
            ("\u{feff}{\"Url\":\"https://mail.example.org/\"}", Some("https://mail.example.org/")),
            (r#"{"ErrorCode":"ProtocolNotSupported","ErrorMessage":"The given protocol value is invalid."}"#, None),
            ("{}", None),
        ] {
            let read = read(text.as_bytes()).map(|url| url.map(|url| url.to_string()));
            assert_eq!(read, Ok(expected.map(str::to_owned)), "{text}");
        }
    }

    #[test]
    fn other_answers_are_malformed() {
        for text in [
            "",
            "<html></html>",
            "null",
            r#"{"Url":7}"#,
            r#"{"Url":"javascript:alert(1)"}"#,
            r#"{"Url":"https://anna:secret@example.org/"}"#,
            r#"{"Url":"https://example.org/","Url":"https://example.com/"}"#,
            &"[".repeat(100_000),
            &format!("{{\"a\":{}", "{\"a\":".repeat(100_000)),
        ] {
            assert!(matches!(read(text.as_bytes()), Err(Failure::Malformed(_))), "{:.80}", text);
        }
    }
}
