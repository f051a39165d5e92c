//! Why the command line could not do what was asked, in words and as an exit status.

use super::{COULD_NOT_RUN, USAGE};
use crate::account::{Address, Field, FieldError, Host, Problem, Server};
use crate::discover::Candidate;
use crate::lang::{Args, Catalog};
use crate::report::harmless;
use crate::vault::VaultError;

#[derive(Debug)]
pub(super) enum Failure {
    /// Options that make no account.
    Fields(Vec<FieldError>),
    /// A text that is no address.
    Address(Problem),
    /// No settings were found for an address, and none are named.
    NoSettings(Address),
    /// Settings that nobody vouches for; nobody has named them.
    Untrusted(Box<Candidate>),
    /// A text that is no name of a domain.
    Domain(String),
    /// A file that cannot be read, and why.
    File {
        path: String,
        reason: String,
    },
    /// A file that is no list of profiles.
    Profiles {
        path: String,
        error: crate::account::TransferError,
    },
    NoSuchAccount(String),
    /// Neither a stored account nor the options for one.
    NoAccount,
    NoPassword,
    PasswordVariable(String),
    PasswordInput(String),
    Environment(crate::environment::EnvironmentError),
    TestMessage(crate::checkup::TestMessageError),
    Vault(VaultError),
    Runtime(String),
}

impl Failure {
    /// Prints it on standard error and gives the exit status.
    pub fn print(&self, catalog: &Catalog) -> u8 {
        eprintln!("{}", self.text(catalog));
        match self {
            Self::Vault(_) | Self::Runtime(_) => COULD_NOT_RUN,
            _ => USAGE,
        }
    }

    fn text(&self, catalog: &Catalog) -> String {
        let with = |id: &str, values: &[(&'static str, &str)]| {
            let mut args = Args::new();
            for (name, value) in values {
                args.set(*name, (*value).to_owned());
            }
            catalog.format(id, &args)
        };
        match self {
            Self::Fields(errors) => errors
                .iter()
                .map(|error| {
                    with("cli-field", &[("option", option(error.field)), ("problem", &error.problem.text(catalog))])
                })
                .collect::<Vec<_>>()
                .join("\n"),
            Self::Address(problem) => with("cli-field", &[("option", "ADDRESS"), ("problem", &problem.text(catalog))]),
            Self::NoSettings(address) => with("cli-no-settings", &[("address", &harmless(&address.to_string()))]),
            Self::Untrusted(candidate) => {
                let server = candidate.submission.first().map(|offered| &offered.server);
                let options = server.map(options).unwrap_or_default();
                let source = candidate.source_text(catalog);
                with("cli-untrusted", &[("source", &harmless(&source)), ("options", &harmless(&options))])
            }
            Self::Domain(value) => {
                let beginning: String = value.chars().take(80).collect();
                with("cli-not-a-domain", &[("value", &harmless(&beginning))])
            }
            Self::File { path, reason } => with("cli-file", &[("path", path), ("reason", reason)]),
            Self::Profiles { path, error } => with("cli-file", &[("path", path), ("reason", &error.text(catalog))]),
            Self::NoSuchAccount(name) => with("cli-no-such-account", &[("name", name)]),
            Self::NoAccount => catalog.text("cli-no-account"),
            Self::NoPassword => catalog.text("cli-no-password"),
            Self::PasswordVariable(name) => with("cli-password-variable", &[("name", name)]),
            Self::PasswordInput(reason) => with("cli-password-input", &[("reason", reason)]),
            Self::Environment(error) => with("cli-environment", &[("reason", &error.to_string())]),
            Self::TestMessage(error) => with("cli-environment", &[("reason", &error.to_string())]),
            Self::Vault(error) => {
                let title = catalog.text(error.diagnosis().word());
                with("cli-vault", &[("title", &title), ("reason", &error.to_string())])
            }
            Self::Runtime(reason) => with("cli-environment", &[("reason", reason)]),
        }
    }
}

/// The option that fills a field.
fn option(field: Field) -> &'static str {
    match field {
        Field::Name => "--name",
        Field::Address => "--address",
        Field::IncomingHost | Field::IncomingPort => "--incoming",
        Field::IncomingUsername => "--incoming-username",
        Field::OutgoingHost | Field::OutgoingPort => "--smtp",
        Field::OutgoingUsername => "--username",
        Field::OutsideRecipient => "--to",
    }
}

/// The options that name a server.
fn options(server: &Server) -> String {
    let host = match &server.host {
        Host::Ip(std::net::IpAddr::V6(ip)) => format!("[{ip}]"),
        host => host.as_ascii(),
    };
    format!("--smtp {host}:{} --security {}", server.port, server.security.word())
}
