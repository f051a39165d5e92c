//! The questions and what they come to, as they are shown.

use crate::account::{AccountId, Host};
use crate::app::{App, AwayAccount, AwayAnswers, AwayResult};
use crate::diagnosis::{Assessment, Need, Place as Where, Relaying, Remedy, ServerOwner, Why};
use crate::lang::{Args, Catalog};
use crate::ui::safe::name;
use crate::ui::widgets::{Mark, Place, PlaceState};
use crate::ui::words;

pub(super) const PLACES: [Where; 3] = [Where::Home, Where::Work, Where::Elsewhere];
pub(super) const OWNERS: [ServerOwner; 3] = [ServerOwner::HomeProvider, ServerOwner::Company, ServerOwner::Unknown];

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Model {
    pub answers: AwayAnswers,
    /// To choose from; empty where there is none.
    pub accounts: Vec<(AccountId, String)>,
    pub account: usize,
    /// Which server is set, in a sentence.
    pub server: String,
    /// The recipient cannot be written to as it was typed.
    pub recipient_is_wrong: bool,
    pub shown: Shown,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shown {
    Open,
    Webmail,
    Answer(Box<Answer>),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Answer {
    pub mark: Mark,
    pub way: Vec<Place>,
    pub title: String,
    pub explanation: String,
    pub tips: Vec<Tip>,
    /// A friendly word once one of them helped.
    pub helped: Option<String>,
    /// What the main button says.
    pub check: String,
    /// For the provider; nothing where there is nothing to ask.
    pub questions: Option<String>,
}

/// A remedy.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tip {
    pub title: String,
    /// How to go about it.
    pub more: String,
    /// What it takes.
    pub need: String,
    pub state: TipState,
    /// Whether it makes sense to ask if it helped: the last one hands the matter on.
    pub can_help: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TipState {
    Failed,
    Current,
    Helped,
    Later,
}

impl Model {
    pub fn of(app: &App) -> Self {
        let catalog = app.catalog();
        let answers = app.away().answers.clone();
        let account = app.away_account();
        let accounts: Vec<_> = app.entries().map(|entry| (entry.id, name(&entry.address))).collect();
        let server = account.server.as_ref().map(|server| {
            let mut args = Args::new();
            args.set("address", name(&account.address));
            args.set("server", name(&server.to_string()));
            catalog.format("away-server-set", &args)
        });
        Self {
            account: accounts.iter().position(|(id, _)| Some(id) == account.id.as_ref()).unwrap_or_default(),
            accounts,
            server: server.unwrap_or_default(),
            recipient_is_wrong: !answers.recipient.trim().is_empty() && answers.recipient_domain().is_none(),
            shown: match app.away_result() {
                AwayResult::Open => Shown::Open,
                AwayResult::Webmail => Shown::Webmail,
                AwayResult::Assessed(assessment) => {
                    Shown::Answer(Box::new(Answer::of(app, &answers, &account, &assessment)))
                }
            },
            answers,
        }
    }
}

impl Answer {
    fn of(app: &App, answers: &AwayAnswers, account: &AwayAccount, assessment: &Assessment) -> Self {
        let catalog = app.catalog();
        let args = arguments(answers, account);
        let id = text_id(assessment.why);
        let may = assessment.may_be_refused();
        let tips = tips(app, assessment, &args);
        let helped = tips.iter().position(|tip| tip.state == TipState::Helped);
        let helped = helped.and_then(|i| assessment.remedies.get(i)).map(|remedy| {
            let id = if *remedy == Remedy::LocalServer { "away-helped-change-back" } else { "away-helped" };
            catalog.text(id)
        });
        Self {
            mark: if may { Mark::Caution } else { Mark::Good },
            way: way(answers, account, assessment, catalog),
            title: catalog.format(id, &args),
            explanation: catalog.attribute(id, "explanation", &args).unwrap_or_default(),
            tips,
            helped,
            check: words::with(catalog, "away-check", "address", name(&account.address)),
            questions: may.then(|| catalog.format("away-questions", &args)),
        }
    }
}

fn text_id(why: Why) -> &'static str {
    match why {
        Why::OwnDomain => "away-own-domain",
        Why::OwnNetwork | Why::Admitted => "away-own-network",
        Why::SignedIn => "away-signed-in",
        Why::FetchedFirst => "away-fetched-first",
        Why::Stranger => "away-stranger",
        Why::NetworkUnclear | Why::RecipientUnclear => "away-unclear",
        Why::ForeignSender => "away-foreign-sender",
    }
}

fn arguments(answers: &AwayAnswers, account: &AwayAccount) -> Args<'static> {
    let mut args = Args::new();
    args.set("place", answers.place.map_or("none", place_word));
    args.set("owner", answers.server_of.map_or("none", owner_word));
    args.set("address", name(&account.address));
    args.set("server", account.server.as_ref().map_or_else(|| "none".to_owned(), |server| name(&server.to_string())));
    args.set("recipient_domain", name(&shown_domain(answers)));
    args
}

fn place_word(place: Where) -> &'static str {
    match place {
        Where::Home => "home",
        Where::Work => "work",
        Where::Elsewhere => "elsewhere",
    }
}

fn owner_word(owner: ServerOwner) -> &'static str {
    match owner {
        ServerOwner::HomeProvider => "home",
        ServerOwner::Company => "company",
        ServerOwner::Unknown => "unknown",
    }
}

/// The recipient's domain in its own script.
fn shown_domain(answers: &AwayAnswers) -> String {
    let domain = answers.recipient_domain().unwrap_or_default();
    Host::parse(&domain).map_or(domain, |host| host.to_string())
}

fn tips(app: &App, assessment: &Assessment, args: &Args<'_>) -> Vec<Tip> {
    let (catalog, away) = (app.catalog(), app.away());
    let last = assessment.remedies.len().saturating_sub(1);
    let current = away.failed.min(last);
    let state = |i: usize| match i {
        _ if i < current => TipState::Failed,
        _ if i > current => TipState::Later,
        _ if away.helped => TipState::Helped,
        _ => TipState::Current,
    };
    let tip = |(i, remedy): (usize, &Remedy)| {
        let id = format!("away-remedy-{}", remedy.word());
        Tip {
            title: catalog.format(&id, args),
            more: catalog.attribute(&id, "more", args).unwrap_or_default(),
            need: catalog.text(match remedy.needs() {
                Need::MailProgram => "away-need-mail-program",
                Need::Network => "away-need-network",
                Need::Provider => "away-need-provider",
                Need::Sender => "away-need-sender",
            }),
            state: state(i),
            can_help: *remedy != Remedy::HandOn,
        }
    };
    // What helped ends the list.
    let count = if away.helped { current + 1 } else { assessment.remedies.len() };
    assessment.remedies.iter().enumerate().take(count).map(tip).collect()
}

/// You, the outgoing server, the recipient.
fn way(answers: &AwayAnswers, account: &AwayAccount, assessment: &Assessment, catalog: &Catalog) -> Vec<Place> {
    let (you, network) = match answers.place {
        Some(Where::Home) => ("away-you-home", "away-network-home"),
        Some(Where::Work) => ("away-you-work", "away-network-work"),
        Some(Where::Elsewhere) | None => ("away-you-elsewhere", "away-network-elsewhere"),
    };
    let (state, status) = match assessment.why {
        Why::Stranger | Why::NetworkUnclear | Why::RecipientUnclear => (PlaceState::Caution, "away-way-stranger"),
        Why::ForeignSender => (PlaceState::Caution, "away-way-sender"),
        Why::OwnDomain => (PlaceState::Good, "away-way-delivers"),
        Why::OwnNetwork | Why::SignedIn | Why::FetchedFirst | Why::Admitted => (PlaceState::Good, "away-way-knows"),
    };
    let server =
        account.server.as_ref().map_or_else(|| catalog.text("away-way-server"), |server| name(&server.to_string()));
    let recipient = match assessment.relaying {
        Relaying::No => "away-way-same",
        Relaying::Yes => "away-way-other",
        Relaying::Unknown => "away-way-perhaps-other",
    };
    let reached = if assessment.may_be_refused() { PlaceState::Unknown } else { PlaceState::Good };
    let place = |name: String, status: &str, state| Place { name, status: catalog.text(status), state };
    vec![
        place(catalog.text(you), network, PlaceState::Good),
        place(server, status, state),
        place(name(&shown_domain(answers)), recipient, reached),
    ]
}
