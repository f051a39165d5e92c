//! The command line. Arguments are read in `args`, given their meaning here, and answered as text or as JSON.

mod account;
mod args;
mod check;
mod discover;
mod domain;
mod explain;
mod failure;
mod fix;

use std::ffi::OsString;
use std::process::ExitCode;

use args::{Action, Arguments};
use failure::Failure;

use crate::lang::{Catalog, Language};

/// All is well.
const WELL: u8 = 0;
/// Problems were found.
const PROBLEMS: u8 = 1;
/// Wrong usage or unreadable input.
const USAGE: u8 = 2;
/// It could not be run.
const COULD_NOT_RUN: u8 = 3;

/// Runs the program with these arguments, the first of which is its name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let catalog = Catalog::new(args::language(&arguments).unwrap_or_else(Language::of_system));
    let status = match args::read(arguments, &catalog) {
        Ok(arguments) => act(arguments, &catalog),
        Err(answer) => answer.print(&catalog),
    };
    ExitCode::from(status)
}

fn act(arguments: Arguments, catalog: &Catalog) -> u8 {
    start_log(arguments.log);
    let json = arguments.json;
    match arguments.action {
        Action::Check(check) => concurrently(check::run(*check, json, catalog), catalog),
        Action::Account(account) => concurrently(account::run(account, json, catalog), catalog),
        Action::Discover(asked) => concurrently(discover::run(asked, json, catalog), catalog),
        Action::Domain(domain) => concurrently(domain::run(domain, json, catalog), catalog),
        Action::Explain(files) => explain::run(&files, json, catalog),
    }
}

/// Runs what talks to servers or to the keyring.
fn concurrently(work: impl Future<Output = Result<u8, Failure>>, catalog: &Catalog) -> u8 {
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return Failure::Runtime(error.to_string()).print(catalog),
    };
    let done = runtime.block_on(work);
    // A keyring that does not answer must not keep the program from ending.
    runtime.shutdown_background();
    done.unwrap_or_else(|failure| failure.print(catalog))
}

/// Messages for developers on standard error; they never hold a secret.
fn start_log(level: tracing::level_filters::LevelFilter) {
    let own = tracing_subscriber::EnvFilter::default().add_directive(level.into());
    tracing_subscriber::fmt().with_env_filter(own).with_writer(std::io::stderr).init();
}

/// Prints an answer as JSON, on one line.
fn say_json(answer: &serde_json::Value) {
    say(&crate::report::harmless_json(&answer.to_string()));
}

/// Prints a line on standard output. A reader that has gone away is no reason to fail.
fn say(line: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout(), "{line}");
}
