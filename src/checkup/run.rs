//! The plan: what is asked at once, and what is waited for.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::{Notify, mpsc, watch};
use tokio::task::{AbortHandle, JoinSet};

use super::dialogue::{Dialogue, Setting};
use super::environment::Environment;
use super::incoming_first;
use super::judge::{Observations, judge};
use super::outcome::{Detail, Event, Outcome, Verdict};
use super::stages::Stages;
use super::test_message::TestMessage;
use crate::account::{Account, Address, Host, Port, Secrets, Security, Server, SignIn};
use crate::diagnosis::{CertificateFault, Services, Signal, Stage};
use crate::dns::{Ask as _, LookupError, Mx};
use crate::probe::{self, Redactor, Transcript};

/// What is to be checked.
#[derive(Clone, Debug)]
pub struct Request {
    pub account: Account,
    pub secrets: Secrets,
    /// Recipients outside the own domain, beside [`Account::outside_recipient`]. Nothing is sent to them.
    pub recipients: Vec<Address>,
    /// The whole check-up ends within this time.
    pub timeout: Duration,
    /// Send this to the account's own address if all is well.
    pub test_message: Option<TestMessage>,
}

impl Request {
    /// How long a check-up may take, unless somebody says otherwise.
    pub const TIMEOUT: Duration = Duration::from_secs(45);
}

/// Once the account's own settings are known to work, neighbours that are still silent are waited for as long again as that
/// took, but at least this long.
const GRACE: Duration = Duration::from_millis(150);

/// Once the account's own settings are known to fail although the server answers, neighbours that are still silent are
/// waited for as long again as that took, but at least this long: one of them may be what works.
const GRACE_AFTER_FAILURE: Duration = Duration::from_secs(2);

/// How long the comparison with other hosts may take once all mail ports have stayed silent.
const CONTROL_PATIENCE: Duration = Duration::from_secs(3);

/// Most names of a certificate that are tried in place of the one that does not fit.
const MOST_OTHER_NAMES: usize = 3;

/// Runs a check-up to its end. Dropping the future stops all of it at once.
pub async fn run(request: Request, environment: Environment, events: mpsc::UnboundedSender<Event>) -> Outcome {
    let began = Timestamp::now();
    let clock = Instant::now();
    let transcript = Transcript::new();
    let mut stages = Stages::new(events.clone());
    let deadline = tokio::time::Instant::now() + request.timeout;

    let redactor = redactor(&request);
    let mut observations = observe(&request, &environment, &transcript, &redactor, &mut stages, deadline).await;
    let mut judgement = judge(&request.account, &request.secrets, &observations);
    judgement.withhold(&redactor);
    if let Some(tls) = &mut observations.main.tls {
        tls.withhold(&redactor);
    }
    stages.conclude(&observations, &judgement.diagnoses, request.test_message.is_some());
    let verdict = judgement.diagnoses.first().map_or(Verdict::Unknown, |diagnosis| diagnosis.severity.into());
    let outcome = Outcome {
        account: request.account,
        began,
        took: clock.elapsed(),
        verdict,
        stages: stages.into_results(),
        diagnoses: judgement.diagnoses,
        working: judgement.working,
        tls: observations.main.tls,
        transcript: transcript.lines(),
    };
    // Nobody may be listening any more.
    let _ = events.send(Event::Finished(Box::new(outcome.clone())));
    outcome
}

/// Knows the secrets of both servers, whichever of them is used: one may have learned the other's.
fn redactor(request: &Request) -> Redactor {
    let Request { account, secrets, .. } = request;
    let usernames = [account.outgoing_username(), account.incoming.as_ref().map(|incoming| incoming.username.as_str())];
    let secrets = [&secrets.outgoing, &secrets.incoming];
    let pairs =
        usernames.iter().flatten().flat_map(|username| secrets.iter().copied().flatten().map(move |s| (username, s)));
    pairs.fold(Redactor::default(), |redactor, (username, secret)| redactor.and(username, secret))
}

/// Asks everything there is to ask.
async fn observe(
    request: &Request,
    environment: &Environment,
    transcript: &Transcript,
    redactor: &Redactor,
    stages: &mut Stages,
    deadline: tokio::time::Instant,
) -> Observations {
    let server = &request.account.outgoing.server;
    let mut found = Observations::new(server.clone());
    let mut addresses = Vec::new();

    // What is needed only for the verdict is asked beside everything else, and hardly waited for once that is over.
    let over = Notify::new();
    let beside = async {
        let answers = async {
            tokio::join!(receivers(environment, request.account.address.domain()), invented(environment, &server.host))
        };
        let given_up = async {
            over.notified().await;
            tokio::time::sleep(GRACE).await;
        };
        tokio::select! {
            answers = answers => answers,
            () = given_up => Default::default(),
        }
    };
    let talk = async {
        stages.begin(super::CheckStage::FindServer);
        let clock = Instant::now();
        let resolved = tokio::time::timeout_at(deadline, find(environment, &server.host));
        match resolved.await.unwrap_or(Err(Signal::NameServersSilent)) {
            Ok(resolved) => {
                addresses.clone_from(&resolved);
                stages.passed(super::CheckStage::FindServer, clock.elapsed(), Detail::Addresses(resolved.clone()));
                let setting = Setting {
                    environment: environment.clone(),
                    addresses: resolved,
                    pinned: request.account.outgoing.pinned,
                    transcript: transcript.clone(),
                    redactor: redactor.clone(),
                };
                talk(request, &setting, stages, &mut found, deadline).await;
            }
            Err(signal) => found.unresolved = Some(signal),
        }
        over.notify_one();
    };
    let ((mx, invented), ()) = tokio::join!(beside, talk);
    found.mx = mx;
    found.wildcard = invented.iter().any(|ip| addresses.contains(ip));
    found
}

/// The hosts that receive a domain's mail, best first.
async fn receivers(environment: &Environment, domain: &Host) -> Vec<String> {
    match domain {
        Host::Name(domain) if !environment.offline => {
            let records = environment.resolver.mx(domain).await.unwrap_or_default();
            records.into_iter().map(|Mx { exchange, .. }| exchange).collect()
        }
        _ => Vec::new(),
    }
}

/// The addresses of a name that nobody has, beside the server's: there are some only where every name has them.
async fn invented(environment: &Environment, host: &Host) -> Vec<IpAddr> {
    let Host::Name(name) = host else { return Vec::new() };
    match name.split_once('.') {
        Some((_, parent)) if parent.contains('.') && !environment.offline => {
            let label = RandomState::new().build_hasher().finish();
            environment.resolver.addresses(&format!("mailclinic-{label:016x}.{parent}")).await.interleaved()
        }
        _ => Vec::new(),
    }
}

/// A server's addresses, or why there are none.
pub(super) async fn find(environment: &Environment, host: &Host) -> Result<Vec<IpAddr>, Signal> {
    let name = match host {
        Host::Ip(ip) => return Ok(vec![*ip]),
        // Never asked of a name server (RFC 6761 6.3).
        Host::Name(_) if host.is_local() => return Ok(vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()]),
        Host::Name(name) => name,
    };
    let addresses = environment.resolver.addresses(name).await;
    let all = addresses.interleaved();
    if !all.is_empty() {
        return Ok(all);
    }
    Err(match addresses.error() {
        Some(LookupError::NoSuchName) if resolves_elsewhere(environment, name).await => Signal::NameHiddenHere,
        Some(LookupError::NoSuchName | LookupError::BadName) => Signal::NameNotFound,
        Some(LookupError::NoRecords) | None => Signal::NameWithoutAddress,
        Some(LookupError::Timeout) => Signal::NameServersSilent,
        Some(LookupError::ServerFailure(code)) => Signal::NameServerFailure(code),
        Some(LookupError::NoNetwork(_)) => Signal::Offline,
    })
}

/// Whether a name server that does not depend on this network knows the name.
async fn resolves_elsewhere(environment: &Environment, name: &str) -> bool {
    match &environment.third_parties {
        Some(others) => !others.resolver.addresses(name).await.interleaved().is_empty(),
        None => false,
    }
}

/// Tries the account's own settings and looks at the neighbours, side by side.
async fn talk(
    request: &Request,
    setting: &Setting,
    stages: &mut Stages,
    found: &mut Observations,
    deadline: tokio::time::Instant,
) {
    let own = &request.account.outgoing.server;
    let first_try = if own.security == Security::Auto { guess(own.port) } else { own.security };
    let other_mode = if first_try == Security::Tls { Security::StartTls } else { Security::Tls };

    // Told when the own port turns out to speak TLS from the first octet.
    let (tls_answers, own_port_speaks_tls) = watch::channel(false);
    let mut looks = JoinSet::new();
    // A port that speaks TLS from the first octet waits for a hello and never greets.
    let mut waiting_in_vain = Vec::new();
    let mut own_tls_look = (other_mode == Security::Tls).then_some(tls_answers);
    for server in neighbours(own, first_try) {
        let setting = setting.clone();
        let teller = own_tls_look.take_if(|_| server.port == own.port && server.security == Security::Tls);
        let pointless_with_tls = server.port == own.port && server.security != Security::Tls;
        let look = looks.spawn(async move {
            let mut look = Dialogue::new(server);
            if tokio::time::timeout_at(deadline, look_at(&mut look, &setting, teller)).await.is_err() {
                look.out_of_time();
            }
            look
        });
        if pointless_with_tls {
            waiting_in_vain.push(look);
        }
    }

    let clock = Instant::now();
    let listen = (other_mode == Security::Tls).then_some(own_port_speaks_tls);
    let mut main = Dialogue::new(Server { security: first_try, ..own.clone() });
    if tokio::time::timeout_at(deadline, converse(&mut main, request, setting, listen, stages)).await.is_err() {
        main.out_of_time();
    }
    if own.security == Security::Auto && main.failure.as_ref().is_some_and(|failure| wrong_mode(failure, main.reached))
    {
        let mut second = Dialogue::new(Server { security: other_mode, ..own.clone() });
        if tokio::time::timeout_at(deadline, converse(&mut second, request, setting, None, stages)).await.is_err() {
            second.out_of_time();
        }
        if second.reached > main.reached || second.failure.is_none() {
            main = second;
        }
    }

    if main.speaks_tls() {
        waiting_in_vain.iter().for_each(AbortHandle::abort);
    }
    let now = tokio::time::Instant::now();
    let patience = if main.failure.is_none() && accepted_by_all(&main) {
        now + clock.elapsed().max(GRACE)
    } else if main.answered() {
        now + clock.elapsed().max(GRACE_AFTER_FAILURE)
    } else {
        deadline
    };
    while let Ok(Some(look)) = tokio::time::timeout_at(patience.min(deadline), looks.join_next()).await {
        found.looks.extend(look);
    }
    looks.abort_all();

    if let Some(Signal::Certificate(CertificateFault::WrongName { names })) = &main.failure {
        found.renamed = look_at_names(names, own, first_try, setting, deadline).await;
    }
    if !main.answered() && !found.looks.iter().any(Dialogue::answered) {
        found.network = compare(request, setting, deadline).await;
    }
    found.main = main;
}

/// Whether every recipient was accepted.
fn accepted_by_all(main: &Dialogue) -> bool {
    main.envelope.as_ref().is_some_and(|envelope| envelope.recipients.iter().all(|(_, reply)| reply.is_positive()))
}

/// Whether a failure is what the other kind of encryption looks like.
fn wrong_mode(failure: &Signal, reached: Stage) -> bool {
    matches!(failure, Signal::PlainTextOnTls | Signal::SilentServer { .. } | Signal::StartTlsNotOffered)
        || (matches!(failure, Signal::Closed) && reached <= Stage::Tls)
}

/// The mode that a port most likely speaks.
fn guess(port: Port) -> Security {
    if port == Port::SUBMISSIONS { Security::Tls } else { Security::StartTls }
}

/// The other ports and modes of the same server that are looked at, without a password.
fn neighbours(own: &Server, tried: Security) -> Vec<Server> {
    let other_mode = if tried == Security::Tls { Security::StartTls } else { Security::Tls };
    let mut servers = vec![Server { security: other_mode, ..own.clone() }];
    if tried == Security::None {
        servers.push(Server { security: Security::StartTls, ..own.clone() });
    }
    for (port, security) in [
        (Port::SUBMISSIONS, Security::Tls),
        (Port::SUBMISSION, Security::StartTls),
        (Port::SMTP, Security::StartTls),
        (Port::SUBMISSION_ALTERNATIVE, Security::StartTls),
    ] {
        if port != own.port {
            servers.push(Server { host: own.host.clone(), port, security });
        }
    }
    servers
}

/// The whole dialogue with the account's own settings.
async fn converse(
    main: &mut Dialogue,
    request: &Request,
    setting: &Setting,
    own_port_speaks_tls: Option<watch::Receiver<bool>>,
    stages: &mut Stages,
) {
    let account = &request.account;
    if account.outgoing.sign_in == SignIn::IncomingFirst {
        main.reached = Stage::Auth;
        if let Err(signal) = incoming_first::log_on(account, &request.secrets, setting).await {
            main.failure = Some(signal);
            return;
        }
    }
    let mut told = |dialogue: &Dialogue, stage: Stage| stages.follow(dialogue, stage);
    let Ok(mut open) = main.open(setting, own_port_speaks_tls, &mut told).await else { return };
    let secret = account.outgoing_secret(&request.secrets);
    if main.sign_in(&mut open, account, secret, &mut told).await.is_ok() {
        let mut recipients = vec![account.address.clone()];
        for other in account.outside_recipient.iter().chain(&request.recipients) {
            if !recipients.contains(other) {
                recipients.push(other.clone());
            }
        }
        let asked = main.ask(&mut open, &account.address, &recipients, &mut told).await;
        if asked.is_ok()
            && accepted_by_all(main)
            && let Some(message) = &request.test_message
        {
            // What came of it stands in the dialogue.
            let _ = main.send(&mut open, &account.address, message, &mut told).await;
        }
    }
    open.smtp.quit().await;
}

/// Looks at a port: how far it is usable, without a password.
async fn look_at(look: &mut Dialogue, setting: &Setting, tls_answers: Option<watch::Sender<bool>>) {
    let mut told = |_: &Dialogue, stage: Stage| {
        if stage == Stage::Tls
            && let Some(teller) = &tls_answers
        {
            // The other dialogue may have ended.
            let _ = teller.send(true);
        }
    };
    if let Ok(open) = look.open(setting, None, &mut told).await {
        open.smtp.quit().await;
    } else if look.tls.as_ref().is_some_and(|tls| tls.certificate.is_some()) {
        // A certificate came, if not a good one: the port speaks TLS.
        told(look, Stage::Tls);
    }
}

/// Looks whether the server can be reached under one of its certificate's names.
async fn look_at_names(
    names: &[String],
    own: &Server,
    security: Security,
    setting: &Setting,
    deadline: tokio::time::Instant,
) -> Vec<Dialogue> {
    let mut looks = JoinSet::new();
    let hosts = names.iter().filter(|name| !name.contains('*')).filter_map(|name| Host::parse(name).ok());
    for host in hosts.take(MOST_OTHER_NAMES) {
        let mut setting = setting.clone();
        let server = Server { host, security, ..own.clone() };
        looks.spawn(async move {
            let mut look = Dialogue::new(server.clone());
            let _ = tokio::time::timeout_at(deadline, async {
                if let Ok(addresses) = find(&setting.environment, &server.host).await {
                    setting.addresses = addresses;
                    look_at(&mut look, &setting, None).await;
                }
            })
            .await;
            look
        });
    }
    looks.join_all().await
}

/// What other connections say about this network when no mail port of the server answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Comparison {
    /// Something else than mail got through.
    pub web_works: bool,
    /// Another service's mail port got through; nothing where nobody may be asked.
    pub mail_works: Option<bool>,
}

async fn compare(request: &Request, setting: &Setting, deadline: tokio::time::Instant) -> Comparison {
    let environment = &setting.environment;
    let deadline = deadline.min(tokio::time::Instant::now() + CONTROL_PATIENCE);
    let answers = |addresses: Vec<IpAddr>, port: u16| async move {
        let reached = probe::connect(&*environment.network, &addresses, port, CONTROL_PATIENCE);
        // Being refused is an answer, too.
        matches!(tokio::time::timeout_at(deadline, reached).await, Ok(Ok(_) | Err(Signal::Refused)))
    };
    let incoming = async {
        match &request.account.incoming {
            Some(incoming) => match find(environment, &incoming.server.host).await {
                Ok(addresses) => answers(addresses, incoming.server.port.get()).await,
                Err(_) => false,
            },
            None => false,
        }
    };
    let others = async {
        let Some(others) = &environment.third_parties else { return (false, None) };
        let addresses = environment.resolver.addresses(&others.control).await.interleaved();
        let (web, mail) = tokio::join!(answers(addresses.clone(), 443), answers(addresses, Port::SUBMISSIONS.get()));
        (web, Some(mail))
    };
    let (own_web, incoming, (web, mail_works)) =
        tokio::join!(answers(setting.addresses.clone(), 443), incoming, others);
    Comparison { web_works: own_web || incoming || web, mail_works }
}

/// The settings that the account's mail service publishes for sending, best first.
pub(super) fn published(account: &Account) -> &'static [Server] {
    let Host::Name(domain) = account.address.domain() else { return &[] };
    Services::builtin().by_domain(domain).map_or(&[], |service| service.submission())
}
