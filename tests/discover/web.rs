//! A domain with web servers of its own, and what was asked of them and of others.

use std::time::Duration;

use mailclinic::account::Address;
use mailclinic::discover::{Answered, Candidate, Discovery, Offered, Source, discover_with};
use tokio::time::timeout;

use crate::lab::{Lab, Shown, Site, WebServer};

pub const DOMAIN: &str = "clinic.test";
pub const LOCAL_PART: &str = "anna.rossi-7q3";
pub const AUTOCONFIG: &str = "autoconfig.clinic.test";
pub const AUTODISCOVER: &str = "autodiscover.clinic.test";
/// The domain's web server, under all its names.
pub const WEB: &str = "192.0.2.50";
/// Somebody else's web server, `elsewhere.test`.
pub const ELSEWHERE: &str = "192.0.2.60";
/// Mozilla's database in the lab, `ispdb.test`.
pub const ISPDB: &str = "192.0.2.70";

const NAMES: &str = "\
clinic.test. IN A 192.0.2.50
autoconfig.clinic.test. IN A 192.0.2.50
autodiscover.clinic.test. IN A 192.0.2.50
www.clinic.test. IN A 192.0.2.50
elsewhere.test. IN A 192.0.2.60
ispdb.test. IN A 192.0.2.70
outlook.office365.com. IN A 192.0.2.60
autodiscover-s.outlook.com. IN A 192.0.2.60";

/// A domain whose names are there; nothing listens yet.
pub fn lab() -> Lab {
    let mut lab = Lab::new();
    lab.records(NAMES);
    lab
}

/// Lays the domain's web server, under a certificate for all its names.
pub async fn own(lab: &mut Lab, site: impl Into<Site>) -> WebServer {
    lab.serve_web(WEB, &Shown::sound(&[DOMAIN, AUTOCONFIG, AUTODISCOVER, "www.clinic.test"]), site).await
}

pub async fn elsewhere(lab: &mut Lab, site: impl Into<Site>) -> WebServer {
    let names = ["elsewhere.test", "outlook.office365.com", "autodiscover-s.outlook.com"];
    lab.serve_web(ELSEWHERE, &Shown::sound(&names), site).await
}

/// Searches, and sees that the address went nowhere but to the domain's own servers, over HTTPS.
pub async fn search(lab: &mut Lab) -> Discovery {
    search_for(lab, Discovery::PATIENCE).await
}

/// The same, for no longer than this.
pub async fn search_for(lab: &mut Lab, patience: Duration) -> Discovery {
    let address = Address::parse(&format!("{LOCAL_PART}@{DOMAIN}")).unwrap();
    let environment = lab.environment().await;
    let searching = discover_with(&address, &environment, patience, |_| {});
    let found = timeout(patience + Duration::from_secs(5), searching).await;
    for (place, request) in lab.asked_pages() {
        let request = request.to_lowercase();
        assert!(place == format!("{WEB}:443") || !request.contains(LOCAL_PART), "{place}: {request}");
        for never in ["authorization:", "cookie:", "referer:"] {
            assert!(!request.contains(never), "{place}: {request}");
        }
    }
    for name in lab.asked_names() {
        assert!(!name.to_lowercase().contains(LOCAL_PART), "{name}");
    }
    lab.assert_canary_only_at(&[]);
    found.expect("a search ends by itself")
}

/// The settings of a source.
pub fn of(found: &Discovery, source: Source) -> Vec<&Candidate> {
    found.candidates.iter().filter(|candidate| candidate.source == source).collect()
}

/// What a place came to, by the end of its name.
#[track_caller]
pub fn answers<'a>(found: &'a Discovery, origin: &str) -> Vec<&'a Answered> {
    let answers: Vec<_> =
        found.asked.iter().filter(|asked| asked.origin == origin).map(|asked| &asked.answer).collect();
    assert!(!answers.is_empty(), "{origin} was not asked: {:#?}", found.asked);
    answers
}

pub fn line(offered: &Offered) -> String {
    let server = &offered.server;
    format!("{}:{} {} {}", server.host, server.port, server.security.word(), offered.username)
}

/// The servers for sending, each in one line.
pub fn sending(candidate: &Candidate) -> Vec<String> {
    candidate.submission.iter().map(line).collect()
}
