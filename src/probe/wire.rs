//! One connection to a server, line by line, with limits on length and time.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use std::{fmt, io};

use rustls::pki_types::CertificateDer;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Instant;
use tokio_rustls::client::TlsStream;

use super::certificate::TlsReport;
use super::redact::{REDACTED, Redactor};
use super::sasl::SecretBytes;
use super::tls::{Failed, Permit, Trust, Watch};
use super::transcript::{Direction, Transcript};
use crate::account::{Fingerprint, Host, Secret};
use crate::diagnosis::{Foreign, Malformation, Reply, Signal};

/// Longest line that is read. RFC 5321 4.5.3.1.5 allows 512 octets; servers exceed it, none by this much.
const LONGEST_LINE: usize = 4 * 1024;
/// Longest reply of several lines.
pub(super) const LONGEST_REPLY: usize = 64 * 1024;
/// How many of a connection's first octets are kept as they came, to see what answered a TLS hello.
const TAPPED: usize = 1024;
/// How much of an unfinished line, or of plain text in place of TLS, is shown. Less than is kept: a secret that the cut
/// goes through would not be recognised.
const SHOWN: usize = 256;

/// A connection with a buffer for lines.
pub struct Wire {
    stream: Stream,
    buffer: Vec<u8>,
    server: String,
    transcript: Transcript,
    redactor: Redactor,
}

/// A line that turned out encrypted and accepted.
pub struct Secured {
    pub wire: Wire,
    pub report: TlsReport,
    pub permit: Permit,
    /// As the server sent it, its own certificate first.
    pub chain: Vec<CertificateDer<'static>>,
    pub intercepted_by: Option<String>,
}

/// A line that could not be encrypted.
pub struct NotSecured {
    pub signal: Signal,
    /// Version and cipher are empty; the certificate is there where one was shown.
    pub report: TlsReport,
    /// As the server sent it, where it got so far.
    pub chain: Vec<CertificateDer<'static>>,
}

enum Stream {
    Plain(Tap),
    Tls(Box<TlsStream<Tap>>, Watch),
}

impl Wire {
    pub fn new(stream: TcpStream, server: String, transcript: Transcript) -> Self {
        let stream = Stream::Plain(Tap { stream, first: Arc::default() });
        Self { stream, buffer: Vec::new(), server, transcript, redactor: Redactor::default() }
    }

    /// From here on the forms of a secret are kept out of the transcript. Replies are given as they are: a short password may
    /// stand anywhere in them, and the dialogue must not stumble over its absence.
    pub fn redact(&mut self, redactor: Redactor) {
        self.redactor = redactor;
    }

    /// Whether the server has said more than was asked for.
    pub fn has_more(&self) -> bool {
        !self.buffer.is_empty()
    }

    /// Reads a whole reply (RFC 5321 4.2), which must be there within `patience`.
    pub async fn reply(&mut self, patience: Duration) -> Result<Reply, Signal> {
        let deadline = Instant::now() + patience;
        let mut lines = Vec::new();
        let mut size = 0;
        loop {
            let line = self.line(deadline).await?;
            size += line.len();
            if size > LONGEST_REPLY {
                return Err(Signal::Malformed(Malformation::ReplyTooLong));
            }
            let more = match Reply::split_line(&line) {
                Ok((_, more, _)) => more,
                Err(_) => return Err(foreign(&line)),
            };
            lines.push(line);
            if !more {
                return Reply::from_lines(lines).map_err(|_| Signal::Malformed(Malformation::NotAReply));
            }
        }
    }

    /// Sends a command; it must not hold a secret.
    pub async fn send(&mut self, command: &str, patience: Duration) -> Result<(), Signal> {
        self.transcript.record(&self.server, Direction::Sent, command);
        self.write(format!("{command}\r\n").as_bytes(), patience).await
    }

    /// Sends several commands in one flight (RFC 2920).
    pub async fn send_all(&mut self, commands: &[String], patience: Duration) -> Result<(), Signal> {
        let mut flight = String::new();
        for command in commands {
            self.transcript.record(&self.server, Direction::Sent, command);
            flight.push_str(command);
            flight.push_str("\r\n");
        }
        self.write(flight.as_bytes(), patience).await
    }

    /// Sends a message of a sign-in, in base64, behind `prefix`; the transcript gets [`REDACTED`] in its place. The permit is
    /// the proof that it may go.
    pub async fn send_secret(
        &mut self,
        permit: &Permit,
        prefix: &str,
        message: &SecretBytes,
        patience: Duration,
    ) -> Result<(), Signal> {
        self.send_redacted(permit, prefix, message.base64().expose(), patience).await
    }

    /// Sends a password behind `prefix`, in the form that POP3's PASS or IMAP's LOGIN wants it in; otherwise as
    /// [`Wire::send_secret`].
    pub async fn send_password(
        &mut self,
        permit: &Permit,
        prefix: &str,
        password: &Secret,
        patience: Duration,
    ) -> Result<(), Signal> {
        self.send_redacted(permit, prefix, password.expose().as_bytes(), patience).await
    }

    async fn send_redacted(
        &mut self,
        _permit: &Permit,
        prefix: &str,
        secret: &[u8],
        patience: Duration,
    ) -> Result<(), Signal> {
        self.transcript.record(&self.server, Direction::Sent, &format!("{prefix}{REDACTED}"));
        let line = SecretBytes::concat(&[prefix.as_bytes(), secret, b"\r\n"]);
        self.write(line.expose(), patience).await
    }

    /// Sends a message and the dot that ends it; a line that begins with a dot gets another (RFC 5321 4.5.2).
    pub async fn send_message(&mut self, message: &[u8], patience: Duration) -> Result<(), Signal> {
        let mut stuffed = Vec::with_capacity(message.len() + 5);
        for line in message.split_inclusive(|byte| *byte == b'\n') {
            if line.first() == Some(&b'.') {
                stuffed.push(b'.');
            }
            stuffed.extend_from_slice(line);
        }
        if !stuffed.ends_with(b"\r\n") {
            stuffed.extend_from_slice(b"\r\n");
        }
        stuffed.extend_from_slice(b".\r\n");
        self.transcript.record(&self.server, Direction::Sent, "…");
        self.transcript.record(&self.server, Direction::Sent, ".");
        self.write(&stuffed, patience).await
    }

    /// Encrypts the line from here on.
    pub async fn secure(
        self,
        trust: &Trust,
        host: &Host,
        pinned: Option<Fingerprint>,
        patience: Duration,
    ) -> Result<Secured, NotSecured> {
        let Stream::Plain(tap) = self.stream else {
            return Err(NotSecured::without_certificate(Signal::TlsOther("already encrypted".to_owned())));
        };
        let first = tap.first.clone();
        first.lock().unwrap_or_else(PoisonError::into_inner).clear();
        match tokio::time::timeout(patience, trust.handshake(tap, host, pinned)).await {
            Ok(Ok(done)) => Ok(Secured {
                wire: Self {
                    stream: Stream::Tls(Box::new(done.stream), done.watch),
                    buffer: Vec::new(),
                    server: self.server,
                    transcript: self.transcript,
                    redactor: self.redactor,
                },
                report: done.report,
                permit: done.permit,
                chain: done.chain,
                intercepted_by: done.intercepted_by,
            }),
            Ok(Err(Failed { signal, certificate, chain })) => {
                let first = first.lock().unwrap_or_else(PoisonError::into_inner).clone();
                let signal = if certificate.is_none() { what_answered(&first).unwrap_or(signal) } else { signal };
                if signal == Signal::PlainTextOnTls || matches!(signal, Signal::ForeignProtocol(_)) {
                    let text = self.redactor.redact(&harmless(&String::from_utf8_lossy(&first)));
                    for line in cut(&text).lines() {
                        self.transcript.record(&self.server, Direction::Received, line.trim_end_matches('\u{fffd}'));
                    }
                }
                let report = TlsReport { version: String::new(), cipher: String::new(), certificate };
                Err(NotSecured { signal, report, chain })
            }
            Err(_) => Err(NotSecured::without_certificate(Signal::SilentServer { tls_answers: false })),
        }
    }

    async fn write(&mut self, bytes: &[u8], patience: Duration) -> Result<(), Signal> {
        let written = tokio::time::timeout(patience, async {
            self.stream.write_all(bytes).await?;
            self.stream.flush().await
        });
        match written.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(self.stream.signal(&error)),
            Err(_) => Err(Signal::TimedOut),
        }
    }

    /// Reads past octets of which only the number is known, as IMAP's literals have it.
    pub(super) async fn skip(&mut self, mut count: usize, deadline: Instant) -> Result<(), Signal> {
        loop {
            let here = count.min(self.buffer.len());
            self.buffer.drain(..here);
            count -= here;
            if count == 0 {
                return Ok(());
            }
            let mut chunk = [0; 2048];
            match tokio::time::timeout_at(deadline, self.stream.read(&mut chunk)).await {
                Ok(Ok(0)) => return Err(Signal::Malformed(Malformation::NotAReply)),
                Ok(Ok(read)) => self.buffer.extend_from_slice(&chunk[..read]),
                Ok(Err(error)) => return Err(self.stream.signal(&error)),
                Err(_) => return Err(Signal::Malformed(Malformation::Trickle)),
            }
        }
    }

    /// Reads one line, for protocols whose answers are no SMTP replies.
    pub(super) async fn line(&mut self, deadline: Instant) -> Result<String, Signal> {
        let mut searched = 0;
        loop {
            if let Some(end) = self.buffer[searched..].iter().position(|byte| *byte == b'\n') {
                let rest = self.buffer.split_off(searched + end + 1);
                let line = std::mem::replace(&mut self.buffer, rest);
                let line = harmless(String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']));
                self.transcript.record(&self.server, Direction::Received, &self.redactor.redact(&line));
                return Ok(line);
            }
            searched = self.buffer.len();
            if searched > LONGEST_LINE {
                self.keep_remains();
                return Err(Signal::Malformed(Malformation::LineTooLong));
            }
            let mut chunk = [0; 2048];
            match tokio::time::timeout_at(deadline, self.stream.read(&mut chunk)).await {
                Ok(Ok(0)) => {
                    let cut_short = !self.buffer.is_empty();
                    self.keep_remains();
                    return Err(if cut_short { Signal::Malformed(Malformation::NotAReply) } else { Signal::Closed });
                }
                Ok(Ok(count)) => self.buffer.extend_from_slice(&chunk[..count]),
                Ok(Err(error)) => return Err(self.stream.signal(&error)),
                Err(_) if searched == 0 => return Err(Signal::TimedOut),
                Err(_) => {
                    self.keep_remains();
                    return Err(Signal::Malformed(Malformation::Trickle));
                }
            }
        }
    }

    /// Puts the start of an unfinished line into the transcript: it may be all that the server ever says.
    fn keep_remains(&mut self) {
        let remains = std::mem::take(&mut self.buffer);
        let text = self.redactor.redact(&harmless(&String::from_utf8_lossy(&remains)));
        self.transcript.record(&self.server, Direction::Received, &format!("{}…", cut(&text)));
    }
}

impl NotSecured {
    fn without_certificate(signal: Signal) -> Self {
        let report = TlsReport { version: String::new(), cipher: String::new(), certificate: None };
        Self { signal, report, chain: Vec::new() }
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire").field("server", &self.server).finish_non_exhaustive()
    }
}

/// The start of a text, as far as it is shown.
fn cut(text: &str) -> &str {
    &text[..text.floor_char_boundary(SHOWN)]
}

/// A text from outside without what could act on a terminal or turn the reading direction of a screen.
pub fn harmless(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\t' => ' ',
            '\n' => '\n',
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            c if c.is_control() => '\u{fffd}',
            c => c,
        })
        .collect()
}

/// What a line that is no SMTP reply belongs to.
pub(super) fn foreign(line: &str) -> Signal {
    let start = line.trim_start().get(..16).unwrap_or(line).to_ascii_lowercase();
    if start.starts_with("+ok") || start.starts_with("-err") {
        Signal::ForeignProtocol(Foreign::Pop3)
    } else if start.starts_with("* ok") || start.starts_with("* preauth") || start.starts_with("* bye") {
        Signal::ForeignProtocol(Foreign::Imap)
    } else if start.starts_with("http/") || start.starts_with('<') {
        Signal::ForeignProtocol(Foreign::Web)
    } else if start.starts_with("ssh-") || start.starts_with("rfb ") || start.starts_with("\"imple") {
        Signal::ForeignProtocol(Foreign::Other)
    } else {
        Signal::Malformed(Malformation::NotAReply)
    }
}

/// What octets in place of a TLS answer are: the plain greeting of a server that wants STARTTLS, or of another kind of
/// server.
fn what_answered(first: &[u8]) -> Option<Signal> {
    let text = String::from_utf8_lossy(first);
    let line = text.lines().next()?;
    // IMAP's begins with an asterisk and a space.
    if line.len() < 3 || !line.bytes().take(3).all(|byte| byte.is_ascii_graphic() || byte == b' ') {
        return None;
    }
    Some(match foreign(line) {
        _ if Reply::split_line(line).is_ok() => Signal::PlainTextOnTls,
        foreign @ Signal::ForeignProtocol(_) => foreign,
        _ => return None,
    })
}

/// A stream that keeps the first octets it received, below TLS.
struct Tap {
    stream: TcpStream,
    first: Arc<Mutex<Vec<u8>>>,
}

impl AsyncRead for Tap {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let polled = Pin::new(&mut self.stream).poll_read(cx, buf);
        if polled.is_ready() {
            let mut first = self.first.lock().unwrap_or_else(PoisonError::into_inner);
            let room = TAPPED.saturating_sub(first.len());
            first.extend(buf.filled()[before..].iter().take(room));
        }
        polled
    }
}

impl AsyncWrite for Tap {
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

impl Stream {
    async fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Plain(stream) => stream.write_all(bytes).await,
            Self::Tls(stream, _) => stream.write_all(bytes).await,
        }
    }

    async fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(stream) => stream.flush().await,
            Self::Tls(stream, _) => stream.flush().await,
        }
    }

    async fn read(&mut self, chunk: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(stream) => stream.read(chunk).await,
            Self::Tls(stream, _) => match stream.read(chunk).await {
                // Many servers close without TLS's farewell.
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(0),
                read => read,
            },
        }
    }

    fn signal(&self, error: &io::Error) -> Signal {
        match self {
            Self::Plain(_) if error.kind() == io::ErrorKind::TimedOut => Signal::TimedOut,
            Self::Plain(_) => Signal::Closed,
            Self::Tls(_, watch) => watch.signal(error),
        }
    }
}
