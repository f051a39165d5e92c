//! How long a check-up takes over the longest chain of round trips in it, behind a network on which every round trip takes
//! 100 ms. Nothing is asserted; the ratio is printed. What the ratio leaves over 1 is the program's own work, and waiting for
//! what could have been asked earlier.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a bench prints its figures"
)]

#[path = "../tests/lab/mod.rs"]
mod lab;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode};
use lab::{Lab, NameServer, Patient, Script, V4};
use mailclinic::account::Security;
use mailclinic::checkup::{self, Environment, Outcome, Verdict};
use mailclinic::dns::Resolver;
use mailclinic::probe::{Connecting, Network};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::sync::mpsc;

const ROUND_TRIP: Duration = Duration::from_millis(100);

/// A network on which everything takes its time. It counts the round trips of each connection.
#[derive(Default)]
struct Slow {
    behind: Arc<lab::LabNetwork>,
    longest: Arc<AtomicUsize>,
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
    let back = one_way(from_server, to_client, move || {
        // The first octets after a question, or the greeting, complete a round trip.
        if asked.swap(0, Ordering::SeqCst) == 1 {
            turns.fetch_add(1, Ordering::SeqCst);
        }
    });
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
async fn slow_names(server: SocketAddr) -> io::Result<SocketAddr> {
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

/// A sound account at a server with all the usual ports.
async fn check_up() -> (Outcome, usize) {
    let mut lab = Lab::new();
    lab.serve(V4, 465, Script::tls()).await;
    for port in [25, 587, 2525] {
        lab.serve(V4, port, Script::starttls()).await;
    }
    let names =
        NameServer::start("clinic.test. IN MX 10 smtp.clinic.test.\nsmtp.clinic.test. IN A 192.0.2.10\n", &[]).await;
    let network = Arc::new(Slow { behind: lab.network.clone(), longest: Arc::default() });
    let environment = Environment {
        resolver: Resolver::with_servers(&[slow_names(names.address).await.unwrap()]).unwrap(),
        network: network.clone(),
        ..lab.environment().await
    };
    let request = Patient::new(465, Security::Tls).request(Duration::from_secs(20));
    let (events, _) = mpsc::unbounded_channel();
    let outcome = checkup::run(request, environment, events).await;
    assert_eq!(outcome.verdict, Verdict::Ok, "{}", lab::describe(&outcome));
    // The question to the name server, and connecting, come before.
    (outcome, network.longest.load(Ordering::SeqCst) + 2)
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("check-up");
    group.sampling_mode(SamplingMode::Flat).sample_size(10).measurement_time(Duration::from_secs(12));
    let mut ratios = Vec::new();
    group.bench_function("a sound account at 100 ms a round trip", |bencher| {
        bencher.iter_custom(|times| {
            (0..times)
                .map(|_| {
                    let began = Instant::now();
                    let (outcome, chain) = runtime.block_on(check_up());
                    ratios.push((
                        outcome.took.as_secs_f64() / (ROUND_TRIP.as_secs_f64() * chain as f64),
                        chain,
                        outcome,
                    ));
                    began.elapsed()
                })
                .sum()
        });
    });
    group.finish();
    ratios.sort_by(|a, b| a.0.total_cmp(&b.0));
    if let Some((ratio, chain, outcome)) = ratios.get(ratios.len() / 2) {
        println!(
            "check-up time / longest chain of {chain} round trips: {ratio:.3} (the middle of {} runs; {} settings seen to answer)",
            ratios.len(),
            outcome.working.len()
        );
    }
}
