//! Replies within other words: reports wrap what a server said into sentences of their own, and each other.

use crate::diagnosis::{EnhancedCode, Reply};

/// A reply found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said<'a> {
    /// Three digits; nothing where only an enhanced code stands there.
    pub code: Option<u16>,
    pub enhanced: Option<EnhancedCode>,
    /// From the code on, as far as the text goes.
    pub words: &'a str,
    /// What stands before it.
    pub before: &'a str,
}

/// Most of a text that is searched; what matters stands at its beginning.
const MOST_TEXT: usize = 16 << 10;

/// The reply that a text quotes. Where a server quotes another server, the inner words are the original ones: the last
/// reply that something introduces (`said:`, `smtp;`, a quotation mark). A reply of several lines that was put into one
/// line is not taken for several.
pub(super) fn said(text: &str) -> Option<Said<'_>> {
    let text = shortened(text, MOST_TEXT);
    let mut best: Option<Said<'_>> = None;
    for at in codes(text) {
        let found = read_at(text, at);
        if found.code.is_some_and(|code| code < 400) {
            continue;
        }
        let introduced = is_introduced(found.before);
        match &mut best {
            // Who has given up does not go on trying because the other side had once asked for patience.
            Some(best) if introduced && best.code >= Some(500) && found.code < Some(500) => {
                let end = found.words.as_ptr() as usize - best.words.as_ptr() as usize;
                best.words = best.words[..end].trim_end_matches([' ', '-', '>', '\'', '"', ':', '(', '<', '\n', '\r']);
                break;
            }
            Some(_) if !introduced => {}
            // Another line of the same reply, whatever the line before it ends with.
            Some(best) if best.code == found.code && best.words.as_bytes().get(3) == Some(&b'-') => {}
            _ => best = Some(found),
        }
    }
    best.or_else(|| enhanced_alone(text))
}

/// Any reply at all, a positive one too, as a receipt quotes it.
pub(super) fn said_well(text: &str) -> Option<Said<'_>> {
    let text = shortened(text, MOST_TEXT);
    codes(text).next().map(|at| read_at(text, at)).or_else(|| enhanced_alone(text))
}

impl<'a> Said<'a> {
    /// The server's own words, without what the report put behind them: `> #SMTP#`, a quotation mark, `(in reply to RCPT
    /// TO command)`.
    pub fn own_words(&self) -> &'a str {
        let mut words = self.words.trim_end();
        loop {
            let before = words;
            for end in ["#SMTP#", "##", ">", "'", "\"", "»", "”", "]", ";"] {
                let opens = match end {
                    ">" => "<",
                    "]" => "[",
                    "'" | "\"" => end,
                    _ => "",
                };
                // A bracket that belongs to the words stays.
                let closes = !opens.is_empty()
                    && words.strip_suffix(end).is_some_and(|rest| {
                        rest.matches(opens).count() > rest.matches(end).count() || opens == end && rest.contains(end)
                    });
                if let Some(rest) = words.strip_suffix(end).filter(|rest| !closes && rest.len() > 3) {
                    words = rest.trim_end();
                }
            }
            if let Some(at) = words.rfind("(in reply to ").filter(|_| words.ends_with("command)")) {
                words = words[..at].trim_end();
            }
            if words.len() == before.len() {
                return words;
            }
        }
    }

    /// As a reply that the rules can judge. Lines that a report put into one are told apart again by the code they repeat.
    pub fn reply(&self) -> Reply {
        let Some(code) = self.code else {
            return Reply::without_code(self.enhanced.is_none_or(|code| code.class == 5), self.enhanced, self.words);
        };
        let digits = code.to_string();
        let mut lines: Vec<String> = Vec::new();
        let mut rest = self.words;
        while let Some(after) = rest.strip_prefix(digits.as_str()) {
            let next = after.match_indices(digits.as_str()).map(|(at, _)| at).find(|at| {
                let before = after[..*at].bytes().next_back();
                let behind = after.as_bytes().get(at + 3);
                before.is_some_and(|b| b.is_ascii_whitespace()) && matches!(behind, Some(b' ' | b'-'))
            });
            let (line, left) = after.split_at(next.unwrap_or(after.len()));
            let line = line.strip_prefix([' ', '-', ':', '\t']).unwrap_or(line);
            let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
            lines.push(format!("{digits}{}{line}", if next.is_some() { '-' } else { ' ' }));
            rest = left;
        }
        let mut reply =
            Reply::from_lines(lines).unwrap_or_else(|_| Reply::without_code(code >= 500, self.enhanced, self.words));
        reply.enhanced = reply.enhanced.or(self.enhanced);
        reply
    }
}

/// Where reply codes stand: three digits that begin a word, are followed by text or by an enhanced code, and are no part of
/// a number, an address or a date.
fn codes(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    (0..bytes.len().saturating_sub(2)).filter(move |&at| {
        if !matches!(bytes[at], b'2' | b'4' | b'5') || !digit(at + 1) || !digit(at + 2) || digit(at + 3) {
            return false;
        }
        let before = at.checked_sub(1).map(|at| bytes[at]);
        let starts = match before {
            None
            | Some(
                b' ' | b'\t' | b'\n' | b'\r' | b';' | b':' | b'\'' | b'"' | b'(' | b'<' | b'>' | b'=' | b'[' | b'#',
            ) => true,
            // The last octet of a quotation mark or of another letter that is not ASCII.
            Some(other) => other >= 0x80,
        };
        starts && is_code_here(text, at)
    })
}

/// Whether what follows three digits makes them a reply code.
fn is_code_here(text: &str, at: usize) -> bool {
    let rest = &text.as_bytes()[at + 3..];
    match rest {
        [] => at == 0 || text[..at].trim_end().ends_with([':', ';']),
        [b' ' | b'-' | b'\t' | b'\r' | b'\n', ..] | [b':', b' ', ..] => {
            let words = text[at + 4..].trim_start();
            if begins_with_enhanced(words) {
                return true;
            }
            // A count ("550 messages"), a size ("552 bytes"), a time, a port or a date is no reply.
            let before = text[..at].trim_end();
            let plain = !words.starts_with(|c: char| c.is_ascii_digit())
                && !["bytes", "kb", "mb", "seconds", "messages", "recipients", "hours"]
                    .iter()
                    .any(|unit| words.get(..unit.len()).is_some_and(|start| start.eq_ignore_ascii_case(unit)));
            plain && (before.is_empty() || is_introduced(before) || rest[0] == b'-' || line_start(text, at))
                || plain && matches!(text.as_bytes()[at], b'4' | b'5') && text.as_bytes()[at + 1] <= b'5'
        }
        [b'"' | b'\'' | b',' | b'.' | b')' | b'>' | b']', ..] => at == 0 || is_introduced(text[..at].trim_end()),
        _ => false,
    }
}

fn line_start(text: &str, at: usize) -> bool {
    text[..at].trim_end_matches([' ', '\t']).is_empty() || text[..at].trim_end_matches([' ', '\t']).ends_with('\n')
}

/// Whether the words before a reply say that one follows.
fn is_introduced(before: &str) -> bool {
    let before = before.trim_end();
    before.is_empty()
        || before.ends_with("...")
        || before.ends_with("->")
        || before.ends_with([':', ';', '\'', '"', '<', '(', '=', '«', '“', '„', '‘'])
        || ["said", "response", "returned", "reason", "was", "error", "failure", "with", "<<<", "code"].iter().any(
            |word| {
                before.len() >= word.len()
                    && before.is_char_boundary(before.len() - word.len())
                    && before[before.len() - word.len()..].eq_ignore_ascii_case(word)
            },
        )
}

fn read_at(text: &str, at: usize) -> Said<'_> {
    let words = text[at..].trim_end();
    let after = words.get(3..).unwrap_or_default().trim_start_matches([' ', '-', ':', '\t', '\r', '\n', '\'', '"']);
    let enhanced = after
        .split(|c: char| c.is_whitespace() || matches!(c, ':' | ';' | ',' | '>' | ')'))
        .next()
        .and_then(|word| word.trim_start_matches(['#', '(']).trim_end_matches('.').parse().ok());
    let code: Option<u16> = words.get(..3).and_then(|code| code.parse().ok());
    // qmail puts it at the end, others before the reply.
    let elsewhere = || {
        let class = |found: &Said<'_>| {
            found.enhanced.filter(|enhanced| code.is_none_or(|code| u16::from(enhanced.class) == code / 100))
        };
        enhanced_alone(words.get(3..).unwrap_or_default())
            .as_ref()
            .and_then(class)
            .or_else(|| enhanced_alone(&text[..at]).as_ref().and_then(class))
    };
    Said { code, enhanced: enhanced.or_else(elsewhere), words, before: &text[..at] }
}

fn begins_with_enhanced(words: &str) -> bool {
    let word = words.split(|c: char| c.is_whitespace() || matches!(c, ':' | ';' | ',')).next().unwrap_or_default();
    word.trim_start_matches('#').parse::<EnhancedCode>().is_ok()
}

/// An enhanced code without a reply code before it, as GMX and others report.
fn enhanced_alone(text: &str) -> Option<Said<'_>> {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'.', bytes).find_map(|dot| {
        let start = dot.checked_sub(1)?;
        let begins = matches!(bytes[start], b'4' | b'5')
            && start
                .checked_sub(1)
                .is_none_or(|before| !bytes[before].is_ascii_alphanumeric() && !matches!(bytes[before], b'.' | b'-'));
        if !begins {
            return None;
        }
        let length = bytes[start..].iter().take_while(|octet| octet.is_ascii_digit() || **octet == b'.').count();
        let code = text[start..start + length].trim_end_matches('.').parse().ok()?;
        Some(Said { code: None, enhanced: Some(code), words: text[start..].trim_end(), before: &text[..start] })
    })
}

/// The beginning of a text, cut at a boundary of characters.
pub(super) fn shortened(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    let mut end = most;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Option<u16>, Option<String>, &str) {
        let said = said(text).expect(text);
        (said.code, said.enhanced.map(|code| code.to_string()), said.words)
    }

    #[test]
    fn the_reply_is_found_in_what_wraps_it() {
        for (text, code, enhanced, words) in [
            ("550 5.1.1 no such user", Some(550), Some("5.1.1"), "550 5.1.1 no such user"),
            (
                "smtp; 550 5.1.1 <a@b.example>... User Unknown",
                Some(550),
                Some("5.1.1"),
                "550 5.1.1 <a@b.example>... User Unknown",
            ),
            (
                "smtp;550-5.1.1 The account 550-5.1.1 is not 550 5.1.1 there",
                Some(550),
                Some("5.1.1"),
                "550-5.1.1 The account 550-5.1.1 is not 550 5.1.1 there",
            ),
            (
                "host mx.example.com[192.0.2.25] said: 452 4.2.2 full (in reply to RCPT TO command)",
                Some(452),
                Some("4.2.2"),
                "452 4.2.2 full (in reply to RCPT TO command)",
            ),
            (
                "550 5.0.350 Remote server returned an error -> 550 Requested action not taken",
                Some(550),
                Some("5.0.350"),
                "550 Requested action not taken",
            ),
            (
                "550 5.4.1 Remote Server returned '554 5.4.6 <mx #5.4.6 smtp;554 5.4.6 too many hops>'",
                Some(554),
                Some("5.4.6"),
                "554 5.4.6 too many hops>'",
            ),
            (
                "550 5.4.300 Message expired -> 451 4.7.0 Try again later",
                Some(550),
                Some("5.4.300"),
                "550 5.4.300 Message expired",
            ),
            (
                "550-5.7.26 Unauthenticated. Results: 550-5.7.26 DKIM = did not pass 550 5.7.26 gsmtp",
                Some(550),
                Some("5.7.26"),
                "550-5.7.26 Unauthenticated. Results: 550-5.7.26 DKIM = did not pass 550 5.7.26 gsmtp",
            ),
            ("5.2.2 <a@b.example>... Mailbox Full", None, Some("5.2.2"), "5.2.2 <a@b.example>... Mailbox Full"),
            ("user unknown (#5.1.1)", None, Some("5.1.1"), "5.1.1)"),
            ("Remote host said:\n550 5.2.2 full\n[RCPT_TO]", Some(550), Some("5.2.2"), "550 5.2.2 full\n[RCPT_TO]"),
            (
                "550: 5.1.1 <a@b.example>... User Unknown",
                Some(550),
                Some("5.1.1"),
                "550: 5.1.1 <a@b.example>... User Unknown",
            ),
        ] {
            let found = read(text);
            assert_eq!(found, (code, enhanced.map(str::to_owned), words), "{text}");
        }
    }

    #[test]
    fn what_the_report_put_behind_the_words_is_none_of_them() {
        for (text, words) in [
            (
                "#<mx.example #5.7.1 smtp;530 5.7.1 Client was not authenticated> #SMTP#",
                "530 5.7.1 Client was not authenticated",
            ),
            ("Remote Server returned '550 5.1.1 User unknown'", "550 5.1.1 User unknown"),
            ("550 5.1.1 no such user <a@b.example>", "550 5.1.1 no such user <a@b.example>"),
            ("said: 550 [192.0.2.1] is listed at \"list\"", "550 [192.0.2.1] is listed at \"list\""),
            ("said: 552 full (in reply to end of DATA command)", "552 full"),
            ("550 blocked [192.0.2.1]", "550 blocked [192.0.2.1]"),
        ] {
            assert_eq!(said(text).expect(text).own_words(), words);
        }
    }

    #[test]
    fn numbers_are_no_replies() {
        for text in [
            "Sun, 03 Oct 2010 15:49:31 -0700",
            "192.0.2.550 and 10.555.1.1",
            "for the last 432000 seconds",
            "id 5501234",
            "Nothing here at all",
            "",
            "450 messages were sent, 500 bytes each",
        ] {
            assert_eq!(said(text), None, "{text}");
        }
    }

    #[test]
    fn a_reply_in_one_line_becomes_its_lines_again() {
        let text = "550-5.1.1 The account you tried 550-5.1.1 to reach 550 5.1.1 is not there";
        let reply = said(text).expect("a reply").reply();
        assert_eq!(reply.lines, ["The account you tried", "to reach", "is not there"]);
        assert_eq!(reply.code, 550);
        let reply = said("5.2.2 mailbox full").expect("a reply").reply();
        assert_eq!((reply.has_code(), reply.enhanced.map(|code| code.to_string())), (false, Some("5.2.2".to_owned())));
    }
}
