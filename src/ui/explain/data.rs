//! An explanation as it is shown.

use super::authentication::Shown as Authentication;
use super::numbers::{self, Number};
use super::timeline::{self, Timeline};
use super::way;
use crate::app::{App, Explained, Input};
use crate::bounce::{Explanation, Failure, Kind, MOST_OCTETS};
use crate::diagnosis::{Diagnosis, DiagnosisId, Severity, Wording};
use crate::lang::{Args, Catalog};
use crate::report;
use crate::ui::context::AnswerKey;
use crate::ui::finding::{Finding, alternatives, links, mark};
use crate::ui::safe::{all_safe, fact, safe, server_words, short};
use crate::ui::widgets::{Mark, Place};
use crate::ui::words;

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Model {
    /// What stands in the field.
    pub text: String,
    /// Where the input came from, if it does not stand in the field.
    pub source: Option<String>,
    pub read_as: String,
    pub cut: Option<String>,
    pub is_empty: bool,
    pub busy: bool,
    pub answer: Option<Answer>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Answer {
    pub key: AnswerKey,
    pub mark: Mark,
    pub title: String,
    pub explanation: String,
    pub way: Vec<Place>,
    pub steps: Vec<String>,
    /// Who has to act.
    pub fixer: String,
    pub timeline: Option<Timeline>,
    /// What concerns the whole message, apart from what the title says.
    pub findings: Vec<Finding>,
    pub numbers: Vec<Number>,
    /// Whether the numbers are all that is known.
    pub only_numbers: bool,
    pub admin: Vec<String>,
    pub words: Vec<String>,
    pub alternatives: Vec<Finding>,
    pub authentication: Option<Authentication>,
    /// Whether that is what the answer is about.
    pub authentication_first: bool,
    pub links: Vec<(String, String)>,
    /// Label and value.
    pub facts: Vec<(String, String)>,
    /// Whether an account is named that can be checked.
    pub can_check: bool,
    /// Whether there is something to hand to an administrator.
    pub has_note: bool,
}

impl Model {
    pub fn of(app: &App) -> Self {
        let catalog = app.catalog();
        let explaining = app.explaining();
        let answer = explaining.answer();
        let text = match &explaining.input {
            Input::Typed(text) => text.clone(),
            Input::Pasted(_) | Input::Files(_) => String::new(),
        };
        let explanation = answer.map(|answer| &answer.explanation);
        let read_as = match explanation {
            _ if explaining.is_reading() && explaining.answers.is_empty() => catalog.text("explain-reading"),
            Some(explanation) if explanation.kind != Kind::Unknown => {
                words::with(catalog, "explain-read-as", "what", report::read_as(explanation, catalog))
            }
            _ => String::new(),
        };
        let cut = explanation.filter(|explanation| explanation.cut);
        Self {
            text,
            source: source(&explaining.input, answer, catalog),
            read_as,
            cut: cut.map(|_| words::counted(catalog, "explain-cut", (MOST_OCTETS / (1024 * 1024)) as i64)),
            is_empty: explaining.input.is_empty(),
            busy: explaining.is_reading(),
            answer: explanation.map(|explanation| {
                let key = (explaining.run, explaining.message, explaining.recipient);
                Answer::of(explanation, explaining.failure(), key, app)
            }),
        }
    }
}

/// The name of the file, or how much was pasted.
fn source(input: &Input, answer: Option<&Explained>, catalog: &Catalog) -> Option<String> {
    let file = |name: &str| words::with(catalog, "explain-file", "name", short(name));
    match input {
        Input::Typed(_) => None,
        Input::Pasted(text) => Some(words::with(catalog, "explain-pasted", "size", text.len().div_ceil(1024))),
        // One that could not be read is told of in a notice.
        Input::Files(_) => answer.and_then(|answer| answer.source.as_deref()).map(file),
    }
}

impl Answer {
    fn of(explanation: &Explanation, failure: Option<&Failure>, key: AnswerKey, app: &App) -> Self {
        let catalog = app.catalog();
        let main = failure.map(|failure| &failure.diagnosis).or(explanation.findings.first());
        let authentication = explanation.authentication.as_ref().map(|found| Authentication::of(found, catalog));
        let words = failure.map(report::server_words).or_else(|| main.map(|main| main.evidence.clone()));
        let (reply_code, enhanced_code) =
            failure.map_or((None, None), |f| (f.reply_code.as_deref(), f.enhanced_code.as_deref()));
        let wording =
            main.map(|main| Wording::of(main, catalog)).unwrap_or_else(|| without_finding(explanation, catalog));
        let facts = report::explanation_facts(explanation, failure, catalog);
        Self {
            key,
            mark: main.map_or_else(|| mark_without_finding(explanation), |main| mark(main.severity)),
            title: short(&wording.title),
            explanation: safe(&wording.explanation),
            way: failure.map(|failure| way::places(explanation, failure, catalog)).unwrap_or_default(),
            steps: all_safe(&wording.steps),
            fixer: main
                .filter(|main| main.severity > Severity::Advice)
                .map(|main| main.fixer_text(catalog))
                .unwrap_or_default(),
            timeline: timeline::of(explanation, failure, catalog, app.zone()),
            findings: findings(explanation, failure).map(|finding| Finding::of(finding, catalog)).collect(),
            numbers: numbers::of(reply_code, enhanced_code, catalog),
            only_numbers: main.is_some_and(|main| main.id == DiagnosisId::UnknownReply)
                || explanation.kind == Kind::Code,
            admin: all_safe(&wording.admin_steps),
            words: server_words(&words.unwrap_or_default()),
            alternatives: main.map(|main| alternatives(main, catalog)).unwrap_or_default(),
            links: main.map(|main| links(main, catalog)).unwrap_or_default(),
            can_check: explanation.account.as_ref().is_some_and(|account| account.server.is_some()),
            has_note: main.is_some_and(|main| main.severity > Severity::Ok) || authentication.is_some(),
            facts: facts.into_iter().map(|(label, value)| (label, fact(&value))).collect(),
            authentication_first: explanation.kind == Kind::Headers,
            authentication,
        }
    }
}

/// What is told beside the chosen failure; without one, the first finding is the title.
fn findings<'a>(explanation: &'a Explanation, failure: Option<&Failure>) -> impl Iterator<Item = &'a Diagnosis> {
    explanation.findings.iter().skip(if failure.is_some() { 0 } else { 1 })
}

fn without_finding(explanation: &Explanation, catalog: &Catalog) -> Wording {
    let id = report::without_finding(explanation);
    let none = Args::new();
    Wording {
        title: catalog.text(id),
        explanation: catalog.attribute(id, "explanation", &none).unwrap_or_default(),
        steps: (1..).map_while(|n| catalog.attribute(id, &format!("step-{n}"), &none)).collect(),
        admin_steps: Vec::new(),
    }
}

fn mark_without_finding(explanation: &Explanation) -> Mark {
    match &explanation.authentication {
        Some(authentication) if authentication.causes.is_empty() => Mark::Good,
        Some(_) => Mark::Caution,
        None => Mark::Unknown,
    }
}
