//! The state of the window. What changes it lies beside, by subject.

mod accounts;
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
use super::check::Check;
use super::command::{Question, Screen};
use super::draft::Draft;
use super::explain::{Explaining, Reader};
use super::outside::Outside;
use super::settings::{Settings, SettingsTrouble, Writer};
use super::tasks::{Message, Mouth};
use crate::account::{Account, AccountId, AddressError, Secret};
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
    /// Accounts that fixes changed in this run, as they were before: as the mail program still has them.
    mended: HashMap<AccountId, Account>,
    runs: u64,
    reader: Reader,
    explaining: Explaining,
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
