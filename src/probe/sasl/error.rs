//! What ends an exchange.

use thiserror::Error;

/// Why an exchange cannot begin or go on. After any of them the client cancels it with `*` (RFC 4954 4). None holds a
/// part of the secret or words of the server's choosing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SaslError {
    /// Empty, or with characters that the mechanism cannot carry.
    #[error("the mechanism cannot carry this user name")]
    UserName,
    /// Empty, or with characters that the mechanism cannot carry.
    #[error("the mechanism cannot carry this password or token")]
    Secret,
    #[error("the challenge is longer than any mechanism's")]
    ChallengeTooLong,
    #[error("the challenge is not base64")]
    NotBase64,
    #[error("the challenge does not have the form that the mechanism gives it")]
    Malformed,
    /// SCRAM: somebody answers for another conversation than this one.
    #[error("the server's nonce does not continue the client's")]
    Nonce,
    /// SCRAM: none at all, or so many that this computer would be busy until the deadline.
    #[error("the server wants no iterations or too many")]
    Iterations,
    /// SCRAM: the server's reason, a word of RFC 5802 7.
    #[error("the server refuses the proof: {0}")]
    Refused(&'static str),
    /// SCRAM: the server does not know the password that it claims to check.
    #[error("the server's signature is wrong")]
    ServerSignature,
    /// The server declares success before it could know the secret or, with SCRAM, without its own proof.
    #[error("the server ends the exchange too early")]
    Unfinished,
    /// The server asks for more than the mechanism has, or goes on after an error.
    #[error("the exchange is over")]
    Over,
    #[error("the operating system gives no random numbers")]
    Random,
}
