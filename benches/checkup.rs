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

mod far;
#[path = "../tests/lab/mod.rs"]
mod lab;

use std::sync::Arc;
use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode};
use far::{ROUND_TRIP, Slow, slow_names};
use lab::{Lab, NameServer, Patient, Script, V4};
use mailclinic::account::Security;
use mailclinic::checkup::{self, Outcome, Verdict};
use mailclinic::dns::Resolver;
use mailclinic::environment::Environment;
use tokio::sync::mpsc;

/// A sound account at a server with all the usual ports.
async fn check_up() -> (Outcome, usize) {
    let mut lab = Lab::new();
    lab.serve(V4, 465, Script::tls()).await;
    for port in [25, 587, 2525] {
        lab.serve(V4, port, Script::starttls()).await;
    }
    lab.serve(lab::MX, 25, Script::starttls().named(&["mx.clinic.test"])).await;
    let names = NameServer::start(include_str!("../tests/lab/sound.zone"), &[]).await;
    let network = Arc::new(Slow::new(lab.network.clone()));
    let environment = Environment {
        resolver: Resolver::with_servers(&[slow_names(names.address).await.unwrap()]).unwrap(),
        network: network.clone(),
        ..lab.environment().await
    };
    let request = Patient::new(465, Security::Tls).request(Duration::from_secs(20));
    let (events, _) = mpsc::unbounded_channel();
    let outcome = checkup::run(request, environment, events).await;
    assert_eq!(outcome.verdict, Verdict::Ok, "{}", lab::describe(&outcome));
    // The question to the name server comes before.
    (outcome, network.longest() + 1)
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
