//! DKIM (RFC 6376, 8301, 8463): the keys with which others check the signatures of a domain's mail.

mod common;
mod key;
#[cfg(test)]
pub(super) mod samples;
mod search;

pub use common::COMMON_SELECTORS;
pub use key::{Key, KeyKind, KeyRecord, Strength};
pub use search::{Keys, Place, Selector, Why, search};
