//! Everything that a person can want of the program, in one list.

use std::path::PathBuf;

use crate::account::{AccountId, Change, Field, Form, Secret};
use crate::lang::Language;
use crate::report::Program;

use super::away::AwayAnswers;
use super::settings::ThemeChoice;
use super::state::Notice;

/// What is shown at the right of the side bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// No account yet: what to do first.
    Welcome,
    /// The one question: which address?
    Add,
    Form(AccountId),
    Check(AccountId),
    /// What an error means.
    Explain,
    /// Whether being away from home is why mail is refused.
    Away,
    Settings,
}

/// The words of a test message, in the person's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestWords {
    pub subject: String,
    pub body: String,
}

/// Which of the two passwords of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Password {
    Incoming,
    Outgoing,
}

/// A question that has to be answered before something is done that cannot be undone, or that tells somebody else something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    DeleteAccount(AccountId),
    DeleteEverything,
    /// Whether to trust a certificate that no authority vouches for, and check again.
    Trust(AccountId, Box<Change>),
    /// Whether third parties may be asked, from now on, and check again.
    AskOthers(AccountId),
}

#[derive(Clone, Debug)]
pub enum Command {
    Show(Screen),
    /// An account of the list: its result where there is one, else its settings.
    Open(AccountId),
    /// Esc: one screen back, or stop what is running.
    Back,
    /// The address on the screen "Add account" changed.
    TypeAddress(String),
    TypeNewPassword(Secret),
    /// The person has read to whom the servers that were found belong, and wants them.
    AgreeToFound,
    /// Make an account of what was found, and check it.
    CheckFound,
    /// On from the screen "Add account" to the account's settings, filled in with what was found.
    StartAccount,
    ChangeForm(AccountId, Box<Form>),
    TypePassword(AccountId, Password, Secret),
    /// The person is done with this field for now: its mistake may be shown.
    Leave(AccountId, Field),
    Save(AccountId),
    DiscardChanges(AccountId),
    /// Save what was typed, then check.
    Check(AccountId),
    /// Check again and, if all is well, send a message with these words to the account's own address.
    SendTest(AccountId, TestWords),
    /// Make this change, keep it, and check again.
    ApplyAndCheck(AccountId, Box<Change>),
    /// What was changed here was changed in the mail program, too.
    ChangedElsewhere(AccountId),
    Cancel(AccountId),
    SaveReport(AccountId),
    /// The text of an error, as it now stands in the field or was pasted over it.
    TypeError(String),
    /// Ask for files with errors.
    ChooseErrorFiles,
    /// Files that were dropped, chosen, or named when the program was started.
    ExplainFiles(Vec<PathBuf>),
    ClearError,
    /// Which of several messages is shown.
    ChooseMessage(usize),
    /// Which of a message's recipients is shown.
    ChooseRecipient(usize),
    /// Fill in, or open, the account that a mail program's error window named.
    CheckNamedAccount,
    /// The note for an administrator about the explanation that is shown.
    SaveNote,
    /// The answers on the screen "Away from home?", as they now stand.
    AnswerAway(Box<AwayAnswers>),
    /// The remedy whose turn it was has been tried.
    RemedyTried {
        helped: bool,
    },
    /// Check the account that "Away from home?" is about.
    CheckAway,
    Ask(Question),
    Answer(bool),
    TryKeyringAgain,
    Dismiss(Notice),
    SetLanguage(Option<Language>),
    SetTheme(ThemeChoice),
    /// In percent.
    SetTextSize(u16),
    /// Which mail program the steps are for.
    SetMailProgram(Option<Program>),
    /// Empty: the system's name servers.
    SetResolver(String),
    SetThirdParties(bool),
}
