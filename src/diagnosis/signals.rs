//! What every observation means that is no server's reply.

use super::catalogue::{Certainty, DiagnosisId as Id, Fixer};
use super::evidence::{CertificateFault, Foreign, Signal, Stage};
use super::finding::{Diagnosis, Fact};
use super::interception::is_intercepting_issuer;
use super::known::Known;
use super::services::{PublishedServer, Services, Trait};
use crate::account::{Method, Security};

/// The diagnosis of a signal. A reply is judged by the rules, so what is said of one here is only that it is unknown.
pub(super) fn judge(signal: &Signal, known: &Known<'_>) -> Diagnosis {
    if let Some(diagnosis) = of_service(signal, known) {
        return diagnosis;
    }
    match signal {
        Signal::NameNotFound => Diagnosis::new(Id::HostNotFound),
        Signal::NameWithoutAddress => Diagnosis::new(Id::HostWithoutAddress),
        Signal::NameHiddenHere => Diagnosis::new(Id::DnsBlockedHere),
        Signal::NameServersSilent => likely(Id::DnsTimeout).with_alternative(Id::Offline, Certainty::Possible),
        Signal::NameServerFailure(code) => Diagnosis::new(Id::DnsServerFailure).with_fact(Fact::Detail, code),
        Signal::NameIsWildcard => Diagnosis::new(Id::DnsWildcard),

        Signal::Offline => Diagnosis::new(Id::Offline),
        Signal::Refused => Diagnosis::new(Id::ConnectionRefused),
        Signal::TimedOut => timed_out(),
        Signal::PortBlocked if known.circumstances.port == Some(25) => Diagnosis::new(Id::Port25Blocked),
        // Another port answers, so the person can mend it.
        Signal::PortBlocked => Diagnosis { fixer: Fixer::You, ..Diagnosis::new(Id::ConnectionTimedOut) },
        Signal::AllMailPortsSilent { network_works: true } => {
            Diagnosis::new(Id::MailPortsBlockedHere).with_alternative(Id::ServerDown, Certainty::Possible)
        }
        Signal::AllMailPortsSilent { network_works: false } => timed_out(),
        Signal::Ipv6Failed => Diagnosis::new(Id::Ipv6Broken),
        Signal::Closed => closed(known),
        Signal::SilentServer { tls_answers: true } => Diagnosis::new(Id::StarttlsOnTlsPort),
        // It took the connection, so it is there; what keeps it silent may be on the way or itself.
        Signal::SilentServer { tls_answers: false } => likely(Id::ConnectionTimedOut)
            .with_alternative(Id::StarttlsOnTlsPort, Certainty::Possible)
            .with_alternative(Id::GreetingSlow, Certainty::Possible),

        Signal::ForeignProtocol(Foreign::Imap) => Diagnosis::new(Id::PortSpeaksImap),
        Signal::ForeignProtocol(Foreign::Pop3) => Diagnosis::new(Id::PortSpeaksPop3),
        Signal::ForeignProtocol(Foreign::Web) => {
            likely(Id::CaptivePortal).with_alternative(Id::NotAMailServer, Certainty::Possible)
        }
        Signal::ForeignProtocol(Foreign::Smtp) => Diagnosis::new(Id::NotAMailServer),
        Signal::ForeignProtocol(Foreign::Other) => {
            Diagnosis::new(Id::NotAMailServer).with_alternative(Id::CaptivePortal, Certainty::Possible)
        }
        Signal::SlowGreeting { seconds } => Diagnosis::new(Id::GreetingSlow).with_fact(Fact::Seconds, seconds),
        Signal::Masked => Diagnosis::new(Id::MailInspection),

        Signal::PlainTextOnTls => Diagnosis::new(Id::TlsOnStarttlsPort),
        Signal::StartTlsNotOffered => starttls_not_offered(known),
        Signal::StartTlsInjection => Diagnosis::new(Id::StarttlsInjection),
        Signal::Certificate(fault) => certificate(fault),
        Signal::Alert(name) => alert(name),
        Signal::ClientCertificateRequired => Diagnosis::new(Id::ClientCertificateRequired),
        Signal::TlsOther(words) => Diagnosis::new(Id::TlsFailed).with_fact(Fact::Detail, words),
        Signal::EncryptionOff => Diagnosis::new(Id::EncryptionOff),

        Signal::AuthNotOffered => auth_not_offered(known),
        Signal::AuthNeedsEncryption => Diagnosis::new(Id::AuthNeedsEncryption),
        Signal::NoSharedMethod(offered) => no_shared_method(offered, known),
        Signal::IncomingRefused(words) => {
            let mut diagnosis = Diagnosis::new(Id::IncomingLoginFailed);
            diagnosis.evidence.push(words.clone());
            diagnosis
        }
        Signal::PasswordMissing => Diagnosis::new(Id::PasswordRejected),
        Signal::AuthExchange(words) => likely(Id::AuthMethodUnsupported)
            .with_fact(Fact::Detail, words)
            .with_alternative(Id::AuthTemporaryFailure, Certainty::Possible),

        Signal::Malformed(_) => Diagnosis::new(Id::ReplyMalformed),
        Signal::Reply(_) => Diagnosis::new(Id::UnknownReply).with_certainty(Certainty::Possible),
    }
}

fn likely(id: Id) -> Diagnosis {
    Diagnosis::new(id).with_certainty(Certainty::Likely)
}

/// What a failure to reach a server means at a service that has none for mail programs, or only a bridge.
fn of_service(signal: &Signal, known: &Known<'_>) -> Option<Diagnosis> {
    let at_bridge = known.server.as_ref().is_some_and(|server| server.is_local());
    let unreachable = matches!(
        signal,
        Signal::Refused | Signal::TimedOut | Signal::SilentServer { tls_answers: false } | Signal::Closed
    );
    if known.circumstances.incoming.is_some() {
        // A bridge stands in for both servers; only the port of its outgoing one is listed.
        let bridge = known.home.filter(|home| at_bridge && unreachable && home.bridge_url().is_some())?;
        let certainty = if *signal == Signal::Refused { Certainty::Certain } else { Certainty::Likely };
        let diagnosis = Diagnosis::new(Id::BridgeNotRunning).with_certainty(certainty);
        return Some(diagnosis.with_fact(Fact::Service, bridge.name()));
    }
    if at_bridge {
        let port = known.circumstances.port?;
        let of_home = known.home.filter(|home| home.bridge_port().is_some_and(|own| own.get() == port));
        let bridge = of_home.or_else(|| Services::builtin().by_bridge(port))?;
        if !unreachable {
            return None;
        }
        // Other programs listen at the same port; the address tells whether it is this service's bridge.
        let own = known.home.is_some_and(|home| home.id() == bridge.id());
        let refused = *signal == Signal::Refused;
        return Some(if own {
            let certainty = if refused { Certainty::Certain } else { Certainty::Likely };
            Diagnosis::new(Id::BridgeNotRunning).with_certainty(certainty).with_fact(Fact::Service, bridge.name())
        } else {
            likely(Id::BridgeNotRunning).with_alternative(Id::ConnectionRefused, Certainty::Possible)
        });
    }
    let service = known.home.filter(|home| home.has(Trait::NoSmtp))?;
    let nowhere = matches!(
        signal,
        Signal::NameNotFound
            | Signal::NameWithoutAddress
            | Signal::PortBlocked
            | Signal::AllMailPortsSilent { network_works: true }
            | Signal::AuthNotOffered
    );
    // There is no such server. One that is known to exist is another matter.
    let exists = known.server.as_ref().is_some_and(|server| Services::builtin().by_host(server).is_some());
    ((nowhere || unreachable) && !exists)
        .then(|| Diagnosis::new(Id::NoSmtpService).with_fact(Fact::Service, service.name()))
}

fn timed_out() -> Diagnosis {
    likely(Id::ConnectionTimedOut)
        .with_alternative(Id::MailPortsBlockedHere, Certainty::Possible)
        .with_alternative(Id::ServerDown, Certainty::Possible)
}

/// Closed or reset: where in the dialogue tells who may have done it.
fn closed(known: &Known<'_>) -> Diagnosis {
    let dropped = Diagnosis::new(Id::ConnectionDropped);
    match (known.stage, known.circumstances.security) {
        // A port that wants TLS at once often hangs up on who waits for a greeting.
        (Stage::Connect | Stage::Greeting, Some(Security::StartTls | Security::None | Security::Auto)) => dropped
            .with_certainty(Certainty::Likely)
            .with_alternative(Id::StarttlsOnTlsPort, Certainty::Possible)
            .with_alternative(Id::GreetingRefused, Certainty::Possible),
        (Stage::Connect | Stage::Greeting, _) => dropped.with_alternative(Id::GreetingRefused, Certainty::Possible),
        (Stage::Tls, _) => dropped
            .with_certainty(Certainty::Likely)
            .with_alternative(Id::TlsTooOld, Certainty::Possible)
            .with_alternative(Id::TlsOnStarttlsPort, Certainty::Possible),
        (Stage::Auth, _) => dropped.with_alternative(Id::TooManyLogins, Certainty::Possible),
        _ => dropped,
    }
}

/// Where the service is known to offer it, something on the way took it out of the server's words.
fn starttls_not_offered(known: &Known<'_>) -> Diagnosis {
    let around = known.circumstances;
    let listed = known.service.is_some_and(|service| {
        service.submission(around.domain.as_deref().unwrap_or_default()).any(|PublishedServer { server, .. }| {
            server.security == Security::StartTls
                && Some(server.port.get()) == around.port
                && Some(&server.host) == known.server.as_ref()
        })
    });
    let diagnosis = Diagnosis::new(Id::StarttlsNotOffered);
    if !listed && around.publishes_starttls != Some(true) {
        return diagnosis;
    }
    Diagnosis { fixer: Fixer::Network, ..diagnosis }
        .with_fact(Fact::Kind, "stripped")
        .with_alternative(Id::MailInspection, Certainty::Likely)
}

fn certificate(fault: &CertificateFault) -> Diagnosis {
    match fault {
        CertificateFault::Expired { not_after } => {
            Diagnosis::new(Id::CertificateExpired).with_fact(Fact::NotAfter, not_after)
        }
        CertificateFault::NotYetValid { not_before } => {
            Diagnosis::new(Id::CertificateNotYetValid).with_fact(Fact::NotBefore, not_before)
        }
        CertificateFault::WrongName { names } => {
            let diagnosis = Diagnosis::new(Id::CertificateNameMismatch);
            if names.is_empty() { diagnosis } else { diagnosis.with_fact(Fact::Names, names.join(", ")) }
        }
        CertificateFault::SelfSigned => Diagnosis::new(Id::CertificateSelfSigned),
        CertificateFault::Intercepted { issuer } => intercepted(issuer),
        CertificateFault::Untrusted { issuer } | CertificateFault::ChainIncomplete { issuer }
            if is_intercepting_issuer(issuer) =>
        {
            intercepted(issuer)
        }
        CertificateFault::Untrusted { issuer } => Diagnosis::new(Id::CertificateUntrusted)
            .with_fact(Fact::Issuer, issuer)
            .with_alternative(Id::TlsIntercepted, Certainty::Possible),
        CertificateFault::ChainIncomplete { issuer } => {
            Diagnosis::new(Id::CertificateChainIncomplete).with_fact(Fact::Issuer, issuer)
        }
        CertificateFault::Revoked => Diagnosis::new(Id::CertificateRevoked),
    }
}

fn intercepted(issuer: &str) -> Diagnosis {
    Diagnosis::new(Id::TlsIntercepted).with_fact(Fact::Issuer, issuer)
}

/// The alerts of RFC 8446 6 and RFC 5246 7.2, by name. Spellings of libraries differ in case and separators.
fn alert(name: &str) -> Diagnosis {
    let letters: String =
        name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect();
    let diagnosis = match letters.as_str() {
        "protocolversion" => Diagnosis::new(Id::TlsTooOld),
        "handshakefailure" | "insufficientsecurity" => {
            likely(Id::TlsNoCommonCipher).with_alternative(Id::TlsTooOld, Certainty::Possible)
        }
        "certificaterequired" | "nocertificate" => Diagnosis::new(Id::ClientCertificateRequired),
        _ => Diagnosis::new(Id::TlsFailed),
    };
    diagnosis.with_fact(Fact::Detail, name)
}

/// A server without AUTH takes mail in, it does not send it on; one's own MX is the usual case.
fn auth_not_offered(known: &Known<'_>) -> Diagnosis {
    let diagnosis = Diagnosis::new(Id::AuthNotOffered);
    match (known.is_mx, known.circumstances.encrypted) {
        (Some(true), _) => diagnosis.with_alternative(Id::RelayDeniedWrongServer, Certainty::Likely),
        (_, Some(false)) => {
            diagnosis.with_certainty(Certainty::Likely).with_alternative(Id::AuthNeedsEncryption, Certainty::Possible)
        }
        _ => diagnosis,
    }
}

/// Whether SPA was chosen and is not offered, passwords are no longer taken, or the methods just do not meet.
fn no_shared_method(offered: &[String], known: &Known<'_>) -> Diagnosis {
    let is_token = |name: &String| matches!(name.to_ascii_uppercase().as_str(), "XOAUTH2" | "OAUTHBEARER" | "XOAUTH");
    let only_tokens = !offered.is_empty() && offered.iter().all(is_token);
    let method = known.circumstances.method;
    let diagnosis = match method {
        Some(Method::Ntlm) if !only_tokens => Diagnosis::new(Id::SpaUnsupported),
        method if only_tokens && method != Some(Method::Xoauth2) => Diagnosis::new(Id::PasswordLoginRetired),
        _ => Diagnosis::new(Id::AuthMethodUnsupported),
    };
    if offered.is_empty() { diagnosis } else { diagnosis.with_fact(Fact::Methods, offered.join(", ")) }
}
