//! Signatures checked against a real name server, with zones signed as they should be and in every way as they should not.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]
#![cfg(target_os = "linux")]

mod servers;

use hickory_resolver::proto::rr::{RData, RecordType};
use mailclinic::dns::{Flaw, LookupError, Proof, Resolver, Unproven, Validated};
use servers::nsd::{NameServer, Signed, Zone};
use servers::{Kind, require};

const RECORDS: &str = "@ IN MX 10 mail\nmail IN A 192.0.2.1\n";

fn resolver(server: &NameServer) -> Resolver {
    Resolver::with_servers(&[server.address]).unwrap().trusting(&server.root_key()).unwrap()
}

fn zone(signed: Signed) -> Zone {
    Zone::new("clinic.test", RECORDS).signed(signed)
}

fn flaw(proof: &Proof) -> (Flaw, &str, &str) {
    match proof {
        Proof::Bogus(breach) => (breach.flaw, &breach.name, &breach.record),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_signed_zone_is_secure_down_from_the_root() {
    if !require(Kind::NameServer) {
        return;
    }
    for signed in [Signed::Nsec, Signed::Nsec3, Signed::Nsec3OptOut] {
        let above = Zone::new("test", "").signed(signed.clone());
        let server = NameServer::start(&[above, zone(signed.clone())]);
        let resolver = resolver(&server);
        assert_eq!(resolver.dnssec("clinic.test").await, Proof::Secure, "{signed:?}");
        let a = resolver.validated("mail.clinic.test", RecordType::A).await;
        assert_eq!(a.secure().map(<[RData]>::len), Some(1), "{signed:?}: {a:?}");
    }
}
