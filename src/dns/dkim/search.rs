//! The keys of a domain, at the selectors where there may be some.

use std::collections::HashSet;
use std::hash::{BuildHasher, Hasher, RandomState};

use crate::diagnosis::{FaultKind, RecordFault};
use crate::dns::at_once::at_once;
use crate::dns::{Answer, Ask, LookupError};

use super::key::KeyRecord;

/// A name below `_domainkey` to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    pub name: String,
    pub why: Why,
}

/// Why a selector is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// This mail service signs with it.
    Service(String),
    /// Many domains have it.
    Common,
    /// A message that was pasted is signed with it.
    Message,
}

/// The keys that were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys {
    /// Selectors at which something stands, in the order asked for.
    pub places: Vec<Place>,
    /// Selectors of which it could not be found out, with the reason.
    pub unanswered: Vec<(Selector, LookupError)>,
    /// What every selector answers that has nothing of its own.
    pub wildcard: Option<Place>,
    /// Some name exists below `_domainkey`, though none that was asked for (RFC 8020): there may be a key under a selector
    /// that nobody can guess.
    pub others_likely: bool,
}

/// What stands at one selector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub selector: Selector,
    /// The full name.
    pub name: String,
    /// Where the name's CNAME leads, which tells whose key it is.
    pub alias: Option<String>,
    pub keys: Vec<KeyRecord>,
    /// Texts that are not meant as keys.
    pub strangers: Vec<String>,
    /// Why there is no text where the alias leads.
    pub error: Option<LookupError>,
    /// Faults of the place as a whole; those of a key stand with the key.
    pub faults: Vec<RecordFault>,
}

/// What was answered for one selector.
struct Look {
    selector: Selector,
    name: String,
    texts: Answer<Vec<u8>>,
    alias: Option<String>,
}

/// Looks at all selectors at once.
pub async fn search<A: Ask>(ask: &A, domain: &str, selectors: &[Selector]) -> Keys {
    let above = format!("_domainkey.{domain}");
    let mut known = HashSet::new();
    let selectors = selectors.iter().filter(|selector| known.insert(selector.name.to_ascii_lowercase()));
    let label = RandomState::new().build_hasher().finish();
    // Asked for like one that is expected, so that it is seen where its alias leads as well.
    let invented = Selector { name: format!("mailclinic-{label:016x}"), why: Why::Message };
    let (looks, invented, above) = tokio::join!(
        at_once(selectors.map(|selector| look(ask, selector, &above))),
        look(ask, &invented, &above),
        ask.txt(&above),
    );
    judge(looks, invented, &above)
}

async fn look<A: Ask>(ask: &A, selector: &Selector, above: &str) -> Look {
    let name = format!("{}.{above}", selector.name);
    let (texts, alias) = match selector.why {
        // Only where something stands: most of these many names do not exist.
        Why::Common => match ask.txt(&name).await {
            Ok(texts) => (Ok(texts), ask.cname(&name).await),
            Err(error) => (Err(error), Err(LookupError::NoRecords)),
        },
        Why::Service(_) | Why::Message => tokio::join!(ask.txt(&name), ask.cname(&name)),
    };
    let texts = texts.map(|mut texts| {
        texts.sort_unstable();
        texts
    });
    Look { selector: selector.clone(), name, texts, alias: alias.ok().and_then(|targets| targets.into_iter().next()) }
}

fn judge(looks: Vec<Look>, invented: Look, above: &Answer<Vec<u8>>) -> Keys {
    let mut keys = Keys::default();
    let everything = invented.texts.is_ok() || invented.alias.is_some();
    for look in looks {
        match &look.texts {
            _ if everything && look.texts == invented.texts && look.alias == invented.alias => {}
            Err(LookupError::NoSuchName | LookupError::NoRecords) if look.alias.is_none() => {}
            Err(LookupError::NoSuchName | LookupError::NoRecords) | Ok(_) => keys.places.push(look.place()),
            Err(error) => keys.unanswered.push((look.selector.clone(), error.clone())),
        }
    }
    // Some name servers never say that a name does not exist (RFC 9824): then nothing follows.
    let says_no = invented.texts == Err(LookupError::NoSuchName);
    keys.others_likely = keys.places.is_empty() && says_no && *above == Err(LookupError::NoRecords);
    keys.wildcard = everything.then(|| invented.place());
    keys
}

impl Look {
    fn place(self) -> Place {
        let Self { selector, name, texts, alias } = self;
        let mut place =
            Place { selector, name, alias, keys: Vec::new(), strangers: Vec::new(), error: None, faults: Vec::new() };
        match texts {
            Ok(texts) => {
                for text in texts {
                    match KeyRecord::read(&text) {
                        Some(key) => place.keys.push(key),
                        None => place.strangers.push(String::from_utf8_lossy(&text).into_owned()),
                    }
                }
            }
            Err(error) => place.error = Some(error),
        }
        // Which of them counts is left open (RFC 6376 3.6.2.2).
        if place.keys.len() > 1 {
            place.faults.push(RecordFault::new(FaultKind::SeveralRecords, place.keys.len().to_string()));
        }
        place
    }
}
