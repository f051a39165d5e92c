//! What name servers say, understood: against NSD, and against one that fails on purpose.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]
#![cfg(target_os = "linux")]

#[path = "lab/forwarder.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod forwarder;
#[path = "lab/dns.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod lab;
mod servers;

use std::net::Ipv4Addr;
use std::time::{Duration, Instant};

use forwarder::{Forwarder, Manner};
use hickory_resolver::proto::rr::RecordType;
use lab::Fault;
use mailclinic::dns::{Answer, Ask, LookupError, Mx, Resolver};
use servers::nsd::{NameServer, Zone};
use servers::{Kind, require};

const ZONE: &str = r#"
@ IN MX 20 b.mx
@ IN MX 10 A.mx.Clinic.test.
@ IN TXT "v=spf1 include:" "_spf.clinic.test -all"
@ IN TXT "other" "\255\000\"quoted\""
mail IN A 192.0.2.1
mail IN A 192.0.2.2
mail IN AAAA 2001:db8::1
first IN CNAME second
second IN CNAME third
third IN CNAME mail
away IN CNAME mail.other.test.
lost IN CNAME missing
round IN CNAME about
about IN CNAME round
*.wild IN TXT "any"
one.two.three IN A 192.0.2.3
odd_label._domainkey IN TXT "underscores"
null IN MX 0 .
"#;

fn server(resolver_zone: &str) -> NameServer {
    NameServer::start(&[
        Zone::new("clinic.test", resolver_zone),
        Zone::new("other.test", "mail IN A 192.0.2.9\n"),
        Zone::new("2.0.192.in-addr.arpa", "1 IN PTR Mail.Clinic.test.\n1 IN PTR www.clinic.test.\n"),
        Zone::new(
            "8.b.d.0.1.0.0.2.ip6.arpa",
            "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0 IN PTR six.clinic.test.\n",
        ),
    ])
}

fn asking(server: &NameServer) -> Resolver {
    Resolver::with_servers(&[server.address]).unwrap()
}

fn sorted<T: Ord>(answer: Answer<T>) -> Vec<T> {
    let mut records = answer.unwrap_or_else(|error| panic!("{error}"));
    records.sort();
    records
}

#[tokio::test]
async fn every_kind_of_record_is_read() {
    if !require(Kind::NameServer) {
        return;
    }
    let server = server(ZONE);
    let resolver = asking(&server);
    assert_eq!(
        sorted(resolver.a("mail.clinic.test").await),
        [Ipv4Addr::new(192, 0, 2, 1), Ipv4Addr::new(192, 0, 2, 2)]
    );
    assert_eq!(resolver.aaaa("MAIL.clinic.test.").await, Ok(vec!["2001:db8::1".parse().unwrap()]));
    let mx = |preference, exchange: &str| Mx { preference, exchange: exchange.into() };
    assert_eq!(resolver.mx("clinic.test").await, Ok(vec![mx(10, "a.mx.clinic.test"), mx(20, "b.mx.clinic.test")]));
    assert_eq!(resolver.mx("null.clinic.test").await, Ok(vec![mx(0, "")]));
    let txt = sorted(resolver.txt("clinic.test").await);
    assert_eq!(txt, [b"other\xff\0\"quoted\"".to_vec(), b"v=spf1 include:_spf.clinic.test -all".to_vec()]);
    assert_eq!(resolver.txt("odd_label._domainkey.clinic.test").await, Ok(vec![b"underscores".to_vec()]));
    let names = sorted(resolver.ptr("192.0.2.1".parse().unwrap()).await);
    assert_eq!(names, ["mail.clinic.test", "www.clinic.test"]);
    assert_eq!(resolver.ptr("2001:db8::1".parse().unwrap()).await, Ok(vec!["six.clinic.test".to_owned()]));
    assert_eq!(resolver.ns("clinic.test").await, Ok(vec!["ns.clinic.test".to_owned()]));
    assert_eq!(resolver.cname("first.clinic.test").await, Ok(vec!["second.clinic.test".to_owned()]));
}

#[tokio::test]
async fn what_is_missing_is_told_from_what_does_not_exist() {
    if !require(Kind::NameServer) {
        return;
    }
    let server = server(ZONE);
    let resolver = asking(&server);
    for (name, expected) in [
        ("missing.clinic.test", LookupError::NoSuchName),
        ("missing.nowhere", LookupError::NoSuchName),
        ("lost.clinic.test", LookupError::NoSuchName),
        ("mail.clinic.test", LookupError::NoRecords),
        // Nothing but a name below it.
        ("two.three.clinic.test", LookupError::NoRecords),
        ("first.clinic.test", LookupError::NoRecords),
        // Ends like the name that is there.
        ("ne.two.three.clinic.test", LookupError::NoSuchName),
    ] {
        assert_eq!(resolver.txt(name).await, Err(expected), "{name}");
    }
    assert_eq!(resolver.txt("at.all.wild.clinic.test").await, Ok(vec![b"any".to_vec()]));
    assert_eq!(resolver.a("at.all.wild.clinic.test").await, Err(LookupError::NoRecords));
}

#[tokio::test]
async fn aliases_are_followed_to_their_end_and_not_in_circles() {
    if !require(Kind::NameServer) {
        return;
    }
    let server = server(ZONE);
    let resolver = asking(&server);
    assert_eq!(resolver.a("first.clinic.test").await.map(|found| found.len()), Ok(2));
    assert_eq!(resolver.a("away.clinic.test").await, Ok(vec!["192.0.2.9".parse().unwrap()]));
    let round = resolver.a("round.clinic.test").await;
    assert!(matches!(round, Err(LookupError::ServerFailure(_) | LookupError::NoRecords)), "{round:?}");
}

#[tokio::test]
async fn long_records_come_whole() {
    if !require(Kind::NameServer) {
        return;
    }
    let strings = |count: usize| format!("\"{}\" ", "k".repeat(250)).repeat(count);
    let zone = format!("dkim IN TXT {}\nlong IN TXT {}\nhuge IN TXT {}\n", strings(2), strings(20), strings(250));
    let server = server(&zone);
    let resolver = asking(&server);
    for (name, length) in [("dkim", 500), ("long", 5_000), ("huge", 62_500)] {
        let found = resolver.txt(&format!("{name}.clinic.test")).await;
        assert_eq!(found, Ok(vec![vec![b'k'; length]]), "{name}");
    }
}

#[tokio::test]
async fn a_changed_record_is_seen_afresh_and_not_before() {
    if !require(Kind::NameServer) {
        return;
    }
    let mut server = server("@ IN TXT before\n");
    let resolver = asking(&server);
    assert_eq!(resolver.txt("clinic.test").await, Ok(vec![b"before".to_vec()]));
    server.serve(&[Zone::new("clinic.test", "@ IN TXT after\n")]);
    assert_eq!(resolver.txt("clinic.test").await, Ok(vec![b"before".to_vec()]));
    assert_eq!(resolver.afresh().txt("clinic.test").await, Ok(vec![b"after".to_vec()]));
}

#[tokio::test]
async fn a_name_server_that_misbehaves_is_neither_believed_nor_waited_for() {
    let faults = [
        ("other", Fault::OtherName),
        ("truncated", Fault::Truncated),
        ("huge", Fault::HugeTxt),
        ("thousand", Fault::ThousandRecords),
        ("garbage", Fault::Garbage),
        ("checking", Fault::ServFailUnlessCd),
        ("refused", Fault::Refused),
        ("silent", Fault::Silent),
    ]
    .map(|(name, fault)| (format!("{name}.test"), fault));
    let server = lab::NameServer::start("truncated.test. IN TXT whole", &faults).await;
    let resolver = Resolver::with_servers(&[server.address]).unwrap();
    assert_eq!(resolver.txt("truncated.test").await, Ok(vec![b"whole".to_vec()]));
    assert_eq!(resolver.txt("huge.test").await, Ok(vec![vec![b'x'; 65_000]]));
    assert_eq!(resolver.mx("thousand.test").await.map(|found| found.len()), Ok(1000));
    assert_eq!(resolver.a("thousand.test").await.map(|found| found.len()), Ok(1000));
    for name in ["other.test", "garbage.test", "checking.test", "refused.test"] {
        let found = resolver.mx(name).await;
        assert!(matches!(found, Err(LookupError::ServerFailure(_) | LookupError::Timeout)), "{name}: {found:?}");
    }
    let began = Instant::now();
    assert_eq!(resolver.mx("silent.test").await, Err(LookupError::Timeout));
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());

    let garbling = Forwarder::start(server.address, Manner::Garbles).await;
    let found = Resolver::with_servers(&[garbling.address]).unwrap().mx("clinic.test").await;
    assert!(matches!(found, Err(LookupError::ServerFailure(_) | LookupError::Timeout)), "{found:?}");
    // The same when signatures are wanted.
    let found = Resolver::with_servers(&[server.address]).unwrap().validated("garbage.test", RecordType::TLSA).await;
    assert!(found.secure().is_none(), "{found:?}");
}

#[tokio::test]
async fn questions_are_asked_at_once_and_each_only_once() {
    let delay = Duration::from_millis(100);
    let records = "clinic.test. IN MX 10 mail.clinic.test.\nclinic.test. IN TXT any\nmail.clinic.test. IN A 192.0.2.1";
    let server = lab::NameServer::start_slow(records, &[], delay).await;
    let resolver = Resolver::with_servers(&[server.address]).unwrap();
    let began = Instant::now();
    let (mx, txt, again, proof) = tokio::join!(
        resolver.mx("clinic.test"),
        resolver.txt("clinic.test"),
        resolver.mx("Clinic.Test."),
        resolver.validated("_25._tcp.mail.clinic.test", RecordType::TLSA),
    );
    assert!(mx.is_ok() && txt.is_ok() && again.is_ok());
    assert!(began.elapsed() < delay * 2, "one round for everything, but {:?}: {proof:?}", began.elapsed());
    assert!(resolver.mx("clinic.test").await.is_ok());
    let often: Vec<_> = server.questions().into_iter().filter(|(_, times)| *times != 1).collect();
    assert!(often.is_empty(), "{often:?}");
}
