//! A look at a domain in words: a card for each standard, and all of it as a text.

mod card;
mod delivery;
mod dkim;
mod dmarc;
mod hand_on;
mod mx;
mod publish;
mod reputation;
mod senders;
mod spf;
#[cfg(test)]
mod tests;
mod text;
mod words;
mod zone;

pub use card::{Card, Line, Mark, Topic};
pub use hand_on::{Change, is_to_hand_on, note_to_hand_on};
pub use publish::zone_lines;
pub use text::domain_text;
pub(super) use text::short;

use crate::checkup::domain::DomainOutcome;
use crate::lang::Catalog;

/// One card for each standard, in the order in which they are best read.
pub fn cards(outcome: &DomainOutcome, catalog: &Catalog) -> Vec<Card> {
    let (domain, seen) = (outcome.subject.domain.as_str(), &outcome.seen);
    let drafts = [
        Some(zone::name_servers(domain, seen, catalog)),
        Some(mx::mx(domain, seen, catalog)),
        Some(spf::spf(domain, seen, catalog)),
        Some(dkim::dkim(domain, seen, catalog)),
        Some(dmarc::dmarc(domain, seen, catalog)),
        Some(delivery::mta_sts(domain, seen, catalog)),
        Some(delivery::tls_rpt(domain, seen, catalog)),
        Some(delivery::dane(domain, seen, catalog)),
        Some(zone::dnssec(domain, seen, catalog)),
        senders::senders(seen, catalog),
        Some(delivery::bimi(domain, seen, catalog)),
        Some(reputation::lists(seen, catalog)),
        reputation::outside(seen, catalog),
    ];
    drafts.into_iter().flatten().map(|draft| draft.finish(outcome)).collect()
}
