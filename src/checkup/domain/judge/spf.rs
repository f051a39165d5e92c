//! Who may send for the domain, and whether the account's service may.

use ipnet::IpNet;

use crate::account::{Host, organisation, same_organisation};
use crate::checkup::domain::judge::txt;
use crate::checkup::domain::seen::{Allowed, Seen, Sender};
use crate::checkup::domain::subject::Subject;
use crate::diagnosis::{Certainty, Diagnosis, DiagnosisId, Fact, FaultKind, RecordFault, Severity, whose_mx};
use crate::dns::spf::{
    Allow, Coverage, NoRecord, Qualifier, Record, Survey, SurveyError, Term, TermKind, Verdict, less_lookups, merge,
    new_record, not_everyone, with, without_dead, without_faults,
};

pub(super) fn judge(subject: &Subject, seen: &Seen, found: &mut Vec<Diagnosis>) {
    let Some(survey) = &seen.spf else { return };
    let repair = Repair { subject, seen, survey };
    match &survey.record {
        Err(NoRecord::NotAnswered(_) | NoRecord::NotADomain) => return,
        Err(NoRecord::Missing(_) | NoRecord::OtherTexts) => {
            let allowed = repair.first();
            let missing = Diagnosis::new(DiagnosisId::SpfMissing);
            // A record that names nobody would make the domain's own mail suspicious.
            found.push(match allowed.as_slice() {
                [] => missing,
                allowed => missing.with_correction(txt(&subject.domain, &[], new_record(allowed).text)),
            });
            return;
        }
        Err(NoRecord::Several(_)) => found.push(repair.of(DiagnosisId::SpfSeveral)),
        Ok(_) => {}
    }
    let several = matches!(survey.record, Err(NoRecord::Several(_)));
    let faults = survey.errors.iter().filter(|error| error.fault.kind != FaultKind::SeveralRecords || !several);
    if let Some(error) = faults.into_iter().next() {
        found.push(repair.of_error(error).with_fault(error.fault.clone()));
    }
    if survey.has_too_many_lookups() || survey.has_too_many_void_lookups() {
        let kind =
            if survey.has_too_many_lookups() { FaultKind::TooManyLookups } else { FaultKind::TooManyVoidLookups };
        let diagnosis = repair.of(DiagnosisId::SpfTooManyLookups).with_fault(RecordFault::new(kind, ""));
        found.push(diagnosis.with_fact(Fact::Count, survey.lookups));
    }
    if repair.lets_in_everybody() || survey.huge().is_own() {
        found.push(repair.of(DiagnosisId::SpfAllowsEveryone));
    }
    if !several {
        not_listed(&repair, found);
    }
    senders(subject, seen, &repair, found);
}

/// The service through which the account sends.
fn not_listed(repair: &Repair<'_>, found: &mut Vec<Diagnosis>) {
    let Some(allowed) = &repair.seen.allowed else { return };
    let Coverage::NotCovered { certain, .. } = &allowed.coverage else { return };
    let mut diagnosis = repair.of(DiagnosisId::SpfProviderNotListed);
    if let Some(service) = &allowed.service {
        diagnosis = diagnosis.with_fact(Fact::Service, service);
    }
    if allowed.service.is_none() {
        // Where a server sends from is not what its name leads to, as a rule.
        diagnosis = diagnosis.with_fact(Fact::Kind, "guess").with_certainty(Certainty::Possible);
        diagnosis.severity = Severity::Advice;
    } else if !certain || allowed.assumed {
        diagnosis = diagnosis.with_certainty(Certainty::Likely);
    }
    found.push(diagnosis);
}

/// The addresses that somebody named.
fn senders(subject: &Subject, seen: &Seen, repair: &Repair<'_>, found: &mut Vec<Diagnosis>) {
    let refused = |sender: &&Sender| {
        !sender.guessed && matches!(sender.spf.result, Verdict::Fail | Verdict::SoftFail | Verdict::Neutral)
    };
    let refused: Vec<_> = seen.senders.iter().filter(refused).map(|sender| sender.ip).collect();
    let record = refused.iter().fold(repair.record(), |record, ip| with(&record, &Allow::Address(*ip)));
    for ip in refused {
        let mut diagnosis = Diagnosis::new(DiagnosisId::SpfFailed).with_fact(Fact::Ip, ip).with_correction(txt(
            &subject.domain,
            &repair.survey.records,
            record.text.clone(),
        ));
        diagnosis.severity = Severity::Warning;
        found.push(diagnosis);
    }
}

/// The one record that mends all that is wrong: there may be only one, so every finding is told the same.
struct Repair<'a> {
    subject: &'a Subject,
    seen: &'a Seen,
    survey: &'a Survey,
}

impl Repair<'_> {
    fn of(&self, id: DiagnosisId) -> Diagnosis {
        let diagnosis = Diagnosis::new(id).with_fact(Fact::Record, self.survey.records.join(" | "));
        let record = self.record();
        // A record that names nobody would make the domain's own mail suspicious.
        if names_nobody(&record) {
            return diagnosis;
        }
        diagnosis.with_correction(txt(&self.subject.domain, &self.survey.records, record.text))
    }

    /// A mistake, here or in a record that this one leads to. Where that is the domain's own as well, it is mended there; to a
    /// stranger's faulty record nothing may lead.
    fn of_error(&self, error: &SurveyError) -> Diagnosis {
        let place = (error.domain != self.survey.domain).then(|| behind(self.survey, &error.domain)).flatten();
        let Some((term, place)) = place else { return self.of(DiagnosisId::SpfInvalid) };
        let texts = place.records.join(" | ");
        let diagnosis = Diagnosis::new(DiagnosisId::SpfInvalid)
            .with_fact(Fact::Name, &error.domain)
            .with_fact(Fact::Record, format!("{}: {texts}", error.domain));
        if same_organisation(&error.domain, &self.survey.domain) {
            let mended = without_dead(&one(place), place);
            return diagnosis.with_correction(txt(&error.domain, &place.records, mended.text));
        }
        let record = keeping(&self.record(), |kept| kept.text != term.text);
        diagnosis.with_correction(txt(&self.subject.domain, &self.survey.records, record.text))
    }

    fn lets_in_everybody(&self) -> bool {
        self.survey.everyone.is_some() || self.survey.all == Some(Qualifier::Pass)
    }

    fn record(&self) -> Record {
        let survey = self.survey;
        let mut record = without_dead(&one(survey), survey);
        // Of several records nobody has followed what they lead to.
        let itself = format!("include:{}", survey.domain);
        record = keeping(&record, |term| !term.text.trim_start_matches('+').eq_ignore_ascii_case(&itself));
        if self.lets_in_everybody() {
            record = not_everyone(&record);
        }
        record = without_networks(&record, &survey.huge().own);
        if let Some(Allowed { lacks: Some(allow), .. }) = &self.seen.allowed {
            record = with(&record, allow);
        }
        if names_nobody(&record) {
            // Nobody who sends is left: a record that refuses all mail is worse than what is there.
            record = new_record(&self.first());
        }
        if survey.has_too_many_lookups() || survey.has_too_many_void_lookups() {
            record = less_lookups(&record, survey).record;
        }
        record
    }

    /// Whom a first record names: the account's service; without one, the service that has the mailboxes, or the servers that
    /// receive.
    fn first(&self) -> Vec<Allow> {
        if let Some(Allowed { lacks: Some(allow), .. }) = &self.seen.allowed {
            return vec![allow.clone()];
        }
        let hosts = self.seen.mx.iter().flat_map(|mx| &mx.hosts);
        let owners = hosts.filter_map(|host| whose_mx(&Host::Name(host.name.clone())));
        let include = owners.filter_map(|owner| owner.spf.first()).next();
        match (include, &self.seen.mx) {
            (Some(include), _) => vec![Allow::Include(include.clone())],
            (None, Some(mx)) => mx
                .hosts
                .iter()
                .filter(|host| organisation(&host.name) == organisation(&self.subject.domain))
                .map(|host| Allow::Host(host.name.clone()))
                .collect(),
            (None, None) => Vec::new(),
        }
    }
}

/// The record of a surveyed domain without its mistakes; of several, one that says it all.
fn one(survey: &Survey) -> Record {
    match survey.records.as_slice() {
        [only] => without_faults(only),
        several => merge(&several.iter().map(|text| without_faults(text).text).collect::<Vec<_>>()),
    }
}

/// What a record leads to under this name, with the term of the record that leads there.
fn behind<'a>(survey: &'a Survey, domain: &str) -> Option<(&'a Term, &'a Survey)> {
    survey.tree.iter().find_map(|node| {
        let inner = node.inner.as_deref()?;
        if inner.domain == domain { Some((&node.term, inner)) } else { Some((&node.term, behind(inner, domain)?.1)) }
    })
}

/// The record without networks that are too broad to be those of servers that send.
fn without_networks(record: &Record, networks: &[IpNet]) -> Record {
    keeping(record, |term| match &term.kind {
        TermKind::Ip4(network) => !networks.contains(&IpNet::V4(*network)),
        TermKind::Ip6(network) => !networks.contains(&IpNet::V6(*network)),
        _ => true,
    })
}

/// The record with only these terms.
fn keeping(record: &Record, keeps: impl Fn(&Term) -> bool) -> Record {
    let kept = record.terms.iter().filter(|term| keeps(term)).map(|term| term.text.as_str());
    let text = std::iter::once("v=spf1").chain(kept).collect::<Vec<_>>().join(" ");
    without_faults(&text)
}

/// Whether a record lets in nobody at all, also nowhere else.
fn names_nobody(record: &Record) -> bool {
    let lets_in = |term: &Term| match term.kind {
        TermKind::Redirect(_) => true,
        _ => term.qualifier == Qualifier::Pass && !term.is_modifier(),
    };
    !record.terms.iter().any(lets_in)
}
