//! The command line against real mail servers: what they say, it must understand; what it finds, they must bear out.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]
#![cfg(target_os = "linux")]

mod servers;

use std::io::Write as _;
use std::net::SocketAddr;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use servers::{
    Authority, ClearAuth, Exim, EximOptions, Issued, Kind, MailHost, MailHostOptions, OpenSmtpd, OpenSmtpdOptions, Tls,
    Validity, require,
};

const ADDRESS: &str = "anna@clinic.test";
const OUTSIDE: &str = "maria@elsewhere.test";

/// A certificate for `localhost`, under which the tests reach the servers without asking a name server.
fn local_certificate() -> Issued {
    Authority::new().issue(&["localhost", servers::HOST_NAME], Validity::NOW)
}

/// One call of the command line.
struct Check {
    command: Command,
    password: Option<String>,
    _authority: tempfile::NamedTempFile,
}

impl Check {
    fn new(server: SocketAddr, ca_pem: &str) -> Self {
        let mut authority = tempfile::NamedTempFile::new().unwrap();
        authority.write_all(ca_pem.as_bytes()).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_mailclinic-cli"));
        command.args(["check", "--json", "--lang", "en", "--offline", "--address", ADDRESS]);
        command.args(["--smtp", &format!("localhost:{}", server.port())]);
        command.arg("--ca-file").arg(authority.path());
        Self { command, password: None, _authority: authority }
    }

    fn args(mut self, args: &[&str]) -> Self {
        self.command.args(args);
        self
    }

    fn password(mut self, password: &str) -> Self {
        self.command.arg("--password-stdin");
        self.password = Some(password.to_owned());
        self
    }

    fn run(mut self) -> Answer {
        let mut child =
            self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        input.write_all(self.password.clone().unwrap_or_default().as_bytes()).unwrap();
        drop(input);
        let output = child.wait_with_output().unwrap();
        if let Some(password) = &self.password {
            assert_secret_is_kept(&output, password);
        }
        let text = String::from_utf8(output.stdout.clone()).unwrap();
        let json = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{error}: {text} {}", String::from_utf8_lossy(&output.stderr)));
        Answer { json, status: output.status.code() }
    }
}

/// The password, its base64 and the PLAIN message stand in no output.
fn assert_secret_is_kept(output: &Output, password: &str) {
    use base64::Engine as _;
    let encode = |text: String| base64::engine::general_purpose::STANDARD.encode(text);
    for form in [
        password.to_owned(),
        encode(password.to_owned()),
        encode(format!("\0{ADDRESS}\0{password}")),
        encode(format!("\0anna\0{password}")),
    ] {
        for stream in [&output.stdout, &output.stderr] {
            assert!(!String::from_utf8_lossy(stream).contains(&form), "{form} was printed");
        }
    }
}

struct Answer {
    json: Value,
    status: Option<i32>,
}

impl Answer {
    fn first(&self) -> &str {
        self.json["diagnoses"][0]["id"].as_str().unwrap_or("none")
    }

    fn stage(&self, name: &str) -> &str {
        self.json["stages"]
            .as_array()
            .and_then(|stages| stages.iter().find(|stage| stage["stage"] == name))
            .and_then(|stage| stage["status"].as_str())
            .unwrap_or("none")
    }

    fn expect_well(&self) {
        assert_eq!((self.json["verdict"].as_str(), self.status), (Some("ok"), Some(0)), "{:#}", self.json);
    }

    fn expect_problem(&self, id: &str, fixer: &str) {
        assert_eq!(self.first(), id, "{:#}", self.json);
        assert_eq!(self.json["diagnoses"][0]["fixer"], fixer, "{:#}", self.json["diagnoses"][0]);
        assert_eq!((self.json["verdict"].as_str(), self.status), (Some("problem"), Some(1)));
    }
}

fn mail_host(options: MailHostOptions) -> MailHost {
    MailHost::start(MailHostOptions { certificate: Some(local_certificate()), ..options })
}

#[test]
fn postfix_refuses_to_relay_for_a_stranger_and_does_it_after_signing_in() {
    if !require(Kind::MailHost) {
        return;
    }
    let host = mail_host(MailHostOptions::default());
    let stranger = Check::new(host.submission, host.ca_pem())
        .args(&["--security", "starttls", "--auth", "none", "--to", OUTSIDE])
        .run();
    stranger.expect_problem("relay-denied", "you");
    assert_eq!(stranger.stage("recipient"), "failed");
    let evidence = stranger.json["diagnoses"][0]["evidence"][0].as_str().unwrap();
    assert!(evidence.contains("Relay access denied"), "{evidence}");
    assert_eq!(stranger.json["diagnoses"][0]["fixes"][0]["settings"]["smtp"]["sign_in"]["kind"], "log-on");

    for (server, security) in [(host.submission, "starttls"), (host.submissions, "tls"), (host.submission, "auto")] {
        Check::new(server, host.ca_pem())
            .args(&["--security", security, "--to", OUTSIDE])
            .password(servers::PASSWORD)
            .run()
            .expect_well();
    }
    assert!(host.find(servers::PASSWORD).is_empty(), "the servers' files hold no password");
}

#[test]
fn every_method_of_signing_in_works() {
    if !require(Kind::MailHost) {
        return;
    }
    let host = mail_host(MailHostOptions::default());
    for method in ["plain", "login", "cram-md5", "scram-sha-256", "auto"] {
        let answer = Check::new(host.submission, host.ca_pem())
            .args(&["--security", "starttls", "--auth", method, "--to", OUTSIDE])
            .password(servers::PASSWORD)
            .run();
        answer.expect_well();
        assert_eq!(answer.stage("sign-in"), "passed", "{method}");
        Check::new(host.submission, host.ca_pem())
            .args(&["--security", "starttls", "--auth", method])
            .password("not the password")
            .run()
            .expect_problem("password-rejected", "you");
    }
}

#[test]
fn secure_password_authentication_works() {
    if !require(Kind::Ntlm) {
        return;
    }
    let host = mail_host(MailHostOptions::with_ntlm());
    let check = |password: &str| {
        Check::new(host.submission, host.ca_pem())
            .args(&["--security", "starttls", "--auth", "ntlm", "--to", OUTSIDE])
            .password(password)
            .run()
    };
    check(servers::PASSWORD).expect_well();
    check("not the password").expect_problem("password-rejected", "you");
    let without = mail_host(MailHostOptions::default());
    Check::new(without.submission, without.ca_pem())
        .args(&["--security", "starttls", "--auth", "ntlm"])
        .password(servers::PASSWORD)
        .run()
        .expect_problem("spa-unsupported", "you");
}

#[test]
fn a_test_message_arrives() {
    if !require(Kind::MailHost) {
        return;
    }
    let host = mail_host(MailHostOptions::default());
    let answer = Check::new(host.submissions, host.ca_pem())
        .args(&["--security", "tls", "--send-test"])
        .password(servers::PASSWORD)
        .run();
    answer.expect_well();
    assert_eq!(answer.stage("test-message"), "passed");
    let arrived = host.wait_for_mail(1);
    assert!(arrived[0].contains("Subject: Test message from Mailclinic"), "{}", arrived[0]);
}

#[test]
fn the_wrong_kind_of_encryption_is_seen_on_a_real_server() {
    if !require(Kind::MailHost) {
        return;
    }
    let host = mail_host(MailHostOptions::default());
    let check = |server, security| {
        Check::new(server, host.ca_pem()).args(&["--security", security]).password(servers::PASSWORD).run()
    };
    check(host.submission, "tls").expect_problem("tls-on-starttls-port", "you");
    check(host.submissions, "starttls").expect_problem("starttls-on-tls-port", "you");
    check(host.submission, "none").expect_problem("auth-needs-encryption", "you");
    // The incoming server's port in the field of the outgoing one.
    check(host.imaps, "tls").expect_problem("port-speaks-imap", "you");
    check(host.imap, "starttls").expect_problem("port-speaks-imap", "you");
}

#[test]
fn a_password_goes_in_clear_only_by_choice() {
    if !require(Kind::MailHost) {
        return;
    }
    let options =
        MailHostOptions { submission_tls: Tls::None, clear_auth: ClearAuth::All, ..MailHostOptions::default() };
    let host = mail_host(options);
    let check = |more: &[&str]| {
        Check::new(host.submission, host.ca_pem())
            .args(&["--security", "none", "--to", OUTSIDE])
            .args(more)
            .password(servers::PASSWORD)
            .run()
    };
    let refused = check(&[]);
    refused.expect_problem("encryption-off", "you");
    assert_ne!(refused.stage("sign-in"), "passed");
    let chosen = check(&["--allow-clear-text"]);
    assert_eq!((chosen.stage("sign-in"), chosen.status), ("passed", Some(0)), "{:#}", chosen.json);
    let starttls =
        Check::new(host.submission, host.ca_pem()).args(&["--security", "starttls"]).password(servers::PASSWORD).run();
    starttls.expect_problem("starttls-not-offered", "you");
}

#[test]
fn bad_certificates_are_told_apart_and_get_no_password() {
    if !require(Kind::MailHost) {
        return;
    }
    for (certificate, trusted, id) in [
        (Authority::new().issue(&["localhost"], Validity::EXPIRED), true, "certificate-expired"),
        (Authority::new().issue(&["localhost"], Validity::NOT_YET), true, "certificate-not-yet-valid"),
        (Authority::new().issue(&["other.test"], Validity::NOW), true, "certificate-name-mismatch"),
        (Issued::self_signed(&["localhost"], Validity::NOW), false, "certificate-self-signed"),
        (Authority::new().issue(&["localhost"], Validity::NOW), false, "certificate-untrusted"),
    ] {
        let another = Authority::new();
        let ca = if trusted { certificate.ca_pem.clone() } else { another.ca_pem().to_owned() };
        let host = MailHost::start(MailHostOptions { certificate: Some(certificate), ..MailHostOptions::default() });
        let answer = Check::new(host.submissions, &ca).args(&["--security", "tls"]).password(servers::PASSWORD).run();
        assert_eq!(answer.first(), id, "{:#}", answer.json);
        assert_eq!((answer.stage("secure"), answer.stage("sign-in")), ("failed", "skipped"));
        assert!(!host.log().contains("sasl_method"), "nobody signed in: {}", host.log());
    }
}

#[test]
fn a_sender_that_is_not_ones_own_is_refused() {
    if !require(Kind::MailHost) {
        return;
    }
    let host = mail_host(MailHostOptions {
        sender_must_match: true,
        users: vec![("anna".into(), servers::PASSWORD.into()), ("bruno".into(), "another one".into())],
        ..MailHostOptions::default()
    });
    Check::new(host.submission, host.ca_pem())
        .args(&["--security", "starttls", "--username", "bruno@clinic.test", "--to", OUTSIDE])
        .password("another one")
        .run()
        .expect_problem("sender-not-allowed", "you");
}

/// A check of the submission server that fetches mail besides.
fn with_incoming(host: &MailHost, incoming: &str, security: &str) -> Check {
    Check::new(host.submission, host.ca_pem()).args(&["--security", "starttls", "--to", OUTSIDE]).args(&[
        "--incoming",
        incoming,
        "--incoming-security",
        security,
    ])
}

/// The ports that mail is fetched from, each with its protocol and encryption.
fn incoming_ports(host: &MailHost) -> [(String, &'static str); 4] {
    let url = |scheme: &str, server: SocketAddr| format!("{scheme}://localhost:{}", server.port());
    [
        (url("pop3", host.pop3s), "tls"),
        (url("pop3", host.pop3), "starttls"),
        (url("imap", host.imaps), "tls"),
        (url("imap", host.imap), "starttls"),
    ]
}

#[test]
fn mail_can_be_fetched_by_pop3_and_imap() {
    if !require(Kind::MailHost) {
        return;
    }
    let host = mail_host(MailHostOptions::default());
    for (incoming, security) in incoming_ports(&host) {
        for security in [security, "auto"] {
            let sound = with_incoming(&host, &incoming, security).password(servers::PASSWORD).run();
            sound.expect_well();
            assert_eq!(sound.stage("incoming"), "passed", "{incoming} {security}: {:#}", sound.json);
        }
        // Both servers refuse it; that is told once.
        let refused = with_incoming(&host, &incoming, security).password("not the password").run();
        refused.expect_problem("password-rejected", "you");
        assert_eq!((refused.stage("sign-in"), refused.stage("incoming")), ("failed", "failed"));
        assert!(!refused.json["diagnoses"].to_string().contains("incoming-login-failed"), "{:#}", refused.json);
        // The wrong kind of encryption, and none.
        let other = if security == "tls" { "starttls" } else { "tls" };
        let wrong = with_incoming(&host, &incoming, other).password(servers::PASSWORD).run();
        let id = if security == "tls" { "starttls-on-tls-port" } else { "tls-on-starttls-port" };
        wrong.expect_problem(id, "you");
        assert_eq!(wrong.json["diagnoses"][0]["facts"]["side"], "incoming", "{:#}", wrong.json["diagnoses"][0]);
        let settings = &wrong.json["diagnoses"][0]["fixes"][0]["settings"]["incoming"];
        assert_eq!(settings["security"], security, "{settings}");
    }
    // The other protocol's port.
    let url = |scheme: &str, server: SocketAddr| format!("{scheme}://localhost:{}", server.port());
    let check = |incoming: String| with_incoming(&host, &incoming, "tls").password(servers::PASSWORD).run();
    check(url("pop3", host.imaps)).expect_problem("port-speaks-imap", "you");
    check(url("imap", host.pop3s)).expect_problem("port-speaks-pop3", "you");
    check(url("imap", host.submissions)).expect_problem("not-a-mail-server", "you");
    assert!(host.find(servers::PASSWORD).is_empty(), "the servers' files hold no password");
}

/// Two servers with one password, of which only the outgoing one wants another.
#[test]
fn a_password_that_only_the_outgoing_server_refuses_is_not_mistyped() {
    if !require(Kind::MailHost) {
        return;
    }
    let [outgoing, incoming] = ["another password", servers::PASSWORD].map(|password| {
        mail_host(MailHostOptions { users: vec![("anna".into(), password.into())], ..MailHostOptions::default() })
    });
    let both = format!("{}{}", outgoing.ca_pem(), incoming.ca_pem());
    let answer = Check::new(outgoing.submission, &both)
        .args(&["--security", "starttls", "--incoming", &format!("imap://localhost:{}", incoming.imaps.port())])
        .args(&["--incoming-security", "tls"])
        .password(servers::PASSWORD)
        .run();
    answer.expect_problem("password-rejected", "you");
    let cause = &answer.json["diagnoses"][0];
    assert_eq!((&cause["facts"]["kind"], &cause["certainty"]), (&"incoming-accepts".into(), &"likely".into()));
    assert_eq!(cause["alternatives"][0]["id"], "smtp-auth-off-mailbox", "{cause:#}");
}

/// Postfix passes mail on for an address from which somebody has just signed in to Dovecot.
#[test]
fn pop_before_smtp_is_found_by_trying_and_mended() {
    if !require(Kind::MailHost) {
        return;
    }
    let host = mail_host(MailHostOptions { pop_before_smtp: true, ..MailHostOptions::default() });
    for (incoming, security) in incoming_ports(&host) {
        host.forget_log_ons();
        let refused =
            with_incoming(&host, &incoming, security).args(&["--auth", "none"]).password(servers::PASSWORD).run();
        refused.expect_problem("pop-before-smtp", "you");
        let cause = &refused.json["diagnoses"][0];
        assert_eq!(cause["certainty"], "certain", "{cause:#}");
        assert!(cause["evidence"][0].as_str().is_some_and(|words| words.contains("Relay access denied")), "{cause:#}");
        assert_eq!(cause["fixes"][0]["settings"]["smtp"]["sign_in"]["kind"], "incoming-first", "{cause:#}");
        assert_eq!((refused.stage("recipient"), refused.stage("incoming")), ("failed", "passed"));

        // The box ticked, some time later.
        host.forget_log_ons();
        let mended = with_incoming(&host, &incoming, security).args(&["--incoming-first"]);
        mended.password(servers::PASSWORD).run().expect_well();

        // A log-on that fails changes nothing, and is the cause.
        host.forget_log_ons();
        let refused = with_incoming(&host, &incoming, security).args(&["--incoming-first"]);
        let refused = refused.password("not the password").run();
        refused.expect_problem("incoming-login-failed", "you");
        assert_eq!((refused.stage("sign-in"), refused.stage("recipient")), ("failed", "skipped"));
    }
    let in_clear = format!("pop3://localhost:{}", host.pop3.port());
    let refused = with_incoming(&host, &in_clear, "none").args(&["--incoming-first"]).password(servers::PASSWORD).run();
    refused.expect_problem("encryption-off", "you");
    assert!(host.find(servers::PASSWORD).is_empty(), "the servers' files hold no password");
}

#[test]
fn exim_says_it_in_its_own_words() {
    if !require(Kind::Exim) {
        return;
    }
    let exim = Exim::start(EximOptions { certificate: Some(local_certificate()), ..EximOptions::default() });
    let stranger = Check::new(exim.submission, exim.ca_pem())
        .args(&["--security", "starttls", "--auth", "none", "--to", OUTSIDE])
        .run();
    stranger.expect_problem("relay-denied", "you");
    assert!(stranger.json["diagnoses"][0]["evidence"][0].as_str().unwrap().contains("relay not permitted"));
    for method in ["plain", "login"] {
        Check::new(exim.submission, exim.ca_pem())
            .args(&["--security", "starttls", "--auth", method, "--to", OUTSIDE])
            .password(servers::PASSWORD)
            .run()
            .expect_well();
    }
    Check::new(exim.submissions, exim.ca_pem())
        .args(&["--security", "tls"])
        .password("not the password")
        .run()
        .expect_problem("password-rejected", "you");
}

#[test]
fn opensmtpd_says_it_in_its_own_words() {
    if !require(Kind::OpenSmtpd) {
        return;
    }
    let server =
        OpenSmtpd::start(OpenSmtpdOptions { certificate: Some(local_certificate()), ..OpenSmtpdOptions::default() });
    let stranger = Check::new(server.plain, server.ca_pem())
        .args(&["--security", "starttls", "--auth", "none", "--to", OUTSIDE])
        .run();
    stranger.expect_problem("relay-denied", "you");
    Check::new(server.submission, server.ca_pem())
        .args(&["--security", "starttls", "--to", OUTSIDE])
        .password(servers::PASSWORD)
        .run()
        .expect_well();
    Check::new(server.submission, server.ca_pem())
        .args(&["--security", "starttls"])
        .password("not the password")
        .run()
        .expect_problem("password-rejected", "you");
}
