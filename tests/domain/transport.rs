//! How mail is brought to the domain safely: MTA-STS, reports about it, DANE and DNSSEC.

use mailclinic::diagnosis::DiagnosisId::*;
use mailclinic::diagnosis::{Fact, FaultKind};

use crate::row::Row;
use crate::servers::nsd::Signed;
use crate::world::POLICY;

/// A policy to begin with.
const TESTING: &str = "+ https://mta-sts.clinic.test/.well-known/mta-sts.txt FILE \
                       version: STSv1\nmode: testing\nmx: mx.clinic.test\nmax_age: 604800\n";
const WEB: &str = "mta-sts.clinic.test A 192.0.2.40";
const REPORTS: &str = "_smtp._tls.clinic.test TXT v=TLSRPTv1; rua=mailto:tls@clinic.test";
const TLSA: &str = "_25._tcp.mx.clinic.test TLSA 3 1 1 {fingerprint}";

#[tokio::test]
async fn mta_sts_without_a_host_for_the_policy() {
    Row::own()
        .without(WEB)
        .gives(MtaStsInvalid)
        .fault(FaultKind::PolicyHostMissing)
        .corrected(&[TESTING])
        .mended(|world| world.with(WEB))
        .holds()
        .await;
}

#[tokio::test]
async fn mta_sts_without_a_policy() {
    Row::own()
        .but(|mut world| {
            world.policy = None;
            world
        })
        .gives(MtaStsInvalid)
        .fault(FaultKind::PolicyStatus)
        .corrected(&[TESTING])
        .holds()
        .await;
}

#[tokio::test]
async fn mta_sts_with_a_policy_that_does_not_name_the_server() {
    const BEFORE: &str = "version: STSv1\nmode: enforce\nmx: old.clinic.test\nmax_age: 86400\n";
    Row::own()
        .but(|world| world.policy(BEFORE))
        .gives(MtaStsInvalid)
        .fault(FaultKind::MxNotNamed)
        .corrected(&[
            &format!(
                "+ {POLICY} FILE version: STSv1\nmode: enforce\nmx: old.clinic.test\nmx: mx.clinic.test\nmax_age: 86400\n"
            ),
            "- _mta-sts.clinic.test TXT v=STSv1; id=20261122;",
            "+ _mta-sts.clinic.test TXT v=STSv1; id=now;",
        ])
        .holds()
        .await;
}

#[tokio::test]
async fn tls_reporting_invalid() {
    Row::own()
        .without(REPORTS)
        .with("_smtp._tls.clinic.test TXT v=TLSRPTv1; rua=tls@clinic.test")
        .gives(TlsReportingInvalid)
        .fact(Fact::Record, "v=TLSRPTv1; rua=tls@clinic.test")
        .fault(FaultKind::BadReportAddress)
        .corrected(&[
            "- _smtp._tls.clinic.test TXT v=TLSRPTv1; rua=tls@clinic.test",
            "+ _smtp._tls.clinic.test TXT v=TLSRPTv1; rua=mailto:tls@clinic.test",
        ])
        .holds()
        .await;
}

/// The server has a new key, and the record was left as it was.
#[tokio::test]
async fn tlsa_mismatch() {
    let old = format!("_25._tcp.mx.clinic.test TLSA 3 1 1 {}", "ab".repeat(32));
    Row::own()
        .without(TLSA)
        .with(&old)
        .gives(TlsaMismatch)
        .fact(Fact::Name, "_25._tcp.mx.clinic.test")
        .fault(FaultKind::NoTlsaFits)
        .corrected(&[&format!("- {old}"), &format!("+ {TLSA}")])
        .holds()
        .await;
}

#[tokio::test]
async fn dnssec_with_signatures_that_ran_out() {
    Row::own()
        .but(|world| world.zone("clinic.test", Signed::Expired))
        .gives(DnssecBogus)
        .fact(Fact::Name, "clinic.test")
        .fault(FaultKind::SignatureInvalid)
        .mended(|world| world.zone("clinic.test", Signed::Nsec))
        .holds()
        .await;
}

#[tokio::test]
async fn dnssec_with_a_key_that_the_zone_above_does_not_know() {
    for after in [Signed::Nsec, Signed::No] {
        Row::own()
            .but(|world| world.zone("clinic.test", Signed::KeyMismatch))
            .gives(DnssecBogus)
            .fact(Fact::Name, "clinic.test")
            .fault(FaultKind::SignatureInvalid)
            .mended(|world| world.zone("clinic.test", after))
            .holds()
            .await;
    }
}

#[tokio::test]
async fn tls_reporting_with_two_records() {
    Row::own()
        .with("_smtp._tls.clinic.test TXT v=TLSRPTv1; rua=mailto:other@clinic.test")
        .gives(TlsReportingInvalid)
        .fault(FaultKind::SeveralRecords)
        .corrects_itself()
        .holds()
        .await;
}

#[tokio::test]
async fn mta_sts_with_a_mistake_in_its_record() {
    Row::own()
        .without("_mta-sts.clinic.test TXT v=STSv1; id=20261122;")
        .with("_mta-sts.clinic.test TXT v=STSv1; id=2026-11-22;")
        .gives(MtaStsInvalid)
        .fault(FaultKind::BadValue)
        .corrected(&[
            "- _mta-sts.clinic.test TXT v=STSv1; id=2026-11-22;",
            "+ _mta-sts.clinic.test TXT v=STSv1; id=now;",
        ])
        .holds()
        .await;
}

/// One record that no sender can use, beside a good one: that is all the same to mail.
#[tokio::test]
async fn tlsa_of_a_kind_that_mail_does_not_know() {
    Row::own()
        .with(&format!("_25._tcp.mx.clinic.test TLSA 1 0 1 {}", "cd".repeat(32)))
        .gives(TlsaMismatch)
        .fault(FaultKind::BadTlsa)
        .corrects_itself()
        .holds()
        .await;
}
