//! A returned message: whatever follows a header that is one of a report.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailclinic::bounce::{self, Own};

const HEADER: &[u8] = b"From: MAILER-DAEMON@a.example\nTo: b@a.example\nSubject: failure notice\n";

fuzz_target!(|octets: &[u8]| {
    // A mail of the seeds has a header of its own.
    let own = octets.starts_with(b"Return-") || octets.starts_with(b"From") || octets.starts_with(b"Received");
    let mail = if own { octets.to_vec() } else { [HEADER, octets].concat() };
    assert!(!bounce::explain(&mail, &Own::default()).is_empty());
});
