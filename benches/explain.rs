//! How many returned messages are explained in a second on one core, and how long that takes over merely parsing the same
//! octets as MIME. Nothing is asserted; the figures are printed. The mails are those of `MAILCLINIC_CORPUS` where that is set,
//! else the fixtures of the tests.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::cast_precision_loss, reason = "a bench prints its figures")]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode};
use mail_parser::MessageParser;
use mailclinic::bounce::{self, Own};
use mailclinic::lang::{Catalog, Language};
use mailclinic::report;

/// The same octets, read by three readers in turns, so that a busy machine is unfair to all alike.
#[derive(Clone, Copy, Default)]
struct Times {
    parsed: Duration,
    explained: Duration,
    worded: Duration,
}

fn main() {
    let (source, mails) = mails();
    let own = Own::default();
    let catalog = Catalog::new(Language::En);
    // The rules and texts are compiled once in the life of the program.
    read_all(&mails, &own, &catalog);
    let mut rounds: Vec<Times> = Vec::new();
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("explain");
    group.sampling_mode(SamplingMode::Flat).sample_size(20).measurement_time(Duration::from_secs(8));
    group.bench_function("parse, explain, explain with words and JSON", |bencher| {
        bencher.iter_custom(|times| {
            (0..times)
                .map(|_| {
                    let round = read_all(&mails, &own, &catalog);
                    rounds.push(round);
                    round.explained
                })
                .sum()
        });
    });
    group.finish();
    if rounds.is_empty() {
        return;
    }
    let parsed = middle(&rounds, |round| round.parsed);
    let count = mails.len() as f64;
    println!("{count} mails of {source}, one core, the middle of {} rounds:", rounds.len());
    let figures = [
        ("explained", middle(&rounds, |round| round.explained)),
        ("with words and JSON", middle(&rounds, |round| round.worded)),
    ];
    println!("  {:<20} {:>7.0} mails/s", "parsed", count / parsed);
    for (what, time) in figures {
        println!("  {what:<20} {:>7.0} mails/s, time / time to parse: {:.2}", count / time, time / parsed);
    }
}

fn read_all(mails: &[Vec<u8>], own: &Own, catalog: &Catalog) -> Times {
    let mut times = Times::default();
    for mail in mails {
        let began = Instant::now();
        black_box(MessageParser::default().parse(mail.as_slice()));
        times.parsed += began.elapsed();
        let began = Instant::now();
        black_box(bounce::explain(mail, own));
        times.explained += began.elapsed();
        let began = Instant::now();
        black_box(report::explanation_json("", &bounce::explain(mail, own), catalog).to_string());
        times.worded += began.elapsed();
    }
    times
}

fn middle(rounds: &[Times], which: fn(&Times) -> Duration) -> f64 {
    let mut times: Vec<Duration> = rounds.iter().map(which).collect();
    times.sort();
    times[times.len() / 2].as_secs_f64()
}

/// Where the mails come from, and their octets.
fn mails() -> (String, Vec<Vec<u8>>) {
    let folder = match std::env::var_os("MAILCLINIC_CORPUS") {
        Some(corpus) => PathBuf::from(corpus).join("bounces"),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/explain"),
    };
    let mut files = Vec::new();
    gather(&folder, &mut files);
    files.sort();
    (folder.display().to_string(), files.iter().map(|file| std::fs::read(file).unwrap()).collect())
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|end| end == "eml") {
            files.push(path);
        }
    }
}
