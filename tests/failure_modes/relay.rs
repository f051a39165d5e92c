//! Rows 57 to 62: whether the server passes mail on, and for whom.

use mailclinic::account::{Security, SignIn};
use mailclinic::checkup::CheckStage::{Recipient, Sender};
use mailclinic::checkup::{Outcome, Verdict};
use mailclinic::diagnosis::{Certainty, DiagnosisId as Id, Fact, Fixer, Severity};
use mailclinic::lang::{Catalog, Language};
use mailclinic::report::{self, Program};

use crate::lab::{CANARY, Fault, Lab, MX, Patient, Script, V4, assert_cause, assert_sound, describe, side_by_side};

fn patient() -> Patient {
    Patient::new(587, Security::StartTls)
}

#[tokio::test]
async fn row_57_relaying_is_denied_to_strangers() {
    side_by_side(
        [
            "554 5.7.1 <bob@elsewhere.test>: Relay access denied",
            "550 relay not permitted",
            "550 5.7.1 Unable to relay",
            "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
        ]
        .map(|words| async move {
            let mut lab = Lab::new();
            let server = lab.serve(V4, 587, Script::starttls().refuses_relaying(words)).await;
            let patient = patient().signs_in(SignIn::None);
            let outcome = lab.check(&patient).await;
            assert_cause(&outcome, Id::RelayDenied, Fixer::You, Recipient);
            assert_eq!(outcome.cause().expect("a cause").evidence, [words], "the server's words");
            lab.assert_canary_only_at(&[]);
            lab.heal(&patient, &outcome).await;
            lab.assert_canary_only_at(&[&server]);
        }),
    )
    .await;
}

/// Not encrypted and not signed in, as on port 25 of old: the fix leads to a line that may carry the password.
#[tokio::test]
async fn row_57_the_fix_leads_to_an_encrypted_line() {
    let mut lab = Lab::new();
    lab.serve(V4, 25, Script::clear().offers(&["PIPELINING"])).await;
    let [tls, _] = lab.serve_sound().await;
    let patient = Patient::new(25, Security::None).signs_in(SignIn::None);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::RelayDenied, Fixer::You, Recipient);
    let (healed, _) = lab.heal(&patient, &outcome).await;
    assert_ne!(healed.account.outgoing.server.security, Security::None);
    lab.assert_canary_only_at(&[&tls]);
}

#[tokio::test]
async fn row_57_relaying_is_denied_although_signed_in() {
    let mut lab = Lab::new();
    let words = "554 5.7.1 <bob@elsewhere.test>: Relay access denied";
    let server = lab.serve(V4, 587, Script::starttls().replies("RCPT TO:<BOB", words)).await;
    let outcome = lab.check(&patient()).await;
    assert_cause(&outcome, Id::RelayDeniedSignedIn, Fixer::Provider, Recipient);
    lab.assert_canary_only_at(&[&server]);
}

#[tokio::test]
async fn row_57_the_server_that_receives() {
    let mut lab = Lab::new();
    let mx = Script::starttls().named(&["mx.clinic.test"]).offers(&["PIPELINING"]);
    lab.serve(MX, 25, mx).await;
    let patient = Patient::new(25, Security::StartTls).at("mx.clinic.test").signs_in(SignIn::None);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::RelayDeniedWrongServer, Fixer::You, Recipient);
    lab.assert_canary_only_at(&[]);
}

#[tokio::test]
async fn row_58_the_incoming_server_first() {
    side_by_side(
        [
            "550 5.7.1 Please check for new mail before sending",
            "553 POP before SMTP authentication required",
            "550 Please receive your mail before sending",
        ]
        .map(|words| async move {
            let mut lab = Lab::new();
            lab.serve(V4, 587, Script::starttls().replies("RCPT TO:<BOB", words)).await;
            let outcome = lab.check(&patient().signs_in(SignIn::None)).await;
            assert_cause(&outcome, Id::PopBeforeSmtp, Fixer::You, Recipient);
            let fix = &outcome.cause().expect("a cause").fixes.first().expect("a fix").change;
            assert_eq!(fix.sign_in, Some(SignIn::IncomingFirst), "{}", describe(&outcome));
            is_told_for_every_program(&outcome);
            lab.assert_canary_only_at(&[]);
        }),
    )
    .await;
}

/// Each fix comes with its steps in every mail program: in JSON all of them, as text those of one.
fn is_told_for_every_program(outcome: &Outcome) {
    let catalog = Catalog::new(Language::En);
    let json = report::check_json(outcome, &catalog);
    for program in Program::ALL {
        let steps = &json["diagnoses"][0]["fixes"][0]["instructions"][program.word()];
        let steps: Vec<_> = steps.as_array().expect("steps").iter().filter_map(|step| step.as_str()).collect();
        assert!(!steps.is_empty(), "{program:?}");
        let text = report::instructions_text(program, outcome, &catalog);
        assert!(steps.iter().all(|step| text.contains(step)) && text.contains("\n1. "), "{program:?}: {text}");
    }
}

#[tokio::test]
async fn row_59_only_from_the_providers_own_line() {
    let words =
        "550 5.7.1 Relaying is allowed from our own network only; your address 192.0.2.77 is not in our network";
    let mut lab = Lab::new();
    lab.serve(V4, 587, Script::starttls().replies("RCPT TO:<BOB", words)).await;
    let outcome = lab.check(&patient().signs_in(SignIn::None)).await;
    assert_cause(&outcome, Id::NetworkNotAuthorised, Fixer::You, Recipient);
    lab.assert_canary_only_at(&[]);
}

/// The reply to EHLO, with the address under which the server sees this computer.
fn sees(script: Script, keywords: &str) -> Script {
    script.replies("EHLO", &format!("250-smtp.clinic.test Hello there [203.0.113.7]\r\n{keywords}"))
}

/// Nobody says that it is the network; but a server that offers no sign-in knows people by nothing else.
#[tokio::test]
async fn row_59_a_server_without_sign_in_and_a_network_that_is_not_its_own() {
    let words = "550 5.7.1 Unable to relay";
    let cases = [
        // Another provider's network, and what it calls the line.
        (Some("host-7.hotel.example."), Id::NetworkNotAuthorised, Some("hotel.example"), Id::RelayDenied),
        // The provider's own network, or nobody knows whose.
        (Some("dsl-7.lines.clinic.test."), Id::RelayDenied, None, Id::RelayDeniedWrongServer),
        (None, Id::RelayDenied, None, Id::NetworkNotAuthorised),
    ];
    side_by_side(cases.map(|(name, id, network, other)| async move {
        let mut lab = Lab::new();
        if let Some(name) = name {
            lab.record(&format!("7.113.0.203.in-addr.arpa. IN PTR {name}"));
        }
        lab.serve(V4, 25, sees(Script::clear().refuses_relaying(words), "250 PIPELINING")).await;
        let outcome = lab.check(&Patient::new(25, Security::None).signs_in(SignIn::None)).await;
        assert_cause(&outcome, id, Fixer::You, Recipient);
        let cause = outcome.cause().expect("a cause");
        assert_eq!(cause.facts.get(&Fact::Network).map(String::as_str), network, "{}", describe(&outcome));
        assert_eq!(cause.alternatives.first().map(|other| other.id), Some(other), "{}", describe(&outcome));
        assert_eq!(cause.evidence, [words]);
        lab.assert_canary_only_at(&[]);
    }))
    .await;
}

/// Where a sign-in is offered, that is what is missing; the network is told beside it.
#[tokio::test]
async fn row_57_the_network_is_named_where_it_is_not_the_providers() {
    let mut lab = Lab::new();
    lab.record("7.113.0.203.in-addr.arpa. IN PTR host-7.hotel.example.");
    let refusal = "554 5.7.1 <bob@elsewhere.test>: Relay access denied";
    lab.serve(V4, 25, sees(Script::clear().refuses_relaying(refusal), "250-AUTH PLAIN\r\n250 PIPELINING")).await;
    let outcome = lab.check(&Patient::new(25, Security::None).signs_in(SignIn::None)).await;
    assert_cause(&outcome, Id::RelayDenied, Fixer::You, Recipient);
    let network = outcome.cause().expect("a cause").facts.get(&Fact::Network).map(String::as_str);
    assert_eq!(network, Some("hotel.example"), "{}", describe(&outcome));
}

/// Who signs in is known by that: nobody is asked whose network this is. Where somebody is, and does not answer, the check-up
/// ends all the same. The address has no domain, so that nothing else asks.
#[tokio::test]
async fn whose_network_it_is_is_asked_only_where_nobody_signs_in() {
    side_by_side([(SignIn::SameAsIncoming, false), (SignIn::None, true)].map(|(sign_in, asked)| async move {
        let (user, name) = ("anna@[192.0.2.5]", "7.113.0.203.in-addr.arpa");
        let mut lab = Lab::new();
        lab.fault(name, Fault::Silent);
        let script = Script::tls().open_relay().knows(user, CANARY);
        lab.serve(V4, 465, sees(script, "250-AUTH PLAIN LOGIN\r\n250 PIPELINING")).await;
        let patient = Patient::new(465, Security::Tls).named(user).signs_in(sign_in);
        let outcome = lab.check(&patient).await;
        assert_eq!(outcome.verdict, Verdict::Ok, "{}", describe(&outcome));
        assert_eq!(lab.asked_names().iter().any(|other| other == name), asked, "{:#?}", lab.asked_names());
    }))
    .await;
}

#[tokio::test]
async fn sends_only_from_here_because_the_server_knows_the_network() {
    let ptr = "7.113.0.203.in-addr.arpa. IN PTR dsl-7.lines.clinic.test.";
    let cases = [
        // The network is the server's: told whether or not a sign-in is offered, and mended only where it is.
        (Some(ptr), "250-AUTH PLAIN LOGIN\r\n250 PIPELINING", true, Some("clinic.test"), true),
        (Some(ptr), "250 PIPELINING", true, Some("clinic.test"), false),
        // Nobody knows whose it is; but there is a sign-in that was not asked for.
        (None, "250-AUTH PLAIN LOGIN\r\n250 PIPELINING", true, None, true),
        (None, "250 PIPELINING", false, None, false),
    ];
    side_by_side(cases.map(|(ptr, keywords, told, network, mended)| async move {
        let mut lab = Lab::new();
        if let Some(ptr) = ptr {
            lab.record(ptr);
        }
        let server = lab.serve(V4, 465, sees(Script::tls().open_relay(), keywords)).await;
        let patient = Patient::new(465, Security::Tls).signs_in(SignIn::None);
        let outcome = lab.check(&patient).await;
        assert_eq!(outcome.verdict, Verdict::Ok, "{}", describe(&outcome));
        let found = outcome.diagnoses.iter().find(|diagnosis| diagnosis.id == Id::SendsOnlyFromHere);
        assert_eq!(found.is_some(), told, "{}", describe(&outcome));
        lab.assert_canary_only_at(&[]);
        let Some(found) = found else { return };
        assert_eq!((found.severity, found.certainty), (Severity::Advice, Certainty::Likely));
        assert_eq!(found.facts.get(&Fact::Network).map(String::as_str), network);
        assert_eq!(found.fixes.is_empty(), !mended, "{}", describe(&outcome));
        let Some(fix) = found.fixes.first() else { return };
        let healed = lab.check(&patient.takes(&fix.change)).await;
        assert_sound(&healed);
        assert!(healed.diagnoses.iter().all(|diagnosis| diagnosis.id != Id::SendsOnlyFromHere));
        lab.assert_canary_only_at(&[&server]);
    }))
    .await;
}

#[tokio::test]
async fn mail_within_the_own_domain_says_nothing_about_this_network() {
    let mut lab = Lab::new();
    lab.record("7.113.0.203.in-addr.arpa. IN PTR dsl-7.lines.clinic.test.");
    lab.serve(V4, 465, sees(Script::tls(), "250 PIPELINING")).await;
    let outcome = lab.check(&Patient::new(465, Security::Tls).signs_in(SignIn::None).stays_inside()).await;
    assert!(outcome.diagnoses.iter().all(|diagnosis| diagnosis.id != Id::SendsOnlyFromHere), "{}", describe(&outcome));
}

#[tokio::test]
async fn rows_60_to_62_the_sender_is_not_the_one_who_signed_in() {
    side_by_side(
        [
            (
                "RCPT",
                "553 5.7.1 <anna@clinic.test>: Sender address rejected: not owned by user other@clinic.test",
                Recipient,
            ),
            (
                "MAIL",
                "553 5.7.1 <anna@clinic.test>: Sender address rejected: not owned by user other@clinic.test",
                Sender,
            ),
            ("MAIL", "550 5.7.60 SMTP; Client does not have permissions to send as this sender", Sender),
            (
                "MAIL",
                "554 5.2.252 SendAsDenied; other@clinic.test not allowed to send as anna@clinic.test; \
             STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied",
                Sender,
            ),
            ("MAIL", "501 mail from address must be same as authorization user", Sender),
        ]
        .map(|(command, words, stage)| async move {
            let mut lab = Lab::new();
            let server = lab.serve(V4, 587, Script::starttls().replies(command, words)).await;
            let outcome = lab.check(&patient()).await;
            assert_cause(&outcome, Id::SenderNotAllowed, Fixer::You, stage);
            lab.assert_canary_only_at(&[&server]);
        }),
    )
    .await;
}

#[tokio::test]
async fn row_64_the_own_name_is_refused_at_the_recipient() {
    let words = "504 5.5.2 <[127.0.0.1]>: Helo command rejected: need fully-qualified hostname";
    let mut lab = Lab::new();
    let server = lab.serve(V4, 587, Script::starttls().replies("RCPT", words)).await;
    let outcome = lab.check(&patient()).await;
    assert_cause(&outcome, Id::HeloRejected, Fixer::Software, Recipient);
    lab.assert_canary_only_at(&[&server]);
}

/// A server without PIPELINING gets one command after the other.
#[tokio::test]
async fn a_refused_sender_without_pipelining() {
    let mut lab = Lab::new();
    let words = "550 5.7.60 SMTP; Client does not have permissions to send as this sender";
    let script = Script::starttls().offers(&["AUTH PLAIN"]).replies("MAIL", words);
    let server = lab.serve(V4, 587, script).await;
    let outcome = lab.check(&patient()).await;
    assert_cause(&outcome, Id::SenderNotAllowed, Fixer::You, Sender);
    assert_eq!((server.count("RCPT"), server.count("DATA")), (0, 0));
}
