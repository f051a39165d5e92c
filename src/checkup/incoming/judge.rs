//! From what was observed about the incoming server to findings, with what the program itself can change.

use super::Received;
use super::dialogue::Receiving;
use crate::account::{Account, Change, Host, Incoming, IncomingChange, Secrets, Security, SignIn, same_organisation};
use crate::checkup::fixes::is_related;
use crate::diagnosis::{
    Alternative, Certainty, Circumstances, Diagnosis, DiagnosisId, Evidence, Fact, Fix, FixLabel, Fixer, Group,
    Services, Severity, Signal, Stage, diagnose,
};

/// Adds what was found about the incoming server to what was found about the outgoing one.
pub(in crate::checkup) fn add(
    diagnoses: &mut Vec<Diagnosis>,
    account: &Account,
    secrets: &Secrets,
    received: &Received,
) {
    let mut own = judge(account, secrets, received);
    let same_login = same_login(account, secrets);
    if same_login && own.iter().any(|incoming| incoming.id == DiagnosisId::IncomingLoginFailed) {
        let forms = diagnoses.iter_mut().filter(|outgoing| outgoing.id == DiagnosisId::UsernameForm);
        forms.flat_map(|form| &mut form.fixes).for_each(for_both_servers);
    }
    own.retain(|incoming| !diagnoses.iter().any(|outgoing| says_the_same(outgoing, incoming, same_login)));
    if same_login && received.signed_in() {
        for refused in diagnoses.iter_mut().filter(|diagnosis| diagnosis.id == DiagnosisId::PasswordRejected) {
            taken_here(refused);
        }
    }
    diagnoses.extend(own);
}

/// Whether both servers get the same name and password.
fn same_login(account: &Account, secrets: &Secrets) -> bool {
    let names = (account.outgoing_username(), account.incoming.as_ref().map(|incoming| incoming.username.as_str()));
    let same_name = names.0.is_some() && names.0 == names.1;
    let same_secret = match (account.outgoing_secret(secrets), &secrets.incoming) {
        (Some(outgoing), Some(incoming)) => outgoing.is_same_as(incoming),
        _ => false,
    };
    same_name && same_secret
}

/// The incoming server has refused the same name with the same password, so it gets the form that the outgoing one takes.
fn for_both_servers(fix: &mut Fix) {
    let Some(username) = fix.change.username.clone() else { return };
    fix.change.incoming = Some(IncomingChange { username: Some(username), ..IncomingChange::default() });
}

/// Whether a finding about the incoming server only repeats one about the outgoing one: the same name or password refused by
/// both, or what somebody else mends once for both.
fn says_the_same(outgoing: &Diagnosis, incoming: &Diagnosis, same_login: bool) -> bool {
    use DiagnosisId as Id;
    let refused = matches!(outgoing.id, Id::PasswordRejected | Id::UsernameForm);
    if same_login && refused && incoming.id == Id::IncomingLoginFailed {
        return true;
    }
    let same_server = outgoing.facts.get(&Fact::Server) == incoming.facts.get(&Fact::Server);
    let mended_once = match incoming.id.group() {
        Group::SignIn => same_login,
        _ => incoming.fixer == Fixer::Network || (same_server && incoming.fixer != Fixer::You),
    };
    outgoing.id == incoming.id && mended_once
}

/// Name and password are right, for the incoming server takes them: it is the outgoing server that wants something else.
fn taken_here(refused: &mut Diagnosis) {
    use DiagnosisId as Id;
    refused.certainty = refused.certainty.min(Certainty::Likely);
    refused.facts.insert(Fact::Kind, "incoming-accepts".to_owned());
    let raised = [
        (Id::SmtpAuthOffMailbox, Certainty::Likely),
        (Id::AppPasswordRequired, Certainty::Likely),
        (Id::MailAccessOff, Certainty::Possible),
    ];
    let rest = std::mem::take(&mut refused.alternatives);
    refused.alternatives = raised.map(|(id, certainty)| Alternative { id, certainty }).into();
    refused.alternatives.extend(rest.into_iter().filter(|other| raised.iter().all(|(id, _)| *id != other.id)));
}

/// What is wrong with the incoming server; nothing where it works.
fn judge(account: &Account, secrets: &Secrets, received: &Received) -> Vec<Diagnosis> {
    let Some(incoming) = &account.incoming else { return Vec::new() };
    let around = circumstances(account, incoming, secrets, received);
    let line = &received.main.line;
    let of = |stage: Stage, signal: &Signal| {
        diagnose(&Evidence { stage, signal: signal.clone(), circumstances: around.clone() })
    };
    let mut diagnoses = Vec::new();
    if let Some(signal) = &received.unresolved {
        diagnoses.push(of(Stage::Resolve, signal));
    } else if let Some(signal) = &line.failure {
        let others_answer =
            received.looks.iter().any(|look| look.line.server.port != line.server.port && look.line.answered());
        let blocked = *signal == Signal::TimedOut && line.reached == Stage::Connect && others_answer;
        let mut diagnosis = of(line.reached, if blocked { &Signal::PortBlocked } else { signal });
        if let Some(welcome) = received.main.welcome.as_ref().filter(|welcome| welcome.signed_in) {
            // Why there can be no encryption stands in the greeting.
            diagnosis.evidence.push(welcome.words.clone());
        }
        if *signal == Signal::EncryptionOff && account.outgoing.sign_in == SignIn::IncomingFirst {
            // Nothing more could be found out: the password was not sent because of it.
            diagnosis.severity = Severity::Problem;
        }
        diagnoses.push(diagnosis);
    }
    diagnoses.extend(line.remarks.iter().map(|(stage, signal)| of(*stage, signal)));
    for diagnosis in &mut diagnoses {
        diagnosis.facts.entry(Fact::Address).or_insert_with(|| account.address.to_string());
        diagnosis.works = better(incoming, received)
            .find(|look| look.protocol == incoming.protocol)
            .map(|look| look.line.server.clone());
        add_fixes(diagnosis, account, incoming, secrets, received);
    }
    diagnoses
}

fn circumstances(account: &Account, incoming: &Incoming, secrets: &Secrets, received: &Received) -> Circumstances {
    let main = &received.main;
    let server = &incoming.server;
    // A service's servers for fetching mail stand beside those for sending.
    let services = Services::builtin();
    let beside = || Some(&account.outgoing.server.host).filter(|outgoing| same_owner(outgoing, &server.host));
    let service = services.by_host(&server.host).or_else(|| services.by_host(beside()?));
    Circumstances {
        server: Some(server.host.to_string()),
        port: Some(server.port.get()),
        security: Some(server.security),
        encrypted: Some(main.line.encrypted),
        signed_in: Some(main.line.signed_in),
        wants_sign_in: Some(true),
        offers_auth: main.capabilities.as_ref().map(|capabilities| !capabilities.methods().is_empty()),
        method: Some(super::method(account, incoming)),
        username: Some(incoming.username.clone()),
        address: Some(account.address.to_string()),
        domain: Some(account.address.domain().to_string()),
        service: service.map(|service| service.id().to_owned()),
        is_mx: Some(false),
        recipient_side: Some(false),
        incoming: Some(incoming.protocol),
        password_has_outer_space: secrets.incoming.as_ref().is_some_and(|secret| secret.has_outer_space()),
        ..Circumstances::default()
    }
}

/// Whether two servers have the same owner, as far as names tell.
fn same_owner(a: &Host, b: &Host) -> bool {
    match (a, b) {
        (Host::Name(a), Host::Name(b)) => same_organisation(a, b),
        _ => a == b,
    }
}

/// What was seen to answer as it should and is not what is set: the same protocol first, then the safest.
fn better<'a>(incoming: &'a Incoming, received: &'a Received) -> impl Iterator<Item = &'a Receiving> {
    let is_own = |look: &&Receiving| look.protocol == incoming.protocol && incoming.server.leads_to(&look.line.server);
    let mut looks: Vec<_> = received.looks.iter().filter(|look| look.is_usable() && !is_own(look)).collect();
    looks.sort_by_key(|look| (look.protocol != incoming.protocol, look.line.server.security != Security::Tls));
    looks.into_iter()
}

/// Adds the fixes that help against this finding, best first; one that changes nothing is left out.
fn add_fixes(
    diagnosis: &mut Diagnosis,
    account: &Account,
    incoming: &Incoming,
    secrets: &Secrets,
    received: &Received,
) {
    use DiagnosisId as Id;
    let change = |change: IncomingChange| Fix {
        label: FixLabel::UseIncomingSettings,
        change: Change { incoming: Some(change), ..Change::default() },
    };
    let mut fixes = Vec::new();
    match diagnosis.id {
        Id::ConnectionRefused
        | Id::ConnectionTimedOut
        | Id::ConnectionDropped
        | Id::NotAMailServer
        | Id::PortSpeaksImap
        | Id::PortSpeaksPop3
        | Id::TlsOnStarttlsPort
        | Id::StarttlsOnTlsPort
        | Id::StarttlsNotOffered
        | Id::StarttlsRefused
        | Id::EncryptionOff
        | Id::TlsTooOld
        | Id::TlsNoCommonCipher
        | Id::TlsFailed
        | Id::AuthNotOffered
        | Id::AuthNeedsEncryption => {
            // The other protocol keeps mail in another way; it comes first only where nothing else answers.
            fixes.extend(better(incoming, received).next().map(|look| {
                let server = &look.line.server;
                change(IncomingChange {
                    protocol: (look.protocol != incoming.protocol).then_some(look.protocol),
                    port: Some(server.port),
                    security: Some(server.security),
                    ..IncomingChange::default()
                })
            }));
        }
        Id::CertificateNameMismatch => {
            let trusted = [&incoming.server.host, account.address.domain()];
            for name in &received.renamed {
                if name.is_usable() && is_related(&name.line, &received.main.line, &trusted) {
                    let host = name.line.server.host.clone();
                    diagnosis.facts.entry(Fact::WorksServer).or_insert_with(|| host.to_string());
                    fixes.push(change(IncomingChange { host: Some(host), ..IncomingChange::default() }));
                }
            }
        }
        Id::CertificateSelfSigned | Id::CertificateUntrusted
            if account.outgoing.server.host == incoming.server.host =>
        {
            let shown = received.main.line.tls.as_ref().and_then(|tls| tls.certificate.as_ref());
            fixes.extend(shown.map(|certificate| Fix {
                label: FixLabel::TrustCertificate,
                change: Change { pinned: Some(certificate.sha256), ..Change::default() },
            }));
        }
        Id::SpaUnsupported | Id::AuthMethodUnsupported if incoming.spa => {
            fixes.push(change(IncomingChange { spa: Some(false), ..IncomingChange::default() }));
        }
        Id::IncomingLoginFailed if secrets.incoming.as_ref().is_some_and(|secret| secret.has_outer_space()) => {
            fixes.push(Fix {
                label: FixLabel::TrimPassword,
                change: Change { trim_password: true, ..Change::default() },
            });
        }
        _ => {}
    }
    fixes.retain(|fix| fix.change.trim_password || fix.change.apply(account) != *account);
    diagnosis.fixes = fixes;
}
