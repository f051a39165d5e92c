//! Lists of tags and values, the form that most records about mail share (RFC 6376 3.2).

use std::collections::HashSet;

use crate::diagnosis::{FaultKind, RecordFault};

/// One tag of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    pub name: String,
    /// Without the white space around it.
    pub value: String,
    /// The whole tag as it stands in the record.
    pub text: String,
}

/// The tags of a record in their order, and what is wrong with the list as such.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags {
    /// The record as it stands; octets that are no text are replaced.
    pub text: String,
    pub list: Vec<Tag>,
    pub faults: Vec<RecordFault>,
}

impl Tags {
    pub fn read(record: &[u8]) -> Self {
        let text = String::from_utf8_lossy(record).into_owned();
        let mut tags = Self::default();
        let mut names = HashSet::new();
        let mut parts: Vec<&str> = text.split(';').collect();
        // The last semicolon may stand or not.
        if parts.last().is_some_and(|last| is_blank(last)) {
            parts.pop();
        }
        for part in parts {
            let part = trimmed(part);
            if !part.is_ascii() || part.contains(|c: char| c.is_ascii_control() && !is_space(c)) {
                tags.faults.push(RecordFault::new(FaultKind::NotText, part));
            }
            let Some((name, value)) = part.split_once('=') else {
                // An empty one is shown by the semicolons around it.
                let text = if part.is_empty() { ";;" } else { part };
                tags.faults.push(RecordFault::new(FaultKind::BadTag, text));
                continue;
            };
            let name = trimmed(name);
            if !is_name(name) {
                tags.faults.push(RecordFault::new(FaultKind::BadTag, part));
                continue;
            }
            if !names.insert(name) {
                tags.faults.push(RecordFault::new(FaultKind::TagTwice, part));
            }
            let tag = Tag { name: name.to_owned(), value: trimmed(value).to_owned(), text: part.to_owned() };
            tags.list.push(tag);
        }
        tags.text = text;
        tags
    }

    /// The first tag of this name; the case of letters counts.
    pub fn get(&self, name: &str) -> Option<&Tag> {
        self.list.iter().find(|tag| tag.name == name)
    }

    /// Whether the first tag names this version, as it must where the version is not optional.
    pub fn begin_with_version(&self, version: &str) -> bool {
        let begins = |text: &str| text.trim_start().starts_with('v');
        begins(&self.text) && self.list.first().is_some_and(|tag| tag.name == "v" && tag.value == version)
    }
}

/// Folding white space (RFC 6376 2.8).
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

fn is_blank(text: &str) -> bool {
    text.chars().all(is_space)
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(is_space)
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use FaultKind::{BadTag, NotText, TagTwice};

    #[test]
    fn tags_are_read_in_order_with_their_faults() {
        type Row<'a> = (&'a [u8], &'a [(&'a str, &'a str)], &'a [(FaultKind, &'a str)]);
        let rows: &[Row<'_>] = &[
            (b"v=DMARC1; p=none;", &[("v", "DMARC1"), ("p", "none")], &[]),
            (b" v = DMARC1 ;\r\n\tp =  none ", &[("v", "DMARC1"), ("p", "none")], &[]),
            (b"p=", &[("p", "")], &[]),
            (b"p=a=b==", &[("p", "a=b==")], &[]),
            (b"", &[], &[]),
            (b" ", &[], &[]),
            (b";", &[], &[(BadTag, ";;")]),
            (b"v=1;;p=2", &[("v", "1"), ("p", "2")], &[(BadTag, ";;")]),
            (b"v=1; none", &[("v", "1")], &[(BadTag, "none")]),
            (b"v=1; =2", &[("v", "1")], &[(BadTag, "=2")]),
            (b"v=1; 2p=x; a-b=1; a_b2=1", &[("v", "1"), ("a_b2", "1")], &[(BadTag, "2p=x"), (BadTag, "a-b=1")]),
            (b"p=1; p=2; P=3", &[("p", "1"), ("p", "2"), ("P", "3")], &[(TagTwice, "p=2")]),
            (b"p=\xff", &[("p", "\u{fffd}")], &[(NotText, "p=\u{fffd}")]),
            ("p=é".as_bytes(), &[("p", "é")], &[(NotText, "p=é")]),
            (b"p=a\0b", &[("p", "a\0b")], &[(NotText, "p=a\0b")]),
        ];
        for (record, list, faults) in rows {
            let read = Tags::read(record);
            let tags: Vec<_> = read.list.iter().map(|tag| (tag.name.as_str(), tag.value.as_str())).collect();
            let found: Vec<_> = read.faults.iter().map(|fault| (fault.kind, fault.text.as_str())).collect();
            assert_eq!((tags.as_slice(), found.as_slice()), (*list, *faults), "{}", read.text);
        }
    }

    #[test]
    fn the_version_must_come_first() {
        for (record, first) in [
            ("v=DMARC1; p=none", true),
            (" v = DMARC1; p=none", true),
            ("p=none; v=DMARC1", false),
            ("none; v=DMARC1", false),
            (";v=DMARC1", false),
            ("v=DMARC1 p=none", false),
            ("v=dmarc1", false),
        ] {
            assert_eq!(Tags::read(record.as_bytes()).begin_with_version("DMARC1"), first, "{record}");
        }
    }
}
