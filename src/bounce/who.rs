//! Who refused, and at which command: said beside the words of the server.

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

/// The command that was refused, as a report says it.
pub(super) fn stage(text: &str) -> Option<Stage> {
    let lower = super::words::shortened(text, 4 << 10).to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if has(&[
        "end of data",
        "final data",
        "after data",
        "data command",
        "end of message",
        "for text command",
        "[data]",
        "(data)",
        "message content",
        "during data",
    ]) {
        return Some(Stage::AfterData);
    }
    if has(&["rcpt to", "rcpt_to", "rcpt command", "after rcpt", "to rcpt", "does not like recipient"]) {
        return Some(Stage::RcptTo);
    }
    if has(&["mail from", "mail_from", "mail command", "sender was rejected"]) {
        return Some(Stage::MailFrom);
    }
    if has(&[
        "in reply to ehlo",
        "in reply to helo",
        "helo command",
        "ehlo command",
        "after ehlo",
        "after helo",
        "sending helo",
        "ehlo:",
        "our ehlo",
        "our helo",
    ]) {
        return Some(Stage::Ehlo);
    }
    if has(&["starttls", "tls handshake", "tls is required", "server certificate", "tls session"]) {
        return Some(Stage::Tls);
    }
    if has(&[
        "initial connection",
        "initial server greeting",
        "server greeting",
        "refused to talk to me",
        "before the greeting",
        "connection_opening",
    ]) {
        return Some(Stage::Greeting);
    }
    if has(&[
        "connection timed out",
        "connection refused",
        "connect to ",
        "socket error",
        "couldn't connect",
        "could not connect",
        "no route to host",
        "network is unreachable",
    ]) {
        return Some(Stage::Connect);
    }
    if has(&[
        "host or domain name not found",
        "name or service not known",
        "dns lookup failure",
        "host not found",
        "no such domain",
        "couldn't find any host named",
        "unrouteable",
    ]) {
        return Some(Stage::Resolve);
    }
    None
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
