//! Corrected records, served again: they say what they said before, and receivers look them up to their end.

use std::fmt::Write as _;

use ipnet::IpNet;
use mailclinic::dns::spf::{self, Record, Survey, less_lookups, without_dead};
use proptest::prelude::*;

use super::zone::{Data, Zone};

async fn survey(lines: &str) -> Survey {
    spf::survey(&Zone::new(lines), "example.test").await
}

/// What the domain's record comes to with fewer look-ups.
async fn lighter(lines: &str) -> (String, u32, u32) {
    let survey = survey(lines).await;
    let lighter = less_lookups(survey.record.as_ref().unwrap(), &survey);
    (lighter.record.text, lighter.lookups, lighter.void)
}

/// A record with so many includes of known services that it has as many look-ups.
fn ten(lines: &mut String) -> String {
    let services = ["_spf.google.com", "sendgrid.net", "amazonses.com", "mailgun.org", "spf.mtasv.net"];
    let more = ["spf.mailjet.com", "servers.mcsv.net", "_spf.salesforce.com", "mail.zendesk.com", "_spf.hubspot.com"];
    let mut record = String::new();
    for (n, service) in services.into_iter().chain(more).enumerate() {
        writeln!(lines, "{service} TXT v=spf1 ip4:203.0.113.{n} ~all").unwrap();
        write!(record, "include:{service} ").unwrap();
    }
    record
}

#[tokio::test]
async fn what_is_light_enough_stays() {
    let lines = "example.test TXT v=spf1 a mx include:i.test ~all\nexample.test A 192.0.2.1\nexample.test MX m.test\n\
                 m.test A 192.0.2.2\ni.test TXT v=spf1 ip4:192.0.2.3 -all";
    assert_eq!(lighter(lines).await, ("v=spf1 a mx include:i.test ~all".to_owned(), 3, 0));
}

#[tokio::test]
async fn one_step_after_the_other_makes_a_record_lighter() {
    // Each begins with ten look-ups, and has something more.
    for (more, lines, expected) in [
        ("include:_spf.google.com", "", ""),
        ("a:void.test mx:void.test exists:void.test", "", ""),
        ("ptr", "", ""),
        ("a:h.test", "h.test A 192.0.2.1\nh.test AAAA 2001:db8::1", "ip4:192.0.2.1 ip6:2001:db8::1"),
        ("~a:h.test/24", "h.test A 192.0.2.1", "~ip4:192.0.2.0/24"),
        ("mx:d.test", "d.test MX a.test\nd.test MX b.test\na.test A 192.0.2.0\nb.test A 192.0.2.1", "ip4:192.0.2.0/31"),
        // Google does not send from where it receives.
        ("mx:d.test", "d.test MX aspmx.l.google.com\naspmx.l.google.com A 192.0.2.1", ""),
        (
            "include:own.test",
            "own.test TXT v=spf1 ip4:192.0.2.1 ip6:2001:db8::/32 ~all",
            "ip4:192.0.2.1 ip6:2001:db8::/32",
        ),
        ("include:own.test", "own.test TXT v=spf1 a:h.test -all\nh.test A 192.0.2.1", "ip4:192.0.2.1"),
    ] {
        let mut zone = String::from(lines);
        zone.push('\n');
        let mut record = ten(&mut zone);
        record.push_str(more);
        write!(zone, "example.test TXT v=spf1 {record} -all").unwrap();
        let before = survey(&zone).await;
        assert!(before.has_too_many_lookups() || before.has_too_many_void_lookups(), "{more}");
        let (text, lookups, void) = lighter(&zone).await;
        assert!(lookups <= 10 && void <= 2, "{more}: {text}");
        let kept = record.strip_suffix(more).unwrap();
        let expected = if expected.is_empty() { expected.to_owned() } else { format!("{expected} ") };
        assert_eq!(text, format!("v=spf1 {kept}{expected}-all"), "{more}");
    }
}

#[tokio::test]
async fn what_another_include_brings_needs_none_of_its_own() {
    let mut zone = String::from("both.test TXT v=spf1 include:mailgun.org include:spf.mtasv.net ip4:192.0.2.1 ~all\n");
    let record = ten(&mut zone).replace("include:spf.mailjet.com ", "");
    writeln!(zone, "example.test TXT v=spf1 {record}include:both.test -all").unwrap();
    let rest = record.replace("include:mailgun.org include:spf.mtasv.net ", "");
    assert_eq!(lighter(&zone).await, (format!("v=spf1 {rest}include:both.test -all"), 10, 0));
    // One more, and a known service stays an include though the unknown one that brought it is written out.
    writeln!(zone, "h.test TXT v=spf1 exists:%{{i}}.h.test -all").unwrap();
    let zone = zone.replace("include:both.test -all", "include:both.test include:h.test -all");
    let (zone, rest) = (zone.replace("include:servers.mcsv.net ", ""), rest.replace("include:servers.mcsv.net ", ""));
    let written = "include:mailgun.org include:spf.mtasv.net ip4:192.0.2.1 include:h.test";
    assert_eq!(lighter(&zone).await, (format!("v=spf1 {rest}{written} -all"), 10, 0));
}

#[tokio::test]
async fn includes_that_only_include_are_unrolled() {
    let mut zone = String::new();
    let record = ten(&mut zone);
    let record = record.trim();
    writeln!(zone, "all.test TXT v=spf1 {record} ~all\nexample.test TXT v=spf1 include:all.test -all").unwrap();
    assert_eq!(lighter(&zone).await, (format!("v=spf1 {record} -all"), 10, 0));
    let zone = zone.replace("include:all.test -all", "redirect=all.test");
    assert_eq!(lighter(&zone).await, (format!("v=spf1 {record} ~all"), 10, 0));
}

#[tokio::test]
async fn what_cannot_be_listed_stays_and_is_told() {
    let mut zone = String::new();
    let record = ten(&mut zone);
    for (more, lines) in [
        ("include:own.test", "own.test TXT v=spf1 exists:%{i}.own.test -all"),
        ("include:own.test", "own.test TXT v=spf1 a:h.test -all\nh.test TIMEOUT"),
        ("a:h.test", "h.test SERVFAIL"),
        ("include:spf.brevo.com", "spf.brevo.com TXT v=spf1 ip4:192.0.2.1 -all"),
    ] {
        let survey = survey(&format!("{zone}{lines}\nexample.test TXT v=spf1 {record}{more} -all")).await;
        let lighter = less_lookups(survey.record.as_ref().unwrap(), &survey);
        assert!(!lighter.is_enough(), "{more}");
        assert!(lighter.record.text.contains(more), "{}", lighter.record.text);
    }
}

#[tokio::test]
async fn includes_that_lead_nowhere_go() {
    for (before, lines, after) in [
        ("v=spf1 include:gone.test a -all", "", "v=spf1 a -all"),
        ("v=spf1 include:other.test a -all", "other.test TXT hello", "v=spf1 a -all"),
        ("v=spf1 include:example.test a -all", "", "v=spf1 a -all"),
        ("v=spf1 a redirect=gone.test", "", "v=spf1 a ~all"),
        ("v=spf1 include:silent.test a -all", "silent.test TIMEOUT", "v=spf1 include:silent.test a -all"),
        ("v=spf1 include:i.test a -all", "i.test TXT v=spf1 -all", "v=spf1 include:i.test a -all"),
    ] {
        let survey = survey(&format!("example.test TXT {before}\n{lines}")).await;
        assert_eq!(without_dead(survey.record.as_ref().unwrap(), &survey).text, after);
    }
}

#[tokio::test]
async fn a_record_that_was_amended_before_is_counted_too() {
    let mut zone = String::new();
    let record = ten(&mut zone);
    writeln!(zone, "example.test TXT v=spf1 {record}a:h.test ptr -all\nh.test A 192.0.2.1").unwrap();
    let survey = survey(&zone).await;
    let allow = spf::Allow::Include("_spf.mail.ru".to_owned());
    let amended = spf::with(survey.record.as_ref().unwrap(), &allow);
    let lighter = less_lookups(&amended, &survey);
    assert_eq!(lighter.record.text, format!("v=spf1 {record}ip4:192.0.2.1 include:_spf.mail.ru -all"));
    assert_eq!((lighter.lookups, lighter.is_enough()), (11, false));
}

#[tokio::test]
async fn records_without_measure_take_no_time() {
    let addresses = (0..4000_u32).map(|n| format!(" ip4:{}", std::net::Ipv4Addr::from(n))).collect::<String>();
    for words in [" a".repeat(30_000), " redirect=i.test".repeat(4_000), " include:i.test".repeat(4_000), addresses] {
        let record = format!("v=spf1{words}");
        let start = std::time::Instant::now();
        let survey = survey(&format!("example.test TXT {record}\ni.test TXT v=spf1 a:h.test{words}")).await;
        less_lookups(survey.record.as_ref().unwrap(), &survey);
        spf::merge(&[&record, &record]);
        spf::with(survey.record.as_ref().unwrap(), &spf::Allow::Include("i.test".to_owned()));
        assert!(start.elapsed().as_secs() < 10, "{:?} for {}", start.elapsed(), &record[..20]);
    }
}

/// Records of a small world, in which each leads only to later ones.
fn world() -> impl Strategy<Value = Vec<String>> {
    let term = prop_oneof![
        (0..40_u8).prop_map(|n| format!("ip4:192.0.2.{n}")),
        (1..5_usize).prop_map(|further| format!("include:+{further}")),
        (0..6_u8).prop_map(|n| format!("a:h{n}.test")),
        Just("mx".to_owned()),
        Just("a".to_owned()),
    ];
    let end = prop_oneof![
        Just("~all".to_owned()),
        Just("".to_owned()),
        (1..5_usize).prop_map(|further| format!("redirect=+{further}"))
    ];
    let record = (proptest::collection::vec(term, 0..6), end)
        .prop_map(|(terms, end)| format!("v=spf1 {} {end}", terms.join(" ")));
    proptest::collection::vec(record, 12).prop_map(|records| {
        let name = |record: String, at: usize| {
            (1..5).fold(record, |record, further| {
                record.replace(&format!("+{further}"), &format!("d{}.test", at + further))
            })
        };
        records.into_iter().enumerate().map(|(at, record)| name(record, at)).collect()
    })
}

fn zone_of(world: &[String]) -> Zone {
    let mut zone = Zone::default();
    for (n, record) in (0_u8..).zip(world) {
        zone.add(&format!("d{n}.test"), Data::Txt(record.clone().into()));
        zone.add(&format!("d{n}.test"), Data::Mx(10, format!("h{}.test", n % 6)));
        zone.add(&format!("d{n}.test"), Data::A([198, 51, 100, n].into()));
    }
    for n in 0..4 {
        zone.add(&format!("h{n}.test"), Data::A([203, 0, 113, n].into()));
    }
    zone
}

proptest! {
    #[test]
    fn a_lighter_record_allows_the_same(world in world()) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let mut zone = zone_of(&world);
            let before = spf::survey(&zone, "d0.test").await;
            let lighter = less_lookups(before.record.as_ref().unwrap(), &before);
            if before.lookups > 50 {
                // More than a survey follows.
                return Ok(());
            }
            prop_assert!(lighter.lookups <= before.lookups && lighter.record.errors.is_empty());
            zone.names.get_mut("d0.test").unwrap().retain(|data| !matches!(data, Data::Txt(_)));
            zone.add("d0.test", Data::Txt(lighter.record.text.clone().into()));
            let after = spf::survey(&zone, "d0.test").await;
            prop_assert_eq!((after.lookups, after.void), (lighter.lookups, lighter.void), "{}", lighter.record.text);
            let networks = |survey: &Survey| {
                IpNet::aggregate(&survey.networks.iter().map(|allowed| allowed.network).collect())
            };
            prop_assert_eq!(networks(&before), networks(&after), "{}\n{}", world[0], lighter.record.text);
            Ok(())
        })?;
    }

    #[test]
    fn any_record_is_made_lighter(octets in "(v=spf1)( [-+~?]?(all|include|a|mx|ptr|exists|redirect)[:=/]?(d[0-9].test|%\\{i\\})?){0,20}") {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let mut zone = zone_of(&[]);
            zone.add("d0.test", Data::Txt(octets.clone().into()));
            let survey = spf::survey(&zone, "d0.test").await;
            less_lookups(&Record::parse(&octets).unwrap(), &survey);
        });
    }
}
