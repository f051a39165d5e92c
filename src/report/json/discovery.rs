//! The settings found for an address as JSON.

use serde_json::{Value, json};

use super::{millis, server_json};
use crate::account::{Address, IncomingProtocol};
use crate::diagnosis::Hint;
use crate::discover::{Answered, Asked, Candidate, Discovery, Offered};
use crate::lang::Catalog;

/// A search for settings as one object.
pub fn discovery_json(discovery: &Discovery, catalog: &Catalog) -> Value {
    let address = &discovery.address;
    json!({
        "address": address,
        "took_ms": millis(discovery.took),
        "candidates": discovery.candidates.iter().map(|one| candidate(one, address, catalog)).collect::<Vec<_>>(),
        "asked": discovery.asked.iter().map(asked).collect::<Vec<_>>(),
    })
}

/// Which of the settings found were taken for a check-up, and from where.
pub fn taken_json(taken: &Candidate) -> Value {
    json!({
        "source": taken.source,
        "origin": taken.origin,
        "service": taken.service,
        "smtp": taken.submission.first().map(|offered| server_json(&offered.server)),
    })
}

/// The best server of each kind stands alone, all of them in a list beside it.
fn candidate(candidate: &Candidate, address: &Address, catalog: &Catalog) -> Value {
    let all = |protocol| {
        let fits = candidate.incoming.iter().filter(move |incoming| incoming.protocol == protocol);
        fits.map(|incoming| &incoming.offered).collect::<Vec<_>>()
    };
    let (imap, pop3) = (all(IncomingProtocol::Imap), all(IncomingProtocol::Pop3));
    let best = candidate.submission.first().or_else(|| candidate.incoming.first().map(|incoming| &incoming.offered));
    json!({
        "source": candidate.source,
        "origin": candidate.origin,
        "service": candidate.service,
        "trusted": candidate.trusted,
        "strangers": candidate.strangers,
        "smtp": candidate.submission.first().map(|offered| server_json(&offered.server)),
        "imap": imap.first().map(|offered| server_json(&offered.server)),
        "pop3": pop3.first().map(|offered| server_json(&offered.server)),
        "username": best.map(|offered| offered.username.to_string()),
        "auth": best.map(|offered| offered.methods.as_slice()).unwrap_or_default(),
        "smtp_servers": candidate.submission.iter().map(|one| offered(one, address)).collect::<Vec<_>>(),
        "imap_servers": imap.iter().map(|one| offered(one, address)).collect::<Vec<_>>(),
        "pop3_servers": pop3.iter().map(|one| offered(one, address)).collect::<Vec<_>>(),
        "hints": candidate.hints.iter().map(|one| hint(one, catalog)).collect::<Vec<_>>(),
    })
}

fn offered(offered: &Offered, address: &Address) -> Value {
    let mut object = server_json(&offered.server);
    object["username"] = json!(offered.username.of(address));
    object["auth"] = json!(offered.methods);
    object["without_sign_in"] = json!(offered.without_sign_in);
    object
}

/// Its id is that of the diagnosis which it forestalls.
fn hint(hint: &Hint, catalog: &Catalog) -> Value {
    json!({
        "id": hint.kind.diagnosis(),
        "kind": hint.kind,
        "text": hint.text(catalog),
        "url": hint.url,
    })
}

fn asked(asked: &Asked) -> Value {
    let detail = match &asked.answer {
        Answered::Failed(failure) => failure.detail(),
        _ => None,
    };
    json!({
        "source": asked.source,
        "origin": asked.origin,
        "took_ms": millis(asked.took),
        "answer": asked.answer.word(),
        "detail": detail,
    })
}
