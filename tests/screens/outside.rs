//! A keyring, a network and file dialogs that do what a test says.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Mutex;

use mailclinic::account::{Account, AccountId, Address, Secrets};
use mailclinic::app::{Outside, Task};
use mailclinic::checkup::{CheckStage, Event, Outcome, Request};
use mailclinic::discover::{Candidate, Discovery};
use mailclinic::environment::{EnvironmentError, EnvironmentOptions};
use mailclinic::vault::{Loaded, Place, VaultError};
use tokio::sync::mpsc;

/// How check-ups go.
#[derive(Clone)]
pub enum Script {
    /// Two stages, and then nothing for ever.
    Hang,
    End(Box<Outcome>),
}

pub struct Fake {
    pub place: Place,
    pub damaged: usize,
    pub fail_save: Option<VaultError>,
    pub script: Mutex<Script>,
    pub stored: Mutex<Vec<(Account, Secrets)>>,
    pub requests: Mutex<Vec<Request>>,
    pub options: Mutex<Vec<EnvironmentOptions>>,
    /// What searches come to; without it they never end.
    pub discovery: Mutex<Option<Discovery>>,
    /// The addresses that were searched for.
    pub searched: Mutex<Vec<String>>,
    pub file: Mutex<Option<PathBuf>>,
    pub files_to_open: Mutex<Vec<PathBuf>>,
    pub next: Mutex<u64>,
}

impl Fake {
    pub fn new(accounts: Vec<Account>) -> Self {
        Self {
            place: Place::Keyring,
            damaged: 0,
            fail_save: None,
            script: Mutex::new(Script::Hang),
            stored: Mutex::new(accounts.into_iter().map(|account| (account, Secrets::default())).collect()),
            requests: Mutex::new(Vec::new()),
            options: Mutex::new(Vec::new()),
            discovery: Mutex::new(None),
            searched: Mutex::new(Vec::new()),
            file: Mutex::new(None),
            files_to_open: Mutex::new(Vec::new()),
            next: Mutex::new(1000),
        }
    }
}

impl Outside for Fake {
    fn load(&self) -> Task<Loaded> {
        let loaded = Loaded {
            accounts: self.stored.lock().expect("lock").iter().map(|(account, _)| account.clone()).collect(),
            damaged: (0..self.damaged).map(|i| AccountId::from_number(i as u64)).collect(),
            place: self.place.clone(),
        };
        Box::pin(async move { loaded })
    }

    fn secrets(&self, id: AccountId) -> Task<Result<Secrets, VaultError>> {
        let stored = self.stored.lock().expect("lock");
        let secrets: HashMap<_, _> = stored.iter().map(|(account, s)| (account.id.clone(), s.clone())).collect();
        let secrets = secrets.get(&id).cloned().unwrap_or_default();
        Box::pin(async move { Ok(secrets) })
    }

    fn save(&self, account: Account, secrets: Secrets) -> Task<Result<Place, VaultError>> {
        if let Some(error) = self.fail_save.clone() {
            return Box::pin(async move { Err(error) });
        }
        let mut stored = self.stored.lock().expect("lock");
        stored.retain(|(other, _)| other.id != account.id);
        stored.push((account, secrets));
        let place = self.place.clone();
        Box::pin(async move { Ok(place) })
    }

    fn remove(&self, id: AccountId) -> Task<Result<(), VaultError>> {
        self.stored.lock().expect("lock").retain(|(account, _)| account.id != id);
        Box::pin(async { Ok(()) })
    }

    fn new_id(&self) -> AccountId {
        let mut next = self.next.lock().expect("lock");
        *next += 1;
        AccountId::from_number(*next)
    }

    fn check_up(
        &self,
        request: Request,
        options: EnvironmentOptions,
        events: mpsc::UnboundedSender<Event>,
    ) -> Task<Result<Outcome, EnvironmentError>> {
        let script = self.script.lock().expect("lock").clone();
        let account = request.account.clone();
        self.requests.lock().expect("lock").push(request);
        self.options.lock().expect("lock").push(options);
        Box::pin(async move {
            match script {
                Script::Hang => {
                    let _ = events.send(Event::StageStarted(CheckStage::Domain));
                    for result in super::scenes::relay_denied(&account).stages.into_iter().take(2) {
                        let _ = events.send(Event::StageStarted(result.stage));
                        let _ = events.send(Event::StageEnded(result));
                    }
                    let _ = events.send(Event::StageStarted(CheckStage::Secure));
                    std::future::pending().await
                }
                Script::End(outcome) => {
                    let outcome = Outcome { account, ..*outcome };
                    for result in &outcome.stages {
                        let _ = events.send(Event::StageEnded(result.clone()));
                    }
                    let _ = events.send(Event::Finished(Box::new(outcome.clone())));
                    Ok(outcome)
                }
            }
        })
    }

    fn discover(
        &self,
        address: Address,
        _: EnvironmentOptions,
        found: mpsc::UnboundedSender<Candidate>,
    ) -> Task<Result<Discovery, EnvironmentError>> {
        self.searched.lock().expect("lock").push(address.to_string());
        let discovery = self.discovery.lock().expect("lock").clone();
        Box::pin(async move {
            match discovery {
                Some(discovery) => {
                    for candidate in &discovery.candidates {
                        let _ = found.send(candidate.clone());
                    }
                    Ok(discovery)
                }
                None => std::future::pending().await,
            }
        })
    }

    fn choose_file(&self, _: String) -> Task<Option<PathBuf>> {
        let file = self.file.lock().expect("lock").clone();
        Box::pin(async move { file })
    }

    fn choose_files_to_open(&self) -> Task<Vec<PathBuf>> {
        let files = self.files_to_open.lock().expect("lock").clone();
        Box::pin(async move { files })
    }
}
