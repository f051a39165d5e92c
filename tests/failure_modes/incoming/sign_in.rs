//! Signing in to the incoming server: every way, and what it says to a refused one.

use mailclinic::account::{IncomingProtocol, Method, Security, SignIn};
use mailclinic::checkup::{Detail, Status};
use mailclinic::diagnosis::{DiagnosisId as Id, Fact};

use IncomingProtocol::{Imap, Pop3};

use super::{incoming_stage, lab, patient};
use crate::lab::{CANARY, FETCH, INCOMING, Lab, Script, V4, assert_not_received, assert_sound, describe, side_by_side};

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
        super::lab(995, Script::pop3().replies("AUTH PLAIN ", "-ERR syntax error")).await;
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
