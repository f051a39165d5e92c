//! The screen "Add account": the address while it is typed, and what is found about it.

use tokio::task::AbortHandle;

use crate::account::{Address, AddressError, Form, Host, Secret};
use crate::diagnosis::suggested_address;
use crate::discover::{Candidate, Discovery, rank};

/// The fields of the screen, and the search.
#[derive(Debug)]
pub struct NewAccount {
    pub address: String,
    pub password: Secret,
    /// Told once somebody wants to go on.
    pub mistake: Option<AddressError>,
    /// Somebody wanted to check without a password.
    pub password_missing: bool,
    pub search: Search,
    /// The person has read whose servers these are, and wants them.
    agreed: bool,
}

/// The search for the settings of one domain.
#[derive(Debug, Default)]
pub struct Search {
    /// Tells the messages of this search from those of an earlier one.
    pub(super) run: u64,
    domain: Option<Host>,
    found: Vec<Candidate>,
    state: SearchState,
    task: Option<Running>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SearchState {
    /// No domain has been typed yet.
    #[default]
    Idle,
    Running,
    Done,
    /// It could not be begun; why, in technical words.
    Failed(String),
}

impl Default for NewAccount {
    fn default() -> Self {
        Self {
            address: String::new(),
            password: Secret::new(String::new()),
            mistake: None,
            password_missing: false,
            search: Search::default(),
            agreed: false,
        }
    }
}

impl NewAccount {
    pub(super) fn agree(&mut self) {
        self.agreed = true;
    }

    /// Forgets what was found, and begins anew with the domain that is typed now.
    pub(super) fn restart(&mut self, run: u64) {
        self.mistake = None;
        self.agreed = false;
        self.search =
            Search { run, domain: self.parsed().map(|address| address.domain().clone()), ..Search::default() };
    }

    /// The address, where what is typed is one.
    pub fn parsed(&self) -> Option<Address> {
        Address::parse(&self.address).ok()
    }

    /// The address that was probably meant.
    pub fn suggestion(&self) -> Option<String> {
        suggested_address(&self.parsed()?.to_string())
    }

    /// The best of what was found.
    pub fn best(&self) -> Option<&Candidate> {
        self.search.found.first()
    }

    /// Whether the person has to agree to the servers by name before a password goes there: nobody vouches for them.
    pub fn needs_agreement(&self) -> bool {
        !self.agreed && self.best().is_some_and(|best| !best.is_trusted())
    }

    /// Whether the mail service has no servers for mail programs, so that there is nothing to check.
    pub fn has_no_server(&self) -> bool {
        self.best().is_some_and(Candidate::cannot_send)
    }

    /// Whether what was found can be checked as it is.
    pub fn is_ready(&self) -> bool {
        self.best().is_some_and(|best| !best.submission.is_empty()) && !self.needs_agreement()
    }

    /// The profile that what was found makes.
    pub(super) fn form(&self, address: &Address) -> Form {
        match self.best() {
            Some(best) if !best.submission.is_empty() => best.form(address, None),
            _ => Form { address: address.to_string(), ..Form::default() },
        }
    }
}

impl Search {
    pub fn state(&self) -> &SearchState {
        &self.state
    }

    pub fn domain(&self) -> Option<&Host> {
        self.domain.as_ref()
    }

    pub(super) fn begin(&mut self, task: AbortHandle) {
        self.state = SearchState::Running;
        self.task = Some(Running(task));
    }

    /// One source has answered. What is shown until all have is the best so far; the last word is the discovery's.
    pub(super) fn tell(&mut self, candidate: Candidate) {
        let mut found = std::mem::take(&mut self.found);
        found.push(candidate);
        self.found = rank(found);
    }

    pub(super) fn end(&mut self, discovery: Discovery) {
        self.found = discovery.candidates;
        self.state = SearchState::Done;
    }

    pub(super) fn fail(&mut self, reason: String) {
        self.state = SearchState::Failed(reason);
    }

    /// What needs no search was found.
    pub(super) fn know(&mut self, candidate: Candidate) {
        self.found = vec![candidate];
        self.state = SearchState::Done;
    }
}

/// A search that nobody waits for any more asks nobody any more.
#[derive(Debug)]
struct Running(AbortHandle);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}
