//! One page of a web server, over HTTPS, with limits on time and length. Nothing is followed, and nothing is sent but the
//! question.

use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use http_body_util::{BodyExt as _, Empty};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::header::{ACCEPT, CONNECTION, CONTENT_TYPE, HOST, USER_AGENT};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use thiserror::Error;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{self, timeout_at};

use super::dial::{Network, connect};
use super::tls::Trust;
use crate::account::Host;
use crate::diagnosis::Signal;

const PORT: u16 = 443;

const AGENT: &str = concat!("Mailclinic/", env!("CARGO_PKG_VERSION"));

/// Longest header of an answer; web servers allow each other half as much.
const LONGEST_HEADER: usize = 16 * 1024;

/// How much of a media type is kept.
const LONGEST_MEDIA_TYPE: usize = 100;

/// How much of an answer is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FetchLimits {
    /// For all of it, from the connection to the last octet.
    pub patience: Duration,
    pub longest_body: usize,
}

/// An answer, good or bad: a redirect is one of status 3xx.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    pub status: u16,
    /// `Content-Type` as it came.
    pub media_type: Option<String>,
    pub body: Vec<u8>,
    pub took: Duration,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FetchError {
    #[error("no connection: {0:?}")]
    Connect(Signal),
    /// [`Signal::Certificate`] where it is the certificate that does not hold.
    #[error("no encryption: {0:?}")]
    Tls(Signal),
    #[error("no answer in time")]
    TimedOut,
    #[error("closed before the answer was whole")]
    Closed,
    #[error("too long")]
    TooLong,
    /// In the HTTP library's words; a header without end is none, too.
    #[error("not HTTP: {0}")]
    NotHttp(String),
}

/// Asks `host`, at one of its addresses, for `path`.
pub async fn get(
    network: &dyn Network,
    trust: &Trust,
    host: &Host,
    addresses: &[IpAddr],
    path: &str,
    limits: FetchLimits,
) -> Result<Fetched, FetchError> {
    let began = Instant::now();
    let deadline = time::Instant::now() + limits.patience;
    let connected = connect(network, addresses, PORT, limits.patience).await.map_err(FetchError::Connect)?;
    let handshake = timeout_at(deadline, trust.handshake(connected.stream, host, None));
    let secured = match handshake.await {
        Ok(Ok(secured)) => secured,
        Ok(Err(failed)) => return Err(FetchError::Tls(failed.signal)),
        Err(_) => return Err(FetchError::Tls(Signal::TimedOut)),
    };
    // A body in chunks of one octet each is five times as long on its way.
    let room = limits.longest_body.saturating_mul(6).saturating_add(4 * LONGEST_HEADER);
    let stream = Rationed { stream: secured.stream, room };
    let asked = timeout_at(deadline, ask(stream, host, path, limits.longest_body));
    let (head, body) = asked.await.map_err(|_| FetchError::TimedOut)??;
    let media_type = head.headers().get(CONTENT_TYPE).map(|value| {
        let octets = value.as_bytes();
        super::wire::harmless(&String::from_utf8_lossy(octets.get(..LONGEST_MEDIA_TYPE).unwrap_or(octets)))
    });
    Ok(Fetched { status: head.status().as_u16(), media_type, body, took: began.elapsed() })
}

/// Sends the question and reads the answer while the connection is driven beside it.
async fn ask<S: AsyncRead + AsyncWrite + Unpin>(
    stream: S,
    host: &Host,
    path: &str,
    longest: usize,
) -> Result<(Response<()>, Vec<u8>), FetchError> {
    let authority = match host {
        Host::Ip(IpAddr::V6(ip)) => format!("[{ip}]"),
        host => host.as_ascii(),
    };
    let request = Request::get(path)
        .header(HOST, authority)
        .header(USER_AGENT, AGENT)
        .header(ACCEPT, "*/*")
        .header(CONNECTION, "close")
        .body(Empty::<Bytes>::new())
        .map_err(|error| FetchError::NotHttp(error.to_string()))?;
    let builder = http1::Builder::new().max_header_size(LONGEST_HEADER).max_buf_size(2 * LONGEST_HEADER).clone();
    let (mut sender, connection) = builder.handshake(TokioIo::new(stream)).await.map_err(|error| failure(&error))?;
    let answer = async {
        let response = sender.send_request(request).await.map_err(|error| failure(&error))?;
        let (head, body) = response.into_parts();
        let body = whole(body, longest).await?;
        Ok((Response::from_parts(head, ()), body))
    };
    tokio::pin!(answer, connection);
    tokio::select! {
        answer = &mut answer => answer,
        // What ended the connection reaches the answer as well, which may be whole by then.
        _ = &mut connection => answer.await,
    }
}

async fn whole(mut body: Incoming, longest: usize) -> Result<Vec<u8>, FetchError> {
    let mut octets = Vec::new();
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame.map_err(|error| failure(&error))?.into_data() {
            if octets.len() + data.len() > longest {
                return Err(FetchError::TooLong);
            }
            octets.extend_from_slice(&data);
        }
    }
    Ok(octets)
}

fn failure(error: &hyper::Error) -> FetchError {
    let inner = std::error::Error::source(error).and_then(|source| source.downcast_ref::<io::Error>());
    if inner.is_some_and(|inner| inner.kind() == io::ErrorKind::FileTooLarge) {
        FetchError::TooLong
    } else if error.is_parse() {
        FetchError::NotHttp(error.to_string())
    } else {
        FetchError::Closed
    }
}

/// A stream out of which only so many octets can be read: whatever a server sends, it ends.
struct Rationed<S> {
    stream: S,
    room: usize,
}

impl<S: AsyncRead + Unpin> AsyncRead for Rationed<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.room == 0 {
            return Poll::Ready(Err(io::ErrorKind::FileTooLarge.into()));
        }
        let before = buf.filled().len();
        let polled = Pin::new(&mut self.stream).poll_read(cx, buf);
        self.room = self.room.saturating_sub(buf.filled().len() - before);
        polled
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Rationed<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
