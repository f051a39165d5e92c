//! The command line's stored accounts, with a real keyring; and what it says to bad input.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

mod desktop;

use std::process::{Command, Output, Stdio};

use desktop::Desktop;

const FILE: &str = r#"
[[account]]
address = "anna@clinic.test"
name = "Anna"
outside-recipient = "maria@elsewhere.test"
[account.incoming]
protocol = "imap"
host = "imap.clinic.test"
security = "tls"
[account.outgoing]
host = "smtp.clinic.test"
security = "starttls"

[[account]]
address = "анна@почта.рф"
[account.outgoing]
host = "smtp.почта.рф"
port = 465
security = "tls"
sign-in = "log-on"
username = "anna"
"#;

fn output(command: &mut Command, arguments: &[&str]) -> (Output, String) {
    let output = command.args(arguments).stdin(Stdio::null()).output().unwrap();
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    (output, text)
}

fn cli() -> Command {
    Command::new(env!("CARGO_BIN_EXE_mailclinic-cli"))
}

#[test]
fn accounts_are_imported_listed_shown_exported_and_removed() {
    if !desktop::available() {
        return;
    }
    let desktop = Desktop::start();
    let run = |arguments: &[&str]| output(&mut desktop.command(env!("CARGO_BIN_EXE_mailclinic-cli")), arguments);
    let file = desktop.home().join("accounts.toml");
    std::fs::write(&file, FILE).unwrap();

    let (imported, _) = run(&["account", "import", file.to_str().unwrap()]);
    assert_eq!(imported.status.code(), Some(0), "{}", String::from_utf8_lossy(&imported.stderr));
    let (_, listed) = run(&["account", "list"]);
    assert!(listed.contains("anna@clinic.test") && listed.contains("анна@почта.рф"), "{listed}");
    let (_, shown) = run(&["account", "show", "anna@clinic.test", "--json"]);
    let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
    assert_eq!((&shown["outgoing"]["port"], &shown["outgoing"]["security"]), (&587.into(), &"starttls".into()));

    let (_, exported) = run(&["account", "export"]);
    let again = desktop.home().join("again.toml");
    std::fs::write(&again, &exported).unwrap();
    let (_, first) = run(&["account", "export", "anna@clinic.test"]);
    assert!(exported.starts_with(first.trim_end()), "{exported}");

    // Without a password there is nothing to check with.
    let (check, _) = run(&["check", "anna@clinic.test", "--lang", "en"]);
    assert_eq!(check.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&check.stderr).contains("--password-stdin"));

    for name in ["anna@clinic.test", "анна@почта.рф"] {
        assert_eq!(run(&["account", "remove", name]).0.status.code(), Some(0), "{name}");
    }
    assert_eq!(run(&["account", "list"]).1, "");
    assert_eq!(run(&["account", "import", again.to_str().unwrap()]).0.status.code(), Some(0));
    let same = run(&["account", "export"]).1;
    assert_eq!(same, exported);
}

#[test]
fn bad_input_is_told_with_the_option_or_file_it_is_in() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let with_password = file("password.toml", &FILE.replace("name = \"Anna\"", "password = \"canary\""));
    let faulty = file("faulty.toml", "address = ");
    let no_certificate = file("empty.pem", "");
    for (arguments, told) in [
        (&["check"][..], "--address"),
        (&["check", "--address", "anna", "--smtp", "smtp.example.org"], "--address: "),
        (&["check", "--address", "a@example.org", "--smtp", "https://x.example"], "--smtp: "),
        (&["check", "--address", "a@example.org", "--smtp", "x.example:70000"], "--smtp: "),
        (&["check", "--address", "a@example.org", "--smtp", "x.example", "--to", "x"], "--to: "),
        (&["check", "--address", "a@example.org", "--smtp", "x.example", "--security", "ssl"], "--security"),
        (&["check", "--address", "a@example.org", "--smtp", "x.example", "--program", "outlook"], "--program"),
        (&["check", "--address", "a@example.org", "--smtp", "x.example"], "--password-stdin"),
        (&["check", "--address", "a@example.org", "--smtp", "x.example", "--password", "canary"], "--password"),
        (&["check", "--address", "a@example.org", "--smtp", "x.example", "--password-env", "NOT_SET"], "NOT_SET"),
        (
            &[
                "check",
                "--address",
                "a@example.org",
                "--smtp",
                "x.example",
                "--auth",
                "none",
                "--ca-file",
                &no_certificate,
            ],
            "empty.pem",
        ),
        (&["check", "--account-file", &with_password], "password.toml"),
        (&["check", "--account-file", &faulty], "faulty.toml"),
        (&["check", "--account-file", "/nowhere/at/all.toml"], "/nowhere/at/all.toml"),
        (&["sing"], "sing"),
    ] {
        let (output, printed) = output(
            cli().env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"),
            &[&["--lang", "en"], arguments].concat(),
        );
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {error}");
        assert!(error.contains(told) && printed.is_empty(), "{arguments:?}: {error}");
        assert!(!error.contains("canary"), "{error}");
    }
}

#[test]
fn without_a_keyring_stored_accounts_cannot_be_had() {
    let (output, _) = output(
        cli().env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"),
        &["--lang", "it", "check", "anna@example.org"],
    );
    assert_eq!(output.status.code(), Some(3), "{}", String::from_utf8_lossy(&output.stderr));
}
