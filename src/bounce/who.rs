//! Who refused, and at which command: said beside the words of the server.

use std::sync::LazyLock;

use super::entry::address_in;
use super::headers::Fields;
use super::marks::Marks;
use crate::diagnosis::Stage;

/// Words that stand directly before the name of the server that refused.
const BEFORE_SERVER: &[&str] = &[
    "host: ",
    "host ",
    "while talking to ",
    " by ",
    "connected to ",
    "connecting to ",
    "connect to ",
    "conversation with ",
    "smtp server <",
    "server: ",
    "rejected your message: ",
    "respond from ",
    "response from ",
    "from ",
    "remote mail server ",
    "remote server ",
];

/// Words that stand directly behind it, as qmail writes them.
const BEHIND_SERVER: &[&str] = &[" does not like recipient", " failed after i sent", " did not like", " does not like"];

/// The server that a report names as the one that refused.
pub(super) fn server(text: &str) -> Option<String> {
    // `mx.b.example[192.0.2.1] said:`, `mx.b.example [192.0.2.1] did not like our RCPT TO:`
    let head = super::words::shortened(text, 2 << 10);
    if let Some(bracket) = head.find('[') {
        let name =
            head[..bracket].trim_end().rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | ',' | ';')).next();
        if let Some(found) = name.and_then(host_in) {
            return Some(found);
        }
    }
    let lower = head.to_ascii_lowercase();
    let behind = BEHIND_SERVER.iter().find_map(|behind| {
        let at = lower.find(behind)?;
        host_in(head.get(..at)?.rsplit(char::is_whitespace).next()?)
    });
    behind.or_else(|| named(head, &lower))
}

fn named(head: &str, lower: &str) -> Option<String> {
    BEFORE_SERVER.iter().find_map(|before| {
        lower.match_indices(before).find_map(|(at, _)| {
            let boundary = !before.starts_with(char::is_alphabetic) || !lower[..at].ends_with(char::is_alphanumeric);
            let word = head[at + before.len()..]
                .split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | '[' | '>'))
                .next()?;
            host_in(word).filter(|_| boundary)
        })
    })
}

/// The server that wrote a report, by its own words ("This is the mail system at host …"), else by its header.
pub(super) fn reporter(notice: &str, header: &Fields<'_>) -> Option<String> {
    let head = super::words::shortened(notice, 512);
    let says = head.match_indices(" at ").find_map(|(at, before)| {
        let rest = head[at + before.len()..].trim_start_matches("host ");
        host_in(rest.split_whitespace().next()?)
    });
    let by = |received: &str| host_in(received.split_once("by ")?.1.split_whitespace().next()?);
    says.or_else(|| header.get("from").and_then(address_in)?.rsplit_once('@').and_then(|(_, domain)| host_in(domain)))
        .or_else(|| header.all("received").last().and_then(by))
}

/// A host name with a dot or an address, without what surrounds it; no mail address.
pub(super) fn host_in(word: &str) -> Option<String> {
    let word = word.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | '(' | ')' | '[' | ']' | ',' | ';' | ':' | '.')
    });
    let (name, _) = word.split_once('[').unwrap_or((word, ""));
    let fits = name.len() >= 4
        && name.len() <= 253
        && name.contains('.')
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
        && name.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric())
        && !name.contains("..");
    // "5.7.1" is a code, "e.g" an abbreviation.
    let is_name = name.rsplit('.').next().is_some_and(|last| {
        last.len() >= 2 && last.bytes().all(|b| b.is_ascii_alphabetic()) || last.starts_with("xn--")
    });
    let is_address = name.parse::<std::net::Ipv4Addr>().is_ok();
    (fits && (is_name || is_address)).then(|| name.to_owned())
}

/// What reports say of the command that was refused; the later command first.
const STAGES: &[(&str, Stage)] = &[
    ("end of data", Stage::AfterData),
    ("final data", Stage::AfterData),
    ("after data", Stage::AfterData),
    ("data command", Stage::AfterData),
    ("end of message", Stage::AfterData),
    ("for text command", Stage::AfterData),
    ("[data]", Stage::AfterData),
    ("(data)", Stage::AfterData),
    ("message content", Stage::AfterData),
    ("during data", Stage::AfterData),
    ("after i sent the message", Stage::AfterData),
    ("rcpt to", Stage::RcptTo),
    ("rcpt_to", Stage::RcptTo),
    ("rcpt command", Stage::RcptTo),
    ("after rcpt", Stage::RcptTo),
    ("to rcpt", Stage::RcptTo),
    ("does not like recipient", Stage::RcptTo),
    ("mail from", Stage::MailFrom),
    ("mail_from", Stage::MailFrom),
    ("mail command", Stage::MailFrom),
    ("sender was rejected", Stage::MailFrom),
    ("does not like sender", Stage::MailFrom),
    ("in reply to ehlo", Stage::Ehlo),
    ("in reply to helo", Stage::Ehlo),
    ("helo command", Stage::Ehlo),
    ("ehlo command", Stage::Ehlo),
    ("after ehlo", Stage::Ehlo),
    ("after helo", Stage::Ehlo),
    ("sending helo", Stage::Ehlo),
    ("ehlo:", Stage::Ehlo),
    ("our ehlo", Stage::Ehlo),
    ("our helo", Stage::Ehlo),
    ("starttls", Stage::Tls),
    ("tls handshake", Stage::Tls),
    ("tls is required", Stage::Tls),
    ("server certificate", Stage::Tls),
    ("tls session", Stage::Tls),
    ("initial connection", Stage::Greeting),
    ("initial server greeting", Stage::Greeting),
    ("server greeting", Stage::Greeting),
    ("refused to talk to me", Stage::Greeting),
    ("before the greeting", Stage::Greeting),
    ("connection_opening", Stage::Greeting),
    ("connection timed out", Stage::Connect),
    ("connection refused", Stage::Connect),
    ("connect to ", Stage::Connect),
    ("socket error", Stage::Connect),
    ("couldn't connect", Stage::Connect),
    ("could not connect", Stage::Connect),
    ("establish an smtp connection", Stage::Connect),
    ("no route to host", Stage::Connect),
    ("network is unreachable", Stage::Connect),
    ("host or domain name not found", Stage::Resolve),
    ("name or service not known", Stage::Resolve),
    ("dns lookup failure", Stage::Resolve),
    ("host not found", Stage::Resolve),
    ("no such domain", Stage::Resolve),
    ("couldn't find any host named", Stage::Resolve),
    ("unrouteable", Stage::Resolve),
];

/// The command that was refused, as a report says it.
pub(super) fn stage(text: &str) -> Option<Stage> {
    static MARKS: LazyLock<Marks<Stage>> = LazyLock::new(|| Marks::new(STAGES));
    MARKS.find(super::words::shortened(text, 4 << 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_refusing_server_is_named() {
        for (text, server_name) in [
            ("host mx.b.example[192.0.2.1] said: 550 no", Some("mx.b.example")),
            ("mx.b.example [192.0.2.1] did not like our RCPT TO:", Some("mx.b.example")),
            ("... while talking to mx.b.example.:", Some("mx.b.example")),
            ("host: mx.b.example\n5.2.2 full", Some("mx.b.example")),
            (
                "rejected by the server for the recipient domain b.example by mx.b.example. [192.0.2.153]",
                Some("mx.b.example"),
            ),
            ("Connected to 192.0.2.3 but sender was rejected.", Some("192.0.2.3")),
            ("The following organization rejected your message: mail.contoso.com.", Some("mail.contoso.com")),
            ("user unknown (#5.1.1)", None),
            ("rejected by the recipient domain", None),
        ] {
            assert_eq!(server(text).as_deref(), server_name, "{text}");
        }
    }

    #[test]
    fn the_refused_command_is_named() {
        for (text, expected) in [
            ("550 x (in reply to RCPT TO command)", Some(Stage::RcptTo)),
            ("554 x (in reply to end of DATA command)", Some(Stage::AfterData)),
            ("SMTP error from remote mail server after MAIL FROM:<a@b.example> SIZE=222:", Some(Stage::MailFrom)),
            ("did not like our final DATA:", Some(Stage::AfterData)),
            ("550 no such user", None),
        ] {
            assert_eq!(stage(text), expected, "{text}");
        }
    }
}
