//! What the window reads of the state.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{App, Notice};
use crate::account::{Account, AccountId};
use crate::app::{AccountEntry, Check, Draft, Explaining, Keeping, LastResult, NewAccount, Question, Screen, Settings};
use crate::checkup::Outcome;
use crate::lang::Catalog;

impl App {
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    pub fn question(&self) -> Option<&Question> {
        self.question.as_ref()
    }

    pub fn keeping(&self) -> &Keeping {
        &self.keeping
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    pub fn catalog(&self) -> &Arc<Catalog> {
        &self.catalog
    }

    pub fn now(&self) -> Timestamp {
        self.now
    }

    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    pub fn new_account(&self) -> &NewAccount {
        &self.new_account
    }

    pub fn account(&self, id: &AccountId) -> Option<&Account> {
        self.accounts.iter().find(|account| account.id == *id)
    }

    pub fn draft(&self, id: &AccountId) -> Option<&Draft> {
        self.drafts.get(id)
    }

    pub fn check_of(&self, id: &AccountId) -> Option<&Check> {
        self.checks.get(id)
    }

    /// The account before fixes changed it, as the mail program still has it.
    pub fn mended(&self, id: &AccountId) -> Option<&Account> {
        self.mended.get(id)
    }

    pub fn outcome(&self, id: &AccountId) -> Option<&Arc<Outcome>> {
        self.checks.get(id)?.outcome.as_ref()
    }

    pub fn last_result(&self, id: &AccountId) -> Option<LastResult> {
        self.settings.results.get(id).copied()
    }

    pub fn explaining(&self) -> &Explaining {
        &self.explaining
    }

    /// How many accounts the list has.
    pub fn count(&self) -> usize {
        self.accounts.len() + self.new_drafts().count()
    }

    /// The list: accounts in the order in which they were added, then those that were never saved.
    pub fn entries(&self) -> impl Iterator<Item = AccountEntry> {
        let saved = self.accounts.iter().map(|account| AccountEntry {
            id: account.id.clone(),
            address: account.address.to_string(),
            unsaved: self.drafts.get(&account.id).is_some_and(Draft::is_changed),
        });
        let new = self.new_drafts().map(|draft| AccountEntry {
            id: draft.id.clone(),
            address: draft.form.address.clone(),
            unsaved: true,
        });
        saved.chain(new)
    }

    pub(super) fn new_drafts(&self) -> impl Iterator<Item = &Draft> {
        self.drafts.values().filter(|draft| draft.is_new())
    }

    /// What is to be told on top of the screen.
    pub fn notices(&self) -> impl Iterator<Item = Notice> {
        let keyring = match &self.keeping {
            Keeping::Memory(error) => Some(Notice::Keyring(error.clone())),
            Keeping::Opening | Keeping::Keyring => None,
        };
        keyring.into_iter().chain(self.notices.iter().cloned())
    }
}
