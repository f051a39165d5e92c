//! What the check-up is given: resolver, trust roots, network. Tests give their own.

/// The world outside.
#[derive(Clone)]
pub struct Environment {}

impl Environment {
    /// This computer's own resolver, trust roots and network.
    pub fn system(options: &EnvironmentOptions) -> Result<Self, EnvironmentError> {
        let _ = options;
        todo!()
    }
}

/// What a person may choose about it.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentOptions {
    /// Name servers to ask instead of the system's.
    pub resolvers: Vec<std::net::SocketAddr>,
    /// PEM file of authorities to trust in addition to the system's.
    pub ca_file: Option<std::path::PathBuf>,
    /// An independent name server and a host to compare with may be asked when something fails.
    pub third_parties: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum EnvironmentError {
    #[error("the certificate file {path} cannot be read: {source}")]
    CaFile { path: std::path::PathBuf, source: std::io::Error },
    #[error("the system's trust roots cannot be read: {0}")]
    Roots(String),
    #[error("the system's name servers cannot be read: {0}")]
    Resolver(String),
}
