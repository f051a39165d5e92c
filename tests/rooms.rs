//! Holds the order of the rooms: each uses only rooms below it, and no file outgrows its room.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

mod source;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use source::files;

/// From top to bottom, as `src/lib.rs` and `ARCHITECTURE.md` say.
const ROOMS: [&str; 14] = [
    "ui",
    "cli",
    "app",
    "report",
    "checkup",
    "discover",
    "vault",
    "environment",
    "probe",
    "dns",
    "bounce",
    "diagnosis",
    "account",
    "lang",
];

/// Rooms that stand side by side: neither uses the other.
const APART: [(&str, &str); 8] = [
    ("ui", "cli"),
    ("cli", "app"),
    ("checkup", "vault"),
    ("discover", "vault"),
    ("vault", "environment"),
    ("vault", "probe"),
    ("probe", "dns"),
    ("dns", "bounce"),
];

/// Rooms that touch no socket, clock or file.
const PURE: [&str; 3] = ["bounce", "diagnosis", "account"];

const LONGEST_FILE: usize = 600;

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The rooms that a file names in its code (not in its comments).
fn uses(text: &str) -> BTreeSet<&'static str> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    ROOMS
        .into_iter()
        .filter(|room| {
            code.match_indices(&format!("crate::{room}")).any(|(at, found)| {
                !code[at + found.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '_')
            })
        })
        .collect()
}

#[test]
fn every_room_is_in_the_list() {
    let mut folders: Vec<_> = fs::read_dir(source())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir() && entry.file_name() != "bin")
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    folders.sort();
    let mut rooms = ROOMS.map(str::to_owned);
    rooms.sort();
    assert_eq!(folders, rooms);
}

#[test]
fn a_room_uses_only_rooms_below_it() {
    let mut wrong = Vec::new();
    for (height, room) in ROOMS.iter().enumerate() {
        for file in files(&source().join(room)) {
            for used in uses(&fs::read_to_string(&file).unwrap()) {
                let below = ROOMS.iter().position(|other| *other == used).unwrap() >= height;
                let apart = APART.contains(&(room, used)) || APART.contains(&(used, room));
                if !below || apart {
                    wrong.push(format!("{} uses {used}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn pure_rooms_touch_nothing_outside() {
    let mut wrong = Vec::new();
    for room in PURE {
        for file in files(&source().join(room)) {
            let text = fs::read_to_string(&file).unwrap();
            for outside in [
                "std::fs",
                "std::env",
                "std::process",
                "std::time::Instant",
                "SystemTime",
                "TcpStream",
                "tokio::",
                "hickory",
            ] {
                if text.contains(outside) {
                    wrong.push(format!("{} names {outside}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_file_outgrows_its_room() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut long = Vec::new();
    for file in files(&source()).into_iter().chain(files(&root.join("tests"))) {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        if lines > LONGEST_FILE {
            long.push(format!("{}: {lines} lines", file.display()));
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}
