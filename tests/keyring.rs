//! The vault with a real keyring: gnome-keyring on a message bus of its own.
//!
//! What a keyring does when it is locked, stopped, killed or restarted is known only by doing it. The
//! address of the bus is an environment variable, so each test runs itself again as a process whose
//! environment points into a folder of its own; bus and daemon are started there, and end with it in
//! whatever way it ends. Where gnome-keyring is not installed the tests say so and pass, unless
//! `MAILCLINIC_REQUIRE_REAL=1`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]
#![cfg(target_os = "linux")]

#[path = "keyring/world.rs"]
mod world;

use std::collections::HashMap;
use std::fs;
use std::future::Future;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine as _;
use keyring::api::CredentialStoreApi as _;
use mailclinic::account::{Account, AccountId, Form, Secret, Secrets};
use mailclinic::vault::{Place, Vault, VaultError};

use world::{LATE, STEP, World, isolated, wait};

fn run<T>(future: impl Future<Output = T>) -> T {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    runtime.block_on(future)
}

fn account(id: AccountId, host: &str) -> Account {
    let form = Form {
        name: "Анна Росси".into(),
        address: "анна@почта.рф".into(),
        incoming_host: "imap.example.org".into(),
        outgoing_host: host.into(),
        ..Form::default()
    };
    form.parse(id).expect("a valid form")
}

fn secrets(incoming: &str, outgoing: &str) -> Secrets {
    Secrets { incoming: Some(Secret::new(incoming.to_owned())), outgoing: Some(Secret::new(outgoing.to_owned())) }
}

fn one_secret(incoming: &str) -> Secrets {
    Secrets { outgoing: None, ..secrets(incoming, "") }
}

fn texts(secrets: &Secrets) -> [Option<&str>; 2] {
    [&secrets.incoming, &secrets.outgoing].map(|s| s.as_ref().map(Secret::expose))
}

async fn save(vault: &Vault, host: &str) -> (Account, Place) {
    let account = account(vault.new_id(), host);
    let saved = vault.save(&account, &secrets(host, "")).await;
    (account, saved.expect("kept somewhere"))
}

/// What another instance of the program finds in the keyring.
async fn elsewhere(world: &World) -> Vec<Account> {
    let loaded = world.vault().load().await;
    assert_eq!((loaded.place, loaded.damaged), (Place::Keyring, vec![]));
    loaded.accounts
}

async fn recovers(vault: &Vault) {
    let begun = Instant::now();
    loop {
        let place = vault.load().await.place;
        if place == Place::Keyring {
            return;
        }
        assert!(begun.elapsed() < LATE, "still {place:?}");
    }
}

/// The sizes of all entries, and what stands in them, asked without the vault. D-Bus must not be
/// talked to on a thread of a runtime.
fn entries() -> Vec<Vec<u8>> {
    let ask = || {
        let store = zbus_secret_service_keyring_store::Store::new().expect("a keyring");
        let found = store.search(&HashMap::new()).expect("unlocked");
        found.iter().map(|entry| entry.get_secret().expect("unlocked")).collect()
    };
    thread::spawn(ask).join().expect("no panic")
}

#[test]
fn profiles_are_saved_loaded_and_removed() {
    isolated("profiles_are_saved_loaded_and_removed", |world| {
        let _bus = world.bus();
        let _daemon = world.unlocked();
        run(async {
            let long = "Ключ🔑".repeat(2_000);
            let binary: String = (0..=255u8).map(char::from).collect();
            let odd = ["", "correct horse", "пароль-密码-🔑", &binary, "\r\n\0", &long];
            let vault = world.vault();
            let mut saved = Vec::new();
            for (number, text) in odd.iter().enumerate() {
                let account = account(vault.new_id(), &format!("{number}.example"));
                let place = vault.save(&account, &secrets(text, "")).await;
                assert_eq!(place, Ok(Place::Keyring));
                saved.push(account);
            }
            assert_eq!(elsewhere(world).await, saved);
            let other = world.vault();
            for (account, text) in saved.iter().zip(odd) {
                let found = other.secrets(&account.id).await.expect("unlocked");
                assert_eq!(texts(&found), [Some(text), Some("")]);
            }
            assert!(entries().iter().all(|entry| entry.len() <= 2_560 && str::from_utf8(entry).is_ok()));
            assert_eq!(world.vault_for("somebody-else").load().await.accounts, []);

            let changed = Account { name: "n".repeat(1_000), ..saved[1].clone() };
            let none = Secrets::default();
            assert_eq!(other.save(&changed, &none).await, Ok(Place::Keyring));
            assert_eq!(elsewhere(world).await[1], changed);
            let found = vault.secrets(&changed.id).await.expect("unlocked");
            assert_eq!(texts(&found), [None, None]);
            for account in saved {
                assert_eq!(vault.remove(&account.id).await, Ok(()));
            }
            assert_eq!(elsewhere(world).await, []);
            assert!(entries().is_empty());
        });
    });
}

#[test]
fn five_hundred_profiles_are_kept_in_order() {
    isolated("five_hundred_profiles_are_kept_in_order", |world| {
        let _bus = world.bus();
        let _daemon = world.unlocked();
        run(async {
            let vault = world.vault();
            handle_one(&vault).await;

            let begun = Instant::now();
            let saving: Vec<_> = (0..500)
                .map(|number| {
                    let vault = vault.clone();
                    tokio::spawn(async move {
                        let account = account(vault.new_id(), &format!("{number}.example"));
                        vault.save(&account, &one_secret("password")).await
                    })
                })
                .collect();
            // The first of them takes far longer than a silent keyring is waited for.
            for saved in saving {
                assert_eq!(saved.await.expect("no panic"), Ok(Place::Keyring));
            }
            println!("save 500 at once: {:?}", begun.elapsed());
            let known = vault.load().await.accounts;
            assert_eq!(known.len(), 500);
            let begun = Instant::now();
            assert_eq!(elsewhere(world).await, known);
            println!("load 500: {:?}", begun.elapsed());

            handle_one(&vault).await;
            assert_eq!(elsewhere(world).await, known);
        });
    });
}

/// Adds, asks, changes and removes, and tells how long each takes among those that are there.
async fn handle_one(vault: &Vault) {
    let among = vault.load().await.accounts.len();
    let account = account(vault.new_id(), "one-more.example");
    let begun = Instant::now();
    let place = vault.save(&account, &one_secret("first")).await;
    println!("add one to {among}: {:?}", begun.elapsed());
    assert_eq!(place, Ok(Place::Keyring));
    let begun = Instant::now();
    let found = vault.secrets(&account.id).await.expect("unlocked");
    println!("ask for its password: {:?}", begun.elapsed());
    assert_eq!(texts(&found), [Some("first"), None]);
    let begun = Instant::now();
    let place = vault.save(&account, &one_secret("second")).await;
    println!("change its password: {:?}", begun.elapsed());
    assert_eq!(place, Ok(Place::Keyring));
    let begun = Instant::now();
    assert_eq!(vault.remove(&account.id).await, Ok(()));
    println!("remove it: {:?}", begun.elapsed());
}

#[test]
fn instances_that_save_at_once_lose_nothing() {
    isolated("instances_that_save_at_once_lose_nothing", |world| {
        let _bus = world.bus();
        let _daemon = world.unlocked();
        run(async {
            let saving: Vec<_> = (0..4)
                .map(|_| {
                    let vault = world.vault();
                    tokio::spawn(async move {
                        let mut saved = Vec::new();
                        for _ in 0..10 {
                            let (account, place) = save(&vault, "smtp.example").await;
                            assert_eq!(place, Place::Keyring);
                            saved.push(account.id);
                        }
                        saved
                    })
                })
                .collect();
            let mut saved = Vec::new();
            for ids in saving {
                saved.extend(ids.await.expect("no panic"));
            }
            let mut found: Vec<_> = elsewhere(world).await.into_iter().map(|a| a.id).collect();
            saved.sort();
            found.sort();
            assert_eq!(found, saved);
        });
    });
}

#[test]
fn without_a_bus_or_a_daemon_profiles_live_in_memory_until_there_is_one() {
    isolated("without_a_bus_or_a_daemon_profiles_live_in_memory_until_there_is_one", |world| {
        run(async {
            let vault = world.vault();
            let missing = |place: &Place| matches!(place, Place::Memory(VaultError::Missing(_)));
            let (first, place) = save(&vault, "no-bus.example").await;
            assert!(missing(&place), "{place:?}");

            let bus = world.bus();
            let (second, place) = save(&vault, "no-daemon.example").await;
            assert!(missing(&place), "{place:?}");
            bus.kill();

            // The socket is left behind, and nobody listens.
            let (third, place) = save(&vault, "dead-bus.example").await;
            assert!(missing(&place), "{place:?}");

            let _bus = world.bus();
            // A daemon without any keyring: "no entry" is all it says when asked for one.
            let daemon = world.locked();
            let (fourth, place) = save(&vault, "no-keyring.example").await;
            assert!(missing(&place), "{place:?}");
            daemon.kill();

            let _daemon = world.unlocked();
            let saved = [first, second, third, fourth];
            let loaded = vault.load().await;
            assert_eq!((loaded.accounts.as_slice(), loaded.place), (&saved[..], Place::Keyring));
            assert_eq!(elsewhere(world).await, saved);
        });
    });
}

#[test]
fn a_locked_keyring_without_a_prompt_is_told_and_used_once_it_is_open() {
    isolated("a_locked_keyring_without_a_prompt_is_told_and_used_once_it_is_open", |world| {
        let _bus = world.bus();
        let daemon = world.unlocked();
        run(async {
            let vault = world.vault();
            let (first, _) = save(&vault, "first.example").await;
            world.lock();
            let locked = Place::Memory(VaultError::Locked);
            let loaded = vault.load().await;
            assert_eq!((loaded.accounts, loaded.place), (vec![first.clone()], locked.clone()));
            assert_eq!(vault.secrets(&first.id).await.err(), Some(VaultError::Locked));
            assert_eq!(vault.remove(&first.id).await, Err(VaultError::Locked));
            let (second, place) = save(&vault, "second.example").await;
            assert_eq!(place, locked);
            daemon.kill();

            // The next session starts with the keyring locked.
            let daemon = world.locked();
            let fresh = world.vault();
            let loaded = fresh.load().await;
            assert_eq!((loaded.accounts, loaded.place), (vec![], locked));
            daemon.kill();

            let _daemon = world.unlocked();
            assert_eq!(vault.load().await.place, Place::Keyring);
            assert_eq!(elsewhere(world).await, [first, second]);
        });
    });
}

#[test]
fn a_prompt_that_nobody_answers_is_given_up() {
    isolated("a_prompt_that_nobody_answers_is_given_up", |world| {
        let service = "[D-BUS Service]\nName=org.gnome.keyring.SystemPrompter\nExec=/bin/sleep 1000\n";
        fs::write(world.path("services").join("prompter.service"), service).expect("writable");
        let _bus = world.bus();
        let daemon = world.unlocked();
        run(async {
            let vault = world.vault();
            let (account, _) = save(&vault, "smtp.example").await;
            world.lock();
            let begun = Instant::now();
            let loaded = vault.load().await;
            assert_eq!(loaded.place, Place::Memory(VaultError::Locked));
            // For as long as a person may need, and the daemon was alive all the while.
            assert!(begun.elapsed() >= Duration::from_secs(4), "{:?}", begun.elapsed());
            daemon.kill();
            let _daemon = world.unlocked();
            recovers(&vault).await;
            assert_eq!(elsewhere(world).await, [account]);
        });
    });
}

#[test]
fn a_stopped_daemon_is_given_up_and_used_when_it_goes_on() {
    isolated("a_stopped_daemon_is_given_up_and_used_when_it_goes_on", |world| {
        let _bus = world.bus();
        let daemon = world.unlocked();
        run(async {
            let vault = world.vault();
            let (first, _) = save(&vault, "first.example").await;
            daemon.signal("STOP");
            // The only thread of the runtime has time for other things.
            let ticking = tokio::spawn(async {
                let mut longest = Duration::ZERO;
                loop {
                    let begun = Instant::now();
                    tokio::time::sleep(STEP).await;
                    longest = longest.max(begun.elapsed());
                    if longest > LATE {
                        return;
                    }
                }
            });
            let silent = Place::Memory(VaultError::Silent);
            for _ in 0..2 {
                let loaded = vault.load().await;
                assert_eq!((loaded.accounts, loaded.place), (vec![first.clone()], silent.clone()));
            }
            let (second, place) = save(&vault, "second.example").await;
            assert_eq!(place, silent);
            let changed = account(first.id.clone(), "changed.example");
            let place = vault.save(&changed, &secrets("changed", "")).await;
            assert_eq!(place, Ok(silent));
            assert!(!ticking.is_finished());

            daemon.signal("CONT");
            recovers(&vault).await;
            assert_eq!(elsewhere(world).await, [changed.clone(), second]);
            let found = world.vault().secrets(&changed.id).await.expect("unlocked");
            assert_eq!(texts(&found), [Some("changed"), Some("")]);
        });
    });
}

#[test]
fn a_daemon_that_is_killed_at_any_moment_costs_nothing() {
    isolated("a_daemon_that_is_killed_at_any_moment_costs_nothing", |world| {
        let _bus = world.bus();
        run(async {
            let vault = world.vault();
            let mut saved = Vec::new();
            for round in 0..10u32 {
                let daemon = world.unlocked();
                recovers(&vault).await;
                let moment = Duration::from_millis(u64::from(round) * 7);
                let killing = tokio::task::spawn_blocking(move || {
                    let begun = Instant::now();
                    wait(LATE, || begun.elapsed() >= moment);
                    daemon.kill();
                });
                for number in 0..4 {
                    let (account, place) = save(&vault, &format!("{round}-{number}.example")).await;
                    // It was killed; nobody starts it again on this bus.
                    assert!(
                        matches!(place, Place::Keyring | Place::Memory(VaultError::Missing(_) | VaultError::Failed(_))),
                        "{place:?}"
                    );
                    saved.push(account);
                }
                killing.await.expect("no panic");
                let loaded = vault.load().await;
                assert_eq!(loaded.accounts, saved);
                assert!(matches!(loaded.place, Place::Memory(VaultError::Missing(_))), "{:?}", loaded.place);
            }
            let _daemon = world.unlocked();
            recovers(&vault).await;
            let found = elsewhere(world).await;
            assert_eq!(found.len(), saved.len());
            assert!(saved.iter().all(|account| found.contains(account)));
        });
    });
}

#[test]
fn a_restart_of_daemon_or_bus_is_not_noticed() {
    isolated("a_restart_of_daemon_or_bus_is_not_noticed", |world| {
        let bus = world.bus();
        let daemon = world.unlocked();
        run(async {
            let vault = world.vault();
            let (first, _) = save(&vault, "first.example").await;
            daemon.kill();
            let daemon = world.unlocked();
            let found = vault.secrets(&first.id).await.expect("unlocked");
            assert_eq!(texts(&found), [Some("first.example"), Some("")]);
            bus.kill();
            daemon.kill();
            let _bus = world.bus();
            let daemon = world.unlocked();
            let (second, place) = save(&vault, "second.example").await;
            assert_eq!(place, Place::Keyring);
            daemon.kill();
            let _daemon = world.unlocked();
            assert_eq!(vault.remove(&first.id).await, Ok(()));
            assert_eq!(elsewhere(world).await, [second]);
        });
    });
}

#[test]
fn secrets_stand_in_no_log_and_no_file() {
    isolated("secrets_stand_in_no_log_and_no_file", |world| {
        const CANARY: &str = "kanarienvogel im schacht";
        let log = Log::default();
        let writer = log.clone();
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || writer.clone()).init();
        let _bus = world.bus();
        let daemon = world.unlocked();
        let shown = run(async {
            let vault = world.vault();
            let account = account(vault.new_id(), "smtp.example");
            let both = secrets(CANARY, &CANARY.repeat(200));
            let mut shown = format!("{:?} {both:?}", vault.save(&account, &both).await);
            shown += &format!("{:?}", vault.secrets(&account.id).await);
            daemon.kill();
            shown += &format!("{:?}", vault.save(&account, &secrets("", CANARY)).await);
            shown += &format!("{:?} {:?}", vault.load().await, vault.remove(&account.id).await);
            shown
        });
        let log = log.0.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(!log.is_empty());
        // As it is, and as it is on its way to the keyring, wherever the three-byte groups begin.
        let base64 = base64::engine::general_purpose::STANDARD_NO_PAD;
        let forms = (0..3).map(|skip| base64.encode(&CANARY[skip..CANARY.len() - 3]));
        for form in forms.chain([CANARY.to_owned()]).map(|form| form[..form.len() - 2].to_owned()) {
            assert!(!shown.contains(&form), "{shown}");
            assert!(!contains(&log, form.as_bytes()));
            for file in files(&world.path("data")) {
                let content = fs::read(&file).expect("own file");
                assert!(!contains(&content, form.as_bytes()), "{}", file.display());
            }
        }
    });
}

/// What the program and its libraries log.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("own folder").map(|entry| entry.expect("own folder").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
