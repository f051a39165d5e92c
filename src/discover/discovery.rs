//! What a search for settings comes to.

use std::time::Duration;

use super::candidate::{Candidate, Source};
use crate::account::Address;
use crate::diagnosis::Signal;
use crate::dns::LookupError;

/// Everything that was found out about an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discovery {
    pub address: Address,
    /// Best first.
    pub candidates: Vec<Candidate>,
    /// Who was asked, and what came of it; in the order of the sources.
    pub asked: Vec<Asked>,
    pub took: Duration,
}

/// One question to one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub source: Source,
    /// The page or DNS name that was asked for.
    pub origin: String,
    pub took: Duration,
    pub answer: Answered,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    Found,
    /// It is there, and knows nothing of the address; or it is not there at all.
    Nothing,
    /// The domain does not exist (NXDOMAIN): most likely the address has a slip of the pen.
    NoSuchDomain,
    /// The domain takes no mail, and says so (null MX, RFC 7505): nobody has an address there.
    TakesNoMail,
    /// It had not answered when a better source had, and was not waited for.
    NotAwaited,
    Failed(Failure),
}

/// Why an answer was of no use. Each is told (`discover-failure-…`), and the next source takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No connection, or no encryption that holds.
    Unreachable(Signal),
    TimedOut,
    /// Longer than any such file is.
    TooLong,
    /// Not what was asked for: a web page in place of a file, or a file with a mistake; the reader's words.
    Malformed(String),
    /// Sends on to somebody else's server; its host.
    RedirectedElsewhere(String),
    /// Sends on to a page without encryption.
    RedirectedToClearText,
    /// Wants user name and password, which it does not get.
    WantsPassword,
    /// A status that says neither yes nor no.
    Status(u16),
    /// A server whose name, port or encryption cannot be; the offending words.
    NoSuchServer(String),
}

impl Discovery {
    /// How long a search may take. Usually it is over within two seconds.
    pub const PATIENCE: Duration = Duration::from_secs(10);

    /// The best settings to which a password may go without asking the person about the server first.
    pub fn trusted(&self) -> Option<&Candidate> {
        self.candidates.iter().find(|candidate| candidate.is_trusted() && !candidate.submission.is_empty())
    }

    /// Whether nobody answered at all, so that nothing is known about the domain. A guess that comes to nothing is no answer.
    pub fn is_unanswered(&self) -> bool {
        let silent = |asked: &Asked| matches!(asked.answer, Answered::Failed(_) | Answered::NotAwaited);
        let others = self.asked.iter().filter(|asked| !matches!(asked.source, Source::ProviderList | Source::Guess));
        let answers: Vec<bool> = others.map(silent).collect();
        self.candidates.is_empty() && !answers.is_empty() && !answers.contains(&false)
    }
}

impl Answered {
    /// What a name server's answer without records comes to.
    pub(super) fn without_records(error: &LookupError) -> Self {
        Self::Failed(match error {
            LookupError::NoSuchName | LookupError::NoRecords => return Self::Nothing,
            LookupError::Timeout => Failure::TimedOut,
            LookupError::ServerFailure(code) => Failure::Unreachable(Signal::NameServerFailure(code.clone())),
            LookupError::NoNetwork(_) => Failure::Unreachable(Signal::Offline),
            LookupError::BadName => Failure::Unreachable(Signal::NameNotFound),
        })
    }

    /// The word in JSON, and the end of its texts' ids.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Nothing => "nothing",
            Self::NoSuchDomain => "no-such-domain",
            Self::TakesNoMail => "takes-no-mail",
            Self::NotAwaited => "not-awaited",
            Self::Failed(failure) => failure.word(),
        }
    }
}

impl Failure {
    /// The word in JSON, and the end of its texts' ids (`discover-failure-…`).
    pub fn word(&self) -> &'static str {
        match self {
            Self::Unreachable(_) => "unreachable",
            Self::TimedOut => "timed-out",
            Self::TooLong => "too-long",
            Self::Malformed(_) => "malformed",
            Self::RedirectedElsewhere(_) => "redirected-elsewhere",
            Self::RedirectedToClearText => "redirected-to-clear-text",
            Self::WantsPassword => "wants-password",
            Self::Status(_) => "status",
            Self::NoSuchServer(_) => "no-such-server",
        }
    }
}
