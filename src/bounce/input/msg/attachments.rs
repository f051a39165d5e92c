//! Attachments that are messages, whole or in part.

use super::compose::Part;
use super::properties::{self as id, Budget, Storage, join};
use crate::bounce::input::{begins_with_header, charset};

/// How an attachment is stored (PidTagAttachMethod): as a message of its own.
const EMBEDDED_MESSAGE: u32 = 5;

pub(super) fn read(budget: &mut Budget<'_>, path: &str, depth: usize, code_page: Option<u32>) -> Vec<Part> {
    let mut parts = Vec::new();
    for path in budget.storages(path, "__attach_version1.0_#") {
        let embedded = join(&path, "__substg1.0_3701000D");
        let mut storage = Storage::part(budget, &path, code_page);
        let is_message = storage.number(id::ATTACH_METHOD) == Some(EMBEDDED_MESSAGE);
        let part = if is_message || storage.has_storage(&embedded) {
            super::message(budget, &embedded, depth + 1).map(|octets| Part { kind: "message/rfc822", octets })
        } else {
            of_data(&mut storage)
        };
        parts.extend(part);
    }
    parts
}

/// A message or the parts of a report, kept as a file.
fn of_data(storage: &mut Storage<'_, '_>) -> Option<Part> {
    let kind = storage.string(id::ATTACH_MIME_TAG).unwrap_or_default().to_ascii_lowercase();
    let name = storage.string(id::ATTACH_LONG_NAME).or_else(|| storage.string(id::ATTACH_NAME)).unwrap_or_default();
    let name = name.to_ascii_lowercase();
    let is_text = kind.starts_with("message/") || kind.starts_with("text/") || kind.is_empty();
    let may_be_mail = is_text || name.ends_with(".eml") || name.ends_with(".txt");
    let octets = storage.binary(id::ATTACH_DATA).filter(|octets| may_be_mail && begins_with_header(octets))?;
    let begins = octets.trim_ascii_start();
    let kind = match kind.as_str() {
        "message/delivery-status" | "message/disposition-notification" | "text/rfc822-headers" => kind.as_str(),
        _ if begins.len() >= 14 && begins[..14].eq_ignore_ascii_case(b"Reporting-MTA:") => "message/delivery-status",
        _ => "message/rfc822",
    };
    let kind = ["message/delivery-status", "message/disposition-notification", "text/rfc822-headers"]
        .into_iter()
        .find(|known| *known == kind)
        .unwrap_or("message/rfc822");
    Some(Part { kind, octets: charset::mail_in_utf8(&octets).into_owned() })
}
