//! The scripted mail server, and how it speaks SMTP. It keeps every octet that it receives, for the search for the canary.

use std::collections::BTreeMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::net::{TcpSocket, TcpStream};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;

use super::script::{Act, Handshake, Mode, Protocol, Script};

/// What [`Act::Flood`] would send if somebody read it.
const FLOOD: u64 = 300 * 1024 * 1024;
/// Small, so that what the system accepts on its own does not hide what the client read.
const SEND_BUFFER: u32 = 64 * 1024;

/// A running server; it ends with the test's runtime.
#[derive(Clone, Debug)]
pub struct Server {
    pub address: SocketAddr,
    kept: Arc<Kept>,
}

/// What a server has seen.
#[derive(Debug)]
struct Kept {
    /// The octets of each connection as they came over the network.
    raw: Mutex<BTreeMap<u64, Vec<u8>>>,
    /// The same after decryption.
    readable: Mutex<BTreeMap<u64, Vec<u8>>>,
    open: watch::Sender<usize>,
    accepted: AtomicU64,
    refused: AtomicUsize,
    flooded: AtomicU64,
}

impl Server {
    pub async fn start(script: Script) -> Self {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.set_send_buffer_size(SEND_BUFFER).expect("a buffer size");
        socket.bind((Ipv4Addr::LOCALHOST, 0).into()).expect("a port");
        let listener = socket.listen(32).expect("listening");
        let kept = Arc::new(Kept {
            raw: Mutex::default(),
            readable: Mutex::default(),
            open: watch::channel(0).0,
            accepted: AtomicU64::new(0),
            refused: AtomicUsize::new(0),
            flooded: AtomicU64::new(0),
        });
        let address = listener.local_addr().expect("bound");
        // One key for all handshakes, as a server has.
        let config = match &script.handshake {
            Handshake::Show(shown) => Some(shown.config()),
            _ => None,
        };
        let script = Arc::new(script);
        let server = Self { address, kept: kept.clone() };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let connection = kept.accepted.fetch_add(1, Ordering::Relaxed);
                kept.open.send_modify(|open| *open += 1);
                let (kept, script, config) = (kept.clone(), script.clone(), config.clone());
                tokio::spawn(async move {
                    // A client may leave at any moment.
                    let _ = serve(stream, &script, config, Keeper { kept: &kept, connection }).await;
                    kept.open.send_modify(|open| *open -= 1);
                });
            }
        });
        server
    }

    /// Everything received, as it came, one connection after the other.
    pub fn raw(&self) -> Vec<u8> {
        lock(&self.kept.raw).values().flatten().copied().collect()
    }

    /// Everything received, after decryption.
    pub fn readable(&self) -> Vec<u8> {
        lock(&self.kept.readable).values().flatten().copied().collect()
    }

    /// The commands of each connection, line by line.
    pub fn conversations(&self) -> Vec<Vec<String>> {
        let lines = |octets: &Vec<u8>| String::from_utf8_lossy(octets).lines().map(str::to_owned).collect();
        lock(&self.kept.readable).values().map(lines).collect()
    }

    /// The commands of all connections.
    pub fn lines(&self) -> Vec<String> {
        self.conversations().concat()
    }

    /// How many commands begin so.
    pub fn count(&self, command: &str) -> usize {
        self.lines().iter().filter(|line| line.starts_with(command)).count()
    }

    pub fn connections(&self) -> u64 {
        self.kept.accepted.load(Ordering::Relaxed)
    }

    /// How many octets of [`Act::Flood`] the system took.
    pub fn flooded(&self) -> u64 {
        self.kept.flooded.load(Ordering::Relaxed)
    }

    /// Waits until so many connections are open.
    pub async fn until_open(&self, wanted: impl Fn(usize) -> bool) {
        let mut open = self.kept.open.subscribe();
        open.wait_for(|open| wanted(*open)).await.expect("the server holds the sender");
    }
}

/// Keeps what one connection says.
#[derive(Clone, Copy)]
pub(super) struct Keeper<'a> {
    kept: &'a Kept,
    connection: u64,
}

impl Keeper<'_> {
    fn keep(self, place: &Mutex<BTreeMap<u64, Vec<u8>>>, octets: &[u8]) {
        lock(place).entry(self.connection).or_default().extend_from_slice(octets);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn serve(
    stream: TcpStream,
    script: &Script,
    config: Option<Arc<ServerConfig>>,
    keeper: Keeper<'_>,
) -> io::Result<()> {
    let mut session = Session::new(Tap { stream, keeper }, script, keeper, false);
    if script.mode != Mode::Implicit {
        session.greet().await?;
        if session.talk().await? == Next::End {
            return Ok(());
        }
    }
    let mut stream = session.stream;
    match &script.handshake {
        Handshake::Show(_) => {
            let config = config.expect("made with the server");
            let stream = TlsAcceptor::from(config).accept(stream).await?;
            let mut session = Session::new(stream, script, keeper, true);
            if script.mode == Mode::Implicit {
                session.greet().await?;
            }
            session.talk().await?;
            Ok(())
        }
        Handshake::Alert(number) => {
            let _hello = stream.read(&mut [0; 2048]).await?;
            stream.write_all(&[0x15, 3, 3, 0, 2, 2, *number]).await
        }
        Handshake::Do(act) => {
            let _hello = stream.read(&mut [0; 2048]).await?;
            Session::new(stream, script, keeper, true).act(act).await.map(|_| ())
        }
    }
}

/// How a dialogue goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    Command,
    /// The client begins its TLS hello.
    Tls,
    End,
}

/// What the server needs of a line, encrypted or not.
pub(super) trait Line: AsyncRead + AsyncWrite + Unpin + Send {
    /// Makes the end of the connection a reset.
    fn reset(&mut self);
}

impl Line for Tap<'_> {
    fn reset(&mut self) {
        // A failure leaves an orderly end, which the test then sees.
        let _ = self.stream.set_zero_linger();
    }
}

impl Line for tokio_rustls::server::TlsStream<Tap<'_>> {
    fn reset(&mut self) {
        self.get_mut().0.reset();
    }
}

pub(super) struct Session<'a, S> {
    stream: S,
    pub(super) script: &'a Script,
    keeper: Keeper<'a>,
    pub(super) encrypted: bool,
    buffer: Vec<u8>,
    pub(super) signed_in: bool,
    has_sender: bool,
    /// The tag of the IMAP command that is being answered.
    pub(super) tag: String,
}

impl<'a, S: Line> Session<'a, S> {
    fn new(stream: S, script: &'a Script, keeper: Keeper<'a>, encrypted: bool) -> Self {
        Self {
            stream,
            script,
            keeper,
            encrypted,
            buffer: Vec::new(),
            signed_in: false,
            has_sender: false,
            tag: String::new(),
        }
    }

    async fn greet(&mut self) -> io::Result<()> {
        if !self.script.greets_after.is_zero() {
            // A client that leaves meanwhile is seen to have left.
            tokio::select! {
                () = tokio::time::sleep(self.script.greets_after) => {}
                line = self.line() => { line?; }
            }
        }
        match self.act(&self.script.greeting).await? {
            Next::Command => Ok(()),
            Next::Tls | Next::End => Err(io::ErrorKind::ConnectionAborted.into()),
        }
    }

    /// Answers commands until the line is to be encrypted or closed.
    async fn talk(&mut self) -> io::Result<Next> {
        loop {
            let Some(command) = self.line().await? else { return Ok(Next::End) };
            let next = self.answer(&command).await?;
            if next != Next::Command {
                return Ok(next);
            }
        }
    }

    async fn answer(&mut self, line: &str) -> io::Result<Next> {
        let script = self.script;
        let mut command = line;
        if script.protocol == Protocol::Imap {
            let (tag, rest) = line.split_once(' ').unwrap_or((line, ""));
            (self.tag, command) = (tag.to_owned(), rest);
        }
        let upper = command.to_ascii_uppercase();
        let act = script.overrides.iter().find(|(start, _)| upper.starts_with(start.as_str())).map(|(_, act)| act);
        if let Some(act) = act.filter(|act| **act != Act::Usual) {
            return self.act(act).await;
        }
        match script.protocol {
            Protocol::Smtp => {}
            Protocol::Imap => return self.answer_imap(command).await,
            Protocol::Pop3 => return self.answer_pop3(command).await,
        }
        let verb = upper.split_whitespace().next().unwrap_or_default();
        if let Some(refusal) = script.refusal_in_clear.as_ref().filter(|_| !self.encrypted)
            && !matches!(verb, "EHLO" | "HELO" | "STARTTLS" | "NOOP" | "QUIT")
        {
            self.write(format!("{refusal}\r\n").as_bytes()).await?;
            return Ok(Next::Command);
        }
        match verb {
            "EHLO" => {
                let keywords = if self.encrypted { &script.keywords } else { &script.keywords_in_clear };
                let mut lines = vec![super::script::HOST.to_owned()];
                lines.extend(keywords.iter().cloned());
                let last = lines.len() - 1;
                let reply: String = lines
                    .iter()
                    .enumerate()
                    .map(|(i, line)| format!("250{}{line}\r\n", if i == last { ' ' } else { '-' }))
                    .collect();
                self.write(reply.as_bytes()).await?;
            }
            "HELO" => self.say(250, "", super::script::HOST).await?,
            "STARTTLS" if script.mode == Mode::StartTls && !self.encrypted => {
                self.say(220, "2.0.0", "Ready to start TLS").await?;
                return Ok(Next::Tls);
            }
            "AUTH" => return self.sign_in(command).await,
            "MAIL" if let Some(refusal) = script.refusal_of_strangers.as_ref().filter(|_| !self.signed_in) => {
                self.write(format!("{refusal}\r\n").as_bytes()).await?;
            }
            "MAIL" => {
                self.has_sender = true;
                self.say(250, "2.1.0", "Ok").await?;
            }
            "RCPT" if !self.has_sender => self.say(503, "5.5.1", "Error: need MAIL command").await?,
            "RCPT" if self.may_send() || upper.contains("@CLINIC.TEST>") => {
                self.say(250, "2.1.5", "Ok").await?;
            }
            "RCPT" => {
                if let Some(refusal) = &script.refusal_to_relay {
                    self.write(format!("{refusal}\r\n").as_bytes()).await?;
                    return Ok(Next::Command);
                }
                let recipient = command.split_once(':').map_or("", |(_, recipient)| recipient);
                self.say(554, "5.7.1", &format!("{recipient}: Relay access denied")).await?;
            }
            "RSET" => {
                self.has_sender = false;
                self.say(250, "2.0.0", "Ok").await?;
            }
            "NOOP" => self.say(250, "2.0.0", "Ok").await?,
            "QUIT" => {
                self.say(221, "2.0.0", "Bye").await?;
                return Ok(Next::End);
            }
            "*" => self.say(501, "5.7.0", "Authentication aborted").await?,
            _ => self.say(502, "5.5.2", "Error: command not recognized").await?,
        }
        Ok(Next::Command)
    }

    fn may_send(&self) -> bool {
        self.signed_in || self.script.open_relay || self.script.log_on.is_remembered()
    }

    async fn sign_in(&mut self, command: &str) -> io::Result<Next> {
        let offered = if self.encrypted { &self.script.keywords } else { &self.script.keywords_in_clear };
        let mut words = command.split_whitespace().skip(1);
        let mechanism = words.next().unwrap_or_default().to_ascii_uppercase();
        let known = offered
            .iter()
            .filter_map(|line| line.strip_prefix("AUTH"))
            .any(|methods| methods.trim_start_matches('=').split_whitespace().any(|method| method == mechanism));
        if !known {
            self.say(504, "5.5.4", "Unrecognized authentication type").await?;
            return Ok(Next::Command);
        }
        let Some(right) = self.exchange(&mechanism, words.next()).await? else { return Ok(Next::End) };
        let script = self.script;
        if let Some(verdict) = &script.verdict {
            return self.act(verdict).await;
        }
        if right && !script.unfit.contains(&mechanism) {
            self.signed_in = true;
            self.say(235, "2.7.0", "Authentication successful").await?;
        } else if let Some(last) = script.refusals.last() {
            let turn = self.keeper.kept.refused.fetch_add(1, Ordering::Relaxed);
            let refusal = script.refusals.get(turn).unwrap_or(last);
            self.write(format!("{refusal}\r\n").as_bytes()).await?;
        } else {
            self.say(535, "5.7.8", "Error: authentication failed: authentication failure").await?;
        }
        Ok(Next::Command)
    }

    pub(super) async fn say(&mut self, code: u16, enhanced: &str, text: &str) -> io::Result<()> {
        let enhanced =
            if self.script.enhanced && !enhanced.is_empty() { format!("{enhanced} ") } else { String::new() };
        self.write(format!("{code} {enhanced}{text}\r\n").as_bytes()).await
    }

    pub(super) async fn act(&mut self, act: &Act) -> io::Result<Next> {
        match act {
            Act::Say(bytes) => {
                self.write(&self.with_tag(bytes)).await?;
                return Ok(Next::Command);
            }
            Act::SayAndClose(bytes) => self.write(&self.with_tag(bytes)).await?,
            Act::Close | Act::Usual => {}
            Act::Reset => self.stream.reset(),
            Act::Hang => while self.line().await?.is_some() {},
            Act::Flood => {
                let chunk = [b'a'; 16 * 1024];
                let mut sent = 0;
                while sent < FLOOD {
                    let count = self.stream.write(&chunk).await? as u64;
                    sent += count;
                    self.keeper.kept.flooded.fetch_add(count, Ordering::Relaxed);
                }
            }
            Act::Trickle => loop {
                self.write(b"2").await?;
                tokio::time::sleep(Duration::from_millis(50)).await;
            },
            Act::Endless => loop {
                let more: &[u8] = match self.script.protocol {
                    Protocol::Smtp => b"250-and so on\r\n",
                    Protocol::Imap => b"* OK and so on\r\n",
                    Protocol::Pop3 => b"AND-SO-ON\r\n",
                };
                self.write(more).await?;
            },
        }
        Ok(Next::End)
    }

    /// The next line, without its end; nothing where the client has left.
    pub(super) async fn line(&mut self) -> io::Result<Option<String>> {
        loop {
            if let Some(end) = self.buffer.iter().position(|byte| *byte == b'\n') {
                let rest = self.buffer.split_off(end + 1);
                let line = std::mem::replace(&mut self.buffer, rest);
                return Ok(Some(String::from_utf8_lossy(&line).trim_end().to_owned()));
            }
            let mut chunk = [0; 2048];
            let count = self.stream.read(&mut chunk).await?;
            if count == 0 {
                return Ok(None);
            }
            self.keeper.keep(&self.keeper.kept.readable, &chunk[..count]);
            self.buffer.extend_from_slice(&chunk[..count]);
        }
    }

    /// `{tag}` stands for the tag of the command that is answered.
    fn with_tag(&self, bytes: &[u8]) -> Vec<u8> {
        match std::str::from_utf8(bytes) {
            Ok(text) if self.script.protocol == Protocol::Imap => text.replace("{tag}", &self.tag).into_bytes(),
            _ => bytes.to_vec(),
        }
    }

    pub(super) async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes).await?;
        self.stream.flush().await
    }
}

/// A connection that keeps what it received, below TLS.
pub(super) struct Tap<'a> {
    stream: TcpStream,
    keeper: Keeper<'a>,
}

impl AsyncRead for Tap<'_> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let polled = Pin::new(&mut self.stream).poll_read(cx, buf);
        self.keeper.keep(&self.keeper.kept.raw, &buf.filled()[before..]);
        polled
    }
}

impl AsyncWrite for Tap<'_> {
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
