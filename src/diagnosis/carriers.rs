//! Services that carry mail for a domain without holding its mailboxes.
//!
//! The data stand in `assets/knowledge/senders.toml` (who sends for others) and `filters.toml` (who receives for others and
//! passes on).

use std::sync::LazyLock;

use serde::Deserialize;

use super::names::{Names, is_name};

/// One such service.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Carrier {
    pub id: String,
    /// As people know it.
    pub name: String,
    /// What a domain includes in its SPF record to allow it; the preferred name first.
    #[serde(default)]
    pub spf: Vec<String>,
    /// The selectors of its DKIM keys at its customers' domains.
    #[serde(default)]
    pub dkim: Vec<String>,
    /// Its servers for programs that send, with all names below them.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Its servers that receive, with all names below them.
    #[serde(default)]
    pub mx: Vec<String>,
    #[cfg_attr(not(test), expect(dead_code, reason = "for who reads the file"))]
    checked: toml::value::Datetime,
}

/// The services of a file.
#[derive(Debug)]
pub(super) struct Carriers {
    all: Vec<Carrier>,
    by_host: Names,
    by_mx: Names,
}

impl Carriers {
    pub fn senders() -> &'static Self {
        static SENDERS: LazyLock<Carriers> = LazyLock::new(|| {
            // Part of the program, like its code: a test reads it.
            Carriers::read(SENDERS_TEXT).expect("the built-in senders are sound")
        });
        &SENDERS
    }

    pub fn filters() -> &'static Self {
        static FILTERS: LazyLock<Carriers> = LazyLock::new(|| {
            // Part of the program, like its code: a test reads it.
            Carriers::read(FILTERS_TEXT).expect("the built-in filters are sound")
        });
        &FILTERS
    }

    fn read(text: &str) -> Result<Self, String> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Data {
            #[serde(default)]
            sender: Vec<Carrier>,
            #[serde(default)]
            filter: Vec<Carrier>,
        }
        let data: Data = toml::from_str(text).map_err(|error| error.to_string())?;
        let all: Vec<Carrier> = data.sender.into_iter().chain(data.filter).collect();
        let (mut by_host, mut by_mx) = (Names::default(), Names::default());
        for (number, carrier) in all.iter().enumerate() {
            if let Some(name) = [&carrier.spf, &carrier.hosts, &carrier.mx].into_iter().flatten().find(|n| !is_name(n))
            {
                return Err(format!("“{name}” at {} is no name in lower case", carrier.id));
            }
            for (names, map) in [(&carrier.hosts, &mut by_host), (&carrier.mx, &mut by_mx)] {
                if let Some(name) = names.iter().find(|name| !map.insert(name, number)) {
                    return Err(format!("“{name}” stands twice, the second time at {}", carrier.id));
                }
            }
        }
        Ok(Self { all, by_host, by_mx })
    }

    pub fn iter(&self) -> impl Iterator<Item = &Carrier> {
        self.all.iter()
    }

    pub fn by_host(&self, name: &str) -> Option<&Carrier> {
        self.by_host.of(name).map(|number| &self.all[number])
    }

    pub fn by_mx(&self, name: &str) -> Option<&Carrier> {
        self.by_mx.of(name).map(|number| &self.all[number])
    }
}

const SENDERS_TEXT: &str = include_str!("../../assets/knowledge/senders.toml");
const FILTERS_TEXT: &str = include_str!("../../assets/knowledge/filters.toml");

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_builtin_carriers_are_sound() {
        let (senders, filters) = (Carriers::senders(), Carriers::filters());
        assert!(senders.all.len() >= 35 && filters.all.len() >= 25);
        let ids: BTreeSet<_> = senders.iter().chain(filters.iter()).map(|carrier| &carrier.id).collect();
        assert_eq!(ids.len(), senders.all.len() + filters.all.len(), "an id stands twice");
        for carrier in senders.iter().chain(filters.iter()) {
            assert!(!carrier.name.trim().is_empty(), "{}", carrier.id);
            assert_eq!(carrier.checked.to_string().len(), 10, "{}", carrier.id);
            assert!(carrier.dkim.iter().all(|one| is_name(&format!("{one}._domainkey"))), "{}", carrier.id);
        }
        assert!(senders.iter().all(|one| one.mx.is_empty() && !(one.spf.is_empty() && one.dkim.is_empty())));
        assert!(filters.iter().all(|one| !one.mx.is_empty()));
    }

    #[test]
    fn faulty_data_are_told() {
        let one = |body: &str| format!("[[filter]]\nid = \"a\"\nname = \"A\"\nchecked = 2026-11-22\n{body}\n");
        for (text, said) in [
            (one("mx = [\"MX.example\"]"), "no name in lower case"),
            (one("mx = [\"a.example\", \"a.example\"]"), "stands twice"),
            (one("colour = \"red\""), "unknown field"),
        ] {
            let error = Carriers::read(&text).expect_err(&text);
            assert!(error.contains(said), "{error}");
        }
    }
}
