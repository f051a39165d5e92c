//! How accounts are added, changed, stored and removed.

use std::sync::Arc;

use super::App;
use crate::account::{Account, AccountId};
use crate::app::Draft;
use crate::app::tasks::{self, Message, SecretChanges};

impl App {
    pub(super) fn load(&self) {
        let (mouth, loading) = (self.mouth.clone(), self.outside.load());
        self.spawn(async move { mouth.say(Message::Loaded(loading.await)) });
    }

    /// Makes the draft of an account where there is none yet, and asks the keyring for its passwords.
    pub(super) fn open_draft(&mut self, id: &AccountId) {
        if self.drafts.contains_key(id) {
            return;
        }
        let Some(account) = self.account(id) else { return };
        self.drafts.insert(id.clone(), Draft::of(account));
        let (mouth, id) = (self.mouth.clone(), id.clone());
        let secrets = self.outside.secrets(id.clone());
        self.spawn(async move { mouth.say(Message::Secrets(id, secrets.await)) });
    }

    pub(super) fn save(&mut self, id: &AccountId) {
        if let Some((account, changes)) = self.take_draft(id) {
            self.store(account, changes);
        }
    }

    /// The account as typed, for saving; its mistakes are shown where it has some.
    pub(super) fn take_draft(&mut self, id: &AccountId) -> Option<(Account, SecretChanges)> {
        let draft = self.drafts.get_mut(id)?;
        let account = match draft.parse() {
            Ok(account) => account,
            Err(_) => {
                draft.submit();
                return None;
            }
        };
        let changes = SecretChanges {
            incoming: draft.incoming_password.change(),
            outgoing: draft.outgoing_password.change(),
            fix: None,
            stored: !draft.is_new(),
        };
        draft.saved(&account);
        self.keep_account(account.clone());
        Some((account, changes))
    }

    pub(super) fn keep_account(&mut self, account: Account) {
        match self.accounts.iter_mut().find(|other| other.id == account.id) {
            Some(known) => *known = account,
            None => self.accounts.push(account),
        }
    }

    pub(super) fn store(&self, account: Account, changes: SecretChanges) {
        let task = tasks::save(Arc::clone(&self.outside), account, changes, self.mouth.clone());
        self.spawn(async move {
            // The message tells how it went.
            let _ = task.await;
        });
    }

    pub(super) fn forget(&mut self, id: &AccountId) {
        let stored = self.accounts.iter().any(|account| account.id == *id) || self.damaged.contains(id);
        self.accounts.retain(|account| account.id != *id);
        self.drafts.remove(id);
        self.checks.remove(id);
        self.mended.remove(id);
        self.settings.results.remove(id);
        if stored {
            let mouth = self.mouth.clone();
            let removed = self.outside.remove(id.clone());
            self.spawn(async move { mouth.say(Message::Removed(removed.await)) });
        }
    }
}
