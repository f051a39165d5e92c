//! One dialogue with a port that mail is fetched from: everything that was learned on the way, however far it got.

use tokio::sync::watch;

use crate::account::{Incoming, IncomingProtocol, Method, Secret, Security, Server};
use crate::checkup::dialogue::{Clock, Dialogue, Ended, Setting, candidates, unless_tls_answers};
use crate::diagnosis::{Foreign, Signal, Stage};
use crate::probe::{Capabilities, Mailbox, Permit, Refusal, Welcome, Wire};

/// What was learned. It is filled in as the dialogue goes on, so that a deadline loses nothing.
#[derive(Debug)]
pub(in crate::checkup) struct Receiving {
    pub protocol: IncomingProtocol,
    /// What every dialogue learns, whatever is spoken; what belongs to SMTP stays empty.
    pub line: Dialogue,
    pub welcome: Option<Welcome>,
    /// Those that hold: asked again after encryption.
    pub capabilities: Option<Capabilities>,
    /// The method or command by which one has signed in.
    pub signed_in_by: Option<&'static str>,
}

/// An open dialogue, and the permit to send a secret where there is one.
pub(in crate::checkup) struct Open {
    mailbox: Mailbox,
    permit: Option<Permit>,
}

impl Open {
    pub async fn leave(self) {
        self.mailbox.leave().await;
    }
}

impl Receiving {
    pub fn new(protocol: IncomingProtocol, server: Server) -> Self {
        Self { protocol, line: Dialogue::new(server), welcome: None, capabilities: None, signed_in_by: None }
    }

    /// Connects, encrypts and asks for the capabilities as `server.security` says (not Auto). For `tls_answers` see
    /// [`Dialogue::open`].
    pub async fn open(
        &mut self,
        setting: &Setting,
        tls_answers: Option<watch::Receiver<bool>>,
        told: &mut impl FnMut(&Dialogue, Stage),
    ) -> Result<Open, Ended> {
        let limits = setting.environment.limits;
        let mut clock = Clock::start();
        let (mut wire, _) = self.line.connect(setting, &mut clock, told).await?;
        let mut permit = None;
        if self.line.server.security == Security::Tls {
            let (encrypted, verified) = self.secure(wire, setting, &mut clock, told).await?;
            (wire, permit) = (encrypted, Some(verified));
        }

        self.line.enter(Stage::Greeting);
        let mut mailbox = Mailbox::new(wire, self.protocol, limits);
        let greeting = unless_tls_answers(mailbox.greeting(), tls_answers).await;
        let welcome = greeting.map_err(|signal| self.line.fail(signal))?;
        let waited = clock.lap();
        if waited >= limits.slow_greeting {
            self.line.remarks.push((Stage::Greeting, Signal::SlowGreeting { seconds: waited.as_secs() }));
        }
        let signed_in = welcome.signed_in;
        self.welcome = Some(welcome);
        self.line.passed(Stage::Greeting, waited, told);
        if signed_in && self.line.server.security == Security::StartTls {
            // Who is signed in already cannot ask for encryption any more: a fault, or somebody on the way who wants to keep
            // the line in clear.
            self.line.enter(Stage::Tls);
            mailbox.leave().await;
            return Err(self.line.fail(Signal::StartTlsNotOffered));
        }

        self.ask(&mut mailbox, &mut clock, told).await?;
        if self.line.server.security == Security::StartTls {
            self.line.enter(Stage::Tls);
            if !self.capabilities.take().is_some_and(|capabilities| capabilities.offers_starttls()) {
                mailbox.leave().await;
                return Err(self.line.fail(Signal::StartTlsNotOffered));
            }
            let wire = mailbox.starttls().await.map_err(|signal| self.line.fail(signal))?;
            let (wire, verified) = self.secure(wire, setting, &mut clock, told).await?;
            permit = Some(verified);
            mailbox = Mailbox::new(wire, self.protocol, limits);
            // Everything said before is forgotten (RFC 2595 2.4, RFC 9051 6.2.1).
            self.ask(&mut mailbox, &mut clock, told).await?;
        }
        Ok(Open { mailbox, permit })
    }

    async fn secure(
        &mut self,
        wire: Wire,
        setting: &Setting,
        clock: &mut Clock,
        told: &mut impl FnMut(&Dialogue, Stage),
    ) -> Result<(Wire, Permit), Ended> {
        let secured = self.line.secure(wire, setting, clock, told).await;
        if secured.is_err() {
            let own = match self.protocol {
                IncomingProtocol::Imap => Foreign::Imap,
                IncomingProtocol::Pop3 => Foreign::Pop3,
            };
            self.line.failure = self.line.failure.take().map(|failure| match failure {
                Signal::ForeignProtocol(foreign) if foreign == own => Signal::PlainTextOnTls,
                Signal::PlainTextOnTls => Signal::ForeignProtocol(Foreign::Smtp),
                other => other,
            });
        }
        secured
    }

    async fn ask(
        &mut self,
        mailbox: &mut Mailbox,
        clock: &mut Clock,
        told: &mut impl FnMut(&Dialogue, Stage),
    ) -> Result<(), Ended> {
        self.line.enter(Stage::Ehlo);
        let capabilities = mailbox.capabilities().await.map_err(|signal| self.line.fail(signal))?;
        self.capabilities = Some(capabilities);
        self.line.passed(Stage::Ehlo, clock.lap(), told);
        Ok(())
    }

    /// Signs in by `method`, once.
    pub async fn sign_in(
        &mut self,
        open: &mut Open,
        incoming: &Incoming,
        method: Method,
        secret: &Secret,
        told: &mut impl FnMut(&Dialogue, Stage),
    ) -> Result<(), Ended> {
        self.line.enter(Stage::Auth);
        let mut clock = Clock::start();
        // The consent to a clear line is for the outgoing server. It counts, too, where the server asks for no password.
        let Some(permit) = &open.permit else { return Err(self.line.fail(Signal::EncryptionOff)) };
        let answer = if self.welcome.as_ref().is_some_and(|welcome| welcome.signed_in) {
            self.signed_in_by = Some("PREAUTH");
            Ok(Ok(()))
        } else {
            self.try_methods(&mut open.mailbox, permit, incoming, method, secret).await
        };
        match answer.map_err(|signal| self.line.fail(signal))? {
            Ok(()) => {
                self.line.signed_in = true;
                self.line.passed(Stage::Auth, clock.lap(), told);
                Ok(())
            }
            Err(refusal) => Err(self.line.fail(Signal::Reply(refusal.reply))),
        }
    }

    /// Tries the methods that fit, until the server has judged name and password by one of them.
    async fn try_methods(
        &mut self,
        mailbox: &mut Mailbox,
        permit: &Permit,
        incoming: &Incoming,
        method: Method,
        secret: &Secret,
    ) -> Result<Result<(), Refusal>, Signal> {
        let Some(capabilities) = &self.capabilities else { return Err(Signal::AuthNotOffered) };
        let offered = capabilities.methods();
        // A POP3 server that names no way at all has the oldest one.
        let takes_log_in = method == Method::Auto
            && (capabilities.takes_log_in() || (self.protocol == IncomingProtocol::Pop3 && offered.is_empty()));
        let candidates = candidates(method, &offered, self.line.encrypted);
        let mut refused = None;
        for mechanism in candidates {
            self.line.mechanism = Some(mechanism);
            match mailbox.authenticate(permit, mechanism, &incoming.username, secret).await? {
                Ok(()) => {
                    self.signed_in_by = Some(mechanism.name());
                    return Ok(Ok(()));
                }
                // Any other refusal is the server's word on the password, which must not be tried again by another way.
                Err(refusal) if refusal.of_method => refused = Some(refusal),
                Err(refusal) => return Ok(Err(refusal)),
            }
        }
        if takes_log_in {
            self.line.mechanism = None;
            let answer = mailbox.log_in(permit, &incoming.username, secret).await?;
            self.signed_in_by = answer.is_ok().then_some(match self.protocol {
                IncomingProtocol::Imap => "LOGIN",
                IncomingProtocol::Pop3 => "USER",
            });
            return Ok(answer);
        }
        match refused {
            Some(refusal) => Ok(Err(refusal)),
            None if offered.is_empty() && method == Method::Auto => Err(Signal::AuthNotOffered),
            None => Err(Signal::NoSharedMethod(offered)),
        }
    }

    /// Whether mail can be fetched here: encrypted with an accepted certificate, and with a way to sign in.
    pub fn is_usable(&self) -> bool {
        let signs_in = |capabilities: &Capabilities| capabilities.takes_log_in() || !capabilities.methods().is_empty();
        self.line.encrypted && self.line.failure.is_none() && self.capabilities.as_ref().is_some_and(signs_in)
    }

    /// How far it got in the words of the server, where it refused.
    pub fn refusal(&self) -> Option<&str> {
        match &self.line.failure {
            Some(Signal::Reply(reply)) => reply.raw.first().map(String::as_str),
            _ => None,
        }
    }
}
