//! Settings from an address. Nobody should have to know a server's name.
//!
//! Every [`Source`] is asked at once: the built-in list of mail services, what the domain publishes (autoconfig files, SRV
//! records, Autodiscover), what its MX records lead to, the public database of Mozilla where third parties may be asked,
//! and at last a guess. What each of them says is a [`Candidate`]; the best trusted one comes first.
//!
//! Only the domain leaves this computer; the whole address is told to nobody but the domain's own servers, and a password to
//! nobody at all: no source ever sees one.

mod autoconfig;
mod autodiscover;
mod candidate;
mod discovery;
mod findings;
mod guess;
mod mx;
mod pages;
mod profile;
mod provider_list;
mod published;
mod rank;
mod run;
mod srv;
mod wording;
mod xml;

pub use autoconfig::read as read_autoconfig;
pub use autodiscover::{Pox, read as read_autodiscover};
pub use candidate::{Candidate, Offered, OfferedIncoming, Source};
pub use discovery::{Answered, Asked, Discovery, Failure};
pub use provider_list::built_in;
pub use published::Published;
pub use rank::rank;
pub use run::{discover, discover_with, published};
