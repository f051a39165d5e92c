//! What others think of the domain and its addresses, and of this computer.

use super::card::{Draft, Mark, Topic};
use super::words::{count, error, listed, with};
use crate::checkup::domain::Seen;
use crate::diagnosis::{ListSubject, Meaning};
use crate::dns::dnsbl::{ListOutcome, ListResult, Listing, Unusable};
use crate::dns::outside::{self, By, DynamicSign, Outside, Standing};
use crate::lang::{Args, Catalog};

pub(super) fn lists<'a>(seen: &Seen, catalog: &'a Catalog) -> Draft<'a> {
    let mut draft = Draft::new(Topic::Lists, "", catalog);
    let Some(results) = &seen.lists else {
        draft.sum_up(Mark::None, catalog.text("dns-lists-not-asked"));
        return draft;
    };
    let answered = results.iter().filter(|result| !matches!(result.outcome, ListOutcome::LeftOut(_))).count();
    let entries: Vec<&ListResult> = results.iter().filter(|result| is_reproach(&result.outcome)).collect();
    let mut args = Args::new();
    args.set("count", answered);
    args.set("lists", listed(entries.iter().map(|result| &result.list.name)));
    match (entries.as_slice(), answered) {
        ([], 0) => draft.sum_up(Mark::Unknown, catalog.text("dns-lists-silent")),
        ([], _) => draft.sum_up(Mark::Good, catalog.format("dns-lists-clean", &args)),
        _ => draft.sum_up(Mark::Caution, catalog.format("dns-lists-listed", &args)),
    }
    let mut subjects: Vec<&ListSubject> = Vec::new();
    for result in results {
        if !subjects.contains(&&result.subject) {
            subjects.push(&result.subject);
        }
    }
    for subject in subjects {
        draft.line(0, Mark::None, &subject.to_string(), |_| String::new());
        results.iter().filter(|result| result.subject == *subject).for_each(|result| one(&mut draft, result));
    }
    draft
}

/// An entry for which mail is refused, and which is not as it should be, as that of a home connection is.
fn is_reproach(outcome: &ListOutcome) -> bool {
    let harmless = |meaning| matches!(meaning, Some(Meaning::Line | Meaning::Minor));
    matches!(outcome, ListOutcome::Listed(listing) if !listing.reasons.iter().all(|reason| harmless(reason.meaning)))
}

fn one(draft: &mut Draft<'_>, result: &ListResult) {
    let name = &result.list.name;
    match &result.outcome {
        ListOutcome::NotListed => draft.line(1, Mark::Good, name, |catalog| catalog.text("dns-list-clean")),
        ListOutcome::LeftOut(why) => draft.line(1, Mark::Unknown, name, |catalog| left_out(catalog, why)),
        ListOutcome::Listed(listing) => {
            let mark = if is_reproach(&result.outcome) { Mark::Caution } else { Mark::None };
            draft.line(1, mark, name, |catalog| catalog.text("dns-list-listed"));
            entry(draft, name, listing, mark);
            if mark == Mark::Caution {
                draft.line(2, Mark::None, &result.list.off, |catalog| catalog.text("dns-list-off"));
            }
        }
    }
}

fn entry(draft: &mut Draft<'_>, name: &str, listing: &Listing, mark: Mark) {
    for reason in &listing.reasons {
        let part = reason.part.as_deref().unwrap_or(name);
        draft.line(2, mark, part, |catalog| meaning(catalog, reason.meaning));
    }
    for text in &listing.texts {
        draft.line(2, Mark::None, text, |catalog| catalog.text("dns-own-words"));
    }
}

fn meaning(catalog: &Catalog, meaning: Option<Meaning>) -> String {
    catalog.text(match meaning {
        Some(Meaning::Spam) => "dns-list-spam",
        Some(Meaning::Infected) => "dns-list-infected",
        Some(Meaning::Line) => "dns-list-line",
        Some(Meaning::Phishing) => "dns-list-phishing",
        Some(Meaning::Malware) => "dns-list-malware",
        Some(Meaning::Abused) => "dns-list-abused",
        Some(Meaning::Minor) => "dns-list-minor",
        None => "dns-list-unexplained",
    })
}

/// Why a list's answers do not count.
fn left_out(catalog: &Catalog, why: &Unusable) -> String {
    match why {
        Unusable::Refused(answer) => with(catalog, "dns-list-refuses", &[("answer", &answer.to_string())]),
        Unusable::AnswersEverything => catalog.text("dns-list-answers-everything"),
        Unusable::AnswersNothing => catalog.text("dns-list-answers-nothing"),
        Unusable::NoListAnswer(answer) => with(catalog, "dns-list-no-answer", &[("answer", &answer.to_string())]),
        Unusable::NotAnswered(why) => error(catalog, why),
    }
}

/// Nothing where nobody saw this computer.
pub(super) fn outside<'a>(seen: &Seen, catalog: &'a Catalog) -> Option<Draft<'a>> {
    let (Outside { v4, v6 }, standing) = seen.outside.as_ref()?;
    let addresses = [v4, v6].into_iter().filter_map(outside::Seen::for_mail);
    let place = listed(addresses);
    let mut draft = Draft::new(Topic::Outside, place, catalog);
    for family in [v4, v6] {
        match family {
            outside::Seen::Nowhere => {}
            outside::Seen::At(address) => {
                draft.line(0, Mark::None, &address.to_string(), |catalog| catalog.text("dns-outside-at"));
            }
            outside::Seen::Disagreed(sightings) => {
                for sighting in sightings {
                    let id = match sighting.by {
                        By::MailServer => "dns-outside-by-mail-server",
                        By::NameServer => "dns-outside-by-name-server",
                    };
                    draft.line(0, Mark::None, &sighting.address.to_string(), |catalog| catalog.text(id));
                }
            }
        }
    }
    let Some(standing) = standing else {
        draft.sum_up(Mark::Unknown, catalog.text("dns-outside-unclear"));
        return Some(draft);
    };
    self::standing(&mut draft, standing);
    Some(draft)
}

fn standing(draft: &mut Draft<'_>, standing: &Standing) {
    let (mark, id) = if standing.is_listed() {
        (Mark::Caution, "dns-outside-listed")
    } else if standing.is_dynamic() {
        (Mark::None, "dns-outside-line")
    } else if standing.lists == 0 {
        (Mark::None, "dns-outside-seen")
    } else {
        (Mark::Good, "dns-outside-clean")
    };
    draft.sum_up(mark, count(draft.catalog, id, standing.lists));
    for sign in &standing.dynamic {
        match sign {
            DynamicSign::ReverseName => {
                draft.line(1, Mark::None, "PTR", |catalog| catalog.text("dns-name-generic"));
            }
            DynamicSign::List(list) => draft.line(1, Mark::None, list, |catalog| catalog.text("dns-list-line")),
        }
    }
    for list in &standing.infected {
        draft.line(1, Mark::Caution, list, |catalog| catalog.text("dns-list-infected"));
    }
    for list in &standing.spam {
        draft.line(1, Mark::Caution, list, |catalog| catalog.text("dns-list-spam"));
    }
}
