//! Servers that work, in every way in which they can; and what a check-up must not do while it finds that out.

use std::time::Duration;

use mailclinic::account::{Method, Security, SignIn};
use mailclinic::checkup::{self, Status, Verdict};
use mailclinic::diagnosis::DiagnosisId as Id;
use tokio::sync::mpsc;

use crate::lab::{
    Act, FETCH, Handshake, Lab, Patient, Script, Server, Shown, V4, Way, assert_sound, describe, side_by_side,
};

#[tokio::test]
async fn tls_and_starttls() {
    side_by_side([(465, Security::Tls, 0), (587, Security::StartTls, 1)].map(|(port, security, which)| async move {
        let mut lab = Lab::new();
        let servers = lab.serve_sound().await;
        let outcome = lab.check(&Patient::new(port, security)).await;
        assert_sound(&outcome);
        assert!(outcome.stages.iter().all(|stage| stage.status == Status::Passed), "{}", describe(&outcome));
        lab.assert_canary_only_at(&[&servers[which]]);
        assert_harmless(&servers[which]);
    }))
    .await;
}

/// The dialogue ends before DATA, and takes everything back.
fn assert_harmless(server: &Server) {
    let conversations = server.conversations();
    let lines = conversations.iter().find(|lines| lines.iter().any(|line| line.starts_with("MAIL"))).expect("a sender");
    assert!(!lines.iter().any(|line| line.starts_with("DATA") || line.starts_with("BDAT")), "{lines:#?}");
    let place = |command: &str| lines.iter().rposition(|line| line.starts_with(command));
    assert!(place("RSET") > place("RCPT") && place("QUIT") > place("RSET"), "{lines:#?}");
}

#[tokio::test]
async fn auto_finds_out_which_encryption_a_port_has() {
    for (port, script) in
        [(465, Script::tls()), (587, Script::starttls()), (2465, Script::tls()), (2525, Script::starttls())]
    {
        let mut lab = Lab::new();
        let server = lab.serve(V4, port, script).await;
        let outcome = lab.check(&Patient::new(port, Security::Auto)).await;
        assert_sound(&outcome);
        lab.assert_canary_only_at(&[&server]);
    }
}

/// "Auto" never means: in clear.
#[tokio::test]
async fn auto_never_sends_the_password_in_clear() {
    for port in [25, 465, 587] {
        let mut lab = Lab::new();
        lab.serve(V4, port, Script::clear()).await;
        // The consent was given to another setting.
        let outcome = lab.check(&Patient::new(port, Security::Auto).accepts_clear_text()).await;
        assert_eq!(outcome.verdict, Verdict::Problem, "{}", describe(&outcome));
        lab.clear_text_is_no_excuse();
        lab.assert_canary_only_at(&[]);
    }
}

#[tokio::test]
async fn in_clear_with_consent() {
    let mut lab = Lab::new();
    let server = lab.serve(V4, 25, Script::clear()).await;
    let outcome = lab.check(&Patient::new(25, Security::None).accepts_clear_text()).await;
    assert!(outcome.diagnoses.iter().any(|diagnosis| diagnosis.id == Id::SettingsWork), "{}", describe(&outcome));
    // The method that does not show the password.
    assert_eq!((server.count("AUTH CRAM-MD5"), server.count("AUTH ")), (1, 1));
    lab.clear_text_is_no_excuse();
    lab.assert_canary_only_at(&[&server]);
}

#[tokio::test]
async fn every_method() {
    side_by_side(
        [
            (Method::Auto, "PLAIN"),
            (Method::Plain, "PLAIN"),
            (Method::Login, "LOGIN"),
            (Method::CramMd5, "CRAM-MD5"),
            (Method::ScramSha256, "SCRAM-SHA-256"),
            (Method::Xoauth2, "XOAUTH2"),
        ]
        .map(|(method, name)| async move {
            let mut lab = Lab::new();
            let offers = ["PIPELINING", "AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256 XOAUTH2"];
            let server = lab.serve(V4, 587, Script::starttls().offers(&offers)).await;
            let outcome = lab.check(&Patient::new(587, Security::StartTls).by(method)).await;
            assert_sound(&outcome);
            assert_eq!((server.count(&format!("AUTH {name}")), server.count("AUTH")), (1, 1));
            lab.assert_canary_only_at(&[&server]);
        }),
    )
    .await;
}

/// The old spelling, and a long password that does not fit into the AUTH line.
#[tokio::test]
async fn auth_spelled_with_an_equals_sign_and_a_long_password() {
    let mut lab = Lab::new();
    let password = crate::lab::CANARY.repeat(30);
    let script = Script::starttls().offers(&["AUTH=PLAIN"]).knows("anna@clinic.test", &password);
    let server = lab.serve(V4, 587, script).await;
    assert_sound(&lab.check(&Patient::new(587, Security::StartTls).knows(&password)).await);
    lab.assert_canary_only_at(&[&server]);
}

#[tokio::test]
async fn without_pipelining_and_without_enhanced_codes() {
    let mut lab = Lab::new();
    let script = Script::starttls().offers(&["AUTH PLAIN"]).without_enhanced_codes();
    let server = lab.serve(V4, 587, script).await;
    assert_sound(&lab.check(&Patient::new(587, Security::StartTls)).await);
    assert_harmless(&server);
    lab.assert_canary_only_at(&[&server]);
}

#[tokio::test]
async fn helo_where_ehlo_is_unknown() {
    let mut lab = Lab::new();
    let old = Script::clear().replies("EHLO", "502 unimplemented").open_relay();
    let server = lab.serve(V4, 25, old).await;
    let outcome = lab.check(&Patient::new(25, Security::None).signs_in(SignIn::None)).await;
    assert_sound(&outcome);
    assert!(server.count("HELO") > 0);
    assert_eq!(server.count("AUTH"), 0);
    lab.assert_canary_only_at(&[]);
}

/// Neighbours that never answer cost next to nothing once the own settings work.
#[tokio::test]
async fn silent_neighbours_are_not_waited_for() {
    let mut lab = Lab::new();
    lab.limits.connect = Duration::from_secs(600);
    lab.timeout = Duration::from_secs(600);
    lab.network.otherwise(Way::Silent);
    let server = lab.serve(V4, 587, Script::starttls()).await;
    let incoming = lab.serve(FETCH, 993, Script::imap()).await;
    // `check` itself gives up long before that.
    assert_sound(&lab.check(&Patient::new(587, Security::StartTls)).await);
    lab.assert_canary_only_at(&[&server, &incoming]);
}

/// The same for neighbours that hold the line without a word.
#[tokio::test]
async fn neighbours_that_say_nothing_are_not_waited_for() {
    let mut lab = Lab::new();
    for limit in [&mut lab.limits.tls, &mut lab.limits.greeting, &mut lab.limits.reply, &mut lab.timeout] {
        *limit = Duration::from_secs(600);
    }
    for port in [25, 2525] {
        lab.serve(V4, port, Script::clear().begins(Act::Hang)).await;
    }
    lab.serve(V4, 465, Script::tls().shakes(Handshake::Do(Act::Hang))).await;
    let server = lab.serve(V4, 587, Script::starttls()).await;
    assert_sound(&lab.check(&Patient::new(587, Security::StartTls)).await);
    lab.assert_canary_only_at(&[&server]);
}

/// Dropping the future closes every connection.
#[tokio::test]
async fn cancelling_closes_every_connection() {
    let mut lab = Lab::new();
    let mut servers = Vec::new();
    for port in [25, 465, 587, 2525] {
        servers.push(lab.serve(V4, port, Script::clear().begins(Act::Hang)).await);
    }
    let environment = lab.environment().await;
    let (events, _told) = mpsc::unbounded_channel();
    let request = Patient::new(587, Security::StartTls).request(Duration::from_secs(60));
    let running = tokio::spawn(checkup::run(request, environment, events));
    for server in &servers {
        server.until_open(|open| open > 0).await;
    }
    running.abort();
    tokio::time::timeout(Duration::from_millis(100), async {
        for server in &servers {
            server.until_open(|open| open == 0).await;
        }
    })
    .await
    .expect("every connection is closed at once");
    lab.assert_canary_only_at(&[]);
}

/// The whole deadline holds, wherever a server falls silent, and what was learned until then is kept.
#[tokio::test]
async fn the_deadline_holds_wherever_a_server_falls_silent() {
    let silent = |command: &str| Script::starttls().does(command, Act::Hang);
    let scripts = [
        Script::starttls().begins(Act::Hang),
        silent("EHLO"),
        silent("STARTTLS"),
        Script::starttls().shakes(Handshake::Do(Act::Hang)),
        silent("AUTH"),
        silent("MAIL"),
    ];
    let checks = scripts.map(|script| async move {
        let mut lab = Lab::new();
        for limit in [&mut lab.limits.tls, &mut lab.limits.greeting, &mut lab.limits.reply] {
            *limit = Duration::from_secs(600);
        }
        lab.timeout = Duration::from_millis(700);
        let server = lab.serve(V4, 587, script).await;
        let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
        assert_eq!(outcome.verdict, Verdict::Problem, "{}", describe(&outcome));
        assert!(outcome.took < Duration::from_secs(5), "{}", describe(&outcome));
        lab.assert_canary_only_at(&[&server]);
    });
    side_by_side(checks).await;
}

/// The names in a certificate are tried without the password.
#[tokio::test]
async fn a_name_of_the_certificate_is_offered_and_gets_no_password() {
    let mut lab = Lab::new();
    lab.record("mail.clinic.test. IN A 192.0.2.44");
    let shown = Shown::sound(&["mail.clinic.test"]);
    lab.serve(V4, 465, Script::tls().shakes(Handshake::Show(shown.clone()))).await;
    let right = lab.serve("192.0.2.44", 465, Script::tls().shakes(Handshake::Show(shown))).await;
    let patient = Patient::new(465, Security::Tls);
    let outcome = lab.check(&patient).await;
    assert_eq!(right.count("EHLO"), 1, "{}", describe(&outcome));
    lab.assert_canary_only_at(&[]);
    let (healed, _) = lab.heal(&patient, &outcome).await;
    assert_eq!(healed.account.outgoing.server.host.as_ascii(), "mail.clinic.test");
    lab.assert_canary_only_at(&[&right]);
}
