//! The incoming server in a check-up: a dialogue with the account's own settings, and looks at the neighbours.
//!
//! It runs beside the dialogue with the outgoing server. Which of the two signs in first matters where a log-on to the
//! incoming server lets this address send (POP-before-SMTP); see [`Turn`].

mod dialogue;
mod judge;
mod neighbours;

use std::time::{Duration, Instant};

use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::{AbortHandle, JoinSet};

pub(super) use dialogue::Receiving;
pub(super) use judge::add;
use neighbours::{guess, look_at, look_at_names, neighbours};

use super::dialogue::{Dialogue, Setting};
use super::find::find;
use super::outcome::{CheckStage, Detail, Event, StageResult, Status};
use super::run::{Request, patience_with_looks, wrong_mode};
use crate::account::{Account, Incoming, Method, Secret, Security, Server, SignIn};
use crate::diagnosis::{CertificateFault, Signal, Stage};
use crate::probe::Redactor;

/// What was observed about the incoming server.
#[derive(Debug)]
pub(super) struct Received {
    /// Why the server's name led nowhere.
    pub unresolved: Option<Signal>,
    /// The dialogue with the account's own settings.
    pub main: Receiving,
    /// Other ports, modes and protocols of the same server.
    pub looks: Vec<Receiving>,
    /// The server under other names of its certificate.
    pub renamed: Vec<Receiving>,
}

/// When the incoming server is signed in to.
pub(super) enum Turn {
    /// Beside the outgoing one.
    Beside,
    /// Only once the dialogue with the outgoing server is over: it is used without a sign-in, and a log-on here might let this
    /// address send.
    After(oneshot::Receiver<()>),
    /// Before the outgoing server is even connected to, which is told whether it worked.
    Before(oneshot::Sender<bool>),
}

/// Looks at the account's incoming server, and tells of the stage as it begins and ends. `setting` is the outgoing server's.
pub(super) async fn look(
    request: &Request,
    setting: Setting,
    turn: Turn,
    events: mpsc::UnboundedSender<Event>,
    deadline: tokio::time::Instant,
) -> (Option<Received>, StageResult) {
    let account = &request.account;
    let secret = request.secrets.incoming.as_ref().filter(|secret| !secret.is_empty());
    let (received, result) = match (&account.incoming, secret) {
        (None, _) => (None, skipped(Detail::NoIncoming)),
        (Some(_), None) => (None, skipped(Detail::NoIncomingPassword)),
        (Some(incoming), Some(secret)) => {
            // Nobody may be listening any more.
            let _ = events.send(Event::StageStarted(CheckStage::Incoming));
            let redactor = setting.redactor.clone();
            let received = observe(account, incoming, secret, setting, turn, deadline).await;
            let result = received.stage(&redactor);
            (Some(received), result)
        }
    };
    let _ = events.send(Event::StageEnded(result.clone()));
    (received, result)
}

fn skipped(detail: Detail) -> StageResult {
    StageResult { stage: CheckStage::Incoming, status: Status::Skipped, took: Duration::ZERO, detail }
}

impl Received {
    fn new(incoming: &Incoming) -> Self {
        Self {
            unresolved: None,
            main: Receiving::new(incoming.protocol, incoming.server.clone()),
            looks: Vec::new(),
            renamed: Vec::new(),
        }
    }

    pub fn signed_in(&self) -> bool {
        self.main.line.signed_in
    }

    fn stage(&self, redactor: &Redactor) -> StageResult {
        let line = &self.main.line;
        let (status, detail) = match (&self.unresolved, &line.failure) {
            (None, None) => {
                let method = self.main.signed_in_by.unwrap_or_default().to_owned();
                let status = if line.remarks.is_empty() { Status::Passed } else { Status::Warning };
                (status, Detail::SignedIn(method))
            }
            (None, Some(Signal::EncryptionOff)) => (Status::Warning, Detail::NotEncrypted),
            _ => {
                let words = self.main.refusal().map(|words| Detail::Words(redactor.redact(words)));
                (Status::Failed, words.unwrap_or(Detail::Nothing))
            }
        };
        let took = line.took.iter().map(|(_, took)| *took).sum();
        StageResult { stage: CheckStage::Incoming, status, took, detail }
    }
}

/// Tries the account's own settings and looks at the neighbours, side by side.
async fn observe(
    account: &Account,
    incoming: &Incoming,
    secret: &Secret,
    setting: Setting,
    turn: Turn,
    deadline: tokio::time::Instant,
) -> Received {
    let mut found = Received::new(incoming);
    let resolved = tokio::time::timeout_at(deadline, find(&setting.environment, &incoming.server.host));
    let addresses = match resolved.await.unwrap_or(Err(Signal::NameServersSilent)) {
        Ok(addresses) => addresses,
        Err(signal) => {
            found.unresolved = Some(signal);
            if let Turn::Before(done) = turn {
                // The other dialogue may have ended.
                let _ = done.send(false);
            }
            return found;
        }
    };
    // The certificate was pinned for a server, whichever of its ports shows it.
    let pinned = setting.pinned.filter(|_| account.outgoing.server.host == incoming.server.host);
    let setting = Setting { addresses, pinned, ..setting };
    let first_try = match incoming.server.security {
        Security::Auto => guess(incoming.server.port),
        chosen => chosen,
    };
    let other_mode = if first_try == Security::Tls { Security::StartTls } else { Security::Tls };

    // Told when the own port turns out to speak TLS from the first octet.
    let (tls_answers, own_port_speaks_tls) = watch::channel(false);
    let mut own_tls_look = (other_mode == Security::Tls).then_some(tls_answers);
    let mut looks = JoinSet::new();
    // A port that speaks TLS from the first octet waits for a hello and never greets.
    let mut waiting_in_vain: Vec<AbortHandle> = Vec::new();
    for (protocol, server) in neighbours(incoming, first_try) {
        let setting = setting.clone();
        let own_port = server.port == incoming.server.port;
        let teller = own_tls_look.take_if(|_| own_port && server.security == Security::Tls);
        let pointless_with_tls = own_port && server.security != Security::Tls;
        let mut look = Receiving::new(protocol, server);
        let looking = looks.spawn(async move {
            if tokio::time::timeout_at(deadline, look_at(&mut look, &setting, teller)).await.is_err() {
                look.line.out_of_time();
            }
            look
        });
        if pointless_with_tls {
            waiting_in_vain.push(looking);
        }
    }

    let clock = Instant::now();
    let (before, after) = match turn {
        Turn::Beside => (None, None),
        Turn::After(over) => (Some(over), None),
        Turn::Before(done) => (None, Some(done)),
    };
    let own = Own { incoming, method: method(account, incoming), secret };
    let listen = (other_mode == Security::Tls).then_some(own_port_speaks_tls);
    let with_mode = |security| Receiving::new(incoming.protocol, Server { security, ..incoming.server.clone() });
    found.main = with_mode(first_try);
    let mut before = before;
    let talk = own.converse(&mut found.main, &setting, listen, &mut before);
    if tokio::time::timeout_at(deadline, talk).await.is_err() {
        found.main.line.out_of_time();
    }
    let line = &found.main.line;
    if incoming.server.security == Security::Auto
        && line.failure.as_ref().is_some_and(|failure| wrong_mode(failure, line.reached))
    {
        let mut second = with_mode(other_mode);
        let talk = own.converse(&mut second, &setting, None, &mut before);
        if tokio::time::timeout_at(deadline, talk).await.is_err() {
            second.line.out_of_time();
        }
        if second.line.reached > line.reached || second.line.failure.is_none() {
            found.main = second;
        }
    }
    if let Some(done) = after {
        // The other dialogue may have ended.
        let _ = done.send(found.signed_in());
    }

    let line = &found.main.line;
    if line.speaks_tls() {
        waiting_in_vain.iter().for_each(AbortHandle::abort);
    }
    let patience = patience_with_looks(line, line.failure.is_none(), clock.elapsed(), deadline);
    while let Ok(Some(look)) = tokio::time::timeout_at(patience, looks.join_next()).await {
        found.looks.extend(look);
    }
    looks.abort_all();

    if let Some(Signal::Certificate(CertificateFault::WrongName { names })) = &found.main.line.failure {
        found.renamed = look_at_names(names, incoming, first_try, &setting, deadline).await;
    }
    found
}

/// The method that the settings ask for. Where both servers have one secret, and it is a token, it is one here as well.
fn method(account: &Account, incoming: &Incoming) -> Method {
    let outgoing = &account.outgoing;
    if incoming.spa {
        Method::Ntlm
    } else if outgoing.method == Method::Xoauth2 && outgoing.sign_in == SignIn::SameAsIncoming {
        Method::Xoauth2
    } else {
        Method::Auto
    }
}

/// What the dialogue with the own settings needs to know.
struct Own<'a> {
    incoming: &'a Incoming,
    method: Method,
    secret: &'a Secret,
}

impl Own<'_> {
    /// The whole dialogue: open, wait for one's turn, sign in, leave.
    async fn converse(
        &self,
        main: &mut Receiving,
        setting: &Setting,
        own_port_speaks_tls: Option<watch::Receiver<bool>>,
        turn: &mut Option<oneshot::Receiver<()>>,
    ) {
        let mut told = |_: &Dialogue, _: Stage| {};
        let Ok(mut open) = main.open(setting, own_port_speaks_tls, &mut told).await else { return };
        if let Some(over) = turn.take() {
            // The other dialogue may have ended before it began.
            let _ = over.await;
        }
        // What came of it stands in the dialogue.
        let _ = main.sign_in(&mut open, self.incoming, self.method, self.secret, &mut told).await;
        open.leave().await;
    }
}
