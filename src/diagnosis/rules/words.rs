//! The words of all rules, looked for in one pass.

use regex::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};

use crate::diagnosis::Reply;

/// Most memory that the search may use. All words together need a good deal less; a pattern that needs more is a mistake.
const MOST_MEMORY: usize = 64 << 20;

/// Most octets of a reply that are searched, as many as the reader of replies takes.
const MOST_TEXT: usize = 64 << 10;

/// Phrases and patterns, by their number.
#[derive(Debug)]
pub(super) struct Words {
    set: RegexSet,
    /// What it is worth to have found each.
    weights: Vec<Weight>,
}

#[derive(Debug)]
enum Weight {
    /// A phrase: its length in letters.
    Fixed(usize),
    /// A pattern: the length of what it matched.
    OfMatch(Regex),
}

/// Collects the words while the rules are read.
#[derive(Debug, Default)]
pub(super) struct Collector {
    sources: Vec<String>,
    weights: Vec<Weight>,
}

/// The words that a text holds, each with its weight.
pub(super) struct Found(Vec<(usize, usize)>);

impl Collector {
    /// Adds a literal phrase; its number.
    pub fn phrase(&mut self, phrase: &str) -> usize {
        self.add(regex::escape(phrase), Weight::Fixed(phrase.chars().count()))
    }

    /// Adds a regular expression; its number.
    pub fn pattern(&mut self, pattern: &str) -> Result<usize, regex::Error> {
        // The boundaries of words in all scripts would keep the fast engine from texts that are not ASCII.
        let pattern = pattern.replace(r"\b", r"(?-u:\b)").replace(r"\w", r"(?-u:\w)");
        let regex = RegexBuilder::new(&pattern).case_insensitive(true).size_limit(MOST_MEMORY).build()?;
        Ok(self.add(pattern, Weight::OfMatch(regex)))
    }

    /// How many have been added.
    pub fn len(&self) -> usize {
        self.sources.len()
    }

    fn add(&mut self, source: String, weight: Weight) -> usize {
        self.sources.push(source);
        self.weights.push(weight);
        self.sources.len() - 1
    }

    pub fn finish(self) -> Result<Words, regex::Error> {
        let set = RegexSetBuilder::new(self.sources)
            .case_insensitive(true)
            .size_limit(MOST_MEMORY)
            .dfa_size_limit(MOST_MEMORY)
            .build()?;
        Ok(Words { set, weights: self.weights })
    }
}

impl Words {
    pub fn find(&self, text: &str) -> Found {
        let found = self.set.matches(text).into_iter().filter_map(|number| {
            let weight = match &self.weights[number] {
                Weight::Fixed(letters) => *letters,
                Weight::OfMatch(regex) => regex.find(text)?.as_str().chars().count(),
            };
            Some((number, weight))
        });
        Found(found.collect())
    }
}

impl Found {
    /// The weight of the longest of these words that was found.
    pub fn heaviest(&self, numbers: &std::ops::Range<usize>) -> Option<usize> {
        self.0.iter().filter(|(number, _)| numbers.contains(number)).map(|(_, weight)| *weight).max()
    }
}

/// The text of a reply in the form in which it is searched: all lines in one, any white space a single space (servers wrap
/// lines and pasting leaves non-breaking spaces), plain apostrophes, and no more than a server may say.
pub(super) fn plain_text(reply: &Reply) -> String {
    let mut text = String::new();
    for word in reply.lines.iter().flat_map(|line| line.split_whitespace()) {
        if text.len() + word.len() > MOST_TEXT {
            break;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.extend(word.chars().map(|letter| match letter {
            '’' | '‘' | 'ʼ' | '´' => '\'',
            other => other,
        }));
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
        let wrapped = reply(&["550-5.7.1 that domain isn’t in my", "550 5.7.1 list\u{a0}of  hosts"]);
        assert_eq!(plain_text(&wrapped), "that domain isn't in my list of hosts");
    }

    #[test]
    fn the_longest_word_counts() {
        let mut collector = Collector::default();
        let short = collector.phrase("Denied (now)");
        let long = collector.pattern("access[^.]{0,20}denied").expect("a pattern");
        let other = collector.phrase("отказано");
        let words = collector.finish().expect("words");
        let found = words.find("ACCESS IS DENIED (NOW)");
        assert_eq!(found.heaviest(&(short..long)), Some(12));
        assert_eq!(found.heaviest(&(short..other)), Some(16));
        assert_eq!(found.heaviest(&(other..other + 1)), None);
        assert_eq!(words.find("ОТКАЗАНО").heaviest(&(other..other + 1)), Some(8));
    }
}
