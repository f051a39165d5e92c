//! The addresses that mail is sent from: what they are called, and whether the domain lets them send.

use super::card::{Draft, Mark, Topic};
use super::words::{error, listed, with};
use crate::checkup::domain::{Seen, Sender};
use crate::dns::reverse::Reverse;
use crate::dns::spf::Verdict;
use crate::lang::Catalog;

/// Nothing where no address is known.
pub(super) fn senders<'a>(seen: &Seen, catalog: &'a Catalog) -> Option<Draft<'a>> {
    if seen.senders.is_empty() {
        return None;
    }
    let place = listed(seen.senders.iter().map(|sender| format!("{} PTR", sender.ip)));
    let mut draft = Draft::new(Topic::Senders, place, catalog);
    let mut worst = Mark::Good;
    for sender in &seen.senders {
        worst = worst.max(self::sender(&mut draft, sender));
    }
    let id = match worst {
        Mark::Good | Mark::None => "dns-senders-sound",
        Mark::Unknown => "dns-senders-unknown",
        Mark::Caution => "dns-senders-faulty",
    };
    draft.sum_up(worst, catalog.text(id));
    Some(draft)
}

fn sender(draft: &mut Draft<'_>, sender: &Sender) -> Mark {
    let Sender { ip, guessed, reverse, spf } = sender;
    // What holds of a guess is no fault.
    let judged = |mark: Mark| if *guessed && mark == Mark::Caution { Mark::None } else { mark };
    let (named, words) = named(reverse, draft.catalog);
    let named = judged(named);
    draft.line(0, named, &ip.to_string(), |_| words);
    if *guessed {
        draft.line(1, Mark::None, "SMTP", |catalog| catalog.text("dns-sender-guessed"));
    }
    for name in reverse.names.iter().flatten() {
        draft.record(&format!("{ip} {name}."));
        if reverse.confirmed.contains(name) {
            draft.line(1, Mark::Good, name, |catalog| catalog.text("dns-name-confirmed"));
        } else if let Some((_, why)) = reverse.unanswered.iter().find(|(unanswered, _)| unanswered == name) {
            draft.line(1, Mark::Unknown, name, |catalog| error(catalog, why));
        } else {
            draft.line(1, judged(Mark::Caution), name, |catalog| catalog.text("dns-name-not-confirmed"));
        }
    }
    let allowed = judged(match spf.result {
        Verdict::Pass => Mark::Good,
        Verdict::TempError => Mark::Unknown,
        Verdict::None | Verdict::Neutral | Verdict::Fail | Verdict::SoftFail | Verdict::PermError => Mark::Caution,
    });
    draft.line(1, allowed, "SPF", |catalog| catalog.text(&format!("dns-spf-result-{}", spf.result.word())));
    if let Some(error) = &spf.error {
        let term = error.term.and_then(|at| spf.steps.get(at)).map_or(spf.domain.as_str(), |step| &step.term.text);
        draft.line(2, allowed, term, |catalog| error.fault.text(catalog));
    } else if let Some((trace, step)) = spf.decided() {
        draft.line(2, Mark::None, &step.term.text, |catalog| {
            with(catalog, "dns-spf-decided", &[("name", &trace.domain)])
        });
    }
    if let Some(explanation) = &spf.explanation {
        draft.line(2, Mark::None, explanation, |catalog| catalog.text("dns-spf-explanation"));
    }
    named.max(allowed)
}

fn named(reverse: &Reverse, catalog: &Catalog) -> (Mark, String) {
    match &reverse.names {
        Err(why) if why.is_absence() => (Mark::Caution, catalog.text("dns-name-missing")),
        Err(why) => {
            let mark = if why.is_unanswered() { Mark::Unknown } else { Mark::Caution };
            (mark, error(catalog, why))
        }
        Ok(_) if reverse.confirmed.is_empty() && !reverse.unanswered.is_empty() => {
            (Mark::Unknown, catalog.text("dns-name-unknown"))
        }
        Ok(_) if reverse.confirmed.is_empty() => (Mark::Caution, catalog.text("dns-name-leads-elsewhere")),
        Ok(_) if reverse.generic => (Mark::Caution, catalog.text("dns-name-generic")),
        Ok(_) => (Mark::Good, catalog.text("dns-name-sound")),
    }
}
