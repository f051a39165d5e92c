//! Observations that are no replies.

use super::*;
use crate::account::{Method, Security};
use crate::diagnosis::{Certainty, CertificateFault, DiagnosisId as Id, Fact, FixLabel, Foreign, Malformation};

fn see(stage: Stage, signal: Signal, circumstances: Circumstances) -> Diagnosis {
    diagnose(&Evidence { stage, signal, circumstances })
}

/// One of each kind, with its plain meaning.
pub(super) fn every_signal() -> Vec<(Stage, Signal, Id)> {
    let text = |text: &str| text.to_owned();
    vec![
        (Stage::Resolve, Signal::NameNotFound, Id::HostNotFound),
        (Stage::Resolve, Signal::NameWithoutAddress, Id::HostWithoutAddress),
        (Stage::Resolve, Signal::NameHiddenHere, Id::DnsBlockedHere),
        (Stage::Resolve, Signal::NameServersSilent, Id::DnsTimeout),
        (Stage::Resolve, Signal::NameServerFailure(text("SERVFAIL")), Id::DnsServerFailure),
        (Stage::Resolve, Signal::NameIsWildcard, Id::DnsWildcard),
        (Stage::Connect, Signal::Offline, Id::Offline),
        (Stage::Connect, Signal::Refused, Id::ConnectionRefused),
        (Stage::Connect, Signal::TimedOut, Id::ConnectionTimedOut),
        (Stage::Connect, Signal::PortBlocked, Id::ConnectionTimedOut),
        (Stage::Connect, Signal::AllMailPortsSilent { network_works: true }, Id::MailPortsBlockedHere),
        (Stage::Connect, Signal::AllMailPortsSilent { network_works: false }, Id::ConnectionTimedOut),
        (Stage::Connect, Signal::Ipv6Failed, Id::Ipv6Broken),
        (Stage::Greeting, Signal::Closed, Id::ConnectionDropped),
        (Stage::Tls, Signal::Closed, Id::ConnectionDropped),
        (Stage::Greeting, Signal::SilentServer { tls_answers: true }, Id::StarttlsOnTlsPort),
        (Stage::Greeting, Signal::SilentServer { tls_answers: false }, Id::ConnectionTimedOut),
        (Stage::Greeting, Signal::ForeignProtocol(Foreign::Imap), Id::PortSpeaksImap),
        (Stage::Greeting, Signal::ForeignProtocol(Foreign::Pop3), Id::PortSpeaksPop3),
        (Stage::Greeting, Signal::ForeignProtocol(Foreign::Web), Id::CaptivePortal),
        (Stage::Greeting, Signal::ForeignProtocol(Foreign::Other), Id::NotAMailServer),
        (Stage::Greeting, Signal::SlowGreeting { seconds: 17 }, Id::GreetingSlow),
        (Stage::Greeting, Signal::Masked, Id::MailInspection),
        (Stage::Tls, Signal::PlainTextOnTls, Id::TlsOnStarttlsPort),
        (Stage::Tls, Signal::StartTlsNotOffered, Id::StarttlsNotOffered),
        (Stage::Tls, Signal::StartTlsInjection, Id::StarttlsInjection),
        (
            Stage::Tls,
            Signal::Certificate(CertificateFault::Expired { not_after: text("2026-01-31") }),
            Id::CertificateExpired,
        ),
        (
            Stage::Tls,
            Signal::Certificate(CertificateFault::NotYetValid { not_before: text("2027-01-31") }),
            Id::CertificateNotYetValid,
        ),
        (
            Stage::Tls,
            Signal::Certificate(CertificateFault::WrongName { names: vec![text("a.example"), text("b.example")] }),
            Id::CertificateNameMismatch,
        ),
        (Stage::Tls, Signal::Certificate(CertificateFault::SelfSigned), Id::CertificateSelfSigned),
        (
            Stage::Tls,
            Signal::Certificate(CertificateFault::Untrusted { issuer: text("CN=Own CA") }),
            Id::CertificateUntrusted,
        ),
        (
            Stage::Tls,
            Signal::Certificate(CertificateFault::Untrusted { issuer: text("CN=Avast Web/Mail Shield Root") }),
            Id::TlsIntercepted,
        ),
        (
            Stage::Tls,
            Signal::Certificate(CertificateFault::Intercepted { issuer: text("CN=ESET SSL Filter CA") }),
            Id::TlsIntercepted,
        ),
        (
            Stage::Tls,
            Signal::Certificate(CertificateFault::ChainIncomplete { issuer: text("CN=R11") }),
            Id::CertificateChainIncomplete,
        ),
        (Stage::Tls, Signal::Certificate(CertificateFault::Revoked), Id::CertificateRevoked),
        (Stage::Tls, Signal::Alert(text("protocol_version")), Id::TlsTooOld),
        (Stage::Tls, Signal::Alert(text("ProtocolVersion")), Id::TlsTooOld),
        (Stage::Tls, Signal::Alert(text("handshake_failure")), Id::TlsNoCommonCipher),
        (Stage::Tls, Signal::Alert(text("insufficient_security")), Id::TlsNoCommonCipher),
        (Stage::Tls, Signal::Alert(text("certificate_required")), Id::ClientCertificateRequired),
        (Stage::Tls, Signal::Alert(text("internal_error")), Id::TlsFailed),
        (Stage::Tls, Signal::ClientCertificateRequired, Id::ClientCertificateRequired),
        (Stage::Tls, Signal::TlsOther(text("received corrupt message")), Id::TlsFailed),
        (Stage::Tls, Signal::EncryptionOff, Id::EncryptionOff),
        (Stage::Auth, Signal::AuthNotOffered, Id::AuthNotOffered),
        (Stage::Auth, Signal::AuthNeedsEncryption, Id::AuthNeedsEncryption),
        (Stage::Auth, Signal::NoSharedMethod(vec![text("GSSAPI")]), Id::AuthMethodUnsupported),
        (Stage::Auth, Signal::PasswordMissing, Id::PasswordRejected),
        (Stage::Auth, Signal::AuthExchange(text("bad challenge")), Id::AuthMethodUnsupported),
        (Stage::Auth, Signal::IncomingRefused(text("-ERR [AUTH] no")), Id::IncomingLoginFailed),
        (Stage::Ehlo, Signal::Malformed(Malformation::NotAReply), Id::ReplyMalformed),
        (Stage::Ehlo, Signal::Malformed(Malformation::LineTooLong), Id::ReplyMalformed),
        (Stage::Ehlo, Signal::Malformed(Malformation::ReplyTooLong), Id::ReplyMalformed),
        (Stage::Ehlo, Signal::Malformed(Malformation::Trickle), Id::ReplyMalformed),
    ]
}

#[test]
fn every_signal_has_its_meaning() {
    for (stage, signal, id) in every_signal() {
        assert_eq!(see(stage, signal.clone(), Circumstances::default()).id, id, "{signal:?}");
    }
}

#[test]
fn what_was_seen_is_among_the_facts() {
    let fact = |stage, signal, fact| see(stage, signal, Circumstances::default()).facts.get(&fact).cloned();
    let names = vec!["a.example".to_owned(), "b.example".to_owned()];
    let wrong_name = Signal::Certificate(CertificateFault::WrongName { names });
    assert_eq!(fact(Stage::Tls, wrong_name, Fact::Names).as_deref(), Some("a.example, b.example"));
    let nameless = Signal::Certificate(CertificateFault::WrongName { names: Vec::new() });
    assert_eq!(fact(Stage::Tls, nameless, Fact::Names), None);
    assert_eq!(fact(Stage::Greeting, Signal::SlowGreeting { seconds: 17 }, Fact::Seconds).as_deref(), Some("17"));
    assert_eq!(fact(Stage::Tls, Signal::Alert("x".into()), Fact::Detail).as_deref(), Some("x"));
    let offered = Signal::NoSharedMethod(vec!["GSSAPI".into(), "NTLM".into()]);
    assert_eq!(fact(Stage::Auth, offered, Fact::Methods).as_deref(), Some("GSSAPI, NTLM"));
}

#[test]
fn port_25_is_a_case_of_its_own() {
    let port = |port| Circumstances { port: Some(port), ..account() };
    assert_eq!(see(Stage::Connect, Signal::PortBlocked, port(25)).id, Id::Port25Blocked);
    assert_eq!(see(Stage::Connect, Signal::PortBlocked, port(465)).id, Id::ConnectionTimedOut);
}

#[test]
fn spa_is_told_from_other_methods() {
    let with = |method| Circumstances { method: Some(method), ..account() };
    let offered = Signal::NoSharedMethod(vec!["PLAIN".into(), "LOGIN".into()]);
    let diagnosis = see(Stage::Auth, offered.clone(), with(Method::Ntlm));
    assert_eq!(diagnosis.id, Id::SpaUnsupported);
    assert!(matches!(diagnosis.fixes.as_slice(), [fix] if fix.label == FixLabel::ChooseMethod));
    assert_eq!(see(Stage::Auth, offered, with(Method::CramMd5)).id, Id::AuthMethodUnsupported);
    let tokens = Signal::NoSharedMethod(vec!["XOAUTH2".into(), "OAUTHBEARER".into()]);
    assert_eq!(see(Stage::Auth, tokens.clone(), with(Method::Auto)).id, Id::PasswordLoginRetired);
    assert_eq!(see(Stage::Auth, tokens, with(Method::Xoauth2)).id, Id::AuthMethodUnsupported);
}

#[test]
fn a_bridge_that_is_refused_is_not_running() {
    let local = |server: &str, port, domain: &str| Circumstances {
        server: Some(server.to_owned()),
        port: Some(port),
        domain: Some(domain.to_owned()),
        ..account()
    };
    for server in ["127.0.0.1", "localhost", "::1"] {
        let diagnosis = see(Stage::Connect, Signal::Refused, local(server, 1025, "proton.me"));
        assert_eq!((diagnosis.id, diagnosis.certainty), (Id::BridgeNotRunning, Certainty::Certain), "{server}");
        assert_eq!(diagnosis.facts.get(&Fact::Service).map(String::as_str), Some("Proton Mail"));
        assert!(diagnosis.links.iter().any(|link| link.label == "link-bridge"));
    }
    let other = see(Stage::Connect, Signal::Refused, local("localhost", 1025, "yggmail"));
    assert_eq!(other.facts.get(&Fact::Service).map(String::as_str), Some("Yggmail"), "at the same port");
    let own_domain = see(Stage::Connect, Signal::Refused, local("127.0.0.1", 1025, "example.org"));
    assert_eq!((own_domain.id, own_domain.certainty), (Id::BridgeNotRunning, Certainty::Likely));
    assert_eq!(own_domain.facts.get(&Fact::Service), None, "another program may listen there");
    assert_eq!(see(Stage::Connect, Signal::Refused, local("127.0.0.1", 25, "proton.me")).id, Id::ConnectionRefused);
    let self_signed = Signal::Certificate(CertificateFault::SelfSigned);
    assert_eq!(see(Stage::Tls, self_signed, local("127.0.0.1", 1025, "proton.me")).id, Id::CertificateSelfSigned);
}

#[test]
fn a_service_without_a_server_for_sending_is_named() {
    for (domain, server, name) in [
        ("tuta.com", "smtp.tuta.com", "Tuta"),
        ("hey.com", "smtp.hey.com", "HEY"),
        ("pm.me", "smtp.pm.me", "Proton Mail"),
    ] {
        let around = Circumstances { server: Some(server.to_owned()), domain: Some(domain.to_owned()), ..account() };
        for signal in [Signal::NameNotFound, Signal::Refused, Signal::TimedOut, Signal::AuthNotOffered] {
            let diagnosis = see(Stage::Connect, signal, around.clone());
            assert_eq!(diagnosis.id, Id::NoSmtpService, "{domain}");
            assert_eq!(diagnosis.facts.get(&Fact::Service).map(String::as_str), Some(name));
        }
        // What is wrong with this computer's network is not the service's doing.
        assert_eq!(see(Stage::Connect, Signal::Offline, around).id, Id::Offline);
    }
    let token =
        Circumstances { server: Some("smtp.protonmail.ch".into()), domain: Some("proton.me".into()), ..account() };
    assert_eq!(see(Stage::Connect, Signal::TimedOut, token).id, Id::ConnectionTimedOut);
}

#[test]
fn starttls_that_the_service_publishes_was_taken_out() {
    let around = Circumstances { server: Some("smtp.gmail.com".into()), port: Some(587), ..account() };
    let diagnosis = see(Stage::Tls, Signal::StartTlsNotOffered, around);
    assert_eq!(diagnosis.id, Id::StarttlsNotOffered);
    assert_eq!(alternatives(&diagnosis), [Id::MailInspection]);
    assert!(alternatives(&see(Stage::Tls, Signal::StartTlsNotOffered, account())).is_empty());
}

#[test]
fn where_the_line_was_cut_tells_more() {
    let around = |security| Circumstances { security: Some(security), ..account() };
    let others = |stage, security| alternatives(&see(stage, Signal::Closed, around(security)));
    assert!(others(Stage::Greeting, Security::StartTls).contains(&Id::StarttlsOnTlsPort));
    assert!(!others(Stage::Greeting, Security::Tls).contains(&Id::StarttlsOnTlsPort));
    assert!(others(Stage::Auth, Security::Tls).contains(&Id::TooManyLogins));
    assert!(others(Stage::RcptTo, Security::Tls).is_empty());
}

#[test]
fn only_what_a_server_said_is_evidence() {
    for (stage, signal, _) in every_signal() {
        for around in [Circumstances::default(), account(), without_sign_in()] {
            let diagnosis = see(stage, signal.clone(), around);
            let said = matches!(signal, Signal::IncomingRefused(_));
            assert_eq!(!diagnosis.evidence.is_empty(), said, "{signal:?}");
        }
    }
}
