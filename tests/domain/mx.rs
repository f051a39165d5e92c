//! Where the domain's mail goes.

use mailclinic::diagnosis::DiagnosisId::*;
use mailclinic::diagnosis::Fact;

use crate::row::Row;
use crate::servers::nsd::Signed;
use crate::servers::{Kind, require};
use crate::world::{Running, World};
use mailclinic::checkup::domain::{Seen, Subject};
use mailclinic::dns::Proof;
use mailclinic::dns::dane::Fit;
use mailclinic::dns::dmarc::Disposition;
use mailclinic::dns::dnsbl::ListOutcome;
use mailclinic::dns::zone::Existence;

const MX: &str = "clinic.test MX 10 mx.clinic.test";

#[tokio::test]
async fn a_domain_in_order_gives_no_finding() {
    Row::own().holds().await;
}

#[tokio::test]
async fn a_domain_in_order_gives_no_finding_to_an_account_with_its_own_server() {
    Row::own().sends_through("smtp.clinic.test").sends_from("192.0.2.10").holds().await;
}

#[tokio::test]
async fn a_domain_in_order_at_a_known_service_gives_no_finding() {
    Row::at_google().holds().await;
}

#[tokio::test]
async fn a_domain_in_order_without_signatures_gives_no_finding() {
    Row::own().but(|world| world.zone("clinic.test", Signed::No)).holds().await;
}

#[tokio::test]
async fn row_76_mx_missing_and_nothing_in_its_place() {
    Row::own()
        .without(MX)
        .gives(MxMissing)
        .fact(Fact::Domain, "clinic.test")
        .mended(|world| world.with(MX))
        .holds()
        .await;
}

#[tokio::test]
async fn mx_missing_at_a_known_service() {
    Row::at_google()
        .without("clinic.test MX 1 smtp.google.com")
        .gives(MxMissing)
        .corrected(&["+ clinic.test MX 1 smtp.google.com."])
        .holds()
        .await;
}

#[tokio::test]
async fn mx_missing_with_an_address_in_its_place() {
    Row::own()
        .without(MX)
        .with("clinic.test A 192.0.2.20")
        .gives(MxMissing)
        .fact(Fact::Kind, "address-only")
        .mended(|world| world.with(MX))
        .holds()
        .await;
}

#[tokio::test]
async fn row_76_mx_without_address_and_no_other() {
    Row::own()
        .without("mx.clinic.test A 192.0.2.20")
        .gives(MxWithoutAddress)
        .fact(Fact::Record, "10 mx.clinic.test.")
        .mended(|world| world.with("mx.clinic.test A 192.0.2.20"))
        .holds()
        .await;
}

#[tokio::test]
async fn mx_without_address_beside_a_sound_one() {
    Row::own()
        .with("clinic.test MX 20 gone.clinic.test")
        .gives(MxWithoutAddress)
        .fact(Fact::Record, "20 gone.clinic.test.")
        .corrected(&["- clinic.test MX 20 gone.clinic.test."])
        .holds()
        .await;
}

#[tokio::test]
async fn mx_is_alias() {
    Row::own()
        // The server's certificate does not name the alias, which MTA-STS would want.
        .without("_mta-sts.clinic.test TXT v=STSv1; id=20261122;")
        .without(MX)
        .with("clinic.test MX 10 alias.clinic.test")
        .with("alias.clinic.test CNAME mx.clinic.test")
        .gives(MxIsAlias)
        .fact(Fact::Record, "10 alias.clinic.test.")
        .corrected(&["- clinic.test MX 10 alias.clinic.test.", "+ clinic.test MX 10 mx.clinic.test."])
        .holds()
        .await;
}

#[tokio::test]
async fn mx_is_an_address() {
    Row::own()
        .without("_mta-sts.clinic.test TXT v=STSv1; id=20261122;")
        .without(MX)
        .without("mx.clinic.test A 192.0.2.20")
        .with("clinic.test MX 10 192.0.2.20")
        .gives(MxIsAlias)
        .fact(Fact::Record, "10 192.0.2.20.")
        .corrected(&[
            "- clinic.test MX 10 192.0.2.20.",
            "+ clinic.test MX 10 mx.clinic.test.",
            "+ mx.clinic.test A 192.0.2.20",
        ])
        .holds()
        .await;
}

#[tokio::test]
async fn mx_null() {
    Row::own()
        .without(MX)
        .with("clinic.test MX 0 .")
        .gives(MxNull)
        .mended(|world| world.without("clinic.test MX 0 .").with(MX))
        .holds()
        .await;
}

/// The preference of a null MX means nothing (RFC 7505 3).
#[tokio::test]
async fn mx_null_at_a_known_service() {
    for null in ["0 .", "10 ."] {
        Row::at_google()
            .without("clinic.test MX 1 smtp.google.com")
            .with(&format!("clinic.test MX {null}"))
            .gives(MxNull)
            .corrected(&[&format!("- clinic.test MX {null}"), "+ clinic.test MX 1 smtp.google.com."])
            .holds()
            .await;
    }
}

/// RFC 7505 3 forbids it, and some take it for a domain without mail.
#[tokio::test]
async fn mx_null_among_others() {
    Row::own().with("clinic.test MX 0 .").gives(MxNull).corrected(&["- clinic.test MX 0 ."]).holds().await;
}

#[tokio::test]
async fn mx_without_address_at_a_known_service() {
    Row::at_google()
        .without("clinic.test MX 1 smtp.google.com")
        .with("clinic.test MX 10 gone.clinic.test")
        .without("_mta-sts.clinic.test TXT v=STSv1; id=20261122;")
        .gives(MxWithoutAddress)
        .corrected(&["- clinic.test MX 10 gone.clinic.test.", "+ clinic.test MX 1 smtp.google.com."])
        .holds()
        .await;
}

/// A domain that moved to Google and kept a server of Yandex.
#[tokio::test]
async fn mx_mixed() {
    Row::at_google()
        .but(|world| world.zone("yandex.net", Signed::No).with("mx.yandex.net A 198.51.100.30"))
        .but(|world| {
            world.policy("version: STSv1\nmode: enforce\nmx: smtp.google.com\nmx: mx.yandex.net\nmax_age: 604800\n")
        })
        .with("clinic.test MX 10 mx.yandex.net")
        .gives(MxMixed)
        .fact(Fact::Service, "Gmail")
        .corrected(&["- clinic.test MX 10 mx.yandex.net."])
        .holds()
        .await;
}

#[tokio::test]
async fn mx_unexpected() {
    Row::at_google()
        .but(|world| world.zone("yandex.net", Signed::No).with("mx.yandex.net A 198.51.100.30"))
        .but(|world| {
            world.policy("version: STSv1\nmode: enforce\nmx: smtp.google.com\nmx: mx.yandex.net\nmax_age: 604800\n")
        })
        .without("clinic.test MX 1 smtp.google.com")
        .with("clinic.test MX 10 mx.yandex.net")
        .gives(MxUnexpected)
        .fact(Fact::Service, "Gmail")
        .fact(Fact::Record, "10 mx.yandex.net.")
        .corrected(&["- clinic.test MX 10 mx.yandex.net.", "+ clinic.test MX 1 smtp.google.com."])
        .holds()
        .await;
}

/// A world that shows nothing would give no finding either.
#[tokio::test]
async fn a_domain_in_order_is_seen_to_be_in_order() {
    if !require(Kind::NameServer) {
        return;
    }
    let world = World::sound();
    let running = Running::start(&world).await;
    let outcome = running.look(&world, &Subject::parse("clinic.test").unwrap()).await;
    let Seen { zone, dnssec, receivers, spf, dkim, dmarc, mta_sts, tls_rpt, lists, .. } = outcome.seen;
    assert_eq!(zone.unwrap().existence, Existence::Exists);
    assert_eq!(dnssec, Some(Proof::Secure));
    assert_eq!(receivers[0].fit.as_ref().unwrap().fits, [Fit::Fits]);
    assert_eq!(receivers[0].look.as_ref().unwrap().certificate_fault, None);
    assert_eq!(spf.unwrap().records, ["v=spf1 ip4:192.0.2.10 -all"]);
    assert_eq!(dkim.unwrap().places[0].keys[0].key.as_ref().unwrap().bits, 2048);
    assert_eq!(dmarc.unwrap().found.unwrap().policy.unwrap().p, Disposition::Reject);
    let policy = mta_sts.unwrap().policy.unwrap().unwrap();
    assert_eq!((policy.policy.mx.len(), policy.faults), (1, Vec::new()));
    assert_eq!(tls_rpt.unwrap().records.unwrap().len(), 1);
    assert_eq!(lists.unwrap()[0].outcome, ListOutcome::NotListed);
}
