//! What a server says: as lines of a reply, and judged.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailclinic::diagnosis::{Circumstances, Evidence, Reply, Signal, Stage, diagnose};

fuzz_target!(|text: &str| {
    let lines = text.lines().map(str::to_owned).collect();
    let reply = Reply::from_lines(lines).unwrap_or_else(|_| Reply::without_code(true, None, text));
    diagnose(&Evidence {
        stage: Stage::RcptTo,
        signal: Signal::Reply(reply),
        circumstances: Circumstances::default(),
    });
});
