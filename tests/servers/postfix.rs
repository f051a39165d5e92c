//! Postfix in a folder of its own.
//!
//! `postfix start` is not used: it checks and mends permissions all over the
//! system and goes to the background. `master`, the program that it starts in
//! the end, is started directly and stays in the foreground with `-d`. What the
//! checks would have made, the queue's folders, is made here.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs::File;
use std::io;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use super::certificates::Issued;
use super::cyrus;
use super::folder::{Folder, Owner, group};
use super::host::{ClearAuth, MailHostOptions, Ports, Sasl, Tls};
use super::process::{Launch, command};

/// The program that starts all others of Postfix.
pub(super) fn program() -> PathBuf {
    "/usr/lib/postfix/sbin/master".into()
}

/// How to start it.
pub(super) fn launch(folder: &Folder) -> Launch {
    let settings = folder.path("postfix");
    Launch {
        name: "Postfix",
        command: command(program(), &[OsStr::new("-c"), settings.as_os_str(), OsStr::new("-d")]),
        prepare: folder.without_names(),
        folder: folder.path(""),
        output: folder.path("log/postfix.output"),
    }
}

/// Writes its settings and makes its queue.
pub(super) fn write(
    folder: &mut Folder,
    options: &MailHostOptions,
    certificate: &Issued,
    ports: Ports,
) -> io::Result<()> {
    let missing = |what| io::Error::other(format!("there is no {what} on this machine"));
    let postfix = Owner::named("postfix").ok_or_else(|| missing("user postfix"))?;
    let dropping = Owner { group: group("postdrop").ok_or_else(|| missing("group postdrop"))?, ..postfix };
    folder.make("postfix", Owner::ROOT, 0o755)?;
    folder.make("data", postfix, 0o700)?;
    folder.make("queue", Owner::ROOT, 0o755)?;
    folder.make("queue/pid", Owner::ROOT, 0o755)?;
    for name in
        ["active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "private", "saved", "trace"]
    {
        folder.make(&format!("queue/{name}"), postfix, 0o700)?;
    }
    folder.make("queue/public", dropping, 0o710)?;
    folder.make("queue/maildrop", dropping, 0o730)?;

    let mut senders = String::new();
    let mut mailboxes = String::new();
    let domain = &options.domain;
    for (user, _) in &options.users {
        let _ = writeln!(senders, "{user}@{domain} {user}@{domain},{user}");
        let _ = writeln!(mailboxes, "{user}@{domain} {user}/");
    }
    folder.write("postfix/senders", &senders)?;
    folder.write("postfix/mailboxes", &mailboxes)?;
    let sasl = match options.sasl {
        Sasl::Dovecot => vec![("smtpd_sasl_type", "dovecot".into()), ("smtpd_sasl_path", "private/auth".into())],
        Sasl::Cyrus => cyrus::write(folder, options, postfix)?,
    };
    folder.write("postfix/main.cf", &main(folder, options, &sasl))?;
    folder.write("postfix/master.cf", &master(options, ports))?;
    if options.pop_before_smtp {
        forget_log_ons(folder)?;
    }
    let chain = format!("{}{}", certificate.key_pem, certificate.certificate_pem);
    folder.write("postfix/chain.pem", &chain)?;
    Ok(())
}

/// The addresses that may send because somebody has signed in to Dovecot from
/// them. Postfix looks before each client whether this table has changed.
pub(super) const LOG_ONS: &str = "postfix/log-ons";

/// Lets no address send. Postfix tells a changed table by the second of its time, and two changes may lie within one, so that the
/// table gets a time that it never had.
pub(super) fn forget_log_ons(folder: &Folder) -> io::Result<()> {
    static TIMES: AtomicU64 = AtomicU64::new(1);
    folder.write(LOG_ONS, "")?;
    let made = Command::new("postmap")
        .arg("-c")
        .arg(folder.path("postfix"))
        .arg(format!("hash:{}", folder.path(LOG_ONS).display()))
        .status()?;
    if !made.success() {
        return Err(io::Error::other("postmap makes no table"));
    }
    let time = UNIX_EPOCH + Duration::from_secs(TIMES.fetch_add(1, Ordering::Relaxed));
    File::options().write(true).open(folder.path(&format!("{LOG_ONS}.db")))?.set_modified(time)
}

/// The settings that hold for all services. Loopback is no friend
/// (`mynetworks` is empty), so that the tests meet the refusals that a user far
/// away meets, and mail for elsewhere is thrown away once it was accepted.
fn main(folder: &Folder, options: &MailHostOptions, sasl: &[(&str, String)]) -> String {
    let path = |name: &str| folder.path(name).display().to_string();
    let protocols = if options.ipv6 { "all" } else { "ipv4" };
    let (clear_only_tls, clear_security) = match options.clear_auth {
        ClearAuth::Never => ("yes", "noanonymous"),
        ClearAuth::NotPlaintext => ("no", "noanonymous, noplaintext"),
        ClearAuth::All => ("no", "noanonymous"),
    };
    let sender = if options.sender_must_match { "reject_sender_login_mismatch" } else { "" };
    let mut text = String::new();
    let mut set = |name: &str, value: &str| {
        let _ = writeln!(text, "{name} = {value}");
    };
    set("compatibility_level", "3.6");
    set("queue_directory", &path("queue"));
    set("data_directory", &path("data"));
    set("mail_owner", "postfix");
    set("setgid_group", "postdrop");
    set("maillog_file", &path("log/postfix.log"));
    set("maillog_file_prefixes", "/tmp");
    set("myhostname", &options.host_name);
    set("mydomain", &options.domain);
    set("myorigin", &options.domain);
    set("mydestination", "");
    set("mynetworks", "");
    set("inet_protocols", protocols);
    set("inet_interfaces", "loopback-only");
    set("smtp_address_preference", "ipv4");
    // Mail for the own domain is delivered into a Maildir.
    set("virtual_mailbox_domains", &options.domain);
    set("virtual_mailbox_maps", &format!("texthash:{}", path("postfix/mailboxes")));
    set("virtual_mailbox_base", &path("mail"));
    set("virtual_uid_maps", &format!("static:{}", Owner::NOBODY.user));
    set("virtual_gid_maps", &format!("static:{}", Owner::NOBODY.group));
    set("virtual_transport", "virtual");
    set("local_recipient_maps", "");
    set("alias_maps", "");
    set("alias_database", "");
    // Mail for elsewhere goes nowhere.
    set("default_transport", "discard:");
    set("relay_transport", "discard:");
    set("local_transport", "discard:");
    set("relay_domains", "");
    set("notify_classes", "");
    set("fast_flush_domains", "");
    // Who may send what.
    let client = match options.pop_before_smtp {
        true => format!("check_client_access hash:{}", path(LOG_ONS)),
        false => "permit_sasl_authenticated".into(),
    };
    set("smtpd_relay_restrictions", &format!("{client}, reject_unauth_destination"));
    set("smtpd_recipient_restrictions", "");
    set("smtpd_sender_restrictions", sender);
    set("smtpd_sender_login_maps", &format!("texthash:{}", path("postfix/senders")));
    set("message_size_limit", &options.message_size_limit.to_string());
    set("mailbox_size_limit", "0");
    set("virtual_mailbox_limit", "0");
    // Signing in.
    for (name, value) in sasl {
        set(name, value);
    }
    set("smtpd_tls_auth_only", clear_only_tls);
    set("smtpd_sasl_security_options", clear_security);
    set("smtpd_sasl_tls_security_options", "noanonymous");
    // TLS.
    set("smtpd_tls_chain_files", &path("postfix/chain.pem"));
    set("smtpd_tls_security_level", "may");
    set("smtpd_tls_loglevel", "1");
    set("tls_random_source", "dev:/dev/urandom");
    for (name, value) in &options.postfix {
        set(name, value);
    }
    text
}

/// The services. None is chrooted, and those without which this host can do are
/// left out.
fn master(options: &MailHostOptions, ports: Ports) -> String {
    let mut text = String::new();
    let mut smtpd = |port: u16, name: &str, settings: &[&str]| {
        let v6 = options.ipv6.then(|| "[::1]".into());
        for address in std::iter::once(ports.ip.to_string()).chain(v6) {
            let _ = writeln!(text, "{address}:{port} inet n - n - - smtpd");
            let _ = writeln!(text, "  -o syslog_name=postfix/{name}");
            for setting in settings {
                let _ = writeln!(text, "  -o {setting}");
            }
        }
    };
    let level = |tls: Tls| match tls {
        Tls::None => "smtpd_tls_security_level=none",
        Tls::Offered => "smtpd_tls_security_level=may",
        Tls::Demanded => "smtpd_tls_security_level=encrypt",
    };
    let auth = |on: bool| {
        if on { "smtpd_sasl_auth_enable=yes" } else { "smtpd_sasl_auth_enable=no" }
    };
    smtpd(ports.plain, "plain", &[level(options.plain_tls), auth(options.plain_auth)]);
    smtpd(ports.submission, "submission", &[level(options.submission_tls), auth(true)]);
    smtpd(ports.submissions, "submissions", &["smtpd_tls_wrappermode=yes", auth(true)]);
    if options.proxy {
        // Dovecot has already asked for the password and says whose it was.
        smtpd(
            ports.behind_proxy,
            "behind-proxy",
            &[level(Tls::None), auth(true), "smtpd_tls_auth_only=no", "smtpd_authorized_xclient_hosts=127.0.0.1"],
        );
    }
    text.push_str(
        "pickup     unix  n  -  n  60    1    pickup\n\
         cleanup    unix  n  -  n  -     0    cleanup\n\
         qmgr       unix  n  -  n  300   1    qmgr\n\
         tlsmgr     unix  -  -  n  1000? 1    tlsmgr\n\
         rewrite    unix  -  -  n  -     -    trivial-rewrite\n\
         bounce     unix  -  -  n  -     0    bounce\n\
         defer      unix  -  -  n  -     0    bounce\n\
         trace      unix  -  -  n  -     0    bounce\n\
         verify     unix  -  -  n  -     1    verify\n\
         flush      unix  n  -  n  1000? 0    flush\n\
         proxymap   unix  -  -  n  -     -    proxymap\n\
         error      unix  -  -  n  -     -    error\n\
         retry      unix  -  -  n  -     -    error\n\
         discard    unix  -  -  n  -     -    discard\n\
         virtual    unix  -  n  n  -     -    virtual\n\
         anvil      unix  -  -  n  -     1    anvil\n\
         postlog    unix-dgram n - n -   1    postlogd\n",
    );
    text
}
