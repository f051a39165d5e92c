//! How accounts come to be checked, and what is done with the outcome.

use std::sync::Arc;

use super::App;
use crate::account::{AccountId, Change};
use crate::app::settings::{LastResult, Mark};
use crate::app::tasks::{self, SecretChanges};
use crate::app::{Check, CheckState, Draft, Screen, TestWords};
use crate::checkup::Event;
use crate::report;

impl App {
    /// Checks an account as it is typed, after making a change to it where one is wanted. What was typed is stored first.
    pub(super) fn check(&mut self, id: AccountId, change: Option<Change>, test: Option<TestWords>) {
        let is_changed = self.drafts.get(&id).is_some_and(Draft::is_changed);
        let (mut account, mut changes) = if is_changed {
            match self.take_draft(&id) {
                Some((account, changes)) => (account, Some(changes)),
                None => return self.show(Screen::Form(id)),
            }
        } else {
            match self.account(&id) {
                Some(account) => (account.clone(), None),
                None => return,
            }
        };
        if let Some(change) = change {
            let changed = change.apply(&account);
            let before = std::mem::replace(&mut account, changed);
            self.mended.entry(id.clone()).or_insert(before);
            self.keep_account(account.clone());
            if let Some(draft) = self.drafts.get_mut(&id) {
                draft.saved(&account);
            }
            let changes = changes.get_or_insert(SecretChanges { stored: true, ..SecretChanges::default() });
            if change.changes_secrets() {
                // The form is filled again from the keyring when it is next opened.
                self.drafts.remove(&id);
            }
            changes.fix = Some(change);
        }
        self.runs += 1;
        let task = tasks::check(
            Arc::clone(&self.outside),
            account,
            changes,
            test,
            self.environment_options(),
            self.runs,
            self.mouth.clone(),
        );
        let Some(runtime) = &self.runtime else { return };
        let handle = runtime.spawn(task).abort_handle();
        let earlier = self.checks.get(&id).and_then(|check| check.outcome.clone());
        self.checks.insert(id.clone(), Check::start(self.runs, handle, earlier));
        self.show(Screen::Check(id));
    }

    pub(super) fn checked(&mut self, id: AccountId, run: u64, event: Event) {
        let Some(check) = self.checks.get_mut(&id) else { return };
        if check.run != run || !check.is_running() {
            return;
        }
        check.apply(event);
        if check.state == CheckState::Done
            && let Some(outcome) = &check.outcome
        {
            let result = LastResult { mark: Mark::from(outcome.verdict), at: outcome.began };
            self.settings.results.insert(id, result);
            self.keep_settings();
        }
    }

    pub(super) fn save_report(&mut self, id: &AccountId) {
        let Some(outcome) = self.checks.get(id).and_then(|check| check.outcome.clone()) else { return };
        let day = outcome.began.to_zoned(self.zone.clone()).strftime("%Y-%m-%d").to_string();
        let name = format!("mailclinic-{}-{day}.txt", outcome.account.address.domain());
        let text = report::as_text(&outcome, &self.catalog);
        let html = report::as_html(&outcome, &self.catalog);
        self.spawn(tasks::save_report(Arc::clone(&self.outside), name, text, html, self.mouth.clone()));
    }
}
