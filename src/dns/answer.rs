//! What a name server's answer comes to.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::ResponseCode;
use thiserror::Error;

/// The records of one kind, or why there are none.
pub type Answer<T> = Result<Vec<T>, LookupError>;

/// Why a question has no answer. The reasons are told apart because different people mend them.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LookupError {
    /// The name does not exist (NXDOMAIN, RFC 1035 4.1.1).
    #[error("the name does not exist")]
    NoSuchName,
    /// The name exists, without records of the kind asked for (NODATA, RFC 2308 2.2).
    #[error("no record of this kind")]
    NoRecords,
    /// No name server answered in time.
    #[error("no name server answered in time")]
    Timeout,
    /// The name server answered with an error; its name, e.g. `SERVFAIL`.
    #[error("the name server answered {0}")]
    ServerFailure(String),
    /// There is no name server to ask, or no way to it.
    #[error("no network: {0}")]
    NoNetwork(String),
    /// A name that cannot be asked for.
    #[error("not a name")]
    BadName,
}

/// The addresses of a host, each family with its own answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addresses {
    pub v4: Result<Vec<Ipv4Addr>, LookupError>,
    pub v6: Result<Vec<Ipv6Addr>, LookupError>,
}

/// One MX record (RFC 5321 5.1).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mx {
    pub preference: u16,
    /// Without the trailing dot; empty for a null MX (RFC 7505).
    pub exchange: String,
}

/// One SRV record (RFC 2782).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Srv {
    pub priority: u16,
    pub weight: u16,
    pub port: u16,
    /// Without the trailing dot; empty where the service is decidedly not offered.
    pub target: String,
}

impl LookupError {
    /// An answer that says for certain that there is nothing: NXDOMAIN or NODATA.
    pub fn is_absence(&self) -> bool {
        matches!(self, Self::NoSuchName | Self::NoRecords)
    }

    /// No answer, so that nothing is known. Never to be told as missing.
    pub fn is_unanswered(&self) -> bool {
        matches!(self, Self::Timeout | Self::ServerFailure(_) | Self::NoNetwork(_))
    }
}

/// An answer in which "there is nothing" is an empty one, so that whatever error is left means that nothing is known.
pub fn absent_as_empty<T>(answer: Answer<T>) -> Answer<T> {
    match answer {
        Err(error) if error.is_absence() => Ok(Vec::new()),
        answer => answer,
    }
}

impl From<NetError> for LookupError {
    fn from(error: NetError) -> Self {
        match error {
            NetError::Dns(DnsError::NoRecordsFound(none)) => match none.response_code {
                ResponseCode::NXDomain => Self::NoSuchName,
                ResponseCode::NoError => Self::NoRecords,
                code => Self::ServerFailure(code_name(code)),
            },
            NetError::Dns(DnsError::ResponseCode(code)) => Self::ServerFailure(code_name(code)),
            NetError::Timeout => Self::Timeout,
            NetError::NoConnections => Self::NoNetwork("no connection to a name server".to_owned()),
            NetError::Io(error) => Self::NoNetwork(error.to_string()),
            error => Self::ServerFailure(error.to_string()),
        }
    }
}

/// The code's name in the standards (RFC 1035 4.1.1, RFC 2136 2.2).
fn code_name(code: ResponseCode) -> String {
    match code {
        ResponseCode::ServFail => "SERVFAIL".to_owned(),
        ResponseCode::Refused => "REFUSED".to_owned(),
        ResponseCode::FormErr => "FORMERR".to_owned(),
        ResponseCode::NotImp => "NOTIMP".to_owned(),
        code => code.to_string(),
    }
}

impl Addresses {
    /// What an address as host name "resolves" to.
    pub fn literal(ip: IpAddr) -> Self {
        match ip {
            IpAddr::V4(ip) => Self { v4: Ok(vec![ip]), v6: Err(LookupError::NoRecords) },
            IpAddr::V6(ip) => Self { v4: Err(LookupError::NoRecords), v6: Ok(vec![ip]) },
        }
    }

    /// All addresses, the families taking turns and IPv6 first (RFC 8305 4).
    pub fn interleaved(&self) -> Vec<IpAddr> {
        let mut v4 = self.v4.iter().flatten().copied().map(IpAddr::V4);
        let mut v6 = self.v6.iter().flatten().copied().map(IpAddr::V6);
        let mut all = Vec::new();
        loop {
            let pair = (v6.next(), v4.next());
            all.extend(pair.0);
            all.extend(pair.1);
            if pair == (None, None) {
                return all;
            }
        }
    }

    /// Why there is no address at all: the more telling of the two answers.
    pub fn error(&self) -> Option<LookupError> {
        let (Err(v4), Err(v6)) = (&self.v4, &self.v6) else { return None };
        match (v4, v6) {
            (LookupError::NoRecords, other) | (other, LookupError::NoRecords) => Some(other.clone()),
            (v4, _) => Some(v4.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_take_turns_and_ipv6_begins() {
        let a = |n| Ipv4Addr::new(192, 0, 2, n);
        let b = |n| Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, n);
        let addresses = Addresses { v4: Ok(vec![a(1), a(2), a(3)]), v6: Ok(vec![b(1)]) };
        assert_eq!(addresses.interleaved(), [IpAddr::V6(b(1)), a(1).into(), a(2).into(), a(3).into()]);
    }

    #[test]
    fn the_more_telling_error_is_given() {
        use LookupError::{NoRecords, NoSuchName, Timeout};
        for (v4, v6, error) in
            [(NoRecords, NoRecords, NoRecords), (NoRecords, Timeout, Timeout), (NoSuchName, NoSuchName, NoSuchName)]
        {
            assert_eq!(Addresses { v4: Err(v4), v6: Err(v6) }.error(), Some(error));
        }
    }
}
