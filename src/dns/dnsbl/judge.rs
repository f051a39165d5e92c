//! What a list's answers mean. Pure.

use std::net::Ipv4Addr;

use crate::diagnosis::{DnsList, ListAnswer, Meaning};
use crate::dns::{Answer, LookupError};

/// What came of asking a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListOutcome {
    Listed(Listing),
    NotListed,
    /// Nothing can be said: the list's own test entries do not hold, or this question was not answered.
    LeftOut(Unusable),
}

/// An entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// At least one.
    pub reasons: Vec<Reason>,
    /// What the list says of it in words, each a line without control characters.
    pub texts: Vec<String>,
}

/// Why something stands on a list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reason {
    /// Nothing where the list answers something that its keeper did not explain.
    pub meaning: Option<Meaning>,
    /// The part of the list by its own name, where it has several.
    pub part: Option<String>,
}

/// Why a list's answers do not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It says that it may not be asked from here: mostly since a public name server asks, or one that asks too much.
    Refused(Ipv4Addr),
    /// It lists what no list may list (RFC 5782 5), so probably everything.
    AnswersEverything,
    /// It does not list its own test entry: it has closed, or somebody answers in its place.
    AnswersNothing,
    /// An address that no list answers (RFC 5782 2.3): its name was sold, or the name server in use makes up answers.
    NoListAnswer(Ipv4Addr),
    /// The question could not be asked.
    NotAnswered(LookupError),
}

/// What a list said to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Listed(Vec<Reason>),
    NotListed,
    Unusable(Unusable),
}

/// One answer of a list.
pub(super) fn said(list: &DnsList, answer: &Answer<Ipv4Addr>) -> Said {
    let addresses = match answer {
        Ok(addresses) => addresses,
        Err(LookupError::NoSuchName | LookupError::NoRecords) => return Said::NotListed,
        Err(error) => return Said::Unusable(Unusable::NotAnswered(error.clone())),
    };
    if let Some(refusal) = addresses.iter().find(|address| is_refusal(list, **address)) {
        return Said::Unusable(Unusable::Refused(*refusal));
    }
    // RFC 5782 2.3; nothing is listed by 127.0.0.1, with which filters of name servers answer for names that they block.
    if let Some(other) = addresses.iter().find(|address| !address.is_loopback() || **address == Ipv4Addr::LOCALHOST) {
        return Said::Unusable(Unusable::NoListAnswer(*other));
    }
    let mut reasons: Vec<Reason> = addresses.iter().flat_map(|address| reasons(list, *address)).collect();
    reasons.sort();
    reasons.dedup();
    if reasons.is_empty() { Said::NotListed } else { Said::Listed(reasons) }
}

/// 127.255.255.x says "error" on many lists, whatever else they use.
fn is_refusal(list: &DnsList, address: Ipv4Addr) -> bool {
    list.refusals.contains(&address) || matches!(address.octets(), [127, 255, 255, _])
}

fn reasons(list: &DnsList, address: Ipv4Addr) -> Vec<Reason> {
    let last = address.octets()[3];
    let reason = |answer: &ListAnswer| {
        let (fits, means, part) = match answer {
            ListAnswer::Between { from, to, means, part } => ((*from..=*to).contains(&address), means, part),
            ListAnswer::Bit { bit, means, part } => (last & bit != 0, means, part),
        };
        fits.then(|| Reason { meaning: Some(*means), part: part.clone() })
    };
    let found: Vec<Reason> = list.answers.iter().filter_map(reason).collect();
    if found.is_empty() { vec![Reason { meaning: None, part: None }] } else { found }
}

/// Whether a list is to be believed, by what it said of its test entries.
pub(super) fn soundness(listed: &[Said], unlisted: &[Said]) -> Result<(), Unusable> {
    let unusable = |said: &Said| match said {
        Said::Unusable(why) => Some(why.clone()),
        Said::Listed(_) | Said::NotListed => None,
    };
    let mut whys: Vec<Unusable> = listed.iter().chain(unlisted).filter_map(unusable).collect();
    // An answer, even a bad one, says more than silence.
    whys.sort_by_key(|why| matches!(why, Unusable::NotAnswered(_)));
    if let Some(why) = whys.into_iter().next() {
        return Err(why);
    }
    if unlisted.iter().any(|said| *said != Said::NotListed) {
        return Err(Unusable::AnswersEverything);
    }
    if listed.contains(&Said::NotListed) {
        return Err(Unusable::AnswersNothing);
    }
    Ok(())
}
