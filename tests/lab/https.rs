//! A web server that answers with octets as they are, sound or not. It keeps what it was asked.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
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

    pub fn endless(begin: &str, repeated: &str) -> Self {
        Self::Endless(begin.as_bytes().to_vec(), repeated.as_bytes().to_vec())
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
    pub async fn start(shown: &Shown, page: Page) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port");
        let address = listener.local_addr().expect("bound");
        let acceptor = TlsAcceptor::from(shown.config());
        let server = Self { address, asked: Arc::default(), sent: Arc::default() };
        let kept = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, page, kept) = (acceptor.clone(), page.clone(), kept.clone());
                // A client may leave at any moment.
                tokio::spawn(async move { kept.serve(stream, acceptor, page).await.ok() });
            }
        });
        server
    }

    /// The requests, each with its header.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How many octets of answers the system took.
    pub fn sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }

    async fn serve(&self, mut stream: TcpStream, acceptor: TlsAcceptor, page: Page) -> std::io::Result<()> {
        if matches!(page, Page::NoHandshake) {
            while stream.read(&mut [0; 2048]).await? > 0 {}
            return Ok(());
        }
        let mut stream = acceptor.accept(stream).await?;
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.push(stream.read_u8().await?);
        }
        let request = String::from_utf8_lossy(&request).into_owned();
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
