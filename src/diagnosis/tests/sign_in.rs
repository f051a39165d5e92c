//! Signing in refused: by words, by the service, by what is known of the password.

use super::*;
use crate::account::Method;
use crate::diagnosis::{Certainty, DiagnosisId as Id, FixLabel};

#[test]
fn the_words_of_a_service_win() {
    let own = || at("smtp.example.org", "example.org");
    for (reply, id) in [
        ("535 5.7.8 Error: authentication failed: authentication failure", Id::PasswordRejected),
        ("535 Incorrect authentication data", Id::PasswordRejected),
        ("535 5.7.3 Authentication unsuccessful", Id::PasswordRejected),
        ("535 authorization failed (#5.7.0)", Id::PasswordRejected),
        ("550 Authentication failed", Id::PasswordRejected),
        ("501 Authentication failed!", Id::PasswordRejected),
        ("535 5.7.8 Bad credentials", Id::PasswordRejected),
        ("534 5.7.9 Application-specific password required", Id::AppPasswordRequired),
        ("535 5.7.8 Please use an app password", Id::AppPasswordRequired),
        (
            "534-5.7.14 <https://accounts.google.com/x> Please log in via your web browser and\n534 5.7.14 then try again.",
            Id::WebLoginRequired,
        ),
        (
            "534-5.7.9 Please log in with your web browser and then try again.\n534 5.7.9 https://support.google.com/mail/?p=WebLoginRequired",
            Id::WebLoginRequired,
        ),
        (
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled",
            Id::SmtpAuthOffOrganisation,
        ),
        (
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled",
            Id::SmtpAuthOffMailbox,
        ),
        (
            "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.",
            Id::SignInPolicyBlocked,
        ),
        (
            "535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully.",
            Id::SignInPolicyBlocked,
        ),
        ("535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.", Id::PasswordRejected),
        ("535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", Id::PasswordLoginRetired),
        ("550 5.7.30 Basic authentication is not supported for Client Submission.", Id::PasswordLoginRetired),
        ("454 4.7.0 Too many login attempts, please try again later.", Id::TooManyLogins),
        ("454 4.7.0 Temporary authentication failure", Id::AuthTemporaryFailure),
        (
            "421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2.",
            Id::TlsTooOld,
        ),
        ("432 4.7.12 A password transition is needed", Id::PasswordExpired),
        ("525 5.7.13 User Account Disabled", Id::AccountDisabled),
        ("538 5.7.11 Encryption required for requested authentication mechanism", Id::AuthNeedsEncryption),
        ("530 5.7.0 Must issue a STARTTLS command first", Id::StarttlsRequired),
        ("504 5.7.4 Unrecognized authentication type", Id::AuthMethodUnsupported),
        ("503 5.5.1 Error: authentication not enabled", Id::AuthNotOffered),
        ("535 Authentication not allowed on IBSMTP Servers. IB401", Id::RelayDeniedWrongServer),
        ("550 User has no permission", Id::MailAccessOff),
        (
            "535 5.7.8 Error: authentication failed: This user does not have access rights to this service",
            Id::MailAccessOff,
        ),
    ] {
        assert_eq!(judge(reply, Stage::Auth, own()).id, id, "{reply}");
    }
}

#[test]
fn codes_alone_are_enough() {
    let own = || at("smtp.example.org", "example.org");
    for (reply, id) in [
        ("535 5.7.8 x", Id::PasswordRejected),
        ("535 x", Id::PasswordRejected),
        ("535 5.7.0 x", Id::PasswordRejected),
        ("534 5.7.9 x", Id::AppPasswordRequired),
        ("534 5.7.14 x", Id::WebLoginRequired),
        ("535 5.7.139 x", Id::SignInPolicyBlocked),
        ("550 5.7.30 x", Id::PasswordLoginRetired),
        ("454 4.7.0 x", Id::AuthTemporaryFailure),
        ("421 4.7.0 x", Id::TooManyLogins),
        ("421 4.7.66 x", Id::TlsTooOld),
        ("538 x", Id::AuthNeedsEncryption),
        ("523 5.7.10 x", Id::AuthNeedsEncryption),
        ("504 5.5.4 x", Id::AuthMethodUnsupported),
        ("503 x", Id::AuthMethodUnsupported),
        ("502 x", Id::AuthMethodUnsupported),
        ("535 5.7.13 x", Id::AccountDisabled),
        ("534 5.7.12 x", Id::PasswordExpired),
    ] {
        let diagnosis = judge(reply, Stage::Auth, own());
        assert_eq!(diagnosis.id, id, "{reply}");
        assert_ne!(diagnosis.certainty, Certainty::Certain, "{reply}");
    }
}

#[test]
fn the_page_that_helps_is_linked() {
    for (reply, server, domain, label, url) in [
        (
            "535 5.7.8 x",
            "smtp.gmail.com",
            "example.org",
            "link-app-password",
            "https://myaccount.google.com/apppasswords",
        ),
        ("535 x", "mail.gmx.net", "gmx.net", "link-mail-access", "https://hilfe.gmx.net/pop-imap/einschalten.html"),
        ("534 5.7.14 x", "smtp.gmail.com", "gmail.com", "link-webmail", "https://mail.google.com/"),
        (
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
            "smtp.office365.com",
            "example.org",
            "link-smtp-auth",
            "https://aka.ms/smtp_auth_disabled",
        ),
    ] {
        let diagnosis = judge(reply, Stage::Auth, at(server, domain));
        let links: Vec<_> = diagnosis.links.iter().map(|link| (link.label.as_str(), link.url.as_str())).collect();
        assert_eq!(links, [(label, url)], "{reply} {server}");
    }
    // Addresses that the server's words contain are a stranger's.
    let phishing = "535 5.7.8 Authentication failed, see https://evil.example/login";
    assert!(judge(phishing, Stage::Auth, at("smtp.example.org", "example.org")).links.is_empty());
}

#[test]
fn the_method_that_was_chosen_counts() {
    let with = |method, server: &str| Circumstances { method: Some(method), ..at(server, "example.org") };
    for server in ["smtp.example.org", "smtp.gmail.com", "smtp.office365.com"] {
        for reply in ["535 5.7.8 Username and Password not accepted.", "535 x"] {
            assert_eq!(judge(reply, Stage::Auth, with(Method::Xoauth2, server)).id, Id::OauthTokenRejected, "{server}");
        }
    }
    let diagnosis =
        judge("504 5.7.4 Unrecognized authentication type", Stage::Auth, with(Method::Ntlm, "smtp.example.org"));
    assert_eq!(diagnosis.id, Id::SpaUnsupported);
    assert!(matches!(diagnosis.fixes.as_slice(), [fix] if fix.label == FixLabel::ChooseMethod));
    let diagnosis = judge("504 x", Stage::Auth, with(Method::Auto, "smtp.example.org"));
    assert!(diagnosis.fixes.is_empty(), "nothing was chosen");
}

#[test]
fn auth_on_a_clear_line_wants_encryption() {
    let clear = Circumstances { encrypted: Some(false), ..at("smtp.example.org", "example.org") };
    for reply in ["503 AUTH command used when not advertised", "503 5.5.1 Error: authentication not enabled", "538 x"] {
        assert_eq!(judge(reply, Stage::Auth, clear.clone()).id, Id::AuthNeedsEncryption, "{reply}");
    }
}

#[test]
fn signing_in_is_asked_for_at_any_stage() {
    for (reply, stage) in [
        ("530 5.7.0 Authentication required", Stage::MailFrom),
        ("530 5.7.1 Client was not authenticated", Stage::RcptTo),
        ("530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM", Stage::MailFrom),
        ("530 x", Stage::RcptTo),
        ("503 Error: need EHLO and AUTH first !", Stage::MailFrom),
        ("503 5.5.4 Error: send AUTH command first.", Stage::MailFrom),
        ("530 5.5.1 Invalid command: Must issue an AUTH command first", Stage::MailFrom),
        ("553 5.7.1 <anna@example.org>: Sender address rejected: not logged in", Stage::RcptTo),
        ("554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied", Stage::RcptTo),
    ] {
        let diagnosis = judge(reply, stage, to_outside(without_sign_in()));
        assert_eq!(diagnosis.id, Id::AuthRequired, "{reply}");
        assert_eq!(diagnosis.fixes.len(), 1, "{reply}");
    }
    for stage in [Stage::MailFrom, Stage::Auth] {
        assert_eq!(
            judge("530 5.7.0 Must issue a STARTTLS command first", stage, without_sign_in()).id,
            Id::StarttlsRequired
        );
    }
}
