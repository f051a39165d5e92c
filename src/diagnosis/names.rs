//! Names of the DNS by which something is known, with everything below them.

use std::collections::HashMap;

/// Names, each with the number of what it stands for.
#[derive(Debug, Default)]
pub(super) struct Names(HashMap<String, usize>);

impl Names {
    /// Notes a name; false where it stands there already.
    pub fn insert(&mut self, name: &str, number: usize) -> bool {
        self.0.insert(name.to_owned(), number).is_none()
    }

    /// Notes a name that may stand for several; the first counts.
    pub fn insert_first(&mut self, name: String, number: usize) {
        self.0.entry(name).or_insert(number);
    }

    /// What the longest name stands for that is this one or above it.
    pub fn of(&self, name: &str) -> Option<usize> {
        let mut rest = name;
        loop {
            if let Some(number) = self.0.get(rest) {
                return Some(*number);
            }
            rest = rest.split_once('.')?.1;
        }
    }
}

/// Whether this is a name of at least two labels, in lower case and without the trailing dot. Labels with an underscore are
/// names too.
pub(super) fn is_name(text: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|octet| matches!(octet, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    text.len() <= 253 && text.contains('.') && text.split('.').all(label)
}

/// A name as names are compared.
pub(super) fn plain(name: &str) -> String {
    name.trim().trim_end_matches('.').to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_name_above_counts() {
        let mut names = Names::default();
        assert!(names.insert("example.org", 1) && names.insert("mx.example.org", 2));
        assert!(!names.insert("example.org", 3));
        for (name, number) in
            [("a.b.example.org", Some(3)), ("1.mx.example.org", Some(2)), ("notexample.org", None), ("org", None)]
        {
            assert_eq!(names.of(name), number, "{name}");
        }
        names.insert_first("mx.example.org".to_owned(), 9);
        assert_eq!(names.of("mx.example.org"), Some(2));
    }

    #[test]
    fn names_are_told_from_other_texts() {
        for (text, is) in [
            ("_spf.example.org", true),
            ("a-b.example", true),
            ("example", false),
            ("Example.org", false),
            ("example.org.", false),
            ("-a.example", false),
            ("a..example", false),
            ("include:a.example", false),
            ("", false),
        ] {
            assert_eq!(is_name(text), is, "{text}");
        }
        assert_eq!(plain(" MX.Example.ORG. "), "mx.example.org");
    }
}
