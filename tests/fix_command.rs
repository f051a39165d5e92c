//! `mailclinic-cli check --fix` against servers that misbehave, with accounts from files and with a real keyring.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

mod desktop;
mod lab;

use std::process::{Command, Output, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use desktop::Desktop;
use lab::{CANARY, Kind, NameServer, Script, Server};
use serde_json::Value;

/// The servers' names lead to this computer.
const RECORDS: &str = "smtp.clinic.test. IN A 127.0.0.1\nweb7.clinic.test. IN A 127.0.0.1";

/// What the program is told of the world, and the account's file.
struct World {
    folder: tempfile::TempDir,
    names: NameServer,
    server: Server,
}

impl World {
    /// A server, and an account with these settings for sending; `PORT` stands for the server's.
    async fn with(script: Script, outgoing: &str) -> Self {
        let world = Self {
            folder: tempfile::tempdir().unwrap(),
            names: NameServer::start(RECORDS, &[]).await,
            server: Server::start(script).await,
        };
        let authority: String = lab::certificates::roots()
            .iter()
            .map(|root| format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", STANDARD.encode(root)))
            .collect();
        std::fs::write(world.path("roots.pem"), authority).unwrap();
        let outgoing = outgoing.replace("PORT", &world.server.address.port().to_string());
        let account = format!("[[account]]\naddress = \"anna@clinic.test\"\n[account.outgoing]\n{outgoing}\n");
        std::fs::write(world.path("account.toml"), account).unwrap();
        world
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    /// Checks and mends, with more arguments.
    async fn fix(&self, program: Command, arguments: &[&str]) -> Output {
        self.run(program, &[&["check", "--fix", "--password-env", "CANARY"], arguments].concat()).await
    }

    async fn run(&self, mut program: Command, arguments: &[&str]) -> Output {
        let (names, roots) = (self.names.address.to_string(), self.path("roots.pem"));
        if arguments.contains(&"check") {
            program.args(["--lang", "en"]).args(arguments);
            program.args(["--offline", "--resolver", &names, "--ca-file", &roots]);
        } else {
            program.args(arguments);
        }
        program.env("CANARY", CANARY).stdin(Stdio::null());
        let output = tokio::task::spawn_blocking(move || program.output().unwrap()).await.unwrap();
        for octets in [&output.stdout, &output.stderr] {
            assert!(!String::from_utf8_lossy(octets).contains(CANARY), "the password is told to nobody");
        }
        output
    }
}

fn cli() -> Command {
    Command::new(env!("CARGO_BIN_EXE_mailclinic-cli"))
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap() + &String::from_utf8_lossy(&output.stderr)
}

const LOGS_ON: &str = "host = \"smtp.clinic.test\"\nport = PORT\nsign-in = \"log-on\"\n";

/// What is wrong, in the order in which it is mended, and what stands in the settings after it.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_proposed_is_changed_until_it_works() {
    let cases: [(Script, &str, &[&str], &[&str]); 4] = [
        (
            Script::starttls().knows("anna", CANARY),
            "security = \"starttls\"\nusername = \"anna@clinic.test\"",
            &["username-form"],
            &["The user name for sending is now anna.", "username = \"anna\""],
        ),
        (
            Script::tls().knows("anna", CANARY),
            "security = \"starttls\"\nusername = \"anna@clinic.test\"",
            &["starttls-on-tls-port", "username-form"],
            &["SSL/TLS.", "The user name for sending is now anna.", "security = \"tls\""],
        ),
        (
            Script::starttls().named(&["web7.clinic.test"]),
            "security = \"starttls\"\nusername = \"anna@clinic.test\"",
            &["certificate-name-mismatch"],
            &["The outgoing server is now web7.clinic.test, port ", "host = \"web7.clinic.test\""],
        ),
        (
            Script::starttls().cannot_do("CRAM-MD5"),
            "security = \"tls\"\nmethod = \"cram-md5\"\nusername = \"anna@clinic.test\"",
            &["tls-on-starttls-port", "auth-method-unsupported"],
            &["STARTTLS.", "The program now chooses by itself how to sign in."],
        ),
    ];
    for (script, outgoing, causes, told) in cases {
        let world = World::with(script, &format!("{LOGS_ON}{outgoing}")).await;
        let file = world.path("account.toml");
        let before = std::fs::read_to_string(&file).unwrap();

        let output = world.fix(cli(), &["--account-file", &file]).await;
        assert_eq!(output.status.code(), Some(0), "{}", text(&output));
        for words in told {
            assert!(text(&output).contains(words), "{words}: {}", text(&output));
        }
        let output = world.fix(cli(), &["--account-file", &file, "--json"]).await;
        assert_eq!(output.status.code(), Some(0), "{}", text(&output));
        let last = String::from_utf8(output.stdout).unwrap();
        let last: Value = serde_json::from_str(last.lines().last().unwrap()).unwrap();
        let applied = last["applied"].as_array().unwrap();
        let mended: Vec<_> = applied.iter().map(|one| one["diagnosis"].as_str().unwrap()).collect();
        assert_eq!(mended, causes);
        for one in applied {
            assert!(one["label"].as_str().is_some_and(|label| !label.is_empty()), "{one}");
            assert!(one["settings"]["smtp"].as_object().is_some_and(|settings| !settings.is_empty()), "{one}");
        }
        assert_eq!(last["account"]["address"], "anna@clinic.test");
        // The file stays the person's own.
        assert_eq!(std::fs::read_to_string(&file).unwrap(), before);
    }
}

/// What a person has to agree to knowingly is not done in passing, and without the option nothing is.
#[tokio::test(flavor = "multi_thread")]
async fn what_needs_consent_or_was_not_asked_for_is_left() {
    let username = "username = \"anna@clinic.test\"";
    for (script, outgoing, arguments) in [
        // A certificate that nobody vouches for.
        (Script::starttls().shows(Kind::SelfSigned), "security = \"starttls\"", &["--fix"][..]),
        // A line that others read.
        (Script::clear(), "security = \"starttls\"", &["--fix"]),
        // A password that is wrong, whatever one does.
        (Script::starttls().knows("anna@clinic.test", "other"), "security = \"starttls\"", &["--fix"]),
        (Script::starttls().knows("anna", CANARY), "security = \"starttls\"", &[]),
    ] {
        let world = World::with(script, &format!("{LOGS_ON}{outgoing}\n{username}")).await;
        let file = world.path("account.toml");
        let check = ["check", "--json", "--password-env", "CANARY", "--account-file", &file];
        let output = world.run(cli(), &[&check, arguments].concat()).await;
        assert_eq!(output.status.code(), Some(1), "{}", text(&output));
        let last: Value = serde_json::from_str(String::from_utf8(output.stdout).unwrap().trim()).unwrap();
        let applied = last.get("applied").and_then(Value::as_array).map(Vec::len);
        assert_eq!(applied, (!arguments.is_empty()).then_some(0), "{last}");
        assert_eq!(last.get("account"), None);
    }
}

/// A stored account keeps what was changed; the next check-up passes without any.
#[tokio::test(flavor = "multi_thread")]
async fn a_stored_account_keeps_what_was_changed() {
    if !desktop::available() {
        return;
    }
    let desktop = Desktop::start();
    let program = || desktop.command(env!("CARGO_BIN_EXE_mailclinic-cli"));
    let outgoing = format!("{LOGS_ON}security = \"starttls\"\nusername = \"anna@clinic.test\"");
    let world = World::with(Script::starttls().knows("anna", CANARY), &outgoing).await;
    let file = world.path("account.toml");
    let imported = world.run(program(), &["account", "import", &file]).await;
    assert_eq!(imported.status.code(), Some(0), "{}", text(&imported));

    let fixed = world.fix(program(), &["anna@clinic.test"]).await;
    assert_eq!(fixed.status.code(), Some(0), "{}", text(&fixed));
    assert!(text(&fixed).contains("The user name for sending is now anna."), "{}", text(&fixed));
    assert!(!text(&fixed).contains("not saved"), "{}", text(&fixed));
    let shown = world.run(program(), &["account", "show", "anna@clinic.test", "--json"]).await;
    let shown: Value = serde_json::from_str(&text(&shown)).unwrap();
    assert_eq!(shown["outgoing"]["sign_in"]["username"], "anna", "{shown}");

    let again = world.fix(program(), &["anna@clinic.test", "--json"]).await;
    let again: Value = serde_json::from_str(&text(&again)).unwrap();
    assert_eq!((&again["verdict"], &again["applied"]), (&"ok".into(), &Value::Array(Vec::new())));
    // The password that was given for this run was not stored with it.
    let without = world.run(program(), &["check", "anna@clinic.test"]).await;
    assert_eq!(without.status.code(), Some(2), "{}", text(&without));
}
