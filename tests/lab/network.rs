//! A network whose addresses lead where a test wants them to.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Mutex, PoisonError};

use mailclinic::probe::{Connecting, Network};
use tokio::net::{TcpListener, TcpStream};

/// Where a port leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A server on loopback.
    To(SocketAddr),
    Refused,
    /// No answer, ever.
    Silent,
    /// The system says that there is no way.
    Unreachable,
    /// Accepted, then closed without a word.
    Closed,
}

/// Every port that has no [`Way`] of its own refuses, unless its whole address has one.
#[derive(Debug, Default)]
pub struct LabNetwork {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    ports: HashMap<SocketAddr, Way>,
    addresses: HashMap<IpAddr, Way>,
    otherwise: Option<Way>,
    background: HashMap<SocketAddr, Way>,
    asked: Vec<SocketAddr>,
}

impl LabNetwork {
    pub fn lay(&self, ip: &str, port: u16, way: Way) {
        self.with(|state| state.ports.insert(SocketAddr::new(parse(ip), port), way));
    }

    /// All ports of an address that have no way of their own.
    pub fn lay_all(&self, ip: &str, way: Way) {
        self.with(|state| state.addresses.insert(parse(ip), way));
    }

    /// Everything that has no way of its own.
    pub fn otherwise(&self, way: Way) {
        self.with(|state| state.otherwise = Some(way));
    }

    /// A port that is there unless something else is laid for it or for everything.
    pub fn lay_in_the_background(&self, ip: &str, port: u16, way: Way) {
        self.with(|state| state.background.insert(SocketAddr::new(parse(ip), port), way));
    }

    /// What was connected to, in that order.
    pub fn asked(&self) -> Vec<SocketAddr> {
        self.with(|state| state.asked.clone())
    }

    fn with<T>(&self, look: impl FnOnce(&mut State) -> T) -> T {
        look(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Network for LabNetwork {
    fn connect(&self, address: SocketAddr) -> Connecting {
        let way = self.with(|state| {
            state.asked.push(address);
            let way = state.ports.get(&address).or_else(|| state.addresses.get(&address.ip())).copied();
            way.or(state.otherwise).or_else(|| state.background.get(&address).copied()).unwrap_or(Way::Refused)
        });
        Box::pin(async move {
            match way {
                Way::To(server) => TcpStream::connect(server).await,
                Way::Refused => Err(io::ErrorKind::ConnectionRefused.into()),
                Way::Silent => std::future::pending().await,
                Way::Unreachable => Err(io::ErrorKind::NetworkUnreachable.into()),
                Way::Closed => {
                    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
                    let stream = TcpStream::connect(listener.local_addr()?).await?;
                    drop(listener.accept().await?);
                    Ok(stream)
                }
            }
        })
    }
}

fn parse(ip: &str) -> IpAddr {
    ip.parse().expect("an address of the test")
}
