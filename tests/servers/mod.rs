//! Real servers on loopback, for the tests that only they can settle.
//!
//! What a mail server says when it refuses, and in which order it says it, is
//! the subject of this program; a server made up for a test would only say what
//! its author believed. So these tests start Postfix, Dovecot, Exim, OpenSMTPD
//! and the name server NSD as Debian ships them. `.ci/packages` brings them to the machine;
//! where they are missing, [`require`] lets a test end early, except in CI.
//!
//! Each test file uses only a part of this module, and the compiler looks at
//! each test file alone, so unused parts are no fault here.
#![cfg(target_os = "linux")]
#![allow(dead_code, unused_imports)]

mod certificates;
mod cyrus;
mod dovecot;
mod exim;
mod folder;
mod host;
pub mod nsd;
mod opensmtpd;
mod place;
mod postfix;
mod process;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

pub use certificates::{Authority, Issued, Validity};
pub use exim::{Exim, EximOptions};
pub use host::{ClearAuth, MailHost, MailHostOptions, Sasl, Tls, UserNames};
pub use opensmtpd::{OpenSmtpd, OpenSmtpdOptions};
pub use place::{Place, v6};

/// The name the servers call themselves and that their certificates carry.
pub const HOST_NAME: &str = "mail.clinic.test";
/// The domain for which the servers take mail from anybody.
pub const DOMAIN: &str = "clinic.test";
/// Who has a mailbox there.
pub const USER: &str = "anna";
/// Their password. The space in it finds out who quotes badly.
pub const PASSWORD: &str = "correct horse";

/// What a test needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Postfix with Dovecot: [`MailHost`].
    MailHost,
    /// [`MailHost`] with [`MailHostOptions::with_ntlm`].
    Ntlm,
    /// [`Exim`].
    Exim,
    /// [`OpenSmtpd`].
    OpenSmtpd,
    /// [`nsd::NameServer`].
    NameServer,
}

/// Whether a test that needs this kind can go on. Where it cannot, the reason
/// is printed and the test should return; with `MAILCLINIC_REQUIRE_REAL=1` (so
/// in CI) the test fails instead, lest it be skipped unseen for ever.
pub fn require(kind: Kind) -> bool {
    let Some(reason) = missing(kind) else {
        return true;
    };
    assert!(
        std::env::var("MAILCLINIC_REQUIRE_REAL").as_deref() != Ok("1"),
        "{reason}, but MAILCLINIC_REQUIRE_REAL=1; .ci/packages installs it"
    );
    println!("skipped: {reason}");
    false
}

/// Why the servers of this kind cannot be started, if they cannot.
fn missing(kind: Kind) -> Option<String> {
    let needed = match kind {
        Kind::MailHost | Kind::Ntlm => vec![
            ("Postfix", postfix::program()),
            ("Dovecot", dovecot::program()),
            ("Dovecot's IMAP server", dovecot::helper("imap-login")),
            ("Dovecot's POP3 server", dovecot::helper("pop3-login")),
            ("Dovecot's submission server", dovecot::helper("submission-login")),
            // Asked for last: only those who want NTLM need it.
            ("Cyrus SASL's database tool", cyrus::program()),
            ("Cyrus SASL's NTLM", cyrus::module("libntlm.so")),
            ("Cyrus SASL's database", cyrus::module("libsasldb.so")),
        ],
        Kind::NameServer => vec![
            ("NSD", nsd::program()),
            ("what makes keys (ldns)", nsd::tool("ldns-keygen")),
            ("what signs zones (ldns)", nsd::tool("ldns-signzone")),
        ],
        Kind::Exim => vec![("Exim", exim::program())],
        Kind::OpenSmtpd => {
            vec![("OpenSMTPD", opensmtpd::program()), ("what OpenSMTPD needs for TLS", opensmtpd::mending())]
        }
    };
    let needed = match kind {
        Kind::MailHost => needed.get(..5).unwrap_or_default(),
        _ => &needed,
    };
    if let Some((name, _)) = needed.iter().find(|(_, path)| !path.is_file()) {
        return Some(format!("{name} is not installed"));
    }
    if !namespaces() {
        let (name, _) = needed.first()?;
        return Some(format!("{name} needs root and `unshare --pid --mount` to be started"));
    }
    None
}

/// Whether the processes of a server can be kept apart, which needs root. Some
/// containers forbid it even to root, so it is tried, once.
fn namespaces() -> bool {
    static ALLOWED: OnceLock<bool> = OnceLock::new();
    *ALLOWED.get_or_init(|| {
        Command::new("unshare")
            .args(["--pid", "--mount", "--fork", "/usr/bin/test", "-O", "/"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    })
}

/// Where `.ci/packages` unpacked the servers that cannot be installed beside
/// Postfix.
fn unpacked(path: &str) -> PathBuf {
    let root = std::env::var_os("MAILCLINIC_UNPACKED")
        .filter(|value| !value.is_empty())
        .map_or_else(|| PathBuf::from("/opt/mailclinic-test-servers"), PathBuf::from);
    Path::new(&root).join(path)
}
