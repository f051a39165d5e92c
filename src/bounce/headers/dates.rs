//! Dates as mail programs really write them (RFC 5322 3.3 and 4.3, and worse).

use std::iter;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use jiff::{Timestamp, civil};

/// Most pieces that are looked at; a date has at most a dozen.
const MOST_PIECES: usize = 64;

/// The first date in a text; nothing where there is none, where it is impossible, or where its zone is not known: a
/// guessed zone would show as hours of delay.
///
/// jiff's own reader of RFC 2822 does not serve: it takes every zone it does not know for UTC, as the standard says, also
/// `JST` and `CET`.
pub(super) fn read(text: &str) -> Option<Timestamp> {
    let pieces: Vec<Piece<'_>> = pieces(text).take(MOST_PIECES).collect();
    (0..pieces.len()).find_map(|start| date(pieces.get(start..)?))
}

/// A part of a date; white space, comments and commas only separate them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'a> {
    Number { value: i32, digits: usize },
    Name(&'a str),
    Sign(u8),
}

fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    iter::from_fn(move || {
        loop {
            let first = *rest.as_bytes().first()?;
            let (head, tail) = match first {
                b'0'..=b'9' => split(rest, |b| b.is_ascii_digit()),
                b'A'..=b'Z' | b'a'..=b'z' => split(rest, |b| b.is_ascii_alphabetic()),
                b'(' => rest.split_at(comment_end(rest)),
                _ => rest.split_at(rest.chars().next().map_or(0, char::len_utf8)),
            };
            rest = tail;
            match first {
                // More digits than a number of a date can have make none.
                b'0'..=b'9' => {
                    return Some(Piece::Number { value: head.parse().unwrap_or(i32::MAX), digits: head.len() });
                }
                b'A'..=b'Z' | b'a'..=b'z' => return Some(Piece::Name(head)),
                b':' | b'+' | b'-' => return Some(Piece::Sign(first)),
                _ => {}
            }
        }
    })
}

fn split(text: &str, fits: impl Fn(u8) -> bool) -> (&str, &str) {
    text.split_at(text.bytes().position(|byte| !fits(byte)).unwrap_or(text.len()))
}

/// Where the comment ends with which the text begins.
fn comment_end(text: &str) -> usize {
    super::tokens::comment_length(text).unwrap_or(text.len())
}

/// The date with which the pieces begin: `day month year hour:minute[:second] zone`.
fn date(pieces: &[Piece<'_>]) -> Option<Timestamp> {
    let (Piece::Number { value: day, digits: 1 | 2 }, rest) = next(pieces)? else { return None };
    let (Piece::Name(month), rest) = next(hyphen(rest))? else { return None };
    let (Piece::Number { value: year, digits }, rest) = next(hyphen(rest))? else { return None };
    let year = match digits {
        2 if year < 50 => year + 2000,
        2 | 3 => year + 1900,
        4 => year,
        _ => return None,
    };
    let date = Date::new(i16::try_from(year).ok()?, month_number(month)?, i8::try_from(day).ok()?).ok()?;
    let (time, rest) = time(rest)?;
    zone(rest)?.to_timestamp(DateTime::from_parts(date, time)).ok()
}

fn next<'p, 'a>(pieces: &'p [Piece<'a>]) -> Option<(Piece<'a>, &'p [Piece<'a>])> {
    pieces.split_first().map(|(first, rest)| (*first, rest))
}

/// Some write `22-Mar-2023`.
fn hyphen<'p, 'a>(pieces: &'p [Piece<'a>]) -> &'p [Piece<'a>] {
    pieces.strip_prefix(&[Piece::Sign(b'-')]).unwrap_or(pieces)
}

fn month_number(name: &str) -> Option<i8> {
    let short = name.get(..3)?;
    (1..)
        .zip(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"])
        .find_map(|(number, month)| short.eq_ignore_ascii_case(month).then_some(number))
}

fn time<'p, 'a>(pieces: &'p [Piece<'a>]) -> Option<(Time, &'p [Piece<'a>])> {
    let two_digits = |pieces: &'p [Piece<'a>]| match next(pieces)? {
        (Piece::Number { value, digits: 1 | 2 }, rest) => Some((i8::try_from(value).ok()?, rest)),
        _ => None,
    };
    let (hour, rest) = two_digits(pieces)?;
    let (minute, mut rest) = two_digits(rest.strip_prefix(&[Piece::Sign(b':')])?)?;
    let mut second = 0;
    if let Some(after) = rest.strip_prefix(&[Piece::Sign(b':')]) {
        (second, rest) = two_digits(after)?;
    }
    // A leap second is told as the last ordinary one.
    let second = if second == 60 { 59 } else { second };
    Some((civil::Time::new(hour, minute, second, 0).ok()?, rest))
}

fn zone(pieces: &[Piece<'_>]) -> Option<Offset> {
    match next(pieces)? {
        (Piece::Sign(sign @ (b'+' | b'-')), rest) => {
            let (Piece::Number { value, digits }, rest) = next(rest)? else { return None };
            let (hours, minutes) = match (digits, rest) {
                // `+09:00`
                (1 | 2, [Piece::Sign(b':'), Piece::Number { value: minutes, digits: 2 }, ..]) => (value, *minutes),
                (1 | 2, _) => (value, 0),
                (3 | 4, _) => (value / 100, value % 100),
                _ => return None,
            };
            let seconds = (minutes < 60).then_some(hours * 3600 + minutes * 60)?;
            Offset::from_seconds(if sign == b'-' { -seconds } else { seconds }).ok()
        }
        // `GMT+0200` and the like
        (Piece::Name(name), rest) if matches!(rest, [Piece::Sign(b'+' | b'-'), Piece::Number { .. }, ..]) => {
            named_zone(name).filter(|offset| *offset == Offset::UTC).and_then(|_| zone(rest))
        }
        (Piece::Name(name), _) => named_zone(name),
        _ => None,
    }
}

fn named_zone(name: &str) -> Option<Offset> {
    let zones: [(&str, i8); 34] = [
        ("UT", 0),
        ("UTC", 0),
        ("GMT", 0),
        ("Z", 0),
        ("WET", 0),
        ("WEST", 1),
        ("BST", 1),
        ("CET", 1),
        ("MET", 1),
        ("CEST", 2),
        ("MEST", 2),
        ("EET", 2),
        ("SAST", 2),
        ("EEST", 3),
        ("MSK", 3),
        ("MSD", 4),
        ("HKT", 8),
        ("AWST", 8),
        ("JST", 9),
        ("KST", 9),
        ("AEST", 10),
        ("AEDT", 11),
        ("NZST", 12),
        ("NZDT", 13),
        ("EST", -5),
        ("EDT", -4),
        ("CST", -6),
        ("CDT", -5),
        ("MST", -7),
        ("MDT", -6),
        ("PST", -8),
        ("PDT", -7),
        ("AKST", -9),
        ("HST", -10),
    ];
    zones.iter().find(|(zone, _)| zone.eq_ignore_ascii_case(name)).map(|(_, hours)| Offset::constant(*hours))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dates_are_read_however_they_are_written() {
        for (text, time) in [
            ("Wed, 22 Mar 2023 21:14:22 +0000", "2023-03-22T21:14:22Z"),
            ("22 Mar 2023 21:14:22 -0000", "2023-03-22T21:14:22Z"),
            // A wrong weekday and none at all.
            ("Sun, 22 Mar 2023 21:14:22 +0900 (JST)", "2023-03-22T12:14:22Z"),
            ("Thu,29 Apr 2010 23:34:45 -0700", "2010-04-30T06:34:45Z"),
            ("Wed, 23 May 2018 17:44:39 JST", "2018-05-23T08:44:39Z"),
            ("Tue, 17 Dec 2019 02:53:09 GMT", "2019-12-17T02:53:09Z"),
            ("Fri, 21 Nov 97 09:55 EST", "1997-11-21T14:55:00Z"),
            ("21 Nov 03 09:55:06 PDT", "2003-11-21T16:55:06Z"),
            ("1 Jan 101 00:00:00 z", "2001-01-01T00:00:00Z"),
            ("Fri, 21 Nov (a (nested) comment) 1997 09 : 55 : 06 -0600", "1997-11-21T15:55:06Z"),
            ("Sat, 11 Dec 2010 12:19:59 +0900 id 0EFECD52.4D02EDDF.0000C65A", "2010-12-11T03:19:59Z"),
            ("id 0LvVA5-1Y3oYj34nD-010g2Y Sat, 29 Nov 2014 00:32:10 +0100", "2014-11-28T23:32:10Z"),
            ("5-March-2024 7:05 +0530", "2024-03-05T01:35:00Z"),
            ("Mon, 1 Jan 2024 10:00:00 +02:00", "2024-01-01T08:00:00Z"),
            ("Mon, 1 Jan 2024 10:00:00 GMT+0200 (CEST)", "2024-01-01T08:00:00Z"),
            ("Sat, 31 Dec 2016 23:59:60 +0000", "2016-12-31T23:59:59Z"),
        ] {
            assert_eq!(read(text).map(|found| found.to_string()).as_deref(), Some(time), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_gives_none() {
        for text in [
            "",
            "Wed, 22 Mar 2023",
            "31 Feb 2023 10:00:00 +0000",
            "22 Foo 2023 10:00:00 +0000",
            "22 Mar 2023 24:00:00 +0000",
            "22 Mar 2023 10:61:00 +0000",
            "22 Mar 99999 10:00:00 +0000",
            "22 Mar 2023 10:00:00",
            "22 Mar 2023 10:00:00 +0099",
            "22 Mar 2023 10:00:00 +9900",
            "22 Mar 2023 10:00:00 XYZ",
            "99999999999999999999 Mar 2023 10:00:00 +0000",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_ends_the_program(text in "(?s)([0-9]{1,4}|[:+-]|Mar|EST|[( )\\\\]|.){0,40}") {
            read(&text);
        }
    }
}
