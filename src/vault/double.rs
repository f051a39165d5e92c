//! A keyring for tests that hangs, fails, dies and loses what one tells it to.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::store::{Bytes, Drawer, MemoryStore, Store};
use super::{Patience, Vault, VaultError};

/// How the keyring behaves when it is asked something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mood {
    Answers,
    /// Answers after this time.
    Dawdles(Duration),
    /// Does not answer until the mood changes.
    Hangs,
    Refuses(VaultError),
    /// What a library does that trusts in what does not hold.
    Panics,
}

struct State {
    opening: Mood,
    calls: Mood,
    /// Stores opened before the daemon was restarted are of no use.
    daemon: u32,
    /// After so many more writes everything fails, as if the program had been killed.
    writes_left: Option<usize>,
    opened: usize,
}

/// The daemon, as it were: what it holds outlives the stores that are opened to it.
#[derive(Clone)]
pub(super) struct Double {
    pub entries: MemoryStore,
    state: Arc<(Mutex<State>, Condvar)>,
}

impl Double {
    pub fn new() -> Self {
        let state = State { opening: Mood::Answers, calls: Mood::Answers, daemon: 0, writes_left: None, opened: 0 };
        Self { entries: MemoryStore::default(), state: Arc::new((Mutex::new(state), Condvar::new())) }
    }

    /// A vault in this keyring, as another instance of the program would have it.
    pub fn vault(&self) -> Vault {
        self.vault_with(Patience::default())
    }

    /// A vault that soon gives up.
    pub fn hasty_vault(&self) -> Vault {
        self.vault_with(Patience { silence: Duration::from_millis(400), person: Duration::from_millis(800) })
    }

    pub fn vault_with(&self, patience: Patience) -> Vault {
        let double = self.clone();
        Vault::new(Arc::new(move || Ok(Box::new(double.open()?))), patience)
    }

    /// Whoever hangs goes on in the new mood.
    pub fn is_now(&self, opening: Mood, calls: Mood) {
        let mut state = self.lock();
        (state.opening, state.calls) = (opening, calls);
        drop(state);
        self.state.1.notify_all();
    }

    pub fn is_well(&self) {
        self.is_now(Mood::Answers, Mood::Answers);
    }

    pub fn restarts(&self) {
        self.lock().daemon += 1;
    }

    pub fn fails_after_writes(&self, writes: Option<usize>) {
        self.lock().writes_left = writes;
    }

    /// How many stores were opened, or tried to.
    pub fn opened(&self) -> usize {
        self.lock().opened
    }

    /// The names of all entries.
    pub fn names(&self) -> Vec<String> {
        [Drawer::Profiles, Drawer::Secrets]
            .into_iter()
            .flat_map(|drawer| self.entries.clone().names(drawer).ok().flatten())
            .flatten()
            .collect()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn open(&self) -> Result<Opened, VaultError> {
        self.lock().opened += 1;
        self.feel(|state| &state.opening)?;
        Ok(Opened { double: self.clone(), daemon: self.lock().daemon })
    }

    fn feel(&self, mood: impl Fn(&State) -> &Mood) -> Result<(), VaultError> {
        let mut state = self.lock();
        loop {
            match mood(&state).clone() {
                Mood::Answers => return Ok(()),
                Mood::Refuses(error) => return Err(error),
                Mood::Panics => panic!("as the test asked for"),
                Mood::Dawdles(time) => {
                    drop(state);
                    std::thread::sleep(time);
                    return Ok(());
                }
                Mood::Hangs => {
                    let woken = self.state.1.wait(state);
                    state = woken.unwrap_or_else(PoisonError::into_inner);
                }
            }
        }
    }
}

struct Opened {
    double: Double,
    daemon: u32,
}

impl Opened {
    fn call(&self, writes: bool) -> Result<(), VaultError> {
        self.double.feel(|state| &state.calls)?;
        let mut state = self.double.lock();
        if self.daemon != state.daemon {
            return Err(VaultError::Failed("no such session".into()));
        }
        match &mut state.writes_left {
            Some(0) => Err(VaultError::Failed("as the test asked for".into())),
            Some(left) => {
                *left -= usize::from(writes);
                Ok(())
            }
            None => Ok(()),
        }
    }
}

impl Store for Opened {
    fn get(&mut self, drawer: Drawer, name: &str) -> Result<Option<Bytes>, VaultError> {
        self.call(false)?;
        self.double.entries.get(drawer, name)
    }

    fn set(&mut self, drawer: Drawer, name: &str, value: &[u8]) -> Result<(), VaultError> {
        assert!(value.len() <= super::store::LONGEST_ENTRY);
        self.call(true)?;
        self.double.entries.set(drawer, name, value)
    }

    fn delete(&mut self, drawer: Drawer, name: &str) -> Result<(), VaultError> {
        let there = self.double.entries.get(drawer, name)?.is_some();
        self.call(there)?;
        self.double.entries.delete(drawer, name)
    }

    fn names(&mut self, drawer: Drawer) -> Result<Option<Vec<String>>, VaultError> {
        self.call(false)?;
        self.double.entries.names(drawer)
    }
}
