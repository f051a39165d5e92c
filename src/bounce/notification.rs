//! Amazon SES tells of bounces, complaints and deliveries in JSON, in a mail of its notification service.

use serde_json::Value;

use super::entry::Entry;
use super::explanation::{Action, Kind};
use super::status::MOST_RECIPIENTS;

/// What a notification says, if the text begins with one.
pub(super) fn read(text: &str) -> Option<(Kind, Vec<Entry>)> {
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
    match kind {
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
            Some((Kind::Bounce, entries.collect()))
        }
        "Complaint" => {
            let entries = list(value.get("complaint")?, "complainedRecipients")
                .map(|recipient| Entry { recipient: text_of(recipient, "emailAddress"), ..Entry::default() });
            Some((Kind::Feedback, entries.collect()))
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
            Some((Kind::Delivered, entries.collect()))
        }
        _ => None,
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
        let (kind, entries) = read(text).expect("a notification");
        assert_eq!((kind, entries.len()), (Kind::Bounce, 1));
        assert_eq!(entries[0].response.as_deref(), Some("550 5.1.1 no such user"));
        assert_eq!(entries[0].reporting_server.as_deref(), Some("a.example.net"));
        let (kind, entries) = read(r#"{"notificationType":"Delivery","delivery":{"recipients":["a@b.example"],"smtpResponse":"250 2.6.0 ok"}}"#).expect("one");
        assert_eq!((kind, entries[0].response.as_deref()), (Kind::Delivered, Some("250 2.6.0 ok")));
        for other in ["", "{", "{}", "[1]", r#"{"notificationType":"Bounce"}"#, "Hello {"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
