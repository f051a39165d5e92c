//! Everything far away: a network and name servers on which every round trip takes its time.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use mailclinic::probe::{Connecting, Network};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::sync::mpsc;

pub const ROUND_TRIP: Duration = Duration::from_millis(100);

/// A network on which everything takes its time. It counts the round trips of each connection.
pub struct Slow {
    behind: Arc<dyn Network>,
    longest: Arc<AtomicUsize>,
}

impl Slow {
    pub fn new(behind: Arc<dyn Network>) -> Self {
        Self { behind, longest: Arc::default() }
    }

    /// The round trips of the longest dialogue so far, with connecting.
    pub fn longest(&self) -> usize {
        self.longest.load(Ordering::SeqCst) + 1
    }
}

impl Network for Slow {
    fn connect(&self, address: SocketAddr) -> Connecting {
        let reached = self.behind.connect(address);
        let longest = self.longest.clone();
        Box::pin(async move {
            tokio::time::sleep(ROUND_TRIP).await;
            let server = reached.await?;
            let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
            let (client, proxy) = tokio::join!(TcpStream::connect(listener.local_addr()?), listener.accept());
            let (proxy, _) = proxy?;
            tokio::spawn(carry(proxy, server, longest));
            client
        })
    }
}

/// Carries octets between the two, half a round trip each way, and counts the round trips.
async fn carry(client: TcpStream, server: TcpStream, longest: Arc<AtomicUsize>) {
    for stream in [&client, &server] {
        let _ = stream.set_nodelay(true);
    }
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let turns = Arc::new(AtomicUsize::new(0));
    let asked = Arc::new(AtomicUsize::new(1));
    let there = one_way(from_client, to_server, {
        let (asked, turns) = (asked.clone(), turns.clone());
        move || {
            // An answer counts once something is asked after it: nobody waits for the answer to the last word, QUIT.
            if asked.swap(1, Ordering::SeqCst) == 0 {
                longest.fetch_max(turns.load(Ordering::SeqCst), Ordering::SeqCst);
            }
        }
    });
    let back = async {
        // The server learns half a round trip later than the client that they are connected, and only then greets.
        tokio::time::sleep(ROUND_TRIP / 2).await;
        let seen = move || {
            // The first octets after a question, or the greeting, complete a round trip.
            if asked.swap(0, Ordering::SeqCst) == 1 {
                turns.fetch_add(1, Ordering::SeqCst);
            }
        };
        one_way(from_server, to_client, seen).await;
    };
    tokio::join!(there, back);
}

async fn one_way(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, seen: impl Fn()) {
    let (sender, mut on_the_way) = mpsc::unbounded_channel::<(tokio::time::Instant, Vec<u8>)>();
    let delivery = async move {
        while let Some((due, octets)) = on_the_way.recv().await {
            tokio::time::sleep_until(due).await;
            if to.write_all(&octets).await.is_err() {
                return;
            }
        }
    };
    let pickup = async move {
        let mut buffer = [0; 16 * 1024];
        while let Ok(count @ 1..) = from.read(&mut buffer).await {
            seen();
            let due = tokio::time::Instant::now() + ROUND_TRIP / 2;
            if sender.send((due, buffer[..count].to_vec())).is_err() {
                return;
            }
        }
    };
    tokio::join!(delivery, pickup);
}

/// A name server one round trip away.
pub async fn slow_names(server: SocketAddr) -> io::Result<SocketAddr> {
    let socket = Arc::new(UdpSocket::bind(("127.0.0.1", 0)).await?);
    let address = socket.local_addr()?;
    tokio::spawn(async move {
        let mut buffer = [0; 4096];
        while let Ok((count, asker)) = socket.recv_from(&mut buffer).await {
            let question = buffer[..count].to_vec();
            let socket = socket.clone();
            tokio::spawn(async move {
                tokio::time::sleep(ROUND_TRIP).await;
                let upstream = UdpSocket::bind(("127.0.0.1", 0)).await?;
                upstream.send_to(&question, server).await?;
                let mut answer = [0; 4096];
                let count = upstream.recv(&mut answer).await?;
                socket.send_to(&answer[..count], asker).await
            });
        }
    });
    Ok(address)
}
