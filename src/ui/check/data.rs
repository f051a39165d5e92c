//! A check-up as it is shown.

use crate::account::{AccountId, Change};
use crate::app::{App, Check, CheckFailure, CheckState};
use crate::checkup::domain::DomainOutcome;
use crate::checkup::{Outcome, Verdict, WorkingSettings};
use crate::diagnosis::{Diagnosis, DiagnosisId, Fact, Facts, Severity, Wording, settings_text};
use crate::lang::{Args, Catalog};
use crate::probe::{Direction, Line};
use crate::report::{instructions_between, instructions_for};
use crate::ui::finding::{Finding, alternatives, links};
use crate::ui::records::HandOn;
use crate::ui::safe::{all_safe, safe, server_words, short};
use crate::ui::widgets::{Mark, Place, StageRow};
use crate::ui::words;

use super::stages;
use super::way;
use super::where_to_click::WhereToClick;

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Model {
    pub address: String,
    /// When it was, or that it is going on.
    pub when: String,
    /// Something about this result as a whole: that it is an earlier one, that the settings have changed since.
    pub remark: Option<String>,
    pub body: Body,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Body {
    Running {
        rows: Vec<StageRow>,
        fraction: f32,
    },
    /// Cancelled before there ever was a result.
    Cancelled {
        rows: Vec<StageRow>,
    },
    /// It could not begin.
    Failed {
        title: String,
        explanation: String,
        is_keyring: bool,
    },
    Result(Box<Shown>),
}

/// A result.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shown {
    pub mark: Mark,
    pub title: String,
    pub explanation: String,
    pub way: Vec<Place>,
    pub todo: Option<Todo>,
    /// What was changed here and is still to be changed in the mail program.
    pub mended: Option<WhereToClick>,
    pub rows: Vec<StageRow>,
    /// What else was found, weightiest first.
    pub others: Vec<Finding>,
    /// What else it could be.
    pub alternatives: Vec<Finding>,
    /// Settings that answered, each with the change that takes them.
    pub working: Vec<(String, Change)>,
    /// The domain whose records there are.
    pub domain: Option<Domain>,
    /// Label and value.
    pub certificate: Vec<(String, String)>,
    pub dialogue: String,
}

/// What is known of the address's domain, but for its records: those are put into words when they are looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Domain {
    pub name: String,
    pub lists_asked: bool,
}

impl Domain {
    fn of(outcome: &DomainOutcome) -> Self {
        Self { name: outcome.subject.domain.clone(), lists_asked: outcome.seen.lists.is_some() }
    }
}

/// The card "What to do".
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Todo {
    pub heading: String,
    pub fixer: String,
    pub steps: Vec<String>,
    /// The same in the person's mail program.
    pub where_to_click: Option<WhereToClick>,
    /// Buttons, best first.
    pub fixes: Vec<(String, Change)>,
    pub words: Vec<String>,
    pub admin: Vec<String>,
    pub links: Vec<(String, String)>,
    pub hand_on: Option<HandOn>,
}

/// Longest dialogue that is laid out; the report has it whole.
const DIALOGUE_LINES: usize = 400;

impl Model {
    pub fn of(app: &App, id: &AccountId) -> Option<Self> {
        let check = app.check_of(id)?;
        let catalog = app.catalog();
        let account = app.account(id)?;
        let mut model = Self {
            address: account.address.to_string(),
            when: String::new(),
            remark: None,
            body: Body::Cancelled { rows: Vec::new() },
        };
        match (&check.state, &check.outcome) {
            (CheckState::Running, _) => {
                model.when = catalog.text("check-running");
                model.body = Body::Running { rows: rows(check, catalog), fraction: check.progress.fraction() };
            }
            (CheckState::Failed(failure), _) => model.body = failed(failure, catalog),
            (CheckState::Cancelled, None) => {
                model.when = catalog.text("check-cancelled");
                model.body = Body::Cancelled { rows: rows(check, catalog) };
            }
            (_, Some(outcome)) => {
                model.when = words::checked(catalog, outcome.began, outcome.took, app.now(), app.zone());
                model.remark = if check.state == CheckState::Cancelled {
                    Some(catalog.text("check-cancelled-earlier"))
                } else if outcome.account != *account || app.draft(id).is_some_and(|draft| draft.is_changed()) {
                    Some(catalog.text("check-settings-changed"))
                } else {
                    None
                };
                model.body = Body::Result(Box::new(shown(app, id, outcome)));
            }
            (CheckState::Done, None) => return None,
        }
        Some(model)
    }
}

fn rows(check: &Check, catalog: &Catalog) -> Vec<StageRow> {
    let ended = !check.is_running();
    check.progress.stages().map(|(stage, progress)| stages::row(stage, progress, ended, catalog)).collect()
}

fn failed(failure: &CheckFailure, catalog: &Catalog) -> Body {
    match failure {
        CheckFailure::Keyring(error) => {
            let wording = Wording::of_id(error.diagnosis(), &Facts::new(), catalog);
            Body::Failed { title: wording.title, explanation: wording.explanation, is_keyring: true }
        }
        CheckFailure::Environment(detail) => Body::Failed {
            title: catalog.text("check-cannot-begin"),
            explanation: words::with(catalog, "notice-system-says", "detail", detail),
            is_keyring: false,
        },
    }
}

fn shown(app: &App, id: &AccountId, outcome: &Outcome) -> Shown {
    let catalog = app.catalog();
    let cause = outcome.cause();
    let wording = cause.map(|cause| Wording::of(cause, catalog));
    let (mark, verdict) = match outcome.verdict {
        Verdict::Ok => (Mark::Good, "verdict-ok"),
        Verdict::Warning => (Mark::Caution, "verdict-warning"),
        Verdict::Problem => (Mark::Fault, "verdict-problem"),
        Verdict::Unknown => (Mark::Unknown, "verdict-unknown"),
    };
    let (title, explanation) = match &wording {
        Some(wording) => (short(&wording.title), safe(&wording.explanation)),
        None => (catalog.text(verdict), catalog.attribute(verdict, "explanation", &Args::new()).unwrap_or_default()),
    };
    // What has to be changed elsewhere says all that is good to know about settings that work.
    let mended = mended(app, id, outcome);
    Shown {
        mark,
        title,
        explanation,
        way: way::places(outcome, catalog),
        todo: cause
            .zip(wording)
            .filter(|(cause, _)| mended.is_none() || cause.id != DiagnosisId::SettingsWork)
            .and_then(|(cause, wording)| todo(app, outcome, cause, wording)),
        mended,
        rows: outcome.stages.iter().map(|result| stages::ended(result, catalog)).collect(),
        others: others(outcome).map(|other| Finding::of(other, catalog)).collect(),
        alternatives: cause.map(|cause| alternatives(cause, catalog)).unwrap_or_default(),
        working: outcome.working.iter().filter_map(|working| working_settings(working, outcome, catalog)).collect(),
        domain: outcome.domain.as_deref().map(Domain::of),
        certificate: certificate(outcome, catalog),
        dialogue: dialogue(&outcome.transcript, catalog),
    }
}

/// Shown once the way is free: until then the steps of the next fix are.
fn mended(app: &App, id: &AccountId, outcome: &Outcome) -> Option<WhereToClick> {
    let before = app.mended(id).filter(|_| matches!(outcome.verdict, Verdict::Ok | Verdict::Warning))?;
    let catalog = app.catalog();
    WhereToClick::of(app, catalog, |program| instructions_between(program, before, &outcome.account, catalog))
}

fn todo(app: &App, outcome: &Outcome, cause: &Diagnosis, wording: Wording) -> Option<Todo> {
    let catalog = app.catalog();
    let todo = Todo {
        heading: catalog.text(if cause.severity == Severity::Ok { "todo-good-to-know" } else { "todo" }),
        fixer: if cause.severity == Severity::Ok { String::new() } else { cause.fixer_text(catalog) },
        steps: all_safe(&wording.steps),
        where_to_click: WhereToClick::of(app, catalog, |program| {
            instructions_for(program, cause, &outcome.account, catalog)
        }),
        fixes: cause.fixes.iter().map(|fix| (fix.text(catalog), fix.change.clone())).collect(),
        words: server_words(&cause.evidence),
        admin: all_safe(&wording.admin_steps),
        links: links(cause, catalog),
        hand_on: HandOn::of(cause, catalog),
    };
    let is_empty = todo.steps.is_empty() && todo.fixes.is_empty() && todo.words.is_empty() && todo.admin.is_empty();
    (!is_empty).then_some(todo)
}

/// What was found beside the cause, without praise.
fn others(outcome: &Outcome) -> impl Iterator<Item = &Diagnosis> {
    outcome.diagnoses.iter().skip(1).filter(|other| other.severity > Severity::Ok)
}

/// Settings that answered, unless they are those of the account.
fn working_settings(working: &WorkingSettings, outcome: &Outcome, catalog: &Catalog) -> Option<(String, Change)> {
    let (own, server) = (&outcome.account.outgoing.server, &working.server);
    if own.leads_to(server) {
        return None;
    }
    let change = Change {
        host: (own.host != server.host).then(|| server.host.clone()),
        port: Some(server.port),
        security: Some(server.security),
        ..Change::default()
    };
    Some((format!("{}, {}", server.host, settings_text(server, catalog)), change))
}

fn certificate(outcome: &Outcome, catalog: &Catalog) -> Vec<(String, String)> {
    let Some(tls) = &outcome.tls else { return Vec::new() };
    let mut rows = Vec::new();
    if let Some(certificate) = &tls.certificate {
        let mut validity = Args::new();
        validity.set("from", certificate.not_before.as_str());
        validity.set("until", certificate.not_after.as_str());
        rows.push((catalog.text("report-certificate-names"), certificate.names.join(", ")));
        rows.push((catalog.text("report-certificate-issuer"), certificate.issuer.clone()));
        rows.push((catalog.text("certificate-validity"), catalog.format("certificate-from-until", &validity)));
        rows.push((catalog.text("certificate-fingerprint"), certificate.sha256.to_string()));
    }
    if !tls.version.is_empty() {
        rows.push((catalog.text("report-tls-version"), stages::version(&tls.version)));
        rows.push((catalog.text("certificate-cipher"), tls.cipher.clone()));
    }
    rows.retain(|(_, value)| !value.is_empty());
    rows
}

fn dialogue(lines: &[Line], catalog: &Catalog) -> String {
    let mut text = String::new();
    let mut server = "";
    for line in lines.iter().take(DIALOGUE_LINES) {
        if line.server != server {
            server = &line.server;
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(server);
            text.push('\n');
        }
        let arrow = match line.direction {
            Direction::Sent => "→",
            Direction::Received => "←",
        };
        let printed: String = line.text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(500).collect();
        text.push_str(&format!("{:7.3} {arrow} {printed}\n", line.at.as_secs_f64()));
    }
    if lines.len() > DIALOGUE_LINES {
        text.push_str(&catalog.text("dialogue-cut"));
    }
    text.trim_end().to_owned()
}

/// The server's name as the cause knows it, else the account's.
pub(super) fn server_name(outcome: &Outcome) -> String {
    let known = outcome.cause().and_then(|cause| cause.facts.get(&Fact::Server));
    known.cloned().unwrap_or_else(|| outcome.account.outgoing.server.host.to_string())
}
