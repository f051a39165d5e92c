//! What the screen "Add account" tells of the search, before it is drawn.

use crate::account::{Host, IncomingProtocol, Server};
use crate::app::{NewAccount, SearchState};
use crate::diagnosis::{Hint, HintKind};
use crate::discover::Candidate;
use crate::lang::{Args, Catalog};
use crate::ui::widgets::Mark;
use crate::ui::words;

/// Everything below the address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The address that was probably meant.
    pub suggestion: Option<String>,
    pub found: Option<Found>,
    pub hints: Vec<HintShown>,
    /// What the filled button does.
    pub main: Main,
    /// Whether a password is of any use.
    pub wants_password: bool,
}

/// The card about the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub mark: Mark,
    pub title: String,
    pub lines: Vec<String>,
    /// Who says so, in small print.
    pub source: String,
    /// There is something to look at and to change.
    pub editable: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HintShown {
    /// What merely is good to know is calmer.
    pub mark: Mark,
    pub text: String,
    /// Label and address of the page on which to act.
    pub link: Option<(String, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Main {
    /// Check what was found, or will be.
    Check,
    /// Agree to servers for which nobody vouches.
    Agree,
    /// The form is the only way on.
    Form,
    /// There is nothing that could be checked.
    Nothing,
}

pub fn shown(new: &NewAccount, catalog: &Catalog) -> Shown {
    let best = new.best();
    Shown {
        suggestion: new.suggestion(),
        found: found(new, catalog),
        hints: best.iter().flat_map(|best| &best.hints).filter(concerns_now).map(|one| hint(one, catalog)).collect(),
        main: match new.search.state() {
            SearchState::Idle | SearchState::Running => Main::Check,
            _ if new.is_ready() => Main::Check,
            _ if new.has_no_server() => Main::Nothing,
            _ if new.needs_agreement() && best.is_some_and(|best| !best.submission.is_empty()) => Main::Agree,
            SearchState::Done | SearchState::Failed(_) => Main::Form,
        },
        wants_password: !new.has_no_server(),
    }
}

fn found(new: &NewAccount, catalog: &Catalog) -> Option<Found> {
    let domain = new.search.domain()?.to_string();
    let mut args = Args::new();
    args.set("domain", domain);
    let plain = |mark, id: &str, lines: Vec<String>| Found {
        mark,
        title: catalog.format(id, &args),
        lines,
        source: String::new(),
        editable: false,
    };
    let running = *new.search.state() == SearchState::Running;
    let Some(best) = new.best() else {
        return match new.search.state() {
            SearchState::Idle => None,
            SearchState::Running => Some(plain(Mark::Running, "add-searching", Vec::new())),
            SearchState::Done => Some(plain(Mark::Unknown, "add-not-found", vec![catalog.text("add-not-found-more")])),
            SearchState::Failed(reason) => Some(plain(Mark::Unknown, "add-search-failed", vec![reason.clone()])),
        };
    };
    let Some(outgoing) = best.submission.first() else {
        return Some(match new.has_no_server() {
            // The hint says it all.
            true => return None,
            false => plain(Mark::Unknown, "add-not-found", vec![catalog.text("add-not-found-more")]),
        });
    };
    let mut lines = Vec::new();
    if let Some(incoming) = best.incoming.first() {
        let best_of = |protocol| best.best_incoming(protocol);
        let incoming = best_of(IncomingProtocol::Imap).unwrap_or(&incoming.offered);
        lines.push(server("add-found-incoming", &incoming.server, catalog));
    }
    if new.needs_agreement() && !running {
        args.set("servers", strangers(best));
        lines.push(catalog.format("add-agree", &args));
    }
    Some(Found {
        mark: if new.needs_agreement() { Mark::Caution } else { Mark::Good },
        title: server("add-found", &outgoing.server, catalog),
        lines,
        source: best.source_text(catalog),
        editable: true,
    })
}

/// The servers that the person has to know: those of strangers, or all where nobody vouches for any. In ASCII: letters of another
/// script could be made to look like a name that one knows.
fn strangers(best: &Candidate) -> String {
    let mut names: Vec<String> = best.strangers.iter().map(Host::as_ascii).collect();
    if names.is_empty() {
        let incoming = best.incoming.iter().map(|incoming| &incoming.offered);
        names.extend(best.submission.iter().chain(incoming).map(|offered| offered.server.host.as_ascii()));
    }
    names.sort();
    names.dedup();
    names.join(", ")
}

fn server(id: &str, server: &Server, catalog: &Catalog) -> String {
    let mut args = Args::new();
    args.set("server", server.host.to_string());
    args.set("port", server.port.to_string());
    args.set("security", words::security(catalog, server.security));
    catalog.format(id, &args)
}

/// How much may be sent a day matters to nobody who cannot send.
fn concerns_now(hint: &&Hint) -> bool {
    hint.kind != HintKind::Limits
}

fn hint(hint: &Hint, catalog: &Catalog) -> HintShown {
    HintShown {
        text: hint.text(catalog),
        link: hint.url.clone().map(|url| (hint.link_label(catalog), url)),
        mark: if hint.kind.is_advice() { Mark::Unknown } else { Mark::Caution },
    }
}
