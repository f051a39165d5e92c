//! What incoming servers cannot talk the program into.

use super::*;

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
