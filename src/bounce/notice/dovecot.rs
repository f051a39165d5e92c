//! Reports of Dovecot's delivery agent: `Your message to <a@b.example> was automatically rejected:` and the reason below.

use super::super::entry::Entry;
use super::super::explanation::Action;

/// The refusal that a text tells, also of a recipient without a domain.
pub(in crate::bounce) fn read(text: &str) -> Option<Entry> {
    let (_, rest) = text.split_once("Your message to <")?;
    let (recipient, rest) = rest.split_once('>')?;
    let reason = rest.trim_start().strip_prefix("was automatically rejected:")?.trim_start();
    let reason = reason.lines().take_while(|line| !line.trim().is_empty()).collect::<Vec<_>>().join(" ");
    let fits = !reason.is_empty() && recipient.len() <= 320 && !recipient.contains(char::is_whitespace);
    fits.then(|| Entry {
        recipient: Some(recipient.to_owned()),
        action: Some(Action::Failed),
        response: Some(reason),
        ..Entry::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_stands_below_the_recipient() {
        let entry =
            read("Your message to <anna@b.example> was automatically rejected:\r\nQuota exceeded\r\n\r\nMore").unwrap();
        assert_eq!(entry.recipient.as_deref(), Some("anna@b.example"));
        assert_eq!(entry.response.as_deref(), Some("Quota exceeded"));
        for other in [
            "",
            "Your message to <a@b.example> was read",
            "Your message to <a b> was automatically rejected:\nx",
            "Your message to <a",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
