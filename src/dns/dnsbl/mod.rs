//! Block lists that answer by DNS (RFC 5782).
//!
//! They are asked only after the person has agreed, which is the caller's to see to: each question tells the keeper of a list,
//! and the name servers on the way, which address or domain somebody is concerned about. Which lists there are is data of
//! [`crate::diagnosis`].

mod ask;
mod judge;
mod name;

pub use ask::ask;
pub use judge::{ListOutcome, Listing, Reason, Unusable};

use std::sync::Arc;

use crate::diagnosis::{DnsList, ListSubject};

/// What one list says of one address or domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListResult {
    pub list: Arc<DnsList>,
    pub subject: ListSubject,
    pub outcome: ListOutcome,
}
