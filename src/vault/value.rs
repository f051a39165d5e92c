//! Values of any length in entries of a limited one.
//!
//! The first entry bears the value's name and begins with a line that tells how many more there are,
//! where, and what they must add up to. The others lie in one of two slots, `name.a1`, `name.a2` or
//! `name.b1`, …: a new value goes to the slot that is not in use, and writing the first entry, last,
//! is what puts it in force. So whoever reads, even after a crash, finds the old value or the new one,
//! never a mixture.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::error::VaultError;
use super::store::{Bytes, Drawer, LONGEST_ENTRY, Store};

/// Room for the line at the beginning of the first entry.
const HEAD: usize = 32;

/// Read before anything else, so that a later program may lay values out in another way.
const VERSION: &str = "1";

/// Two places for what there is one of, so that the new can be written while the old is in force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Slot {
    #[default]
    A,
    B,
}

impl Slot {
    pub fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }

    pub fn letter(self) -> char {
        match self {
            Self::A => 'a',
            Self::B => 'b',
        }
    }

    fn from_letter(letter: &str) -> Option<Self> {
        match letter {
            "a" => Some(Self::A),
            "b" => Some(Self::B),
            _ => None,
        }
    }
}

/// A value as read.
pub(super) struct Value {
    pub text: Zeroizing<String>,
    /// In how many entries it lies.
    pub entries: usize,
}

/// The value of this name. [`VaultError::Damaged`] where there is one that cannot be put together.
pub(super) fn read(store: &mut dyn Store, drawer: Drawer, name: &str) -> Result<Option<Value>, VaultError> {
    // Another instance of the program may have replaced the value between two of our questions.
    match read_once(store, drawer, name) {
        Err(VaultError::Damaged(_)) => read_once(store, drawer, name),
        outcome => outcome,
    }
}

fn read_once(store: &mut dyn Store, drawer: Drawer, name: &str) -> Result<Option<Value>, VaultError> {
    let damaged = || VaultError::Damaged(name.to_owned());
    let Some(first) = store.get(drawer, name)? else {
        return Ok(None);
    };
    let (head, beginning) = Head::parse(&first).ok_or_else(damaged)?;
    // Long enough from the start for any password: growing would leave copies behind that nobody
    // wipes. What the entry says of itself is not believed beyond that.
    let room = (head.parts + 1).min(64) * LONGEST_ENTRY;
    let mut text = Zeroizing::new(String::with_capacity(room));
    text.push_str(beginning);
    for number in 1..=head.parts {
        let part = store.get(drawer, &part_name(name, head.slot, number))?.ok_or_else(damaged)?;
        text.push_str(str::from_utf8(&part).map_err(|_| damaged())?);
    }
    if check(&text) != head.check {
        return Err(damaged());
    }
    Ok(Some(Value { text, entries: head.parts + 1 }))
}

/// Puts a value in the place of the old one; writes nothing where it is the same. Gives the number of
/// entries in which it lies.
pub(super) fn write(store: &mut dyn Store, drawer: Drawer, name: &str, text: &str) -> Result<usize, VaultError> {
    let old = store.get(drawer, name)?.and_then(|first| Some(Head::parse(&first)?.0));
    let check = check(text);
    if old.as_ref().is_some_and(|old| old.check == check) {
        match read(store, drawer, name) {
            Ok(Some(value)) if *value.text == text => return Ok(value.entries),
            Ok(_) | Err(VaultError::Damaged(_)) => {}
            Err(error) => return Err(error),
        }
    }
    let (beginning, parts) = split(text);
    let slot = old.map_or(Slot::A, |old| old.slot.other());
    for (number, part) in (1..).zip(&parts) {
        store.set(drawer, &part_name(name, slot, number), part.as_bytes())?;
    }
    let head = Head { parts: parts.len(), slot, check };
    store.set(drawer, name, &head.before(beginning))?;
    clear(store, drawer, name, slot, parts.len() + 1)?;
    clear(store, drawer, name, slot.other(), 1)?;
    Ok(parts.len() + 1)
}

/// Removes a value. The first entry goes last: as long as it is there, the others can be found.
pub(super) fn delete(store: &mut dyn Store, drawer: Drawer, name: &str) -> Result<(), VaultError> {
    clear(store, drawer, name, Slot::A, 1)?;
    clear(store, drawer, name, Slot::B, 1)?;
    store.delete(drawer, name)
}

/// Removes the parts in a slot from this number on, also those that a crash left behind.
fn clear(store: &mut dyn Store, drawer: Drawer, name: &str, slot: Slot, from: usize) -> Result<(), VaultError> {
    let mut end = from;
    while store.get(drawer, &part_name(name, slot, end))?.is_some() {
        end += 1;
    }
    // From the end, so that no gap hides the rest if this is interrupted.
    (from..end).rev().try_for_each(|number| store.delete(drawer, &part_name(name, slot, number)))
}

fn part_name(name: &str, slot: Slot, number: usize) -> String {
    format!("{name}.{}{number}", slot.letter())
}

/// What fits behind the first line, and the rest in pieces; no character is cut in two.
fn split(text: &str) -> (&str, Vec<&str>) {
    let (beginning, mut rest) = text.split_at(text.floor_char_boundary(LONGEST_ENTRY - HEAD));
    let mut parts = Vec::new();
    while !rest.is_empty() {
        let (part, tail) = rest.split_at(rest.floor_char_boundary(LONGEST_ENTRY));
        parts.push(part);
        rest = tail;
    }
    (beginning, parts)
}

/// Tells a whole value from a mixture of two.
fn check(text: &str) -> String {
    Sha256::digest(text).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The first line of the first entry.
struct Head {
    parts: usize,
    slot: Slot,
    check: String,
}

impl Head {
    fn parse(first: &[u8]) -> Option<(Self, &str)> {
        let (line, text) = str::from_utf8(first).ok()?.split_once('\n')?;
        let mut words = line.split(' ');
        let (VERSION, parts, slot, check, None) =
            (words.next()?, words.next()?, words.next()?, words.next()?, words.next())
        else {
            return None;
        };
        let head = Self {
            parts: usize::from(parts.parse::<u16>().ok()?),
            slot: Slot::from_letter(slot)?,
            check: check.to_owned(),
        };
        Some((head, text))
    }

    /// The first entry.
    fn before(&self, beginning: &str) -> Bytes {
        let mut entry = Zeroizing::new(Vec::with_capacity(LONGEST_ENTRY));
        let Self { parts, slot, check } = self;
        let line = format!("{VERSION} {parts} {} {check}\n", slot.letter());
        entry.extend_from_slice(line.as_bytes());
        entry.extend_from_slice(beginning.as_bytes());
        entry
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::vault::store::MemoryStore;

    const DRAWER: Drawer = Drawer::Secrets;

    fn text_of(store: &mut MemoryStore) -> Option<String> {
        read(store, DRAWER, "v").expect("readable").map(|value| value.text.to_string())
    }

    fn entries(store: &mut MemoryStore) -> Vec<(String, usize)> {
        let names = store.names(DRAWER).expect("memory").expect("searchable");
        names
            .into_iter()
            .map(|name| {
                let bytes = store.get(DRAWER, &name).expect("memory").expect("listed");
                (name, bytes.len())
            })
            .collect()
    }

    #[test]
    fn a_long_value_lies_in_entries_that_windows_takes() {
        let mut store = MemoryStore::default();
        let text = "ключ🔑".repeat(1000);
        write(&mut store, DRAWER, "v", &text).expect("memory");
        let entries = entries(&mut store);
        assert_eq!(entries.len(), 5, "{entries:?}");
        assert!(entries.iter().all(|(_, length)| *length <= LONGEST_ENTRY));
        assert_eq!(text_of(&mut store), Some(text));
    }

    #[test]
    fn a_shorter_value_leaves_nothing_of_the_longer_one() {
        let mut store = MemoryStore::default();
        for length in [10_000, 20_000, 3_000, 0] {
            write(&mut store, DRAWER, "v", &"x".repeat(length)).expect("memory");
            assert_eq!(text_of(&mut store).map(|t| t.len()), Some(length));
        }
        assert_eq!(entries(&mut store).len(), 1);
        delete(&mut store, DRAWER, "v").expect("memory");
        assert_eq!(entries(&mut store), []);
    }

    #[test]
    fn an_interrupted_write_leaves_parts_that_the_next_one_clears() {
        let mut store = MemoryStore::default();
        for part in ["v.a1", "v.a2", "v.a3", "v.b1"] {
            store.set(DRAWER, part, b"left behind").expect("memory");
        }
        write(&mut store, DRAWER, "v", &"x".repeat(4_000)).expect("memory");
        let names: Vec<_> = entries(&mut store).into_iter().map(|e| e.0).collect();
        assert_eq!(names, ["v", "v.a1"]);
    }

    #[test]
    fn whatever_does_not_add_up_is_damaged_and_can_be_replaced_and_removed() {
        let mut store = MemoryStore::default();
        let long = "x".repeat(6_000);
        type Harm = fn(&mut MemoryStore);
        let harms: [Harm; 6] = [
            |s| s.delete(DRAWER, "v.a2").expect("memory"),
            |s| s.set(DRAWER, "v.a1", b"yyy").expect("memory"),
            |s| s.set(DRAWER, "v.a1", b"\xff").expect("memory"),
            |s| s.set(DRAWER, "v", b"").expect("memory"),
            |s| s.set(DRAWER, "v", b"2 0 a 00000000\n").expect("memory"),
            |s| s.set(DRAWER, "v", b"1 65535 a 00000000\n").expect("memory"),
        ];
        for harm in harms {
            write(&mut store, DRAWER, "v", &long).expect("memory");
            harm(&mut store);
            let damaged = read(&mut store, DRAWER, "v").map(|value| value.is_some());
            assert_eq!(damaged, Err(VaultError::Damaged("v".into())));
            write(&mut store, DRAWER, "v", &long).expect("memory");
            assert_eq!(text_of(&mut store).as_deref(), Some(&*long));
            harm(&mut store);
            delete(&mut store, DRAWER, "v").expect("memory");
            assert_eq!(entries(&mut store), []);
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_back(texts in proptest::collection::vec("\\PC{0,3000}", 1..4)) {
            let mut store = MemoryStore::default();
            for text in texts {
                write(&mut store, DRAWER, "v", &text).expect("memory");
                prop_assert_eq!(text_of(&mut store), Some(text));
            }
        }
    }
}
