//! `check`: an account against the live servers.

use std::io::Read as _;
use std::path::Path;
use std::time::Duration;
use std::time::Instant;

use tokio::sync::mpsc;

use super::args::{Asked, AuthChoice, Check, Password, Target};
use super::failure::Failure;
use super::fix::{Changes, Keeper};
use super::{COULD_NOT_RUN, PROBLEMS, WELL, say, say_json};
use crate::account::{
    self, Account, AccountId, Address, AddressError, Field, FieldError, Form, Problem, Secret, Secrets, SignIn,
    SignInChoice,
};
use crate::checkup::{self, Request, TestMessage, Verdict};
use crate::discover::{Candidate, Discovery, discover_with};
use crate::environment::Environment;
use crate::lang::Catalog;
use crate::report;
use crate::vault::Vault;

/// Most octets that are read as a password from standard input.
const LONGEST_PASSWORD: u64 = 64 * 1024;

pub(super) async fn run(check: Check, json: bool, catalog: &Catalog) -> Result<u8, Failure> {
    let recipients: Vec<Address> = check.to.iter().map(|text| recipient(text)).collect::<Result<_, _>>()?;
    let environment = Environment::system(&check.environment).map_err(Failure::Environment)?;
    // Those that were found, where nobody named a server.
    let mut taken = None;
    let mut keeper = None;
    let mut account = match &check.target {
        Target::Stored(name) => {
            let vault = Vault::system();
            let (account, secrets) = super::account::find_with_secrets(&vault, name).await?;
            keeper = Some(Keeper { vault, secrets });
            account
        }
        Target::File(path) => from_file(path)?,
        Target::Options(form) => form.parse(AccountId::from_number(0)).map_err(Failure::Fields)?,
        Target::Address(asked) => {
            let (account, candidate) = found(asked, &environment, check.timeout).await?;
            // Named before the password is asked for, and before it goes anywhere.
            if !json {
                say(&report::taken_text(&candidate, catalog));
            }
            taken = Some(candidate);
            account
        }
        Target::Nothing => return Err(Failure::NoAccount),
    };
    let stored = keeper.as_ref().map(|keeper| keeper.secrets.clone()).unwrap_or_default();
    let mut secrets = match password(&check.password)? {
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
    let test_message = check
        .send_test
        .then(|| TestMessage::new(&account, &catalog.text("test-message-subject"), &catalog.text("test-message-body")))
        .transpose()
        .map_err(Failure::TestMessage)?;
    let began = Instant::now();
    let mut changes = Changes::default();
    let outcome = loop {
        let request = Request {
            account: account.clone(),
            secrets: secrets.clone(),
            recipients: recipients.clone(),
            timeout: check.timeout.saturating_sub(began.elapsed()),
            test_message: test_message.clone(),
        };
        // Nobody watches the stages go by on a command line.
        let (events, _) = mpsc::unbounded_channel();
        let outcome = checkup::run(request, environment.clone(), events).await;
        let again = check.fix && began.elapsed() < check.timeout;
        if !again || !changes.make(&outcome, &mut account, &mut secrets, keeper.as_mut()).await? {
            break outcome;
        }
    };
    // What is not kept anywhere is handed over.
    let settings = changes.settings().filter(|_| keeper.is_none());
    if json {
        let mut answer = report::check_json(&outcome, catalog);
        if let Some(taken) = &taken {
            answer["settings_from"] = report::taken_json(taken);
        }
        if check.fix {
            answer["applied"] = changes.json(catalog);
        }
        if settings.is_some() {
            answer["account"] = serde_json::json!(account);
        }
        say_json(&answer);
    } else {
        let sentences = changes.sentences(catalog);
        if !sentences.is_empty() {
            say(&format!("{}\n- {}\n", catalog.text("cli-applied"), sentences.join("\n- ")));
        }
        say(report::as_text(&outcome, catalog).trim_end());
        if let Some(settings) = settings {
            say(&format!("\n{}\n\n{}", catalog.text("cli-applied-not-kept"), settings.trim_end()));
        }
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

/// The account of an address with the settings that are published for it. A password goes only to servers that somebody
/// vouches for; others the person has to name.
async fn found(asked: &Asked, environment: &Environment, timeout: Duration) -> Result<(Account, Candidate), Failure> {
    let address = Address::parse(&asked.address).map_err(|error| {
        Failure::Fields(vec![FieldError { field: Field::Address, problem: Problem::Address(error) }])
    })?;
    let discovery = discover_with(&address, environment, timeout.min(Discovery::PATIENCE), |_| {}).await;
    let Some(candidate) = discovery.trusted().cloned() else {
        let untrusted = discovery.candidates.into_iter().find(|candidate| !candidate.submission.is_empty());
        return Err(match untrusted {
            Some(candidate) => Failure::Untrusted(Box::new(candidate)),
            None => Failure::NoSettings(address),
        });
    };
    let mut form = Form { name: asked.name.clone(), ..candidate.form(&address, None) };
    if let Some(username) = &asked.username {
        form.sign_in = SignInChoice::LogOn;
        form.outgoing_username.clone_from(username);
    }
    match asked.auth {
        Some(AuthChoice::None) => form.sign_in = SignInChoice::None,
        Some(AuthChoice::Method(method)) => form.method = method,
        None => {}
    }
    let account = form.parse(AccountId::from_number(0)).map_err(Failure::Fields)?;
    Ok((account, candidate))
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
