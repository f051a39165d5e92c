//! The search while an address is typed: what was found, and the screen in every state of it.

use mailclinic::account::{
    Account, Address, Host, IncomingProtocol, Method, Port, Secret, Security, Server, UsernameForm,
};
use mailclinic::app::{Command, Screen, SearchState};
use mailclinic::discover::{Candidate, Discovery, Offered, OfferedIncoming, Source};

use super::outside::Fake;
use super::scenes::{Look, Stage, USUAL, three};

pub const ADDRESS: &str = "marco.rossi@proseware.com";

fn offered(host: &str, port: u16, security: Security) -> Offered {
    let host = Host::parse(host).expect("a host");
    Offered {
        server: Server { host, port: Port::known(port), security },
        username: UsernameForm::Address,
        methods: vec![Method::Plain],
        without_sign_in: false,
    }
}

/// What a domain publishes about servers of this company.
pub fn published(company: &str) -> Candidate {
    Candidate {
        source: Source::WellKnown,
        origin: Some("https://proseware.com/.well-known/autoconfig/mail/config-v1.1.xml".to_owned()),
        service: None,
        trusted: true,
        strangers: Vec::new(),
        submission: vec![offered(&format!("smtp.{company}"), 465, Security::Tls)],
        incoming: vec![OfferedIncoming {
            protocol: IncomingProtocol::Imap,
            offered: offered(&format!("imap.{company}"), 993, Security::Tls),
        }],
        hints: Vec::new(),
    }
}

/// The same by a way that nobody vouches for.
pub fn unproven(company: &str) -> Candidate {
    let servers = ["smtp", "imap"].map(|name| Host::parse(&format!("{name}.{company}")).expect("a host"));
    let origin = Some("_submissions._tcp.proseware.com".to_owned());
    Candidate { source: Source::Srv, origin, trusted: false, strangers: servers.to_vec(), ..published(company) }
}

pub fn discovery(candidates: Vec<Candidate>) -> Discovery {
    let address = Address::parse(ADDRESS).expect("an address");
    Discovery { address, candidates, asked: Vec::new(), took: std::time::Duration::from_millis(700) }
}

/// The screen with this address, once this search is over; without one it goes on for ever.
pub fn stage(look: Look, address: &str, found: Option<Discovery>) -> Stage {
    let outside = Fake::new(three());
    let ends = found.is_some();
    *outside.discovery.lock().expect("lock") = found;
    let mut stage = Stage::new(look, outside);
    stage.handle(Command::Show(Screen::Add));
    stage.handle(Command::TypeAddress(address.to_owned()));
    if ends {
        stage.wait(|app| *app.new_account().search.state() != SearchState::Running);
    }
    stage
}

fn typed(stage: &mut Stage, password: &str) {
    stage.handle(Command::TypeNewPassword(Secret::new(password.to_owned())));
}

/// The profile that is checked, with the password for its outgoing server.
fn checked(stage: &Stage) -> Vec<(Account, Option<String>)> {
    let requests = stage.outside.requests.lock().expect("lock");
    requests
        .iter()
        .map(|request| {
            let secret = request.account.outgoing_secret(&request.secrets);
            (request.account.clone(), secret.map(|secret| secret.expose().to_owned()))
        })
        .collect()
}

fn wait_for_check(stage: &mut Stage) -> (Account, Option<String>) {
    let outside = stage.outside.clone();
    stage.wait(move |_| !outside.requests.lock().expect("lock").is_empty());
    checked(stage).pop().expect("a check")
}

#[test]
fn an_address_of_a_known_service_is_checked_without_any_search() {
    let mut stage = stage(USUAL, "marco.rossi@gmail.com", None);
    assert_eq!(*stage.app().new_account().search.state(), SearchState::Done);
    typed(&mut stage, "canary-Lorikeet-42");
    stage.handle(Command::CheckFound);
    let (account, secret) = wait_for_check(&mut stage);
    assert_eq!(account.outgoing.server.host.to_string(), "smtp.gmail.com");
    assert_eq!(account.outgoing_username(), Some("marco.rossi@gmail.com"));
    assert_eq!(secret.as_deref(), Some("canary-Lorikeet-42"));
    assert!(stage.outside.searched.lock().expect("lock").is_empty());
    assert!(matches!(stage.app().screen(), Screen::Check(_)));
}

#[test]
fn nothing_is_checked_before_the_servers_name_was_shown() {
    let outside = Fake::new(three());
    *outside.discovery.lock().expect("lock") = Some(discovery(vec![published("proseware.com")]));
    let mut stage = Stage::new(USUAL, outside);
    stage.handle(Command::Show(Screen::Add));
    stage.handle(Command::TypeAddress(ADDRESS.to_owned()));
    typed(&mut stage, "canary-Lorikeet-42");
    // Faster than the search.
    stage.handle(Command::CheckFound);
    stage.wait(|app| *app.new_account().search.state() == SearchState::Done);
    assert_eq!(*stage.app().screen(), Screen::Add);
    assert!(checked(&stage).is_empty());
    stage.handle(Command::CheckFound);
    let (account, _) = wait_for_check(&mut stage);
    assert_eq!(account.outgoing.server.host.to_string(), "smtp.proseware.com");
    assert_eq!(
        account.incoming.map(|incoming| incoming.server.host.to_string()).as_deref(),
        Some("imap.proseware.com")
    );
}

#[test]
fn a_password_goes_to_strangers_only_after_the_person_has_agreed() {
    let mut stage = stage(USUAL, ADDRESS, Some(discovery(vec![unproven("adatum.com")])));
    typed(&mut stage, "canary-Lorikeet-42");
    stage.handle(Command::CheckFound);
    assert_eq!(*stage.app().screen(), Screen::Add);
    assert!(checked(&stage).is_empty());
    stage.handle(Command::AgreeToFound);
    stage.handle(Command::CheckFound);
    let (account, secret) = wait_for_check(&mut stage);
    assert_eq!(account.outgoing.server.host.to_string(), "smtp.adatum.com");
    assert_eq!(secret.as_deref(), Some("canary-Lorikeet-42"));
}

#[test]
fn consent_given_for_one_domain_does_not_hold_for_the_next() {
    let mut stage = stage(USUAL, ADDRESS, Some(discovery(vec![unproven("adatum.com")])));
    stage.handle(Command::AgreeToFound);
    assert!(!stage.app().new_account().needs_agreement());
    stage.handle(Command::TypeAddress("marco.rossi@contoso.com".to_owned()));
    stage.wait(|app| *app.new_account().search.state() == SearchState::Done);
    assert!(stage.app().new_account().needs_agreement());
}

#[test]
fn another_domain_is_another_search_and_the_same_one_is_not() {
    let mut stage = stage(USUAL, ADDRESS, Some(discovery(vec![published("proseware.com")])));
    stage.handle(Command::TypeAddress("m.rossi@proseware.com".to_owned()));
    assert_eq!(*stage.app().new_account().search.state(), SearchState::Done);
    *stage.outside.discovery.lock().expect("lock") = None;
    stage.handle(Command::TypeAddress("m.rossi@contoso.com".to_owned()));
    assert_eq!(*stage.app().new_account().search.state(), SearchState::Running);
    assert!(stage.app().new_account().best().is_none());
    // The user name is that of the address as it stands at last.
    *stage.outside.discovery.lock().expect("lock") = Some(discovery(vec![published("proseware.com")]));
    stage.handle(Command::TypeAddress("m.rossi@proseware.com".to_owned()));
    stage.wait(|app| *app.new_account().search.state() == SearchState::Done);
    typed(&mut stage, "x");
    stage.handle(Command::CheckFound);
    assert_eq!(wait_for_check(&mut stage).0.outgoing_username(), Some("m.rossi@proseware.com"));
}

#[test]
fn without_a_password_nothing_is_checked_and_the_field_says_so() {
    let mut stage = stage(USUAL, "marco.rossi@gmail.com", None);
    stage.handle(Command::CheckFound);
    assert!(stage.app().new_account().password_missing);
    assert!(checked(&stage).is_empty());
    typed(&mut stage, "x");
    assert!(!stage.app().new_account().password_missing);
}

#[test]
fn what_was_found_can_be_changed_in_the_form() {
    let mut stage = stage(USUAL, ADDRESS, Some(discovery(vec![published("proseware.com")])));
    stage.handle(Command::StartAccount);
    let Screen::Form(id) = stage.app().screen().clone() else { panic!("the form was expected") };
    let form = &stage.app().draft(&id).expect("a draft").form;
    assert_eq!((form.outgoing_host.as_str(), form.outgoing_port.as_str()), ("smtp.proseware.com", "465"));
    assert_eq!((form.incoming_host.as_str(), form.incoming_username.as_str()), ("imap.proseware.com", ADDRESS));
}
