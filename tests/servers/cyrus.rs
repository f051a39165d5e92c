//! Cyrus SASL inside Postfix: the other way in which Postfix checks passwords.
//!
//! Dovecot threw NTLM out in its version 2.3.13, so the only free server with
//! which signing in by NTLM can be tried is Postfix with the library of the
//! Cyrus mail server. The library wants its passwords in a small database
//! that only its own program `saslpasswd2` writes.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::folder::{Folder, Owner};
use super::host::MailHostOptions;

/// The program that writes the database.
pub(super) fn program() -> PathBuf {
    "/usr/sbin/saslpasswd2".into()
}

/// One of the library's modules.
pub(super) fn module(name: &str) -> PathBuf {
    let folder = format!("/usr/lib/{}-linux-gnu/sasl2", std::env::consts::ARCH);
    Path::new(&folder).join(name)
}

/// Writes the library's settings and database. The settings must lie in `sasl`
/// beside Postfix's own: Debian's Postfix looks nowhere else, whatever
/// `cyrus_sasl_config_path` says. What Postfix must be told is given back.
pub(super) fn write(
    folder: &mut Folder,
    options: &MailHostOptions,
    reader: Owner,
) -> io::Result<Vec<(&'static str, String)>> {
    folder.make("postfix/sasl", Owner::ROOT, 0o755)?;
    let database = folder.path("postfix/sasl/passwords.db");
    for (user, password) in &options.users {
        let mut child = Command::new(program())
            .args(["-p", "-c", "-u", &options.domain, "-f"])
            .arg(&database)
            .arg(user)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()?;
        if let Some(mut input) = child.stdin.take() {
            input.write_all(password.as_bytes())?;
        }
        let done = child.wait_with_output()?;
        if !done.status.success() {
            let said = String::from_utf8_lossy(&done.stderr).into_owned();
            return Err(io::Error::other(format!("saslpasswd2: {said}")));
        }
    }
    folder.keep_secret(&database, reader)?;
    let mut settings = String::new();
    for (name, value) in [
        ("pwcheck_method", "auxprop"),
        ("auxprop_plugin", "sasldb"),
        ("sasldb_path", &database.display().to_string()),
        ("mech_list", &options.mechanisms.join(" ")),
    ] {
        let _ = writeln!(settings, "{name}: {value}");
    }
    folder.write("postfix/sasl/smtpd.conf", &settings)?;
    Ok(vec![
        ("smtpd_sasl_type", "cyrus".into()),
        ("smtpd_sasl_path", "smtpd".into()),
        // The realm of who signs in with the local part alone.
        ("smtpd_sasl_local_domain", options.domain.clone()),
    ])
}
