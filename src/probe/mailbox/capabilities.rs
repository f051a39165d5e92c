//! What a server says it can do: POP3's CAPA (RFC 2449) and IMAP's CAPABILITY (RFC 9051 7.2.2).

use crate::account::IncomingProtocol;

/// What one server can do, as it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capabilities {
    protocol: IncomingProtocol,
    /// In capitals: POP3's lines, IMAP's words. Nothing where the server does not know the question.
    told: Option<Vec<String>>,
}

impl Capabilities {
    /// Of a POP3 server, line by line.
    pub(super) fn of_pop3<'a>(lines: impl IntoIterator<Item = &'a str>) -> Self {
        let told = lines.into_iter().map(|line| line.trim().to_ascii_uppercase()).collect();
        Self { protocol: IncomingProtocol::Pop3, told: Some(told) }
    }

    /// Of a POP3 server of the time before CAPA.
    pub(super) fn untold() -> Self {
        Self { protocol: IncomingProtocol::Pop3, told: None }
    }

    /// Of an IMAP server: the words after `CAPABILITY`.
    pub(super) fn of_imap(words: &str) -> Self {
        let told = words.split_whitespace().map(str::to_ascii_uppercase).collect();
        Self { protocol: IncomingProtocol::Imap, told: Some(told) }
    }

    fn lines(&self) -> impl Iterator<Item = &str> {
        self.told.iter().flatten().map(String::as_str)
    }

    fn has(&self, keyword: &str) -> bool {
        self.lines().any(|line| line.split_whitespace().next() == Some(keyword))
    }

    /// A POP3 server that does not say what it can do may be asked all the same.
    pub fn offers_starttls(&self) -> bool {
        match self.protocol {
            IncomingProtocol::Pop3 => self.told.is_none() || self.has("STLS"),
            IncomingProtocol::Imap => self.has("STARTTLS"),
        }
    }

    /// The SASL mechanisms offered, in capitals.
    pub fn methods(&self) -> Vec<String> {
        let mut methods: Vec<String> = Vec::new();
        let mut add = |method: &str| {
            if !method.is_empty() && !methods.iter().any(|known| known == method) {
                methods.push(method.to_owned());
            }
        };
        for line in self.lines() {
            match self.protocol {
                IncomingProtocol::Pop3 => {
                    let mut words = line.split_whitespace();
                    if words.next() == Some("SASL") {
                        words.for_each(&mut add);
                    }
                }
                IncomingProtocol::Imap => line.strip_prefix("AUTH=").into_iter().for_each(&mut add),
            }
        }
        methods
    }

    /// Whether USER and PASS, or LOGIN, are taken on this line. A POP3 server that says nothing of sign-in at all takes them as
    /// all did once.
    pub fn takes_log_in(&self) -> bool {
        match self.protocol {
            IncomingProtocol::Pop3 => self.told.is_none() || self.has("USER"),
            // RFC 9051 6.2.3
            IncomingProtocol::Imap => !self.has("LOGINDISABLED"),
        }
    }

    /// Whether the first message of a sign-in may go along with the command: always with POP3 (RFC 5034 4), with IMAP where
    /// the server says so (RFC 4959).
    pub(super) fn takes_initial_response(&self) -> bool {
        self.protocol == IncomingProtocol::Pop3 || self.has("SASL-IR")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capabilities_are_read_in_any_spelling() {
        let pop3 = Capabilities::of_pop3(["TOP", "sasl plain Login", "STLS", "USER", "RESP-CODES"]);
        assert_eq!(pop3.methods(), ["PLAIN", "LOGIN"]);
        assert!(pop3.offers_starttls() && pop3.takes_log_in() && pop3.takes_initial_response());
        let imap = Capabilities::of_imap("IMAP4rev1 starttls AUTH=PLAIN auth=xoauth2 AUTH=PLAIN LOGINDISABLED SASL-IR");
        assert_eq!(imap.methods(), ["PLAIN", "XOAUTH2"]);
        assert!(imap.offers_starttls() && !imap.takes_log_in() && imap.takes_initial_response());
    }

    #[test]
    fn what_is_not_said_is_not_offered_unless_nothing_is_said() {
        let pop3 = Capabilities::of_pop3(["TOP", "UIDL"]);
        assert!(!pop3.offers_starttls() && !pop3.takes_log_in() && pop3.methods().is_empty());
        let old = Capabilities::untold();
        assert!(old.offers_starttls() && old.takes_log_in() && old.methods().is_empty());
        let imap = Capabilities::of_imap("IMAP4rev1");
        assert!(!imap.offers_starttls() && imap.takes_log_in() && !imap.takes_initial_response());
    }
}
