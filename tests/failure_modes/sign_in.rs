//! Rows 30 to 34, 36, 37, 43 and 49 to 56: signing in.

use mailclinic::account::{Method, Security, SignIn};
use mailclinic::checkup::CheckStage::{Connect, Sender, SignIn as SignInStage};
use mailclinic::checkup::Verdict;
use mailclinic::diagnosis::{DiagnosisId as Id, Fixer};

use crate::lab::{Act, CANARY, Lab, MX, Patient, Script, Server, V4, assert_cause, describe, side_by_side};

/// A server on 587 that ends every sign-in with these words, and what the check-up makes of it.
async fn judged(words: &str, patient: &Patient, id: Id, fixer: Fixer) -> (Lab, Server) {
    let mut lab = Lab::new();
    let host = patient.account.outgoing.server.host.as_ascii();
    lab.record(&format!("{host}. IN A {V4}"));
    let server = lab.serve(V4, 587, Script::starttls().named(&[&host]).judges(words)).await;
    // The neighbour has the same words ready, and must not be asked for them.
    lab.serve(V4, 465, Script::tls().named(&[&host]).judges(words)).await;
    let outcome = lab.check(patient).await;
    assert_cause(&outcome, id, fixer, SignInStage);
    // Words that leave it open are followed by the other form of the user name (`second_try.rs`).
    let tries = if id == Id::PasswordRejected { 2 } else { 1 };
    assert_eq!(server.count("AUTH"), tries, "how often the password is tried");
    lab.assert_canary_only_at(&[&server]);
    (lab, server)
}

fn patient() -> Patient {
    Patient::new(587, Security::StartTls)
}

#[tokio::test]
async fn row_30_auth_only_after_encryption() {
    side_by_side([None, Some("538 5.7.11 Encryption required for requested authentication mechanism")].map(
        |words| async move {
            let mut lab = Lab::new();
            let script = match words {
                None => Script::starttls(),
                Some(words) => {
                    Script::starttls().offers_in_clear(&["STARTTLS", "AUTH CRAM-MD5"]).in_clear_replies(words)
                }
            };
            let server = lab.serve(V4, 587, script).await;
            let patient = Patient::new(587, Security::None).accepts_clear_text();
            let outcome = lab.check(&patient).await;
            assert_cause(&outcome, Id::AuthNeedsEncryption, Fixer::You, SignInStage);
            let (healed, _) = lab.heal(&patient, &outcome).await;
            assert_eq!(healed.account.outgoing.server.security, Security::StartTls);
            lab.assert_canary_only_at(&[&server]);
        },
    ))
    .await;
}

#[tokio::test]
async fn row_31_no_auth_on_the_server_that_receives() {
    let mut lab = Lab::new();
    lab.serve(MX, 25, Script::starttls().named(&["mx.clinic.test"]).offers(&["PIPELINING", "8BITMIME"])).await;
    let patient = Patient::new(25, Security::StartTls).at("mx.clinic.test");
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::AuthNotOffered, Fixer::You, SignInStage);
    lab.assert_canary_only_at(&[]);
}

#[tokio::test]
async fn row_31_another_port_of_the_same_server_offers_it() {
    let mut lab = Lab::new();
    lab.serve(V4, 25, Script::starttls().offers(&["PIPELINING", "8BITMIME"])).await;
    let server = lab.serve(V4, 587, Script::starttls()).await;
    let patient = Patient::new(25, Security::StartTls);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::AuthNotOffered, Fixer::You, SignInStage);
    lab.assert_canary_only_at(&[]);
    lab.heal(&patient, &outcome).await;
    lab.assert_canary_only_at(&[&server]);
}

#[tokio::test]
async fn row_32_no_shared_method() {
    let mut lab = Lab::new();
    let server = lab.serve(V4, 587, Script::starttls().offers(&["PIPELINING", "AUTH PLAIN LOGIN"])).await;
    let patient = patient().by(Method::CramMd5);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::AuthMethodUnsupported, Fixer::You, SignInStage);
    lab.assert_canary_only_at(&[]);
    lab.heal(&patient, &outcome).await;
    lab.assert_canary_only_at(&[&server]);
}

#[tokio::test]
async fn row_33_spa_chosen_and_not_offered() {
    let mut lab = Lab::new();
    let server = lab.serve(V4, 587, Script::starttls()).await;
    let patient = patient().by(Method::Ntlm);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::SpaUnsupported, Fixer::You, SignInStage);
    lab.assert_canary_only_at(&[]);
    lab.heal(&patient, &outcome).await;
    lab.assert_canary_only_at(&[&server]);
}

/// A server that lists a method and then does not know it: the next method is tried.
#[tokio::test]
async fn row_35_a_method_that_is_only_listed() {
    let mut lab = Lab::new();
    let words = "504 5.5.4 Unrecognized authentication type";
    let server = lab.serve(V4, 587, Script::starttls().replies("AUTH PLAIN", words)).await;
    let outcome = lab.check(&patient()).await;
    assert_eq!(outcome.verdict, Verdict::Ok, "{}", describe(&outcome));
    assert_eq!((server.count("AUTH PLAIN"), server.count("AUTH LOGIN"), server.count("AUTH CRAM")), (1, 1, 0));
    lab.assert_canary_only_at(&[&server]);
}

#[tokio::test]
async fn row_36_a_wrong_password() {
    side_by_side([
        "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6",
        "535 Incorrect authentication data",
        "535 5.7.8 Username and Password not accepted.",
        "535-5.7.8 Username and Password not accepted. For more information, go to\r\n535 5.7.8  https://support.test/",
    ].map(|words| async move {
        judged(words, &patient(), Id::PasswordRejected, Fixer::You).await;
    }))
    .await;
}

/// A wrong password or token, by every method that the server can do.
#[tokio::test]
async fn rows_36_and_54_a_wrong_secret_by_every_method() {
    side_by_side(
        [
            (Method::Plain, Id::PasswordRejected),
            (Method::Login, Id::PasswordRejected),
            (Method::CramMd5, Id::PasswordRejected),
            (Method::ScramSha256, Id::PasswordRejected),
            (Method::Xoauth2, Id::OauthTokenRejected),
        ]
        .map(|(method, id)| async move {
            let mut lab = Lab::new();
            let script = Script::starttls()
                .offers(&["PIPELINING", "AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256 XOAUTH2"])
                .knows("anna@clinic.test", "another password");
            let server = lab.serve(V4, 587, script).await;
            let outcome = lab.check(&patient().by(method)).await;
            assert_cause(&outcome, id, Fixer::You, SignInStage);
            // A password is tried in one other way, a token is not.
            assert_eq!(server.count("AUTH"), if method == Method::Xoauth2 { 1 } else { 2 });
            lab.assert_canary_only_at(&[&server]);
        }),
    )
    .await;
}

#[tokio::test]
async fn row_37_an_app_password_is_wanted() {
    let words = "534-5.7.9 Application-specific password required. For more information, go to\r\n\
                 534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor a1-20020a05600c0a0100b003a";
    let patient = patient().at("smtp.gmail.com").named("anna@gmail.com");
    judged(words, &patient, Id::AppPasswordRequired, Fixer::You).await;
    judged(words, &self::patient(), Id::AppPasswordRequired, Fixer::You).await;
}

#[tokio::test]
async fn row_43_white_space_around_the_password() {
    let mut lab = Lab::new();
    let server = lab.serve(V4, 587, Script::starttls()).await;
    let patient = patient().knows(&format!(" {CANARY}\t"));
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::PasswordRejected, Fixer::You, SignInStage);
    assert!(
        outcome.cause().expect("a cause").fixes.iter().any(|fix| fix.change.trim_password),
        "{}",
        describe(&outcome)
    );
    lab.heal(&patient, &outcome).await;
    lab.assert_canary_only_at(&[&server]);
}

#[tokio::test]
async fn rows_49_to_52_what_microsoft_365_says() {
    side_by_side([
        (
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit \
             https://aka.ms/smtp_auth_disabled for more information. [AM0PR01CA0101.eurprd01.prod.exchangelabs.com]",
            Id::SmtpAuthOffOrganisation,
            Fixer::Provider,
        ),
        (
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit \
             https://aka.ms/smtp_auth_disabled for more information. [AM0PR01CA0101.eurprd01.prod.exchangelabs.com]",
            Id::SmtpAuthOffMailbox,
            Fixer::Provider,
        ),
        (
            "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. \
             Contact your administrator. [AM0PR01CA0101.eurprd01.prod.exchangelabs.com]",
            Id::SignInPolicyBlocked,
            Fixer::Provider,
        ),
        (
            "535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated \
             successfully. Contact your administrator. [AM0PR01CA0101.eurprd01.prod.exchangelabs.com]",
            Id::SignInPolicyBlocked,
            Fixer::Provider,
        ),
        (
            "550 5.7.30 Basic authentication is not supported for Client Submission. \
             [AM0PR01CA0101.eurprd01.prod.exchangelabs.com]",
            Id::PasswordLoginRetired,
            Fixer::You,
        ),
    ].map(|(words, id, fixer)| async move {
        judged(words, &patient().at("smtp.office365.com"), id, fixer).await;
    }))
    .await;
}

/// A server that counts the tries gets no second one.
#[tokio::test]
async fn row_55_too_many_tries_stop_the_probing() {
    side_by_side(
        [
            "454 4.7.0 Too many login attempts, please try again later.",
            "421 4.7.0 Too many login attempts, closing connection",
            "535 5.7.0 Error: too many bad auth attempts",
            "454 4.7.0 Login rate limit reached",
        ]
        .map(|words| async move {
            let (_, server) = judged(words, &patient(), Id::TooManyLogins, Fixer::Nobody).await;
            assert_eq!(server.count("AUTH"), 1);
        }),
    )
    .await;
}

#[tokio::test]
async fn row_56_the_box_is_not_ticked() {
    side_by_side(
        [
            "530 5.7.57 Client not authenticated to send mail. [AM0PR01CA0101.eurprd01.prod.exchangelabs.com]",
            "530 5.7.0 Authentication Required.",
            "550 5.7.1 authentication required",
        ]
        .map(|words| async move {
            let mut lab = Lab::new();
            lab.serve(V4, 587, Script::starttls().refuses_strangers(words)).await;
            let patient = patient().signs_in(SignIn::None);
            let outcome = lab.check(&patient).await;
            assert_cause(&outcome, Id::AuthRequired, Fixer::You, Sender);
            lab.assert_canary_only_at(&[]);
            let (healed, _) = lab.heal(&patient, &outcome).await;
            assert_eq!(healed.account.outgoing.sign_in, SignIn::SameAsIncoming);
        }),
    )
    .await;
}

#[tokio::test]
async fn no_password_is_no_question_to_the_server() {
    let mut lab = Lab::new();
    let server = lab.serve(V4, 587, Script::starttls()).await;
    let outcome = lab.check(&patient().knows("")).await;
    assert_cause(&outcome, Id::PasswordRejected, Fixer::You, SignInStage);
    assert_eq!(server.count("AUTH"), 0);
}

/// Without consent nothing is sent in clear, whatever the server offers.
#[tokio::test]
async fn no_password_in_clear_without_consent() {
    side_by_side(Method::ALL.map(|method| async move {
        let mut lab = Lab::new();
        lab.serve(V4, 587, Script::clear()).await;
        let outcome = lab.check(&Patient::new(587, Security::None).by(method)).await;
        assert_cause(&outcome, Id::EncryptionOff, Fixer::You, SignInStage);
        lab.assert_canary_only_at(&[]);
    }))
    .await;
}

#[tokio::test]
async fn a_line_that_ends_during_the_sign_in() {
    side_by_side([Act::Close, Act::Reset].map(|act| async move {
        let mut lab = Lab::new();
        let server = lab.serve(V4, 587, Script::starttls().does("AUTH", act)).await;
        let outcome = lab.check(&patient()).await;
        assert_cause(&outcome, Id::ConnectionDropped, Fixer::Provider, SignInStage);
        lab.assert_canary_only_at(&[&server]);
    }))
    .await;
}

#[tokio::test]
async fn row_64_the_own_name_is_refused() {
    let words = "504 5.5.2 <[127.0.0.1]>: Helo command rejected: need fully-qualified hostname";
    let mut lab = Lab::new();
    lab.serve(V4, 587, Script::starttls().replies("EHLO", words)).await;
    let outcome = lab.check(&patient()).await;
    assert_cause(&outcome, Id::HeloRejected, Fixer::Software, Connect);
    lab.assert_canary_only_at(&[]);
}
