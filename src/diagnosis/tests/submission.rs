//! Everything else that servers say before a message is handed over: rows of `failure-modes.md`.

use super::*;
use crate::diagnosis::{Certainty, DiagnosisId as Id, Fact};

#[test]
fn rows_of_the_failure_modes() {
    for (row, reply, stage, id) in [
        (15, "554 mx.example.org No", Stage::Greeting, Id::GreetingRefused),
        (15, "421 mx.example.org Your IP address is blocked", Stage::Greeting, Id::GreetingRefused),
        (
            15,
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org",
            Stage::Greeting,
            Id::GreetingRefused,
        ),
        (79, "421 mx.example.org Service not available, closing transmission channel", Stage::Greeting, Id::ServerBusy),
        (79, "421 mx.example.org", Stage::Greeting, Id::ServerBusy),
        (19, "454 4.7.0 TLS not available due to local problem", Stage::Tls, Id::StarttlsRefused),
        (19, "502 5.5.1 Command not implemented", Stage::Tls, Id::StarttlsRefused),
        (20, "530 5.7.0 Must issue a STARTTLS command first", Stage::MailFrom, Id::StarttlsRequired),
        (20, "451 5.7.3 STARTTLS is required to send mail", Stage::MailFrom, Id::StarttlsRequired),
        (
            60,
            "553 5.7.1 <a@example.org>: Sender address rejected: not owned by user b",
            Stage::RcptTo,
            Id::SenderNotAllowed,
        ),
        (
            61,
            "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
            Stage::MailFrom,
            Id::SenderNotAllowed,
        ),
        (
            61,
            "554 5.2.252 SendAsDenied; a@example.org not allowed to send as b@example.org",
            Stage::AfterData,
            Id::SenderNotAllowed,
        ),
        (62, "501 Mail from address must equal authorization user", Stage::MailFrom, Id::SenderNotAllowed),
        (63, "550 5.1.8 Access denied, bad outbound sender", Stage::MailFrom, Id::AccountBlockedSpam),
        (63, "550 5.7.708 Access denied, traffic not accepted from this IP", Stage::MailFrom, Id::IpBlocklisted),
        (64, "504 5.5.2 <pc>: Helo command rejected: need fully-qualified hostname", Stage::RcptTo, Id::HeloRejected),
        (64, "501 Syntactically invalid EHLO argument(s)", Stage::Ehlo, Id::HeloRejected),
        (64, "550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)", Stage::RcptTo, Id::HeloRejected),
        (64, "501 5.5.4 Invalid domain name", Stage::Ehlo, Id::HeloRejected),
        (
            65,
            "550 5.1.1 <bea@example.com>: Recipient address rejected: User unknown",
            Stage::RcptTo,
            Id::RecipientUnknown,
        ),
        (66, "451 4.7.1 Greylisting in action, please come back later", Stage::RcptTo, Id::Greylisted),
        (66, "450 4.2.0 <bea@example.com>: Recipient address rejected: Greylisted", Stage::RcptTo, Id::Greylisted),
        (68, "554 5.2.2 mailbox full", Stage::MailFrom, Id::OwnMailboxFull),
        (69, "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded", Stage::AfterData, Id::SendingTooFast),
        (70, "550 5.4.5 Daily user sending limit exceeded.", Stage::MailFrom, Id::SendingLimitReached),
        (71, "554 5.7.1 Client host blocked using pbl.spamhaus.org", Stage::RcptTo, Id::IpDynamic),
        (72, "550 5.7.25 x", Stage::RcptTo, Id::ReverseDnsMissing),
        (79, "451 4.3.0 Temporary lookup failure", Stage::RcptTo, Id::ServerError),
    ] {
        assert_eq!(judge(reply, stage, Circumstances::default()).id, id, "row {row}: {reply}");
    }
}

/// The second line of a reply often is the one that tells.
#[test]
fn the_deciding_line_may_come_later() {
    for (reply, stage, id) in [
        (
            "550-Requested action not taken: mailbox unavailable\n550 Sender address is not allowed.",
            Stage::MailFrom,
            Id::SenderNotAllowed,
        ),
        (
            "550-Requested action not taken: mailbox unavailable\n550 invalid DNS MX or A/AAAA resource record",
            Stage::MailFrom,
            Id::SenderDomainNotFound,
        ),
        (
            "550-Verification failed for <a@example.org>\n550-Unrouteable address\n550 Sender verify failed",
            Stage::RcptTo,
            Id::SenderRejected,
        ),
        ("554-No SMTP service\n554 Bad DNS PTR resource record.", Stage::Greeting, Id::ReverseDnsMissing),
        ("550-hello\n550-please\n550 relay not permitted", Stage::RcptTo, Id::RelayDenied),
    ] {
        let diagnosis = judge(reply, stage, Circumstances::default());
        assert_eq!(diagnosis.id, id, "{reply}");
        assert_eq!(diagnosis.evidence, reply.lines().collect::<Vec<_>>(), "verbatim");
    }
}

/// The same enhanced code with other words, and the same words with another code (`exchange-codes.tsv`).
#[test]
fn exchange_says_one_thing_for_many_and_many_for_one() {
    for (reply, id) in [
        ("550 5.7.502 Access denied, banned sender", Id::AccountBlockedSpam),
        ("550 5.7.511 Access denied, banned sender", Id::IpBlocklisted),
        ("550 5.7.800 Access denied, banned sender", Id::AccountBlockedSpam),
        ("550 5.7.705 Access denied, tenant has exceeded threshold", Id::AccountBlockedSpam),
        ("550 5.7.610 Access denied, banned sending IP [192.0.2.1]", Id::IpBlocklisted),
        ("550 5.7.1 Delivery not authorized, message refused", Id::RecipientRestricted),
        ("550 5.7.1 Unable to relay", Id::RelayDenied),
        ("550 5.7.1 Client was not authenticated", Id::AuthRequired),
        ("550 5.4.1 Relay Access Denied", Id::RelayDenied),
        ("550 5.4.1 Recipient address rejected: Access denied", Id::RecipientUnknown),
        ("550 5.7.504 [email@contoso.com]: Recipient address rejected: Access denied", Id::RecipientUnknown),
        ("451 4.7.501 Access denied, please try again later", Id::SuspiciousActivity),
        ("451 4.7.860 Access denied, please try again later", Id::SuspiciousActivity),
        (
            "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
            Id::SendingLimitReached,
        ),
        ("550 5.2.2 Submission quota exceeded", Id::SendingLimitReached),
        ("550 5.7.12 Sender was not authenticated by organization", Id::RecipientRestricted),
        ("550 5.7.124 Sender not in allowed-senders list", Id::RecipientRestricted),
        ("550 5.7.136 Sender was not authenticated", Id::RecipientRestricted),
        (
            "550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains",
            Id::UnregisteredDomain,
        ),
        ("550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant", Id::FromHeaderMissing),
        ("550 5.7.506 Access Denied, Bad HELO", Id::HeloRejected),
        ("550 5.7.508 Access denied, 192.0.2.1 has exceeded permitted limits within 24 range", Id::Ipv6NotAccepted),
        (
            "550 5.7.25 Access denied, the sending IPv6 address [2001:db8::1] must have a reverse DNS record",
            Id::ReverseDnsMissing,
        ),
        ("550 5.1.0 Sender denied", Id::SenderRejected),
        ("550 5.1.8 Access denied, bad outbound sender", Id::AccountBlockedSpam),
    ] {
        assert_eq!(judge(reply, Stage::RcptTo, Circumstances::default()).id, id, "{reply}");
    }
}

#[test]
fn a_full_mailbox_is_the_own_one_or_the_recipients() {
    for reply in ["552 5.2.2 <x>: user is over quota", "552 x", "452 4.2.2 x"] {
        assert_eq!(judge(reply, Stage::RcptTo, to_self(account())).id, Id::OwnMailboxFull, "{reply}");
        assert_eq!(judge(reply, Stage::RcptTo, to_outside(account())).id, Id::RecipientMailboxFull, "{reply}");
        assert_eq!(judge(reply, Stage::RcptTo, Circumstances::default()).id, Id::RecipientMailboxFull, "{reply}");
    }
}

/// The same words at MAIL FROM and at RCPT TO speak of different people.
#[test]
fn the_stage_tells_whom_the_words_are_about() {
    let at = |reply, stage| judge(reply, stage, Circumstances::default()).id;
    assert_eq!(at("550 5.1.1 User unknown", Stage::RcptTo), Id::RecipientUnknown);
    assert_eq!(at("550 5.1.1 User unknown", Stage::MailFrom), Id::SenderRejected);
    assert_eq!(
        at("450 4.1.2 <b@example.invalid>: Recipient address rejected: Domain not found", Stage::RcptTo),
        Id::RecipientDomainNotFound
    );
    assert_eq!(
        at("450 4.1.8 <a@example.invalid>: Sender address rejected: Domain not found", Stage::RcptTo),
        Id::SenderDomainNotFound
    );
    assert_eq!(at("535 5.7.8 account is disabled", Stage::Auth), Id::AccountDisabled);
    assert_ne!(at("550 5.2.1 account is disabled", Stage::RcptTo), Id::AccountDisabled);
}

#[test]
fn facts_come_from_the_reply_and_the_circumstances() {
    let diagnosis = judge("550-5.7.1 Unable to relay\n550 5.7.1 really", Stage::RcptTo, to_outside(account()));
    let fact = |fact| diagnosis.facts.get(&fact).map(String::as_str);
    assert_eq!(fact(Fact::ReplyCode), Some("550"));
    assert_eq!(fact(Fact::EnhancedCode), Some("5.7.1"));
    assert_eq!(fact(Fact::Server), Some("smtp.example.org"));
    assert_eq!(fact(Fact::Port), Some("587"));
    assert_eq!(fact(Fact::RecipientDomain), Some("example.com"));
    assert_eq!(fact(Fact::User), Some("anna@example.org"));
    assert_eq!(fact(Fact::Service), None);
    let qmail = judge("553 sorry (#5.7.1)", Stage::RcptTo, Circumstances::default());
    assert_eq!(qmail.facts.get(&Fact::EnhancedCode).map(String::as_str), Some("5.7.1"));
}

#[test]
fn the_list_in_question_is_linked() {
    for (reply, url) in [
        ("554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org", "https://check.spamhaus.org/"),
        ("554 5.7.1 Client host [192.0.2.1] blocked using bl.spamcop.net", "https://www.spamcop.net/bl.shtml"),
        ("550 5.7.606 Access denied, banned sending IP [192.0.2.1]", "https://sender.office.com/"),
    ] {
        for (stage, id) in [(Stage::RcptTo, Id::IpBlocklisted), (Stage::MailFrom, Id::IpBlocklisted)] {
            let diagnosis = judge(reply, stage, Circumstances::default());
            assert_eq!(diagnosis.id, id, "{reply}");
            assert!(diagnosis.links.iter().any(|link| link.url == url && link.label == "link-delisting"), "{reply}");
        }
    }
    let greeting = judge("554 blocked using zen.spamhaus.org", Stage::Greeting, Circumstances::default());
    assert_eq!((greeting.id, greeting.certainty), (Id::GreetingRefused, Certainty::Certain));
    assert_eq!(greeting.links.len(), 1);
}
