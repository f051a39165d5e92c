//! From everything that was observed to the verdict. Pure, so that every combination can be put into a table.

use super::compare::{Comparison, in_comparison};
use super::dialogue::Dialogue;
use super::domain::{Allowed, DomainOutcome};
use super::fixes::add_fixes;
use super::incoming::{self, Received};
use super::outcome::{CheckStage, WorkingSettings};
use super::pop_before_smtp;
use super::published::Published;
use super::relaying;
use super::second_try::SecondTry;
use super::vantage::Vantage;
use crate::account::{Account, Address, Host, Port, Secrets, Security, Server, SignIn};
use crate::diagnosis::{
    Certainty, Circumstances, Diagnosis, DiagnosisId, Evidence, Fact, Reply, Services, Severity, Signal, Stage,
    diagnose,
};
use crate::dns::spf::Coverage;
use crate::probe::Redactor;

/// Everything that one check-up observed.
#[derive(Debug)]
pub(super) struct Observations {
    /// Why the server's name led nowhere.
    pub unresolved: Option<Signal>,
    /// Any invented name beside the server's has the same address.
    pub wildcard: bool,
    /// The dialogue with the account's own settings.
    pub main: Dialogue,
    /// Other ports and modes of the same server.
    pub looks: Vec<Dialogue>,
    /// The server under other names of its certificate.
    pub renamed: Vec<Dialogue>,
    /// The sign-in tried once more, where that made sense.
    pub second: Option<SecondTry>,
    pub published: Published,
    pub network: Comparison,
    /// Another service's mail server, where it tells who cut this one off.
    pub control: Option<Dialogue>,
    /// The account's incoming server, where there is one with a password.
    pub incoming: Option<Received>,
    /// The outgoing server asked again after the log-on to the incoming one.
    pub after_log_on: Option<Dialogue>,
    /// The address's domain, where it was asked about.
    pub domain: Option<DomainOutcome>,
    /// This computer as the server saw it, where that matters.
    pub vantage: Option<Vantage>,
}

/// What it comes to.
pub(super) struct Judgement {
    pub diagnoses: Vec<Diagnosis>,
    pub working: Vec<WorkingSettings>,
}

impl Observations {
    pub fn new(server: Server) -> Self {
        Self {
            unresolved: None,
            wildcard: false,
            main: Dialogue::new(server),
            looks: Vec::new(),
            renamed: Vec::new(),
            second: None,
            published: Published::default(),
            network: Comparison::default(),
            control: None,
            incoming: None,
            after_log_on: None,
            domain: None,
            vantage: None,
        }
    }

    /// The stage at which the account's own settings failed.
    pub fn failed_stage(&self) -> Option<CheckStage> {
        if self.unresolved.is_some() {
            return Some(CheckStage::FindServer);
        }
        if self.main.failure.is_some() {
            // A port that turns out to want another encryption was reached; securing the line is what failed.
            let wrong_mode = matches!(self.main.failure, Some(Signal::SilentServer { tls_answers: true }));
            return Some(if wrong_mode { CheckStage::Secure } else { CheckStage::of(self.main.reached) });
        }
        self.refused_recipients().next().map(|_| CheckStage::Recipient)
    }

    /// Whether a second try passed a stage that the settings as they are never reach.
    pub fn passed_later(&self, stage: CheckStage) -> bool {
        let Some(asked) = self.second.as_ref().and_then(|second| second.dialogue.envelope.as_ref()) else {
            return false;
        };
        match stage {
            CheckStage::Sender => asked.sender.is_positive(),
            CheckStage::Recipient => {
                asked.sender.is_positive() && asked.recipients.iter().all(|(_, reply)| reply.is_positive())
            }
            _ => false,
        }
    }

    pub fn refused_recipients(&self) -> impl Iterator<Item = &(Address, Reply)> {
        self.main.envelope.iter().flat_map(|envelope| &envelope.recipients).filter(|(_, reply)| !reply.is_positive())
    }
}

impl Judgement {
    /// Takes the secret out of whatever a server may have repeated it in.
    pub fn withhold(&mut self, redactor: &Redactor) {
        for diagnosis in &mut self.diagnoses {
            for words in &mut diagnosis.evidence {
                *words = redactor.redact(words);
            }
            for (fact, value) in &mut diagnosis.facts {
                // The others are the person's own settings, in which a short password may well stand.
                if matches!(fact, Fact::Detail | Fact::Methods | Fact::Names | Fact::Issuer) {
                    *value = redactor.redact(value);
                }
            }
        }
        for method in self.working.iter_mut().flat_map(|settings| &mut settings.auth) {
            *method = redactor.redact(method);
        }
    }
}

pub(super) fn judge(account: &Account, secrets: &Secrets, found: &Observations) -> Judgement {
    let working = working(found);
    let around = circumstances(account, secrets, found);
    let mut diagnoses = Vec::new();

    if let Some(signal) = &found.unresolved {
        diagnoses.push(diagnose(&Evidence {
            stage: Stage::Resolve,
            signal: signal.clone(),
            circumstances: around.clone(),
        }));
        diagnoses.extend(moved(account, found));
    } else if let Some(signal) = &found.main.failure {
        let log_on_failed = matches!(signal, Signal::IncomingRefused(_)) && found.incoming.is_some();
        let log_on_is_missing = || pop_before_smtp::judge(found, None).filter(|_| *signal == Signal::AuthNotOffered);
        // What keeps one from logging on first is told of the incoming server.
        if !log_on_failed {
            let first = log_on_is_missing().unwrap_or_else(|| failure(found, signal, &around));
            match &found.second {
                Some(second) => diagnoses.extend(second.judge(first, &around)),
                None => diagnoses.push(first),
            }
        }
    }
    for refused in found.refused_recipients() {
        let domain = refused.0.domain().to_string();
        let mut diagnosis = relaying::refused(refusal(account, secrets, found, refused), &domain, account, found);
        if let Some(missing) = pop_before_smtp::judge(found, Some(&refused.0)) {
            diagnosis = Diagnosis { evidence: diagnosis.evidence, ..missing };
        }
        diagnoses.push(diagnosis);
    }
    for (stage, signal) in &found.main.remarks {
        diagnoses.push(diagnose(&Evidence { stage: *stage, signal: signal.clone(), circumstances: around.clone() }));
    }
    if found.wildcard {
        let signal = Signal::NameIsWildcard;
        diagnoses.push(diagnose(&Evidence { stage: Stage::Resolve, signal, circumstances: around.clone() }));
    }
    let passed = found.unresolved.is_none()
        && found.main.failure.is_none()
        && found.main.envelope.is_some()
        && found.refused_recipients().next().is_none();
    if passed {
        diagnoses.extend(unproven(account, found));
        diagnoses.extend(relaying::sends_only_from_here(account, found));
        diagnoses.extend(published_otherwise(account, &found.published));
        diagnoses.push(Diagnosis::new(DiagnosisId::SettingsWork));
    }

    diagnoses.extend(domain(account, found, passed));
    for diagnosis in &mut diagnoses {
        // The mail program tries again by itself.
        if diagnosis.id == DiagnosisId::Greylisted {
            diagnosis.severity = Severity::Warning;
        }
        complete(diagnosis, account, &around, &working);
        add_fixes(diagnosis, account, secrets, found, &working);
    }
    promote_causes(&mut diagnoses);
    if let Some(received) = &found.incoming {
        incoming::add(&mut diagnoses, account, secrets, received);
    }
    // Stable, so that of two equals the one observed first is the cause. That all works is better news than what could be better.
    diagnoses.sort_by_key(|diagnosis| {
        let severity = match diagnosis.severity {
            Severity::Problem => 0,
            Severity::Warning => 1,
            Severity::Ok => 2,
            Severity::Advice => 3,
        };
        (severity, diagnosis.is_about_incoming())
    });
    let mut seen = Vec::new();
    diagnoses.retain(|diagnosis| {
        let name = (diagnosis.id, diagnosis.is_about_incoming());
        let new = !seen.contains(&name);
        seen.push(name);
        new
    });
    Judgement { diagnoses, working }
}

/// What was found about the address's domain.
fn domain(account: &Account, found: &Observations, passed: bool) -> Vec<Diagnosis> {
    let Some(domain) = &found.domain else { return Vec::new() };
    let mut diagnoses = domain.diagnoses.clone();
    // The server takes mail from the address all the same: some companies have domains that only they know.
    for diagnosis in diagnoses.iter_mut().filter(|diagnosis| passed && diagnosis.id == DiagnosisId::DomainNotFound) {
        diagnosis.severity = Severity::Warning;
    }
    let refused = |allowed: &Allowed| matches!(allowed.coverage, Coverage::NotCovered { .. });
    if domain.subject.owner().is_some() && domain.seen.allowed.as_ref().is_some_and(refused) {
        // At a service's own domain nobody can let in another server; but one's own settings can be changed.
        diagnoses.extend(published_otherwise(account, &found.published).map(|mut otherwise| {
            otherwise.severity = Severity::Warning;
            otherwise
        }));
    }
    diagnoses
}

/// What else was noticed is sometimes why the dialogue failed; then it, not the symptom, is the cause.
fn promote_causes(diagnoses: &mut Vec<Diagnosis>) {
    use DiagnosisId as Id;
    let Some(symptom) = diagnoses.first().filter(|first| first.severity == Severity::Problem) else { return };
    let causes: &[Id] = match symptom.id {
        // The firewall took them out of the server's words.
        Id::StarttlsNotOffered | Id::AuthNotOffered => &[Id::MailInspection],
        // The name only seems to exist. Where the certificate leads to one that works, that is the better news.
        Id::CertificateNameMismatch if symptom.fixes.is_empty() => &[Id::DnsWildcard],
        // A server that refuses for what the domain publishes; there it is seen what exactly.
        Id::SpfFailed => &[Id::SpfProviderNotListed, Id::SpfSeveral, Id::SpfInvalid, Id::SpfTooManyLookups],
        Id::MailUnauthenticated | Id::DmarcRejected => {
            &[Id::SpfProviderNotListed, Id::SpfMissing, Id::SpfSeveral, Id::SpfInvalid, Id::DkimKeyInvalid]
        }
        Id::DkimFailed => &[Id::DkimKeyInvalid, Id::DkimKeyWeak],
        Id::SenderDomainNotFound => &[Id::DomainNotFound, Id::DomainExpires, Id::DnssecBogus, Id::DnsServerFailure],
        Id::DomainBlocklisted => &[Id::DomainListed],
        _ => return,
    };
    let cause = causes.iter().find_map(|cause| diagnoses.iter().position(|diagnosis| diagnosis.id == *cause));
    if let Some(place) = cause {
        let words = symptom.evidence.clone();
        let mut cause = diagnoses.remove(place);
        if cause.evidence.is_empty() {
            cause.evidence = words;
        }
        cause.severity = Severity::Problem;
        diagnoses.insert(0, cause);
    }
}

/// What a refusal of a recipient means.
pub(super) fn refusal(
    account: &Account,
    secrets: &Secrets,
    found: &Observations,
    (recipient, reply): &(Address, Reply),
) -> Diagnosis {
    let circumstances = Circumstances {
        recipient: Some(recipient.to_string()),
        recipient_domain: Some(recipient.domain().to_string()),
        ..circumstances(account, secrets, found)
    };
    diagnose(&Evidence { stage: Stage::RcptTo, signal: Signal::Reply(reply.clone()), circumstances })
}

/// What a failure of the own dialogue means in the light of what the neighbours did.
fn failure(found: &Observations, signal: &Signal, around: &Circumstances) -> Diagnosis {
    let main = &found.main;
    let others = || found.looks.iter().filter(|look| look.server.port != main.server.port);
    let (stage, signal) = match signal {
        Signal::TimedOut if main.reached == Stage::Connect => {
            if others().any(Dialogue::answered) {
                (Stage::Connect, Signal::PortBlocked)
            } else {
                return silence(found, around);
            }
        }
        Signal::Refused if !reached_anywhere(found) => {
            let Comparison { web_works, mail_works } = found.network;
            match mail_works {
                // Another service's mail ports refuse as well, which they never do by themselves.
                Some(false) if web_works => (main.reached, Signal::AllMailPortsSilent { network_works: true }),
                _ => (main.reached, Signal::Refused),
            }
        }
        signal => (main.reached, signal.clone()),
    };
    let stops = signal == Signal::EncryptionOff;
    let mut diagnosis = diagnose(&Evidence { stage, signal: signal.clone(), circumstances: around.clone() });
    if let Some(control) = &found.control {
        in_comparison(&mut diagnosis, &signal, control);
    }
    if stops {
        // Elsewhere a warning; here the password was not sent because of it, so nothing could be found out.
        diagnosis.severity = Severity::Problem;
    }
    diagnosis
}

/// Whether a connection to any mail port came about.
pub(super) fn reached_anywhere(found: &Observations) -> bool {
    found.main.peer.is_some() || found.looks.iter().any(|look| look.peer.is_some()) || found.published.answers()
}

/// No mail port of the server answers: is it the network or the server?
fn silence(found: &Observations, around: &Circumstances) -> Diagnosis {
    let Comparison { web_works, mail_works } = found.network;
    // The published servers are mail servers, too.
    let mail_works = if found.published.answers() { Some(true) } else { mail_works };
    let evidence = |signal| Evidence { stage: Stage::Connect, signal, circumstances: around.clone() };
    match (mail_works, web_works) {
        // Another service's mail port answers, so it is this server.
        (Some(true), _) => Diagnosis::new(DiagnosisId::ServerDown).with_certainty(Certainty::Likely),
        (Some(false), true) => diagnose(&evidence(Signal::AllMailPortsSilent { network_works: true })),
        (None, true) => {
            diagnose(&evidence(Signal::AllMailPortsSilent { network_works: true })).with_certainty(Certainty::Likely)
        }
        (_, false) => diagnose(&evidence(Signal::TimedOut)),
    }
}

/// Everything was accepted, but nothing that tells whether mail to others would be: the settings do not sign in where the
/// server offers it, and nobody outside was asked about.
fn unproven(account: &Account, found: &Observations) -> Option<Diagnosis> {
    let asked_outside = found.main.envelope.as_ref().is_some_and(|envelope| {
        envelope.recipients.iter().any(|(recipient, _)| recipient.domain() != account.address.domain())
    });
    let offers = found.main.ehlo.as_ref().is_some_and(|ehlo| !ehlo.methods().is_empty())
        || found.looks.iter().any(Dialogue::is_usable);
    (!asked_outside && offers && account.outgoing.sign_in == SignIn::None).then(|| {
        let mut diagnosis = Diagnosis::new(DiagnosisId::AuthRequired).with_certainty(Certainty::Possible);
        diagnosis.severity = Severity::Warning;
        diagnosis
    })
}

/// The settings work, but the service publishes safer ones.
fn published_otherwise(account: &Account, published: &Published) -> Option<Diagnosis> {
    let own = &account.outgoing.server;
    let mut servers = published.for_sending().map(|offered| &offered.server).peekable();
    // "Auto" never goes without encryption.
    let differs =
        servers.peek().is_some() && (servers.all(|server| server.host != own.host) || own.security == Security::None);
    differs.then(|| {
        let mut diagnosis = Diagnosis::new(DiagnosisId::SettingsDifferFromPublished);
        diagnosis.severity = Severity::Advice;
        diagnosis
    })
}

/// The server's name leads nowhere, and other servers are published: perhaps the domain has moved to another service.
fn moved(account: &Account, found: &Observations) -> Option<Diagnosis> {
    let gone = matches!(found.unresolved, Some(Signal::NameNotFound | Signal::NameWithoutAddress));
    let elsewhere = found.published.answers() && !found.published.names(&account.outgoing.server.host);
    (gone && elsewhere)
        .then(|| Diagnosis::new(DiagnosisId::SettingsDifferFromPublished).with_fact(Fact::Kind, "failing"))
}

fn circumstances(account: &Account, secrets: &Secrets, found: &Observations) -> Circumstances {
    let main = &found.main;
    let server = &account.outgoing.server;
    let service = Services::builtin().by_host(&server.host);
    let offers_auth = main.ehlo.as_ref().map(|ehlo| !ehlo.methods().is_empty());
    let usable_somewhere = offers_auth == Some(true) || found.looks.iter().any(Dialogue::is_usable);
    let mx = found.domain.iter().filter_map(|domain| domain.seen.mx.as_ref()).flat_map(|mx| &mx.hosts);
    let receives = mx.into_iter().any(|mx| Host::parse(&mx.name).is_ok_and(|mx| mx == server.host));
    Circumstances {
        server: Some(server.host.to_string()),
        port: Some(server.port.get()),
        security: Some(server.security),
        encrypted: Some(main.encrypted),
        signed_in: Some(main.signed_in),
        wants_sign_in: Some(account.outgoing_username().is_some()),
        offers_auth,
        method: Some(account.outgoing.method),
        username: account.outgoing_username().map(str::to_owned),
        address: Some(account.address.to_string()),
        domain: Some(account.address.domain().to_string()),
        recipient: None,
        recipient_domain: None,
        service: service.map(|service| service.id().to_owned()),
        recipient_side: Some(false),
        incoming: None,
        // A small company's one server receives and sends; it offers to sign in.
        is_mx: Some(receives && !usable_somewhere),
        publishes_starttls: found.published.offers_starttls(server).then_some(true),
        password_has_outer_space: account.outgoing_secret(secrets).is_some_and(|secret| secret.has_outer_space()),
        password_has_non_ascii: account.outgoing_secret(secrets).is_some_and(|secret| secret.has_non_ascii()),
    }
}

/// The settings that can be used for sending: of this server, safest first, then the published ones of others.
fn working(found: &Observations) -> Vec<WorkingSettings> {
    let rank = |server: &Server| match (server.security, server.port) {
        (Security::Tls, _) => 0,
        (_, Port::SUBMISSION) => 1,
        (_, port) if port == found.main.server.port => 2,
        (_, Port::SMTP) => 4,
        _ => 3,
    };
    let mut working: Vec<_> = std::iter::once(&found.main)
        .chain(&found.looks)
        .filter(|dialogue| dialogue.is_usable())
        .map(as_working)
        .collect();
    working.sort_by_key(|settings| rank(&settings.server));
    working.extend(found.published.usable().map(as_working));
    working.dedup_by(|a, b| a.server == b.server);
    working
}

fn as_working(dialogue: &Dialogue) -> WorkingSettings {
    WorkingSettings {
        server: dialogue.server.clone(),
        auth: dialogue.ehlo.as_ref().map(|ehlo| ehlo.methods()).unwrap_or_default(),
    }
}

/// The facts that only the check-up knows.
fn complete(diagnosis: &mut Diagnosis, account: &Account, around: &Circumstances, working: &[WorkingSettings]) {
    let server = &account.outgoing.server;
    let mut fact = |fact, value: Option<String>| {
        if let Some(value) = value {
            diagnosis.facts.entry(fact).or_insert(value);
        }
    };
    fact(Fact::Server, Some(server.host.to_string()));
    fact(Fact::Port, Some(server.port.to_string()));
    fact(Fact::Security, Some(server.security.word().to_owned()));
    fact(Fact::User, Some(around.username.clone().unwrap_or_else(|| account.address.to_string())));
    fact(Fact::Address, Some(account.address.to_string()));
    fact(Fact::Domain, Some(account.address.domain().to_string()));
    fact(Fact::Service, Services::builtin().by_host(&server.host).map(|service| service.name().to_owned()));
    // Where another server is what helps, nothing that this one answers to does.
    let elsewhere = matches!(diagnosis.id, DiagnosisId::RelayDeniedWrongServer | DiagnosisId::NotAMailServer);
    let of_this_server = working.iter().map(|settings| &settings.server).filter(|works| works.host == server.host);
    let mut others = of_this_server.filter(|works| !server.leads_to(works));
    diagnosis.works = if elsewhere { None } else { others.next().cloned() };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{AccountId, Form, SignInChoice};
    use crate::checkup::published::listed;

    #[test]
    fn only_settings_that_really_differ_from_the_published_ones_are_told() {
        for (address, host, security, differs) in [
            ("anna@gmail.com", "smtp.gmail.com", Security::Tls, false),
            ("anna@gmail.com", "smtp.gmail.com", Security::StartTls, false),
            ("anna@gmail.com", "smtp.gmail.com", Security::Auto, false),
            ("anna@gmail.com", "smtp.gmail.com", Security::None, true),
            ("anna@gmail.com", "smtp.example.org", Security::Tls, true),
            ("anna@example.org", "smtp.example.org", Security::None, false),
        ] {
            let form = Form {
                address: address.into(),
                outgoing_host: host.into(),
                outgoing_security: security,
                sign_in: SignInChoice::None,
                ..Form::default()
            };
            let account = form.parse(AccountId::from_number(1)).expect("valid");
            let published = Published::new(listed(&account).unwrap_or_default());
            assert_eq!(published_otherwise(&account, &published).is_some(), differs, "{address} {host} {security:?}");
        }
    }
}
