//! DMARC (RFC 9989 and, as many servers still do it, RFC 7489): what a domain wants done with mail that only claims to come
//! from it, and whether the mail of an account would pass.

mod align;
mod amend;
mod discover;
mod parse;
mod reports;

pub use align::{Aligned, align};
pub use amend::{first_record, mended, merged, stricter};
pub use discover::{Found, Look, Step, discover};
pub use parse::{Alignment, Disposition, DmarcRecord, FailureOption, Policy, PublicSuffix};
pub use reports::{ReportCheck, ReportKind, authorisations};
