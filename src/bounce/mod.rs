//! Reading what people paste, drop or open: bounces, replies, error windows, headers. Pure: no socket, clock or file.

mod dialog;
mod explanation;
mod headers;
mod input;

pub use explanation::{
    Action, Authentication, AuthenticationCause, DialogAccount, Explanation, Failure, Hop, Kind, Original,
};
