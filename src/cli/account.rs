//! `account`: the stored profiles. A secret is never printed.

use std::io::Read as _;
use std::path::Path;

use super::args::Account as Action;
use super::failure::Failure;
use super::{WELL, say, say_json};
use crate::account::{self, Account, Secrets};
use crate::lang::Catalog;
use crate::vault::{Place, Vault};

/// Largest file of profiles that is read.
const LARGEST_FILE: u64 = 1024 * 1024;

pub(super) async fn run(action: Action, json: bool, catalog: &Catalog) -> Result<u8, Failure> {
    let vault = Vault::system();
    match action {
        Action::List => {
            for account in stored(&vault).await? {
                if json {
                    say_json(&serde_json::json!(account));
                } else {
                    say(&format!("{}  {}", account.id.as_str(), account.address));
                }
            }
        }
        Action::Show(name) => {
            let account = find(&vault, &name).await?;
            if json {
                say_json(&serde_json::json!(account));
            } else {
                say(account::to_toml(&[account]).trim_end());
            }
        }
        Action::Import(path) => {
            let text = read_text(&path)?;
            let accounts = account::from_toml(&text, &mut || vault.new_id())
                .map_err(|error| Failure::Profiles { path: path.display().to_string(), error })?;
            for account in accounts {
                // Without a keyring the profiles would be gone with the end of this program.
                if let Place::Memory(error) = vault.save(&account, &Secrets::default()).await.map_err(Failure::Vault)? {
                    return Err(Failure::Vault(error));
                }
                say(&format!("{}  {}", account.id.as_str(), account.address));
            }
        }
        Action::Export(names) => {
            let mut accounts = stored(&vault).await?;
            if !names.is_empty() {
                for name in &names {
                    if !accounts.iter().any(|account| is_named(account, name)) {
                        return Err(Failure::NoSuchAccount(name.clone()));
                    }
                }
                accounts.retain(|account| names.iter().any(|name| is_named(account, name)));
            }
            say(account::to_toml(&accounts).trim_end());
        }
        Action::Remove(name) => {
            let account = find(&vault, &name).await?;
            vault.remove(&account.id).await.map_err(Failure::Vault)?;
            let mut args = crate::lang::Args::new();
            args.set("address", account.address.to_string());
            say(&catalog.format("cli-removed", &args));
        }
    }
    Ok(WELL)
}

/// A stored profile with its secrets.
pub(super) async fn find_with_secrets(vault: &Vault, name: &str) -> Result<(Account, Secrets), Failure> {
    let account = find(vault, name).await?;
    let secrets = vault.secrets(&account.id).await.map_err(Failure::Vault)?;
    Ok((account, secrets))
}

/// The text of a file of profiles.
pub(super) fn read_text(path: &Path) -> Result<String, Failure> {
    let fail = |error: std::io::Error| Failure::File { path: path.display().to_string(), reason: error.to_string() };
    let mut text = String::new();
    let file = std::fs::File::open(path).map_err(fail)?;
    file.take(LARGEST_FILE + 1).read_to_string(&mut text).map_err(fail)?;
    Ok(text)
}

async fn stored(vault: &Vault) -> Result<Vec<Account>, Failure> {
    let loaded = vault.load().await;
    match loaded.place {
        Place::Keyring => Ok(loaded.accounts),
        Place::Memory(error) => Err(Failure::Vault(error)),
    }
}

async fn find(vault: &Vault, name: &str) -> Result<Account, Failure> {
    let accounts = stored(vault).await?;
    accounts.into_iter().find(|account| is_named(account, name)).ok_or_else(|| Failure::NoSuchAccount(name.to_owned()))
}

fn is_named(account: &Account, name: &str) -> bool {
    account.id.as_str() == name || account.address.to_string().eq_ignore_ascii_case(name)
}
