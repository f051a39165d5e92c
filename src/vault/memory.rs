//! What this run of the program knows beside the keyring.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::profiles::Contents;
use crate::account::{Account, AccountId, Secrets};

/// Shared by the handles of a vault and the thread that owns its store.
#[derive(Clone, Default)]
pub(super) struct Shared(Arc<Mutex<Memory>>);

impl Shared {
    /// Never held while the store is asked something, so it is never waited for.
    pub fn lock(&self) -> MutexGuard<'_, Memory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The profiles as the keyring last showed them, and what it has not taken yet.
#[derive(Default)]
pub(super) struct Memory {
    stored: Contents,
    /// In the order in which they came.
    unsaved: Vec<Unsaved>,
    /// Profiles that are gone, of which the keyring may still hold something.
    leftovers: BTreeSet<AccountId>,
    revisions: u64,
}

/// A profile that the keyring has not taken yet.
#[derive(Clone)]
pub(super) struct Unsaved {
    pub account: Account,
    pub secrets: Secrets,
    /// Tells this state of the profile from a later one.
    pub revision: u64,
}

impl Memory {
    /// Keeps a profile until the keyring has taken it. Gives the revision.
    pub fn keep(&mut self, account: &Account, secrets: &Secrets) -> u64 {
        self.revisions += 1;
        let unsaved = Unsaved { account: account.clone(), secrets: secrets.clone(), revision: self.revisions };
        self.leftovers.remove(&account.id);
        match self.unsaved.iter_mut().find(|u| u.account.id == account.id) {
            Some(earlier) => *earlier = unsaved,
            None => self.unsaved.push(unsaved),
        }
        self.revisions
    }

    /// The keyring has taken a profile in this state; a later one is still to be saved.
    pub fn saved(&mut self, taken: &Unsaved) {
        self.unsaved.retain(|u| u.revision != taken.revision);
        let account = &taken.account;
        self.stored.damaged.retain(|id| *id != account.id);
        match self.stored.accounts.iter_mut().find(|a| a.id == account.id) {
            Some(earlier) => earlier.clone_from(account),
            None => self.stored.accounts.push(account.clone()),
        }
    }

    /// This is what the keyring holds.
    pub fn seen(&mut self, contents: Contents) {
        self.stored = contents;
    }

    /// A profile is gone; of its secrets something may be left.
    pub fn forget(&mut self, id: &AccountId) {
        self.unsaved.retain(|u| u.account.id != *id);
        self.stored.accounts.retain(|account| account.id != *id);
        self.stored.damaged.retain(|damaged| damaged != id);
        self.leftovers.insert(id.clone());
    }

    /// Nothing is left of a profile.
    pub fn cleared(&mut self, id: &AccountId) {
        self.leftovers.remove(id);
    }

    /// Whether secrets without a profile are to be looked for. True once: what is not found then is
    /// something else.
    pub fn should_sweep(&mut self) -> bool {
        std::mem::take(&mut self.stored.strays)
    }

    pub fn unsaved(&self) -> Vec<Unsaved> {
        self.unsaved.clone()
    }

    pub fn leftovers(&self) -> Vec<AccountId> {
        self.leftovers.iter().cloned().collect()
    }

    /// Whether a state of a profile is still to be saved.
    pub fn is_unsaved(&self, revision: u64) -> bool {
        self.unsaved.iter().any(|u| u.revision == revision)
    }

    /// Whether a profile is here and was never seen in the keyring.
    pub fn is_only_here(&self, id: &AccountId) -> bool {
        self.unsaved.iter().any(|u| u.account.id == *id) && !self.is_stored(id)
    }

    /// The secrets of a profile that the keyring has not taken yet.
    pub fn secrets(&self, id: &AccountId) -> Option<Secrets> {
        let unsaved = self.unsaved.iter().find(|u| u.account.id == *id)?;
        Some(unsaved.secrets.clone())
    }

    /// All profiles in their newest state.
    pub fn contents(&self) -> Contents {
        let mut contents = self.stored.clone();
        for unsaved in &self.unsaved {
            let account = &unsaved.account;
            contents.damaged.retain(|id| *id != account.id);
            match contents.accounts.iter_mut().find(|a| a.id == account.id) {
                Some(stored) => stored.clone_from(account),
                None => contents.accounts.push(account.clone()),
            }
        }
        contents
    }

    /// An id that no known profile has.
    pub fn new_id(&self) -> AccountId {
        loop {
            // The standard library's own source of randomness; uniqueness is all that is needed.
            let id = AccountId::from_number(RandomState::new().hash_one(self.revisions));
            if !self.is_stored(&id) && self.unsaved.iter().all(|u| u.account.id != id) {
                return id;
            }
        }
    }

    fn is_stored(&self, id: &AccountId) -> bool {
        self.stored.accounts.iter().any(|account| account.id == *id) || self.stored.damaged.contains(id)
    }
}
