//! Surveys: what is counted, what is found, and how many round trips it takes.

use std::collections::BTreeSet;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use mailclinic::diagnosis::FaultKind;
use mailclinic::dns::LookupError;
use mailclinic::dns::spf::{self, Qualifier, Query, Reach, Survey, Verdict};

use super::zone::Zone;

async fn survey(lines: &str) -> Survey {
    spf::survey(&Zone::new(lines), "example.test").await
}

fn faults(survey: &Survey) -> Vec<(&str, FaultKind, &str)> {
    let errors = survey.errors.iter();
    errors.map(|error| (error.domain.as_str(), error.fault.kind, error.fault.text.as_str())).collect()
}

fn networks(survey: &Survey) -> Vec<(String, &str, Option<&str>)> {
    let networks = survey.networks.iter();
    networks.map(|allowed| (allowed.network.to_string(), allowed.domain.as_str(), allowed.through.as_deref())).collect()
}

/// What a future comes to, and how many round trips it waits for.
fn count_round_trips<T>(future: impl Future<Output = T>) -> (T, usize) {
    let mut future = pin!(future);
    for round in 0.. {
        if let Poll::Ready(ready) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return (ready, round);
        }
    }
    unreachable!()
}

#[test]
fn ten_includes_take_the_round_trips_of_their_depth() {
    let mut lines = String::from("example.test TXT v=spf1");
    (0..10).for_each(|n| lines += &format!(" include:i{n}.test"));
    lines += " ~all\n";
    for n in 0..10 {
        lines += &format!("i{n}.test TXT v=spf1 mx a:h{n}.test include:j{n}.test\ni{n}.test MX m{n}.test\n");
        lines +=
            &format!("m{n}.test A 192.0.2.{n}\nh{n}.test A 198.51.100.{n}\nj{n}.test TXT v=spf1 ip4:203.0.113.{n}\n");
    }
    let zone = Zone::new(&lines);
    let (survey, trips) = count_round_trips(spf::survey(&zone, "example.test"));
    // The record, the included ones, their MX and what they include, the addresses of the MX.
    assert_eq!(trips, 4);
    assert_eq!((survey.lookups, survey.void, survey.networks.len()), (40, 0, 30));
    assert!(survey.has_too_many_lookups());
    assert_eq!(survey.tree[3].lookups, 4);
}

#[tokio::test]
async fn an_evaluation_finds_all_answers_at_hand() {
    let zone = Zone::new(
        "example.test TXT v=spf1 a mx:m.test include:i.test exists:e.test a:%{d}.x.test redirect=r.test
         example.test A 192.0.2.1
         m.test MX h.test
         h.test AAAA 2001:db8::1
         i.test TXT v=spf1 a ~all
         r.test TXT v=spf1 -all exp=words.r.test
         words.r.test TXT no, %{s}",
    );
    spf::survey(&zone, "example.test").await;
    let known: BTreeSet<String> = zone.asked().into_iter().collect();
    for ip in ["192.0.2.9", "2001:db8::9"] {
        let trace = spf::check(&zone, &Query::new(ip.parse().unwrap(), "me@example.test", "helo.test")).await;
        assert_eq!(trace.result, Verdict::PermError, "three find nothing: i.test, e.test and example.test.x.test");
    }
    let zone_without = Zone::new(
        "example.test TXT v=spf1 mx:m.test redirect=r.test
         m.test MX h.test
         h.test A 192.0.2.1
         r.test TXT v=spf1 -all exp=words.r.test
         words.r.test TXT no, %{s}",
    );
    spf::survey(&zone_without, "example.test").await;
    let known_without: BTreeSet<String> = zone_without.asked().into_iter().collect();
    let trace = spf::check(&zone_without, &Query::new("192.0.2.9".parse().unwrap(), "me@example.test", "h")).await;
    assert_eq!(trace.explanation.as_deref(), Some("no, me@example.test"));
    assert_eq!(zone.asked().into_iter().collect::<BTreeSet<_>>(), known);
    assert_eq!(zone_without.asked().into_iter().collect::<BTreeSet<_>>(), known_without);
}

#[tokio::test]
async fn networks_are_told_with_whose_record_and_which_include_brought_them() {
    let survey = survey(
        "example.test TXT v=spf1 ip4:192.0.2.77/24 -ip4:10.0.0.0/8 a/28 include:i.test ?include:n.test ~all ip4:1.2.3.4
         example.test A 198.51.100.20
         example.test AAAA 2001:db8::5
         i.test TXT v=spf1 include:j.test mx:example.test ~ip4:10.1.1.1
         example.test MX mail.example.test
         mail.example.test A 198.51.100.99
         j.test TXT v=spf1 ip6:2001:db8:1::/48 -all
         n.test TXT v=spf1 ip4:10.9.9.9",
    )
    .await;
    assert_eq!(
        networks(&survey),
        [
            ("192.0.2.0/24".to_owned(), "example.test", None),
            ("198.51.100.16/28".to_owned(), "example.test", None),
            ("2001:db8::5/128".to_owned(), "example.test", None),
            ("2001:db8:1::/48".to_owned(), "j.test", Some("i.test")),
            ("198.51.100.99/32".to_owned(), "i.test", Some("i.test")),
        ]
    );
    assert_eq!(survey.all, Some(Qualifier::SoftFail));
    assert_eq!(survey.everyone, None);
    assert_eq!((survey.lookups, survey.void), (5, 0));
    assert_eq!(survey.tree[6].reach, Reach::BehindAll);
    assert_eq!(survey.allows("::ffff:192.0.2.1".parse().unwrap()).unwrap().domain, "example.test");
    assert_eq!(survey.allows("10.9.9.9".parse().unwrap()), None);
}

#[tokio::test]
async fn what_makes_a_receiver_give_up_is_found_everywhere() {
    let survey = survey(
        "example.test TXT v=spf1 include:none.test include:other.test foo include:two.test redirect=bad.test
         other.test TXT hello
         two.test TXT v=spf1 -all
         two.test TXT V=SPF1 +all
         bad.test TXT v=spf1 ip4:999.0.0.1 mx -all
         bad.test MX m0.bad.test
         bad.test MX m1.bad.test
         bad.test MX m2.bad.test
         bad.test MX m3.bad.test
         bad.test MX m4.bad.test
         bad.test MX m5.bad.test
         bad.test MX m6.bad.test
         bad.test MX m7.bad.test
         bad.test MX m8.bad.test
         bad.test MX m9.bad.test
         bad.test MX m10.bad.test",
    )
    .await;
    assert_eq!(
        faults(&survey),
        [
            ("example.test", FaultKind::UnknownMechanism, "foo"),
            ("example.test", FaultKind::IncludeWithoutRecord, "none.test"),
            ("example.test", FaultKind::IncludeWithoutRecord, "other.test"),
            ("two.test", FaultKind::SeveralRecords, "2"),
            ("bad.test", FaultKind::BadAddress, "999.0.0.1"),
            ("bad.test", FaultKind::TooManyMx, "mx"),
        ]
    );
    assert_eq!(&survey.records[0][survey.errors[0].span.clone().unwrap()], "foo");
    // What finds nothing: none.test, and the MX hosts, none of which exists.
    assert_eq!((survey.lookups, survey.void, survey.all), (5, 2, Some(Qualifier::Fail)));
}

#[tokio::test]
async fn several_records_are_all_given() {
    let survey = survey("example.test TXT v=spf1 -all\nexample.test TXT v=spf1 +all\nexample.test TXT x").await;
    assert_eq!(survey.records, ["v=spf1 -all", "v=spf1 +all"]);
    assert_eq!(faults(&survey), [("example.test", FaultKind::SeveralRecords, "2")]);
    assert_eq!((survey.all, survey.everyone), (None, None));
}

#[tokio::test]
async fn loops_are_recognised() {
    for (lines, at, lookups) in [
        ("example.test TXT v=spf1 redirect=Example.test", "Example.test", 1),
        ("example.test TXT v=spf1 include:b.test\nb.test TXT v=spf1 a include:example.test.", "example.test", 3),
        ("example.test TXT v=spf1 include:%{d}", "example.test", 1),
    ] {
        let survey = survey(lines).await;
        let found: Vec<_> = survey.errors.iter().map(|error| (error.fault.kind, error.fault.text.as_str())).collect();
        assert_eq!(found, [(FaultKind::IncludeLoop, at)], "{lines}");
        assert_eq!(survey.lookups, lookups, "{lines}");
    }
}

#[tokio::test]
async fn a_question_without_an_answer_is_never_a_missing_record() {
    let survey = survey(
        "example.test TXT v=spf1 include:t.test a:s.test mx:t.test exists:s.test -all
         t.test TIMEOUT
         s.test SERVFAIL",
    )
    .await;
    assert_eq!(faults(&survey), []);
    assert_eq!((survey.lookups, survey.void), (4, 0));
    let unanswered: Vec<_> = survey.unanswered.iter().map(|none| (none.name.as_str(), none.error.clone())).collect();
    let servfail = LookupError::ServerFailure("SERVFAIL".to_owned());
    assert_eq!(unanswered, [("t.test", LookupError::Timeout), ("s.test", servfail)]);
}

#[tokio::test]
async fn everybody_may_send_where_a_record_says_so() {
    for (lines, expected) in [
        ("example.test TXT v=spf1 all", Some("example.test")),
        ("example.test TXT v=spf1 redirect=b.test\nb.test TXT v=spf1 +all", Some("b.test")),
        ("example.test TXT v=spf1 include:b.test -all\nb.test TXT v=spf1 +all", Some("b.test")),
        ("example.test TXT v=spf1 ?include:b.test -all\nb.test TXT v=spf1 +all", None),
        ("example.test TXT v=spf1 -all redirect=b.test\nb.test TXT v=spf1 +all", None),
        ("example.test TXT v=spf1 -all include:b.test\nb.test TXT v=spf1 +all", None),
    ] {
        assert_eq!(survey(lines).await.everyone.as_deref(), expected, "{lines}");
    }
}

#[tokio::test]
async fn too_broad_networks_of_the_record_are_told_from_included_ones() {
    let wide = (0..17).map(|n| format!(" ip4:10.{n}.0.0/16")).collect::<String>();
    for (record, own, included, own_addresses) in [
        ("ip4:192.0.2.0/16 ip6:2001:db8::/32".to_owned(), vec![], vec![], None),
        ("ip4:10.0.0.0/15 ip6:2000::/31".to_owned(), vec!["10.0.0.0/15", "2000::/31"], vec![], None),
        ("a/8".to_owned(), vec!["192.0.0.0/8"], vec![], Some(1 << 24)),
        (wide.clone(), vec![], vec![], Some(17 << 16)),
        // The same twice is once.
        (" ip4:10.0.0.0/16".repeat(20), vec![], vec![], None),
        ("include:provider.test".to_owned(), vec![], vec!["40.92.0.0/14"], None),
    ] {
        let lines = format!(
            "example.test TXT v=spf1 {record} -all\nexample.test A 192.0.2.1\nprovider.test TXT v=spf1 ip4:40.92.0.0/14"
        );
        let huge = survey(&lines).await.huge();
        assert_eq!(huge.own.iter().map(ToString::to_string).collect::<Vec<_>>(), own, "{record}");
        assert_eq!(huge.included.iter().map(|a| a.network.to_string()).collect::<Vec<_>>(), included, "{record}");
        assert_eq!(huge.own_addresses, own_addresses, "{record}");
        assert_eq!(huge.is_own(), !own.is_empty() || own_addresses.is_some());
    }
}

#[tokio::test]
async fn what_depends_on_the_message_is_not_asked() {
    let zone = Zone::new("example.test TXT v=spf1 ptr exists:%{i}.x.test include:%{l}.test exists:%{p}.y.test -all");
    let survey = spf::survey(&zone, "example.test").await;
    assert_eq!(zone.asked(), ["TXT example.test"]);
    assert!(survey.uses_ptr);
    // Four terms, and the name of the sending address.
    assert_eq!((survey.lookups, survey.void), (5, 0));
    assert_eq!(survey.tree.iter().filter(|node| node.reach == Reach::OfMessage).count(), 4);
}

#[tokio::test]
async fn a_record_without_end_is_not_followed_to_its_end() {
    // Each includes the next twice: two to the power of forty, if all were followed.
    let mut lines = String::new();
    for n in 0..40 {
        let name = if n == 0 { "example.test".to_owned() } else { format!("n{n}.test") };
        lines += &format!("{name} TXT v=spf1 include:n{0}.test include:n{0}.test\n", n + 1);
    }
    lines += "wide.test TXT v=spf1";
    (0..3000).for_each(|n| lines += &format!(" a:h{n}.test"));
    let zone = Zone::new(&lines);
    let survey = spf::survey(&zone, "example.test").await;
    assert!(survey.has_too_many_lookups());
    assert!(zone.asked().len() <= 61, "{}", zone.asked().len());
    let wide = spf::survey(&zone, "wide.test").await;
    assert_eq!((wide.lookups, wide.void), (3000, 60));
    assert!(zone.asked().len() <= 61 + 121, "{}", zone.asked().len());
    assert_eq!(wide.tree[60].reach, Reach::TooFar);
}
