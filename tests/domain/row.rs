//! One row of the table of findings: a world, what is found in it, how it is mended, and that nothing is found then.

use mailclinic::account::Host;
use mailclinic::checkup::domain::{DomainOutcome, Subject};
use mailclinic::diagnosis::{Diagnosis, DiagnosisId, Fact, FaultKind};
use mailclinic::lang::{Catalog, Language};
use mailclinic::report;

use super::servers::{Kind, require};
use super::world::{DOMAIN, FINGERPRINT, Running, World, kind};

type Change = Box<dyn FnOnce(World) -> World + Send>;

/// A row, in the order in which it is told.
pub struct Row {
    subject: Subject,
    world: World,
    expected: Option<Expected>,
    /// What else is found before it is mended.
    besides: Vec<DiagnosisId>,
    and_spf: bool,
    /// Advice that is left once it is mended.
    leaves: Vec<DiagnosisId>,
    mend: Option<Change>,
}

struct Expected {
    id: DiagnosisId,
    facts: Vec<(Fact, String)>,
    fault: Option<FaultKind>,
    corrections: Vec<String>,
    /// Whatever is corrected.
    open: bool,
}

impl Row {
    /// A domain that does everything by itself, and is looked at by itself.
    pub fn own() -> Self {
        Self::of(World::sound())
    }

    /// A domain with its mail at Google, and an account that sends through Gmail.
    pub fn at_google() -> Self {
        Self::of(World::at_google()).sends_through("smtp.gmail.com")
    }

    pub fn of(world: World) -> Self {
        let subject = Subject::parse(DOMAIN).unwrap();
        Self { subject, world, expected: None, besides: Vec::new(), and_spf: false, leaves: Vec::new(), mend: None }
    }

    pub fn about(mut self, domain: &str) -> Self {
        self.subject.domain = domain.to_owned();
        self
    }

    pub fn sends_through(mut self, host: &str) -> Self {
        self.subject.outgoing = Some(Host::parse(host).unwrap());
        self
    }

    pub fn sends_from(mut self, ip: &str) -> Self {
        self.subject.sender_ips.push(ip.parse().unwrap());
        self
    }

    pub fn signs_with(mut self, selector: &str) -> Self {
        self.subject.selectors.push(selector.to_owned());
        self
    }

    pub fn with(self, record: &str) -> Self {
        self.but(|world| world.with(record))
    }

    #[track_caller]
    pub fn without(self, record: &str) -> Self {
        self.but(|world| world.without(record))
    }

    pub fn but(self, change: impl FnOnce(World) -> World) -> Self {
        Self { world: change(self.world), ..self }
    }

    /// What is found.
    pub fn gives(mut self, id: DiagnosisId) -> Self {
        self.expected = Some(Expected { id, facts: Vec::new(), fault: None, corrections: Vec::new(), open: false });
        self
    }

    fn expected(&mut self) -> &mut Expected {
        self.expected.as_mut().expect("it is told first what is found")
    }

    pub fn fact(mut self, fact: Fact, value: &str) -> Self {
        self.expected().facts.push((fact, value.to_owned()));
        self
    }

    pub fn fault(mut self, kind: FaultKind) -> Self {
        self.expected().fault = Some(kind);
        self
    }

    /// What to take away and to publish: lines `- name TYPE content` and `+ name TYPE content`. Doing just this mends it.
    pub fn corrected(mut self, lines: &[&str]) -> Self {
        self.expected().corrections = lines.iter().map(|line| (*line).to_owned()).collect();
        self
    }

    /// What is published is not told here word for word; it is published, and it mends.
    pub fn corrects_itself(mut self) -> Self {
        self.expected().open = true;
        self
    }

    /// What the steps say to do beside that: what nobody but the provider can give.
    pub fn mended(mut self, change: impl FnOnce(World) -> World + Send + 'static) -> Self {
        self.mend = Some(Box::new(change));
        self
    }

    pub fn besides(mut self, ids: &[DiagnosisId]) -> Self {
        self.besides = ids.to_vec();
        self
    }

    /// Whatever else is found about SPF before it is mended.
    pub fn besides_spf(mut self) -> Self {
        self.and_spf = true;
        self
    }

    pub fn leaves(mut self, ids: &[DiagnosisId]) -> Self {
        self.leaves = ids.to_vec();
        self
    }

    /// Runs the row.
    pub async fn holds(self) {
        if !require(Kind::NameServer) {
            return;
        }
        let Self { subject, mut world, expected, besides, and_spf, leaves, mend } = self;
        let mut running = Running::start(&world).await;
        let before = running.look(&world, &subject).await;
        let Some(expected) = expected else {
            return assert_found(&before, &[]);
        };
        let found = before.diagnoses.iter().map(|finding| finding.id);
        let others = found.filter(|id| and_spf && *id != expected.id && id.word().starts_with("spf-"));
        let all: Vec<_> = std::iter::once(expected.id).chain(besides).chain(others).collect();
        assert_found(&before, &all);
        let finding = before.diagnoses.iter().find(|finding| finding.id == expected.id).expect("just seen");
        expected.hold(finding, &before, &running.fingerprint);
        assert!(mend.is_some() || !finding.corrections.is_empty(), "nothing to publish\n{}", describe(&before));
        assert_told(&before, finding);
        for correction in &finding.corrections {
            world.apply(correction, &running.fingerprint);
        }
        if let Some(mend) = mend {
            world = mend(world);
        }
        running.change(&world).await;
        let after = running.look(&world, &subject).await;
        assert_found(&after, &leaves);
    }
}

impl Expected {
    fn hold(&self, finding: &Diagnosis, outcome: &DomainOutcome, fingerprint: &str) {
        let facts: Vec<_> = self.facts.iter().map(|(fact, _)| (*fact, finding.facts.get(fact).cloned())).collect();
        let wanted: Vec<_> = self.facts.iter().map(|(fact, value)| (*fact, Some(value.clone()))).collect();
        assert_eq!(facts, wanted, "{}", describe(outcome));
        assert_eq!(finding.fault.as_ref().map(|fault| fault.kind), self.fault, "{}", describe(outcome));
        if !self.open {
            let mut corrections: Vec<_> =
                self.corrections.iter().map(|line| line.replace(FINGERPRINT, fingerprint)).collect();
            let mut told = lines(finding);
            // Name servers give records in any order.
            for lines in [&mut told, &mut corrections] {
                lines.sort();
            }
            assert_eq!(told, corrections, "{}", describe(outcome));
        }
    }
}

/// The corrections of a finding, line by line.
fn lines(finding: &Diagnosis) -> Vec<String> {
    let mut lines = Vec::new();
    for correction in &finding.corrections {
        let kind = kind(correction.kind);
        for (sign, values) in [('-', &correction.remove), ('+', &correction.add)] {
            lines.extend(values.iter().map(|value| format!("{sign} {} {kind} {}", correction.name, undated(value))));
        }
    }
    lines
}

/// The record of MTA-STS without the time at which it was corrected.
fn undated(value: &str) -> String {
    match value.split_once("id=20") {
        Some((front, rest)) if value.starts_with("v=STSv1") && rest.len() > 10 => {
            format!("{front}id=now{}", rest.trim_start_matches(|digit: char| digit.is_ascii_digit()))
        }
        _ => value.to_owned(),
    }
}

/// Just these were found.
#[track_caller]
pub fn assert_found(outcome: &DomainOutcome, ids: &[DiagnosisId]) {
    let mut found: Vec<_> = outcome.diagnoses.iter().map(|finding| finding.id.to_string()).collect();
    let mut wanted: Vec<_> = ids.iter().map(ToString::to_string).collect();
    found.sort();
    wanted.sort();
    assert_eq!(found, wanted, "{}", describe(outcome));
}

/// Whoever reads the report reads what to publish.
#[track_caller]
fn assert_told(outcome: &DomainOutcome, finding: &Diagnosis) {
    for language in Language::ALL {
        let text = report::domain_text(outcome, &Catalog::new(language));
        for value in finding.corrections.iter().flat_map(|correction| &correction.add) {
            for line in value.lines() {
                assert!(text.contains(line), "{line:?} is not in the report in {language:?}:\n{text}");
            }
        }
    }
}

/// An outcome for a failed assertion.
pub fn describe(outcome: &DomainOutcome) -> String {
    let mut text = format!("{}: {:?}, took {:?}\n", outcome.subject.domain, outcome.verdict, outcome.took);
    for finding in &outcome.diagnoses {
        text += &format!("{} {:?} {:?} {:?}\n", finding.id, finding.severity, finding.fixer, finding.certainty);
        text += &format!("  {:?}\n  {:?}\n", finding.facts, finding.fault);
        for line in lines(finding) {
            text += &format!("  {line}\n");
        }
    }
    text + &format!("{:?}", outcome.seen)
}
