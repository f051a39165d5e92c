//! `mailclinic-cli explain`: the real program on files and on standard input, as help desks and scripts call it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const NDR: &str = "Delivery has failed to these recipients or groups:\n\nronald@contoso.com\n\
    The following organization rejected your message: mail.contoso.com.\n\n\
    Diagnostic information for administrators:\n\nGenerating server: alpineskihouse.com\n\nronald@contoso.com\n\
    mail.contoso.com #<exchange.contoso.com #5.7.1 smtp;530 5.7.1 Client was not authenticated> #SMTP#\n\n\
    Original message headers:\n\nReceived: from a.alpineskihouse.com by b.alpineskihouse.com with ESMTPS;\n \
    Wed, 22 Mar 2023 21:14:22 +0000\nFrom: anna@alpineskihouse.com\nTo: ronald@contoso.com\nSubject: Offer\n\
    Message-ID: <1@alpineskihouse.com>\n";

/// Runs `explain` with these arguments and this standard input.
fn explain(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_mailclinic-cli"))
        .arg("explain")
        .args(arguments)
        .env("LANG", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    String::from_utf8_lossy(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn the_worked_example_is_explained_in_every_language() {
    let titles = ["en", "it", "fr", "ru"].map(|language| {
        let output = explain(&["--json", "--lang", language], NDR.as_bytes());
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        let answer = lines(&output).remove(0);
        assert_eq!(answer["source"], "-");
        assert_eq!((&answer["kind"], &answer["language"]), (&"bounce".into(), &"en".into()));
        assert_eq!(answer["writer"], "Microsoft Exchange");
        let failure = &answer["failures"][0];
        assert_eq!(failure["recipient"], "ronald@contoso.com");
        assert_eq!(failure["reply_code"], "530");
        assert_eq!(failure["enhanced_code"], "5.7.1");
        assert_eq!(failure["response"], "530 5.7.1 Client was not authenticated");
        assert_eq!(failure["rejecting_server"], "mail.contoso.com");
        assert_eq!(failure["reporting_server"], "alpineskihouse.com");
        assert_eq!(failure["action"], "failed");
        let diagnosis = &failure["diagnosis"];
        assert_eq!((&diagnosis["id"], &diagnosis["fixer"]), (&"auth-required".into(), &"recipient-admin".into()));
        assert_eq!(answer["failures"].as_array().unwrap().len(), 1);
        assert_eq!(answer["hops"][0]["time"], "2023-03-22T21:14:22Z");
        assert_eq!(answer["original"]["message_id"], "<1@alpineskihouse.com>");
        assert!(diagnosis["steps"].as_array().is_some_and(|steps| steps.len() >= 3));

        let readable = explain(&["--lang", language], NDR.as_bytes());
        let text = String::from_utf8_lossy(&readable.stdout).into_owned();
        for part in
            ["ronald@contoso.com", "mail.contoso.com", "alpineskihouse.com", "530 5.7.1 Client was not authenticated"]
        {
            assert!(text.contains(part), "{language}: {part} is missing in {text}");
        }
        let title = diagnosis["title"].as_str().unwrap().to_owned();
        assert!(text.contains(&title), "{text}");
        title
    });
    for (index, title) in titles.iter().enumerate() {
        assert!(!titles[..index].contains(title), "{title} stands in two languages");
    }
}

#[test]
fn headers_tell_why_a_sender_was_not_believed_and_the_repair() {
    let headers = "Authentication-Results: spf=none (sender IP is 192.0.2.88)\n smtp.mailfrom=a.example; dkim=none (message not signed)\n \
        header.d=none;dmarc=fail action=oreject\n header.from=b.example;compauth=fail reason=000\nReceived-SPF: None (b.example does\n not \
        designate permitted sender hosts)\nMessage-ID: <1@b.example>\nFrom: admin@b.example\n";
    for language in ["en", "it", "fr", "ru"] {
        let answer = lines(&explain(&["--json", "--lang", language], headers.as_bytes())).remove(0);
        assert_eq!(answer["kind"], "headers");
        let authentication = &answer["authentication"];
        assert_eq!((&authentication["spf"], &authentication["dkim"]), (&"none".into(), &"none".into()));
        assert_eq!((&authentication["dmarc"], &authentication["aligned"]), (&"fail".into(), &false.into()));
        let causes = authentication["causes"].as_array().unwrap();
        let ids: Vec<_> = causes.iter().map(|cause| cause["id"].as_str().unwrap()).collect();
        assert_eq!(ids, ["spf-missing", "dkim-unsigned", "not-aligned"]);
        assert!(causes.iter().all(|cause| cause["text"].as_str().unwrap().len() > 20 && cause["repair"].as_str().unwrap().len() > 20));
        assert_eq!(answer["diagnoses"][0]["id"], "dmarc-rejected");
        assert_eq!(answer["diagnoses"][0]["fixer"], "domain");
    }
}

#[test]
fn many_files_give_a_line_each_and_one_that_cannot_be_read_stops_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(path("reply.txt"), "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)").unwrap();
    std::fs::write(path("ndr.txt"), NDR).unwrap();
    std::fs::write(path("picture.png"), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0").unwrap();
    let files = [path("reply.txt"), path("gone.eml"), path("picture.png"), path("ndr.txt")];
    let mut arguments = vec!["--json", "--lang", "en"];
    arguments.extend(files.iter().map(String::as_str));
    let output = explain(&arguments, b"");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("gone.eml"), "{told}");
    let answers = lines(&output);
    let kinds: Vec<_> = answers.iter().map(|answer| answer["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["reply", "unknown", "bounce"]);
    assert_eq!(answers[0]["source"], files[0].as_str());
    assert_eq!(answers[0]["failures"][0]["diagnosis"]["id"], "relay-denied");
    assert_eq!(answers[1]["unreadable"], "not-text");
}

#[test]
fn the_status_says_whether_everything_was_understood() {
    for (input, status) in
        [("550 5.1.1 no such user", 0), ("550 xyzzy", 1), ("Ciao a tutti", 1), ("0x800CCC79", 0), ("", 2)]
    {
        let output = explain(&["--json"], input.as_bytes());
        assert_eq!(output.status.code(), Some(status), "{input}");
        assert_eq!(lines(&output).len(), 1, "{input}");
    }
}

#[test]
fn several_messages_in_one_file_are_one_object() {
    let report = |recipient: &str| {
        format!(
            "From MAILER-DAEMON Thu Apr 29 23:34:45 2021\nReturn-Path: <>\nFrom: MAILER-DAEMON@example.org\nSubject: Undelivered Mail Returned to Sender\n\
            Content-Type: text/plain\n\n<{recipient}>: host mx.example.com[192.0.2.1] said: 550 5.1.1 <{recipient}>: unknown\n\n"
        )
    };
    let input = report("a@example.com") + &report("b@example.com");
    let answers = lines(&explain(&["--json"], input.as_bytes()));
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0]["messages"], 2);
    let recipients: Vec<_> =
        answers[0]["failures"].as_array().unwrap().iter().map(|failure| failure["recipient"].clone()).collect();
    assert_eq!(recipients, ["a@example.com", "b@example.com"]);
}

#[test]
fn words_of_servers_cannot_act_on_the_terminal() {
    let input = "550 5.1.1 \u{1b}[2J\u{202e}resu hcus on\u{7}\0 user unknown";
    let output = explain(&["--lang", "en"], input.as_bytes());
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    for dangerous in ['\u{1b}', '\u{202e}', '\u{7}', '\0'] {
        assert!(!text.contains(dangerous), "{text:?}");
    }
    assert!(text.contains("user unknown"));
}

#[test]
fn words_of_servers_are_whole_in_json_and_cannot_act_on_the_terminal_either() {
    let address = "a\u{9b}b\u{202e}\u{e0041}@example.com";
    let report =
        format!("Subject: Undelivered Mail\n\n<{address}>: host mx.example.com said: 550 5.1.1 user unknown\n");
    let output = explain(&["--json"], report.as_bytes());
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!text.contains(['\u{9b}', '\u{202e}', '\u{e0041}']), "{text:?}");
    assert!(text.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()), "{text}");
}
