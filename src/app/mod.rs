//! The window's state and commands, without drawing.
//!
//! [`App`] holds everything that the window knows. It changes in two ways only: [`App::handle`] carries out a [`Command`]
//! of the person, [`App::poll`] takes in what tasks have found out meanwhile. Keyring, network and file dialogs are behind
//! [`Outside`], the clock is handed in, and nothing here waits: long work runs as a task and sends a message.

mod accounts;
mod away;
mod check;
mod command;
mod draft;
mod explain;
mod new_account;
mod outside;
mod settings;
mod state;
mod tasks;

pub use accounts::{AccountEntry, Keeping};
pub use away::{Away, AwayAccount, AwayAnswers, AwayResult};
pub use check::{Check, CheckFailure, CheckState, MAIL_TIMEOUT};
pub use command::{Command, Password, Question, Screen, TestWords};
pub use draft::{Draft, PasswordDraft};
pub use explain::{Explained, Explaining, Input, LONGEST_TYPED, Reader};
pub use new_account::{NewAccount, Search, SearchState};
pub use outside::{Outside, System, Task};
pub use settings::{LastResult, Mark, Settings, SettingsTrouble, TEXT_SIZES, ThemeChoice, parse_resolver};
pub use state::{App, Notice, Start, Wake};
