//! Codes alone: every reply code of RFC 5321 and its extensions, every code of the registry of enhanced codes (RFC 5248).

use super::*;
use crate::diagnosis::{Certainty, DiagnosisId as Id};

/// Of RFC 5321 4.2.3 and, with the RFC, of its extensions.
const REPLY_CODES: &[(u16, Stage, Id)] = &[
    (421, Stage::Greeting, Id::ServerBusy),
    (421, Stage::RcptTo, Id::ServerBusy),
    (422, Stage::Auth, Id::AuthTemporaryFailure), // 5248
    (432, Stage::Auth, Id::AuthTemporaryFailure), // 4954
    (432, Stage::RcptTo, Id::SendingTooFast),
    (450, Stage::RcptTo, Id::Greylisted),
    (451, Stage::RcptTo, Id::Greylisted),
    (451, Stage::AfterData, Id::ServerError),
    (452, Stage::RcptTo, Id::RecipientSystemFull),
    (454, Stage::Auth, Id::AuthTemporaryFailure), // 4954
    (454, Stage::Tls, Id::StarttlsRefused),       // 3207
    (454, Stage::RcptTo, Id::ServerError),
    (455, Stage::MailFrom, Id::ServerError),
    (500, Stage::RcptTo, Id::CommandRefused),
    (500, Stage::Auth, Id::AuthMethodUnsupported),
    (501, Stage::MailFrom, Id::SenderMalformed),
    (501, Stage::RcptTo, Id::RecipientMalformed),
    (501, Stage::Ehlo, Id::HeloRejected),
    (502, Stage::RcptTo, Id::CommandRefused),
    (502, Stage::Auth, Id::AuthMethodUnsupported),
    (503, Stage::RcptTo, Id::CommandRefused),
    (504, Stage::RcptTo, Id::CommandRefused),
    (504, Stage::Auth, Id::AuthMethodUnsupported),
    (521, Stage::Greeting, Id::GreetingRefused), // 7504
    (521, Stage::RcptTo, Id::RecipientNotAccepting),
    (523, Stage::Auth, Id::AuthNeedsEncryption), // 5248
    (524, Stage::Auth, Id::AuthNeedsEncryption), // 5248
    (525, Stage::Auth, Id::AccountDisabled),     // 5248
    (525, Stage::RcptTo, Id::AccountDisabled),
    (530, Stage::MailFrom, Id::AuthRequired),      // 4954
    (534, Stage::Auth, Id::AuthMethodUnsupported), // 4954
    (534, Stage::RcptTo, Id::AuthMethodUnsupported),
    (535, Stage::Auth, Id::PasswordRejected), // 4954
    (535, Stage::RcptTo, Id::PasswordRejected),
    (538, Stage::Auth, Id::AuthNeedsEncryption), // 4954
    (550, Stage::MailFrom, Id::SenderRejected),
    (550, Stage::RcptTo, Id::UnknownReply),
    (550, Stage::AfterData, Id::MessagePolicy),
    (551, Stage::RcptTo, Id::RecipientMoved),
    (552, Stage::RcptTo, Id::RecipientMailboxFull),
    (552, Stage::AfterData, Id::MessageTooLarge), // 1870
    (553, Stage::RcptTo, Id::RecipientMalformed),
    (553, Stage::MailFrom, Id::SenderRejected),
    (554, Stage::Greeting, Id::GreetingRefused),
    (554, Stage::RcptTo, Id::UnknownReply),
    (554, Stage::AfterData, Id::MessagePolicy),
    (555, Stage::MailFrom, Id::CommandRefused),
    (555, Stage::RcptTo, Id::CommandRefused),
    (556, Stage::RcptTo, Id::RecipientDomainNoMail), // 7504
];

#[test]
fn every_reply_code_alone() {
    for (code, stage, id) in REPLY_CODES {
        let diagnosis = judge(&code.to_string(), *stage, Circumstances::default());
        assert_eq!(diagnosis.id, *id, "{code} at {stage:?}");
        assert!(*id != Id::UnknownReply || !diagnosis.alternatives.is_empty(), "{code} at {stage:?}");
    }
}

/// The registry's codes by subject and detail, with what they mean to who sends to one recipient: for good (5), and for
/// now (4) where that differs.
const REGISTRY: &[(u16, u16, Id, Option<Id>)] = &[
    (0, 0, Id::UnknownReply, Some(Id::Greylisted)),
    (1, 0, Id::SenderRejected, Some(Id::RecipientUnknown)),
    (1, 1, Id::RecipientUnknown, None),
    (1, 2, Id::RecipientDomainNotFound, None),
    (1, 3, Id::RecipientMalformed, None),
    (1, 4, Id::RecipientUnknown, None),
    (1, 5, Id::RecipientUnknown, None),
    (1, 6, Id::RecipientMoved, None),
    (1, 7, Id::SenderMalformed, None),
    (1, 8, Id::AccountBlockedSpam, Some(Id::SenderDomainNotFound)),
    (1, 9, Id::RecipientServerError, None),
    (1, 10, Id::RecipientUnknown, None),
    (2, 0, Id::RecipientDisabled, Some(Id::Greylisted)),
    (2, 1, Id::RecipientDisabled, Some(Id::RecipientOverLimit)),
    (2, 2, Id::RecipientMailboxFull, None),
    (2, 3, Id::MessageTooLarge, None),
    (2, 4, Id::RecipientServerError, None),
    (3, 0, Id::ServerError, None),
    (3, 1, Id::RecipientSystemFull, None),
    (3, 2, Id::RecipientNotAccepting, Some(Id::SendingTooFast)),
    (3, 3, Id::CommandRefused, None),
    (3, 4, Id::MessageTooLarge, None),
    (3, 5, Id::ServerError, None),
    (3, 6, Id::ServerError, None),
    (4, 0, Id::RecipientServerUnreachable, None),
    (4, 1, Id::RecipientUnknown, Some(Id::RecipientServerUnreachable)),
    (4, 2, Id::RecipientServerUnreachable, None),
    (4, 3, Id::RecipientServerError, None),
    (4, 4, Id::RecipientDomainNotFound, Some(Id::RecipientServerUnreachable)),
    (4, 5, Id::SendingLimitReached, Some(Id::ServerBusy)),
    (4, 6, Id::MailLoop, None),
    (4, 7, Id::MessageExpired, None),
    (5, 0, Id::RecipientUnknown, Some(Id::ServerError)),
    (5, 1, Id::CommandRefused, Some(Id::ServerError)),
    (5, 2, Id::CommandRefused, Some(Id::ServerError)),
    (5, 3, Id::TooManyRecipients, None),
    (5, 4, Id::CommandRefused, Some(Id::ServerError)),
    (5, 5, Id::CommandRefused, Some(Id::ServerError)),
    (5, 6, Id::CommandRefused, Some(Id::ServerError)),
    (6, 0, Id::MessageMalformed, None),
    (6, 1, Id::AttachmentForbidden, None),
    (6, 2, Id::MessageMalformed, None),
    (6, 3, Id::MessageMalformed, None),
    (6, 4, Id::MessageMalformed, None),
    (6, 5, Id::MessageMalformed, None),
    (6, 6, Id::MessageMalformed, None),
    (6, 7, Id::Smtputf8Unsupported, None),
    (6, 8, Id::Smtputf8Unsupported, None),
    (6, 9, Id::Smtputf8Unsupported, None),
    (6, 10, Id::Smtputf8Unsupported, None),
    (7, 0, Id::UnknownReply, Some(Id::Greylisted)),
    (7, 1, Id::UnknownReply, Some(Id::Greylisted)),
    (7, 2, Id::RecipientRestricted, None),
    (7, 3, Id::AuthRequired, Some(Id::TlsRequiredByRecipient)),
    (7, 4, Id::TlsRequiredByRecipient, None),
    (7, 5, Id::MtaStsFailed, None),
    (7, 6, Id::TlsRequiredByRecipient, None),
    (7, 7, Id::DkimFailed, None),
    (7, 8, Id::PasswordRejected, None),
    (7, 9, Id::AuthMethodUnsupported, None),
    (7, 10, Id::TlsRequiredByRecipient, None),
    (7, 11, Id::AuthNeedsEncryption, None),
    (7, 12, Id::RecipientRestricted, Some(Id::Greylisted)),
    (7, 13, Id::RecipientRestricted, Some(Id::Greylisted)),
    (7, 14, Id::WebLoginRequired, Some(Id::Greylisted)),
    (7, 15, Id::ServerBusy, None),
    (7, 16, Id::MessageTooLarge, None),
    (7, 17, Id::RecipientUnknown, None),
    (7, 18, Id::RecipientUnknown, None),
    (7, 19, Id::RecipientServerError, None),
    (7, 20, Id::DkimFailed, None),
    (7, 21, Id::DkimFailed, None),
    (7, 22, Id::DkimFailed, None),
    (7, 23, Id::SpfFailed, None),
    (7, 24, Id::SpfFailed, None),
    (7, 25, Id::ReverseDnsMissing, None),
    (7, 26, Id::MailUnauthenticated, None),
    (7, 27, Id::SenderRejected, None),
    (7, 28, Id::SendingTooFast, None),
    (7, 29, Id::MailUnauthenticated, None),
    (7, 30, Id::TlsRequiredByRecipient, None),
];

#[test]
fn every_registered_enhanced_code_alone() {
    for (subject, detail, for_good, for_now) in REGISTRY {
        for (reply, id) in [
            (format!("550 5.{subject}.{detail}"), *for_good),
            (format!("451 4.{subject}.{detail}"), for_now.unwrap_or(*for_good)),
        ] {
            let diagnosis = judge(&reply, Stage::RcptTo, Circumstances::default());
            assert_eq!(diagnosis.id, id, "{reply}");
            assert_ne!(diagnosis.certainty, Certainty::Certain, "{reply}");
            if !matches!(id, Id::UnknownReply | Id::Greylisted) {
                let status = reply.split_once(' ').expect("two codes").1;
                assert_eq!(judge_status(status).id, id, "{status} without a reply code");
            }
        }
    }
    for status in ["4.7.0", "4.7.1", "4.2.0"] {
        assert_eq!(judge_status(status).id, Id::Greylisted, "{status} without a reply code");
    }
}

/// The reply code beside it can give a code another sense.
#[test]
fn reply_code_and_enhanced_code_together() {
    for (reply, stage, id) in [
        ("556 5.1.10", Stage::RcptTo, Id::RecipientDomainNoMail),
        ("553 5.1.8", Stage::MailFrom, Id::SenderDomainNotFound),
        ("421 4.3.2", Stage::RcptTo, Id::ServerBusy),
        ("421 4.7.0", Stage::RcptTo, Id::SendingTooFast),
        ("500 5.5.0", Stage::RcptTo, Id::CommandRefused),
        ("530 5.5.1", Stage::RcptTo, Id::AuthRequired),
        ("552 5.7.0", Stage::AfterData, Id::AttachmentForbidden),
        ("554 5.7.9", Stage::AfterData, Id::MessagePolicy),
        ("534 5.7.9", Stage::RcptTo, Id::AppPasswordRequired),
        ("535 5.7.8", Stage::RcptTo, Id::PasswordRejected),
        ("523 5.7.10", Stage::Auth, Id::AuthNeedsEncryption),
        ("525 5.7.13", Stage::Auth, Id::AccountDisabled),
        ("534 5.7.12", Stage::Auth, Id::PasswordExpired),
        ("550 5.7.30", Stage::Auth, Id::PasswordLoginRetired),
    ] {
        assert_eq!(judge(reply, stage, Circumstances::default()).id, id, "{reply} at {stage:?}");
    }
}

/// A code that nobody knows gets the explanation of its family, and a guess is called one.
#[test]
fn unknown_codes_get_the_explanation_of_their_family() {
    for (reply, id) in [
        ("550 5.1.99", Id::RecipientUnknown),
        ("550 5.2.99", Id::RecipientDisabled),
        ("550 5.3.99", Id::ServerError),
        ("550 5.4.99", Id::RecipientServerUnreachable),
        ("550 5.5.99", Id::CommandRefused),
        ("554 5.6.99", Id::MessageMalformed),
        ("550 5.7.777", Id::UnknownReply),
        ("550 5.9.1", Id::UnknownReply),
    ] {
        let diagnosis = judge(reply, Stage::RcptTo, Circumstances::default());
        assert_eq!(diagnosis.id, id, "{reply}");
        assert_ne!(diagnosis.certainty, Certainty::Certain, "{reply}");
    }
    assert_eq!(judge("550 5.7.777", Stage::AfterData, Circumstances::default()).id, Id::MessagePolicy);
}

/// Whose fault it is depends on whose server speaks.
#[test]
fn the_own_server_and_the_recipients_are_told_apart() {
    let spoken_by = |recipients: bool| Circumstances { recipient_side: Some(recipients), ..Circumstances::default() };
    for (reply, own, theirs) in [
        ("451 4.3.0", Id::ServerError, Id::RecipientServerError),
        ("451 4.3.0 Temporary lookup failure", Id::ServerError, Id::RecipientServerError),
        ("550 5.3.2", Id::ServerError, Id::RecipientNotAccepting),
        ("452 4.3.1", Id::ServerError, Id::RecipientSystemFull),
        ("452", Id::ServerError, Id::RecipientSystemFull),
        ("421 4.4.2", Id::ConnectionDropped, Id::RecipientServerUnreachable),
        ("525 5.7.13", Id::AccountDisabled, Id::RecipientDisabled),
        ("550", Id::UnknownReply, Id::RecipientUnknown),
        ("550 5.7.1", Id::UnknownReply, Id::RecipientRestricted),
        ("550 5.7.3", Id::AuthRequired, Id::RecipientRestricted),
        ("550 5.1.0", Id::SenderRejected, Id::RecipientUnknown),
    ] {
        assert_eq!(judge(reply, Stage::RcptTo, spoken_by(false)).id, own, "{reply}");
        assert_eq!(judge(reply, Stage::RcptTo, spoken_by(true)).id, theirs, "{reply}");
    }
}
