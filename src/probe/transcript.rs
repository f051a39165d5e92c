//! What was said to a server and by it, with times, and without secrets.

use std::time::Duration;

use serde::Serialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Sent,
    Received,
    /// Not a line of the dialogue: connected, encrypted, closed.
    Note,
}

/// One line of a dialogue. A line that carried a secret holds `•••` in its place; the secret never got here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Since the check-up began.
    pub at: Duration,
    /// `host:port`.
    pub server: String,
    pub direction: Direction,
    pub text: String,
}
