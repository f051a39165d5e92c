//! Relaying refused: the same words mean another thing to a stranger, to a customer and at the wrong server.

use super::*;
use crate::account::{Change, SignIn};
use crate::diagnosis::{Certainty, DiagnosisId as Id, Fix, FixLabel};

/// Every wording of `reply-variants.md`, sections 2 and 4, as a pasted line.
const REFUSALS: &[&str] = &[
    "553 sorry, that domain is't in my list of allowed rcpthosts (#5.7.1)",
    "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    "553 к сожалению, этого домена нет в моем списке разрешенных узлов (#5.7.1)",
    "550 <someone@example.com>... Inoltro negato",
    "550 < proverka@example.com >. Ретрансляция запрещена",
    "550 relay not permitted",
    "550 Relaying denied",
    "550 5.7.1 Policy rejection on the target address: <v8@1c.ru>",
    "550 5.7.1 Policy rejection on the target address: v8@1c.ru",
    "550 5.7.1 Unable to relay",
    "550 5.7.1 Impossibile fare il relè",
    "550 Impossible de relayer",
    "550 Accesso al relè negato",
    "550 Accès au relais refusé",
    "550 5.4.1 Relay Access Denied",
    "550 RELAYING DENIED",
    "550-5.7.1 <someone@example.com>:\n550 5.7.1 Relay  access\u{a0}denied",
    "454 4.7.1 <someone@example.com>: Relay access denied",
    // General forms that no phrase names.
    "550 5.7.1 <someone@example.com>: relaying is not permitted",
    "551 we are refusing to relay for you",
];

#[test]
fn a_pasted_refusal_is_likely_one_and_names_the_other_causes() {
    for reply in REFUSALS {
        let diagnosis = judge(reply, Stage::RcptTo, Circumstances::default());
        if diagnosis.id == Id::UnknownReply {
            panic!("{reply} is unknown");
        }
        assert_eq!((diagnosis.id, diagnosis.certainty), (Id::RelayDenied, Certainty::Likely), "{reply}");
        for other in [Id::RelayDeniedWrongServer, Id::RelayDeniedWrongMx, Id::NetworkNotAuthorised, Id::PopBeforeSmtp] {
            assert!(alternatives(&diagnosis).contains(&other), "{reply}: {other}");
        }
        assert!(diagnosis.fixes.is_empty(), "{reply}: there is no account to change");
    }
}

#[test]
fn other_wordings_of_the_same_document() {
    let pasted = Circumstances::default;
    for (reply, id) in [
        ("550 not local sender over smtp", Id::SenderNotAllowed),
        ("550 5.7.367 Sender Not Authorized for Relay", Id::RelaySenderUnauthorised),
        ("550 5.7.367 Sender is Not Authorized for Relay", Id::RelaySenderUnauthorised),
        ("550 5.7.367 Mittente non autorizzato per il relay", Id::RelaySenderUnauthorised),
        ("550 Mittente di Outlook non autorizzato per il relay", Id::RelaySenderUnauthorised),
        ("550 Mittente non autorizzato per il collegamento", Id::RelaySenderUnauthorised),
        ("550 5.7.367 Expéditeur non autorisé pour le relais", Id::RelaySenderUnauthorised),
        ("550 L’expéditeur n’est pas autorisé à relayer", Id::RelaySenderUnauthorised),
        ("550 L'expéditeur n'est pas autorisé à utiliser le relais", Id::RelaySenderUnauthorised),
        ("550 5.7.64 TenantAttribution; Relay Access Denied", Id::ConnectorMismatch),
        ("530 5.7.1 Client was not authenticated", Id::AuthRequired),
        ("451 5.7.500 Access denied (AS001)", Id::SuspiciousActivity),
        ("550 5.1.10 Recipient not found", Id::RecipientUnknown),
        ("550 5.5.0 Requested action not taken: mailbox unavailable", Id::RecipientUnknown),
    ] {
        assert_eq!(judge(reply, Stage::RcptTo, pasted()).id, id, "{reply}");
    }
}

#[test]
fn the_same_words_depend_on_who_asked_whom() {
    let mx = |circumstances| Circumstances { is_mx: Some(true), offers_auth: Some(false), ..circumstances };
    let no_auth = Circumstances { offers_auth: Some(false), ..without_sign_in() };
    for reply in REFUSALS {
        for (around, id, certainty) in [
            (without_sign_in(), Id::RelayDenied, Certainty::Certain),
            (no_auth.clone(), Id::RelayDenied, Certainty::Likely),
            (account(), Id::RelayDeniedSignedIn, Certainty::Certain),
            (mx(without_sign_in()), Id::RelayDeniedWrongServer, Certainty::Certain),
            (Circumstances { signed_in: Some(false), ..mx(account()) }, Id::RelayDeniedWrongServer, Certainty::Certain),
        ] {
            let diagnosis = judge(reply, Stage::RcptTo, to_outside(around.clone()));
            assert_eq!((diagnosis.id, diagnosis.certainty), (id, certainty), "{reply} {around:?}");
        }
    }
}

#[test]
fn a_box_not_ticked_is_offered_to_be_ticked() {
    let tick = Fix {
        label: FixLabel::SignInLikeIncoming,
        change: Change { sign_in: Some(SignIn::SameAsIncoming), ..Change::default() },
    };
    for reply in ["550 5.7.1 Unable to relay", "530 5.7.0 Authentication required"] {
        let diagnosis = judge(reply, Stage::RcptTo, to_outside(without_sign_in()));
        assert_eq!(diagnosis.fixes, std::slice::from_ref(&tick), "{reply}");
        assert!(diagnosis.alternatives.is_empty(), "{reply}");
        let nothing_to_sign_in_to = Circumstances { offers_auth: Some(false), ..without_sign_in() };
        let diagnosis = judge(reply, Stage::RcptTo, to_outside(nothing_to_sign_in_to));
        assert!(diagnosis.fixes.is_empty(), "{reply}");
    }
    let no_auth = Circumstances { offers_auth: Some(false), ..without_sign_in() };
    let diagnosis = judge("550 relay not permitted", Stage::RcptTo, to_outside(no_auth));
    assert_eq!(alternatives(&diagnosis), [Id::RelayDeniedWrongServer, Id::NetworkNotAuthorised, Id::PopBeforeSmtp]);
}

#[test]
fn fetching_mail_first_is_told_from_a_plain_refusal() {
    for reply in [
        "550 5.7.1 Relaying denied: You must check for new mail before sending mail.",
        "554 <someone@example.com>: Relay access denied (maybe you need to check mail via POP3 first)",
        "550 Relaying denied. This server uses POP before SMTP",
        "553 sorry, that domain isn't in my list of allowed rcpthosts; authenticate via POP3 first (#5.7.1)",
        "550 you must retrieve your mail first",
        "550 please use POP3 before sending",
    ] {
        for around in [Circumstances::default(), without_sign_in(), account()] {
            let diagnosis = judge(reply, Stage::RcptTo, to_outside(around));
            assert_eq!((diagnosis.id, diagnosis.certainty), (Id::PopBeforeSmtp, Certainty::Certain), "{reply}");
        }
    }
}

#[test]
fn a_refusal_without_known_words_is_judged_by_who_asked() {
    for (reply, around, id) in [
        ("550 5.7.1 Nope", to_outside(without_sign_in()), Id::RelayDenied),
        ("550 Nope", to_outside(without_sign_in()), Id::RelayDenied),
        ("553 Nope", to_outside(without_sign_in()), Id::RelayDenied),
        ("554 Nope", to_outside(without_sign_in()), Id::RelayDenied),
        ("550 5.7.1 Nope", to_outside(account()), Id::RelayDeniedSignedIn),
        ("550 Nope", to_self(account()), Id::RecipientUnknown),
        ("550 5.1.1 <anna@example.org> Nope", to_self(account()), Id::RecipientUnknown),
        ("550 5.7.1 Nope", Circumstances::default(), Id::UnknownReply),
        ("550 Nope", Circumstances::default(), Id::UnknownReply),
    ] {
        let diagnosis = judge(reply, Stage::RcptTo, around);
        assert_eq!(diagnosis.id, id, "{reply}");
        assert_ne!(diagnosis.certainty, Certainty::Certain, "{reply}");
        assert!(!diagnosis.alternatives.is_empty() || id == Id::RecipientUnknown, "{reply}");
    }
}

#[test]
fn opensmtpd_refuses_strangers_with_other_words() {
    let reply = "550 Invalid recipient: <bea@example.com>";
    assert_eq!(judge(reply, Stage::RcptTo, to_outside(without_sign_in())).id, Id::RelayDenied);
    assert_eq!(judge(reply, Stage::RcptTo, to_self(account())).id, Id::RecipientUnknown);
}

#[test]
fn a_known_receiving_server_is_recognised_by_its_name() {
    for server in
        ["aspmx.l.google.com", "gmail-smtp-in.l.google.com", "mx.yandex.net", "example-org.mail.protection.outlook.com"]
    {
        let pasted = Circumstances { server: Some(server.to_owned()), ..Circumstances::default() };
        let diagnosis = judge("550 5.7.1 Unable to relay", Stage::RcptTo, pasted);
        assert_eq!(diagnosis.id, Id::RelayDeniedWrongServer, "{server}");
    }
    let submission = Circumstances { server: Some("smtp.gmail.com".to_owned()), ..Circumstances::default() };
    assert_eq!(judge("550 5.7.1 Unable to relay", Stage::RcptTo, submission).id, Id::RelayDenied);
}
