//! Amazon SES tells of bounces, complaints and deliveries in JSON, in a mail of its notification service.

use serde_json::Value;

use super::entry::Entry;
use super::explanation::{Action, Kind, Original};
use super::status::MOST_RECIPIENTS;

/// Who writes them.
pub(super) const WRITER: &str = "Amazon SES";

/// What a notification says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Notification {
    pub kind: Kind,
    pub entries: Vec<Entry>,
    pub original: Original,
}

/// What a notification says, if the text begins with one.
pub(super) fn read(text: &str) -> Option<Notification> {
    let text = text.trim_start();
    if !text.starts_with('{') {
        return None;
    }
    // Mail programs wrap the long line, which JSON does not allow.
    let joined = text.replace(['\r', '\n'], "");
    let value: Value = serde_json::Deserializer::from_str(&joined).into_iter().next()?.ok()?;
    // What is subscribed to may wrap the notification once more, as text.
    let value = match value.get("Message").and_then(Value::as_str) {
        Some(inner) => serde_json::from_str(inner).ok()?,
        None => value,
    };
    let kind = value.get("notificationType").or_else(|| value.get("eventType"))?.as_str()?;
    let (kind, entries) = match kind {
        "Bounce" => {
            let bounce = value.get("bounce")?;
            let transient = bounce.get("bounceType").and_then(Value::as_str) == Some("Transient");
            let entries = list(bounce, "bouncedRecipients").map(|recipient| Entry {
                recipient: text_of(recipient, "emailAddress"),
                action: Some(if text_of(recipient, "action").as_deref() == Some("delayed") {
                    Action::Delayed
                } else {
                    Action::Failed
                }),
                status: text_of(recipient, "status").or_else(|| transient.then(|| "4.0.0".to_owned())),
                response: text_of(recipient, "diagnosticCode")
                    .map(|code| code.trim_start_matches("smtp;").trim().to_owned()),
                reporting_server: host(bounce, "reportingMTA"),
                ..Entry::default()
            });
            (Kind::Bounce, entries.collect())
        }
        "Complaint" => {
            let entries = list(value.get("complaint")?, "complainedRecipients")
                .map(|recipient| Entry { recipient: text_of(recipient, "emailAddress"), ..Entry::default() });
            (Kind::Feedback, entries.collect())
        }
        "Delivery" => {
            let delivery = value.get("delivery")?;
            let entries =
                delivery.get("recipients").and_then(Value::as_array).into_iter().flatten().take(MOST_RECIPIENTS);
            let entries = entries.map(|recipient| Entry {
                recipient: recipient.as_str().map(str::to_owned),
                action: Some(Action::Delivered),
                response: text_of(delivery, "smtpResponse"),
                reporting_server: host(delivery, "reportingMTA"),
                ..Entry::default()
            });
            (Kind::Delivered, entries.collect())
        }
        _ => return None,
    };
    Some(Notification { kind, entries, original: original(value.get("mail")) })
}

/// The message in question.
fn original(mail: Option<&Value>) -> Original {
    let header = mail.and_then(|mail| mail.get("commonHeaders"));
    let field = |name: &str| header.and_then(|header| text_of(header, name));
    let first = |name: &str| header?.get(name)?.get(0)?.as_str().map(str::to_owned);
    Original {
        from: first("from").or_else(|| mail.and_then(|mail| text_of(mail, "source"))),
        to: first("to").or_else(|| mail?.get("destination")?.get(0)?.as_str().map(str::to_owned)),
        subject: field("subject"),
        message_id: field("messageId"),
        date: field("date"),
    }
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten().take(MOST_RECIPIENTS)
}

fn text_of(value: &Value, name: &str) -> Option<String> {
    value.get(name)?.as_str().map(str::to_owned)
}

/// `dsn; a.example` or the name alone.
fn host(value: &Value, name: &str) -> Option<String> {
    let text = value.get(name)?.as_str()?;
    super::who::host_in(text.rsplit(';').next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notification_tells_its_recipients() {
        let text = r#"{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","reportingMTA":"dsn; a.example.net",
            "bouncedRecipients":[{"emailAddress":"a@b.example","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 no such user"}]}}
            -- trailing words"#;
        let Notification { kind, entries, .. } = read(text).expect("a notification");
        assert_eq!((kind, entries.len()), (Kind::Bounce, 1));
        assert_eq!(entries[0].response.as_deref(), Some("550 5.1.1 no such user"));
        assert_eq!(entries[0].reporting_server.as_deref(), Some("a.example.net"));
        let text = r#"{"notificationType":"Delivery","mail":{"source":"c@d.example"},
            "delivery":{"recipients":["a@b.example"],"smtpResponse":"250 2.6.0 ok"}}"#;
        let Notification { kind, entries, original } = read(text).expect("one");
        assert_eq!(original.from.as_deref(), Some("c@d.example"));
        assert_eq!((kind, entries[0].response.as_deref()), (Kind::Delivered, Some("250 2.6.0 ok")));
        for other in ["", "{", "{}", "[1]", r#"{"notificationType":"Bounce"}"#, "Hello {"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
