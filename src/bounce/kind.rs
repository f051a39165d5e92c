//! What kind of mail a message is: told by its header first, its words second.

use super::entry::Entry;
use super::explanation::{Action, Kind};
use super::headers::Fields;
use super::letter::Letter;

/// Local parts in whose name reports are written.
const REPORTERS: &[&str] =
    &["mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon", "mail.delivery.system", "post_master", "mdaemon"];

/// Words in the subjects of reports, in lower case, in the languages of the programs that write them.
const SUBJECTS: &[&str] = &[
    "undeliver",
    "delivery status notification",
    "delivery notification",
    "delivery failure",
    "delivery failed",
    "delivery report",
    "delivery error",
    "delivery problem",
    "failure notice",
    "failed delivery",
    "failure delivery",
    "returned mail",
    "returned to sender",
    "mail delivery",
    "mail system error",
    "mail failure",
    "mail could not be delivered",
    "message delivery has failed",
    "message could not be delivered",
    "message not delivered",
    "email delivery failure",
    "nondeliverable",
    "non-deliverable",
    "non delivery",
    "warning: could not send message",
    "warning: message",
    "there was an error sending your mail",
    "could not deliver",
    "rejected mail",
    "loop alert",
    "your message could not",
    "recapito",
    "mancato recapito",
    "non recapitabile",
    "impossibile recapitare",
    "notifica sullo stato del recapito",
    "non remis",
    "non distribuable",
    "échec de la remise",
    "échec de remise",
    "notification d'état de remise",
    "unzustellbar",
    "nicht zustellbar",
    "fehler bei der zustellung",
    "no se puede entregar",
    "no entregado",
    "não é possível entregar",
    "недоставленное",
    "не удается доставить",
    "не удалось доставить",
    "ваше сообщение не доставлено",
    "onbestelbaar",
    "niet bezorgd",
];

/// Beginnings of the subjects of automatic replies.
const AUTOMATIC: &[&str] = &[
    "auto reply",
    "auto-reply",
    "autoreply",
    "automatic reply",
    "automated reply",
    "auto response",
    "auto-response",
    "autoresponse",
    "out of office",
    "out of the office",
    "away from",
    "on vacation",
    "vacation",
    "risposta automatica",
    "fuori sede",
    "fuori ufficio",
    "réponse automatique",
    "absence du bureau",
    "absent du bureau",
    "automatische antwort",
    "abwesenheit",
    "respuesta automática",
    "fuera de la oficina",
    "автоматический ответ",
    "автоответ",
    "нет на месте",
    "resposta automática",
    "automatisch antwoord",
];

/// Words with which a sender is asked to confirm that he is a person.
const CHALLENGES: &[&str] = &[
    "confirm that you are a human",
    "confirm you are a human",
    "verify that you are human",
    "verify your email address by",
    "boxtrapper",
    "sender verification",
    "to complete this verification",
    "your message is being held until",
    "challenge-response",
    "please click the link below to confirm",
    "requires confirmation of the sender",
    "please confirm your message",
    "to release your message",
    "add yourself to my guest list",
    "spam arrest",
    "your email requires verification",
];

/// A header with its subject made ready to be searched.
struct Head<'a> {
    fields: &'a Fields<'a>,
    /// Decoded, in lower case.
    subject: String,
}

impl<'a> Head<'a> {
    fn of(fields: &'a Fields<'a>) -> Self {
        let subject = super::headers::decoded(fields.get("subject").unwrap_or_default()).to_lowercase();
        Self { fields, subject }
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.fields.get(name)
    }
}

/// The kind of a mail, with what was found of its recipients.
pub(super) fn of(letter: &Letter<'_>, header: &Fields<'_>, entries: &[Entry]) -> Kind {
    let header = &Head::of(header);
    if letter.feedback.is_some() || header.get("content-type").is_some_and(|kind| contains(kind, "feedback-report")) {
        return Kind::Feedback;
    }
    if is_challenge(letter, header) {
        return Kind::Challenge;
    }
    let reports = !letter.status.is_empty() || is_report_by(header);
    if !reports {
        if is_automatic(header) {
            return Kind::AutoReply;
        }
        // Some write reports under a name of their own, and say so only in the text.
        let coded = |entry: &Entry| entry.response.as_deref().is_some_and(|words| super::words::said(words).is_some());
        let serious = has_null_path(header) && !entries.is_empty() || entries.iter().any(coded);
        return if is_conversation(header) || !serious {
            Kind::NotABounce
        } else {
            of_entries(entries, header, letter)
        };
    }
    if entries.is_empty() && letter.status.is_empty() && is_automatic(header) {
        return Kind::AutoReply;
    }
    of_entries(entries, header, letter)
}

fn of_entries(entries: &[Entry], header: &Head<'_>, letter: &Letter<'_>) -> Kind {
    let actions: Vec<Action> = entries.iter().filter_map(|entry| entry.action).collect();
    if actions.contains(&Action::Failed) {
        return Kind::Bounce;
    }
    if actions.contains(&Action::Delayed) {
        return Kind::Delayed;
    }
    if !actions.is_empty() && actions.len() == entries.len() {
        return Kind::Delivered;
    }
    let class = entries.iter().find_map(|entry| entry.status.as_deref()?.chars().next());
    match class {
        Some('2') => Kind::Delivered,
        _ if is_delay(header, letter) => Kind::Delayed,
        _ => Kind::Bounce,
    }
}

/// A report that the message is still being tried.
fn is_delay(header: &Head<'_>, letter: &Letter<'_>) -> bool {
    if ["(delay)", "delayed", "could not send message for past", "warning: message", "still being retried", "deferred"]
        .iter()
        .any(|word| header.subject.contains(word))
    {
        return true;
    }
    let notice = super::words::shortened(&letter.notice, 2 << 10).to_lowercase();
    [
        "this is a warning message only",
        "you do not need to resend",
        "has been delayed",
        "no action is required on your part",
        "will be retried",
        "will continue to try",
    ]
    .iter()
    .any(|word| notice.contains(word))
        && !["giving up", "permanent error", "permanent failure", "failed permanently"]
            .iter()
            .any(|word| notice.contains(word))
}

/// Whether the header is that of a report.
pub(super) fn is_report(header: &Fields<'_>) -> bool {
    is_report_by(&Head::of(header))
}

fn is_report_by(header: &Head<'_>) -> bool {
    let from = header.get("from").unwrap_or_default();
    let by_reporter = is_reporter(from);
    let named = SUBJECTS.iter().any(|words| header.subject.contains(words));
    let typed = header.get("content-type").is_some_and(|kind| contains(kind, "delivery-status"));
    typed
        || header.get("x-failed-recipients").is_some()
        || by_reporter && !(is_automatic(header) && !named && !has_null_path(header))
        || named
}

/// The envelope sender of what must not be answered.
fn has_null_path(header: &Head<'_>) -> bool {
    header.get("return-path").is_some_and(|path| matches!(path.trim(), "<>" | "<MAILER-DAEMON>"))
}

fn is_reporter(from: &str) -> bool {
    let lower = from.to_ascii_lowercase();
    REPORTERS.iter().any(|name| lower.contains(name)) || lower.contains("mail delivery s")
}

/// An automatic reply of a person's mailbox (RFC 3834).
fn is_automatic(header: &Head<'_>) -> bool {
    let has = |name: &str, words: &[&str]| {
        header.get(name).is_some_and(|value| words.iter().any(|word| contains(value, word)))
    };
    if has("auto-submitted", &["auto-replied", "auto-generated", "auto-notified"])
        || has("x-autoreply", &["yes", "true", "1"])
        || has("x-autorespond", &[""])
        || has("x-auto-response-suppress", &["all", "oof"])
        || has("precedence", &["auto_reply", "auto-reply"])
        || has("preference", &["auto_reply"])
        || has("x-apple-action", &["vacation"])
        || has("delivered-to", &["autoresponder"])
    {
        return true;
    }
    let subject = header.subject.trim_start_matches("re:").trim_start();
    AUTOMATIC.iter().any(|start| subject.starts_with(start))
}

/// An answer to somebody, or a letter to many: what servers said is only spoken of.
fn is_conversation(header: &Head<'_>) -> bool {
    let subject = header.get("subject").unwrap_or_default();
    header.get("list-unsubscribe").is_some()
        || header.get("list-id").is_some()
        || header.get("references").is_some()
        || subject.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("re:"))
}

fn is_challenge(letter: &Letter<'_>, header: &Head<'_>) -> bool {
    if !letter.status.is_empty() {
        return false;
    }
    if header.get("x-boxtrapper").is_some() {
        return true;
    }
    let notice = super::words::shortened(&letter.notice, 4 << 10).to_lowercase();
    CHALLENGES.iter().any(|words| notice.contains(words))
}

fn contains(value: &str, word: &str) -> bool {
    value.to_ascii_lowercase().contains(word)
}
