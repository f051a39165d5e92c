//! Items of Outlook: compound files.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailclinic::bounce::{self, Own};

const MAGIC: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

fuzz_target!(|octets: &[u8]| {
    let file = if octets.starts_with(MAGIC) { octets.to_vec() } else { [MAGIC, octets].concat() };
    assert!(!bounce::explain(&file, &Own::default()).is_empty());
});
