//! How mail is brought to the domain in a safe way: MTA-STS, reports about it, DANE.

use super::card::{Draft, Mark, Topic};
use super::words::{both, certificate, certificate_of, count, error, fault_in, faults_outside, not_asked, with};
use crate::checkup::domain::{MtaSts, PolicyError, Receiver, Seen};
use crate::diagnosis::RecordFault;
use crate::dns::dane::{self, Fit, Tlsa};
use crate::dns::mta_sts::{self, Mode, Policy, PolicyReading};
use crate::dns::{LookupError, Proof};
use crate::lang::Catalog;
use crate::probe::FetchError;

pub(super) fn mta_sts<'a>(domain: &str, seen: &Seen, catalog: &'a Catalog) -> Draft<'a> {
    let place = format!("{} TXT", mta_sts::record_name(domain));
    let mut draft = Draft::new(Topic::MtaSts, place, catalog);
    let record = match &seen.mta_sts {
        None => {
            draft.sum_up(Mark::Unknown, catalog.text("dns-not-in-time"));
            return draft;
        }
        Some(MtaSts { record: Err(why), .. }) => {
            draft.sum_up(Mark::Unknown, not_asked(catalog, why));
            return draft;
        }
        Some(MtaSts { record: Ok(None), .. }) => {
            draft.sum_up(Mark::None, catalog.text("dns-mta-sts-missing"));
            return draft;
        }
        Some(MtaSts { record: Ok(Some(record)), .. }) => record,
    };
    record.texts.iter().for_each(|text| draft.record(text));
    if let Some(record) = &record.record {
        draft.line(0, Mark::None, &format!("id={}", record.id), |catalog| catalog.text("dns-mta-sts-id"));
    }
    for fault in &record.faults {
        draft.fault(0, &fault.text, fault);
    }
    let unnamed = unnamed(seen);
    let policy = seen.mta_sts.as_ref().and_then(|mta_sts| mta_sts.policy.as_ref());
    let (mark, id) = match policy {
        _ if !record.faults.is_empty() => (Mark::Caution, "dns-mta-sts-record-faulty"),
        None => (Mark::Unknown, "dns-mta-sts-not-in-time"),
        Some(Err(why)) => (policy_error_mark(why), "dns-mta-sts-no-policy"),
        Some(Ok(reading)) if !reading.faults.is_empty() => (Mark::Caution, "dns-mta-sts-policy-faulty"),
        Some(Ok(_)) if !unnamed.is_empty() => (Mark::Caution, "dns-mta-sts-unnamed"),
        Some(Ok(reading)) => match reading.policy.mode {
            Some(Mode::Enforce) => (Mark::Good, "dns-mta-sts-enforce"),
            Some(Mode::Testing) => (Mark::None, "dns-mta-sts-testing"),
            Some(Mode::None) | None => (Mark::None, "dns-mta-sts-off"),
        },
    };
    draft.sum_up(mark, catalog.text(id));
    let url = format!("https://{}{}", mta_sts::policy_host(domain), mta_sts::POLICY_PATH);
    match policy {
        None => {}
        Some(Err(why)) => draft.line(0, policy_error_mark(why), &url, |catalog| policy_error(catalog, why)),
        Some(Ok(reading)) => {
            draft.line(0, Mark::None, &url, |catalog| catalog.text("dns-mta-sts-policy"));
            self::policy(&mut draft, reading);
        }
    }
    for fault in unnamed {
        draft.fault(1, &fault.text, &fault);
    }
    draft
}

/// The servers that receive the domain's mail and that the policy does not name.
fn unnamed(seen: &Seen) -> Vec<RecordFault> {
    let policy = seen.mta_sts.as_ref().and_then(|mta_sts| mta_sts.policy.as_ref()?.as_ref().ok());
    let (Some(reading), Some(mx)) = (policy, &seen.mx) else { return Vec::new() };
    let hosts: Vec<String> = mx.hosts.iter().map(|host| host.name.clone()).collect();
    mta_sts::unnamed(&reading.policy, &hosts)
}

fn policy(draft: &mut Draft<'_>, reading: &PolicyReading) {
    let Policy { mode, max_age, mx, extensions } = &reading.policy;
    if let Some(mode) = mode {
        draft.line(1, Mark::None, &format!("mode: {}", mode.word()), |catalog| {
            catalog.text(&format!("dns-mta-sts-mode-{}", mode.word()))
        });
    }
    for pattern in mx {
        draft.line(1, Mark::None, &format!("mx: {pattern}"), |catalog| catalog.text("dns-mta-sts-mx"));
    }
    if let Some(seconds) = max_age {
        let days = usize::try_from(seconds / 86_400).unwrap_or(usize::MAX);
        draft
            .line(1, Mark::None, &format!("max_age: {seconds}"), |catalog| count(catalog, "dns-mta-sts-max-age", days));
    }
    for extension in extensions {
        draft.line(1, Mark::None, extension, |catalog| catalog.text("dns-tag-unknown"));
    }
    for fault in &reading.faults {
        draft.fault(1, &fault.text, fault);
    }
}

/// A web server that cannot be reached from here may be reached by others.
fn policy_error_mark(error: &PolicyError) -> Mark {
    match error {
        PolicyError::Host(why) if why.is_unanswered() => Mark::Unknown,
        PolicyError::Fetch(FetchError::Connect(_) | FetchError::TimedOut | FetchError::Closed) => Mark::Unknown,
        PolicyError::Fetch(FetchError::Tls(signal)) if certificate_of(signal).is_none() => Mark::Unknown,
        _ => Mark::Caution,
    }
}

fn policy_error(catalog: &Catalog, error: &PolicyError) -> String {
    match error {
        PolicyError::Host(why) => self::error(catalog, why),
        PolicyError::Fetch(FetchError::Tls(signal)) => match certificate_of(signal) {
            Some(fault) => certificate(catalog, fault),
            None => catalog.text("dns-policy-no-encryption"),
        },
        PolicyError::Fetch(FetchError::Connect(_)) => catalog.text("dns-policy-no-connection"),
        PolicyError::Fetch(FetchError::TimedOut) => catalog.text("dns-policy-timeout"),
        PolicyError::Fetch(FetchError::Closed) => catalog.text("dns-policy-closed"),
        PolicyError::Fetch(FetchError::TooLong) => catalog.text("dns-policy-too-long"),
        PolicyError::Fetch(FetchError::NotHttp(_)) => catalog.text("dns-policy-not-http"),
        PolicyError::Status(status) => with(catalog, "dns-policy-status", &[("code", &status.to_string())]),
    }
}

pub(super) fn tls_rpt<'a>(domain: &str, seen: &Seen, catalog: &'a Catalog) -> Draft<'a> {
    let mut draft = Draft::new(Topic::TlsRpt, format!("_smtp._tls.{domain} TXT"), catalog);
    let Some(look) = &seen.tls_rpt else {
        draft.sum_up(Mark::Unknown, catalog.text("dns-not-in-time"));
        return draft;
    };
    match &look.records {
        Err(why) => draft.sum_up(Mark::Unknown, not_asked(catalog, why)),
        Ok(records) if records.is_empty() => draft.sum_up(Mark::None, catalog.text("dns-tls-rpt-missing")),
        Ok(_) if !look.faults.is_empty() => draft.sum_up(Mark::Caution, catalog.text("dns-tls-rpt-faulty")),
        Ok(_) => draft.sum_up(Mark::Good, catalog.text("dns-tls-rpt-sound")),
    }
    for record in look.records.iter().flatten() {
        draft.record(&record.text);
        for tag in &record.tags {
            match fault_in(tag, &look.faults) {
                Some(fault) => draft.fault(0, &tag.text, fault),
                None => draft.line(0, Mark::None, &tag.text, |catalog| {
                    catalog.text(match tag.name.as_str() {
                        "v" => "dns-tag-version",
                        "rua" => "dns-tls-rpt-rua",
                        _ => "dns-tag-unknown",
                    })
                }),
            }
        }
    }
    for fault in faults_outside(look.records.iter().flatten().flat_map(|record| &record.tags), &look.faults) {
        draft.fault(0, &fault.text, fault);
    }
    draft
}

pub(super) fn dane<'a>(domain: &str, seen: &Seen, catalog: &'a Catalog) -> Draft<'a> {
    let host = seen.receivers.first().map_or(domain, |receiver| receiver.host.as_str());
    let mut draft = Draft::new(Topic::Dane, format!("{} TLSA", dane::record_name(host)), catalog);
    let with_records = || seen.receivers.iter().filter(|receiver| !receiver.tlsa.is_empty());
    let keeps_out = |receiver: &Receiver| receiver.fit.as_ref().is_some_and(dane::Judgement::keeps_mail_out);
    if with_records().next().is_none() {
        // Only what is signed is taken; so where that could not be checked, nothing is known.
        match &seen.dnssec {
            None | Some(Proof::Unknown(_)) => draft.sum_up(Mark::Unknown, catalog.text("dns-dane-unknown")),
            Some(_) => draft.sum_up(Mark::None, catalog.text("dns-dane-missing")),
        }
        return draft;
    }
    let (mark, id) = if with_records().any(keeps_out) {
        (Mark::Caution, "dns-dane-differs")
    } else if with_records().all(|receiver| receiver.fit.is_some()) {
        (Mark::Good, "dns-dane-sound")
    } else {
        (Mark::Unknown, "dns-dane-not-compared")
    };
    draft.sum_up(mark, catalog.text(id));
    for receiver in with_records() {
        draft.line(0, Mark::None, &dane::record_name(&receiver.host), |_| String::new());
        for (place, tlsa) in receiver.tlsa.iter().enumerate() {
            draft.record(&tlsa.to_string());
            let fit = receiver.fit.as_ref().and_then(|judgement| judgement.fits.get(place));
            let mark = match fit {
                Some(Fit::Fits) => Mark::Good,
                None => Mark::Unknown,
                Some(_) => Mark::Caution,
            };
            draft.line(1, mark, &tlsa.to_string(), |catalog| {
                both(catalog, &named(catalog, tlsa), &fits(catalog, tlsa, fit))
            });
        }
    }
    draft
}

/// What a record names.
fn named(catalog: &Catalog, tlsa: &Tlsa) -> String {
    catalog.text(match (tlsa.usage, tlsa.selector) {
        (3, 1) => "dns-dane-own-key",
        (3, _) => "dns-dane-own-certificate",
        (2, _) => "dns-dane-authority",
        _ => "dns-dane-not-for-mail",
    })
}

fn fits(catalog: &Catalog, tlsa: &Tlsa, fit: Option<&Fit>) -> String {
    match fit {
        Some(Fit::Fits) => catalog.text("dns-dane-fits"),
        Some(Fit::Differs) => catalog.text("dns-dane-is-another"),
        Some(Fit::NotVouched(_)) => catalog.text("dns-dane-not-vouched"),
        Some(Fit::Unusable) => match tlsa.fault() {
            Some(fault) => fault.text(catalog),
            None => catalog.text("dns-dane-not-for-mail"),
        },
        None => catalog.text("dns-dane-not-seen"),
    }
}

pub(super) fn bimi<'a>(domain: &str, seen: &Seen, catalog: &'a Catalog) -> Draft<'a> {
    let mut draft = Draft::new(Topic::Bimi, format!("default._bimi.{domain} TXT"), catalog);
    let bimi = match &seen.bimi {
        None => {
            draft.sum_up(Mark::Unknown, catalog.text("dns-not-in-time"));
            return draft;
        }
        Some(Err(LookupError::BadName) | Ok(None)) => {
            draft.sum_up(Mark::None, catalog.text("dns-bimi-missing"));
            return draft;
        }
        Some(Err(why)) => {
            draft.sum_up(Mark::Unknown, not_asked(catalog, why));
            return draft;
        }
        Some(Ok(Some(bimi))) => bimi,
    };
    draft.record(&bimi.text);
    let (mark, id) = match (&bimi.logo, bimi.faults.is_empty()) {
        (_, false) => (Mark::Caution, "dns-bimi-faulty"),
        (Some(_), true) => (Mark::Good, "dns-bimi-sound"),
        (None, true) => (Mark::None, "dns-bimi-declined"),
    };
    draft.sum_up(mark, catalog.text(id));
    for (url, id) in [(&bimi.logo, "dns-bimi-logo"), (&bimi.evidence, "dns-bimi-evidence")] {
        if let Some(url) = url {
            draft.line(0, Mark::None, url, |catalog| catalog.text(id));
        }
    }
    for fault in &bimi.faults {
        draft.fault(0, &fault.text, fault);
    }
    draft
}
