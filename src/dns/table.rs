//! Name servers in memory, for tests.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Mutex;

use super::answer::{Answer, LookupError, Mx, Srv};
use super::ask::Ask;

/// Answers from lines `NAME TYPE DATA`. A name without a line does not exist, but for one above a name that does; the type
/// `FAIL` with `timeout` or `SERVFAIL` fails every question about its name. `*` as the first label is a wildcard.
pub(crate) struct Table {
    lines: HashMap<String, Vec<(String, String)>>,
    asked: Mutex<Vec<String>>,
}

impl Table {
    pub(crate) fn of(lines: &str) -> Self {
        let mut table = Self { lines: HashMap::new(), asked: Mutex::default() };
        for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let mut words = line.splitn(3, ' ');
            let mut next = || words.next().unwrap_or_default().to_owned();
            let (name, kind, data) = (next(), next(), next());
            table.lines.entry(name).or_default().push((kind, data));
        }
        table
    }

    /// The questions so far, in alphabetical order.
    pub(crate) fn asked(&self) -> Vec<String> {
        let mut asked = self.asked.lock().unwrap().clone();
        asked.sort();
        asked
    }

    async fn answer<T>(&self, name: &str, kind: &str, read: impl Fn(&str) -> Option<T>) -> Answer<T> {
        let mut name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
        self.asked.lock().unwrap().push(format!("{name} {kind}"));
        // An answer is never there at once.
        tokio::task::yield_now().await;
        for _ in 0..8 {
            let lines = self.lines_of(&name)?;
            if let Some((_, how)) = lines.iter().find(|(kind, _)| kind == "FAIL") {
                return Err(if how == "timeout" {
                    LookupError::Timeout
                } else {
                    LookupError::ServerFailure(how.clone())
                });
            }
            let found: Vec<T> =
                lines.iter().filter(|(known, _)| known == kind).filter_map(|(_, data)| read(data)).collect();
            if !found.is_empty() {
                return Ok(found);
            }
            match lines.iter().find(|(kind, _)| kind == "CNAME") {
                Some((_, target)) => name = target.clone(),
                None => return Err(LookupError::NoRecords),
            }
        }
        Err(LookupError::ServerFailure("SERVFAIL".to_owned()))
    }

    fn lines_of(&self, name: &str) -> Result<&[(String, String)], LookupError> {
        if let Some(lines) = self.lines.get(name) {
            return Ok(lines);
        }
        if self.lines.keys().any(|known| known.strip_suffix(name).is_some_and(|rest| rest.ends_with('.'))) {
            return Err(LookupError::NoRecords);
        }
        let wildcard = name.split_once('.').and_then(|(_, parent)| self.lines.get(&format!("*.{parent}")));
        wildcard.map(Vec::as_slice).ok_or(LookupError::NoSuchName)
    }
}

impl Ask for Table {
    async fn a(&self, name: &str) -> Answer<Ipv4Addr> {
        self.answer(name, "A", |data| data.parse().ok()).await
    }

    async fn aaaa(&self, name: &str) -> Answer<Ipv6Addr> {
        self.answer(name, "AAAA", |data| data.parse().ok()).await
    }

    async fn mx(&self, domain: &str) -> Answer<Mx> {
        let read = |data: &str| {
            let (preference, exchange) = data.split_once(' ')?;
            Some(Mx { preference: preference.parse().ok()?, exchange: exchange.trim_end_matches('.').to_owned() })
        };
        let mut found = self.answer(domain, "MX", read).await?;
        found.sort();
        Ok(found)
    }

    async fn txt(&self, name: &str) -> Answer<Vec<u8>> {
        self.answer(name, "TXT", |data| Some(data.as_bytes().to_vec())).await
    }

    async fn ptr(&self, ip: IpAddr) -> Answer<String> {
        self.answer(&ip.to_string(), "PTR", |data| Some(data.to_owned())).await
    }

    async fn ns(&self, name: &str) -> Answer<String> {
        self.answer(name, "NS", |data| Some(data.to_owned())).await
    }

    async fn srv(&self, name: &str) -> Answer<Srv> {
        let read = |data: &str| {
            let [priority, weight, port, target] = data.split(' ').collect::<Vec<_>>().try_into().ok()?;
            let target = target.trim_end_matches('.').to_owned();
            Some(Srv {
                priority: priority.parse().ok()?,
                weight: weight.parse().ok()?,
                port: port.parse().ok()?,
                target,
            })
        };
        let mut found = self.answer(name, "SRV", read).await?;
        found.sort_by_key(|srv| (srv.priority, std::cmp::Reverse(srv.weight)));
        Ok(found)
    }

    async fn cname(&self, name: &str) -> Answer<String> {
        self.answer(name, "CNAME", |data| Some(data.to_owned())).await
    }
}
