//! Files in Mozilla's autoconfig format (draft-ietf-mailmaint-autoconfig): at the domain itself, and in Mozilla's database.

mod fetch;
mod parse;

pub(super) use fetch::{ask_domain, ask_ispdb};
pub use parse::read;
