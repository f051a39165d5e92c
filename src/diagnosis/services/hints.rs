//! What a person should know about a mail service before anything fails.

use serde::Serialize;

use super::facts::{Limits, ServiceChange, ServiceChangeKind};
use super::{Service, Services, Trait};
use crate::diagnosis::DiagnosisId;
use crate::lang::{Args, Catalog};

/// A hint, told as soon as the domain is known; its words are in `i18n/` as `hint-…`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hint {
    pub kind: HintKind,
    /// The service that it is about, as people know it.
    pub service: String,
    /// The page on which to act, or on which it is explained.
    pub url: Option<String>,
    /// Since when, or from when on, as `2026-12-31`.
    pub since: Option<String>,
    /// The service that keeps the mailboxes now.
    pub to: Option<String>,
    pub limits: Limits,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HintKind {
    /// The service has shut down.
    Closed,
    /// There is no server for mail programs.
    NoSmtp,
    /// A program on the own computer stands in for the servers.
    Bridge,
    /// No password is taken, only a sign-in in the browser (OAuth).
    PasswordRetired,
    /// Mail programs are for paying customers.
    PaidPlan,
    /// Another service keeps the mailboxes now.
    Moved,
    /// Mail programs take a password that the service makes for them.
    AppPassword,
    /// The same, for who has switched on two-step sign-in.
    AppPasswordLikely,
    /// Mail programs take a password that the person sets beside the usual one.
    MailPassword,
    /// The same, for many but not all.
    MailPasswordLikely,
    /// Mail programs have to be let in first.
    MailAccess,
    /// Passwords will not be taken much longer.
    PasswordEnds,
    /// How much may be sent.
    Limits,
}

impl HintKind {
    pub const ALL: [Self; 13] = [
        Self::Closed,
        Self::NoSmtp,
        Self::Bridge,
        Self::PasswordRetired,
        Self::PaidPlan,
        Self::Moved,
        Self::AppPassword,
        Self::AppPasswordLikely,
        Self::MailPassword,
        Self::MailPasswordLikely,
        Self::MailAccess,
        Self::PasswordEnds,
        Self::Limits,
    ];

    /// The end of its texts' ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::NoSmtp => "no-smtp",
            Self::Bridge => "bridge",
            Self::PasswordRetired => "password-retired",
            Self::PaidPlan => "paid-plan",
            Self::Moved => "moved",
            Self::AppPassword => "app-password",
            Self::AppPasswordLikely => "app-password-likely",
            Self::MailPassword => "mail-password",
            Self::MailPasswordLikely => "mail-password-likely",
            Self::MailAccess => "mail-access",
            Self::PasswordEnds => "password-ends",
            Self::Limits => "limits",
        }
    }

    /// The diagnosis that it forestalls, which names it in JSON; some hints share one.
    pub fn diagnosis(self) -> DiagnosisId {
        use DiagnosisId as Id;
        match self {
            Self::Closed => Id::HostNotFound,
            Self::NoSmtp => Id::NoSmtpService,
            Self::Bridge => Id::BridgeNotRunning,
            Self::PasswordRetired | Self::PasswordEnds => Id::PasswordLoginRetired,
            Self::PaidPlan => Id::PaidPlanRequired,
            Self::Moved => Id::SettingsDifferFromPublished,
            Self::AppPassword | Self::AppPasswordLikely | Self::MailPassword | Self::MailPasswordLikely => {
                Id::AppPasswordRequired
            }
            Self::MailAccess => Id::MailAccessOff,
            Self::Limits => Id::SendingLimitReached,
        }
    }

    /// Whether it is only worth knowing: nothing fails because of it now.
    pub fn is_advice(self) -> bool {
        matches!(self, Self::PasswordEnds | Self::Limits)
    }
}

impl Hint {
    /// A hint about a service, with nothing more to tell of it.
    pub fn new(kind: HintKind, service: String, url: Option<String>) -> Self {
        Self { kind, service, url, since: None, to: None, limits: Limits::default() }
    }

    /// What the person reads, one or two sentences.
    pub fn text(&self, catalog: &Catalog) -> String {
        catalog.format(&self.id(), &self.arguments(catalog))
    }

    /// What the link to its page says.
    pub fn link_label(&self, catalog: &Catalog) -> String {
        catalog.attribute(&self.id(), "link", &self.arguments(catalog)).unwrap_or_default()
    }

    fn id(&self) -> String {
        format!("hint-{}", self.kind.word())
    }

    /// What is not known is the word `none`, on which texts select.
    fn arguments(&self, catalog: &Catalog) -> Args<'static> {
        let known = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
        let mut args = Args::new();
        args.set("service", self.service.clone());
        args.set("since", known(self.since.as_deref().map(|day| day_text(day, catalog))));
        args.set("to", known(self.to.clone()));
        args.set("limits", limits_text(&self.limits, catalog));
        args
    }
}

/// A day as people write it; as it is where it is none.
fn day_text(day: &str, catalog: &Catalog) -> String {
    day.parse::<jiff::civil::Date>()
        .map_or_else(|_| day.to_owned(), |day| day.strftime(&catalog.text("date-pattern")).to_string())
}

/// The limits in one line, e.g. “500 messages a day, 100 recipients each”.
fn limits_text(limits: &Limits, catalog: &Catalog) -> String {
    let told: Vec<_> = limits
        .known()
        .map(|(name, limit)| {
            let mut args = Args::new();
            args.set("count", limit);
            catalog.format(&format!("limit-{name}"), &args)
        })
        .collect();
    told.join(", ")
}

impl Service {
    /// What to know before failing there, most important first.
    pub fn hints(&self) -> Vec<Hint> {
        let either = |always, if_always, else_likely| if always { if_always } else { else_likely };
        let app = either(self.always_wants_app_password(), HintKind::AppPassword, HintKind::AppPasswordLikely);
        let mail = either(self.always_wants_mail_password(), HintKind::MailPassword, HintKind::MailPasswordLikely);
        let changed = |kind| self.changes.iter().find(|change| change.kind == kind);
        let closed = changed(ServiceChangeKind::Closed);
        let moved = changed(ServiceChangeKind::Moved);
        let ended = changed(ServiceChangeKind::PasswordLoginEnded);
        let ends = changed(ServiceChangeKind::PasswordLoginEnds);
        let page = |change: Option<&'_ ServiceChange>| change.and_then(|change| change.url.clone());
        let own = |url: Option<&str>| url.map(str::to_owned);
        // Where the page itself is not known: the one about mail programs, else the mailbox, in whose settings it is done.
        let here = |url: Option<&str>| own(url.or(self.documentation_url()).or(self.webmail_url()));
        [
            (closed.is_some(), HintKind::Closed, page(closed), closed),
            (self.has(Trait::NoSmtp), HintKind::NoSmtp, own(self.webmail_url()), None),
            (self.bridge_port().is_some(), HintKind::Bridge, own(self.bridge_url()), None),
            (self.has(Trait::PasswordRetired), HintKind::PasswordRetired, own(self.password_retired_url()), ended),
            (self.has(Trait::PaidPlan), HintKind::PaidPlan, own(self.webmail_url()), None),
            (moved.is_some(), HintKind::Moved, page(moved), moved),
            (self.app_password.is_some(), app, here(self.app_password_url()), None),
            (self.mail_password.is_some(), mail, here(self.mail_password_url()), None),
            (self.has(Trait::AccessSwitch), HintKind::MailAccess, here(self.access_url()), None),
            (ends.is_some(), HintKind::PasswordEnds, page(ends), ends),
            (self.limits.is_some(), HintKind::Limits, own(self.limits_url()), None),
        ]
        .into_iter()
        .filter(|(applies, ..)| *applies)
        .map(|(_, kind, url, change)| Hint {
            kind,
            service: self.name().to_owned(),
            url,
            since: change.and_then(ServiceChange::since),
            to: change
                .and_then(|change| Services::builtin().by_id(change.to.as_deref()?))
                .map(|to| to.name().to_owned()),
            limits: if kind == HintKind::Limits { self.limits().unwrap_or_default() } else { Limits::default() },
        })
        .collect()
    }
}
