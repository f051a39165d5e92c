//! The resolver, with its failures told apart: "does not exist", "has no address", "nobody answers" and "the name servers are
//! broken" have different causes and different people who mend them. Beside it a folder for each standard by which a domain
//! says who may send for it and how mail reaches it; in each, what a record says is read apart from what it means.

mod answer;
mod ask;
mod resolver;
pub mod spf;
mod together;

pub use answer::{Addresses, Answer, LookupError, Mx};
pub use ask::Ask;
pub use resolver::{Resolver, ResolverError};
