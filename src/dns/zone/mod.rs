//! The zone that holds a domain: whether the domain exists, and where changes to it are made.

mod name_servers;

pub use name_servers::{Existence, NameServer, NameServers, look as name_servers};
