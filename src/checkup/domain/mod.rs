//! The domain's part of the check-up: whether mail sent with these settings is believed, and whether answers come back.
//!
//! [`check`] asks everything at once and ends in a [`DomainOutcome`]: what was [`Seen`], and what it means.

mod connections;
mod judge;
mod look;
mod outcome;
mod reputation;
mod seen;
mod subject;

pub use look::check;
pub(super) use look::look;
pub use outcome::DomainOutcome;
pub use seen::{Allowed, MtaSts, PolicyError, Receiver, Seen, Sender};
pub use subject::Subject;
