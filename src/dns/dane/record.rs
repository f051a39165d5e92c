//! A TLSA record, and what makes it one that nobody can use.

use std::fmt;

use hickory_resolver::proto::rr::RData;
use x509_parser::prelude::{FromDer as _, SubjectPublicKeyInfo, X509Certificate};

use crate::diagnosis::{FaultKind, RecordFault};

/// A TLSA record (RFC 6698 2.1). The numbers are kept as they are: what they mean for mail is told apart from what they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tlsa {
    /// 2: an authority that the server sends along; 3: the server's own certificate. 0 and 1 are of no use for mail.
    pub usage: u8,
    /// 0: the whole certificate; 1: its public key.
    pub selector: u8,
    /// 0: as it is; 1: its SHA-256; 2: its SHA-512.
    pub matching: u8,
    pub data: Vec<u8>,
}

/// Where the records of a host that receives mail are (RFC 7672 2.2.3).
pub fn record_name(host: &str) -> String {
    format!("_25._tcp.{}", host.trim_end_matches('.'))
}

impl Tlsa {
    /// The record that an answer holds, where it is one.
    pub(in crate::dns) fn of(data: &RData) -> Option<Self> {
        let RData::TLSA(record) = data else { return None };
        Some(Self {
            usage: record.cert_usage.into(),
            selector: record.selector.into(),
            matching: record.matching.into(),
            data: record.cert_data.clone(),
        })
    }

    /// What keeps every sender from using the record.
    pub fn fault(&self) -> Option<RecordFault> {
        let usable = matches!(self.usage, 2 | 3) && self.selector <= 1 && self.has_fitting_data();
        (!usable).then(|| RecordFault::new(FaultKind::BadTlsa, self.to_string()))
    }

    fn has_fitting_data(&self) -> bool {
        match (self.matching, self.selector) {
            (0, 0) => X509Certificate::from_der(&self.data).is_ok_and(|(rest, _)| rest.is_empty()),
            (0, _) => SubjectPublicKeyInfo::from_der(&self.data).is_ok_and(|(rest, _)| rest.is_empty()),
            (1, _) => self.data.len() == 32,
            (2, _) => self.data.len() == 64,
            _ => false,
        }
    }
}

/// As in a zone file, e.g. `3 1 1 0123…`.
impl fmt::Display for Tlsa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} ", self.usage, self.selector, self.matching)?;
        self.data.iter().try_for_each(|octet| write!(f, "{octet:02x}"))
    }
}
