//! The keys of a domain, at the selectors where there may be some.

use std::collections::HashSet;

use futures_util::future::join_all;

use crate::diagnosis::{FaultKind, RecordFault};
use crate::dns::invented::invented_label;
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
    // Asked for like one that is expected, so that it is seen where its alias leads as well.
    let invented = Selector { name: invented_label(), why: Why::Message };
    let (looks, invented, above) = tokio::join!(
        join_all(selectors.map(|selector| look(ask, selector, &above))),
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
    let says_no = invented.texts == Err(LookupError::NoSuchName) && !everything;
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

#[cfg(test)]
mod tests {
    use super::super::samples::rsa;
    use super::*;
    use crate::dns::table::Table;

    fn selectors() -> Vec<Selector> {
        let service = |name: &str| Selector { name: name.to_owned(), why: Why::Service("contoso".to_owned()) };
        let common = |name: &str| Selector { name: name.to_owned(), why: Why::Common };
        vec![service("selector1"), service("selector2"), common("default"), common("mail"), common("SELECTOR1")]
    }

    /// The names of the places, of what was not answered, and of the wildcard's fields.
    fn outline(keys: &Keys) -> (Vec<&str>, Vec<&str>, bool, bool) {
        let places = keys.places.iter().map(|place| place.selector.name.as_str()).collect();
        let unanswered = keys.unanswered.iter().map(|(selector, _)| selector.name.as_str()).collect();
        (places, unanswered, keys.wildcard.is_some(), keys.others_likely)
    }

    #[tokio::test]
    async fn keys_are_found_and_failures_are_no_absence() {
        let key = format!("v=DKIM1; p={}", rsa(2048));
        let own = format!("default._domainkey.example.test TXT {key}");
        type Row<'a> = (String, (Vec<&'a str>, Vec<&'a str>, bool, bool));
        let rows: Vec<Row<'_>> = vec![
            (own.clone(), (vec!["default"], vec![], false, false)),
            ("example.test A 192.0.2.1".to_owned(), (vec![], vec![], false, false)),
            (own.replace("default", "secret"), (vec![], vec![], false, true)),
            // Somebody answers that every name exists, but has nothing.
            (
                own.replace("default", "secret") + "\n*._domainkey.example.test A 192.0.2.1",
                (vec![], vec![], false, false),
            ),
            ("mail._domainkey.example.test FAIL timeout".to_owned(), (vec![], vec!["mail"], false, true)),
            (
                format!("{own}\nmail._domainkey.example.test FAIL SERVFAIL"),
                (vec!["default"], vec!["mail"], false, false),
            ),
            ("_domainkey.example.test FAIL SERVFAIL".to_owned(), (vec![], vec![], false, false)),
            // Wildcards
            ("*._domainkey.example.test TXT v=DKIM1; p=".to_owned(), (vec![], vec![], true, false)),
            (format!("{own}\n*._domainkey.example.test TXT v=spf1 -all"), (vec!["default"], vec![], true, false)),
            ("*._domainkey.example.test CNAME nothing.test".to_owned(), (vec![], vec![], true, false)),
            // An alias that leads nowhere is told where it is expected.
            ("selector1._domainkey.example.test CNAME gone.test".to_owned(), (vec!["selector1"], vec![], false, false)),
            ("mail._domainkey.example.test CNAME gone.test".to_owned(), (vec![], vec![], false, true)),
        ];
        for (lines, expected) in rows {
            let keys = search(&Table::of(&lines), "example.test", &selectors()).await;
            assert_eq!(outline(&keys), expected, "{lines}");
        }
    }

    #[tokio::test]
    async fn a_place_tells_where_it_leads_and_what_is_there() {
        let table = Table::of(&format!(
            "selector1._domainkey.example.test CNAME selector1-example-test._domainkey.contoso.onmicrosoft.com
             selector1-example-test._domainkey.contoso.onmicrosoft.com TXT v=DKIM1; p={}
             selector2._domainkey.example.test CNAME gone.test
             mail._domainkey.example.test CNAME mail.sender.test
             mail.sender.test TXT p={}
             mail.sender.test TXT p=
             mail.sender.test TXT hello",
            rsa(2048),
            rsa(1024)
        ));
        let keys = search(&table, "example.test", &selectors()).await;
        let [first, second, mail] = keys.places.as_slice() else { panic!("{keys:?}") };
        assert_eq!(first.name, "selector1._domainkey.example.test");
        assert_eq!(first.alias.as_deref(), Some("selector1-example-test._domainkey.contoso.onmicrosoft.com"));
        assert_eq!((first.keys.len(), &first.error), (1, &None));
        assert_eq!((second.keys.len(), &second.error), (0, &Some(LookupError::NoSuchName)));
        assert_eq!(mail.alias.as_deref(), Some("mail.sender.test"));
        assert_eq!((mail.keys.len(), mail.strangers.as_slice()), (2, ["hello".to_owned()].as_slice()));
        assert_eq!(mail.faults, [RecordFault::new(FaultKind::SeveralRecords, "2")]);
        // Four selectors, the one made up, and what is above; aliases of those expected and of those that are there.
        let asked = table.asked();
        assert_eq!(asked.iter().filter(|question| question.ends_with("TXT")).count(), 6, "{asked:?}");
        assert_eq!(asked.iter().filter(|question| question.ends_with("CNAME")).count(), 4, "{asked:?}");
    }

    #[test]
    fn the_search_may_change_threads() {
        fn sendable(_: impl Send) {}
        sendable(search(&Table::of(""), "example.test", &[]));
    }
}
