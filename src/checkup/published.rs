//! What is published for the account's address. It is asked for beside the dialogue, and the servers that it names are
//! looked at without a password.

use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout_at};

use super::dialogue::{Dialogue, Setting};
use super::find::find;
use super::neighbours::look_at;
use super::run::guess;
use crate::account::{Account, Host, Security, Server};
use crate::discover::{self, Candidate, Offered, Source, built_in};
use crate::environment::Environment;

/// Most published servers that are looked at.
const MOST_LOOKS: usize = 4;

/// What was found out about it.
#[derive(Debug, Default)]
pub(super) struct Published {
    /// Settings for sending, best first, with who says so. None of them is without encryption.
    offered: Vec<(Source, Offered)>,
    /// Its servers may not be looked at.
    pub unseen: bool,
    /// Those at other hosts than the account's, as they were seen.
    pub looks: Vec<Dialogue>,
}

impl Published {
    #[cfg(test)]
    pub fn new(offered: Vec<(Source, Offered)>) -> Self {
        Self { offered, ..Self::default() }
    }

    /// All settings for sending, best first.
    pub fn all(&self) -> impl Iterator<Item = (Source, &Offered)> {
        self.offered.iter().map(|(source, offered)| (*source, offered))
    }

    fn offered(&self) -> impl Iterator<Item = &Offered> {
        self.offered.iter().map(|(_, offered)| offered)
    }

    /// Those that somebody publishes for sending. Who receives a domain's mail does not always send it as well.
    pub fn for_sending(&self) -> impl Iterator<Item = &Offered> {
        self.offered.iter().filter(|(source, _)| *source != Source::Mx).map(|(_, offered)| offered)
    }

    pub fn names(&self, host: &Host) -> bool {
        self.offered().any(|offered| offered.server.host == *host)
    }

    /// Whether this port of this server is published as one with STARTTLS.
    pub fn offers_starttls(&self, server: &Server) -> bool {
        let mut servers = self.offered().map(|offered| &offered.server);
        servers.any(|published| {
            published.host == server.host && published.port == server.port && published.security == Security::StartTls
        })
    }

    /// The servers at other hosts that can be used for sending, best first.
    pub fn usable(&self) -> impl Iterator<Item = &Dialogue> {
        self.offered().filter_map(|offered| {
            self.looks.iter().find(|look| look.is_usable() && offered.server.leads_to(&look.server))
        })
    }

    /// Whether one of its servers answered.
    pub fn answers(&self) -> bool {
        self.looks.iter().any(|look| look.peer.is_some())
    }
}

/// The questions on their way. Dropping it ends them.
pub(super) struct Asking {
    told: mpsc::UnboundedReceiver<Told>,
    offline: bool,
    _asking: JoinSet<()>,
}

enum Told {
    Offered(Vec<(Source, Offered)>),
    Look(Box<Dialogue>),
}

impl Asking {
    /// Begins to ask. `setting` is that of the own dialogue; its addresses and its trust in a certificate are not passed on.
    pub fn begin(account: &Account, setting: Setting, deadline: Instant) -> Self {
        let (teller, told) = mpsc::unbounded_channel();
        let mut asking = JoinSet::new();
        let account = account.clone();
        let offline = setting.environment.offline;
        asking.spawn(async move {
            // The deadline of the check-up is the asker's to keep.
            let offered = known(&account, &setting.environment).await;
            let own = &account.outgoing.server.host;
            let others: Vec<Server> = others(&offered, own);
            let _ = teller.send(Told::Offered(offered));
            if offline {
                return;
            }
            let mut looks = JoinSet::new();
            for server in others {
                looks.spawn(look(server, setting.clone(), deadline));
            }
            while let Some(Ok(look)) = looks.join_next().await {
                let _ = teller.send(Told::Look(Box::new(look)));
            }
        });
        Self { told, offline, _asking: asking }
    }

    /// What is known at that time, or before it where there is no more to come.
    pub async fn until(mut self, patience: Instant) -> Published {
        let mut published = Published { unseen: self.offline, ..Published::default() };
        while let Ok(Some(told)) = timeout_at(patience, self.told.recv()).await {
            match told {
                Told::Offered(offered) => published.offered = offered,
                Told::Look(look) => published.looks.push(*look),
            }
        }
        published
    }
}

/// The built-in list first, which needs nobody; else what the domain's owner publishes.
async fn known(account: &Account, environment: &Environment) -> Vec<(Source, Offered)> {
    if let Some(known) = listed(account) {
        return known;
    }
    if environment.offline {
        return Vec::new();
    }
    let discovery = discover::published(&account.address, environment).await;
    encrypted(discovery.candidates.into_iter().filter(Candidate::is_trusted))
}

/// What the built-in list has for the account's address.
pub(super) fn listed(account: &Account) -> Option<Vec<(Source, Offered)>> {
    built_in(&account.address).map(|candidate| encrypted([candidate]))
}

/// The encrypted settings for sending of these candidates, each once.
fn encrypted(candidates: impl IntoIterator<Item = Candidate>) -> Vec<(Source, Offered)> {
    let mut all: Vec<(Source, Offered)> = Vec::new();
    for candidate in candidates {
        for offered in candidate.submission {
            let known = all.iter().any(|(_, known)| known.server == offered.server);
            if offered.server.security != Security::None && !known {
                all.push((candidate.source, offered));
            }
        }
    }
    all
}

/// The servers at other hosts than the own one.
fn others(offered: &[(Source, Offered)], own: &Host) -> Vec<Server> {
    let servers = offered.iter().map(|(_, offered)| &offered.server);
    servers.filter(|server| server.host != *own).take(MOST_LOOKS).cloned().collect()
}

async fn look(server: Server, mut setting: Setting, deadline: Instant) -> Dialogue {
    let security = if server.security == Security::Auto { guess(server.port) } else { server.security };
    let host = server.host.clone();
    let mut look = Dialogue::new(Server { security, ..server });
    setting.pinned = None;
    let looked = async {
        if let Ok(addresses) = find(&setting.environment, &host).await {
            setting.addresses = addresses;
            look_at(&mut look, &setting, None).await;
        }
    };
    if timeout_at(deadline, looked).await.is_err() {
        look.out_of_time();
    }
    look
}
