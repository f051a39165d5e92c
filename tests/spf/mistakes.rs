//! The errors of mail-auth 0.13.3 that an evaluation may come across, each with what the standard says (RFC 7208).

use std::net::IpAddr;

use ipnet::IpNet;
use mail_auth::SpfResult;
use mailclinic::diagnosis::FaultKind;
use mailclinic::dns::spf::{NoRecord, Outcome, Query, Record, Step, SyntaxError, Term, TermKind, Trace};

use super::zone::{Data, Zone};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mistake {
    /// The first record that can be read counts. 4.5: "If the resultant record set includes more than one record, check_host()
    /// produces the "permerror" result."
    SeveralRecords,
    /// Where another text stands beside a record that it takes for faulty, the domain has none. 4.5: "Records that do not begin
    /// with a version section of exactly "v=spf1" are discarded."
    OtherTextBesideFaulty,
    /// A term is taken that the grammar of 12 does not have: 999.0.0.1, lengths above 32 or 128 or with a leading zero, `/24/64`,
    /// names without a top label, two qualifiers, mechanisms that nobody knows, `%{d0}`. 4.6: "if there are any syntax errors
    /// anywhere in the record, check_host() returns immediately with the result "permerror"".
    WrongTermTaken,
    /// A modifier that nobody knows is taken for an error: an empty value, one with a slash, one named like a mechanism. 6:
    /// "Unrecognized modifiers MUST be ignored"; 12: `unknown-modifier = name "=" macro-string`.
    UnknownModifierRefused,
    /// No limit. 4.6.4: "SPF implementations SHOULD limit "void lookups" to two."
    NoVoidLimit,
    /// An include that matches inside another ends the whole evaluation with its own qualifier. In 5.2 its result is that of the
    /// record it stands in, which only then makes the include outside match or not.
    IncludeInsideInclude,
    /// AAAA counts for `exists`. 5.7: "The resulting domain name is used for a DNS A RR lookup (even when the connection type is
    /// IPv6)."
    ExistsTakesV6,
    /// An IPv4 sender is compared with `ip6` networks. 5: "IPv4 <ip> addresses are only listed in an SPF record using the "ip4"
    /// mechanism."
    V4InV6,
    /// A name with other letters than hosts have is not asked for, and that counts as a failure of the name server. In 7.1 any
    /// visible character may come out of a macro, and names may hold any octet (RFC 2181 11).
    NameNotAsked,
    /// `%{p}` is the first name of the address, with a dot behind it, whether it leads back or not, and nothing where there is
    /// none. 7.3: "If there are no validated domain names or if a DNS error occurs, the string "unknown" is used."
    UnvalidatedName,
    /// `ptr:NAME` never matches NAME itself. 5.5: "Check all validated domain names to see if they either match the
    /// <target-name> domain or are a subdomain of the <target-name> domain."
    PtrNotExact,
    /// Each name of the address is a look-up. 4.6.4 limits "the total number of those terms"; the names have a limit of their
    /// own, behind which they are passed over.
    PtrNamesCounted,
}

impl Mistake {
    /// Whether it leads to this result, where only one is possible.
    pub fn explains(self, found: SpfResult) -> bool {
        match self {
            Self::UnknownModifierRefused | Self::PtrNamesCounted => found == SpfResult::PermError,
            Self::NameNotAsked => found == SpfResult::TempError,
            Self::OtherTextBesideFaulty => matches!(found, SpfResult::None | SpfResult::PermError),
            // Something matches that should not.
            Self::V4InV6 | Self::ExistsTakesV6 | Self::IncludeInsideInclude => {
                !matches!(found, SpfResult::TempError | SpfResult::None)
            }
            // The evaluation goes on, to whatever end.
            Self::SeveralRecords | Self::NoVoidLimit | Self::WrongTermTaken => true,
            Self::UnvalidatedName | Self::PtrNotExact => true,
        }
    }
}

/// The errors that may show in this evaluation.
pub fn possible(zone: &Zone, query: &Query, trace: &Trace) -> Vec<Mistake> {
    let mut found = Vec::new();
    let mut steps = Vec::new();
    gather(zone, trace, 0, &mut steps, &mut found);
    for (step, depth) in &steps {
        found.extend(of_step(zone, query, step, *depth));
    }
    let names: usize = steps
        .iter()
        .filter(|(step, _)| matches!(step.term.kind, TermKind::Ptr(_)))
        .map(|(step, _)| step.hosts.len())
        .sum();
    let lookups = steps.iter().map(|(step, _)| usize::from(step.lookups)).max().unwrap_or(0);
    if names > 0 && lookups + names > 10 {
        found.push(Mistake::PtrNamesCounted);
    }
    found.sort();
    found.dedup();
    found
}

/// All steps that were taken, each with the number of includes around it; and what is to be said of the records.
fn gather<'t>(
    zone: &Zone,
    trace: &'t Trace,
    depth: usize,
    steps: &mut Vec<(&'t Step, usize)>,
    found: &mut Vec<Mistake>,
) {
    match &trace.record {
        Err(NoRecord::Several(_)) => found.push(Mistake::SeveralRecords),
        Err(_) => {}
        Ok(record) => found.extend(of_record(zone, &trace.domain, record)),
    }
    let fault = trace.error.as_ref().map(|error| error.fault.kind);
    if fault == Some(FaultKind::TooManyVoidLookups) {
        found.push(Mistake::NoVoidLimit);
    }
    let taken = |step: &&Step| !matches!(step.outcome, Outcome::NotReached | Outcome::NoSay);
    for step in trace.steps.iter().filter(taken) {
        steps.push((step, depth));
        if let Some(inner) = &step.inner {
            gather(zone, inner, depth + usize::from(!step.term.is_modifier()), steps, found);
        }
    }
}

fn of_record(zone: &Zone, domain: &str, record: &Record) -> Vec<Mistake> {
    let mut found = Vec::new();
    let texts = zone.names.get(&domain.to_ascii_lowercase()).into_iter().flatten();
    let refused = record.terms.iter().any(is_refused);
    if (refused || !record.errors.is_empty()) && texts.filter(|data| matches!(data, Data::Txt(_))).count() > 1 {
        found.push(Mistake::OtherTextBesideFaulty);
    }
    if !record.errors.is_empty() && record.errors.iter().all(|error| is_taken(record, error)) {
        found.push(Mistake::WrongTermTaken);
    }
    if record.errors.is_empty() && refused {
        found.push(Mistake::UnknownModifierRefused);
    }
    found
}

/// Whether a wrong term passes for a right one.
fn is_taken(record: &Record, error: &SyntaxError) -> bool {
    let text = error.fault.text.as_str();
    let digits_and = |sign: char| text.chars().all(|c| c.is_ascii_digit() || c == sign);
    match error.fault.kind {
        FaultKind::BadAddress => digits_and('.') && text.matches('.').count() == 3,
        FaultKind::BadPrefixLength => digits_and('/'),
        FaultKind::BadDomain => !text.contains('/'),
        FaultKind::BadTerm => true,
        // The term behind it is taken for its value; without one it is an error there too.
        FaultKind::UnknownMechanism => {
            let last = record.text.trim_end().len() == error.span.end;
            !matches!(text, "redirect" | "exp") && (!last || record.text[error.span.clone()].contains(':'))
        }
        FaultKind::BadMacro => {
            text.strip_prefix("%{").is_some_and(|inner| inner.starts_with(['d', 's', 'l', 'o', 'i']))
        }
        _ => false,
    }
}

fn is_refused(term: &Term) -> bool {
    let TermKind::Unknown { name, value } = &term.kind else { return false };
    value.text.is_empty() || value.text.contains('/') || name == "ip4"
}

fn of_step(zone: &Zone, query: &Query, step: &Step, depth: usize) -> Vec<Mistake> {
    let mut found = Vec::new();
    let target = step.target.as_deref().unwrap_or_default();
    let asked = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    if !target.chars().all(asked) {
        found.push(Mistake::NameNotAsked);
    }
    if step.term.text.contains("%{p") {
        found.push(Mistake::UnvalidatedName);
    }
    match &step.term.kind {
        TermKind::Include(_) if depth > 0 && step.outcome == Outcome::Matched => {
            found.push(Mistake::IncludeInsideInclude)
        }
        TermKind::Exists(_) if step.outcome != Outcome::Matched => {
            let mut data = zone.names.get(&target.to_ascii_lowercase()).into_iter().flatten();
            if data.any(|data| matches!(data, Data::Aaaa(_))) {
                found.push(Mistake::ExistsTakesV6);
            }
        }
        TermKind::Ip6(network) => {
            if let IpAddr::V4(ip) = query.ip
                && IpNet::V6(*network).contains(&IpAddr::V6(ip.to_ipv6_mapped()))
            {
                found.push(Mistake::V4InV6);
            }
        }
        TermKind::Ptr(_) => {
            let itself = |name: &str| name.eq_ignore_ascii_case(target);
            if step.outcome == Outcome::Matched && step.hosts.iter().any(|host| itself(&host.name)) {
                found.push(Mistake::PtrNotExact);
            }
        }
        _ => {}
    }
    found
}

/// The evaluation in lines.
pub fn outline(trace: &Trace, depth: usize) -> String {
    let indent = "    ".repeat(depth);
    let record = trace.record.as_ref().map(|record| record.text.clone());
    let mut text = format!("{indent}{} {record:?} -> {} {:?}\n", trace.domain, trace.result.word(), trace.error);
    for step in &trace.steps {
        text += &format!("{indent}  {} {:?} {}/{}\n", step.term.text, step.outcome, step.lookups, step.void);
        if let Some(inner) = &step.inner {
            text += &outline(inner, depth + 1);
        }
    }
    text
}
