//! Opening connections: to the first address that answers (Happy Eyeballs, RFC 8305).

use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::diagnosis::Signal;

/// A pause before the next address is tried beside the ones that are still silent (RFC 8305 5).
const STAGGER: Duration = Duration::from_millis(250);

/// The network. The system's is [`Tcp`]; tests lay their own, where ports of a host lead to servers on loopback.
pub trait Network: Send + Sync {
    fn connect(&self, address: SocketAddr) -> Connecting;
}

/// A connection on its way.
pub type Connecting = Pin<Box<dyn Future<Output = io::Result<TcpStream>> + Send>>;

/// This computer's network.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tcp;

impl Network for Tcp {
    fn connect(&self, address: SocketAddr) -> Connecting {
        Box::pin(TcpStream::connect(address))
    }
}

/// An open connection.
#[derive(Debug)]
pub struct Connected {
    pub stream: TcpStream,
    /// As asked for; behind a test's network the stream may lead elsewhere.
    pub peer: SocketAddr,
    /// Every IPv6 address failed before an IPv4 one answered.
    pub ipv6_failed: bool,
}

/// Connects to the first of `addresses` that answers on `port`.
pub async fn connect(
    network: &dyn Network,
    addresses: &[IpAddr],
    port: u16,
    patience: Duration,
) -> Result<Connected, Signal> {
    let deadline = tokio::time::Instant::now() + patience;
    let mut waiting = addresses.iter().map(|ip| SocketAddr::new(*ip, port));
    let mut attempts = JoinSet::new();
    let mut failures: Vec<(SocketAddr, io::Error)> = Vec::new();
    loop {
        if let Some(address) = waiting.next() {
            let connecting = network.connect(address);
            attempts.spawn(async move { (address, connecting.await) });
        }
        let more = waiting.len() > 0;
        loop {
            if attempts.is_empty() {
                if more {
                    break;
                }
                return Err(failure(&failures, false));
            }
            tokio::select! {
                ended = attempts.join_next() => match ended {
                    Some(Ok((peer, Ok(stream)))) => {
                        let v6 = addresses.iter().filter(|ip| ip.is_ipv6()).count();
                        let failed = failures.iter().filter(|(address, _)| address.is_ipv6()).count();
                        let ipv6_failed = peer.is_ipv4() && v6 > 0 && failed == v6;
                        // Only a matter of speed: the dialogue works without it.
                        stream.set_nodelay(true).ok();
                        return Ok(Connected { stream, peer, ipv6_failed });
                    }
                    Some(Ok((address, Err(error)))) => {
                        failures.push((address, error));
                        if more {
                            break;
                        }
                    }
                    Some(Err(_)) | None => {}
                },
                () = tokio::time::sleep(STAGGER), if more => break,
                () = tokio::time::sleep_until(deadline) => return Err(failure(&failures, true)),
            }
        }
    }
}

/// What the failures of all addresses come to: an answer ("refused") says more than silence, and silence more than "no way".
fn failure(failures: &[(SocketAddr, io::Error)], timed_out: bool) -> Signal {
    let kinds = || failures.iter().map(|(_, error)| error.kind());
    if kinds().any(|kind| kind == io::ErrorKind::ConnectionRefused) {
        return Signal::Refused;
    }
    if timed_out || kinds().any(|kind| kind == io::ErrorKind::TimedOut) {
        return Signal::TimedOut;
    }
    let unreachable = |kind| matches!(kind, io::ErrorKind::NetworkUnreachable | io::ErrorKind::NetworkDown);
    if !failures.is_empty() && kinds().all(unreachable) {
        return Signal::Offline;
    }
    if kinds().any(|kind| matches!(kind, io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted)) {
        return Signal::Closed;
    }
    Signal::TimedOut
}
