//! What headers tell: the way of the message, and whether its sender was believed.

mod fields;

pub(super) use fields::{Fields, split_field, split_line};

use super::{Authentication, Hop, Original};

pub(super) fn hops(_: &Fields<'_>) -> Vec<Hop> {
    Vec::new()
}
pub(super) fn authentication(_: &Fields<'_>) -> Option<Authentication> {
    None
}
pub(super) fn original(f: &Fields<'_>) -> Original {
    let get = |n: &str| f.get(n).map(str::to_owned);
    Original {
        from: get("from"),
        to: get("to"),
        subject: get("subject"),
        message_id: get("message-id"),
        date: get("date"),
    }
}
pub(super) fn decoded(text: &str) -> String {
    text.to_owned()
}
pub(super) fn looks_like_mail(text: &str) -> bool {
    let t = text.trim_start();
    let t = if t.starts_with("From ") { split_line(t).1 } else { t };
    let (f, rest) = Fields::read(t);
    f.len() >= 2
        && !rest.is_empty()
        && ["from", "to", "subject", "received", "return-path", "content-type", "date"]
            .iter()
            .filter(|n| f.get(n).is_some())
            .count()
            >= 2
}
