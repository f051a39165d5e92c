//! Web servers that mean harm, or have none of their senses left.

use std::time::Duration;

use mailclinic::discover::{Answered, Failure};

use crate::lab::{Page, Site, side_by_side};
use crate::web::{AUTOCONFIG, answers, lab, own, search, search_for};

const AT_AUTOCONFIG: &str = "https://autoconfig.clinic.test/mail/config-v1.1.xml";
const XML: &str = "https://autodiscover.clinic.test/autodiscover/autodiscover.xml";

#[tokio::test]
async fn files_without_end_are_cut_off() {
    let ok = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n";
    let servers = "<outgoingServer type=\"smtp\"><hostname>smtp.clinic.test</hostname></outgoingServer>".repeat(200);
    side_by_side(
        [
            // 100 MB and more, with and without saying so.
            Page::endless(&format!("{ok}Content-Length: 104857600\r\n\r\n<clientConfig>"), &servers),
            Page::endless(&format!("{ok}\r\n<clientConfig>"), &servers),
            Page::endless(&format!("{ok}\r\n"), &"<a>".repeat(4000)),
        ]
        .map(|page| async move {
            let mut lab = lab();
            let server = own(&mut lab, page.clone()).await;
            let found = search(&mut lab).await;
            for origin in [AT_AUTOCONFIG, XML] {
                assert_eq!(answers(&found, origin), [&Answered::Failed(Failure::TooLong)]);
            }
            assert_eq!(found.candidates, []);
            // What was read and what the system holds on the way, from each of the places.
            assert!(server.sent() < 64 * 1024 * 1024, "{}", server.sent());
        }),
    )
    .await;
}

#[tokio::test]
async fn slow_and_silent_servers_run_out_of_time() {
    let patience = Duration::from_secs(2);
    let body = b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n";
    side_by_side([Page::Hang(Vec::new()), Page::Drip(body.to_vec()), Page::NoHandshake].map(|page| async move {
        let mut lab = lab();
        own(&mut lab, page.clone()).await;
        let found = search_for(&mut lab, patience).await;
        for origin in [AT_AUTOCONFIG, XML] {
            assert_eq!(answers(&found, origin), [&Answered::Failed(Failure::TimedOut)], "{page:?}");
        }
        assert!(found.took < patience + Duration::from_secs(2), "{:?}", found.took);
    }))
    .await;
}

#[tokio::test]
async fn entities_are_neither_expanded_nor_fetched() {
    let laughs = (1..10).fold("<!DOCTYPE clientConfig [<!ENTITY l0 \"ha\">".to_owned(), |bomb, n| {
        format!("{bomb}<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))
    });
    let file = |declared: &str| {
        let server = "<hostname>&x;</hostname><port>465</port><socketType>SSL</socketType>";
        Page::xml(&format!(
            "{declared}]><clientConfig><outgoingServer type=\"smtp\">{server}</outgoingServer></clientConfig>"
        ))
    };
    for page in [
        file(&format!("{laughs}<!ENTITY x \"&l9;\">")),
        file("<!DOCTYPE clientConfig [<!ENTITY x SYSTEM \"file:///etc/hostname\">"),
        file("<!DOCTYPE clientConfig [<!ENTITY x SYSTEM \"https://autoconfig.clinic.test/evil\">"),
        file("<!DOCTYPE clientConfig [<!ENTITY x \"evil.test\">"),
    ] {
        let mut lab = lab();
        let server = own(&mut lab, Site::empty().with(AUTOCONFIG, "GET /mail/", page.clone())).await;
        let found = search(&mut lab).await;
        let answers = answers(&found, AT_AUTOCONFIG);
        assert!(matches!(answers[..], [Answered::Failed(Failure::Malformed(_))]), "{page:?}: {answers:?}");
        assert_eq!(found.candidates, []);
        assert!(server.asked().iter().all(|request| !request.contains("evil")), "{:?}", server.asked());
    }
}

#[tokio::test]
async fn a_bad_server_is_told_and_the_good_one_beside_it_taken() {
    let server = |host: &str, port: &str| {
        format!(
            "<outgoingServer type=\"smtp\"><hostname>{host}</hostname><port>{port}</port>\
             <socketType>SSL</socketType></outgoingServer>"
        )
    };
    for (bad, words) in [
        (server("smtp.clinic.test", "0"), "smtp.clinic.test:0"),
        (server("smtp.clinic.test", "70000"), "smtp.clinic.test:70000"),
        (server("smtp.\u{202e}tset.cinilc", "465"), "smtp.\u{fffd}tset.cinilc"),
        (server("%EMAILLOCALPART%.elsewhere.test", "465"), "%EMAILLOCALPART%.elsewhere.test"),
    ] {
        let mut lab = lab();
        let file = format!("<clientConfig>{bad}{}</clientConfig>", server("good.clinic.test", "465"));
        own(&mut lab, Site::empty().with(AUTOCONFIG, "GET /mail/", Page::xml(&file))).await;
        let found = search(&mut lab).await;
        let remark = Answered::Failed(Failure::NoSuchServer(words.to_owned()));
        assert_eq!(answers(&found, AT_AUTOCONFIG), [&Answered::Found, &remark]);
        let hosts: Vec<_> = found.candidates.iter().flat_map(|candidate| &candidate.submission).collect();
        assert!(!hosts.is_empty() && hosts.iter().all(|offered| offered.server.host.as_ascii() == "good.clinic.test"));
    }
}
