//! Holds that every failure seen in the wild, by its number in their table, has a test that says so in its name.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says where it failed")]

mod source;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use source::files;

/// How many failures the table has.
const ROWS: u32 = 79;

/// The rows that a test's name begins with: `row_36_…`, `rows_12_and_18_…`, `rows_21_to_25_…`, `rows_3_16_17_…`.
fn rows(name: &str) -> BTreeSet<u32> {
    let Some(rest) = name.strip_prefix("row_").or_else(|| name.strip_prefix("rows_")) else { return BTreeSet::new() };
    let mut rows = BTreeSet::new();
    let mut range = false;
    for word in rest.split('_') {
        match (word, word.parse::<u32>()) {
            ("to", _) => range = true,
            ("and", _) => {}
            (_, Ok(row)) => {
                let from = if std::mem::take(&mut range) { rows.last().copied().unwrap_or(row) } else { row };
                rows.extend(from..=row);
            }
            _ => break,
        }
    }
    rows
}

/// The names of the tests in a file.
fn tests(text: &str) -> impl Iterator<Item = &str> {
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    let is_test = |line: &&str| line.starts_with("#[test]") || line.starts_with("#[tokio::test");
    let places: Vec<_> = lines.iter().enumerate().filter(|(_, line)| is_test(line)).map(|(at, _)| at).collect();
    let name = move |at: usize| {
        let function =
            lines[at..].iter().find_map(|line| line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn "));
        function.and_then(|rest| rest.split('(').next())
    };
    places.into_iter().filter_map(name)
}

#[test]
fn every_failure_seen_in_the_wild_has_a_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts: Vec<_> = ["src", "tests"]
        .into_iter()
        .flat_map(|folder| files(&root.join(folder)))
        .map(|file| fs::read_to_string(file).unwrap())
        .collect();
    let covered: BTreeSet<u32> = texts.iter().flat_map(|text| tests(text)).flat_map(rows).collect();
    let missing: Vec<_> = (1..=ROWS).filter(|row| !covered.contains(row)).collect();
    assert!(missing.is_empty(), "no test is named after rows {missing:?}");
    assert!(covered.iter().all(|row| (1..=ROWS).contains(row)), "rows that the table does not have: {covered:?}");
}

#[test]
fn the_rows_of_a_name_are_read() {
    for (name, expected) in [
        ("row_36_a_wrong_password", vec![36]),
        ("row_09_any_name", vec![9]),
        ("rows_12_and_18_starttls", vec![12, 18]),
        ("rows_21_to_25_certificates", vec![21, 22, 23, 24, 25]),
        ("rows_3_16_17_29_by_the_incoming_server", vec![3, 16, 17, 29]),
        ("relay_denied", vec![]),
    ] {
        assert_eq!(rows(name).into_iter().collect::<Vec<_>>(), expected, "{name}");
    }
}
