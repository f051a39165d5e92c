//! Whether a server is asked to relay, whether it may refuse, and what helps then. Pure.
//!
//! A server relays when it takes a message for an address whose domain it does not handle itself. Since anybody could hide
//! behind a server that does so for everyone, servers do it only for those whom they know for their own: by a password, by a
//! visit to the incoming server, by the network, or by the address (RFC 5321 7.9, RFC 2505 2.1, RFC 6409 3.3). Who is away
//! from the network of a server, and does not sign in, is a stranger to it.

mod assessment;
mod handled;
mod situation;
#[cfg(test)]
mod tests;

pub use assessment::{Assessment, Need, Relaying, Remedy, Restriction, Why, assess};
pub use handled::handled_domains;
pub use situation::{Network, Place, Position, ServerOwner, Situation};
