//! How long it takes to find the settings of an address in the built-in list, without any network: the first answer, for which the list
//! is read, and one for each domain of the list. Nothing is asserted; the figures are printed, as ratios to the bar of five
//! milliseconds. The domains are those of the sources where `MAILCLINIC_CORPUS` is set (`reference/providers.tsv` beside it), else
//! those that the list itself names.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::cast_precision_loss, reason = "a bench prints its figures")]

use std::collections::BTreeSet;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode};
use mailclinic::account::Address;
use mailclinic::diagnosis::Services;
use mailclinic::discover::built_in;

const BAR: Duration = Duration::from_millis(5);

/// What it took to answer for every domain once.
struct Round {
    all: Duration,
    slowest: (Duration, usize),
}

fn main() {
    let first = Address::parse("anna@gmail.com").unwrap();
    let began = Instant::now();
    black_box(built_in(&first));
    let first = began.elapsed();
    let (source, domains) = domains();
    let addresses: Vec<Address> =
        domains.iter().map(|domain| Address::parse(&format!("anna.rossi@{domain}")).unwrap()).collect();
    let found: Vec<_> = addresses.iter().filter_map(built_in).collect();
    let with_servers = found.iter().filter(|candidate| !candidate.submission.is_empty()).count();
    let mut rounds: Vec<Round> = Vec::new();
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("discover");
    group.sampling_mode(SamplingMode::Flat).sample_size(20);
    group.bench_function("an address at each domain of the list", |bencher| {
        bencher.iter_custom(|times| {
            (0..times)
                .map(|_| {
                    let round = answer_all(&addresses);
                    let all = round.all;
                    rounds.push(round);
                    all
                })
                .sum()
        });
    });
    group.finish();
    println!("{} of {} domains of {source} answered, {with_servers} with servers", found.len(), domains.len());
    println!("  the first answer, the list being read: {first:?}, {:.4} of the bar", ratio(first));
    let Some(slowest) = rounds.iter().map(|round| round.slowest).max() else { return };
    rounds.sort_by_key(|round| round.all);
    let mean = rounds[rounds.len() / 2].all.as_secs_f64() / addresses.len() as f64;
    println!("  slowest: {:?} ({}), {:.4} of the bar", slowest.0, domains[slowest.1], ratio(slowest.0));
    println!("  mean of the middle of {} rounds: {:.6} of the bar", rounds.len(), mean / BAR.as_secs_f64());
}

fn ratio(time: Duration) -> f64 {
    time.as_secs_f64() / BAR.as_secs_f64()
}

fn answer_all(addresses: &[Address]) -> Round {
    let mut round = Round { all: Duration::ZERO, slowest: (Duration::ZERO, 0) };
    for (number, address) in addresses.iter().enumerate() {
        let began = Instant::now();
        black_box(built_in(black_box(address)));
        let took = began.elapsed();
        round.all += took;
        round.slowest = round.slowest.max((took, number));
    }
    round
}

/// Where the domains come from, and which they are; one below it stands for all that a `*.` means.
fn domains() -> (String, Vec<String>) {
    let path =
        std::env::var_os("MAILCLINIC_CORPUS").map(|corpus| PathBuf::from(corpus).join("../reference/providers.tsv"));
    let (source, named): (String, BTreeSet<String>) = match path {
        Some(path) => {
            let text = std::fs::read_to_string(&path).unwrap();
            let fields = text.lines().skip(1).filter_map(|line| line.split('\t').nth(3));
            (path.display().to_string(), fields.flat_map(|field| field.split(' ')).map(str::to_owned).collect())
        }
        None => {
            let services = Services::builtin().iter();
            ("the list itself".to_owned(), services.flat_map(|service| service.domains()).cloned().collect())
        }
    };
    (source, named.into_iter().map(|domain| domain.replace('*', "station")).collect())
}
