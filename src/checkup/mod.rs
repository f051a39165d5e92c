//! The check-up: a small plan of concurrent probes with a deadline.
//!
//! [`run()`] tries the account's own settings and looks at their neighbours side by side, reports [`Event`]s as they happen,
//! and ends in an [`Outcome`]. [`Progress`] turns events into what is to be shown. The password goes only to the server
//! that the person named, only over a verified or knowingly accepted line, once a method.

mod compare;
mod dialogue;
pub mod domain;
mod find;
mod fixes;
mod incoming;
mod judge;
mod neighbours;
mod outcome;
mod pop_before_smtp;
mod progress;
mod published;
mod relaying;
mod run;
mod second_try;
mod stages;
mod test_message;
mod vantage;

pub use outcome::{CheckStage, Detail, Event, Outcome, StageResult, Status, Verdict, WorkingSettings};
pub use progress::{Progress, StageProgress};
pub use run::{Request, run};
pub use test_message::{TestMessage, TestMessageError};
