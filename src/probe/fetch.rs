//! One page of a web server, with limits on time and length. Nothing is followed, and nothing is sent but the question: no
//! cookie, no credentials.

use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::header::{ACCEPT, CONNECTION, CONTENT_TYPE, HOST, HeaderName, LOCATION, USER_AGENT};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use thiserror::Error;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{self, timeout_at};

use super::dial::{Network, connect};
use super::tls::Trust;
use super::web_address::{Scheme, WebAddress};
use super::wire::harmless;
use crate::account::Host;
use crate::diagnosis::Signal;

const AGENT: &str = concat!("Mailclinic/", env!("CARGO_PKG_VERSION"));

/// Longest header of an answer; web servers allow each other half as much.
const LONGEST_HEADER: usize = 16 * 1024;

/// How much of a media type is kept.
const LONGEST_MEDIA_TYPE: usize = 100;

/// How much of a `Location` is kept.
const LONGEST_LOCATION: usize = 2048;

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
    /// `Location` as it came: where a redirect leads.
    pub location: Option<String>,
    pub body: Vec<u8>,
    pub took: Duration,
}

/// What is handed in with a question.
#[derive(Clone, Copy, Debug)]
pub struct Posted<'a> {
    pub media_type: &'a str,
    pub body: &'a str,
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

/// Asks `host`, at one of its addresses, for `path` over HTTPS.
pub async fn get(
    network: &dyn Network,
    trust: &Trust,
    host: &Host,
    addresses: &[IpAddr],
    path: &str,
    limits: FetchLimits,
) -> Result<Fetched, FetchError> {
    let page = WebAddress::new(Scheme::Https, host.clone(), path);
    let page = page.ok_or_else(|| FetchError::NotHttp("no path".to_owned()))?;
    fetch(network, trust, &page, None, addresses, limits).await
}

/// Asks for a page at one of its host's addresses, with POST where something is handed in.
pub async fn fetch(
    network: &dyn Network,
    trust: &Trust,
    page: &WebAddress,
    posted: Option<Posted<'_>>,
    addresses: &[IpAddr],
    limits: FetchLimits,
) -> Result<Fetched, FetchError> {
    let began = Instant::now();
    let deadline = time::Instant::now() + limits.patience;
    let connected = connect(network, addresses, page.port().get(), limits.patience).await;
    let stream = connected.map_err(FetchError::Connect)?.stream;
    let request = request(page, posted)?;
    let longest = limits.longest_body;
    let answered = match page.scheme() {
        Scheme::Http => timeout_at(deadline, ask(stream, request, longest)).await,
        Scheme::Https => {
            let stream = match timeout_at(deadline, trust.handshake(stream, page.host(), None)).await {
                Ok(Ok(secured)) => secured.stream,
                Ok(Err(failed)) => return Err(FetchError::Tls(failed.signal)),
                Err(_) => return Err(FetchError::Tls(Signal::TimedOut)),
            };
            timeout_at(deadline, ask(stream, request, longest)).await
        }
    };
    let (head, body) = answered.map_err(|_| FetchError::TimedOut)??;
    let value = |name: HeaderName, longest: usize| {
        head.headers().get(name).map(|value| {
            let octets = value.as_bytes();
            harmless(&String::from_utf8_lossy(octets.get(..longest).unwrap_or(octets)))
        })
    };
    Ok(Fetched {
        status: head.status().as_u16(),
        media_type: value(CONTENT_TYPE, LONGEST_MEDIA_TYPE),
        location: value(LOCATION, LONGEST_LOCATION),
        body,
        took: began.elapsed(),
    })
}

fn request(page: &WebAddress, posted: Option<Posted<'_>>) -> Result<Request<Full<Bytes>>, FetchError> {
    let request = match posted {
        None => Request::get(page.path()),
        Some(posted) => Request::post(page.path()).header(CONTENT_TYPE, posted.media_type),
    };
    request
        .header(HOST, page.authority())
        .header(USER_AGENT, AGENT)
        .header(ACCEPT, "*/*")
        .header(CONNECTION, "close")
        .body(Full::from(posted.map(|posted| posted.body.to_owned()).unwrap_or_default()))
        .map_err(|error| FetchError::NotHttp(error.to_string()))
}

/// Sends the question and reads the answer while the connection is driven beside it.
async fn ask<S: AsyncRead + AsyncWrite + Unpin>(
    stream: S,
    request: Request<Full<Bytes>>,
    longest: usize,
) -> Result<(Response<()>, Vec<u8>), FetchError> {
    // A body in chunks of one octet each is five times as long on its way.
    let room = longest.saturating_mul(6).saturating_add(4 * LONGEST_HEADER);
    let stream = Rationed { stream, room };
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
