//! Exim in a folder of its own, with the rules of the settings that it is
//! shipped with.
//!
//! Exim cannot be installed beside Postfix, so it is only unpacked (see
//! `.ci/packages`) and told where everything is. It insists on a user
//! `Debian-exim`, who is made up for it (see [`Folder::with_users`]). It
//! delivers as that user, because started with `-C` it gives up being root.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use super::certificates::{Authority, Issued, Validity};
use super::folder::{Folder, Owner};
use super::place::{Ground, Place, start_with_retries};
use super::process::{Launch, Server, command, wait_until_listening};
use super::{DOMAIN, HOST_NAME, PASSWORD, USER};

/// The program.
pub(super) fn program() -> PathBuf {
    super::unpacked("usr/sbin/exim4")
}

/// How Exim is set up. `Default` is a server without faults.
#[derive(Clone, Debug)]
pub struct EximOptions {
    /// What the server calls itself.
    pub host_name: String,
    /// The domain whose mail it takes from anybody.
    pub domain: String,
    /// The local part and the password of each mailbox. Signing in works with
    /// the whole address and with the local part alone.
    pub users: Vec<(String, String)>,
    /// The certificate; without one, an authority is made up that issues a
    /// valid one for the host name. See [`Exim::ca_pem`].
    pub certificate: Option<Issued>,
    /// Whether STARTTLS is offered.
    pub starttls: bool,
    /// Whether one can sign in without TLS.
    pub clear_auth: bool,
    /// Where it listens.
    pub place: Place,
    /// Whether it listens on `::1` too.
    pub ipv6: bool,
    /// The size of the largest message, in bytes.
    pub message_size_limit: u64,
    /// More settings for the main section.
    pub settings: String,
}

impl Default for EximOptions {
    fn default() -> Self {
        EximOptions {
            host_name: HOST_NAME.into(),
            domain: DOMAIN.into(),
            users: vec![(USER.into(), PASSWORD.into())],
            certificate: None,
            starttls: true,
            clear_auth: false,
            place: Place::FreePorts,
            ipv6: false,
            message_size_limit: 50 * 1024 * 1024,
            settings: String::new(),
        }
    }
}

/// A running Exim.
pub struct Exim {
    // The order matters: the server ends before its folder is removed.
    server: Server,
    folder: Folder,
    ca_pem: String,
    /// As port 25: STARTTLS.
    pub plain: SocketAddr,
    /// As port 587: STARTTLS. Exim has the same rules at all its ports.
    pub submission: SocketAddr,
    /// As port 465: TLS from the first byte.
    pub submissions: SocketAddr,
}

impl Exim {
    /// Starts the server and returns when all its services can be connected to.
    /// Panics with what it said when it does not start.
    pub fn start(options: EximOptions) -> Exim {
        let certificate = options
            .certificate
            .clone()
            .unwrap_or_else(|| Authority::new().issue(&[options.host_name.as_str()], Validity::NOW));
        start_with_retries(|| Exim::try_start(&options, &certificate))
    }

    fn try_start(options: &EximOptions, certificate: &Issued) -> Result<Exim, String> {
        let ground = Ground::find(options.place, options.ipv6);
        let ports = [ground.port(25), ground.port(587), ground.port(465)];
        let [plain, submission, submissions] = ports;
        let mut folder = Folder::new().map_err(|error| format!("no folder: {error}"))?;
        let addresses = ground.everywhere(&ports);
        let mut server = write(&mut folder, options, certificate, &addresses, submissions)
            .and_then(Launch::start)
            .map_err(|error| format!("Exim cannot be started: {error}"))?;
        wait_until_listening(&mut server, &addresses).map_err(|said| format!("{said}\n{}", folder.log()))?;
        Ok(Exim {
            server,
            folder,
            ca_pem: certificate.ca_pem.clone(),
            plain: ground.at(plain),
            submission: ground.at(submission),
            submissions: ground.at(submissions),
        })
    }

    /// The certificate that a client must trust, in PEM.
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }
}

/// Writes all files and tells how to start the server.
fn write(
    folder: &mut Folder,
    options: &EximOptions,
    certificate: &Issued,
    addresses: &[SocketAddr],
    submissions: u16,
) -> io::Result<Launch> {
    let (prepare, owners) = folder.with_users(&["Debian-exim"])?;
    let exim = *owners.first().ok_or(io::ErrorKind::NotFound)?;
    folder.make("exim", Owner::ROOT, 0o755)?;
    folder.make("log/exim", exim, 0o755)?;
    folder.make("spool", exim, 0o750)?;
    folder.give("mail", exim)?;

    let domain = &options.domain;
    let mut passwords = String::new();
    let mut mailboxes = String::new();
    for (user, password) in &options.users {
        let _ = writeln!(passwords, "{user}: {password}");
        let _ = writeln!(passwords, "{user}@{domain}: {password}");
        let _ = writeln!(mailboxes, "{user}: yes");
    }
    folder.write_secret("exim/passwords", &passwords, exim)?;
    folder.write("exim/mailboxes", &mailboxes)?;
    folder.write("exim/certificate.pem", &certificate.certificate_pem)?;
    folder.write("exim/key.pem", &certificate.key_pem)?;
    let settings = settings(folder, options, addresses, submissions);
    let settings = folder.write("exim/exim.conf", &settings)?;
    Ok(Launch {
        name: "Exim",
        command: command(
            program(),
            &[
                OsStr::new("-C"),
                settings.as_os_str(),
                OsStr::new("-bdf"),
                OsStr::new("-oP"),
                folder.path("spool/exim.pid").as_os_str(),
            ],
        ),
        prepare: folder.without_names() + &prepare,
        folder: folder.path(""),
        output: folder.path("log/exim.output"),
    })
}

/// The settings. The rules about recipients are those of the settings that come
/// with Exim, word for word, so that its refusals are those seen in the world.
fn settings(folder: &Folder, options: &EximOptions, addresses: &[SocketAddr], submissions: u16) -> String {
    let interfaces: Vec<String> =
        addresses.iter().map(|address| format!("[{}]:{}", address.ip(), address.port())).collect();
    format!(
        "primary_hostname = {host_name}
domainlist local_domains = {domain}
exim_path = {program}
spool_directory = {spool}
log_file_path = {log}/%slog
local_interfaces = <; {interfaces}
tls_on_connect_ports = {submissions}
disable_ipv6 = {no_ipv6}
# Starting is tried again from outside, with other ports.
daemon_startup_retries = 0
deliver_drop_privilege = true
never_users =
keep_environment =
rfc1413_hosts =
host_lookup =
tls_advertise_hosts = {starttls}
tls_certificate = {files}/certificate.pem
tls_privatekey = {files}/key.pem
auth_advertise_hosts = {auth}
message_size_limit = {size}
acl_smtp_rcpt = acl_check_rcpt
acl_smtp_data = acl_check_data
{more}

begin acl

acl_check_rcpt:
  require verify = sender
  accept authenticated = *
  require message = relay not permitted
          domains = +local_domains
  require verify = recipient
  accept

acl_check_data:
  accept

begin routers

outside:
  driver = redirect
  domains = ! +local_domains
  data = :blackhole:

mailbox:
  driver = accept
  local_parts = lsearch;{files}/mailboxes
  transport = mailbox
  cannot_route_message = Unknown user

begin transports

mailbox:
  driver = appendfile
  directory = {mail}/$local_part_data
  maildir_format
  delivery_date_add
  envelope_to_add
  return_path_add

begin authenticators

plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if eq{{$auth3}}{{${{lookup{{$auth2}}lsearch{{{files}/passwords}}{{$value}}fail}}}}}}
  server_set_id = $auth2

login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = ${{if eq{{$auth2}}{{${{lookup{{$auth1}}lsearch{{{files}/passwords}}{{$value}}fail}}}}}}
  server_set_id = $auth1
",
        host_name = options.host_name,
        domain = options.domain,
        program = program().display(),
        spool = folder.path("spool").display(),
        log = folder.path("log/exim").display(),
        interfaces = interfaces.join(" ; "),
        no_ipv6 = !options.ipv6,
        starttls = if options.starttls { "*" } else { "" },
        files = folder.path("exim").display(),
        auth = if options.clear_auth { "*" } else { "${if eq{$tls_in_cipher}{}{}{*}}" },
        size = options.message_size_limit,
        mail = folder.path("mail").display(),
        more = options.settings,
    )
}
