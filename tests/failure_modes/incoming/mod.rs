//! The incoming server: every way in which fetching mail works or fails, beside a sound outgoing server.

mod hostile;
mod pop_before_smtp;

use std::time::Duration;

use mailclinic::account::{IncomingProtocol, Method, Security, SignIn};
use mailclinic::checkup::{CheckStage, Detail, Outcome, Status, Verdict};
use mailclinic::diagnosis::{Certainty, Diagnosis, DiagnosisId as Id, Fact, FixLabel, Fixer};

use crate::lab::{
    Act, CANARY, FETCH, INCOMING, Kind, Lab, LogOn, Patient, Script, Server, V4, Way, assert_cause,
    assert_not_received, assert_sound, describe, side_by_side,
};

use IncomingProtocol::{Imap, Pop3};

fn patient() -> Patient {
    Patient::new(587, Security::StartTls)
}

/// A lab with a sound outgoing server, and this for incoming mail. What the domain publishes does not matter here.
async fn lab(port: u16, script: Script) -> (Lab, Server, Server) {
    let mut lab = Lab::new();
    lab.offline = true;
    lab.limits.connect = Duration::from_secs(5);
    let outgoing = lab.serve(V4, 587, Script::starttls()).await;
    let incoming = lab.serve(FETCH, port, script).await;
    (lab, outgoing, incoming)
}

fn incoming_stage(outcome: &Outcome) -> (Status, Detail) {
    let stage = outcome.stages.iter().find(|result| result.stage == CheckStage::Incoming).expect("one for each stage");
    (stage.status, stage.detail.clone())
}

fn about_incoming(outcome: &Outcome) -> Vec<&Diagnosis> {
    outcome.diagnoses.iter().filter(|diagnosis| diagnosis.is_about_incoming()).collect()
}

#[tokio::test]
async fn both_protocols_and_both_encryptions() {
    let cases = [
        (Imap, 993, Security::Tls, Script::imap()),
        (Imap, 143, Security::StartTls, Script::imap().upgraded()),
        (Pop3, 995, Security::Tls, Script::pop3()),
        (Pop3, 110, Security::StartTls, Script::pop3().upgraded()),
        // "Auto" finds out which it is, on unusual ports, too.
        (Imap, 993, Security::Auto, Script::imap()),
        (Imap, 143, Security::Auto, Script::imap().upgraded()),
        (Pop3, 2995, Security::Auto, Script::pop3()),
        (Pop3, 2110, Security::Auto, Script::pop3().upgraded()),
    ];
    side_by_side(cases.map(|(protocol, own, security, script)| async move {
        let (mut lab, outgoing, incoming) = lab(own, script).await;
        // All the neighbours are there, too, and none of them gets the password.
        for (port, script) in [
            (993, Script::imap()),
            (143, Script::imap().upgraded()),
            (995, Script::pop3()),
            (110, Script::pop3().upgraded()),
        ] {
            if port != own {
                lab.serve(FETCH, port, script).await;
            }
        }
        let outcome = lab.check(&patient().fetches(protocol, own, security)).await;
        assert_sound(&outcome);
        assert_eq!(incoming_stage(&outcome), (Status::Passed, Detail::SignedIn("PLAIN".to_owned())));
        lab.assert_canary_only_at(&[&outgoing, &incoming]);
    }))
    .await;
}

/// What the server offers decides how one signs in.
#[tokio::test]
async fn every_way_to_sign_in() {
    let cases = [
        (Imap, Script::imap().offers(&["IMAP4rev1", "AUTH=PLAIN"]), "PLAIN"),
        (Imap, Script::imap().offers(&["IMAP4rev1", "SASL-IR", "AUTH=LOGIN"]), "LOGIN"),
        (Imap, Script::imap().offers(&["IMAP4rev1", "AUTH=SCRAM-SHA-256"]), "SCRAM-SHA-256"),
        (Imap, Script::imap().offers(&["IMAP4rev1", "SASL-IR", "AUTH=CRAM-MD5"]), "CRAM-MD5"),
        (Imap, Script::imap().offers(&["IMAP4rev1", "AUTH=GSSAPI"]), "LOGIN"),
        (Imap, Script::imap().greets("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready"), "PLAIN"),
        (Pop3, Script::pop3().offers(&["USER", "SASL CRAM-MD5"]), "CRAM-MD5"),
        (Pop3, Script::pop3().offers(&["SASL SCRAM-SHA-256"]), "SCRAM-SHA-256"),
        (Pop3, Script::pop3().offers(&["USER", "SASL LOGIN"]), "LOGIN"),
        (Pop3, Script::pop3().offers(&["USER", "TOP"]), "USER"),
        (Pop3, Script::pop3().replies("CAPA", "-ERR unknown command"), "USER"),
        // Listed, and then not known after all: the next one.
        (Imap, Script::imap().replies("AUTHENTICATE PLAIN", "{tag} NO Unsupported authentication mechanism."), "LOGIN"),
        (Pop3, Script::pop3().replies("AUTH PLAIN", "-ERR Unsupported authentication mechanism."), "LOGIN"),
    ];
    side_by_side(cases.map(|(protocol, script, method)| async move {
        let port = if protocol == Imap { 993 } else { 995 };
        let (mut lab, outgoing, incoming) = lab(port, script).await;
        let outcome = lab.check(&patient().fetches(protocol, port, Security::Tls)).await;
        assert_sound(&outcome);
        assert_eq!(incoming_stage(&outcome).1, Detail::SignedIn(method.to_owned()), "{}", describe(&outcome));
        lab.assert_canary_only_at(&[&outgoing, &incoming]);
    }))
    .await;
}

/// Names and passwords that need quoting, and those that fit into no quotes.
#[tokio::test]
async fn odd_passwords_arrive_as_they_are() {
    for password in [format!("{CANARY} \\ \"x\" {{3}}"), format!("{CANARY}-pässwörd"), CANARY.repeat(30)] {
        for script in [
            Script::imap().offers(&["IMAP4rev1"]),
            Script::imap().offers(&["IMAP4rev1", "SASL-IR", "AUTH=PLAIN"]),
            Script::pop3().offers(&["USER"]),
            Script::pop3(),
        ] {
            let mut lab = Lab::new();
            let outgoing = lab.serve(V4, 587, Script::starttls().knows("anna@clinic.test", &password)).await;
            let protocol = if script.protocol == crate::lab::script::Protocol::Imap { Imap } else { Pop3 };
            let incoming = lab.serve(FETCH, 993, script.knows("anna@clinic.test", &password)).await;
            let outcome = lab.check(&patient().knows(&password).fetches(protocol, 993, Security::Tls)).await;
            assert_sound(&outcome);
            lab.assert_canary_only_at(&[&outgoing, &incoming]);
        }
    }
}

#[tokio::test]
async fn secure_password_authentication() {
    let cases = [
        (Imap, 993, Script::imap().offers(&["IMAP4rev1", "SASL-IR", "AUTH=NTLM"])),
        (Pop3, 995, Script::pop3().offers(&["USER", "SASL NTLM PLAIN"])),
    ];
    side_by_side(cases.map(|(protocol, port, script)| async move {
        let (mut lab, outgoing, incoming) = lab(port, script).await;
        let outcome = lab.check(&patient().fetches(protocol, port, Security::Tls).with_spa()).await;
        assert_sound(&outcome);
        assert_eq!(incoming_stage(&outcome).1, Detail::SignedIn("NTLM".to_owned()));
        // It never shows the password, not even to this server.
        assert_eq!((incoming.count("PASS"), outgoing.count("AUTH PLAIN")), (0, 1));
        lab.assert_canary_only_at(&[&outgoing]);
    }))
    .await;
}

#[tokio::test]
async fn row_33_spa_chosen_and_not_offered_by_the_incoming_server() {
    let cases = [(Imap, 993, Script::imap()), (Pop3, 995, Script::pop3())];
    side_by_side(cases.map(|(protocol, port, script)| async move {
        let (mut lab, outgoing, incoming) = lab(port, script).await;
        let patient = patient().fetches(protocol, port, Security::Tls).with_spa();
        let outcome = lab.check(&patient).await;
        assert_not_received(&outcome, Id::SpaUnsupported);
        lab.assert_canary_only_at(&[&outgoing]);
        let (healed, _) = lab.heal(&patient, &outcome).await;
        assert!(!healed.account.incoming.expect("an incoming server").spa);
        lab.assert_canary_only_at(&[&outgoing, &incoming]);
    }))
    .await;
}

/// A server that takes the first message only when it has asked for it.
#[tokio::test]
async fn row_35_the_first_message_is_not_taken_along_with_the_command() {
    let (mut lab, outgoing, incoming) =
        lab(993, Script::imap().replies("AUTHENTICATE PLAIN ", "{tag} BAD Error in IMAP command")).await;
    assert_sound(&lab.check(&patient()).await);
    assert_eq!(incoming.lines().iter().filter(|line| line.contains("AUTHENTICATE")).count(), 2);
    lab.assert_canary_only_at(&[&outgoing, &incoming]);

    let (mut lab, outgoing, incoming) =
        self::lab(995, Script::pop3().replies("AUTH PLAIN ", "-ERR syntax error")).await;
    assert_sound(&lab.check(&patient().fetches(Pop3, 995, Security::Tls)).await);
    assert_eq!(incoming.count("AUTH"), 2);
    lab.assert_canary_only_at(&[&outgoing, &incoming]);

    let mut lab = Lab::new();
    let words = "501 5.5.2 Cannot decode AUTH PLAIN parameter";
    let server = lab.serve(V4, 587, Script::starttls().replies("AUTH PLAIN ", words)).await;
    assert_sound(&lab.check(&patient()).await);
    assert_eq!(server.count("AUTH"), 2);
    lab.assert_canary_only_at(&[&server]);
}

/// Once is enough: a password that is refused is not sent again by another way.
#[tokio::test]
async fn row_36_the_incoming_server_refuses_the_password() {
    let cases = [
        (Imap, Script::imap(), "AUTHENTICATE"),
        (Imap, Script::imap().offers(&["IMAP4rev1"]), "LOGIN"),
        (Imap, Script::imap().judges("{tag} NO LOGIN failed."), "AUTHENTICATE"),
        (Imap, Script::imap().judges("{tag} NO AUTHENTICATE failed."), "AUTHENTICATE"),
        (Pop3, Script::pop3(), "AUTH"),
        (Pop3, Script::pop3().offers(&["USER"]), "PASS"),
        (Pop3, Script::pop3().judges("-ERR Logon failure: unknown user name or bad password."), "AUTH"),
        (Pop3, Script::pop3().judges("-ERR no"), "AUTH"),
    ];
    side_by_side(cases.map(|(protocol, script, command)| async move {
        let script = script.knows("anna@clinic.test", "another password");
        let (mut lab, outgoing, incoming) = lab(993, script).await;
        let outcome = lab.check(&patient().fetches(protocol, 993, Security::Tls)).await;
        assert_not_received(&outcome, Id::IncomingLoginFailed);
        let cause = outcome.cause().expect("a cause");
        assert_eq!(cause.facts.get(&Fact::Server).map(String::as_str), Some(INCOMING));
        assert_eq!(cause.evidence.len(), 1, "the server's words: {:?}", cause.evidence);
        let attempts = incoming.lines().iter().filter(|line| line.contains(&format!("{command} "))).count();
        assert_eq!(attempts, 1, "{:#?}", incoming.lines());
        lab.assert_canary_only_at(&[&outgoing, &incoming]);
    }))
    .await;
}

#[tokio::test]
async fn a_password_that_both_refuse_is_told_once() {
    let mut lab = Lab::new();
    let outgoing = lab.serve(V4, 587, Script::starttls().knows("anna@clinic.test", "another")).await;
    let incoming = lab.serve(FETCH, 993, Script::imap().knows("anna@clinic.test", "another")).await;
    let outcome = lab.check(&patient()).await;
    assert_cause(&outcome, Id::PasswordRejected, Fixer::You, CheckStage::SignIn);
    assert!(about_incoming(&outcome).is_empty(), "{}", describe(&outcome));
    assert_eq!(outcome.cause().map(|cause| cause.certainty), Some(Certainty::Certain));
    assert_eq!(incoming_stage(&outcome).0, Status::Failed);
    lab.assert_canary_only_at(&[&outgoing, &incoming]);
}

/// One name for both servers, which both refuse: the form that the outgoing server takes is set for both, and that is told once.
#[tokio::test]
async fn row_40_a_user_name_that_both_refuse_is_changed_for_both() {
    let cases = [(patient(), "anna"), (patient().logs_on(), "anna"), (patient().called("anna"), "anna@clinic.test")];
    side_by_side(cases.map(|(patient, right)| async move {
        let mut lab = Lab::new();
        let outgoing = lab.serve(V4, 587, Script::starttls().knows(right, CANARY)).await;
        let incoming = lab.serve(FETCH, 993, Script::imap().knows(right, CANARY)).await;
        let outcome = lab.check(&patient).await;
        assert_cause(&outcome, Id::UsernameForm, Fixer::You, CheckStage::SignIn);
        assert!(about_incoming(&outcome).is_empty(), "{}", describe(&outcome));
        let (healed, outcome) = lab.heal(&patient, &outcome).await;
        assert_sound(&outcome);
        assert_eq!(healed.account.outgoing.sign_in.choice(), patient.account.outgoing.sign_in.choice());
        let names = (healed.account.outgoing_username(), healed.account.incoming.as_ref().map(|one| &*one.username));
        assert_eq!(names, (Some(right), Some(right)));
        lab.assert_canary_only_at(&[&outgoing, &incoming]);
    }))
    .await;
}

/// The incoming server takes what the outgoing one refuses, so it is not mistyped.
#[tokio::test]
async fn a_password_that_only_the_outgoing_server_refuses() {
    let mut lab = Lab::new();
    let outgoing = lab.serve(V4, 587, Script::starttls().knows("anna@clinic.test", "another")).await;
    let incoming = lab.serve(FETCH, 993, Script::imap()).await;
    let outcome = lab.check(&patient()).await;
    assert_cause(&outcome, Id::PasswordRejected, Fixer::You, CheckStage::SignIn);
    let cause = outcome.cause().expect("a cause");
    assert_eq!(cause.facts.get(&Fact::Kind).map(String::as_str), Some("incoming-accepts"));
    assert_eq!(cause.certainty, Certainty::Likely);
    let first: Vec<_> = cause.alternatives.iter().map(|other| other.id).take(2).collect();
    assert_eq!(first, [Id::SmtpAuthOffMailbox, Id::AppPasswordRequired]);
    lab.assert_canary_only_at(&[&outgoing, &incoming]);
}

/// Two different passwords are two findings.
#[tokio::test]
async fn each_server_is_told_of_its_own() {
    let mut lab = Lab::new();
    let outgoing = lab.serve(V4, 587, Script::starttls().knows("anna@clinic.test", "another")).await;
    let incoming = lab.serve(FETCH, 993, Script::imap().knows("anna@clinic.test", "another")).await;
    let mut patient = patient().signs_in(SignIn::LogOn { username: "anna@clinic.test".to_owned() });
    patient.secrets.outgoing = Some(mailclinic::account::Secret::new(format!("{CANARY}-2")));
    let outcome = lab.check(&patient).await;
    let ids: Vec<_> = outcome.diagnoses.iter().map(|diagnosis| (diagnosis.id, diagnosis.is_about_incoming())).collect();
    assert_eq!(ids[..2], [(Id::PasswordRejected, false), (Id::IncomingLoginFailed, true)], "{}", describe(&outcome));
    lab.assert_canary_only_at(&[&outgoing, &incoming]);
}

/// The same finding of both servers is told of each.
#[tokio::test]
async fn the_same_fault_at_both_servers_is_told_twice() {
    let mut lab = Lab::new();
    lab.serve_sound().await;
    lab.serve(FETCH, 993, Script::imap()).await;
    let outcome = lab.check(&Patient::new(2588, Security::StartTls).fetches(Imap, 2993, Security::Tls)).await;
    let ids: Vec<_> = outcome.diagnoses.iter().map(|diagnosis| (diagnosis.id, diagnosis.is_about_incoming())).collect();
    assert_eq!(ids[..2], [(Id::ConnectionRefused, false), (Id::ConnectionRefused, true)], "{}", describe(&outcome));
    let servers: Vec<_> = outcome.diagnoses.iter().take(2).map(|diagnosis| &diagnosis.facts[&Fact::Server]).collect();
    assert_eq!(servers, ["smtp.clinic.test", INCOMING]);
    lab.assert_canary_only_at(&[]);
}

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

/// "You are signed in already" in clear keeps STARTTLS away; no password follows, and it is told.
#[tokio::test]
async fn preauth_in_clear_is_told_and_gets_nothing() {
    let greeting = "* PREAUTH [CAPABILITY IMAP4rev1] Logged in as anna";
    let (mut lab, outgoing, incoming) = lab(143, Script::imap().upgraded().greets(greeting)).await;
    let outcome = lab.check(&patient().fetches(Imap, 143, Security::StartTls)).await;
    assert_not_received(&outcome, Id::StarttlsNotOffered);
    assert_eq!(outcome.cause().expect("a cause").evidence, [greeting]);
    assert_eq!(incoming.lines().iter().filter(|line| line.contains("AUTHENTICATE")).count(), 0);
    lab.assert_canary_only_at(&[&outgoing]);
}

#[tokio::test]
async fn preauth_over_tls_needs_no_password() {
    let (mut lab, outgoing, _) = lab(993, Script::imap().greets("* PREAUTH IMAP4rev1 as anna")).await;
    let outcome = lab.check(&patient()).await;
    assert_sound(&outcome);
    assert_eq!(incoming_stage(&outcome).1, Detail::SignedIn("PREAUTH".to_owned()));
    lab.assert_canary_only_at(&[&outgoing]);
}

/// The consent to a clear line is for the outgoing server only.
#[tokio::test]
async fn no_password_in_clear() {
    let cases = [
        (Imap, 143, Script::imap().upgraded()),
        (Pop3, 110, Script::pop3().upgraded()),
        (
            Imap,
            2143,
            Script { mode: crate::lab::Mode::Clear, ..Script::imap().offers_in_clear(&["IMAP4rev1", "AUTH=PLAIN"]) },
        ),
        (
            Pop3,
            2110,
            Script { mode: crate::lab::Mode::Clear, ..Script::pop3().offers_in_clear(&["USER", "SASL PLAIN"]) },
        ),
    ];
    side_by_side(cases.map(|(protocol, port, script)| async move {
        let (mut lab, outgoing, _) = lab(port, script).await;
        let mut patient = patient().fetches(protocol, port, Security::None);
        patient.account.outgoing.clear_text_accepted = true;
        let outcome = lab.check(&patient).await;
        lab.clear_text_is_no_excuse();
        assert!(about_incoming(&outcome).iter().any(|told| told.id == Id::EncryptionOff), "{}", describe(&outcome));
        assert_eq!((outcome.verdict, incoming_stage(&outcome).0), (Verdict::Warning, Status::Warning));
        lab.assert_canary_only_at(&[&outgoing]);
        if port < 1000 {
            let safe = lab.serve(FETCH, 993, Script::imap()).await;
            let also = lab.serve(FETCH, 995, Script::pop3()).await;
            let outcome = lab.check(&patient).await;
            let (healed, _) = lab.heal(&patient, &outcome).await;
            assert_eq!(healed.account.incoming.expect("an incoming server").server.security, Security::Tls);
            lab.clear_text_is_no_excuse();
            lab.assert_canary_only_at(&[&outgoing, if protocol == Imap { &safe } else { &also }]);
        }
    }))
    .await;
}

/// What servers and services say, by the code in brackets or by their words.
#[tokio::test]
async fn what_the_incoming_servers_words_mean() {
    let cases: [(&str, Id); 26] = [
        ("{tag} NO [AUTHENTICATIONFAILED] Authentication failed.", Id::IncomingLoginFailed),
        ("{tag} NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", Id::IncomingLoginFailed),
        ("{tag} NO [AUTHORIZATIONFAILED] No such authorization-ID", Id::IncomingLoginFailed),
        ("{tag} NO [EXPIRED] That password isn't valid any more", Id::PasswordExpired),
        ("{tag} NO [UNAVAILABLE] User's backend down for maintenance", Id::AuthTemporaryFailure),
        ("{tag} NO [UNAVAILABLE] LOGIN Server error - Please try again later", Id::AuthTemporaryFailure),
        ("{tag} NO [CONTACTADMIN] Please call the help desk", Id::AccountDisabled),
        ("{tag} NO [PRIVACYREQUIRED] Connection offers no privacy", Id::AuthNeedsEncryption),
        ("{tag} NO [LIMIT] LOGIN Rate limit hit.", Id::TooManyLogins),
        ("{tag} NO [INUSE] Mailbox in use", Id::ServerBusy),
        ("{tag} NO [SERVERBUG] This should not happen", Id::AuthTemporaryFailure),
        (
            "{tag} NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)",
            Id::AppPasswordRequired,
        ),
        (
            "{tag} NO [ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)",
            Id::WebLoginRequired,
        ),
        (
            "{tag} NO [ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable your account for IMAP access. (Failure)",
            Id::MailAccessOff,
        ),
        ("{tag} NO [ALERT] Too many simultaneous connections. (Failure)", Id::TooManyConnections),
        ("{tag} NO LOGIN failed.", Id::IncomingLoginFailed),
        ("{tag} NO [AUTHENTICATIONFAILED] Login disabled: basic authentication is disabled", Id::PasswordLoginRetired),
        ("-ERR [AUTH] Authentication failed.", Id::IncomingLoginFailed),
        ("-ERR [AUTH] Username and password not accepted.", Id::IncomingLoginFailed),
        (
            "-ERR [AUTH] Application-specific password required: https://support.google.com/accounts/answer/185833",
            Id::AppPasswordRequired,
        ),
        ("-ERR [AUTH] Web login required: https://support.google.com/mail/answer/78754", Id::WebLoginRequired),
        (
            "-ERR [SYS/PERM] Your account is not enabled for POP access. Please visit your Gmail settings page and enable your account for POP access.",
            Id::MailAccessOff,
        ),
        ("-ERR [SYS/TEMP] Temporary internal failure", Id::AuthTemporaryFailure),
        ("-ERR [SYS/PERM] Unable to open the mailbox", Id::ServerError),
        ("-ERR [IN-USE] Do you have another POP session running?", Id::ServerBusy),
        ("-ERR [LOGIN-DELAY] minimum time between mail checks violation", Id::TooManyLogins),
    ];
    side_by_side(cases.map(|(words, id)| async move {
        let (protocol, port, script) = match words.starts_with('-') {
            true => (Pop3, 995, Script::pop3()),
            false => (Imap, 993, Script::imap()),
        };
        let (mut lab, outgoing, incoming) = lab(port, script.judges(words)).await;
        let outcome = lab.check(&patient().fetches(protocol, port, Security::Tls)).await;
        assert_not_received(&outcome, id);
        let verbatim = words.strip_prefix("{tag} ").unwrap_or(words);
        assert_eq!(outcome.cause().expect("a cause").evidence, [verbatim]);
        assert_eq!(incoming.lines().iter().filter(|line| line.contains("AUTH")).count(), 1, "{words}");
        lab.assert_canary_only_at(&[&outgoing, &incoming]);
    }))
    .await;
}

#[tokio::test]
async fn row_15_the_incoming_server_turns_everybody_away() {
    for (protocol, script) in [
        (Imap, Script::imap().greets("* BYE Connection refused")),
        (Pop3, Script::pop3().greets("-ERR [SYS/PERM] Access denied from your address")),
    ] {
        let (mut lab, outgoing, _) = lab(993, script).await;
        let outcome = lab.check(&patient().fetches(protocol, 993, Security::Tls)).await;
        assert_not_received(&outcome, Id::GreetingRefused);
        lab.assert_canary_only_at(&[&outgoing]);
    }
}

#[tokio::test]
async fn skipped_without_a_server_or_a_password() {
    let mut lab = Lab::new();
    let outgoing = lab.serve(V4, 587, Script::starttls()).await;
    let mut without = patient().signs_in(SignIn::LogOn { username: "anna@clinic.test".to_owned() });
    without.secrets.outgoing = without.secrets.incoming.take();
    let outcome = lab.check(&without).await;
    assert_sound(&outcome);
    assert_eq!(incoming_stage(&outcome), (Status::Skipped, Detail::NoIncomingPassword));
    without.account.incoming = None;
    let outcome = lab.check(&without).await;
    assert_sound(&outcome);
    assert_eq!(incoming_stage(&outcome), (Status::Skipped, Detail::NoIncoming));
    assert!(!lab.network.asked().iter().any(|asked| asked.ip().to_string() == FETCH), "{:?}", lab.network.asked());
    lab.assert_canary_only_at(&[&outgoing]);
}

/// A token is one for both servers.
#[tokio::test]
async fn a_token_goes_to_the_incoming_server_as_a_token() {
    let mut lab = Lab::new();
    let outgoing = lab.serve(V4, 587, Script::starttls().offers(&["AUTH XOAUTH2"])).await;
    let script = Script::imap().offers(&["IMAP4rev1", "SASL-IR", "AUTH=PLAIN", "AUTH=XOAUTH2"]);
    let incoming = lab.serve(FETCH, 993, script).await;
    let outcome = lab.check(&patient().by(Method::Xoauth2)).await;
    assert_sound(&outcome);
    assert_eq!(incoming_stage(&outcome).1, Detail::SignedIn("XOAUTH2".to_owned()));
    lab.assert_canary_only_at(&[&outgoing, &incoming]);
}
