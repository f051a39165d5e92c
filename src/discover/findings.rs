//! What comes of asking one source: settings, and who was asked for them.

use std::pin::Pin;
use std::time::Duration;

use futures_util::stream::{FuturesUnordered, StreamExt as _};
use tokio::time::{Instant, timeout_at};

use super::candidate::{Candidate, Source};
use super::discovery::{Answered, Asked, Failure};
use super::published::Reading;

/// Once a page has been found over HTTPS, the others are waited for as long again as that took, and this much longer.
const GRACE: Duration = Duration::from_millis(250);

/// What asking one source came to. It may have asked at several places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Findings {
    pub candidates: Vec<Candidate>,
    pub asked: Vec<Asked>,
}

/// One page to be asked for.
pub(super) struct Question<'a> {
    pub source: Source,
    pub origin: String,
    /// Over HTTPS. Once such a page has been found, nobody cares for others.
    pub secure: bool,
    pub asking: Pin<Box<dyn Future<Output = Result<Reading, Failure>> + Send + 'a>>,
}

struct Ended {
    place: usize,
    secure: bool,
    candidate: Option<Candidate>,
    asked: Vec<Asked>,
}

/// Asks all questions at once. What is found comes in the order of the questions.
pub(super) async fn ask_all(questions: Vec<Question<'_>>, deadline: Instant) -> Findings {
    let began = Instant::now();
    let mut left: Vec<_> =
        questions.iter().map(|question| Some((question.source, question.origin.clone(), question.secure))).collect();
    let mut open: FuturesUnordered<_> =
        questions.into_iter().enumerate().map(|(place, question)| ask(place, question, began)).collect();
    let mut ended: Vec<Ended> = Vec::new();
    let mut until = deadline;
    while let Ok(Some(one)) = timeout_at(until, open.next()).await {
        if one.secure && one.candidate.is_some() {
            until = until.min(Instant::now() + began.elapsed() + GRACE);
        }
        left[one.place] = None;
        ended.push(one);
    }
    ended.sort_by_key(|one| one.place);
    let found = ended.iter().any(|one| one.secure && one.candidate.is_some());
    if found {
        ended.retain(|one| one.secure);
    }
    let mut findings = Findings::default();
    for one in ended {
        findings.candidates.extend(one.candidate);
        findings.asked.extend(one.asked);
    }
    // Who was only left because there was an answer already is not told as silent.
    let answer = if found { Answered::NotAwaited } else { Answered::Failed(Failure::TimedOut) };
    let left = left.into_iter().flatten().filter(|(_, _, secure)| *secure || !found);
    findings.asked.extend(left.map(|(source, origin, _)| Asked {
        source,
        origin,
        took: began.elapsed(),
        answer: answer.clone(),
    }));
    findings
}

async fn ask(place: usize, question: Question<'_>, began: Instant) -> Ended {
    let Question { source, origin, secure, asking } = question;
    let answer = asking.await;
    let took = began.elapsed();
    let (candidate, answers) = match answer {
        Ok(reading) => {
            let remarks = reading.remarks.into_iter().map(Answered::Failed);
            let first = match reading.candidate {
                Some(_) => Some(Answered::Found),
                None if remarks.len() == 0 => Some(Answered::Nothing),
                None => None,
            };
            (reading.candidate, first.into_iter().chain(remarks).collect())
        }
        Err(failure) => (None, vec![Answered::Failed(failure)]),
    };
    let asked = |answer| Asked { source, origin: origin.clone(), took, answer };
    Ended { place, secure, candidate, asked: answers.into_iter().map(asked).collect() }
}
