//! What a scripted server says and does.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::certificates::{Kind, Shown};

/// What a port speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    Smtp,
    Imap,
    Pop3,
}

/// How a port encrypts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// From the first octet.
    Implicit,
    StartTls,
    Clear,
}

/// What happens in place of a sound answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// What a sound server would do, where a later override would catch the command.
    Usual,
    /// These octets, as they are.
    Say(Vec<u8>),
    /// These octets, and the line is closed.
    SayAndClose(Vec<u8>),
    /// Closes in order.
    Close,
    /// Closes with a reset.
    Reset,
    /// Nothing, ever; the line stays open.
    Hang,
    /// 300 MB without a line end.
    Flood,
    /// One octet after the other, slowly, and never a line end.
    Trickle,
    /// A reply whose continuation lines never end.
    Endless,
}

/// How a TLS hello is answered.
#[derive(Clone, Debug)]
pub enum Handshake {
    Show(Shown),
    /// A TLS alert of this number (RFC 8446 6).
    Alert(u8),
    Do(Act),
}

/// The script of one server. [`Script::starttls`] and its siblings are sound servers in the way of Postfix; every detail
/// can be overridden.
#[derive(Clone, Debug)]
pub struct Script {
    pub protocol: Protocol,
    pub mode: Mode,
    pub handshake: Handshake,
    pub greeting: Act,
    pub greets_after: Duration,
    /// The keywords of EHLO, CAPABILITY or CAPA before and after encryption.
    pub keywords_in_clear: Vec<String>,
    pub keywords: Vec<String>,
    /// What happens to commands that begin so, in capitals; the first that fits counts.
    pub overrides: Vec<(String, Act)>,
    /// The reply to everything but EHLO, STARTTLS and QUIT until the line is encrypted (RFC 3207 4).
    pub refusal_in_clear: Option<String>,
    /// The verdict on every sign-in in place of the true one.
    pub verdict: Option<Act>,
    /// What is said to wrong sign-ins, one after the other; the last to all others.
    pub refusals: Vec<String>,
    /// Methods that are offered and let nobody in.
    pub unfit: Vec<String>,
    pub username: String,
    pub password: String,
    /// Replies carry enhanced codes (RFC 2034).
    pub enhanced: bool,
    /// The replies to MAIL and to recipients outside, for those who have not signed in.
    pub refusal_of_strangers: Option<String>,
    pub refusal_to_relay: Option<String>,
    /// Passes mail to everybody without a sign-in.
    pub open_relay: bool,
    /// Remembers a log-on, of who fetches mail; whoever has it may send.
    pub log_on: LogOn,
}

/// Shared by a server that mail is fetched from and one that then passes mail on (POP-before-SMTP).
#[derive(Clone, Debug, Default)]
pub struct LogOn(Arc<AtomicBool>);

impl LogOn {
    pub fn remember(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    pub fn is_remembered(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

/// The name of the server that mail is fetched from.
pub const INCOMING: &str = "imap.clinic.test";
/// The name that sound servers have.
pub const HOST: &str = "smtp.clinic.test";
pub const USER: &str = "anna@clinic.test";
/// A password that is recognised wherever it turns up, in every form.
pub const CANARY: &str = "canary-Hunter2-9x";

/// What sound servers offer after encryption.
const KEYWORDS: [&str; 5] =
    ["PIPELINING", "SIZE 10240000", "AUTH PLAIN LOGIN CRAM-MD5", "ENHANCEDSTATUSCODES", "8BITMIME"];

impl Script {
    /// STARTTLS, as on 587.
    pub fn starttls() -> Self {
        let strings = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Self {
            protocol: Protocol::Smtp,
            log_on: LogOn::default(),
            mode: Mode::StartTls,
            handshake: Handshake::Show(Shown::sound(&[HOST])),
            greeting: Act::Say(format!("220 {HOST} ESMTP Postfix\r\n").into_bytes()),
            greets_after: Duration::ZERO,
            keywords_in_clear: strings(&["PIPELINING", "SIZE 10240000", "STARTTLS", "ENHANCEDSTATUSCODES", "8BITMIME"]),
            keywords: strings(&KEYWORDS),
            overrides: Vec::new(),
            refusal_in_clear: None,
            verdict: None,
            refusals: Vec::new(),
            unfit: Vec::new(),
            refusal_of_strangers: None,
            refusal_to_relay: None,
            username: USER.to_owned(),
            password: CANARY.to_owned(),
            enhanced: true,
            open_relay: false,
        }
    }

    /// Implicit TLS, as on 465.
    pub fn tls() -> Self {
        Self { mode: Mode::Implicit, ..Self::starttls() }
    }

    /// IMAP over TLS, as on 993.
    pub fn imap() -> Self {
        Self {
            protocol: Protocol::Imap,
            greeting: Act::Say(b"* OK Dovecot ready.\r\n".to_vec()),
            handshake: Handshake::Show(Shown::sound(&[INCOMING])),
            ..Self::tls()
        }
        .offers_in_clear(&["IMAP4rev1", "SASL-IR", "ID", "STARTTLS", "LOGINDISABLED"])
        .offers(&["IMAP4rev1", "SASL-IR", "ID", "AUTH=PLAIN", "AUTH=LOGIN", "AUTH=CRAM-MD5"])
    }

    /// POP3 over TLS, as on 995.
    pub fn pop3() -> Self {
        Self {
            protocol: Protocol::Pop3,
            greeting: Act::Say(b"+OK Dovecot ready.\r\n".to_vec()),
            handshake: Handshake::Show(Shown::sound(&[INCOMING])),
            ..Self::tls()
        }
        .offers_in_clear(&["TOP", "UIDL", "STLS"])
        .offers(&["TOP", "UIDL", "USER", "SASL PLAIN LOGIN CRAM-MD5", "RESP-CODES", "AUTH-RESP-CODE"])
    }

    /// Every method, user name and password is good.
    pub fn takes_everything(self) -> Self {
        self.offers(&["IMAP4rev1", "SASL-IR", "AUTH=PLAIN", "AUTH=XOAUTH2"]).judges("{tag} OK Logged in.")
    }

    /// With STARTTLS in place of TLS from the first octet.
    pub fn upgraded(self) -> Self {
        Self { mode: Mode::StartTls, ..self }
    }

    /// Remembers a log-on, or passes mail on to who has logged on.
    pub fn shares(self, log_on: &LogOn) -> Self {
        Self { log_on: log_on.clone(), ..self }
    }

    /// No encryption at all, and signing in allowed.
    pub fn clear() -> Self {
        let sound = Self::starttls();
        Self { mode: Mode::Clear, keywords_in_clear: sound.keywords.clone(), ..sound }
    }

    /// A server that speaks first and something else, as IMAP's.
    pub fn speaks(greeting: &str) -> Self {
        Self::clear().greets(greeting)
    }

    pub fn greets(self, greeting: &str) -> Self {
        self.begins(Act::Say(format!("{greeting}\r\n").into_bytes()))
    }

    pub fn begins(self, greeting: Act) -> Self {
        Self { greeting, ..self }
    }

    pub fn greets_after(self, greets_after: Duration) -> Self {
        Self { greets_after, ..self }
    }

    /// Answers a command that begins so with this reply; several lines with `\r\n` between them.
    pub fn replies(self, command: &str, reply: &str) -> Self {
        self.does(command, Act::Say(format!("{reply}\r\n").into_bytes()))
    }

    pub fn does(mut self, command: &str, act: Act) -> Self {
        self.overrides.push((command.to_ascii_uppercase(), act));
        self
    }

    /// Ends every sign-in so.
    pub fn judges(self, reply: &str) -> Self {
        Self { verdict: Some(Act::Say(format!("{reply}\r\n").into_bytes())), ..self }
    }

    /// Says these to wrong sign-ins, one after the other.
    pub fn refuses_in_turn(self, replies: &[&str]) -> Self {
        Self { refusals: replies.iter().map(|reply| (*reply).to_owned()).collect(), ..self }
    }

    /// Offers a method by which nobody gets in.
    pub fn cannot_do(mut self, mechanism: &str) -> Self {
        self.unfit.push(mechanism.to_owned());
        self
    }

    /// The keywords after encryption, or of a server without any.
    pub fn offers(self, keywords: &[&str]) -> Self {
        let keywords: Vec<_> = keywords.iter().map(|word| (*word).to_owned()).collect();
        if self.mode == Mode::Clear { Self { keywords_in_clear: keywords, ..self } } else { Self { keywords, ..self } }
    }

    pub fn offers_in_clear(self, keywords: &[&str]) -> Self {
        Self { keywords_in_clear: keywords.iter().map(|word| (*word).to_owned()).collect(), ..self }
    }

    pub fn in_clear_replies(self, reply: &str) -> Self {
        Self { refusal_in_clear: Some(reply.to_owned()), ..self }
    }

    pub fn shows(self, kind: Kind) -> Self {
        let name = if self.protocol == Protocol::Smtp { HOST } else { INCOMING };
        self.shakes(Handshake::Show(Shown::of(kind, &[name])))
    }

    /// Answers AUTH, and everything that the client says in answer, with this challenge.
    pub fn challenges(self, challenge: &str) -> Self {
        let known = ["EHLO", "HELO", "QUIT", "STARTTLS", "MAIL", "RCPT", "RSET", "NOOP", "*"];
        let mut script = self;
        for command in known {
            script = script.does(command, Act::Usual);
        }
        script.replies("", challenge)
    }

    /// A sound certificate for these names.
    pub fn named(self, names: &[&str]) -> Self {
        self.shakes(Handshake::Show(Shown::sound(names)))
    }

    pub fn shakes(self, handshake: Handshake) -> Self {
        Self { handshake, ..self }
    }

    pub fn knows(self, username: &str, password: &str) -> Self {
        Self { username: username.to_owned(), password: password.to_owned(), ..self }
    }

    pub fn without_enhanced_codes(mut self) -> Self {
        for keywords in [&mut self.keywords, &mut self.keywords_in_clear] {
            keywords.retain(|word| word != "ENHANCEDSTATUSCODES");
        }
        Self { enhanced: false, ..self }
    }

    pub fn refuses_strangers(self, reply: &str) -> Self {
        Self { refusal_of_strangers: Some(reply.to_owned()), ..self }
    }

    pub fn refuses_relaying(self, reply: &str) -> Self {
        Self { refusal_to_relay: Some(reply.to_owned()), ..self }
    }

    pub fn open_relay(self) -> Self {
        Self { open_relay: true, ..self }
    }
}
