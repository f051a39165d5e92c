//! What a person should know about a mail service before anything fails.

use serde::Serialize;

use super::{Service, Trait};

/// A hint, told as soon as the domain is known; its words are in `i18n/` as `hint-…`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hint {
    pub kind: HintKind,
    /// The page on which to act, or on which it is explained.
    pub url: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HintKind {
    /// There is no server for mail programs.
    NoSmtp,
    /// A program on the own computer stands in for the servers.
    Bridge,
    /// No password is taken, only a sign-in in the browser (OAuth).
    PasswordRetired,
    /// Mail programs are for paying customers.
    PaidPlan,
    /// Mail programs take a password of their own.
    AppPassword,
    /// The same, for who has switched on two-step sign-in.
    AppPasswordLikely,
    /// Mail programs have to be let in first.
    MailAccess,
}

impl HintKind {
    pub const ALL: [Self; 7] = [
        Self::NoSmtp,
        Self::Bridge,
        Self::PasswordRetired,
        Self::PaidPlan,
        Self::AppPassword,
        Self::AppPasswordLikely,
        Self::MailAccess,
    ];

    /// The word in JSON (the diagnosis that it forestalls) is not unique; this is the end of its texts' ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::NoSmtp => "no-smtp",
            Self::Bridge => "bridge",
            Self::PasswordRetired => "password-retired",
            Self::PaidPlan => "paid-plan",
            Self::AppPassword => "app-password",
            Self::AppPasswordLikely => "app-password-likely",
            Self::MailAccess => "mail-access",
        }
    }
}

impl Service {
    /// What to know before failing there, most important first.
    pub fn hints(&self) -> Vec<Hint> {
        let app_password =
            if self.always_wants_app_password() { HintKind::AppPassword } else { HintKind::AppPasswordLikely };
        [
            (self.has(Trait::NoSmtp), HintKind::NoSmtp, self.webmail_url()),
            (self.bridge_port().is_some(), HintKind::Bridge, self.bridge_url()),
            (self.has(Trait::PasswordRetired), HintKind::PasswordRetired, self.password_retired_url()),
            (self.has(Trait::PaidPlan), HintKind::PaidPlan, self.webmail_url()),
            (self.has(Trait::AppPassword), app_password, self.app_password_url()),
            (self.has(Trait::AccessSwitch), HintKind::MailAccess, self.access_url()),
        ]
        .into_iter()
        .filter(|(applies, ..)| *applies)
        .map(|(_, kind, url)| Hint { kind, url: url.map(str::to_owned) })
        .collect()
    }
}
