//! A look at a port for mail programs: whether the protocol is spoken there, encrypted and with a certificate that fits. There is
//! no secret anywhere near.

use std::net::{IpAddr, SocketAddr};

use super::dial::{Network, connect};

use super::limits::Limits;
use super::mailbox::Mailbox;
use super::smtp::{Smtp, own_literal};
use super::tls::Trust;
use super::transcript::Transcript;
use super::wire::Wire;
use crate::account::{IncomingProtocol, Security, Server};
use crate::diagnosis::{Reply, Signal};

/// Looks at a server for sending or, where `fetches` says so, one for fetching mail: as far as EHLO, or the greeting. Gives the
/// sign-in methods that an SMTP server names once the line is encrypted, in capitals. Whatever its settings say, a line in
/// clear is no good.
pub async fn look_at_service(
    network: &dyn Network,
    trust: &Trust,
    limits: Limits,
    fetches: Option<IncomingProtocol>,
    server: &Server,
    addresses: &[IpAddr],
) -> Result<Vec<String>, Signal> {
    let Opened { wire, literal, .. } =
        open(network, addresses, &server.host.as_ascii(), server.port.get(), limits).await?;
    let secure = async |wire: Wire| {
        let secured = wire.secure(trust, &server.host, None, limits.tls).await;
        secured.map(|secured| secured.wire).map_err(|refused| refused.signal)
    };
    let at_once = server.security == Security::Tls;
    match fetches {
        None => {
            let mut smtp = if at_once {
                let mut smtp = Smtp::new(secure(wire).await?, limits);
                welcome(smtp.greeting().await?)?;
                smtp
            } else {
                let mut smtp = Smtp::new(wire, limits);
                welcome(smtp.greeting().await?)?;
                if !smtp.ehlo(&literal).await?.offers_starttls() {
                    smtp.quit().await;
                    return Err(Signal::StartTlsNotOffered);
                }
                Smtp::new(secure(smtp.starttls().await?).await?, limits)
            };
            let methods = smtp.ehlo(&literal).await?.methods();
            smtp.quit().await;
            Ok(methods)
        }
        Some(protocol) => {
            let mailbox = if at_once {
                let mut mailbox = Mailbox::new(secure(wire).await?, protocol, limits);
                mailbox.greeting().await?;
                mailbox
            } else {
                let mut mailbox = Mailbox::new(wire, protocol, limits);
                mailbox.greeting().await?;
                Mailbox::new(secure(mailbox.starttls().await?).await?, protocol, limits)
            };
            mailbox.leave().await;
            Ok(Vec::new())
        }
    }
}

/// A line that was opened for a look.
pub(super) struct Opened {
    pub wire: Wire,
    pub peer: SocketAddr,
    /// This computer's name for EHLO on that line.
    pub literal: String,
}

/// Connects to the first of the addresses that answers. Nobody keeps what is said on the line.
pub(super) async fn open(
    network: &dyn Network,
    addresses: &[IpAddr],
    host: &str,
    port: u16,
    limits: Limits,
) -> Result<Opened, Signal> {
    let connected = connect(network, addresses, port, limits.connect).await?;
    let literal = own_literal(connected.stream.local_addr().map_or(IpAddr::from([127, 0, 0, 1]), |own| own.ip()));
    let wire = Wire::new(connected.stream, format!("{host}:{port}"), Transcript::new());
    Ok(Opened { wire, peer: connected.peer, literal })
}

/// A greeting may be a refusal (RFC 5321 3.1).
fn welcome(greeting: Reply) -> Result<(), Signal> {
    if greeting.is_positive() { Ok(()) } else { Err(Signal::Reply(greeting)) }
}
