//! Holds the files of knowledge and the program together.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

use std::collections::BTreeSet;
use std::path::Path;

use mailclinic::diagnosis::{Rules, Services};

/// The names of the data files in a folder.
fn files(folder: &str) -> BTreeSet<String> {
    std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".toml"))
        .collect()
}

#[test]
fn every_file_of_providers_is_built_in() {
    assert_eq!(files("assets/providers"), Services::files().map(str::to_owned).collect());
}

#[test]
fn every_file_of_knowledge_is_built_in() {
    // These are no rules; their own tests read them.
    let others = ["blocklists", "dns-hosts", "filters", "interception", "senders"];
    let others = others.map(|name| format!("{name}.toml"));
    let built_in = Rules::files().map(str::to_owned).chain(others).collect();
    assert_eq!(files("assets/knowledge"), built_in);
}
