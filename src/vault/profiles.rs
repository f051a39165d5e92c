//! Profiles as values of a store: which there are, in which order they are written, what is done
//! about the traces of a crash.
//!
//! | value | what it is |
//! |---|---|
//! | `index-N` | a page of the index: ids, one a line, in the order in which the profiles were added |
//! | `settings-ID` | the settings, and in which slot the secrets lie |
//! | `secret-ID-SLOT-USE` | one secret, in base64, since KDE's wallet keeps only text |
//!
//! The settings are what makes a profile exist. New secrets go to the slot that is not in use, then the
//! settings point to them, then the index is completed, then the old secrets are removed; a removal
//! goes the other way. Stopped at any point, a profile is as it was or as it shall be. The index is
//! no more than the order: settings that it does not list, because of a crash or because another
//! instance of the program wrote it at the same moment, are found by search and listed again.

use std::collections::HashSet;
use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::error::VaultError;
use super::store::{Drawer, Store};
use super::value::{self, Slot};
use crate::account::{Account, AccountId, Secret, Secrets};

const INDEX: &str = "index-";
const SETTINGS: &str = "settings-";
const SECRET: &str = "secret-";

/// Most ids on a page of the index. A page fits into one entry, for each write costs the more the
/// more a keyring holds: gnome-keyring writes all of it anew.
const PAGE: usize = 128;

/// The layout of [`Settings`]. What a later program wrote in another one is left as it is.
const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Settings {
    format: u32,
    /// In microseconds since 1970: the order of the profiles where the index does not tell it.
    added: u64,
    secrets: Kept,
    account: Account,
}

/// Where the secrets are, and in how many entries each of them lies; none where there is none.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    slot: Slot,
    incoming: usize,
    outgoing: usize,
}

impl Kept {
    fn entries(self) -> usize {
        self.incoming + self.outgoing
    }
}

/// What a secret is for.
#[derive(Clone, Copy)]
enum Use {
    Incoming,
    Outgoing,
}

impl Use {
    const ALL: [Self; 2] = [Self::Incoming, Self::Outgoing];

    fn word(self) -> &'static str {
        match self {
            Self::Incoming => "incoming",
            Self::Outgoing => "outgoing",
        }
    }

    fn of(self, secrets: &Secrets) -> Option<&Secret> {
        match self {
            Self::Incoming => secrets.incoming.as_ref(),
            Self::Outgoing => secrets.outgoing.as_ref(),
        }
    }
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub(super) struct Contents {
    pub accounts: Vec<Account>,
    /// Profiles whose settings are there and cannot be read.
    pub damaged: Vec<AccountId>,
    /// Whether there are secrets beside those of the profiles.
    pub strays: bool,
}

/// The profiles in a store.
pub(super) struct Profiles<'a>(&'a mut dyn Store);

impl<'a> Profiles<'a> {
    pub fn new(store: &'a mut dyn Store) -> Self {
        Self(store)
    }

    /// Stores a profile and its secrets; a new one also needs [`Profiles::list`].
    pub fn put(&mut self, account: &Account, secrets: &Secrets) -> Result<(), VaultError> {
        let id = &account.id;
        let old = match self.settings(id) {
            Ok(old) => old.map(|(settings, _)| settings),
            // Saving anew is how a person mends a damaged profile.
            Err(VaultError::Damaged(_)) => None,
            Err(error) => return Err(error),
        };
        let kept = self.put_secrets(id, old.as_ref().map(|old| old.secrets), secrets)?;
        let settings = Settings {
            format: FORMAT,
            added: old.map_or_else(now, |old| old.added),
            secrets: kept,
            account: account.clone(),
        };
        let text = serde_json::to_string(&settings).map_err(|error| VaultError::Failed(error.to_string()))?;
        value::write(self.0, Drawer::Profiles, &settings_name(id), &text)?;
        self.delete_secrets(id, kept.slot.other())
    }

    /// Adds profiles to the index where they are not in it yet.
    pub fn list(&mut self, ids: &[AccountId]) -> Result<(), VaultError> {
        // Read anew each time: another instance of the program may have changed it.
        let mut index = match self.index() {
            Err(VaultError::Damaged(_)) => {
                self.load()?;
                self.index()?
            }
            outcome => outcome?,
        };
        for id in ids {
            index.add(id);
        }
        self.write_index(index)
    }

    /// Removes a profile, damaged or not. Its secrets stay for [`Profiles::remove_secrets`].
    pub fn remove_settings(&mut self, id: &AccountId) -> Result<(), VaultError> {
        match self.index() {
            Ok(mut index) => {
                index.remove(id);
                self.write_index(index)?;
            }
            // The next to load it mends it.
            Err(VaultError::Damaged(_)) => {}
            Err(error) => return Err(error),
        }
        value::delete(self.0, Drawer::Profiles, &settings_name(id))
    }

    /// Removes the secrets of a profile that is no more.
    pub fn remove_secrets(&mut self, id: &AccountId) -> Result<(), VaultError> {
        self.delete_secrets(id, Slot::A)?;
        self.delete_secrets(id, Slot::B)
    }

    /// Removes secrets that belong to no profile, as a crash leaves them between the writing of the
    /// secrets and that of the settings.
    pub fn sweep(&mut self) -> Result<(), VaultError> {
        for name in self.0.names(Drawer::Secrets)?.unwrap_or_default() {
            let owner = name
                .strip_prefix(SECRET)
                .and_then(|rest| rest.get(..16))
                .and_then(|id| AccountId::try_from(id.to_owned()).ok());
            let Some(owner) = owner else { continue };
            // Asked one by one: what a list omits may be there all the same.
            if self.0.get(Drawer::Profiles, &settings_name(&owner))?.is_none() {
                self.0.delete(Drawer::Secrets, &name)?;
            }
        }
        Ok(())
    }

    /// All profiles, in the order in which they were added.
    pub fn load(&mut self) -> Result<Contents, VaultError> {
        let index = match self.index() {
            Ok(index) => Some(index),
            Err(VaultError::Damaged(_)) => None,
            Err(error) => return Err(error),
        };
        let mut entries = index.as_ref().map_or(0, |index| index.pages.len());
        let mut secrets = 0;
        let listed: Vec<_> = index.iter().flat_map(Index::ids).cloned().collect();
        let mut contents = Contents::default();
        let mut present = Vec::with_capacity(listed.len());
        let mut seen = HashSet::new();
        for id in &listed {
            if !seen.insert(id) {
                continue;
            }
            match self.settings(id) {
                Ok(Some((settings, in_entries))) => {
                    entries += in_entries;
                    secrets += settings.secrets.entries();
                    contents.accounts.push(settings.account);
                }
                Ok(None) => continue,
                Err(VaultError::Damaged(_)) => contents.damaged.push(id.clone()),
                Err(error) => return Err(error),
            }
            present.push(id.clone());
        }
        if index.is_none() || self.0.count(Drawer::Profiles)? != Some(entries) {
            let found = self.0.names(Drawer::Profiles)?;
            if index.is_none() && found.is_none() {
                return Err(VaultError::Damaged(INDEX.to_owned()));
            }
            for (id, settings) in self.unlisted(&found.unwrap_or_default(), &seen)? {
                match settings {
                    Some(settings) => {
                        secrets += settings.secrets.entries();
                        contents.accounts.push(settings.account);
                    }
                    None => contents.damaged.push(id.clone()),
                }
                present.push(id);
            }
        }
        if index.is_none() || present != listed {
            // What was found is the answer, whether or not the index can be mended now.
            if let Err(error) = self.write_index(Index::of(&present)) {
                tracing::warn!(%error, "the index of profiles could not be mended");
            }
        }
        contents.strays = self.0.count(Drawer::Secrets)? != Some(secrets);
        Ok(contents)
    }

    /// The secrets of a profile; none where it does not exist.
    pub fn secrets(&mut self, id: &AccountId) -> Result<Secrets, VaultError> {
        let Some((settings, _)) = self.settings(id)? else {
            return Ok(Secrets::default());
        };
        let kept = settings.secrets;
        let secrets = self.secrets_in(id, kept)?;
        let complete =
            (kept.incoming > 0) == secrets.incoming.is_some() && (kept.outgoing > 0) == secrets.outgoing.is_some();
        if complete {
            return Ok(secrets);
        }
        // Another instance of the program may have replaced them between two of our questions.
        match self.settings(id)? {
            Some((settings, _)) if settings.secrets != kept => self.secrets_in(id, settings.secrets),
            _ => Ok(secrets),
        }
    }

    /// The profiles that are there and not in the index, in the order in which they were added; without
    /// settings where they are damaged.
    fn unlisted(
        &mut self,
        names: &[String],
        listed: &HashSet<&AccountId>,
    ) -> Result<Vec<(AccountId, Option<Settings>)>, VaultError> {
        let ids = names
            .iter()
            .filter_map(|name| AccountId::try_from(name.strip_prefix(SETTINGS)?.to_owned()).ok())
            .filter(|id| !listed.contains(id));
        let mut found = Vec::new();
        for id in ids {
            match self.settings(&id) {
                Ok(Some((settings, _))) => found.push((id, Some(settings))),
                Ok(None) => {}
                Err(VaultError::Damaged(_)) => found.push((id, None)),
                Err(error) => return Err(error),
            }
        }
        let added = |settings: &Settings| settings.added;
        found.sort_by_cached_key(|(id, settings)| (settings.as_ref().map_or(u64::MAX, added), id.clone()));
        Ok(found)
    }

    /// The settings of a profile, and in how many entries they lie.
    fn settings(&mut self, id: &AccountId) -> Result<Option<(Settings, usize)>, VaultError> {
        let name = settings_name(id);
        let Some(value) = value::read(self.0, Drawer::Profiles, &name)? else {
            return Ok(None);
        };
        // The parser's own words may quote what stands there.
        let settings: Settings = serde_json::from_str(&value.text).map_err(|_| VaultError::Damaged(name.clone()))?;
        if settings.format != FORMAT || settings.account.id != *id {
            return Err(VaultError::Damaged(name));
        }
        Ok(Some((settings, value.entries)))
    }

    fn index(&mut self) -> Result<Index, VaultError> {
        let mut pages = Vec::new();
        loop {
            let name = page_name(pages.len());
            let Some(value) = value::read(self.0, Drawer::Profiles, &name)? else {
                break;
            };
            let page = value
                .text
                .lines()
                .map(|line| AccountId::try_from(line.to_owned()))
                .collect::<Result<Vec<_>, _>>()
                .map_err(|_| VaultError::Damaged(name))?;
            pages.push(page);
        }
        Ok(Index { pages })
    }

    /// Writes the pages that have changed.
    fn write_index(&mut self, index: Index) -> Result<(), VaultError> {
        for (number, page) in index.pages.iter().enumerate() {
            let text: String = page.iter().flat_map(|id| [id.as_str(), "\n"]).collect();
            value::write(self.0, Drawer::Profiles, &page_name(number), &text)?;
        }
        let first = index.pages.len();
        let mut end = first;
        while self.0.get(Drawer::Profiles, &page_name(end))?.is_some() {
            end += 1;
        }
        // From the end: a page behind a gap would come back one day.
        (first..end).rev().try_for_each(|number| value::delete(self.0, Drawer::Profiles, &page_name(number)))
    }

    /// Writes the secrets beside the old ones, or nothing where they are the same.
    fn put_secrets(&mut self, id: &AccountId, old: Option<Kept>, secrets: &Secrets) -> Result<Kept, VaultError> {
        if let Some(kept) = old {
            match self.secrets_in(id, kept) {
                Ok(stored) if same(&stored, secrets) => return Ok(kept),
                Ok(_) | Err(VaultError::Damaged(_)) => {}
                Err(error) => return Err(error),
            }
        }
        let slot = old.map_or(Slot::A, |kept| kept.slot.other());
        let mut put = |usage: Use| {
            let name = secret_name(id, slot, usage);
            let Some(secret) = usage.of(secrets) else {
                // Of an attempt that came to nothing.
                return value::delete(self.0, Drawer::Secrets, &name).map(|()| 0);
            };
            let text = Zeroizing::new(STANDARD.encode(secret.expose()));
            value::write(self.0, Drawer::Secrets, &name, &text)
        };
        Ok(Kept { slot, incoming: put(Use::Incoming)?, outgoing: put(Use::Outgoing)? })
    }

    fn secrets_in(&mut self, id: &AccountId, kept: Kept) -> Result<Secrets, VaultError> {
        let mut secret = |entries, usage| match entries {
            0 => Ok(None),
            _ => self.secret(&secret_name(id, kept.slot, usage)),
        };
        Ok(Secrets { incoming: secret(kept.incoming, Use::Incoming)?, outgoing: secret(kept.outgoing, Use::Outgoing)? })
    }

    /// One secret; none where the person removed it with the keyring's own program.
    fn secret(&mut self, name: &str) -> Result<Option<Secret>, VaultError> {
        let Some(value) = value::read(self.0, Drawer::Secrets, name)? else {
            return Ok(None);
        };
        STANDARD
            .decode(value.text.as_bytes())
            .ok()
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .map(|text| Some(Secret::new(text)))
            .ok_or_else(|| VaultError::Damaged(name.to_owned()))
    }

    fn delete_secrets(&mut self, id: &AccountId, slot: Slot) -> Result<(), VaultError> {
        Use::ALL.into_iter().try_for_each(|usage| value::delete(self.0, Drawer::Secrets, &secret_name(id, slot, usage)))
    }
}

/// The index: which profiles there are, in their order.
struct Index {
    pages: Vec<Vec<AccountId>>,
}

impl Index {
    fn of(ids: &[AccountId]) -> Self {
        Self { pages: ids.chunks(PAGE).map(<[_]>::to_vec).collect() }
    }

    fn add(&mut self, id: &AccountId) {
        if self.ids().any(|listed| listed == id) {
            return;
        }
        match self.pages.last_mut() {
            Some(page) if page.len() < PAGE => page.push(id.clone()),
            _ => self.pages.push(vec![id.clone()]),
        }
    }

    /// The other pages stay as they are, even where this one becomes empty.
    fn remove(&mut self, id: &AccountId) {
        for page in &mut self.pages {
            page.retain(|listed| listed != id);
        }
        while self.pages.pop_if(|last| last.is_empty()).is_some() {}
    }

    fn ids(&self) -> impl Iterator<Item = &AccountId> {
        self.pages.iter().flatten()
    }
}

fn page_name(number: usize) -> String {
    format!("{INDEX}{number}")
}

fn settings_name(id: &AccountId) -> String {
    format!("{SETTINGS}{}", id.as_str())
}

fn secret_name(id: &AccountId, slot: Slot, usage: Use) -> String {
    format!("{SECRET}{}-{}-{}", id.as_str(), slot.letter(), usage.word())
}

fn same(one: &Secrets, other: &Secrets) -> bool {
    Use::ALL.into_iter().all(|usage| usage.of(one).map(Secret::expose) == usage.of(other).map(Secret::expose))
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| since.as_micros().try_into().ok())
        .unwrap_or_default()
}
