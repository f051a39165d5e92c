//! All sources at once, and how long each of them is waited for.

use std::pin::Pin;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::time::Instant;

use super::candidate::{Candidate, Source};
use super::discovery::{Answered, Asked, Discovery, Failure};
use super::findings::Findings;
use super::provider_list::built_in;
use super::rank::rank;
use super::{autoconfig, autodiscover, guess, mx, srv};
use crate::account::{Address, Host};
use crate::environment::Environment;

/// How long before the end the sources have to say what they know, so that nothing of it is lost.
const LAST_WORD: Duration = Duration::from_millis(200);

/// Once there are trusted settings, a worse source gets this much longer: time for an answer that is already on its way. It
/// could only say the same, or something that comes second.
const GRACE_FOR_WORSE: Duration = Duration::from_millis(300);

/// Once there are trusted settings, a better source gets this much longer: time for a name, a connection, a handshake and a
/// page. A host behind a firewall that says nothing must not cost everybody the whole patience.
const GRACE_FOR_BETTER: Duration = Duration::from_millis(1500);

/// Asks all sources about an address, within [`Discovery::PATIENCE`].
pub async fn discover(address: &Address, environment: &Environment) -> Discovery {
    discover_with(address, environment, Discovery::PATIENCE, |_| {}).await
}

/// The same, telling of settings as they come, each once and in no order. Dropping the future stops everything.
///
/// The built-in list answers at once and without a network. Where it knows how to send nobody else is asked: it is the
/// service's own settings, compared by people, and who looks up gmail.com needs to tell nobody.
pub async fn discover_with(
    address: &Address,
    environment: &Environment,
    patience: Duration,
    tell: impl FnMut(&Candidate),
) -> Discovery {
    // What earlier searches were told may have been mended since.
    let environment = Environment { resolver: environment.resolver.afresh(), ..environment.clone() };
    search(address, &environment, patience, true, tell).await
}

/// What is published for an address, without guessing, and without asking name servers again for what they have just said.
pub async fn published(address: &Address, environment: &Environment) -> Discovery {
    search(address, environment, Discovery::PATIENCE, false, |_| {}).await
}

async fn search(
    address: &Address,
    environment: &Environment,
    patience: Duration,
    guessing: bool,
    mut tell: impl FnMut(&Candidate),
) -> Discovery {
    let began = Instant::now();
    let known = built_in(address);
    let answer = if known.is_some() { Answered::Found } else { Answered::Nothing };
    let origin = address.domain().as_ascii();
    let mut found = Findings {
        candidates: known.into_iter().collect(),
        asked: vec![Asked { source: Source::ProviderList, origin, took: began.elapsed(), answer }],
    };
    found.candidates.iter().for_each(&mut tell);
    let settled = found.candidates.iter().any(Candidate::settles);
    if let (false, false, Some(domain)) = (settled, environment.offline, mail_domain(address)) {
        ask_all(address, domain, environment, guessing, began + patience, &mut found, &mut tell).await;
    }
    found.asked.sort_by_key(|asked| asked.source);
    Discovery {
        address: address.clone(),
        candidates: rank(found.candidates),
        asked: found.asked,
        took: began.elapsed(),
    }
}

/// The domain that others may be asked about: a name of at least two labels. Of "anna@co", still being typed, only strangers
/// would hear, who have `autoconfig.co`.
fn mail_domain(address: &Address) -> Option<&str> {
    match address.domain() {
        host @ Host::Name(name) if name.contains('.') && !host.is_local() => Some(name),
        _ => None,
    }
}

/// A source that has not answered yet: those that one question is put to, the best first, each with the place.
struct Waiting {
    places: Vec<(Source, String)>,
}

impl Waiting {
    fn best(&self) -> Option<Source> {
        self.places.first().map(|(source, _)| *source)
    }
}

type Asking<'a> = Pin<Box<dyn Future<Output = Findings> + Send + 'a>>;

async fn ask_all(
    address: &Address,
    domain: &str,
    environment: &Environment,
    guessing: bool,
    deadline: Instant,
    found: &mut Findings,
    tell: &mut impl FnMut(&Candidate),
) {
    let began = Instant::now();
    let last_word = deadline.checked_sub(LAST_WORD).unwrap_or(deadline);
    let at_domain = || domain.to_owned();
    let mut questions: Vec<(Vec<(Source, String)>, Asking<'_>)> = vec![
        (
            vec![(Source::Autoconfig, format!("autoconfig.{domain}")), (Source::WellKnown, at_domain())],
            Box::pin(autoconfig::ask_domain(address, environment, last_word)),
        ),
        (vec![(Source::Srv, at_domain())], Box::pin(srv::ask(domain, environment, last_word))),
        (
            vec![(Source::Autodiscover, format!("autodiscover.{domain}"))],
            Box::pin(autodiscover::ask(address, environment, last_word)),
        ),
        (vec![(Source::Mx, at_domain())], Box::pin(mx::ask(domain, environment, last_word))),
    ];
    if guessing {
        let asking = Box::pin(guess::ask(domain, environment, last_word));
        questions.push((vec![(Source::Guess, at_domain())], asking));
    }
    if let Some(others) = &environment.third_parties {
        let asking = Box::pin(autoconfig::ask_ispdb(address, environment, last_word));
        questions.push((vec![(Source::Ispdb, others.ispdb.clone())], asking));
    }

    let mut waiting: Vec<Option<Waiting>> = Vec::new();
    let mut running = FuturesUnordered::new();
    for (number, (places, asking)) in questions.into_iter().enumerate() {
        waiting.push(Some(Waiting { places }));
        running.push(async move { (number, asking.await) });
    }
    // The best trusted source so far, and since when it is known.
    let mut best: Option<(Source, Instant)> = None;
    loop {
        let until = best.map_or(deadline, |(source, since)| patience_with(&waiting, source, since).min(deadline));
        let Ok(Some((number, findings))) = tokio::time::timeout_at(until, running.next()).await else { break };
        if let Some(place) = waiting.get_mut(number) {
            *place = None;
        }
        let trusted = findings.candidates.iter().filter(|one| one.is_trusted() && !one.submission.is_empty());
        if let Some(source) = trusted.map(|one| one.source).min()
            && best.is_none_or(|(known, _)| source < known)
        {
            best = Some((source, Instant::now()));
        }
        findings.candidates.iter().for_each(&mut *tell);
        found.candidates.extend(findings.candidates);
        found.asked.extend(findings.asked);
    }
    let answer = if Instant::now() >= deadline { Answered::Failed(Failure::TimedOut) } else { Answered::NotAwaited };
    let left = waiting.into_iter().flatten().flat_map(|waiting| waiting.places);
    found.asked.extend(left.map(|(source, origin)| Asked {
        source,
        origin,
        took: began.elapsed(),
        answer: answer.clone(),
    }));
}

/// Until when those who have not answered are worth waiting for, once `best` has.
fn patience_with(waiting: &[Option<Waiting>], best: Source, since: Instant) -> Instant {
    let graces = waiting.iter().flatten().map(|waiting| match waiting.best() {
        Some(source) if source < best => GRACE_FOR_BETTER,
        _ => GRACE_FOR_WORSE,
    });
    since + graces.max().unwrap_or_default()
}
