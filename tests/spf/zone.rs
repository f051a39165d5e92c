//! Names with their records, as a table that answers without a network, and counts what is asked.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Mutex;
use std::task::Poll;

use mailclinic::dns::{Answer, Ask, LookupError, Mx, Srv};

#[derive(Clone, Debug)]
pub enum Data {
    Txt(Vec<u8>),
    A(Ipv4Addr),
    Aaaa(Ipv6Addr),
    Mx(u16, String),
    Ptr(String),
    Cname(String),
    /// Every question without a record of its own times out.
    Timeout,
    /// Every question is answered with SERVFAIL.
    ServFail,
}

#[derive(Debug, Default)]
pub struct Zone {
    pub names: BTreeMap<String, Vec<Data>>,
    asked: Mutex<Vec<String>>,
}

impl Zone {
    /// Lines of `NAME TYPE DATA`.
    pub fn new(lines: &str) -> Self {
        let mut zone = Self::default();
        for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (name, rest) = line.split_once(' ').unwrap();
            let (kind, data) = rest.split_once(' ').unwrap_or((rest, ""));
            zone.add(
                name,
                match kind {
                    "TXT" => Data::Txt(data.into()),
                    "A" => Data::A(data.parse().unwrap()),
                    "AAAA" => Data::Aaaa(data.parse().unwrap()),
                    "MX" => Data::Mx(10, data.to_owned()),
                    "PTR" => Data::Ptr(data.to_owned()),
                    "CNAME" => Data::Cname(data.to_owned()),
                    "TIMEOUT" => Data::Timeout,
                    "SERVFAIL" => Data::ServFail,
                    kind => panic!("{kind}"),
                },
            );
        }
        zone
    }

    pub fn add(&mut self, name: &str, data: Data) {
        self.names.entry(name.trim_end_matches('.').to_ascii_lowercase()).or_default().push(data);
    }

    /// What was asked, as `TYPE name`.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    async fn answer<T>(&self, name: &str, kind: &str, pick: impl Fn(&Data) -> Option<T>) -> Answer<T> {
        let mut name = name.trim_end_matches('.').to_ascii_lowercase();
        self.asked.lock().unwrap().push(format!("{kind} {name}"));
        round_trip().await;
        for _ in 0..8 {
            let Some(records) = self.names.get(&name) else { return Err(LookupError::NoSuchName) };
            let found: Vec<T> = records.iter().filter_map(&pick).collect();
            if !found.is_empty() {
                return Ok(found);
            }
            for record in records {
                match record {
                    Data::Timeout => return Err(LookupError::Timeout),
                    Data::ServFail => return Err(LookupError::ServerFailure("SERVFAIL".to_owned())),
                    _ => {}
                }
            }
            let alias = records.iter().find_map(|data| if let Data::Cname(name) = data { Some(name) } else { None });
            let Some(alias) = alias else { return Err(LookupError::NoRecords) };
            name = alias.trim_end_matches('.').to_ascii_lowercase();
        }
        Err(LookupError::ServerFailure("SERVFAIL".to_owned()))
    }
}

/// Is ready when it is looked at a second time: so whoever looks at all that is under way counts round trips by looking.
async fn round_trip() {
    let mut sent = false;
    std::future::poll_fn(|context| {
        if std::mem::replace(&mut sent, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// The name of an address in the tree of addresses (RFC 1035 3.5, RFC 3596 2.5).
pub fn reverse(ip: IpAddr) -> String {
    match ip {
        IpAddr::V4(ip) => {
            let [a, b, c, d] = ip.octets();
            format!("{d}.{c}.{b}.{a}.in-addr.arpa")
        }
        IpAddr::V6(ip) => {
            let digits: Vec<String> = format!("{:032x}", u128::from(ip)).chars().rev().map(String::from).collect();
            format!("{}.ip6.arpa", digits.join("."))
        }
    }
}

fn host_name(name: &str) -> String {
    name.trim_end_matches('.').to_ascii_lowercase()
}

impl Ask for Zone {
    async fn a(&self, name: &str) -> Answer<Ipv4Addr> {
        self.answer(name, "A", |data| if let Data::A(ip) = data { Some(*ip) } else { None }).await
    }

    async fn aaaa(&self, name: &str) -> Answer<Ipv6Addr> {
        self.answer(name, "AAAA", |data| if let Data::Aaaa(ip) = data { Some(*ip) } else { None }).await
    }

    async fn mx(&self, domain: &str) -> Answer<Mx> {
        let pick = |data: &Data| match data {
            Data::Mx(preference, name) => Some(Mx { preference: *preference, exchange: host_name(name) }),
            _ => None,
        };
        let mut records = self.answer(domain, "MX", pick).await?;
        records.sort();
        Ok(records)
    }

    async fn txt(&self, name: &str) -> Answer<Vec<u8>> {
        self.answer(name, "TXT", |data| if let Data::Txt(text) = data { Some(text.clone()) } else { None }).await
    }

    async fn ptr(&self, ip: IpAddr) -> Answer<String> {
        self.answer(&reverse(ip), "PTR", |data| if let Data::Ptr(name) = data { Some(host_name(name)) } else { None })
            .await
    }

    async fn ns(&self, name: &str) -> Answer<String> {
        self.answer(name, "NS", |_| None).await
    }

    async fn cname(&self, name: &str) -> Answer<String> {
        self.answer(name, "CNAME", |data| if let Data::Cname(name) = data { Some(host_name(name)) } else { None }).await
    }

    async fn srv(&self, name: &str) -> Answer<Srv> {
        self.answer(name, "SRV", |_| None).await
    }
}
