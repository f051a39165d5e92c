//! Names that nobody has: whoever answers for one of them answers for every name.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::net::IpAddr;

use super::resolver::Resolver;

/// A label that nobody has.
pub(super) fn invented_label() -> String {
    format!("mailclinic-{:016x}", RandomState::new().build_hasher().finish())
}

impl Resolver {
    /// The addresses of a name below `parent` that nobody has: there are some only where every name has them (a wildcard,
    /// RFC 4592), or where this network lies about names that do not exist.
    pub async fn invented_below(&self, parent: &str) -> Vec<IpAddr> {
        self.addresses(&format!("{}.{parent}", invented_label())).await.interleaved()
    }
}
