//! Codes as a rule names them: one, a range, or all of a kind.

use std::str::FromStr;

use thiserror::Error;

use crate::diagnosis::EnhancedCode;

/// Reply codes: `550`, `55x`, `5xx` or `550-559`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CodeRange {
    from: u16,
    to: u16,
}

/// Enhanced codes: `5.7.1`, `5.7.606-649`, `5.7.x` or `5.x.x`. An `x` in place of the class stands for 4 and 5, as many
/// codes mean the same for now (4) and for good (5) (RFC 3463 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct EnhancedRange {
    class: Option<u8>,
    subject: Option<u16>,
    detail: Option<(u16, u16)>,
}

/// How narrowly a code is named; the narrower wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Precision {
    #[default]
    None,
    Class,
    Family,
    /// A range, in either class.
    RangeOfBoth,
    Range,
    /// One code, in either class.
    ExactOfBoth,
    Exact,
}

/// The text names no codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a code or a range of codes")]
pub(super) struct NoRange;

impl CodeRange {
    pub fn contains(self, code: u16) -> bool {
        (self.from..=self.to).contains(&code)
    }

    pub fn precision(self) -> Precision {
        match self.to - self.from {
            0 => Precision::Exact,
            1..=9 => Precision::Family,
            _ => Precision::Class,
        }
    }

    #[cfg(test)]
    pub fn first(self) -> u16 {
        self.from
    }
}

impl FromStr for CodeRange {
    type Err = NoRange;

    fn from_str(text: &str) -> Result<Self, NoRange> {
        let (from, to) = match text.split_once('-') {
            Some((from, to)) => (from.to_owned(), to.to_owned()),
            None => (text.replace('x', "0"), text.replace('x', "9")),
        };
        let number = |text: &str| match text.len() {
            3 if text.bytes().all(|b| b.is_ascii_digit()) => text.parse().map_err(|_| NoRange),
            _ => Err(NoRange),
        };
        let (from, to) = (number(&from)?, number(&to)?);
        if from < 400 || to > 599 || from > to || text.starts_with('x') {
            return Err(NoRange);
        }
        Ok(Self { from, to })
    }
}

impl EnhancedRange {
    pub fn contains(self, code: EnhancedCode) -> bool {
        match self.class {
            Some(class) if class != code.class => return false,
            None if !matches!(code.class, 4 | 5) => return false,
            _ => {}
        }
        self.subject.is_none_or(|subject| subject == code.subject)
            && self.detail.is_none_or(|(from, to)| (from..=to).contains(&code.detail))
    }

    pub fn precision(self) -> Precision {
        match (self.class, self.subject, self.detail) {
            (_, None, _) => Precision::Class,
            (_, Some(_), None) => Precision::Family,
            (Some(_), _, Some((from, to))) if from == to => Precision::Exact,
            (None, _, Some((from, to))) if from == to => Precision::ExactOfBoth,
            (Some(_), ..) => Precision::Range,
            (None, ..) => Precision::RangeOfBoth,
        }
    }

    /// A code of this range.
    #[cfg(test)]
    pub fn first(self) -> EnhancedCode {
        EnhancedCode {
            class: self.class.unwrap_or(5),
            subject: self.subject.unwrap_or(0),
            detail: self.detail.map_or(0, |(from, _)| from),
        }
    }
}

impl FromStr for EnhancedRange {
    type Err = NoRange;

    fn from_str(text: &str) -> Result<Self, NoRange> {
        let mut parts = text.split('.');
        let (Some(class), Some(subject), Some(detail), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NoRange);
        };
        let number = |text: &str| -> Result<u16, NoRange> { text.parse().map_err(|_| NoRange) };
        let class = match class {
            "x" => None,
            "4" => Some(4),
            "5" => Some(5),
            _ => return Err(NoRange),
        };
        let subject = if subject == "x" { None } else { Some(number(subject)?) };
        let detail = match detail.split_once('-') {
            _ if detail == "x" => None,
            Some((from, to)) => Some((number(from)?, number(to)?)),
            None => Some((number(detail)?, number(detail)?)),
        };
        let meaningful = match (class, subject, detail) {
            (None, None, _) | (_, None, Some(_)) => false,
            (.., Some((from, to))) => from <= to,
            _ => true,
        };
        if meaningful { Ok(Self { class, subject, detail }) } else { Err(NoRange) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reply_codes_are_named_singly_or_by_kind() {
        for (text, inside, outside, precision) in [
            ("550", 550, 551, Precision::Exact),
            ("5xx", 599, 499, Precision::Class),
            ("55x", 553, 560, Precision::Family),
            ("550-554", 554, 555, Precision::Family),
        ] {
            let range: CodeRange = text.parse().expect(text);
            assert!(range.contains(inside) && !range.contains(outside), "{text}");
            assert_eq!(range.precision(), precision, "{text}");
        }
        for text in ["", "55", "250", "xxx", "554-550", "550-", "5555", "5x0-"] {
            assert_eq!(text.parse::<CodeRange>(), Err(NoRange), "{text}");
        }
    }

    #[test]
    fn enhanced_codes_are_compared_as_numbers() {
        for (text, inside, outside, precision) in [
            ("5.7.1", "5.7.1", "4.7.1", Precision::Exact),
            ("x.7.25", "4.7.25", "2.7.25", Precision::ExactOfBoth),
            ("5.7.606-649", "5.7.640", "5.7.65", Precision::Range),
            ("x.7.500-699", "4.7.699", "5.7.700", Precision::RangeOfBoth),
            ("5.7.x", "5.7.999", "5.1.7", Precision::Family),
            ("4.x.x", "4.3.2", "5.3.2", Precision::Class),
        ] {
            let range: EnhancedRange = text.parse().expect(text);
            let code = |text: &str| text.parse::<EnhancedCode>().expect("a code");
            assert!(range.contains(code(inside)) && !range.contains(code(outside)), "{text}");
            assert_eq!(range.precision(), precision, "{text}");
        }
        for text in ["", "5.7", "x.x.x", "5.x.1", "5.7.9-1", "2.0.0", "5.7.1.2", "5.a.1"] {
            assert_eq!(text.parse::<EnhancedRange>(), Err(NoRange), "{text}");
        }
    }
}
