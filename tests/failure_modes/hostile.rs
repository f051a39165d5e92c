//! Servers that mean harm, or are so broken that it comes to the same.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mailclinic::account::Security;
use mailclinic::checkup::CheckStage::{Connect, Secure, Sender, SignIn as SignInStage};
use mailclinic::checkup::Verdict;
use mailclinic::diagnosis::{DiagnosisId as Id, Fixer};
use mailclinic::lang::{Catalog, Language};
use mailclinic::report;

use crate::lab::{Act, CANARY, Kind, Lab, Patient, Script, USER, V4, assert_cause, describe, side_by_side};

fn patient() -> Patient {
    Patient::new(587, Security::StartTls)
}

/// 300 MB in one line: the server gets rid of next to nothing of it.
#[tokio::test]
async fn a_line_without_end() {
    side_by_side(
        [
            (Script::starttls().begins(Act::Flood), Connect),
            (Script::starttls().does("EHLO", Act::Flood), Connect),
            (Script::starttls().does("STARTTLS", Act::Flood), Secure),
            (Script::starttls().does("AUTH", Act::Flood), SignInStage),
            (Script::starttls().does("MAIL", Act::Flood), Sender),
        ]
        .map(|(script, stage)| async move {
            let mut lab = Lab::new();
            let server = lab.serve(V4, 587, script).await;
            let outcome = lab.check(&patient()).await;
            assert_cause(&outcome, Id::ReplyMalformed, Fixer::Provider, stage);
            server.until_open(|open| open == 0).await;
            assert!(server.flooded() < 8 * 1024 * 1024, "{} octets were taken", server.flooded());
            let kept: usize = outcome.transcript.iter().map(|line| line.text.len()).sum();
            assert!(kept < 64 * 1024, "{kept} octets are kept");
            lab.assert_canary_only_at(&[&server]);
        }),
    )
    .await;
}

#[tokio::test]
async fn continuation_lines_without_end() {
    side_by_side(
        [
            (Script::starttls().does("EHLO", Act::Endless), Connect),
            (Script::starttls().does("MAIL", Act::Endless), Sender),
        ]
        .map(|(script, stage)| async move {
            let mut lab = Lab::new();
            let server = lab.serve(V4, 587, script).await;
            let outcome = lab.check(&patient()).await;
            assert_cause(&outcome, Id::ReplyMalformed, Fixer::Provider, stage);
            lab.assert_canary_only_at(&[&server]);
        }),
    )
    .await;
}

#[tokio::test]
async fn one_octet_after_the_other() {
    let mut lab = Lab::new();
    lab.limits.greeting = Duration::from_millis(200);
    lab.serve(V4, 587, Script::starttls().begins(Act::Trickle)).await;
    let outcome = lab.check(&patient()).await;
    assert_cause(&outcome, Id::ReplyMalformed, Fixer::Provider, Connect);
    lab.assert_canary_only_at(&[]);
}

#[tokio::test]
async fn a_greeting_without_line_end() {
    let mut lab = Lab::new();
    lab.serve(V4, 587, Script::starttls().begins(Act::SayAndClose(b"220 smtp.clinic.test ESM".to_vec()))).await;
    let outcome = lab.check(&patient()).await;
    assert_cause(&outcome, Id::ReplyMalformed, Fixer::Provider, Connect);
    lab.assert_canary_only_at(&[]);
}

/// Lone line feeds are met in the wild, and harm nobody.
#[tokio::test]
async fn bare_line_feeds() {
    let mut lab = Lab::new();
    let script = Script::starttls().begins(Act::Say(b"220 smtp.clinic.test ESMTP\n".to_vec()));
    let server = lab.serve(V4, 587, script).await;
    let outcome = lab.check(&patient()).await;
    assert_eq!(outcome.verdict, Verdict::Ok, "{}", describe(&outcome));
    lab.assert_canary_only_at(&[&server]);
}

/// Control characters, terminal escapes, letters that turn the reading direction, octets that are no text, markup: all of
/// it stays words.
#[tokio::test]
async fn words_that_act_on_terminals_and_pages() {
    let mut lab = Lab::new();
    let evil = b"554 5.7.1 \x1b]0;owned\x07\x1b[2J\xe2\x80\xae\xff\xfe\x00\x08 <script>alert('1')</script> & \"x\"\r\n"
        .to_vec();
    lab.serve(V4, 587, Script::starttls().begins(Act::Say(evil.clone()))).await;
    let outcome = lab.check(&patient()).await;
    assert_eq!(outcome.verdict, Verdict::Problem);
    let catalog = Catalog::new(Language::En);
    let text = report::as_text(&outcome, &catalog);
    let page = report::as_html(&outcome, &catalog);
    let json = report::check_json(&outcome, &catalog).to_string();
    for shown in [&text, &page, &json, &describe(&outcome)] {
        assert!(!shown.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}'), "{shown:?}");
        assert!(shown.contains("alert"), "the words are shown");
    }
    assert!(!page.contains("<script>"), "{page}");
}

#[tokio::test]
async fn codes_that_are_none() {
    side_by_side(["999 hello", "22", "2200 hello", "hello", "", "220_hello"].map(|greeting| async move {
        let mut lab = Lab::new();
        lab.serve(V4, 587, Script::speaks(greeting)).await;
        let outcome = lab.check(&patient()).await;
        let cause = outcome.cause().map(|cause| cause.id);
        assert!(matches!(cause, Some(Id::ReplyMalformed | Id::NotAMailServer)), "{greeting}: {}", describe(&outcome));
        lab.assert_canary_only_at(&[]);
    }))
    .await;
}

/// A server that repeats the password, as it is or in another form, in any of its words.
#[tokio::test]
async fn a_server_that_repeats_the_password() {
    let forms = [
        CANARY.to_owned(),
        STANDARD.encode(CANARY),
        STANDARD.encode(format!("\0{USER}\0{CANARY}")),
        STANDARD.encode(format!("your password is {CANARY} indeed")),
        STANDARD.encode(format!("it is {CANARY}")),
        format!("{USER}:{CANARY}"),
    ];
    side_by_side(forms.into_iter().flat_map(|form| {
        let scripts = [
            Script::starttls().judges(&format!("535 5.7.8 no, {form} is wrong")),
            Script::starttls().judges(&format!("535-5.7.8 no\r\n535 5.7.8 {form}")),
            Script::starttls().replies("MAIL", &format!("550 5.7.1 {form}")),
            Script::starttls().replies("RCPT", &format!("550 5.7.1 {form}")),
            Script::starttls().does("MAIL", Act::SayAndClose(format!("{}{form}", "x".repeat(245)).into_bytes())),
        ];
        scripts.map(|script| async move {
            let mut lab = Lab::new();
            let server = lab.serve(V4, 587, script).await;
            let outcome = lab.check(&patient()).await;
            assert_eq!(outcome.verdict, Verdict::Problem, "{}", describe(&outcome));
            lab.assert_canary_only_at(&[&server]);
        })
    }))
    .await;
}

/// Pasting left white space around the password; the server repeats what it takes for it.
#[tokio::test]
async fn a_server_that_repeats_the_password_without_its_white_space() {
    side_by_side([format!(" {CANARY} "), format!("\t{CANARY}\n"), format!("{CANARY}\u{a0}")].map(
        |pasted| async move {
            for form in [CANARY.to_owned(), STANDARD.encode(CANARY), pasted.replace('\n', " ")] {
                let mut lab = Lab::new();
                let server = lab.serve(V4, 587, Script::starttls().judges(&format!("535 5.7.8 no, {form}"))).await;
                lab.check(&patient().knows(&pasted)).await;
                lab.assert_canary_only_at(&[&server]);
            }
        },
    ))
    .await;
}

/// It learned the password on one port (or at another time) and says it on all the others, before anybody signs in.
#[tokio::test]
async fn neighbours_that_repeat_the_password() {
    let mut lab = Lab::new();
    let server = lab.serve(V4, 587, Script::starttls().greets(&format!("220 {CANARY}"))).await;
    for port in [25, 2525] {
        lab.serve(V4, port, Script::speaks(&format!("554 {CANARY}"))).await;
    }
    lab.serve(V4, 465, Script::speaks(&format!("220 {CANARY}"))).await;
    lab.check(&patient()).await;
    lab.assert_canary_only_at(&[&server]);
}

/// Everything that invites to send the password where it must not go.
#[tokio::test]
async fn invitations_to_give_the_password_away() {
    side_by_side(
        [
            // AUTH before encryption, and encryption that then fails.
            (
                patient(),
                Script::starttls().offers_in_clear(&["STARTTLS", "AUTH PLAIN LOGIN"]).replies("STARTTLS", "454 no"),
            ),
            (patient(), Script::starttls().offers_in_clear(&["STARTTLS", "AUTH PLAIN"]).shows(Kind::Expired)),
            (patient(), Script::starttls().offers_in_clear(&["STARTTLS", "AUTH PLAIN"]).shows(Kind::Interception)),
            // No encryption at all.
            (patient(), Script::clear()),
            (Patient::new(587, Security::Tls), Script::clear()),
            (Patient::new(587, Security::Auto), Script::clear()),
            (Patient::new(587, Security::None), Script::clear()),
            // "Go on, encrypted", and then in clear.
            (patient(), Script::clear().offers(&["STARTTLS", "AUTH PLAIN"]).replies("STARTTLS", "220 go")),
            // A question that only a client with a password could answer, unasked.
            (patient(), Script::starttls().replies("EHLO", "334 VXNlcm5hbWU6")),
            (patient(), Script::starttls().greets("334 UGFzc3dvcmQ6")),
            (patient(), Script::starttls().replies("STARTTLS", "334 UGFzc3dvcmQ6")),
        ]
        .map(|(patient, script)| async move {
            let mut lab = Lab::new();
            lab.limits.tls = Duration::from_millis(500);
            lab.serve(V4, 587, script.clone()).await;
            let outcome = lab.check(&patient).await;
            assert_eq!(outcome.verdict, Verdict::Problem, "{script:#?}\n{}", describe(&outcome));
            lab.assert_canary_only_at(&[]);
        }),
    )
    .await;
}

/// A method that does not show the password must not be talked into showing it.
#[tokio::test]
async fn a_challenge_for_another_method() {
    use mailclinic::account::Method;
    side_by_side([Method::CramMd5, Method::ScramSha256, Method::Ntlm].map(|method| async move {
        for challenge in ["334 UGFzc3dvcmQ6", "334 ", "334 =", "334 not base64 at all"] {
            let mut lab = Lab::new();
            let script = Script::clear().offers(&["AUTH CRAM-MD5 SCRAM-SHA-256 NTLM"]).challenges(challenge);
            let server = lab.serve(V4, 587, script).await;
            let patient = Patient::new(587, Security::None).accepts_clear_text().by(method);
            let outcome = lab.check(&patient).await;
            assert_eq!(outcome.verdict, Verdict::Problem, "{}", describe(&outcome));
            lab.clear_text_is_no_excuse();
            // Not even the server that may have it.
            lab.assert_canary_only_at(&[]);
            assert!(server.count("AUTH") <= 1);
        }
    }))
    .await;
}

/// Success that is declared before the password was given proves nothing.
#[tokio::test]
async fn success_out_of_turn() {
    let mut lab = Lab::new();
    let script = Script::starttls().offers(&["AUTH LOGIN"]).replies("AUTH", "235 2.7.0 Welcome");
    lab.serve(V4, 587, script).await;
    let outcome = lab.check(&patient()).await;
    assert_cause(&outcome, Id::AuthMethodUnsupported, Fixer::You, SignInStage);
    lab.assert_canary_only_at(&[]);
}
