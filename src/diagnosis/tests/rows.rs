//! Failures seen in the wild that are replies about the sender, the recipient or the message, in the order of their table.

use super::*;
use crate::diagnosis::{DiagnosisId as Id, Fixer};

/// What a server says at a stage, what it comes to, and who mends it.
type Row = (&'static str, Stage, Id, Fixer);

fn holds(rows: &[Row]) {
    for (reply, stage, id, fixer) in rows {
        let diagnosis = judge(reply, *stage, to_outside(account()));
        assert_eq!((diagnosis.id, diagnosis.fixer), (*id, *fixer), "{reply}");
        assert!(diagnosis.evidence.iter().any(|words| reply.contains(words.as_str())), "{reply}");
    }
}

#[test]
fn row_63_the_account_or_its_address_is_suspended() {
    holds(&[
        (
            "550 5.1.8 Access denied, bad outbound sender AS(42003)",
            Stage::AfterData,
            Id::AccountBlockedSpam,
            Fixer::Provider,
        ),
        (
            "550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. For more information please \
             go to http://go.microsoft.com/fwlink/?LinkId=526653 AS(7230)",
            Stage::MailFrom,
            Id::IpBlocklisted,
            Fixer::Provider,
        ),
    ]);
}

#[test]
fn row_65_a_recipient_nobody_knows() {
    holds(&[
        (
            "550 5.1.1 <bea@example.com>: Recipient address rejected: User unknown",
            Stage::RcptTo,
            Id::RecipientUnknown,
            Fixer::You,
        ),
        (
            "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the \
             recipient's email address for typos or\n550 5.1.1 unnecessary spaces. - gsmtp",
            Stage::RcptTo,
            Id::RecipientUnknown,
            Fixer::You,
        ),
    ]);
}

#[test]
fn row_66_a_greylist_passes_with_time() {
    holds(&[
        (
            "450 4.2.0 <bea@example.com>: Recipient address rejected: Greylisted",
            Stage::RcptTo,
            Id::Greylisted,
            Fixer::Nobody,
        ),
        ("451 4.7.1 Greylisting in action, please come back later", Stage::RcptTo, Id::Greylisted, Fixer::Nobody),
    ]);
}

#[test]
fn row_67_the_message_is_too_large() {
    holds(&[
        ("552 5.3.4 Message size exceeds fixed limit", Stage::MailFrom, Id::MessageTooLarge, Fixer::You),
        ("552 5.3.4 Error: message file too big", Stage::AfterData, Id::MessageTooLarge, Fixer::You),
    ]);
}

#[test]
fn row_68_the_own_mailbox_is_full() {
    let diagnosis = judge("554 5.2.2 mailbox full", Stage::MailFrom, account());
    assert_eq!((diagnosis.id, diagnosis.fixer), (Id::OwnMailboxFull, Fixer::You));
}

#[test]
fn row_69_sending_faster_than_is_allowed() {
    for reply in [
        "432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded",
        "432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information.",
    ] {
        let diagnosis = judge(reply, Stage::MailFrom, account());
        assert!(matches!(diagnosis.id, Id::SendingTooFast | Id::TooManyConnections), "{reply}: {}", diagnosis.id);
        assert_eq!(diagnosis.fixer, Fixer::Nobody, "{reply}");
    }
}

#[test]
fn row_70_the_days_limit_is_reached() {
    holds(&[(
        "550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to \
         https://support.google.com/a/answer/166852 - gsmtp",
        Stage::MailFrom,
        Id::SendingLimitReached,
        Fixer::Nobody,
    )]);
}

#[test]
fn row_71_a_line_that_should_not_send_by_itself() {
    holds(&[(
        "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using pbl.spamhaus.org; \
         https://www.spamhaus.org/query/ip/192.0.2.1",
        Stage::RcptTo,
        Id::IpDynamic,
        Fixer::You,
    )]);
}

#[test]
fn row_72_an_ipv6_address_without_a_name() {
    holds(&[(
        "550 5.7.25 Access denied, the sending IPv6 address [2001:db8::1] must have a reverse DNS record",
        Stage::RcptTo,
        Id::ReverseDnsMissing,
        Fixer::Provider,
    )]);
}

#[test]
fn rows_73_and_74_nothing_proves_the_sender() {
    holds(&[
        (
            "550-5.7.26 Your email has been blocked because the sender is unauthenticated. Gmail requires all senders to \
             authenticate with either SPF or DKIM.",
            Stage::AfterData,
            Id::MailUnauthenticated,
            Fixer::Domain,
        ),
        (
            "550 5.7.515 Access denied, sending domain EXAMPLE.ORG does not meet the required authentication level",
            Stage::AfterData,
            Id::MailUnauthenticated,
            Fixer::Domain,
        ),
    ]);
}

#[test]
fn row_78_a_filter_takes_the_message_for_spam() {
    for reply in ["554 5.7.1 Message rejected as spam by Content Filtering.", "571 Message refused: it looks like spam"]
    {
        let diagnosis = judge(reply, Stage::AfterData, to_outside(account()));
        assert_eq!(diagnosis.id, Id::MessageLooksLikeSpam, "{reply}");
    }
}

#[test]
fn row_79_the_own_server_has_a_fault() {
    for (reply, expected) in [
        ("421 4.3.2 Service not available, closing transmission channel", Id::ServerBusy),
        ("451 4.3.0 Error: queue file write error", Id::ServerError),
        ("451 Requested action aborted: local error in processing", Id::ServerError),
    ] {
        let diagnosis = judge(reply, Stage::MailFrom, account());
        assert_eq!(diagnosis.id, expected, "{reply}");
    }
}
