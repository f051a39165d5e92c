//! Profiles and secrets in the operating system's keyring.
//!
//! One detached thread owns the store and answers over a channel; a caller waits for a bounded time,
//! then replaces the thread, for a stopped daemon blocks for ever. Without a keyring profiles live in
//! memory for this run, never in a plain file, and move to the keyring when it is back.
//!
//! | part | what is done there |
//! |---|---|
//! | `store` | what is needed of a keyring, and one in memory |
//! | `keyring_store` | the keyrings of the operating systems |
//! | `value` | values of any length in entries of a limited one |
//! | `profiles` | what is written, and in which order |
//! | `worker` | the thread, and the patience with it |
//! | `memory` | what this run knows beside the keyring |

#[cfg(test)]
mod double;
mod error;
mod keyring_store;
mod memory;
mod profiles;
mod store;
#[cfg(test)]
mod tests;
mod value;
mod worker;

use std::sync::Arc;

use crate::account::{Account, AccountId, Secrets};
use keyring_store::KeyringStore;
use memory::Shared;
use profiles::Profiles;
use store::{MemoryStore, Open, Store};
use worker::Desk;

pub use error::VaultError;
pub use worker::Patience;

/// Under which name the entries stand in the keyring.
const SERVICE: &str = "mailclinic";

/// A handle to the vault; clones share it.
///
/// Its answers are awaited on a Tokio runtime. A call that has begun is finished even where nobody
/// waits for it any more.
#[derive(Clone)]
pub struct Vault {
    desk: Arc<Desk>,
    memory: Shared,
}

/// Where profiles are kept at the moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Keyring,
    /// Only in memory, for this run, because of this.
    Memory(VaultError),
}

/// What the keyring held.
#[derive(Clone, Debug)]
pub struct Loaded {
    pub accounts: Vec<Account>,
    /// Entries that exist and could not be read; they are left as they are.
    pub damaged: Vec<AccountId>,
    pub place: Place,
}

impl Vault {
    /// The operating system's keyring.
    pub fn system() -> Self {
        Self::with_service(SERVICE, Patience::default())
    }

    /// The operating system's keyring, with the entries under another name and another patience, so
    /// that tests keep away from what people have.
    pub fn with_service(service: &str, patience: Patience) -> Self {
        let service = service.to_owned();
        Self::new(Arc::new(move || Ok(Box::new(KeyringStore::open(&service)?))), patience)
    }

    /// A keyring in memory that lasts as long as its handles: for tests and demonstrations.
    pub fn in_memory() -> Self {
        let store = MemoryStore::default();
        Self::new(Arc::new(move || Ok(Box::new(store.clone()))), Patience::default())
    }

    /// No keyring, because of this: profiles live in memory for this run.
    pub fn without_keyring(reason: VaultError) -> Self {
        Self::new(Arc::new(move || Err(reason.clone())), Patience::default())
    }

    fn new(open: Arc<Open>, patience: Patience) -> Self {
        Self { desk: Arc::new(Desk::new(open, patience)), memory: Shared::default() }
    }

    /// All profiles, in the order in which they were added. Where the keyring does not answer, these
    /// are the ones that it last showed in this run, and those that it has not taken yet.
    pub async fn load(&self) -> Loaded {
        let memory = self.memory.clone();
        let outcome = self.desk.ask(move |store| {
            let contents = Profiles::new(store).load()?;
            memory.lock().seen(contents);
            flush(store, &memory)
        });
        let place = match outcome.await {
            Ok(()) => Place::Keyring,
            Err(reason) => Place::Memory(reason),
        };
        let contents = self.memory.lock().contents();
        Loaded { accounts: contents.accounts, damaged: contents.damaged, place }
    }

    /// The secrets of a profile; none where there is no such profile.
    pub async fn secrets(&self, id: &AccountId) -> Result<Secrets, VaultError> {
        let unsaved = self.memory.lock().secrets(id);
        if let Some(secrets) = unsaved {
            return Ok(secrets);
        }
        let id = id.clone();
        self.desk.ask(move |store| Profiles::new(store).secrets(&id)).await
    }

    /// Stores a profile and its secrets, new or changed, and gives the place where they are now. A
    /// failed save loses nothing: what was stored stays, and the new state is kept in memory until
    /// the keyring takes it, which is tried with each `load` and `save`. An error means that the
    /// profile is kept nowhere.
    pub async fn save(&self, account: &Account, secrets: &Secrets) -> Result<Place, VaultError> {
        let revision = self.memory.lock().keep(account, secrets);
        let memory = self.memory.clone();
        let outcome = self.desk.ask(move |store| flush(store, &memory)).await;
        Ok(match outcome {
            // What failed was something else that had waited for the keyring.
            Err(reason) if self.memory.lock().is_unsaved(revision) => Place::Memory(reason),
            _ => Place::Keyring,
        })
    }

    /// Removes a profile and its secrets. After an error it may be tried again; where the profile
    /// itself is gone already and only its secrets could not be removed, this is also done with the
    /// next `load` or `save`.
    pub async fn remove(&self, id: &AccountId) -> Result<(), VaultError> {
        let (id, memory) = (id.clone(), self.memory.clone());
        let removed = id.clone();
        let outcome = self.desk.ask(move |store| {
            let mut profiles = Profiles::new(store);
            profiles.remove_settings(&removed)?;
            memory.lock().forget(&removed);
            profiles.remove_secrets(&removed)?;
            let mut memory = memory.lock();
            memory.cleared(&removed);
            if memory.should_sweep() {
                drop(memory);
                if let Err(error) = profiles.sweep() {
                    tracing::warn!(%error, "secrets without a profile could not be looked for");
                }
            }
            Ok(())
        });
        let outcome = outcome.await;
        let mut memory = self.memory.lock();
        if outcome.is_err() && memory.is_only_here(&id) {
            // Traces of an interrupted save are removed when the keyring is back.
            memory.forget(&id);
            return Ok(());
        }
        outcome
    }

    /// A fresh id that no stored profile has.
    pub fn new_id(&self) -> AccountId {
        self.memory.lock().new_id()
    }
}

/// Brings to the keyring what it has not taken yet, and gives the first thing that went wrong.
fn flush(store: &mut dyn Store, memory: &Shared) -> Result<(), VaultError> {
    let (unsaved, leftovers) = {
        let memory = memory.lock();
        (memory.unsaved(), memory.leftovers())
    };
    let mut profiles = Profiles::new(store);
    let mut outcome = Ok(());
    let mut stored = Vec::new();
    for profile in unsaved {
        match profiles.put(&profile.account, &profile.secrets) {
            Ok(()) => stored.push(profile),
            // One profile that the keyring does not take must not keep the others from it.
            Err(error @ VaultError::Failed(_)) => outcome = outcome.and(Err(error)),
            Err(error) => {
                outcome = outcome.and(Err(error));
                break;
            }
        }
    }
    if !stored.is_empty() {
        let ids: Vec<_> = stored.iter().map(|p| p.account.id.clone()).collect();
        profiles.list(&ids)?;
        let mut memory = memory.lock();
        stored.iter().for_each(|profile| memory.saved(profile));
    }
    outcome?;
    for id in leftovers {
        profiles.remove_settings(&id)?;
        profiles.remove_secrets(&id)?;
        memory.lock().cleared(&id);
    }
    Ok(())
}
