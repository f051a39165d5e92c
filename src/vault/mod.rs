//! Profiles and secrets in the operating system's keyring.
//!
//! One detached thread owns the store and answers over a channel; a caller waits for a bounded time, then replaces the thread,
//! for a stopped daemon blocks for ever. Without a keyring profiles live in memory for this run, never in a plain file.

mod error;
mod keyring_store;
mod worker;

use crate::account::{Account, AccountId, Secrets};

pub use error::VaultError;

/// A handle to the vault; clones share it.
#[derive(Clone)]
pub struct Vault;

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
        todo!()
    }

    /// All profiles, in the order in which they were added.
    pub async fn load(&self) -> Loaded {
        todo!()
    }

    /// The secrets of a profile.
    pub async fn secrets(&self, id: &AccountId) -> Result<Secrets, VaultError> {
        let _ = id;
        todo!()
    }

    /// Stores a profile and its secrets, new or changed. A failed save loses nothing: what was stored stays, and the new state
    /// is kept in memory and says so.
    pub async fn save(&self, account: &Account, secrets: &Secrets) -> Result<Place, VaultError> {
        let _ = (account, secrets);
        todo!()
    }

    pub async fn remove(&self, id: &AccountId) -> Result<(), VaultError> {
        let _ = id;
        todo!()
    }

    /// A fresh id that no stored profile has.
    pub fn new_id(&self) -> AccountId {
        todo!()
    }
}
