//! Evidence becomes a diagnosis.

use super::blocklists::{self, Lists};
use super::catalogue::{Certainty, DiagnosisId, Fixer};
use super::details;
use super::evidence::{Evidence, Signal, Stage};
use super::finding::{Alternative, Diagnosis, Fact, Fix, FixLabel, Link};
use super::known::Known;
use super::reply::Reply;
use super::rules::{Rules, enhanced_code};
use super::services::Service;
use super::signals;
use crate::account::{Change, Method, SignIn};

/// The diagnosis that fits this evidence best.
pub fn diagnose(evidence: &Evidence) -> Diagnosis {
    let known = Known::of(evidence);
    let mut diagnosis = match &evidence.signal {
        Signal::Reply(reply) => of_reply(reply, &known),
        signal => signals::judge(signal, &known),
    };
    if known.circumstances.incoming.is_some() {
        of_incoming(&mut diagnosis, known.stage);
    }
    add_facts(&mut diagnosis, &known);
    tell_apart(&mut diagnosis, &known);
    add_links(&mut diagnosis, &known);
    add_fixes(&mut diagnosis, &known);
    diagnosis
}

/// The incoming server's words are judged by the same rules; a few things have another name there.
fn of_incoming(diagnosis: &mut Diagnosis, stage: Stage) {
    use DiagnosisId as Id;
    let (id, certainty) = match (diagnosis.id, stage) {
        (Id::PasswordRejected, _) => (Id::IncomingLoginFailed, diagnosis.certainty),
        (Id::UnknownReply, Stage::Auth) => (Id::IncomingLoginFailed, Certainty::Likely),
        (Id::UnknownReply, Stage::Greeting) => (Id::GreetingRefused, Certainty::Likely),
        (Id::UnknownReply, Stage::Tls) => (Id::StarttlsRefused, Certainty::Likely),
        (id, _) => (id, diagnosis.certainty),
    };
    if id != diagnosis.id {
        diagnosis.fixer = id.fixer();
    }
    (diagnosis.id, diagnosis.certainty) = (id, certainty);
    for other in &mut diagnosis.alternatives {
        if other.id == Id::PasswordRejected {
            other.id = Id::IncomingLoginFailed;
        }
    }
    diagnosis.facts.insert(Fact::Side, Diagnosis::INCOMING.to_owned());
}

/// A reply is judged by the rules; one that none of them knows is said to be unknown, never guessed at.
fn of_reply(reply: &Reply, known: &Known<'_>) -> Diagnosis {
    let verdict = if reply.is_positive() { None } else { Rules::builtin().judge(reply, known) };
    let mut diagnosis = match verdict {
        Some(verdict) => {
            let mut diagnosis = Diagnosis::new(verdict.diagnosis).with_certainty(verdict.certainty);
            diagnosis.fixer = verdict.fixer.unwrap_or(diagnosis.fixer);
            diagnosis.alternatives.clone_from(&verdict.alternatives);
            diagnosis.links.extend(verdict.link.clone());
            diagnosis
        }
        None => Diagnosis::new(DiagnosisId::UnknownReply).with_certainty(Certainty::Possible),
    };
    diagnosis.evidence.clone_from(&reply.raw);
    if reply.has_code() {
        diagnosis.facts.insert(Fact::ReplyCode, reply.code.to_string());
    }
    if let Some(code) = enhanced_code(reply) {
        diagnosis.facts.insert(Fact::EnhancedCode, code.to_string());
    }
    add_details(&mut diagnosis, &reply.text());
    if known.circumstances.recipient_side == Some(true) {
        diagnosis.fixer = fixer_there(&diagnosis);
    }
    diagnosis
}

/// Who mends it where the recipient's side refused: the account's own settings had let the message go out. Whom a rule
/// names besides the person stays.
fn fixer_there(diagnosis: &Diagnosis) -> Fixer {
    use DiagnosisId as Id;
    if diagnosis.fixer != Fixer::You && diagnosis.fixer != diagnosis.id.fixer() {
        return diagnosis.fixer;
    }
    match diagnosis.id {
        Id::AuthRequired | Id::SenderRejected => Fixer::RecipientAdmin,
        Id::SenderNotAllowed | Id::IpDynamic | Id::HeloRejected | Id::GreetingRefused => Fixer::Provider,
        _ => diagnosis.fixer,
    }
}

/// What the words name besides the reason.
fn add_details(diagnosis: &mut Diagnosis, text: &str) {
    use DiagnosisId as Id;
    let mut add = |fact, value: Option<String>| {
        if let Some(value) = value {
            diagnosis.facts.insert(fact, value);
        }
    };
    match diagnosis.id {
        Id::RecipientMoved => add(Fact::NewAddress, details::new_address(text)),
        Id::MessageTooLarge => add(Fact::Limit, details::size_limit(text)),
        Id::TooManyRecipients => add(Fact::Limit, details::recipient_limit(text)),
        Id::IpBlocklisted
        | Id::IpDynamic
        | Id::DomainBlocklisted
        | Id::ReputationPoor
        | Id::GreetingRefused
        | Id::ReverseDnsMissing
        | Id::Ipv6NotAccepted
        | Id::SuspiciousActivity
        | Id::SpfFailed
        | Id::MailUnauthenticated => {
            add(Fact::Ip, blocklists::sending_address(text).map(|address| address.to_string()));
        }
        _ => {}
    }
    add_blocklist(diagnosis, text);
}

/// The list that a reply names, with the page on which to look oneself up; the page comes from the list, never from the
/// reply.
fn add_blocklist(diagnosis: &mut Diagnosis, text: &str) {
    use DiagnosisId as Id;
    let domains = diagnosis.id == Id::DomainBlocklisted;
    if !domains && !matches!(diagnosis.id, Id::IpBlocklisted | Id::IpDynamic | Id::ReputationPoor | Id::GreetingRefused)
    {
        return;
    }
    let Some(list) = blocklists::named(text, domains) else { return };
    // Who is on a list of lines is not on it for what he sent.
    if diagnosis.id == Id::IpBlocklisted && list.lists == Lists::Lines {
        diagnosis.alternatives.retain(|other| other.id != Id::IpDynamic);
        diagnosis.id = Id::IpDynamic;
        diagnosis.fixer = diagnosis.id.fixer();
    }
    diagnosis.facts.insert(Fact::List, list.name.clone());
    diagnosis.links.retain(|link| link.label != DELISTING);
    diagnosis.links.push(Link { label: DELISTING.to_owned(), url: list.url.clone() });
}

/// Labels the page of a block list.
const DELISTING: &str = "link-delisting";

/// Labels the page on which mail is read in the browser.
const LINK_WEBMAIL: &str = "link-webmail";

fn add_facts(diagnosis: &mut Diagnosis, known: &Known<'_>) {
    let around = known.circumstances;
    let mut add = |fact, value: Option<String>| {
        if let Some(value) = value {
            diagnosis.facts.entry(fact).or_insert(value);
        }
    };
    add(Fact::Server, around.server.clone());
    add(Fact::Port, around.port.map(|port| port.to_string()));
    add(Fact::Security, around.security.map(|security| security.word().to_owned()));
    add(Fact::User, around.username.clone());
    add(Fact::Address, around.address.clone());
    add(Fact::Domain, around.domain.clone());
    add(Fact::Recipient, around.recipient.clone());
    add(Fact::RecipientDomain, around.recipient_domain.clone());
    add(Fact::Service, known.service.map(|service| service.name().to_owned()));
}

/// What tells cases of a refused sign-in apart that have texts of their own.
fn tell_apart(diagnosis: &mut Diagnosis, known: &Known<'_>) {
    use DiagnosisId as Id;
    let around = known.circumstances;
    let service = known.service.or(known.home);
    let kind = match diagnosis.id {
        Id::PasswordRejected if around.password_has_non_ascii => "non-ascii",
        // A wrong password and a switch that is off get the same answer.
        Id::MailAccessOff if diagnosis.certainty != Certainty::Certain => "either",
        Id::AppPasswordRequired if service.is_some_and(Service::has_mail_password) => "mail-password",
        _ => return,
    };
    diagnosis.facts.insert(Fact::Kind, kind.to_owned());
}

/// The page of the mail service on which this can be mended. Addresses that a server's words contain are not offered: they
/// are a stranger's.
fn add_links(diagnosis: &mut Diagnosis, known: &Known<'_>) {
    use DiagnosisId as Id;
    let page: fn(&Service) -> Option<&str>;
    let label = match diagnosis.id {
        Id::AppPasswordRequired if diagnosis.facts.get(&Fact::Kind).is_some_and(|kind| kind == "mail-password") => {
            page = Service::mail_password_url;
            "link-mail-password"
        }
        Id::AppPasswordRequired => {
            page = Service::app_password_url;
            "link-app-password"
        }
        Id::MailAccessOff => {
            page = Service::access_url;
            "link-mail-access"
        }
        Id::PasswordLoginRetired => {
            page = Service::password_retired_url;
            "link-password-login-retired"
        }
        Id::WebLoginRequired
        | Id::AccountDisabled
        | Id::AccountBlockedSpam
        | Id::PaidPlanRequired
        | Id::PasswordExpired => {
            page = Service::webmail_url;
            LINK_WEBMAIL
        }
        Id::BridgeNotRunning | Id::NoSmtpService => {
            page = Service::bridge_url;
            "link-bridge"
        }
        _ => return,
    };
    // Where a company's domain is kept by a service, the server tells which; else the address does.
    let of = |page: fn(&Service) -> Option<&str>| known.service.and_then(page).or_else(|| known.home.and_then(page));
    // What is done in the settings of the mailbox begins there.
    let in_settings = matches!(diagnosis.id, Id::AppPasswordRequired | Id::MailAccessOff);
    let mailbox = || of(Service::webmail_url).filter(|_| in_settings).map(|url| (LINK_WEBMAIL, url));
    if let Some((label, url)) = of(page).map(|url| (label, url)).or_else(mailbox) {
        diagnosis.links.push(Link { label: label.to_owned(), url: url.to_owned() });
    }
}

/// What the evidence alone says to change. Whoever knows the account and what its neighbours answered adds the rest.
fn add_fixes(diagnosis: &mut Diagnosis, known: &Known<'_>) {
    use DiagnosisId as Id;
    let around = known.circumstances;
    // Of the incoming server, whoever knows the account says it all.
    if around.incoming.is_some() {
        return;
    }
    match diagnosis.id {
        Id::AuthRequired | Id::RelayDenied
            if around.wants_sign_in == Some(false) && around.offers_auth != Some(false) =>
        {
            diagnosis.fixes.push(Fix {
                label: FixLabel::SignInLikeIncoming,
                change: Change { sign_in: Some(SignIn::SameAsIncoming), ..Change::default() },
            });
        }
        Id::SpaUnsupported | Id::AuthMethodUnsupported
            if around.method.is_some_and(|method| !matches!(method, Method::Auto | Method::Xoauth2)) =>
        {
            diagnosis.fixes.push(Fix {
                label: FixLabel::ChooseMethod,
                change: Change { method: Some(Method::Auto), ..Change::default() },
            });
        }
        Id::PasswordRejected => {
            if around.password_has_outer_space {
                diagnosis.fixes.push(Fix {
                    label: FixLabel::TrimPassword,
                    change: Change { trim_password: true, ..Change::default() },
                });
            } else if around.method == Some(Method::CramMd5) {
                // It needs the password in clear on the server's side; one that keeps only a hash refuses every password.
                let other = Alternative { id: Id::AuthMethodUnsupported, certainty: Certainty::Likely };
                diagnosis.alternatives.insert(0, other);
                diagnosis.fixes.push(Fix {
                    label: FixLabel::ChooseMethod,
                    change: Change { method: Some(Method::Auto), ..Change::default() },
                });
            }
        }
        _ => {}
    }
}
