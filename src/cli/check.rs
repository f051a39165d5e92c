//! `check`: an account against the live servers.

use std::io::Read as _;
use std::path::Path;

use tokio::sync::mpsc;

use super::args::{Check, Password, Target};
use super::failure::Failure;
use super::{COULD_NOT_RUN, PROBLEMS, WELL, say, say_json};
use crate::account::{
    self, Account, AccountId, Address, AddressError, Field, FieldError, Problem, Secret, Secrets, SignIn,
};
use crate::checkup::{self, Request, TestMessage, Verdict};
use crate::environment::Environment;
use crate::lang::Catalog;
use crate::report;
use crate::vault::Vault;

/// Most octets that are read as a password from standard input.
const LONGEST_PASSWORD: u64 = 64 * 1024;

pub(super) async fn run(check: Check, json: bool, catalog: &Catalog) -> Result<u8, Failure> {
    let recipients = check.to.iter().map(|text| recipient(text)).collect::<Result<_, _>>()?;
    let (account, stored) = match &check.target {
        Target::Stored(name) => {
            let (account, secrets) = super::account::find_with_secrets(&Vault::system(), name).await?;
            (account, secrets)
        }
        Target::File(path) => (from_file(path)?, Secrets::default()),
        Target::Options(form) => (form.parse(AccountId::from_number(0)).map_err(Failure::Fields)?, Secrets::default()),
        Target::Nothing => return Err(Failure::NoAccount),
    };
    let secrets = match password(&check.password)? {
        Some(password) => Secrets { incoming: Some(password.clone()), outgoing: Some(password) },
        None => stored,
    };
    let needed = match account.outgoing.sign_in {
        SignIn::None => None,
        SignIn::LogOn { .. } => Some(&secrets.outgoing),
        SignIn::SameAsIncoming | SignIn::IncomingFirst => Some(&secrets.incoming),
    };
    if needed.is_some_and(|secret| secret.as_ref().is_none_or(Secret::is_empty)) {
        return Err(Failure::NoPassword);
    }
    let environment = Environment::system(&check.environment).map_err(Failure::Environment)?;
    let test_message = check
        .send_test
        .then(|| TestMessage::new(&account, &catalog.text("test-message-subject"), &catalog.text("test-message-body")))
        .transpose()
        .map_err(Failure::TestMessage)?;
    let request = Request { account, secrets, recipients, timeout: check.timeout, test_message };
    // Nobody watches the stages go by on a command line.
    let (events, _) = mpsc::unbounded_channel();
    let outcome = checkup::run(request, environment, events).await;
    if json {
        say_json(&report::check_json(&outcome, catalog));
    } else {
        say(report::as_text(&outcome, catalog).trim_end());
        if let Some(program) = check.program {
            say(report::instructions_text(program, &outcome, catalog).trim_end());
        }
    }
    Ok(match outcome.verdict {
        Verdict::Ok | Verdict::Warning => WELL,
        Verdict::Problem => PROBLEMS,
        Verdict::Unknown => COULD_NOT_RUN,
    })
}

fn recipient(text: &str) -> Result<Address, Failure> {
    Address::parse(text).map_err(|error| {
        let problem = if error == AddressError::Empty { Problem::Missing } else { Problem::Address(error) };
        Failure::Fields(vec![FieldError { field: Field::OutsideRecipient, problem }])
    })
}

fn from_file(path: &Path) -> Result<Account, Failure> {
    let shown = path.display().to_string();
    let text = super::account::read_text(path)?;
    let accounts = account::from_toml(&text, &mut || AccountId::from_number(0))
        .map_err(|error| Failure::Profiles { path: shown, error })?;
    accounts.into_iter().next().ok_or(Failure::NoAccount)
}

fn password(source: &Password) -> Result<Option<Secret>, Failure> {
    match source {
        Password::Stored => Ok(None),
        Password::Variable(name) => match std::env::var(name) {
            Ok(password) => Ok(Some(Secret::new(password))),
            Err(_) => Err(Failure::PasswordVariable(name.clone())),
        },
        Password::StandardInput => {
            let mut password = String::new();
            std::io::stdin()
                .take(LONGEST_PASSWORD)
                .read_to_string(&mut password)
                .map_err(|error| Failure::PasswordInput(error.to_string()))?;
            // The line end belongs to the typing; white space before it may belong to the password.
            let end = password.trim_end_matches(['\r', '\n']).len();
            password.truncate(end);
            Ok(Some(Secret::new(password)))
        }
    }
}
