//! What a report says to a person: its recipients and the words about each.
//!
//! Reports have no common form, but a common structure: an address begins a block, what follows is about it, and at the
//! end comes the returned message. So there is one reader for all of them, beside those for the three forms that differ:
//! a dialogue (`>>>`, `<<<`), Exchange's section for administrators, and fields in the manner of RFC 3464.

mod blocks;
mod dovecot;
mod exchange;
mod returned;
mod transcript;

use super::entry::Entry;
use super::status;

pub(super) use dovecot::read as rejected_by_dovecot;
pub(super) use exchange::is_exchange;
pub(super) use returned::split as split_returned;
pub(super) use transcript::complete as complete_by_dialogue;

/// The recipients that the words of a report name, which are without the returned message.
pub(super) fn read(text: &str) -> Vec<Entry> {
    let mut entries = exchange::read(text);
    if entries.is_empty() && has_fields(text) {
        entries = status::read(text);
    }
    if entries.is_empty() {
        // The dialogue that may follow names recipients in commands of its own.
        entries = blocks::read(text.split("Transcript of session follows").next().unwrap_or_default());
    }
    transcript::complete(&mut entries, text);
    share_words(&mut entries);
    entries.truncate(status::MOST_RECIPIENTS);
    entries
}

/// Whether the fields of a report for programs stand in the text.
fn has_fields(text: &str) -> bool {
    text.contains("Final-Recipient:") || text.contains("Diagnostic-Code:")
}

/// Where several recipients share one reason it stands after the last of them.
fn share_words(entries: &mut [Entry]) {
    let mut after: Option<Entry> = None;
    for entry in entries.iter_mut().rev() {
        match &after {
            Some(shared) if entry.response.is_none() => {
                entry.response.clone_from(&shared.response);
                entry.rejecting_server = entry.rejecting_server.take().or_else(|| shared.rejecting_server.clone());
                entry.stage = entry.stage.or(shared.stage);
            }
            _ => after = Some(entry.clone()),
        }
    }
}
