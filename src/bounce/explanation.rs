//! What reading an input gave.

use jiff::Timestamp;
use serde::Serialize;

use crate::account::Security;
use crate::diagnosis::{Diagnosis, Stage};

/// One input explained: what it is, what failed, and what it tells beside that.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    pub kind: Kind,
    /// The language in which it was written, as a BCP 47 tag; nothing where it holds too few words to tell.
    pub language: Option<&'static str>,
    /// The program or service that wrote it, by its own name.
    pub writer: Option<&'static str>,
    /// One for each recipient and reason, in the order of the input.
    pub failures: Vec<Failure>,
    /// What concerns the whole: that it is no error, that the account may be misused, why DMARC failed.
    pub findings: Vec<Diagnosis>,
    /// The account of a mail program's error window.
    pub account: Option<DialogAccount>,
    /// The servers that the message passed, in the order of its way.
    pub hops: Vec<Hop>,
    pub authentication: Option<Authentication>,
    /// The message that came back.
    pub original: Option<Original>,
    /// Whether the input was longer than what is read of one.
    pub cut: bool,
    /// Why nothing at all could be read.
    pub unreadable: Option<Unreadable>,
}

/// Why an input cannot be read; texts in `i18n/` as `unreadable-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unreadable {
    Empty,
    /// A picture, a program, anything that is neither mail nor words.
    NotText,
    /// An Outlook file that is damaged or too large.
    BrokenItem,
}

impl Explanation {
    /// Of this kind, and nothing else known.
    pub(super) fn empty(kind: Kind) -> Self {
        Self {
            kind,
            language: None,
            writer: None,
            failures: Vec::new(),
            findings: Vec::new(),
            account: None,
            hops: Vec::new(),
            authentication: None,
            original: None,
            cut: false,
            unreadable: None,
        }
    }
}

/// What an input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A message came back.
    Bounce,
    /// It is still being tried.
    Delayed,
    /// A receipt: delivered, relayed or expanded (RFC 3464 2.3.3).
    Delivered,
    AutoReply,
    /// Asks the sender to confirm that he is a person.
    Challenge,
    /// A report of abuse (RFC 5965) and its like.
    Feedback,
    /// A mail program's error window.
    Dialog,
    /// Bare words of a server.
    Reply,
    /// A code alone.
    Code,
    /// Headers of a message alone.
    Headers,
    NotABounce,
    Unknown,
}

/// What became of a message for one recipient.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    pub recipient: Option<String>,
    /// Three digits, as the server gave them.
    pub reply_code: Option<String>,
    /// RFC 3463, as the server gave it.
    pub enhanced_code: Option<String>,
    /// The words that decide, verbatim, without line ends.
    pub response: Option<String>,
    /// Where in the dialogue it happened, if the input tells.
    pub stage: Option<Stage>,
    /// Who refused.
    pub rejecting_server: Option<String>,
    /// Who only wrote the report.
    pub reporting_server: Option<String>,
    pub action: Option<Action>,
    pub diagnosis: Diagnosis,
}

/// RFC 3464 2.3.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    Failed,
    Delayed,
    Delivered,
    Relayed,
    Expanded,
}

/// The account that a mail program's error window names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DialogAccount {
    /// As the person named it.
    pub name: Option<String>,
    pub server: Option<String>,
    pub port: Option<u16>,
    pub security: Option<Security>,
    /// Outlook's own number, e.g. `0x800CCC79`.
    pub outlook_code: Option<String>,
}

/// One server that a message passed (RFC 5321 4.4).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hop {
    pub from: Option<String>,
    pub by: Option<String>,
    /// `ESMTPS` and the like (RFC 3848).
    pub protocol: Option<String>,
    pub time: Option<Timestamp>,
    /// Since the hop before; less than nothing where the servers' clocks differ.
    pub delay_s: Option<i64>,
}

/// What a receiving server found out about the sender (RFC 8601), and what can be seen from the headers themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authentication {
    /// Results as the header has them, in lower case: `pass`, `fail`, `none`…
    pub spf: Option<String>,
    pub dkim: Option<String>,
    pub dmarc: Option<String>,
    /// Microsoft's composite authentication.
    pub compauth: Option<String>,
    /// The number that belongs to `compauth`.
    pub reason: Option<String>,
    /// What was done about it, e.g. `oreject`.
    pub action: Option<String>,
    /// Domain of the envelope sender (RFC 5321; Microsoft's P1).
    pub envelope_domain: Option<String>,
    /// Domain of the visible sender (RFC 5322; Microsoft's P2).
    pub from_domain: Option<String>,
    /// Domain that signed (`header.d`).
    pub signing_domain: Option<String>,
    /// The address that sent.
    pub ip: Option<String>,
    /// Whether envelope and visible sender are of one organisation; nothing where one of them is not known.
    pub aligned: Option<bool>,
    /// Why DMARC failed or would, likeliest first, each with its repair.
    pub causes: Vec<AuthenticationCause>,
}

/// Why a message was not believed; texts in `i18n/` as `cause-…` (what is wrong) with an attribute `repair`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AuthenticationCause {
    /// No SPF record.
    SpfMissing,
    /// The record does not list the sending address.
    SpfNotListed,
    /// The record cannot be evaluated.
    SpfBroken,
    /// Not signed with DKIM.
    DkimUnsigned,
    /// Signed, but the public key is not published.
    DkimKeyMissing,
    /// Signed, and the signature does not verify.
    DkimBroken,
    /// Envelope and visible sender are of different domains.
    NotAligned,
    /// All was well with the sender; a forward broke it.
    Forwarded,
    /// No DMARC record, or one that cannot be read.
    DmarcMissing,
}

/// What the input tells of the message that came back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Original {
    pub from: Option<String>,
    pub to: Option<String>,
    pub subject: Option<String>,
    pub message_id: Option<String>,
    pub date: Option<String>,
}
