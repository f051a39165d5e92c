//! What every screen is given to draw with.

use std::rc::Rc;
use std::sync::Arc;

use crate::account::AccountId;
use crate::app::{App, Command, Screen};
use crate::checkup::Outcome;
use crate::lang::{Catalog, Language};
use crate::report::{self, Card};

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
    cards: Option<Cards>,
}

/// A domain's records in words, kept while they are looked at: there may be thousands of lines.
#[derive(Debug)]
struct Cards {
    outcome: Arc<Outcome>,
    language: Language,
    cards: Rc<[Card]>,
}

/// Which answer: the count of the input, the message in it, the recipient of that.
pub(super) type AnswerKey = (u64, usize, usize);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Copied {
    Report(AccountId),
    Note(AnswerKey),
    /// What belongs to the button of this id.
    Text(egui::Id),
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

    /// What the domain of an account publishes, in words.
    pub fn cards(&mut self, id: &AccountId) -> Rc<[Card]> {
        let Some(outcome) = self.app.outcome(id) else { return Rc::default() };
        let language = self.catalog.language();
        if let Some(known) = &self.local.cards
            && Arc::ptr_eq(&known.outcome, outcome)
            && known.language == language
        {
            return Rc::clone(&known.cards);
        }
        let cards: Rc<[Card]> = outcome.domain.iter().flat_map(|domain| report::cards(domain, self.catalog)).collect();
        self.local.cards = Some(Cards { outcome: Arc::clone(outcome), language, cards: Rc::clone(&cards) });
        cards
    }

    pub fn want(&mut self, command: Command) {
        self.commands.push(command);
    }
}
