//! The plan: what is asked at once, and what is waited for.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::{Notify, mpsc, oneshot, watch};
use tokio::task::{AbortHandle, JoinSet};

use super::compare::{compare, control, wants_control};
use super::dialogue::{Dialogue, Setting};
use super::domain::{DomainOutcome, Subject};
use super::find::{find, invented};
use super::incoming::{self, Turn};
use super::judge::{Observations, judge, reached_anywhere};
use super::neighbours::{look_at, look_at_names, neighbours};
use super::outcome::{CheckStage, Detail, Event, Outcome, StageResult, Status, Verdict};
use super::pop_before_smtp::ask_again;
use super::published::Asking;
use super::second_try;
use super::stages::Stages;
use super::test_message::TestMessage;
use super::vantage::{self, Sighted};
use crate::account::{Account, Address, Port, Secrets, Security, Server, SignIn};
use crate::diagnosis::{CertificateFault, Signal, Stage};
use crate::dns::outside::{By, Sighting};
use crate::environment::Environment;
use crate::probe::{Redactor, Transcript};

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

/// Runs a check-up to its end. Dropping the future stops all of it at once.
pub async fn run(request: Request, environment: Environment, events: mpsc::UnboundedSender<Event>) -> Outcome {
    let began = Timestamp::now();
    let clock = Instant::now();
    let transcript = Transcript::new();
    let mut stages = Stages::new(events.clone());
    let deadline = tokio::time::Instant::now() + request.timeout;
    // What earlier check-ups were told may have been mended since.
    let environment = Environment { resolver: environment.resolver.afresh(), ..environment };

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
        domain: observations.domain.map(Box::new),
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
    let other_form = second_try::other_form(account);
    let incoming = account.incoming.as_ref().map(|incoming| incoming.username.as_str());
    let usernames = [account.outgoing_username(), other_form.as_deref(), incoming];
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
    let (sighted, sight) = Sighted::new();
    let mut setting = Setting {
        environment: environment.clone(),
        addresses: Vec::new(),
        pinned: request.account.outgoing.pinned,
        transcript: transcript.clone(),
        redactor: redactor.clone(),
        sighted: sighted.clone(),
    };
    let asking = Asking::begin(&request.account, setting.clone(), deadline);
    let (order, turn) = Order::of(&request.account.outgoing.sign_in);
    let incoming = incoming::look(request, setting.clone(), turn, stages.teller(), deadline);

    // Told when the dialogue is over, with the address under which the server saw this computer.
    let (saw, sightings) = oneshot::channel();
    let domain = domain(request, environment, stages.teller(), sightings, deadline);

    // What is needed only for the verdict is asked beside everything else, and hardly waited for once that is over.
    let over = Notify::new();
    let beside = async {
        let given_up = async {
            over.notified().await;
            tokio::time::sleep(GRACE).await;
        };
        let (mut addresses, mut vantage) = (Vec::new(), None);
        let asked = async {
            tokio::join!(async { addresses = invented(environment, &server.host).await }, async {
                vantage = vantage::look(&request.account, environment, sight).await
            },);
        };
        tokio::select! {
            () = asked => {}
            () = given_up => {}
        }
        (addresses, vantage)
    };
    let servers = async {
        let outgoing = async {
            stages.begin(CheckStage::FindServer);
            let clock = Instant::now();
            let resolved = tokio::time::timeout_at(deadline, find(environment, &server.host));
            match resolved.await.unwrap_or(Err(Signal::NameServersSilent)) {
                Ok(resolved) => {
                    stages.passed(CheckStage::FindServer, clock.elapsed(), Detail::Addresses(resolved.clone()));
                    setting.addresses = resolved;
                    talk(request, &setting, asking, stages, &mut found, order, deadline).await;
                }
                Err(signal) => {
                    found.unresolved = Some(signal);
                    found.published = asking.until(deadline).await;
                }
            }
            sighted.over();
            over.notify_one();
            // Nobody listens where the domain is not asked about.
            let _ =
                saw.send(found.main.saw.into_iter().map(|address| Sighting { address, by: By::MailServer }).collect());
        };
        let ((), (received, result)) = tokio::join!(outgoing, incoming);
        found.incoming = received;
        ask_again(request, &setting, &mut found, deadline).await;
        result
    };
    let ((invented, vantage), received, (domain, result)) = tokio::join!(beside, servers, domain);
    stages.known(received);
    stages.known(result);
    found.domain = domain;
    found.vantage = vantage;
    found.wildcard = invented.iter().any(|ip| setting.addresses.contains(ip));
    found
}

/// Which of the two servers waits for the other, as the outgoing dialogue sees it.
#[derive(Default)]
struct Order {
    /// Tells whether the log-on that comes first has worked.
    log_on: Option<oneshot::Receiver<bool>>,
    /// To be told when the dialogue is over.
    over: Option<oneshot::Sender<()>>,
}

impl Order {
    fn of(sign_in: &SignIn) -> (Self, Turn) {
        match sign_in {
            SignIn::IncomingFirst => {
                let (done, log_on) = oneshot::channel();
                (Self { log_on: Some(log_on), ..Self::default() }, Turn::Before(done))
            }
            SignIn::None => {
                let (over, ended) = oneshot::channel();
                (Self { over: Some(over), ..Self::default() }, Turn::After(ended))
            }
            SignIn::SameAsIncoming | SignIn::LogOn { .. } => (Self::default(), Turn::Beside),
        }
    }
}

/// Looks at the address's domain, and tells of the stage as it begins and ends.
async fn domain(
    request: &Request,
    environment: &Environment,
    events: mpsc::UnboundedSender<Event>,
    sightings: oneshot::Receiver<Vec<Sighting>>,
    deadline: tokio::time::Instant,
) -> (Option<DomainOutcome>, StageResult) {
    let subject = Subject::of_account(&request.account).filter(|_| !environment.offline);
    let (outcome, result) = match subject {
        None => {
            let (status, detail) = (Status::Skipped, Detail::DomainNotAsked);
            (None, StageResult { stage: CheckStage::Domain, status, took: Duration::ZERO, detail })
        }
        Some(subject) => {
            // Nobody may be listening any more.
            let _ = events.send(Event::StageStarted(CheckStage::Domain));
            let sightings = async { sightings.await.unwrap_or_default() };
            let outcome = super::domain::look(subject, environment, sightings, deadline).await;
            let result = outcome.stage();
            (Some(outcome), result)
        }
    };
    let _ = events.send(Event::StageEnded(result.clone()));
    (outcome, result)
}

/// Tries the account's own settings and looks at the neighbours, side by side.
async fn talk(
    request: &Request,
    setting: &Setting,
    asking: Asking,
    stages: &mut Stages,
    found: &mut Observations,
    mut order: Order,
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
    if tokio::time::timeout_at(deadline, converse(&mut main, request, setting, listen, &mut order, stages))
        .await
        .is_err()
    {
        main.out_of_time();
    }
    if own.security == Security::Auto && main.failure.as_ref().is_some_and(|failure| wrong_mode(failure, main.reached))
    {
        let mut second = Dialogue::new(Server { security: other_mode, ..own.clone() });
        let talk = converse(&mut second, request, setting, None, &mut order, stages);
        if tokio::time::timeout_at(deadline, talk).await.is_err() {
            second.out_of_time();
        }
        if second.reached > main.reached || second.failure.is_none() {
            main = second;
        }
    }

    found.second = second_try::take(&main, request, setting, stages, deadline).await;

    if let Some(over) = order.over {
        // The other dialogue may have ended.
        let _ = over.send(());
    }
    if main.speaks_tls() {
        waiting_in_vain.iter().for_each(AbortHandle::abort);
    }
    let works = main.failure.is_none() && accepted_by_all(&main);
    let patience = patience_with_looks(&main, works, clock.elapsed(), deadline);
    while let Ok(Some(look)) = tokio::time::timeout_at(patience, looks.join_next()).await {
        found.looks.extend(look);
    }
    looks.abort_all();
    found.published = asking.until(patience.min(deadline)).await;

    if let Some(Signal::Certificate(CertificateFault::WrongName { names })) = &main.failure {
        found.renamed = look_at_names(names, own, first_try, setting, deadline).await;
    }
    found.main = main;
    let silent = !found.main.answered() && !found.looks.iter().any(Dialogue::answered) && !found.published.answers();
    let may_ask = setting.environment.third_parties.is_some();
    let refused = may_ask && found.main.failure == Some(Signal::Refused) && !reached_anywhere(found);
    if silent || refused {
        found.network = compare(request, setting, deadline).await;
    }
    if wants_control(&found.main) {
        found.control = control(&found.main.server, setting, deadline).await;
    }
}

/// Until when neighbours that are still silent are waited for, once the dialogue with the own settings is over.
pub(super) fn patience_with_looks(
    main: &Dialogue,
    works: bool,
    took: Duration,
    deadline: tokio::time::Instant,
) -> tokio::time::Instant {
    let now = tokio::time::Instant::now();
    let patience = if works {
        now + took.max(GRACE)
    } else if main.answered() {
        now + took.max(GRACE_AFTER_FAILURE)
    } else {
        deadline
    };
    patience.min(deadline)
}

/// Whether every recipient was accepted.
fn accepted_by_all(main: &Dialogue) -> bool {
    main.envelope.as_ref().is_some_and(|envelope| envelope.recipients.iter().all(|(_, reply)| reply.is_positive()))
}

/// Whether a failure is what the other kind of encryption looks like.
pub(super) fn wrong_mode(failure: &Signal, reached: Stage) -> bool {
    matches!(failure, Signal::PlainTextOnTls | Signal::SilentServer { .. } | Signal::StartTlsNotOffered)
        || (matches!(failure, Signal::Closed) && reached <= Stage::Tls)
}

/// The mode that a port most likely speaks.
pub(super) fn guess(port: Port) -> Security {
    if port == Port::SUBMISSIONS { Security::Tls } else { Security::StartTls }
}

/// The whole dialogue with the account's own settings.
async fn converse(
    main: &mut Dialogue,
    request: &Request,
    setting: &Setting,
    own_port_speaks_tls: Option<watch::Receiver<bool>>,
    order: &mut Order,
    stages: &mut Stages,
) {
    let account = &request.account;
    if let Some(log_on) = order.log_on.take() {
        main.reached = Stage::Auth;
        match log_on.await {
            Ok(true) => {}
            // Why stands among what was observed about the incoming server.
            Ok(false) => {
                main.failure = Some(Signal::IncomingRefused(String::new()));
                return;
            }
            // There is no such server, or no password for it.
            Err(_) => {
                main.failure = Some(Signal::PasswordMissing);
                return;
            }
        }
    }
    let mut told = |dialogue: &Dialogue, stage: Stage| stages.follow(dialogue, stage);
    let Ok(mut open) = main.open(setting, own_port_speaks_tls, &mut told).await else { return };
    let secret = account.outgoing_secret(&request.secrets);
    if main.sign_in(&mut open, account, secret, &mut told).await.is_ok() {
        let asked = main.ask(&mut open, &account.address, &recipients(request), &mut told).await;
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

/// Who is asked about: oneself, and others, each once.
pub(super) fn recipients(request: &Request) -> Vec<Address> {
    let account = &request.account;
    let mut recipients = vec![account.address.clone()];
    for other in account.outside_recipient.iter().chain(&request.recipients) {
        if !recipients.contains(other) {
            recipients.push(other.clone());
        }
    }
    recipients
}
