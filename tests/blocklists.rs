//! Block lists and mirrors against a name server in this process: what is sound, what lies, what refuses, what is silent.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says where it failed")]

mod lab;

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Duration;

use lab::{Fault, NameServer};
use mailclinic::diagnosis::{DnsList, ListAnswer, ListSubject, Meaning};
use mailclinic::dns::dnsbl::{self, ListOutcome, ListResult, Unusable};
use mailclinic::dns::outside::{Mirror, MirrorKind, NotSeen, seen_by_name_server};
use mailclinic::dns::{Answer, Ask, LookupError, Mx, Resolver, Srv};
use tokio::sync::Barrier;

/// The test entries of a sound list of addresses, of both families, and of a sound list of domains.
const SOUND: &str = "\
2.0.0.127.sound.test. IN A 127.0.0.2
2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.sound.test. IN A 127.0.0.2
test.domains.test. IN A 127.0.0.2
";

fn subjects(words: &[&str]) -> Vec<ListSubject> {
    words.iter().map(|word| ListSubject::from((*word).to_owned())).collect()
}

fn list(zone: &str, listed: &[&str], unlisted: &[&str]) -> Arc<DnsList> {
    let between = |last: u8, means| {
        let address = Ipv4Addr::new(127, 0, 0, last);
        ListAnswer::Between { from: address, to: address, means, part: None }
    };
    Arc::new(DnsList {
        id: zone.to_owned(),
        name: zone.to_owned(),
        zone: zone.to_owned(),
        test_listed: subjects(listed),
        test_unlisted: subjects(unlisted),
        answers: vec![between(2, Meaning::Spam), between(10, Meaning::Line)],
        refusals: vec![Ipv4Addr::new(127, 0, 0, 99)],
        registered_only: false,
        off: "https://lists.test/".to_owned(),
    })
}

fn addresses(zone: &str) -> Arc<DnsList> {
    list(zone, &["127.0.0.2"], &["127.0.0.1"])
}

fn both_families(zone: &str) -> Arc<DnsList> {
    list(zone, &["127.0.0.2", "::ffff:127.0.0.2"], &["127.0.0.1", "::ffff:127.0.0.1"])
}

fn domains(zone: &str) -> Arc<DnsList> {
    list(zone, &["test"], &["invalid"])
}

async fn resolver(records: &str, faults: &[(&str, Fault)]) -> (NameServer, Resolver) {
    let faults: Vec<_> = faults.iter().map(|(name, fault)| ((*name).to_owned(), *fault)).collect();
    let server = NameServer::start(records, &faults).await;
    let resolver = Resolver::with_servers(&[server.address]).unwrap();
    (server, resolver)
}

/// A check-up runs on several threads.
fn on_any_thread<F: Future + Send>(future: F) -> F {
    future
}

async fn ask(asks: &impl Ask, lists: &[Arc<DnsList>], addresses: &[&str], domains: &[&str]) -> Vec<ListResult> {
    let addresses: Vec<IpAddr> = addresses.iter().map(|address| address.parse().unwrap()).collect();
    let asking = on_any_thread(dnsbl::ask(asks, lists, &addresses, domains));
    tokio::time::timeout(Duration::from_secs(15), asking).await.expect("asking ends by itself")
}

/// `zone subject outcome`, in the order of the results.
fn told(results: &[ListResult]) -> Vec<String> {
    let tell = |result: &ListResult| {
        let outcome = match &result.outcome {
            ListOutcome::Listed(listing) => {
                let meanings: Vec<_> = listing.reasons.iter().map(|reason| format!("{:?}", reason.meaning)).collect();
                format!("{} {}", meanings.join(" "), listing.texts.join(" | "))
            }
            ListOutcome::NotListed => "not listed".to_owned(),
            ListOutcome::LeftOut(why) => format!("left out: {why:?}"),
        };
        format!("{} {} {outcome}", result.list.zone, result.subject)
    };
    results.iter().map(tell).collect()
}

fn left_out(results: &[ListResult]) -> Vec<Unusable> {
    let why = |result: &ListResult| match &result.outcome {
        ListOutcome::LeftOut(why) => why.clone(),
        other => panic!("{}: {other:?}", result.subject),
    };
    results.iter().map(why).collect()
}

#[tokio::test]
async fn a_sound_list_tells_what_is_listed_and_why() {
    let records = format!(
        "{SOUND}7.113.0.203.sound.test. IN A 127.0.0.2
7.113.0.203.sound.test. IN A 127.0.0.10
7.113.0.203.sound.test. IN TXT \"see https://lists.test/\" \"?ip=203.0.113.7\"
1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.sound.test. IN A 127.0.0.10
bad.example.domains.test. IN A 127.0.0.77
"
    );
    let (server, resolver) = resolver(&records, &[]).await;
    let lists = [both_families("sound.test"), domains("domains.test")];
    let results = ask(
        &resolver,
        &lists,
        &["203.0.113.7", "203.0.113.8", "2001:db8::1", "2001:db8::2"],
        &["Mail.Bad.Example.", "good.example"],
    )
    .await;
    assert_eq!(
        told(&results),
        [
            "sound.test 203.0.113.7 Some(Spam) Some(Line) see https://lists.test/?ip=203.0.113.7",
            "sound.test 203.0.113.8 not listed",
            "sound.test 2001:db8::1 Some(Line) ",
            "sound.test 2001:db8::2 not listed",
            "domains.test bad.example None ",
            "domains.test good.example not listed",
        ]
    );
    // In words only what is listed: each of the three names twice (A and TXT), every other name once.
    let asked = server.asked();
    let names: BTreeSet<_> = asked.iter().collect();
    assert_eq!((asked.len(), names.len()), (6 + 6 + 3, 6 + 6), "{asked:?}");
}

#[tokio::test]
async fn lists_that_do_not_hold_are_left_out_with_the_reason() {
    let records = format!(
        "{SOUND}*.everything.test. IN A 127.0.0.2
*.refuses.test. IN A 127.255.255.254
*.declines.test. IN A 127.0.0.99
*.sold.test. IN A 203.0.113.80
2.0.0.127.gone-mad.test. IN A 127.0.0.2
1.0.0.127.gone-mad.test. IN A 127.0.0.10
7.113.0.203.blind.test. IN A 127.0.0.2
"
    );
    let faults = [("silent.test", Fault::Silent), ("broken.test", Fault::ServFail), ("closed.test", Fault::Refused)];
    let (server, resolver) = resolver(&records, &faults).await;
    let failure = |code: &str| Unusable::NotAnswered(LookupError::ServerFailure(code.to_owned()));
    let refused = |address: &str| Unusable::Refused(address.parse().unwrap());
    let cases = [
        ("everything.test", Unusable::AnswersEverything),
        ("gone-mad.test", Unusable::AnswersEverything),
        ("refuses.test", refused("127.255.255.254")),
        ("declines.test", refused("127.0.0.99")),
        ("sold.test", Unusable::NoListAnswer(Ipv4Addr::new(203, 0, 113, 80))),
        ("gone.test", Unusable::AnswersNothing),
        ("blind.test", Unusable::AnswersNothing),
        ("silent.test", Unusable::NotAnswered(LookupError::Timeout)),
        ("broken.test", failure("SERVFAIL")),
        ("closed.test", failure("REFUSED")),
    ];
    let lists: Vec<_> = cases.iter().map(|(zone, _)| addresses(zone)).chain([addresses("sound.test")]).collect();
    let results = ask(&resolver, &lists, &["203.0.113.7"], &[]).await;
    let (sound, others) = results.split_last().unwrap();
    for ((zone, expected), found) in cases.iter().zip(left_out(others)) {
        assert_eq!(found, *expected, "{zone}");
    }
    // A sound list beside them counts.
    assert_eq!(sound.outcome, ListOutcome::NotListed);
    // What a list says in words is not asked for where it does not count.
    let asked = server.asked();
    assert_eq!(asked.iter().filter(|name| name.ends_with("everything.test")).count(), 3, "{asked:?}");
}

#[tokio::test]
async fn a_single_question_that_fails_leaves_out_only_itself() {
    let faults = [("7.113.0.203.sound.test", Fault::ServFail)];
    let (_server, resolver) = resolver(SOUND, &faults).await;
    let results = ask(&resolver, &[addresses("sound.test")], &["203.0.113.7", "203.0.113.8"], &[]).await;
    assert!(matches!(results[0].outcome, ListOutcome::LeftOut(Unusable::NotAnswered(_))), "{results:?}");
    assert_eq!(results[1].outcome, ListOutcome::NotListed);
}

#[tokio::test]
async fn one_family_may_hold_and_the_other_not() {
    let records = "2.0.0.127.old.test. IN A 127.0.0.2";
    let (server, resolver) = resolver(records, &[]).await;
    let results = ask(&resolver, &[both_families("old.test")], &["203.0.113.7", "2001:db8::1"], &[]).await;
    assert_eq!(told(&results), ["old.test 203.0.113.7 not listed", "old.test 2001:db8::1 left out: AnswersNothing"]);
    assert_eq!(server.asked().len(), 6);
}

#[tokio::test]
async fn only_what_a_list_can_have_is_asked_and_only_where_there_is_something_to_ask() {
    let (server, resolver) = resolver(SOUND, &[]).await;
    let lists = [addresses("sound.test"), domains("domains.test")];
    for (lists, addresses, domains) in [
        (&lists[..0], &["203.0.113.7"][..], &["bad.example"][..]),
        (&lists, &[], &[]),
        // Nothing that means something elsewhere, and nothing that the lists could have.
        (
            &lists,
            &["192.168.1.5", "127.0.0.1", "100.64.0.1", "fe80::1", "2001:db8::1"],
            &["localhost", "192.0.2.1", "[192.0.2.1]", ""],
        ),
        (&lists[..1], &[], &["bad.example"]),
        (&lists[1..], &["203.0.113.7"], &[]),
    ] {
        let results = ask(&resolver, lists, addresses, domains).await;
        assert!(results.is_empty(), "{results:?}");
    }
    assert!(server.asked().is_empty(), "{:?}", server.asked());
    // The same domain is asked about once, by its registered name.
    let results = ask(&resolver, &lists, &[], &["mail.good.example", "good.example", "GOOD.example."]).await;
    assert_eq!(told(&results), ["domains.test good.example not listed"]);
}

/// Answers "does not exist", but only once as many questions as this are on their way.
struct Gate(Barrier);

impl Ask for Gate {
    async fn a(&self, _: &str) -> Answer<Ipv4Addr> {
        self.0.wait().await;
        Err(LookupError::NoSuchName)
    }
    async fn aaaa(&self, _: &str) -> Answer<Ipv6Addr> {
        panic!("no list answers by AAAA")
    }
    async fn mx(&self, _: &str) -> Answer<Mx> {
        panic!("not asked")
    }
    async fn txt(&self, name: &str) -> Answer<Vec<u8>> {
        panic!("nothing is listed, but {name} was asked for")
    }
    async fn ptr(&self, _: IpAddr) -> Answer<String> {
        panic!("not asked")
    }
    async fn ns(&self, _: &str) -> Answer<String> {
        panic!("not asked")
    }
    async fn cname(&self, _: &str) -> Answer<String> {
        panic!("not asked")
    }
    async fn srv(&self, _: &str) -> Answer<Srv> {
        panic!("not asked")
    }
}

#[tokio::test]
async fn all_questions_are_on_their_way_at_once() {
    let lists = [both_families("one.test"), addresses("two.test"), domains("three.test")];
    // One: two families, each with two test entries and one question; two: four; three: four.
    let gate = Gate(Barrier::new(2 * 3 + 3 + 4));
    let results = ask(&gate, &lists, &["203.0.113.7", "2001:db8::1"], &["a.example", "b.example"]).await;
    assert_eq!(left_out(&results), vec![Unusable::AnswersNothing; 5]);
}

#[tokio::test]
async fn hostile_texts_of_a_list_are_made_readable_and_short() {
    let long = "x".repeat(255);
    let records = format!(
        "{SOUND}7.113.0.203.sound.test. IN A 127.0.0.2
7.113.0.203.sound.test. IN TXT \"text\"
8.113.0.203.sound.test. IN A 127.0.0.2
8.113.0.203.sound.test. IN TXT \"{long}\" \"{long}\" \"{long}\"
9.113.0.203.sound.test. IN A 127.0.0.2
9.113.0.203.sound.test. IN TXT \"a\u{7}b\u{1b}[31m\u{9b}é\"
"
    );
    let (_server, resolver) = resolver(&records, &[]).await;
    let results = ask(&resolver, &[addresses("sound.test")], &["203.0.113.7", "203.0.113.8", "203.0.113.9"], &[]).await;
    let texts: Vec<_> = results
        .iter()
        .map(|result| match &result.outcome {
            ListOutcome::Listed(listing) => listing.texts.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(texts[0], ["text"]);
    assert_eq!(texts[1][0].len(), 500);
    assert_eq!(texts[2], ["a b [31m é"]);
}

#[tokio::test]
async fn mirrors_tell_the_asker_s_address() {
    let records = "\
v4.test. IN A 203.0.113.7
v6.test. IN AAAA 2001:db8::7
text.test. IN TXT \"203.0.113.7\"
text.test. IN TXT \"edns0-client-subnet 203.0.113.0/24\"
six.test. IN TXT \"2001:db8::7\"
twice.test. IN A 203.0.113.7
twice.test. IN A 203.0.113.8
home.test. IN A 192.168.1.1
words.test. IN TXT \"hello\"
";
    let (_server, resolver) =
        resolver(records, &[("silent.test", Fault::Silent), ("broken.test", Fault::ServFail)]).await;
    let v4 = IpAddr::V4(Ipv4Addr::LOCALHOST);
    let v6 = IpAddr::V6(Ipv6Addr::LOCALHOST);
    let seen = |address: &str| Ok(address.parse().unwrap());
    let failed = |why| Err(NotSeen::NotAnswered(why));
    use MirrorKind::{Address, Txt};
    for (question, server, kind, expected) in [
        ("v4.test", v4, Address, seen("203.0.113.7")),
        ("v6.test", v6, Address, seen("2001:db8::7")),
        ("text.test", v4, Txt, seen("203.0.113.7")),
        ("six.test", v6, Txt, seen("2001:db8::7")),
        ("six.test", v4, Txt, Err(NotSeen::Unclear)),
        ("words.test", v4, Txt, Err(NotSeen::Unclear)),
        ("twice.test", v4, Address, Err(NotSeen::Unclear)),
        ("home.test", v4, Address, Err(NotSeen::NotPublic("192.168.1.1".parse().unwrap()))),
        ("v4.test", v6, Address, failed(LookupError::NoRecords)),
        ("gone.test", v4, Address, failed(LookupError::NoSuchName)),
        ("silent.test", v4, Address, failed(LookupError::Timeout)),
        ("broken.test", v4, Txt, failed(LookupError::ServerFailure("SERVFAIL".to_owned()))),
    ] {
        let mirror = Mirror { keeper: "Test", server, question, kind };
        assert_eq!(on_any_thread(seen_by_name_server(&resolver, &mirror)).await, expected, "{question}");
    }
}
