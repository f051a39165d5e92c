//! A message taken apart: its header, what is said to a person, what to a program, and the message that came back.

use std::borrow::Cow;

use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders, PartType};

use super::headers::{Fields, split_line};

/// Most nested messages and multiparts. Reports need four; each costs a search for its end.
const MOST_NESTED: usize = 64;
/// Most parts that are told apart.
const MOST_PARTS: usize = 2_000;
/// Largest part of an unknown kind that is read as text where there is nothing else.
const MOST_UNKNOWN: usize = 64 << 10;

pub(super) struct Letter<'a> {
    header: Cow<'a, str>,
    /// What a person reads, before the returned message.
    pub notice: String,
    /// `message/delivery-status` and its like (RFC 3464, RFC 6533).
    pub status: Vec<Cow<'a, str>>,
    /// `message/feedback-report` (RFC 5965).
    pub feedback: Option<Cow<'a, str>>,
    /// The header of the returned message, and its body where that came back too.
    pub original: Option<Cow<'a, str>>,
}

impl<'a> Letter<'a> {
    pub fn read(octets: &'a [u8]) -> Self {
        let octets = within_limits(octets);
        // Whatever a stranger's mail does to the library, it does not end the program.
        let parsed = std::panic::catch_unwind(|| parser().parse(octets)).ok().flatten();
        let header_end = parsed.as_ref().and_then(|m| m.parts.first()).map_or(0, |part| part.offset_body as usize);
        let header = String::from_utf8_lossy(octets.get(..header_end).unwrap_or_default());
        let mut letter = Self { header, notice: String::new(), status: Vec::new(), feedback: None, original: None };
        match parsed {
            Some(message) => letter.gather(octets, message),
            None => letter.notice = String::from_utf8_lossy(octets).into_owned(),
        }
        letter
    }

    pub fn header(&self) -> Fields<'_> {
        let (_, start) = skip_envelope(&self.header);
        Fields::read(start).0
    }

    /// Whether there is a header and nothing below it, as when somebody pasted one.
    pub fn is_header_alone(&self) -> bool {
        self.notice.trim().is_empty()
            && self.status.is_empty()
            && self.original.is_none()
            && self.feedback.is_none()
            && super::headers::looks_like_headers(&self.header)
    }

    fn gather(&mut self, octets: &'a [u8], message: Message<'a>) {
        let mut html = None;
        let mut unknown = None;
        for part in message.parts {
            if self.original.is_some() {
                // What follows the returned message belongs to it, or is a note of a list server.
                if !matches!(part.body, PartType::Binary(_)) {
                    continue;
                }
            }
            let kind = kind_of(&part);
            match part.body {
                PartType::Multipart(_) => {}
                PartType::Message(_) => {
                    self.original = octets
                        .get(part.offset_body as usize..part.offset_end as usize)
                        .map(|returned| String::from_utf8_lossy(returned));
                }
                PartType::Text(text) => match kind {
                    Part::Status => self.status.push(text),
                    Part::Feedback => self.feedback = Some(text),
                    Part::Original => self.original = Some(text),
                    Part::Other if !self.notice.is_empty() && text.trim().is_empty() => {}
                    Part::Other => {
                        if !self.notice.is_empty() {
                            self.notice.push_str("\n\n");
                        }
                        self.notice.push_str(&text);
                    }
                },
                PartType::Html(text) => {
                    html.get_or_insert(text);
                }
                PartType::Binary(octets) | PartType::InlineBinary(octets) => match kind {
                    Part::Status => self.status.push(text_of(octets)),
                    Part::Feedback => self.feedback = Some(text_of(octets)),
                    Part::Original => self.original = Some(text_of(octets)),
                    Part::Other if octets.len() < MOST_UNKNOWN => {
                        unknown.get_or_insert(octets);
                    }
                    Part::Other => {}
                },
            }
        }
        if self.notice.trim().is_empty()
            && let Some(html) = html
        {
            self.notice = mail_parser::decoders::html::html_to_text(&with_breaks(&html));
        }
        // A part whose kind nobody knows, or whose own parts cannot be told apart, may be all there is.
        if self.notice.trim().is_empty()
            && let Some(octets) = unknown
        {
            self.notice = text_of(octets).into_owned();
        }
    }
}

enum Part {
    Status,
    Feedback,
    Original,
    Other,
}

fn kind_of(part: &MessagePart<'_>) -> Part {
    let Some(content) = part.content_type() else { return Part::Other };
    let subtype = content.subtype().unwrap_or_default().to_ascii_lowercase();
    let main = content.ctype().to_ascii_lowercase();
    match (main.as_str(), subtype.as_str()) {
        (_, "delivery-status" | "global-delivery-status") => Part::Status,
        (_, "feedback-report") => Part::Feedback,
        (_, "rfc822-headers" | "rfc822-header" | "global-headers") | ("message", "rfc822" | "global" | "partial") => {
            Part::Original
        }
        _ => Part::Other,
    }
}

/// Only what tells the parts apart is read of their headers; [`Fields`] reads the rest where it is needed.
fn parser() -> MessageParser {
    MessageParser::new().with_mime_headers().default_header_ignore()
}

fn text_of(octets: Cow<'_, [u8]>) -> Cow<'_, str> {
    match octets {
        Cow::Borrowed(octets) => String::from_utf8_lossy(octets),
        Cow::Owned(octets) => Cow::Owned(String::from_utf8_lossy(&octets).into_owned()),
    }
}

/// Lines of preformatted text stay lines: headers of returned messages stand in such.
fn with_breaks(html: &str) -> Cow<'_, str> {
    if !html.contains("<pre") {
        return Cow::Borrowed(html);
    }
    let mut pieces = html.split("<pre");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (inside, behind) = piece.split_at(piece.find("</pre").unwrap_or(piece.len()));
        text.push_str("<pre");
        text.push_str(&inside.replace('\n', "<br>\n"));
        text.push_str(behind);
    }
    Cow::Owned(text)
}

/// Empty lines and the line of an mbox before the header.
fn skip_envelope(text: &str) -> (&str, &str) {
    let mut rest = text;
    loop {
        let (line, after) = split_line(rest);
        if rest.is_empty() || !(line.trim().is_empty() || line.starts_with("From ") || line.starts_with(">From ")) {
            return (&text[..text.len() - rest.len()], rest);
        }
        rest = after;
    }
}

/// Cuts what is nested deeper or divided finer than any report, so that the time stays linear.
fn within_limits(octets: &[u8]) -> &[u8] {
    let mut nested = 0;
    let mut parts = 0;
    for here in memchr::memchr2_iter(b'\n', b'/', octets) {
        let rest = &octets[here + 1..];
        if octets[here] == b'/' {
            let before = &octets[here.saturating_sub(9)..here];
            if ends_with(before, b"multipart") || ends_with(before, b"message") {
                nested += 1;
            }
        } else if rest.starts_with(b"--") {
            parts += 1;
        }
        if nested > MOST_NESTED || parts > MOST_PARTS {
            return &octets[..here];
        }
    }
    octets
}

fn ends_with(text: &[u8], end: &[u8]) -> bool {
    text.len() >= end.len() && text[text.len() - end.len()..].eq_ignore_ascii_case(end)
}
