//! POP-before-SMTP: signing in to the incoming server, after which some servers let the same address send for a while.

use std::net::IpAddr;

use super::dialogue::Setting;
use super::find::find;
use crate::account::{Account, Incoming, IncomingProtocol, Port, Secrets, Security, Server};
use crate::diagnosis::Signal;
use crate::probe::{self, Mailbox, Permit, Wire};

/// Signs in to the account's incoming server and leaves again.
pub(super) async fn log_on(account: &Account, secrets: &Secrets, setting: &Setting) -> Result<(), Signal> {
    let Some(incoming) = &account.incoming else { return Err(Signal::AuthNotOffered) };
    let secret = secrets.incoming.as_ref().filter(|secret| !secret.is_empty()).ok_or(Signal::PasswordMissing)?;
    let addresses = find(&setting.environment, &incoming.server.host).await?;
    let (mut mailbox, permit) = open(incoming, &addresses, setting).await?;
    let answer = mailbox.sign_in(&permit, &incoming.username, secret).await?;
    mailbox.leave().await;
    answer.map_err(Signal::IncomingRefused)
}

/// Connects and encrypts. A line that stays in clear is an end: the consent to one is for the outgoing server.
async fn open(incoming: &Incoming, addresses: &[IpAddr], setting: &Setting) -> Result<(Mailbox, Permit), Signal> {
    let Server { host, port, security } = &incoming.server;
    let environment = &setting.environment;
    let limits = environment.limits;
    let connected = probe::connect(&*environment.network, addresses, port.get(), limits.connect).await?;
    let mut wire = Wire::new(connected.stream, format!("{host}:{port}"), setting.transcript.clone());
    wire.redact(setting.redactor.clone());
    let encrypts_at_once = match security {
        Security::Tls => true,
        Security::Auto => [Port::known(993), Port::known(995)].contains(port),
        Security::StartTls => false,
        Security::None => return Err(Signal::EncryptionOff),
    };
    let plain = |wire: Wire, protocol: IncomingProtocol| Mailbox::new(wire, protocol, limits);
    let wire = if encrypts_at_once {
        wire
    } else {
        let mut mailbox = plain(wire, incoming.protocol);
        mailbox.greeting().await?;
        mailbox.starttls().await?
    };
    let secured = wire.secure(&environment.trust, host, None, limits.tls).await.map_err(|refused| refused.signal)?;
    let mut mailbox = plain(secured.wire, incoming.protocol);
    if encrypts_at_once {
        mailbox.greeting().await?;
    }
    Ok((mailbox, secured.permit))
}
