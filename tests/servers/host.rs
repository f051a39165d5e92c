//! A mail host as many providers run it: Postfix takes mail, Dovecot keeps the
//! passwords and hands the mail out.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use super::certificates::{Authority, Issued, Validity};
use super::folder::Folder;
use super::place::{Ground, Place, start_with_retries};
use super::process::{Server, wait_until_listening};
use super::{DOMAIN, HOST_NAME, PASSWORD, USER, dovecot, postfix};

/// Whether a service speaks TLS after STARTTLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// STARTTLS is not offered.
    None,
    /// STARTTLS is offered, and mail is taken without it too.
    Offered,
    /// Nothing is done before STARTTLS.
    Demanded,
}

/// What sign-in is offered on a connection without TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClearAuth {
    /// None at all.
    Never,
    /// Only ways that do not show the password.
    NotPlaintext,
    /// All, as no server should.
    All,
}

/// What one signs in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserNames {
    /// The whole address or its local part.
    Both,
    /// Only the whole address.
    Address,
    /// Only the local part.
    LocalPart,
}

/// Who checks passwords for Postfix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sasl {
    /// Dovecot, as nearly everywhere.
    Dovecot,
    /// The library of the Cyrus mail server, which alone knows NTLM. A test that
    /// asks for it requires [`Kind::Ntlm`](super::Kind::Ntlm).
    Cyrus,
}

/// How the host is set up. `Default` is a host without faults.
#[derive(Clone, Debug)]
pub struct MailHostOptions {
    /// What the host calls itself.
    pub host_name: String,
    /// The domain whose mail it takes from anybody.
    pub domain: String,
    /// The local part and the password of each mailbox.
    pub users: Vec<(String, String)>,
    /// What they sign in with at Dovecot.
    pub user_names: UserNames,
    /// The certificate; without one, an authority is made up that issues a
    /// valid one for the host name. See [`MailHost::ca_pem`].
    pub certificate: Option<Issued>,
    /// Who checks passwords for Postfix.
    pub sasl: Sasl,
    pub mechanisms: Vec<String>,
    /// TLS at the service `plain`.
    pub plain_tls: Tls,
    /// TLS at the service `submission`.
    pub submission_tls: Tls,
    /// Whether anybody can sign in at the service `plain`.
    pub plain_auth: bool,
    /// What is offered without TLS, everywhere.
    pub clear_auth: ClearAuth,
    /// Whether a sender address may be used only by who it belongs to.
    pub sender_must_match: bool,
    /// Where it listens.
    pub place: Place,
    /// Whether it listens on `::1` too.
    pub ipv6: bool,
    /// The size of the largest message, in bytes.
    pub message_size_limit: u64,
    /// Whether Dovecot's submission server stands in front of Postfix as the
    /// additional service `proxy`.
    pub proxy: bool,
    /// Whether Postfix passes mail on for addresses from which somebody has
    /// signed in to Dovecot, and for nobody else (POP-before-SMTP).
    pub pop_before_smtp: bool,
    /// More settings for Postfix's `main.cf`; a later one replaces an earlier.
    pub postfix: Vec<(String, String)>,
    /// More settings for Dovecot, put last.
    pub dovecot: String,
}

impl Default for MailHostOptions {
    fn default() -> Self {
        MailHostOptions {
            host_name: HOST_NAME.into(),
            domain: DOMAIN.into(),
            users: vec![(USER.into(), PASSWORD.into())],
            user_names: UserNames::Both,
            certificate: None,
            sasl: Sasl::Dovecot,
            mechanisms: ["PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256"].map(String::from).to_vec(),
            plain_tls: Tls::Offered,
            submission_tls: Tls::Offered,
            plain_auth: true,
            clear_auth: ClearAuth::Never,
            sender_must_match: false,
            place: Place::FreePorts,
            ipv6: false,
            message_size_limit: 10_240_000,
            proxy: false,
            pop_before_smtp: false,
            postfix: Vec::new(),
            dovecot: String::new(),
        }
    }
}

impl MailHostOptions {
    /// A host without faults where one can sign in by NTLM too.
    pub fn with_ntlm() -> Self {
        let mut options = MailHostOptions { sasl: Sasl::Cyrus, ..MailHostOptions::default() };
        options.mechanisms.push("NTLM".into());
        options
    }
}

/// The address and the ports of one host.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ports {
    pub ip: Ipv4Addr,
    pub plain: u16,
    pub submission: u16,
    pub submissions: u16,
    /// Where Dovecot's submission server hands over to Postfix.
    pub behind_proxy: u16,
    pub proxy: u16,
    pub imap: u16,
    pub imaps: u16,
    pub pop3: u16,
    pub pop3s: u16,
}

/// A running mail host.
pub struct MailHost {
    // The order matters: the servers end before their folder is removed.
    postfix: Server,
    dovecot: Server,
    folder: Folder,
    ca_pem: String,
    /// As port 25: STARTTLS (see [`MailHostOptions::plain_tls`]).
    pub plain: SocketAddr,
    /// As port 587: STARTTLS.
    pub submission: SocketAddr,
    /// As port 465: TLS from the first byte.
    pub submissions: SocketAddr,
    /// As port 587, by Dovecot's submission server, where asked for.
    pub proxy: Option<SocketAddr>,
    /// As port 143: STARTTLS.
    pub imap: SocketAddr,
    /// As port 993: TLS from the first byte.
    pub imaps: SocketAddr,
    /// As port 110: STLS.
    pub pop3: SocketAddr,
    /// As port 995: TLS from the first byte.
    pub pop3s: SocketAddr,
}

impl MailHost {
    /// Starts the host and returns when all its services can be connected to.
    /// Panics with what the servers said when they do not start.
    pub fn start(mut options: MailHostOptions) -> MailHost {
        let certificate = options
            .certificate
            .take()
            .unwrap_or_else(|| Authority::new().issue(&[options.host_name.as_str()], Validity::NOW));
        options.certificate = Some(certificate.clone());
        start_with_retries(|| MailHost::try_start(&options, &certificate))
    }

    fn try_start(options: &MailHostOptions, certificate: &Issued) -> Result<MailHost, String> {
        let ground = Ground::find(options.place, options.ipv6);
        // Where the proxy stands in front it has the public port.
        let (own, proxy) = if options.proxy { (10587, 587) } else { (587, 0) };
        let ports = Ports {
            ip: ground.ip,
            plain: ground.port(25),
            submission: ground.port(own),
            submissions: ground.port(465),
            behind_proxy: ground.port(10025),
            proxy: ground.port(proxy),
            imap: ground.port(143),
            imaps: ground.port(993),
            pop3: ground.port(110),
            pop3s: ground.port(995),
        };
        let mut folder = Folder::new().map_err(|error| format!("no folder: {error}"))?;
        postfix::write(&mut folder, options, certificate, ports)
            .map_err(|error| format!("Postfix cannot be set up: {error}"))?;
        dovecot::write(&mut folder, options, certificate, ports)
            .map_err(|error| format!("Dovecot cannot be set up: {error}"))?;
        let start = |name: &str, launch: super::process::Launch| {
            launch.start().map_err(|error| format!("{name} cannot be started: {error}"))
        };
        let mut dovecot = start("Dovecot", dovecot::launch(&folder))?;
        let mut postfix = start("Postfix", postfix::launch(&folder))?;

        let mut outside = vec![ports.imap, ports.imaps, ports.pop3, ports.pop3s];
        let mut mail = vec![ports.plain, ports.submission, ports.submissions];
        if options.proxy {
            outside.push(ports.proxy);
            mail.push(ports.behind_proxy);
        }
        let with_log = |said: String| format!("{said}\n{}", folder.log());
        wait_until_listening(&mut dovecot, &ground.everywhere(&outside)).map_err(with_log)?;
        dovecot::wait_until_it_checks_passwords(&folder).map_err(with_log)?;
        wait_until_listening(&mut postfix, &ground.everywhere(&mail)).map_err(with_log)?;
        Ok(MailHost {
            postfix,
            dovecot,
            folder,
            ca_pem: certificate.ca_pem.clone(),
            plain: ground.at(ports.plain),
            submission: ground.at(ports.submission),
            submissions: ground.at(ports.submissions),
            proxy: options.proxy.then(|| ground.at(ports.proxy)),
            imap: ground.at(ports.imap),
            imaps: ground.at(ports.imaps),
            pop3: ground.at(ports.pop3),
            pop3s: ground.at(ports.pop3s),
        })
    }

    /// The certificate that a client must trust, in PEM.
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// Waits until at least so many messages are delivered.
    pub fn wait_for_mail(&self, count: usize) -> Vec<String> {
        self.folder.wait_for_mail(count)
    }

    /// Forgets who has signed in to Dovecot (see
    /// [`MailHostOptions::pop_before_smtp`]), as such servers do after a while.
    pub fn forget_log_ons(&self) {
        postfix::forget_log_ons(&self.folder).expect("the list of addresses can be written");
    }

    /// What both servers logged.
    pub fn log(&self) -> String {
        self.folder.log()
    }

    /// The files that contain something, the list of passwords left out.
    pub fn find(&self, needle: impl AsRef<[u8]>) -> Vec<PathBuf> {
        self.folder.find(needle.as_ref())
    }
}
