//! The built-in list of providers against the settings that it was gathered from, where `MAILCLINIC_CORPUS` names a folder
//! beside which `reference/providers.tsv` lies.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use mailclinic::account::{Address, Security};
use mailclinic::diagnosis::Services;
use mailclinic::discover::{Candidate, Offered, built_in};

/// Where the list says something else than its sources, and why: the id of the provider, what is different.
const DIFFERENT: &[(&str, Part, &str)] = &[
    ("ionos", Part::Sending, "the names of the house since it is no longer called 1&1"),
    ("ionos", Part::Fetching, "the names of the house since it is no longer called 1&1"),
    ("att", Part::Sending, "both are published; the one that bears the service's name first"),
    ("yandex", Part::Sending, "the service's own pages name the servers in .ru"),
    ("web.de", Part::Sending, "465 is published since the older source was gathered"),
    ("vodafone.de", Part::Sending, "465 is published since the older source was gathered"),
    ("web.de", Part::UserName, "the part before the @ does not tell the domain of an address"),
    ("nine.testrun.org", Part::Sending, "443 answers only who names the protocol within TLS"),
    ("nine.testrun.org", Part::Fetching, "443 answers only who names the protocol within TLS"),
    ("teol.net", Part::UserName, "a password is wanted, so a user name too: the same as for fetching"),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Sending,
    Fetching,
    UserName,
}

/// A line of the sources.
struct Row<'a> {
    source: &'a str,
    domains: Vec<&'a str>,
    incoming: Vec<Server<'a>>,
    outgoing: Vec<Server<'a>>,
}

/// A server as the sources write it: `smtp://HOST:PORT;SECURITY;USER NAME;METHODS`.
struct Server<'a> {
    /// With the placeholder for the address's domain.
    host: &'a str,
    port: u16,
    security: Security,
    username: &'a str,
}

#[test]
fn every_domain_of_the_sources_has_their_settings() {
    let path =
        std::env::var_os("MAILCLINIC_CORPUS").map(|corpus| PathBuf::from(corpus).join("../reference/providers.tsv"));
    let Some(path) = path.filter(|path| path.exists()) else {
        let required = std::env::var("MAILCLINIC_REQUIRE_REAL").as_deref() == Ok("1");
        assert!(!required, "no reference/providers.tsv beside MAILCLINIC_CORPUS, but MAILCLINIC_REQUIRE_REAL=1");
        println!("skipped: beside the folder that MAILCLINIC_CORPUS names lies no reference/providers.tsv");
        return;
    };
    let text = std::fs::read_to_string(path).unwrap();
    let rows: Vec<Row<'_>> = text.lines().skip(1).map(row).collect();
    let mut by_domain: BTreeMap<&str, Vec<&Row<'_>>> = BTreeMap::new();
    for row in &rows {
        for domain in &row.domains {
            by_domain.entry(domain).or_default().push(row);
        }
    }
    assert_eq!(by_domain.len(), 1230);
    let (mut wrong, mut used) = (Vec::new(), BTreeSet::new());
    for (domain, rows) in &by_domain {
        // Any name below a domain stands for all of them.
        let domain = domain.replace('*', "station");
        let Some(found) = built_in(&Address::parse(&format!("anna.rossi@{domain}")).unwrap()) else {
            wrong.push(format!("{domain}: not found"));
            continue;
        };
        let id = Services::builtin().by_domain(&domain).unwrap().id();
        for part in [Part::Sending, Part::Fetching, Part::UserName] {
            if differs(part, &found, rows, &domain) {
                match DIFFERENT.iter().find(|(different, what, _)| (*different, *what) == (id, part)) {
                    Some((id, part, _)) => _ = used.insert((*id, *part)),
                    None => wrong.push(format!("{domain} ({id}): {part:?}")),
                }
            }
        }
    }
    println!("{} of {} domains", by_domain.len() - wrong.len(), by_domain.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
    let unused: Vec<_> = DIFFERENT.iter().filter(|(id, part, _)| !used.contains(&(*id, *part))).collect();
    assert!(unused.is_empty(), "not different at all: {unused:?}");
}

/// Whether the first that the list offers is the best of no source. The ISPDB is the newer one: where it knows the domain,
/// the other counts no more.
fn differs(part: Part, found: &Candidate, rows: &[&Row<'_>], domain: &str) -> bool {
    let newer = rows.iter().any(|row| row.source == "ispdb");
    let rows = rows.iter().filter(|row| !newer || row.source == "ispdb");
    let fetching = found.incoming.first().map(|first| &first.offered);
    let pairs: Vec<(Option<&Server<'_>>, Option<&Offered>)> = rows
        .flat_map(|row| match part {
            Part::Sending => vec![(best(&row.outgoing), found.submission.first())],
            Part::Fetching => vec![(best(&row.incoming), fetching)],
            Part::UserName => vec![(best(&row.outgoing), found.submission.first()), (best(&row.incoming), fetching)],
        })
        .filter(|(theirs, _)| theirs.is_some())
        .collect();
    let same = |theirs: &Server<'_>, ours: &Offered| match part {
        Part::UserName if theirs.username == "-" => ours.without_sign_in,
        Part::UserName => ours.username.to_string() == theirs.username,
        _ => {
            let server = &ours.server;
            (server.host.as_ascii(), server.port.get(), server.security)
                == (theirs.host.replace("%EMAILDOMAIN%", domain), theirs.port, theirs.security)
        }
    };
    let agree = |(theirs, ours): &(Option<&Server<'_>>, Option<&Offered>)| {
        theirs.is_some_and(|theirs| ours.is_some_and(|ours| same(theirs, ours)))
    };
    match part {
        Part::UserName => !pairs.iter().all(agree),
        _ => !pairs.is_empty() && !pairs.iter().any(agree),
    }
}

/// The safest server, the first of several.
fn best<'a, 'b>(servers: &'b [Server<'a>]) -> Option<&'b Server<'a>> {
    let rank = |server: &&Server<'_>| match server.security {
        Security::Tls => 0,
        Security::StartTls => 1,
        _ => 2,
    };
    servers.iter().min_by_key(rank)
}

fn row(line: &str) -> Row<'_> {
    let fields: Vec<&str> = line.split('\t').collect();
    Row {
        source: fields[0],
        domains: fields[3].split(' ').collect(),
        incoming: servers(fields[4]),
        outgoing: servers(fields[5]),
    }
}

fn servers(field: &str) -> Vec<Server<'_>> {
    // Microsoft's own protocols stand there as well.
    let mail = |server: &&str| ["imap://", "pop3://", "smtp://"].iter().any(|scheme| server.starts_with(scheme));
    let read = |server| {
        let server: &str = server;
        let parts: Vec<&str> = server.split("://").nth(1).unwrap().split(';').collect();
        let (host, port) = parts[0].rsplit_once(':').unwrap();
        Server { host, port: port.parse().unwrap(), security: parts[1].parse().unwrap(), username: parts[2] }
    };
    field.split(' ').filter(mail).map(read).collect()
}
