//! The resolver, with its failures told apart: "does not exist", "has no address", "nobody answers" and "the name servers are
//! broken" have different causes and different people who mend them. Beside it a folder for each standard by which a domain
//! says who may send for it and how mail reaches it; in each, what a record says is read apart from what it means.

mod answer;
mod ask;
pub mod bimi;
pub mod dane;
#[cfg(test)]
mod differential;
pub mod dkim;
pub mod dmarc;
pub mod dnsbl;
mod dnssec;
mod invented;
pub mod mta_sts;
pub mod mx;
pub mod outside;
pub mod report_address;
mod resolver;
pub mod reverse;
pub mod spf;
#[cfg(test)]
pub(crate) mod table;
pub mod tags;
pub mod tls_rpt;
mod unrelated;
pub mod zone;

pub use answer::{Addresses, Answer, LookupError, Mx, Srv, absent_as_empty};
pub use ask::Ask;
pub use dnssec::{Breach, Flaw, Proof, Unproven, Validated};
pub use resolver::{Resolver, ResolverError};
