//! Whether the domain is there, and what others think of it.

use mailclinic::diagnosis::DiagnosisId::*;
use mailclinic::diagnosis::Fact;

use crate::row::Row;
use crate::servers::nsd::Signed;
use crate::world::World;

/// An address that sends needs a name that leads back to it.
#[tokio::test]
async fn a_sender_without_a_name() {
    const NAME: &str = "10.2.0.192.in-addr.arpa PTR smtp.clinic.test";
    Row::own()
        .sends_from("192.0.2.10")
        .without(NAME)
        .gives(ReverseDnsMissing)
        .fact(Fact::Ip, "192.0.2.10")
        .mended(|world| world.with(NAME))
        .holds()
        .await;
}

#[tokio::test]
async fn domain_listed() {
    const LISTED: &str = "clinic.test.domains.list.test A 127.0.0.2";
    Row::own()
        .with(LISTED)
        .gives(DomainListed)
        .fact(Fact::List, "List domains.list.test")
        .mended(|world| world.without(LISTED))
        .holds()
        .await;
}

#[tokio::test]
async fn address_listed() {
    const LISTED: &str = "10.2.0.192.addresses.list.test A 127.0.0.2";
    let sender = || Row::own().sends_from("192.0.2.10");
    for row in [sender(), Row::own().sends_through("smtp.clinic.test")] {
        row.with(LISTED)
            .gives(AddressListed)
            .fact(Fact::Ip, "192.0.2.10")
            .fact(Fact::List, "List addresses.list.test")
            .mended(|world| world.without(LISTED))
            .holds()
            .await;
    }
}

/// Nobody is asked about the domain who was not agreed to.
#[tokio::test]
async fn lists_are_not_asked_without_consent() {
    Row::own()
        .with("clinic.test.domains.list.test A 127.0.0.2")
        .but(|mut world| {
            world.lists = false;
            world
        })
        .holds()
        .await;
}

#[tokio::test]
async fn domain_not_found() {
    Row::own()
        .but(|world| world.without_zone("clinic.test"))
        .gives(DomainNotFound)
        .fact(Fact::Domain, "clinic.test")
        .mended(|_| World::sound())
        .holds()
        .await;
}

#[tokio::test]
async fn domain_not_found_with_a_popular_one_near() {
    Row::own()
        .about("gmial.com")
        .gives(DomainNotFound)
        .fact(Fact::Suggestion, "gmail.com")
        .mended(|world| {
            world
                .zone("gmial.com", Signed::No)
                .with("gmial.com MX 10 mx.clinic.test")
                .with("gmial.com TXT v=spf1 mx -all")
                .with("default._domainkey.gmial.com TXT v=DKIM1; k=rsa; p={key}")
                .with("_dmarc.gmial.com TXT v=DMARC1; p=reject")
        })
        .holds()
        .await;
}

#[tokio::test]
async fn domain_expires() {
    Row::own()
        .but(|mut world| {
            world.servers = vec!["ns1.sedoparking.com", "ns2.sedoparking.com"];
            world
        })
        .gives(DomainExpires)
        .fact(Fact::Record, "ns1.sedoparking.com, ns2.sedoparking.com")
        .mended(|mut world| {
            world.servers.clear();
            world
        })
        .holds()
        .await;
}

#[tokio::test]
async fn domain_not_found_below_one_that_is() {
    const BELOW: [&str; 3] = [
        "gone.clinic.test MX 10 mx.clinic.test",
        "gone.clinic.test TXT v=spf1 ip4:192.0.2.10 -all",
        "default._domainkey.gone.clinic.test TXT v=DKIM1; k=rsa; p={key}",
    ];
    Row::own()
        .about("gone.clinic.test")
        .gives(DomainNotFound)
        .mended(|world| BELOW.into_iter().fold(world, World::with))
        .holds()
        .await;
}
