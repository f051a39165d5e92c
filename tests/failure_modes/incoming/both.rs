//! The two servers together: one password for both, and which of them comes first (POP-before-SMTP).

use std::time::Duration;

use mailclinic::account::{IncomingProtocol, Security, SignIn};
use mailclinic::checkup::{CheckStage, Status};
use mailclinic::diagnosis::{Certainty, DiagnosisId as Id, Fact, FixLabel, Fixer};

use IncomingProtocol::{Imap, Pop3};

use super::{about_incoming, incoming_stage, lab, patient};
use crate::lab::{
    CANARY, FETCH, INCOMING, Kind, Lab, LogOn, Patient, Script, V4, Way, assert_cause, assert_not_received, describe,
    side_by_side,
};

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

/// Whoever fetches mail may send afterwards from the same address. The server says only that it does not pass mail on.
#[tokio::test]
async fn row_58_pop_before_smtp_is_found_by_trying() {
    let words = [
        "554 5.7.1 <bob@elsewhere.test>: Relay access denied",
        "550 5.7.1 Relaying is allowed from our own network only",
        "550 5.7.1 Please check for new mail before sending",
        "530 5.7.0 Authentication required",
    ];
    side_by_side(words.map(|words| async move {
        for (protocol, port, script) in [(Pop3, 995, Script::pop3()), (Imap, 993, Script::imap())] {
            let log_on = LogOn::default();
            let mut lab = Lab::new();
            lab.limits.connect = Duration::from_secs(5);
            let smtp = Script::starttls().offers(&["PIPELINING"]).refuses_relaying(words).shares(&log_on);
            lab.serve(V4, 587, smtp).await;
            let incoming = lab.serve(FETCH, port, script.shares(&log_on)).await;
            let patient = patient().signs_in(SignIn::None).fetches(protocol, port, Security::Tls);
            // The log-on has waited until the other dialogue was over; else nothing would have been refused.
            let outcome = lab.check(&patient).await;
            assert_cause(&outcome, Id::PopBeforeSmtp, Fixer::You, CheckStage::Recipient);
            let cause = outcome.cause().expect("a cause");
            assert_eq!((cause.certainty, cause.evidence.clone()), (Certainty::Certain, vec![words.to_owned()]));
            assert_eq!(cause.fixes[0].label, FixLabel::IncomingFirst);
            let (healed, _) = lab.heal(&patient, &outcome).await;
            assert_eq!(healed.account.outgoing.sign_in, SignIn::IncomingFirst);
            lab.assert_canary_only_at(&[&incoming]);
        }
    }))
    .await;
}

/// The log-on comes first where the settings say so, and what keeps it from working is the cause.
#[tokio::test]
async fn row_58_the_log_on_that_comes_first_fails() {
    let cases = [
        (Script::imap().judges("{tag} NO [AUTHENTICATIONFAILED] no"), Security::Tls, Id::IncomingLoginFailed),
        (Script::imap().shows(Kind::Expired), Security::Tls, Id::CertificateExpired),
        (Script::imap().upgraded(), Security::None, Id::EncryptionOff),
    ];
    for (script, security, id) in cases {
        let mut lab = Lab::new();
        let smtp = lab.serve(V4, 587, Script::starttls().open_relay()).await;
        let incoming = lab.serve(FETCH, 2993, script).await;
        let patient = patient().signs_in(SignIn::IncomingFirst).fetches(Imap, 2993, security);
        let outcome = lab.check(&patient).await;
        assert_cause(&outcome, id, id.fixer(), CheckStage::SignIn);
        assert!(outcome.cause().expect("a cause").is_about_incoming());
        assert_eq!(smtp.count("MAIL"), 0, "sending is not even tried");
        lab.assert_canary_only_at(&[&incoming]);
    }
}

/// Not asked again: nobody logged on, the log-on changes nothing, or the server has had enough.
#[tokio::test]
async fn row_58_where_the_log_on_changes_nothing() {
    // The server goes on refusing.
    let (mut lab, smtp, incoming) = lab(993, Script::imap()).await;
    let outcome = lab.check(&patient().signs_in(SignIn::None)).await;
    assert_cause(&outcome, Id::RelayDenied, Fixer::You, CheckStage::Recipient);
    assert_eq!(smtp.count("RCPT TO:<bob"), 2, "asked once more");
    lab.assert_canary_only_at(&[&incoming]);

    // Nobody logged on, or it asked for a pause.
    for (password, words) in [("wrong", "554 5.7.1 Relay access denied"), (CANARY, "450 4.7.1 Too many connections")] {
        let mut lab = Lab::new();
        let smtp = lab.serve(V4, 587, Script::starttls().refuses_relaying(words)).await;
        let incoming = lab.serve(FETCH, 993, Script::imap().knows("anna@clinic.test", password)).await;
        lab.check(&patient().signs_in(SignIn::None)).await;
        assert_eq!(smtp.count("RCPT TO:<bob"), 1, "{words}");
        lab.assert_canary_only_at(&[&incoming]);
    }
}

/// The sign-in of an incoming server that never answers does not keep the verdict on sending back for longer than its limits.
#[tokio::test]
async fn a_silent_incoming_server_is_told_beside_a_sound_outgoing_one() {
    let mut lab = Lab::new();
    let outgoing = lab.serve(V4, 587, Script::starttls()).await;
    lab.network.lay_all(FETCH, Way::Silent);
    let outcome = lab.check(&patient()).await;
    assert_not_received(&outcome, Id::ConnectionTimedOut);
    lab.assert_canary_only_at(&[&outgoing]);
}
