//! What an SMTP server answered (RFC 5321 4.2), and the enhanced code in it (RFC 3463, RFC 2034).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// One complete reply, of one line or several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// 200 to 599.
    pub code: u16,
    pub enhanced: Option<EnhancedCode>,
    /// The text of each line, verbatim, without reply code, enhanced code and line end.
    pub lines: Vec<String>,
    /// The lines as they came, without line end.
    pub raw: Vec<String>,
}

/// Stand in the place of a reply code where there was none; no server uses them (RFC 5321 4.2.1 ends at x5z), and the rules
/// know them by their class alone.
const UNCODED_PERMANENT: u16 = 599;
const UNCODED_TEMPORARY: u16 = 499;

/// Why lines are no SMTP reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ReplyError {
    #[error("a reply begins with three digits")]
    NoCode,
    #[error("the lines of one reply carry different codes")]
    MixedCodes,
    #[error("no line")]
    Empty,
}

impl Reply {
    /// Reads one line of a reply: its code, whether another line follows, and the text.
    ///
    /// RFC 5321 4.2.1 wants `250-text` or `250 text`; a bare `250` is met in the wild and accepted.
    pub fn split_line(line: &str) -> Result<(u16, bool, &str), ReplyError> {
        let bytes = line.as_bytes();
        if bytes.len() < 3 || !bytes[..3].iter().all(u8::is_ascii_digit) {
            return Err(ReplyError::NoCode);
        }
        let code = line[..3].parse().map_err(|_| ReplyError::NoCode)?;
        if !(200..600).contains(&code) {
            return Err(ReplyError::NoCode);
        }
        match bytes.get(3) {
            None => Ok((code, false, "")),
            Some(b' ' | b'\t') => Ok((code, false, &line[4..])),
            Some(b'-') => Ok((code, true, &line[4..])),
            Some(_) => Err(ReplyError::NoCode),
        }
    }

    /// The reply that these lines make.
    pub fn from_lines(raw: Vec<String>) -> Result<Self, ReplyError> {
        let mut code = None;
        let mut enhanced = None;
        let mut lines = Vec::with_capacity(raw.len());
        for line in &raw {
            let (this, _, text) = Self::split_line(line)?;
            if *code.get_or_insert(this) != this {
                return Err(ReplyError::MixedCodes);
            }
            let (found, text) = EnhancedCode::split(text);
            enhanced = enhanced.or(found);
            lines.push(text.to_owned());
        }
        let code = code.ok_or(ReplyError::Empty)?;
        Ok(Self { code, enhanced, lines, raw })
    }

    /// What a report says in words of its own, where no server gave a reply code.
    pub fn without_code(permanent: bool, enhanced: Option<EnhancedCode>, words: &str) -> Self {
        let lines: Vec<String> = words.lines().map(str::to_owned).collect();
        let code = if permanent { UNCODED_PERMANENT } else { UNCODED_TEMPORARY };
        Self { code, enhanced, raw: lines.clone(), lines }
    }

    /// The refusal of a POP3 or IMAP server, which has words and at times a code in brackets: without the command's tag. Some of
    /// the codes say that it passes by itself (RFC 2449 8.1, RFC 3206 4, RFC 5530 3).
    pub fn of_incoming(line: &str) -> Self {
        const PASSING: [&str; 7] =
            ["[SYS/TEMP]", "[IN-USE]", "[LOGIN-DELAY]", "[UNAVAILABLE]", "[INUSE]", "[SERVERBUG]", "[LIMIT]"];
        let upper = line.to_ascii_uppercase();
        Self::without_code(!PASSING.iter().any(|code| upper.contains(code)), None, line)
    }

    /// Whether a server gave a reply code.
    pub fn has_code(&self) -> bool {
        !matches!(self.code, UNCODED_PERMANENT | UNCODED_TEMPORARY)
    }

    pub fn is_positive(&self) -> bool {
        self.code < 400
    }

    /// The text of all lines, joined by a space.
    pub fn text(&self) -> String {
        self.lines.join(" ")
    }
}

/// Verbatim, lines joined by a line feed.
impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.raw.join("\n"))
    }
}

/// `class.subject.detail` (RFC 3463).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnhancedCode {
    /// 2, 4 or 5.
    pub class: u8,
    pub subject: u16,
    pub detail: u16,
}

impl EnhancedCode {
    /// Takes a code from the start of a reply's text.
    fn split(text: &str) -> (Option<Self>, &str) {
        let trimmed = text.trim_start();
        let end = trimmed.find([' ', '\t']).unwrap_or(trimmed.len());
        match trimmed[..end].parse() {
            Ok(code) => (Some(code), trimmed[end..].trim_start()),
            Err(NotACode) => (None, text),
        }
    }
}

/// The text is no enhanced status code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not an enhanced status code")]
pub struct NotACode;

impl FromStr for EnhancedCode {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        let mut parts = text.split('.');
        let (Some(class), Some(subject), Some(detail), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotACode);
        };
        let number = |part: &str| match part.len() {
            1..=3 if part.bytes().all(|b| b.is_ascii_digit()) => part.parse::<u16>().map_err(|_| NotACode),
            _ => Err(NotACode),
        };
        match class {
            "2" | "4" | "5" => {
                Ok(Self { class: class.as_bytes()[0] - b'0', subject: number(subject)?, detail: number(detail)? })
            }
            _ => Err(NotACode),
        }
    }
}

impl fmt::Display for EnhancedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

impl Serialize for EnhancedCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EnhancedCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&str]) -> Result<Reply, ReplyError> {
        Reply::from_lines(lines.iter().map(|l| (*l).to_owned()).collect())
    }

    #[test]
    fn reads_one_line_and_several() {
        let reply = read(&["550 5.7.1 <x@y.example>: Relay access denied"]).expect("a reply");
        assert_eq!((reply.code, reply.enhanced.map(|e| e.to_string())), (550, Some("5.7.1".into())));
        assert_eq!(reply.text(), "<x@y.example>: Relay access denied");
        let reply =
            read(&["534-5.7.9 Application-specific password required.", "534 5.7.9  https://x"]).expect("a reply");
        assert_eq!(reply.lines, ["Application-specific password required.", "https://x"]);
        assert_eq!(read(&["250"]).map(|r| r.code), Ok(250));
        assert_eq!(read(&["571 no"]).map(|r| r.code), Ok(571));
    }

    #[test]
    fn refuses_what_is_no_reply() {
        for (lines, error) in [
            (&["+OK POP3"][..], ReplyError::NoCode),
            (&["* OK IMAP"], ReplyError::NoCode),
            (&["25"], ReplyError::NoCode),
            (&["2500 x"], ReplyError::NoCode),
            (&["999 x"], ReplyError::NoCode),
            (&["250-a", "550 b"], ReplyError::MixedCodes),
            (&["ééé"], ReplyError::NoCode),
            (&[], ReplyError::Empty),
        ] {
            assert_eq!(read(lines), Err(error), "{lines:?}");
        }
    }

    #[test]
    fn some_refusals_of_incoming_servers_pass_by_themselves() {
        for (line, passes) in [
            ("-ERR [SYS/TEMP] later", true),
            ("-ERR [in-use] locked", true),
            ("NO [UNAVAILABLE] later", true),
            ("-ERR [AUTH] no", false),
            ("NO LOGIN failed.", false),
        ] {
            let reply = Reply::of_incoming(line);
            assert_eq!((reply.code < 500, reply.has_code(), reply.text().as_str()), (passes, false, line));
        }
    }

    #[test]
    fn enhanced_codes_are_told_from_addresses_and_versions() {
        for text in ["5.7.1", "4.4.316", "2.0.0"] {
            assert_eq!(text.parse::<EnhancedCode>().map(|c| c.to_string()), Ok(text.to_owned()));
        }
        for text in ["5.7", "5.7.1.2", "192.0.2", "3.1.1", "5.7.x", "5.7.1000", ""] {
            assert_eq!(text.parse::<EnhancedCode>(), Err(NotACode), "{text}");
        }
    }
}
