//! `mailclinic-cli domain`: the real program, asking a name server of this process.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

mod lab;

use std::net::SocketAddr;
use std::process::{Command, Output, Stdio};

use lab::{Fault, NameServer};
use serde_json::Value;

/// A domain with a mistake in its SPF record; its servers are on this computer, where nothing answers.
const RECORDS: &str = r#"
clinic.test. IN MX 10 mx.clinic.test.
mx.clinic.test. IN A 127.0.0.1
clinic.test. IN TXT "v=spf1 ip4:192.0.2.0/24 ipv4:192.0.2.1 include:spf.clinic.test -all"
spf.clinic.test. IN TXT "v=spf1 ip4:198.51.100.7 -all"
_dmarc.clinic.test. IN TXT "v=DMARC1; p=reject; rua=mailto:d@clinic.test"
"#;

async fn domain(resolver: SocketAddr, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mailclinic-cli"));
    command.args(["domain", "--resolver", &resolver.to_string(), "--timeout", "10"]).args(arguments);
    command.env("LANG", "C.UTF-8").stdin(Stdio::null());
    tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
}

fn text(octets: &[u8]) -> String {
    String::from_utf8(octets.to_vec()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_domain_is_read_aloud_in_every_language() {
    let server = NameServer::start(RECORDS, &[]).await;
    let mut titles: Vec<String> = Vec::new();
    for language in ["en", "it", "fr", "ru"] {
        let arguments = ["clinic.test", "--sender-ip", "192.0.2.25", "--lang", language];
        let output = domain(server.address, &arguments).await;
        let told = text(&output.stdout);
        assert_eq!(output.status.code(), Some(1), "{told}{}", text(&output.stderr));
        for part in [
            "clinic.test",
            "10 mx.clinic.test.",
            "\n    ip4:192.0.2.0/24 — ",
            "\n  ! ipv4:192.0.2.1 — ",
            "\n    include:spf.clinic.test — ",
            "\n      ip4:198.51.100.7 — ",
            "_dmarc.clinic.test TXT",
            "p=reject — ",
            "192.0.2.25 PTR",
            // What to publish, as a page asks for it and as a zone file has it.
            "v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.1 include:spf.clinic.test -all",
            "clinic.test. IN TXT \"v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.1 include:spf.clinic.test -all\"",
        ] {
            assert!(told.contains(part), "{language}: {part} is missing in\n{told}");
        }
        let output = domain(server.address, &[&arguments[..], &["--json"]].concat()).await;
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        let finding = answer["diagnoses"].as_array().unwrap().iter().find(|one| one["id"] == "spf-invalid").unwrap();
        let title = finding["title"].as_str().unwrap();
        assert!(told.contains(title), "{title} is missing in\n{told}");
        titles.push(title.to_owned());
    }
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), 4, "{titles:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_json_holds_the_records_as_codes() {
    let faults = [("_dmarc.clinic.test".to_owned(), Fault::ServFail), ("_smtp._tls".to_owned(), Fault::Refused)];
    let server = NameServer::start(RECORDS, &faults).await;
    let output = domain(server.address, &["clinic.test", "--json", "--sender-ip", "198.51.100.7"]).await;
    assert_eq!(text(&output.stdout).lines().count(), 1);
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    let records = &answer["records"];
    let names: Vec<&String> = records.as_object().unwrap().keys().collect();
    for name in [
        "name_servers",
        "mx",
        "spf",
        "dkim",
        "dmarc",
        "mta_sts",
        "tls_rpt",
        "dane",
        "dnssec",
        "senders",
        "bimi",
        "lists",
        "outside",
    ] {
        assert!(names.contains(&&name.to_owned()), "{name} is missing among {names:?}");
    }
    assert_eq!(records["name_servers"]["existence"], "exists");
    assert_eq!(records["mx"]["records"][0], "10 mx.clinic.test.");
    assert_eq!(records["mx"]["hosts"][0]["oddities"][0], "private-address");
    let tree = &records["spf"]["tree"];
    assert_eq!((&tree[1]["term"], &tree[1]["fault"]["fault"]), (&"ipv4:192.0.2.1".into(), &"unknown-mechanism".into()));
    assert_eq!(
        (&tree[2]["lookups"], &tree[2]["include"]["tree"][0]["networks"][0]),
        (&1.into(), &"198.51.100.7/32".into())
    );
    assert_eq!((&records["spf"]["lookups"], &records["spf"]["all"]), (&1.into(), &"fail".into()));
    assert_eq!((&records["dmarc"]["error"], &records["dmarc"]["code"]), (&"server-failure".into(), &"SERVFAIL".into()));
    assert_eq!((&records["bimi"], &records["mta_sts"], &records["lists"]), (&Value::Null, &Value::Null, &Value::Null));
    assert_eq!(records["senders"][0]["spf"]["result"], "permerror");
    assert_eq!(records["senders"][0]["names"], Value::Null);
    let correction = &answer["diagnoses"].as_array().unwrap().iter().find(|one| one["id"] == "spf-invalid").unwrap()["corrections"]
        [0];
    assert_eq!((&correction["name"], &correction["type"]), (&"clinic.test".into(), &"TXT".into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn silence_is_told_as_such_and_has_its_own_status() {
    let server = NameServer::start("", &[(".".to_owned(), Fault::Refused)]).await;
    let output = domain(server.address, &["clinic.test", "--lang", "en"]).await;
    let told = text(&output.stdout);
    assert!(told.contains("REFUSED") && told.contains("could not be found out"), "{told}");
    for missing in ["does not say who may send", "No server is named", "Nobody has registered", "No key for"] {
        assert!(!told.contains(missing), "{told}");
    }
    let output = domain(server.address, &["clinic.test", "--json"]).await;
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["records"]["mx"]["records"]["error"], "server-failure");
}

#[tokio::test(flavor = "multi_thread")]
async fn records_cannot_act_on_the_terminal() {
    let server = NameServer::start("evil.test. IN TXT \"v=spf1 include:\u{1b}[2J\u{202e}<b> -all\"", &[]).await;
    let told = text(&domain(server.address, &["evil.test", "--lang", "en"]).await.stdout);
    assert!(told.contains("\\u{1B}[2J\\u{202E}<b>"), "{told}");
    assert!(!told.contains(['\u{1b}', '\u{202e}']), "{told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_domain_is_refused_with_a_sentence() {
    let nowhere = "127.0.0.1:9".parse().unwrap();
    let long = format!("{}.test", "a".repeat(300));
    for nonsense in
        ["[192.0.2.1]", "192.0.2.1", "anna@[IPv6:2001:db8::1]", &long, "", " ", "a..b", "exa mple.test", "."]
    {
        for language in ["en", "it", "fr", "ru"] {
            let output = domain(nowhere, &[nonsense, "--lang", language]).await;
            let error = text(&output.stderr);
            assert_eq!(output.status.code(), Some(2), "{nonsense}: {error}");
            assert!(
                output.stdout.is_empty() && error.contains("example.com") && error.len() > 20,
                "{nonsense}: {error}"
            );
        }
    }
}
