//! The words of all rules, looked for together: phrases in one pass, patterns in another.

use std::ops::Range;

use aho_corasick::AhoCorasick;
use regex::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};
use thiserror::Error;

use crate::diagnosis::Reply;

/// Most memory that the search may use. All words together need a good deal less; a pattern that needs more is a mistake.
const MOST_MEMORY: usize = 64 << 20;

/// Most octets of a reply that are searched, as many as the reader of replies takes.
const MOST_TEXT: usize = 64 << 10;

/// Phrases and patterns, by their number.
#[derive(Debug)]
pub(super) struct Words {
    phrases: AhoCorasick,
    /// For each phrase its number and its length in letters.
    of_phrase: Vec<(usize, usize)>,
    patterns: RegexSet,
    /// For each pattern its number, and the pattern alone: it weighs as much as it matches.
    of_pattern: Vec<(usize, Regex)>,
}

/// The words cannot be searched for together.
#[derive(Debug, Error)]
pub(super) enum WordsError {
    #[error(transparent)]
    Phrases(#[from] aho_corasick::BuildError),
    #[error(transparent)]
    Patterns(#[from] regex::Error),
}

/// Collects the words while the rules are read.
#[derive(Debug, Default)]
pub(super) struct Collector {
    len: usize,
    phrases: Vec<String>,
    of_phrase: Vec<(usize, usize)>,
    patterns: Vec<String>,
    of_pattern: Vec<(usize, Regex)>,
}

/// The words that a text holds, each with its weight, by number.
pub(super) struct Found(Vec<(usize, usize)>);

impl Collector {
    /// Adds a literal phrase; its number.
    pub fn phrase(&mut self, phrase: &str) -> usize {
        let number = self.next();
        self.phrases.push(phrase.to_lowercase());
        self.of_phrase.push((number, phrase.chars().count()));
        number
    }

    /// Adds a regular expression; its number.
    pub fn pattern(&mut self, pattern: &str) -> Result<usize, regex::Error> {
        // The boundaries of words in all scripts would keep the fast engine from texts that are not ASCII.
        let pattern = pattern.replace(r"\b", r"(?-u:\b)").replace(r"\w", r"(?-u:\w)");
        let regex = RegexBuilder::new(&pattern).case_insensitive(true).size_limit(MOST_MEMORY).build()?;
        let number = self.next();
        self.patterns.push(pattern);
        self.of_pattern.push((number, regex));
        Ok(number)
    }

    /// How many have been added.
    pub fn len(&self) -> usize {
        self.len
    }

    fn next(&mut self) -> usize {
        self.len += 1;
        self.len - 1
    }

    pub fn finish(self) -> Result<Words, WordsError> {
        let patterns = RegexSetBuilder::new(self.patterns)
            .case_insensitive(true)
            .size_limit(MOST_MEMORY)
            .dfa_size_limit(MOST_MEMORY)
            .build()?;
        let phrases = AhoCorasick::new(self.phrases)?;
        Ok(Words { phrases, of_phrase: self.of_phrase, patterns, of_pattern: self.of_pattern })
    }
}

impl Words {
    /// The words in a text that [`plain_text`] made.
    pub fn find(&self, text: &str) -> Found {
        let phrases = self.phrases.find_overlapping_iter(text).map(|found| self.of_phrase[found.pattern()]);
        let mut found: Vec<_> = phrases.collect();
        found.extend(self.patterns.matches(text).into_iter().filter_map(|at| {
            let (number, regex) = &self.of_pattern[at];
            Some((*number, regex.find(text)?.as_str().chars().count()))
        }));
        found.sort_unstable();
        found.dedup();
        Found(found)
    }
}

impl Found {
    /// The weight of the longest of these words that was found.
    pub fn heaviest(&self, numbers: &Range<usize>) -> Option<usize> {
        let first = self.0.partition_point(|(number, _)| *number < numbers.start);
        self.0[first..].iter().take_while(|(number, _)| *number < numbers.end).map(|(_, weight)| *weight).max()
    }
}

/// The text of a reply in the form in which it is searched: all lines in one, any white space a single space (servers wrap
/// lines and pasting leaves non-breaking spaces), lower case, plain apostrophes, and no more than a server may say.
pub(super) fn plain_text(reply: &Reply) -> String {
    let mut text = String::new();
    for word in reply.lines.iter().flat_map(|line| line.split_whitespace()) {
        if text.len() + word.len() > MOST_TEXT {
            break;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        for letter in word.chars() {
            match letter {
                '’' | '‘' | 'ʼ' | '´' => text.push('\''),
                letter if letter.is_ascii() => text.push(letter.to_ascii_lowercase()),
                letter => text.extend(letter.to_lowercase()),
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(lines: &[&str]) -> Reply {
        Reply::from_lines(lines.iter().map(|l| (*l).to_owned()).collect()).expect("a reply")
    }

    #[test]
    fn lines_and_spaces_do_not_hide_a_phrase() {
        let wrapped = reply(&["550-5.7.1 That DOMAIN isn’t in my", "550 5.7.1 list\u{a0}of  hosts"]);
        assert_eq!(plain_text(&wrapped), "that domain isn't in my list of hosts");
    }

    #[test]
    fn the_longest_word_counts() {
        let mut collector = Collector::default();
        let short = collector.phrase("Denied (now)");
        let long = collector.pattern("access[^.]{0,20}denied").expect("a pattern");
        let other = collector.phrase("отказано");
        let words = collector.finish().expect("words");
        let found = words.find(&plain_text(&reply(&["550 ACCESS IS DENIED (NOW)"])));
        assert_eq!(found.heaviest(&(short..long)), Some(12));
        assert_eq!(found.heaviest(&(short..other)), Some(16));
        assert_eq!(found.heaviest(&(other..other + 1)), None);
        assert_eq!(words.find(&plain_text(&reply(&["550 ОТКАЗАНО"]))).heaviest(&(other..other + 1)), Some(8));
    }
}
