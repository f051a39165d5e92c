//! The world outside the window: keyring, network, file dialogs. Tests give their own.

use std::path::PathBuf;
use std::pin::Pin;

use tokio::sync::mpsc;

use crate::account::{Account, AccountId, Address, Secrets};
use crate::checkup::{Event, Outcome, Request};
use crate::discover::{Candidate, Discovery, discover_with};
use crate::environment::{Environment, EnvironmentError, EnvironmentOptions};
use crate::vault::{Loaded, Place, Vault, VaultError};

/// Work that runs on the side; dropping it stops it.
pub type Task<T> = Pin<Box<dyn Future<Output = T> + Send>>;

pub trait Outside: Send + Sync + 'static {
    fn load(&self) -> Task<Loaded>;
    fn secrets(&self, id: AccountId) -> Task<Result<Secrets, VaultError>>;
    fn save(&self, account: Account, secrets: Secrets) -> Task<Result<Place, VaultError>>;
    fn remove(&self, id: AccountId) -> Task<Result<(), VaultError>>;
    fn new_id(&self) -> AccountId;
    fn check_up(
        &self,
        request: Request,
        options: EnvironmentOptions,
        events: mpsc::UnboundedSender<Event>,
    ) -> Task<Result<Outcome, EnvironmentError>>;
    /// Looks for the settings of an address; what each source says is sent on at once.
    fn discover(
        &self,
        address: Address,
        options: EnvironmentOptions,
        found: mpsc::UnboundedSender<Candidate>,
    ) -> Task<Result<Discovery, EnvironmentError>>;
    /// Where the person wants a file to go; `None` if nowhere.
    fn choose_file(&self, name: String) -> Task<Option<PathBuf>>;
    /// The files that the person wants to open; none if none.
    fn choose_files_to_open(&self) -> Task<Vec<PathBuf>>;
}

/// This computer.
pub struct System {
    vault: Vault,
}

impl Default for System {
    fn default() -> Self {
        Self { vault: Vault::system() }
    }
}

impl Outside for System {
    fn load(&self) -> Task<Loaded> {
        let vault = self.vault.clone();
        Box::pin(async move { vault.load().await })
    }

    fn secrets(&self, id: AccountId) -> Task<Result<Secrets, VaultError>> {
        let vault = self.vault.clone();
        Box::pin(async move { vault.secrets(&id).await })
    }

    fn save(&self, account: Account, secrets: Secrets) -> Task<Result<Place, VaultError>> {
        let vault = self.vault.clone();
        Box::pin(async move { vault.save(&account, &secrets).await })
    }

    fn remove(&self, id: AccountId) -> Task<Result<(), VaultError>> {
        let vault = self.vault.clone();
        Box::pin(async move { vault.remove(&id).await })
    }

    fn new_id(&self) -> AccountId {
        self.vault.new_id()
    }

    fn check_up(
        &self,
        request: Request,
        options: EnvironmentOptions,
        events: mpsc::UnboundedSender<Event>,
    ) -> Task<Result<Outcome, EnvironmentError>> {
        Box::pin(async move {
            let environment = environment(options).await?;
            Ok(crate::checkup::run(request, environment, events).await)
        })
    }

    fn discover(
        &self,
        address: Address,
        options: EnvironmentOptions,
        found: mpsc::UnboundedSender<Candidate>,
    ) -> Task<Result<Discovery, EnvironmentError>> {
        Box::pin(async move {
            let environment = environment(options).await?;
            let tell = |candidate: &Candidate| {
                // Nobody may be listening any more.
                let _ = found.send(candidate.clone());
            };
            Ok(discover_with(&address, &environment, Discovery::PATIENCE, tell).await)
        })
    }

    fn choose_file(&self, name: String) -> Task<Option<PathBuf>> {
        Box::pin(async move {
            let dialog = rfd::AsyncFileDialog::new().set_file_name(name);
            let dialog = dialog.add_filter("TXT", &["txt"]).add_filter("HTML", &["html", "htm"]);
            dialog.save_file().await.map(|file| file.path().to_owned())
        })
    }

    fn choose_files_to_open(&self) -> Task<Vec<PathBuf>> {
        Box::pin(async move {
            // No filter: a saved message may go by any name.
            let chosen = rfd::AsyncFileDialog::new().pick_files().await;
            chosen.unwrap_or_default().into_iter().map(|file| file.path().to_owned()).collect()
        })
    }
}

/// Reading the system's trust roots and name servers touches files.
async fn environment(options: EnvironmentOptions) -> Result<Environment, EnvironmentError> {
    tokio::task::spawn_blocking(move || Environment::system(&options))
        .await
        .map_err(|error| EnvironmentError::Interrupted(error.to_string()))?
}
