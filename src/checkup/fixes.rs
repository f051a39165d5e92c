//! What the program itself can change about a finding, given what it saw to work.

use super::dialogue::{Dialogue, candidates};
use super::judge::Observations;
use super::outcome::WorkingSettings;
use super::second_try::{Attempt, in_form, known_form};
use crate::account::{Account, Change, Host, Method, Secrets, Server, SignIn, UsernameForm};
use crate::diagnosis::{Diagnosis, DiagnosisId, Fact, Fix, FixLabel, Services};
use crate::discover::{Offered, Source};

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
        Id::SendsOnlyFromHere => fixes.extend(sign_in(account, found, working)),
        Id::RelayDeniedWrongServer | Id::AuthNotOffered => {
            fixes.extend(use_settings(own, working));
            fixes.extend(use_published(account, found, working));
        }
        Id::HostNotFound
        | Id::HostWithoutAddress
        | Id::DnsWildcard
        | Id::NotAMailServer
        | Id::ServerDown
        | Id::IpDynamic
        | Id::SettingsDifferFromPublished => {
            fixes.extend(use_published(account, found, working));
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
                fixes.extend(use_published(account, found, working));
            }
        }
        Id::CertificateNameMismatch => {
            let trusted = [&account.outgoing.server.host, account.address.domain()];
            let related = |look: &&Dialogue| look.is_usable() && is_related(look, &found.main, &trusted);
            for name in found.renamed.iter().filter(related) {
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
        Id::SpaUnsupported | Id::AuthMethodUnsupported => {
            fixes.retain(|fix| fix.label != FixLabel::ChooseMethod);
            if account.outgoing.method != Method::Auto && another_method_is_offered(account, found) {
                fixes.push(Fix {
                    label: FixLabel::ChooseMethod,
                    change: Change { method: Some(Method::Auto), ..Change::default() },
                });
            }
        }
        Id::UsernameForm => {
            if let Some(Attempt::Username(username)) = found.second.as_ref().map(|second| &second.attempt) {
                let change = with_username(Change::default(), account, found, username.clone());
                fixes.push(Fix { label: FixLabel::UseUsername, change });
            }
        }
        Id::PopBeforeSmtp if account.incoming.is_some() => fixes.push(Fix {
            label: FixLabel::IncomingFirst,
            change: Change { sign_in: Some(SignIn::IncomingFirst), ..Change::default() },
        }),
        _ => {}
    }
    let outer_space = account.outgoing_secret(secrets).is_some_and(|secret| secret.has_outer_space());
    name_other_server(diagnosis, fixes.first(), own);
    fixes.retain(|fix| fix.change.apply(account) != *account || (fix.change.trim_password && outer_space));
    fixes.dedup();
    diagnosis.fixes = fixes;
}

/// Where the best fix leads to another server, the steps name it; the settings of this one would mislead beside its name.
fn name_other_server(diagnosis: &mut Diagnosis, fix: Option<&Fix>, own: &Server) {
    let Some(Fix { label: FixLabel::UseHost, change }) = fix else { return };
    let Some(host) = change.host.as_ref().filter(|host| **host != own.host) else { return };
    diagnosis.facts.entry(Fact::WorksServer).or_insert_with(|| host.to_string());
    diagnosis.works =
        change.port.map(|port| Server { host: host.clone(), port, security: change.security.unwrap_or(own.security) });
}

/// Sign in, with the incoming server's settings where there are some; on a port that offers it, where the present one does
/// not or is not encrypted.
fn sign_in(account: &Account, found: &Observations, working: &[WorkingSettings]) -> Option<Fix> {
    let (label, sign_in) = match &account.incoming {
        Some(_) => (FixLabel::SignInLikeIncoming, SignIn::SameAsIncoming),
        None => {
            let username = known_form(account).unwrap_or_default().of(&account.address);
            (FixLabel::SignInWithAddress, SignIn::LogOn { username })
        }
    };
    let mut change = Change { sign_in: Some(sign_in), ..Change::default() };
    if !found.main.is_usable() {
        // Without a port that takes a password safely, signing in would only lead to the next refusal.
        let better = of_own(&account.outgoing.server, working).next()?;
        change.port = Some(better.port);
        change.security = Some(better.security);
    }
    Some(Fix { label, change })
}

/// The safest settings of the same server that answered.
fn use_settings(own: &Server, working: &[WorkingSettings]) -> Option<Fix> {
    let better = of_own(own, working).find(|server| !own.leads_to(server))?;
    let change = Change { port: Some(better.port), security: Some(better.security), ..Change::default() };
    Some(Fix { label: FixLabel::UseServerSettings, change })
}

/// The settings of the own server among those that answered.
fn of_own<'a>(own: &'a Server, working: &'a [WorkingSettings]) -> impl Iterator<Item = &'a Server> {
    working.iter().map(|settings| &settings.server).filter(|server| server.host == own.host)
}

/// The best published settings that were seen to answer.
fn use_published(account: &Account, found: &Observations, working: &[WorkingSettings]) -> Option<Fix> {
    let answers = |server: &Server| working.iter().any(|settings| server.leads_to(&settings.server));
    let mut published = found.published.all();
    let (source, offered) = published.find(|(_, offered)| found.published.unseen || answers(&offered.server))?;
    let server = &offered.server;
    let mut change = Change {
        host: Some(server.host.clone()),
        port: Some(server.port),
        security: Some(server.security),
        ..Change::default()
    };
    let form = published_form(source, offered);
    if let (Some(form), Some(username)) = (form, account.outgoing_username())
        && let Some(username) = in_form(username, form, &account.address)
    {
        change = with_username(change, account, found, username);
    }
    Some(Fix { label: FixLabel::UseHost, change })
}

/// The published form of the user name; the built-in list does not know it of every service.
fn published_form(source: Source, offered: &Offered) -> Option<&UsernameForm> {
    let listed = matches!(source, Source::ProviderList | Source::Mx);
    let service = || Services::builtin().by_host(&offered.server.host);
    (!listed || service().is_some_and(|service| service.username().is_some())).then_some(&offered.username)
}

/// The change, and this user name. What the incoming server takes stays as it is: the outgoing server gets a name of its own
/// then, with the same password.
fn with_username(change: Change, account: &Account, found: &Observations, username: String) -> Change {
    let refused_there = found.incoming.as_ref().is_some_and(|incoming| incoming.main.refusal().is_some());
    match account.outgoing.sign_in {
        SignIn::SameAsIncoming if !refused_there => {
            Change { sign_in: Some(SignIn::LogOn { username }), same_password: true, ..change }
        }
        _ => Change { username: Some(username), ..change },
    }
}

/// Whether the server offers a method that the program can use, besides the one that is chosen.
fn another_method_is_offered(account: &Account, found: &Observations) -> bool {
    let offered = found.main.ehlo.as_ref().map(|ehlo| ehlo.methods()).unwrap_or_default();
    let chosen = candidates(account.outgoing.method, &offered, found.main.encrypted);
    let all = candidates(Method::Auto, &offered, found.main.encrypted);
    all.iter().any(|mechanism| !chosen.contains(mechanism))
}

/// Whether a name out of a certificate plausibly belongs to the person's own provider, who owns the `trusted` names: a
/// stranger's certificate must not talk anybody into giving the password to the stranger's server.
pub(super) fn is_related(look: &Dialogue, main: &Dialogue, trusted: &[&Host]) -> bool {
    let same_machine = look.peer.map(|peer| peer.ip()) == main.peer.map(|peer| peer.ip());
    let same_domain = |other: &Host| match (base(&look.server.host), base(other)) {
        (Some(a), Some(b)) => a == b,
        _ => false,
    };
    same_machine || trusted.iter().any(|trusted| same_domain(trusted))
}

/// The last two labels, as a rough measure of who owns a name.
fn base(host: &Host) -> Option<&str> {
    let Host::Name(name) = host else { return None };
    let (front, _) = name.rsplit_once('.')?;
    Some(front.rfind('.').map_or(name.as_str(), |dot| &name[dot + 1..]))
}
