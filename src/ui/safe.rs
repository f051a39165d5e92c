//! Texts that may hold words from outside, made fit to be drawn: harmless, and no longer than a screen can take.

use crate::report;

/// Longest text from outside that a line of the window takes.
const SHORT: usize = 300;
const NAME: usize = 90;
const FACT: usize = 1000;
/// Longest words of a server that are made ready to be shown; the note has all of them.
const LONG: usize = 20_500;

/// A text that may hold words from outside.
pub fn safe(text: &str) -> String {
    report::harmless(text).into_owned()
}

/// Steps and the like, which may name a record of any length.
pub fn all_safe(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| fact(text)).collect()
}

/// The same on a line, cut with an ellipsis where somebody wrote too much.
pub fn short(text: &str) -> String {
    line(text, SHORT)
}

/// A name of a server or of a person's mailbox, which may take a line or two.
pub fn name(text: &str) -> String {
    line(text, NAME)
}

/// A value in a table.
pub fn fact(text: &str) -> String {
    line(text, FACT)
}

/// Words of servers, each on as many lines as it has.
pub fn server_words(all: &[String]) -> Vec<String> {
    all.iter().map(|words| bounded(&safe(bounded(words, LONG)), LONG).to_owned()).collect()
}

fn line(text: &str, letters: usize) -> String {
    let cut = bounded(text, letters);
    let shown = safe(cut).replace('\n', " ");
    if cut.len() < text.len() { shown + "…" } else { shown }
}

/// The beginning of a text, of so many letters at most.
fn bounded(text: &str, letters: usize) -> &str {
    text.char_indices().nth(letters).map_or(text, |(end, _)| text.get(..end).unwrap_or(text))
}
