//! Each source alone, all of them together, and sources that are silent, gone or lie.

use std::time::Duration;

use mailclinic::account::Address;
use mailclinic::discover::{Answered, Discovery, Failure, Source, discover_with};

use crate::lab::{Fault, Lab, Page, Script, Shown};
use crate::world::{ADDRESS, BARE, answers, best, find, find_for, lay};

#[tokio::test]
async fn a_domain_of_the_list_is_known_without_asking_anybody() {
    let mut lab = Lab::new();
    lab.elsewhere("").record("_submission._tcp.gmail.com. IN SRV 0 1 587 smtp.elsewhere.test.");
    let discovery = find_for(&mut lab, "anna@gmail.com").await;
    let found: Vec<_> = discovery.candidates.iter().map(|candidate| candidate.source).collect();
    assert_eq!(found, [Source::ProviderList]);
    assert_eq!(discovery.trusted().unwrap().service.as_deref(), Some("Gmail"));
    assert_eq!((lab.asked_names().len(), lab.network.asked().len()), (0, 0));
}

#[tokio::test]
async fn each_source_alone_is_enough() {
    for source in Source::ALL.into_iter().filter(|source| *source != Source::ProviderList) {
        let mut lab = Lab::new();
        lab.records(BARE);
        let server = lay(&mut lab, source).await;
        let discovery = find(&mut lab).await;
        let found: Vec<_> = discovery.candidates.iter().map(|candidate| candidate.source).collect();
        assert_eq!(found, [source], "{discovery:#?}");
        let candidate = &discovery.candidates[0];
        assert_eq!(candidate.submission[0].server.host.to_string(), server);
        assert_eq!((candidate.is_trusted(), candidate.strangers.len()), (source != Source::Guess, 0));
        assert!(candidate.origin.is_some(), "{candidate:#?}");
        assert!(answers(&discovery, source).contains(&&Answered::Found), "{discovery:#?}");
        for other in Source::ALL.into_iter().filter(|other| *other != source) {
            let told = answers(&discovery, other);
            assert!(!told.contains(&&Answered::Found), "{other:?}: {discovery:#?}");
            assert_eq!(told.is_empty(), other == Source::Ispdb, "{other:?}: {discovery:#?}");
        }
    }
}

#[tokio::test]
async fn with_all_of_them_the_best_wins() {
    let all: Vec<_> = Source::ALL.into_iter().filter(|source| *source != Source::ProviderList).collect();
    // One after the other is taken away.
    for first in 0..all.len() {
        let mut lab = Lab::new();
        lab.records(BARE);
        for source in &all[first..] {
            lay(&mut lab, *source).await;
        }
        let discovery = find(&mut lab).await;
        assert_eq!(discovery.candidates[0].source, all[first], "{discovery:#?}");
        let order: Vec<_> = discovery.candidates.iter().map(|candidate| candidate.source).collect();
        assert!(order.is_sorted(), "{order:?}");
    }
}

#[tokio::test]
async fn offline_nobody_is_asked() {
    let mut lab = Lab::new();
    lab.offline = true;
    lay(&mut lab, Source::Srv).await;
    let discovery = find(&mut lab).await;
    assert_eq!((discovery.candidates.len(), discovery.asked.len()), (0, 1));
    assert_eq!((lab.asked_names().len(), lab.network.asked().len()), (0, 0));
}

/// What is typed on the way to a whole address would be told to whoever has `autoconfig.co`.
#[tokio::test]
async fn half_a_domain_is_nobodys_business() {
    for address in ["anna@co", "anna@localhost", "anna@mail.localhost", "anna@[192.0.2.1]"] {
        let mut lab = Lab::new();
        let discovery = find_for(&mut lab, address).await;
        assert_eq!((discovery.candidates.len(), lab.asked_names().len()), (0, 0), "{address}");
        assert_eq!(lab.network.asked().len(), 0, "{address}");
    }
}

#[tokio::test]
async fn only_the_domains_own_servers_hear_the_address() {
    let mut lab = Lab::new();
    lab.records(BARE).elsewhere("").record("ispdb.test. IN A 192.0.2.83");
    let ispdb = lab.serve_web("192.0.2.83", &Shown::sound(&["ispdb.test"]), Page::text("no settings")).await;
    let discovery = find_for(&mut lab, "very.own.name@clinic.test").await;
    assert_eq!(discovery.candidates.len(), 0);
    let asked = [ispdb.asked(), lab.asked_names()].concat();
    assert!(asked.iter().any(|asked| asked.contains("clinic.test")), "{asked:?}");
    assert!(!asked.iter().any(|asked| asked.contains("very.own.name")), "{asked:?}");
}

#[tokio::test]
async fn a_domain_that_does_not_exist_is_told() {
    let mut lab = Lab::new();
    let discovery = find_for(&mut lab, "anna@clinik.test").await;
    assert_eq!(answers(&discovery, Source::Mx), [&Answered::NoSuchDomain]);
    assert_eq!((discovery.candidates.len(), discovery.is_unanswered()), (0, false), "{discovery:#?}");
}

#[tokio::test]
async fn a_domain_without_mail_is_told() {
    let mut lab = Lab::new();
    lab.records("clinic.test. IN MX 0 .");
    let discovery = find(&mut lab).await;
    assert_eq!(answers(&discovery, Source::Mx), [&Answered::TakesNoMail]);
}

#[tokio::test]
async fn settings_are_told_as_they_come_and_silent_sources_are_left() {
    let mut lab = Lab::new();
    lab.records(BARE);
    lay(&mut lab, Source::Srv).await;
    // A better source keeps silent, and a worse one does.
    lab.record("autoconfig.clinic.test. IN A 192.0.2.81\nautodiscover.clinic.test. IN A 192.0.2.84");
    for (ip, host) in [("192.0.2.81", "autoconfig.clinic.test"), ("192.0.2.84", "autodiscover.clinic.test")] {
        lab.serve_web(ip, &Shown::sound(&[host]), Page::Hang(Vec::new())).await;
    }
    let environment = lab.environment().await;
    let mut told = Vec::new();
    let address = Address::parse(ADDRESS).unwrap();
    let searching = discover_with(&address, &environment, Duration::from_secs(60), |candidate| {
        told.push(candidate.source);
    });
    let discovery = searching.await;
    assert_eq!(told, [Source::Srv]);
    // Far from the patience: a silent source is no reason to wait.
    assert!(discovery.took < Duration::from_secs(10), "{:?}", discovery.took);
    for source in [Source::Autoconfig, Source::Autodiscover] {
        assert!(answers(&discovery, source).contains(&&Answered::NotAwaited), "{discovery:#?}");
    }
}

#[tokio::test]
async fn the_deadline_ends_everything_and_is_told_of_each_source() {
    let mut lab = Lab::new();
    lab.fault(".", Fault::Silent);
    let environment = lab.environment().await;
    let address = Address::parse(ADDRESS).unwrap();
    let discovery = discover_with(&address, &environment, Duration::from_secs(1), |_| {}).await;
    assert!(discovery.took < Duration::from_secs(3), "{:?}", discovery.took);
    assert!(discovery.is_unanswered(), "{discovery:#?}");
    for source in Source::ALL.into_iter().filter(|source| !matches!(source, Source::ProviderList | Source::Ispdb)) {
        let told = answers(&discovery, source);
        assert!(
            !told.is_empty() && told.iter().all(|answer| **answer == Answered::Failed(Failure::TimedOut)),
            "{told:?}"
        );
    }
}

#[tokio::test]
async fn broken_name_servers_are_no_absence() {
    let mut lab = Lab::new();
    lab.fault(".", Fault::ServFail);
    let discovery = find(&mut lab).await;
    assert!(matches!(answers(&discovery, Source::Mx)[..], [Answered::Failed(Failure::Unreachable(_))]));
    assert!(answers(&discovery, Source::Srv).iter().all(|answer| matches!(answer, Answered::Failed(_))));
}

#[tokio::test]
async fn whoever_leaves_stops_everything() {
    let mut lab = Lab::new();
    lab.records("smtp.clinic.test. IN A 192.0.2.10");
    let server = lab.serve("192.0.2.10", 587, Script::starttls().begins(crate::lab::Act::Hang)).await;
    let environment = lab.environment().await;
    let address = Address::parse(ADDRESS).unwrap();
    tokio::select! {
        _ = discover_with(&address, &environment, Discovery::PATIENCE, |_| {}) => panic!("nothing to find"),
        () = server.until_open(|open| open > 0) => {}
    }
    server.until_open(|open| open == 0).await;
}

#[tokio::test]
async fn servers_of_somebody_else_wait_for_the_person() {
    let mut lab = Lab::new();
    lab.records(
        "_submissions._tcp.clinic.test. IN SRV 0 1 465 smtp.elsewhere.test.\n\
         _imaps._tcp.clinic.test. IN SRV 0 1 993 imap.clinic.test.",
    );
    let discovery = find(&mut lab).await;
    let candidate = &discovery.candidates[0];
    let strangers: Vec<_> = candidate.strangers.iter().map(ToString::to_string).collect();
    assert_eq!((candidate.trusted, strangers.as_slice()), (false, &["smtp.elsewhere.test".to_owned()][..]));
    assert_eq!(discovery.trusted(), None);
}

#[tokio::test]
async fn hostile_records_do_no_harm() {
    let many: String =
        (0..500).map(|n| format!("_imaps._tcp.clinic.test. IN SRV {n} 0 993 imap{n}.clinic.test.\n")).collect();
    for (records, sending) in [
        ("_submission._tcp.clinic.test. IN SRV 0 0 0 smtp.clinic.test.", None),
        ("_submission._tcp.clinic.test. IN SRV 0 0 587 localhost.", None),
        ("_submission._tcp.clinic.test. IN SRV 0 0 587 192.0.2.1.", None),
        ("_submission._tcp.clinic.test. IN SRV 0 0 587 .", None),
        (
            "_submission._tcp.clinic.test. IN SRV 0 0 0 smtp.clinic.test.\n\
             _submission._tcp.clinic.test. IN SRV 0 0 587 smtp.clinic.test.",
            Some("smtp.clinic.test:587 starttls"),
        ),
    ] {
        let mut lab = Lab::new();
        lab.records(records).record(&many);
        let discovery = find(&mut lab).await;
        let candidate = discovery.candidates.first().unwrap();
        assert_eq!(candidate.submission.first().map(|_| best(candidate)).as_deref(), sending, "{discovery:#?}");
        assert!((1..20).contains(&candidate.incoming.len()), "{records}");
    }
}
