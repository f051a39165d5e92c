//! The keyrings of the operating systems. What differs between them stands in `platform`, nowhere else.

use std::collections::HashMap;
use std::sync::Arc;

use keyring::{CredentialStore, Entry, Error};
use zeroize::Zeroizing;

use super::error::VaultError;
use super::store::{Bytes, Drawer, Store};

/// A connection to the keyring. It must not be used on a thread of a Tokio runtime: the calls block,
/// and D-Bus has a runtime of its own.
pub(super) struct KeyringStore {
    store: Arc<CredentialStore>,
    service: String,
}

impl KeyringStore {
    /// Fails where nobody answers; on Linux a daemon that answers was asked something.
    pub fn open(service: &str) -> Result<Self, VaultError> {
        Ok(Self { store: platform::open().map_err(platform::explain)?, service: service.to_owned() })
    }

    fn service(&self, drawer: Drawer) -> String {
        match drawer {
            Drawer::Profiles => self.service.clone(),
            Drawer::Secrets => format!("{}-secrets", self.service),
        }
    }

    fn entry(&self, drawer: Drawer, name: &str) -> Result<Entry, VaultError> {
        self.store.build(&self.service(drawer), name, None).map_err(platform::explain)
    }

    fn search(&self, service: &str) -> Result<Option<Vec<Entry>>, VaultError> {
        let (key, value) = platform::search_for(service);
        match self.store.search(&HashMap::from([(key, &*value)])) {
            Ok(entries) => Ok(Some(entries)),
            Err(Error::NotSupportedByStore(_)) => Ok(None),
            Err(error) => Err(platform::explain(error)),
        }
    }
}

impl Store for KeyringStore {
    fn get(&mut self, drawer: Drawer, name: &str) -> Result<Option<Bytes>, VaultError> {
        let secret = match self.entry(drawer, name)?.get_secret() {
            // The same name in two collections; any of them is as good as the other, for all are
            // written together.
            Err(Error::Ambiguous(entries)) => entries.first().ok_or(Error::NoEntry).and_then(Entry::get_secret),
            outcome => outcome,
        };
        match secret {
            Ok(secret) => Ok(Some(Zeroizing::new(secret))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(platform::explain(error)),
        }
    }

    fn set(&mut self, drawer: Drawer, name: &str, value: &[u8]) -> Result<(), VaultError> {
        match self.entry(drawer, name)?.set_secret(value) {
            Err(Error::Ambiguous(entries)) => entries.iter().try_for_each(|e| e.set_secret(value)),
            outcome => outcome,
        }
        .map_err(platform::explain)
    }

    fn delete(&mut self, drawer: Drawer, name: &str) -> Result<(), VaultError> {
        let outcome = match self.entry(drawer, name)?.delete_credential() {
            Err(Error::Ambiguous(entries)) => entries.iter().try_for_each(Entry::delete_credential),
            outcome => outcome,
        };
        match outcome {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(platform::explain(error)),
        }
    }

    fn names(&mut self, drawer: Drawer) -> Result<Option<Vec<String>>, VaultError> {
        let service = self.service(drawer);
        let entries = self.search(&service)?;
        Ok(entries.map(|entries| {
            entries
                .iter()
                .filter_map(Entry::get_specifiers)
                .filter_map(|(of, name)| (of == service).then_some(name))
                .collect()
        }))
    }

    fn count(&mut self, drawer: Drawer) -> Result<Option<usize>, VaultError> {
        let entries = self.search(&self.service(drawer))?;
        Ok(entries.map(|entries| entries.len()))
    }
}

/// The keyring's own words, without the kinds of error that carry what was stored.
fn words(error: &Error) -> String {
    match error {
        Error::PlatformFailure(source) | Error::NoStorageAccess(source) => source.to_string(),
        Error::BadEncoding(_) => "bad encoding".to_owned(),
        Error::BadDataFormat(..) => "bad data format".to_owned(),
        Error::Invalid(what, _) => format!("{what} is invalid"),
        Error::Ambiguous(entries) => format!("{} entries of one name", entries.len()),
        other => other.to_string(),
    }
}

/// The Secret Service on D-Bus: gnome-keyring, KWallet, KeePassXC.
#[cfg(all(unix, not(target_os = "macos")))]
mod platform {
    use std::io;

    use secret_service::Error as ServiceError;
    use zbus_secret_service_keyring_store::Store;

    use super::*;

    /// D-Bus errors that mean that nobody keeps secrets here (D-Bus specification, "Message Bus
    /// Starting Services").
    const NOBODY_THERE: [&str; 3] = [
        "org.freedesktop.DBus.Error.ServiceUnknown",
        "org.freedesktop.DBus.Error.NameHasNoOwner",
        "org.freedesktop.DBus.Error.Spawn.",
    ];

    pub fn open() -> keyring::Result<Arc<CredentialStore>> {
        Ok(Store::new()?)
    }

    pub fn search_for(service: &str) -> (&'static str, String) {
        ("service", service.to_owned())
    }

    pub fn explain(error: Error) -> VaultError {
        let words = words(&error);
        match &error {
            Error::NoStorageAccess(source) => match source.downcast_ref() {
                // There is no default collection, and nobody to make one.
                Some(ServiceError::NoResult) => VaultError::Missing(words),
                _ => VaultError::Locked,
            },
            Error::PlatformFailure(source) => {
                if is_missing(&**source) || NOBODY_THERE.iter().any(|name| words.contains(name)) {
                    VaultError::Missing(words)
                } else if words.contains("org.freedesktop.Secret.Error.IsLocked") {
                    VaultError::Locked
                } else {
                    VaultError::Failed(words)
                }
            }
            _ => VaultError::Failed(words),
        }
    }

    /// Whether there is no bus at all: no address, no socket, nobody listening at it.
    fn is_missing(error: &(dyn std::error::Error + 'static)) -> bool {
        if let Some(ServiceError::Unavailable) = error.downcast_ref() {
            return true;
        }
        let causes = std::iter::successors(Some(error), |error| error.source());
        causes
            .filter_map(|cause| {
                // zbus shares its errors.
                cause.downcast_ref::<Arc<io::Error>>().map(|shared| &**shared).or_else(|| cause.downcast_ref())
            })
            .any(|cause| matches!(cause.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused))
    }
}

/// Windows' Credential Manager. It is there as soon as somebody has logged on, and never locked.
#[cfg(windows)]
mod platform {
    use windows_native_keyring_store::Store;

    use super::*;

    pub fn open() -> keyring::Result<Arc<CredentialStore>> {
        Ok(Store::new()?)
    }

    /// Entries are called `NAME.SERVICE` there.
    pub fn search_for(service: &str) -> (&'static str, String) {
        ("pattern", format!(r"\.{}$", regex::escape(service)))
    }

    pub fn explain(error: Error) -> VaultError {
        match &error {
            // ERROR_NO_SUCH_LOGON_SESSION: a service or a remote session without a profile.
            Error::NoStorageAccess(_) => VaultError::Missing(words(&error)),
            _ => VaultError::Failed(words(&error)),
        }
    }
}

/// The login keychain of macOS.
#[cfg(target_os = "macos")]
mod platform {
    use apple_native_keyring_store::keychain::Store;

    use super::*;

    pub fn open() -> keyring::Result<Arc<CredentialStore>> {
        Ok(Store::new()?)
    }

    pub fn search_for(service: &str) -> (&'static str, String) {
        ("service", service.to_owned())
    }

    pub fn explain(error: Error) -> VaultError {
        match &error {
            Error::NoStorageAccess(_) => VaultError::Locked,
            _ => VaultError::Failed(words(&error)),
        }
    }
}
