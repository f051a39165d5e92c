//! The words of a compressed rich text (MS-OXRTFCP), or the HTML that it was made from (MS-OXRTFEX).

use compressed_rtf::decompress_rtf;

use crate::bounce::input::charset;

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Text {
    Plain(String),
    Html(String),
}

/// Pictures make rich texts large, words do not. What unpacks to more than eightfold is none.
const MOST_COMPRESSED: usize = 1024 * 1024;

pub(super) fn read(octets: &[u8]) -> Option<Text> {
    let rtf = decompress(octets)?;
    // The library makes a letter of each octet.
    let rtf: Vec<u8> = rtf.chars().filter_map(|letter| u8::try_from(letter).ok()).collect();
    rtf.starts_with(b"{\\rtf").then(|| Reader::default().read(&rtf)).flatten()
}

/// The library believes the lengths that stand in the first octets; they are looked at before.
fn decompress(octets: &[u8]) -> Option<String> {
    const HEADER: usize = 16;
    const UNCOMPRESSED: u32 = 0x414c_454d;
    let number = |at: usize| octets.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes);
    let length = usize::try_from(number(0)?).ok()?.checked_add(4)?;
    let raw = usize::try_from(number(4)?).ok()?;
    let fits = (HEADER..=octets.len().min(MOST_COMPRESSED)).contains(&length) && raw <= length * 9;
    if !fits || (number(8)? == UNCOMPRESSED && raw > length - HEADER) {
        return None;
    }
    decompress_rtf(octets.get(..length)?).ok()
}

/// What holds within a pair of braces.
#[derive(Clone, Copy)]
struct Group {
    /// Not part of the text: fonts, colours, pictures.
    skipped: bool,
    /// Only for readers of rich text, not of the HTML within (`\htmlrtf`).
    hidden: bool,
    /// How many letters stand in for one of `\u`.
    substitutes: usize,
}

struct Reader {
    text: String,
    /// Letters in the code page that are not text yet.
    octets: Vec<u8>,
    code_page: u32,
    is_html: bool,
    groups: Vec<Group>,
    group: Group,
    /// Substitutes still to be left out.
    left_out: usize,
    /// The high half of a letter beyond the basic plane.
    surrogate: Option<u16>,
}

impl Default for Reader {
    fn default() -> Self {
        let group = Group { skipped: false, hidden: false, substitutes: 1 };
        Self {
            text: String::new(),
            octets: Vec::new(),
            code_page: 1252,
            is_html: false,
            groups: Vec::new(),
            group,
            left_out: 0,
            surrogate: None,
        }
    }
}

impl Reader {
    fn read(mut self, rtf: &[u8]) -> Option<Text> {
        const MOST_DEPTH: usize = 4096;
        let mut rest = rtf;
        // `\*` in front of a word: leave its group out if you do not know it.
        let mut optional = false;
        while let [first, after @ ..] = rest {
            rest = after;
            match first {
                b'{' if self.groups.len() < MOST_DEPTH => self.groups.push(self.group),
                b'}' => self.group = self.groups.pop().unwrap_or(self.group),
                b'\\' => rest = self.control(rest, &mut optional),
                b'\r' | b'\n' | b'{' => {}
                letter => self.octet(*letter),
            }
        }
        self.flush();
        let text = std::mem::take(&mut self.text);
        if text.trim().is_empty() {
            return None;
        }
        Some(if self.is_html { Text::Html(text) } else { Text::Plain(text) })
    }

    /// What follows a backslash; gives back what follows that.
    fn control<'r>(&mut self, rest: &'r [u8], optional: &mut bool) -> &'r [u8] {
        let Some((first, after)) = rest.split_first() else { return rest };
        match first {
            b'a'..=b'z' | b'A'..=b'Z' => {
                let end = rest.iter().position(|octet| !octet.is_ascii_alphabetic()).unwrap_or(rest.len());
                let (word, rest) = rest.split_at(end);
                let minus = usize::from(rest.first() == Some(&b'-'));
                let digits = rest[minus..].iter().take(10).take_while(|octet| octet.is_ascii_digit()).count();
                let number = std::str::from_utf8(&rest[..minus + digits]).ok().and_then(|number| number.parse().ok());
                let rest = if digits > 0 { &rest[minus + digits..] } else { rest };
                self.word(word, number, std::mem::take(optional));
                rest.strip_prefix(b" ").unwrap_or(rest)
            }
            b'\'' => {
                let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
                match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
                    Some(octet) => {
                        self.octet(octet);
                        &after[2..]
                    }
                    None => after,
                }
            }
            b'*' => {
                *optional = true;
                after
            }
            b'~' => {
                self.letters(" ");
                after
            }
            b'\r' | b'\n' => {
                self.letters("\n");
                after
            }
            b'\\' | b'{' | b'}' => {
                self.octet(*first);
                after
            }
            _ => after,
        }
    }

    fn word(&mut self, word: &[u8], number: Option<i32>, optional: bool) {
        match word {
            b"par" | b"line" | b"row" | b"sect" | b"page" => self.letters("\n"),
            b"tab" | b"cell" => self.letters("\t"),
            b"lquote" | b"rquote" => self.letters("'"),
            b"ldblquote" | b"rdblquote" => self.letters("\""),
            b"endash" | b"emdash" => self.letters("-"),
            b"bullet" => self.letters("*"),
            b"u" => self.unicode(number.unwrap_or_default()),
            b"uc" => {
                self.group.substitutes = number.and_then(|number| usize::try_from(number).ok()).unwrap_or(1).min(16)
            }
            b"ansicpg" => self.code_page = number.and_then(|page| u32::try_from(page).ok()).unwrap_or(1252),
            b"fromhtml" => self.is_html = number != Some(0),
            b"htmlrtf" => {
                self.flush();
                self.group.hidden = number != Some(0);
            }
            b"htmltag" => {}
            b"fonttbl" | b"colortbl" | b"stylesheet" | b"info" | b"pict" | b"object" | b"mhtmltag" | b"header"
            | b"footer" => {
                self.group.skipped = true;
            }
            _ if optional => self.group.skipped = true,
            _ => {}
        }
    }

    fn is_silent(&self) -> bool {
        self.group.skipped || (self.group.hidden && self.is_html)
    }

    fn octet(&mut self, octet: u8) {
        if self.left_out > 0 {
            self.left_out -= 1;
        } else if !self.is_silent() {
            self.octets.push(octet);
        }
    }

    fn letters(&mut self, letters: &str) {
        if !self.is_silent() {
            self.flush();
            self.text.push_str(letters);
        }
    }

    /// `\u` has a signed number of 16 bits: half a letter where it is beyond the basic plane.
    fn unicode(&mut self, number: i32) {
        self.left_out = self.group.substitutes;
        let Ok(unit) = u16::try_from(number.rem_euclid(0x1_0000)) else { return };
        if self.is_silent() {
            return;
        }
        let units = match self.surrogate.take() {
            Some(high) => vec![high, unit],
            None if (0xd800..0xdc00).contains(&unit) => {
                self.surrogate = Some(unit);
                return;
            }
            None => vec![unit],
        };
        self.flush();
        self.text.push_str(&String::from_utf16_lossy(&units));
    }

    fn flush(&mut self) {
        if !self.octets.is_empty() {
            let octets = std::mem::take(&mut self.octets);
            self.text.push_str(&charset::in_code_page(&octets, Some(self.code_page)));
        }
    }
}

#[cfg(test)]
mod tests {
    use compressed_rtf::compress_rtf;

    use super::*;

    fn of(rtf: &str) -> Option<Text> {
        read(&compress_rtf(rtf).expect("Latin-1"))
    }

    #[test]
    fn words_are_left_of_a_rich_text() {
        let rtf = r"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0 Arial;}}{\colortbl\red0;}{\*\generator x;}\uc1\f0\b \'cf\'f0\'e8\b0  a\{b\}\par\u8364?5\tab{\info{\author me}}\line end}";
        assert_eq!(of(rtf), Some(Text::Plain("При a{b}\n€5\t\nend".to_owned())));
    }

    #[test]
    fn html_within_is_given_back() {
        let rtf = r"{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 caf\'e9 {\*\mhtmltag x}{\*\htmltag84 &nbsp;}\htmlrtf }\htmlrtf0 {\*\htmltag72 </p>}}";
        assert_eq!(of(rtf), Some(Text::Html("<p>café &nbsp;</p>".to_owned())));
    }

    #[test]
    fn forged_lengths_are_refused() {
        let good = compress_rtf(r"{\rtf1 hello}").expect("Latin-1");
        let mut longer = good.clone();
        longer.extend_from_slice(&[0; 7]);
        assert_eq!(read(&longer), Some(Text::Plain("hello".to_owned())));
        for end in 0..good.len() {
            assert_eq!(read(&good[..end]), None);
        }
        for at in 0..12 {
            let mut forged = good.clone();
            forged[at] = 0xff;
            let _ = read(&forged);
        }
        let mut uncompressed = good.clone();
        uncompressed[8..12].copy_from_slice(b"MELA");
        assert_eq!(read(&uncompressed), None);
    }
}
