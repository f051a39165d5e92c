//! Where the domain's mail goes.

use crate::account::{Host, organisation};
use crate::checkup::domain::seen::Seen;
use crate::checkup::domain::subject::Subject;
use crate::diagnosis::{
    Certainty, Correction, Diagnosis, DiagnosisId, DnsHosts, Fact, Owner, OwnerKind, Published, Service, Services,
    whose_host, whose_mx,
};
use crate::dns::mx::{MxHost, MxLook, Oddity};
use crate::dns::zone::NameServers;
use crate::dns::{LookupError, Mx};

pub(super) fn judge(subject: &Subject, seen: &Seen, found: &mut Vec<Diagnosis>) {
    let Some(mx) = &seen.mx else { return };
    match &mx.records {
        Err(LookupError::NoRecords) => found.push(missing(subject, mx)),
        // What could not be asked about is not missing; a name that does not exist is told as such.
        Err(_) => {}
        Ok(_) if mx.is_null() || mx.is_null_among_others() => found.push(null(subject, mx)),
        Ok(records) => {
            hosts(subject, mx, records, found);
            services(subject, mx, records, found);
        }
    }
}

/// Who keeps the name servers, where these only park domains.
pub(super) fn parked_at(zone: &NameServers) -> Option<String> {
    let keepers: Vec<_> =
        zone.servers.iter().map(|server| DnsHosts::builtin().by_name_server(&server.name)).collect::<Option<_>>()?;
    let parking = keepers.iter().all(|keeper| keeper.is_parked());
    keepers.first().filter(|_| parking).map(|keeper| keeper.name().to_owned())
}

fn missing(subject: &Subject, mx: &MxLook) -> Diagnosis {
    let mut diagnosis = Diagnosis::new(DiagnosisId::MxMissing);
    if mx.is_implicit() {
        diagnosis = diagnosis.with_fact(Fact::Kind, "address-only");
    }
    let add = published(subject);
    if add.is_empty() { diagnosis } else { diagnosis.with_correction(change(subject, Vec::new(), add)) }
}

fn null(subject: &Subject, mx: &MxLook) -> Diagnosis {
    let add = if mx.is_null_among_others() { Vec::new() } else { published(subject) };
    let null = mx.records.iter().flatten().filter(|mx| mx.exchange.is_empty());
    let remove: Vec<String> = null.map(line).collect();
    let diagnosis = Diagnosis::new(DiagnosisId::MxNull).with_fact(Fact::Record, remove.join(", "));
    if add.is_empty() && mx.is_null() {
        return diagnosis;
    }
    diagnosis.with_correction(change(subject, remove, add))
}

/// The hosts one by one.
fn hosts(subject: &Subject, mx: &MxLook, records: &[Mx], found: &mut Vec<Diagnosis>) {
    let of = |host: &MxHost| -> Vec<&Mx> { records.iter().filter(|mx| mx.exchange == host.name).collect() };
    let (mut aliases, mut dead) = (Vec::new(), Vec::new());
    for host in &mx.hosts {
        let unreachable = host.oddities.iter().any(|odd| matches!(odd, Oddity::Localhost | Oddity::PrivateAddress(_)));
        let ip = host.oddities.iter().find_map(|odd| if let Oddity::IpAddress(ip) = odd { Some(*ip) } else { None });
        if let Some(ip) = ip {
            // A name of its own for the address.
            let name = format!("mx.{}", subject.domain);
            aliases.push((host, name.clone(), Some((name, ip))));
        } else if let Some(target) = &host.alias {
            aliases.push((host, target.clone(), None));
        } else if host.is_without_address() || unreachable {
            dead.push(host);
        }
    }
    if !aliases.is_empty() {
        let mut diagnosis = Diagnosis::new(DiagnosisId::MxIsAlias)
            .with_fact(Fact::Record, lines(aliases.iter().flat_map(|(host, ..)| of(host))));
        let replaced = aliases.iter().flat_map(|(host, name, _)| of(host).into_iter().map(move |mx| (mx, name)));
        let (remove, add) = replaced.map(|(mx, name)| (line(mx), format!("{} {name}.", mx.preference))).unzip();
        diagnosis = diagnosis.with_correction(change(subject, remove, add));
        for (name, ip) in aliases.into_iter().filter_map(|(.., address)| address) {
            let kind = if ip.is_ipv4() { Published::A } else { Published::Aaaa };
            let correction = Correction { name, kind, remove: Vec::new(), add: vec![ip.to_string()] };
            diagnosis = diagnosis.with_correction(correction);
        }
        found.push(diagnosis);
    }
    if !dead.is_empty() {
        let remove: Vec<String> = dead.iter().flat_map(|host| of(host)).map(line).collect();
        let mut diagnosis = Diagnosis::new(DiagnosisId::MxWithoutAddress).with_fact(Fact::Record, remove.join(", "));
        let add = if dead.len() == mx.hosts.len() { published(subject) } else { Vec::new() };
        if dead.len() < mx.hosts.len() || !add.is_empty() {
            diagnosis = diagnosis.with_correction(change(subject, remove, add));
        }
        found.push(diagnosis);
    }
}

/// Whose the hosts are: one service's, and the account's, or that of a filter before it. Of hosts that nobody knows, nothing can
/// be said.
fn services(subject: &Subject, mx: &MxLook, records: &[Mx], found: &mut Vec<Diagnosis>) {
    let owner = |name: &str| Host::parse(name).ok().and_then(|host| whose_mx(&host));
    let mailboxes = |owner: &Owner| owner.kind == OwnerKind::Mailboxes;
    let owners: Vec<(&MxHost, Owner)> =
        mx.hosts.iter().filter_map(|host| Some((host, owner(&host.name).filter(mailboxes)?))).collect();
    let own = subject.outgoing.as_ref().and_then(whose_host).filter(mailboxes);
    let first = owners.first().map(|(_, owner)| owner.id);
    let all = || lines(records.iter());
    if owners.iter().any(|(_, owner)| Some(owner.id) != first) {
        // The account's service keeps its records; without one that is known, the service that gets most mail now.
        let kept = own.filter(|own| owners.iter().any(|(_, owner)| owner.id == own.id)).map(|own| own.id).or(first);
        let others = owners.iter().filter(|(_, owner)| Some(owner.id) != kept).map(|(host, _)| host.name.as_str());
        let others: Vec<&str> = others.collect();
        let remove = records.iter().filter(|mx| others.contains(&mx.exchange.as_str())).map(line).collect();
        let mut diagnosis = Diagnosis::new(DiagnosisId::MxMixed)
            .with_fact(Fact::Record, all())
            .with_correction(change(subject, remove, Vec::new()));
        if let Some(own) = own {
            diagnosis = diagnosis.with_fact(Fact::Service, own.name);
        } else {
            diagnosis = diagnosis.with_certainty(Certainty::Likely);
        }
        found.push(diagnosis);
    } else if let (Some(own), Some(receiving)) = (own, first)
        && own.id != receiving
        // Hosts that nobody knows may be a filter's, from which mail goes on to wherever.
        && owners.len() == mx.hosts.len()
    {
        let mut diagnosis = Diagnosis::new(DiagnosisId::MxUnexpected)
            .with_certainty(Certainty::Likely)
            .with_fact(Fact::Service, own.name)
            .with_fact(Fact::Record, all());
        let add = published(subject);
        if !add.is_empty() {
            diagnosis = diagnosis.with_correction(change(subject, records.iter().map(line).collect(), add));
        }
        found.push(diagnosis);
    }
}

/// The MX records that belong there: those that the account's service wants, or its own server where that stands in the domain.
fn published(subject: &Subject) -> Vec<String> {
    let known = subject.service().map(|service: &Service| service.mx_records(&subject.domain)).unwrap_or_default();
    match &subject.outgoing {
        _ if !known.is_empty() => known,
        Some(Host::Name(host))
            if Services::builtin().by_domain(&subject.domain).is_none()
                && organisation(host) == organisation(&subject.domain) =>
        {
            vec![format!("10 {host}.")]
        }
        _ => Vec::new(),
    }
}

fn change(subject: &Subject, remove: Vec<String>, add: Vec<String>) -> Correction {
    Correction { name: subject.domain.clone(), kind: Published::Mx, remove, add }
}

fn lines<'a>(records: impl Iterator<Item = &'a Mx>) -> String {
    records.map(line).collect::<Vec<_>>().join(", ")
}

/// A record as a zone file has it.
fn line(mx: &Mx) -> String {
    format!("{} {}.", mx.preference, mx.exchange)
}
