//! The words of all rules, looked for together: one pass for the phrases and for what the patterns need, then those patterns
//! that can match at all.

use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::AhoCorasick;
use regex::{Regex, RegexBuilder};

use super::literals;
use crate::diagnosis::Reply;

/// Most memory that one pattern may use. All need a good deal less; one that needs more is a mistake.
const MOST_MEMORY: usize = 4 << 20;

/// Most octets of a reply that are searched, as many as the reader of replies takes.
const MOST_TEXT: usize = 64 << 10;

/// Phrases and patterns, by their number.
#[derive(Debug)]
pub(super) struct Words {
    len: usize,
    search: AhoCorasick,
    /// What each literal that is searched for stands for.
    literals: Vec<Literal>,
    patterns: Vec<Pattern>,
    /// Patterns that need no word in particular.
    always: Vec<usize>,
}

#[derive(Clone, Copy, Debug)]
enum Literal {
    /// A phrase: its number and its length in letters.
    Phrase(usize, usize),
    /// The pattern at this place may match.
    Needed(usize),
}

#[derive(Debug)]
struct Pattern {
    number: usize,
    source: String,
    /// Compiled when a text first has what it needs: all together take a tenth of a second.
    regex: OnceLock<Option<Regex>>,
}

/// Collects the words while the rules are read.
#[derive(Debug, Default)]
pub(super) struct Collector {
    len: usize,
    words: Vec<String>,
    literals: Vec<Literal>,
    patterns: Vec<Pattern>,
    always: Vec<usize>,
    /// Whether patterns are compiled at once, so that a faulty one is told.
    compile: bool,
}

/// The words that a text holds, each with its weight, by number.
pub(super) struct Found(Vec<(usize, usize)>);

impl Collector {
    /// One that tells faulty patterns.
    pub fn checking() -> Self {
        Self { compile: true, ..Self::default() }
    }

    /// Adds a literal phrase; its number.
    pub fn phrase(&mut self, phrase: &str) -> usize {
        let number = self.next();
        self.words.push(phrase.to_lowercase());
        self.literals.push(Literal::Phrase(number, phrase.chars().count()));
        number
    }

    /// Adds a regular expression; its number.
    pub fn pattern(&mut self, pattern: &str) -> Result<usize, regex::Error> {
        // The boundaries of words in all scripts would keep the fast engine from texts that are not ASCII.
        let source = pattern.replace(r"\b", r"(?-u:\b)").replace(r"\w", r"(?-u:\w)");
        let regex = match self.compile {
            true => OnceLock::from(Some(compile(&source)?)),
            false => OnceLock::new(),
        };
        let place = self.patterns.len();
        match literals::required(pattern) {
            Some(needed) => {
                self.literals.extend(needed.iter().map(|_| Literal::Needed(place)));
                self.words.extend(needed);
            }
            None => self.always.push(place),
        }
        let number = self.next();
        self.patterns.push(Pattern { number, source, regex });
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

    pub fn finish(self) -> Result<Words, aho_corasick::BuildError> {
        let search = AhoCorasick::new(self.words)?;
        Ok(Words { len: self.len, search, literals: self.literals, patterns: self.patterns, always: self.always })
    }
}

impl Words {
    /// How many phrases and patterns there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// The words in a text that [`plain_text`] made.
    pub fn find(&self, text: &str) -> Found {
        let mut found = Vec::new();
        let mut tried = self.always.clone();
        for literal in self.search.find_overlapping_iter(text) {
            match self.literals[literal.pattern()] {
                Literal::Phrase(number, letters) => found.push((number, letters)),
                Literal::Needed(place) => tried.push(place),
            }
        }
        tried.sort_unstable();
        tried.dedup();
        found.extend(tried.into_iter().filter_map(|place| {
            let pattern = &self.patterns[place];
            Some((pattern.number, pattern.regex()?.find(text)?.as_str().chars().count()))
        }));
        found.sort_unstable();
        found.dedup();
        Found(found)
    }
}

#[cfg(test)]
impl Words {
    /// The same without the short cut.
    pub fn find_by_trying_all(&self, text: &str) -> Vec<(usize, usize)> {
        let patterns = self
            .patterns
            .iter()
            .filter_map(|pattern| Some((pattern.number, pattern.regex()?.find(text)?.as_str().chars().count())));
        let mut found: Vec<_> = patterns.chain(self.find(text).0).collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

impl Pattern {
    /// Nothing where it cannot be compiled; the tests compile all that the program comes with.
    fn regex(&self) -> Option<&Regex> {
        self.regex.get_or_init(|| compile(&self.source).ok()).as_ref()
    }
}

fn compile(source: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(source).size_limit(MOST_MEMORY).build()
}

impl Found {
    #[cfg(test)]
    pub fn all(self) -> Vec<(usize, usize)> {
        self.0
    }

    /// The numbers of the words.
    pub fn numbers(&self) -> impl Iterator<Item = usize> {
        self.0.iter().map(|(number, _)| *number)
    }

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
        let mut collector = Collector::checking();
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

    #[test]
    fn a_faulty_pattern_is_told_when_all_are_compiled() {
        let mut collector = Collector::checking();
        assert!(collector.pattern("(unclosed").is_err());
        assert!(collector.pattern("fine").is_ok());
    }
}
