//! Who wrote a report, by the program's or service's own name.

use super::headers::Fields;
use super::letter::Letter;

/// Words of the notice, and whose they are; the first that is found.
const BY_NOTICE: &[(&str, &str)] = &[
    ("This is the mail system at host", "Postfix"),
    ("This is the Postfix program", "Postfix"),
    ("This is the DragonFly Mail Agent", "DragonFly Mail Agent"),
    ("Hi. This is the qmail-send program", "qmail"),
    ("This is the qmail", "qmail"),
    ("The original message was received at", "Sendmail"),
    ("Sorry, we were unable to deliver your message to the following address", "Yahoo"),
    ("Это письмо создано автоматически сервером Mail.Ru", "Mail.ru"),
    ("This message was created automatically by mail delivery software", "Exim"),
    ("Hi! This is the MAILER-DAEMON, please DO NOT REPLY", "OpenSMTPD"),
    ("Hi!\n\n    This is the MAILER-DAEMON", "OpenSMTPD"),
    ("Message delivery has been delayed.\nThis is the Postfix", "Postfix"),
    ("Google tried to deliver your message", "Gmail"),
    ("Delivery to the following recipient failed permanently", "Gmail"),
    ("Mail delivery failed: returning message to sender", "Exim"),
    ("This is the Courier mail server", "Courier"),
    ("Message from  yahoo.com", "Yahoo"),
    ("This report relates to a message you sent with the following header fields", "Oracle Messaging Server"),
];

pub(super) fn of(letter: &Letter<'_>, header: &Fields<'_>) -> Option<&'static str> {
    if super::notice::is_exchange(&letter.notice) {
        return Some("Microsoft Exchange");
    }
    let notice = super::words::shortened(&letter.notice, 2 << 10);
    of_text(notice).or_else(|| of_header(header))
}

/// By the words alone.
pub(super) fn of_text(notice: &str) -> Option<&'static str> {
    BY_NOTICE.iter().find(|(words, _)| notice.contains(words)).map(|(_, name)| *name)
}

fn of_header(header: &Fields<'_>) -> Option<&'static str> {
    let from = header.get("from").unwrap_or_default();
    let has = |name: &str, word: &str| header.get(name).is_some_and(|value| value.contains(word));
    if header.get("x-failed-recipients").is_some() && from.contains("googlemail.com") {
        return Some("Gmail");
    }
    if has("received", "(Postfix)") && from.contains("Mail Delivery System") {
        return Some("Postfix");
    }
    if has("received", "Exim") {
        return Some("Exim");
    }
    if header.iter().any(|(name, _)| name.starts_with("X-MS-Exchange") || name.starts_with("X-Exchange")) {
        return Some("Microsoft Exchange");
    }
    None
}
