//! Replies that no words explain: every code at every stage gives an honest answer.

use super::*;
use crate::diagnosis::{Certainty, DiagnosisId as Id, Fixer};

const STAGES: [Stage; 10] = [
    Stage::Resolve,
    Stage::Connect,
    Stage::Greeting,
    Stage::Ehlo,
    Stage::Tls,
    Stage::Auth,
    Stage::MailFrom,
    Stage::RcptTo,
    Stage::Data,
    Stage::AfterData,
];

fn arounds() -> Vec<Circumstances> {
    vec![
        Circumstances::default(),
        to_outside(account()),
        to_outside(without_sign_in()),
        to_self(account()),
        Circumstances { is_mx: Some(true), offers_auth: Some(false), ..to_outside(without_sign_in()) },
    ]
}

#[test]
fn every_code_at_every_stage_has_a_diagnosis() {
    for code in 200..600 {
        for stage in STAGES {
            for around in arounds() {
                for reply in [format!("{code}"), format!("{code} xyzzy"), format!("{code} {}.7.1 xyzzy", code / 100)] {
                    let diagnosis = judge(&reply, stage, around.clone());
                    assert!(!alternatives(&diagnosis).contains(&diagnosis.id), "{reply} at {stage:?}");
                    assert!(
                        diagnosis.certainty != Certainty::Certain
                            || matches!(
                                (diagnosis.id, stage),
                                (Id::GreetingRefused, Stage::Connect | Stage::Greeting)
                                    | (Id::StarttlsRefused, Stage::Tls)
                                    | (Id::AuthRequired, _)
                            ),
                        "{reply} at {stage:?} is certainly {}",
                        diagnosis.id
                    );
                }
            }
        }
    }
}

/// RFC 5321 4.2.1: 4xx may pass. Without words or a code that say otherwise, it is nothing that the sender must mend.
#[test]
fn a_temporary_reply_is_no_permanent_diagnosis() {
    for code in 400..500 {
        for stage in STAGES {
            for around in arounds() {
                let diagnosis = judge(&format!("{code} xyzzy"), stage, around);
                let passes = diagnosis.id.fixer() == Fixer::Nobody
                    || matches!(
                        diagnosis.id,
                        Id::ServerError | Id::RecipientSystemFull | Id::StarttlsRefused | Id::UnknownReply
                    );
                assert!(passes, "{code} at {stage:?} is {}", diagnosis.id);
            }
        }
    }
}

#[test]
fn classes_and_stages() {
    for (reply, stage, id) in [
        ("500 x", Stage::MailFrom, Id::CommandRefused),
        ("502 5.5.1 x", Stage::RcptTo, Id::CommandRefused),
        ("451 4.3.0 x", Stage::MailFrom, Id::ServerError),
        ("554 5.3.0 x", Stage::MailFrom, Id::ServerError),
        ("450 x", Stage::RcptTo, Id::Greylisted),
        ("451 4.7.1 x", Stage::RcptTo, Id::Greylisted),
        ("450 x", Stage::MailFrom, Id::ServerError),
        ("421 x", Stage::MailFrom, Id::ServerBusy),
        ("501 x", Stage::MailFrom, Id::SenderMalformed),
        ("553 5.1.7 x", Stage::MailFrom, Id::SenderMalformed),
        ("450 4.1.8 x", Stage::MailFrom, Id::SenderDomainNotFound),
        ("550 x", Stage::MailFrom, Id::SenderRejected),
        ("550 5.1.2 x", Stage::RcptTo, Id::RecipientDomainNotFound),
        ("554 x", Stage::Ehlo, Id::GreetingRefused),
        ("550 x", Stage::Ehlo, Id::HeloRejected),
        ("552 5.3.4 x", Stage::MailFrom, Id::MessageTooLarge),
        ("452 4.5.3 x", Stage::RcptTo, Id::TooManyRecipients),
        ("599 x", Stage::RcptTo, Id::UnknownReply),
        ("550 5.7.1 x", Stage::AfterData, Id::MessagePolicy),
        ("554 x", Stage::AfterData, Id::MessagePolicy),
        ("552 x", Stage::AfterData, Id::MessageTooLarge),
    ] {
        assert_eq!(judge(reply, stage, Circumstances::default()).id, id, "{reply} at {stage:?}");
    }
    let unknown = judge("599 x", Stage::RcptTo, Circumstances::default());
    assert_eq!(unknown.certainty, Certainty::Possible);
    assert_eq!(unknown.evidence, ["599 x"]);
}

/// A reply can be as long as the reader lets it; judging it stays quick and sound.
#[test]
fn huge_replies_are_judged() {
    let huge = format!("550 {} relaying denied {}", "ü b ".repeat(10_000), "a ".repeat(1_000_000));
    assert_eq!(judge(&huge, Stage::RcptTo, Circumstances::default()).id, Id::RelayDenied);
}
