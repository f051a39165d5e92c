//! Headers that somebody copied out of a window: cut at the top, double-spaced, their folding lost.

use std::borrow::Cow;

use super::dates;
use super::fields::{Fields, MOST_FIELDS, split_field, split_line};

/// Fields that people write by hand as well, and that error windows show: they alone make no header.
const PLAIN: [&str; 8] = ["From", "To", "Cc", "Bcc", "Subject", "Date", "Reply-To", "Sender"];

const TECHNICAL: [&str; 22] = [
    "Received",
    "Return-Path",
    "Message-ID",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Content-Language",
    "Authentication-Results",
    "Authentication-Results-Original",
    "Received-SPF",
    "DKIM-Signature",
    "Delivered-To",
    "In-Reply-To",
    "References",
    "User-Agent",
    "Thread-Index",
    "Thread-Topic",
    "Accept-Language",
    "List-Id",
    "List-Unsubscribe",
    "Auto-Submitted",
    "Precedence",
];

const TRACE: [&str; 6] = [
    "Received",
    "Received-SPF",
    "Authentication-Results",
    "Authentication-Results-Original",
    "DKIM-Signature",
    "X-Google-DKIM-Signature",
];

/// Whether a text is the headers of a message and nothing else.
pub(in crate::bounce) fn looks_like_headers(text: &str) -> bool {
    let (fields, rest) = pasted(text);
    let known = |name: &&str| fields.all(name).next().is_some();
    let technical = TECHNICAL.iter().filter(|name| known(name)).count();
    rest.trim().is_empty() && technical >= 1 && technical + PLAIN.iter().filter(|name| known(name)).count() >= 2
}

/// Reads the fields of a text that somebody pasted, more leniently than a message's own; what follows them.
///
/// The first field may lack its beginning, empty lines may stand between fields, and the lines of a long field need not be
/// indented.
pub(in crate::bounce) fn pasted(text: &str) -> (Fields<'_>, &str) {
    let text = text.trim_start_matches('\u{feff}').trim_start_matches(['\r', '\n']);
    let (mut fields, mut rest) = beginning(text);
    let mut after_empty_line = false;
    while !rest.is_empty() && fields.len() < MOST_FIELDS {
        let (line, after) = split_line(rest);
        if line.trim().is_empty() {
            after_empty_line = true;
        } else {
            let field = split_field(line).map(|(name, _)| name).filter(|_| !line.starts_with([' ', '\t']));
            let in_trace = fields.last_name().is_some_and(is_trace);
            let folded = field.is_none_or(|name| name.contains('='));
            let taken = match (after_empty_line, field) {
                (true, Some(name)) => is_known(name) && fields.take(line),
                (true, None) => in_trace && line.starts_with([' ', '\t']) && fields.take(line),
                (false, _) if in_trace && folded => {
                    fields.fold(line);
                    true
                }
                (false, _) => fields.take(line),
            };
            if !taken {
                break;
            }
            after_empty_line = false;
        }
        rest = after;
    }
    (fields, rest)
}

/// What stands before the first whole field: the tail of a `Received` field, or a heading.
fn beginning(text: &str) -> (Fields<'_>, &str) {
    const MOST_LINES: usize = 4;
    let mut fields = Fields::default();
    let mut rest = text;
    for _ in 0..MOST_LINES {
        let (line, after) = split_line(rest);
        if line.trim().is_empty() || split_field(line.trim_start()).is_some() {
            break;
        }
        rest = after;
        let above = text.get(..text.len() - rest.len()).unwrap_or_default().trim();
        if line.trim_end().ends_with(':') {
            return (fields, rest.trim_start_matches(['\r', '\n']));
        }
        if above.rsplit_once(';').is_some_and(|(_, date)| dates::read(date).is_some()) {
            fields.push("Received", Cow::Owned(above.split_ascii_whitespace().collect::<Vec<_>>().join(" ")));
            return (fields, rest);
        }
    }
    (fields, text)
}

fn is_known(name: &str) -> bool {
    TECHNICAL.iter().chain(&PLAIN).any(|known| known.eq_ignore_ascii_case(name)) || is_trace(name) || starts(name, "X-")
}

/// Fields of servers, which are long and therefore folded.
fn is_trace(name: &str) -> bool {
    TRACE.iter().any(|trace| trace.eq_ignore_ascii_case(name)) || starts(name, "ARC-")
}

fn starts(name: &str, beginning: &str) -> bool {
    name.get(..beginning.len()).is_some_and(|start| start.eq_ignore_ascii_case(beginning))
}

#[cfg(test)]
mod tests {
    use super::super::hops;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn headers_alone_are_told_from_other_texts() {
        for (text, headers) in [
            ("Message-ID: <1@a.example>\nFrom: a@a.example\n", true),
            ("Transport; Wed, 22 Mar 2023 21:14:22 +0000\nAuthentication-Results: spf=none\n", true),
            (
                " with Microsoft SMTP Server id 15.20 via Frontend\r\n Transport; Wed, 22 Mar 2023 21:14:22 +0000\r\nX-A: 1",
                false,
            ),
            ("Original message headers:\nReceived: by a\nReturn-Path: <>\n\n", true),
            ("\u{feff}received: by a\nRETURN-PATH: <>", true),
            // What people write, and what windows show.
            ("From: Ann\nTo: Bob\nSubject: x\nDate: today\n", false),
            ("Error: 550 5.1.1 no such user\nServer: mail.example.org\n", false),
            ("550 5.7.1 refused\nReceived: by a\nReturn-Path: <>\n", false),
            ("Reporting-MTA: dns; a.example\nFinal-Recipient: rfc822; a@a.example\n", false),
            // A whole message.
            ("Message-ID: <1@a.example>\nFrom: a@a.example\n\nDelivery has failed\n", false),
            ("", false),
            ("Received: by a", false),
        ] {
            assert_eq!(looks_like_headers(text), headers, "{text:?}");
        }
    }

    #[test]
    fn the_tail_of_a_cut_field_is_its_hop() {
        let (fields, _) = pasted(
            "by b.example with SMTP\n id 15 via Frontend Transport;\n Wed, 22 Mar 2023 21:14:22 +0000\nReceived: by a.example; Wed, 22 Mar 2023 21:14:20 +0000",
        );
        let hops = hops(&fields);
        assert_eq!(
            hops.iter().map(|hop| hop.by.as_deref()).collect::<Vec<_>>(),
            [Some("a.example"), Some("b.example")]
        );
        assert_eq!(hops[1].delay_s, Some(2));
    }

    #[test]
    fn lost_folding_and_double_spacing_do_no_harm() {
        let plain = "Received: from a\n by b;\n Wed, 22 Mar 2023 21:14:22 +0000\nDKIM-Signature: v=1;\n d=a.example; h=From:To;\n b=abc\nFrom: x@a.example\nX-Other: 1\n";
        let expected: Vec<_> =
            Fields::read(plain).0.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        for text in [
            plain.replace("\n ", "\n").replace("; h=", ";\nh="),
            plain.replace('\n', "\n\n"),
            plain.replace('\n', "\r\n\r\n"),
        ] {
            let (fields, rest) = pasted(&text);
            let found: Vec<_> = fields.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            assert_eq!((found, rest), (expected.clone(), ""), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_ends_the_program(text in "(?s)(\r?\n|\r|Received: |From: |; 1 Jan 2024 10:00 GMT|[ \t:;=]|é|.){0,60}") {
            looks_like_headers(&text);
        }
    }
}
