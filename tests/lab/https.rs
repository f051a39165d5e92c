//! A web server that answers with octets as they are, sound or not, over TLS or in clear. It keeps what it was asked.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::certificates::Shown;

/// What follows a request.
#[derive(Clone, Debug)]
pub enum Page {
    /// These octets, and the end.
    Say(Vec<u8>),
    /// The first once, and the second again and again, as fast as it is read.
    Endless(Vec<u8>, Vec<u8>),
    /// The first at once, and then one octet after the other.
    Drip(Vec<u8>),
    /// The octets, and nothing more on a line that stays open.
    Hang(Vec<u8>),
    /// No answer to the TLS hello.
    NoHandshake,
}

impl Page {
    pub fn say(text: &str) -> Self {
        Self::Say(text.as_bytes().to_vec())
    }

    /// A sound answer of plain text.
    pub fn text(body: &str) -> Self {
        Self::of("200 OK", "text/plain; charset=utf-8", body)
    }

    pub fn of(status: &str, media_type: &str, body: &str) -> Self {
        let length = body.len();
        Self::say(&format!("HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\n\r\n{body}"))
    }

    pub fn xml(body: &str) -> Self {
        Self::of("200 OK", "text/xml; charset=utf-8", body)
    }

    pub fn not_found() -> Self {
        Self::of("404 Not Found", "text/html", "<h1>Not Found</h1>")
    }

    pub fn redirect(to: &str) -> Self {
        Self::say(&format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n"))
    }

    /// Asks for user name and password, in every way that gives something away.
    pub fn wants_password() -> Self {
        Self::say(
            "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"mail\"\r\nWWW-Authenticate: NTLM\r\n\
             Set-Cookie: session=1\r\nContent-Length: 0\r\n\r\n",
        )
    }

    pub fn endless(begin: &str, repeated: &str) -> Self {
        Self::Endless(begin.as_bytes().to_vec(), repeated.as_bytes().to_vec())
    }
}

/// The pages of a web server.
#[derive(Clone, Debug)]
pub struct Site {
    /// How the request begins, and for which host (every one, where it is empty).
    pages: Vec<(String, String, Page)>,
    otherwise: Page,
}

impl Site {
    /// Without any page.
    pub fn empty() -> Self {
        Self::from(Page::not_found())
    }

    /// Adds what is answered to requests for this host that begin so, e.g. with `GET /mail/`.
    #[must_use]
    pub fn with(mut self, host: &str, begin: &str, page: Page) -> Self {
        self.pages.push((host.to_owned(), begin.to_owned(), page));
        self
    }

    fn page(&self, request: &str) -> Page {
        let host = request.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default();
        let fits = |named: &str, begin: &str| (named.is_empty() || named == host) && request.starts_with(begin);
        let page = self.pages.iter().find(|(named, begin, _)| fits(named, begin));
        page.map_or_else(|| self.otherwise.clone(), |(_, _, page)| page.clone())
    }
}

/// The same page, whatever is asked.
impl From<Page> for Site {
    fn from(otherwise: Page) -> Self {
        Self { pages: Vec::new(), otherwise }
    }
}

/// A running web server; it ends with the test's runtime.
#[derive(Clone, Debug)]
pub struct WebServer {
    pub address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    sent: Arc<AtomicU64>,
}

impl WebServer {
    pub async fn start(shown: &Shown, site: impl Into<Site>) -> Self {
        Self::serve(Some(TlsAcceptor::from(shown.config())), site.into()).await
    }

    /// Without TLS.
    pub async fn start_clear(site: impl Into<Site>) -> Self {
        Self::serve(None, site.into()).await
    }

    async fn serve(acceptor: Option<TlsAcceptor>, site: Site) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port");
        let address = listener.local_addr().expect("bound");
        let server = Self { address, asked: Arc::default(), sent: Arc::default() };
        let kept = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, site, kept) = (acceptor.clone(), site.clone(), kept.clone());
                // A client may leave at any moment.
                tokio::spawn(async move { kept.talk(stream, acceptor, site).await.ok() });
            }
        });
        server
    }

    /// The requests, each with its header and whatever was handed in.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How many octets of answers the system took.
    pub fn sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }

    async fn talk(&self, mut stream: TcpStream, acceptor: Option<TlsAcceptor>, site: Site) -> std::io::Result<()> {
        if matches!(site.otherwise, Page::NoHandshake) {
            while stream.read(&mut [0; 2048]).await? > 0 {}
            return Ok(());
        }
        match acceptor {
            Some(acceptor) => self.answer(acceptor.accept(stream).await?, site).await,
            None => self.answer(stream, site).await,
        }
    }

    async fn answer(&self, mut stream: impl AsyncRead + AsyncWrite + Unpin, site: Site) -> std::io::Result<()> {
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.push(stream.read_u8().await?);
        }
        let mut request = String::from_utf8_lossy(&request).into_owned();
        let length = request.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
        let mut body = vec![0; length.unwrap_or_default()];
        stream.read_exact(&mut body).await?;
        request += &String::from_utf8_lossy(&body);
        let page = site.page(&request);
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        match page {
            Page::Say(octets) => {
                stream.write_all(&octets).await?;
                return stream.shutdown().await;
            }
            Page::Endless(begin, repeated) => {
                stream.write_all(&begin).await?;
                loop {
                    stream.write_all(&repeated).await?;
                    self.sent.fetch_add(repeated.len() as u64, Ordering::Relaxed);
                }
            }
            Page::Drip(begin) => {
                stream.write_all(&begin).await?;
                stream.flush().await?;
                loop {
                    stream.write_all(b"x").await?;
                    stream.flush().await?;
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            }
            Page::Hang(octets) => {
                stream.write_all(&octets).await?;
                stream.flush().await?;
                while stream.read(&mut [0; 2048]).await? > 0 {}
            }
            Page::NoHandshake => {}
        }
        Ok(())
    }
}
