//! Reading what people paste, drop or open: bounces, replies, error windows, headers. Pure: no socket, clock or file.

mod explanation;
mod headers;

pub use explanation::{
    Action, Authentication, AuthenticationCause, DialogAccount, Explanation, Failure, Hop, Kind, Original,
};

/// What the reader knows beside the input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// The person's own mail addresses.
    pub addresses: Vec<String>,
}
