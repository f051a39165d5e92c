//! The files of rules: a bad one is refused with words, never with a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailclinic::diagnosis::{Rules, Services};

fuzz_target!(|text: &str| {
    if let Err(error) = Rules::parse(&[("fuzz.toml", text)], Services::builtin()) {
        assert!(!error.to_string().is_empty());
    }
});
