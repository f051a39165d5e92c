//! "Away from home?": what the person answered, and what was tried since.

use crate::account::{AccountId, Address, Host};
use crate::diagnosis::{Assessment, Place, ServerOwner};

/// The answers to the questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AwayAnswers {
    /// Mail is read in a web browser.
    pub webmail: bool,
    /// Which account; nothing for the first one.
    pub account: Option<AccountId>,
    /// The person's address, asked only where there is no account.
    pub address: String,
    pub place: Option<Place>,
    pub server_of: Option<ServerOwner>,
    /// An address, or what stands behind its @.
    pub recipient: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Away {
    pub answers: AwayAnswers,
    /// How many of the remedies were tried in vain.
    pub failed: usize,
    /// The next one helped.
    pub helped: bool,
}

/// The account that is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwayAccount {
    /// Nothing where it is not in the list.
    pub id: Option<AccountId>,
    pub address: String,
    pub server: Option<Host>,
    pub signs_in: bool,
    pub incoming_first: bool,
}

/// What can be said so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AwayResult {
    /// A question is still open.
    Open,
    /// None of it is for mail in a web browser.
    Webmail,
    Assessed(Assessment),
}

impl AwayAnswers {
    /// The recipient's domain, as soon as enough of it is typed.
    pub fn recipient_domain(&self) -> Option<String> {
        let text = self.recipient.trim();
        let domain = match Address::parse(text) {
            Ok(address) => address.domain().clone(),
            Err(_) => Host::parse(text.strip_prefix('@').unwrap_or(text)).ok()?,
        };
        match domain {
            Host::Name(name) if name.contains('.') => Some(name),
            Host::Name(_) | Host::Ip(_) => None,
        }
    }
}

impl Away {
    pub(super) fn answer(&mut self, answers: AwayAnswers) {
        *self = Self { answers, ..Self::default() };
    }

    pub(super) fn tried(&mut self, helped: bool) {
        self.helped = helped;
        self.failed += usize::from(!helped);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_or_a_domain_names_the_recipient() {
        for (typed, domain) in [
            ("maria@adatum.com", Some("adatum.com")),
            (" Maria <maria@Adatum.COM> ", Some("adatum.com")),
            ("@adatum.com", Some("adatum.com")),
            ("adatum.com", Some("adatum.com")),
            ("мария@почта.рф", Some("xn--80a1acny.xn--p1ai")),
            ("", None),
            ("maria", None),
            ("maria@", None),
            ("maria@adatum", None),
            ("maria@[192.0.2.1]", None),
            ("two@a.com, three@b.com", None),
        ] {
            let answers = AwayAnswers { recipient: typed.to_owned(), ..AwayAnswers::default() };
            assert_eq!(answers.recipient_domain().as_deref(), domain, "{typed}");
        }
    }
}
