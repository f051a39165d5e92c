//! The window's first frame, memory and idle work as ratios to an empty window of the same libraries, on a display without a
//! screen. Nothing is asserted. Needs Xvfb.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a bench prints its figures"
)]

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat};

/// The middle of several runs is taken.
const RUNS: usize = 7;
/// How long idle work is watched.
const IDLE: Duration = Duration::from_secs(10);

#[derive(Clone, Copy)]
struct Figures {
    first_frame: Duration,
    resident_kib: u64,
    idle_ticks: u64,
}

struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn start() -> Option<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-noreset", "-screen", "0", "1280x900x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut number = String::new();
        BufReader::new(server.stdout.take()?).read_line(&mut number).ok()?;
        Some(Self { server, name: format!(":{}", number.trim()) })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Starts a program and watches it until its first frame and, in the last run, for a while after.
fn measure(display: &Display, program: &str, watch_idle: bool) -> Figures {
    let home = tempfile::tempdir().unwrap();
    let (connection, screen) = x11rb::connect(Some(&display.name)).unwrap();
    let root = connection.setup().roots[screen].root;
    let drawn = || {
        let area = connection.get_image(ImageFormat::Z_PIXMAP, root, 400, 300, 64, 64, !0).unwrap().reply().unwrap();
        area.data.as_chunks::<4>().0.iter().any(|pixel| pixel[..3] != [0, 0, 0])
    };
    assert!(!drawn(), "the display is empty");
    let began = Instant::now();
    let mut child = Command::new(program)
        .env("DISPLAY", &display.name)
        .env("HOME", home.path())
        .env("XDG_CONFIG_HOME", home.path())
        .env("XDG_DATA_HOME", home.path())
        .env("XDG_RUNTIME_DIR", home.path())
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    while !drawn() {
        std::thread::sleep(Duration::from_millis(1));
        assert!(began.elapsed() < Duration::from_secs(30), "{program} draws nothing");
    }
    let first_frame = began.elapsed();
    // Loading goes on after the first frame; memory and idle work are those of a window at rest.
    std::thread::sleep(Duration::from_secs(3));
    let resident_kib = resident(child.id());
    let before = ticks(child.id());
    let idle_ticks = if watch_idle {
        std::thread::sleep(IDLE);
        ticks(child.id()) - before
    } else {
        0
    };
    child.kill().unwrap();
    child.wait().unwrap();
    while drawn() {
        std::thread::sleep(Duration::from_millis(1));
    }
    Figures { first_frame, resident_kib, idle_ticks }
}

/// `VmRSS` in KiB.
fn resident(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// Processor time used, in clock ticks of 10 ms: fields 14 and 15 of `/proc/PID/stat`.
fn ticks(process: u32) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let after_name = stat.rsplit_once(')').unwrap().1;
    after_name.split_whitespace().skip(11).take(2).map(|field| field.parse::<u64>().unwrap()).sum()
}

fn middle(mut figures: Vec<Figures>) -> Figures {
    let idle_ticks = figures.iter().map(|figure| figure.idle_ticks).max().unwrap_or_default();
    figures.sort_by_key(|figure| figure.resident_kib);
    let resident_kib = figures[figures.len() / 2].resident_kib;
    figures.sort_by_key(|figure| figure.first_frame);
    Figures { first_frame: figures[figures.len() / 2].first_frame, resident_kib, idle_ticks }
}

fn main() {
    let Some(display) = Display::start() else {
        println!("skipped: Xvfb is not installed");
        return;
    };
    let own = env!("CARGO_BIN_EXE_mailclinic");
    let empty = std::path::Path::new(own).with_file_name("examples").join("empty_window");
    if !empty.exists() {
        println!("skipped: build it first, with cargo build --release --example empty_window");
        return;
    }
    let empty = empty.to_str().unwrap().to_owned();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // Taking turns, so that a busy machine is unfair to both alike.
    for run in 0..RUNS {
        let last = run + 1 == RUNS;
        theirs.push(measure(&display, &empty, last));
        ours.push(measure(&display, own, last));
    }
    let (ours, theirs) = (middle(ours), middle(theirs));
    let ratio = |a: f64, b: f64| a / b;
    println!("window / empty window, the middle of {RUNS} runs each:");
    println!("  first frame  {:.2}", ratio(ours.first_frame.as_secs_f64(), theirs.first_frame.as_secs_f64()));
    println!("  memory       {:.2}", ratio(ours.resident_kib as f64, theirs.resident_kib as f64));
    println!(
        "  idle work    {} clock ticks in {} s (empty window: {})",
        ours.idle_ticks,
        IDLE.as_secs(),
        theirs.idle_ticks
    );
}
