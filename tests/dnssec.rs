//! Signatures checked against a real name server, with zones signed as they should be and in every way as they should not.
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

use std::net::UdpSocket;
use std::sync::Arc;
use std::time::{Duration, Instant};

use forwarder::{Forwarder, Manner};
use hickory_resolver::proto::rr::{RData, RecordType};
use mailclinic::account::Address;
use mailclinic::discover::{Source, discover};
use mailclinic::dns::{Breach, Flaw, LookupError, Proof, Resolver, Unproven};
use mailclinic::environment::Environment;
use mailclinic::probe::{Limits, Tcp, Trust};
use servers::nsd::{NameServer, Signed, Zone};
use servers::{Kind, require};

const RECORDS: &str = "@ IN MX 10 mail
mail IN A 192.0.2.1
_25._tcp.mail IN TLSA 3 1 1 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
*.wild IN A 192.0.2.2
deep.er.and.deeper IN A 192.0.2.3
below IN DNAME wild
alias IN CNAME mail
nowhere IN CNAME missing
*.aliases IN CNAME mail
outside IN CNAME mail.unsigned.test.
round IN CNAME about
about IN CNAME round
";

/// A test zone above `clinic.test` and, unsigned, `unsigned.test`.
fn zones(above: Signed, own: Signed) -> Vec<Zone> {
    vec![
        Zone::new("test", "").signed(above),
        Zone::new("clinic.test", RECORDS).signed(own),
        Zone::new("unsigned.test", "@ IN MX 10 mail\nmail IN A 192.0.2.7\n"),
    ]
}

fn resolver(server: &NameServer) -> Resolver {
    Resolver::with_servers(&[server.address]).unwrap().trusting(&server.root_key()).unwrap()
}

fn broken(proof: Proof) -> Breach {
    match proof {
        Proof::Bogus(breach) => breach,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn what_is_signed_is_secure_down_from_the_root_and_so_is_that_something_is_missing() {
    if !require(Kind::NameServer) {
        return;
    }
    let mut wrong = Vec::new();
    for signed in [Signed::Nsec, Signed::Nsec3, Signed::Nsec3OptOut] {
        let server = NameServer::start(&zones(signed.clone(), signed.clone()));
        let resolver = resolver(&server);
        assert_eq!(resolver.dnssec("clinic.test").await, Proof::Secure, "{signed:?}");
        for (name, kind, count) in [
            ("mail.clinic.test", RecordType::A, Ok(1)),
            ("clinic.test", RecordType::MX, Ok(1)),
            ("_25._tcp.mail.clinic.test", RecordType::TLSA, Ok(1)),
            ("alias.clinic.test", RecordType::A, Ok(1)),
            ("any.wild.clinic.test", RecordType::A, Ok(1)),
            ("any.aliases.clinic.test", RecordType::A, Ok(1)),
            ("mail.clinic.test", RecordType::AAAA, Err(LookupError::NoRecords)),
            ("er.and.deeper.clinic.test", RecordType::A, Err(LookupError::NoRecords)),
            ("any.wild.clinic.test", RecordType::MX, Err(LookupError::NoRecords)),
            ("missing.clinic.test", RecordType::A, Err(LookupError::NoSuchName)),
            ("_25._tcp.clinic.test", RecordType::TLSA, Err(LookupError::NoSuchName)),
            ("alias.clinic.test", RecordType::AAAA, Err(LookupError::NoRecords)),
            ("nowhere.clinic.test", RecordType::A, Err(LookupError::NoSuchName)),
            ("any.aliases.clinic.test", RecordType::MX, Err(LookupError::NoRecords)),
            ("nobody.test", RecordType::MX, Err(LookupError::NoSuchName)),
            ("nobody", RecordType::MX, Err(LookupError::NoSuchName)),
        ] {
            let validated = resolver.validated(name, kind).await;
            let answer = validated.answer.map(|records| records.len());
            // Of a name that an opt-out zone denies there might be an unsigned delegation (RFC 5155 9.2).
            let proof = match (&signed, name) {
                (Signed::Nsec3OptOut, "nobody.test") => validated.proof.clone(),
                _ => Proof::Secure,
            };
            if (&validated.proof, &answer) != (&proof, &count) {
                wrong.push(format!("{signed:?}: {name} {kind}: {answer:?} {:?}", validated.proof));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn a_zone_that_is_proven_to_be_unsigned_is_insecure() {
    if !require(Kind::NameServer) {
        return;
    }
    for above in [Signed::Nsec, Signed::Nsec3, Signed::Nsec3OptOut, Signed::No] {
        let server = NameServer::start(&zones(above.clone(), Signed::No));
        let resolver = resolver(&server);
        assert_eq!(resolver.dnssec("unsigned.test").await, Proof::Insecure, "under {above:?}");
        for (name, kind) in [
            ("mail.unsigned.test", RecordType::A),
            ("mail.unsigned.test", RecordType::AAAA),
            ("_25._tcp.mail.unsigned.test", RecordType::TLSA),
            ("missing.unsigned.test", RecordType::MX),
            ("_25._tcp.mail.clinic.test", RecordType::TLSA),
            ("outside.clinic.test", RecordType::A),
        ] {
            assert_eq!(resolver.validated(name, kind).await.proof, Proof::Insecure, "{name} under {above:?}");
        }
    }
}

#[tokio::test]
async fn an_alias_from_a_signed_to_an_unsigned_zone_is_insecure() {
    if !require(Kind::NameServer) {
        return;
    }
    let server = NameServer::start(&zones(Signed::Nsec, Signed::Nsec));
    for (kind, count) in [(RecordType::A, Ok(1)), (RecordType::AAAA, Err(LookupError::NoRecords))] {
        let validated = resolver(&server).validated("outside.clinic.test", kind).await;
        assert_eq!((validated.proof, validated.answer.map(|found| found.len())), (Proof::Insecure, count));
    }
}

#[tokio::test]
async fn names_replaced_by_a_dname_are_not_called_bogus() {
    if !require(Kind::NameServer) {
        return;
    }
    let server = NameServer::start(&zones(Signed::Nsec, Signed::Nsec));
    let validated = resolver(&server).validated("any.below.clinic.test", RecordType::A).await;
    assert_eq!(validated.proof, Proof::Unknown(Unproven::Undecided), "{validated:?}");
}

#[tokio::test]
async fn each_way_to_break_a_signed_zone_is_told_with_its_place() {
    if !require(Kind::NameServer) {
        return;
    }
    let altered = || Signed::Altered("192.0.2.1".into(), "192.0.2.9".into());
    for (above, own, word, zone, record) in [
        (Signed::Nsec, Signed::Expired, "Expired", "clinic.test", "clinic.test. RRSIG"),
        (Signed::Nsec, Signed::NotYetValid, "NotYetValid", "clinic.test", "clinic.test. RRSIG"),
        (Signed::Nsec3, Signed::KeyMismatch, "KeyMismatch", "clinic.test", "clinic.test. DS "),
        (Signed::Nsec3, Signed::LeftBehind, "NotSigned", "clinic.test", "clinic.test. DS "),
        (Signed::Nsec, Signed::Stripped, "SignatureMissing", "clinic.test", "clinic.test. "),
        (Signed::KeyMismatch, Signed::Nsec, "KeyMismatch", "test", "test. DS "),
        (Signed::Expired, Signed::Nsec, "Expired", "test", "clinic.test. RRSIG DS "),
        (Signed::Expired, Signed::No, "Expired", "test", "test. RRSIG SOA "),
        (Signed::Nsec, altered(), "", "", ""),
    ] {
        let server = NameServer::start(&zones(above.clone(), own.clone()));
        let resolver = resolver(&server);
        let proof = resolver.dnssec("clinic.test").await;
        let about = format!("{own:?} under {above:?}: {proof:?}");
        // Here only the one record is bad.
        if word.is_empty() {
            assert_eq!(proof, Proof::Secure, "{about}");
            let found = broken(resolver.validated("mail.clinic.test", RecordType::A).await.proof);
            assert_eq!((found.flaw, &*found.zone), (Flaw::SignatureWrong, "clinic.test"), "{found:?}");
            assert!(found.record.starts_with("mail.clinic.test. RRSIG A 13 3 300 "), "{found:?}");
            continue;
        }
        let found = broken(proof);
        assert!(format!("{:?}", found.flaw).starts_with(word), "{about}");
        assert_eq!(found.zone, zone, "{about}");
        assert!(found.record.starts_with(record), "{about}");
        // What is missing there is no better proven.
        let missing = resolver.validated("missing.clinic.test", RecordType::TLSA).await;
        assert!(matches!(missing.proof, Proof::Bogus(_)), "{own:?} under {above:?}: {missing:?}");
    }
}

#[tokio::test]
async fn a_mended_zone_counts_at_once_for_who_asks_afresh() {
    if !require(Kind::NameServer) {
        return;
    }
    let mut server = NameServer::start(&zones(Signed::Nsec, Signed::Expired));
    let resolver = resolver(&server);
    let before = resolver.dnssec("clinic.test").await;
    assert!(matches!(before, Proof::Bogus(_)), "{before:?}");
    server.serve(&zones(Signed::Nsec, Signed::Nsec));
    assert_eq!(resolver.dnssec("clinic.test").await, before, "remembered within a check-up");
    assert_eq!(resolver.afresh().dnssec("clinic.test").await, Proof::Secure);
}

#[tokio::test]
async fn only_the_keys_of_the_root_that_are_trusted_count() {
    if !require(Kind::NameServer) {
        return;
    }
    let server = NameServer::start(&zones(Signed::Nsec, Signed::Nsec));
    let world = Resolver::with_servers(&[server.address]).unwrap();
    assert_eq!(world.dnssec("clinic.test").await, Proof::Unknown(Unproven::RootNotTrusted));
    let late = NameServer::start(&[Zone::new("", "").signed(Signed::Expired)]);
    assert_eq!(resolver(&late).dnssec("clinic.test").await, Proof::Unknown(Unproven::ClockWrong));
}

#[tokio::test]
async fn a_name_server_that_keeps_signatures_back_says_nothing_about_the_domain() {
    let bare = lab::NameServer::start("clinic.test. IN MX 10 mail.clinic.test.", &[]).await;
    let resolver = Resolver::with_servers(&[bare.address]).unwrap();
    let validated = resolver.validated("clinic.test", RecordType::MX).await;
    assert_eq!(validated.proof, Proof::Unknown(Unproven::SignaturesNotPassedOn));
    assert!(matches!(validated.answer.as_deref(), Ok([RData::MX(_)])), "{:?}", validated.answer);

    if !require(Kind::NameServer) {
        return;
    }
    let server = NameServer::start(&zones(Signed::Nsec, Signed::Nsec));
    let router = Forwarder::start(server.address, Manner::KeepsSignaturesBack).await;
    let resolver = Resolver::with_servers(&[router.address]).unwrap().trusting(&server.root_key()).unwrap();
    assert_eq!(resolver.dnssec("clinic.test").await, Proof::Unknown(Unproven::SignaturesNotPassedOn));
    // Another name server may be better.
    let both = Resolver::with_servers(&[router.address, server.address]).unwrap();
    assert_eq!(both.trusting(&server.root_key()).unwrap().dnssec("clinic.test").await, Proof::Secure);
}

#[tokio::test]
async fn a_name_server_that_checks_signatures_itself_is_asked_not_to() {
    if !require(Kind::NameServer) {
        return;
    }
    let server = NameServer::start(&zones(Signed::Nsec, Signed::Expired));
    let checking = Forwarder::start(server.address, Manner::Validates("clinic.test")).await;
    let resolver = Resolver::with_servers(&[checking.address]).unwrap().trusting(&server.root_key()).unwrap();
    let plain = resolver.records("clinic.test", RecordType::MX).await;
    assert_eq!(plain, Err(LookupError::ServerFailure("SERVFAIL".into())));
    let found = broken(resolver.dnssec("clinic.test").await);
    assert!(matches!(found.flaw, Flaw::Expired { .. }), "{found:?}");
}

#[tokio::test]
async fn a_question_without_an_answer_is_no_bad_signature() {
    if !require(Kind::NameServer) {
        return;
    }
    let server = NameServer::start(&zones(Signed::Nsec, Signed::Nsec));
    let servfail = || LookupError::ServerFailure("SERVFAIL".into());
    for (manner, why) in [
        (Manner::Fails("clinic.test", RecordType::MX), servfail()),
        (Manner::Fails("clinic.test", RecordType::DNSKEY), servfail()),
        (Manner::Fails("clinic.test", RecordType::DS), servfail()),
        (Manner::Fails("test", RecordType::DNSKEY), servfail()),
        (Manner::IsSilent("clinic.test", RecordType::DNSKEY), LookupError::Timeout),
    ] {
        let between = Forwarder::start(server.address, manner).await;
        let resolver = Resolver::with_servers(&[between.address]).unwrap().trusting(&server.root_key()).unwrap();
        assert_eq!(resolver.dnssec("clinic.test").await, Proof::Unknown(Unproven::NotAnswered(why)), "{manner:?}");
    }
    let gone = UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let proof = Resolver::with_servers(&[gone]).unwrap().dnssec("clinic.test").await;
    assert!(matches!(proof, Proof::Unknown(Unproven::NotAnswered(_))), "{proof:?}");
}

#[tokio::test]
async fn a_whole_chain_takes_hardly_longer_than_one_question() {
    if !require(Kind::NameServer) {
        return;
    }
    let delay = Duration::from_millis(200);
    let server = NameServer::start(&zones(Signed::Nsec3, Signed::Nsec3));
    let far = Forwarder::start(server.address, Manner::Delays(delay)).await;
    let resolver = Resolver::with_servers(&[far.address]).unwrap().trusting(&server.root_key()).unwrap();
    for (name, proof) in [
        ("_25._tcp.mail.clinic.test", Proof::Secure),
        ("_25._tcp.mail.unsigned.test", Proof::Insecure),
        ("any.wild.clinic.test", Proof::Secure),
    ] {
        let began = Instant::now();
        assert_eq!(resolver.afresh().validated(name, RecordType::TLSA).await.proof, proof, "{name}");
        assert!(began.elapsed() < delay * 2, "{name}: {:?}", began.elapsed());
    }
}

/// Too many signatures (CVE-2023-50387), aliases in a circle.
#[tokio::test]
async fn a_zone_that_is_meant_to_keep_the_checker_busy_is_given_up_soon() {
    if !require(Kind::NameServer) {
        return;
    }
    let signature = |tag| {
        format!(
            "\nmail.clinic.test. 300 IN RRSIG A 13 3 300 20400101000000 20200101000000 {tag} clinic.test. {}",
            "A".repeat(86) + "=="
        )
    };
    let many = Signed::Altered(
        "192.0.2.1".into(),
        (0..200).map(signature).fold("192.0.2.1".to_owned(), |all, next| all + &next),
    );
    let server = NameServer::start(&zones(Signed::Nsec, many));
    let resolver = resolver(&server);
    let began = Instant::now();
    let validated = resolver.validated("mail.clinic.test", RecordType::A).await;
    assert_eq!(validated.proof, Proof::Unknown(Unproven::Undecided), "{validated:?}");
    let validated = resolver.validated("round.clinic.test", RecordType::A).await;
    assert_eq!(validated.proof, Proof::Unknown(Unproven::Undecided), "{validated:?}");
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
}

/// Whoever could forge a name server's answer could name a server of his own; so such servers are confirmed by the person, unless
/// the domain has signed their names (RFC 6186 6).
#[tokio::test]
async fn servers_of_somebody_else_are_trusted_only_where_the_domain_signed_their_names() {
    if !require(Kind::NameServer) {
        return;
    }
    let records =
        "_submissions._tcp IN SRV 0 1 465 smtp.elsewhere.test.\n_imaps._tcp IN SRV 0 1 993 smtp.elsewhere.test.\n";
    for (signed, trusted) in [(Signed::Nsec, true), (Signed::Nsec3, true), (Signed::No, false)] {
        let zones =
            [Zone::new("test", "").signed(Signed::Nsec), Zone::new("clinic.test", records).signed(signed.clone())];
        let server = NameServer::start(&zones);
        let environment = Environment {
            resolver: resolver(&server),
            trust: Trust::system(Vec::new()).unwrap(),
            network: Arc::new(Tcp),
            limits: Limits::default(),
            offline: false,
            third_parties: None,
        };
        let discovery = discover(&Address::parse("anna@clinic.test").unwrap(), &environment).await;
        let candidate = discovery.candidates.first().unwrap();
        assert_eq!((candidate.source, candidate.is_trusted()), (Source::Srv, trusted), "{signed:?}: {discovery:#?}");
        assert_eq!(candidate.strangers.len(), usize::from(!trusted), "{signed:?}");
    }
}
