//! Reading what people paste, drop or open: bounces, replies, error windows, headers. Pure: no socket, clock or file.
//!
//! [`explain`] finds out what an input is, takes it apart, and gives each failure to the engine that judges live servers too
//! ([`crate::diagnosis::diagnose`]). What comes in is a stranger's: every reader here has limits, and none can fail.

mod dialog;
mod entry;
mod explanation;
mod headers;
mod input;
mod judge;
mod kind;
mod language;
mod letter;
mod mail;
mod marks;
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
    Action, Authentication, AuthenticationCause, DialogAccount, Explanation, Failure, Hop, Kind, Original, Unreadable,
};
pub use input::MOST_OCTETS;

use input::Input;

/// What the reader knows beside the input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// The person's own mail addresses.
    pub addresses: Vec<String>,
}

/// Explains an input: a mail, several in an mbox, an item of Outlook, or words. There is always an answer; where nothing
/// was recognised it is one of kind [`Kind::Unknown`]. Of a mail or text the first 4 MiB are read; what was longer is
/// marked as cut.
pub fn explain(octets: &[u8], own: &Own) -> Vec<Explanation> {
    let opened = input::open(octets);
    let explained = opened.inputs.iter().map(|input| match input {
        Input::Mail(octets) => mail::explain(octets, own),
        Input::Text(text) => text::explain(text, own),
        Input::Unreadable(why) => Explanation { unreadable: Some(*why), ..Explanation::empty(Kind::Unknown) },
    });
    explained.map(|one| Explanation { cut: opened.cut, ..one }).collect()
}
