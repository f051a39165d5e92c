//! What an outside address means for mail that leaves straight from it. Pure.

use std::net::IpAddr;

use crate::diagnosis::{ListSubject, Meaning};
use crate::dns::dnsbl::{ListOutcome, ListResult};

/// How an address stands with those who take mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub address: IpAddr,
    /// By what it is known for the line of a customer, from which most servers take no mail without sign-in. That is as it
    /// should be, and no reproach.
    pub dynamic: Vec<DynamicSign>,
    /// Lists on which it stands since a computer there is infected or misused.
    pub infected: Vec<String>,
    /// Lists on which it stands for spam, or for reasons of their own.
    pub spam: Vec<String>,
    /// How many lists have answered; where none has, nothing above was ruled out.
    pub lists: usize,
}

/// By what a line is known for a customer's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DynamicSign {
    /// Its reverse name is made of the address, or says so.
    ReverseName,
    /// It stands on this list of lines.
    List(String),
}

impl Standing {
    /// Judges an address by what its reverse name looks like and what the lists say of it.
    pub fn of(address: IpAddr, has_generic_name: bool, results: &[ListResult]) -> Self {
        let mut standing = Self { address, dynamic: Vec::new(), infected: Vec::new(), spam: Vec::new(), lists: 0 };
        if has_generic_name {
            standing.dynamic.push(DynamicSign::ReverseName);
        }
        for result in results.iter().filter(|result| result.subject == ListSubject::Address(address)) {
            match &result.outcome {
                ListOutcome::LeftOut(_) => {}
                ListOutcome::NotListed => standing.lists += 1,
                ListOutcome::Listed(listing) => {
                    standing.lists += 1;
                    for reason in &listing.reasons {
                        standing.add(reason.meaning, reason.part.as_ref().unwrap_or(&result.list.name));
                    }
                }
            }
        }
        standing
    }

    fn add(&mut self, meaning: Option<Meaning>, list: &str) {
        let list = list.to_owned();
        let lists = match meaning {
            Some(Meaning::Line) => {
                let sign = DynamicSign::List(list);
                if !self.dynamic.contains(&sign) {
                    self.dynamic.push(sign);
                }
                return;
            }
            Some(Meaning::Minor) => return,
            Some(Meaning::Infected | Meaning::Phishing | Meaning::Malware | Meaning::Abused) => &mut self.infected,
            Some(Meaning::Spam) | None => &mut self.spam,
        };
        if !lists.contains(&list) {
            lists.push(list);
        }
    }

    pub fn is_dynamic(&self) -> bool {
        !self.dynamic.is_empty()
    }

    /// On a list for what came from it.
    pub fn is_listed(&self) -> bool {
        !(self.infected.is_empty() && self.spam.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::DnsList;
    use crate::dns::LookupError;
    use crate::dns::dnsbl::{Listing, Reason, Unusable};

    const HERE: &str = "203.0.113.7";

    fn result(address: &str, list: &str, outcome: ListOutcome) -> ListResult {
        let list = DnsList::builtin().into_iter().find(|known| known.id == list).unwrap();
        ListResult { list, subject: ListSubject::from(address.to_owned()), outcome }
    }

    fn listed(reasons: &[(Option<Meaning>, Option<&str>)]) -> ListOutcome {
        let reason = |(meaning, part): &(Option<Meaning>, Option<&str>)| Reason {
            meaning: *meaning,
            part: part.map(str::to_owned),
        };
        ListOutcome::Listed(Listing { reasons: reasons.iter().map(reason).collect(), texts: Vec::new() })
    }

    #[test]
    fn lines_are_told_from_what_came_from_them() {
        let results = [
            result(
                HERE,
                "spamhaus",
                listed(&[(Some(Meaning::Line), Some("Spamhaus PBL")), (Some(Meaning::Infected), Some("Spamhaus XBL"))]),
            ),
            result(HERE, "spamcop", ListOutcome::NotListed),
            result(HERE, "psbl", listed(&[(None, None)])),
            result(HERE, "barracuda", ListOutcome::LeftOut(Unusable::NotAnswered(LookupError::Timeout))),
            result("198.51.100.7", "spamcop", listed(&[(Some(Meaning::Spam), None)])),
        ];
        let standing = Standing::of(HERE.parse().unwrap(), true, &results);
        assert_eq!(standing.dynamic, [DynamicSign::ReverseName, DynamicSign::List("Spamhaus PBL".to_owned())]);
        assert_eq!(standing.infected, ["Spamhaus XBL"]);
        assert_eq!(standing.spam, ["PSBL"]);
        assert_eq!(standing.lists, 3);
        assert!(standing.is_dynamic() && standing.is_listed());
    }

    #[test]
    fn a_clean_address_and_one_of_which_nothing_is_known_are_told_apart() {
        let address = HERE.parse().unwrap();
        let clean = Standing::of(address, false, &[result(HERE, "spamcop", ListOutcome::NotListed)]);
        let unknown =
            Standing::of(address, false, &[result(HERE, "spamcop", ListOutcome::LeftOut(Unusable::AnswersNothing))]);
        assert_eq!((clean.is_dynamic(), clean.is_listed(), clean.lists), (false, false, 1));
        assert_eq!((unknown.is_dynamic(), unknown.is_listed(), unknown.lists), (false, false, 0));
        let noted = Standing::of(address, false, &[result(HERE, "spamcop", listed(&[(Some(Meaning::Minor), None)]))]);
        assert!(!noted.is_listed());
    }
}
