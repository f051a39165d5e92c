//! What runs on the side, and the messages it sends.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;

use crate::account::{Account, AccountId, Address, Change, Secret, Secrets};
use crate::bounce::{Explanation, MOST_OCTETS, Own};
use crate::checkup::{Event, Request, TestMessage};
use crate::discover::{Candidate, Discovery};
use crate::environment::EnvironmentOptions;
use crate::vault::{Loaded, Place, VaultError};

use super::check::{CheckFailure, MAIL_TIMEOUT};
use super::command::TestWords;
use super::explain::Reader;
use super::outside::Outside;
use super::settings::SettingsTrouble;
use super::state::Wake;

/// What a task tells the window.
pub(super) enum Message {
    Loaded(Loaded),
    Secrets(AccountId, Result<Secrets, VaultError>),
    Saved(AccountId, Result<Place, VaultError>),
    Removed(Result<(), VaultError>),
    Check(AccountId, u64, Event),
    CheckFailed(AccountId, u64, CheckFailure),
    /// One more source has answered about a new account's address.
    Found(u64, Candidate),
    /// The search is over, or could not be begun, in technical words.
    Searched(u64, Result<Discovery, String>),
    Settings(Option<SettingsTrouble>),
    ReportSaved(PathBuf, Result<(), String>),
    /// These files are to be explained.
    FilesChosen(Vec<PathBuf>),
    /// One input was read, or could not be, in the system's words; a file has a name.
    Explained(u64, Option<String>, Result<Vec<Explanation>, String>),
    /// That was all of this run.
    ExplainedAll(u64),
}

/// The way back to the window.
#[derive(Clone)]
pub(super) struct Mouth {
    pub(super) messages: mpsc::UnboundedSender<Message>,
    pub(super) wake: Wake,
}

impl Mouth {
    pub(super) fn say(&self, message: Message) {
        // Nobody listens any more only when the window is gone.
        if self.messages.send(message).is_ok() {
            (self.wake)();
        }
    }
}

/// What of an account's secrets is to be changed.
#[derive(Clone, Debug, Default)]
pub(super) struct SecretChanges {
    pub(super) incoming: Option<Secret>,
    pub(super) outgoing: Option<Secret>,
    /// What a fix changes.
    pub(super) fix: Option<Change>,
    /// Whether the keyring may hold secrets of this account already.
    pub(super) stored: bool,
}

impl SecretChanges {
    async fn apply(self, outside: &dyn Outside, id: &AccountId) -> Result<Secrets, VaultError> {
        let complete = self.incoming.is_some() && self.outgoing.is_some();
        let mut secrets = if self.stored && !complete {
            match outside.secrets(id.clone()).await {
                Ok(secrets) => secrets,
                // What cannot be read any more is replaced by what was typed.
                Err(VaultError::Damaged(_)) => Secrets::default(),
                Err(error) => return Err(error),
            }
        } else {
            Secrets::default()
        };
        for (slot, change) in [(&mut secrets.incoming, self.incoming), (&mut secrets.outgoing, self.outgoing)] {
            if let Some(secret) = change {
                *slot = Some(secret).filter(|secret| !secret.is_empty());
            }
        }
        Ok(match self.fix {
            Some(fix) => fix.apply_to_secrets(secrets),
            None => secrets,
        })
    }
}

/// Stores an account. Gives its secrets, for a check-up that follows.
pub(super) async fn save(
    outside: Arc<dyn Outside>,
    account: Account,
    changes: SecretChanges,
    mouth: Mouth,
) -> Result<Secrets, VaultError> {
    let id = account.id.clone();
    match changes.apply(&*outside, &id).await {
        Ok(secrets) => {
            let saved = outside.save(account, secrets.clone()).await;
            mouth.say(Message::Saved(id, saved));
            Ok(secrets)
        }
        Err(error) => {
            mouth.say(Message::Saved(id, Err(error.clone())));
            Err(error)
        }
    }
}

/// Stores an account where `changes` are given, then checks it, passing every event on.
pub(super) async fn check(
    outside: Arc<dyn Outside>,
    account: Account,
    changes: Option<SecretChanges>,
    test: Option<TestWords>,
    options: EnvironmentOptions,
    run: u64,
    mouth: Mouth,
) {
    let id = account.id.clone();
    let secrets = match changes {
        Some(changes) => save(Arc::clone(&outside), account.clone(), changes, mouth.clone()).await,
        None => outside.secrets(id.clone()).await,
    };
    let secrets = match secrets {
        Ok(secrets) => secrets,
        Err(error) => return mouth.say(Message::CheckFailed(id, run, CheckFailure::Keyring(error))),
    };
    let (sender, mut events) = mpsc::unbounded_channel();
    let test = test.map(|words| TestMessage::new(&account, &words.subject, &words.body)).transpose();
    let test_message = match test {
        Ok(message) => message,
        Err(error) => {
            return mouth.say(Message::CheckFailed(id, run, CheckFailure::Environment(error.to_string())));
        }
    };
    let request = Request { account, secrets, recipients: Vec::new(), timeout: MAIL_TIMEOUT, test_message };
    let mut running = outside.check_up(request, options, sender);
    let tell = |event: Event| {
        let last = matches!(event, Event::Finished(_));
        mouth.say(Message::Check(id.clone(), run, event));
        last
    };
    let mut finished = false;
    let ended = loop {
        tokio::select! {
            biased;
            Some(event) = events.recv() => finished |= tell(event),
            ended = &mut running => break ended,
        }
    };
    while let Ok(event) = events.try_recv() {
        finished |= tell(event);
    }
    match ended {
        Ok(_) if finished => {}
        Ok(outcome) => {
            tell(Event::Finished(Box::new(outcome)));
        }
        Err(error) => mouth.say(Message::CheckFailed(id, run, CheckFailure::Environment(error.to_string()))),
    }
}

/// How long nothing is typed before anybody is asked: nobody should be asked about half of a domain.
const PAUSE: Duration = Duration::from_millis(500);

/// Looks for the settings of an address.
pub(super) async fn search(
    outside: Arc<dyn Outside>,
    address: Address,
    options: EnvironmentOptions,
    run: u64,
    mouth: Mouth,
) {
    tokio::time::sleep(PAUSE).await;
    let (sender, mut found) = mpsc::unbounded_channel();
    let mut searching = outside.discover(address, options, sender);
    let ended = loop {
        tokio::select! {
            biased;
            Some(candidate) = found.recv() => mouth.say(Message::Found(run, candidate)),
            ended = &mut searching => break ended,
        }
    };
    mouth.say(Message::Searched(run, ended.map_err(|error| error.to_string())));
}

/// Asks where a report should go, and writes it there: HTML where the name says so, else text.
pub(super) async fn save_report(outside: Arc<dyn Outside>, name: String, text: String, html: String, mouth: Mouth) {
    let Some(path) = outside.choose_file(name).await else { return };
    let is_html = path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("html") || extension.eq_ignore_ascii_case("htm"));
    let target = path.clone();
    let written = tokio::task::spawn_blocking(move || std::fs::write(target, if is_html { html } else { text })).await;
    let result = match written {
        Ok(result) => result.map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    mouth.say(Message::ReportSaved(path, result));
}

/// Explains a text that is too long to be explained between two drawings.
pub(super) async fn explain_text(reader: Reader, text: Arc<str>, own: Own, run: u64, mouth: Mouth) {
    let read = tokio::task::spawn_blocking(move || reader(text.as_bytes(), &own)).await;
    mouth.say(Message::Explained(run, None, read.map_err(|error| error.to_string())));
    mouth.say(Message::ExplainedAll(run));
}

/// Reads and explains files one after the other, so that only one lies in memory at a time.
pub(super) async fn explain_files(reader: Reader, files: Vec<PathBuf>, own: Own, run: u64, mouth: Mouth) {
    for file in files {
        let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned();
        let own = own.clone();
        let read = tokio::task::spawn_blocking(move || Ok(reader(&beginning(&file)?, &own))).await;
        let read = match read {
            Ok(read) => read.map_err(|error: std::io::Error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        mouth.say(Message::Explained(run, Some(name), read));
    }
    mouth.say(Message::ExplainedAll(run));
}

/// As much of a file as is looked at, and one octet more, by which it is seen that there is more.
fn beginning(file: &Path) -> std::io::Result<Vec<u8>> {
    let mut octets = Vec::new();
    let most = u64::try_from(MOST_OCTETS).unwrap_or(u64::MAX).saturating_add(1);
    std::fs::File::open(file)?.take(most).read_to_end(&mut octets)?;
    Ok(octets)
}
