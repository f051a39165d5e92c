//! What an input is made of: one mail, a box of them, Outlook's own file, or just words.

mod charset;
mod mbox;
mod msg;

use std::borrow::Cow;

use crate::bounce::explanation::Unreadable;
use crate::bounce::headers::split_field;

/// The largest input that is read at all; the caller hands in no more than one octet beyond it.
pub const MOST_OCTETS: usize = 64 * 1024 * 1024;

/// So much is read of one mail or text.
pub(in crate::bounce) const MOST_OF_ONE: usize = 4 * 1024 * 1024;

/// One thing to explain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::bounce) enum Input<'a> {
    /// A message (RFC 5322), lines ending in LF or CRLF.
    Mail(Cow<'a, [u8]>),
    Text(Cow<'a, str>),
    /// Nothing that can be read.
    Unreadable(Unreadable),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::bounce) struct Opened<'a> {
    /// At least one.
    pub inputs: Vec<Input<'a>>,
    /// Whether there was more than what is read.
    pub cut: bool,
}

/// Tells what the octets are and takes them apart.
pub(in crate::bounce) fn open(octets: &[u8]) -> Opened<'_> {
    if msg::is_compound_file(octets) {
        return open_msg(octets);
    }
    let cut = octets.len() > MOST_OCTETS;
    let octets = &octets[..octets.len().min(MOST_OCTETS)];
    if let Some((text, text_cut)) = charset::of_utf16(octets, MOST_OF_ONE) {
        let opened = open_octets(text.as_bytes());
        let inputs = opened.inputs.into_iter().map(into_owned).collect();
        return Opened { inputs, cut: cut || text_cut || opened.cut };
    }
    let opened = open_octets(octets);
    Opened { cut: cut || opened.cut, ..opened }
}

fn open_msg(octets: &[u8]) -> Opened<'_> {
    let whole = octets.len() <= MOST_OCTETS;
    match msg::read(octets).filter(|_| whole) {
        Some(mail) => Opened { cut: mail.cut, inputs: vec![Input::Mail(Cow::Owned(mail.octets))] },
        None => Opened { inputs: vec![Input::Unreadable(Unreadable::BrokenItem)], cut: !whole },
    }
}

fn open_octets(octets: &[u8]) -> Opened<'_> {
    let octets = without_lead(octets);
    if octets.is_empty() {
        return Opened { inputs: vec![Input::Unreadable(Unreadable::Empty)], cut: false };
    }
    if let Some(opened) = mbox::split(octets) {
        return opened;
    }
    let octets = of_emlx(octets).unwrap_or(octets);
    let cut = octets.len() > MOST_OF_ONE;
    let octets = &octets[..octets.len().min(MOST_OF_ONE)];
    let input = if begins_with_header(octets) { Input::Mail(mail(octets)) } else { text(octets) };
    Opened { inputs: vec![input], cut }
}

/// Without byte order mark and empty lines in front.
fn without_lead(octets: &[u8]) -> &[u8] {
    let octets = octets.strip_prefix(b"\xef\xbb\xbf").unwrap_or(octets);
    let mut rest = octets;
    // A line of spaces is empty as well; spaces in front of words stay.
    loop {
        let blank = rest.iter().take_while(|octet| matches!(octet, b' ' | b'\t')).count();
        match rest.get(blank) {
            Some(b'\n' | b'\r') => rest = &rest[blank + 1..],
            None => return &[],
            Some(_) => return rest,
        }
    }
}

/// Apple Mail's file: a line with the length of the message, the message, and a property list.
fn of_emlx(octets: &[u8]) -> Option<&[u8]> {
    let (line, rest) = next_line(octets);
    let length: usize = std::str::from_utf8(line).ok()?.trim().parse().ok()?;
    begins_with_header(rest).then(|| &rest[..rest.len().min(length)])
}

/// A mail's octets with the line ends and the charset that a reader of mail expects.
fn mail(octets: &[u8]) -> Cow<'_, [u8]> {
    let lines = with_line_feeds(octets);
    match lines {
        Cow::Borrowed(lines) => charset::mail_in_utf8(lines),
        Cow::Owned(lines) => Cow::Owned(charset::mail_in_utf8(&lines).into_owned()),
    }
}

fn text(octets: &[u8]) -> Input<'_> {
    if looks_binary(octets) { Input::Unreadable(Unreadable::NotText) } else { Input::Text(charset::text(octets)) }
}

/// Files of old Macs have carriage returns alone.
fn with_line_feeds(octets: &[u8]) -> Cow<'_, [u8]> {
    if octets.contains(&b'\n') || !octets.contains(&b'\r') {
        return Cow::Borrowed(octets);
    }
    Cow::Owned(octets.iter().map(|octet| if *octet == b'\r' { b'\n' } else { *octet }).collect())
}

/// Control characters that no text has, in number.
fn looks_binary(octets: &[u8]) -> bool {
    let sample = &octets[..octets.len().min(8192)];
    let is_control = |octet: &&u8| matches!(octet, 0..=8 | 0x0e..=0x1a | 0x1c..=0x1f);
    sample.iter().filter(is_control).count() * 10 > sample.len()
}

/// The first line without its end, and what follows.
fn next_line(octets: &[u8]) -> (&[u8], &[u8]) {
    let Some(at) = octets.iter().position(|octet| matches!(octet, b'\n' | b'\r')) else { return (octets, &[]) };
    let end = if octets[at..].starts_with(b"\r\n") { at + 2 } else { at + 1 };
    (&octets[..at], &octets[end..])
}

/// Fields that a message has and a window of a mail program has not.
const OF_TRANSPORT: &[&str] = &[
    "Received",
    "Return-Path",
    "Message-ID",
    "MIME-Version",
    "Delivered-To",
    "X-Original-To",
    "Envelope-To",
    "DKIM-Signature",
    "Authentication-Results",
    "ARC-Authentication-Results",
    "ARC-Seal",
    "ARC-Message-Signature",
    "Received-SPF",
    "Content-Type",
    "X-Failed-Recipients",
    "Auto-Submitted",
    "Reporting-MTA",
    "X-MS-Exchange-Organization-AuthSource",
    "X-MS-Has-Attach",
];

/// Fields that stand in messages and elsewhere: two of them make a header.
const OF_EVERY_MAIL: &[&str] = &[
    "From",
    "To",
    "Cc",
    "Subject",
    "Date",
    "Sender",
    "Reply-To",
    "Thread-Topic",
    "Thread-Index",
    "X-Mailer",
    "Importance",
];

/// Whether the text begins with the header of a message.
pub(in crate::bounce) fn begins_with_header(octets: &[u8]) -> bool {
    const MOST_LINES: usize = 60;
    let mut rest = octets;
    let mut weight = 0;
    for at in 0..MOST_LINES {
        let (line, after) = next_line(rest);
        let is_continuation = at > 0 && line.first().is_some_and(|first| matches!(first, b' ' | b'\t'));
        // Only the name counts, and that is ASCII.
        let start = &line[..line.len().min(200)];
        if !is_continuation {
            let name = start
                .iter()
                .position(|octet| *octet == b':')
                .and_then(|colon| std::str::from_utf8(&start[..=colon]).ok());
            let Some((name, _)) = name.and_then(split_field) else { break };
            let among = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
            weight += if among(OF_TRANSPORT) { 2 } else { usize::from(among(OF_EVERY_MAIL)) };
        }
        if weight >= 2 {
            return true;
        }
        rest = after;
    }
    false
}

fn into_owned(input: Input<'_>) -> Input<'static> {
    match input {
        Input::Mail(octets) => Input::Mail(Cow::Owned(octets.into_owned())),
        Input::Text(text) => Input::Text(Cow::Owned(text.into_owned())),
        Input::Unreadable(why) => Input::Unreadable(why),
    }
}

#[cfg(test)]
mod tests;
