//! Answers that speak of other names than the one asked for. The library hands them on as empty answers, which would read as "there
//! is no such record"; so where an answer is empty and does not even name the zone (RFC 2308 2.2), it is looked at once more.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::{Message, Query, ResponseCode};
use hickory_resolver::proto::rr::{Name, RecordType};
use tokio::net::UdpSocket;

/// Whether an error is an empty answer without the zone's name.
pub(super) fn is_bare(error: &NetError) -> bool {
    match error {
        NetError::Dns(DnsError::NoRecordsFound(none)) => {
            none.response_code == ResponseCode::NoError && none.soa.is_none() && none.authorities.is_none()
        }
        _ => false,
    }
}

/// Whether a name server answers a question with records of other names only. Where it says nothing, it is taken at its first word.
pub(super) async fn is_unrelated(server: SocketAddr, name: &Name, kind: RecordType, patience: Duration) -> bool {
    let asked = tokio::time::timeout(patience, answer(server, name, kind)).await;
    asked.ok().flatten().is_some_and(|answer| {
        !answer.answers.is_empty() && answer.answers.iter().all(|record| record.name.to_lowercase() != *name)
    })
}

async fn answer(server: SocketAddr, name: &Name, kind: RecordType) -> Option<Message> {
    let mut question = Message::query();
    question.metadata.recursion_desired = true;
    question.add_query(Query::query(name.clone(), kind));
    let local: SocketAddr =
        if server.is_ipv4() { (Ipv4Addr::UNSPECIFIED, 0).into() } else { (Ipv6Addr::UNSPECIFIED, 0).into() };
    let socket = UdpSocket::bind(local).await.ok()?;
    socket.connect(server).await.ok()?;
    socket.send(&question.to_vec().ok()?).await.ok()?;
    let mut octets = vec![0; usize::from(u16::MAX)];
    loop {
        let length = socket.recv(&mut octets).await.ok()?;
        let answer = Message::from_vec(octets.get(..length)?).ok()?;
        if answer.metadata.id == question.metadata.id {
            return Some(answer);
        }
    }
}
