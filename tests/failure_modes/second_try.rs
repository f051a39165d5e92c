//! Rows 34, 40 and 41: a refused sign-in is tried once in another way, where nothing forbids it.

use mailclinic::account::{Method, Security, SignIn, UsernameForm};
use mailclinic::checkup::CheckStage::{Recipient, Sender, SignIn as SignInStage};
use mailclinic::checkup::{Outcome, Status, Verdict};
use mailclinic::diagnosis::{Certainty, DiagnosisId as Id, Fact, Fixer, Services};

use crate::lab::{
    Act, CANARY, FETCH, Lab, Patient, Script, Server, USER, V4, assert_cause, assert_sound, describe, side_by_side,
};

const REFUSED: &str = "535 5.7.8 Error: authentication failed: authentication failure";

fn patient() -> Patient {
    Patient::new(587, Security::StartTls)
}

/// A server on 587 of the patient's host, with a neighbour that must not be asked.
async fn lay(lab: &mut Lab, host: &str, script: Script) -> Server {
    lab.record(&format!("{host}. IN A {V4}"));
    let script = script.named(&[host]);
    lab.serve(V4, 465, Script { mode: crate::lab::Mode::Implicit, ..script.clone() }).await;
    lab.serve(V4, 587, script).await
}

fn alternatives(outcome: &Outcome) -> Vec<Id> {
    outcome.cause().expect("a cause").alternatives.iter().map(|other| other.id).collect()
}

#[tokio::test]
async fn row_40_the_other_form_of_the_user_name_is_let_in() {
    let cases = [
        (patient(), "anna"),
        (patient().logs_on(), "anna"),
        (patient().called("anna"), USER),
        (patient().called("anna").logs_on(), USER),
        (patient().called("Anna Rossi").logs_on(), USER),
    ];
    side_by_side(cases.map(|(patient, right)| async move {
        let mut lab = Lab::new();
        let server = lab.serve(V4, 587, Script::starttls().knows(right, CANARY)).await;
        lab.serve(V4, 465, Script::tls().knows(right, CANARY)).await;
        let outcome = lab.check(&patient).await;
        assert_cause(&outcome, Id::UsernameForm, Fixer::You, SignInStage);
        let cause = outcome.cause().expect("a cause");
        assert_eq!(cause.certainty, Certainty::Certain);
        assert_eq!(cause.facts.get(&Fact::Suggestion).map(String::as_str), Some(right));
        assert_eq!(cause.evidence, [REFUSED], "the server's words");
        assert_eq!(alternatives(&outcome), []);
        assert_eq!(server.count("AUTH"), 2, "once more and no more: {}", describe(&outcome));
        lab.assert_canary_only_at(&[&server]);

        let (healed, _) = lab.heal(&patient, &outcome).await;
        assert_eq!(healed.account.outgoing_username(), Some(right));
        // What the incoming server takes stays as it is.
        assert_eq!(healed.account.incoming, patient.account.incoming);
        assert_eq!(server.count("AUTH"), 3);
        lab.assert_canary_only_at(&[&server]);
    }))
    .await;
}

/// Where the incoming server refuses the present form as well, the name is changed for both.
#[tokio::test]
async fn row_40_both_servers_want_the_other_form() {
    let cases = [(patient(), "anna"), (patient().logs_on(), "anna"), (patient().called("anna"), USER)];
    side_by_side(cases.map(|(patient, right)| async move {
        let mut lab = Lab::new();
        let outgoing = lab.serve(V4, 587, Script::starttls().knows(right, CANARY)).await;
        let incoming = lab.serve(FETCH, 993, Script::imap().knows(right, CANARY)).await;
        let outcome = lab.check(&patient).await;
        assert_cause(&outcome, Id::UsernameForm, Fixer::You, SignInStage);
        // It is told once.
        assert!(outcome.diagnoses.iter().all(|diagnosis| !diagnosis.is_about_incoming()), "{}", describe(&outcome));
        let (healed, outcome) = lab.heal(&patient, &outcome).await;
        assert_sound(&outcome);
        assert_eq!(healed.account.outgoing.sign_in.choice(), patient.account.outgoing.sign_in.choice());
        let names = (healed.account.outgoing_username(), healed.account.incoming.as_ref().map(|one| &*one.username));
        assert_eq!(names, (Some(right), Some(right)));
        lab.assert_canary_only_at(&[&outgoing, &incoming]);
    }))
    .await;
}

/// What comes after the sign-in is asked with the name that works.
#[tokio::test]
async fn row_40_the_stages_after_the_sign_in_are_known() {
    let words = "554 5.7.1 <bob@elsewhere.test>: Relay access denied";
    for (script, expected) in [
        (Script::starttls(), [Status::Failed, Status::Passed, Status::Passed]),
        (Script::starttls().replies("RCPT TO:<BOB", words), [Status::Failed, Status::Passed, Status::Skipped]),
    ] {
        let mut lab = Lab::new();
        let server = lab.serve(V4, 587, script.knows("anna", CANARY)).await;
        let outcome = lab.check(&patient()).await;
        assert_cause(&outcome, Id::UsernameForm, Fixer::You, SignInStage);
        let status = |wanted| outcome.stages.iter().find(|stage| stage.stage == wanted).map(|stage| stage.status);
        assert_eq!([SignInStage, Sender, Recipient].map(status), expected.map(Some), "{}", describe(&outcome));
        lab.assert_canary_only_at(&[&server]);
    }
}

#[tokio::test]
async fn row_40_both_forms_are_refused() {
    let mut lab = Lab::new();
    let server = lay(&mut lab, "smtp.clinic.test", Script::starttls().knows(USER, "another password")).await;
    // Else it would be known that name and password are right.
    let incoming = lab.serve(FETCH, 993, Script::imap().knows(USER, "another password")).await;
    let outcome = lab.check(&patient()).await;
    assert_cause(&outcome, Id::PasswordRejected, Fixer::You, SignInStage);
    assert_eq!(server.count("AUTH"), 2);
    // Row 41: whether the name is an alias cannot be tried.
    assert_eq!(alternatives(&outcome), [Id::LoginAlias]);
    lab.assert_canary_only_at(&[&server, &incoming]);
}

/// A mail service whose form of the user name is known, and about which nothing else has to be known: an address there, and
/// its server.
fn service_of_whole_addresses() -> (String, String) {
    let services = Services::builtin().iter().filter(|service| service.hints().is_empty());
    let known = services.filter(|service| service.username() == Some(&UsernameForm::Address));
    let mut servers = known.filter_map(|service| {
        let domain = service.domains().iter().find(|domain| !domain.contains('*'))?;
        let first = service.submission(domain).next()?;
        (first.username == Some(UsernameForm::Address))
            .then(|| (format!("anna@{domain}"), first.server.host.as_ascii()))
    });
    servers.next().expect("a service without peculiarities")
}

/// A service's form that is known and set is not tried in another way; one that is not set is.
#[tokio::test]
async fn row_40_a_form_that_is_known() {
    let (address, host) = service_of_whole_addresses();
    for (username, id, tries) in [(address.as_str(), Id::PasswordRejected, 1), ("anna", Id::UsernameForm, 2)] {
        let mut lab = Lab::new();
        let right = if id == Id::UsernameForm { CANARY } else { "another password" };
        let server = lay(&mut lab, &host, Script::starttls().knows(&address, right)).await;
        let patient = patient().at(&host).named(&address).called(username);
        let outcome = lab.check(&patient).await;
        assert_cause(&outcome, id, Fixer::You, SignInStage);
        assert_eq!(server.count("AUTH"), tries, "{}", describe(&outcome));
        lab.assert_canary_only_at(&[&server]);
    }
}

/// Who counts tries, has locked something or gives another reason gets no second one.
#[tokio::test]
async fn row_40_words_that_forbid_another_try() {
    side_by_side(
        [
            "535 5.7.8 Authentication failed: 2 attempts remaining",
            "535 5.7.8 Authentication failed, account is locked",
            "535 5.7.8 Authentication failed, your address is temporarily blocked",
            "535 5.7.8 Authentication failed, try again later",
            "535 5.7.0 Error: too many bad auth attempts",
            "454 4.7.0 Too many login attempts, please try again later.",
            "535 5.7.13 User account disabled",
            "534 5.7.9 Application-specific password required",
            "554 5.7.1 No",
            "454 4.7.0 Temporary authentication failure",
        ]
        .map(|words| async move {
            let mut lab = Lab::new();
            let server = lay(&mut lab, "smtp.clinic.test", Script::starttls().judges(words)).await;
            let outcome = lab.check(&patient()).await;
            assert_eq!(outcome.verdict, Verdict::Problem);
            assert_eq!(server.count("AUTH"), 1, "{words}: {}", describe(&outcome));
            lab.assert_canary_only_at(&[&server]);
        }),
    )
    .await;
}

/// The second refusal says that it is enough: that is told, and nothing more is tried.
#[tokio::test]
async fn row_40_the_second_refusal_counts_the_tries() {
    let mut lab = Lab::new();
    let words = "454 4.7.0 Too many login attempts, please try again later.";
    let script = Script::starttls().knows("nobody", CANARY).refuses_in_turn(&[REFUSED, words]);
    let server = lay(&mut lab, "smtp.clinic.test", script).await;
    let outcome = lab.check(&patient()).await;
    assert_cause(&outcome, Id::PasswordRejected, Fixer::You, SignInStage);
    assert!(outcome.diagnoses.iter().any(|other| other.id == Id::TooManyLogins), "{}", describe(&outcome));
    assert_eq!(server.count("AUTH"), 2);
    lab.assert_canary_only_at(&[&server]);
}

/// A reason that lies at hand, and a line that others read, forbid it as well.
#[tokio::test]
async fn row_40_white_space_and_clear_text_forbid_another_try() {
    let clear = || Patient::new(587, Security::None).accepts_clear_text().by(Method::Plain);
    let cases = [
        (patient().knows(&format!("{CANARY} ")), Script::starttls()),
        (clear(), Script::clear().knows("anna", CANARY)),
        (patient().by(Method::Xoauth2), Script::starttls().offers(&["AUTH PLAIN XOAUTH2"]).knows("anna", CANARY)),
    ];
    side_by_side(cases.map(|(patient, script)| async move {
        let mut lab = Lab::new();
        let server = lab.serve(V4, 587, script).await;
        let outcome = lab.check(&patient).await;
        assert_eq!(outcome.verdict, Verdict::Problem);
        assert_eq!(server.count("AUTH"), 1, "{}", describe(&outcome));
        lab.assert_canary_only_at(&[&server]);
    }))
    .await;
}

/// The second try goes to the server that refused, not to another one of the same name.
#[tokio::test]
async fn row_40_the_same_server_is_asked_again() {
    let mut lab = Lab::new();
    lab.record("smtp.clinic.test. IN A 192.0.2.11");
    let script = Script::starttls().knows(USER, "another password");
    let servers = [lab.serve(V4, 587, script.clone()).await, lab.serve("192.0.2.11", 587, script).await];
    let outcome = lab.check(&patient()).await;
    assert_cause(&outcome, Id::PasswordRejected, Fixer::You, SignInStage);
    let mut tries = servers.each_ref().map(|server| server.count("AUTH"));
    tries.sort_unstable();
    assert_eq!(tries, [0, 2], "{}", describe(&outcome));
    lab.assert_canary_only_at(&[&servers[0], &servers[1]]);
}

/// A server that becomes another between the two tries gets nothing.
#[tokio::test]
async fn row_40_the_second_line_is_verified_like_the_first() {
    let mut lab = Lab::new();
    // It closes after the refusal, and says nothing more.
    let words = format!("{REFUSED}\r\n").into_bytes();
    let script = Script { verdict: Some(Act::SayAndClose(words)), ..Script::starttls() };
    let server = lay(&mut lab, "smtp.clinic.test", script).await;
    let outcome = lab.check(&patient()).await;
    assert_cause(&outcome, Id::PasswordRejected, Fixer::You, SignInStage);
    for conversation in server.conversations().iter().filter(|lines| lines.iter().any(|line| line.starts_with("AUTH")))
    {
        assert!(conversation.contains(&"STARTTLS".to_owned()), "{conversation:?}");
    }
    lab.assert_canary_only_at(&[&server]);
}

/// A server that keeps only hashes of passwords can check no CRAM-MD5, whatever it offers.
#[tokio::test]
async fn row_34_a_method_that_is_offered_and_always_fails() {
    side_by_side([("CRAM-MD5", Method::CramMd5), ("SCRAM-SHA-256", Method::ScramSha256)].map(
        |(mechanism, method)| async move {
            let mut lab = Lab::new();
            let script = Script::starttls().offers(&["AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256"]).cannot_do(mechanism);
            let server = lay(&mut lab, "smtp.clinic.test", script).await;
            let patient = patient().by(method);
            let outcome = lab.check(&patient).await;
            assert_cause(&outcome, Id::AuthMethodUnsupported, Fixer::You, SignInStage);
            let cause = outcome.cause().expect("a cause");
            assert_eq!(cause.facts.get(&Fact::Methods).map(String::as_str), Some("PLAIN"));
            assert_eq!((server.count("AUTH"), server.count("AUTH PLAIN")), (2, 1));
            lab.assert_canary_only_at(&[&server]);
            let (healed, _) = lab.heal(&patient, &outcome).await;
            assert_eq!(healed.account.outgoing.method, Method::Auto);
            lab.assert_canary_only_at(&[&server]);
        },
    ))
    .await;
}

#[tokio::test]
async fn row_34_the_password_is_wrong_by_every_method() {
    let mut lab = Lab::new();
    let script = Script::starttls().knows(USER, "another password");
    let server = lay(&mut lab, "smtp.clinic.test", script).await;
    let outcome = lab.check(&patient().by(Method::CramMd5)).await;
    assert_cause(&outcome, Id::PasswordRejected, Fixer::You, SignInStage);
    assert!(!alternatives(&outcome).contains(&Id::AuthMethodUnsupported), "{}", describe(&outcome));
    assert_eq!(outcome.cause().expect("a cause").fixes, []);
    assert_eq!((server.count("AUTH"), server.count("AUTH PLAIN")), (2, 1));
    lab.assert_canary_only_at(&[&server]);
}

/// A method that does not show the password is not given up for one that does where others read the line.
#[tokio::test]
async fn row_34_no_plain_password_in_clear() {
    let mut lab = Lab::new();
    let script = Script::clear().cannot_do("CRAM-MD5");
    let server = lab.serve(V4, 587, script).await;
    let patient = Patient::new(587, Security::None).accepts_clear_text().by(Method::CramMd5);
    let outcome = lab.check(&patient).await;
    assert_eq!(outcome.verdict, Verdict::Problem, "{}", describe(&outcome));
    assert_eq!((server.count("AUTH"), server.count("AUTH PLAIN")), (1, 0));
    lab.clear_text_is_no_excuse();
    lab.assert_canary_only_at(&[]);
}

/// Nobody who is not signed in is signed in by a second try.
#[tokio::test]
async fn no_second_try_without_a_first() {
    let mut lab = Lab::new();
    let server = lab.serve(V4, 587, Script::starttls().refuses_strangers("535 5.7.8 Authentication failed")).await;
    let outcome = lab.check(&patient().signs_in(SignIn::None)).await;
    assert_eq!(outcome.verdict, Verdict::Problem);
    assert_eq!(server.count("AUTH"), 0);
    lab.assert_canary_only_at(&[]);
}
