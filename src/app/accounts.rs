//! The accounts as the list shows them, and where they are kept.

use crate::account::AccountId;
use crate::vault::{Place, VaultError};

/// One row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountEntry {
    pub id: AccountId,
    /// As typed, for an account that was never saved.
    pub address: String,
    pub unsaved: bool,
}

/// Where the profiles are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// The keyring has not answered yet.
    #[default]
    Opening,
    Keyring,
    /// Only in memory, for this run.
    Memory(VaultError),
}

impl From<Place> for Keeping {
    fn from(place: Place) -> Self {
        match place {
            Place::Keyring => Self::Keyring,
            Place::Memory(error) => Self::Memory(error),
        }
    }
}
