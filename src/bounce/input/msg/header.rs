//! The header of a message file: as it came over the network, or made from its properties.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::properties::{self as id, Storage};
use crate::bounce::headers::{split_field, split_line};

/// Fields without those that say how the parts are put together.
pub(super) fn read(storage: &mut Storage<'_, '_>) -> String {
    let mut header = storage.string(id::TRANSPORT_HEADERS).map(|text| of_transport(&text)).unwrap_or_default();
    let known = header.to_ascii_lowercase();
    let lacks = |name: &str| !known.lines().any(|line| line.starts_with(&format!("{}:", name.to_ascii_lowercase())));
    if lacks("From") {
        let name = storage.string(id::SENT_REPRESENTING_NAME).or_else(|| storage.string(id::SENDER_NAME));
        let address = [id::SENT_REPRESENTING_SMTP, id::SENDER_SMTP, id::SENT_REPRESENTING_EMAIL, id::SENDER_EMAIL]
            .into_iter()
            .find_map(|id| storage.string(id).filter(|address| address.contains('@')));
        field(&mut header, "From", mailbox(name, address));
    }
    let date =
        storage.file_time(id::CLIENT_SUBMIT_TIME).or_else(|| storage.file_time(id::DELIVERY_TIME)).and_then(date);
    for (name, value) in [
        ("To", storage.string(id::DISPLAY_TO)),
        ("Cc", storage.string(id::DISPLAY_CC)),
        ("Subject", storage.string(id::SUBJECT)),
        ("Date", date),
        ("Message-ID", storage.string(id::INTERNET_MESSAGE_ID)),
        ("In-Reply-To", storage.string(id::IN_REPLY_TO)),
    ] {
        if lacks(name) {
            field(&mut header, name, value);
        }
    }
    header
}

fn of_transport(text: &str) -> String {
    let mut header = String::new();
    let mut keeps = false;
    let mut rest = text;
    while !rest.is_empty() {
        let (line, after) = split_line(rest);
        rest = after;
        if line.starts_with([' ', '\t']) {
            keeps &= !line.trim().is_empty();
        } else {
            // Exchange puts a line in front that is no field.
            let name = split_field(line).map(|(name, _)| name.to_ascii_lowercase());
            keeps = name.is_some_and(|name| {
                !matches!(
                    name.as_str(),
                    "content-type" | "content-transfer-encoding" | "content-disposition" | "mime-version"
                )
            });
        }
        if keeps {
            header.push_str(line);
            header.push('\n');
        }
    }
    header
}

fn mailbox(name: Option<String>, address: Option<String>) -> Option<String> {
    match (name, address) {
        (Some(name), Some(address)) if name != address => {
            Some(format!("\"{}\" <{address}>", name.replace(['"', '\\'], "'")))
        }
        (name, address) => address.or(name),
    }
}

/// Appends a field, its value on one line.
pub(super) fn field(header: &mut String, name: &str, value: Option<String>) {
    let value: Option<String> = value.map(|value| value.split_whitespace().collect::<Vec<_>>().join(" "));
    if let Some(value) = value.filter(|value| !value.is_empty()) {
        header.push_str(&format!("{name}: {value}\n"));
    }
}

/// RFC 5322 3.3, from units of 100 ns since 1601.
pub(super) fn date(file_time: u64) -> Option<String> {
    const UNTIL_1970_S: i64 = 11_644_473_600;
    let seconds = i64::try_from(file_time / 10_000_000).ok()? - UNTIL_1970_S;
    let time = Timestamp::from_second(seconds).ok().filter(|_| file_time > 0)?;
    Some(time.to_zoned(TimeZone::UTC).strftime("%a, %d %b %Y %H:%M:%S +0000").to_string())
}
