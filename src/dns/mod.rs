//! The resolver, with its failures told apart: "does not exist", "has no address", "nobody answers" and "the name servers are
//! broken" have different causes and different people who mend them.

mod resolver;

pub use resolver::{Addresses, LookupError, Mx, Resolver, ResolverError};
