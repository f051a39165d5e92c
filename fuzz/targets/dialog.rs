//! Error windows of mail programs: the labels are there, what stands behind them is anything.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailclinic::bounce::{self, Own};

const LABELS: &[&str] = &[
    "The message could not be sent. Account: 'a', Server: 'b.example', Protocol: SMTP, Server Response: '",
    "Impossibile inviare il messaggio. Account: 'a', Server: 'b.example', Protocollo: SMTP, Risposta server: '",
    "An error occurred while sending mail. The mail server responded: ",
    "Task 'a - Sending' reported error (0x800CCC",
    "(SMTP error code ",
];

fuzz_target!(|text: &str| {
    for label in LABELS {
        assert!(!bounce::explain(format!("{label}{text}").as_bytes(), &Own::default()).is_empty());
    }
});
