//! Whatever somebody pastes or drops.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailclinic::bounce::{self, Own};

fuzz_target!(|octets: &[u8]| assert!(!bounce::explain(octets, &Own::default()).is_empty()));
