//! Headers alone: the way of a message, and whether its sender was believed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailclinic::bounce::{self, Own};

const FIELDS: &[&str] = &["", "Received: ", "Authentication-Results: ", "Received-SPF: ", "Subject: "];

fuzz_target!(|text: &str| {
    for field in FIELDS {
        let text = format!("Received: from a.example by b.example; Tue, 5 Mar 2024 09:12:05 +0100\nFrom: a@b.example\n{field}{text}");
        assert!(!bounce::explain(text.as_bytes(), &Own::default()).is_empty());
    }
});
