//! Which settings come first.

use super::candidate::{Candidate, Offered};
use crate::account::{IncomingProtocol, Security, Server, UsernameForm};
use crate::diagnosis::HintKind;

/// The settings, best first: who cannot send with them comes last, then trust counts, then the source. Of the same settings
/// from several sources only the best stays.
pub(super) fn rank(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    for candidate in &mut candidates {
        candidate.submission.sort_by_key(|offered| in_clear(offered));
        candidate.incoming.sort_by_key(|incoming| in_clear(&incoming.offered));
    }
    candidates.sort_by_key(|candidate| {
        (lacks_sending(candidate), !candidate.is_trusted(), !candidate.trusted, candidate.source)
    });
    let mut ranked: Vec<Candidate> = Vec::new();
    for candidate in candidates {
        if !ranked.iter().any(|better| settings(better) == settings(&candidate)) {
            ranked.push(candidate);
        }
    }
    ranked
}

/// No server for sending is named, although there may be one.
fn lacks_sending(candidate: &Candidate) -> bool {
    candidate.submission.is_empty() && !candidate.hints.iter().any(|hint| hint.kind == HintKind::NoSmtp)
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
