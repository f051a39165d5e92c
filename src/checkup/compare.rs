//! The network apart from the server: what else can be reached from here, asked once no mail port could be reached, or
//! something cut the connection off.

use std::net::IpAddr;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use super::dialogue::{Dialogue, Setting};
use super::find::find;
use super::neighbours::look_at;
use super::run::Request;
use crate::account::{Host, Port, Security, Server};
use crate::diagnosis::{Certainty, Diagnosis, DiagnosisId, Fact, Fixer, Foreign, Signal, Stage};
use crate::probe;

/// How long the comparison with other hosts may take once all mail ports have stayed silent.
const CONTROL_PATIENCE: Duration = Duration::from_secs(3);

/// What other connections say about this network when no mail port of the server answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Comparison {
    /// Something else than mail got through.
    pub web_works: bool,
    /// Another service's mail port got through; nothing where nobody may be asked.
    pub mail_works: Option<bool>,
}

pub(super) async fn compare(request: &Request, setting: &Setting, deadline: Instant) -> Comparison {
    let environment = &setting.environment;
    let deadline = deadline.min(Instant::now() + CONTROL_PATIENCE);
    let connect = |addresses: Vec<IpAddr>, port: u16| async move {
        let reached = probe::connect(&*environment.network, &addresses, port, CONTROL_PATIENCE);
        timeout_at(deadline, reached).await.unwrap_or(Err(Signal::TimedOut)).map(|_| ())
    };
    // Being refused is an answer, too.
    let answers = |addresses: Vec<IpAddr>, port: u16| async move {
        matches!(connect(addresses, port).await, Ok(()) | Err(Signal::Refused))
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
        // This server's mail ports are open; who refuses them stands in the way.
        let (web, tls, starttls) = tokio::join!(
            answers(addresses.clone(), 443),
            connect(addresses.clone(), Port::SUBMISSIONS.get()),
            connect(addresses, Port::SUBMISSION.get()),
        );
        (web, Some(tls.is_ok() || starttls.is_ok()))
    };
    let (own_web, incoming, (web, mail_works)) =
        tokio::join!(answers(setting.addresses.clone(), 443), incoming, others);
    Comparison { web_works: own_web || incoming || web, mail_works }
}

/// Whether the failure is one that something on the way may have caused, so that a look at another service tells more.
pub(super) fn wants_control(main: &Dialogue) -> bool {
    match main.failure {
        Some(Signal::Closed) => main.reached == Stage::Tls,
        Some(Signal::ForeignProtocol(Foreign::Web)) => true,
        _ => false,
    }
}

/// Looks at another service's mail server in the same mode, without a password; nothing where nobody may be asked.
pub(super) async fn control(own: &Server, setting: &Setting, deadline: Instant) -> Option<Dialogue> {
    let others = setting.environment.third_parties.as_ref()?;
    let host = Host::parse(&others.control).ok()?;
    let (port, security) = match own.security {
        Security::Tls => (Port::SUBMISSIONS, Security::Tls),
        _ => (Port::SUBMISSION, Security::StartTls),
    };
    let deadline = deadline.min(Instant::now() + CONTROL_PATIENCE);
    let mut look = Dialogue::new(Server { host: host.clone(), port, security });
    let looked = async {
        let addresses = find(&setting.environment, &host).await.ok()?;
        look_at(&mut look, &Setting { addresses, pinned: None, ..setting.clone() }, None).await;
        Some(())
    };
    // However far it got, it stands in the look.
    let _ = timeout_at(deadline, looked).await;
    Some(look)
}

/// Who is to blame, now that another service was looked at from here.
pub(super) fn in_comparison(diagnosis: &mut Diagnosis, signal: &Signal, control: &Dialogue) {
    if control.peer.is_none() {
        return;
    }
    let gets_through = control.tls.as_ref().is_some_and(|tls| tls.certificate.is_some());
    match signal {
        // Two services that have nothing to do with each other: what they share is the way.
        Signal::Closed if control.reached == Stage::Tls && control.failure == Some(Signal::Closed) => {
            diagnosis.fixer = Fixer::Network;
            diagnosis.certainty = Certainty::Certain;
            diagnosis.alternatives.clear();
            diagnosis.facts.insert(Fact::Kind, "network".to_owned());
        }
        Signal::ForeignProtocol(Foreign::Web) if diagnosis.id == DiagnosisId::CaptivePortal => {
            if control.encrypted {
                let instead = Diagnosis::new(DiagnosisId::NotAMailServer).with_certainty(Certainty::Likely);
                let facts = std::mem::take(&mut diagnosis.facts);
                let evidence = std::mem::take(&mut diagnosis.evidence);
                *diagnosis = Diagnosis { facts, evidence, ..instead }
                    .with_alternative(DiagnosisId::CaptivePortal, Certainty::Possible);
            } else if !gets_through {
                diagnosis.certainty = Certainty::Certain;
                diagnosis.alternatives.clear();
            }
        }
        _ => {}
    }
}
