//! Outlook's message files (MS-OXMSG): a compound file of MAPI properties, made into the mail (RFC 5322) that it stands for.
//!
//! A report becomes a `multipart/report` with its recipients as `message/delivery-status` (RFC 3464), so that one reader
//! understands all. Everything is bounded: the octets read in all, the recipients, the attachments, and how deep messages
//! lie in messages.

mod attachments;
mod compose;
mod header;
mod properties;
mod report;
mod rtf;

use std::io::Cursor;

use cfb::CompoundFile;

use properties::{Budget, Storage};

pub(super) struct Mail {
    pub octets: Vec<u8>,
    /// Whether something was left out because it was too much.
    pub cut: bool,
}

/// Messages within messages that are followed.
const MOST_DEPTH: usize = 4;

pub(super) fn is_compound_file(octets: &[u8]) -> bool {
    octets.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
}

/// The mail in the file; nothing if it is broken or holds no message.
pub(super) fn read(octets: &[u8]) -> Option<Mail> {
    if !has_plausible_allocation(octets) {
        return None;
    }
    let file = CompoundFile::open(Cursor::new(octets)).ok()?;
    let mut budget = Budget::new(file);
    let octets = message(&mut budget, "/", 0)?;
    Some(Mail { octets, cut: budget.exceeded })
}

/// One message, at the top or within an attachment.
fn message(budget: &mut Budget<'_>, path: &str, depth: usize) -> Option<Vec<u8>> {
    let mut storage = Storage::message(budget, path, depth > 0)?;
    let class = storage.string(properties::MESSAGE_CLASS).unwrap_or_default();
    let header = header::read(&mut storage);
    let texts = compose::texts(&mut storage);
    let report = report::read(&mut storage, &class);
    let code_page = storage.code_page;
    let attached = if depth < MOST_DEPTH { attachments::read(budget, path, depth, code_page) } else { Vec::new() };
    let empty = class.is_empty() && header.is_empty() && texts.is_empty() && attached.is_empty() && report.is_none();
    (!empty).then(|| compose::mail(header, texts, report, attached))
}

/// Whether the chain of the double-indirect table (MS-CFB 2.5) is as short as a file of this length can need. The library
/// follows every entry of it, and each costs a sector.
fn has_plausible_allocation(octets: &[u8]) -> bool {
    let number = |at: usize| octets.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes);
    let sector = match octets.get(30..32) {
        Some([9, 0]) => 512,
        Some([12, 0]) => 4096,
        _ => return false,
    };
    const LAST_SECTOR: u32 = 0xffff_fffa;
    let most = octets.len() / sector / (sector / 4) / (sector / 4 - 1) + 2;
    let Some(mut next) = number(68) else { return false };
    for _ in 0..most {
        if next > LAST_SECTOR {
            return true;
        }
        let Some(end) = usize::try_from(next).ok().and_then(|next| next.checked_add(2)?.checked_mul(sector)) else {
            return false;
        };
        let Some(after) = number(end - 4) else { return false };
        next = after;
    }
    next > LAST_SECTOR
}

#[cfg(test)]
pub(super) mod tests;
