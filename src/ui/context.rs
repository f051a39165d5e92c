//! What every screen is given to draw with.

use crate::account::AccountId;
use crate::app::{App, Command, Screen};
use crate::lang::Catalog;

/// What the window remembers about itself between two drawings; nothing of it is worth keeping on disk.
#[derive(Debug, Default)]
pub(super) struct Local {
    /// In a narrow window: the list of accounts is shown in place of the screen.
    pub list_open: bool,
    /// The screen that was drawn last.
    pub shown: Option<Screen>,
    /// What was copied last, to say so on the button.
    pub copied: Option<Copied>,
    /// The row of the list that gets the keyboard when it is drawn.
    pub row_to_focus: Option<usize>,
    pub list_offset: f32,
    /// The person wanted to go on: the first mistake of the form is to be shown.
    pub reveal_mistake: bool,
    /// What had the keyboard when the screen was drawn last.
    pub focused: Option<egui::Id>,
    /// The answer to an error that was drawn last: its input, message and recipient.
    pub answered: Option<AnswerKey>,
}

/// Which answer: the count of the input, the message in it, the recipient of that.
pub(super) type AnswerKey = (u64, usize, usize);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Copied {
    Report(AccountId),
    Note(AnswerKey),
}

pub(super) struct Context<'a> {
    pub app: &'a App,
    pub catalog: &'a Catalog,
    pub local: &'a mut Local,
    pub commands: Vec<Command>,
    /// The screen is drawn for the first time since it was opened.
    pub fresh: bool,
    /// Enter was pressed where it means the main button.
    pub entered: bool,
}

impl Context<'_> {
    pub fn text(&self, id: &str) -> String {
        self.catalog.text(id)
    }

    pub fn want(&mut self, command: Command) {
        self.commands.push(command);
    }
}
