//! The neighbours of the account's own settings: other ports and modes, the names of the certificate. They are looked at
//! without a password.

use tokio::sync::watch;
use tokio::task::JoinSet;

use super::dialogue::{Dialogue, Setting};
use super::find::find;
use crate::account::{Host, Port, Security, Server};
use crate::diagnosis::Stage;

/// Most names of a certificate that are tried in place of the one that does not fit.
pub(super) const MOST_OTHER_NAMES: usize = 3;

/// The other ports and modes of the same server that are looked at, without a password.
pub(super) fn neighbours(own: &Server, tried: Security) -> Vec<Server> {
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

/// Looks at a port: how far it is usable, without a password.
pub(super) async fn look_at(look: &mut Dialogue, setting: &Setting, tls_answers: Option<watch::Sender<bool>>) {
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
pub(super) async fn look_at_names(
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
