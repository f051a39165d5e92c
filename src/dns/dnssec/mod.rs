//! DNSSEC (RFC 4033 to 4035): answers whose signatures were checked here, down from the root's keys. What the name server
//! thinks of them (the AD bit) is not asked: whoever could forge the answer could forge that too.

mod blame;
mod courier;
mod validator;
mod verdict;
mod wildcard;

use std::sync::Arc;
use std::time::Duration;

use hickory_resolver::proto::dnssec::TrustAnchors;
use hickory_resolver::proto::rr::RecordType;

use super::answer::{LookupError, Srv};
use super::dane::Tlsa;
use super::resolver::{Resolver, ResolverError, question};
pub(super) use courier::{Line, line};
pub(super) use validator::Validator;
pub use verdict::{Breach, Flaw, Proof, Unproven, Validated};

/// How long one name server may take for all questions of a verdict.
const PATIENCE: Duration = Duration::from_secs(6);

impl Resolver {
    /// The same name servers, with the chain of signatures beginning at these keys of the root instead of the world's: DNSKEY
    /// records as a zone file has them.
    pub fn trusting(&self, keys: &str) -> Result<Self, ResolverError> {
        let anchors: TrustAnchors = keys.parse().map_err(ResolverError::new)?;
        Ok(self.with_anchors(Arc::new(anchors)))
    }

    /// The records of one kind that answer for a name, what CNAMEs lead to included, and what their signatures prove. Every
    /// question this takes is asked once until [`Resolver::afresh`].
    pub async fn validated(&self, name: &str, kind: RecordType) -> Validated {
        let name = match question(name) {
            Ok(name) => name,
            Err(error) => return Validated::unknown(error),
        };
        let mut unknown = None;
        for server in self.validators() {
            let asking = tokio::time::timeout(PATIENCE, server.validate(&name, kind));
            let validated = asking.await.unwrap_or_else(|_| Validated::unknown(LookupError::Timeout));
            match validated.proof {
                Proof::Unknown(_) => _ = unknown.get_or_insert(validated),
                _ => return validated,
            }
        }
        let nobody = || Validated::unknown(LookupError::NoNetwork("no name server is set".to_owned()));
        unknown.unwrap_or_else(nobody)
    }

    /// TLSA records whose signatures hold; others count for nothing (RFC 7672 2.1.1).
    pub async fn secure_tlsa(&self, name: &str) -> Vec<Tlsa> {
        let validated = self.validated(name, RecordType::TLSA).await;
        validated.secure().unwrap_or_default().iter().filter_map(Tlsa::of).collect()
    }

    /// SRV records whose signatures hold.
    pub async fn secure_srv(&self, name: &str) -> Vec<Srv> {
        let validated = self.validated(name, RecordType::SRV).await;
        validated.secure().unwrap_or_default().iter().filter_map(Srv::of).collect()
    }

    /// Whether a domain is signed, and soundly: the start of its authority and where its mail goes.
    pub async fn dnssec(&self, domain: &str) -> Proof {
        let (soa, mx) = tokio::join!(self.validated(domain, RecordType::SOA), self.validated(domain, RecordType::MX));
        soa.proof.and(mx.proof)
    }
}
