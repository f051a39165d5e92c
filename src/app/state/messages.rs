//! What tasks have found out is taken in.

use jiff::Timestamp;

use super::{App, Notice};
use crate::app::tasks::{Message, SecretChanges};
use crate::app::{Keeping, Screen, SettingsTrouble};
use crate::vault::{Loaded, Place, VaultError};

impl App {
    /// Takes in what tasks have sent since the last call.
    pub fn poll(&mut self, now: Timestamp) {
        self.now = now;
        while let Ok(message) = self.messages.try_recv() {
            self.hear(message);
        }
    }

    fn hear(&mut self, message: Message) {
        match message {
            Message::Loaded(loaded) => self.loaded(loaded),
            Message::Secrets(id, Ok(secrets)) => {
                if let Some(draft) = self.drafts.get_mut(&id) {
                    draft.fill_passwords(&secrets);
                }
            }
            Message::Secrets(_, Err(error)) => self.keyring_failed(error),
            Message::Saved(_, Ok(place)) => {
                self.keeping = place.into();
                self.notices.retain(|notice| !matches!(notice, Notice::NotSaved(_)));
            }
            Message::Saved(id, Err(error)) => {
                if let Some(draft) = self.drafts.get_mut(&id) {
                    draft.not_saved();
                }
                self.notify(Notice::NotSaved(error));
            }
            Message::Removed(Ok(())) => {}
            Message::Removed(Err(error)) => {
                self.notify(Notice::NotRemoved(error));
                self.load();
            }
            Message::Check(id, run, event) => self.checked(id, run, event),
            Message::CheckFailed(id, run, failure) => {
                if let Some(check) = self.checks.get_mut(&id)
                    && check.run == run
                    && check.is_running()
                {
                    check.fail(failure);
                }
            }
            Message::Found(run, candidate) => self.found(run, candidate),
            Message::Searched(run, ended) => self.searched(run, ended),
            Message::Settings(None) => {
                self.notices.retain(|notice| !matches!(notice, Notice::Settings(SettingsTrouble::NotSaved(_))));
            }
            Message::Settings(Some(trouble)) => self.notify(Notice::Settings(trouble)),
            Message::ReportSaved(path, Ok(())) => self.notify(Notice::ReportSaved(path)),
            Message::ReportSaved(_, Err(error)) => self.notify(Notice::ReportNotSaved(error)),
            Message::FilesChosen(files) => self.explain_files(files),
            Message::Explained(run, source, read) => self.explained(run, source, read),
            Message::ExplainedAll(run) => self.explaining.end(run),
        }
    }

    fn loaded(&mut self, loaded: Loaded) {
        let in_keyring = loaded.place == Place::Keyring;
        self.keeping = loaded.place.into();
        self.notices.retain(|notice| !matches!(notice, Notice::Damaged(_)));
        if !loaded.damaged.is_empty() {
            self.notify(Notice::Damaged(loaded.damaged.len()));
        }
        self.damaged = loaded.damaged;
        let known = std::mem::replace(&mut self.accounts, loaded.accounts);
        for account in known {
            if self.account(&account.id).is_some() {
                continue;
            }
            // It was added while the keyring could not be used.
            if in_keyring {
                self.store(account.clone(), SecretChanges { stored: true, ..SecretChanges::default() });
            }
            self.accounts.push(account);
        }
        if self.screen == Screen::Welcome {
            self.show_first();
        }
        self.explain_again();
    }

    fn keyring_failed(&mut self, error: VaultError) {
        if self.keeping == Keeping::Keyring {
            self.keeping = Keeping::Memory(error);
        }
    }
}
