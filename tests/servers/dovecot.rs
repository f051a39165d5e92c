//! Dovecot in a folder of its own: it knows the passwords, for itself and for
//! Postfix, and hands the mail out over IMAP and POP3.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;

use super::certificates::Issued;
use super::folder::{Folder, Owner};
use super::host::{ClearAuth, MailHostOptions, Ports, UserNames};
use super::postfix;
use super::process::{Launch, PATIENCE, command, wait};

/// The program that starts all others of Dovecot.
pub(super) fn program() -> PathBuf {
    "/usr/sbin/dovecot".into()
}

/// One of the programs that it starts.
pub(super) fn helper(name: &str) -> PathBuf {
    PathBuf::from("/usr/lib/dovecot").join(name)
}

/// How to start it.
pub(super) fn launch(folder: &Folder) -> Launch {
    let settings = folder.path("dovecot/dovecot.conf");
    Launch {
        name: "Dovecot",
        command: command(program(), &[OsStr::new("-F"), OsStr::new("-c"), settings.as_os_str()]),
        prepare: folder.without_names(),
        folder: folder.path(""),
        output: folder.path("log/dovecot.output"),
    }
}

/// Waits until its password checker answers. It is started only when the first
/// one asks, and Postfix gives up when it does not find it.
pub(super) fn wait_until_it_checks_passwords(folder: &Folder) -> Result<(), String> {
    // The socket may come after the ports that were waited for before.
    let mut stream = Err(io::Error::from(io::ErrorKind::NotFound));
    wait(|| {
        stream = UnixStream::connect(folder.path("queue/private/auth"));
        stream.is_ok()
    });
    let greeting = stream.and_then(|stream| {
        stream.set_read_timeout(Some(PATIENCE))?;
        let lines = BufReader::new(stream).lines();
        lines.take_while(|line| line.as_ref().is_ok_and(|line| line != "DONE")).collect::<io::Result<Vec<_>>>()
    });
    match greeting {
        Ok(lines) if lines.iter().any(|line| line.starts_with("MECH")) => Ok(()),
        other => Err(format!("Dovecot checks no passwords; it said {other:?}")),
    }
}

/// Writes its settings and the list of passwords.
///
/// The passwords stand there in clear (as hexadecimal digits, so that they may
/// contain a colon), because CRAM-MD5 cannot be checked otherwise.
pub(super) fn write(
    folder: &mut Folder,
    options: &MailHostOptions,
    certificate: &Issued,
    ports: Ports,
) -> io::Result<()> {
    let dovecot =
        Owner::named("dovecot").ok_or_else(|| io::Error::other("there is no user dovecot on this machine"))?;
    folder.make("dovecot", Owner::ROOT, 0o755)?;
    folder.make("dovecot/run", Owner::ROOT, 0o755)?;
    let mut passwords = String::new();
    for (user, password) in &options.users {
        let digits: String = password.bytes().map(|b| format!("{b:02x}")).collect();
        let domain = &options.domain;
        if options.user_names != UserNames::Address {
            let _ = writeln!(passwords, "{user}:{{PLAIN.HEX}}{digits}::::::");
        }
        if options.user_names != UserNames::LocalPart {
            let _ = writeln!(passwords, "{user}@{domain}:{{PLAIN.HEX}}{digits}::::::");
        }
    }
    folder.write_secret("dovecot/passwords", &passwords, dovecot)?;
    folder.write("dovecot/certificate.pem", &certificate.certificate_pem)?;
    folder.write("dovecot/key.pem", &certificate.key_pem)?;
    let settings = settings(folder, options, ports);
    folder.write("dovecot/dovecot.conf", &settings)?;
    if options.pop_before_smtp {
        let script = folder.write("dovecot/log-on", &log_on(folder))?;
        fs::set_permissions(script, fs::Permissions::from_mode(0o755))?;
    }
    Ok(())
}

/// Runs between a sign-in and the session: puts the client's address into
/// Postfix's list.
fn log_on(folder: &Folder) -> String {
    let list = folder.path(postfix::LOG_ONS).display().to_string();
    let settings = folder.path("postfix").display().to_string();
    format!("#!/bin/sh\necho \"$IP OK\" >> {list}\n/usr/sbin/postmap -c {settings} hash:{list}\nexec \"$@\"\n")
}

fn settings(folder: &Folder, options: &MailHostOptions, ports: Ports) -> String {
    let path = |name: &str| folder.path(name).display().to_string();
    let protocols = if options.proxy { "imap pop3 submission" } else { "imap pop3" };
    // This holds only for clients from another address (`Place::OwnAddress`).
    let (clear, tls) = match options.clear_auth {
        ClearAuth::Never => ("yes", "required"),
        ClearAuth::NotPlaintext => ("yes", "yes"),
        ClearAuth::All => ("no", "yes"),
    };
    let addresses = if options.ipv6 { format!("{}, ::1", ports.ip) } else { ports.ip.to_string() };
    let listener = |service: &str, name: &str, port: u16, tls: &str| {
        format!(
            "service {service}-login {{\n  inet_listener {name} {{\n    \
             address = {addresses}\n    port = {port}\n    ssl = {tls}\n  }}\n}}\n"
        )
    };
    // It does not start when a way of signing in is unknown to it.
    let mechanisms: Vec<&str> = options.mechanisms.iter().map(String::as_str).filter(|name| *name != "NTLM").collect();
    let mut text = format!(
        "base_dir = {run}
state_dir = {run}
instance_name = {run}
log_path = {log}
protocols = {protocols}
hostname = {host_name}
auth_mechanisms = {mechanisms}
auth_verbose = yes
# A real server makes who gave a wrong password wait; the tests need not.
auth_failure_delay = 0
disable_plaintext_auth = {clear}
ssl = {tls}
ssl_cert = <{certificate}
ssl_key = <{key}
mail_location = maildir:{mail}/%n
first_valid_uid = {uid}
passdb {{
  driver = passwd-file
  args = {passwords}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={mail}/%n
}}
# Nor need they wait ever longer after several wrong ones.
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  unix_listener {socket} {{
    mode = 0660
    user = postfix
    group = postfix
  }}
}}
",
        run = path("dovecot/run"),
        log = path("log/dovecot.log"),
        host_name = options.host_name,
        mechanisms = mechanisms.join(" ").to_lowercase(),
        certificate = path("dovecot/certificate.pem"),
        key = path("dovecot/key.pem"),
        mail = path("mail"),
        uid = Owner::NOBODY.user,
        gid = Owner::NOBODY.group,
        passwords = path("dovecot/passwords"),
        socket = path("queue/private/auth"),
    );
    text.push_str(&listener("imap", "imap", ports.imap, "no"));
    text.push_str(&listener("imap", "imaps", ports.imaps, "yes"));
    text.push_str(&listener("pop3", "pop3", ports.pop3, "no"));
    text.push_str(&listener("pop3", "pop3s", ports.pop3s, "yes"));
    if options.proxy {
        text.push_str(&listener("submission", "submission", ports.proxy, "no"));
        let _ = write!(
            text,
            "service submission-login {{\n  inet_listener submissions {{\n    port = 0\n  }}\n}}\n\
             submission_relay_host = {}\n\
             submission_relay_port = {}\n\
             submission_relay_ssl = no\n\
             submission_relay_trusted = yes\n\
             submission_max_mail_size = {}\n",
            ports.ip, ports.behind_proxy, options.message_size_limit
        );
    }
    if options.pop_before_smtp {
        for service in ["imap", "pop3"] {
            let _ = write!(
                text,
                "service {service} {{\n  executable = {service} {service}-log-on\n}}\n\
                 service {service}-log-on {{\n  executable = script-login {}\n  user = root\n  \
                 unix_listener {service}-log-on {{\n  }}\n}}\n",
                path("dovecot/log-on")
            );
        }
    }
    text.push_str(&options.dovecot);
    text
}
