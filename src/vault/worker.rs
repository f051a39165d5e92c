//! The thread that owns the store, and the patience with it.
//!
//! Whoever keeps the secrets may not answer: a stopped daemon blocks a call for ever, a locked one
//! until the person has typed a password. So the store lives on a thread of its own that is given up
//! when nothing comes back. The two cases are told apart by opening the store a second time, beside
//! the call that hangs: a daemon that answers to that is alive, and a person is being waited for.

use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

use super::error::VaultError;
use super::store::{Bytes, Drawer, Open, Store};

/// How many threads may hang at the same time. A daemon that is never going to answer must not cost
/// a thread and a connection with every attempt; when it ends, all of them end.
const MOST_THREADS: usize = 8;

/// How long the keyring is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// Without a sign of life from the keyring.
    pub silence: Duration,
    /// While the keyring is alive and a person may be typing the password that unlocks it.
    pub person: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { silence: Duration::from_secs(5), person: Duration::from_secs(60) }
    }
}

/// Takes jobs for the store to the thread that owns it.
pub(super) struct Desk {
    open: Arc<Open>,
    patience: Patience,
    worker: Mutex<Option<Worker>>,
    threads: Arc<AtomicUsize>,
}

impl Desk {
    pub fn new(open: Arc<Open>, patience: Patience) -> Self {
        Self { open, patience, worker: Mutex::default(), threads: Arc::default() }
    }

    /// Has a job done and gives what came of it. The job may be run twice: a daemon that was
    /// restarted wants a new store. It is run, or finished, even if nobody waits for it any more.
    pub async fn ask<T: Send + 'static>(
        &self,
        job: impl Fn(&mut dyn Store) -> Result<T, VaultError> + Send + 'static,
    ) -> Result<T, VaultError> {
        let (reply, answer) = oneshot::channel();
        let watch = self.send(Box::new(move |hand| {
            // Nobody listens where the caller was cancelled.
            let _ = reply.send(hand.run(&job));
        }))?;
        let outcome = self.wait(&watch, answer).await;
        if watch.reason().is_some() {
            self.worker().take_if(|w| Arc::ptr_eq(&w.watch, &watch));
        }
        outcome
    }

    /// Gives a job to the thread, or to a new one where there is none.
    fn send(&self, mut job: Job) -> Result<Arc<Watch>, VaultError> {
        let mut worker = self.worker();
        if let Some(worker) = &*worker
            && worker.watch.reason().is_none()
        {
            match worker.jobs.send(job) {
                Ok(()) => return Ok(worker.watch.clone()),
                Err(mpsc::SendError(unsent)) => job = unsent,
            }
        }
        let (jobs, queue) = mpsc::channel();
        let watch = Arc::new(Watch::new());
        let (open, watched) = (self.open.clone(), watch.clone());
        self.spawn(move || Hand::new(open, watched).work(&queue))?;
        // The thread has the other end and takes at least one job.
        let _ = jobs.send(job);
        *worker = Some(Worker { jobs, watch: watch.clone() });
        Ok(watch)
    }

    /// Waits for an answer for as long as there is hope.
    async fn wait<T>(
        &self,
        watch: &Watch,
        mut answer: oneshot::Receiver<Result<T, VaultError>>,
    ) -> Result<T, VaultError> {
        let asked = Instant::now();
        let pause = self.patience.silence / 2;
        let mut next_look = asked + pause;
        loop {
            let nap = next_look.saturating_duration_since(Instant::now());
            match timeout(nap, &mut answer).await {
                Ok(Ok(outcome)) => return outcome,
                // The thread was given up by another caller before it came to this job.
                Ok(Err(_)) => return Err(watch.reason().unwrap_or_else(broken)),
                Err(_) => {}
            }
            if let Some(reason) = watch.reason() {
                return Err(reason);
            }
            let heard = watch.heard().max(asked);
            if heard.elapsed() < pause {
                next_look = heard + pause;
                continue;
            }
            let alive = tokio::select! {
                outcome = &mut answer => {
                    return outcome.unwrap_or_else(|_| Err(watch.reason().unwrap_or_else(broken)));
                }
                alive = self.is_alive(watch, pause) => alive,
            };
            if watch.heard().max(asked) == heard {
                if !alive {
                    return Err(watch.give_up(VaultError::Silent));
                }
                if heard.elapsed() >= self.patience.person {
                    return Err(watch.give_up(VaultError::Locked));
                }
            }
            next_look = Instant::now() + pause;
        }
    }

    /// Whether whoever keeps the secrets answers to somebody else. Callers that wonder at the same
    /// time share the answer.
    async fn is_alive(&self, watch: &Watch, limit: Duration) -> bool {
        let mut last = watch.looked.lock().await;
        if let Some((at, alive)) = *last
            && at.elapsed() < limit
        {
            return alive;
        }
        let (reply, answer) = oneshot::channel();
        let open = self.open.clone();
        let started = self.spawn(move || {
            let _ = reply.send(open().is_ok());
        });
        let alive = match started {
            Ok(()) => matches!(timeout(limit, answer).await, Ok(Ok(true))),
            Err(_) => {
                sleep(limit).await;
                false
            }
        };
        *last = Some((Instant::now(), alive));
        alive
    }

    /// Starts a detached thread, unless too many of them hang already.
    fn spawn(&self, work: impl FnOnce() + Send + 'static) -> Result<(), VaultError> {
        let counted = Counted::new(&self.threads).ok_or(VaultError::Silent)?;
        thread::Builder::new()
            .name("keyring".to_owned())
            .spawn(move || {
                work();
                drop(counted);
            })
            .map(drop)
            .map_err(|error| VaultError::Failed(error.to_string()))
    }

    #[cfg(test)]
    pub fn threads(&self) -> usize {
        self.threads.load(Ordering::Relaxed)
    }

    fn worker(&self) -> MutexGuard<'_, Option<Worker>> {
        self.worker.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn broken() -> VaultError {
    VaultError::Failed("the part that asks the keyring broke down".to_owned())
}

type Job = Box<dyn FnOnce(&mut Hand) + Send>;

/// The thread as its callers see it.
struct Worker {
    jobs: mpsc::Sender<Job>,
    watch: Arc<Watch>,
}

/// The thread as it sees itself.
struct Hand {
    open: Arc<Open>,
    /// Opened with the first job.
    store: Option<Box<dyn Store>>,
    watch: Arc<Watch>,
}

impl Hand {
    fn new(open: Arc<Open>, watch: Arc<Watch>) -> Self {
        Self { open, store: None, watch }
    }

    fn work(mut self, queue: &mpsc::Receiver<Job>) {
        while let Ok(job) = queue.recv() {
            if self.watch.reason().is_some() {
                return;
            }
            self.watch.mark();
            job(&mut self);
        }
    }

    /// Runs a job, a second time with a fresh store where the one at hand has failed.
    fn run<T>(&mut self, job: &impl Fn(&mut dyn Store) -> Result<T, VaultError>) -> Result<T, VaultError> {
        let at_hand = self.store.is_some();
        match self.attempt(job) {
            Err(VaultError::Failed(_) | VaultError::Missing(_)) if at_hand => self.attempt(job),
            outcome => outcome,
        }
    }

    fn attempt<T>(&mut self, job: &impl Fn(&mut dyn Store) -> Result<T, VaultError>) -> Result<T, VaultError> {
        // Libraries that talk to keyrings panic where a lock is poisoned or a promise broken. What
        // they held is thrown away with the store; what is ours is written so that it holds after
        // each step.
        let outcome = panic::catch_unwind(AssertUnwindSafe(|| {
            let store = match &mut self.store {
                Some(store) => store,
                none => none.insert((self.open)()?),
            };
            self.watch.mark();
            job(&mut Watched { store: &mut **store, watch: &self.watch })
        }))
        .unwrap_or_else(|_| Err(broken()));
        if let Err(VaultError::Failed(_) | VaultError::Missing(_)) = outcome {
            self.store = None;
        }
        outcome
    }
}

/// Signs of life, and whether somebody still waits for them.
struct Watch {
    heard: Mutex<Instant>,
    given_up: OnceLock<VaultError>,
    /// When it was last tried whether the keyring answers at all, and what came of it.
    looked: tokio::sync::Mutex<Option<(Instant, bool)>>,
}

impl Watch {
    fn new() -> Self {
        Self { heard: Mutex::new(Instant::now()), given_up: OnceLock::new(), looked: tokio::sync::Mutex::default() }
    }

    fn mark(&self) {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn heard(&self) -> Instant {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the thread up, and gives the reason: the first one counts.
    fn give_up(&self, reason: VaultError) -> VaultError {
        tracing::warn!(%reason, "gave up waiting for the keyring");
        self.given_up.get_or_init(|| reason).clone()
    }

    /// Why the thread was given up.
    fn reason(&self) -> Option<VaultError> {
        self.given_up.get().cloned()
    }
}

/// The store as jobs see it: each step is a sign of life, and after the thread was given up there
/// are no more steps. Otherwise it would wake up one day and write what was true long ago.
struct Watched<'a> {
    store: &'a mut dyn Store,
    watch: &'a Watch,
}

impl Watched<'_> {
    fn step<T>(&mut self, step: impl FnOnce(&mut dyn Store) -> Result<T, VaultError>) -> Result<T, VaultError> {
        if let Some(reason) = self.watch.reason() {
            return Err(reason);
        }
        let outcome = step(self.store);
        self.watch.mark();
        outcome
    }
}

impl Store for Watched<'_> {
    fn get(&mut self, drawer: Drawer, name: &str) -> Result<Option<Bytes>, VaultError> {
        self.step(|store| store.get(drawer, name))
    }

    fn set(&mut self, drawer: Drawer, name: &str, value: &[u8]) -> Result<(), VaultError> {
        self.step(|store| store.set(drawer, name, value))
    }

    fn delete(&mut self, drawer: Drawer, name: &str) -> Result<(), VaultError> {
        self.step(|store| store.delete(drawer, name))
    }

    fn names(&mut self, drawer: Drawer) -> Result<Option<Vec<String>>, VaultError> {
        self.step(|store| store.names(drawer))
    }

    fn count(&mut self, drawer: Drawer) -> Result<Option<usize>, VaultError> {
        self.step(|store| store.count(drawer))
    }
}

/// One of the threads, from before it starts until it has ended, in whatever way.
struct Counted(Arc<AtomicUsize>);

impl Counted {
    fn new(threads: &Arc<AtomicUsize>) -> Option<Self> {
        threads
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |n| (n < MOST_THREADS).then_some(n + 1))
            .ok()
            .map(|_| Self(threads.clone()))
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
