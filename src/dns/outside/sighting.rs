//! Who saw this computer under which address, and whether they agree.

use std::net::IpAddr;

/// Who saw an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    MailServer,
    /// One that answers with the asker's address. It sees the way of DNS, which a network may lead elsewhere than mail.
    NameServer,
}

/// This computer, seen by somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sighting {
    pub address: IpAddr,
    pub by: By,
}

/// What the sightings of one family come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    Nowhere,
    /// Everybody saw this address.
    At(IpAddr),
    /// Several addresses: more than one way out, a VPN for a part of it, or a network that answers in others' place.
    Disagreed(Vec<Sighting>),
}

/// The outside addresses of this computer, of each family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outside {
    pub v4: Seen,
    pub v6: Seen,
}

impl Outside {
    pub fn of(sightings: &[Sighting]) -> Self {
        let (v4, v6) = sightings.iter().partition::<Vec<Sighting>, _>(|sighting| sighting.address.is_ipv4());
        Self { v4: Seen::of(&v4), v6: Seen::of(&v6) }
    }
}

impl Seen {
    fn of(sightings: &[Sighting]) -> Self {
        let mut different: Vec<Sighting> = Vec::new();
        for sighting in sightings {
            let known = |other: &Sighting| other.by == sighting.by && is_same_line(other.address, sighting.address);
            if !different.iter().any(known) {
                different.push(*sighting);
            }
        }
        match different.as_slice() {
            [] => Self::Nowhere,
            [first, rest @ ..] if rest.iter().all(|other| is_same_line(other.address, first.address)) => {
                Self::At(first.address)
            }
            _ => Self::Disagreed(different),
        }
    }

    /// The address under which mail leaves here, if that is clear: where they disagree, the mail servers know it.
    pub fn for_mail(&self) -> Option<IpAddr> {
        match self {
            Self::Nowhere => None,
            Self::At(address) => Some(*address),
            Self::Disagreed(sightings) => {
                let mut by_mail = sightings.iter().filter(|sighting| sighting.by == By::MailServer);
                let first = by_mail.next()?;
                by_mail.next().is_none().then_some(first.address)
            }
        }
    }
}

/// Whether two addresses are of one line: with IPv6, computers change the latter half (RFC 8981).
fn is_same_line(one: IpAddr, other: IpAddr) -> bool {
    match (one, other) {
        (IpAddr::V6(one), IpAddr::V6(other)) => one.segments()[..4] == other.segments()[..4],
        (one, other) => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sightings(text: &str) -> Vec<Sighting> {
        let sighting = |word: &str| {
            let (by, address) = word.split_once('=').unwrap();
            let by = if by == "mail" { By::MailServer } else { By::NameServer };
            Sighting { address: address.parse().unwrap(), by }
        };
        text.split_whitespace().map(sighting).collect()
    }

    #[test]
    fn sightings_agree_or_not_in_each_family() {
        for (seen, v4, v6) in [
            ("", Some(0), Some(0)),
            ("mail=203.0.113.7", Some(1), Some(0)),
            ("mail=203.0.113.7 name=203.0.113.7 mail=203.0.113.7", Some(1), Some(0)),
            ("mail=203.0.113.7 name=2001:db8::1", Some(1), Some(1)),
            ("mail=203.0.113.7 name=198.51.100.7", None, Some(0)),
            ("mail=2001:db8:0:1::1 name=2001:db8:0:1:a:b:c:d", Some(0), Some(1)),
            ("mail=2001:db8:0:1::1 name=2001:db8:0:2::1", Some(0), None),
        ] {
            let outside = Outside::of(&sightings(seen));
            let count = |seen: &Seen| match seen {
                Seen::Nowhere => Some(0),
                Seen::At(_) => Some(1),
                Seen::Disagreed(_) => None,
            };
            assert_eq!((count(&outside.v4), count(&outside.v6)), (v4, v6), "{seen}");
        }
    }

    #[test]
    fn where_they_disagree_mail_servers_know_the_way_of_mail() {
        for (seen, expected) in [
            ("", None),
            ("name=203.0.113.7", Some("203.0.113.7")),
            ("name=198.51.100.7 mail=203.0.113.7", Some("203.0.113.7")),
            ("name=198.51.100.7 mail=203.0.113.7 mail=203.0.113.7", Some("203.0.113.7")),
            ("mail=198.51.100.7 mail=203.0.113.7", None),
            ("name=198.51.100.7 name=203.0.113.7", None),
        ] {
            let found = Outside::of(&sightings(seen)).v4.for_mail().map(|address| address.to_string());
            assert_eq!(found.as_deref(), expected, "{seen}");
        }
    }
}
