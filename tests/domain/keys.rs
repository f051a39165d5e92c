//! Signatures of messages (DKIM), and what is to become of those without (DMARC).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mailclinic::diagnosis::DiagnosisId::*;
use mailclinic::diagnosis::{Fact, FaultKind};

use crate::row::Row;

const OWN: &str = "default._domainkey.clinic.test TXT v=DKIM1; k=rsa; p={key}";
const GOOGLE: &str = "google._domainkey.clinic.test TXT v=DKIM1; k=rsa; p={key}";
const DMARC: &str = "_dmarc.clinic.test TXT v=DMARC1; p=reject; rua=mailto:dmarc@clinic.test";

/// `p=` of an RSA key of so many bits (RFC 5280 4.1). Only its length matters.
fn rsa(bits: usize) -> String {
    let der = |tag: u8, content: &[u8]| {
        let length = u16::try_from(content.len()).unwrap().to_be_bytes();
        [&[tag, 0x82], &length[..], content].concat()
    };
    let modulus = [&[0, 0x80][..], &vec![0x55; bits / 8 - 1]].concat();
    let key = der(0x30, &[der(2, &modulus), vec![2, 3, 1, 0, 1]].concat());
    let algorithm = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0];
    STANDARD.encode(der(0x30, &[&algorithm[..], &der(3, &[vec![0], key].concat())].concat()))
}

#[tokio::test]
async fn dkim_missing() {
    Row::own().without(OWN).gives(DkimMissing).mended(|world| world.with(OWN)).holds().await;
}

#[tokio::test]
async fn dkim_missing_at_a_known_service() {
    Row::at_google().without(GOOGLE).gives(DkimMissing).mended(|world| world.with(GOOGLE)).holds().await;
}

#[tokio::test]
async fn dkim_key_weak() {
    for bits in [512, 768, 1024] {
        let weak = format!("default._domainkey.clinic.test TXT v=DKIM1; k=rsa; p={}", rsa(bits));
        let mended = weak.clone();
        Row::own()
            .without(OWN)
            .with(&weak)
            .gives(DkimKeyWeak)
            .fact(Fact::Name, "default._domainkey.clinic.test")
            .fault(FaultKind::KeyTooShort)
            // The steps: a new key under a new selector, and the old one goes.
            .mended(move |world| world.without(&mended).with("mail._domainkey.clinic.test TXT v=DKIM1; k=rsa; p={key}"))
            .holds()
            .await;
    }
}

#[tokio::test]
async fn dkim_key_revoked_or_unreadable() {
    for (key, fault) in [
        ("v=DKIM1; k=rsa; p=".to_owned(), FaultKind::KeyRevoked),
        ("v=DKIM1; k=rsa; p=MIIBIjANBgkq...".to_owned(), FaultKind::KeyUnreadable),
        (format!("v=DKIM1; k=rsa; p={}", &rsa(2048)[..300]), FaultKind::KeyUnreadable),
    ] {
        let broken = format!("default._domainkey.clinic.test TXT {key}");
        let mended = broken.clone();
        Row::own()
            .without(OWN)
            .with(&broken)
            .gives(DkimKeyInvalid)
            .fact(Fact::Name, "default._domainkey.clinic.test")
            .fact(Fact::Record, &key)
            .fault(fault)
            .mended(move |world| world.without(&mended).with(OWN))
            .holds()
            .await;
    }
}

/// The key that a message names is looked at, whatever it is called.
#[tokio::test]
async fn dkim_key_of_a_message() {
    const BROKEN: &str = "odd-name._domainkey.clinic.test TXT v=DKIM1; k=rsa; p=";
    Row::own()
        .with(BROKEN)
        .signs_with("odd-name")
        .gives(DkimKeyInvalid)
        .fact(Fact::Name, "odd-name._domainkey.clinic.test")
        .fault(FaultKind::KeyRevoked)
        .mended(|world| world.without(BROKEN).with("odd-name._domainkey.clinic.test TXT v=DKIM1; k=rsa; p={key}"))
        .holds()
        .await;
}

#[tokio::test]
async fn dmarc_missing() {
    Row::own()
        .without(DMARC)
        .gives(DmarcMissing)
        .corrected(&["+ _dmarc.clinic.test TXT v=DMARC1; p=none; rua=mailto:postmaster@clinic.test"])
        .leaves(&[DmarcOnlyWatches])
        .holds()
        .await;
}

#[tokio::test]
async fn dmarc_invalid_by_two_records() {
    Row::own()
        .with("_dmarc.clinic.test TXT v=DMARC1; p=quarantine; rua=mailto:other@clinic.test")
        .gives(DmarcInvalid)
        .fault(FaultKind::SeveralRecords)
        .corrected(&[
            "- _dmarc.clinic.test TXT v=DMARC1; p=quarantine; rua=mailto:other@clinic.test",
            "- _dmarc.clinic.test TXT v=DMARC1; p=reject; rua=mailto:dmarc@clinic.test",
            "+ _dmarc.clinic.test TXT v=DMARC1; p=quarantine; rua=mailto:other@clinic.test,mailto:dmarc@clinic.test",
        ])
        .holds()
        .await;
}

#[tokio::test]
async fn dmarc_invalid_by_a_policy_that_is_none() {
    Row::own()
        .without(DMARC)
        .with("_dmarc.clinic.test TXT v=DMARC1; p=rejected; rua=mailto:dmarc@clinic.test")
        .gives(DmarcInvalid)
        .fact(Fact::Record, "v=DMARC1; p=rejected; rua=mailto:dmarc@clinic.test")
        .fault(FaultKind::BadPolicy)
        .corrected(&[
            "- _dmarc.clinic.test TXT v=DMARC1; p=rejected; rua=mailto:dmarc@clinic.test",
            "+ _dmarc.clinic.test TXT v=DMARC1; p=reject; rua=mailto:dmarc@clinic.test",
        ])
        .holds()
        .await;
}

#[tokio::test]
async fn dmarc_only_watches() {
    Row::own()
        .without(DMARC)
        .with("_dmarc.clinic.test TXT v=DMARC1; p=none; rua=mailto:dmarc@clinic.test")
        .gives(DmarcOnlyWatches)
        .corrected(&[
            "- _dmarc.clinic.test TXT v=DMARC1; p=none; rua=mailto:dmarc@clinic.test",
            "+ _dmarc.clinic.test TXT v=DMARC1; p=quarantine; rua=mailto:dmarc@clinic.test",
        ])
        .holds()
        .await;
}

/// Whoever is to get reports has to agree (RFC 7489 7.1).
#[tokio::test]
async fn dmarc_reports_refused() {
    Row::own()
        .without(DMARC)
        .with("_dmarc.clinic.test TXT v=DMARC1; p=reject; rua=mailto:reports@example.test")
        .gives(DmarcReportsRefused)
        .fault(FaultKind::ReportsNotWanted)
        .corrected(&["+ clinic.test._report._dmarc.example.test TXT v=DMARC1"])
        .holds()
        .await;
}

/// A domain below has its record from above.
#[tokio::test]
async fn dmarc_of_the_domain_above() {
    let below = || {
        Row::own()
            .about("sub.clinic.test")
            .with("sub.clinic.test MX 10 mx.clinic.test")
            .with("sub.clinic.test TXT v=spf1 ip4:192.0.2.10 -all")
            .with("default._domainkey.sub.clinic.test TXT v=DKIM1; k=rsa; p={key}")
    };
    below().holds().await;
    below()
        .without(DMARC)
        .gives(DmarcMissing)
        .corrected(&["+ _dmarc.clinic.test TXT v=DMARC1; p=none; rua=mailto:postmaster@clinic.test"])
        .leaves(&[DmarcOnlyWatches])
        .holds()
        .await;
}

/// A key of somebody else, say of the web host, does not sign what the service sends.
#[tokio::test]
async fn dkim_missing_of_the_known_service_beside_another_key() {
    Row::at_google()
        .without(GOOGLE)
        .with("default._domainkey.clinic.test TXT v=DKIM1; k=rsa; p={key}")
        .gives(DkimMissing)
        .fact(Fact::Name, "google._domainkey.clinic.test")
        .mended(|world| world.with(GOOGLE))
        .holds()
        .await;
}
