//! A name server in this process, with answers out of a zone and faults on purpose.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hickory_resolver::net::runtime::Time;
use hickory_resolver::proto::op::{Header, HeaderCounts, MessageType, Metadata, OpCode, ResponseCode};
use hickory_resolver::proto::rr::Name;
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
    Refused,
    Silent,
}

/// A running name server; it ends with the test's runtime.
#[derive(Debug)]
pub struct NameServer {
    pub address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

impl NameServer {
    /// Serves `records` (lines of a zone file with full names) as the whole tree of names: everything else does not exist.
    /// Names at and under a fault's name show the fault; `.` makes the whole server faulty.
    pub async fn start(records: &str, faults: &[(String, Fault)]) -> Self {
        let zone = format!("$TTL 300\n. IN SOA ns.test. host.test. 1 3600 600 86400 60\n. IN NS ns.test.\n{records}\n");
        let (origin, records) = Parser::new(zone, None, Some(Name::root())).parse().expect("the zone of a test");
        let zone: InMemoryZoneHandler =
            InMemoryZoneHandler::new(origin.clone(), records, ZoneType::Primary, AxfrPolicy::Deny)
                .expect("the zone of a test");
        let mut catalog = Catalog::new();
        catalog.upsert(origin.into(), vec![Arc::new(zone)]);
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let handler = Handler { catalog, faults: faults.to_vec(), asked: asked.clone() };
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
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

struct Handler {
    catalog: Catalog,
    faults: Vec<(String, Fault)>,
    asked: Arc<Mutex<Vec<String>>>,
}

#[async_trait::async_trait]
impl RequestHandler for Handler {
    async fn handle_request<R: ResponseHandler, T: Time>(&self, request: &Request, mut handle: R) -> ResponseInfo {
        let name = match request.request_info() {
            Ok(info) => info.query.name().to_string().trim_end_matches('.').to_ascii_lowercase(),
            Err(_) => return silence(),
        };
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(name.clone());
        let fault = self.faults.iter().find(|(place, _)| {
            place == "." || name == *place || name.strip_suffix(place).is_some_and(|front| front.ends_with('.'))
        });
        let code = match fault {
            None => return self.catalog.handle_request::<R, T>(request, handle).await,
            Some((_, Fault::Silent)) => return silence(),
            Some((_, Fault::ServFail)) => ResponseCode::ServFail,
            Some((_, Fault::Refused)) => ResponseCode::Refused,
        };
        let response = MessageResponseBuilder::from_message_request(request);
        let response = response.error_msg(&request.metadata, code);
        handle.send_response(response).await.unwrap_or_else(|_| silence())
    }
}

/// Nothing was sent; the server's own statistics still want something.
fn silence() -> ResponseInfo {
    let metadata = Metadata::new(0, MessageType::Response, OpCode::Query);
    ResponseInfo::from(Header { metadata, counts: HeaderCounts::default() })
}
