//! `mailclinic-cli discover`, and `check` with an address alone: the real program, asking a name server of this process.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

mod lab;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lab::{CANARY, Fault, NameServer, Script, Server};
use serde_json::Value;

const PUBLISHED: &str = "
_submissions._tcp.clinic.test. IN SRV 0 1 465 smtp.clinic.test.
_submission._tcp.clinic.test. IN SRV 1 1 587 smtp.clinic.test.
_imaps._tcp.clinic.test. IN SRV 0 1 993 imap.clinic.test.
_pop3s._tcp.clinic.test. IN SRV 0 1 0 pop.clinic.test.
clinic.test. IN MX 1 smtp.google.com.
stranger.test. IN TXT \"nothing to see\"
_submission._tcp.stranger.test. IN SRV 0 1 587 smtp.elsewhere.test.
bare.test. IN TXT \"nothing to see\"
silent.test. IN MX 0 .
";

async fn run(resolver: SocketAddr, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mailclinic-cli"));
    command.args(arguments).args(["--resolver", &resolver.to_string(), "--timeout", "10"]);
    command.env("LANG", "C.UTF-8").env("PASSWORD_OF_TEST", CANARY).stdin(Stdio::null());
    tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
}

fn text(octets: &[u8]) -> String {
    String::from_utf8(octets.to_vec()).unwrap()
}

fn json(output: &Output) -> Value {
    assert_eq!(text(&output.stdout).lines().count(), 1, "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_json_is_as_promised() {
    let server = NameServer::start(PUBLISHED, &[]).await;
    let output = run(server.address, &["discover", "Anna@clinic.test", "--json", "--lang", "en"]).await;
    assert_eq!(output.status.code(), Some(0));
    let answer = json(&output);
    assert_eq!(answer["address"], "Anna@clinic.test");
    let [srv, mx] = answer["candidates"].as_array().unwrap().as_slice() else { panic!("{answer:#}") };
    assert_eq!((&srv["source"], &srv["trusted"], &srv["username"]), (&"srv".into(), &true.into(), &"address".into()));
    assert_eq!(srv["smtp"], serde_json::json!({"host": "smtp.clinic.test", "port": 465, "security": "tls"}));
    assert_eq!(srv["imap"], serde_json::json!({"host": "imap.clinic.test", "port": 993, "security": "tls"}));
    assert_eq!((&srv["pop3"], &srv["origin"]), (&Value::Null, &"_submissions._tcp.clinic.test".into()));
    assert_eq!(
        (&srv["auth"], &srv["strangers"], &srv["hints"]),
        (&Value::Array(vec![]), &Value::Array(vec![]), &Value::Array(vec![]))
    );
    assert_eq!(srv["smtp_servers"].as_array().unwrap().len(), 2);
    assert_eq!(srv["smtp_servers"][1]["port"], 587);
    assert_eq!(
        (&mx["source"], &mx["service"], &mx["origin"]),
        (&"mx".into(), &"Gmail".into(), &"smtp.google.com".into())
    );
    let hint = &mx["hints"][0];
    assert_eq!(hint["id"], "app-password-required");
    assert!(hint["text"].as_str().unwrap().contains("Gmail") && hint["url"].as_str().unwrap().starts_with("https://"));
    let asked = answer["asked"].as_array().unwrap();
    let about = |origin: &str| asked.iter().find(|asked| asked["origin"] == origin).unwrap();
    assert_eq!(about("_pop3s._tcp.clinic.test")["answer"], "no-such-server");
    assert_eq!(about("_pop3s._tcp.clinic.test")["detail"], "pop.clinic.test:0");
    assert_eq!(about("_pop3._tcp.clinic.test")["answer"], "nothing");
    for source in ["provider-list", "autoconfig", "well-known", "autodiscover", "mx", "guess"] {
        assert!(asked.iter().any(|asked| asked["source"] == source), "{source}: {answer:#}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_needs_no_network() {
    let nowhere = "127.0.0.1:9".parse().unwrap();
    let output = run(nowhere, &["discover", "anna@gmail.com", "--json", "--offline"]).await;
    assert_eq!(output.status.code(), Some(0));
    let answer = json(&output);
    assert_eq!(answer["candidates"][0]["source"], "provider-list");
    assert_eq!(answer["candidates"][0]["smtp"]["host"], "smtp.gmail.com");
    let output = run(nowhere, &["discover", "anna@clinic.test", "--offline"]).await;
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_found_is_told_in_every_language() {
    let server = NameServer::start(PUBLISHED, &[]).await;
    let mut all = Vec::new();
    for language in ["en", "it", "fr", "ru"] {
        let mut told = String::new();
        for (address, status) in [
            ("anna@clinic.test", 0),
            ("anna@stranger.test", 1),
            ("anna@bare.test", 1),
            ("anna@silent.test", 1),
            ("anna@nowhere.test", 1),
        ] {
            let output = run(server.address, &["discover", address, "--lang", language]).await;
            assert_eq!(output.status.code(), Some(status), "{address}: {}", text(&output.stderr));
            told += &text(&output.stdout);
        }
        for part in [
            "smtp.clinic.test, ",
            "465, SSL/TLS",
            "imap.clinic.test, ",
            "_submissions._tcp.clinic.test",
            "https://myaccount.google.com/apppasswords",
            "pop.clinic.test:0",
            "smtp.elsewhere.test",
        ] {
            assert!(told.contains(part), "{language}: {part} is missing in\n{told}");
        }
        // No id of a text, and nothing unknown, is shown.
        for part in ["source-", "discover-", "hint-", "none", "{"] {
            assert!(!told.contains(part), "{language}: {part} in\n{told}");
        }
        all.push(told);
    }
    all.dedup();
    assert_eq!(all.len(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn silence_has_a_status_of_its_own() {
    let server = NameServer::start("", &[(".".to_owned(), Fault::Refused)]).await;
    let output = run(server.address, &["discover", "anna@clinic.test", "--lang", "en"]).await;
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stdout));
    assert!(
        text(&output.stdout).contains("Nobody has answered") && text(&output.stdout).contains("(REFUSED)"),
        "{}",
        text(&output.stdout)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_address_is_refused_with_a_sentence() {
    let nowhere = "127.0.0.1:9".parse().unwrap();
    for nonsense in
        ["", "anna", "anna@", "@clinic.test", "an na@clinic.test", "anna@https://clinic.test", "a\r\nb@c.test"]
    {
        let output = run(nowhere, &["discover", nonsense, "--lang", "en"]).await;
        assert_eq!(output.status.code(), Some(2), "{nonsense:?}");
        assert!(output.stdout.is_empty() && text(&output.stderr).starts_with("ADDRESS: "), "{}", text(&output.stderr));
    }
}

/// The authority of the lab in a file of its own.
fn authority(name: &str) -> PathBuf {
    let body: String = lab::certificates::roots()
        .iter()
        .map(|root| format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", STANDARD.encode(root)))
        .collect();
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, body).unwrap();
    path
}

/// A domain that names this server for sending, at this name.
async fn naming(server: &Server, host: &str) -> NameServer {
    let port = server.address.port();
    let records = format!("_submissions._tcp.clinic.test. IN SRV 0 1 {port} {host}.\n{host}. IN A 127.0.0.1\n");
    NameServer::start(&records, &[]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_up_takes_the_settings_that_the_domain_publishes() {
    let authority = authority("published.pem");
    let server = Server::start(Script::tls()).await;
    let names = naming(&server, "smtp.clinic.test").await;
    let arguments = ["check", "--address", "anna@clinic.test", "--password-env", "PASSWORD_OF_TEST", "--lang", "en"];
    let arguments = [&arguments[..], &["--ca-file", authority.to_str().unwrap()]].concat();
    let output = run(names.address, &arguments).await;
    let told = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{told}{}", text(&output.stderr));
    let taken =
        format!("smtp.clinic.test, port {}, SSL/TLS\nAs the DNS of clinic.test names them", server.address.port());
    assert!(told.contains(&taken), "{told}");
    let answer = json(&run(names.address, &[&arguments[..], &["--json"]].concat()).await);
    assert_eq!(
        (&answer["settings_from"]["source"], &answer["settings_from"]["origin"]),
        (&"srv".into(), &"_submissions._tcp.clinic.test".into())
    );
    assert_eq!(answer["settings_from"]["smtp"]["port"], server.address.port());
    assert!(server.count("AUTH") > 0);
    assert_eq!(lab::canary_in(told.as_bytes()), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_goes_to_nobody_whom_only_the_dns_names() {
    let authority = authority("stranger.pem");
    let server = Server::start(Script::tls().named(&["smtp.elsewhere.test"])).await;
    let names = naming(&server, "smtp.elsewhere.test").await;
    let arguments = ["check", "--address", "anna@clinic.test", "--password-env", "PASSWORD_OF_TEST"];
    let arguments = [&arguments[..], &["--ca-file", authority.to_str().unwrap()]].concat();
    for language in ["en", "it", "fr", "ru"] {
        let output = run(names.address, &[&arguments[..], &["--lang", language]].concat()).await;
        let error = text(&output.stderr);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{error}");
        let options = format!("--smtp smtp.elsewhere.test:{} --security tls", server.address.port());
        assert!(error.contains(&options), "{error}");
        assert_eq!(lab::canary_in(error.as_bytes()), None);
    }
    assert_eq!(server.connections(), 0);
    // Nothing at all to take.
    let output = run(names.address, &["check", "--address", "anna@elsewhere.test", "--lang", "en"]).await;
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("--smtp"), "{}", text(&output.stderr));
}
