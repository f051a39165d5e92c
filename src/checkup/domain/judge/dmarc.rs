//! What others are asked to do with mail that only claims to come from the domain.

use crate::checkup::domain::judge::txt;
use crate::checkup::domain::seen::Seen;
use crate::checkup::domain::subject::Subject;
use crate::diagnosis::{Correction, Diagnosis, DiagnosisId, Fact, FaultKind, Published, RecordFault, Severity};
use crate::dns::dkim::KeyRecord;
use crate::dns::dmarc::{Disposition, Found, ReportCheck, align, first_record, mended, merged, stricter};
use crate::dns::spf::Coverage;

pub(super) fn judge(subject: &Subject, seen: &Seen, found: &mut Vec<Diagnosis>) {
    let Some(look) = &seen.dmarc else { return };
    let Some(record) = &look.found else {
        if look.unanswered.is_none() {
            // One record there is enough for all names below it.
            let name = format!("_dmarc.{}", look.organisation_by_list);
            let add = txt(&name, &[], first_record(&look.organisation_by_list));
            found.push(Diagnosis::new(DiagnosisId::DmarcMissing).with_fact(Fact::Name, &name).with_correction(add));
        }
        return;
    };
    let name = format!("_dmarc.{}", record.at);
    let texts: Vec<String> = record.records.iter().map(|record| record.text.clone()).collect();
    let about = |id, add: String| {
        Diagnosis::new(id)
            .with_fact(Fact::Name, &name)
            .with_fact(Fact::Record, texts.join(" | "))
            .with_correction(txt(&name, &texts, add))
    };
    if let Some(fault) = record.faults.first() {
        let mut diagnosis =
            about(DiagnosisId::DmarcInvalid, repaired(record, &subject.domain)).with_fault(fault.clone());
        if record.policy.is_some() {
            // Others read over it.
            diagnosis.severity = Severity::Advice;
        }
        found.push(diagnosis);
    } else if record.effective == Some(Disposition::None)
        && let [only] = record.records.as_slice()
    {
        found.push(about(DiagnosisId::DmarcOnlyWatches, stricter(only)));
    }
    found.extend(unwanted(record, &seen.dmarc_reports));
}

/// Whether others were asked to refuse the account's mail: its service is not let in by SPF, no key for signatures was found, and the
/// policy says to refuse what neither vouches for.
pub(super) fn refuses_the_account(subject: &Subject, seen: &Seen) -> bool {
    let policy = seen.dmarc.as_ref().and_then(|look| look.found.as_ref()).filter(|found| {
        // A policy on trial is not acted upon.
        found.effective == Some(Disposition::Reject) && found.faults.is_empty()
    });
    let (Some(policy), Some(allowed), Some(keys)) =
        (policy.and_then(|found| found.policy.as_ref()), &seen.allowed, &seen.dkim)
    else {
        return false;
    };
    let domain = subject.domain.as_str();
    let certain = matches!(allowed.coverage, Coverage::NotCovered { certain: true, .. }) && !allowed.assumed;
    let unseen = keys.others_likely || !keys.unanswered.is_empty();
    let signs = keys.places.iter().any(|place| place.keys.iter().any(KeyRecord::is_usable));
    let signers: &[&str] = if signs { &[domain] } else { &[] };
    let aligned = align(policy, domain, None, signers);
    certain && !unseen && !aligned.spf && !aligned.dkim
}

fn repaired(found: &Found, domain: &str) -> String {
    let text = match found.records.as_slice() {
        [only] => Some(mended(only)),
        several => merged(several),
    };
    text.unwrap_or_else(|| first_record(domain))
}

/// Reports that are asked for, but that those who should get them never agreed to take (RFC 7489 7.1).
fn unwanted(found: &Found, checks: &[ReportCheck]) -> Option<Diagnosis> {
    let check = checks.iter().find(|check| check.agreed == Ok(false))?;
    let name = format!("{}._report._dmarc.{}", found.at, check.address.host());
    let add = vec!["v=DMARC1".to_owned()];
    Some(
        Diagnosis::new(DiagnosisId::DmarcReportsRefused)
            .with_fact(Fact::Name, &name)
            .with_fault(RecordFault::new(FaultKind::ReportsNotWanted, &check.address.text))
            .with_correction(Correction { name, kind: Published::Txt, remove: Vec::new(), add }),
    )
}
