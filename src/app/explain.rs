//! An error that somebody wants explained: what was pasted or opened, and what was read in it.

use std::path::PathBuf;
use std::sync::Arc;

use tokio::task::AbortHandle;

use crate::bounce::{Explanation, Failure, Own};

/// Reads an input.
pub type Reader = fn(&[u8], &Own) -> Vec<Explanation>;

/// Longest text that the field holds, in octets. A longer one is explained all the same, but not laid out.
pub const LONGEST_TYPED: usize = 20_000;

/// Where the error came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    Typed(String),
    /// Pasted, and too long for the field.
    Pasted(Arc<str>),
    Files(Vec<PathBuf>),
}

impl Default for Input {
    fn default() -> Self {
        Self::Typed(String::new())
    }
}

impl Input {
    pub fn of_text(text: String) -> Self {
        if text.len() > LONGEST_TYPED { Self::Pasted(text.into()) } else { Self::Typed(text) }
    }

    pub fn is_empty(&self) -> bool {
        match self {
            Self::Typed(text) => text.trim().is_empty(),
            Self::Pasted(text) => text.is_empty(),
            Self::Files(files) => files.is_empty(),
        }
    }
}

/// One message of the input.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained {
    /// The name of the file that it stood in.
    pub source: Option<String>,
    pub explanation: Explanation,
}

#[derive(Debug, Default)]
pub struct Explaining {
    pub input: Input,
    pub answers: Vec<Explained>,
    /// Which of the answers is shown.
    pub message: usize,
    /// Which of its recipients.
    pub recipient: usize,
    /// Files that could not be read, with the system's words.
    pub unread: Vec<(String, String)>,
    /// Counts the inputs; tells the answers to this one from those to an earlier one.
    pub run: u64,
    /// What was known of the person when it was explained.
    pub(super) own: Own,
    reading: Option<AbortHandle>,
    /// The answers are those to the input before.
    outdated: bool,
}

impl Explaining {
    /// The answer that is shown.
    pub fn answer(&self) -> Option<&Explained> {
        self.answers.get(self.message)
    }

    /// What became of the message for the recipient that is shown.
    pub fn failure(&self) -> Option<&Failure> {
        self.answer()?.explanation.failures.get(self.recipient)
    }

    pub fn is_reading(&self) -> bool {
        self.reading.is_some()
    }

    /// A new input; what an earlier one still brings no longer counts.
    pub(super) fn begin(&mut self, input: Input, own: Own) {
        self.stop();
        self.run += 1;
        self.input = input;
        self.own = own;
        self.unread.clear();
        self.outdated = true;
    }

    pub(super) fn wait_for(&mut self, task: AbortHandle) {
        self.reading = Some(task);
    }

    pub(super) fn choose(&mut self, message: usize) {
        self.message = message;
        self.recipient = 0;
    }

    pub(super) fn answered(&mut self, source: Option<&str>, explanations: Vec<Explanation>) {
        self.forget_outdated();
        let source = source.map(str::to_owned);
        self.answers
            .extend(explanations.into_iter().map(|explanation| Explained { source: source.clone(), explanation }));
    }

    pub(super) fn end(&mut self, run: u64) {
        if run == self.run {
            self.reading = None;
            self.forget_outdated();
        }
    }

    fn forget_outdated(&mut self) {
        if std::mem::take(&mut self.outdated) {
            self.answers.clear();
            self.choose(0);
        }
    }

    fn stop(&mut self) {
        if let Some(task) = self.reading.take() {
            task.abort();
        }
    }
}

impl Drop for Explaining {
    fn drop(&mut self) {
        self.stop();
    }
}
