//! Where on loopback a server listens.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

/// Where on loopback a server listens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// At 127.0.0.1, each service at a port that happens to be free.
    #[default]
    FreePorts,
    /// At an address of its own (all of 127.0.0.0/8 is loopback on Linux), each
    /// service at the port where the world expects it: 25, 465, 587 and so on.
    /// Since a client comes from 127.0.0.1 all the same, it comes from another
    /// address here, which matters to Dovecot: it takes whoever comes from its
    /// own address for safe even without TLS.
    OwnAddress,
}

/// A place that was found for one server.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ground {
    /// The address.
    pub ip: Ipv4Addr,
    place: Place,
    ipv6: bool,
}

impl Ground {
    /// Finds a place. IPv6 has but one loopback address, so nobody can have one
    /// of their own there.
    pub fn find(place: Place, ipv6: bool) -> Ground {
        let ip = match place {
            Place::FreePorts => Ipv4Addr::LOCALHOST,
            Place::OwnAddress => own_address(),
        };
        assert!(place == Place::FreePorts || !ipv6, "IPv6 has only one loopback address");
        Ground { ip, place, ipv6 }
    }

    /// The port for a service that the world expects at a certain one.
    pub fn port(&self, expected: u16) -> u16 {
        match self.place {
            Place::FreePorts => free_port(self.ipv6),
            Place::OwnAddress => expected,
        }
    }

    /// A service's address.
    pub fn at(&self, port: u16) -> SocketAddr {
        (self.ip, port).into()
    }

    /// All addresses of some services.
    pub fn everywhere(&self, ports: &[u16]) -> Vec<SocketAddr> {
        let v4 = ports.iter().map(|port| self.at(*port));
        let v6 = ports.iter().map(|port| v6(self.at(*port)));
        v4.chain(v6.filter(|_| self.ipv6)).collect()
    }
}

/// The same port on IPv6's loopback, for servers started with `ipv6`.
pub fn v6(address: SocketAddr) -> SocketAddr {
    (Ipv6Addr::LOCALHOST, address.port()).into()
}

/// A loopback address that no other server of this process has, nor one of
/// another test process that runs at the same time.
fn own_address() -> Ipv4Addr {
    static GIVEN: AtomicU32 = AtomicU32::new(0);
    let [.., high, low] = std::process::id().to_be_bytes();
    let count = GIVEN.fetch_add(1, Ordering::Relaxed) % 254 + 1;
    // 127.0 is left to everybody else.
    Ipv4Addr::new(127, high.max(1), low, count.to_be_bytes()[3])
}

/// A port that is free on loopback, for IPv6 too where asked. It is free only
/// until somebody else takes it, so starting is tried again on a collision (see
/// [`start_with_retries`]); within one test process no port is given twice.
fn free_port(ipv6: bool) -> u16 {
    static GIVEN: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("its address").port();
        let free = !ipv6 || TcpListener::bind((Ipv6Addr::LOCALHOST, port)).is_ok();
        let mut given = GIVEN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if free && given.insert(port) {
            return port;
        }
    }
}

/// Calls `start` again when somebody else took a port in between, and panics
/// with what the server said when it cannot be started.
pub(super) fn start_with_retries<T>(start: impl Fn() -> Result<T, String>) -> T {
    for _ in 0..5 {
        match start() {
            Ok(started) => return started,
            Err(said) if said.to_lowercase().contains("address already in use") => {}
            Err(said) => panic!("{said}"),
        }
    }
    panic!("five times in a row somebody else took a port that was free just before");
}
