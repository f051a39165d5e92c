//! One sign-in over the line: the messages of a SASL mechanism, in the words that SMTP (RFC 4954), POP3 (RFC 5034) and IMAP
//! (RFC 9051 6.2.2) put around them.

use std::time::Duration;

use super::sasl::{Exchange, Mechanism, SaslError};
use super::tls::Permit;
use super::wire::Wire;
use crate::account::Secret;
use crate::diagnosis::{Malformation, Signal};

/// Most challenges that one sign-in may have; NTLM and SCRAM need three.
const MOST_CHALLENGES: usize = 8;

/// What a server says during a sign-in.
pub(super) enum Turn<V> {
    /// It asks for the next message; in base64, as it came: decoding it is the exchange's business.
    Challenge(String),
    /// Its last word.
    Over { accepted: bool, verdict: V },
}

/// A dialogue in which one can sign in.
pub(super) trait Host {
    /// The server's last word, in the form of its protocol.
    type Verdict;

    fn wire(&mut self) -> &mut Wire;

    fn patience(&self) -> Duration;

    async fn turn(&mut self) -> Result<Turn<Self::Verdict>, Signal>;
}

/// How a sign-in begins.
pub(super) struct Opening<'a> {
    /// The command up to the mechanism's name, e.g. `AUTH PLAIN`.
    pub command: &'a str,
    /// The longest first message, in octets before base64, that goes into the command itself; with 0 the server is always
    /// asked first.
    pub room: usize,
}

/// Signs in by one mechanism, once. Tells whether the first message went along with the command, beside the verdict.
pub(super) async fn sign_in<H: Host>(
    host: &mut H,
    permit: &Permit,
    opening: Opening<'_>,
    mechanism: Mechanism,
    username: &str,
    secret: &Secret,
) -> Result<(H::Verdict, bool), Signal> {
    let mut exchange = Exchange::new(mechanism, username, secret).map_err(failed)?;
    let patience = host.patience();
    let Opening { command, room } = opening;
    let initial = exchange.initial_response().map_err(failed)?;
    let (mut pending, along) = match initial {
        Some(initial) if initial.expose().len() <= room => {
            host.wire().send_secret(permit, &format!("{command} "), &initial, patience).await?;
            (None, true)
        }
        other => {
            host.wire().send(command, patience).await?;
            (other, false)
        }
    };
    for _ in 0..MOST_CHALLENGES {
        let challenge = match host.turn().await? {
            Turn::Over { accepted, verdict } => {
                if accepted {
                    exchange.finish(None).map_err(failed)?;
                }
                return Ok((verdict, along));
            }
            Turn::Challenge(challenge) => challenge,
        };
        let response = match pending.take() {
            Some(initial) => Ok(initial),
            None => exchange.respond(challenge.as_bytes()),
        };
        match response {
            Ok(response) => host.wire().send_secret(permit, "", &response, patience).await?,
            Err(error) => {
                // The client takes its attempt back (RFC 4954 4, RFC 5034 4, RFC 9051 6.2.2).
                host.wire().send("*", patience).await?;
                host.turn().await?;
                return Err(failed(error));
            }
        }
    }
    Err(Signal::Malformed(Malformation::NotAReply))
}

fn failed(error: SaslError) -> Signal {
    Signal::AuthExchange(error.to_string())
}
