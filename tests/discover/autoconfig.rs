//! Autoconfig files at the domain and in Mozilla's database.

use std::time::Duration;

use mailclinic::diagnosis::{CertificateFault, Signal};
use mailclinic::discover::{Answered, Failure, Source};

use crate::lab::{Kind, Lab, Page, Shown, Site, Way, WebServer, side_by_side};
use crate::web::{AUTOCONFIG, DOMAIN, ISPDB, LOCAL_PART, WEB, answers, elsewhere, lab, of, own, search, sending};

const AT_AUTOCONFIG: &str = "https://autoconfig.clinic.test/mail/config-v1.1.xml";
const AT_WELL_KNOWN: &str = "https://clinic.test/.well-known/autoconfig/mail/config-v1.1.xml";
const IN_CLEAR: &str = "http://autoconfig.clinic.test/mail/config-v1.1.xml";
const GET_FILE: &str = "GET /mail/config-v1.1.xml HTTP";
const GET_FILE_FOR: &str = "GET /mail/config-v1.1.xml?emailaddress=anna.rossi-7q3%40clinic.test HTTP";
const GET_WELL_KNOWN: &str = "GET /.well-known/autoconfig/mail/config-v1.1.xml HTTP";

/// A file that names this server for sending.
fn file(host: &str) -> Page {
    Page::xml(&format!(
        "<clientConfig version=\"1.1\"><emailProvider id=\"{DOMAIN}\"><displayName>Clinic</displayName>\
         <incomingServer type=\"imap\"><hostname>imap.clinic.test</hostname><port>993</port><socketType>SSL</socketType>\
         <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>\
         <outgoingServer type=\"smtp\"><hostname>{host}</hostname><port>465</port><socketType>SSL</socketType>\
         <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer>\
         <outgoingServer type=\"smtp\"><hostname>{host}</hostname><port>25</port><socketType>plain</socketType></outgoingServer>\
         </emailProvider></clientConfig>"
    ))
}

/// The first lines of what this server was asked for such files.
fn asked(server: &WebServer) -> Vec<String> {
    let first = |request: String| request.lines().next().unwrap_or_default().trim_end_matches("/1.1").to_owned();
    server
        .asked()
        .into_iter()
        .map(first)
        .filter(|line| line.contains("config-v1.1") || line.contains("/v1.1/"))
        .collect()
}

#[tokio::test]
async fn a_file_of_the_domain_is_found_and_the_address_not_told() {
    for (source, origin, host, begin) in [
        (Source::Autoconfig, AT_AUTOCONFIG, AUTOCONFIG, GET_FILE),
        (Source::WellKnown, AT_WELL_KNOWN, DOMAIN, GET_WELL_KNOWN),
    ] {
        let mut lab = lab();
        let server = own(&mut lab, Site::empty().with(host, begin, file("smtp.elsewhere.test"))).await;
        let found = search(&mut lab).await;
        let [candidate] = of(&found, source)[..] else { panic!("{found:#?}") };
        assert_eq!(sending(candidate), ["smtp.elsewhere.test:465 tls address", "smtp.elsewhere.test:25 none address"]);
        assert_eq!((candidate.origin.as_deref(), candidate.service.as_deref()), (Some(origin), Some("Clinic")));
        // The domain's owner vouches for servers of others, too.
        assert!(candidate.is_trusted() && candidate.strangers.is_empty());
        assert_eq!(candidate.incoming.len(), 1);
        assert_eq!(answers(&found, origin), [&Answered::Found]);
        assert!(asked(&server).iter().all(|request| !request.contains(LOCAL_PART)), "{:?}", asked(&server));
        assert_eq!(found.candidates.first(), Some(candidate));
    }
}

#[tokio::test]
async fn a_file_where_the_draft_lets_providers_put_it_is_found() {
    let mut lab = lab();
    let server =
        own(&mut lab, Site::empty().with(AUTOCONFIG, "GET /.well-known/mail-v1.xml HTTP", file("smtp.clinic.test")))
            .await;
    let found = search(&mut lab).await;
    let [candidate] = of(&found, Source::Autoconfig)[..] else { panic!("{found:#?}") };
    assert_eq!(candidate.origin.as_deref(), Some("https://autoconfig.clinic.test/.well-known/mail-v1.xml"));
    assert!(candidate.is_trusted());
    assert!(asked(&server).iter().all(|request| !request.contains(LOCAL_PART)));
}

#[tokio::test]
async fn where_both_are_there_the_draft_s_first_place_wins() {
    let mut lab = lab();
    let site = Site::empty().with(AUTOCONFIG, GET_FILE, file("first.clinic.test")).with(
        DOMAIN,
        GET_WELL_KNOWN,
        file("second.clinic.test"),
    );
    own(&mut lab, site.clone()).await;
    lab.serve_clear_web(WEB, Site::empty().with(AUTOCONFIG, GET_FILE, file("clear.clinic.test"))).await;
    let found = search(&mut lab).await;
    assert_eq!(found.candidates.first().map(|candidate| candidate.source), Some(Source::Autoconfig));
    assert!(found.candidates.iter().all(|candidate| candidate.trusted), "{found:#?}");
}

#[tokio::test]
async fn the_address_is_told_where_the_file_does_not_come_without() {
    for without in [
        Page::of("400 Bad Request", "text/plain", "emailaddress?"),
        Page::of("500 Internal Server Error", "text/html", "<p>Error</p>"),
        Page::xml("<clientConfig/>"),
        Page::xml(""),
    ] {
        let mut lab = lab();
        let site =
            Site::empty().with(AUTOCONFIG, GET_FILE_FOR, file("smtp.clinic.test")).with(AUTOCONFIG, GET_FILE, without);
        let server = own(&mut lab, site).await;
        let found = search(&mut lab).await;
        let [candidate] = of(&found, Source::Autoconfig)[..] else { panic!("{found:#?}") };
        assert!(candidate.is_trusted());
        assert_eq!(asked(&server).iter().filter(|request| request.contains(LOCAL_PART)).count(), 1);
    }
}

#[tokio::test]
async fn in_clear_a_file_is_shown_and_not_believed() {
    let mut lab = lab();
    let clear = lab.serve_clear_web(WEB, Site::empty().with(AUTOCONFIG, GET_FILE, file("smtp.clinic.test"))).await;
    let found = search(&mut lab).await;
    let [candidate] = of(&found, Source::Autoconfig)[..] else { panic!("{found:#?}") };
    // The server without encryption is left out: nobody may talk a person into that on the way.
    assert_eq!(sending(candidate), ["smtp.clinic.test:465 tls address"]);
    assert_eq!((candidate.trusted, candidate.service.as_deref()), (false, None));
    let strangers: Vec<_> = candidate.strangers.iter().map(ToString::to_string).collect();
    assert_eq!(strangers, ["smtp.clinic.test", "imap.clinic.test"]);
    let left_out = Answered::Failed(Failure::NoSuchServer("smtp.clinic.test".to_owned()));
    assert_eq!(answers(&found, IN_CLEAR), [&Answered::Found, &left_out]);
    assert_eq!(asked(&clear).len(), 2);
}

#[tokio::test]
async fn a_file_beyond_a_clear_page_is_no_better() {
    let mut lab = lab();
    // Only the page in clear knows where the file is.
    lab.serve_clear_web(WEB, Site::empty().with(AUTOCONFIG, GET_FILE, Page::redirect("https://www.clinic.test/x.xml")))
        .await;
    own(&mut lab, Site::empty().with("www.clinic.test", "GET /x.xml ", file("smtp.clinic.test"))).await;
    let found = search(&mut lab).await;
    let [candidate] = of(&found, Source::Autoconfig)[..] else { panic!("{found:#?}") };
    assert_eq!((candidate.trusted, candidate.origin.as_deref()), (false, Some("https://www.clinic.test/x.xml")));
}

#[tokio::test]
async fn mozilla_s_database_is_asked_only_where_others_may_be() {
    for allowed in [true, false] {
        let mut lab = lab();
        if allowed {
            lab.elsewhere("control.test. IN A 192.0.2.99");
        }
        let site = Site::empty().with("ispdb.test", "GET /v1.1/clinic.test HTTP", file("smtp.elsewhere.test"));
        let database = lab.serve_web(ISPDB, &Shown::sound(&["ispdb.test"]), site).await;
        let found = search(&mut lab).await;
        assert_eq!(asked(&database), if allowed { vec!["GET /v1.1/clinic.test HTTP"] } else { vec![] });
        let candidates = of(&found, Source::Ispdb);
        assert_eq!(candidates.len(), usize::from(allowed));
        assert!(candidates.iter().all(|candidate| candidate.is_trusted()));
    }
}

#[tokio::test]
async fn redirects_stay_within_the_organisation_and_encrypted() {
    let to = |location: &str| Site::empty().with(AUTOCONFIG, GET_FILE, Page::redirect(location));
    let www = |site: Site| site.with("www.clinic.test", "GET /found.xml ", file("smtp.clinic.test"));
    let failed = |failure| Answered::Failed(failure);
    let again = |site: Site| site.with("www.clinic.test", "GET /1 ", Page::redirect("/found.xml"));
    for (site, expected) in [
        (www(to("https://www.clinic.test/found.xml")), Answered::Found),
        (again(www(to("https://www.clinic.test/1"))), Answered::Found),
        (
            again(www(to("/0"))).with(AUTOCONFIG, "GET /0 ", Page::redirect("//www.clinic.test/1")),
            failed(Failure::Malformed("redirects without end".to_owned())),
        ),
        (to("/mail/config-v1.1.xml"), failed(Failure::Malformed("redirects without end".to_owned()))),
        (to("http://www.clinic.test/found.xml"), failed(Failure::RedirectedToClearText)),
        (
            to("https://elsewhere.test/mail/config-v1.1.xml"),
            failed(Failure::RedirectedElsewhere("elsewhere.test".to_owned())),
        ),
        (to("https://192.0.2.60/"), failed(Failure::RedirectedElsewhere("192.0.2.60".to_owned()))),
        (
            to("https://anna:x@www.clinic.test/"),
            failed(Failure::Malformed("https://anna:x@www.clinic.test/".to_owned())),
        ),
        (to("javascript:alert(1)"), failed(Failure::Malformed("javascript:alert(1)".to_owned()))),
    ] {
        let mut lab = lab();
        own(&mut lab, site.clone()).await;
        let clear = lab.serve_clear_web(WEB, Site::empty().with("", "GET /found.xml ", file("smtp.clinic.test"))).await;
        let other = elsewhere(&mut lab, Site::from(file("smtp.elsewhere.test"))).await;
        let found = search(&mut lab).await;
        assert_eq!(answers(&found, AT_AUTOCONFIG), [&expected], "{site:?}");
        assert_eq!(of(&found, Source::Autoconfig).len(), usize::from(expected == Answered::Found), "{site:?}");
        assert_eq!(other.asked(), Vec::<String>::new(), "{site:?}");
        assert!(clear.asked().iter().all(|request| !request.contains("/found.xml")), "{:?}", clear.asked());
    }
}

#[tokio::test]
async fn a_certificate_that_does_not_hold_ends_it_before_the_question() {
    for (shown, fault) in [
        (Shown::sound(&["hosting.test"]), CertificateFault::WrongName { names: vec!["hosting.test".to_owned()] }),
        (Shown::of(Kind::SelfSigned, &[AUTOCONFIG, DOMAIN]), CertificateFault::SelfSigned),
    ] {
        let mut lab = lab();
        let server = lab.serve_web(WEB, &shown, file("smtp.clinic.test")).await;
        let found = search(&mut lab).await;
        assert_eq!(of(&found, Source::Autoconfig).len() + of(&found, Source::WellKnown).len(), 0);
        let failure = Failure::Unreachable(Signal::Certificate(fault));
        assert_eq!(answers(&found, AT_AUTOCONFIG), [&Answered::Failed(failure)]);
        assert_eq!(server.asked(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn answers_without_a_file_are_told_apart() {
    let text = |status: &str| Page::of(status, "text/html", "<p>?</p>");
    side_by_side(
        [
            (text("404 Not Found"), Answered::Nothing),
            (text("410 Gone"), Answered::Nothing),
            (text("403 Forbidden"), Answered::Nothing),
            (Page::xml("<clientConfig/>"), Answered::Nothing),
            (Page::wants_password(), Answered::Failed(Failure::WantsPassword)),
            (text("500 Oops"), Answered::Failed(Failure::Status(500))),
            (text("429 Too Many Requests"), Answered::Failed(Failure::Status(429))),
            (
                Page::say("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"),
                Answered::Failed(Failure::Malformed("302 without Location".to_owned())),
            ),
            (
                Page::of("200 OK", "text/html", "<html></html>"),
                Answered::Failed(Failure::Malformed("<html>".to_owned())),
            ),
            (Page::say(""), Answered::Failed(Failure::Unreachable(Signal::Closed))),
        ]
        .map(|(page, expected)| async move {
            let mut lab = lab();
            own(&mut lab, page.clone()).await;
            let found = search(&mut lab).await;
            assert_eq!(answers(&found, AT_AUTOCONFIG), [&expected], "{page:?}");
        }),
    )
    .await;
}

#[tokio::test]
async fn without_a_server_it_says_why() {
    let refused = Answered::Failed(Failure::Unreachable(Signal::Refused));
    let mut lab = lab();
    let found = search(&mut lab).await;
    assert_eq!(answers(&found, AT_AUTOCONFIG), [&refused]);

    let mut lab = Lab::new();
    lab.records("clinic.test. IN MX 10 mx.clinic.test.");
    let found = search(&mut lab).await;
    assert_eq!(
        (answers(&found, AT_AUTOCONFIG), answers(&found, AT_WELL_KNOWN)),
        (vec![&Answered::Nothing], vec![&Answered::Nothing])
    );
}

#[tokio::test]
async fn who_is_silent_does_not_keep_the_others() {
    let mut lab = lab();
    lab.records("clinic.test. IN A 192.0.2.50\nautoconfig.clinic.test. IN A 192.0.2.55");
    lab.network.lay_all("192.0.2.55", Way::Silent);
    own(&mut lab, Site::empty().with(DOMAIN, GET_WELL_KNOWN, file("smtp.clinic.test"))).await;
    let found = search(&mut lab).await;
    assert_eq!(of(&found, Source::WellKnown).len(), 1);
    assert_eq!(answers(&found, AT_AUTOCONFIG), [&Answered::NotAwaited]);
    assert!(found.took < Duration::from_secs(6), "{:?}", found.took);
}

#[tokio::test]
async fn without_leave_to_look_up_nobody_is_asked() {
    let mut lab = lab();
    lab.offline = true;
    own(&mut lab, file("smtp.clinic.test")).await;
    let found = search(&mut lab).await;
    assert_eq!((found.candidates, lab.asked_pages()), (vec![], vec![]));
    assert_eq!(lab.network.asked(), vec![]);
}
