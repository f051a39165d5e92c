//! Which record applies to a domain: its own, or that of a name above it.

use futures_util::future::join_all;

use crate::account::{organisation, upwards};
use crate::diagnosis::{FaultKind, RecordFault};
use crate::dns::{Ask, LookupError, absent_as_empty};

use super::parse::{Disposition, DmarcRecord, Policy, PublicSuffix};

/// Labels that are left of a name of more of them, once its own record was asked for (RFC 9989 4.10).
const MOST_LABELS: usize = 7;

/// What was found on the way up from a domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    pub domain: String,
    /// The names asked, the domain first.
    pub steps: Vec<Step>,
    /// The record that applies by the tree walk of RFC 9989.
    pub found: Option<Found>,
    /// The organisation that the domain belongs to by the tree walk.
    pub organisation: String,
    /// The organisation by the Public Suffix List, as servers that follow RFC 7489 find it.
    pub organisation_by_list: String,
    /// Where these servers find a record; they look at no names in between.
    pub found_by_list: Option<String>,
    /// Why nothing can be said for certain: a name that may have the record could not be asked.
    pub unanswered: Option<(String, LookupError)>,
}

/// One name that was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Without `_dmarc`.
    pub name: String,
    /// Texts that are meant as something else are left out.
    pub records: Result<Vec<DmarcRecord>, LookupError>,
}

/// The record that applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The name below which `_dmarc` has it.
    pub at: String,
    /// It is not the domain's own.
    pub inherited: bool,
    /// All that are there, as they stand.
    pub records: Vec<DmarcRecord>,
    /// Nothing where others ignore what is there.
    pub policy: Option<Policy>,
    /// What others are asked to do with mail of this domain that fails.
    pub effective: Option<Disposition>,
    pub faults: Vec<RecordFault>,
}

impl Look {
    /// Whether servers of the older and the newer standard find different records.
    pub fn differs(&self) -> bool {
        self.found.as_ref().map(|found| &found.at) != self.found_by_list.as_ref()
    }
}

/// Asks for the record of a domain and of all names above it at once.
pub async fn discover<A: Ask>(ask: &A, domain: &str) -> Look {
    let domain = domain.strip_suffix('.').unwrap_or(domain).to_ascii_lowercase();
    let steps = join_all(walk(&domain).into_iter().map(|name| step(ask, name))).await;
    judge(&domain, steps)
}

async fn step<A: Ask>(ask: &A, name: &str) -> Step {
    let texts = absent_as_empty(ask.txt(&format!("_dmarc.{name}")).await);
    let records = texts.map(|texts| texts.iter().filter_map(|text| DmarcRecord::read(text)).collect());
    Step { name: name.to_owned(), records }
}

/// The names whose records are asked for: eight at most.
fn walk(domain: &str) -> Vec<&str> {
    let short = |name: &&str| name.split('.').count() <= MOST_LABELS;
    std::iter::once(domain).chain(upwards(domain).skip(1).filter(short)).filter(|name| !name.is_empty()).collect()
}

fn judge(domain: &str, steps: Vec<Step>) -> Look {
    let own_organisation = organisation_by_walk(domain, &steps);
    let by_list = organisation(domain);
    let at = |name: &str| steps.iter().find(|step| step.name == name);
    let above = steps.get(1..).unwrap_or_default();
    let is_public_suffix = |step: &&Step| step.policy().is_some_and(|policy| policy.psd == PublicSuffix::Yes);
    let inherited = above
        .iter()
        .find(|step| step.name == own_organisation && step.policy().is_some())
        .or_else(|| above.iter().find(is_public_suffix))
        // None counts, but the organisation meant to have one.
        .or_else(|| above.iter().find(|step| is_within(&step.name, &by_list) && !step.texts().is_empty()))
        .map(|step| step.found(true));
    let own = at(domain).filter(|step| !step.texts().is_empty()).map(|step| step.found(false));
    let found = match (own, inherited) {
        (Some(mut own), Some(inherited)) => {
            // One that nobody can read does not keep others from looking above.
            own.effective = own.effective.or(inherited.effective);
            Some(own)
        }
        (own, inherited) => own.or(inherited),
    };
    let has_own = found.as_ref().is_some_and(|found| !found.inherited);
    let unanswered = steps
        .iter()
        .filter(|step| !has_own && is_within(&step.name, &by_list))
        .find_map(|step| Some((step.name.clone(), step.records.as_ref().err()?.clone())));
    let counts = |name: &str| at(name).is_some_and(|step| step.counted().next().is_some());
    let found_by_list = [domain, &by_list].into_iter().find(|name| counts(name)).map(str::to_owned);
    Look {
        domain: domain.to_owned(),
        found,
        organisation: own_organisation,
        organisation_by_list: by_list,
        found_by_list,
        unanswered,
        steps,
    }
}

/// RFC 9989 4.10.2. Steps that were not answered are passed over.
fn organisation_by_walk(domain: &str, steps: &[Step]) -> String {
    let mut highest = domain;
    for step in steps {
        let Some(policy) = step.policy() else { continue };
        match policy.psd {
            PublicSuffix::No => return step.name.clone(),
            PublicSuffix::Yes if step.name != domain => {
                let child =
                    upwards(domain).find(|name| name.split_once('.').is_some_and(|(_, parent)| parent == step.name));
                return child.unwrap_or(domain).to_owned();
            }
            PublicSuffix::Yes => return domain.to_owned(),
            PublicSuffix::Unsaid => highest = &step.name,
        }
    }
    highest.to_owned()
}

fn is_within(name: &str, domain: &str) -> bool {
    name.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

impl Step {
    fn texts(&self) -> &[DmarcRecord] {
        self.records.as_deref().unwrap_or_default()
    }

    /// The records that name the version; others are discarded before they are counted.
    fn counted(&self) -> impl Iterator<Item = &DmarcRecord> {
        let names_version =
            |record: &&DmarcRecord| record.faults.iter().all(|fault| fault.kind != FaultKind::BadVersion);
        self.texts().iter().filter(names_version)
    }

    /// The policy, if there is just one record.
    fn policy(&self) -> Option<&Policy> {
        let mut counted = self.counted();
        let first = counted.next()?;
        if counted.next().is_some() { None } else { first.policy.as_ref() }
    }

    fn found(&self, inherited: bool) -> Found {
        let policy = self.policy().cloned();
        // The domain itself is taken to exist: it is that of an account.
        let asked = policy.as_ref().map(|policy| if inherited { policy.below(true) } else { policy.p });
        let mut faults: Vec<_> = self.texts().iter().flat_map(|record| record.faults.clone()).collect();
        let count = self.counted().count();
        if count > 1 {
            faults.insert(0, RecordFault::new(FaultKind::SeveralRecords, count.to_string()));
        }
        Found {
            at: self.name.clone(),
            inherited,
            records: self.texts().to_vec(),
            effective: policy.as_ref().zip(asked).map(|(policy, asked)| policy.effective(asked)),
            policy,
            faults,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::table::Table;
    use Disposition::{None as Watch, Quarantine, Reject};

    const OWN: &str = "_dmarc.mail.example.org TXT v=DMARC1; p=quarantine";
    const ORGANISATION: &str = "_dmarc.example.org TXT v=DMARC1; p=reject; sp=none";

    /// Where it is, the effective policy, the organisation, where servers of RFC 7489 find it, and the name not answered.
    type Row<'a> = (&'a str, String, Option<(&'a str, Option<Disposition>)>, &'a str, Option<&'a str>, Option<&'a str>);

    #[tokio::test]
    async fn the_record_that_applies_is_found() {
        let rows: Vec<Row<'_>> = vec![
            (
                "example.org",
                ORGANISATION.to_owned(),
                Some(("example.org", Some(Reject))),
                "example.org",
                Some("example.org"),
                None,
            ),
            (
                "Example.ORG.",
                ORGANISATION.to_owned(),
                Some(("example.org", Some(Reject))),
                "example.org",
                Some("example.org"),
                None,
            ),
            (
                "mail.example.org",
                ORGANISATION.to_owned(),
                Some(("example.org", Some(Watch))),
                "example.org",
                Some("example.org"),
                None,
            ),
            (
                "mail.example.org",
                format!("{OWN}\n{ORGANISATION}"),
                Some(("mail.example.org", Some(Quarantine))),
                "example.org",
                Some("mail.example.org"),
                None,
            ),
            // A record in between is seen by the newer servers only.
            (
                "a.mail.example.org",
                OWN.to_owned(),
                Some(("mail.example.org", Some(Quarantine))),
                "mail.example.org",
                None,
                None,
            ),
            (
                "a.mail.example.org",
                format!("{OWN}\n{ORGANISATION}"),
                Some(("example.org", Some(Watch))),
                "example.org",
                Some("example.org"),
                None,
            ),
            (
                "a.mail.example.org",
                format!("{OWN}; psd=n\n{ORGANISATION}"),
                Some(("mail.example.org", Some(Quarantine))),
                "mail.example.org",
                Some("example.org"),
                None,
            ),
            // Public suffixes that have a record
            (
                "a.mail.example.org",
                "_dmarc.org TXT v=DMARC1; p=reject; psd=y".to_owned(),
                Some(("org", Some(Reject))),
                "example.org",
                None,
                None,
            ),
            (
                "mail.example.org",
                format!("_dmarc.org TXT v=DMARC1; p=reject; psd=y\n{ORGANISATION}"),
                Some(("example.org", Some(Watch))),
                "example.org",
                Some("example.org"),
                None,
            ),
            (
                "example.org",
                "_dmarc.example.org TXT v=DMARC1; p=reject; psd=y".to_owned(),
                Some(("example.org", Some(Reject))),
                "example.org",
                Some("example.org"),
                None,
            ),
            // Faulty ones
            (
                "example.org",
                format!("{ORGANISATION}\n{ORGANISATION}"),
                Some(("example.org", None)),
                "example.org",
                Some("example.org"),
                None,
            ),
            (
                "example.org",
                format!("{ORGANISATION}\n_dmarc.example.org TXT v=spf1 -all\n_dmarc.example.org TXT v=dmarc1"),
                Some(("example.org", Some(Reject))),
                "example.org",
                Some("example.org"),
                None,
            ),
            (
                "mail.example.org",
                "_dmarc.example.org TXT v=DMARC1; p=rejct".to_owned(),
                Some(("example.org", None)),
                "mail.example.org",
                Some("example.org"),
                None,
            ),
            (
                "mail.example.org",
                format!("_dmarc.mail.example.org TXT v=DMARC1\n{ORGANISATION}"),
                Some(("mail.example.org", Some(Watch))),
                "example.org",
                Some("mail.example.org"),
                None,
            ),
            // None, and no answer
            ("example.org", "_dmarc.example.org TXT v=spf1 -all".to_owned(), None, "example.org", None, None),
            ("example.org", String::new(), None, "example.org", None, None),
            (
                "example.org",
                "_dmarc.example.org FAIL timeout".to_owned(),
                None,
                "example.org",
                None,
                Some("example.org"),
            ),
            (
                "example.org",
                format!("{ORGANISATION}\n_dmarc.org FAIL SERVFAIL"),
                Some(("example.org", Some(Reject))),
                "example.org",
                Some("example.org"),
                None,
            ),
            ("example.org", "_dmarc.org FAIL SERVFAIL".to_owned(), None, "example.org", None, None),
            (
                "mail.example.org",
                "_dmarc.example.org FAIL timeout".to_owned(),
                None,
                "mail.example.org",
                None,
                Some("example.org"),
            ),
            (
                "mail.example.org",
                format!("_dmarc.mail.example.org FAIL timeout\n{ORGANISATION}"),
                Some(("example.org", Some(Watch))),
                "example.org",
                Some("example.org"),
                Some("mail.example.org"),
            ),
            ("", String::new(), None, "", None, None),
        ];
        for (domain, lines, found, organisation, by_list, unanswered) in rows {
            let look = discover(&Table::of(&lines), domain).await;
            let seen = look.found.as_ref().map(|found| (found.at.as_str(), found.effective));
            assert_eq!(seen, found, "{domain} {lines}");
            assert_eq!(look.organisation, organisation, "{domain} {lines}");
            assert_eq!(look.found_by_list.as_deref(), by_list, "{domain} {lines}");
            assert_eq!(look.differs(), found.map(|(at, _)| at) != by_list, "{domain} {lines}");
            assert_eq!(look.unanswered.as_ref().map(|(name, _)| name.as_str()), unanswered, "{domain} {lines}");
            let inherited = found.is_some_and(|(at, _)| !at.eq_ignore_ascii_case(domain.trim_end_matches('.')));
            assert_eq!(look.found.is_some_and(|found| found.inherited), inherited, "{domain} {lines}");
        }
    }

    #[tokio::test]
    async fn several_records_are_a_fault() {
        let look = discover(&Table::of(&format!("{ORGANISATION}\n{ORGANISATION}")), "example.org").await;
        assert_eq!(look.found.unwrap().faults, [RecordFault::new(FaultKind::SeveralRecords, "2")]);
    }

    #[test]
    fn no_more_than_eight_names_are_asked() {
        assert_eq!(walk("example.org"), ["example.org", "org"]);
        let long = walk("a.b.c.d.e.f.g.h.i.j.mail.example.com");
        assert_eq!(long.len(), 8);
        assert_eq!(long[1..3], ["g.h.i.j.mail.example.com", "h.i.j.mail.example.com"]);
        assert_eq!(walk("a.b.c.d.e.f.g.com")[1], "b.c.d.e.f.g.com");
    }
}
