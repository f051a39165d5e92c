//! "Away from home?": the answers are judged.

use super::App;
use crate::account::{Account, Address, Host, SignIn, SignInChoice};
use crate::app::{Away, AwayAccount, AwayResult, Draft, Screen};
use crate::diagnosis::{Position, Situation, assess, handled_domains};

impl App {
    pub fn away(&self) -> &Away {
        &self.away
    }

    /// The account that was chosen, else the first one, else the address that was typed.
    pub fn away_account(&self) -> AwayAccount {
        let wanted = self.away.answers.account.as_ref();
        let chosen = self.entries().find(|entry| Some(&entry.id) == wanted).or_else(|| self.entries().next());
        let Some(entry) = chosen else {
            return AwayAccount::typed(&self.away.answers.address);
        };
        match (self.account(&entry.id), self.draft(&entry.id)) {
            (Some(account), _) => AwayAccount::of(account),
            (None, Some(draft)) => AwayAccount::of_draft(draft),
            (None, None) => AwayAccount::typed(&entry.address),
        }
    }

    /// What the answers come to.
    pub fn away_result(&self) -> AwayResult {
        let answers = &self.away.answers;
        if answers.webmail {
            return AwayResult::Webmail;
        }
        let account = self.away_account();
        let (Some(place), Some(server_of), Some(recipient), Ok(address)) =
            (answers.place, answers.server_of, answers.recipient_domain(), Address::parse(&account.address))
        else {
            return AwayResult::Open;
        };
        let handles = handled_domains(address.domain(), account.server.as_ref());
        let assessment = assess(&Situation {
            webmail: false,
            position: Position::Told { place, server_of },
            recipient: Some(&recipient),
            handles: &handles,
            sender: Some(&address.domain().as_ascii()),
            signs_in: account.signs_in,
            incoming_first: account.incoming_first,
            admitted: false,
        });
        assessment.map_or(AwayResult::Webmail, AwayResult::Assessed)
    }

    /// Checks the account in question, or asks for its settings where there are none yet.
    pub(super) fn check_away(&mut self) {
        let account = self.away_account();
        match account.id {
            Some(id) => self.check(id, None, None),
            None => {
                self.show(Screen::Add);
                self.type_address(account.address);
            }
        }
    }
}

impl AwayAccount {
    fn typed(address: &str) -> Self {
        Self { id: None, address: address.trim().to_owned(), server: None, signs_in: false, incoming_first: false }
    }

    fn of(account: &Account) -> Self {
        Self {
            id: Some(account.id.clone()),
            address: account.address.to_string(),
            server: Some(account.outgoing.server.host.clone()),
            signs_in: account.outgoing_username().is_some(),
            incoming_first: account.outgoing.sign_in == SignIn::IncomingFirst,
        }
    }

    /// Of settings that were typed and never saved.
    fn of_draft(draft: &Draft) -> Self {
        let form = &draft.form;
        Self {
            id: Some(draft.id.clone()),
            address: form.address.clone(),
            server: Host::parse(&form.outgoing_host).ok(),
            signs_in: matches!(form.sign_in, SignInChoice::SameAsIncoming | SignInChoice::LogOn),
            incoming_first: form.sign_in == SignInChoice::IncomingFirst,
        }
    }
}
