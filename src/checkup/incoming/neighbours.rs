//! The neighbours of the account's own incoming settings: other ports, modes and protocols of the same host, the names of the
//! certificate. They are looked at without a password.

use tokio::sync::watch;
use tokio::task::JoinSet;

use super::dialogue::Receiving;
use crate::account::{Host, Incoming, IncomingProtocol, Port, Security, Server};
use crate::checkup::dialogue::{Dialogue, Setting};
use crate::checkup::find::find;
use crate::checkup::neighbours::MOST_OTHER_NAMES;
use crate::diagnosis::Stage;

/// The usual ports, safest first (RFC 8314 3.2, 3.3).
const USUAL: [(IncomingProtocol, u16, Security); 4] = [
    (IncomingProtocol::Imap, 993, Security::Tls),
    (IncomingProtocol::Imap, 143, Security::StartTls),
    (IncomingProtocol::Pop3, 995, Security::Tls),
    (IncomingProtocol::Pop3, 110, Security::StartTls),
];

/// The other ports and modes of the same server that are looked at. Of the usual port of another protocol it is that
/// protocol that is asked for.
pub(super) fn neighbours(own: &Incoming, tried: Security) -> Vec<(IncomingProtocol, Server)> {
    let server = &own.server;
    let other_mode = if tried == Security::Tls { Security::StartTls } else { Security::Tls };
    let mut found = vec![(own.protocol, Server { security: other_mode, ..server.clone() })];
    if tried == Security::None {
        found.push((own.protocol, Server { security: Security::StartTls, ..server.clone() }));
    }
    for (protocol, port, security) in USUAL {
        let port = Port::known(port);
        if port != server.port || protocol != own.protocol {
            found.push((protocol, Server { host: server.host.clone(), port, security }));
        }
    }
    found
}

/// The mode that a port most likely speaks.
pub(super) fn guess(port: Port) -> Security {
    let usual = USUAL.into_iter().find(|(_, usual, _)| *usual == port.get());
    usual.map_or(Security::StartTls, |(_, _, security)| security)
}

/// Looks at a port: how far it is usable, without a password.
pub(super) async fn look_at(look: &mut Receiving, setting: &Setting, tls_answers: Option<watch::Sender<bool>>) {
    let mut told = |_: &Dialogue, stage: Stage| {
        if stage == Stage::Tls
            && let Some(teller) = &tls_answers
        {
            // The other dialogue may have ended.
            let _ = teller.send(true);
        }
    };
    if let Ok(open) = look.open(setting, None, &mut told).await {
        open.leave().await;
    } else if look.line.tls.as_ref().is_some_and(|tls| tls.certificate.is_some()) {
        // A certificate came, if not a good one: the port speaks TLS.
        told(&look.line, Stage::Tls);
    }
}

/// Looks whether the server can be reached under one of its certificate's names.
pub(super) async fn look_at_names(
    names: &[String],
    own: &Incoming,
    security: Security,
    setting: &Setting,
    deadline: tokio::time::Instant,
) -> Vec<Receiving> {
    let mut looks = JoinSet::new();
    let hosts = names.iter().filter(|name| !name.contains('*')).filter_map(|name| Host::parse(name).ok());
    for host in hosts.take(MOST_OTHER_NAMES) {
        let mut setting = setting.clone();
        let mut look = Receiving::new(own.protocol, Server { host, security, ..own.server.clone() });
        looks.spawn(async move {
            let _ = tokio::time::timeout_at(deadline, async {
                if let Ok(addresses) = find(&setting.environment, &look.line.server.host).await {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_own_settings_are_no_neighbour_of_theirs() {
        for (protocol, port, security) in USUAL {
            let server =
                Server { host: Host::parse("mail.example.org").expect("a name"), port: Port::known(port), security };
            let own = Incoming { protocol, server: server.clone(), username: "anna".to_owned(), spa: false };
            let found = neighbours(&own, security);
            assert!(!found.contains(&(protocol, server)), "{port}");
            assert_eq!(found.len(), 4, "the other mode, and the three other usual ports: {found:?}");
            assert_eq!(guess(Port::known(port)), security);
        }
    }

    #[test]
    fn a_port_of_the_other_protocol_is_asked_for_its_own() {
        let server = Server {
            host: Host::parse("mail.example.org").expect("a name"),
            port: Port::known(995),
            security: Security::Tls,
        };
        let own =
            Incoming { protocol: IncomingProtocol::Imap, server: server.clone(), username: String::new(), spa: false };
        assert!(neighbours(&own, Security::Tls).contains(&(IncomingProtocol::Pop3, server)));
    }
}
