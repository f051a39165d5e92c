//! Microsoft's table of codes and phrases (`exchange-codes.tsv`): each by phrase and code, by its code alone and by its
//! phrase alone leads to the same diagnosis, and to whom it says can mend it.

use super::*;
use crate::diagnosis::{DiagnosisId as Id, EnhancedCode, Fixer};

/// First and last code, the phrase with what varies in it filled in, the diagnosis, who mends it.
type Row = (&'static str, &'static str, &'static str, Id, Fixer);

const ROWS: &[Row] = &[
    ("4.3.2", "4.3.2", "STOREDRV.Deliver; recipient thread limit exceeded", Id::SendingTooFast, Fixer::Nobody),
    (
        "4.4.316",
        "4.4.316",
        "Connection refused [Message=Socket error code 10061]",
        Id::RecipientServerUnreachable,
        Fixer::RecipientAdmin,
    ),
    ("4.4.7", "4.4.7", "Message expired", Id::MessageExpired, Fixer::RecipientAdmin),
    ("4.4.8", "4.4.8", "MX hosts of example.com failed MTA-STS validation", Id::MtaStsFailed, Fixer::RecipientAdmin),
    ("4.5.3", "4.5.3", "Too many recipients", Id::TooManyRecipients, Fixer::Provider),
    (
        "4.7.5",
        "4.7.5",
        "Remote certificate failed MTA-STS validation. Reason: InvalidCertificate",
        Id::MtaStsFailed,
        Fixer::RecipientAdmin,
    ),
    (
        "4.7.26",
        "4.7.26",
        "Access denied, a message sent over IPv6 [2001:db8::240] must pass either SPF or DKIM validation, this message is not signed",
        Id::MailUnauthenticated,
        Fixer::Domain,
    ),
    (
        "4.7.321",
        "4.7.321",
        "starttls-not-supported: Destination mail server must support TLS to receive mail.",
        Id::TlsRequiredByRecipient,
        Fixer::RecipientAdmin,
    ),
    (
        "4.7.322",
        "4.7.322",
        "certificate-expired: Destination mail server's certificate is expired.",
        Id::RecipientCertificateExpired,
        Fixer::RecipientAdmin,
    ),
    ("4.7.323", "4.7.323", "tlsa-invalid: The domain failed DANE validation.", Id::DaneFailed, Fixer::RecipientAdmin),
    (
        "4.7.324",
        "4.7.324",
        "dnssec-invalid: Destination domain returned invalid DNSSEC records",
        Id::DnssecFailed,
        Fixer::RecipientAdmin,
    ),
    (
        "4.7.325",
        "4.7.325",
        "certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE)",
        Id::RecipientCertificateMismatch,
        Fixer::RecipientAdmin,
    ),
    ("4.7.500", "4.7.699", "Access denied, please try again later", Id::SuspiciousActivity, Fixer::Provider),
    ("4.7.850", "4.7.899", "Access denied, please try again later", Id::SuspiciousActivity, Fixer::Provider),
    ("5.0.350", "5.0.350", "", Id::MessagePolicy, Fixer::RecipientAdmin),
    ("5.0.350", "5.0.350", "x-dg-ref header is too long", Id::MessagePolicy, Fixer::You),
    (
        "5.0.350",
        "5.0.350",
        "Requested action not taken: policy violation detected (AS345)",
        Id::MessagePolicy,
        Fixer::You,
    ),
    ("5.1.0", "5.1.0", "Sender denied", Id::SenderRejected, Fixer::You),
    ("5.1.1", "5.1.1", "Bad destination mailbox address", Id::RecipientUnknown, Fixer::You),
    ("5.1.8", "5.1.8", "Access denied, bad outbound sender", Id::AccountBlockedSpam, Fixer::Provider),
    ("5.1.10", "5.1.10", "Recipient not found", Id::RecipientUnknown, Fixer::You),
    (
        "5.1.90",
        "5.1.90",
        "Your message can't be sent because you've reached your daily limit for message recipients",
        Id::SendingLimitReached,
        Fixer::You,
    ),
    ("5.2.2", "5.2.2", "Submission quota exceeded", Id::SendingLimitReached, Fixer::You),
    (
        "5.2.121",
        "5.2.121",
        "Recipient's per hour message receive limit from specific sender exceeded",
        Id::RecipientOverLimit,
        Fixer::You,
    ),
    ("5.2.122", "5.2.122", "Recipient's per hour message receive limit exceeded", Id::RecipientOverLimit, Fixer::You),
    (
        "5.3.190",
        "5.3.190",
        "Journaling on-premises messages to Microsoft 365 or Office 365 not supported when Journaling Archive is disabled",
        Id::JournalingMisconfigured,
        Fixer::Provider,
    ),
    ("5.4.1", "5.4.1", "Relay Access Denied", Id::RelayDeniedWrongMx, Fixer::RecipientAdmin),
    ("5.4.1", "5.4.1", "Recipient address rejected: Access denied", Id::RecipientUnknown, Fixer::You),
    ("5.4.6", "5.4.6", "Routing loop detected", Id::MailLoop, Fixer::RecipientAdmin),
    ("5.4.14", "5.4.14", "Routing loop detected", Id::MailLoop, Fixer::RecipientAdmin),
    ("5.4.8", "5.4.8", "MX hosts of example.com failed MTA-STS validation", Id::MtaStsFailed, Fixer::RecipientAdmin),
    ("5.4.300", "5.4.300", "Message expired", Id::MessageExpired, Fixer::RecipientAdmin),
    ("5.5.0", "5.5.0", "Requested action not taken: mailbox unavailable", Id::RecipientUnknown, Fixer::You),
    ("5.6.11", "5.6.11", "Invalid characters", Id::MessageMalformed, Fixer::You),
    ("5.7.1", "5.7.1", "Delivery not authorized", Id::RecipientRestricted, Fixer::Recipient),
    ("5.7.1", "5.7.1", "Unable to relay", Id::RelayDeniedWrongMx, Fixer::RecipientAdmin),
    ("5.7.1", "5.7.1", "Client was not authenticated", Id::AuthRequired, Fixer::Provider),
    (
        "5.7.5",
        "5.7.5",
        "Remote certificate failed MTA-STS validation. Reason: InvalidCertificate",
        Id::MtaStsFailed,
        Fixer::RecipientAdmin,
    ),
    (
        "5.7.12",
        "5.7.12",
        "Sender was not authenticated by organization",
        Id::RecipientRestricted,
        Fixer::RecipientAdmin,
    ),
    (
        "5.7.23",
        "5.7.23",
        "The message was rejected because of Sender Policy Framework violation",
        Id::SpfFailed,
        Fixer::Domain,
    ),
    (
        "5.7.57",
        "5.7.57",
        "Client was not authenticated to send anonymous mail during MAIL FROM",
        Id::AuthRequired,
        Fixer::You,
    ),
    ("5.7.64", "5.7.64", "TenantAttribution; Relay Access Denied", Id::ConnectorMismatch, Fixer::Provider),
    ("5.7.124", "5.7.124", "Sender not in allowed-senders list", Id::RecipientRestricted, Fixer::Recipient),
    ("5.7.133", "5.7.133", "Sender not authenticated for group", Id::RecipientRestricted, Fixer::RecipientAdmin),
    ("5.7.134", "5.7.134", "Sender was not authenticated for mailbox", Id::RecipientRestricted, Fixer::RecipientAdmin),
    (
        "5.7.13",
        "5.7.13",
        "Sender was not authenticated for public folder",
        Id::RecipientRestricted,
        Fixer::RecipientAdmin,
    ),
    (
        "5.7.135",
        "5.7.135",
        "Sender was not authenticated for public folder",
        Id::RecipientRestricted,
        Fixer::RecipientAdmin,
    ),
    ("5.7.136", "5.7.136", "Sender was not authenticated", Id::RecipientRestricted, Fixer::RecipientAdmin),
    (
        "5.7.25",
        "5.7.25",
        "Access denied, the sending IPv6 address [2001:db8::240] must have a reverse DNS record",
        Id::ReverseDnsMissing,
        Fixer::Provider,
    ),
    (
        "5.7.321",
        "5.7.321",
        "starttls-not-supported: Destination mail server must support TLS to receive mail.",
        Id::TlsRequiredByRecipient,
        Fixer::RecipientAdmin,
    ),
    (
        "5.7.322",
        "5.7.322",
        "certificate-expired: Destination mail server's certificate is expired.",
        Id::RecipientCertificateExpired,
        Fixer::RecipientAdmin,
    ),
    ("5.7.323", "5.7.323", "tlsa-invalid: The domain failed DANE validation.", Id::DaneFailed, Fixer::RecipientAdmin),
    (
        "5.7.324",
        "5.7.324",
        "dnssec-invalid: Destination domain returned invalid DNSSEC records",
        Id::DnssecFailed,
        Fixer::RecipientAdmin,
    ),
    (
        "5.7.325",
        "5.7.325",
        "certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE)",
        Id::RecipientCertificateMismatch,
        Fixer::RecipientAdmin,
    ),
    ("5.7.501", "5.7.501", "Access denied, spam abuse detected", Id::AccountBlockedSpam, Fixer::Provider),
    ("5.7.502", "5.7.502", "Access denied, banned sender", Id::AccountBlockedSpam, Fixer::Provider),
    ("5.7.503", "5.7.503", "Access denied, banned sender", Id::AccountBlockedSpam, Fixer::Provider),
    (
        "5.7.504",
        "5.7.504",
        "bea@example.com: Recipient address rejected: Access denied",
        Id::RecipientUnknown,
        Fixer::You,
    ),
    ("5.7.505", "5.7.505", "Access denied, banned recipient", Id::RecipientBlocksYou, Fixer::Provider),
    ("5.7.506", "5.7.506", "Access Denied, Bad HELO", Id::HeloRejected, Fixer::Provider),
    ("5.7.507", "5.7.507", "Access denied, rejected by recipient", Id::RecipientBlocksYou, Fixer::RecipientAdmin),
    (
        "5.7.508",
        "5.7.508",
        "Access denied, [2001:db8::1] has exceeded permitted limits within /64 range",
        Id::Ipv6NotAccepted,
        Fixer::Provider,
    ),
    (
        "5.7.509",
        "5.7.509",
        "Access denied, sending domain example.org does not pass DMARC verification and has a DMARC policy of reject.",
        Id::DmarcRejected,
        Fixer::Domain,
    ),
    (
        "5.7.510",
        "5.7.510",
        "Access denied, example.com does not accept email over IPv6",
        Id::Ipv6NotAccepted,
        Fixer::Provider,
    ),
    ("5.7.511", "5.7.511", "Access denied, banned sender", Id::IpBlocklisted, Fixer::Provider),
    (
        "5.7.512",
        "5.7.512",
        "Access denied, message must be RFC 5322 section 3.6.2 compliant",
        Id::FromHeaderMissing,
        Fixer::You,
    ),
    (
        "5.7.513",
        "5.7.513",
        "Service unavailable, Client host [192.0.2.1] blocked by example.com using Customer Block list (AS16012607)",
        Id::RecipientBlocksYou,
        Fixer::RecipientAdmin,
    ),
    ("5.7.606", "5.7.649", "Access denied, banned sending IP [192.0.2.1]", Id::IpBlocklisted, Fixer::Provider),
    (
        "5.7.703",
        "5.7.703",
        "Your message can't be delivered because messages to bea@example.com, example.net are blocked by your organization using Tenant Allow Block List.",
        Id::BlockedByOwnOrganisation,
        Fixer::Provider,
    ),
    ("5.7.705", "5.7.705", "Access denied, tenant has exceeded threshold", Id::AccountBlockedSpam, Fixer::Provider),
    ("5.7.708", "5.7.708", "Access denied, traffic not accepted from this IP", Id::IpBlocklisted, Fixer::Provider),
    (
        "5.7.750",
        "5.7.750",
        "Service unavailable. Client blocked from sending from unregistered domains",
        Id::UnregisteredDomain,
        Fixer::Provider,
    ),
    ("5.7.800", "5.7.800", "Access denied, banned sender", Id::AccountBlockedSpam, Fixer::Provider),
    (
        "",
        "",
        "The message can't be submitted because the sender's submission quota was exceeded",
        Id::SendingLimitReached,
        Fixer::Provider,
    ),
];

/// A code of several rows tells less than each of them; the phrase decides.
const SHARED: &[&str] = &["5.0.350", "5.4.1", "5.7.1"];

/// In the table it is the sender's quota; elsewhere it is the recipient's full mailbox (RFC 3463).
const MAILBOX_FULL: &str = "5.2.2";

/// A line as a server gives it: 451 for now, 550 for good.
fn line(code: &str, phrase: &str) -> String {
    format!("{} {code} {phrase}", if code.starts_with('4') { 451 } else { 550 }).trim_end().to_owned()
}

/// A refusal to relay is the fault of the recipient's side only where that side has spoken.
fn around(id: Id) -> Circumstances {
    Circumstances { recipient_side: (id == Id::RelayDeniedWrongMx).then_some(true), ..Circumstances::default() }
}

fn verdict(reply: &str, id: Id) -> (Id, Fixer) {
    let diagnosis = judge(reply, Stage::RcptTo, around(id));
    (diagnosis.id, diagnosis.fixer)
}

/// The first, the last and one code in between.
fn codes(from: &str, to: &str) -> Vec<String> {
    let (Ok(from), Ok(to)) = (from.parse::<EnhancedCode>(), to.parse::<EnhancedCode>()) else {
        return Vec::new();
    };
    let mut details = vec![from.detail, from.detail.midpoint(to.detail), to.detail];
    details.dedup();
    details.into_iter().map(|detail| EnhancedCode { detail, ..from }.to_string()).collect()
}

#[test]
fn phrase_and_code_lead_to_the_row() {
    for (from, to, phrase, id, fixer) in ROWS {
        for code in codes(from, to) {
            let reply = line(&code, phrase);
            assert_eq!(verdict(&reply, *id), (*id, *fixer), "{reply}");
        }
    }
}

#[test]
fn the_code_alone_leads_to_the_row() {
    for (from, to, phrase, id, fixer) in ROWS {
        if (SHARED.contains(from) && !phrase.is_empty()) || *from == MAILBOX_FULL {
            continue;
        }
        for code in codes(from, to) {
            let reply = line(&code, "");
            assert_eq!(verdict(&reply, *id), (*id, *fixer), "{reply}");
            let diagnosis = judge_status(&code);
            assert_eq!((diagnosis.id, diagnosis.fixer), (*id, *fixer), "{code} without a reply code");
        }
    }
    for stage in [Stage::Auth, Stage::RcptTo] {
        let with_its_reply_code = judge("432 4.3.2", stage, Circumstances::default());
        assert_eq!((with_its_reply_code.id, with_its_reply_code.fixer), (Id::SendingTooFast, Fixer::Nobody));
    }
}

#[test]
fn a_code_of_several_rows_names_them_all() {
    for code in SHARED.iter().chain([&MAILBOX_FULL]) {
        let diagnosis = judge(&line(code, ""), Stage::RcptTo, Circumstances::default());
        let mut named = alternatives(&diagnosis);
        named.push(diagnosis.id);
        for (_, _, phrase, id, _) in ROWS.iter().filter(|row| row.0 == *code) {
            // To relay is refused with one word by the own server and with another by the recipient's.
            let id =
                if *id == Id::RelayDeniedWrongMx && named.contains(&Id::RelayDenied) { Id::RelayDenied } else { *id };
            assert!(named.contains(&id), "{code}: {id} ({phrase})");
        }
    }
    let refused_there = Circumstances { recipient_side: Some(true), ..Circumstances::default() };
    assert_eq!(judge("550 5.7.1", Stage::RcptTo, refused_there).id, Id::RecipientRestricted);
}

#[test]
fn the_phrase_alone_leads_to_the_row() {
    for (from, _, phrase, id, fixer) in ROWS.iter().filter(|row| !row.2.is_empty()) {
        let all_agree = ROWS.iter().filter(|row| row.2 == *phrase).all(|row| (row.3, row.4) == (*id, *fixer));
        if all_agree {
            let reply = format!("{} {phrase}", if from.starts_with('4') { 451 } else { 550 });
            assert_eq!(verdict(&reply, *id), (*id, *fixer), "{reply}");
        }
    }
}

/// “Compare without regard to case”, and servers wrap lines.
#[test]
fn phrases_are_found_in_any_case_and_over_several_lines() {
    for (from, _, phrase, id, fixer) in ROWS.iter().filter(|row| !row.0.is_empty() && !row.2.is_empty()) {
        let code = if from.starts_with('4') { 451 } else { 550 };
        let upper = line(from, &phrase.to_uppercase());
        let (first, second) = phrase.split_once(' ').expect("more than one word");
        let wrapped = format!("{code}-{from} {first}\n{code} {from} {second}");
        for reply in [upper, wrapped] {
            assert_eq!(verdict(&reply, *id), (*id, *fixer), "{reply}");
        }
    }
}

/// The worked example: whom “Client was not authenticated” concerns.
#[test]
fn who_refused_tells_who_must_let_the_client_in() {
    let reply = "530 5.7.1 Client was not authenticated";
    for (recipient_side, fixer) in [(None, Fixer::Provider), (Some(true), Fixer::RecipientAdmin)] {
        let diagnosis = judge(reply, Stage::RcptTo, Circumstances { recipient_side, ..Circumstances::default() });
        assert_eq!((diagnosis.id, diagnosis.fixer), (Id::AuthRequired, fixer), "{recipient_side:?}");
    }
    let diagnosis = judge(reply, Stage::RcptTo, without_sign_in());
    assert_eq!((diagnosis.id, diagnosis.fixer), (Id::AuthRequired, Fixer::You));
}

#[test]
fn relaying_refused_by_the_recipients_side_is_for_its_administrator() {
    for reply in ["550 5.7.1 Unable to relay", "550 5.4.1 Relay Access Denied", "554 5.7.1 <x>: Relay access denied"] {
        let refused_there = Circumstances { recipient_side: Some(true), ..to_outside(account()) };
        let diagnosis = judge(reply, Stage::RcptTo, refused_there);
        assert_eq!((diagnosis.id, diagnosis.fixer), (Id::RelayDeniedWrongMx, Fixer::RecipientAdmin), "{reply}");
        assert_eq!(alternatives(&diagnosis), [Id::Backscatter, Id::RelayDenied], "{reply}");
    }
}

/// Codes of Microsoft's beside the table, and those that nobody knows in the families that its help pages name.
#[test]
fn other_codes_of_microsoft() {
    for (reply, id) in [
        ("550 5.7.700", Id::AccountBlockedSpam),
        ("550 5.7.711", Id::AccountBlockedSpam),
        ("550 5.7.750", Id::UnregisteredDomain),
        ("550 5.7.590", Id::AccountBlockedSpam),
        ("550 5.7.515", Id::MailUnauthenticated),
        ("550 5.7.520", Id::BlockedByOwnOrganisation),
        ("550 5.7.233", Id::SendingLimitReached),
        ("550 5.7.367", Id::RelaySenderUnauthorised),
        ("550 5.7.60", Id::SenderNotAllowed),
        ("550 5.7.129", Id::RecipientRestricted),
        ("550 5.7.51", Id::ConnectorMismatch),
        ("550 5.7.950", Id::MessagePolicy),
        ("550 5.1.15", Id::RecipientUnknown),
        ("550 5.1.20", Id::MessageMalformed),
        ("550 5.2.11", Id::MessageTooLarge),
        ("550 5.4.310", Id::RecipientDomainNotFound),
        ("450 4.4.317", Id::RecipientServerUnreachable),
        ("554 5.4.11", Id::MailLoop),
        ("451 5.7.599 Access denied (AS001)", Id::SuspiciousActivity),
        ("554 5.4.14 Hop count exceeded", Id::MailLoop),
        ("553 5.7.1 Sender address rejected: not owned by user", Id::SenderNotAllowed),
        ("550 5.7.60 SMTP; Client does not have permissions to send as this sender", Id::SenderNotAllowed),
        ("550 5.7.367 Sender Not Authorized for Relay", Id::RelaySenderUnauthorised),
        (
            "550-Requested action not taken: mailbox unavailable\n550 Reject due to policy restrictions",
            Id::MessagePolicy,
        ),
        ("550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", Id::RecipientUnknown),
    ] {
        for stage in [Stage::RcptTo, Stage::AfterData] {
            assert_eq!(judge(reply, stage, Circumstances::default()).id, id, "{reply} at {stage:?}");
        }
    }
}
