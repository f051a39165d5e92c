//! A name server in this process, with answers out of a zone and faults on purpose.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hickory_resolver::net::runtime::Time;
use hickory_resolver::net::xfer::Protocol;
use hickory_resolver::proto::op::{Header, HeaderCounts, MessageType, Metadata, OpCode, ResponseCode};
use hickory_resolver::proto::rr::rdata::{CNAME, MX, NS, NULL, PTR, TXT};
use hickory_resolver::proto::rr::{Name, RData, Record, RecordType};
use hickory_resolver::proto::serialize::txt::Parser;
use hickory_server::Server;
use hickory_server::server::{Request, RequestHandler, ResponseHandler, ResponseInfo};
use hickory_server::store::in_memory::InMemoryZoneHandler;
use hickory_server::zone_handler::{AxfrPolicy, Catalog, MessageResponseBuilder, ZoneType};
use tokio::net::{TcpListener, UdpSocket};

/// How a name server fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    ServFail,
    /// As a name server that checks signatures says of what it takes for forged, unless it is told not to check.
    ServFailUnlessCd,
    Refused,
    Silent,
    /// The answer is whole only over TCP.
    Truncated,
    /// An answer that was not asked for: records of `elsewhere.test`.
    OtherName,
    /// One TXT record of 65,000 octets.
    HugeTxt,
    /// A thousand records of the kind that was asked for.
    ThousandRecords,
    /// Records whose content is no content of their kind.
    Garbage,
}

/// A question as it came. Where it came again over TCP, it counts once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Question {
    /// Lower case, without the trailing dot.
    pub name: String,
    pub kind: RecordType,
    /// Whether signatures were asked for as well (the DO bit, RFC 3225).
    pub signatures: bool,
}

/// A running name server; it ends with the test's runtime.
#[derive(Debug)]
pub struct NameServer {
    pub address: SocketAddr,
    asked: Arc<Mutex<Vec<Question>>>,
}

impl NameServer {
    /// Serves `records` (lines of a zone file with full names) as the whole tree of names: everything else does not exist.
    /// Names at and under a fault's name show the fault; `.` makes the whole server faulty.
    pub async fn start(records: &str, faults: &[(String, Fault)]) -> Self {
        Self::start_slow(records, faults, Duration::ZERO).await
    }

    /// The same with every answer this much later.
    pub async fn start_slow(records: &str, faults: &[(String, Fault)], delay: Duration) -> Self {
        let zone = format!("$TTL 300\n. IN SOA ns.test. host.test. 1 3600 600 86400 60\n. IN NS ns.test.\n{records}\n");
        let (origin, records) = Parser::new(zone, None, Some(Name::root())).parse().expect("the zone of a test");
        let zone: InMemoryZoneHandler =
            InMemoryZoneHandler::new(origin.clone(), records, ZoneType::Primary, AxfrPolicy::Deny)
                .expect("the zone of a test");
        let mut catalog = Catalog::new();
        catalog.upsert(origin.into(), vec![Arc::new(zone)]);
        let asked = Arc::<Mutex<Vec<Question>>>::default();
        let handler = Handler { catalog, faults: faults.to_vec(), delay, asked: asked.clone() };
        let mut server = Server::new(handler);
        // The kernel chooses a port; another process may hold it for the other protocol.
        let (udp, tcp) = loop {
            let udp = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a socket");
            let address = udp.local_addr().expect("bound");
            if let Ok(tcp) = TcpListener::bind(address).await {
                break (udp, tcp);
            }
        };
        let address = udp.local_addr().expect("bound");
        server.register_socket(udp);
        server.register_listener(tcp, Duration::from_secs(5), 32);
        tokio::spawn(async move { server.block_until_done().await });
        Self { address, asked }
    }

    /// The names that were asked for, without the trailing dot.
    pub fn asked(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.iter().map(|question| question.name.clone()).collect()
    }

    /// What was asked for, and how often.
    pub fn questions(&self) -> BTreeMap<Question, usize> {
        let mut questions = BTreeMap::new();
        for question in self.asked.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            *questions.entry(question.clone()).or_default() += 1;
        }
        questions
    }
}

struct Handler {
    catalog: Catalog,
    faults: Vec<(String, Fault)>,
    delay: Duration,
    asked: Arc<Mutex<Vec<Question>>>,
}

#[async_trait::async_trait]
impl RequestHandler for Handler {
    async fn handle_request<R: ResponseHandler, T: Time>(&self, request: &Request, mut handle: R) -> ResponseInfo {
        let (name, kind) = match request.request_info() {
            Ok(info) => (info.query.name().to_string(), info.query.query_type()),
            Err(_) => return silence(),
        };
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        let udp = request.protocol() == Protocol::Udp;
        if udp {
            let signatures = request.edns.as_ref().is_some_and(|edns| edns.flags().dnssec_ok);
            let question = Question { name: name.clone(), kind, signatures };
            self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(question);
        }
        tokio::time::sleep(self.delay).await;
        let fault = self.faults.iter().find(|(place, _)| {
            place == "." || name == *place || name.strip_suffix(place).is_some_and(|front| front.ends_with('.'))
        });
        let mut metadata = Metadata::response_from_request(&request.metadata);
        let records = match fault.map(|(_, fault)| fault) {
            Some(Fault::Silent) => return silence(),
            Some(Fault::ServFail) => {
                metadata.response_code = ResponseCode::ServFail;
                Vec::new()
            }
            Some(Fault::ServFailUnlessCd) if !request.metadata.checking_disabled => {
                metadata.response_code = ResponseCode::ServFail;
                Vec::new()
            }
            Some(Fault::Refused) => {
                metadata.response_code = ResponseCode::Refused;
                Vec::new()
            }
            Some(Fault::Truncated) if udp => {
                metadata.truncation = true;
                Vec::new()
            }
            Some(Fault::OtherName) => vec![record("elsewhere.test", content(kind, 0))],
            Some(Fault::HugeTxt) => vec![record(&name, RData::TXT(TXT::new(vec!["x".repeat(250); 260])))],
            Some(Fault::ThousandRecords) => (0..1000).map(|number| record(&name, content(kind, number))).collect(),
            Some(Fault::Garbage) => {
                let rdata = NULL::with(b"\xff\xfe\0garbage".to_vec());
                vec![record(&name, RData::Unknown { code: kind, rdata })]
            }
            None | Some(Fault::ServFailUnlessCd | Fault::Truncated) => {
                return self.catalog.handle_request::<R, T>(request, handle).await;
            }
        };
        let response = MessageResponseBuilder::from_message_request(request);
        let response = response.build(metadata, &records, [], [], []);
        handle.send_response(response).await.unwrap_or_else(|_| silence())
    }
}

fn record(name: &str, content: RData) -> Record {
    Record::from_rdata(Name::from_ascii(format!("{name}.")).expect("a name that was asked for"), 300, content)
}

/// One of many records of a kind.
fn content(kind: RecordType, number: u16) -> RData {
    let [high, low] = number.to_be_bytes();
    let host = Name::from_ascii(format!("host{number}.elsewhere.test.")).expect("a name");
    match kind {
        RecordType::A => RData::A(Ipv4Addr::new(198, 18, high, low).into()),
        RecordType::AAAA => RData::AAAA(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, number).into()),
        RecordType::MX => RData::MX(MX::new(number, host)),
        RecordType::NS => RData::NS(NS(host)),
        RecordType::PTR => RData::PTR(PTR(host)),
        RecordType::CNAME => RData::CNAME(CNAME(host)),
        _ => RData::TXT(TXT::new(vec![format!("v=spf1 ip4:198.18.{high}.{low} -all")])),
    }
}

/// Nothing was sent; the server's own statistics still want something.
fn silence() -> ResponseInfo {
    let metadata = Metadata::new(0, MessageType::Response, OpCode::Query);
    ResponseInfo::from(Header { metadata, counts: HeaderCounts::default() })
}
