//! The names of an address, and whether they lead back to it. Many servers refuse mail from an address without such a name, or
//! with one of the kind that home connections have.

mod generic;
mod look;

pub use generic::is_generic;
pub use look::{MOST_NAMES, Reverse, look};
