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
        Err(error) if error.is_absence() => return Said::NotListed,
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

#[cfg(test)]
mod tests {
    use super::*;

    fn list(id: &str) -> DnsList {
        DnsList::builtin().into_iter().find(|list| list.id == id).unwrap().as_ref().clone()
    }

    fn answer(text: &str) -> Answer<Ipv4Addr> {
        Ok(text.split(' ').map(|word| word.parse().unwrap()).collect())
    }

    #[test]
    fn answers_mean_what_the_list_says() {
        use Meaning::{Abused, Infected, Line, Malware, Minor, Phishing, Spam};
        for (id, text, expected) in [
            ("spamhaus", "127.0.0.2", vec![(Some(Spam), Some("Spamhaus SBL"))]),
            ("spamhaus", "127.0.0.4", vec![(Some(Infected), Some("Spamhaus XBL"))]),
            ("spamhaus", "127.0.0.7", vec![(Some(Infected), Some("Spamhaus XBL"))]),
            ("spamhaus", "127.0.0.11", vec![(Some(Line), Some("Spamhaus PBL"))]),
            (
                "spamhaus",
                "127.0.0.11 127.0.0.4 127.0.0.4",
                vec![(Some(Infected), Some("Spamhaus XBL")), (Some(Line), Some("Spamhaus PBL"))],
            ),
            ("spamhaus", "127.0.0.77", vec![(None, None)]),
            ("spamhaus-dbl", "127.0.1.2", vec![(Some(Spam), None)]),
            ("spamhaus-dbl", "127.0.1.104", vec![(Some(Abused), None)]),
            ("surbl", "127.0.0.80", vec![(Some(Spam), Some("SURBL ABUSE")), (Some(Malware), Some("SURBL MW"))]),
            ("surbl", "127.0.0.8", vec![(Some(Phishing), Some("SURBL PH"))]),
            ("uribl", "127.0.0.4", vec![(Some(Minor), Some("URIBL grey"))]),
            ("uribl", "127.0.0.10", vec![(Some(Spam), Some("URIBL black")), (Some(Minor), Some("URIBL red"))]),
        ] {
            let reason = |(meaning, part): (_, Option<&str>)| Reason { meaning, part: part.map(str::to_owned) };
            let expected = Said::Listed(expected.into_iter().map(reason).collect());
            assert_eq!(said(&list(id), &answer(text)), expected, "{id} {text}");
        }
    }

    #[test]
    fn a_refusal_is_no_listing() {
        for (id, text, refusal) in [
            ("spamhaus", "127.255.255.254", "127.255.255.254"),
            ("spamhaus", "127.0.0.2 127.255.255.255", "127.255.255.255"),
            ("spamcop", "127.255.255.1", "127.255.255.1"),
            ("spamhaus-dbl", "127.0.1.255", "127.0.1.255"),
            ("uribl", "127.0.0.1", "127.0.0.1"),
            ("surbl", "127.0.0.1", "127.0.0.1"),
        ] {
            let expected = Said::Unusable(Unusable::Refused(refusal.parse().unwrap()));
            assert_eq!(said(&list(id), &answer(text)), expected, "{id} {text}");
        }
    }

    #[test]
    fn what_no_list_answers_is_no_listing() {
        for text in ["203.0.113.80", "127.0.0.1", "0.0.0.0", "127.0.0.2 203.0.113.80"] {
            let said = said(&list("spamcop"), &answer(text));
            assert!(matches!(said, Said::Unusable(Unusable::NoListAnswer(_))), "{text}: {said:?}");
        }
    }

    #[test]
    fn only_a_name_that_is_not_there_is_not_listed() {
        for (error, expected) in [
            (LookupError::NoSuchName, None),
            (LookupError::NoRecords, None),
            (LookupError::Timeout, Some(LookupError::Timeout)),
            (
                LookupError::ServerFailure("SERVFAIL".to_owned()),
                Some(LookupError::ServerFailure("SERVFAIL".to_owned())),
            ),
            (LookupError::BadName, Some(LookupError::BadName)),
        ] {
            let expected = expected.map_or(Said::NotListed, |why| Said::Unusable(Unusable::NotAnswered(why)));
            assert_eq!(said(&list("psbl"), &Err(error)), expected);
        }
    }

    #[test]
    fn a_list_is_believed_where_its_test_entries_hold() {
        let entry = || Said::Listed(vec![Reason { meaning: None, part: None }]);
        let silent = || Said::Unusable(Unusable::NotAnswered(LookupError::Timeout));
        let refused = || Said::Unusable(Unusable::Refused(Ipv4Addr::new(127, 255, 255, 254)));
        let refusal = Unusable::Refused(Ipv4Addr::new(127, 255, 255, 254));
        for (listed, unlisted, expected) in [
            (entry(), Said::NotListed, Ok(())),
            (entry(), entry(), Err(Unusable::AnswersEverything)),
            (Said::NotListed, Said::NotListed, Err(Unusable::AnswersNothing)),
            (Said::NotListed, entry(), Err(Unusable::AnswersEverything)),
            (entry(), silent(), Err(Unusable::NotAnswered(LookupError::Timeout))),
            (silent(), Said::NotListed, Err(Unusable::NotAnswered(LookupError::Timeout))),
            (silent(), refused(), Err(refusal.clone())),
            (refused(), Said::NotListed, Err(refusal)),
        ] {
            let (listed, unlisted) = ([listed], [unlisted]);
            assert_eq!(soundness(&listed, &unlisted), expected, "{listed:?} {unlisted:?}");
        }
    }
}
