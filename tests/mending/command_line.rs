//! `mailclinic-cli check --fix`.

use std::process::{Command, Stdio};

use serde_json::Value;

use crate::lab::CANARY;
use crate::world::{ALIAS, ANNA, BRUNO, CARLA, HOST, LOG_ON_FIRST, OUTSIDE, PUBLISHED, World, assert_kept_secret};

fn check(world: &World, arguments: &[&str]) -> Value {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mailclinic-cli"));
    command.args(["check", "--json", "--lang", "en", "--to", OUTSIDE, "--password-env", "CANARY"]).args(arguments);
    command.args(["--resolver", &world.resolver().to_string()]).arg("--ca-file").arg(world.authorities());
    let output = command.env("CANARY", CANARY).stdin(Stdio::null()).output().unwrap();
    assert_kept_secret("the answer", &output.stdout);
    assert_kept_secret("what is said beside it", &output.stderr);
    let answer: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
    let expected = if answer["verdict"] == "problem" { 1 } else { 0 };
    assert_eq!(output.status.code(), Some(expected), "{answer:#}");
    answer
}

/// What is wrong, how it is diagnosed, and the setting that is changed, which works.
struct Case {
    server: String,
    address: &'static str,
    settings: Vec<&'static str>,
    diagnosis: &'static str,
    changed: (&'static str, Value),
}

fn case(
    (host, port): (&str, u16),
    address: &'static str,
    settings: &[&'static str],
    diagnosis: &'static str,
    (pointer, value): (&'static str, impl Into<Value>),
) -> Case {
    Case {
        server: format!("{host}:{port}"),
        address,
        settings: settings.to_vec(),
        diagnosis,
        changed: (pointer, value.into()),
    }
}

#[test]
fn each_wrong_setting_is_diagnosed_and_mended() {
    let Some(world) = World::start() else { return };
    let (username, of_both) = ("/outgoing/sign_in/username", "/incoming/username");
    let (port, security, host) = ("/outgoing/port", "/outgoing/security", "/outgoing/host");
    for Case { server, address, settings, diagnosis, changed } in [
        // The form of the user name, in either direction; the incoming server refuses it as well.
        case((HOST, 465), ANNA, &["--security", "tls"], "username-form", (username, "anna")),
        case((HOST, 587), ANNA, &["--incoming", "imap://post.clinic.test"], "username-form", (of_both, "anna")),
        case((PUBLISHED, 465), CARLA, &["--username", "carla"], "username-form", (username, CARLA)),
        // The port: nobody listens there, or the incoming server does.
        case((HOST, 2465), ANNA, &["--username", "anna"], "connection-refused", (port, 465)),
        case((HOST, 993), ANNA, &["--username", "anna", "--security", "tls"], "port-speaks-imap", (port, 465)),
        // The mode.
        case((HOST, 587), ANNA, &["--username", "anna", "--security", "tls"], "tls-on-starttls-port", (port, 465)),
        case(
            (HOST, 465),
            ANNA,
            &["--username", "anna", "--security", "starttls"],
            "starttls-on-tls-port",
            (security, "tls"),
        ),
        // A name that the certificate does not have.
        case((ALIAS, 465), ANNA, &["--username", "anna"], "certificate-name-mismatch", (host, HOST)),
        case((ALIAS, 587), ANNA, &["--username", "anna"], "certificate-name-mismatch", (host, HOST)),
    ] {
        let arguments = [&["--address", address, "--smtp", &server], &settings[..]].concat();
        let wrong = check(&world, &arguments);
        assert_eq!((&wrong["verdict"], &wrong["diagnoses"][0]["id"]), (&"problem".into(), &diagnosis.into()));

        let mended = check(&world, &[&arguments[..], &["--fix"]].concat());
        assert_eq!(mended["verdict"], "ok", "{diagnosis}: {mended:#}");
        let applied: Vec<_> = mended["applied"].as_array().unwrap().iter().map(|one| &one["diagnosis"]).collect();
        assert_eq!(applied, [diagnosis], "{mended:#}");
        let (pointer, value) = changed;
        assert_eq!(mended["account"].pointer(pointer), Some(&value), "{}", mended["account"]);
    }
    world.assert_canary_is_nowhere();
}

#[test]
fn pop_before_smtp_is_diagnosed_and_mended() {
    let Some(world) = World::start() else { return };
    let (server, incoming) = (format!("{LOG_ON_FIRST}:587"), format!("pop3://{LOG_ON_FIRST}"));
    let without = ["--address", BRUNO, "--smtp", &server, "--incoming", &incoming];
    let wrong = check(&world, &[&without[..], &["--auth", "none"]].concat());
    assert_eq!((&wrong["verdict"], &wrong["diagnoses"][0]["id"]), (&"problem".into(), &"pop-before-smtp".into()));

    world.forget_log_ons();
    let mended = check(&world, &[&without[..], &["--auth", "none", "--fix"]].concat());
    assert_eq!((&mended["verdict"], &mended["applied"][0]["diagnosis"]), (&"ok".into(), &"pop-before-smtp".into()));
    assert_eq!(mended["applied"].as_array().map(Vec::len), Some(1), "{mended:#}");
    assert_eq!(mended["account"]["outgoing"]["sign_in"]["kind"], "incoming-first", "{}", mended["account"]);

    // So it works at any later time.
    world.forget_log_ons();
    let later = check(&world, &[&without[..], &["--incoming-first"]].concat());
    assert_eq!(later["verdict"], "ok", "{later:#}");
    world.assert_canary_is_nowhere();
}

#[test]
fn the_address_alone_is_enough_where_settings_are_published() {
    let Some(world) = World::start() else { return };
    let answer = check(&world, &["--address", CARLA]);
    assert_eq!((&answer["verdict"], &answer["settings_from"]["source"]), (&"ok".into(), &"srv".into()), "{answer:#}");
    world.assert_canary_is_nowhere();
}
