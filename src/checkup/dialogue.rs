//! One dialogue with one port: everything that was learned on the way, however far it got.

use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use tokio::sync::watch;

use super::test_message::TestMessage;
use super::vantage::Sighted;
use crate::account::{Account, Address, Fingerprint, Method, Secret, Security, Server};
use crate::diagnosis::{Reply, Signal, Stage};
use crate::dns::outside::seen_by_mail_server;
use crate::environment::Environment;
use crate::probe::sasl::Mechanism;
use crate::probe::{self, Ehlo, Envelope, Permit, Redactor, Smtp, TlsReport, Transcript, Wire, own_literal};

/// What was learned. It is filled in as the dialogue goes on, so that a deadline loses nothing.
#[derive(Debug)]
pub(super) struct Dialogue {
    /// With [`Security::Auto`] replaced by what was tried.
    pub server: Server,
    pub peer: Option<SocketAddr>,
    /// The stage that was reached last.
    pub reached: Stage,
    /// How long each stage took.
    pub took: Vec<(Stage, Duration)>,
    pub greeting: Option<Reply>,
    /// The answer to EHLO before encryption, where there was one.
    pub ehlo_in_clear: Option<Ehlo>,
    /// The answer to EHLO that holds.
    pub ehlo: Option<Ehlo>,
    /// The address under which the server sees this computer, where it said so.
    pub saw: Option<IpAddr>,
    pub tls: Option<TlsReport>,
    pub encrypted: bool,
    pub mechanism: Option<Mechanism>,
    pub signed_in: bool,
    pub envelope: Option<Envelope>,
    /// What ended it early.
    pub failure: Option<Signal>,
    /// What is worth a word although the dialogue went on.
    pub remarks: Vec<(Stage, Signal)>,
}

/// A dialogue that failed; why stands in [`Dialogue::failure`].
pub(super) struct Ended;

/// An open dialogue, and the permit to send a secret where there is one.
pub(super) struct Open {
    pub smtp: Smtp,
    pub permit: Option<Permit>,
}

/// What every dialogue of one check-up shares.
#[derive(Clone)]
pub(super) struct Setting {
    pub environment: Environment,
    pub addresses: Vec<IpAddr>,
    pub pinned: Option<Fingerprint>,
    pub transcript: Transcript,
    /// Knows the account's secret, which a server that has learned it may repeat on any of its ports.
    pub redactor: Redactor,
    pub sighted: Sighted,
}

impl Dialogue {
    pub fn new(server: Server) -> Self {
        Self {
            server,
            peer: None,
            reached: Stage::Connect,
            took: Vec::new(),
            greeting: None,
            ehlo_in_clear: None,
            ehlo: None,
            saw: None,
            tls: None,
            encrypted: false,
            mechanism: None,
            signed_in: false,
            envelope: None,
            failure: None,
            remarks: Vec::new(),
        }
    }

    /// Connects, encrypts and introduces itself as `server.security` says (not Auto). `tls_answers` tells, once it is
    /// true, that the port speaks TLS from the first octet, so that a plain greeting need not be waited for.
    pub async fn open(
        &mut self,
        setting: &Setting,
        tls_answers: Option<watch::Receiver<bool>>,
        told: &mut impl FnMut(&Self, Stage),
    ) -> Result<Open, Ended> {
        let limits = setting.environment.limits;
        let mut clock = Clock::start();

        let (wire, own) = self.connect(setting, &mut clock, told).await?;
        let literal = own_literal(own);

        let (wire, mut permit) = if self.server.security == Security::Tls {
            let (wire, permit) = self.secure(wire, setting, &mut clock, told).await?;
            (wire, Some(permit))
        } else {
            (wire, None)
        };

        self.enter(Stage::Greeting);
        let mut smtp = Smtp::new(wire, limits);
        let greeting = unless_tls_answers(smtp.greeting(), tls_answers).await.map_err(|signal| self.fail(signal))?;
        let waited = clock.lap();
        let refused = !greeting.is_positive();
        if greeting.text().contains("****") {
            self.remarks.push((Stage::Greeting, Signal::Masked));
        }
        if waited >= limits.slow_greeting {
            self.remarks.push((Stage::Greeting, Signal::SlowGreeting { seconds: waited.as_secs() }));
        }
        self.greeting = Some(greeting.clone());
        if refused {
            return Err(self.fail(Signal::Reply(greeting)));
        }
        self.passed(Stage::Greeting, waited, told);

        self.enter(Stage::Ehlo);
        let mut ehlo = smtp.ehlo(&literal).await.map_err(|signal| self.fail(signal))?;
        if ehlo.is_masked() {
            self.remarks.push((Stage::Ehlo, Signal::Masked));
        }
        self.saw = seen_by_mail_server(&ehlo.reply, &literal, self.peer.map(|peer| peer.ip()));
        setting.sighted.at(self.saw);
        self.ehlo = Some(ehlo.clone());
        self.passed(Stage::Ehlo, clock.lap(), told);

        if self.server.security == Security::StartTls {
            self.ehlo_in_clear = self.ehlo.take();
            self.enter(Stage::Tls);
            if !ehlo.offers_starttls() {
                smtp.quit().await;
                return Err(self.fail(Signal::StartTlsNotOffered));
            }
            let wire = smtp.starttls().await.map_err(|signal| self.fail(signal))?;
            let (wire, verified) = self.secure(wire, setting, &mut clock, told).await?;
            permit = Some(verified);
            smtp = Smtp::new(wire, limits);
            self.enter(Stage::Ehlo);
            // RFC 3207 4.2: everything said before is forgotten.
            ehlo = smtp.ehlo(&literal).await.map_err(|signal| self.fail(signal))?;
            self.ehlo = Some(ehlo.clone());
            self.passed(Stage::Ehlo, clock.lap(), told);
        } else if self.server.security == Security::None && ehlo.offers_starttls() {
            self.remarks.push((Stage::Tls, Signal::EncryptionOff));
        }
        Ok(Open { smtp, permit })
    }

    /// Connects; gives the line and this computer's own address on it.
    pub async fn connect(
        &mut self,
        setting: &Setting,
        clock: &mut Clock,
        told: &mut impl FnMut(&Self, Stage),
    ) -> Result<(Wire, IpAddr), Ended> {
        let environment = &setting.environment;
        self.enter(Stage::Connect);
        let port = self.server.port.get();
        let patience = environment.limits.connect;
        let connected = probe::connect(&*environment.network, &setting.addresses, port, patience).await;
        let connected = connected.map_err(|signal| self.fail(signal))?;
        self.peer = Some(connected.peer);
        if connected.ipv6_failed {
            self.remarks.push((Stage::Connect, Signal::Ipv6Failed));
        }
        let own = connected.stream.local_addr().map_or(IpAddr::from([127, 0, 0, 1]), |own| own.ip());
        let mut wire = Wire::new(connected.stream, format!("{}:{port}", self.server.host), setting.transcript.clone());
        wire.redact(setting.redactor.clone());
        self.passed(Stage::Connect, clock.lap(), told);
        Ok((wire, own))
    }

    /// Encrypts the line.
    pub async fn secure(
        &mut self,
        wire: Wire,
        setting: &Setting,
        clock: &mut Clock,
        told: &mut impl FnMut(&Self, Stage),
    ) -> Result<(Wire, Permit), Ended> {
        self.enter(Stage::Tls);
        let environment = &setting.environment;
        match wire.secure(&environment.trust, &self.server.host, setting.pinned, environment.limits.tls).await {
            Ok(secured) => {
                self.tls = Some(secured.report);
                self.encrypted = true;
                if let Some(issuer) = secured.intercepted_by {
                    let fault = crate::diagnosis::CertificateFault::Intercepted { issuer };
                    self.remarks.push((Stage::Tls, Signal::Certificate(fault)));
                }
                self.passed(Stage::Tls, clock.lap(), told);
                Ok((secured.wire, secured.permit))
            }
            Err(refused) => {
                self.tls = Some(refused.report);
                Err(self.fail(refused.signal))
            }
        }
    }

    /// Signs in as the profile says.
    pub async fn sign_in(
        &mut self,
        open: &mut Open,
        account: &Account,
        secret: Option<&Secret>,
        told: &mut impl FnMut(&Self, Stage),
    ) -> Result<(), Ended> {
        let Some(username) = account.outgoing_username() else { return Ok(()) };
        self.enter(Stage::Auth);
        let mut clock = Clock::start();
        let Some(ehlo) = self.ehlo.clone() else { return Err(self.fail(Signal::AuthNotOffered)) };
        let offered = ehlo.methods();
        if offered.is_empty() {
            let encrypt_first = !self.encrypted && ehlo.offers_starttls();
            let signal = if encrypt_first { Signal::AuthNeedsEncryption } else { Signal::AuthNotOffered };
            return Err(self.fail(signal));
        }
        if open.permit.is_none() {
            open.permit = Permit::knowingly_in_clear(&account.outgoing);
        }
        let Some(permit) = &open.permit else { return Err(self.fail(Signal::EncryptionOff)) };
        let Some(secret) = secret.filter(|secret| !secret.is_empty()) else {
            return Err(self.fail(Signal::PasswordMissing));
        };
        let candidates = candidates(account.outgoing.method, &offered, self.encrypted);
        if candidates.is_empty() {
            return Err(self.fail(Signal::NoSharedMethod(offered)));
        }
        for (i, mechanism) in candidates.iter().enumerate() {
            self.mechanism = Some(*mechanism);
            let reply = open.smtp.authenticate(permit, *mechanism, username, secret).await;
            let reply = reply.map_err(|signal| self.fail(signal))?;
            if reply.is_positive() {
                self.signed_in = true;
                self.passed(Stage::Auth, clock.lap(), told);
                return Ok(());
            }
            // 504: the server does not know this method after all (RFC 4954 4). Any other refusal is its word on the
            // password, which must not be tried again by another way.
            if reply.code != 504 || i + 1 == candidates.len() {
                return Err(self.fail(Signal::Reply(reply)));
            }
        }
        Ok(())
    }

    /// Asks for permission to write to `recipients`.
    pub async fn ask(
        &mut self,
        open: &mut Open,
        sender: &Address,
        recipients: &[Address],
        told: &mut impl FnMut(&Self, Stage),
    ) -> Result<(), Ended> {
        self.enter(Stage::MailFrom);
        let mut clock = Clock::start();
        let Some(ehlo) = self.ehlo.clone() else { return Err(self.fail(Signal::Closed)) };
        let envelope = open.smtp.envelope(&ehlo, sender, recipients).await.map_err(|signal| self.fail(signal))?;
        let refused_sender = (!envelope.sender.is_positive()).then(|| envelope.sender.clone());
        self.envelope = Some(envelope);
        if let Some(reply) = refused_sender {
            return Err(self.fail(Signal::Reply(reply)));
        }
        let took = clock.lap();
        self.passed(Stage::MailFrom, took, told);
        self.enter(Stage::RcptTo);
        self.passed(Stage::RcptTo, took, told);
        Ok(())
    }

    /// Sends the test message to the account's own address.
    pub async fn send(
        &mut self,
        open: &mut Open,
        address: &Address,
        message: &TestMessage,
        told: &mut impl FnMut(&Self, Stage),
    ) -> Result<(), Ended> {
        self.enter(Stage::Data);
        let mut clock = Clock::start();
        let Some(ehlo) = self.ehlo.clone() else { return Err(self.fail(Signal::Closed)) };
        let sent = open.smtp.deliver(&ehlo, address, message.as_bytes()).await;
        let reply = sent.map_err(|signal| self.fail(signal))?;
        self.enter(Stage::AfterData);
        if !reply.is_positive() {
            return Err(self.fail(Signal::Reply(reply)));
        }
        self.passed(Stage::AfterData, clock.lap(), told);
        Ok(())
    }

    /// Whether the port can be used for sending: encrypted with an accepted certificate, and offering to sign in.
    pub fn is_usable(&self) -> bool {
        self.encrypted && self.ehlo.as_ref().is_some_and(|ehlo| !ehlo.methods().is_empty())
    }

    /// Whether anything at all came back from the port: a refusal counts.
    pub fn answered(&self) -> bool {
        self.peer.is_some() || self.failure == Some(Signal::Refused)
    }

    /// Whether the port is known to speak TLS from the first octet.
    pub fn speaks_tls(&self) -> bool {
        let answered = self.tls.as_ref().is_some_and(|tls| tls.certificate.is_some())
            || matches!(self.failure, Some(Signal::Alert(_) | Signal::ClientCertificateRequired));
        match self.server.security {
            Security::Tls => answered,
            _ => self.failure == Some(Signal::SilentServer { tls_answers: true }),
        }
    }

    /// The deadline came first.
    pub fn out_of_time(&mut self) {
        self.failure.get_or_insert(Signal::TimedOut);
    }

    pub fn enter(&mut self, stage: Stage) {
        self.reached = stage;
    }

    pub fn passed(&mut self, stage: Stage, took: Duration, told: &mut impl FnMut(&Self, Stage)) {
        self.took.push((stage, took));
        told(self, stage);
    }

    pub fn fail(&mut self, signal: Signal) -> Ended {
        // In TLS 1.3 the server complains only after the client believes the handshake to be over.
        if signal == Signal::ClientCertificateRequired {
            self.reached = Stage::Tls;
        }
        self.failure = Some(signal);
        Ended
    }
}

/// The methods to try, best first. Over an encrypted line the plainest goes first, for it works with every way of storing
/// passwords and needs the fewest round trips; in clear, those that do not show the password.
pub(super) fn candidates(wanted: Method, offered: &[String], encrypted: bool) -> Vec<Mechanism> {
    use Mechanism::{CramMd5, Login, Ntlm, Plain, ScramSha256};
    let order = match Mechanism::try_from(wanted) {
        Ok(chosen) => vec![chosen],
        Err(_) if encrypted => vec![Plain, Login, ScramSha256, CramMd5, Ntlm],
        Err(_) => vec![ScramSha256, CramMd5, Ntlm, Plain, Login],
    };
    order.into_iter().filter(|mechanism| offered.iter().any(|name| name == mechanism.name())).collect()
}

/// Waits for a greeting. `tls_answers` tells, once it is true, that the port speaks TLS from the first octet, so that none
/// will come.
pub(super) async fn unless_tls_answers<T>(
    greeting: impl Future<Output = Result<T, Signal>>,
    tls_answers: Option<watch::Receiver<bool>>,
) -> Result<T, Signal> {
    let Some(mut tls_answers) = tls_answers else { return greeting.await };
    tokio::select! {
        greeting = greeting => greeting,
        // Where the other look has ended without an answer this never comes, and the greeting is waited for.
        () = async {
            if tls_answers.wait_for(|answers| *answers).await.is_err() {
                std::future::pending::<()>().await;
            }
        } => Err(Signal::SilentServer { tls_answers: true }),
    }
}

/// Times the stages of a dialogue.
pub(super) struct Clock(Instant);

impl Clock {
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// The time since the last lap.
    pub fn lap(&mut self) -> Duration {
        let now = Instant::now();
        now.duration_since(std::mem::replace(&mut self.0, now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn the_method_fits_the_line() {
        let all = offered(&["LOGIN", "PLAIN", "SCRAM-SHA-256", "CRAM-MD5"]);
        assert_eq!(candidates(Method::Auto, &all, true).first(), Some(&Mechanism::Plain));
        assert_eq!(candidates(Method::Auto, &all, false).first(), Some(&Mechanism::ScramSha256));
        assert_eq!(candidates(Method::CramMd5, &all, true), [Mechanism::CramMd5]);
        assert_eq!(candidates(Method::Ntlm, &all, true), []);
        assert_eq!(candidates(Method::Auto, &offered(&["GSSAPI", "XOAUTH2"]), true), []);
    }
}
