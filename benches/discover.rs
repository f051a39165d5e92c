//! How long it takes to find the settings of an address in the built-in list, without any network: the first answer, for which the list
//! is read, and one for each domain of the list. Nothing is asserted; the figures are printed, as ratios to the bar of five
//! milliseconds. The domains are those of the sources where `MAILCLINIC_CORPUS` is set (`reference/providers.tsv` beside it), else
//! those that the list itself names.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench prints its figures")]

use std::collections::BTreeSet;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode};
use mailclinic::account::Address;
use mailclinic::diagnosis::Services;
use mailclinic::discover::built_in;

const BAR: Duration = Duration::from_millis(5);

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
    // Of each domain, the time of every round.
    let mut times_of: Vec<Vec<Duration>> = vec![Vec::new(); addresses.len()];
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("discover");
    group.sampling_mode(SamplingMode::Flat).sample_size(20);
    group.bench_function("an address at each domain of the list", |bencher| {
        bencher.iter_custom(|times| (0..times).map(|_| answer_all(&addresses, &mut times_of)).sum());
    });
    group.finish();
    println!("{} of {} domains of {source} answered, {with_servers} with servers", found.len(), domains.len());
    println!("  the first answer, the list being read: {first:?}, {:.4} of the bar", ratio(first));
    // The middle of all rounds: what else the machine did meanwhile is not the list's.
    let middles = times_of.iter_mut().zip(&domains).filter_map(|(times, domain)| {
        times.sort();
        Some((*times.get(times.len() / 2)?, domain))
    });
    let middles: Vec<_> = middles.collect();
    let Some((slowest, domain)) = middles.iter().max() else { return };
    let mean = middles.iter().map(|(time, _)| *time).sum::<Duration>() / u32::try_from(middles.len()).unwrap();
    println!("  slowest domain: {slowest:?} ({domain}), {:.6} of the bar", ratio(*slowest));
    println!("  mean of the domains: {mean:?}, {:.6} of the bar", ratio(mean));
}

fn ratio(time: Duration) -> f64 {
    time.as_secs_f64() / BAR.as_secs_f64()
}

/// Answers for every domain once, and takes down the time of each.
fn answer_all(addresses: &[Address], times_of: &mut [Vec<Duration>]) -> Duration {
    let times = addresses.iter().zip(times_of).map(|(address, times)| {
        let began = Instant::now();
        black_box(built_in(black_box(address)));
        let took = began.elapsed();
        times.push(took);
        took
    });
    times.sum()
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
