//! What the program itself can change about a finding, given what it saw to work.

use super::dialogue::Dialogue;
use super::judge::Observations;
use super::neighbours::published;
use super::outcome::WorkingSettings;
use crate::account::{Account, Change, Host, Method, Secrets, Server, SignIn};
use crate::diagnosis::{Diagnosis, DiagnosisId, Fact, Fix, FixLabel};

/// Adds the fixes that help against this finding, best first; one that changes nothing is left out.
pub(super) fn add_fixes(
    diagnosis: &mut Diagnosis,
    account: &Account,
    secrets: &Secrets,
    found: &Observations,
    working: &[WorkingSettings],
) {
    use DiagnosisId as Id;
    let mut fixes = std::mem::take(&mut diagnosis.fixes);
    let own = &account.outgoing.server;
    match diagnosis.id {
        Id::RelayDenied | Id::AuthRequired | Id::RelayDeniedWrongServer | Id::NetworkNotAuthorised
            if account.outgoing_username().is_none() =>
        {
            fixes.clear();
            fixes.extend(sign_in(account, found, working));
        }
        Id::RelayDeniedWrongServer | Id::AuthNotOffered => {
            fixes.extend(use_settings(own, working));
            fixes.extend(use_published(account));
        }
        Id::HostNotFound
        | Id::HostWithoutAddress
        | Id::DnsWildcard
        | Id::NotAMailServer
        | Id::SettingsDifferFromPublished => {
            fixes.extend(use_published(account));
        }
        Id::ConnectionRefused
        | Id::ConnectionTimedOut
        | Id::Port25Blocked
        | Id::PortSpeaksImap
        | Id::PortSpeaksPop3
        | Id::ConnectionDropped
        | Id::MailInspection
        | Id::TlsOnStarttlsPort
        | Id::StarttlsOnTlsPort
        | Id::StarttlsNotOffered
        | Id::StarttlsRequired
        | Id::StarttlsRefused
        | Id::EncryptionOff
        | Id::TlsTooOld
        | Id::TlsNoCommonCipher
        | Id::TlsFailed
        | Id::AuthNeedsEncryption => {
            fixes.extend(use_settings(own, working));
            if fixes.is_empty() {
                fixes.extend(use_published(account));
            }
        }
        Id::CertificateNameMismatch => {
            for name in found.renamed.iter().filter(|look| look.is_usable() && is_related(look, account, found)) {
                let host = name.server.host.clone();
                diagnosis.facts.entry(Fact::WorksServer).or_insert_with(|| host.to_string());
                fixes.push(Fix { label: FixLabel::UseHost, change: Change { host: Some(host), ..Change::default() } });
            }
        }
        Id::CertificateSelfSigned | Id::CertificateUntrusted => {
            let shown = found.main.tls.as_ref().and_then(|tls| tls.certificate.as_ref());
            fixes.extend(shown.map(|certificate| Fix {
                label: FixLabel::TrustCertificate,
                change: Change { pinned: Some(certificate.sha256), ..Change::default() },
            }));
        }
        Id::SpaUnsupported | Id::AuthMethodUnsupported if account.outgoing.method != Method::Auto => {
            fixes.push(Fix {
                label: FixLabel::ChooseMethod,
                change: Change { method: Some(Method::Auto), ..Change::default() },
            });
        }
        Id::PopBeforeSmtp if account.incoming.is_some() => fixes.push(Fix {
            label: FixLabel::IncomingFirst,
            change: Change { sign_in: Some(SignIn::IncomingFirst), ..Change::default() },
        }),
        _ => {}
    }
    let outer_space = account.outgoing_secret(secrets).is_some_and(|secret| secret.has_outer_space());
    fixes.retain(|fix| fix.change.apply(account) != *account || (fix.change.trim_password && outer_space));
    fixes.dedup();
    diagnosis.fixes = fixes;
}

/// Sign in, with the incoming server's settings where there are some; on a port that offers it, where the present one does
/// not or is not encrypted.
fn sign_in(account: &Account, found: &Observations, working: &[WorkingSettings]) -> Option<Fix> {
    let (label, sign_in) = match &account.incoming {
        Some(_) => (FixLabel::SignInLikeIncoming, SignIn::SameAsIncoming),
        None => (FixLabel::SignInWithAddress, SignIn::LogOn { username: account.address.to_string() }),
    };
    let mut change = Change { sign_in: Some(sign_in), ..Change::default() };
    if !found.main.is_usable() {
        // Without a port that takes a password safely, signing in would only lead to the next refusal.
        let better = &working.first()?.server;
        change.port = Some(better.port);
        change.security = Some(better.security);
    }
    Some(Fix { label, change })
}

/// The safest settings of the same server that answered.
fn use_settings(own: &Server, working: &[WorkingSettings]) -> Option<Fix> {
    let better = working.iter().map(|settings| &settings.server).find(|server| !own.leads_to(server))?;
    let change = Change { port: Some(better.port), security: Some(better.security), ..Change::default() };
    Some(Fix { label: FixLabel::UseServerSettings, change })
}

/// What the account's mail service publishes.
fn use_published(account: &Account) -> Option<Fix> {
    let server = published(account).into_iter().next()?;
    let change = Change {
        host: Some(server.host),
        port: Some(server.port),
        security: Some(server.security),
        ..Change::default()
    };
    Some(Fix { label: FixLabel::UseHost, change })
}

/// Whether a name out of a certificate plausibly belongs to the person's own provider: a stranger's certificate must not
/// talk anybody into giving the password to the stranger's server.
fn is_related(look: &Dialogue, account: &Account, found: &Observations) -> bool {
    let same_machine = look.peer.map(|peer| peer.ip()) == found.main.peer.map(|peer| peer.ip());
    let same_domain = |other: &Host| match (base(&look.server.host), base(other)) {
        (Some(a), Some(b)) => a == b,
        _ => false,
    };
    same_machine || same_domain(&account.outgoing.server.host) || same_domain(account.address.domain())
}

/// The last two labels, as a rough measure of who owns a name.
fn base(host: &Host) -> Option<&str> {
    let Host::Name(name) = host else { return None };
    let (front, _) = name.rsplit_once('.')?;
    Some(front.rfind('.').map_or(name.as_str(), |dot| &name[dot + 1..]))
}
