//! Reading what people paste, drop or open: bounces, replies, error windows, headers. Pure: no socket, clock or file.

mod explanation;
mod headers;

pub use explanation::{
    Action, Authentication, AuthenticationCause, DialogAccount, Explanation, Failure, Hop, Kind, Original,
};

/// Most that is read of one input.
pub const MOST_OCTETS: usize = 4 * 1024 * 1024;

/// What an input says, one explanation for each message in it.
pub fn explain(_octets: &[u8], _own: &Own) -> Vec<Explanation> {
    vec![Explanation {
        kind: Kind::Unknown,
        language: None,
        writer: None,
        failures: Vec::new(),
        findings: Vec::new(),
        account: None,
        hops: Vec::new(),
        authentication: None,
        original: None,
        cut: false,
    }]
}

impl AuthenticationCause {
    /// What is wrong, and how it is repaired.
    pub fn text(self, _: &Authentication, _: &crate::lang::Catalog) -> (String, String) {
        (format!("{self:?}"), String::new())
    }
}

/// What the reader knows beside the input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// The person's own mail addresses.
    pub addresses: Vec<String>,
}
