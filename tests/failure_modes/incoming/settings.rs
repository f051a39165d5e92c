//! Wrong settings of the incoming server, with what mends them, and bad certificates.

use mailclinic::account::{IncomingProtocol, Security};
use mailclinic::diagnosis::{DiagnosisId as Id, Fact, FixLabel};

use IncomingProtocol::{Imap, Pop3};

use super::{lab, patient};
use crate::lab::{FETCH, Kind, Lab, Script, V4, assert_not_received, describe, side_by_side};

/// Wrong ports, modes and protocols, each with what mends it.
#[tokio::test]
async fn rows_3_16_17_29_wrong_settings_are_mended_by_one_click() {
    let cases = [
        ("port", Imap, 2993, Security::Tls, Id::ConnectionRefused),
        ("port, POP3", Pop3, 2995, Security::Tls, Id::ConnectionRefused),
        ("TLS on a STARTTLS port", Imap, 143, Security::Tls, Id::TlsOnStarttlsPort),
        ("TLS on a STARTTLS port, POP3", Pop3, 110, Security::Tls, Id::TlsOnStarttlsPort),
        ("STARTTLS on a TLS port", Imap, 993, Security::StartTls, Id::StarttlsOnTlsPort),
        ("STARTTLS on a TLS port, POP3", Pop3, 995, Security::StartTls, Id::StarttlsOnTlsPort),
        ("the port of POP3 for IMAP", Imap, 995, Security::Tls, Id::PortSpeaksPop3),
        ("the port of IMAP for POP3", Pop3, 143, Security::StartTls, Id::PortSpeaksImap),
    ];
    // Each with five servers: one after the other.
    for (name, protocol, port, security, id) in cases {
        let mut lab = Lab::new();
        let outgoing = lab.serve(V4, 587, Script::starttls()).await;
        let mut servers = vec![outgoing.clone()];
        for (port, script) in [
            (993, Script::imap()),
            (143, Script::imap().upgraded()),
            (995, Script::pop3()),
            (110, Script::pop3().upgraded()),
        ] {
            servers.push(lab.serve(FETCH, port, script).await);
        }
        let patient = patient().fetches(protocol, port, security);
        let outcome = lab.check(&patient).await;
        assert_not_received(&outcome, id);
        assert_eq!(outcome.cause().expect("a cause").fixes[0].label, FixLabel::UseIncomingSettings, "{name}");
        lab.assert_canary_only_at(&[&outgoing]);
        let (healed, _) = lab.heal(&patient, &outcome).await;
        let healed = healed.account.incoming.expect("an incoming server");
        assert_eq!(healed.protocol, protocol, "{name}: the protocol stays");
        assert_eq!(healed.server.security, Security::Tls, "{name}: the safest");
        lab.assert_canary_only_at(&servers.iter().collect::<Vec<_>>());
    }
}

/// Nothing else answers, so the other protocol is better than none.
#[tokio::test]
async fn row_29_only_the_other_protocol_answers() {
    let (mut lab, outgoing, incoming) = lab(993, Script::imap()).await;
    let patient = patient().fetches(Pop3, 993, Security::Tls);
    let outcome = lab.check(&patient).await;
    assert_not_received(&outcome, Id::PortSpeaksImap);
    lab.assert_canary_only_at(&[&outgoing]);
    let (healed, _) = lab.heal(&patient, &outcome).await;
    assert_eq!(healed.account.incoming.expect("an incoming server").protocol, Imap);
    lab.assert_canary_only_at(&[&outgoing, &incoming]);
}

#[tokio::test]
async fn row_29_the_port_of_the_outgoing_server() {
    for (script, security) in [(Script::starttls(), Security::StartTls), (Script::starttls(), Security::Tls)] {
        let (mut lab, outgoing, _) = lab(587, script).await;
        let outcome = lab.check(&patient().fetches(Imap, 587, security)).await;
        assert_not_received(&outcome, Id::NotAMailServer);
        lab.assert_canary_only_at(&[&outgoing]);
    }
}

#[tokio::test]
async fn row_1_the_name_of_the_incoming_server_leads_nowhere() {
    let mut lab = Lab::new();
    let outgoing = lab.serve(V4, 587, Script::starttls()).await;
    let outcome = lab.check(&patient().fetches_at("imp.clinic.test")).await;
    assert_not_received(&outcome, Id::HostNotFound);
    assert_eq!(outcome.cause().expect("a cause").facts[&Fact::Server], "imp.clinic.test");
    lab.assert_canary_only_at(&[&outgoing]);
}

#[tokio::test]
async fn row_23_the_certificate_names_another_host() {
    for (protocol, script) in [(Imap, Script::imap()), (Pop3, Script::pop3())] {
        let mut lab = Lab::new();
        lab.record("mail.clinic.test. IN A 192.0.2.44");
        let outgoing = lab.serve(V4, 587, Script::starttls()).await;
        let script = script.named(&["mail.clinic.test"]);
        lab.serve(FETCH, 993, script.clone()).await;
        let right = lab.serve("192.0.2.44", 993, script).await;
        let patient = patient().fetches(protocol, 993, Security::Tls);
        let outcome = lab.check(&patient).await;
        assert_not_received(&outcome, Id::CertificateNameMismatch);
        lab.assert_canary_only_at(&[&outgoing]);
        let (healed, _) = lab.heal(&patient, &outcome).await;
        assert_eq!(healed.account.incoming.expect("an incoming server").server.host.as_ascii(), "mail.clinic.test");
        lab.assert_canary_only_at(&[&outgoing, &right]);
    }
}

/// A stranger's name is not offered.
#[tokio::test]
async fn row_23_a_strangers_certificate() {
    let mut lab = Lab::new();
    lab.record("mail.evil.test. IN A 192.0.2.66");
    let outgoing = lab.serve(V4, 587, Script::starttls()).await;
    let script = Script::imap().named(&["mail.evil.test"]);
    lab.serve(FETCH, 993, script.clone()).await;
    lab.serve("192.0.2.66", 993, script).await;
    let outcome = lab.check(&patient()).await;
    assert_not_received(&outcome, Id::CertificateNameMismatch);
    assert!(outcome.cause().expect("a cause").fixes.is_empty(), "{}", describe(&outcome));
    lab.assert_canary_only_at(&[&outgoing]);
}

#[tokio::test]
async fn rows_10_21_22_24_25_bad_certificates_get_no_password() {
    let cases = [
        (Kind::Expired, Id::CertificateExpired),
        (Kind::NotYetValid, Id::CertificateNotYetValid),
        (Kind::SelfSigned, Id::CertificateSelfSigned),
        (Kind::UnknownAuthority, Id::CertificateUntrusted),
        (Kind::MissingIntermediate, Id::CertificateChainIncomplete),
        (Kind::Interception, Id::TlsIntercepted),
    ];
    side_by_side(cases.map(|(kind, id)| async move {
        for script in [Script::imap(), Script::imap().upgraded()] {
            let security = if script.mode == crate::lab::Mode::Implicit { Security::Tls } else { Security::StartTls };
            let (mut lab, outgoing, _) = lab(993, script.shows(kind)).await;
            let outcome = lab.check(&patient().fetches(Imap, 993, security)).await;
            assert_not_received(&outcome, id);
            lab.assert_canary_only_at(&[&outgoing]);
        }
    }))
    .await;
}
