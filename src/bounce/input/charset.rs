//! Octets as text: UTF-8 where it fits, UTF-16 by its mark or its zeros, else what the letters' frequency says.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::MOST_OF_ONE;

/// Text of no declared charset.
pub(super) fn text(octets: &[u8]) -> Cow<'_, str> {
    // The last letter may have been cut in two.
    let octets = if octets.len() == MOST_OF_ONE { &octets[..whole_letters(octets)] } else { octets };
    match std::str::from_utf8(octets) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => guess(octets).decode_without_bom_handling(octets).0,
    }
}

/// The likeliest charset of text that is not UTF-8.
fn guess(octets: &[u8]) -> &'static Encoding {
    const SAMPLE: usize = 64 * 1024;
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    // Only what is not ASCII tells something; a long preamble in ASCII would use the sample up.
    let from = octets.iter().position(|octet| !octet.is_ascii()).unwrap_or_default().saturating_sub(64);
    detector.feed(&octets[from..octets.len().min(from + SAMPLE)], true);
    detector.guess(None, Utf8Detection::Deny)
}

/// The length without a letter (UTF-8) that ends too early.
fn whole_letters(octets: &[u8]) -> usize {
    match std::str::from_utf8(octets) {
        Err(error) if error.error_len().is_none() => error.valid_up_to(),
        _ => octets.len(),
    }
}

/// UTF-16 as UTF-8, at most so many octets are read; and whether there were more.
pub(super) fn of_utf16(octets: &[u8], most: usize) -> Option<(String, bool)> {
    let encoding = match octets {
        [0xff, 0xfe, ..] => UTF_16LE,
        [0xfe, 0xff, ..] => UTF_16BE,
        _ => utf16_by_zeros(octets)?,
    };
    let read = &octets[..octets.len().min(most)];
    let (text, _) = encoding.decode_with_bom_removal(read);
    Some((text.into_owned(), octets.len() > most))
}

/// Western text in UTF-16 has a zero in every second place and none in the others.
fn utf16_by_zeros(octets: &[u8]) -> Option<&'static Encoding> {
    const SAMPLE: usize = 256;
    let sample = &octets[..octets.len().min(SAMPLE)];
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|octet| **octet == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = sample.len() / 2 * 9 / 10;
    match sample.len() {
        0..8 => None,
        _ if even == 0 && odd >= most => Some(UTF_16LE),
        _ if odd == 0 && even >= most => Some(UTF_16BE),
        _ => None,
    }
}

/// A mail whose undeclared eight-bit text is UTF-8. What its parts declare is left to the reader of mail.
pub(super) fn mail_in_utf8(octets: &[u8]) -> Cow<'_, [u8]> {
    let header = &octets[..end_of_header(octets)];
    let body = &octets[header.len()..];
    let plain_header = std::str::from_utf8(header).is_ok();
    let plain_body = std::str::from_utf8(&body[..whole_letters(body)]).is_ok() || declares_charset(octets);
    if plain_header && plain_body {
        return Cow::Borrowed(octets);
    }
    let mut mail = if plain_header { header.to_vec() } else { text(header).into_owned().into_bytes() };
    if plain_body {
        mail.extend_from_slice(body);
    } else {
        mail.extend_from_slice(text(body).as_bytes());
    }
    Cow::Owned(mail)
}

/// Behind the first empty line.
fn end_of_header(octets: &[u8]) -> usize {
    let mut at = 0;
    for line in octets.split_inclusive(|octet| *octet == b'\n') {
        at += line.len();
        if matches!(line, b"\n" | b"\r\n") {
            break;
        }
    }
    at
}

fn declares_charset(octets: &[u8]) -> bool {
    octets.windows(8).any(|word| word.eq_ignore_ascii_case(b"charset="))
}

/// The charset of Windows' code page; nothing for one that is not known.
pub(super) fn of_code_page(page: u32) -> Option<&'static Encoding> {
    let label = match page {
        65001 | 20127 => return Some(UTF_8),
        1200 => return Some(UTF_16LE),
        1201 => return Some(UTF_16BE),
        866 => "ibm866",
        874 => "windows-874",
        932 => "shift_jis",
        936 => "gbk",
        949 => "euc-kr",
        950 => "big5",
        1250..=1258 => return Encoding::for_label(format!("windows-{page}").as_bytes()),
        10000 => "macintosh",
        10007 => "x-mac-cyrillic",
        20866 => "koi8-r",
        20932 | 51932 => "euc-jp",
        21866 => "koi8-u",
        28591..=28606 => return Encoding::for_label(format!("iso-8859-{}", page - 28590).as_bytes()),
        38598 => "iso-8859-8-i",
        50220..=50222 => "iso-2022-jp",
        51949 => "euc-kr",
        54936 => "gb18030",
        _ => return None,
    };
    Encoding::for_label(label.as_bytes())
}

/// Text in a code page, or guessed where that is not known.
pub(super) fn in_code_page(octets: &[u8], page: Option<u32>) -> String {
    match page.and_then(of_code_page) {
        Some(encoding) => encoding.decode_without_bom_handling(octets).0.into_owned(),
        None => text(octets).into_owned(),
    }
}
