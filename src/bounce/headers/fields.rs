//! Header fields, read leniently: what people paste is folded, cut and indented anyhow.

use std::borrow::Cow;

/// The fields of a header or of a part that has the form of one (RFC 3464), in their order.
#[derive(Clone, Debug, Default)]
pub(in crate::bounce) struct Fields<'a>(Vec<(&'a str, Cow<'a, str>)>);

/// Most fields that are read of one header.
pub(super) const MOST_FIELDS: usize = 1000;

impl<'a> Fields<'a> {
    /// Reads fields up to the first empty line; what follows that line. Lines end as they like. A line that is neither a
    /// field nor the continuation of one ends the header as well.
    pub fn read(text: &'a str) -> (Self, &'a str) {
        let mut fields = Self::default();
        let mut rest = text;
        loop {
            let (line, after) = split_line(rest);
            if line.trim().is_empty() || fields.len() >= MOST_FIELDS {
                return (fields, after);
            }
            if !fields.take(line) {
                return (fields, rest);
            }
            rest = after;
        }
    }

    /// Takes a line in, if it is a field or the continuation of one.
    pub(super) fn take(&mut self, line: &'a str) -> bool {
        if line.starts_with([' ', '\t']) && !self.is_empty() {
            self.fold(line);
        } else if let Some((name, value)) = split_field(line) {
            self.push(name, Cow::Borrowed(value));
        } else {
            return false;
        }
        true
    }

    pub(super) fn push(&mut self, name: &'a str, value: Cow<'a, str>) {
        self.0.push((name, value));
    }

    /// Adds a line to the last field.
    pub(super) fn fold(&mut self, line: &str) {
        if let Some((_, value)) = self.0.last_mut() {
            let value = value.to_mut();
            value.push(' ');
            value.push_str(line.trim());
        }
    }

    pub(super) fn last_name(&self) -> Option<&'a str> {
        self.0.last().map(|(name, _)| *name)
    }

    /// The first field of that name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// All fields of that name, in their order.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(this, _)| this.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_ref())
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (*name, value.as_ref()))
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// `Name: value`; the name is printable ASCII without a space (RFC 5322 2.2).
pub(in crate::bounce) fn split_field(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let name = name.trim_end_matches([' ', '\t']);
    let fits = !name.is_empty() && name.len() <= 76 && name.bytes().all(|b| b.is_ascii_graphic());
    fits.then(|| (name, value.trim()))
}

/// The first line without its end, and what follows. A line ends at LF, CRLF or a CR alone.
pub(in crate::bounce) fn split_line(text: &str) -> (&str, &str) {
    match memchr::memchr2(b'\n', b'\r', text.as_bytes()) {
        None => (text, ""),
        Some(at) => {
            let end = if text[at..].starts_with("\r\n") { at + 2 } else { at + 1 };
            (&text[..at], &text[end..])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_unfolded_whatever_ends_a_line() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["A: one", " two", "\tthree", "b :  x ", "", "body"].join(end);
            let (fields, rest) = Fields::read(&text);
            assert_eq!(fields.get("a"), Some("one two three"));
            assert_eq!(fields.get("B"), Some("x"));
            assert_eq!((fields.len(), rest), (2, "body"));
        }
    }

    #[test]
    fn a_line_that_is_no_field_ends_the_header() {
        let (fields, rest) = Fields::read("A: 1\nnot a field: at all\n");
        assert_eq!((fields.len(), rest), (1, "not a field: at all\n"));
        assert!(Fields::read("").0.is_empty());
    }
}
