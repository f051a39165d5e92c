//! The mails and texts beside this file are explained as they must be, whatever ends their lines.

use mailclinic::bounce::{self, Own};

use super::expected;

fn check(change: impl Fn(Vec<u8>) -> Vec<u8>, which: impl Fn(&str) -> bool) {
    let mut differences = Vec::new();
    for mut fixture in expected::all().into_iter().filter(|fixture| which(&fixture.name)) {
        fixture.octets = change(fixture.octets);
        differences.extend(fixture.differences(&bounce::explain(&fixture.octets, &Own::default())));
    }
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
}

/// UTF-16 has no octet of its own for a line end.
fn has_single_octets(name: &str) -> bool {
    !name.contains("utf-16")
}

#[test]
fn every_fixture_is_explained() {
    check(|octets| octets, |_| true);
}

#[test]
fn lines_may_end_in_cr_and_lf() {
    check(|octets| with_ends(&octets, b"\r\n"), has_single_octets);
}

#[test]
fn lines_may_end_in_cr_alone() {
    check(|octets| with_ends(&octets, b"\r"), has_single_octets);
}

fn with_ends(octets: &[u8], end: &[u8]) -> Vec<u8> {
    let lines: Vec<&[u8]> =
        octets.split(|octet| *octet == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line)).collect();
    lines.join(end)
}
