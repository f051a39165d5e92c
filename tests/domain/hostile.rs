//! Name servers that lie, fail and keep silent. Whatever they do, a look ends soon and in a finding with its reason, and what
//! could not be asked is never called missing.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use mailclinic::account::HostError;
use mailclinic::checkup::Verdict;
use mailclinic::checkup::domain::{DomainOutcome, Subject, check};
use mailclinic::diagnosis::DiagnosisId::{self, *};
use mailclinic::diagnosis::FaultKind;
use mailclinic::lang::{Catalog, Language};
use mailclinic::report::{self, Mark, Topic};

use crate::lab::{Fault, Lab, Script, Way, side_by_side};
use crate::row::{assert_found, describe};
use crate::world::{self, KEY, MX};

/// Longer than any of these looks may take: each of their servers answers at once or not at all.
const SOON: Duration = Duration::from_secs(10);

/// What says that something is not there.
const MISSING: [DiagnosisId; 7] =
    [MxMissing, MxWithoutAddress, SpfMissing, DkimMissing, DmarcMissing, DomainNotFound, DomainExpires];

/// One look.
struct Case {
    about: &'static str,
    domain: &'static str,
    /// Records of `clinic.test` in place of the usual ones: those of the same name and type go.
    records: String,
    faults: Vec<(&'static str, Fault)>,
    /// What is found, with the fault that is told; nothing where it is only about what is not found.
    gives: Option<Vec<(DiagnosisId, Option<FaultKind>)>>,
    verdict: Option<Verdict>,
    timeout: Duration,
}

impl Case {
    fn new(about: &'static str) -> Self {
        Self {
            about,
            domain: "clinic.test",
            records: String::new(),
            faults: Vec::new(),
            gives: None,
            verdict: None,
            timeout: SOON,
        }
    }

    /// A line of a zone file with a full name.
    fn with(mut self, record: &str) -> Self {
        self.records += record;
        self.records.push('\n');
        self
    }

    fn fault(mut self, name: &'static str, fault: Fault) -> Self {
        self.faults.push((name, fault));
        self
    }

    fn gives(self, id: DiagnosisId, fault: impl Into<Option<FaultKind>>) -> Self {
        Self { gives: Some(vec![(id, fault.into())]), ..self }
    }

    fn nothing(self) -> Self {
        Self { gives: Some(Vec::new()), ..self }
    }

    /// Nothing is known, and that is what is said.
    fn unknown(self) -> Self {
        Self { verdict: Some(Verdict::Unknown), ..self.nothing() }
    }

    async fn look(&self) -> DomainOutcome {
        let mut lab = Lab::new();
        let replaced: Vec<_> = self.records.lines().map(place).collect();
        // Nothing stands beside an alias.
        let taken = |line: &&str| {
            let (name, _) = place(line);
            replaced.contains(&place(line)) || replaced.contains(&(name, "CNAME"))
        };
        let kept = SOUND.lines().filter(|line| !taken(line));
        let zone = kept.fold(self.records.clone(), |zone, line| format!("{zone}{line}\n"));
        lab.records(&zone.replace("{key}", &format!("{}\" \"{}", &KEY[..200], &KEY[200..])));
        for (name, fault) in &self.faults {
            lab.fault(name, *fault);
        }
        lab.network.otherwise(Way::Refused);
        lab.serve(MX, 25, world::receiver("mx.clinic.test")).await;
        let environment = lab.environment().await;
        let looking = Box::pin(check(Subject::parse(self.domain).unwrap(), &environment, self.timeout));
        tokio::time::timeout(SOON * 2, looking).await.expect("a look ends by itself")
    }

    async fn holds(self) -> DomainOutcome {
        let outcome = self.look().await;
        if let Some(gives) = &self.gives {
            let told: Vec<_> = outcome
                .diagnoses
                .iter()
                .map(|finding| (finding.id, finding.fault.as_ref().map(|fault| fault.kind)))
                .collect();
            assert_eq!(told, *gives, "{}\n{}", self.about, describe(&outcome));
        }
        if let Some(verdict) = self.verdict {
            assert_eq!(outcome.verdict, verdict, "{}\n{}", self.about, describe(&outcome));
        }
        assert_readable(&outcome);
        outcome
    }
}

/// Name and type of a record.
fn place(line: &str) -> (&str, &str) {
    let mut words = line.split(' ');
    (words.next().unwrap_or_default(), words.nth(1).unwrap_or_default())
}

const SOUND: &str = "\
clinic.test. IN MX 10 mx.clinic.test.
mx.clinic.test. IN A 192.0.2.20
clinic.test. IN TXT \"v=spf1 ip4:192.0.2.10 -all\"
default._domainkey.clinic.test. IN TXT \"v=DKIM1; k=rsa; p={key}\"
_dmarc.clinic.test. IN TXT \"v=DMARC1; p=reject; rua=mailto:dmarc@clinic.test\"";

/// What goes to a screen has no characters that do something to it.
fn assert_readable(outcome: &DomainOutcome) {
    for language in [Language::En, Language::Ru] {
        let catalog = Catalog::new(language);
        let text = report::domain_text(outcome, &catalog);
        let bad = text.chars().find(|c| c.is_control() && *c != '\n' && *c != '\t');
        assert_eq!(bad, None, "{text:?}");
        assert!(text.len() < 1_000_000, "{} octets", text.len());
        let json = report::domain_json(outcome, &catalog).to_string();
        assert!(json.len() < 10_000_000, "{} octets", json.len());
    }
}

#[track_caller]
fn assert_nothing_missing(outcome: &DomainOutcome, about: &str) {
    let missing = outcome.diagnoses.iter().find(|finding| MISSING.contains(&finding.id));
    assert!(missing.is_none(), "{about}\n{}", describe(outcome));
}

#[tokio::test]
async fn a_sound_domain_here_gives_no_finding() {
    Case::new("sound").nothing().holds().await;
}

#[tokio::test]
async fn a_whole_name_server_that_fails_says_nothing_about_the_domain() {
    for fault in [Fault::ServFail, Fault::Refused, Fault::Garbage] {
        let case = Case::new("the whole server").fault(".", fault).gives(DnsServerFailure, None);
        let outcome = case.holds().await;
        assert!(outcome.seen.is_unanswered(), "{}", describe(&outcome));
    }
}

#[tokio::test]
async fn silence_ends_at_the_deadline_and_says_nothing_about_the_domain() {
    let case = Case::new("silence").fault(".", Fault::Silent).unknown();
    let began = Instant::now();
    Case { timeout: Duration::from_millis(300), ..case }.holds().await;
    // By itself it would end later.
    assert!(began.elapsed() < Duration::from_secs(4), "{:?}", began.elapsed());
}

#[tokio::test]
async fn silence_ends_by_itself_before_any_deadline() {
    Case::new("silence").fault(".", Fault::Silent).unknown().holds().await;
}

/// One thing cannot be asked: then the others are told, and this one is not called missing.
#[tokio::test]
async fn what_cannot_be_asked_is_not_missing() {
    let places = [
        ("clinic.test", &[Topic::Mx, Topic::Spf, Topic::Dkim, Topic::Dmarc, Topic::MtaSts, Topic::TlsRpt][..]),
        ("mx.clinic.test", &[Topic::Mx]),
        ("_dmarc.clinic.test", &[Topic::Dmarc]),
        ("_domainkey.clinic.test", &[Topic::Dkim]),
        ("default._domainkey.clinic.test", &[Topic::Dkim]),
        ("_mta-sts.clinic.test", &[Topic::MtaSts]),
        ("_smtp._tls.clinic.test", &[Topic::TlsRpt]),
    ];
    let faults = [Fault::ServFail, Fault::Refused, Fault::Silent, Fault::Garbage];
    let cases = places.into_iter().flat_map(|place| faults.map(|fault| (place, fault)));
    side_by_side(cases.map(|((name, topics), fault)| async move {
        let outcome = Box::pin(Case::new(name).fault(name, fault).holds()).await;
        assert_nothing_missing(&outcome, &format!("{fault:?} at {name}"));
        // It is told that nothing is known, and of nothing else.
        let cards = report::cards(&outcome, &Catalog::new(Language::En));
        for card in cards.iter().filter(|card| topics.contains(&card.id)) {
            let marks = std::iter::once(card.mark).chain(card.lines.iter().map(|line| line.mark));
            assert!(marks.into_iter().any(|mark| mark == Mark::Unknown), "{fault:?} at {name}: {card:?}");
        }
        let known = [Topic::Mx, Topic::Spf, Topic::Dmarc].into_iter().filter(|topic| !topics.contains(topic));
        for topic in known {
            let card = cards.iter().find(|card| card.id == topic).expect("one card for each");
            assert_eq!(card.mark, Mark::Good, "{fault:?} at {name}: {card:?}");
        }
    }))
    .await;
}

/// An include that cannot be asked leaves open whether its record is there.
#[tokio::test]
async fn an_include_that_cannot_be_asked_is_not_without_record() {
    side_by_side([Fault::ServFail, Fault::Refused, Fault::Silent, Fault::Garbage].map(|fault| async move {
        let outcome = Case::new("an include")
            .with("clinic.test. IN TXT \"v=spf1 include:spf.clinic.test -all\"")
            .with("spf.clinic.test. IN TXT \"v=spf1 ip4:192.0.2.10 -all\"")
            .fault("spf.clinic.test", fault)
            .holds()
            .await;
        let told = outcome.diagnoses.iter().filter_map(|finding| finding.fault.as_ref()).find(|fault| {
            matches!(fault.kind, FaultKind::IncludeWithoutRecord | FaultKind::IncludeFaulty | FaultKind::IncludeLoop)
        });
        assert_eq!(told, None, "{}", describe(&outcome));
        assert_nothing_missing(&outcome, "an include");
    }))
    .await;
}

/// Records that belong to another name are no answer, and say neither that there is one nor that there is none.
#[tokio::test]
async fn answers_for_other_names_do_not_count() {
    for name in ["clinic.test", "_dmarc.clinic.test", "default._domainkey.clinic.test", "mx.clinic.test"] {
        let outcome = Case::new(name).fault(name, Fault::OtherName).holds().await;
        let text = format!("{:?}", outcome.seen);
        assert!(!text.contains("198.18."), "records of elsewhere.test were taken for {name}: {text}");
        assert_nothing_missing(&outcome, name);
    }
}

#[tokio::test]
async fn truncated_answers_are_asked_for_again_over_tcp() {
    Case::new("truncation").fault(".", Fault::Truncated).nothing().holds().await;
}

#[tokio::test]
async fn loops_of_includes_end() {
    Case::new("itself")
        .with("clinic.test. IN TXT \"v=spf1 include:clinic.test -all\"")
        .gives(SpfInvalid, FaultKind::IncludeLoop)
        .holds()
        .await;
    Case::new("two")
        .with("clinic.test. IN TXT \"v=spf1 include:a.clinic.test -all\"")
        .with("a.clinic.test. IN TXT \"v=spf1 redirect=clinic.test\"")
        .gives(SpfInvalid, FaultKind::IncludeLoop)
        .holds()
        .await;
}

/// Every record includes two others: 2 to the power of 12.
#[tokio::test]
async fn a_tree_of_includes_is_not_followed_for_ever() {
    let mut case = Case::new("a tree").with("clinic.test. IN TXT \"v=spf1 include:s0.clinic.test -all\"");
    for number in 0..12 {
        let next = number + 1;
        case = case.with(&format!(
            "s{number}.clinic.test. IN TXT \"v=spf1 include:s{next}.clinic.test include:s{next}.clinic.test -all\""
        ));
    }
    let outcome = case.holds().await;
    assert_found(&outcome, &[SpfTooManyLookups]);
}

#[tokio::test]
async fn loops_of_aliases_end() {
    Case::new("MX")
        .with("mx.clinic.test. IN CNAME about.clinic.test.")
        .with("about.clinic.test. IN CNAME mx.clinic.test.")
        .holds()
        .await;
    for name in ["_dmarc", "default._domainkey", "_mta-sts", "_smtp._tls"] {
        let record = format!("{name}.clinic.test. IN CNAME about.clinic.test.");
        let back = format!("about.clinic.test. IN CNAME {name}.clinic.test.");
        Case::new("TXT").with(&record).with(&back).holds().await;
    }
}

#[tokio::test]
async fn texts_of_65000_octets_are_read_in_time() {
    let terms: Vec<_> = (0..4500).map(|number| format!("ip4:198.18.{}.{}", number / 250, number % 250)).collect();
    let long = format!("v=spf1 {} -all", terms.join(" "));
    let long = &long[..64_000];
    let strings: Vec<_> =
        long.as_bytes().chunks(250).map(|part| format!("\"{}\"", String::from_utf8_lossy(part))).collect();
    Case::new("SPF").with(&format!("clinic.test. IN TXT {}", strings.join(" "))).holds().await;
    for name in
        ["_dmarc.clinic.test", "default._domainkey.clinic.test", "_mta-sts.clinic.test", "_smtp._tls.clinic.test"]
    {
        Case::new(name).fault(name, Fault::HugeTxt).holds().await;
    }
    // A tag without end.
    let record = |begin: &str| format!("\"{begin}\"{}", " \"aaaaaaaaaa;;;;;;;;;;==========,,,,,,,,,,\"".repeat(1400));
    for (name, begin) in [
        ("_dmarc.clinic.test", "v=DMARC1; p=none; rua="),
        ("default._domainkey.clinic.test", "v=DKIM1; p="),
        ("_mta-sts.clinic.test", "v=STSv1; id="),
        ("_smtp._tls.clinic.test", "v=TLSRPTv1; rua="),
        ("clinic.test", "v=spf1 "),
    ] {
        Case::new(name).with(&format!("{name}. IN TXT {}", record(begin))).holds().await;
    }
}

#[tokio::test]
async fn a_thousand_records_are_read_in_time() {
    let many = |line: &dyn Fn(usize) -> String| {
        (0..1000).fold(String::new(), |mut lines, number| {
            let _ = writeln!(lines, "{}", line(number));
            lines
        })
    };
    let outcome = Case::new("SPF")
        .with(&many(&|n| format!("clinic.test. IN TXT \"v=spf1 ip4:198.18.{}.{} -all\"", n / 250, n % 250)))
        .holds()
        .await;
    assert_found(&outcome, &[SpfSeveral]);
    let outcome = Case::new("DMARC")
        .with(&many(&|n| format!("_dmarc.clinic.test. IN TXT \"v=DMARC1; p=reject; pct={}\"", n % 100)))
        .holds()
        .await;
    assert_found(&outcome, &[DmarcInvalid]);
    Case::new("MX").with(&many(&|n| format!("clinic.test. IN MX {n} mx{n}.clinic.test."))).holds().await;
    Case::new("addresses").with(&many(&|n| format!("mx.clinic.test. IN A 192.0.2.{}", n % 250))).holds().await;
    for name in ["clinic.test", "default._domainkey.clinic.test", "_mta-sts.clinic.test", "_smtp._tls.clinic.test"] {
        Case::new(name).fault(name, Fault::ThousandRecords).holds().await;
    }
}

#[tokio::test]
async fn octets_that_are_no_text_are_told() {
    for (name, text, id) in [
        ("clinic.test", "v=spf1 ip4:192.0.2.10 \\255\\254 -all", SpfInvalid),
        ("clinic.test", "v=spf1 ip4:192.0.2.10 \\000\\007\\027[31m -all", SpfInvalid),
        ("clinic.test", "v=spf1 ip4:192.0.2.10\\000 -all", SpfInvalid),
        ("_dmarc.clinic.test", "v=DMARC1; p=reject\\255\\254", DmarcInvalid),
        ("_dmarc.clinic.test", "v=DMARC1; p=\\000\\027[2J", DmarcInvalid),
        ("default._domainkey.clinic.test", "v=DKIM1; k=rsa; p=MIIB\\255\\000\\027", DkimKeyInvalid),
        ("_mta-sts.clinic.test", "v=STSv1; id=\\255\\000;", MtaStsInvalid),
        ("_smtp._tls.clinic.test", "v=TLSRPTv1; rua=mailto:\\255\\000\\027[2J", TlsReportingInvalid),
    ] {
        let outcome = Case::new(text).with(&format!("{name}. IN TXT \"{text}\"")).holds().await;
        assert_found(&outcome, &[id]);
        assert!(outcome.diagnoses[0].fault.is_some(), "{text}\n{}", describe(&outcome));
    }
}

/// A name server that knows every name: what stands at every name is not the domain's own.
#[tokio::test]
async fn a_name_server_that_answers_everything_is_no_proof_of_anything() {
    for everything in ["*. IN A 198.51.100.66", "*. IN TXT \"anything\"", "*. IN TXT \"v=spf1 +all\""] {
        let outcome =
            Box::pin(Case { domain: "nobody.test", ..Case::new("everything") }.with(everything).holds()).await;
        assert!(!outcome.diagnoses.is_empty(), "{everything}");
    }
    // At the domain itself: no keys, no policy.
    let outcome = Case::new("a wildcard").with("*.clinic.test. IN TXT \"v=spf1 -all\"").holds().await;
    assert_found(&outcome, &[]);
}

#[tokio::test]
async fn names_that_no_name_can_be_are_told() {
    let long = "a".repeat(300);
    for term in [
        format!("include:{long}.test"),
        "include:..".to_owned(),
        "include:%{x}.test".to_owned(),
        "exists:%{i".to_owned(),
    ] {
        let outcome = Case::new("SPF")
            .with(&format!("clinic.test. IN TXT {}", quoted(&format!("v=spf1 {term} -all"))))
            .holds()
            .await;
        assert_found(&outcome, &[SpfInvalid]);
    }
}

fn quoted(text: &str) -> String {
    let strings: Vec<_> =
        text.as_bytes().chunks(250).map(|part| format!("\"{}\"", String::from_utf8_lossy(part))).collect();
    strings.join(" ")
}

#[tokio::test]
async fn domains_are_taken_as_people_type_them_or_refused_with_the_reason() {
    for text in ["clinic.test.", "Clinic.TEST", "anna@clinic.test", " clinic.test "] {
        Case { domain: text, ..Case::new("as typed") }.nothing().holds().await;
    }
    let mut case = Case { domain: "почта.test", ..Case::new("IDN") };
    for line in SOUND.lines() {
        case = case.with(&line.replace("clinic.test", "xn--80a1acny.test"));
    }
    case.holds().await;
    let long = format!("{}.test", "a".repeat(300));
    for (text, error) in [
        ("[192.0.2.1]", HostError::Malformed),
        ("192.0.2.1", HostError::Malformed),
        ("anna@[IPv6:2001:db8::1]", HostError::Port),
        (long.as_str(), HostError::Malformed),
        ("clinic\u{0}.test", HostError::Malformed),
        ("clinic..test", HostError::Malformed),
    ] {
        assert_eq!(Subject::parse(text).map(|subject| subject.domain), Err(error), "{text:?}");
    }
}

/// Names and numbers of this computer and of private networks are looked at no further.
#[tokio::test]
async fn a_domain_cannot_send_the_look_into_the_own_network() {
    for record in
        ["clinic.test. IN MX 10 localhost.", "mx.clinic.test. IN A 127.0.0.1", "mx.clinic.test. IN A 192.168.1.1"]
    {
        let case = Case::new(record).with(record);
        case.holds().await;
    }
}

/// Everybody's servers may be slow to greet; a look does not wait for them.
#[tokio::test]
async fn a_receiving_server_that_says_nothing_does_not_hold_up_the_look() {
    let mut lab = Lab::new();
    lab.serve(MX, 25, Script::starttls().does("EHLO", crate::lab::Act::Hang)).await;
    let environment = lab.environment().await;
    let began = Instant::now();
    let outcome = Box::pin(check(Subject::parse("clinic.test").unwrap(), &environment, SOON)).await;
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    assert_found(&outcome, &[]);
}
