//! Every sentence a person reads: Fluent messages of `i18n/`, one [`Catalog`] a language, passed down as a value.

mod catalog;
mod language;

pub use catalog::{Args, Catalog};
pub use language::Language;
