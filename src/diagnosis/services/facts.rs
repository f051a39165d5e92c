//! What is to be known about a service besides its servers: how much it lets through, and what has changed there.

use serde::{Deserialize, Serialize};
use toml::value::Datetime;

use super::Service;
use super::service::{Need, Trait};
use crate::account::Method;

/// How much may be sent on the free plan, where there is one. Only what the service itself says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Messages within 24 hours.
    pub per_day: Option<u32>,
    pub per_hour: Option<u32>,
    pub per_minute: Option<u32>,
    /// Recipients of one message that a mail program hands in.
    pub recipients: Option<u32>,
    /// Size of one message with its attachments.
    pub megabytes: Option<u32>,
}

impl Limits {
    /// The limits that are known, with the ends of their texts' ids.
    pub fn known(&self) -> impl Iterator<Item = (&'static str, u32)> {
        [
            ("per-day", self.per_day),
            ("per-hour", self.per_hour),
            ("per-minute", self.per_minute),
            ("recipients", self.recipients),
            ("megabytes", self.megabytes),
        ]
        .into_iter()
        .filter_map(|(name, limit)| Some((name, limit?)))
    }
}

/// The limits, and the page that tells them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PublishedLimits {
    per_day: Option<u32>,
    per_hour: Option<u32>,
    per_minute: Option<u32>,
    recipients: Option<u32>,
    megabytes: Option<u32>,
    pub url: String,
}

impl PublishedLimits {
    pub fn limits(&self) -> Limits {
        let Self { per_day, per_hour, per_minute, recipients, megabytes, .. } = *self;
        Limits { per_day, per_hour, per_minute, recipients, megabytes }
    }
}

/// Something that has changed at a service, so that what worked before no longer does.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceChange {
    since: Option<Datetime>,
    pub kind: ServiceChangeKind,
    /// Where its customers' mailboxes are kept now, by the id of that service.
    pub to: Option<String>,
    /// The page that tells of it.
    pub url: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceChangeKind {
    /// Mail programs can no longer sign in with a password, only with a token (OAuth).
    PasswordLoginEnded,
    /// The same will come, or a password will be taken only where an administrator allows it.
    PasswordLoginEnds,
    /// The mailboxes are kept by another service now, with other servers or another kind of password.
    Moved,
    /// It has shut down: there are no mailboxes any more.
    Closed,
}

impl ServiceChange {
    /// The day, as `2026-12-31`; nothing where it came bit by bit or the day is not known.
    pub fn since(&self) -> Option<String> {
        self.since.as_ref().map(Datetime::to_string)
    }
}

/// How far signing in by a token (OAuth) goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oauth {
    /// Beside passwords.
    Also,
    /// No password is taken.
    Only,
}

impl Service {
    /// Whether mail programs take a password that the person sets on its website, besides the usual one.
    pub fn has_mail_password(&self) -> bool {
        self.mail_password.is_some()
    }

    /// Whether that password always differs from the usual one.
    pub fn always_wants_mail_password(&self) -> bool {
        self.mail_password.as_ref().is_some_and(|password| password.needed == Need::Always)
    }

    /// The page where that password is set.
    pub fn mail_password_url(&self) -> Option<&str> {
        self.mail_password.as_ref()?.url.as_deref()
    }

    /// How far signing in by a token goes there; nothing where it is not known to be possible.
    pub fn oauth(&self) -> Option<Oauth> {
        if self.has(Trait::PasswordRetired) {
            return Some(Oauth::Only);
        }
        self.methods().contains(&Method::Xoauth2).then_some(Oauth::Also)
    }

    /// How much may be sent.
    pub fn limits(&self) -> Option<Limits> {
        self.limits.as_ref().map(PublishedLimits::limits)
    }

    /// The page that tells the limits.
    pub fn limits_url(&self) -> Option<&str> {
        self.limits.as_ref().map(|limits| limits.url.as_str())
    }

    /// What has changed there, newest first.
    pub fn changes(&self) -> &[ServiceChange] {
        &self.changes
    }
}
