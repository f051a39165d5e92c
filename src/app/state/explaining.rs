//! How errors come to be explained, and what is done with the explanation.

use std::path::PathBuf;
use std::sync::Arc;

use super::{App, Notice};
use crate::account::{Address, Form, Host, Secret};
use crate::app::Screen;
use crate::app::draft::Draft;
use crate::app::explain::Input;
use crate::app::tasks::{self, Message};
use crate::bounce::{DialogAccount, Explanation, Own};
use crate::report;

/// Longest text that is explained between two drawings: a thousandth of a second or so.
const AT_ONCE: usize = 16 * 1024;

impl App {
    pub(super) fn type_error(&mut self, text: String) {
        self.explain(Input::of_text(text));
    }

    pub(super) fn explain_files(&mut self, files: Vec<PathBuf>) {
        if files.is_empty() {
            return;
        }
        self.show(Screen::Explain);
        self.explain(Input::Files(files));
    }

    pub(super) fn choose_error_files(&self) {
        let (mouth, choosing) = (self.mouth.clone(), self.outside.choose_files_to_open());
        self.spawn(async move { mouth.say(Message::FilesChosen(choosing.await)) });
    }

    pub(super) fn clear_error(&mut self) {
        self.explain(Input::default());
    }

    /// The addresses of the person are known now: they tell whether a message was the person's own.
    pub(super) fn explain_again(&mut self) {
        if !self.explaining.input.is_empty() && self.explaining.own != self.own() {
            let input = std::mem::take(&mut self.explaining.input);
            self.explain(input);
        }
    }

    fn explain(&mut self, input: Input) {
        let own = self.own();
        self.notices.retain(|notice| !matches!(notice, Notice::NotRead(_)));
        self.explaining.begin(input.clone(), own.clone());
        let (run, mouth) = (self.explaining.run, self.mouth.clone());
        match input {
            Input::Typed(text) if text.trim().is_empty() => self.explaining.end(run),
            Input::Typed(text) if text.len() <= AT_ONCE => {
                self.explaining.answered(None, (self.reader)(text.as_bytes(), &own));
            }
            Input::Typed(text) => self.read(tasks::explain_text(self.reader, text.into(), own, run, mouth)),
            Input::Pasted(text) => self.read(tasks::explain_text(self.reader, text, own, run, mouth)),
            Input::Files(files) => self.read(tasks::explain_files(self.reader, files, own, run, mouth)),
        }
    }

    fn read(&mut self, task: impl Future<Output = ()> + Send + 'static) {
        if let Some(runtime) = &self.runtime {
            self.explaining.wait_for(runtime.spawn(task).abort_handle());
        }
    }

    pub(super) fn explained(&mut self, run: u64, source: Option<String>, read: Result<Vec<Explanation>, String>) {
        if run != self.explaining.run {
            return;
        }
        match read {
            Ok(explanations) => self.explaining.answered(source.as_deref(), explanations),
            Err(words) => {
                self.explaining.unread.push((source.unwrap_or_default(), words));
                self.notify(Notice::NotRead(self.explaining.unread.clone()));
            }
        }
    }

    fn own(&self) -> Own {
        let stored = self.accounts.iter().map(|account| account.address.to_string());
        Own { addresses: stored.chain(self.new_drafts().map(|draft| draft.form.address.clone())).collect() }
    }

    /// The account with the server that an error window named, to be checked: the stored one, or a new one filled in.
    pub(super) fn check_named_account(&mut self) {
        let Some(answer) = self.explaining.answer() else { return };
        let Some(named) = &answer.explanation.account else { return };
        let address = address_of(&answer.explanation, named);
        let host = named.server.as_deref().and_then(|server| Host::parse(server).ok());
        let with_server = self.accounts.iter().filter(|account| Some(&account.outgoing.server.host) == host.as_ref());
        // Several addresses may share a server.
        let stored = with_server.max_by_key(|account| Some(&account.address) == address.as_ref());
        if let Some(account) = stored {
            let id = account.id.clone();
            return self.show(Screen::Form(id));
        }
        let id = self.outside.new_id();
        let address = address.map(|address| address.to_string()).unwrap_or_default();
        let form = Form {
            address,
            outgoing_host: named.server.clone().unwrap_or_default(),
            outgoing_port: named.port.map(|port| port.to_string()).unwrap_or_default(),
            outgoing_security: named.security.unwrap_or_default(),
            ..Form::default()
        };
        self.drafts.insert(id.clone(), Draft::new(id.clone(), form, Secret::new(String::new())));
        self.show(Screen::Form(id));
    }

    pub(super) fn save_note(&self) {
        let Some(answer) = self.explaining.answer() else { return };
        let source = answer.source.as_deref().unwrap_or_default();
        let day = self.now.to_zoned(self.zone.clone()).strftime("%Y-%m-%d").to_string();
        let name = format!("mailclinic-{day}.txt");
        let text = report::explanation_text(&answer.explanation, source, &self.catalog, &self.zone);
        let html = report::explanation_html(&answer.explanation, source, &self.catalog, &self.zone);
        self.spawn(tasks::save_report(Arc::clone(&self.outside), name, text, html, self.mouth.clone()));
    }
}

/// The address that the account belongs to, if the error tells: many programs name an account by its address.
fn address_of(explanation: &Explanation, named: &DialogAccount) -> Option<Address> {
    let from = explanation.original.as_ref().and_then(|original| original.from.as_deref());
    let parsed = |text: &str| Address::parse(text).ok();
    named.name.as_deref().and_then(parsed).or_else(|| from.and_then(parsed))
}
