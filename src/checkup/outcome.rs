//! What a check-up tells while it runs and when it has ended.

use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;

use super::domain::DomainOutcome;
use crate::account::{Account, Server};
use crate::diagnosis::{Diagnosis, Severity};
use crate::probe::{Line, TlsReport};

/// The parts of a check-up, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckStage {
    FindServer,
    Connect,
    Secure,
    SignIn,
    Sender,
    Recipient,
    /// The server that mail is fetched from; tried beside the outgoing one, before or after it.
    Incoming,
    /// What the address's domain publishes; looked at beside all the others.
    Domain,
    /// Only where it was asked for.
    TestMessage,
}

impl CheckStage {
    /// The stages of every check-up.
    pub const ALL: [Self; 8] = [
        Self::FindServer,
        Self::Connect,
        Self::Secure,
        Self::SignIn,
        Self::Sender,
        Self::Recipient,
        Self::Incoming,
        Self::Domain,
    ];

    /// The word in JSON, and the end of its text's id (`stage-…`).
    pub fn word(self) -> &'static str {
        match self {
            Self::FindServer => "find-server",
            Self::Connect => "connect",
            Self::Secure => "secure",
            Self::SignIn => "sign-in",
            Self::Sender => "sender",
            Self::Recipient => "recipient",
            Self::Incoming => "incoming",
            Self::Domain => "domain",
            Self::TestMessage => "test-message",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Passed,
    Warning,
    Failed,
    /// Not reached, or not wanted by the settings.
    Skipped,
}

/// How a stage ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageResult {
    pub stage: CheckStage,
    pub status: Status,
    pub took: Duration,
    pub detail: Detail,
}

/// What to say beside a stage; the words are in `i18n/` as `detail-…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    Nothing,
    /// The addresses found for the server's name.
    Addresses(Vec<std::net::IpAddr>),
    /// The address that answered.
    Peer(std::net::SocketAddr),
    /// Protocol version, e.g. `TLSv1.3`.
    Encrypted(String),
    NotEncrypted,
    /// The method used, e.g. `PLAIN`.
    SignedIn(String),
    /// The settings do not sign in.
    NoSignIn,
    /// The server's own words.
    Words(String),
    NotReached,
    /// The account has no incoming server.
    NoIncoming,
    /// There is no password for the incoming server.
    NoIncomingPassword,
    /// The domain was not asked about: without look-ups, or where the address has none.
    DomainNotAsked,
    /// The domain's name servers gave no answer.
    DomainUnanswered,
    /// What the domain publishes is in order.
    DomainSound,
    /// How many findings there are about the domain.
    DomainFindings(usize),
    /// The mail service whose domain it is, and who looks after its records.
    DomainOfService(String),
}

/// The answer in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    Ok,
    Warning,
    Problem,
    /// It could not be found out: cancelled, or out of time before anything was certain.
    Unknown,
}

/// Settings that answered as a sending server should: encrypted with a certificate that fits, and offering to sign in. No
/// password was tried there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingSettings {
    pub server: Server,
    /// Methods offered (RFC 4954), as the server spells them.
    pub auth: Vec<String>,
}

/// Something that happened during a check-up.
#[derive(Clone, Debug)]
pub enum Event {
    StageStarted(CheckStage),
    StageEnded(StageResult),
    /// The last event.
    Finished(Box<Outcome>),
}

/// The whole result.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The settings as they were checked.
    pub account: Account,
    pub began: Timestamp,
    pub took: Duration,
    pub verdict: Verdict,
    /// One for each of [`CheckStage::ALL`], and the test message where it was asked for.
    pub stages: Vec<StageResult>,
    /// Most important first; with [`Verdict::Problem`] the first is the cause.
    pub diagnoses: Vec<Diagnosis>,
    pub working: Vec<WorkingSettings>,
    /// The address's domain, whose findings stand among the others as well; nothing where it was not asked about.
    pub domain: Option<Box<DomainOutcome>>,
    pub tls: Option<TlsReport>,
    pub transcript: Vec<Line>,
}

impl Outcome {
    /// The finding that the verdict is about.
    pub fn cause(&self) -> Option<&Diagnosis> {
        self.diagnoses.first()
    }
}

impl From<Severity> for Verdict {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Problem => Self::Problem,
            Severity::Warning => Self::Warning,
            Severity::Advice | Severity::Ok => Self::Ok,
        }
    }
}
