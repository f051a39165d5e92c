//! The state of the window, and how commands and messages change it.

mod explaining;
mod read;

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use tokio::runtime::Runtime;
use tokio::sync::mpsc;

use crate::account::{Account, AccountId, Address, AddressError, Change, Secret};
use crate::checkup::{EnvironmentOptions, Event};
use crate::lang::{Catalog, Language};
use crate::report;
use crate::vault::{Loaded, VaultError};

use super::accounts::Keeping;
use super::check::{Check, CheckState};
use super::command::{Command, Question, Screen, TestWords};
use super::draft::Draft;
use super::explain::{Explaining, Reader};
use super::outside::Outside;
use super::settings::{self, LastResult, Mark, Settings, SettingsTrouble, Writer};
use super::tasks::{self, Message, Mouth, SecretChanges};

/// Called whenever a message lies in the queue.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// What [`App::new`] is given.
pub struct Start {
    pub outside: Arc<dyn Outside>,
    /// The file of the settings; `None` keeps them for this run only.
    pub settings_file: Option<PathBuf>,
    pub zone: TimeZone,
    pub now: Timestamp,
    pub wake: Wake,
    /// Reads errors.
    pub reader: Reader,
}

impl Start {
    /// This computer: its keyring, network, clock and folders.
    pub fn system(wake: Wake) -> Self {
        Self {
            outside: Arc::new(super::outside::System::default()),
            settings_file: settings::usual_file(),
            zone: TimeZone::system(),
            now: Timestamp::now(),
            wake,
            reader: crate::bounce::explain,
        }
    }
}

/// Something to be told above whatever is on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The keyring cannot be used; accounts last for this run.
    Keyring(VaultError),
    /// Entries of the keyring that could not be read.
    Damaged(usize),
    NotSaved(VaultError),
    NotRemoved(VaultError),
    Settings(SettingsTrouble),
    ReportSaved(PathBuf),
    /// In the system's words.
    ReportNotSaved(String),
    /// Files, each with the system's words.
    NotRead(Vec<(String, String)>),
}

/// The fields of the screen "Add account".
#[derive(Clone, Debug)]
pub struct NewAccount {
    pub address: String,
    pub password: Secret,
    /// Told once somebody wants to go on.
    pub mistake: Option<AddressError>,
}

impl Default for NewAccount {
    fn default() -> Self {
        Self { address: String::new(), password: Secret::new(String::new()), mistake: None }
    }
}

pub struct App {
    outside: Arc<dyn Outside>,
    mouth: Mouth,
    messages: mpsc::UnboundedReceiver<Message>,
    writer: Option<Writer>,
    settings: Settings,
    catalog: Arc<Catalog>,
    zone: TimeZone,
    now: Timestamp,
    screen: Screen,
    question: Option<Question>,
    keeping: Keeping,
    accounts: Vec<Account>,
    damaged: Vec<AccountId>,
    new_account: NewAccount,
    drafts: BTreeMap<AccountId, Draft>,
    checks: HashMap<AccountId, Check>,
    runs: u64,
    reader: Reader,
    explaining: Explaining,
    notices: Vec<Notice>,
    /// Last, and taken out on drop: a task that does not end must not keep the window open.
    runtime: Option<Runtime>,
}

impl App {
    pub fn new(start: Start) -> std::io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_name("work").build()?;
        let (sender, messages) = mpsc::unbounded_channel();
        let mouth = Mouth { messages: sender, wake: start.wake };
        let (settings, trouble) = match &start.settings_file {
            Some(file) => settings::read(file),
            None => (Settings::default(), None),
        };
        let writer = match start.settings_file {
            Some(file) => {
                let mouth = mouth.clone();
                Some(Writer::new(file, move |trouble| mouth.say(Message::Settings(trouble)))?)
            }
            None => None,
        };
        let app = Self {
            outside: start.outside,
            mouth,
            messages,
            writer,
            catalog: Arc::new(Catalog::new(settings.language.unwrap_or_else(Language::of_system))),
            settings,
            zone: start.zone,
            now: start.now,
            screen: Screen::Welcome,
            question: None,
            keeping: Keeping::Opening,
            accounts: Vec::new(),
            damaged: Vec::new(),
            new_account: NewAccount::default(),
            drafts: BTreeMap::new(),
            checks: HashMap::new(),
            runs: 0,
            reader: start.reader,
            explaining: Explaining::default(),
            notices: trouble.map(Notice::Settings).into_iter().collect(),
            runtime: Some(runtime),
        };
        app.load();
        Ok(app)
    }

    /// Takes in what tasks have sent since the last call.
    pub fn poll(&mut self, now: Timestamp) {
        self.now = now;
        while let Ok(message) = self.messages.try_recv() {
            self.hear(message);
        }
    }

    pub fn handle(&mut self, command: Command) {
        match command {
            Command::Show(screen) => self.show(screen),
            Command::Open(id) => self.open(id),
            Command::Back => self.back(),
            Command::TypeAddress(address) => {
                self.new_account.address = address;
                self.new_account.mistake = None;
            }
            Command::TypeNewPassword(password) => self.new_account.password = password,
            Command::StartAccount => self.start_account(),
            Command::ChangeForm(id, form) => {
                if let Some(draft) = self.drafts.get_mut(&id) {
                    draft.form = *form;
                }
            }
            Command::TypePassword(id, which, text) => {
                if let Some(draft) = self.drafts.get_mut(&id) {
                    *draft.password_mut(which) = super::draft::PasswordDraft { text, edited: true };
                }
            }
            Command::Leave(id, field) => {
                if let Some(draft) = self.drafts.get_mut(&id) {
                    draft.leave(field);
                }
            }
            Command::Save(id) => self.save(&id),
            Command::DiscardChanges(id) => {
                self.drafts.remove(&id);
                match self.account(&id) {
                    Some(_) => self.show(Screen::Form(id)),
                    None => self.show_first(),
                }
            }
            Command::Check(id) => self.check(id, None, None),
            Command::SendTest(id, words) => self.check(id, None, Some(words)),
            Command::ApplyAndCheck(id, change) => self.check(id, Some(*change), None),
            Command::Cancel(id) => {
                if let Some(check) = self.checks.get_mut(&id) {
                    check.cancel();
                }
            }
            Command::SaveReport(id) => self.save_report(&id),
            Command::TypeError(text) => self.type_error(text),
            Command::ChooseErrorFiles => self.choose_error_files(),
            Command::ExplainFiles(files) => self.explain_files(files),
            Command::ClearError => self.clear_error(),
            Command::ChooseMessage(message) => self.explaining.choose(message),
            Command::ChooseRecipient(recipient) => self.explaining.recipient = recipient,
            Command::CheckNamedAccount => self.check_named_account(),
            Command::SaveNote => self.save_note(),
            Command::Ask(question) => self.question = Some(question),
            Command::Answer(yes) => {
                if let (Some(question), true) = (self.question.take(), yes) {
                    self.carry_out(question);
                }
            }
            Command::TryKeyringAgain => {
                self.keeping = Keeping::Opening;
                self.notices.retain(|notice| !matches!(notice, Notice::NotSaved(_) | Notice::NotRemoved(_)));
                let failed = self.drafts.values().filter(|draft| draft.save_failed()).map(|draft| draft.id.clone());
                for id in failed.collect::<Vec<_>>() {
                    self.save(&id);
                }
                self.load();
            }
            Command::Dismiss(notice) => self.notices.retain(|other| *other != notice),
            Command::SetLanguage(language) => {
                self.settings.language = language;
                self.catalog = Arc::new(Catalog::new(language.unwrap_or_else(Language::of_system)));
                self.keep_settings();
            }
            Command::SetTheme(theme) => {
                self.settings.theme = theme;
                self.keep_settings();
            }
            Command::SetTextSize(percent) => {
                self.settings.set_text_size(percent);
                self.keep_settings();
            }
            Command::SetResolver(resolver) => {
                self.settings.resolver = resolver;
                self.keep_settings();
            }
            Command::SetThirdParties(allowed) => {
                self.settings.third_parties = allowed;
                self.keep_settings();
            }
        }
    }

    fn show(&mut self, screen: Screen) {
        match &screen {
            Screen::Form(id) => self.open_draft(id),
            Screen::Add => self.new_account = NewAccount::default(),
            _ => {}
        }
        self.notices.retain(|notice| !matches!(notice, Notice::ReportSaved(_)));
        self.screen = screen;
    }

    fn open(&mut self, id: AccountId) {
        let changed = self.drafts.get(&id).is_some_and(Draft::is_changed);
        let screen = match self.checks.contains_key(&id) && !changed {
            true => Screen::Check(id),
            false => Screen::Form(id),
        };
        self.show(screen);
    }

    fn back(&mut self) {
        match self.screen.clone() {
            Screen::Check(id) => match self.checks.get_mut(&id) {
                Some(check) if check.is_running() => check.cancel(),
                _ => self.show(Screen::Form(id)),
            },
            Screen::Form(id) if self.checks.contains_key(&id) => self.show(Screen::Check(id)),
            Screen::Form(_) | Screen::Welcome => {}
            Screen::Add | Screen::Explain | Screen::Settings => self.show_first(),
        }
    }

    /// The first account, or what to do where there is none.
    fn show_first(&mut self) {
        let first = self.entries().next().map(|entry| entry.id);
        match first {
            Some(id) => self.open(id),
            None => self.show(Screen::Welcome),
        }
    }

    /// Makes the draft of an account where there is none yet, and asks the keyring for its passwords.
    fn open_draft(&mut self, id: &AccountId) {
        if self.drafts.contains_key(id) {
            return;
        }
        let Some(account) = self.account(id) else { return };
        self.drafts.insert(id.clone(), Draft::of(account));
        let (mouth, id) = (self.mouth.clone(), id.clone());
        let secrets = self.outside.secrets(id.clone());
        self.spawn(async move { mouth.say(Message::Secrets(id, secrets.await)) });
    }

    fn start_account(&mut self) {
        match Address::parse(&self.new_account.address) {
            Err(error) => self.new_account.mistake = Some(error),
            Ok(address) => {
                let id = self.outside.new_id();
                let new = std::mem::take(&mut self.new_account);
                self.drafts.insert(id.clone(), Draft::new(id.clone(), address.to_string(), new.password));
                self.show(Screen::Form(id));
            }
        }
    }

    /// The account as typed, for saving; its mistakes are shown where it has some.
    fn take_draft(&mut self, id: &AccountId) -> Option<(Account, SecretChanges)> {
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
            trim: false,
            stored: !draft.is_new(),
        };
        draft.saved(&account);
        self.keep_account(account.clone());
        Some((account, changes))
    }

    fn save(&mut self, id: &AccountId) {
        if let Some((account, changes)) = self.take_draft(id) {
            self.store(account, changes);
        }
    }

    fn store(&self, account: Account, changes: SecretChanges) {
        let task = tasks::save(Arc::clone(&self.outside), account, changes, self.mouth.clone());
        self.spawn(async move {
            // The message tells how it went.
            let _ = task.await;
        });
    }

    fn keep_account(&mut self, account: Account) {
        match self.accounts.iter_mut().find(|other| other.id == account.id) {
            Some(known) => *known = account,
            None => self.accounts.push(account),
        }
    }

    /// Checks an account as it is typed, after making a change to it where one is wanted. What was typed is stored first.
    fn check(&mut self, id: AccountId, change: Option<Change>, test: Option<TestWords>) {
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
            account = change.apply(&account);
            self.keep_account(account.clone());
            if let Some(draft) = self.drafts.get_mut(&id) {
                draft.saved(&account);
            }
            let changes = changes.get_or_insert(SecretChanges { stored: true, ..SecretChanges::default() });
            changes.trim = change.trim_password;
            if change.trim_password {
                // The form is filled again from the keyring when it is next opened.
                self.drafts.remove(&id);
            }
        }
        self.runs += 1;
        let task = tasks::check(
            Arc::clone(&self.outside),
            account,
            changes,
            test,
            EnvironmentOptions {
                resolvers: self.settings.resolvers(),
                ca_file: None,
                third_parties: self.settings.third_parties,
                offline: false,
            },
            self.runs,
            self.mouth.clone(),
        );
        let Some(runtime) = &self.runtime else { return };
        let handle = runtime.spawn(task).abort_handle();
        let earlier = self.checks.get(&id).and_then(|check| check.outcome.clone());
        self.checks.insert(id.clone(), Check::start(self.runs, handle, earlier));
        self.show(Screen::Check(id));
    }

    fn save_report(&mut self, id: &AccountId) {
        let Some(outcome) = self.checks.get(id).and_then(|check| check.outcome.clone()) else { return };
        let day = outcome.began.to_zoned(self.zone.clone()).strftime("%Y-%m-%d").to_string();
        let name = format!("mailclinic-{}-{day}.txt", outcome.account.address.domain());
        let text = report::as_text(&outcome, &self.catalog);
        let html = report::as_html(&outcome, &self.catalog);
        self.spawn(tasks::save_report(Arc::clone(&self.outside), name, text, html, self.mouth.clone()));
    }

    fn carry_out(&mut self, question: Question) {
        match question {
            Question::Trust(id, change) => self.check(id, Some(*change), None),
            Question::DeleteAccount(id) => {
                self.forget(&id);
                self.show_first();
                self.keep_settings();
            }
            Question::DeleteEverything => {
                let ids = self.accounts.iter().map(|account| account.id.clone()).chain(self.damaged.clone());
                for id in ids.chain(self.drafts.keys().cloned()).collect::<Vec<_>>() {
                    self.forget(&id);
                }
                self.damaged.clear();
                self.notices.clear();
                self.clear_error();
                self.settings = Settings::default();
                self.catalog = Arc::new(Catalog::new(Language::of_system()));
                if let Some(writer) = &self.writer {
                    writer.remove();
                }
                self.show(Screen::Welcome);
            }
        }
    }

    fn forget(&mut self, id: &AccountId) {
        let stored = self.accounts.iter().any(|account| account.id == *id) || self.damaged.contains(id);
        self.accounts.retain(|account| account.id != *id);
        self.drafts.remove(id);
        self.checks.remove(id);
        self.settings.results.remove(id);
        if stored {
            let mouth = self.mouth.clone();
            let removed = self.outside.remove(id.clone());
            self.spawn(async move { mouth.say(Message::Removed(removed.await)) });
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
        let in_keyring = loaded.place == crate::vault::Place::Keyring;
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

    fn checked(&mut self, id: AccountId, run: u64, event: Event) {
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

    fn keyring_failed(&mut self, error: VaultError) {
        if self.keeping == Keeping::Keyring {
            self.keeping = Keeping::Memory(error);
        }
    }

    /// Adds a notice; a newer one of its kind takes the older one's place.
    fn notify(&mut self, notice: Notice) {
        self.notices.retain(|other| std::mem::discriminant(other) != std::mem::discriminant(&notice));
        self.notices.push(notice);
    }

    fn keep_settings(&mut self) {
        if let Some(writer) = &self.writer {
            writer.write(&self.settings);
        }
    }

    fn load(&self) {
        let (mouth, loading) = (self.mouth.clone(), self.outside.load());
        self.spawn(async move { mouth.say(Message::Loaded(loading.await)) });
    }

    fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        if let Some(runtime) = &self.runtime {
            runtime.spawn(task);
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
