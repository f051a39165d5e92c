//! The vault with a keyring that does what it is told, whatever lies in it.

mod faults;

use super::double::Double;
use super::store::Drawer;
use super::*;
use crate::account::{Form, Secret};

/// Stands in every secret of these tests, and nowhere else.
const CANARY: &str = "kanarienvogel";

fn account(id: AccountId, host: &str) -> Account {
    let form = Form {
        name: "Anna Росси".into(),
        address: "anna@example.org".into(),
        incoming_host: "imap.example.org".into(),
        outgoing_host: host.into(),
        ..Form::default()
    };
    form.parse(id).expect("a valid form")
}

fn secrets(incoming: &str, outgoing: Option<&str>) -> Secrets {
    let secret = |text: &str| Secret::new(format!("{CANARY}{text}"));
    Secrets { incoming: Some(secret(incoming)), outgoing: outgoing.map(secret) }
}

fn texts(secrets: &Secrets) -> [Option<String>; 2] {
    [&secrets.incoming, &secrets.outgoing].map(|s| s.as_ref().map(|s| s.expose().to_owned()))
}

fn hosts(loaded: &Loaded) -> Vec<String> {
    let hosts = loaded.accounts.iter().map(|a| &a.outgoing.server.host);
    hosts.map(ToString::to_string).collect()
}

/// Saves profiles with the hosts `0.example`, `1.example`, …
async fn save_some(vault: &Vault, number: usize) -> Vec<Account> {
    let mut saved = Vec::new();
    for i in 0..number {
        let account = account(vault.new_id(), &format!("{i}.example"));
        let place = vault.save(&account, &secrets(&i.to_string(), None)).await;
        assert_eq!(place, Ok(Place::Keyring));
        saved.push(account);
    }
    saved
}

#[tokio::test]
async fn what_is_saved_is_loaded_in_order_by_another_instance() {
    let double = Double::new();
    let saved = save_some(&double.vault(), 12).await;
    let vault = double.vault();
    let loaded = vault.load().await;
    assert_eq!(loaded.accounts, saved);
    assert_eq!((loaded.place, loaded.damaged), (Place::Keyring, vec![]));
    for (i, account) in saved.iter().enumerate() {
        let found = vault.secrets(&account.id).await.expect("readable");
        assert_eq!(texts(&found), texts(&secrets(&i.to_string(), None)));
    }
    let nobody = vault.secrets(&vault.new_id()).await.expect("readable");
    assert_eq!(texts(&nobody), [None, None]);
}

#[tokio::test]
async fn a_keyring_in_memory_is_one_for_all_its_handles() {
    let vault = Vault::in_memory();
    let saved = save_some(&vault, 2).await;
    assert_eq!(vault.clone().load().await.accounts, saved);
    assert_eq!(Vault::in_memory().load().await.accounts, []);
}

#[tokio::test]
async fn any_password_is_kept_as_it_is() {
    let vault = Double::new().vault();
    let account = account(vault.new_id(), "smtp.example");
    let odd = ["", " ", "пароль🔑", "\0\r\n\u{7f}\u{ffff}", &"ü".repeat(20_000)];
    for text in odd {
        let secrets = Secrets { incoming: None, outgoing: Some(Secret::new(text.to_owned())) };
        assert_eq!(vault.save(&account, &secrets).await, Ok(Place::Keyring));
        let found = vault.secrets(&account.id).await.expect("readable");
        assert_eq!(texts(&found), [None, Some(text.to_owned())]);
    }
}

#[tokio::test]
async fn removal_leaves_nothing_in_the_keyring() {
    let double = Double::new();
    let vault = double.vault();
    let token = "x".repeat(9_000);
    let mut saved = save_some(&vault, 3).await;
    for account in &saved {
        for text in ["short", &token] {
            let secrets = secrets(text, Some(&token));
            assert_eq!(vault.save(account, &secrets).await, Ok(Place::Keyring));
        }
    }
    let removed = saved.remove(1);
    assert_eq!(vault.remove(&removed.id).await, Ok(()));
    assert_eq!(vault.load().await.accounts, saved);
    assert!(!double.names().iter().any(|name| name.contains(removed.id.as_str())));
    // One that is not there is no error.
    assert_eq!(vault.remove(&removed.id).await, Ok(()));
    for account in saved {
        assert_eq!(vault.remove(&account.id).await, Ok(()));
    }
    assert_eq!(double.names(), [""; 0]);
}

#[tokio::test]
async fn a_damaged_profile_is_told_and_left_and_the_others_load() {
    let double = Double::new();
    let saved = save_some(&double.vault(), 3).await;
    let [one, two, three] = [0, 1, 2].map(|i| format!("settings-{}", saved[i].id.as_str()));
    let swapped = double.entries.clone().get(Drawer::Profiles, &one).expect("memory");
    let swapped = swapped.expect("saved");
    let later = value_of(r#"{"format":2,"account":"in another layout"}"#);
    for harm in [b"".as_slice(), b"\xff\xfe", b"1 3 a 12345678\n{", &later, &swapped] {
        let mut entries = double.entries.clone();
        entries.set(Drawer::Profiles, &two, harm).expect("memory");
        let vault = double.vault();
        let loaded = vault.load().await;
        assert_eq!(hosts(&loaded), ["0.example", "2.example"]);
        assert_eq!(loaded.damaged, [saved[1].id.clone()]);
        assert_eq!(loaded.place, Place::Keyring);
        let error = vault.secrets(&saved[1].id).await.err();
        assert_eq!(error, Some(VaultError::Damaged(two.clone())));
        save_some(&vault, 1).await;
        let left = entries.get(Drawer::Profiles, &two).expect("memory");
        assert_eq!(left.as_deref().map(Vec::as_slice), Some(harm));
        // Back to three.
        let added = vault.load().await.accounts.pop().expect("added");
        assert_eq!(vault.remove(&added.id).await, Ok(()));
    }
    // Saving it anew mends it, removing it works too.
    let vault = double.vault();
    assert_eq!(vault.save(&saved[1], &secrets("1", None)).await, Ok(Place::Keyring));
    assert_eq!(vault.load().await.accounts, saved);
    double.entries.clone().set(Drawer::Profiles, &three, b"?").expect("memory");
    assert_eq!(vault.remove(&saved[2].id).await, Ok(()));
    let loaded = double.vault().load().await;
    assert_eq!((loaded.accounts.as_slice(), loaded.damaged), (&saved[..2], vec![]));
}

fn value_of(text: &str) -> Vec<u8> {
    let mut store = MemoryStore::default();
    value::write(&mut store, Drawer::Profiles, "v", text).expect("memory");
    store.get(Drawer::Profiles, "v").expect("memory").expect("written").to_vec()
}

#[tokio::test]
async fn a_damaged_secret_is_an_error_and_a_missing_one_is_none() {
    let double = Double::new();
    let vault = double.vault();
    let saved = save_some(&vault, 1).await;
    let name = double.names().pop().expect("a secret");
    let mut entries = double.entries.clone();
    for harm in ["%%%", "/w==", "a"] {
        entries.set(Drawer::Secrets, &name, &value_of(harm)).expect("memory");
        let error = vault.secrets(&saved[0].id).await.err();
        assert_eq!(error, Some(VaultError::Damaged(name.clone())));
    }
    assert_eq!(vault.load().await.accounts, saved);
    entries.delete(Drawer::Secrets, &name).expect("memory");
    let found = vault.secrets(&saved[0].id).await.expect("readable");
    assert_eq!(texts(&found), [None, None]);
}

#[tokio::test]
async fn profiles_that_the_index_does_not_list_are_found_in_their_order() {
    let double = Double::new();
    let saved = save_some(&double.vault(), 8).await;
    let mut entries = double.entries.clone();
    let short: String = saved[..3].iter().map(|a| format!("{}\n", a.id.as_str())).collect();
    let unknown = format!("{}\n{short}", AccountId::from_number(7).as_str());
    for index in [Some(short), Some(unknown), Some("nonsense".into()), None] {
        match index {
            Some(text) => entries.set(Drawer::Profiles, "index-0", &value_of(&text)),
            None => entries.delete(Drawer::Profiles, "index-0"),
        }
        .expect("memory");
        let vault = double.vault();
        assert_eq!(vault.load().await.accounts, saved);
        assert!(!vault.memory.lock().should_sweep());
        let mended = value::read(&mut entries, Drawer::Profiles, "index-0").expect("readable");
        assert_eq!(mended.expect("written").text.lines().count(), 8);
    }
    // Saving does not need a sound index either.
    entries.set(Drawer::Profiles, "index-0", b"nonsense").expect("memory");
    save_some(&double.vault(), 1).await;
    assert_eq!(double.vault().load().await.accounts.len(), 9);
}

#[tokio::test]
async fn an_index_of_several_pages_keeps_the_order() {
    let double = Double::new();
    let vault = double.vault();
    let mut saved = save_some(&vault, 300).await;
    let pages = |double: &Double| {
        let names = double.names().into_iter();
        names.filter(|name| name.starts_with("index-")).count()
    };
    assert_eq!(pages(&double), 3);
    // The second page, whole, and something of the others.
    for removed in saved.drain(120..260) {
        assert_eq!(vault.remove(&removed.id).await, Ok(()));
    }
    assert_eq!(double.vault().load().await.accounts, saved);
    saved.extend(save_some(&vault, 100).await);
    assert_eq!(double.vault().load().await.accounts, saved);
    assert_eq!(pages(&double), 4);
    for removed in saved.drain(1..) {
        assert_eq!(double.vault().remove(&removed.id).await, Ok(()));
    }
    assert_eq!(pages(&double), 1);
    assert_eq!(double.vault().load().await.accounts, saved);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn instances_and_handles_that_save_at_once_lose_nothing() {
    let double = Double::new();
    let vaults = [double.vault(), double.vault(), double.vault()];
    let saving: Vec<_> = (0..60)
        .map(|i| {
            let vault = vaults[i % 3].clone();
            tokio::spawn(async move { save_some(&vault, 3).await })
        })
        .collect();
    let mut saved = Vec::new();
    for saved_here in saving {
        saved.extend(saved_here.await.expect("no panic"));
    }
    let mut loaded = double.vault().load().await.accounts;
    assert_eq!(loaded.len(), 180);
    saved.sort_by(|a, b| a.id.cmp(&b.id));
    loaded.sort_by(|a, b| a.id.cmp(&b.id));
    assert_eq!(loaded, saved);
}

#[tokio::test]
async fn a_removal_sweeps_secrets_that_belong_to_nobody() {
    let double = Double::new();
    let saved = save_some(&double.vault(), 2).await;
    let mut entries = double.entries.clone();
    let lost = "secret-00000000000000aa-b-incoming";
    for name in [lost, "secret-00000000000000aa-b-incoming.a1", "of somebody else"] {
        entries.set(Drawer::Secrets, name, b"x").expect("memory");
    }
    let vault = double.vault();
    assert_eq!(vault.load().await.accounts, saved);
    assert_eq!(vault.remove(&saved[0].id).await, Ok(()));
    let names = double.names();
    assert!(!names.iter().any(|name| name.contains(lost)), "{names:?}");
    assert_eq!(names.len(), 4, "{names:?}");
}

#[tokio::test]
async fn secrets_are_shown_nowhere() {
    let mut double = Double::new();
    let vault = double.vault();
    let account = account(vault.new_id(), "smtp.example");
    let both = secrets("x", Some("y"));
    let mut shown = format!("{:?}", vault.save(&account, &both).await);
    let name = double.names().pop().expect("a secret");
    // A secret without its wrapping, as a hand in the keyring's own program might leave it.
    double.entries.clone().set(Drawer::Secrets, &name, CANARY.as_bytes()).expect("memory");
    let error = vault.secrets(&account.id).await.expect_err("damaged");
    shown += &format!("{error} {error:?} {both:?} {:?}", vault.load().await);
    let settings = format!("settings-{}", account.id.as_str());
    let odd = format!(r#"{{"format":"{CANARY}"}}"#);
    double.entries.clone().set(Drawer::Profiles, &settings, &value_of(&odd)).expect("memory");
    let error = vault.secrets(&account.id).await.expect_err("damaged");
    shown += &format!("{error} {error:?} {:?}", vault.load().await);
    assert!(!shown.contains(CANARY), "{shown}");
    for name in double.names() {
        assert!(!name.contains(CANARY), "{name}");
    }
    for entry in double.entries.names(Drawer::Profiles).expect("memory").expect("searchable") {
        if entry != settings {
            let bytes = double.entries.get(Drawer::Profiles, &entry).expect("memory");
            assert!(!String::from_utf8_lossy(&bytes.expect("listed")).contains(CANARY));
        }
    }
}
