//! How an account is added: the search while the address is typed, and on from there.

use std::sync::Arc;

use super::App;
use crate::account::{AccountId, Address, Form, Secret};
use crate::app::tasks;
use crate::app::{Draft, NewAccount, Screen};
use crate::discover::{self, Candidate, Discovery};

impl App {
    /// The address changed. Another domain means another search; what an earlier one found counts no more.
    pub(super) fn type_address(&mut self, address: String) {
        self.new_account.address = address;
        self.new_account.mistake = None;
        let parsed = self.new_account.parsed();
        let domain = parsed.as_ref().map(Address::domain);
        if domain == self.new_account.search.domain() {
            // The part before the @ may stand in the user name, and that is built when it is needed.
            return;
        }
        self.runs += 1;
        self.new_account.restart(self.runs);
        if let Some(address) = parsed {
            self.search(address);
        }
    }

    fn search(&mut self, address: Address) {
        // What the program knows by itself needs no network and no pause.
        if let Some(known) = discover::built_in(&address).filter(Candidate::settles) {
            return self.new_account.search.know(known);
        }
        let options = self.environment_options();
        let task = tasks::search(Arc::clone(&self.outside), address, options, self.runs, self.mouth.clone());
        let Some(runtime) = &self.runtime else { return };
        self.new_account.search.begin(runtime.spawn(task).abort_handle());
    }

    pub(super) fn found(&mut self, run: u64, candidate: Candidate) {
        if self.new_account.search.run == run {
            self.new_account.search.tell(candidate);
        }
    }

    pub(super) fn searched(&mut self, run: u64, ended: Result<Discovery, String>) {
        if self.new_account.search.run != run {
            return;
        }
        match ended {
            Ok(discovery) => self.new_account.search.end(discovery),
            Err(reason) => self.new_account.search.fail(reason),
        }
    }

    /// Checks the address with what was found and is shown. Where nothing is yet, or the person has to agree first, the screen
    /// says so: a password goes to no server whose name has not been seen.
    pub(super) fn check_found(&mut self) {
        let Some(address) = self.address_to_go_on_with() else { return };
        self.new_account.password_missing = self.new_account.is_ready() && self.new_account.password.is_empty();
        if self.new_account.is_ready() && !self.new_account.password_missing {
            let form = self.new_account.form(&address);
            let id = self.draft_new(form);
            self.check(id, None, None);
        }
    }

    /// On to the form, filled in with what was found.
    pub(super) fn start_account(&mut self) {
        let Some(address) = self.address_to_go_on_with() else { return };
        let form = self.new_account.form(&address);
        let id = self.draft_new(form);
        self.show(Screen::Form(id));
    }

    /// The address, or the mistake in it told.
    fn address_to_go_on_with(&mut self) -> Option<Address> {
        let parsed = Address::parse(&self.new_account.address);
        self.new_account.mistake = parsed.as_ref().err().copied();
        parsed.ok()
    }

    fn draft_new(&mut self, form: Form) -> AccountId {
        let id = self.outside.new_id();
        let password = std::mem::replace(&mut self.new_account.password, Secret::new(String::new()));
        self.new_account = NewAccount::default();
        self.drafts.insert(id.clone(), Draft::new(id.clone(), form, password));
        id
    }
}
