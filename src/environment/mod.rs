//! The world outside, as it is handed to whatever asks servers: resolver, trust roots, network, limits. Tests give their own.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use thiserror::Error;

use crate::diagnosis::DnsList;
use crate::dns::outside::{MIRRORS, Mirror};
use crate::dns::{Resolver, ResolverError};
use crate::probe::{Limits, Network, Tcp, Trust, TrustError};

/// The world outside.
#[derive(Clone)]
pub struct Environment {
    pub resolver: Resolver,
    pub trust: Trust,
    pub network: Arc<dyn Network>,
    pub limits: Limits,
    /// No look-ups beyond the named servers.
    pub offline: bool,
    /// What may be asked of third parties when something fails.
    pub third_parties: Option<ThirdParties>,
}

/// Somebody else's computers, to compare with: they tell "here" from "there".
#[derive(Clone)]
pub struct ThirdParties {
    /// A name server that does not depend on this network.
    pub resolver: Resolver,
    /// A host that answers on 443 and on 465, unless this network is in the way.
    pub control: String,
    /// Mozilla's public database of mail services (ISPDB).
    pub ispdb: String,
    /// Block lists to ask about the domain and the addresses its mail comes from.
    pub lists: Vec<Arc<DnsList>>,
    /// Name servers that answer with the asker's address, each with the question to put to it.
    pub mirrors: Vec<(Resolver, Mirror)>,
}

/// What a person may choose about it.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentOptions {
    /// Name servers to ask instead of the system's.
    pub resolvers: Vec<SocketAddr>,
    /// PEM file of authorities to trust in addition to the system's.
    pub ca_file: Option<PathBuf>,
    /// Block lists and the outside address may be asked, and an independent name server and a host to compare with when
    /// something fails.
    pub third_parties: bool,
    /// No look-ups beyond the named servers.
    pub offline: bool,
}

#[derive(Debug, Error)]
pub enum EnvironmentError {
    #[error("the certificate file {path} cannot be read: {reason}")]
    CaFile { path: PathBuf, reason: String },
    #[error(transparent)]
    Roots(#[from] TrustError),
    #[error(transparent)]
    Resolver(#[from] ResolverError),
    /// Whoever was reading them was stopped.
    #[error("interrupted: {0}")]
    Interrupted(String),
}

/// Quad9, a name server run by a foundation that keeps no addresses of those who ask.
const INDEPENDENT_RESOLVER: SocketAddr = SocketAddr::new(IpAddr::V4(std::net::Ipv4Addr::new(9, 9, 9, 9)), 53);

/// A large mail service whose web page and mail ports are practically always there.
const CONTROL_HOST: &str = "smtp.gmail.com";

/// Where Mozilla keeps the settings of mail services, by domain (`/v1.1/DOMAIN`).
const ISPDB: &str = "autoconfig.thunderbird.net";

impl Environment {
    /// This computer's own resolver, trust roots and network.
    pub fn system(options: &EnvironmentOptions) -> Result<Self, EnvironmentError> {
        let resolver = if options.resolvers.is_empty() {
            Resolver::system()?
        } else {
            Resolver::with_servers(&options.resolvers)?
        };
        let third_parties = (options.third_parties && !options.offline).then(ThirdParties::known).transpose()?;
        Ok(Self {
            resolver,
            trust: Trust::system(options.ca_file.as_ref().map(read_authorities).transpose()?.unwrap_or_default())?,
            network: Arc::new(Tcp),
            limits: Limits::default(),
            offline: options.offline,
            third_parties,
        })
    }
}

impl ThirdParties {
    /// Those that the program comes with.
    fn known() -> Result<Self, ResolverError> {
        let mirrors = MIRRORS
            .into_iter()
            .map(|mirror| Ok((Resolver::with_servers(&[SocketAddr::new(mirror.server, 53)])?, mirror)))
            .collect::<Result<_, ResolverError>>()?;
        Ok(Self {
            resolver: Resolver::with_servers(&[INDEPENDENT_RESOLVER])?,
            control: CONTROL_HOST.to_owned(),
            ispdb: ISPDB.to_owned(),
            lists: DnsList::builtin(),
            mirrors,
        })
    }
}

fn read_authorities(path: &PathBuf) -> Result<Vec<CertificateDer<'static>>, EnvironmentError> {
    let fail = |reason: String| EnvironmentError::CaFile { path: path.clone(), reason };
    let authorities: Vec<_> =
        CertificateDer::pem_file_iter(path).and_then(Iterator::collect).map_err(|error| fail(error.to_string()))?;
    if authorities.is_empty() { Err(fail("no certificate in it".to_owned())) } else { Ok(authorities) }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Environment")
            .field("limits", &self.limits)
            .field("offline", &self.offline)
            .finish_non_exhaustive()
    }
}
