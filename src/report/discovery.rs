//! The settings found for an address as a text.

use super::sections::Section;
use super::text::set_text;
use crate::account::{Address, Host, IncomingProtocol, Server};
use crate::diagnosis::settings_text;
use crate::discover::{Answered, Candidate, Discovery, Offered};
use crate::lang::{Args, Catalog};

/// Most answers that are told one by one: each source asks at a handful of places.
const MOST_ASKED: usize = 40;

/// Everything that was found, best first, and who was asked.
pub fn discovery_text(discovery: &Discovery, catalog: &Catalog) -> String {
    let domain = discovery.address.domain().to_string();
    let mut parts = vec![Section::Title(with(catalog, "discover-title", "address", &discovery.address.to_string()))];
    if let Some(why) = nothing_to_take(discovery) {
        parts.push(Section::Paragraph(with(catalog, why, "domain", &domain)));
    }
    for candidate in &discovery.candidates {
        parts.extend(self::candidate(candidate, &discovery.address, catalog));
    }
    if !discovery.asked.is_empty() {
        parts.push(Section::Heading(catalog.text("discover-asked")));
        let asked = discovery.asked.iter().take(MOST_ASKED);
        let row = asked.map(|asked| {
            let source = catalog.text(&format!("discover-source-{}", asked.source.word()));
            (format!("{source}, {}", asked.origin), asked.answer.text(catalog))
        });
        parts.push(Section::Table(row.collect()));
    }
    set_text(parts, catalog)
}

/// Which settings were taken for a check-up, and from where.
pub fn taken_text(taken: &Candidate, catalog: &Catalog) -> String {
    let server = taken.submission.first().map(|offered| server(&offered.server, catalog)).unwrap_or_default();
    let source = taken.source_text(catalog);
    set_text(vec![Section::Table(vec![(catalog.text("discover-taken"), server)]), Section::Paragraph(source)], catalog)
}

/// A server as people read it: "smtp.example.org, port 465, SSL/TLS".
fn server(server: &Server, catalog: &Catalog) -> String {
    format!("{}, {}", server.host, settings_text(server, catalog))
}

/// Why there is nothing that could be taken as it is.
fn nothing_to_take(discovery: &Discovery) -> Option<&'static str> {
    let any = |answer: &Answered| discovery.asked.iter().any(|asked| asked.answer == *answer);
    match discovery.candidates.first() {
        Some(best) if best.is_trusted() => None,
        Some(_) => Some("discover-only-untrusted"),
        None if any(&Answered::NoSuchDomain) => Some("discover-no-such-domain"),
        None if any(&Answered::TakesNoMail) => Some("discover-takes-no-mail"),
        None if discovery.is_unanswered() => Some("discover-unanswered"),
        None => Some("discover-nothing"),
    }
}

fn candidate(candidate: &Candidate, address: &Address, catalog: &Catalog) -> Vec<Section> {
    let mut parts = vec![Section::Heading(candidate.source_text(catalog))];
    let outgoing = catalog.text("form-outgoing-server");
    let incoming = candidate.incoming.iter().map(|incoming| {
        let protocol = match incoming.protocol {
            IncomingProtocol::Imap => "IMAP",
            IncomingProtocol::Pop3 => "POP3",
        };
        (with(catalog, "discover-incoming", "protocol", protocol), &incoming.offered)
    });
    let servers = candidate.submission.iter().map(|offered| (outgoing.clone(), offered)).chain(incoming);
    let mut rows: Vec<(String, String)> = Vec::new();
    let mut servers = servers.peekable();
    while let Some((label, offered)) = servers.next() {
        rows.push((label, server(&offered.server, catalog)));
        // The same user name for several servers is told once, after the last of them.
        let own = username(offered, address, catalog);
        if servers.peek().is_none_or(|(_, next)| username(next, address, catalog) != own) {
            rows.push((catalog.text("form-user-name"), own));
        }
    }
    if let Some(origin) = &candidate.origin {
        rows.push((catalog.text("discover-found-at"), origin.clone()));
    }
    parts.push(Section::Table(rows));
    if !candidate.strangers.is_empty() {
        let names: Vec<String> = candidate.strangers.iter().map(Host::to_string).collect();
        parts.push(Section::Paragraph(with(catalog, "discover-strangers", "servers", &names.join(", "))));
    } else if !candidate.trusted {
        parts.push(Section::Paragraph(catalog.text("discover-untrusted")));
    }
    for hint in &candidate.hints {
        parts.push(Section::Paragraph(hint.text(catalog)));
        if let Some(url) = &hint.url {
            parts.push(Section::Table(vec![(hint.link_label(catalog), url.clone())]));
        }
    }
    parts
}

/// The user name at a server, or that none is needed.
fn username(offered: &Offered, address: &Address, catalog: &Catalog) -> String {
    match offered.without_sign_in {
        true => catalog.text("discover-no-sign-in"),
        false => offered.username.of(address),
    }
}

fn with(catalog: &Catalog, id: &str, name: &'static str, value: &str) -> String {
    let mut args = Args::new();
    args.set(name, value.to_owned());
    catalog.format(id, &args)
}
