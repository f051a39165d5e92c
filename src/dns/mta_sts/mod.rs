//! MTA-STS: a domain asks those who bring it mail to encrypt, and names its servers (RFC 8461). A TXT record says that there is
//! a policy; the policy itself lies on a web server.

mod amend;
mod policy;
mod record;

pub use amend::{corrected_policy, corrected_record};
pub use policy::{LONGEST_POLICY, Mode, Policy, PolicyReading, matches, media_type_fault, read_policy, unnamed};
pub use record::{Record, RecordReading, read_records};

/// Where the policy lies on its host (RFC 8461 3.3).
pub const POLICY_PATH: &str = "/.well-known/mta-sts.txt";

/// Where a domain's record is (RFC 8461 3.1).
pub fn record_name(domain: &str) -> String {
    format!("_mta-sts.{domain}")
}

/// The web server that has a domain's policy (RFC 8461 3.3).
pub fn policy_host(domain: &str) -> String {
    format!("mta-sts.{domain}")
}
