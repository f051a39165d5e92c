//! Where a domain's mail goes (RFC 5321 5.1).

mod look;

pub use look::{MxHost, MxLook, Oddity, look};
