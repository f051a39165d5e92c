//! One mail service, as it stands in `assets/providers`.

use serde::Deserialize;

use super::Fault;
use super::facts::{PublishedLimits, ServiceChange};
use super::published::{Listed, PublishedServer};
use crate::account::{Host, IncomingProtocol, Method, Port, UsernameForm};
use crate::diagnosis::names::is_name;

/// A mail service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    pub(super) id: String,
    name: String,
    /// Names under which its servers stand, with everything below them.
    #[serde(default)]
    pub(super) hosts: Vec<String>,
    /// Domains of its addresses; `*.` before one stands for all below it.
    #[serde(default)]
    pub(super) domains: Vec<String>,
    /// Names under which the servers stand that receive its mail, with everything below them.
    #[serde(default)]
    pub(super) mx: Vec<String>,
    /// The MX records of a customer's domain, e.g. `10 mx.example.org.`; `{domain-with-dashes}` stands for the domain with
    /// dashes in place of its dots.
    #[serde(default)]
    mx_records: Vec<String>,
    /// What its customers' domains include in their SPF records to allow it.
    #[serde(default)]
    spf: Vec<String>,
    /// The selectors of its DKIM keys at its customers' domains.
    #[serde(default)]
    dkim: Vec<String>,
    /// Its published servers for sending, safest first.
    #[serde(default)]
    submission: Vec<Listed>,
    /// Its published servers for fetching mail, safest first.
    #[serde(default)]
    incoming: Vec<Listed>,
    /// How it builds user names; nothing where that is not known.
    username: Option<UsernameForm>,
    /// Methods of signing in, in its order.
    #[serde(default = "by_password")]
    methods: Vec<Method>,
    documentation: Option<String>,
    pub(super) app_password: Option<OwnPassword>,
    pub(super) mail_password: Option<OwnPassword>,
    password_login: Option<PasswordLogin>,
    access_switch: Option<Page>,
    #[serde(default)]
    paid_plan: bool,
    #[serde(default)]
    no_smtp: bool,
    #[serde(default)]
    only_sends: bool,
    bridge: Option<Bridge>,
    webmail: Option<String>,
    pub(super) limits: Option<PublishedLimits>,
    /// What has changed there, newest first.
    #[serde(default)]
    pub(super) changes: Vec<ServiceChange>,
    checked: toml::value::Datetime,
}

/// What nearly all take: a password, in either of the ways that say it plainly.
fn by_password() -> Vec<Method> {
    vec![Method::Plain, Method::Login]
}

/// A password of its own for mail programs: one that the service makes (app password), or one that the person sets on its
/// website beside the usual one (mail password).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnPassword {
    pub needed: Need,
    pub url: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Need {
    Always,
    /// An app password where two-step sign-in is on, as it is for most; a mail password where one has been set.
    Likely,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PasswordLogin {
    state: PasswordState,
    url: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum PasswordState {
    /// No password is taken any more, only a token (OAuth).
    Retired,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    url: Option<String>,
}

/// A program on the person's own computer that stands between the mail program and the service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bridge {
    port: Port,
    url: String,
}

/// What sets a service apart when it refuses a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trait {
    /// It takes a password for mail programs, made by it or set by the person, not the usual one.
    AppPassword,
    /// It takes no password at all any more.
    PasswordRetired,
    /// Mail programs are let in only once they are allowed on its page.
    AccessSwitch,
    /// Only paying customers may use mail programs.
    PaidPlan,
    /// It has no server for sending.
    NoSmtp,
}

#[cfg(test)]
impl Trait {
    pub const ALL: [Self; 5] =
        [Self::AppPassword, Self::PasswordRetired, Self::AccessSwitch, Self::PaidPlan, Self::NoSmtp];
}

impl Service {
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name by which people know it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Domains of its addresses; `*.` before one stands for all below it.
    pub fn domains(&self) -> &[String] {
        &self.domains
    }

    /// Whether its addresses are of this domain.
    pub(super) fn owns(&self, domain: &str) -> bool {
        let Ok(Host::Name(name)) = Host::parse(domain) else { return false };
        self.domains.iter().any(|own| match own.strip_prefix("*.") {
            Some(parent) => name.strip_suffix(parent).is_some_and(|rest| rest.ends_with('.')),
            None => *own == name,
        })
    }

    /// The MX records that a customer's domain gets, as a zone file has them; none where they differ from customer to customer.
    pub fn mx_records(&self, domain: &str) -> Vec<String> {
        let dashed = domain.replace('.', "-");
        self.mx_records.iter().map(|record| record.replace("{domain-with-dashes}", &dashed)).collect()
    }

    /// Its published servers for sending from addresses of a domain, best first. Those that are named after the domain are left
    /// out where it is not the service's own.
    pub fn submission(&self, domain: &str) -> impl Iterator<Item = PublishedServer> {
        self.submission.iter().filter_map(move |listed| listed.at(domain, self))
    }

    /// Its published servers for fetching mail, best first, IMAP and POP3 mixed.
    pub fn incoming(&self, domain: &str) -> impl Iterator<Item = (IncomingProtocol, PublishedServer)> {
        self.incoming.iter().filter_map(move |listed| Some((listed.protocol?, listed.at(domain, self)?)))
    }

    /// How it builds user names; nothing where that is not known.
    pub fn username(&self) -> Option<&UsernameForm> {
        self.username.as_ref()
    }

    /// Methods of signing in, in its order.
    pub fn methods(&self) -> &[Method] {
        &self.methods
    }

    /// What its customers' domains include in their SPF records to allow it: the preferred name first, then older ones that
    /// do as well.
    pub fn spf(&self) -> &[String] {
        &self.spf
    }

    /// The selectors of its DKIM keys at its customers' domains.
    pub fn dkim(&self) -> &[String] {
        &self.dkim
    }

    /// Whether it sends for programs and holds no mailboxes.
    pub fn only_sends(&self) -> bool {
        self.only_sends
    }

    pub(in crate::diagnosis) fn has(&self, wanted: Trait) -> bool {
        match wanted {
            Trait::AppPassword => self.app_password.is_some() || self.mail_password.is_some(),
            Trait::PasswordRetired => {
                self.password_login.as_ref().is_some_and(|login| login.state == PasswordState::Retired)
            }
            Trait::AccessSwitch => self.access_switch.is_some(),
            Trait::PaidPlan => self.paid_plan,
            Trait::NoSmtp => self.no_smtp,
        }
    }

    /// Whether everybody needs an app password there, and not only who has switched on two-step sign-in.
    pub fn always_wants_app_password(&self) -> bool {
        self.app_password.as_ref().is_some_and(|app| app.needed == Need::Always)
    }

    /// The page where app passwords are made.
    pub fn app_password_url(&self) -> Option<&str> {
        self.app_password.as_ref()?.url.as_deref()
    }

    /// The page where mail programs are let in.
    pub fn access_url(&self) -> Option<&str> {
        self.access_switch.as_ref()?.url.as_deref()
    }

    /// The page that says how to sign in without a password.
    pub fn password_retired_url(&self) -> Option<&str> {
        self.password_login.as_ref()?.url.as_deref()
    }

    pub fn bridge_port(&self) -> Option<Port> {
        self.bridge.as_ref().map(|bridge| bridge.port)
    }

    pub fn bridge_url(&self) -> Option<&str> {
        self.bridge.as_ref().map(|bridge| bridge.url.as_str())
    }

    /// The day on which these data were last compared with what the service publishes.
    pub fn checked(&self) -> String {
        self.checked.to_string()
    }

    /// Its page about mail programs, else about itself.
    pub fn documentation_url(&self) -> Option<&str> {
        self.documentation.as_deref()
    }

    /// Its page for reading mail in the browser.
    pub fn webmail_url(&self) -> Option<&str> {
        self.webmail.as_deref()
    }

    pub(super) fn check(&self) -> Result<(), Fault> {
        let domains = self.domains.iter().map(|domain| domain.strip_prefix("*.").unwrap_or(domain));
        let names = self.hosts.iter().chain(&self.mx).map(String::as_str).chain(domains);
        let as_compared = |name: &str| Host::parse(name).is_ok_and(|host| host.as_ascii() == name);
        let spf = self.spf.iter().map(String::as_str).filter(|name| !is_name(name));
        if let Some(name) = names.filter(|name| !as_compared(name)).chain(spf).next() {
            return Err(Fault::NoDomain(name.to_owned()));
        }
        let urls = [
            self.app_password_url(),
            self.mail_password_url(),
            self.access_url(),
            self.password_retired_url(),
            self.bridge_url(),
            self.webmail_url(),
            self.documentation_url(),
            self.limits_url(),
        ];
        let of_changes = self.changes.iter().filter_map(|change| change.url.as_deref());
        if let Some(url) = urls.into_iter().flatten().chain(of_changes).find(|url| !url.starts_with("https://")) {
            return Err(Fault::NotHttps(url.to_owned()));
        }
        Listed::check(&self.submission, false)?;
        Listed::check(&self.incoming, true)
    }
}
