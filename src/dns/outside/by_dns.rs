//! Name servers that answer with the asker's address. Asked only for somebody who has agreed.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::public::is_public;
use crate::dns::{Ask, LookupError};

/// A name server that answers with the asker's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mirror {
    /// Whose it is.
    pub keeper: &'static str,
    /// It must be asked itself: any other would learn its own address. Its family is that of the answer.
    pub server: IpAddr,
    pub question: &'static str,
    pub kind: MirrorKind,
}

/// In which records a mirror answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MirrorKind {
    /// A or AAAA.
    Address,
    Txt,
}

/// The mirrors of large services, which have stood for many years.
pub const MIRRORS: [Mirror; 5] = [
    Mirror {
        keeper: "OpenDNS",
        server: IpAddr::V4(Ipv4Addr::new(208, 67, 222, 222)),
        question: "myip.opendns.com",
        kind: MirrorKind::Address,
    },
    Mirror {
        keeper: "Google",
        server: IpAddr::V4(Ipv4Addr::new(216, 239, 32, 10)),
        question: "o-o.myaddr.l.google.com",
        kind: MirrorKind::Txt,
    },
    Mirror {
        keeper: "Akamai",
        server: IpAddr::V4(Ipv4Addr::new(193, 108, 88, 1)),
        question: "whoami.akamai.net",
        kind: MirrorKind::Address,
    },
    Mirror {
        keeper: "OpenDNS",
        server: IpAddr::V6(Ipv6Addr::new(0x2620, 0x119, 0x35, 0, 0, 0, 0, 0x35)),
        question: "myip.opendns.com",
        kind: MirrorKind::Address,
    },
    Mirror {
        keeper: "Google",
        server: IpAddr::V6(Ipv6Addr::new(0x2001, 0x4860, 0x4802, 0x32, 0, 0, 0, 0xa)),
        question: "o-o.myaddr.l.google.com",
        kind: MirrorKind::Txt,
    },
];

/// Why a mirror showed nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSeen {
    NotAnswered(LookupError),
    /// No address of the mirror's family, or several.
    Unclear,
    /// An address that nobody outside can see: something on the way answered.
    NotPublic(IpAddr),
}

/// Asks a mirror through a resolver that knows no server but the mirror's.
pub async fn seen_by_name_server(asks: &impl Ask, mirror: &Mirror) -> Result<IpAddr, NotSeen> {
    let answers: Result<Vec<IpAddr>, LookupError> = match (mirror.kind, mirror.server) {
        (MirrorKind::Address, IpAddr::V4(_)) => {
            asks.a(mirror.question).await.map(|found| found.into_iter().map(IpAddr::V4).collect())
        }
        (MirrorKind::Address, IpAddr::V6(_)) => {
            asks.aaaa(mirror.question).await.map(|found| found.into_iter().map(IpAddr::V6).collect())
        }
        (MirrorKind::Txt, _) => asks.txt(mirror.question).await.map(|texts| addresses(&texts)),
    };
    let mut answers = answers.map_err(NotSeen::NotAnswered)?;
    answers.retain(|address| address.is_ipv4() == mirror.server.is_ipv4());
    answers.dedup();
    match answers.as_slice() {
        [address] if is_public(*address) => Ok(*address),
        [address] => Err(NotSeen::NotPublic(*address)),
        _ => Err(NotSeen::Unclear),
    }
}

/// The texts that are an address; beside it may stand the network that a name server on the way has told (RFC 7871).
fn addresses(texts: &[Vec<u8>]) -> Vec<IpAddr> {
    let address = |text: &Vec<u8>| std::str::from_utf8(text).ok()?.trim().parse().ok();
    texts.iter().filter_map(address).collect()
}
