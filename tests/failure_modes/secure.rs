//! Rows 10, 12 and 16 to 28: encryption and certificates.

use mailclinic::account::{Security, SignIn};
use mailclinic::checkup::CheckStage::{Secure, Sender, SignIn as SignInStage};
use mailclinic::diagnosis::{DiagnosisId as Id, Fixer};

use crate::lab::{Act, HOST, Handshake, Kind, Lab, Patient, Script, Shown, V4, assert_cause, describe, side_by_side};

/// Both ways of encrypting, for what does not depend on which it is.
fn both_ways() -> [(u16, Security, Script); 2] {
    [(465, Security::Tls, Script::tls()), (587, Security::StartTls, Script::starttls())]
}

#[tokio::test]
async fn row_10_something_reads_the_encrypted_line() {
    side_by_side(both_ways().map(|(port, security, script)| async move {
        let mut lab = Lab::new();
        lab.serve(V4, port, script.shows(Kind::Interception)).await;
        let outcome = lab.check(&Patient::new(port, security)).await;
        assert_cause(&outcome, Id::TlsIntercepted, Fixer::Network, Secure);
        lab.assert_canary_only_at(&[]);
    }))
    .await;
}

/// Row 12: stripped on the way, although the provider publishes it; row 18: not supported there. Both look the same from
/// here, and in both the password is never sent in clear.
#[tokio::test]
async fn rows_12_and_18_starttls_is_not_offered() {
    side_by_side([Security::StartTls, Security::Auto].map(|security| async move {
        let mut lab = Lab::new();
        let stripped = Script::starttls().offers_in_clear(&["PIPELINING", "AUTH PLAIN LOGIN"]);
        lab.serve(V4, 587, stripped).await;
        let tls = lab.serve(V4, 465, Script::tls()).await;
        let patient = Patient::new(587, security);
        let outcome = lab.check(&patient).await;
        assert_cause(&outcome, Id::StarttlsNotOffered, Fixer::You, Secure);
        lab.assert_canary_only_at(&[]);
        lab.heal(&patient, &outcome).await;
        lab.assert_canary_only_at(&[&tls]);
    }))
    .await;
}

#[tokio::test]
async fn row_16_tls_chosen_on_a_starttls_port() {
    let mut lab = Lab::new();
    let server = lab.serve(V4, 587, Script::starttls()).await;
    let patient = Patient::new(587, Security::Tls);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::TlsOnStarttlsPort, Fixer::You, Secure);
    lab.assert_canary_only_at(&[]);
    let (healed, _) = lab.heal(&patient, &outcome).await;
    assert_eq!(healed.account.outgoing.server.security, Security::StartTls);
    lab.assert_canary_only_at(&[&server]);
}

#[tokio::test]
async fn row_17_starttls_chosen_on_a_tls_port() {
    side_by_side([Security::StartTls, Security::None].map(|security| async move {
        let mut lab = Lab::new();
        let server = lab.serve(V4, 465, Script::tls()).await;
        let mut patient = Patient::new(465, security);
        if security == Security::None {
            patient = patient.accepts_clear_text();
        }
        let outcome = lab.check(&patient).await;
        assert_cause(&outcome, Id::StarttlsOnTlsPort, Fixer::You, Secure);
        lab.assert_canary_only_at(&[]);
        let (healed, _) = lab.heal(&patient, &outcome).await;
        assert_eq!(healed.account.outgoing.server.security, Security::Tls);
        lab.assert_canary_only_at(&[&server]);
    }))
    .await;
}

#[tokio::test]
async fn row_19_starttls_refused() {
    let mut lab = Lab::new();
    let broken = Script::starttls().replies("STARTTLS", "454 4.7.0 TLS not available due to local problem");
    lab.serve(V4, 587, broken).await;
    let tls = lab.serve(V4, 465, Script::tls()).await;
    let patient = Patient::new(587, Security::StartTls);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::StarttlsRefused, Fixer::Provider, Secure);
    lab.assert_canary_only_at(&[]);
    lab.heal(&patient, &outcome).await;
    lab.assert_canary_only_at(&[&tls]);
}

#[tokio::test]
async fn row_20_the_server_wants_starttls_first() {
    side_by_side(
        [
            (Patient::new(587, Security::None).accepts_clear_text(), SignInStage),
            (Patient::new(587, Security::None).signs_in(SignIn::None), Sender),
        ]
        .map(|(patient, stage)| async move {
            let mut lab = Lab::new();
            let words = "530 5.7.0 Must issue a STARTTLS command first";
            // Sound once the line is encrypted.
            let strict =
                Script::starttls().offers_in_clear(&["STARTTLS", "AUTH PLAIN CRAM-MD5"]).in_clear_replies(words);
            let server = lab.serve(V4, 587, strict).await;
            let outcome = lab.check(&patient).await;
            assert_cause(&outcome, Id::StarttlsRequired, Fixer::You, stage);
            let fix = &outcome.cause().expect("a cause").fixes.first().expect("a fix").change;
            assert_eq!(fix.security, Some(Security::StartTls), "{}", describe(&outcome));
            if stage == SignInStage {
                lab.heal(&patient, &outcome).await;
            }
            lab.assert_canary_only_at(&[&server]);
        }),
    )
    .await;
}

#[tokio::test]
async fn rows_21_to_25_certificates_that_are_not_accepted() {
    side_by_side(
        [
            (Kind::Expired, Id::CertificateExpired, Fixer::Provider),
            (Kind::NotYetValid, Id::CertificateNotYetValid, Fixer::You),
            (Kind::SelfSigned, Id::CertificateSelfSigned, Fixer::Provider),
            (Kind::AuthorityAsServer, Id::CertificateSelfSigned, Fixer::Provider),
            (Kind::UnknownAuthority, Id::CertificateUntrusted, Fixer::Provider),
            (Kind::MissingIntermediate, Id::CertificateChainIncomplete, Fixer::Provider),
        ]
        .map(|(kind, id, fixer)| async move {
            for (port, security, script) in both_ways() {
                let mut lab = Lab::new();
                let server = lab.serve(V4, port, script.shows(kind)).await;
                let patient = Patient::new(port, security);
                let outcome = lab.check(&patient).await;
                assert_cause(&outcome, id, fixer, Secure);
                let shown = outcome.tls.as_ref().and_then(|tls| tls.certificate.as_ref()).expect("the certificate");
                assert_eq!(shown.names, [HOST], "{kind:?}");
                lab.assert_canary_only_at(&[]);
                if matches!(id, Id::CertificateSelfSigned | Id::CertificateUntrusted) {
                    lab.heal(&patient, &outcome).await;
                    lab.assert_canary_only_at(&[&server]);
                } else {
                    assert_eq!(outcome.cause().expect("a cause").fixes, [], "{kind:?} cannot be mended from here");
                }
            }
        }),
    )
    .await;
}

/// A fingerprint that the person trusts does not make another certificate good.
#[tokio::test]
async fn row_24_another_certificate_than_the_pinned_one() {
    let mut lab = Lab::new();
    lab.serve(V4, 587, Script::starttls().shows(Kind::SelfSigned)).await;
    let patient = Patient::new(587, Security::StartTls);
    let outcome = lab.check(&patient).await;
    let pinned = patient.takes(&outcome.cause().expect("a cause").fixes[0].change);
    // The same name, another key.
    lab.serve(V4, 587, Script::starttls().shows(Kind::SelfSigned)).await;
    let outcome = lab.check(&pinned).await;
    assert_cause(&outcome, Id::CertificateSelfSigned, Fixer::Provider, Secure);
    lab.assert_canary_only_at(&[]);
}

#[tokio::test]
async fn row_23_the_certificate_names_another_host() {
    side_by_side(both_ways().map(|(port, security, script)| async move {
        let mut lab = Lab::new();
        lab.record("web7.hoster.test. IN A 192.0.2.10");
        let server = lab.serve(V4, port, script.named(&["web7.hoster.test", "*.web7.hoster.test"])).await;
        let patient = Patient::new(port, security);
        let outcome = lab.check(&patient).await;
        assert_cause(&outcome, Id::CertificateNameMismatch, Fixer::You, Secure);
        lab.assert_canary_only_at(&[]);
        let (healed, _) = lab.heal(&patient, &outcome).await;
        assert_eq!(healed.account.outgoing.server.host.as_ascii(), "web7.hoster.test");
        lab.assert_canary_only_at(&[&server]);
    }))
    .await;
}

/// A stranger's certificate, with the stranger's own working server behind its name, talks nobody into going there.
#[tokio::test]
async fn row_23_a_strangers_name_is_not_offered() {
    let mut lab = Lab::new();
    lab.record("mail.stranger.test. IN A 192.0.2.66");
    lab.serve(V4, 587, Script::starttls().named(&["mail.stranger.test"])).await;
    lab.serve("192.0.2.66", 587, Script::starttls().named(&["mail.stranger.test"])).await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert_cause(&outcome, Id::CertificateNameMismatch, Fixer::You, Secure);
    assert_eq!(outcome.cause().expect("a cause").fixes, []);
    lab.assert_canary_only_at(&[]);
}

#[tokio::test]
async fn row_26_old_versions_of_tls_only() {
    const PROTOCOL_VERSION: u8 = 70;
    side_by_side(both_ways().map(|(port, security, script)| async move {
        let mut lab = Lab::new();
        lab.serve(V4, port, script.shakes(Handshake::Alert(PROTOCOL_VERSION))).await;
        let outcome = lab.check(&Patient::new(port, security)).await;
        assert_cause(&outcome, Id::TlsTooOld, Fixer::Provider, Secure);
        lab.assert_canary_only_at(&[]);
    }))
    .await;
    let mut lab = Lab::new();
    let words = "421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2.";
    lab.serve(V4, 587, Script::starttls().replies("STARTTLS", words)).await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    // These words blame the mail program.
    assert_cause(&outcome, Id::TlsTooOld, Fixer::Software, Secure);
    lab.assert_canary_only_at(&[]);
}

#[tokio::test]
async fn row_27_weak_ciphers_only() {
    const HANDSHAKE_FAILURE: u8 = 40;
    side_by_side(both_ways().map(|(port, security, script)| async move {
        let mut lab = Lab::new();
        lab.serve(V4, port, script.shakes(Handshake::Alert(HANDSHAKE_FAILURE))).await;
        let outcome = lab.check(&Patient::new(port, security)).await;
        assert_cause(&outcome, Id::TlsNoCommonCipher, Fixer::Provider, Secure);
        lab.assert_canary_only_at(&[]);
    }))
    .await;
}

/// In TLS 1.3 the server complains only after the client believes the handshake to be over.
#[tokio::test]
async fn row_28_a_client_certificate_is_demanded() {
    side_by_side(both_ways().map(|(port, security, script)| async move {
        let mut lab = Lab::new();
        let shown = Shown { wants_client: true, ..Shown::sound(&[HOST]) };
        let server = lab.serve(V4, port, script.shakes(Handshake::Show(shown))).await;
        let outcome = lab.check(&Patient::new(port, security)).await;
        assert_cause(&outcome, Id::ClientCertificateRequired, Fixer::Provider, Secure);
        assert_eq!(server.count("AUTH"), 0);
        lab.assert_canary_only_at(&[]);
    }))
    .await;
}

#[tokio::test]
async fn text_between_starttls_and_the_handshake() {
    let mut lab = Lab::new();
    let injected = b"220 2.0.0 Ready to start TLS\r\n250-smtp.clinic.test\r\n250 AUTH PLAIN\r\n".to_vec();
    lab.serve(V4, 587, Script::starttls().does("STARTTLS", Act::Say(injected))).await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert_cause(&outcome, Id::StarttlsInjection, Fixer::Provider, Secure);
    lab.assert_canary_only_at(&[]);
}

#[tokio::test]
async fn a_server_that_is_silent_in_the_handshake() {
    side_by_side(both_ways().map(|(port, security, script)| async move {
        let mut lab = Lab::new();
        lab.limits.tls = std::time::Duration::from_millis(300);
        lab.serve(V4, port, script.shakes(Handshake::Do(Act::Hang))).await;
        let outcome = lab.check(&Patient::new(port, security)).await;
        assert_eq!(outcome.verdict, mailclinic::checkup::Verdict::Problem, "{}", describe(&outcome));
        let failed = outcome.stages.iter().find(|stage| stage.status == mailclinic::checkup::Status::Failed);
        assert_eq!(failed.map(|stage| stage.stage), Some(Secure), "{}", describe(&outcome));
        lab.assert_canary_only_at(&[]);
    }))
    .await;
}
