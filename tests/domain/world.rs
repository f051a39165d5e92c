//! A domain and all that stands around it: name servers with signed zones, the server that takes its mail, its web server.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use mailclinic::checkup::domain::{DomainOutcome, Subject, check};
use mailclinic::diagnosis::{Correction, DnsList, ListAnswer, ListSubject, Meaning, Published};
use mailclinic::dns::{Resolver, mta_sts};
use mailclinic::environment::{Environment, ThirdParties};
use mailclinic::probe::{Limits, ReceiverLook, Trust};
use sha2::{Digest as _, Sha256};
use x509_parser::prelude::{FromDer as _, X509Certificate};

use super::lab::{LabNetwork, Page, Script, Server, Shown, Way, WebServer, certificates};
use super::servers::nsd::{NameServer, Signed, Zone};

pub const DOMAIN: &str = "clinic.test";
/// Where the server is that takes the domain's mail.
pub const MX: &str = "192.0.2.20";
const WEB: &str = "192.0.2.40";
pub const POLICY: &str = "https://mta-sts.clinic.test/.well-known/mta-sts.txt";
/// In a record: the fingerprint of the key of the server at [`MX`].
pub const FINGERPRINT: &str = "{fingerprint}";
/// In a record: a key of 2048 bits.
pub const KEY: &str = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsoSQL6HONXmn9JCx2juvU4JAB6Lr9q1LkYnQPy8jNftXn9TuXX7A5aBje1tqPWcWmoWmsBSX/5IPxfcDfTCUuY9mqyUKWnbcu2g7bupz9+z6rdqi5cVrfGDWfiDTjQXCcmmzrc8Iv3lXM2Od6o9/v7bW3MomAGqM1Js0SxxblQ0TjSsDj3yta1m2Jt5ZMWW5BuHSHmk6NYpVL5dMbRa+z9ISw5pPlRqmFrDB3QxKvIQy3pDrWRegHoGbSxjQXypLeUy3J3lfC7K3Q96BkwoYbYBu9kT7oM5TIx/2cLsX4qWGIZU0SnShOZN05GSSzusC5/oCVmmPQn8DKLMDo4y2kwIDAQAB";

/// One record: full name without the trailing dot, type, and content as in a zone file but for quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Record {
    name: String,
    kind: String,
    value: String,
}

impl Record {
    fn read(line: &str) -> Self {
        let mut words = line.splitn(3, ' ');
        let mut word = || words.next().unwrap_or_else(|| panic!("{line:?} is no record")).to_owned();
        let (name, kind, value) = (word(), word(), word());
        let value = value.replace("{key}", KEY);
        Self { name, kind, value }
    }

    /// As a line of a zone file.
    fn line(&self, fingerprint: &str) -> String {
        let Self { name, kind, value } = self;
        let value = match kind.as_str() {
            "TXT" => strings(value),
            "MX" | "CNAME" | "NS" | "PTR" if !value.ends_with('.') => format!("{value}."),
            _ => value.replace(FINGERPRINT, fingerprint),
        };
        format!("{name}. IN {kind} {value}\n")
    }
}

/// A text divided as it has to be (RFC 1035 3.3.14), with what is not ASCII as numbers.
fn strings(text: &str) -> String {
    let string = |octets: &[u8]| {
        octets.iter().fold(String::new(), |mut string, octet| {
            let _ = match octet {
                b'"' | b'\\' => write!(string, "\\{}", char::from(*octet)),
                b' '..=b'~' => write!(string, "{}", char::from(*octet)),
                _ => write!(string, "\\{octet:03}"),
            };
            string
        })
    };
    let strings: Vec<_> = text.as_bytes().chunks(255).map(|octets| format!("\"{}\"", string(octets))).collect();
    if strings.is_empty() { "\"\"".to_owned() } else { strings.join(" ") }
}

/// All that is published, as text.
#[derive(Clone, Debug)]
pub struct World {
    records: Vec<Record>,
    /// The zones, and how they are signed.
    zones: BTreeMap<String, Signed>,
    /// Name servers that the domain names in place of its own.
    pub servers: Vec<&'static str>,
    /// The policy for bringing mail; without it the web server knows no such page.
    pub policy: Option<String>,
    /// The name of the server that takes the mail.
    pub receiver: &'static str,
    /// Whether block lists may be asked.
    pub lists: bool,
}

/// A domain in order in every respect, with everything that can be published.
const SOUND: &str = "\
clinic.test MX 10 mx.clinic.test
mx.clinic.test A 192.0.2.20
_25._tcp.mx.clinic.test TLSA 3 1 1 {fingerprint}
smtp.clinic.test A 192.0.2.10
clinic.test TXT v=spf1 ip4:192.0.2.10 -all
default._domainkey.clinic.test TXT v=DKIM1; k=rsa; p={key}
_dmarc.clinic.test TXT v=DMARC1; p=reject; rua=mailto:dmarc@clinic.test
_mta-sts.clinic.test TXT v=STSv1; id=20261122;
mta-sts.clinic.test A 192.0.2.40
_smtp._tls.clinic.test TXT v=TLSRPTv1; rua=mailto:tls@clinic.test";

/// The rest of the world: a mail service that everybody knows, as it publishes itself, one that nobody knows, and block lists.
const AROUND: &str = "\
smtp.gmail.com A 198.51.100.10
smtp.google.com A 192.0.2.20
_spf.google.com TXT v=spf1 ip4:198.51.100.0/24 ~all
smtp.example.test A 203.0.113.10
10.113.0.203.in-addr.arpa PTR smtp.example.test
10.2.0.192.in-addr.arpa PTR smtp.clinic.test
2.0.0.127.addresses.list.test A 127.0.0.2
test.domains.list.test A 127.0.0.2";

impl World {
    /// A domain that does everything by itself.
    pub fn sound() -> Self {
        let own = [DOMAIN, "test"].map(|zone| (zone.to_owned(), Signed::Nsec));
        let others = ["gmail.com", "google.com", "example.test", "list.test", "in-addr.arpa"]
            .map(|zone| (zone.to_owned(), Signed::No));
        Self {
            records: SOUND.lines().chain(AROUND.lines()).map(Record::read).collect(),
            zones: own.into_iter().chain(others).collect(),
            servers: Vec::new(),
            policy: Some("version: STSv1\nmode: enforce\nmx: *.clinic.test\nmax_age: 604800\n".to_owned()),
            receiver: "mx.clinic.test",
            lists: true,
        }
    }

    /// A domain with its mail at a known service.
    pub fn at_google() -> Self {
        Self::sound()
            .without("clinic.test MX 10 mx.clinic.test")
            .without("mx.clinic.test A 192.0.2.20")
            .without("_25._tcp.mx.clinic.test TLSA 3 1 1 {fingerprint}")
            .without("clinic.test TXT v=spf1 ip4:192.0.2.10 -all")
            .without("default._domainkey.clinic.test TXT v=DKIM1; k=rsa; p={key}")
            .with("clinic.test MX 1 smtp.google.com")
            .with("clinic.test TXT v=spf1 include:_spf.google.com -all")
            .with("google._domainkey.clinic.test TXT v=DKIM1; k=rsa; p={key}")
            .policy("version: STSv1\nmode: enforce\nmx: smtp.google.com\nmax_age: 604800\n")
            .received_by("smtp.google.com")
    }

    /// With one record more, as `name TYPE content`.
    #[must_use]
    pub fn with(mut self, record: &str) -> Self {
        self.records.push(Record::read(record));
        self
    }

    #[must_use]
    #[track_caller]
    pub fn without(mut self, record: &str) -> Self {
        self.remove(&Record::read(record));
        self
    }

    #[must_use]
    pub fn policy(self, policy: &str) -> Self {
        Self { policy: Some(policy.to_owned()), ..self }
    }

    #[must_use]
    pub fn received_by(self, receiver: &'static str) -> Self {
        Self { receiver, ..self }
    }

    /// With one zone more, or one signed in another way.
    #[must_use]
    pub fn zone(mut self, name: &str, signed: Signed) -> Self {
        self.zones.insert(name.to_owned(), signed);
        self
    }

    #[must_use]
    pub fn without_zone(mut self, name: &str) -> Self {
        self.zones.remove(name);
        self.records.retain(|record| !is_within(&record.name, name));
        self
    }

    #[track_caller]
    fn remove(&mut self, record: &Record) {
        let same = |other: &Record| {
            let plain = |record: &Record| match record.kind.as_str() {
                "TXT" => record.value.clone(),
                _ => record.value.trim_end_matches('.').to_ascii_lowercase(),
            };
            other.name.eq_ignore_ascii_case(&record.name) && other.kind == record.kind && plain(other) == plain(record)
        };
        let place = self.records.iter().position(same);
        let place = place.unwrap_or_else(|| panic!("{record:?} is not there to be removed"));
        self.records.remove(place);
    }

    /// Does what a correction says, as somebody who does not think about it.
    #[track_caller]
    pub fn apply(&mut self, correction: &Correction, fingerprint: &str) {
        if correction.kind == Published::File {
            assert_eq!((correction.name.as_str(), correction.add.len()), (POLICY, 1), "{correction:?}");
            self.policy = correction.add.first().cloned();
            return;
        }
        let record = |value: &String| Record {
            name: correction.name.clone(),
            kind: kind(correction.kind).to_owned(),
            value: value.replace(fingerprint, FINGERPRINT),
        };
        for value in &correction.remove {
            self.remove(&record(value));
        }
        self.records.extend(correction.add.iter().map(record));
    }

    fn zones(&self, fingerprint: &str) -> Vec<Zone> {
        let zone_of = |name: &str| {
            let zones = self.zones.keys().filter(|zone| is_within(name, zone));
            zones.max_by_key(|zone| zone.len()).cloned()
        };
        for record in &self.records {
            assert!(zone_of(&record.name).is_some(), "no zone for {record:?}");
        }
        let zones = self.zones.iter().map(|(name, signed)| {
            let records = self.records.iter().filter(|record| zone_of(&record.name).as_ref() == Some(name));
            let text: String = records.map(|record| record.line(fingerprint)).collect();
            let servers = if name == DOMAIN { self.servers.as_slice() } else { &[] };
            Zone::new(name, &text).signed(signed.clone()).served_by(servers)
        });
        zones.collect()
    }
}

/// The type as a zone file has it.
pub fn kind(kind: Published) -> &'static str {
    match kind {
        Published::A => "A",
        Published::Aaaa => "AAAA",
        Published::Mx => "MX",
        Published::Txt => "TXT",
        Published::Tlsa => "TLSA",
        Published::File => "FILE",
    }
}

fn is_within(name: &str, zone: &str) -> bool {
    name == zone || name.strip_suffix(zone).is_some_and(|front| front.ends_with('.'))
}

/// The world, running.
pub struct Running {
    pub name_server: NameServer,
    network: Arc<LabNetwork>,
    receiver: Server,
    pub fingerprint: String,
}

impl Running {
    pub async fn start(world: &World) -> Self {
        let network = Arc::<LabNetwork>::default();
        let receiver = Server::start(receiver(world.receiver)).await;
        network.lay(MX, 25, Way::To(receiver.address));
        let fingerprint = fingerprint(&network, world.receiver).await;
        let name_server = NameServer::start(&world.zones(&fingerprint));
        let running = Self { name_server, network, receiver, fingerprint };
        running.publish(world).await;
        running
    }

    pub async fn change(&mut self, world: &World) {
        self.name_server.serve(&world.zones(&self.fingerprint));
        self.publish(world).await;
    }

    async fn publish(&self, world: &World) {
        let page = match &world.policy {
            Some(policy) => Page::text(policy),
            None => Page::of("404 Not Found", "text/html", "<p>Nothing here</p>"),
        };
        let web = WebServer::start(&Shown::sound(&[&mta_sts::policy_host(DOMAIN)]), page).await;
        self.network.lay(WEB, 443, Way::To(web.address));
    }

    pub fn environment(&self, world: &World) -> Environment {
        let resolver = Resolver::with_servers(&[self.name_server.address]).unwrap();
        let resolver = resolver.trusting(&self.name_server.root_key()).unwrap();
        let third_parties = world.lists.then(|| ThirdParties {
            resolver: resolver.clone(),
            control: "control.test".to_owned(),
            ispdb: "ispdb.test".to_owned(),
            lists: vec![
                list("addresses.list.test", &["127.0.0.2"], &["127.0.0.1"]),
                list("domains.list.test", &["test"], &["invalid"]),
            ],
            mirrors: Vec::new(),
        });
        Environment {
            resolver,
            trust: Trust::only(&certificates::roots()).unwrap(),
            network: self.network.clone(),
            limits: Limits { connect: Duration::from_secs(5), ..Limits::default() },
            offline: false,
            third_parties,
        }
    }

    pub async fn look(&self, world: &World, subject: &Subject) -> DomainOutcome {
        let environment = self.environment(world);
        let looking = Box::pin(check(subject.clone(), &environment, Duration::from_secs(20)));
        let outcome = tokio::time::timeout(Duration::from_secs(30), looking).await.expect("a look ends by itself");
        assert!(self.receiver.lines().iter().all(|line| !line.starts_with("AUTH")), "{:?}", self.receiver.lines());
        outcome
    }
}

/// A server that takes mail from everybody, and so offers no sign-in.
pub fn receiver(name: &str) -> Script {
    let keywords = ["PIPELINING", "SIZE 10240000", "8BITMIME"];
    Script::starttls().named(&[name]).greets(&format!("220 {name} ESMTP Postfix")).offers(&keywords)
}

/// The SHA-256 of the key in the server's certificate (RFC 6698 2.1), in hexadecimal digits.
async fn fingerprint(network: &LabNetwork, host: &str) -> String {
    let trust = Trust::only(&certificates::roots()).unwrap();
    let patience = Duration::from_secs(10);
    let look = ReceiverLook::take(network, &trust, Limits::default(), patience, host, &[MX.parse().unwrap()]).await;
    let (_, certificate) = X509Certificate::from_der(&look.chain[0]).unwrap();
    Sha256::digest(certificate.public_key().raw).iter().map(|octet| format!("{octet:02x}")).collect()
}

/// The list with these test entries.
fn list(zone: &str, listed: &[&str], unlisted: &[&str]) -> Arc<DnsList> {
    let subjects = |words: &[&str]| words.iter().map(|word| ListSubject::from((*word).to_owned())).collect();
    let spam = [127, 0, 0, 2].into();
    Arc::new(DnsList {
        id: zone.to_owned(),
        name: format!("List {zone}"),
        zone: zone.to_owned(),
        test_listed: subjects(listed),
        test_unlisted: subjects(unlisted),
        answers: vec![ListAnswer::Between { from: spam, to: spam, means: Meaning::Spam, part: None }],
        refusals: Vec::new(),
        registered_only: false,
        off: "https://lists.test/off".to_owned(),
    })
}
