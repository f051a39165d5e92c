//! The files of rules, as `assets/knowledge/README.md` describes them.

use std::ops::Range;

use serde::Deserialize;
use thiserror::Error;

use super::codes::{CodeRange, EnhancedRange};
use super::when::When;
use super::words::Collector;
use super::{LINK_LABELS, Origin, Rule, Verdict};
use crate::diagnosis::services::Services;
use crate::diagnosis::{Alternative, Certainty, DiagnosisId, Fixer, Link, Reply, Stage};

/// What is wrong with a rule.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RuleFault {
    #[error("{0}")]
    Syntax(String),
    #[error("it has neither words nor codes, so it would fit everything")]
    FitsEverything,
    #[error("“{0}” is no reply code or range of them")]
    Code(String),
    #[error("“{0}” is no enhanced code or range of them")]
    EnhancedCode(String),
    #[error(
        "the phrase “{0}” is not in lower case, or has less than four letters, or white space at an end or doubled"
    )]
    Phrase(String),
    #[error("the pattern cannot be read: {0}")]
    Pattern(String),
    #[error("the pattern repeats without a limit; give one, as in [^.]{{0,40}}")]
    EndlessPattern,
    #[error("the words of all rules together are too many: {0}")]
    TooManyWords(String),
    #[error("no service has the id “{0}”")]
    Service(String),
    #[error("a case without circumstances of its own")]
    CaseWithoutWhen,
    #[error("the diagnosis is its own alternative")]
    OwnAlternative,
    #[error("a link is https and has one of the known labels: “{0}”")]
    Link(String),
    #[error("no example")]
    NoExample,
    #[error("the example “{0}” is no reply")]
    Example(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileData {
    rule: Vec<RuleData>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleData {
    diagnosis: DiagnosisId,
    #[serde(default)]
    phrases: Vec<String>,
    pattern: Option<String>,
    #[serde(default)]
    decisive: bool,
    #[serde(default)]
    codes: Vec<String>,
    #[serde(default)]
    enhanced: Vec<String>,
    #[serde(default)]
    when: When,
    certainty: Option<Certainty>,
    #[serde(default)]
    alternatives: Vec<AlternativeData>,
    fixer: Option<Fixer>,
    link: Option<Link>,
    #[serde(default)]
    examples: Vec<ExampleData>,
    #[serde(default)]
    case: Vec<CaseData>,
}

/// The same words and codes under other circumstances.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseData {
    when: When,
    diagnosis: Option<DiagnosisId>,
    certainty: Option<Certainty>,
    alternatives: Option<Vec<AlternativeData>>,
    fixer: Option<Fixer>,
    link: Option<Link>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct AlternativeData {
    id: DiagnosisId,
    #[serde(default = "possible")]
    certainty: Certainty,
}

fn possible() -> Certainty {
    Certainty::Possible
}

#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum ExampleData {
    Reply(String),
    AtStage { reply: String, stage: Stage },
}

/// A reply as a server gave it, and where; it must lead to its rule.
pub(super) type Example = (Reply, Option<Stage>);

/// Reads a file's rules; each case becomes a rule of its own.
pub(super) fn read(
    file: &str,
    text: &str,
    words: &mut Collector,
    services: &Services,
) -> Result<Vec<Rule>, (Option<Origin>, RuleFault)> {
    let data: FileData = toml::from_str(text).map_err(|error| (None, RuleFault::Syntax(error.to_string())))?;
    let mut rules = Vec::new();
    for (index, rule) in data.rule.into_iter().enumerate() {
        let origin = Origin { file: file.to_owned(), rule: index + 1, case: None, diagnosis: rule.diagnosis };
        let read = rule.compile(&origin, words, services).map_err(|fault| (Some(origin), fault))?;
        rules.extend(read);
    }
    Ok(rules)
}

impl RuleData {
    fn compile(self, origin: &Origin, words: &mut Collector, services: &Services) -> Result<Vec<Rule>, RuleFault> {
        let codes = ranges::<CodeRange>(&self.codes, RuleFault::Code)?;
        let enhanced = ranges::<EnhancedRange>(&self.enhanced, RuleFault::EnhancedCode)?;
        let first = words.len();
        for phrase in &self.phrases {
            check_phrase(phrase)?;
            words.phrase(phrase);
        }
        if let Some(pattern) = &self.pattern {
            check_pattern(pattern)?;
            words.pattern(pattern).map_err(|error| RuleFault::Pattern(error.to_string()))?;
        }
        let words: Range<usize> = first..words.len();
        if words.is_empty() && codes.is_empty() && enhanced.is_empty() {
            return Err(RuleFault::FitsEverything);
        }
        let examples = self.examples.iter().map(ExampleData::read).collect::<Result<Vec<Example>, _>>()?;
        if examples.is_empty() {
            return Err(RuleFault::NoExample);
        }
        let base = Rule {
            origin: origin.clone(),
            words,
            #[cfg(test)]
            phrases: self.phrases,
            decisive: self.decisive,
            codes,
            enhanced,
            when: self.when,
            verdict: Verdict {
                diagnosis: self.diagnosis,
                certainty: self.certainty.unwrap_or(Certainty::Certain),
                alternatives: alternatives(self.alternatives),
                fixer: self.fixer,
                link: self.link,
            },
            #[cfg(test)]
            examples,
        };
        let mut rules = Vec::with_capacity(1 + self.case.len());
        for (index, case) in self.case.into_iter().enumerate() {
            rules.push(case.compile(&base, index + 1)?);
        }
        rules.push(base);
        rules.iter().try_for_each(|rule| check(rule, services))?;
        Ok(rules)
    }
}

impl CaseData {
    /// What the case does not say again is the rule's; but another diagnosis has alternatives, fixer and link of its own.
    fn compile(self, base: &Rule, number: usize) -> Result<Rule, RuleFault> {
        if self.when == When::default() {
            return Err(RuleFault::CaseWithoutWhen);
        }
        let inherited = &base.verdict;
        let diagnosis = self.diagnosis.unwrap_or(inherited.diagnosis);
        let same = diagnosis == inherited.diagnosis;
        Ok(Rule {
            origin: Origin { case: Some(number), diagnosis, ..base.origin.clone() },
            when: self.when.or(&base.when),
            verdict: Verdict {
                diagnosis,
                certainty: self.certainty.unwrap_or(inherited.certainty),
                alternatives: match self.alternatives {
                    Some(own) => alternatives(own),
                    None if same => inherited.alternatives.clone(),
                    None => Vec::new(),
                },
                fixer: self.fixer.or(inherited.fixer.filter(|_| same)),
                link: self.link.or_else(|| inherited.link.clone().filter(|_| same)),
            },
            ..base.clone()
        })
    }
}

impl ExampleData {
    fn read(&self) -> Result<Example, RuleFault> {
        let (reply, stage) = match self {
            Self::Reply(reply) => (reply, None),
            Self::AtStage { reply, stage } => (reply, Some(*stage)),
        };
        let of_incoming = ["-ERR ", "NO ", "BAD ", "* BYE "].iter().any(|start| reply.starts_with(start));
        let lines = reply.lines().map(str::to_owned).collect();
        let read = if of_incoming { Some(Reply::of_incoming(reply)) } else { Reply::from_lines(lines).ok() };
        let read = read.filter(|read| !read.is_positive());
        Ok((read.ok_or_else(|| RuleFault::Example(reply.clone()))?, stage))
    }
}

fn ranges<T: std::str::FromStr>(texts: &[String], fault: impl Fn(String) -> RuleFault) -> Result<Vec<T>, RuleFault> {
    texts.iter().map(|text| text.parse().map_err(|_| fault(text.clone()))).collect()
}

fn alternatives(data: Vec<AlternativeData>) -> Vec<Alternative> {
    data.into_iter().map(|AlternativeData { id, certainty }| Alternative { id, certainty }).collect()
}

/// A phrase is compared without regard to case and with single spaces, so it is written that way.
fn check_phrase(phrase: &str) -> Result<(), RuleFault> {
    let tidy = phrase.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    if tidy == phrase && phrase.chars().count() >= 4 { Ok(()) } else { Err(RuleFault::Phrase(phrase.to_owned())) }
}

/// A pattern weighs as much as it matches, so it must not match on and on.
fn check_pattern(pattern: &str) -> Result<(), RuleFault> {
    let mut before = [' '; 2];
    for letter in pattern.chars() {
        // Replies are searched in lower case.
        if letter.is_uppercase() && before[1] != '\\' {
            return Err(RuleFault::Pattern("it is not in lower case".to_owned()));
        }
        // `\w+` and `\s*` end with the word; a dot or a set does not.
        let endless = matches!(letter, '*' | '+') && before[0] != '\\' && matches!(before[1], '.' | ']' | ')');
        if endless || (letter == '}' && before[1] == ',') {
            return Err(RuleFault::EndlessPattern);
        }
        before = [before[1], letter];
    }
    Ok(())
}

fn check(rule: &Rule, services: &Services) -> Result<(), RuleFault> {
    let verdict = &rule.verdict;
    if let Some(unknown) = rule.when.services.iter().find(|id| services.by_id(id).is_none()) {
        return Err(RuleFault::Service(unknown.clone()));
    }
    if verdict.alternatives.iter().any(|other| other.id == verdict.diagnosis) {
        return Err(RuleFault::OwnAlternative);
    }
    if let Some(link) = &verdict.link
        && !(link.url.starts_with("https://") && LINK_LABELS.contains(&link.label.as_str()))
    {
        return Err(RuleFault::Link(format!("{} {}", link.label, link.url)));
    }
    Ok(())
}
