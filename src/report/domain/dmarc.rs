//! What the domain wants done with forged mail, tag by tag.

use super::card::{Draft, Mark, Topic};
use super::words::{count, error, fault_in, faults_outside, not_asked, with};
use crate::checkup::domain::Seen;
use crate::dns::dmarc::{Disposition, DmarcRecord, Found, Look};
use crate::dns::tags::Tag;
use crate::lang::Catalog;

pub(super) fn dmarc<'a>(domain: &str, seen: &Seen, catalog: &'a Catalog) -> Draft<'a> {
    let found = seen.dmarc.as_ref().and_then(|look| look.found.as_ref());
    let at = found.map_or(domain, |found| found.at.as_str());
    let mut draft = Draft::new(Topic::Dmarc, format!("_dmarc.{at} TXT"), catalog);
    let Some(look) = &seen.dmarc else {
        draft.sum_up(Mark::Unknown, catalog.text("dns-not-in-time"));
        return draft;
    };
    let (mark, summary) = summary(look, catalog);
    draft.sum_up(mark, summary);
    if let Some(found) = found {
        if found.inherited {
            draft.line(0, Mark::None, &found.at, |catalog| catalog.text("dns-dmarc-inherited"));
        }
        found.records.iter().for_each(|record| self::record(&mut draft, record));
    }
    if look.differs()
        && let Some(other) = &look.found_by_list
    {
        draft.line(0, Mark::None, &format!("_dmarc.{other}"), |catalog| catalog.text("dns-dmarc-older-servers"));
    }
    for report in seen.dmarc_reports.iter().filter(|report| report.outside) {
        match &report.agreed {
            Ok(true) => {
                draft.line(0, Mark::Good, &report.address.text, |catalog| catalog.text("dns-dmarc-agreed"));
            }
            Ok(false) => {
                draft.line(0, Mark::Caution, &report.address.text, |catalog| catalog.text("dns-dmarc-not-agreed"));
            }
            Err(why) => draft.line(0, Mark::Unknown, &report.address.text, |catalog| error(catalog, why)),
        }
    }
    if let Some((name, why)) = &look.unanswered {
        draft.line(0, Mark::Unknown, &format!("_dmarc.{name}"), |catalog| error(catalog, why));
    }
    draft
}

fn summary(look: &Look, catalog: &Catalog) -> (Mark, String) {
    match (&look.found, &look.unanswered) {
        (Some(Found { policy: None, faults, .. }), _) => {
            let fault = faults.first().map(|fault| fault.text(catalog)).unwrap_or_default();
            (Mark::Caution, with(catalog, "dns-dmarc-faulty", &[("fault", &fault)]))
        }
        (Some(found), _) => match found.effective {
            Some(Disposition::Reject) => (Mark::Good, catalog.text("dns-dmarc-rejects")),
            Some(Disposition::Quarantine) => (Mark::Good, catalog.text("dns-dmarc-quarantines")),
            Some(Disposition::None) | None => (Mark::None, catalog.text("dns-dmarc-watches")),
        },
        (None, Some((_, why))) => (Mark::Unknown, not_asked(catalog, why)),
        (None, None) => (Mark::None, catalog.text("dns-dmarc-missing")),
    }
}

fn record(draft: &mut Draft<'_>, record: &DmarcRecord) {
    draft.record(&record.text);
    for tag in &record.tags {
        match fault_in(tag, &record.faults) {
            Some(fault) => draft.fault(0, &tag.text, fault),
            None => draft.line(0, Mark::None, &tag.text, |catalog| meaning(catalog, tag)),
        }
    }
    for fault in faults_outside(&record.tags, &record.faults) {
        draft.fault(0, &fault.text, fault);
    }
}

/// What a tag asks for, whose value is one that the standard knows.
fn meaning(catalog: &Catalog, tag: &Tag) -> String {
    let value = tag.value.to_ascii_lowercase();
    let policy = || Disposition::read(&value).map(|asked| disposition(catalog, asked));
    let id = match (tag.name.to_ascii_lowercase().as_str(), value.as_str()) {
        ("v", _) => "dns-tag-version",
        ("p", _) => return policy().unwrap_or_else(|| catalog.text("dns-tag-unknown")),
        ("sp", _) => return with(catalog, "dns-dmarc-sp", &[("what", &policy().unwrap_or_default())]),
        ("np", _) => return with(catalog, "dns-dmarc-np", &[("what", &policy().unwrap_or_default())]),
        ("adkim", "s") => "dns-dmarc-adkim-strict",
        ("adkim", _) => "dns-dmarc-adkim-relaxed",
        ("aspf", "s") => "dns-dmarc-aspf-strict",
        ("aspf", _) => "dns-dmarc-aspf-relaxed",
        ("pct", percent) => return count(catalog, "dns-dmarc-pct", percent.parse().unwrap_or(100)),
        ("t", "y") => "dns-dmarc-testing",
        ("t", _) => "dns-dmarc-not-testing",
        ("psd", "y") => "dns-dmarc-psd-yes",
        ("psd", "n") => "dns-dmarc-psd-no",
        ("psd", _) => "dns-dmarc-psd-unsaid",
        ("rua", _) => "dns-dmarc-rua",
        ("ruf", _) => "dns-dmarc-ruf",
        ("fo", _) => "dns-dmarc-fo",
        ("rf" | "ri", _) => "dns-tag-obsolete",
        _ => "dns-tag-unknown",
    };
    catalog.text(id)
}

fn disposition(catalog: &Catalog, asked: Disposition) -> String {
    catalog.text(&format!("dns-dmarc-policy-{}", asked.word()))
}
