//! Asking lists: the questions, and the lists' own test entries beside them.

use std::net::IpAddr;
use std::sync::Arc;

use futures_util::future::join_all;

use super::ListResult;
use super::judge::{ListOutcome, Listing, Said, said, soundness};
use super::name::{name, registered};
use crate::diagnosis::{DnsList, ListSubject};
use crate::dns::outside::is_public;
use crate::dns::{Ask, LookupError};

/// Most texts of one entry that are kept, and the most letters of each.
const MOST_TEXTS: usize = 8;
const LONGEST_TEXT: usize = 500;

/// Asks every list about every address and domain that it can have, all at once; only for somebody who has agreed.
///
/// A list's answers count only where its own test entries hold, of which those of the same kind are asked beside the
/// questions. Addresses that mean nothing outside a local network, and what is no domain, are not asked about; domains are
/// asked about, and stand in the results, as they were registered. What a list says in words is asked for where something is
/// listed.
pub async fn ask(asks: &impl Ask, lists: &[Arc<DnsList>], addresses: &[IpAddr], domains: &[&str]) -> Vec<ListResult> {
    let addresses =
        addresses.iter().filter(|address| is_public(**address)).map(|address| ListSubject::Address(*address));
    let domains = domains.iter().filter_map(|domain| registered(domain)).map(ListSubject::Domain);
    let mut subjects: Vec<ListSubject> = Vec::new();
    for subject in addresses.chain(domains) {
        if !subjects.contains(&subject) {
            subjects.push(subject);
        }
    }
    let of_lists = lists.iter().flat_map(|list| {
        // Each kind by itself: a list may hold for one family of addresses and fail for the other.
        let mut groups: Vec<Vec<&ListSubject>> = Vec::new();
        for subject in subjects.iter().filter(|subject| list.test_listed.iter().any(|test| test.is_like(subject))) {
            match groups.iter_mut().find(|group| group.iter().all(|other| other.is_like(subject))) {
                Some(group) => group.push(subject),
                None => groups.push(vec![subject]),
            }
        }
        groups.into_iter().map(move |group| one_list(asks, list, group))
    });
    join_all(of_lists.collect::<Vec<_>>()).await.into_iter().flatten().collect()
}

/// Asks one list about subjects of one kind.
async fn one_list(asks: &impl Ask, list: &Arc<DnsList>, subjects: Vec<&ListSubject>) -> Vec<ListResult> {
    let like = |test: &&ListSubject| subjects.first().is_some_and(|subject| subject.is_like(test));
    let listed: Vec<&ListSubject> = list.test_listed.iter().filter(like).collect();
    let unlisted: Vec<&ListSubject> = list.test_unlisted.iter().filter(like).collect();
    let questions = listed.iter().chain(&unlisted).chain(&subjects);
    let mut answers = join_all(questions.map(|subject| question(asks, list, subject)).collect::<Vec<_>>()).await;
    let of_subjects = answers.split_off(listed.len() + unlisted.len());
    let of_unlisted = answers.split_off(listed.len());
    let sound = soundness(&answers, &of_unlisted);
    let results = subjects.into_iter().zip(of_subjects).map(async |(subject, said)| {
        let outcome = match (&sound, said) {
            (Err(why), _) => ListOutcome::LeftOut(why.clone()),
            (Ok(()), Said::Unusable(why)) => ListOutcome::LeftOut(why),
            (Ok(()), Said::NotListed) => ListOutcome::NotListed,
            (Ok(()), Said::Listed(reasons)) => {
                ListOutcome::Listed(Listing { reasons, texts: texts(asks, list, subject).await })
            }
        };
        ListResult { list: list.clone(), subject: subject.clone(), outcome }
    });
    join_all(results.collect::<Vec<_>>()).await
}

async fn question(asks: &impl Ask, list: &DnsList, subject: &ListSubject) -> Said {
    match name(subject, &list.zone) {
        Some(name) => said(list, &asks.a(&name).await),
        None => said(list, &Err(LookupError::BadName)),
    }
}

/// The list's own words about an entry; none where it has none, or does not answer.
async fn texts(asks: &impl Ask, list: &DnsList, subject: &ListSubject) -> Vec<String> {
    let Some(name) = name(subject, &list.zone) else { return Vec::new() };
    let texts = asks.txt(&name).await.unwrap_or_default();
    let readable = |octets: &Vec<u8>| {
        let text = String::from_utf8_lossy(octets);
        let letters = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
        letters.take(LONGEST_TEXT).collect::<String>().trim().to_owned()
    };
    texts.iter().take(MOST_TEXTS).map(readable).filter(|text| !text.is_empty()).collect()
}
