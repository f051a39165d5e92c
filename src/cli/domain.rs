//! `domain`: what a mail domain publishes in the DNS.

use super::args::Domain;
use super::failure::Failure;
use super::{COULD_NOT_RUN, PROBLEMS, WELL, say, say_json};
use crate::checkup::Verdict;
use crate::checkup::domain::{self, Subject};
use crate::environment::Environment;
use crate::lang::Catalog;
use crate::report;

pub(super) async fn run(asked: Domain, json: bool, catalog: &Catalog) -> Result<u8, Failure> {
    let subject = match Subject::parse(&asked.name) {
        Ok(subject) => Subject { sender_ips: asked.sender_ips, ..subject },
        Err(_) => return Err(Failure::Domain(asked.name)),
    };
    let environment = Environment::system(&asked.environment).map_err(Failure::Environment)?;
    let outcome = domain::check(subject, &environment, asked.timeout).await;
    if json {
        say_json(&report::domain_json(&outcome, catalog));
    } else {
        say(report::domain_text(&outcome, catalog).trim_end());
    }
    Ok(match outcome.verdict {
        // A warning does not stop mail, but somebody who asks about a domain wants to know.
        Verdict::Ok => WELL,
        Verdict::Warning | Verdict::Problem => PROBLEMS,
        Verdict::Unknown => COULD_NOT_RUN,
    })
}
