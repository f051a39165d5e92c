//! Reading what people paste, drop or open: bounces, replies, error windows, headers. Pure: no socket, clock or file.
//!
//! [`explain`] finds out what an input is, takes it apart, and gives each failure to the engine that judges live servers too
//! ([`crate::diagnosis::diagnose`]). What comes in is a stranger's: every reader here has limits, and none can fail.

mod dialog;
mod entry;
mod explanation;
mod headers;
mod judge;
mod kind;
mod language;
mod letter;
mod mail;
mod notice;
mod notification;
mod status;
mod text;
mod who;
mod window;
mod wording;
mod words;
mod writer;

pub use explanation::{
    Action, Authentication, AuthenticationCause, DialogAccount, Explanation, Failure, Hop, Kind, Original,
};

/// What the reader knows beside the input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// The person's own mail addresses.
    pub addresses: Vec<String>,
}

/// What is read of an input at most, in octets.
pub const MOST_OCTETS: usize = 4 << 20;

/// Explains an input: a mail, several in an mbox, an item of Outlook, or words. There is always an answer; where nothing was recognised it is one of
/// kind [`Kind::Unknown`].
pub fn explain(octets: &[u8], own: &Own) -> Vec<Explanation> {
    let text = String::from_utf8_lossy(octets);
    if headers::looks_like_mail(&text) { vec![mail::explain(octets, own)] } else { vec![text::explain(&text, own)] }
}
