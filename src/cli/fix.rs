//! `check --fix`: what the check-up proposes is changed, kept, and checked again.

use serde_json::{Value, json};

use super::failure::Failure;
use crate::account::{self, Account, Change, Secrets, Security, Server, SignIn};
use crate::checkup::Outcome;
use crate::diagnosis::{DiagnosisId, Fix, Severity};
use crate::lang::{Args, Catalog};
use crate::report;
use crate::vault::{Place, Vault};

/// Most changes that are made, each with a check-up after it.
const MOST_CHANGES: usize = 4;

/// Where the account and its secrets are kept.
pub(super) struct Keeper {
    pub vault: Vault,
    /// As they are stored; a password that was given for this run is not among them.
    pub secrets: Secrets,
}

impl Keeper {
    async fn keep(&mut self, account: &Account, change: &Change) -> Result<(), Failure> {
        self.secrets = change.apply_to_secrets(self.secrets.clone());
        match self.vault.save(account, &self.secrets).await.map_err(Failure::Vault)? {
            Place::Keyring => Ok(()),
            // It would be gone with the end of this program.
            Place::Memory(error) => Err(Failure::Vault(error)),
        }
    }
}

/// The changes that were made, in their order.
#[derive(Default)]
pub(super) struct Changes {
    made: Vec<Made>,
}

struct Made {
    cause: DiagnosisId,
    fix: Fix,
    /// The account after it.
    account: Account,
}

impl Changes {
    /// Makes the next change that the outcome proposes, and keeps it where there is a keeper; whether there was one.
    pub async fn make(
        &mut self,
        outcome: &Outcome,
        account: &mut Account,
        secrets: &mut Secrets,
        keeper: Option<&mut Keeper>,
    ) -> Result<bool, Failure> {
        let Some(made) = self.next(outcome) else { return Ok(false) };
        let change = &made.fix.change;
        if let Some(keeper) = keeper {
            keeper.keep(&made.account, change).await?;
        }
        *secrets = change.apply_to_secrets(std::mem::take(secrets));
        account.clone_from(&made.account);
        self.made.push(made);
        Ok(true)
    }

    /// The best change that the cause proposes, leads to settings that were not tried yet, and needs nobody's consent.
    fn next(&self, outcome: &Outcome) -> Option<Made> {
        if self.made.len() >= MOST_CHANGES {
            return None;
        }
        let cause = outcome.cause().filter(|cause| cause.severity >= Severity::Warning)?;
        let result =
            |fix: &Fix| Made { cause: cause.id, fix: fix.clone(), account: fix.change.apply(&outcome.account) };
        let is_new = |made: &Made| {
            let tried = made.account == outcome.account || self.made.iter().any(|known| known.account == made.account);
            !tried || (made.fix.change.changes_secrets() && self.made.iter().all(|known| known.fix != made.fix))
        };
        cause.fixes.iter().filter(|fix| !needs_consent(&fix.change)).map(result).find(is_new)
    }

    /// What was changed, a sentence each.
    pub fn sentences(&self, catalog: &Catalog) -> Vec<String> {
        self.made.iter().flat_map(|made| sentences(&made.fix.change, &made.account, catalog)).collect()
    }

    /// The settings as they are now, where something was changed.
    pub fn settings(&self) -> Option<String> {
        self.made.last().map(|made| account::to_toml(std::slice::from_ref(&made.account)))
    }

    pub fn json(&self, catalog: &Catalog) -> Value {
        let one = |made: &Made| {
            json!({
                "diagnosis": made.cause,
                "label": made.fix.text(catalog),
                "settings": report::change_json(&made.fix.change),
            })
        };
        self.made.iter().map(one).collect()
    }
}

/// Whether a person has to agree to it knowingly: to a certificate that nobody vouches for, or to a line that others read.
fn needs_consent(change: &Change) -> bool {
    let incoming = change.incoming.as_ref().and_then(|incoming| incoming.security);
    change.pinned.is_some() || [change.security, incoming].contains(&Some(Security::None))
}

fn sentences(change: &Change, account: &Account, catalog: &Catalog) -> Vec<String> {
    let mut sentences = Vec::new();
    let of_server = |id: &str, server: &Server| {
        let mut args = Args::new();
        args.set("server", server.host.to_string());
        args.set("port", server.port.to_string());
        args.set("security", catalog.text(&format!("security-{}", server.security.word())));
        catalog.format(id, &args)
    };
    let of_user = |id: &str, username: &str| {
        let mut args = Args::new();
        args.set("user", username.to_owned());
        catalog.format(id, &args)
    };
    if change.host.is_some() || change.port.is_some() || change.security.is_some() {
        sentences.push(of_server("cli-applied-outgoing", &account.outgoing.server));
    }
    match (&change.sign_in, &change.username) {
        (Some(SignIn::SameAsIncoming), _) => sentences.push(catalog.text("cli-applied-same-as-incoming")),
        (Some(SignIn::IncomingFirst), _) => sentences.push(catalog.text("cli-applied-incoming-first")),
        (Some(SignIn::LogOn { username }), _) | (_, Some(username)) => {
            sentences.push(of_user("cli-applied-username", username));
        }
        (Some(SignIn::None) | None, None) => {}
    }
    if change.method.is_some() {
        sentences.push(catalog.text("cli-applied-method"));
    }
    if let (Some(change), Some(incoming)) = (&change.incoming, &account.incoming) {
        if change.protocol.is_some() || change.host.is_some() || change.port.is_some() || change.security.is_some() {
            sentences.push(of_server("cli-applied-incoming", &incoming.server));
        }
        if let Some(username) = &change.username {
            sentences.push(of_user("cli-applied-incoming-username", username));
        }
    }
    if change.trim_password {
        sentences.push(catalog.text("cli-applied-password"));
    }
    sentences
}
