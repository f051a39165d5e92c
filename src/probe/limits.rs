//! How long things may take.

use std::time::Duration;

/// Times within which a server must do things. RFC 5321 4.5.3.2 allows minutes, which nobody in front of a window waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    pub connect: Duration,
    pub tls: Duration,
    /// Some servers keep strangers waiting for 15 to 30 s before they greet.
    pub greeting: Duration,
    /// A greeting later than this is worth a word.
    pub slow_greeting: Duration,
    pub reply: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            tls: Duration::from_secs(10),
            greeting: Duration::from_secs(35),
            slow_greeting: Duration::from_secs(10),
            reply: Duration::from_secs(20),
        }
    }
}
