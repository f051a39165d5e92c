//! Everything that was seen of a domain. Where nothing stands, time ran out before an answer came.

use std::net::IpAddr;

use crate::dns::bimi::Bimi;
use crate::dns::dane::{Judgement as TlsaJudgement, Tlsa};
use crate::dns::dkim::Keys;
use crate::dns::dmarc::{self, ReportCheck};
use crate::dns::dnsbl::ListResult;
use crate::dns::mta_sts::{PolicyReading, RecordReading};
use crate::dns::mx::MxLook;
use crate::dns::outside::{Outside, Standing};
use crate::dns::reverse::Reverse;
use crate::dns::spf::{Allow, Coverage, Survey, Trace};
use crate::dns::tls_rpt::TlsRptLook;
use crate::dns::zone::{Existence, NameServers};
use crate::dns::{LookupError, Proof};
use crate::probe::{FetchError, ReceiverLook};

/// What was seen of a domain.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    pub zone: Option<NameServers>,
    pub dnssec: Option<Proof>,
    pub mx: Option<MxLook>,
    /// The servers that receive its mail, best first.
    pub receivers: Vec<Receiver>,
    pub spf: Option<Survey>,
    /// Whether it lets in the service through which mail is sent.
    pub allowed: Option<Allowed>,
    pub senders: Vec<Sender>,
    pub dkim: Option<Keys>,
    pub dmarc: Option<dmarc::Look>,
    /// Whether those agreed who are to get the reports.
    pub dmarc_reports: Vec<ReportCheck>,
    pub mta_sts: Option<MtaSts>,
    pub tls_rpt: Option<TlsRptLook>,
    pub bimi: Option<Result<Option<Bimi>, LookupError>>,
    /// What block lists say; nothing where nobody agreed to ask them.
    pub lists: Option<Vec<ListResult>>,
    /// This computer as others see it.
    pub outside: Option<(Outside, Option<Standing>)>,
}

impl Seen {
    /// Whether nothing about the domain could be found out.
    pub fn is_unanswered(&self) -> bool {
        match &self.zone {
            None => true,
            Some(zone) => matches!(zone.existence, Existence::Unknown(_)),
        }
    }
}

/// A server that receives the domain's mail.
#[derive(Clone, Debug)]
pub struct Receiver {
    pub host: String,
    /// Its TLSA records, only if their signatures hold (RFC 7672 2.1.1).
    pub tlsa: Vec<Tlsa>,
    /// Nothing where it was not reached in time: in many networks port 25 leads nowhere.
    pub look: Option<ReceiverLook>,
    /// How its records fit the certificate; only where there are both.
    pub fit: Option<TlsaJudgement>,
}

/// Whether SPF lets in whoever sends the domain's mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// The service's name, where it is a known one.
    pub service: Option<String>,
    /// Nobody said that mail is sent through it: it is the service that receives.
    pub assumed: bool,
    pub coverage: Coverage,
    /// What the record lacks to let it in, once nobody is let in who does not send.
    pub lacks: Option<Allow>,
}

/// An address from which mail of the domain is said to be sent.
#[derive(Clone, Debug)]
pub struct Sender {
    pub ip: IpAddr,
    /// Nobody named it: it is the account's server's, and perhaps mail leaves from elsewhere.
    pub guessed: bool,
    pub reverse: Reverse,
    /// What receivers make of it by SPF.
    pub spf: Trace,
}

/// MTA-STS (RFC 8461).
#[derive(Clone, Debug)]
pub struct MtaSts {
    /// Nothing where the domain has no such record.
    pub record: Result<Option<RecordReading>, LookupError>,
    /// Fetched only where there is a record, and nothing where time ran out.
    pub policy: Option<Result<PolicyReading, PolicyError>>,
}

/// Why there is no policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PolicyError {
    /// The host that has to serve it.
    Host(LookupError),
    Fetch(FetchError),
    /// HTTP status.
    Status(u16),
}
