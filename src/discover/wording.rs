//! The words of what was found, and of what was not.

use super::candidate::Candidate;
use super::discovery::{Answered, Failure};
use crate::diagnosis::Signal;
use crate::lang::{Args, Catalog};

impl Candidate {
    /// Who says so: "As example.org publishes them".
    pub fn source_text(&self, catalog: &Catalog) -> String {
        let mut args = Args::new();
        args.set("origin", self.host_of_origin().unwrap_or("none").to_owned());
        args.set("service", self.service.clone().unwrap_or_else(|| "none".to_owned()));
        catalog.format(&format!("source-{}", self.source.word()), &args)
    }

    /// The domain or host out of where it was found: of the page `https://example.org/…`, of the name `_imaps._tcp.example.org`.
    fn host_of_origin(&self) -> Option<&str> {
        let origin = self.origin.as_deref()?;
        let page = origin.split_once("://").map_or(origin, |(_, rest)| rest);
        let mut host = page.split(['/', '?', '#']).next()?;
        while let Some((label, rest)) = host.split_once('.')
            && label.starts_with('_')
        {
            host = rest;
        }
        Some(host)
    }
}

impl Answered {
    /// What came of the question, in a few words.
    pub fn text(&self, catalog: &Catalog) -> String {
        match self {
            Self::Failed(failure) => failure.text(catalog),
            answer => catalog.text(&format!("discover-answer-{}", answer.word())),
        }
    }
}

impl Failure {
    pub fn text(&self, catalog: &Catalog) -> String {
        let mut args = Args::new();
        args.set("detail", self.detail().unwrap_or_else(|| "none".to_owned()));
        let certificate = matches!(self, Self::Unreachable(Signal::Certificate(_)));
        let word = if certificate { "certificate" } else { self.word() };
        catalog.format(&format!("discover-failure-{word}"), &args)
    }

    /// What was wrong, as it came: a host, a status, a reader's or a server's words.
    pub fn detail(&self) -> Option<String> {
        match self {
            Self::Malformed(words) | Self::RedirectedElsewhere(words) | Self::NoSuchServer(words) => {
                Some(words.clone())
            }
            Self::Status(status) => Some(status.to_string()),
            Self::Unreachable(Signal::NameServerFailure(words) | Signal::TlsOther(words) | Signal::Alert(words)) => {
                Some(words.clone())
            }
            Self::Unreachable(_)
            | Self::TimedOut
            | Self::TooLong
            | Self::RedirectedToClearText
            | Self::WantsPassword => None,
        }
    }
}
