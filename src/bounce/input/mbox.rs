//! Mailboxes in one file (RFC 4155): messages one after the other, each behind a line that begins with `From `.

use std::borrow::Cow;

use super::{Input, MOST_OF_ONE, Opened, begins_with_header, mail, next_line, with_line_feeds};

/// Most messages that are read of one box.
const MOST_MESSAGES: usize = 1000;

/// The messages of a box; nothing if it is none.
pub(super) fn split(octets: &[u8]) -> Option<Opened<'_>> {
    if !octets.starts_with(b"From ") || !begins_message(octets) {
        return None;
    }
    Some(match with_line_feeds(octets) {
        Cow::Borrowed(octets) => split_lines(octets),
        Cow::Owned(octets) => {
            let opened = split_lines(&octets);
            Opened { inputs: opened.inputs.into_iter().map(super::into_owned).collect(), cut: opened.cut }
        }
    })
}

fn split_lines(octets: &[u8]) -> Opened<'_> {
    let mut inputs = Vec::new();
    let mut cut = false;
    let mut rest = octets;
    while !rest.is_empty() {
        if inputs.len() == MOST_MESSAGES {
            cut = true;
            break;
        }
        let (_, after) = next_line(rest);
        let end = end_of_message(after);
        let (message, next) = after.split_at(end);
        cut |= message.len() > MOST_OF_ONE;
        let message = &message[..message.len().min(MOST_OF_ONE)];
        inputs.push(Input::Mail(
            unquoted(message).map_or_else(|| mail(message), |message| Cow::Owned(mail(&message).into_owned())),
        ));
        rest = next;
    }
    Opened { inputs, cut }
}

/// Where the next `From ` line stands.
fn end_of_message(octets: &[u8]) -> usize {
    let mut at = 0;
    while at < octets.len() {
        let line = &octets[at..];
        if at > 0 && line.starts_with(b"From ") && begins_message(line) {
            return at;
        }
        at += line.iter().position(|octet| *octet == b'\n').map_or(line.len(), |end| end + 1);
    }
    octets.len()
}

/// Some programs do not quote a line of the text that begins with `From `; a header follows only the true ones.
fn begins_message(octets: &[u8]) -> bool {
    let (_, after) = next_line(octets);
    begins_with_header(after)
}

/// `>From ` is `From `, `>>From ` is `>From ` (mboxrd); nothing where no line is quoted.
fn unquoted(message: &[u8]) -> Option<Vec<u8>> {
    let is_quoted = |line: &[u8]| {
        let marks = line.iter().take_while(|octet| **octet == b'>').count();
        marks > 0 && line[marks..].starts_with(b"From ")
    };
    message.split_inclusive(|octet| *octet == b'\n').any(is_quoted).then(|| {
        let lines = message.split_inclusive(|octet| *octet == b'\n');
        lines.flat_map(|line| if is_quoted(line) { &line[1..] } else { line }).copied().collect()
    })
}
