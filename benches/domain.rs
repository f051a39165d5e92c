//! How long a look at a domain takes over the longest chain of round trips in it, where every answer takes 100 ms. Nothing is
//! asserted; the ratio is printed. What the ratio leaves over 1 is the program's own work, and waiting for what could have been
//! asked earlier.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a bench prints its figures"
)]
#![cfg(target_os = "linux")]

mod far;
#[path = "../tests/lab/mod.rs"]
mod lab;
#[path = "../tests/servers/mod.rs"]
mod servers;
#[path = "../tests/domain/world.rs"]
#[allow(dead_code, reason = "tests use the rest")]
mod world;

use std::sync::Arc;
use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode};
use far::{ROUND_TRIP, Slow, slow_names};
use mailclinic::checkup::domain::{DomainOutcome, Subject, check};
use mailclinic::dns::{Proof, Resolver};
use mailclinic::environment::Environment;
use servers::{Kind, require};
use world::{DOMAIN, Running, World};

/// A look, and its longest chain of round trips: to the name server for MX and for the host that it names, and then the dialogue
/// with that host from connecting on. All others are shorter, as long as no include leads further than five others.
async fn look(running: &Running, world: &World) -> (DomainOutcome, usize) {
    let near = running.environment(world);
    let network = Arc::new(Slow::new(near.network.clone()));
    let resolver = Resolver::with_servers(&[slow_names(running.name_server.address).await.unwrap()]).unwrap();
    let resolver = resolver.trusting(&running.name_server.root_key()).unwrap();
    let environment = Environment { resolver, network: network.clone(), ..near };
    let subject = Subject::parse(DOMAIN).unwrap();
    let outcome = Box::pin(check(subject, &environment, Duration::from_secs(20))).await;
    assert!(outcome.diagnoses.is_empty(), "{:?}", outcome.diagnoses);
    assert_eq!(outcome.seen.dnssec, Some(Proof::Secure));
    assert!(outcome.seen.receivers.iter().all(|receiver| receiver.fit.is_some()), "{:?}", outcome.seen.receivers);
    (outcome, network.longest() + 2)
}

/// Ten records of others, side by side, each of one address.
fn ten_includes() -> World {
    let includes: String = (1..=10).map(|number| format!(" include:spf{number}.example.test")).collect();
    let world = World::sound()
        .without("clinic.test TXT v=spf1 ip4:192.0.2.10 -all")
        .with(&format!("clinic.test TXT v=spf1{includes} -all"));
    (1..=10).fold(world, |world, number| {
        world.with(&format!("spf{number}.example.test TXT v=spf1 ip4:203.0.113.{number} -all"))
    })
}

fn main() {
    if !require(Kind::NameServer) {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("domain");
    group.sampling_mode(SamplingMode::Flat).sample_size(10).measurement_time(Duration::from_secs(10));
    for (about, world) in [("a sound domain", World::sound()), ("a domain with ten includes", ten_includes())] {
        let running = runtime.block_on(Running::start(&world));
        let mut looks = Vec::new();
        group.bench_function(format!("{about} at 100 ms an answer"), |bencher| {
            bencher.iter_custom(|times| {
                (0..times)
                    .map(|_| {
                        let began = Instant::now();
                        looks.push(runtime.block_on(look(&running, &world)));
                        began.elapsed()
                    })
                    .sum()
            });
        });
        looks.sort_by_key(|(outcome, _)| outcome.took);
        if let Some((outcome, chain)) = looks.get(looks.len() / 2) {
            let trips = outcome.took.as_secs_f64() / ROUND_TRIP.as_secs_f64();
            println!(
                "{about}: {trips:.2} round trips, {:.3} of the longest chain of {chain} (the middle of {} runs)",
                trips / *chain as f64,
                looks.len()
            );
        }
    }
    group.finish();
}
