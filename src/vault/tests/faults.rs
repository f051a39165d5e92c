//! The vault with a keyring that hangs, fails, dies and is killed.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use tokio::runtime::Runtime;

use super::super::double::{Double, Mood};
use super::*;

fn failed() -> VaultError {
    VaultError::Failed("as the test asked for".into())
}

/// Each of these is stopped after each of its writes; then another instance looks.
#[tokio::test]
async fn a_crash_at_any_point_leaves_the_old_state_or_the_new_one() {
    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Act {
        Add,
        Change,
        Remove,
    }
    let token = "t".repeat(6_000);
    for act in [Act::Add, Act::Change, Act::Remove] {
        for writes in 0.. {
            let double = Double::new();
            let vault = double.vault();
            let others = save_some(&vault, 2).await;
            let old = account(vault.new_id(), "old.example");
            let old_secrets = secrets("old", Some(&token));
            if act != Act::Add {
                let place = vault.save(&old, &old_secrets).await;
                assert_eq!(place, Ok(Place::Keyring));
            }
            let new = Account { id: old.id.clone(), ..account(vault.new_id(), "new.example") };
            let new_secrets = secrets(&token, Some("new"));

            double.fails_after_writes(Some(writes));
            let done = match act {
                Act::Remove => vault.remove(&old.id).await.is_ok(),
                _ => vault.save(&new, &new_secrets).await == Ok(Place::Keyring),
            };
            double.fails_after_writes(None);

            let vault = double.vault();
            let loaded = vault.load().await;
            let context = format!("{act:?} stopped after {writes} writes: {:?}", double.names());
            assert_eq!(loaded.accounts[..2], others, "{context}");
            assert_eq!(loaded.damaged, [], "{context}");
            let found = vault.secrets(&old.id).await.expect("readable");
            match loaded.accounts.get(2) {
                Some(account) if *account == new => {
                    assert!(act != Act::Remove, "{context}");
                    assert_eq!(texts(&found), texts(&new_secrets), "{context}");
                }
                Some(account) => {
                    assert!(act != Act::Add && !done, "{context}");
                    assert_eq!(*account, old, "{context}");
                    assert_eq!(texts(&found), texts(&old_secrets), "{context}");
                }
                None => assert!(act == Act::Remove || act == Act::Add && !done, "{context}"),
            }
            // Whatever was left behind goes with the next removals.
            for account in others.iter().chain([&old]) {
                assert_eq!(vault.remove(&account.id).await, Ok(()), "{context}");
            }
            assert_eq!(double.names(), [""; 0], "{context}");
            if done {
                assert!(writes > 3, "{context}");
                break;
            }
        }
    }
}

#[tokio::test]
async fn a_failed_save_keeps_the_old_in_the_keyring_and_the_new_in_memory() {
    let double = Double::new();
    let vault = double.vault();
    let saved = save_some(&vault, 2).await;
    let changed = account(saved[0].id.clone(), "changed.example");
    let reasons = [VaultError::Missing("nobody".into()), VaultError::Locked, failed()];
    for reason in reasons {
        double.is_now(Mood::Answers, Mood::Refuses(reason.clone()));
        let place = vault.save(&changed, &secrets("new", Some("two"))).await;
        assert_eq!(place, Ok(Place::Memory(reason.clone())));
        let loaded = vault.load().await;
        assert_eq!(hosts(&loaded), ["changed.example", "1.example"]);
        assert_eq!(loaded.place, Place::Memory(reason.clone()));
        let found = vault.secrets(&changed.id).await.expect("in memory");
        assert_eq!(texts(&found), texts(&secrets("new", Some("two"))));
        assert_eq!(vault.secrets(&saved[1].id).await.err(), Some(reason));

        double.is_well();
        assert_eq!(hosts(&double.vault().load().await), ["0.example", "1.example"]);
    }
    assert_eq!(vault.load().await.place, Place::Keyring);
    let other = double.vault();
    assert_eq!(hosts(&other.load().await), ["changed.example", "1.example"]);
    let found = other.secrets(&changed.id).await.expect("stored");
    assert_eq!(texts(&found), texts(&secrets("new", Some("two"))));
}

#[tokio::test]
async fn without_a_keyring_profiles_last_for_this_run() {
    let reason = VaultError::Missing("nobody".into());
    let vault = Vault::without_keyring(reason.clone());
    let place = Ok(Place::Memory(reason.clone()));
    let one = account(vault.new_id(), "one.example");
    let two = account(vault.new_id(), "two.example");
    assert_eq!(vault.save(&one, &secrets("1", None)).await, place);
    assert_eq!(vault.save(&two, &secrets("2", None)).await, place);
    assert_eq!(hosts(&vault.load().await), ["one.example", "two.example"]);
    assert_eq!(vault.remove(&one.id).await, Ok(()));
    let loaded = vault.clone().load().await;
    assert_eq!((hosts(&loaded), loaded.place), (vec!["two.example".into()], Place::Memory(reason)));
    assert!(vault.secrets(&one.id).await.is_err());
}

#[tokio::test]
async fn a_removal_that_fails_changes_nothing() {
    let double = Double::new();
    let vault = double.vault();
    let saved = save_some(&vault, 2).await;
    double.is_now(Mood::Answers, Mood::Refuses(VaultError::Locked));
    assert_eq!(vault.remove(&saved[0].id).await, Err(VaultError::Locked));
    assert_eq!(vault.load().await.accounts, saved);
    double.is_well();
    assert_eq!(vault.load().await.accounts, saved);
}

#[tokio::test]
async fn a_profile_removed_before_the_keyring_came_back_does_not_appear_there() {
    let double = Double::new();
    let vault = double.vault();
    let account = account(vault.new_id(), "smtp.example");
    double.fails_after_writes(Some(2));
    let place = vault.save(&account, &secrets("x", Some("y"))).await;
    assert_eq!(place, Ok(Place::Memory(failed())));
    assert_eq!(vault.remove(&account.id).await, Ok(()));
    assert_eq!(double.names().len(), 2, "what the save had come to");
    double.fails_after_writes(None);
    assert_eq!(hosts(&vault.load().await), [""; 0]);
    assert_eq!(double.names(), [""; 0]);
}

/// The keyring is well again; a vault with little patience may need to ask more than once.
async fn recovers(vault: &Vault) {
    let begun = Instant::now();
    while vault.load().await.place != Place::Keyring {
        assert!(begun.elapsed() < Duration::from_secs(20));
    }
}

#[tokio::test]
async fn a_thread_that_was_given_up_does_nothing_more_when_it_wakes_up() {
    let double = Double::new();
    let vault = double.hasty_vault();
    let old = account(vault.new_id(), "old.example");
    assert_eq!(double.vault().save(&old, &secrets("old", None)).await, Ok(Place::Keyring));
    double.is_now(Mood::Hangs, Mood::Hangs);
    let new = account(old.id.clone(), "new.example");
    let place = vault.save(&new, &secrets("new", None)).await;
    assert_eq!(place, Ok(Place::Memory(VaultError::Silent)));
    double.is_well();
    let begun = Instant::now();
    while vault.desk.threads() > 0 {
        assert!(begun.elapsed() < Duration::from_secs(20));
        tokio::task::yield_now().await;
    }
    let other = double.vault();
    assert_eq!(other.load().await.accounts, [old]);
    // It waits for the next occasion instead.
    recovers(&vault).await;
    assert_eq!(other.load().await.accounts, [new]);
}

#[tokio::test]
async fn a_silent_keyring_is_given_up_and_what_hung_changes_nothing_later() {
    let double = Double::new();
    let vault = double.hasty_vault();
    let saved = save_some(&double.vault(), 1).await;
    double.is_now(Mood::Hangs, Mood::Hangs);
    let begun = Instant::now();
    let first = account(saved[0].id.clone(), "first.example");
    let place = vault.save(&first, &secrets("first", None)).await;
    assert_eq!(place, Ok(Place::Memory(VaultError::Silent)));
    assert!(begun.elapsed() < Duration::from_secs(5));
    let second = account(saved[0].id.clone(), "second.example");
    let place = vault.save(&second, &secrets("second", None)).await;
    assert_eq!(place, Ok(Place::Memory(VaultError::Silent)));
    assert_eq!(hosts(&vault.load().await), ["second.example"]);

    double.is_well();
    recovers(&vault).await;
    let other = double.vault();
    assert_eq!(hosts(&other.load().await), ["second.example"]);
    let found = other.secrets(&second.id).await.expect("stored");
    assert_eq!(texts(&found), texts(&secrets("second", None)));
}

#[tokio::test]
async fn a_keyring_that_stays_silent_does_not_gather_threads() {
    let double = Double::new();
    let vault = double.vault_with(Patience { silence: Duration::from_millis(20), person: Duration::from_millis(100) });
    double.is_now(Mood::Hangs, Mood::Hangs);
    for _ in 0..30 {
        assert_eq!(vault.load().await.place, Place::Memory(VaultError::Silent));
    }
    assert!(double.opened() <= 8, "{}", double.opened());
    double.is_well();
    recovers(&vault).await;
}

#[tokio::test]
async fn a_person_who_unlocks_the_keyring_is_waited_for_but_not_for_ever() {
    let double = Double::new();
    let patience = Patience { silence: Duration::from_secs(1), person: Duration::from_secs(20) };
    let vault = double.vault_with(patience);
    let saved = save_some(&vault, 1).await;
    // Opening answers, so the daemon is alive; the call waits for a password.
    double.is_now(Mood::Answers, Mood::Hangs);
    let late = Duration::from_millis(1_500);
    let (loaded, ()) = tokio::join!(vault.load(), async {
        tokio::time::sleep(late).await;
        double.is_well();
    });
    assert_eq!((loaded.accounts, loaded.place), (saved, Place::Keyring));

    let person = Duration::from_secs(2);
    let vault = double.vault_with(Patience { person, ..patience });
    double.is_now(Mood::Answers, Mood::Hangs);
    let begun = Instant::now();
    assert_eq!(vault.load().await.place, Place::Memory(VaultError::Locked));
    assert!(begun.elapsed() >= person);
    double.is_well();
    recovers(&vault).await;
}

#[tokio::test]
async fn callers_that_wait_together_hear_the_same() {
    let double = Double::new();
    let vault = double.hasty_vault();
    double.is_now(Mood::Hangs, Mood::Hangs);
    let waiting: Vec<_> = (0..20)
        .map(|_| {
            let vault = vault.clone();
            tokio::spawn(async move { vault.load().await.place })
        })
        .collect();
    for place in waiting {
        assert_eq!(place.await.expect("no panic"), Place::Memory(VaultError::Silent));
    }
    assert!(double.opened() <= 8, "{}", double.opened());
    double.is_well();
}

#[tokio::test]
async fn a_slow_keyring_is_not_taken_for_a_silent_one() {
    let double = Double::new();
    let vault = double.hasty_vault();
    double.is_now(Mood::Answers, Mood::Dawdles(Duration::from_millis(60)));
    let begun = Instant::now();
    save_some(&vault, 1).await;
    assert!(begun.elapsed() > Duration::from_millis(400), "{:?}", begun.elapsed());
    assert_eq!(vault.load().await.place, Place::Keyring);
}

#[tokio::test]
async fn a_restarted_daemon_gets_a_new_store() {
    let double = Double::new();
    let vault = double.vault();
    let saved = save_some(&vault, 2).await;
    double.restarts();
    assert_eq!(vault.load().await.place, Place::Keyring);
    double.restarts();
    let found = vault.secrets(&saved[1].id).await.expect("readable");
    assert_eq!(texts(&found), texts(&secrets("1", None)));
    double.restarts();
    assert_eq!(vault.save(&saved[0], &secrets("new", None)).await, Ok(Place::Keyring));
    double.restarts();
    assert_eq!(vault.remove(&saved[0].id).await, Ok(()));
    assert_eq!(double.opened(), 5);
}

#[tokio::test]
async fn a_panic_in_the_keyring_library_is_an_error_like_another() {
    let double = Double::new();
    let vault = double.vault();
    let saved = save_some(&vault, 1).await;
    double.is_now(Mood::Answers, Mood::Panics);
    let loaded = vault.load().await;
    assert_eq!(loaded.accounts, saved);
    assert!(matches!(loaded.place, Place::Memory(VaultError::Failed(_))));
    double.is_well();
    assert_eq!(vault.load().await.place, Place::Keyring);
}

#[tokio::test]
async fn a_caller_that_goes_away_loses_nothing() {
    let double = Double::new();
    let vault = double.vault();
    double.is_now(Mood::Hangs, Mood::Hangs);
    let account = account(vault.new_id(), "smtp.example");
    let secrets = secrets("x", None);
    let save = vault.save(&account, &secrets);
    assert!(tokio::time::timeout(Duration::from_millis(10), save).await.is_err());
    double.is_well();
    assert_eq!(vault.load().await.accounts, std::slice::from_ref(&account));
    assert_eq!(double.vault().load().await.accounts, [account]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever is done while the keyring fails now and then: once it is well, it holds what was
    /// saved last of each profile, and nothing of those that were removed.
    #[test]
    fn nothing_is_lost_by_a_fickle_keyring(
        steps in proptest::collection::vec((0usize..4, 0u8..6, any::<u16>(), 0usize..30), 1..16)
    ) {
        Runtime::new().expect("a runtime").block_on(async {
            let double = Double::new();
            let vault = double.vault();
            let ids: Vec<_> = (0..4).map(AccountId::from_number).collect();
            let mut expected: [Option<(Account, Secrets)>; 4] = [const { None }; 4];
            for (which, act, number, writes) in steps {
                // Two thirds of the time it fails after a few writes.
                double.fails_after_writes((writes < 20).then_some(writes));
                match act {
                    0 => drop(vault.load().await),
                    1 => {
                        if vault.remove(&ids[which]).await.is_ok() {
                            expected[which] = None;
                        } else if !vault.load().await.accounts.iter().any(|a| a.id == ids[which]) {
                            // The profile was gone before its secrets could not be removed.
                            expected[which] = None;
                        }
                    }
                    _ => {
                        let account = account(ids[which].clone(), &format!("{number}.example"));
                        let outgoing = act.is_multiple_of(2).then_some("z");
                        let secrets = secrets(&number.to_string(), outgoing);
                        vault.save(&account, &secrets).await.expect("kept somewhere");
                        expected[which] = Some((account, secrets));
                    }
                }
            }
            double.fails_after_writes(None);
            assert_eq!(vault.load().await.place, Place::Keyring);
            let other = double.vault();
            let loaded = other.load().await;
            assert_eq!(loaded.damaged, []);
            assert_eq!(loaded.accounts.len(), expected.iter().flatten().count());
            for (account, secrets) in expected.iter().flatten() {
                assert!(loaded.accounts.contains(account));
                let found = other.secrets(&account.id).await.expect("readable");
                assert_eq!(texts(&found), texts(secrets));
            }
            for (account, _) in expected.iter().flatten() {
                assert_eq!(vault.remove(&account.id).await, Ok(()));
            }
            assert_eq!(double.names(), [""; 0]);
        });
    }
}
