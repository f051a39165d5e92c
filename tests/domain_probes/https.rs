//! The page of a policy, from good web servers and bad ones.

use std::net::IpAddr;
use std::time::{Duration, Instant};

use mailclinic::account::Host;
use mailclinic::diagnosis::{CertificateFault, Signal};
use mailclinic::dns::mta_sts::{self, LONGEST_POLICY, POLICY_PATH};
use mailclinic::probe::{FetchError, FetchLimits, Fetched, Trust, get};

use crate::lab::certificates::roots;
use crate::lab::{Kind, Lab, Page, Shown, Way, WebServer, side_by_side};

const HOST: &str = "mta-sts.clinic.test";
const WEB: &str = "192.0.2.40";
const POLICY: &str = "version: STSv1\r\nmode: enforce\r\nmx: mx.clinic.test\r\nmax_age: 604800\r\n";

/// Long enough for a loaded machine, where nothing has to run out.
const LIMITS: FetchLimits = FetchLimits { patience: Duration::from_secs(10), longest_body: LONGEST_POLICY };
/// For servers that never end.
const SHORT: FetchLimits = FetchLimits { patience: Duration::from_millis(1500), ..LIMITS };

async fn ask(lab: &Lab, limits: FetchLimits) -> Result<Fetched, FetchError> {
    let trust = Trust::only(&roots()).unwrap();
    let host = Host::parse(HOST).unwrap();
    let addresses: Vec<IpAddr> = vec![WEB.parse().unwrap()];
    let began = Instant::now();
    let fetched = get(&*lab.network, &trust, &host, &addresses, POLICY_PATH, limits).await;
    assert!(began.elapsed() < limits.patience + Duration::from_secs(3), "{:?}", began.elapsed());
    fetched
}

/// Fetches from a server with this certificate and answer.
async fn fetch_as(shown: Shown, page: Page, limits: FetchLimits) -> (Result<Fetched, FetchError>, WebServer) {
    let mut lab = Lab::new();
    let server = lab.serve_web(WEB, &shown, page).await;
    (ask(&lab, limits).await, server)
}

async fn fetch(page: Page, limits: FetchLimits) -> (Result<Fetched, FetchError>, WebServer) {
    fetch_as(Shown::sound(&[HOST]), page, limits).await
}

#[tokio::test]
async fn a_policy_is_fetched_with_one_plain_question() {
    let (fetched, server) = fetch(Page::text(POLICY), LIMITS).await;
    let fetched = fetched.unwrap();
    assert_eq!((fetched.status, fetched.body.as_slice()), (200, POLICY.as_bytes()));
    assert_eq!(mta_sts::media_type_fault(fetched.media_type.as_deref()), None);
    assert_eq!(mta_sts::read_policy(&fetched.body).faults, []);
    let asked = server.asked();
    let [request] = asked.as_slice() else { panic!("{asked:?}") };
    let mut lines: Vec<&str> = request.lines().filter(|line| !line.is_empty()).collect();
    lines[1..].sort_unstable();
    let agent = format!("user-agent: Mailclinic/{}", env!("CARGO_PKG_VERSION"));
    assert_eq!(
        lines,
        [
            "GET /.well-known/mta-sts.txt HTTP/1.1",
            "accept: */*",
            "connection: close",
            "host: mta-sts.clinic.test",
            agent.as_str()
        ]
    );
}

#[tokio::test]
async fn bodies_of_every_framing_are_read() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    let chunks = POLICY.bytes().map(|octet| format!("1\r\n{}\r\n", char::from(octet))).collect::<String>();
    for page in [
        format!("{head}\r\n{POLICY}"),
        format!("{head}Transfer-Encoding: chunked\r\n\r\n{chunks}0\r\n\r\n"),
        format!("HTTP/1.0 200 OK\r\n\r\n{POLICY}"),
        format!("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n{head}\r\n{POLICY}"),
    ] {
        let (fetched, _) = fetch(Page::say(&page), LIMITS).await;
        assert_eq!(fetched.map(|fetched| fetched.body).as_deref(), Ok(POLICY.as_bytes()), "{page}");
    }
}

/// The longest body there may be, each octet in a chunk of its own: no limit on the way cuts it short.
#[tokio::test]
async fn the_longest_body_may_come_in_the_smallest_chunks() {
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    let page = format!("{head}{}0\r\n\r\n", "1\r\nx\r\n".repeat(LONGEST_POLICY));
    let (fetched, _) = fetch(Page::say(&page), LIMITS).await;
    assert_eq!(fetched.map(|fetched| fetched.body.len()), Ok(LONGEST_POLICY));
}

#[tokio::test]
async fn other_answers_are_handed_on_and_redirects_not_followed() {
    let elsewhere =
        "HTTP/1.1 301 Moved\r\nLocation: https://mta-sts.clinic.test/elsewhere\r\nContent-Length: 0\r\n\r\n";
    for (page, status, media_type) in [
        (Page::of("404 Not Found", "text/html", "<h1>Not Found</h1>"), 404, Some("text/html")),
        (Page::of("500 Oops", "text/plain", ""), 500, Some("text/plain")),
        (Page::say(elsewhere), 301, None),
        (Page::of("200 OK", "text/html", "<html></html>"), 200, Some("text/html")),
        (Page::of("200 OK", "text/\u{1b}[31m\u{202e}", "x"), 200, None),
    ] {
        let (fetched, server) = fetch(page.clone(), LIMITS).await;
        match fetched {
            Ok(fetched) => {
                assert_eq!((fetched.status, fetched.media_type.as_deref()), (status, media_type), "{page:?}");
            }
            // The library does not let control characters through.
            Err(error) => assert!(matches!(error, FetchError::NotHttp(_)) && media_type.is_none(), "{error:?}"),
        }
        assert_eq!(server.asked().len(), 1, "{page:?}");
    }
}

#[tokio::test]
async fn a_bad_certificate_ends_it_before_the_question() {
    let issuer = || "Clinic Private Authority".to_owned();
    for (shown, fault) in [
        (Shown::sound(&["clinic.test"]), CertificateFault::WrongName { names: vec!["clinic.test".to_owned()] }),
        (Shown::of(Kind::Expired, &[HOST]), CertificateFault::Expired { not_after: "2021-01-01".to_owned() }),
        (Shown::of(Kind::SelfSigned, &[HOST]), CertificateFault::SelfSigned),
        (Shown::of(Kind::UnknownAuthority, &[HOST]), CertificateFault::Untrusted { issuer: issuer() }),
    ] {
        let (fetched, server) = fetch_as(shown, Page::text(POLICY), LIMITS).await;
        assert_eq!(fetched, Err(FetchError::Tls(Signal::Certificate(fault))));
        assert_eq!(server.asked(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn servers_that_never_end_are_left() {
    let ok = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    let sixteen = "x".repeat(16 * 1024);
    side_by_side(
        [
            // 100 MB and more, however they are announced.
            (Page::endless(&format!("{ok}\r\n"), &sixteen), Some(FetchError::TooLong)),
            (Page::endless(&format!("{ok}Content-Length: 104857600\r\n\r\n"), &sixteen), Some(FetchError::TooLong)),
            (
                Page::endless(&format!("{ok}Transfer-Encoding: chunked\r\n\r\n"), &format!("4000\r\n{sixteen}\r\n")),
                Some(FetchError::TooLong),
            ),
            (
                Page::endless("HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n"),
                Some(FetchError::TooLong),
            ),
            // Headers and trailers without end.
            (Page::endless(ok, "X-More: and so on\r\n"), None),
            (Page::endless("HTTP/1.1 200 OK\r\nX: ", &sixteen), None),
            (Page::endless(&sixteen, &sixteen), None),
            (Page::endless(&format!("{ok}Transfer-Encoding: chunked\r\n\r\n0\r\n"), "X-More: and so on\r\n"), None),
            (Page::endless(&format!("{ok}Transfer-Encoding: chunked\r\n\r\n1;"), &sixteen), None),
        ]
        .map(|(page, expected)| async move {
            let (fetched, server) = fetch(page.clone(), LIMITS).await;
            let begin = format!("{page:?}").chars().take(120).collect::<String>();
            let error = fetched.expect_err(&begin);
            assert_ne!(error, FetchError::TimedOut, "{begin}");
            if let Some(expected) = expected {
                assert_eq!(error, expected, "{begin}");
            }
            // What was read and what the system holds on the way.
            assert!(server.sent() < 12 * 1024 * 1024, "{} octets: {begin}", server.sent());
        }),
    )
    .await;
}

#[tokio::test]
async fn silent_and_slow_servers_run_out_of_time() {
    let ok = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    let body = b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n";
    side_by_side(
        [
            (Page::Hang(Vec::new()), FetchError::TimedOut),
            (Page::Hang(ok.to_vec()), FetchError::TimedOut),
            (Page::Hang(body.to_vec()), FetchError::TimedOut),
            (Page::Drip(ok.to_vec()), FetchError::TimedOut),
            (Page::Drip(body.to_vec()), FetchError::TimedOut),
            (Page::NoHandshake, FetchError::Tls(Signal::TimedOut)),
        ]
        .map(|(page, error)| async move {
            let (fetched, _) = fetch(page.clone(), SHORT).await;
            assert_eq!(fetched, Err(error), "{page:?}");
        }),
    )
    .await;
}

#[tokio::test]
async fn answers_that_are_none() {
    for page in ["", "HTTP/1.1 200 OK\r\nContent-", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nversion: STSv1\r\n"]
    {
        let (fetched, _) = fetch(Page::say(page), LIMITS).await;
        assert_eq!(fetched, Err(FetchError::Closed), "{page}");
    }
    for page in [
        POLICY,
        "220 smtp.clinic.test ESMTP Postfix\r\n",
        "HTTP/0.9 200 OK\r\n\r\nversion: STSv1\r\n",
        "HTTP/1.1 2000 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n123456",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "\0\0\0\0\0\0\0\0\r\n\r\n",
    ] {
        let (fetched, _) = fetch(Page::say(page), LIMITS).await;
        assert!(matches!(fetched, Err(FetchError::NotHttp(_))), "{page:?}: {fetched:?}");
    }
}

#[tokio::test]
async fn without_a_connection_it_says_why() {
    for (way, error) in [
        (Way::Refused, FetchError::Connect(Signal::Refused)),
        (Way::Silent, FetchError::Connect(Signal::TimedOut)),
        (Way::Unreachable, FetchError::Connect(Signal::Offline)),
        (Way::Closed, FetchError::Tls(Signal::Closed)),
    ] {
        let lab = Lab::new();
        lab.network.lay(WEB, 443, way);
        assert_eq!(ask(&lab, SHORT).await, Err(error), "{way:?}");
        let asked: Vec<u16> = lab.network.asked().iter().map(|address| address.port()).collect();
        assert_eq!(asked, [443]);
    }
}
