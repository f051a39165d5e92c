//! DANE: the DNS says by which certificate or key a mail server can be known (RFC 6698, 7671, 7672).

mod judge;
mod record;

pub use judge::{Fit, Judgement, fitting, judge};
pub use record::{Tlsa, record_name};
