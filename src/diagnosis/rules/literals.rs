//! What a text must hold for a regular expression to match it: most patterns need not be tried on most texts.

/// Shorter words stand in every text.
const LEAST_LETTERS: usize = 3;

/// Words of which every match of this pattern holds at least one, in lower case; nothing where there is no such set.
///
/// Of the parts that every match has, the one with the longest words is taken, as long words are rare.
pub(super) fn required(pattern: &str) -> Option<Vec<String>> {
    let mut all = Vec::new();
    for branch in branches(pattern) {
        let candidates = parts(branch)?.into_iter().filter_map(Part::words);
        let shortest = |words: &Vec<String>| words.iter().map(|word| word.chars().count()).min().unwrap_or(0);
        all.extend(candidates.max_by_key(shortest).filter(|words| shortest(words) >= LEAST_LETTERS)?);
    }
    all.sort_unstable();
    all.dedup();
    Some(all)
}

/// One piece of a branch that every match of it has.
enum Part<'a> {
    Literal(String),
    Group(&'a str),
}

impl Part<'_> {
    fn words(self) -> Option<Vec<String>> {
        match self {
            Self::Literal(word) => Some(vec![word]),
            Self::Group(inside) => required(inside),
        }
    }
}

/// The alternatives of a pattern, outside of its groups and sets.
fn branches(pattern: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut depth, mut set, mut escaped, mut from) = (0_usize, false, false, 0);
    for (at, letter) in pattern.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => set = true,
            ']' => set = false,
            _ if set => {}
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => {
                found.push(&pattern[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    found.push(&pattern[from..]);
    found
}

/// The pieces of a branch that are not optional; nothing where it holds what is not understood here.
fn parts(branch: &str) -> Option<Vec<Part<'_>>> {
    let mut found = Vec::new();
    let mut run = String::new();
    let mut rest = branch;
    while let Some(letter) = rest.chars().next() {
        let (piece, after) = match letter {
            '(' => {
                let end = closing(rest)?;
                let inside = rest[1..end].strip_prefix("?:").unwrap_or(&rest[1..end]);
                // Flags and names of groups are not read.
                if inside.starts_with('?') {
                    return None;
                }
                (Some(Part::Group(inside)), &rest[end + 1..])
            }
            '[' => (None, &rest[set_end(rest)? + 1..]),
            '\\' => {
                let escaped = rest[1..].chars().next()?;
                let after = &rest[1 + escaped.len_utf8()..];
                // A boundary has no width; a class stands for one unknown letter.
                match escaped {
                    'b' => {
                        rest = after;
                        continue;
                    }
                    _ if escaped.is_alphanumeric() => (None, after),
                    _ => (Some(Part::Literal(escaped.to_string())), after),
                }
            }
            '^' | '$' => {
                rest = &rest[1..];
                continue;
            }
            '.' => (None, &rest[1..]),
            _ => (Some(Part::Literal(letter.to_lowercase().collect())), &rest[letter.len_utf8()..]),
        };
        let (optional, repeated, after) = quantifier(after)?;
        rest = after;
        match piece {
            Some(Part::Literal(letter)) if !optional && !repeated => run.push_str(&letter),
            piece => {
                // Once is enough of what is repeated, but it ends the run.
                if let (Some(Part::Literal(letter)), false) = (&piece, optional) {
                    run.push_str(letter);
                }
                if !run.is_empty() {
                    found.push(Part::Literal(std::mem::take(&mut run)));
                }
                if let (Some(group @ Part::Group(_)), false) = (piece, optional) {
                    found.push(group);
                }
            }
        }
    }
    if !run.is_empty() {
        found.push(Part::Literal(run));
    }
    Some(found)
}

/// How often the piece before may stand: whether it may be missing, whether there is a quantifier at all; and what follows.
fn quantifier(text: &str) -> Option<(bool, bool, &str)> {
    let (optional, after) = match text.chars().next() {
        Some('?' | '*') => (true, &text[1..]),
        Some('+') => (false, &text[1..]),
        Some('{') => {
            let end = text.find('}')?;
            (text[1..end].starts_with('0'), &text[end + 1..])
        }
        _ => return Some((false, false, text)),
    };
    Some((optional, true, after.strip_prefix('?').unwrap_or(after)))
}

/// Where the group that begins the text ends.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut set, mut escaped) = (0_usize, false, false);
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => set = true,
            ']' => set = false,
            _ if set => {}
            '(' => depth += 1,
            ')' if depth == 1 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Where the set that begins the text ends; an escaped bracket does not end it.
fn set_end(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().skip(1).find_map(|(at, letter)| {
        let ends = letter == ']' && !escaped;
        escaped = letter == '\\' && !escaped;
        ends.then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rarest_necessary_words_are_told() {
        for (pattern, words) in [
            ("relay", Some(&["relay"][..])),
            (
                r"\brelay(ing)?\b[^.;]{0,40}?\b(denied|not (allowed|permitted))",
                Some(&["allowed", "denied", "permitted"]),
            ),
            (r"\b(no|bad) helo\b", Some(&[" helo"])),
            ("abc|defg", Some(&["abc", "defg"])),
            (r"abc|\d+", None),
            ("ab|cd", None),
            ("(optional)?", None),
            ("(optional)* needed", Some(&[" needed"])),
            ("optiona?l", Some(&["option"])),
            ("repeated{0,3} words", Some(&["repeate"])),
            ("repeated{2} words", Some(&["repeated"])),
            ("once+mo", Some(&["once"])),
            (r"a\.b\.c", Some(&["a.b.c"])),
            (r"^Ящик\b", Some(&["ящик"])),
            ("[abc|d]xyz", Some(&["xyz"])),
            (r"[^\]]{1,9}\]", None),
            ("(?i)abc", None),
            ("(?:abc|def)", Some(&["abc", "def"])),
            ("", None),
            ("(", None),
            (r"\", None),
        ] {
            let expected: Option<Vec<String>> =
                words.map(|words| words.iter().map(|word| (*word).to_owned()).collect());
            assert_eq!(required(pattern), expected, "{pattern}");
        }
    }
}
