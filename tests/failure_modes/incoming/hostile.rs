//! Incoming servers that mean harm, or whose line is in clear.

use std::time::Duration;

use mailclinic::account::{IncomingProtocol, Security};
use mailclinic::checkup::{Detail, Status, Verdict};
use mailclinic::diagnosis::DiagnosisId as Id;

use IncomingProtocol::{Imap, Pop3};

use super::{about_incoming, incoming_stage, lab, patient};
use crate::lab::{Act, CANARY, FETCH, Script, assert_not_received, assert_sound, describe, side_by_side};

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

/// Each ends in time, with a finding, and without the password.
#[tokio::test]
async fn hostile_servers() {
    let tagged = "{tag} OK Begin TLS\r\n* OK injected\r\n";
    let cases: Vec<(IncomingProtocol, Security, Script, Id)> = vec![
        // Words after the consent to encrypt, before the handshake.
        (
            Pop3,
            Security::StartTls,
            Script::pop3().upgraded().does("STLS", Act::Say(b"+OK Begin TLS\r\n+OK injected\r\n".to_vec())),
            Id::StarttlsInjection,
        ),
        (
            Imap,
            Security::StartTls,
            Script::imap().upgraded().does("STARTTLS", Act::Say(tagged.as_bytes().to_vec())),
            Id::StarttlsInjection,
        ),
        // No encryption, although it was offered.
        (Pop3, Security::StartTls, Script::pop3().upgraded().replies("STLS", "-ERR not now"), Id::StarttlsRefused),
        (
            Imap,
            Security::StartTls,
            Script::imap().upgraded().replies("STARTTLS", "{tag} NO not now"),
            Id::StarttlsRefused,
        ),
        (
            Imap,
            Security::StartTls,
            Script::imap().upgraded().offers_in_clear(&["IMAP4rev1", "AUTH=PLAIN"]),
            Id::StarttlsNotOffered,
        ),
        (
            Pop3,
            Security::StartTls,
            Script::pop3().upgraded().offers_in_clear(&["USER", "SASL PLAIN"]),
            Id::StarttlsNotOffered,
        ),
        // Answers without end.
        (Pop3, Security::Tls, Script::pop3().does("CAPA", Act::Endless), Id::ReplyMalformed),
        (Imap, Security::Tls, Script::imap().does("CAPABILITY", Act::Endless), Id::ReplyMalformed),
        (Imap, Security::Tls, Script::imap().does("CAPABILITY", Act::Flood), Id::ReplyMalformed),
        (Pop3, Security::Tls, Script::pop3().does("CAPA", Act::Flood), Id::ReplyMalformed),
        (Imap, Security::Tls, Script::imap().begins(Act::Flood), Id::ReplyMalformed),
        (Imap, Security::Tls, Script::imap().does("CAPABILITY", Act::Trickle), Id::ReplyMalformed),
        (Imap, Security::Tls, Script::imap().replies("CAPABILITY", "* OK {999999999}"), Id::ReplyMalformed),
        (
            Imap,
            Security::Tls,
            Script::imap().replies("CAPABILITY", "* OK {99999999999999999999999999}"),
            Id::ReplyMalformed,
        ),
        (Imap, Security::Tls, Script::imap().replies("CAPABILITY", "{tag} OK nothing to say"), Id::ReplyMalformed),
        (Imap, Security::Tls, Script::imap().replies("CAPABILITY", "x9 OK not yours"), Id::ReplyMalformed),
        // Silence.
        (Imap, Security::Tls, Script::imap().begins(Act::Hang), Id::ConnectionTimedOut),
        (Pop3, Security::StartTls, Script::pop3().upgraded().begins(Act::Hang), Id::ConnectionTimedOut),
        (Pop3, Security::Tls, Script::pop3().does("CAPA", Act::Hang), Id::ConnectionTimedOut),
        (Imap, Security::Tls, Script::imap().does("CAPABILITY", Act::Reset), Id::ConnectionDropped),
        // Success that is declared before the password was given.
        (
            Imap,
            Security::Tls,
            Script::imap().offers(&["IMAP4rev1", "AUTH=LOGIN"]).replies("AUTHENTICATE", "{tag} OK welcome"),
            Id::AuthMethodUnsupported,
        ),
        (
            Pop3,
            Security::Tls,
            Script::pop3().offers(&["SASL LOGIN"]).replies("AUTH", "+OK welcome"),
            Id::AuthMethodUnsupported,
        ),
        // No way in.
        (Imap, Security::Tls, Script::imap().offers(&["IMAP4rev1", "LOGINDISABLED"]), Id::AuthNotOffered),
        (
            Imap,
            Security::Tls,
            Script::imap().offers(&["IMAP4rev1", "LOGINDISABLED", "AUTH=XOAUTH2"]),
            Id::PasswordLoginRetired,
        ),
    ];
    side_by_side(cases.into_iter().map(|(protocol, security, script, id)| async move {
        let (mut lab, outgoing, _) = lab(2000, script.clone()).await;
        lab.limits.reply = Duration::from_secs(2);
        let outcome = lab.check(&patient().fetches(protocol, 2000, security)).await;
        let cause = outcome.cause().map(|cause| (cause.id, cause.is_about_incoming()));
        assert_eq!(cause, Some((id, true)), "{:?}\n{}", script.overrides, describe(&outcome));
        lab.assert_canary_only_at(&[&outgoing]);
    }))
    .await;
}

/// It has learned the password and says it on every port.
#[tokio::test]
async fn servers_that_repeat_the_password() {
    for (protocol, words) in
        [(Imap, format!("{{tag}} NO {CANARY} is wrong")), (Pop3, format!("-ERR {CANARY} is wrong"))]
    {
        let script = if protocol == Imap { Script::imap() } else { Script::pop3() };
        let (mut lab, outgoing, incoming) = lab(2993, script.judges(&words)).await;
        lab.serve(FETCH, 993, Script::imap().greets(&format!("* OK {CANARY}"))).await;
        lab.serve(FETCH, 995, Script::pop3().greets(&format!("-ERR {CANARY}"))).await;
        let outcome = lab.check(&patient().fetches(protocol, 2993, Security::Tls)).await;
        assert_not_received(&outcome, Id::IncomingLoginFailed);
        lab.assert_canary_only_at(&[&outgoing, &incoming]);
    }
}
