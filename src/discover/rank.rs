//! Which settings come first.

use super::candidate::{Candidate, Offered};
use crate::account::{IncomingProtocol, Security, Server, UsernameForm};

/// The settings, best first: who cannot send with them comes last, then trust counts, then the source. Of the same settings
/// from several sources only the best stays.
pub fn rank(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    for candidate in &mut candidates {
        candidate.submission.sort_by_key(in_clear);
        candidate.incoming.sort_by_key(|incoming| in_clear(&incoming.offered));
    }
    candidates
        .sort_by_key(|candidate| (!candidate.settles(), !candidate.is_trusted(), !candidate.trusted, candidate.source));
    let mut ranked: Vec<Candidate> = Vec::new();
    for candidate in candidates {
        if !ranked.iter().any(|better| settings(better) == settings(&candidate)) {
            ranked.push(candidate);
        }
    }
    ranked
}

fn in_clear(offered: &Offered) -> bool {
    offered.server.security == Security::None
}

/// What of it would stand in a profile.
fn settings(candidate: &Candidate) -> Vec<(Option<IncomingProtocol>, &Server, &UsernameForm, bool)> {
    let told = |protocol, offered: &Offered| (protocol, offered.without_sign_in);
    let sending = candidate.submission.iter().map(|offered| (told(None, offered), offered));
    let fetching = candidate.incoming.iter().map(|one| (told(Some(one.protocol), &one.offered), &one.offered));
    sending
        .chain(fetching)
        .map(|((protocol, without), offered)| (protocol, &offered.server, &offered.username, without))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Host;
    use crate::diagnosis::{Hint, HintKind, Service, Services};
    use crate::discover::{OfferedIncoming, Source};

    fn offered(server: &str) -> Offered {
        let (host, rest) = server.split_once(':').unwrap();
        let (port, security) = rest.split_once(' ').unwrap();
        let server = Server {
            host: Host::parse(host).unwrap(),
            port: port.parse().unwrap(),
            security: security.parse().unwrap(),
        };
        Offered { server, username: UsernameForm::Address, methods: Vec::new(), without_sign_in: false }
    }

    fn says(source: Source, submission: &[&str]) -> Candidate {
        Candidate {
            source,
            origin: None,
            service: None,
            trusted: source != Source::Guess,
            strangers: Vec::new(),
            submission: submission.iter().map(|server| offered(server)).collect(),
            incoming: Vec::new(),
            hints: Vec::new(),
        }
    }

    fn untrusted(candidate: Candidate) -> Candidate {
        Candidate { trusted: false, ..candidate }
    }

    fn nothing_to_send_with() -> Hint {
        let hints = Services::builtin().iter().flat_map(Service::hints);
        hints.into_iter().find(|hint| hint.kind == HintKind::NoSmtp).unwrap()
    }

    const A: &[&str] = &["a.test:465 tls"];
    const B: &[&str] = &["b.test:465 tls"];
    const C: &[&str] = &["c.test:465 tls"];

    #[test]
    fn the_best_comes_first_and_stands_once() {
        use Source::{Autoconfig, Autodiscover, Guess, Ispdb, Mx, ProviderList, Srv, WellKnown};
        let with_strangers = |candidate: Candidate| Candidate {
            strangers: candidate.submission.iter().map(|one| one.server.host.clone()).collect(),
            ..candidate
        };
        let without_smtp = |source| Candidate { hints: vec![nothing_to_send_with()], ..says(source, &[]) };
        let other_username = |candidate: Candidate| Candidate {
            submission: vec![Offered { username: UsernameForm::LocalPart, ..candidate.submission[0].clone() }],
            ..candidate
        };
        for (candidates, expected) in [
            (vec![says(Guess, A), says(Mx, B), says(Autoconfig, C)], vec![Autoconfig, Mx, Guess]),
            (vec![says(Srv, A), says(Ispdb, B), says(WellKnown, C)], vec![WellKnown, Ispdb, Srv]),
            // Trust before source.
            (vec![untrusted(says(Autoconfig, A)), says(Mx, B)], vec![Mx, Autoconfig]),
            (vec![with_strangers(says(Autoconfig, A)), says(Mx, B)], vec![Mx, Autoconfig]),
            (vec![untrusted(says(Autoconfig, A)), with_strangers(says(Srv, B))], vec![Srv, Autoconfig]),
            // Who cannot send comes last, unless it is known that nobody can.
            (vec![says(Srv, &[]), says(Guess, A)], vec![Guess, Srv]),
            (vec![without_smtp(ProviderList), says(Guess, A)], vec![ProviderList, Guess]),
            // The same from a worse source is left away; with another user name it is not the same.
            (vec![says(Autodiscover, A), says(Autoconfig, A), says(Srv, B)], vec![Autoconfig, Srv]),
            (vec![untrusted(says(Autoconfig, A)), says(Srv, A)], vec![Srv]),
            (vec![says(Autodiscover, A), other_username(says(Autoconfig, A))], vec![Autoconfig, Autodiscover]),
            (vec![], vec![]),
        ] {
            let told = format!("{candidates:#?}");
            let ranked: Vec<_> = rank(candidates).iter().map(|candidate| candidate.source).collect();
            assert_eq!(ranked, expected, "{told}");
        }
    }

    #[test]
    fn encrypted_servers_come_before_others_and_keep_their_order() {
        let mut candidate =
            says(Source::Autoconfig, &["a.test:25 none", "b.test:587 starttls", "c.test:465 tls", "d.test:2525 none"]);
        candidate.incoming = ["e.test:110 none", "f.test:995 tls"]
            .map(|server| OfferedIncoming { protocol: IncomingProtocol::Pop3, offered: offered(server) })
            .to_vec();
        let ranked = rank(vec![candidate]);
        let hosts = |all: Vec<&Offered>| all.iter().map(|one| one.server.host.to_string()).collect::<Vec<_>>();
        assert_eq!(hosts(ranked[0].submission.iter().collect()), ["b.test", "c.test", "a.test", "d.test"]);
        assert_eq!(hosts(ranked[0].incoming.iter().map(|one| &one.offered).collect()), ["f.test", "e.test"]);
    }
}
