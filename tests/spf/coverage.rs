//! Whether a domain allows the service through which an account sends, told from names alone.

use mailclinic::account::Host;
use mailclinic::diagnosis::Services;
use mailclinic::dns::LookupError;
use mailclinic::dns::spf::{self, Allow, Coverage, How, Provider, Unanswered, Why};

use super::zone::Zone;

/// Google as it is published, at other addresses.
const GOOGLE: &str = "
    _spf.google.com TXT v=spf1 ip4:198.51.100.0/25 ip6:2001:db8:1::/48 ~all
    smtp.gmail.com A 198.51.100.200
    aspmx.l.google.com A 198.51.100.210";

/// A provider that nobody knows.
const SMALL: &str = "
    smtp.small.test A 192.0.2.10
    smtp.small.test AAAA 2001:db8:2::10
    mx.small.test A 192.0.2.11";

async fn coverage(host: &str, lines: &str) -> Coverage {
    let zone = Zone::new(lines);
    let host = Host::parse(host).unwrap();
    let (survey, provider) = tokio::join!(spf::survey(&zone, "example.test"), Provider::look_up(&zone, &host, None));
    provider.covered_by(&survey)
}

fn include(name: &str) -> Coverage {
    Coverage::Covered(How::Include(name.to_owned()))
}

fn missing(allow: Allow, certain: bool) -> Coverage {
    Coverage::NotCovered { allow, certain }
}

fn unanswered(name: &str, error: LookupError) -> Coverage {
    Coverage::Unknown(Why::Unanswered(vec![Unanswered { name: name.to_owned(), error }]))
}

#[tokio::test]
async fn a_known_service_is_told_by_its_record() {
    let google = || Allow::Include("_spf.google.com".to_owned());
    for (lines, expected) in [
        ("example.test TXT v=spf1 include:_spf.google.com -all", include("_spf.google.com")),
        ("example.test TXT v=spf1 include:_SPF.Google.com. -all", include("_SPF.Google.com")),
        ("example.test TXT v=spf1 redirect=_spf.google.com", include("_spf.google.com")),
        (
            "example.test TXT v=spf1 include:i.test -all\ni.test TXT v=spf1 include:_spf.google.com ?all",
            include("_spf.google.com"),
        ),
        (
            "example.test TXT v=spf1 include:aspmx.googlemail.com -all\naspmx.googlemail.com TXT v=spf1 ~all",
            include("aspmx.googlemail.com"),
        ),
        ("example.test TXT v=spf1 ip4:198.51.100.0/24 ip6:2001:db8::/32 -all", Coverage::Covered(How::Networks)),
        (
            "example.test TXT v=spf1 ip4:198.51.100.200 -all",
            Coverage::Covered(How::Address("198.51.100.200".parse().unwrap())),
        ),
        ("example.test TXT v=spf1 +all", Coverage::Covered(How::Everyone)),
        ("example.test TXT v=spf1 -all", missing(google(), true)),
        (
            "example.test TXT v=spf1 include:sendgrid.net -all\nsendgrid.net TXT v=spf1 ip4:192.0.2.1",
            missing(google(), true),
        ),
        ("example.test TXT v=spf1 -include:_spf.google.com -all", missing(google(), true)),
        ("example.test TXT v=spf1 -all include:_spf.google.com", missing(google(), true)),
        ("example.test TXT v=spf1 ip4:198.51.100.0/26 -all", missing(google(), true)),
        ("example.test TXT hello", missing(google(), true)),
        ("other.test TXT hello", missing(google(), true)),
        // Where it receives it does not send, and who knows whom a macro lets in.
        ("example.test TXT v=spf1 mx -all\nexample.test MX aspmx.l.google.com", missing(google(), false)),
        ("example.test TXT v=spf1 exists:%{i}.example.test -all", missing(google(), false)),
        ("example.test SERVFAIL", unanswered("example.test", LookupError::ServerFailure("SERVFAIL".to_owned()))),
        ("example.test TXT v=spf1 include:i.test -all\ni.test TIMEOUT", unanswered("i.test", LookupError::Timeout)),
    ] {
        assert_eq!(coverage("smtp.gmail.com", &format!("{lines}{GOOGLE}")).await, expected, "{lines}");
    }
    let silent = GOOGLE.replace("TXT v=spf1 ip4", "TIMEOUT v=spf1 ip4");
    assert_eq!(
        coverage("smtp.gmail.com", &format!("example.test TXT v=spf1 -all{silent}")).await,
        unanswered("_spf.google.com", LookupError::Timeout)
    );
}

#[tokio::test]
async fn of_an_unknown_service_the_answer_is_a_guess() {
    let host = || Allow::Host("smtp.small.test".to_owned());
    for (lines, expected) in [
        (
            "example.test TXT v=spf1 include:_spf.small.test -all\n_spf.small.test TXT v=spf1 ip4:192.0.2.99",
            include("_spf.small.test"),
        ),
        (
            "example.test TXT v=spf1 redirect=spf.small.test\nspf.small.test TXT v=spf1 ip4:192.0.2.99",
            include("spf.small.test"),
        ),
        (
            "example.test TXT v=spf1 ip4:192.0.2.0/28 -all",
            Coverage::Covered(How::Address("192.0.2.10".parse().unwrap())),
        ),
        (
            "example.test TXT v=spf1 a:smtp.small.test -all",
            Coverage::Covered(How::Address("192.0.2.10".parse().unwrap())),
        ),
        ("example.test TXT v=spf1 -all", missing(host(), false)),
        ("example.test TXT v=spf1 mx -all\nexample.test MX mx.small.test", missing(host(), false)),
        // Its records, where they let it in.
        (
            "example.test TXT v=spf1 -all\nspf.small.test TXT v=spf1 ip4:192.0.2.0/24 ip6:2001:db8:2::/48 -all",
            missing(Allow::Include("spf.small.test".to_owned()), false),
        ),
        (
            "example.test TXT v=spf1 -all\nsmall.test TXT v=spf1 ip4:192.0.2.0/24 ip6:2001:db8:2::/48 -all",
            missing(Allow::Include("small.test".to_owned()), false),
        ),
        ("example.test TXT v=spf1 -all\n_spf.small.test TXT v=spf1 ip4:192.0.2.0/24 -all", missing(host(), false)),
        ("example.test TXT v=spf1 -all\n_spf.small.test TXT v=spf1 +all", missing(host(), false)),
        ("example.test TIMEOUT", unanswered("example.test", LookupError::Timeout)),
    ] {
        assert_eq!(coverage("smtp.small.test", &format!("{lines}{SMALL}")).await, expected, "{lines}");
    }
    let bare = "example.test TXT v=spf1 -all\n";
    assert_eq!(coverage("smtp.gone.test", bare).await, Coverage::Unknown(Why::HostWithoutAddress));
    assert_eq!(
        coverage("smtp.gone.test", &format!("{bare}smtp.gone.test TIMEOUT")).await,
        unanswered("smtp.gone.test", LookupError::Timeout)
    );
    let ip = "192.0.2.10".parse().unwrap();
    assert_eq!(coverage("192.0.2.10", bare).await, missing(Allow::Address(ip), false));
    assert_eq!(
        coverage("192.0.2.10", "example.test TXT v=spf1 ip4:192.0.2.0/24").await,
        Coverage::Covered(How::Address(ip))
    );
}

#[tokio::test]
async fn a_server_of_the_domain_itself_is_not_allowed_by_including_the_domain() {
    let lines = "mail.example.test A 192.0.2.10\nexample.test TXT v=spf1 include:_spf.example.test -all\n";
    let other = format!("{lines}_spf.example.test TXT v=spf1 ip4:192.0.2.99");
    let expected = missing(Allow::Host("mail.example.test".to_owned()), false);
    assert_eq!(coverage("mail.example.test", &other).await, expected);
    let its = format!("{lines}_spf.example.test TXT v=spf1 ip4:192.0.2.10");
    let covered = Coverage::Covered(How::Address("192.0.2.10".parse().unwrap()));
    assert_eq!(coverage("mail.example.test", &its).await, covered);
}

#[tokio::test]
async fn the_account_may_tell_the_service_better_than_the_server() {
    let zone = Zone::new("example.test TXT v=spf1 -all\nsmtp.example.test CNAME smtp.gmail.com");
    let published = Services::builtin().by_id("gmail").unwrap().submission("gmail.com").next().unwrap();
    let owner = mailclinic::diagnosis::whose_host(&published.server.host);
    let provider = Provider::look_up(&zone, &Host::parse("smtp.example.test").unwrap(), owner).await;
    let survey = spf::survey(&zone, "example.test").await;
    assert_eq!(provider.covered_by(&survey), missing(Allow::Include("_spf.google.com".to_owned()), true));
}

#[tokio::test]
async fn all_is_asked_at_once() {
    let zone = Zone::new(&format!("example.test TXT v=spf1 -all{SMALL}"));
    Provider::look_up(&zone, &Host::parse("smtp.small.test").unwrap(), None).await;
    let mut asked = zone.asked();
    asked.sort();
    assert_eq!(
        asked,
        ["A smtp.small.test", "AAAA smtp.small.test", "TXT _spf.small.test", "TXT small.test", "TXT spf.small.test"]
    );
}
