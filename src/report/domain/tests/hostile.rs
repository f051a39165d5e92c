//! Records by somebody who means harm.

use super::world::{outcome, seen};
use crate::checkup::domain::DomainOutcome;
use crate::diagnosis::{Correction, Diagnosis, DiagnosisId, Published};
use crate::lang::{Catalog, Language};
use crate::report::domain::text::sections;
use crate::report::domain::{cards, domain_text};
use crate::report::html::set_html;
use crate::report::json::domain_json;

/// What acts on a terminal, turns text round, or means something on a web page.
const EVIL: &str = "\u{1b}[2J\u{202e}\u{200b}\u{9b}31m\u{7}<script>alert(1)</script>&\"'";

async fn evil() -> DomainOutcome {
    let lines = format!(
        "example.org TXT v=spf1 include:{EVIL} {EVIL} ip4:{EVIL} -all\n\
         example.org MX 10 {EVIL}\n\
         example.org NS {EVIL}\n\
         192.0.2.25 PTR {EVIL}\n\
         default._domainkey.example.org TXT v=DKIM1; p={EVIL}\n\
         other._domainkey.example.org TXT {EVIL}\n\
         _dmarc.example.org TXT v=DMARC1; p={EVIL}; {EVIL}={EVIL}; rua=mailto:{EVIL}\n\
         _mta-sts.example.org TXT v=STSv1; id={EVIL}\n\
         _smtp._tls.example.org TXT v=TLSRPTv1; rua={EVIL}; x={EVIL}\n\
         default._bimi.example.org TXT v=BIMI1; l={EVIL}; a={EVIL}\n"
    );
    let correction = Correction {
        name: format!("{EVIL}.example.org"),
        kind: Published::Txt,
        remove: vec![EVIL.to_owned()],
        add: vec![EVIL.to_owned()],
    };
    let mut outcome = outcome(seen(&lines).await);
    outcome.diagnoses = vec![Diagnosis::new(DiagnosisId::SpfInvalid).with_correction(correction)];
    outcome
}

fn is_harmless(text: &str) -> bool {
    !text.contains(|c: char| c.is_control() && c != '\n' || matches!(c, '\u{202e}' | '\u{200b}'))
}

#[tokio::test]
async fn nothing_of_a_hostile_record_acts() {
    let outcome = evil().await;
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        let mut shown = 0;
        for card in cards(&outcome, &catalog) {
            let lines = card.lines.iter().flat_map(|line| [&line.term, &line.words]);
            let values = card
                .corrections
                .iter()
                .flat_map(|correction| correction.add.iter().chain(&correction.remove).chain([&correction.name]));
            for text in lines.chain(values).chain(&card.records).chain([&card.summary, &card.place, &card.title]) {
                assert!(is_harmless(text) && !text.contains('\n'), "{:?}: {text:?}", card.id);
                shown += usize::from(text.contains("\\u{202E}"));
            }
        }
        assert!(shown > 20, "the records are shown all the same: {shown}");
        let text = domain_text(&outcome, &catalog);
        assert!(is_harmless(&text), "{text:?}");
        let page = set_html(sections(&outcome, &catalog), &catalog);
        assert!(is_harmless(&page) && !page.contains("<script"), "{page}");
        assert!(page.contains("&lt;script&gt;"));
    }
}

#[tokio::test]
async fn records_of_any_size_end_in_a_card_of_a_bearable_size() {
    let catalog = Catalog::new(Language::Fr);
    let huge = "x".repeat(65_000);
    let terms = " ip4:192.0.2.1".repeat(4000);
    let tags: String = (0..4000).map(|n| format!("; t{n}=1")).collect();
    for lines in [
        format!("example.org TXT v=spf1{terms} -all\n_dmarc.example.org TXT v=DMARC1; p=none{tags}"),
        format!("example.org TXT v=spf1 {huge}\n_dmarc.example.org TXT v=DMARC1; p={huge}"),
        (0..1000).map(|n| format!("example.org MX {n} m{n}.test\nm{n}.test A 192.0.2.1\n")).collect(),
        (0..1000).map(|_| format!("default._domainkey.example.org TXT {}\n", "y".repeat(100))).collect(),
        (0..1000).map(|_| "example.org TXT v=spf1 -all\n").collect(),
    ] {
        let outcome = outcome(seen(&lines).await);
        for card in cards(&outcome, &catalog) {
            assert!(card.lines.len() <= 201 && card.records.len() <= 20, "{:?}", card.id);
            let size = |text: &String| text.chars().count();
            assert!(card.records.iter().all(|record| size(record) <= 4097), "{:?}", card.id);
            assert!(card.lines.iter().all(|line| size(&line.term) <= 301 && size(&line.words) <= 1001));
        }
        let text = domain_text(&outcome, &catalog);
        assert!(text.len() < 500_000, "{}", text.len());
        let json = domain_json(&outcome, &catalog).to_string();
        assert!(json.len() < 2_000_000, "{}", json.len());
    }
    let long = outcome(seen(&format!("example.org TXT v=spf1{terms} -all")).await);
    let spf = cards(&long, &catalog).into_iter().find(|card| card.standard == "SPF").unwrap();
    assert_eq!(spf.lines.last().unwrap().words, "et 3801 autres lignes");
}

#[tokio::test]
async fn the_json_of_the_deepest_tree_can_be_read_again() {
    let lines: String = (0..80).map(|n| format!("d{n}.test TXT v=spf1 include:d{}.test -all\n", n + 1)).collect();
    let outcome = outcome(seen(&format!("example.org TXT v=spf1 include:d0.test -all\n{lines}")).await);
    let json = domain_json(&outcome, &Catalog::new(Language::En)).to_string();
    let read: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(read["records"]["spf"]["tree"][0]["include"]["tree"][0]["term"], "include:d1.test");
    assert!(read["records"]["spf"]["lookups"].as_u64().unwrap() > 10);
}
