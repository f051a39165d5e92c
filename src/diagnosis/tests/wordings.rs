//! Replies whose words decide against what stands beside them, and what else their words give.

use super::*;
use crate::diagnosis::{Certainty, DiagnosisId as Id, Fact, Fixer};

/// Somebody else's server, to which the own one was to pass a message on.
fn recipient_side() -> Circumstances {
    Circumstances { recipient_side: Some(true), ..Circumstances::default() }
}

/// Every line of `reply-variants.md` that 1C or a mail program shows around a reply; the reason stands in the parentheses.
#[test]
fn the_reason_within_another_programs_words() {
    for (reply, id) in [
        ("550 Почтовый ящик не доступен (SMTP error code 550, not local sender over smtp)", Id::SenderNotAllowed),
        ("550 Почтовый ящик не доступен (SMTP error code 550, Relaying denied)", Id::RelayDenied),
        (
            "550 Почтовый ящик не доступен (SMTP error code 550, 5.7.1 Policy rejection on the target address: v8@1c.ru)",
            Id::RelayDenied,
        ),
        (
            "550-Requested action not taken: mailbox unavailable\n550 Reject due to policy restrictions",
            Id::MessagePolicy,
        ),
        ("550 550 5.1.1 <someone@example.com>... User unknown (state 14).", Id::RecipientUnknown),
        (
            "554 5.0.0 Service unavailable: host mx.example.com[192.0.2.1] said: 550 5.2.2 Mailbox full",
            Id::RecipientMailboxFull,
        ),
    ] {
        assert_eq!(judge(reply, Stage::RcptTo, Circumstances::default()).id, id, "{reply}");
    }
}

#[test]
fn a_relay_refusal_of_the_recipients_server_is_its_own_fault() {
    for reply in [
        "550 relay not permitted",
        "554 5.7.1 <someone@example.com>: Relay access denied",
        "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
        "550 5.7.1 Unable to relay",
    ] {
        let diagnosis = judge(reply, Stage::RcptTo, recipient_side());
        assert_eq!((diagnosis.id, diagnosis.fixer), (Id::RelayDeniedWrongMx, Fixer::RecipientAdmin), "{reply}");
        assert_eq!(alternatives(&diagnosis), [Id::Backscatter, Id::RelayDenied], "{reply}");
        let pasted = judge(reply, Stage::RcptTo, Circumstances::default());
        assert_eq!(pasted.id, Id::RelayDenied, "{reply}");
        assert!(alternatives(&pasted).contains(&Id::RelayDeniedWrongMx), "{reply}");
    }
}

/// A message that came back had left with the account's settings: whoever refused it, or runs the server that passed it
/// on, is asked.
#[test]
fn after_the_recipients_side_refused_the_person_is_not_the_one_to_mend_it() {
    for (reply, stage, id, fixer) in [
        (
            "550 5.7.1 <anna@example.org>: Sender address rejected",
            Stage::RcptTo,
            Id::SenderRejected,
            Fixer::RecipientAdmin,
        ),
        ("550 5.1.0 Sender denied", Stage::MailFrom, Id::SenderRejected, Fixer::RecipientAdmin),
        ("550 5.7.27 Sender address has null MX", Stage::MailFrom, Id::SenderRejected, Fixer::Domain),
        ("530 5.7.0 Authentication required", Stage::RcptTo, Id::AuthRequired, Fixer::RecipientAdmin),
        ("550 Sender address is not allowed.", Stage::MailFrom, Id::SenderNotAllowed, Fixer::Provider),
        ("550 Please use the smtp server of your ISP.", Stage::RcptTo, Id::IpDynamic, Fixer::Provider),
        ("554 5.7.1 blocked using pbl.spamhaus.org", Stage::RcptTo, Id::IpDynamic, Fixer::Provider),
        (
            "504 5.5.2 <pc>: Helo command rejected: need fully-qualified hostname",
            Stage::RcptTo,
            Id::HeloRejected,
            Fixer::Provider,
        ),
        ("552 5.2.2 Mailbox full", Stage::MailFrom, Id::RecipientMailboxFull, Fixer::Recipient),
        ("554 5.2.2 No", Stage::MailFrom, Id::RecipientMailboxFull, Fixer::Recipient),
        ("552 No", Stage::MailFrom, Id::MessageTooLarge, Fixer::You),
    ] {
        let diagnosis = judge(reply, stage, recipient_side());
        assert_eq!((diagnosis.id, diagnosis.fixer), (id, fixer), "{reply}");
    }
}

/// The same words of the own server and of the recipient's.
#[test]
fn who_spoke_decides_what_it_means() {
    for (reply, stage, own, theirs) in [
        (
            "530 5.7.0 Must issue a STARTTLS command first",
            Stage::RcptTo,
            Id::StarttlsRequired,
            Id::TlsRequiredByRecipient,
        ),
        (
            "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints",
            Stage::MailFrom,
            Id::SuspiciousActivity,
            Id::ReputationPoor,
        ),
        (
            "421 4.2.0 Service refused, please try later. OFR005_505 [505]",
            Stage::RcptTo,
            Id::ServerError,
            Id::RecipientServerError,
        ),
        ("452 4.3.1 Insufficient system storage", Stage::RcptTo, Id::ServerError, Id::RecipientSystemFull),
    ] {
        let ours = Circumstances { recipient_side: Some(false), ..Circumstances::default() };
        assert_eq!(judge(reply, stage, ours).id, own, "{reply}");
        assert_eq!(judge(reply, stage, recipient_side()).id, theirs, "{reply}");
    }
}

/// What a sending server says of the way, without any reply code.
#[test]
fn the_cause_goes_before_having_given_up() {
    let judge = |words: &str| {
        let reply = Reply::without_code(false, None, words);
        diagnose(&Evidence {
            stage: Stage::RcptTo,
            signal: Signal::Reply(reply),
            circumstances: Circumstances::default(),
        })
    };
    for (words, id) in [
        ("retry timeout exceeded", Id::MessageExpired),
        ("I'm not going to try again; this message has been in the queue too long.", Id::MessageExpired),
        (
            "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)\nI'm not going to try again; this message has been in the queue too long.",
            Id::RecipientServerUnreachable,
        ),
        (
            "delivery temporarily suspended: connect to mx.example.com[192.0.2.1]:25: Connection refused",
            Id::RecipientServerUnreachable,
        ),
        ("Unrouteable address", Id::RecipientDomainNotFound),
        ("an MX or SRV record indicated no SMTP service", Id::RecipientDomainNoMail),
        (
            "Host or domain name not found. Name service error for name=example.invalid type=A: Host not found",
            Id::RecipientDomainNotFound,
        ),
        ("Server certificate not trusted", Id::RecipientCertificateMismatch),
        ("TLS is required, but was not offered by host mx.example.com[192.0.2.1]", Id::TlsRequiredByRecipient),
    ] {
        assert_eq!(judge(words).id, id, "{words}");
    }
}

#[test]
fn the_list_and_the_address_are_named() {
    for (reply, stage, id, list, ip, link) in [
        (
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1",
            Stage::RcptTo,
            Id::IpBlocklisted,
            Some("Spamhaus"),
            Some("192.0.2.1"),
            Some("https://check.spamhaus.org/"),
        ),
        (
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dul.dnsbl.sorbs.net",
            Stage::RcptTo,
            Id::IpDynamic,
            Some("SORBS DUHL"),
            Some("192.0.2.1"),
            Some("https://multirbl.valli.org/lookup/"),
        ),
        (
            "554 5.7.1 Service unavailable; Sender address [you@example.org] blocked using dbl.spamhaus.org",
            Stage::RcptTo,
            Id::DomainBlocklisted,
            Some("Spamhaus DBL"),
            None,
            Some("https://check.spamhaus.org/"),
        ),
        (
            "554 5.7.1 Your access to this mail system has been rejected due to the sending MTA's poor reputation.",
            Stage::MailFrom,
            Id::ReputationPoor,
            Some("Cisco Talos"),
            None,
            Some("https://talosintelligence.com/reputation_center/"),
        ),
        (
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example.org",
            Stage::RcptTo,
            Id::IpBlocklisted,
            None,
            Some("192.0.2.1"),
            None,
        ),
        (
            "554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1",
            Stage::Greeting,
            Id::GreetingRefused,
            Some("Proofpoint"),
            Some("192.0.2.1"),
            Some("https://ipcheck.proofpoint.com/"),
        ),
    ] {
        let diagnosis = judge(reply, stage, Circumstances::default());
        let fact = |fact| diagnosis.facts.get(&fact).map(String::as_str);
        let links: Vec<_> = diagnosis.links.iter().map(|link| link.url.as_str()).collect();
        assert_eq!((diagnosis.id, fact(Fact::List), fact(Fact::Ip)), (id, list, ip), "{reply}");
        assert_eq!(links.first().copied(), link, "{reply}");
        assert!(links.len() <= 1, "{reply}: {links:?}");
        assert!(!alternatives(&diagnosis).contains(&diagnosis.id), "{reply}");
    }
}

#[test]
fn what_replies_name_becomes_a_fact() {
    for (reply, id, fact, value) in [
        (
            "551 User not local; please try <anna@example.net>",
            Id::RecipientMoved,
            Fact::NewAddress,
            Some("anna@example.net"),
        ),
        ("550 5.1.6 recipient no longer on server: bea@example.com", Id::RecipientMoved, Fact::NewAddress, None),
        (
            "552 5.2.3 Message size exceeds fixed maximum message size (10485760)",
            Id::MessageTooLarge,
            Fact::Limit,
            Some("10 MB"),
        ),
        ("452 4.5.3 Too many recipients (max 100)", Id::TooManyRecipients, Fact::Limit, Some("100")),
    ] {
        let diagnosis = judge(reply, Stage::RcptTo, Circumstances::default());
        assert_eq!(diagnosis.id, id, "{reply}");
        assert_eq!(diagnosis.facts.get(&fact).map(String::as_str), value, "{reply}");
        assert_eq!(diagnosis.certainty, Certainty::Certain, "{reply}");
    }
}
