//! The cards in all four languages.

use jiff::Timestamp;

use super::world::{SOUND, listed, outcome, outcomes_of_lists, outsides, receiver, seen};
use crate::checkup::domain::{Allowed, MtaSts, PolicyError, Seen};
use crate::diagnosis::{CertificateFault, Correction, Diagnosis, DiagnosisId, Published, Reply, Signal};
use crate::dns::dane::Fit;
use crate::dns::spf::{Coverage, How};
use crate::dns::{Breach, Flaw, LookupError, Proof, Unproven, mta_sts};
use crate::lang::{Catalog, Language};
use crate::probe::{FetchError, ReceiverLook, TlsReport};
use crate::report::domain::{Card, cards, domain_text};

/// Domains that between them have a bit of everything that can be said.
async fn worlds() -> Vec<Seen> {
    let mut worlds = vec![Seen::default(), seen(SOUND).await, seen("").await];
    for lines in [
        "example.org FAIL timeout",
        "example.org FAIL SERVFAIL",
        "example.org MX 0 .",
        "example.org A 192.0.2.1",
        "example.org NS ns1.sedoparking.com",
        "example.org MX 10 mx.test\nexample.org MX 10 localhost\nexample.org MX 5 192.0.2.9\nexample.org MX 6 mx.test\nmx.test CNAME a.test\na.test A 10.0.0.1",
        "example.org TXT v=spf1 redirect=_spf.mail.ru",
        "example.org TXT v=spf1 redirect=b.test exp=c.test x=y -ptr:d.test ~exists:e.test ip6:2001:db8::1\nb.test TXT v=spf1 ?all\nb.test TXT v=spf1 -all",
        "example.org TXT v=spf1 include:b.test a mx -all\nb.test FAIL timeout",
        "example.org TXT v=spf1 +all",
        "_dmarc.example.org TXT v=DMARC1; p=none; sp=quarantine; np=reject; adkim=r; aspf=s; t=y; psd=n; ruf=mailto:x@else.test; fo=1; ri=1",
        "_dmarc.example.org TXT v=DMARC1; p=quarantine; aspf=r; t=n; psd=y; rua=mailto:x@fail.test\nexample.org._report._dmarc.fail.test FAIL timeout",
        "default._domainkey.example.org TXT k=rsa; t=y:s; h=sha1; s=x; p=AAAA\nother._domainkey.example.org CNAME gone.test",
        "*._domainkey.example.org TXT hello",
        "_smtp._tls.example.org TXT v=TLSRPTv1; rua=nowhere; x=1",
        "default._bimi.example.org TXT v=BIMI1; l=",
        "default._bimi.example.org TXT v=BIMI1; l=ftp://x; a=https://x",
        "_mta-sts.example.org TXT v=STSv1",
        "192.0.2.25 PTR a.test\na.test A 192.0.2.26\nexample.org TXT v=spf1 -all",
        "192.0.2.25 PTR dsl-192-0-2-25.home.test\ndsl-192-0-2-25.home.test A 192.0.2.25",
        "192.0.2.25 PTR a.test\na.test FAIL timeout\nexample.org TXT v=spf1 x",
    ] {
        worlds.push(seen(lines).await);
    }
    let sound = || seen(SOUND);
    let at = Timestamp::UNIX_EPOCH;
    for flaw in [
        Flaw::Expired { since: at },
        Flaw::NotYetValid { until: at },
        Flaw::NotSigned,
        Flaw::KeyMismatch,
        Flaw::SignatureMissing,
        Flaw::SignatureWrong,
        Flaw::DenialUnproven,
    ] {
        let breach = Breach { flaw, zone: String::new(), record: "example.org RRSIG".to_owned() };
        worlds.push(Seen { dnssec: Some(Proof::Bogus(breach)), ..Seen::default() });
    }
    for why in [
        Unproven::NotAnswered(LookupError::NoNetwork("down".to_owned())),
        Unproven::SignaturesNotPassedOn,
        Unproven::RootNotTrusted,
        Unproven::ClockWrong,
        Unproven::Undecided,
    ] {
        worlds.push(Seen { dnssec: Some(Proof::Unknown(why)), ..Seen::default() });
    }
    worlds.push(Seen { dnssec: Some(Proof::Secure), ..Seen::default() });
    let name = || "X".to_owned();
    for fault in [
        CertificateFault::Expired { not_after: name() },
        CertificateFault::NotYetValid { not_before: name() },
        CertificateFault::WrongName { names: vec![name()] },
        CertificateFault::SelfSigned,
        CertificateFault::Untrusted { issuer: name() },
        CertificateFault::Intercepted { issuer: name() },
        CertificateFault::ChainIncomplete { issuer: name() },
        CertificateFault::Revoked,
    ] {
        let policy = Some(Err(PolicyError::Fetch(FetchError::Tls(Signal::Certificate(fault)))));
        let mta_sts = sound().await.mta_sts.map(|mta_sts| MtaSts { policy, ..mta_sts });
        worlds.push(Seen { mta_sts, ..Seen::default() });
    }
    for why in [
        PolicyError::Host(LookupError::NoSuchName),
        PolicyError::Host(LookupError::BadName),
        PolicyError::Fetch(FetchError::Connect(Signal::Refused)),
        PolicyError::Fetch(FetchError::Tls(Signal::Closed)),
        PolicyError::Fetch(FetchError::TimedOut),
        PolicyError::Fetch(FetchError::Closed),
        PolicyError::Fetch(FetchError::TooLong),
        PolicyError::Fetch(FetchError::NotHttp(name())),
        PolicyError::Status(404),
    ] {
        let mta_sts = sound().await.mta_sts.map(|mta_sts| MtaSts { policy: Some(Err(why)), ..mta_sts });
        worlds.push(Seen { mta_sts, ..Seen::default() });
    }
    for policy in [
        "<html>",
        "version: STSv1\nmode: testing\nmx: x.test\nmax_age: 1\nx: y",
        "version: STSv1\nmode: none\nmax_age: 9",
    ] {
        let policy = Some(Ok(mta_sts::read_policy(policy.as_bytes())));
        let mta_sts = sound().await.mta_sts.map(|mta_sts| MtaSts { policy, ..mta_sts });
        worlds.push(Seen { mta_sts, ..sound().await });
    }
    let reached = || ReceiverLook { reached: "192.0.2.25:25".parse().ok(), ..ReceiverLook::default() };
    let tls = |version: &str| Some(TlsReport { version: version.to_owned(), cipher: name(), certificate: None });
    for (look, fit) in [
        (ReceiverLook { failure: Some(Signal::TimedOut), ..reached() }, Fit::Differs),
        (
            ReceiverLook {
                failure: Some(Signal::Reply(Reply::from_lines(vec!["554 no".to_owned()]).unwrap())),
                ..reached()
            },
            Fit::NotVouched(name()),
        ),
        (ReceiverLook { tls: tls(""), ..reached() }, Fit::Unusable),
        (ReceiverLook { tls: tls("TLSv1.3"), ..reached() }, Fit::Fits),
    ] {
        let receivers = vec![receiver("mx.example.org", Some(look), Some(fit))];
        worlds.push(Seen { receivers, ..sound().await });
    }
    let lists = Some(outcomes_of_lists().into_iter().map(listed).collect());
    worlds.push(Seen { lists, ..Seen::default() });
    worlds.extend(outsides().into_iter().map(|outside| Seen { outside: Some(outside), ..Seen::default() }));
    let allowed = Allowed { service: None, assumed: false, coverage: Coverage::Covered(How::Everyone), lacks: None };
    worlds.push(Seen { allowed: Some(allowed), ..sound().await });
    worlds
}

#[tokio::test]
async fn cards_are_whole_sentences_in_every_language() {
    let worlds = worlds().await;
    let catalogs = Language::ALL.map(Catalog::new);
    for seen in worlds {
        let outcome = outcome(seen);
        let all = catalogs.each_ref().map(|catalog| cards(&outcome, catalog));
        for (catalog, cards) in catalogs.iter().zip(&all) {
            for (card, english) in cards.iter().zip(&all[0]) {
                check(card, english, catalog.language());
            }
            let text = domain_text(&outcome, catalog);
            assert!(!text.contains(" dns-") && !text.contains("\ndns-"), "{text}");
        }
    }
}

#[track_caller]
fn check(card: &Card, english: &Card, language: Language) {
    let place = format!("{} {:?}", language.tag(), card.id);
    let shape = |card: &Card| {
        let lines: Vec<_> = card.lines.iter().map(|line| (line.depth, line.mark, line.term.clone())).collect();
        (card.mark, card.records.clone(), lines)
    };
    assert_eq!(shape(card), shape(english), "{place}");
    assert!(card.summary.ends_with('.') && !card.summary.ends_with(".."), "{place}: {}", card.summary);
    assert!(card.summary.starts_with(|c: char| c.is_uppercase() || c.is_numeric()), "{place}: {}", card.summary);
    for words in card.lines.iter().map(|line| &line.words).chain([&card.summary, &card.title]) {
        assert!(!words.contains("{") && !words.starts_with("dns-") && !words.contains(" dns-"), "{place}: {words}");
    }
    for line in &card.lines {
        assert!(!line.words.ends_with(['.', ':', ';', ' ']), "{place}: {}", line.words);
    }
    if language != Language::En {
        assert_ne!(card.summary, english.summary, "{place}");
    }
}

#[tokio::test]
async fn what_to_publish_stands_with_its_card_and_can_be_copied_from_the_text() {
    let long = format!("v=spf1 {}-all", "ip4:192.0.2.1 ".repeat(20));
    let correction = Correction {
        name: "example.org".to_owned(),
        kind: Published::Txt,
        remove: vec!["v=spf1 +all".to_owned()],
        add: vec![long.clone()],
    };
    let mut outcome = outcome(seen("example.org TXT v=spf1 +all").await);
    outcome.diagnoses = vec![Diagnosis::new(DiagnosisId::SpfAllowsEveryone).with_correction(correction.clone())];
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for card in cards(&outcome, &catalog) {
            let expected = if card.standard == "SPF" { vec![correction.clone()] } else { Vec::new() };
            assert_eq!(card.corrections, expected);
        }
        let text = domain_text(&outcome, &catalog);
        assert!(text.contains(&catalog.labelled(&catalog.text("dns-publish-add"), &long)), "{text}");
        let strings = format!("    example.org. IN TXT \"{}\" \"{}\"", &long[..255], &long[255..]);
        assert!(text.contains(&strings), "{text}");
        assert!(text.contains(&catalog.text("fixer-domain")), "{text}");
    }
}
