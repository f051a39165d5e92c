//! Usual names, tried out.

use std::time::Duration;

use mailclinic::discover::{Candidate, Discovery, Source};

use crate::lab::{Act, Kind, Lab, Script, Server, Way, side_by_side};
use crate::world::{BARE, best, find};

/// What a guess may take here; a machine on which everything else runs as well may be twice as slow.
const PATIENCE: Duration = Duration::from_secs(4);

fn guessed(discovery: &Discovery) -> &Candidate {
    let candidate = discovery.candidates.first().unwrap_or_else(|| panic!("{discovery:#?}"));
    assert_eq!((candidate.source, candidate.is_trusted()), (Source::Guess, false));
    assert!(discovery.took < PATIENCE, "{:?}", discovery.took);
    candidate
}

/// Nobody signs in to a guess.
async fn assert_only_looked_at(server: &Server) {
    server.until_open(|open| open == 0).await;
    for line in server.lines() {
        let harmless = ["EHLO ", "STARTTLS", "QUIT", "a1 STARTTLS", "a3 LOGOUT"];
        assert!(harmless.iter().any(|known| line.starts_with(known)), "{line}");
    }
}

#[tokio::test]
async fn port_587_is_found_although_465_keeps_silent() {
    let mut lab = Lab::new();
    lab.records(BARE).record("smtp.clinic.test. IN A 192.0.2.10");
    lab.limits.connect = Duration::from_secs(10);
    lab.network.lay("192.0.2.10", 465, Way::Silent);
    let server = lab.serve("192.0.2.10", 587, Script::starttls()).await;
    let discovery = find(&mut lab).await;
    let candidate = guessed(&discovery);
    assert_eq!(best(candidate), "smtp.clinic.test:587 starttls");
    let methods: Vec<_> = candidate.submission[0].methods.iter().map(|method| method.word()).collect();
    assert_eq!(methods, ["plain", "login", "cram-md5"]);
    assert_only_looked_at(&server).await;
}

#[tokio::test]
async fn names_and_ports_come_in_their_order() {
    let mut lab = Lab::new();
    lab.records(
        "clinic.test. IN A 192.0.2.13\n\
         clinic.test. IN MX 10 in.clinic.test.\n\
         clinic.test. IN MX 20 in.elsewhere.test.\n\
         mail.clinic.test. IN A 192.0.2.11\n\
         smtp.clinic.test. IN A 192.0.2.10\n\
         imap.clinic.test. IN A 192.0.2.12\n\
         in.clinic.test. IN A 192.0.2.14\n\
         in.elsewhere.test. IN A 192.0.2.15",
    );
    for (ip, name) in [
        ("192.0.2.10", "smtp.clinic.test"),
        ("192.0.2.11", "mail.clinic.test"),
        ("192.0.2.13", "clinic.test"),
        ("192.0.2.14", "in.clinic.test"),
        ("192.0.2.15", "in.elsewhere.test"),
    ] {
        lab.serve(ip, 465, Script::tls().named(&[name])).await;
        lab.serve(ip, 587, Script::starttls().named(&[name])).await;
    }
    lab.serve("192.0.2.12", 993, Script::tls().named(&["imap.clinic.test"]).greets("* OK ready")).await;
    lab.serve("192.0.2.11", 995, Script::tls().named(&["mail.clinic.test"]).greets("+OK ready")).await;
    let discovery = find(&mut lab).await;
    let candidate = guessed(&discovery);
    let sending: Vec<_> =
        candidate.submission.iter().map(|one| format!("{}:{}", one.server.host, one.server.port)).collect();
    assert_eq!(
        sending,
        [
            "smtp.clinic.test:465",
            "smtp.clinic.test:587",
            "mail.clinic.test:465",
            "mail.clinic.test:587",
            "clinic.test:465",
            "clinic.test:587",
            "in.clinic.test:465",
            "in.clinic.test:587"
        ]
    );
    let fetching: Vec<_> = candidate
        .incoming
        .iter()
        .map(|one| format!("{}:{}", one.offered.server.host, one.offered.server.port))
        .collect();
    assert_eq!(fetching, ["imap.clinic.test:993", "mail.clinic.test:995"]);
    // What begins in clear is tried where nothing else answers, and never without encryption.
    assert!(lab.network.asked().contains(&"192.0.2.13:143".parse().unwrap()));
    assert!(!lab.network.asked().contains(&"192.0.2.12:143".parse().unwrap()));
}

#[tokio::test]
async fn a_server_that_is_not_what_it_should_be_is_no_guess() {
    side_by_side(
        [
            (587, Script::starttls().named(&["other.test"])),
            (587, Script::starttls().shows(Kind::SelfSigned)),
            (465, Script::tls().shows(Kind::Expired)),
            (587, Script::clear()),
            (587, Script::starttls().greets("554 5.7.1 No service for you")),
            (587, Script::starttls().begins(Act::Flood)),
            (587, Script::starttls().begins(Act::Close)),
            (587, Script::starttls().does("EHLO", Act::Endless)),
            (587, Script::starttls().does("STARTTLS", Act::Say(b"220 Go\r\n250 injected\r\n".to_vec()))),
            (465, Script::tls().greets("* OK this is IMAP")),
            (993, Script::tls().greets("220 this is SMTP")),
            (143, Script::clear().greets("* OK ready").replies("a1 STARTTLS", "a1 BAD what")),
        ]
        .map(|(port, script)| async move {
            let mut lab = Lab::new();
            lab.records(BARE).record("smtp.clinic.test. IN A 192.0.2.10\nimap.clinic.test. IN A 192.0.2.10");
            let server = lab.serve("192.0.2.10", port, script.clone()).await;
            let discovery = find(&mut lab).await;
            assert_eq!(discovery.candidates.len(), 0, "{script:?}: {discovery:#?}");
            assert!(server.connections() > 0, "{script:?}");
            assert_only_looked_at(&server).await;
        }),
    )
    .await;
}

#[tokio::test]
async fn a_wildcards_names_are_not_taken_for_servers() {
    let everywhere = "*.clinic.test. IN A 192.0.2.50";
    let names = ["*.clinic.test", "clinic.test"];
    for (records, found) in [
        ("", None),
        ("mail.clinic.test. IN A 192.0.2.51", Some("mail.clinic.test:587 starttls")),
        // The domain's own address is no wildcard's, and neither is a name that an MX record has.
        ("clinic.test. IN A 192.0.2.50", Some("clinic.test:587 starttls")),
        ("clinic.test. IN MX 10 in.clinic.test.", Some("in.clinic.test:587 starttls")),
    ] {
        let mut lab = Lab::new();
        lab.records(everywhere).record(BARE).record(records);
        for ip in ["192.0.2.50", "192.0.2.51"] {
            lab.serve(ip, 587, Script::starttls().named(&names)).await;
        }
        let discovery = find(&mut lab).await;
        match found {
            Some(server) => assert_eq!(best(guessed(&discovery)), server, "{records}"),
            None => assert_eq!(discovery.candidates.len(), 0, "{discovery:#?}"),
        }
    }
}
