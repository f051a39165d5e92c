//! The rules by which server replies are judged: data in `assets/knowledge/`, whose README gives the schema.
//!
//! Of all rules that fit a reply the most specific wins, wherever it stands: words before codes, and of codes the exact one
//! before a range, a family and a class. The rules are compiled once, when the first reply is judged.

mod codes;
mod file;
mod literals;
#[cfg(test)]
mod tests;
mod when;
mod words;

use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use thiserror::Error;

pub use self::file::RuleFault;

use self::codes::{CodeRange, EnhancedRange, Precision};
#[cfg(test)]
use self::file::Example;
use self::when::When;
use self::words::{Collector, Found, Words};
use super::catalogue::{Certainty, DiagnosisId, Fixer};
use super::finding::{Alternative, Link};
use super::known::Known;
use super::reply::{EnhancedCode, Reply};
use super::services::Services;

/// The files, one for each subject.
const FILES: &[(&str, &str)] = &[
    ("authentication.toml", include_str!("../../../assets/knowledge/authentication.toml")),
    ("codes.toml", include_str!("../../../assets/knowledge/codes.toml")),
    ("connect.toml", include_str!("../../../assets/knowledge/connect.toml")),
    ("delivery.toml", include_str!("../../../assets/knowledge/delivery.toml")),
    ("enhanced-codes.toml", include_str!("../../../assets/knowledge/enhanced-codes.toml")),
    ("incoming.toml", include_str!("../../../assets/knowledge/incoming.toml")),
    ("mailbox.toml", include_str!("../../../assets/knowledge/mailbox.toml")),
    ("message.toml", include_str!("../../../assets/knowledge/message.toml")),
    ("microsoft.toml", include_str!("../../../assets/knowledge/microsoft.toml")),
    ("microsoft-sending.toml", include_str!("../../../assets/knowledge/microsoft-sending.toml")),
    ("numbered.toml", include_str!("../../../assets/knowledge/numbered.toml")),
    ("recipient.toml", include_str!("../../../assets/knowledge/recipient.toml")),
    ("relay.toml", include_str!("../../../assets/knowledge/relay.toml")),
    ("reputation.toml", include_str!("../../../assets/knowledge/reputation.toml")),
    ("secure.toml", include_str!("../../../assets/knowledge/secure.toml")),
    ("security-codes.toml", include_str!("../../../assets/knowledge/security-codes.toml")),
    ("sender.toml", include_str!("../../../assets/knowledge/sender.toml")),
    ("sign-in.toml", include_str!("../../../assets/knowledge/sign-in.toml")),
];

/// The messages of `i18n/` that label a link.
pub const LINK_LABELS: &[&str] = &[
    "link-app-password",
    "link-bridge",
    "link-delisting",
    "link-mail-access",
    "link-mail-password",
    "link-password-login-retired",
    "link-smtp-auth",
    "link-webmail",
];

/// All rules, compiled.
#[derive(Debug)]
pub struct Rules {
    rules: Vec<Rule>,
    words: Words,
    /// The rules that ask for no word, by their place.
    wordless: Vec<usize>,
    /// The rules that ask for each word, by their place.
    of_word: Vec<Vec<usize>>,
}

/// Knowledge that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}{}: {fault}", rule.as_ref().map(|rule| format!(", rule {rule}")).unwrap_or_default())]
pub struct RulesError {
    pub file: String,
    /// Its number and diagnosis; nothing where the file as a whole is wrong.
    pub rule: Option<String>,
    pub fault: RuleFault,
}

/// Where a rule stands.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Origin {
    file: String,
    /// From 1.
    rule: usize,
    /// From 1.
    case: Option<usize>,
    diagnosis: DiagnosisId,
}

#[derive(Clone, Debug)]
struct Rule {
    origin: Origin,
    /// The numbers of its phrases and its pattern, any of which must be found; empty where only codes count.
    words: Range<usize>,
    #[cfg(test)]
    phrases: Vec<String>,
    /// Outweighs longer words that refuse in general, and the kind of enhanced code that stands beside a reply code.
    decisive: bool,
    /// One of these, where there are any.
    codes: Vec<CodeRange>,
    /// One of these, where there are any.
    enhanced: Vec<EnhancedRange>,
    when: When,
    verdict: Verdict,
    #[cfg(test)]
    examples: Vec<Example>,
}

/// What a rule says.
#[derive(Clone, Debug)]
pub(super) struct Verdict {
    pub diagnosis: DiagnosisId,
    pub certainty: Certainty,
    pub alternatives: Vec<Alternative>,
    pub fixer: Option<Fixer>,
    pub link: Option<Link>,
}

/// How specific a rule is for a reply; the fields weigh in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    level: Level,
    decisive: bool,
    service: bool,
    enhanced: Precision,
    /// Letters of the longest word found.
    letters: usize,
    code: Precision,
    circumstances: u32,
    /// Fewer stages are more specific.
    stages: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Class,
    ReplyCode,
    Family,
    Range,
    ExactCode,
    Words,
}

impl Rules {
    /// The rules that the program comes with.
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Rules> = LazyLock::new(|| {
            // Part of the program, like its code: `tests::the_builtin_rules_are_sound` checks them.
            Rules::read(FILES, Services::builtin(), Collector::default()).expect("the built-in rules are sound")
        });
        &BUILTIN
    }

    /// Rules from files, given as name and text.
    pub fn parse(files: &[(&str, &str)], services: &Services) -> Result<Self, RulesError> {
        Self::read(files, services, Collector::checking())
    }

    fn read(files: &[(&str, &str)], services: &Services, mut collector: Collector) -> Result<Self, RulesError> {
        let mut rules = Vec::new();
        for (file, text) in files {
            let read = file::read(file, text, &mut collector, services).map_err(|(origin, fault)| RulesError {
                file: (*file).to_owned(),
                rule: origin.map(|origin| format!("{} ({})", origin.rule, origin.diagnosis)),
                fault,
            })?;
            rules.extend(read);
        }
        let words = collector.finish().map_err(|error| RulesError {
            file: files.iter().map(|(file, _)| *file).collect::<Vec<_>>().join(", "),
            rule: None,
            fault: RuleFault::TooManyWords(error.to_string()),
        })?;
        let wordless = (0..rules.len()).filter(|place| rules[*place].words.is_empty()).collect();
        let mut of_word = vec![Vec::new(); words.len()];
        for (place, rule) in rules.iter().enumerate() {
            rule.words.clone().for_each(|word| of_word[word].push(place));
        }
        Ok(Self { rules, words, wordless, of_word })
    }

    /// The names of the files that the program comes with.
    pub fn files() -> impl Iterator<Item = &'static str> {
        FILES.iter().map(|(name, _)| *name)
    }

    /// Every diagnosis that some rule gives.
    #[cfg(test)]
    pub(super) fn diagnoses(&self) -> impl Iterator<Item = DiagnosisId> {
        self.rules.iter().map(|rule| rule.verdict.diagnosis)
    }

    /// What the most specific rule says about a reply, where any fits.
    pub(super) fn judge(&self, reply: &Reply, known: &Known<'_>) -> Option<&Verdict> {
        let found = self.words.find(&words::plain_text(reply));
        let enhanced = enhanced_code(reply);
        // Of the many rules only those can fit whose words were found.
        let mut places: Vec<usize> = found.numbers().flat_map(|word| &self.of_word[word]).copied().collect();
        places.sort_unstable();
        places.dedup();
        let candidates = self.wordless.iter().chain(&places).map(|place| &self.rules[*place]);
        let fitting = candidates.filter_map(|rule| Some((rule.rank(reply.code, enhanced, &found)?, rule)));
        fitting.filter(|(_, rule)| rule.when.holds(known)).max_by_key(|(rank, _)| *rank).map(|(_, rule)| &rule.verdict)
    }
}

impl Rule {
    /// How specific this rule is for a reply, whatever the circumstances; nothing where it does not fit.
    fn rank(&self, code: u16, enhanced: Option<EnhancedCode>, found: &Found) -> Option<Rank> {
        let code = match self.codes.as_slice() {
            [] => Precision::None,
            codes => codes.iter().filter(|range| range.contains(code)).map(|range| range.precision()).max()?,
        };
        let enhanced = match (self.enhanced.as_slice(), enhanced) {
            ([], _) => Precision::None,
            (_, None) => return None,
            (ranges, Some(enhanced)) => {
                ranges.iter().filter(|range| range.contains(enhanced)).map(|range| range.precision()).max()?
            }
        };
        let letters = if self.words.is_empty() { 0 } else { found.heaviest(&self.words)? };
        let level = match (letters, enhanced, code) {
            (1.., ..) => Level::Words,
            (0, Precision::Exact | Precision::ExactOfBoth, _) => Level::ExactCode,
            (0, Precision::Range | Precision::RangeOfBoth, _) => Level::Range,
            (0, Precision::Family, _) => Level::Family,
            // A code that decides is not outweighed by the kind of enhanced code beside it.
            _ if self.decisive => Level::Family,
            (0, _, Precision::Exact) => Level::ReplyCode,
            (0, ..) => Level::Class,
        };
        Some(Rank {
            level,
            decisive: self.decisive,
            service: !self.when.services.is_empty(),
            enhanced,
            letters,
            code,
            circumstances: self.when.weight(),
            stages: if self.when.stages.is_empty() { 0 } else { usize::MAX - self.when.stages.len() },
        })
    }
}

/// The enhanced code of a reply. qmail and others write it within the text (`#5.7.1`), which is no RFC 2034 but plain.
pub(super) fn enhanced_code(reply: &Reply) -> Option<EnhancedCode> {
    static WITHIN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"#\s?([45]\.\d{1,3}\.\d{1,3})\b").expect("a literal pattern, compiled by every test")
    });
    let within = |line: &String| WITHIN.captures(line)?.get(1)?.as_str().parse().ok();
    reply.enhanced.or_else(|| reply.lines.iter().find_map(within))
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, rule {} ({})", self.file, self.rule, self.diagnosis)?;
        self.case.map_or(Ok(()), |case| write!(f, ", case {case}"))
    }
}
