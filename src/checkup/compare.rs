//! The network apart from the server: what else can be reached from here, asked once all mail ports have stayed silent.

use std::net::IpAddr;
use std::time::Duration;

use super::dialogue::Setting;
use super::find::find;
use super::run::Request;
use crate::account::Port;
use crate::diagnosis::Signal;
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

pub(super) async fn compare(request: &Request, setting: &Setting, deadline: tokio::time::Instant) -> Comparison {
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
