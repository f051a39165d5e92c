//! The lab: a computer's whole surroundings in this process (name servers, a network, mail servers, web servers), which fail on purpose.
//!
//! [`Lab`] lays servers with a [`Script`] behind invented addresses, [`Patient`] is a profile to be checked, and after any
//! number of check-ups [`Lab::assert_canary_only_at`] searches every octet that any server received, and everything that
//! is handed to a person, for the password. Nothing here waits for time to pass or needs a fixed port, so all tests run
//! side by side.
//!
//! Each test file uses only a part of this module, and the compiler looks at each test file alone.
#![allow(dead_code, unused_imports)]
// A test fails by panicking.
#![allow(clippy::panic)]

mod canary;
pub mod certificates;
mod dns;
mod https;
mod mailbox;
mod network;
mod patient;
mod sasl;
pub mod script;
mod smtp;

use std::sync::Arc;
use std::time::Duration;

use mailclinic::checkup::{self, CheckStage, Event, Outcome, Status, Verdict};
use mailclinic::diagnosis::{DiagnosisId, Fixer};
use mailclinic::dns::Resolver;
use mailclinic::environment::{Environment, ThirdParties};
use mailclinic::lang::{Catalog, Language};
use mailclinic::probe::{Limits, Trust};
use mailclinic::report;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

pub use canary::find as canary_in;
pub use certificates::{Kind, Shown};
pub use dns::{Fault, NameServer, Question};
pub use https::{Page, Site, WebServer};
pub use network::{LabNetwork, Way};
pub use patient::Patient;
pub use script::{Act, CANARY, HOST, Handshake, INCOMING, LogOn, Mode, Script, USER};
pub use smtp::Server;

/// The address of `smtp.clinic.test`.
pub const V4: &str = "192.0.2.10";
pub const V6: &str = "2001:db8::10";
/// The address of `imap.clinic.test`.
pub const FETCH: &str = "192.0.2.30";
/// The address of `mx.clinic.test`, which receives the domain's mail.
pub const MX: &str = "192.0.2.20";
/// The address of `control.test`, the host to compare with.
pub const CONTROL: &str = "192.0.2.99";

/// The domain of the lab, in order in every respect.
const RECORDS: &str = include_str!("sound.zone");

/// How many cases of one test run at once.
const AT_ONCE: usize = 4;

/// A check-up that takes longer than this hangs.
const PATIENCE: Duration = Duration::from_secs(15);

pub struct Lab {
    pub network: Arc<LabNetwork>,
    pub limits: Limits,
    /// The whole check-up's deadline.
    pub timeout: Duration,
    pub offline: bool,
    records: String,
    faults: Vec<(String, Fault)>,
    /// The names that an independent name server knows; nothing where nobody may be asked.
    elsewhere: Option<String>,
    servers: Vec<(String, Server)>,
    web_servers: Vec<(String, WebServer)>,
    /// A sound IMAP server that takes every password, where a test lays no other.
    incoming: Option<Server>,
    name_servers: Vec<Arc<NameServer>>,
    /// Everything that was handed to a person.
    shown: Vec<(&'static str, String)>,
    clear_text_accepted: bool,
}

impl Lab {
    pub fn new() -> Self {
        Self {
            network: Arc::default(),
            limits: Limits {
                connect: Duration::from_millis(700),
                tls: Duration::from_secs(5),
                greeting: Duration::from_secs(2),
                slow_greeting: Duration::from_secs(30),
                reply: Duration::from_secs(5),
            },
            timeout: Duration::from_secs(12),
            offline: false,
            records: RECORDS.to_owned(),
            faults: Vec::new(),
            elsewhere: None,
            servers: Vec::new(),
            web_servers: Vec::new(),
            incoming: None,
            name_servers: Vec::new(),
            shown: Vec::new(),
            clear_text_accepted: false,
        }
    }

    /// Lays a server.
    pub async fn serve(&mut self, ip: &str, port: u16, script: Script) -> Server {
        let server = Server::start(script).await;
        self.network.lay(ip, port, Way::To(server.address));
        self.servers.push((format!("{ip}:{port}"), server.clone()));
        server
    }

    /// Lays a web server on port 443.
    pub async fn serve_web(&mut self, ip: &str, shown: &Shown, site: impl Into<Site>) -> WebServer {
        let server = WebServer::start(shown, site).await;
        self.lay_web(ip, 443, server)
    }

    /// Lays a web server on port 80.
    pub async fn serve_clear_web(&mut self, ip: &str, site: impl Into<Site>) -> WebServer {
        let server = WebServer::start_clear(site).await;
        self.lay_web(ip, 80, server)
    }

    fn lay_web(&mut self, ip: &str, port: u16, server: WebServer) -> WebServer {
        self.network.lay(ip, port, Way::To(server.address));
        self.web_servers.push((format!("{ip}:{port}"), server.clone()));
        server
    }

    /// What web servers were asked, each with where it stands.
    pub fn asked_pages(&self) -> Vec<(String, String)> {
        let requests = |(place, server): &(String, WebServer)| {
            server.asked().into_iter().map(|request| (place.clone(), request)).collect::<Vec<_>>()
        };
        self.web_servers.iter().flat_map(requests).collect()
    }

    /// Sound servers on 465 and 587 of `smtp.clinic.test`.
    pub async fn serve_sound(&mut self) -> [Server; 2] {
        [self.serve(V4, 465, Script::tls()).await, self.serve(V4, 587, Script::starttls()).await]
    }

    /// Adds lines to the zone.
    pub fn record(&mut self, lines: &str) -> &mut Self {
        self.records.push_str(lines);
        self.records.push('\n');
        self
    }

    /// The zone as a whole.
    pub fn records(&mut self, lines: &str) -> &mut Self {
        self.records = format!("{lines}\n");
        self
    }

    pub fn fault(&mut self, name: &str, fault: Fault) -> &mut Self {
        self.faults.push((name.to_owned(), fault));
        self
    }

    /// Third parties may be asked; this is what their name server knows.
    pub fn elsewhere(&mut self, lines: &str) -> &mut Self {
        self.elsewhere = Some(lines.to_owned());
        self
    }

    pub async fn environment(&mut self) -> Environment {
        if self.incoming.is_none() {
            let server = Server::start(Script::imap().takes_everything()).await;
            self.network.lay_in_the_background(FETCH, 993, Way::To(server.address));
            self.incoming = Some(server);
        }
        let here = Arc::new(NameServer::start(&self.records, &self.faults).await);
        self.name_servers.push(here.clone());
        let third_parties = match &self.elsewhere {
            Some(records) => {
                let there = Arc::new(NameServer::start(records, &[]).await);
                self.name_servers.push(there.clone());
                let resolver = Resolver::with_servers(&[there.address]).expect("a resolver");
                Some(ThirdParties {
                    resolver,
                    control: "control.test".to_owned(),
                    ispdb: "ispdb.test".to_owned(),
                    lists: Vec::new(),
                    mirrors: Vec::new(),
                })
            }
            None => None,
        };
        Environment {
            resolver: Resolver::with_servers(&[here.address]).expect("a resolver"),
            trust: Trust::only(&certificates::roots()).expect("the lab's roots"),
            network: self.network.clone(),
            limits: self.limits,
            offline: self.offline,
            third_parties,
        }
    }

    /// A whole check-up. What it hands out is kept for the search.
    pub async fn check(&mut self, patient: &Patient) -> Outcome {
        self.clear_text_accepted |= patient.account.outgoing.clear_text_accepted;
        let environment = self.environment().await;
        let (events, mut told) = mpsc::unbounded_channel();
        // Boxed, since a test may hold many of these large futures at once.
        let running = Box::pin(checkup::run(patient.request(self.timeout), environment, events));
        let outcome = tokio::time::timeout(PATIENCE, running).await.expect("a check-up ends by itself");
        // A check-up leaves no connection open; and what it said last has been received once they are closed.
        let incoming = self.incoming.iter().map(|server| ("the incoming server", server));
        for (place, server) in self.servers.iter().map(|(place, server)| (place.as_str(), server)).chain(incoming) {
            let closed = tokio::time::timeout(PATIENCE, server.until_open(|open| open == 0)).await;
            assert!(closed.is_ok(), "a connection to {place} is left open");
        }
        while let Ok(event) = told.try_recv() {
            self.shown.push(("an event", format!("{event:?}")));
        }
        for language in [Language::En, Language::Ru] {
            let catalog = Catalog::new(language);
            self.shown.push(("the text report", report::as_text(&outcome, &catalog)));
            self.shown.push(("the HTML report", report::as_html(&outcome, &catalog)));
            self.shown.push(("the JSON", report::check_json(&outcome, &catalog).to_string()));
        }
        self.shown.push(("the outcome", format!("{outcome:?}")));
        let stages: Vec<_> = outcome.stages.iter().map(|stage| stage.stage).collect();
        assert_eq!(stages, CheckStage::ALL, "one result for each stage");
        outcome
    }

    /// Every name that a name server was asked for.
    pub fn asked_names(&self) -> Vec<String> {
        self.name_servers.iter().flat_map(|server| server.asked()).collect()
    }

    /// Takes the best fix that the cause offers and checks again: it must work.
    pub async fn heal(&mut self, patient: &Patient, outcome: &Outcome) -> (Patient, Outcome) {
        let cause = outcome.cause().expect("a cause");
        let fix = cause.fixes.first().unwrap_or_else(|| panic!("no fix is offered\n{}", describe(outcome)));
        let healed = patient.takes(&fix.change);
        let outcome = self.check(&healed).await;
        assert_eq!(outcome.verdict, Verdict::Ok, "after {fix:?}\n{}", describe(&outcome));
        (healed, outcome)
    }

    /// Although the person accepted a clear line, no octet of the password may be on it: the method does not show it, or the
    /// consent was meant for another setting.
    pub fn clear_text_is_no_excuse(&mut self) {
        self.clear_text_accepted = false;
    }

    /// Searches for the password in everything that any server received, except that these servers may have it over an
    /// encrypted line (or a clear one, where the person accepted that), and in everything that a person gets to see.
    pub fn assert_canary_only_at(&self, allowed: &[&Server]) {
        for (place, server) in &self.servers {
            let allowed = allowed.iter().any(|allowed| allowed.address == server.address);
            if !allowed {
                assert_eq!(canary::find(&server.readable()), None, "at {place}: {:#?}", server.lines());
            }
            if !(allowed && self.clear_text_accepted) {
                assert_eq!(canary::find(&server.raw()), None, "in clear at {place}");
            }
        }
        for (place, request) in self.asked_pages() {
            assert_eq!(canary::find(request.as_bytes()), None, "at the web server {place}: {request}");
        }
        if let Some(incoming) = &self.incoming {
            assert_eq!(canary::find(&incoming.raw()), None, "in clear at the incoming server");
        }
        for name in self.asked_names() {
            assert_eq!(canary::find(name.as_bytes()), None, "in a question to a name server: {name}");
        }
        for (place, text) in &self.shown {
            assert_eq!(canary::find(text.as_bytes()), None, "in {place}: {text}");
        }
    }
}

/// Runs the cases of one test side by side: most of their time is spent waiting. Not all at once, for the handshakes of dozens
/// would outlast the lab's limits on a slow computer.
pub async fn side_by_side<F>(cases: impl IntoIterator<Item = F>)
where
    F: Future<Output = ()> + Send + 'static,
{
    let mut cases = cases.into_iter();
    let mut running: JoinSet<()> = cases.by_ref().take(AT_ONCE).collect();
    while let Some(ended) = running.join_next().await {
        if let Err(failed) = ended {
            std::panic::resume_unwind(failed.into_panic());
        }
        if let Some(next) = cases.next() {
            running.spawn(next);
        }
    }
}

/// The outcome of a failed check-up: its cause, who mends it, and where it failed.
#[track_caller]
pub fn assert_cause(outcome: &Outcome, id: DiagnosisId, fixer: Fixer, stage: CheckStage) {
    let cause = outcome.cause();
    let failed = outcome.stages.iter().find(|result| result.status == Status::Failed).map(|result| result.stage);
    assert_eq!(
        (cause.map(|cause| (cause.id, cause.fixer)), failed, outcome.verdict),
        (Some((id, fixer)), Some(stage), Verdict::Problem),
        "{}",
        describe(outcome)
    );
}

/// Everything works, but this is worth a word.
#[track_caller]
pub fn assert_remark(outcome: &Outcome, id: DiagnosisId, fixer: Fixer, stage: CheckStage) {
    let cause = outcome.cause().map(|cause| (cause.id, cause.fixer));
    assert_eq!((cause, outcome.verdict), (Some((id, fixer)), Verdict::Warning), "{}", describe(outcome));
    let status = outcome.stages.iter().find(|result| result.stage == stage).map(|result| result.status);
    assert_eq!(status, Some(Status::Warning), "{}", describe(outcome));
}

/// Sending works and fetching mail does not, for this reason.
#[track_caller]
pub fn assert_not_received(outcome: &Outcome, id: DiagnosisId) {
    let cause = outcome.cause().map(|cause| (cause.id, cause.is_about_incoming()));
    assert_eq!((cause, outcome.verdict), (Some((id, true)), Verdict::Problem), "{}", describe(outcome));
    let status = |wanted| outcome.stages.iter().find(|result| result.stage == wanted).map(|result| result.status);
    assert_eq!(status(CheckStage::Incoming), Some(Status::Failed), "{}", describe(outcome));
    let sends = outcome.diagnoses.iter().any(|diagnosis| diagnosis.id == DiagnosisId::SettingsWork);
    assert!(sends && status(CheckStage::Recipient) == Some(Status::Passed), "{}", describe(outcome));
}

/// Everything works.
#[track_caller]
pub fn assert_sound(outcome: &Outcome) {
    assert_eq!(outcome.verdict, Verdict::Ok, "{}", describe(outcome));
    assert!(
        outcome.diagnoses.iter().any(|diagnosis| diagnosis.id == DiagnosisId::SettingsWork),
        "{}",
        describe(outcome)
    );
}

/// An outcome for a failed assertion.
pub fn describe(outcome: &Outcome) -> String {
    let mut text = format!("{:?}, took {:?}\n", outcome.verdict, outcome.took);
    for diagnosis in &outcome.diagnoses {
        text +=
            &format!("  {} ({:?}, {:?}) {:?}\n", diagnosis.id, diagnosis.severity, diagnosis.fixer, diagnosis.fixes);
    }
    for stage in &outcome.stages {
        text += &format!("  {:?} {:?} {:?}\n", stage.stage, stage.status, stage.detail);
    }
    for line in &outcome.transcript {
        text += &format!("  {} {:?} {}\n", line.server, line.direction, line.text);
    }
    text
}
