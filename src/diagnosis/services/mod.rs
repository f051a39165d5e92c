//! The mail services that the diagnosis must know by name: where their servers are, and which password they take.
//!
//! The data stands in `assets/knowledge/services.toml`.

mod facts;
mod hints;

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use thiserror::Error;

use self::facts::PublishedLimits;
use super::names::{Names, is_name};
use crate::account::{Host, IncomingProtocol, Method, Port, Server, UsernameForm};

pub use self::facts::{Limits, ServiceChange, ServiceChangeKind};
pub use self::hints::{Hint, HintKind};

/// A mail service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    id: String,
    name: String,
    /// Names under which its servers stand, with everything below them.
    #[serde(default)]
    hosts: Vec<String>,
    /// Domains of its addresses.
    #[serde(default)]
    domains: Vec<String>,
    /// Names under which the servers stand that receive its mail, with everything below them.
    #[serde(default)]
    mx: Vec<String>,
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
    #[serde(default)]
    submission: Vec<Server>,
    /// Its published servers for fetching mail, best first.
    #[serde(default)]
    incoming: Vec<Incoming>,
    /// How it builds user names; nothing where that is not known.
    username: Option<UsernameForm>,
    /// Methods of signing in that it names, in its order.
    #[serde(default)]
    methods: Vec<Method>,
    app_password: Option<OwnPassword>,
    mail_password: Option<OwnPassword>,
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
    limits: Option<PublishedLimits>,
    /// What has changed there, newest first.
    #[serde(default)]
    changes: Vec<ServiceChange>,
    checked: toml::value::Datetime,
}

#[derive(Clone, Debug, Deserialize)]
struct Incoming {
    protocol: IncomingProtocol,
    #[serde(flatten)]
    server: Server,
}

/// A password of its own for mail programs: one that the service makes (app password), or one that the person sets on its
/// website beside the usual one (mail password).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnPassword {
    needed: Need,
    url: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Need {
    Always,
    /// Where two-step sign-in is on, as it is for most.
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

/// How far signing in by a token goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oauth {
    /// Beside passwords.
    Also,
    /// No password is taken.
    Only,
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
pub(super) enum Trait {
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
    pub(super) const ALL: [Self; 5] =
        [Self::AppPassword, Self::PasswordRetired, Self::AccessSwitch, Self::PaidPlan, Self::NoSmtp];
}

/// All services, by name.
#[derive(Debug)]
pub struct Services {
    services: Vec<Service>,
    by_id: HashMap<String, usize>,
    by_domain: HashMap<String, usize>,
    by_host: Names,
    by_mx: Names,
}

/// Faulty data about services.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ServicesError {
    #[error("services.toml: {0}")]
    Syntax(String),
    #[error("services.toml: “{name}” stands twice, the second time at {service}")]
    Twice { service: String, name: String },
    #[error("services.toml: “{name}” at {service} is no domain in lower case")]
    NoDomain { service: String, name: String },
    #[error("services.toml: “{url}” at {service} is not https")]
    NotHttps { service: String, url: String },
}

impl Services {
    /// The services that the program comes with.
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Services> = LazyLock::new(|| {
            // Part of the program, like its code: `tests::the_builtin_services_are_sound` reads them.
            Services::parse(include_str!("../../../assets/knowledge/services.toml"))
                .expect("the built-in services are sound")
        });
        &BUILTIN
    }

    pub fn parse(text: &str) -> Result<Self, ServicesError> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Data {
            service: Vec<Service>,
        }
        let data: Data = toml::from_str(text).map_err(|error| ServicesError::Syntax(error.to_string()))?;
        let mut services = Self {
            services: Vec::new(),
            by_id: HashMap::new(),
            by_domain: HashMap::new(),
            by_host: Names::default(),
            by_mx: Names::default(),
        };
        for (index, service) in data.service.into_iter().enumerate() {
            service.check()?;
            let twice = |name: &String| ServicesError::Twice { service: service.id.clone(), name: name.clone() };
            for (names, map) in
                [(std::slice::from_ref(&service.id), &mut services.by_id), (&service.domains, &mut services.by_domain)]
            {
                if let Some(name) = names.iter().find(|name| map.insert((*name).clone(), index).is_some()) {
                    return Err(twice(name));
                }
            }
            for (names, map) in [(&service.hosts, &mut services.by_host), (&service.mx, &mut services.by_mx)] {
                if let Some(name) = names.iter().find(|name| !map.insert(name, index)) {
                    return Err(twice(name));
                }
            }
            services.services.push(service);
        }
        Ok(services)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Service> {
        self.services.iter()
    }

    pub fn by_id(&self, id: &str) -> Option<&Service> {
        self.by_id.get(id).map(|index| &self.services[*index])
    }

    /// The service that a server for mail programs belongs to.
    pub fn by_host(&self, host: &Host) -> Option<&Service> {
        self.within(&self.by_host, host)
    }

    /// The service that addresses of this domain belong to. A company's own domain is unknown, wherever its mail is kept.
    pub fn by_domain(&self, domain: &str) -> Option<&Service> {
        let Ok(Host::Name(name)) = Host::parse(domain) else { return None };
        self.by_domain.get(&name).map(|index| &self.services[*index])
    }

    /// The service that a receiving server (MX) belongs to.
    pub fn by_mx(&self, host: &Host) -> Option<&Service> {
        self.within(&self.by_mx, host)
    }

    /// The service with a bridge that listens at this port of the person's own computer.
    pub fn by_bridge(&self, port: u16) -> Option<&Service> {
        self.iter().find(|service| service.bridge_port().is_some_and(|bridge| bridge.get() == port))
    }

    fn within(&self, names: &Names, host: &Host) -> Option<&Service> {
        let Host::Name(name) = host else { return None };
        names.of(name).map(|index| &self.services[index])
    }
}

impl Service {
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name by which people know it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The MX records that a customer's domain gets, as a zone file has them; none where they differ from customer to customer.
    pub fn mx_records(&self, domain: &str) -> Vec<String> {
        let dashed = domain.replace('.', "-");
        self.mx_records.iter().map(|record| record.replace("{domain-with-dashes}", &dashed)).collect()
    }

    /// Its published servers for sending, best first.
    pub fn submission(&self) -> &[Server] {
        &self.submission
    }

    /// Its published servers for fetching mail, best first.
    pub fn incoming(&self) -> impl Iterator<Item = (IncomingProtocol, &Server)> {
        self.incoming.iter().map(|incoming| (incoming.protocol, &incoming.server))
    }

    /// How it builds user names; nothing where that is not known.
    pub fn username(&self) -> Option<&UsernameForm> {
        self.username.as_ref()
    }

    /// Methods of signing in that it names, in its order.
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

    pub(super) fn has(&self, wanted: Trait) -> bool {
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

    /// How far signing in by a token (OAuth) goes there; nothing where it is not known to be possible.
    pub fn oauth(&self) -> Option<Oauth> {
        if self.has(Trait::PasswordRetired) {
            return Some(Oauth::Only);
        }
        self.methods.contains(&Method::Xoauth2).then_some(Oauth::Also)
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

    /// Its page for reading mail in the browser.
    pub fn webmail_url(&self) -> Option<&str> {
        self.webmail.as_deref()
    }

    fn check(&self) -> Result<(), ServicesError> {
        for name in self.hosts.iter().chain(&self.domains).chain(&self.mx) {
            if Host::parse(name).ok().is_none_or(|host| host.as_ascii() != *name) {
                return Err(ServicesError::NoDomain { service: self.id.clone(), name: name.clone() });
            }
        }
        if let Some(name) = self.spf.iter().find(|name| !is_name(name)) {
            return Err(ServicesError::NoDomain { service: self.id.clone(), name: name.clone() });
        }
        let urls = [
            self.app_password_url(),
            self.mail_password_url(),
            self.access_url(),
            self.password_retired_url(),
            self.bridge_url(),
            self.webmail_url(),
            self.limits_url(),
        ];
        let of_changes = self.changes.iter().filter_map(|change| change.url.as_deref());
        match urls.into_iter().flatten().chain(of_changes).find(|url| !url.starts_with("https://")) {
            Some(url) => Err(ServicesError::NotHttps { service: self.id.clone(), url: url.to_owned() }),
            None => Ok(()),
        }
    }
}
