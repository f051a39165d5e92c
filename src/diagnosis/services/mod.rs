//! The mail services that the program knows by name: where their servers are, and which password they take.
//!
//! The data stand in `assets/providers`.

mod facts;
mod hints;
mod published;
mod service;

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use thiserror::Error;

use super::names::Names;
use crate::account::Host;

pub use facts::{Limits, Oauth, ServiceChange, ServiceChangeKind};
pub use hints::{Hint, HintKind};
pub use published::PublishedServer;
pub use service::Service;
pub(super) use service::Trait;

/// The built-in data: the name of each file, and what stands in it. Of services that share an SPF record the first counts.
#[rustfmt::skip]
pub(super) const FILES: &[(&str, &str)] = &[
    ("sending.toml", include_str!("../../../assets/providers/sending.toml")),
    ("worldwide.toml", include_str!("../../../assets/providers/worldwide.toml")),
    ("italy.toml", include_str!("../../../assets/providers/italy.toml")),
    ("france.toml", include_str!("../../../assets/providers/france.toml")),
    ("germany.toml", include_str!("../../../assets/providers/germany.toml")),
    ("britain-and-ireland.toml", include_str!("../../../assets/providers/britain-and-ireland.toml")),
    ("rest-of-europe.toml", include_str!("../../../assets/providers/rest-of-europe.toml")),
    ("russia-and-neighbours.toml", include_str!("../../../assets/providers/russia-and-neighbours.toml")),
    ("north-america.toml", include_str!("../../../assets/providers/north-america.toml")),
    ("japan-and-east-asia.toml", include_str!("../../../assets/providers/japan-and-east-asia.toml")),
    ("rest.toml", include_str!("../../../assets/providers/rest.toml")),
];

/// All services, by name.
#[derive(Debug, Default)]
pub struct Services {
    services: Vec<Service>,
    by_id: HashMap<String, usize>,
    by_domain: HashMap<String, usize>,
    /// Names below which all domains belong to a service.
    by_parent: Names,
    by_host: Names,
    by_mx: Names,
}

/// Faulty data about services.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}: {provider}: {fault}")]
pub struct ServicesError {
    pub file: String,
    /// The id of the faulty entry; empty where the file as a whole cannot be read.
    pub provider: String,
    pub fault: Fault,
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    #[error("{0}")]
    Syntax(String),
    #[error("“{0}” stands twice")]
    Twice(String),
    #[error("“{0}” is no domain in lower case")]
    NoDomain(String),
    #[error("“{0}” is not https")]
    NotHttps(String),
    #[error("“{0}” is no provider")]
    NoProvider(String),
    #[error("“{0}” is no server")]
    NoServer(String),
    #[error("the server “{0}” stands twice")]
    ServerTwice(String),
    #[error("“{0}” stands after a server that is less safe")]
    LessSafeFirst(String),
}

impl Services {
    /// The services that the program comes with.
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Services> = LazyLock::new(|| {
            // Part of the program, like its code: `tests::the_builtin_services_are_sound` reads them.
            Services::parse(FILES).expect("the built-in services are sound")
        });
        &BUILTIN
    }

    /// The names of the files that are built in.
    pub fn files() -> impl Iterator<Item = &'static str> {
        FILES.iter().map(|(name, _)| *name)
    }

    /// Reads files, each with its name.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, ServicesError> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Data {
            provider: Vec<Service>,
        }
        let mut services = Self::default();
        for (file, text) in files {
            let faulty = |provider: &str, fault| ServicesError {
                file: (*file).to_owned(),
                provider: provider.to_owned(),
                fault,
            };
            let data: Data = toml::from_str(text).map_err(|error| faulty("", Fault::Syntax(error.to_string())))?;
            for service in data.provider {
                service.check().and_then(|()| services.note(&service)).map_err(|fault| faulty(&service.id, fault))?;
                services.services.push(service);
            }
        }
        services.check_moves()?;
        Ok(services)
    }

    /// Whether every service that mailboxes have moved to stands here too.
    fn check_moves(&self) -> Result<(), ServicesError> {
        let moves = self.iter().flat_map(|service| {
            service.changes().iter().filter_map(move |change| Some((service, change.to.as_ref()?)))
        });
        match moves.into_iter().find(|(_, to)| self.by_id(to).is_none()) {
            Some((service, to)) => Err(ServicesError {
                file: String::new(),
                provider: service.id.clone(),
                fault: Fault::NoProvider(to.clone()),
            }),
            None => Ok(()),
        }
    }

    /// Notes the names of the next service.
    fn note(&mut self, service: &Service) -> Result<(), Fault> {
        let index = self.services.len();
        let once = |new: bool, name: &str| if new { Ok(()) } else { Err(Fault::Twice(name.to_owned())) };
        once(self.by_id.insert(service.id.clone(), index).is_none(), &service.id)?;
        for domain in &service.domains {
            let new = match domain.strip_prefix("*.") {
                Some(parent) => self.by_parent.insert(parent, index),
                None => self.by_domain.insert(domain.clone(), index).is_none(),
            };
            once(new, domain)?;
        }
        for (names, map) in [(&service.hosts, &mut self.by_host), (&service.mx, &mut self.by_mx)] {
            names.iter().try_for_each(|name| once(map.insert(name, index), name))?;
        }
        Ok(())
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
        let below = || self.by_parent.of(name.split_once('.')?.1);
        self.by_domain.get(&name).copied().or_else(below).map(|index| &self.services[index])
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
