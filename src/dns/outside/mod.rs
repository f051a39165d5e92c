//! The address under which others see this computer, and what it means for mail that leaves straight from here.
//!
//! A mail server tells it in passing ([`seen_by_mail_server`]); asking a name server for it ([`seen_by_name_server`]) tells its
//! keeper that somebody here wonders, so that is done only after the person has agreed, which is the caller's to see to.

mod by_dns;
mod from_ehlo;
mod public;
mod sighting;
mod standing;

pub use by_dns::{MIRRORS, Mirror, MirrorKind, NotSeen, seen_by_name_server};
pub use from_ehlo::{seen_by_mail_server, seen_in_greeting};
pub use public::is_public;
pub use sighting::{By, Outside, Seen, Sighting};
pub use standing::{DynamicSign, Standing};
