//! What the vault needs of a place that keeps secrets, and the one in memory.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use zeroize::Zeroizing;

use super::error::VaultError;

/// The longest value that every store takes: Windows' `CRED_MAX_CREDENTIAL_BLOB_SIZE`. It is kept
/// everywhere, so that what works on one system works on the others.
pub(super) const LONGEST_ENTRY: usize = 2560;

/// What an entry holds. Wiped from memory when dropped, for it may be a password.
pub(super) type Bytes = Zeroizing<Vec<u8>>;

/// The two kinds of entry. They lie apart so that the profiles can be counted in one question, which
/// tells whether one is missing from the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Drawer {
    Profiles,
    Secrets,
}

/// A place where values lie under names. Calls may block for as long as they like: they are made on
/// a thread that can be given up.
pub(super) trait Store {
    fn get(&mut self, drawer: Drawer, name: &str) -> Result<Option<Bytes>, VaultError>;

    /// Stores a value of at most [`LONGEST_ENTRY`] bytes, in place of what lay there.
    fn set(&mut self, drawer: Drawer, name: &str, value: &[u8]) -> Result<(), VaultError>;

    /// Removes an entry; one that is not there is no error.
    fn delete(&mut self, drawer: Drawer, name: &str) -> Result<(), VaultError>;

    /// The names of all entries, or `None` where the store cannot tell.
    fn names(&mut self, drawer: Drawer) -> Result<Option<Vec<String>>, VaultError>;

    /// How many entries there are; often far cheaper than their names.
    fn count(&mut self, drawer: Drawer) -> Result<Option<usize>, VaultError> {
        Ok(self.names(drawer)?.map(|names| names.len()))
    }
}

/// Opens a store. Called on the thread that is going to use it, again after the store has failed,
/// and to find out whether whoever keeps the secrets answers at all.
pub(super) type Open = dyn Fn() -> Result<Box<dyn Store>, VaultError> + Send + Sync;

/// A store in memory. Clones share what is in it.
#[derive(Clone, Default)]
pub(super) struct MemoryStore(Arc<Mutex<BTreeMap<(Drawer, String), Bytes>>>);

impl MemoryStore {
    fn with<T>(&self, f: impl FnOnce(&mut BTreeMap<(Drawer, String), Bytes>) -> T) -> T {
        f(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Store for MemoryStore {
    fn get(&mut self, drawer: Drawer, name: &str) -> Result<Option<Bytes>, VaultError> {
        Ok(self.with(|entries| entries.get(&(drawer, name.to_owned())).cloned()))
    }

    fn set(&mut self, drawer: Drawer, name: &str, value: &[u8]) -> Result<(), VaultError> {
        let value = Zeroizing::new(value.to_owned());
        self.with(|entries| entries.insert((drawer, name.to_owned()), value));
        Ok(())
    }

    fn delete(&mut self, drawer: Drawer, name: &str) -> Result<(), VaultError> {
        self.with(|entries| entries.remove(&(drawer, name.to_owned())));
        Ok(())
    }

    fn names(&mut self, drawer: Drawer) -> Result<Option<Vec<String>>, VaultError> {
        let of_drawer = |(d, name): &(Drawer, String)| (*d == drawer).then(|| name.clone());
        Ok(Some(self.with(|entries| entries.keys().filter_map(of_drawer).collect())))
    }
}
