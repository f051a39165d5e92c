//! The state of the window. What changes it lies beside, by subject.

mod accounts;
mod adding;
mod away;
mod checking;
mod commands;
mod explaining;
mod messages;
mod read;
mod screens;
mod start;

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use tokio::runtime::Runtime;
use tokio::sync::mpsc;

use super::accounts::Keeping;
use super::away::Away;
use super::check::Check;
use super::command::{Question, Screen};
use super::draft::Draft;
use super::explain::{Explaining, Reader};
use super::new_account::NewAccount;
use super::outside::Outside;
use super::settings::{Settings, SettingsTrouble, Writer};
use super::tasks::{Message, Mouth};
use crate::account::{Account, AccountId};
use crate::environment::EnvironmentOptions;
use crate::lang::Catalog;
use crate::vault::VaultError;

pub use start::{Start, Wake};

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
    /// Accounts that fixes changed in this run, as they were before: as the mail program still has them.
    mended: HashMap<AccountId, Account>,
    runs: u64,
    reader: Reader,
    explaining: Explaining,
    away: Away,
    notices: Vec<Notice>,
    /// Last, and taken out on drop: a task that does not end must not keep the window open.
    runtime: Option<Runtime>,
}

impl App {
    /// Adds a notice; a newer one of its kind takes the older one's place.
    fn notify(&mut self, notice: Notice) {
        self.notices.retain(|other| std::mem::discriminant(other) != std::mem::discriminant(&notice));
        self.notices.push(notice);
    }

    /// What the person's settings say about the world outside.
    fn environment_options(&self) -> EnvironmentOptions {
        EnvironmentOptions {
            resolvers: self.settings.resolvers(),
            ca_file: None,
            third_parties: self.settings.third_parties,
            offline: false,
        }
    }

    fn keep_settings(&mut self) {
        if let Some(writer) = &self.writer {
            writer.write(&self.settings);
        }
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
