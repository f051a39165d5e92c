//! Why the keyring could not do something.

use thiserror::Error;

use crate::diagnosis::DiagnosisId;

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum VaultError {
    /// No secret service on this computer.
    #[error("no keyring on this computer: {0}")]
    Missing(String),
    /// Locked, and the person did not unlock it.
    #[error("the keyring is locked")]
    Locked,
    /// It did not answer in time.
    #[error("the keyring does not answer")]
    Silent,
    /// Anything else, in the keyring's words.
    #[error("the keyring failed: {0}")]
    Failed(String),
    /// A profile's entry cannot be read.
    #[error("the stored profile is damaged: {0}")]
    Damaged(String),
}

impl VaultError {
    pub fn diagnosis(&self) -> DiagnosisId {
        match self {
            Self::Missing(_) => DiagnosisId::KeyringMissing,
            Self::Locked => DiagnosisId::KeyringLocked,
            Self::Silent | Self::Failed(_) | Self::Damaged(_) => DiagnosisId::KeyringFailed,
        }
    }
}
