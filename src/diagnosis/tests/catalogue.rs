//! What is told as the evidence of each finding leads to it. Findings that no server's words show are named below with
//! where they are tested instead.

use std::collections::BTreeSet;

use super::*;
use crate::diagnosis::DiagnosisId as Id;

/// Replies as the catalogue tells them: the stage, the words, the finding.
const EVIDENCE: &[(Stage, &str, Id)] = &[
    // connect
    (Stage::Greeting, "554 mail.example.org No SMTP service here, your address is blocked", Id::GreetingRefused),
    (Stage::Greeting, "421 4.3.2 Service not available, closing transmission channel", Id::ServerBusy),
    (Stage::Ehlo, "421 too many connections", Id::TooManyConnections),
    // secure
    (Stage::MailFrom, "530 5.7.0 Must issue a STARTTLS command first", Id::StarttlsRequired),
    (Stage::Tls, "454 4.7.0 TLS not available due to local problem", Id::StarttlsRefused),
    // sign-in
    (Stage::Auth, "538 5.7.11 Encryption required for requested authentication mechanism", Id::AuthNeedsEncryption),
    (Stage::MailFrom, "530 5.7.0 Authentication required", Id::AuthRequired),
    (
        Stage::MailFrom,
        "530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM",
        Id::AuthRequired,
    ),
    (Stage::RcptTo, "530 5.7.1 Client was not authenticated", Id::AuthRequired),
    (Stage::Auth, "504 5.5.4 Unrecognized authentication type", Id::AuthMethodUnsupported),
    (Stage::Auth, "535 5.7.8 Error: authentication failed", Id::PasswordRejected),
    (Stage::Auth, "534 5.7.9 Application-specific password required", Id::AppPasswordRequired),
    (Stage::Auth, "534 5.7.14 Please log in via your web browser and then try again", Id::WebLoginRequired),
    (Stage::Auth, "534 5.7.12 A password transition is needed", Id::PasswordExpired),
    (Stage::Auth, "525 5.7.13 User account disabled", Id::AccountDisabled),
    (
        Stage::Auth,
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant",
        Id::SmtpAuthOffOrganisation,
    ),
    (
        Stage::Auth,
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox",
        Id::SmtpAuthOffMailbox,
    ),
    (
        Stage::Auth,
        "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy",
        Id::SignInPolicyBlocked,
    ),
    (
        Stage::MailFrom,
        "550 5.7.30 Basic authentication is not supported for Client Submission",
        Id::PasswordLoginRetired,
    ),
    (Stage::Auth, "454 4.7.0 Too many login attempts, please try again later", Id::TooManyLogins),
    (Stage::Auth, "454 4.7.0 Temporary authentication failure", Id::AuthTemporaryFailure),
    // relay
    (Stage::RcptTo, "550 5.7.1 Unable to relay", Id::RelayDenied),
    (Stage::RcptTo, "554 5.7.1 <a@b.example>: Relay access denied", Id::RelayDenied),
    (Stage::RcptTo, "550 relay not permitted", Id::RelayDenied),
    (Stage::RcptTo, "550 5.7.1 Please check for new mail before sending", Id::PopBeforeSmtp),
    (Stage::RcptTo, "550 5.7.64 TenantAttribution; Relay Access Denied", Id::ConnectorMismatch),
    (Stage::RcptTo, "550 5.7.367 Sender Not Authorized for Relay", Id::RelaySenderUnauthorised),
    // sender
    (
        Stage::MailFrom,
        "553 5.7.1 <a@b.example>: Sender address rejected: not owned by user c@d.example",
        Id::SenderNotAllowed,
    ),
    (
        Stage::AfterData,
        "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
        Id::SenderNotAllowed,
    ),
    (Stage::MailFrom, "501 5.7.1 Sender address must equal authorization user", Id::SenderNotAllowed),
    (Stage::MailFrom, "450 4.1.8 <a@b.example>: Sender address rejected: Domain not found", Id::SenderDomainNotFound),
    (Stage::MailFrom, "501 5.1.7 Bad sender address syntax", Id::SenderMalformed),
    (
        Stage::AfterData,
        "550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant",
        Id::FromHeaderMissing,
    ),
    (Stage::RcptTo, "550 5.1.8 Access denied, bad outbound sender", Id::AccountBlockedSpam),
    (Stage::RcptTo, "550 5.7.705 Access denied, tenant has exceeded threshold", Id::AccountBlockedSpam),
    (
        Stage::AfterData,
        "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
        Id::SendingLimitReached,
    ),
    (Stage::AfterData, "550 5.4.5 Daily user sending limit exceeded", Id::SendingLimitReached),
    (Stage::RcptTo, "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded", Id::SendingTooFast),
    (Stage::MailFrom, "450 4.7.1 Rate limit exceeded, slow down", Id::SendingTooFast),
    (Stage::RcptTo, "451 4.7.500 Access denied, please try again later", Id::SuspiciousActivity),
    (
        Stage::RcptTo,
        "550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains",
        Id::UnregisteredDomain,
    ),
    // recipient
    (Stage::RcptTo, "550 5.1.1 <a@b.example>: Recipient address rejected: User unknown", Id::RecipientUnknown),
    (Stage::RcptTo, "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found", Id::RecipientUnknown),
    (Stage::RcptTo, "550 5.4.1 Recipient address rejected: Access denied", Id::RecipientUnknown),
    (Stage::RcptTo, "550 5.5.0 Requested action not taken: mailbox unavailable", Id::RecipientUnknown),
    (Stage::RcptTo, "550 5.1.2 Bad destination system address: host unknown", Id::RecipientDomainNotFound),
    (Stage::RcptTo, "556 5.1.10 Recipient address has null MX", Id::RecipientDomainNoMail),
    (Stage::RcptTo, "501 5.1.3 Bad recipient address syntax", Id::RecipientMalformed),
    (Stage::RcptTo, "551 5.1.6 User has moved; please try <new@b.example>", Id::RecipientMoved),
    (Stage::RcptTo, "550 5.2.1 The email account that you tried to reach is disabled", Id::RecipientDisabled),
    (Stage::RcptTo, "552 5.2.2 Mailbox over quota", Id::RecipientMailboxFull),
    (Stage::RcptTo, "452 4.2.2 Mailbox full", Id::RecipientMailboxFull),
    (
        Stage::RcptTo,
        "550 5.2.121 Recipient's per hour message receive limit from specific sender exceeded",
        Id::RecipientOverLimit,
    ),
    (
        Stage::RcptTo,
        "450 4.2.1 The user you are trying to contact is receiving mail too quickly",
        Id::RecipientOverLimit,
    ),
    (Stage::RcptTo, "550 5.7.124 Sender not in allowed-senders list", Id::RecipientRestricted),
    (Stage::RcptTo, "550 5.7.133 Sender not authenticated for group", Id::RecipientRestricted),
    (Stage::RcptTo, "550 5.7.507 Access denied, rejected by recipient", Id::RecipientBlocksYou),
    (Stage::RcptTo, "451 4.4.316 Connection refused [Message=Socket error code 10061]", Id::RecipientServerUnreachable),
    (Stage::RcptTo, "451 4.4.1 Connection timed out", Id::RecipientServerUnreachable),
    (Stage::RcptTo, "452 4.3.1 Insufficient system storage", Id::RecipientSystemFull),
    (Stage::RcptTo, "521 5.3.2 Host does not accept mail", Id::RecipientNotAccepting),
    (Stage::RcptTo, "550 4.4.7 QUEUE.Expired; message expired", Id::MessageExpired),
    (Stage::RcptTo, "550 5.4.300 Message expired", Id::MessageExpired),
    (Stage::RcptTo, "554 5.4.14 Hop count exceeded", Id::MailLoop),
    (Stage::RcptTo, "554 5.4.6 Too many hops", Id::MailLoop),
    (Stage::RcptTo, "451 4.7.1 Greylisting in action, please come back later", Id::Greylisted),
    (
        Stage::RcptTo,
        "550 5.3.190 Journaling on-premises messages to Microsoft 365 or Office 365 not supported when Journaling Archive is disabled",
        Id::JournalingMisconfigured,
    ),
    // message
    (Stage::AfterData, "552 5.3.4 Message size exceeds fixed limit", Id::MessageTooLarge),
    (Stage::RcptTo, "452 4.5.3 Too many recipients", Id::TooManyRecipients),
    (Stage::AfterData, "554 5.7.1 Message rejected as spam", Id::MessageLooksLikeSpam),
    (Stage::AfterData, "550 5.7.1 Virus detected in message", Id::MessageVirus),
    (
        Stage::AfterData,
        "552 5.7.0 This message was blocked because its content presents a potential security issue",
        Id::AttachmentForbidden,
    ),
    (Stage::AfterData, "550 5.6.11 Invalid characters", Id::MessageMalformed),
    (Stage::AfterData, "550 5.0.350 Remote server returned an error", Id::MessagePolicy),
    (Stage::RcptTo, "553 5.6.7 SMTPUTF8 is required, but was not offered", Id::Smtputf8Unsupported),
    // reputation
    (Stage::RcptTo, "550 5.7.23 The message was rejected because of Sender Policy Framework violation", Id::SpfFailed),
    (Stage::AfterData, "550 5.7.20 No passing DKIM signature found", Id::DkimFailed),
    (
        Stage::AfterData,
        "550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification and has a DMARC policy of reject.",
        Id::DmarcRejected,
    ),
    (
        Stage::AfterData,
        "550 5.7.515 Access denied, sending domain example.org doesn't meet the required authentication level.",
        Id::MailUnauthenticated,
    ),
    (
        Stage::AfterData,
        "450 4.7.26 Access denied, a message sent over IPv6 [2001:db8::1] must pass either SPF or DKIM validation, this message is not signed",
        Id::MailUnauthenticated,
    ),
    (Stage::RcptTo, "550 5.7.606 Access denied, banned sending IP [192.0.2.1]", Id::IpBlocklisted),
    (
        Stage::RcptTo,
        "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org",
        Id::IpBlocklisted,
    ),
    (
        Stage::RcptTo,
        "550 5.7.1 Dynamic IP addresses are not accepted here, use your provider's mail server",
        Id::IpDynamic,
    ),
    (
        Stage::RcptTo,
        "554 5.7.1 Service unavailable; Sender address [a@b.example] blocked using dbl.spamhaus.org",
        Id::DomainBlocklisted,
    ),
    (
        Stage::RcptTo,
        "550 5.7.25 Access denied, the sending IPv6 address [2001:db8::1] must have a reverse DNS record",
        Id::ReverseDnsMissing,
    ),
    (Stage::RcptTo, "550 5.7.506 Access Denied, Bad HELO", Id::HeloRejected),
    (Stage::RcptTo, "550 5.7.510 Access denied, example.com does not accept email over IPv6", Id::Ipv6NotAccepted),
    (
        Stage::RcptTo,
        "451 4.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail.",
        Id::TlsRequiredByRecipient,
    ),
    (
        Stage::RcptTo,
        "550 5.7.322 certificate-expired: Destination mail server's certificate is expired.",
        Id::RecipientCertificateExpired,
    ),
    (Stage::RcptTo, "550 5.7.323 tlsa-invalid: The domain failed DANE validation.", Id::DaneFailed),
    (Stage::RcptTo, "550 5.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records", Id::DnssecFailed),
    (
        Stage::RcptTo,
        "550 5.7.325 certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE)",
        Id::RecipientCertificateMismatch,
    ),
    (Stage::RcptTo, "550 5.4.8 MX hosts of example.com failed MTA-STS validation", Id::MtaStsFailed),
    (
        Stage::RcptTo,
        "550 5.7.703 Your message can't be delivered because messages to a@b.example are blocked by your organization using Tenant Allow Block List.",
        Id::BlockedByOwnOrganisation,
    ),
    // protocol, bounce
    (Stage::Ehlo, "502 5.5.1 Command not implemented", Id::CommandRefused),
    (Stage::RcptTo, "550 xyzzy", Id::UnknownReply),
];

#[test]
fn what_is_told_as_evidence_leads_to_the_finding() {
    let wrong: Vec<_> = EVIDENCE
        .iter()
        .filter_map(|(stage, reply, expected)| {
            let found = judge(reply, *stage, Circumstances::default());
            (found.id != *expected).then(|| format!("{reply}: {} instead of {expected}", found.id))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_finding_has_its_row_or_a_test_elsewhere() {
    use crate::diagnosis::Group;
    let here: BTreeSet<Id> = EVIDENCE.iter().map(|(.., id)| *id).collect();
    // Signals (`signals.rs`), circumstances of an account (`relay.rs`, `sign_in.rs`, `submission.rs`), the check-up's own
    // findings (`tests/failure_modes`), returned messages (`tests/explain`), the keyring (`tests/keyring.rs`), and the
    // domain's DNS.
    let elsewhere = |id: &Id| {
        matches!(
            id.group(),
            Group::FindServer
                | Group::Connect
                | Group::Secure
                | Group::Summary
                | Group::Bounce
                | Group::Domain
                | Group::ThisComputer
        ) || matches!(
            id,
            Id::AuthNotOffered
                | Id::SpaUnsupported
                | Id::UsernameForm
                | Id::LoginAlias
                | Id::MailAccessOff
                | Id::OauthTokenRejected
                | Id::NoSmtpService
                | Id::BridgeNotRunning
                | Id::PaidPlanRequired
                | Id::IncomingLoginFailed
                | Id::RelayDeniedSignedIn
                | Id::RelayDeniedWrongServer
                | Id::RelayDeniedWrongMx
                | Id::NetworkNotAuthorised
                | Id::SendsOnlyFromHere
                | Id::SenderRejected
                | Id::OwnMailboxFull
                | Id::RecipientServerError
                | Id::ForwardingFailed
                | Id::ReputationPoor
                | Id::ServerError
                | Id::ReplyMalformed
        )
    };
    let missing: Vec<_> = Id::ALL.iter().filter(|id| !here.contains(id) && !elsewhere(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
