//! Every name of the catalogue can be found, and is found by somebody.

use std::collections::BTreeSet;

use super::*;
use crate::diagnosis::{DiagnosisId, Rules, Services};

/// Given by the check-up alone, which knows the neighbours and what is published.
const BY_THE_CHECK_UP: &[DiagnosisId] = &[
    // Another mail server answers from here, this one at no port.
    DiagnosisId::ServerDown,
    // The other form of the user name is let in.
    DiagnosisId::UsernameForm,
    DiagnosisId::SettingsWork,
    DiagnosisId::SendsOnlyFromHere,
    DiagnosisId::SettingsDifferFromPublished,
];

/// Told as what else it could be, never first: which address is an alias, only the service knows.
const ONLY_ELSE: &[DiagnosisId] = &[DiagnosisId::LoginAlias];

/// What a whole bounce is, besides the words of a server in it.
const BY_THE_BOUNCE_READER: &[DiagnosisId] = &[
    DiagnosisId::Backscatter,
    DiagnosisId::DeliveryDelayed,
    DiagnosisId::Delivered,
    DiagnosisId::AutoReply,
    DiagnosisId::ChallengeResponse,
    DiagnosisId::NotABounce,
];

/// What is published in the DNS, and whether it is sound.
const BY_THE_DOMAIN_CHECK: &[DiagnosisId] = &[
    DiagnosisId::MxMissing,
    DiagnosisId::MxWithoutAddress,
    DiagnosisId::MxIsAlias,
    DiagnosisId::MxNull,
    DiagnosisId::MxMixed,
    DiagnosisId::MxUnexpected,
    DiagnosisId::SpfMissing,
    DiagnosisId::SpfSeveral,
    DiagnosisId::SpfInvalid,
    DiagnosisId::SpfTooManyLookups,
    DiagnosisId::SpfProviderNotListed,
    DiagnosisId::SpfAllowsEveryone,
    DiagnosisId::DkimMissing,
    DiagnosisId::DkimKeyWeak,
    DiagnosisId::DkimKeyInvalid,
    DiagnosisId::DmarcMissing,
    DiagnosisId::DmarcInvalid,
    DiagnosisId::DmarcOnlyWatches,
    DiagnosisId::DmarcReportsRefused,
    DiagnosisId::MtaStsInvalid,
    DiagnosisId::TlsReportingInvalid,
    DiagnosisId::TlsaMismatch,
    DiagnosisId::DnssecBogus,
    DiagnosisId::DomainListed,
    DiagnosisId::AddressListed,
    DiagnosisId::DomainNotFound,
    DiagnosisId::DomainExpires,
];

/// Given by the vault.
const BY_THE_VAULT: &[DiagnosisId] =
    &[DiagnosisId::KeyringMissing, DiagnosisId::KeyringLocked, DiagnosisId::KeyringFailed];

#[test]
fn every_diagnosis_can_be_produced() {
    let mut produced: BTreeSet<DiagnosisId> = Rules::builtin().diagnoses().collect();
    for (stage, signal, _) in signals::every_signal() {
        for circumstances in [
            Circumstances::default(),
            Circumstances { port: Some(25), method: Some(crate::account::Method::Ntlm), ..Circumstances::default() },
            Circumstances {
                server: Some("127.0.0.1".to_owned()),
                port: Some(1025),
                domain: Some("proton.me".to_owned()),
                ..Circumstances::default()
            },
        ] {
            produced.insert(diagnose(&Evidence { stage, signal: signal.clone(), circumstances }).id);
        }
    }
    let elsewhere: BTreeSet<_> = [BY_THE_CHECK_UP, ONLY_ELSE, BY_THE_BOUNCE_READER, BY_THE_DOMAIN_CHECK, BY_THE_VAULT]
        .concat()
        .into_iter()
        .collect();
    let superfluous: Vec<_> = produced.intersection(&elsewhere).collect();
    assert!(superfluous.is_empty(), "produced after all: {superfluous:?}");
    let missing: Vec<_> =
        DiagnosisId::ALL.iter().filter(|id| !produced.contains(id) && !elsewhere.contains(id)).collect();
    assert!(missing.is_empty(), "produced by nothing: {missing:?}");
}

#[test]
fn every_label_of_a_link_is_used() {
    let mut used = BTreeSet::new();
    let mut note = |diagnosis: Diagnosis| used.extend(diagnosis.links.into_iter().map(|link| link.label));
    for service in Services::builtin().iter() {
        let around = Circumstances {
            service: Some(service.id().to_owned()),
            domain: Some("example.org".to_owned()),
            ..Circumstances::default()
        };
        for reply in [
            "535 x",
            "534 5.7.14 x",
            "554 blocked using zen.spamhaus.org",
            "535 SmtpClientAuthentication is disabled for the Tenant",
        ] {
            note(judge(reply, Stage::Auth, around.clone()));
        }
    }
    let bridge = Circumstances {
        server: Some("localhost".into()),
        port: Some(1025),
        domain: Some("pm.me".into()),
        ..Circumstances::default()
    };
    note(diagnose(&Evidence { stage: Stage::Connect, signal: Signal::Refused, circumstances: bridge }));
    assert_eq!(used.iter().map(String::as_str).collect::<Vec<_>>(), crate::diagnosis::LINK_LABELS);
}
