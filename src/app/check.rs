//! A check-up as the window knows it: running, ended, cancelled, or impossible.

use std::sync::Arc;
use std::time::Duration;

use tokio::task::AbortHandle;

use crate::checkup::{Event, Outcome, Progress};
use crate::vault::VaultError;

/// A check-up ends within this time, whatever the servers do.
pub const MAIL_TIMEOUT: Duration = Duration::from_secs(60);

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckState {
    Running,
    Done,
    Cancelled,
    Failed(CheckFailure),
}

/// Why a check-up could not even begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckFailure {
    /// The password could not be read.
    Keyring(VaultError),
    /// This computer's name servers or trusted authorities could not be read, in the system's words.
    Environment(String),
}

#[derive(Debug)]
pub struct Check {
    pub state: CheckState,
    pub progress: Progress,
    /// The latest result; an earlier check-up's while this one runs or when it was cancelled.
    pub outcome: Option<Arc<Outcome>>,
    /// Tells the messages of this run from those of one that was cancelled.
    pub(super) run: u64,
    task: AbortHandle,
}

impl Check {
    pub(super) fn start(run: u64, task: AbortHandle, earlier: Option<Arc<Outcome>>) -> Self {
        Self { state: CheckState::Running, progress: Progress::default(), outcome: earlier, run, task }
    }

    pub fn is_running(&self) -> bool {
        self.state == CheckState::Running
    }

    pub(super) fn cancel(&mut self) {
        if self.is_running() {
            self.task.abort();
            self.state = CheckState::Cancelled;
        }
    }

    pub(super) fn apply(&mut self, event: Event) {
        self.progress.apply(event);
        if let Some(outcome) = self.progress.outcome() {
            self.outcome = Some(Arc::new(outcome.clone()));
            self.state = CheckState::Done;
        }
    }

    pub(super) fn fail(&mut self, failure: CheckFailure) {
        self.state = CheckState::Failed(failure);
    }
}

impl Drop for Check {
    fn drop(&mut self) {
        self.task.abort();
    }
}
