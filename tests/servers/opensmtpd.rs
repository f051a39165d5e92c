//! OpenSMTPD, with what is compiled into it laid over.
//!
//! OpenSMTPD cannot be installed beside Postfix, so it is only unpacked (see
//! `.ci/packages`). Where its queue, its socket and its helpers are cannot be
//! said in its settings, and it insists on two users of its own. So it sees the
//! file system as if all of that were where it looks, in a mount namespace,
//! while nothing is changed on the machine; and several can run at once.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::certificates::{Authority, Issued, Validity};
use super::folder::{Folder, Owner};
use super::place::{Ground, Place, start_with_retries};
use super::process::{Launch, Server, command, wait_until_listening};
use super::{DOMAIN, HOST_NAME, PASSWORD, USER};

/// The program.
pub(super) fn program() -> PathBuf {
    super::unpacked("usr/sbin/smtpd")
}

/// What makes its TLS work (see `opensmtpd_tls.c`).
pub(super) fn mending() -> PathBuf {
    super::unpacked("usr/lib/opensmtpd_tls.so")
}

/// How OpenSMTPD is set up. `Default` is a server without faults.
#[derive(Clone, Debug)]
pub struct OpenSmtpdOptions {
    /// What the server calls itself.
    pub host_name: String,
    /// The domain whose mail it takes from anybody.
    pub domain: String,
    /// The local part and the password of each mailbox. Signing in works with
    /// the whole address and with the local part alone.
    pub users: Vec<(String, String)>,
    /// The certificate; without one, an authority is made up that issues a
    /// valid one for the host name. See [`OpenSmtpd::ca_pem`]. It must come
    /// from [`Authority::issue`]: with any other key this OpenSMTPD, built
    /// with OpenSSL 3, breaks off each handshake (OpenSMTPD's issue 1171).
    pub certificate: Option<Issued>,
    /// Whether a sender address may be used only by who it belongs to. This is
    /// so only at the services for signing in.
    pub sender_must_match: bool,
    /// Where it listens.
    pub place: Place,
    /// Whether it listens on `::1` too.
    pub ipv6: bool,
    /// The size of the largest message, in bytes.
    pub message_size_limit: u64,
}

impl Default for OpenSmtpdOptions {
    fn default() -> Self {
        OpenSmtpdOptions {
            host_name: HOST_NAME.into(),
            domain: DOMAIN.into(),
            users: vec![(USER.into(), PASSWORD.into())],
            certificate: None,
            sender_must_match: false,
            place: Place::FreePorts,
            ipv6: false,
            message_size_limit: 35 * 1024 * 1024,
        }
    }
}

/// A running OpenSMTPD.
pub struct OpenSmtpd {
    // The order matters: the server ends before its folder is removed.
    server: Server,
    folder: Folder,
    ca_pem: String,
    /// As port 25: STARTTLS, and nobody can sign in.
    pub plain: SocketAddr,
    /// As port 587: STARTTLS is demanded, and so is signing in.
    pub submission: SocketAddr,
    /// As port 465: TLS from the first byte, and signing in is demanded.
    pub submissions: SocketAddr,
    /// As port 587 where signing in is possible and not demanded.
    pub optional: SocketAddr,
}

impl OpenSmtpd {
    /// Starts the server and returns when all its services can be connected to.
    /// Panics with what it said when it does not start.
    pub fn start(options: OpenSmtpdOptions) -> OpenSmtpd {
        let certificate = options
            .certificate
            .clone()
            .unwrap_or_else(|| Authority::new().issue(&[options.host_name.as_str()], Validity::NOW));
        start_with_retries(|| OpenSmtpd::try_start(&options, &certificate))
    }

    fn try_start(options: &OpenSmtpdOptions, certificate: &Issued) -> Result<OpenSmtpd, String> {
        let ground = Ground::find(options.place, options.ipv6);
        let ports = [25, 587, 465, 10587].map(|port| ground.port(port));
        let mut folder = Folder::new().map_err(|error| format!("no folder: {error}"))?;
        let mut server = write(&mut folder, options, certificate, &ground, ports)
            .and_then(Launch::start)
            .map_err(|error| format!("OpenSMTPD cannot be started: {error}"))?;
        wait_until_listening(&mut server, &ground.everywhere(&ports))?;
        let [plain, submission, submissions, optional] = ports.map(|port| ground.at(port));
        Ok(OpenSmtpd { server, folder, ca_pem: certificate.ca_pem.clone(), plain, submission, submissions, optional })
    }

    /// The certificate that a client must trust, in PEM.
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }
}

/// Writes all files and tells how to start the server.
fn write(
    folder: &mut Folder,
    options: &OpenSmtpdOptions,
    certificate: &Issued,
    ground: &Ground,
    ports: [u16; 4],
) -> io::Result<Launch> {
    let (users, owners) = folder.with_users(&["opensmtpd", "opensmtpq"])?;
    let [smtpd, queue] = owners[..] else {
        return Err(io::ErrorKind::NotFound.into());
    };
    folder.make("smtpd", Owner::ROOT, 0o755)?;
    folder.make("spool", Owner::ROOT, 0o711)?;
    // It makes the others by itself, but looks into this one before.
    folder.make("spool/purge", Owner { group: 0, ..queue }, 0o700)?;
    let empty = folder.make("empty", Owner::ROOT, 0o755)?;

    let domain = &options.domain;
    let mut passwords = String::new();
    let mut mailboxes = String::new();
    let mut senders = String::new();
    for (user, password) in &options.users {
        let hash = hash(password)?;
        let _ = writeln!(passwords, "{user} {hash}\n{user}@{domain} {hash}");
        let _ = writeln!(mailboxes, "{user} nobody");
        let _ = writeln!(senders, "{user} {user}@{domain}\n{user}@{domain} {user}@{domain}");
    }
    folder.write_secret("smtpd/passwords", &passwords, smtpd)?;
    folder.write("smtpd/mailboxes", &mailboxes)?;
    folder.write("smtpd/senders", &senders)?;
    folder.write("smtpd/certificate.pem", &certificate.certificate_pem)?;
    // It refuses a key that others may read.
    let key = folder.write_secret("smtpd/key.pem", &certificate.key_pem, Owner::ROOT)?;
    let settings = settings(folder, options, ground, ports, &key);
    let settings = folder.write("smtpd/smtpd.conf", &settings)?;

    let prepare = format!(
        "{users}\
         mount -t tmpfs none /run\n\
         mount -t tmpfs none /usr/libexec\n\
         mkdir /usr/libexec/opensmtpd\n\
         mount --bind {helpers} /usr/libexec/opensmtpd\n\
         mount -t tmpfs -o mode=755 none /var/spool\n\
         mkdir /var/spool/smtpd\n\
         mount --bind {spool} /var/spool/smtpd\n\
         mount -t tmpfs -o mode=755 none /var/lib\n\
         mkdir /var/lib/opensmtpd /var/lib/opensmtpd/empty\n\
         mount --bind {empty} /var/lib/opensmtpd/empty\n\
         export LD_PRELOAD={mending}\n",
        helpers = super::unpacked("usr/libexec/opensmtpd").display(),
        spool = folder.path("spool").display(),
        empty = empty.display(),
        mending = mending().display(),
    );
    Ok(Launch {
        name: "OpenSMTPD",
        command: command(program(), &[OsStr::new("-d"), OsStr::new("-f"), settings.as_os_str()]),
        prepare: folder.without_names() + &prepare,
        folder: folder.path(""),
        output: folder.path("log/smtpd.log"),
    })
}

/// The settings.
fn settings(
    folder: &Folder,
    options: &OpenSmtpdOptions,
    ground: &Ground,
    [plain, submission, submissions, optional]: [u16; 4],
    key: &std::path::Path,
) -> String {
    let host_name = &options.host_name;
    let files = folder.path("smtpd");
    let files = files.display();
    let senders = if options.sender_must_match { " senders <owners>" } else { "" };
    let mut text = format!(
        "pki {host_name} cert \"{files}/certificate.pem\"
pki {host_name} key \"{key}\"
table passwords file:{files}/passwords
table mailboxes file:{files}/mailboxes
table owners file:{files}/senders
smtp max-message-size \"{size}\"
",
        key = key.display(),
        size = options.message_size_limit,
    );
    for address in ground.everywhere(&[plain]) {
        let _ = writeln!(
            text,
            "listen on {} port {} tls pki {host_name} hostname {host_name}",
            address.ip(),
            address.port()
        );
    }
    for (port, tls, auth) in
        [(submission, "tls-require", "auth"), (submissions, "smtps", "auth"), (optional, "tls", "auth-optional")]
    {
        for address in ground.everywhere(&[port]) {
            let _ = writeln!(
                text,
                "listen on {} port {} {tls} pki {host_name} hostname {host_name} \
                 {auth} <passwords>{senders}",
                address.ip(),
                address.port()
            );
        }
    }
    let _ = write!(
        text,
        "action \"mailbox\" maildir \"{mail}/%{{dest.user}}\" virtual <mailboxes>
action \"nowhere\" mda \"cat >/dev/null\" virtual {{ \"@\" = \"nobody\" }}
match from any for domain \"{domain}\" action \"mailbox\"
match auth from any for any action \"nowhere\"
",
        mail = folder.path("mail").display(),
        domain = options.domain,
    );
    text
}

/// The form in which the server knows a password.
fn hash(password: &str) -> io::Result<String> {
    let mut child = Command::new("openssl")
        .args(["passwd", "-6", "-stdin"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(password.as_bytes())?;
    }
    let done = child.wait_with_output()?;
    Ok(String::from_utf8_lossy(&done.stdout).trim().to_owned())
}
