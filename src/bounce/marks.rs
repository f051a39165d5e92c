//! Words that tell something, looked for all at once.

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind};

/// Words with what each means. The case of ASCII letters does not count.
pub(super) struct Marks<T> {
    search: AhoCorasick,
    meanings: Vec<T>,
}

impl<T: Copy> Marks<T> {
    /// From a table of the program itself.
    pub fn new(table: &[(&str, T)]) -> Self {
        let search = AhoCorasickBuilder::new()
            .ascii_case_insensitive(true)
            .kind(Some(AhoCorasickKind::DFA))
            .build(table.iter().map(|(word, _)| word))
            // Some dozens of short words; every test that explains anything builds them.
            .expect("the words of a table are few");
        Self { search, meanings: table.iter().map(|(_, meaning)| *meaning).collect() }
    }

    /// What the word means that stands foremost in the table, of those that stand in the text.
    pub fn find(&self, text: &str) -> Option<T> {
        let found = self.search.find_overlapping_iter(text).map(|found| found.pattern().as_usize()).min()?;
        self.meanings.get(found).copied()
    }

    /// Whether any of the words stands in the text.
    pub fn any_in(&self, text: &str) -> bool {
        self.search.is_match(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_foremost_word_of_the_table_counts() {
        let marks = Marks::new(&[("data command", 1), ("command", 2), ("Сервер", 3)]);
        assert_eq!(marks.find("in reply to COMMAND or end of Data command"), Some(1));
        assert_eq!(marks.find("the command"), Some(2));
        assert_eq!(marks.find("Сервер"), Some(3));
        assert_eq!(marks.find("nothing"), None);
        assert!(marks.any_in("a Command") && !marks.any_in(""));
    }
}
