//! A name server that hands every question on to another one and, on purpose, not every answer back.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use hickory_resolver::proto::op::{Message, MessageType, ResponseCode};
use hickory_resolver::proto::rr::RecordType;
use tokio::net::UdpSocket;

/// What the forwarder does.
#[derive(Clone, Copy, Debug)]
pub enum Manner {
    /// As many routers at home: no record of DNSSEC comes through.
    KeepsSignaturesBack,
    /// It holds what is at and under this name for forged, and says so to who does not want to check for himself.
    Validates(&'static str),
    /// SERVFAIL to one question, whoever checks.
    Fails(&'static str, RecordType),
    IsSilent(&'static str, RecordType),
    /// Every answer comes this much later.
    Delays(Duration),
    /// Octets that are no answer, under the number of the question.
    Garbles,
}

/// A running forwarder; it ends with the test's runtime. UDP alone.
#[derive(Debug)]
pub struct Forwarder {
    pub address: SocketAddr,
}

impl Forwarder {
    pub async fn start(to: SocketAddr, manner: Manner) -> Self {
        let socket = Arc::new(UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a socket"));
        let address = socket.local_addr().expect("bound");
        tokio::spawn(async move {
            let mut question = [0; 4096];
            while let Ok((length, from)) = socket.recv_from(&mut question).await {
                let (socket, question) = (socket.clone(), question.get(..length).unwrap_or_default().to_vec());
                tokio::spawn(async move {
                    if let Some(answer) = answer(&question, to, manner).await {
                        let _ = socket.send_to(&answer, from).await;
                    }
                });
            }
        });
        Self { address }
    }
}

async fn answer(question: &[u8], to: SocketAddr, manner: Manner) -> Option<Vec<u8>> {
    let asked = Message::from_vec(question).ok()?;
    let query = asked.queries.first()?;
    let name = query.name().to_ascii().trim_end_matches('.').to_ascii_lowercase();
    match manner {
        Manner::Validates(place) if name.ends_with(place) && !asked.metadata.checking_disabled => {
            return failure(asked);
        }
        Manner::Fails(place, kind) if name == place && query.query_type() == kind => return failure(asked),
        Manner::IsSilent(place, kind) if name == place && query.query_type() == kind => return None,
        Manner::Delays(delay) => tokio::time::sleep(delay).await,
        Manner::Garbles => return Some(question.iter().take(2).copied().chain([0xff; 200]).collect()),
        _ => {}
    }
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.ok()?;
    socket.send_to(question, to).await.ok()?;
    let mut answer = vec![0; 65_535];
    let length = socket.recv(&mut answer).await.ok()?;
    answer.truncate(length);
    if !matches!(manner, Manner::KeepsSignaturesBack) {
        return Some(answer);
    }
    let mut message = Message::from_vec(&answer).ok()?;
    for section in [&mut message.answers, &mut message.authorities] {
        section.retain(|record| !matches!(record.record_type(), RecordType::RRSIG | RecordType::NSEC));
    }
    message.to_vec().ok()
}

fn failure(mut asked: Message) -> Option<Vec<u8>> {
    asked.metadata.message_type = MessageType::Response;
    asked.metadata.response_code = ResponseCode::ServFail;
    asked.to_vec().ok()
}
