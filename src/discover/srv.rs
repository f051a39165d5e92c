//! SRV records (RFC 6186, RFC 8314 5.1): the domain's name servers name its mail servers.

use std::cmp::Reverse;
use std::time::Duration;

use futures_util::future::join_all;
use tokio::time::Instant;

use super::candidate::{Candidate, Offered, OfferedIncoming, Source};
use super::discovery::{Answered, Asked, Failure};
use super::findings::Findings;
use crate::account::{Host, IncomingProtocol, Port, Security, Server, UsernameForm, same_organisation};
use crate::diagnosis::Services;
use crate::dns::{Answer, Ask, LookupError, Srv};
use crate::environment::Environment;

/// Most servers that are taken from one answer, the best: a domain has one or two.
const MOST: usize = 8;

/// What a domain may say that it offers.
struct Service {
    label: &'static str,
    /// Nothing for sending.
    fetches: Option<IncomingProtocol>,
    security: Security,
}

const SERVICES: [Service; 6] = [
    Service { label: "_submissions._tcp", fetches: None, security: Security::Tls },
    Service { label: "_submission._tcp", fetches: None, security: Security::StartTls },
    Service { label: "_imaps._tcp", fetches: Some(IncomingProtocol::Imap), security: Security::Tls },
    Service { label: "_imap._tcp", fetches: Some(IncomingProtocol::Imap), security: Security::StartTls },
    Service { label: "_pop3s._tcp", fetches: Some(IncomingProtocol::Pop3), security: Security::Tls },
    Service { label: "_pop3._tcp", fetches: Some(IncomingProtocol::Pop3), security: Security::StartTls },
];

/// Ports on which encryption begins with the first octet (RFC 8314 7). Before RFC 8314 had a name for that, domains
/// published them under the names of services that begin in clear.
const IMPLICIT_TLS: [u16; 3] = [465, 993, 995];

/// The answer about one service.
struct Told {
    service: &'static Service,
    records: Answer<Srv>,
    took: Duration,
}

/// A server that a record names.
struct Named {
    service: &'static Service,
    priority: u16,
    weight: u16,
    server: Server,
}

/// Asks for the records of all services.
pub(super) async fn ask(domain: &str, environment: &Environment, deadline: Instant) -> Findings {
    let told = look(&environment.resolver, domain, deadline).await;
    let (mut candidate, asked) = judge(domain, &told);
    if let Some(candidate) = candidate.as_mut().filter(|candidate| !candidate.strangers.is_empty()) {
        let proven = tokio::time::timeout_at(deadline, proven(domain, &told, &candidate.strangers, environment)).await;
        let proven = proven.unwrap_or_default();
        candidate.strangers.retain(|stranger| !proven.contains(stranger));
        candidate.trusted = candidate.strangers.is_empty();
    }
    Findings { candidates: candidate.into_iter().collect(), asked }
}

async fn look(ask: &impl Ask, domain: &str, deadline: Instant) -> Vec<Told> {
    join_all(SERVICES.iter().map(|service| async move {
        let began = Instant::now();
        let answer = tokio::time::timeout_at(deadline, ask.srv(&place(service, domain))).await;
        Told { service, records: answer.unwrap_or(Err(LookupError::Timeout)), took: began.elapsed() }
    }))
    .await
}

fn place(service: &Service, domain: &str) -> String {
    format!("{}.{domain}", service.label)
}

/// What the answers come to: the servers by priority, of equals those that are encrypted from the first octet first
/// (RFC 8314 5.1), then the heavier ones. The user name is the address (RFC 6186 4, which tries the local part after it).
fn judge(domain: &str, told: &[Told]) -> (Option<Candidate>, Vec<Asked>) {
    let mut servers: Vec<Named> = Vec::new();
    let mut asked = Vec::new();
    for told in told {
        let (named, answer) = read(told);
        servers.extend(named);
        let origin = place(told.service, domain);
        asked.push(Asked { source: Source::Srv, origin, took: told.took, answer });
    }
    servers.sort_by_key(|named| (named.priority, named.server.security != Security::Tls, Reverse(named.weight)));
    let Some(first) = servers.iter().min_by_key(|named| named.service.fetches.is_some()) else { return (None, asked) };
    let mut strangers: Vec<Host> = Vec::new();
    for host in servers.iter().map(|named| &named.server.host) {
        if is_stranger(host, domain) && !strangers.contains(host) {
            strangers.push(host.clone());
        }
    }
    let mut candidate = Candidate {
        source: Source::Srv,
        origin: Some(place(first.service, domain)),
        service: None,
        trusted: strangers.is_empty(),
        strangers,
        submission: Vec::new(),
        incoming: Vec::new(),
        hints: Vec::new(),
    };
    for Named { service, server, .. } in servers {
        let offered = Offered { server, username: UsernameForm::Address, methods: Vec::new(), without_sign_in: false };
        match service.fetches {
            None if !candidate.submission.contains(&offered) => candidate.submission.push(offered),
            None => {}
            Some(protocol) => {
                let incoming = OfferedIncoming { protocol, offered };
                if !candidate.incoming.contains(&incoming) {
                    candidate.incoming.push(incoming);
                }
            }
        }
    }
    (Some(candidate), asked)
}

/// The servers of one answer. The target "." says that the service is decidedly not offered (RFC 2782).
fn read(told: &Told) -> (Vec<Named>, Answered) {
    let records = match &told.records {
        Ok(records) => records,
        Err(error) => return (Vec::new(), Answered::without_records(error)),
    };
    let (mut named, mut wrong) = (Vec::new(), None);
    for record in records.iter().filter(|record| !record.target.is_empty()).take(MOST) {
        match server(record, told.service.security) {
            Some(server) => {
                let (priority, weight) = (record.priority, record.weight);
                named.push(Named { service: told.service, priority, weight, server });
            }
            None => _ = wrong.get_or_insert_with(|| format!("{}:{}", record.target, record.port)),
        }
    }
    let answer = match wrong {
        _ if !named.is_empty() => Answered::Found,
        Some(words) => Answered::Failed(Failure::NoSuchServer(words)),
        None => Answered::Nothing,
    };
    (named, answer)
}

/// The server, if there can be one: under a name of the DNS, which a certificate can bear, not the asker's own computer, and
/// at a port.
fn server(record: &Srv, security: Security) -> Option<Server> {
    let port = Port::try_from(record.port).ok()?;
    let host = Host::parse(&record.target).ok()?;
    let is_name = matches!(&host, Host::Name(name) if name.contains('.')) && !host.is_local();
    let security = if IMPLICIT_TLS.contains(&port.get()) { Security::Tls } else { security };
    is_name.then_some(Server { host, port, security })
}

/// Whether the server belongs neither to the domain's organisation nor to a known service. Whoever can forge an answer of a
/// name server could name it (RFC 6186 6), so the person confirms it.
fn is_stranger(host: &Host, domain: &str) -> bool {
    !same_organisation(&host.as_ascii(), domain) && Services::builtin().by_host(host).is_none()
}

/// Those strangers whom the domain's signed records name: in every answer that names them.
async fn proven(domain: &str, told: &[Told], strangers: &[Host], environment: &Environment) -> Vec<Host> {
    let names = |records: &[Srv], host: &Host| records.iter().any(|srv| srv.target == host.as_ascii());
    let signed = join_all(told.iter().map(|told| async {
        let records = told.records.as_deref().unwrap_or_default();
        if strangers.iter().any(|stranger| names(records, stranger)) {
            environment.resolver.secure_srv(&place(told.service, domain)).await
        } else {
            Vec::new()
        }
    }))
    .await;
    let is_proven = |host: &&Host| {
        let answers = told.iter().map(|told| told.records.as_deref().unwrap_or_default());
        answers.zip(&signed).all(|(records, signed)| !names(records, host) || names(signed, host))
    };
    strangers.iter().filter(is_proven).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::table::Table;

    /// The servers for sending and fetching, strangers, and the answers that are neither found nor absent.
    async fn seen(records: &str) -> (Vec<String>, Vec<String>, Vec<String>, Vec<String>) {
        let told = look(&Table::of(records), "clinic.test", Instant::now() + Duration::from_secs(5)).await;
        let (candidate, asked) = judge("clinic.test", &told);
        assert_eq!(asked.len(), SERVICES.len());
        let failed = asked.iter().filter_map(|asked| match &asked.answer {
            Answered::Failed(Failure::NoSuchServer(words)) => Some(words.clone()),
            Answered::Failed(failure) => Some(failure.word().to_owned()),
            _ => None,
        });
        let failed = failed.collect();
        let Some(candidate) = candidate else { return (Vec::new(), Vec::new(), Vec::new(), failed) };
        assert_eq!(candidate.trusted, candidate.strangers.is_empty());
        let server = |server: &Server| format!("{}:{} {}", server.host, server.port, server.security.word());
        (
            candidate.submission.iter().map(|offered| server(&offered.server)).collect(),
            candidate.incoming.iter().map(|one| server(&one.offered.server)).collect(),
            candidate.strangers.iter().map(Host::to_string).collect(),
            failed,
        )
    }

    #[tokio::test]
    async fn servers_come_by_priority_and_of_equals_the_encrypted_and_the_heavy_first() {
        let (sending, fetching, strangers, failed) = seen(
            "_submission._tcp.clinic.test SRV 0 1 587 heavy.clinic.test
             _submission._tcp.clinic.test SRV 0 0 587 light.clinic.test
             _submission._tcp.clinic.test SRV 9 0 587 last.clinic.test
             _submissions._tcp.clinic.test SRV 0 0 465 tls.clinic.test
             _imap._tcp.clinic.test SRV 0 5 143 imap.clinic.test
             _imaps._tcp.clinic.test SRV 1 0 993 imap.clinic.test
             _pop3s._tcp.clinic.test SRV 5 0 995 pop.clinic.test",
        )
        .await;
        assert_eq!(
            sending,
            [
                "tls.clinic.test:465 tls",
                "heavy.clinic.test:587 starttls",
                "light.clinic.test:587 starttls",
                "last.clinic.test:587 starttls"
            ]
        );
        assert_eq!(fetching, ["imap.clinic.test:143 starttls", "imap.clinic.test:993 tls", "pop.clinic.test:995 tls"]);
        assert_eq!((strangers.len(), failed.len()), (0, 0));
    }

    #[tokio::test]
    async fn ports_that_encrypt_at_once_do_so_under_the_older_names_too() {
        let (sending, fetching, ..) = seen(
            "_submission._tcp.clinic.test SRV 0 0 465 smtp.clinic.test
             _submissions._tcp.clinic.test SRV 0 0 465 smtp.clinic.test
             _imap._tcp.clinic.test SRV 0 0 993 imap.clinic.test
             _pop3._tcp.clinic.test SRV 0 0 995 imap.clinic.test",
        )
        .await;
        assert_eq!(sending, ["smtp.clinic.test:465 tls"]);
        assert_eq!(fetching, ["imap.clinic.test:993 tls", "imap.clinic.test:995 tls"]);
    }

    #[tokio::test]
    async fn what_is_decidedly_not_offered_is_nothing() {
        let (sending, fetching, _, failed) = seen(
            "_submission._tcp.clinic.test SRV 0 0 0 .
             _imaps._tcp.clinic.test SRV 0 0 993 imap.clinic.test
             _pop3._tcp.clinic.test SRV 0 0 0 .",
        )
        .await;
        assert_eq!((sending.len(), fetching.len(), failed.len()), (0, 1, 0));
    }

    #[tokio::test]
    async fn servers_of_somebody_else_are_told_unless_everybody_knows_them() {
        for (target, strangers) in [
            ("smtp.clinic.test", &[][..]),
            ("smtp.gmail.com", &[]),
            ("clinic.test.elsewhere.test", &["clinic.test.elsewhere.test"]),
            ("elsewhere.test", &["elsewhere.test"]),
        ] {
            let records = format!(
                "_submission._tcp.clinic.test SRV 0 0 587 {target}
                 _imaps._tcp.clinic.test SRV 0 0 993 {target}"
            );
            let (sending, _, told, _) = seen(&records).await;
            assert_eq!(
                (sending.len(), told),
                (1, strangers.iter().map(|host| (*host).to_owned()).collect()),
                "{target}"
            );
        }
    }

    #[tokio::test]
    async fn servers_that_cannot_be_are_passed_over() {
        for (record, words) in [
            ("0 0 0 smtp.clinic.test", "smtp.clinic.test:0"),
            ("0 0 587 localhost", "localhost:587"),
            ("0 0 587 mail.localhost", "mail.localhost:587"),
            ("0 0 587 192.0.2.1", "192.0.2.1:587"),
            ("0 0 587 10.1", "10.1:587"),
            ("0 0 587 ::1", "::1:587"),
            ("0 0 587 smtp", "smtp:587"),
            ("0 0 587 smtp_1.clinic.test", "smtp_1.clinic.test:587"),
            ("0 0 587 a\\013\\010b.test", "a\\013\\010b.test:587"),
        ] {
            let bad = format!("_submission._tcp.clinic.test SRV {record}");
            let (sending, _, _, failed) = seen(&bad).await;
            assert_eq!((sending.len(), failed), (0, vec![words.to_owned()]), "{record}");
            // Beside a good one it does no harm.
            let (sending, ..) =
                seen(&format!("{bad}\n_submission._tcp.clinic.test SRV 1 0 587 smtp.clinic.test")).await;
            assert_eq!(sending, ["smtp.clinic.test:587 starttls"], "{record}");
        }
    }

    #[tokio::test]
    async fn of_hundreds_of_servers_the_best_are_taken() {
        let lines: Vec<_> =
            (0..500).map(|n| format!("_submission._tcp.clinic.test SRV {n} 0 587 s{n}.clinic.test")).collect();
        let (sending, ..) = seen(&lines.join("\n")).await;
        assert_eq!((sending.len(), sending[0].as_str()), (MOST, "s0.clinic.test:587 starttls"));
    }

    #[tokio::test]
    async fn silence_is_no_absence() {
        let (.., failed) = seen(
            "_submission._tcp.clinic.test FAIL timeout
             _imaps._tcp.clinic.test FAIL SERVFAIL",
        )
        .await;
        assert_eq!(failed, ["timed-out", "unreachable"]);
    }
}
