//! Two providers with their domains and servers.

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::Path;

use crate::lab::{CANARY, canary_in};
use crate::servers::nsd::{NameServer, Zone};
use crate::servers::{Authority, Kind, MailHost, MailHostOptions, Place, UserNames, Validity, require};

/// Of the domain that publishes nothing. Its server is called nothing that could be guessed.
pub const HOST: &str = "post.clinic.test";
/// The same server under a name that its certificate does not have.
pub const ALIAS: &str = "web7.clinic.test";
/// The server of the same domain that wants a log-on to receive before it sends.
pub const LOG_ON_FIRST: &str = "pop.clinic.test";
/// Of the domain that publishes its settings.
pub const PUBLISHED: &str = "box7.practice.test";

/// At [`HOST`], where one signs in with the local part.
pub const ANNA: &str = "anna@clinic.test";
/// At [`LOG_ON_FIRST`].
pub const BRUNO: &str = "bruno@clinic.test";
/// At [`PUBLISHED`], where one signs in with the whole address.
pub const CARLA: &str = "carla@practice.test";
/// Somebody whom the servers know nothing about.
pub const OUTSIDE: &str = "maria@elsewhere.test";

/// The servers, and who tells their names.
pub struct World {
    names: NameServer,
    hosts: [MailHost; 3],
    authorities: tempfile::NamedTempFile,
}

impl World {
    /// None where servers cannot be started here.
    pub fn start() -> Option<Self> {
        if !require(Kind::MailHost) || !require(Kind::NameServer) {
            return None;
        }
        let authority = Authority::new();
        let host = |name: &str, address: &str, user_names: UserNames, pop_before_smtp: bool| {
            let (user, domain) = address.split_once('@').unwrap();
            MailHost::start(MailHostOptions {
                host_name: name.to_owned(),
                domain: domain.to_owned(),
                users: vec![(user.to_owned(), CANARY.to_owned())],
                user_names,
                certificate: Some(authority.issue(&[name], Validity::NOW)),
                place: Place::OwnAddress,
                pop_before_smtp,
                ..MailHostOptions::default()
            })
        };
        let hosts = [
            host(HOST, ANNA, UserNames::LocalPart, false),
            host(LOG_ON_FIRST, BRUNO, UserNames::Both, true),
            host(PUBLISHED, CARLA, UserNames::Address, false),
        ];
        let [clinic, log_on_first, practice] = hosts.each_ref().map(|host| host.submission.ip());
        let names = NameServer::start(&[
            // Receives the mail of both domains, as a service may; so its name says nothing about sending.
            Zone::new("elsewhere.test", "mx IN A 192.0.2.20\n"),
            Zone::new(
                "clinic.test",
                &format!(
                    "@ IN MX 10 mx.elsewhere.test.\n\
                     @ IN TXT \"v=spf1 ip4:{clinic} ip4:{log_on_first} -all\"\n\
                     post IN A {clinic}\n\
                     web7 IN A {clinic}\n\
                     pop IN A {log_on_first}\n"
                ),
            ),
            Zone::new(
                "practice.test",
                &format!(
                    "@ IN MX 10 mx.elsewhere.test.\n\
                     @ IN TXT \"v=spf1 a:box7.practice.test -all\"\n\
                     box7 IN A {practice}\n\
                     _submissions._tcp IN SRV 0 1 465 box7\n\
                     _submission._tcp IN SRV 1 1 587 box7\n\
                     _imaps._tcp IN SRV 0 1 993 box7\n"
                ),
            ),
        ]);
        let mut authorities = tempfile::NamedTempFile::new().unwrap();
        authorities.write_all(authority.ca_pem().as_bytes()).unwrap();
        Some(Self { names, hosts, authorities })
    }

    /// Where names are asked for.
    pub fn resolver(&self) -> SocketAddr {
        self.names.address
    }

    /// The file of who vouches for the servers.
    pub fn authorities(&self) -> &Path {
        self.authorities.path()
    }

    /// Some time passes, and nobody may send any more without having logged on to receive.
    pub fn forget_log_ons(&self) {
        self.hosts[1].forget_log_ons();
    }

    /// The password was given to servers only to sign in, and nobody keeps it.
    pub fn assert_canary_is_nowhere(&self) {
        for host in &self.hosts {
            assert_eq!(host.find(CANARY), [] as [std::path::PathBuf; 0]);
            assert_kept_secret("a mail server's log", host.log().as_bytes());
        }
        assert_kept_secret("the name server's log", self.names.log().as_bytes());
    }
}

/// The password stands there in no form.
pub fn assert_kept_secret(place: &str, octets: &[u8]) {
    if let Some(form) = canary_in(octets) {
        panic!("{place} holds the password, {form}: {}", String::from_utf8_lossy(octets));
    }
}
