use super::*;
use crate::account::Host;

use Network::{Other, Own};
use Place::{Elsewhere, Home, Work};
use Relaying::{No, Yes};
use ServerOwner::{Company, HomeProvider};

const STRANGER: [Restriction; 4] =
    [Restriction::SignIn, Restriction::IncomingFirst, Restriction::OwnNetwork, Restriction::ListedAddress];

fn domains(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// Nobody signs in: an account at proseware.com, or at the company, with the server of the same.
fn situation<'a>(
    place: Place,
    server_of: ServerOwner,
    handles: &'a [String],
    recipient: Option<&'a str>,
) -> Situation<'a> {
    Situation {
        webmail: false,
        position: Position::Told { place, server_of },
        recipient,
        handles,
        sender: handles.first().map(String::as_str),
        signs_in: false,
        incoming_first: false,
        admitted: false,
    }
}

#[test]
fn the_six_situations_and_their_mirror() {
    let home = domains(&["proseware.com"]);
    let company = domains(&["thephone-company.com"]);
    for (name, place, server_of, recipient, relaying, network, why) in [
        ("1: home, own domain", Home, HomeProvider, "proseware.com", No, Own, Why::OwnDomain),
        ("2: home, another domain", Home, HomeProvider, "adatum.com", Yes, Own, Why::OwnNetwork),
        ("3: work, own domain", Work, HomeProvider, "proseware.com", No, Other, Why::OwnDomain),
        ("4: work, another domain", Work, HomeProvider, "adatum.com", Yes, Other, Why::Stranger),
        ("5: hotel, own domain", Elsewhere, HomeProvider, "proseware.com", No, Other, Why::OwnDomain),
        ("6: hotel, another domain", Elsewhere, HomeProvider, "adatum.com", Yes, Other, Why::Stranger),
        ("mirror: home, colleague", Home, Company, "thephone-company.com", No, Other, Why::OwnDomain),
        ("mirror: home, another domain", Home, Company, "adatum.com", Yes, Other, Why::Stranger),
        ("mirror: work, another domain", Work, Company, "adatum.com", Yes, Own, Why::OwnNetwork),
        ("mirror: hotel, another domain", Elsewhere, Company, "adatum.com", Yes, Other, Why::Stranger),
    ] {
        let handles = if server_of == Company { &company } else { &home };
        let situation = situation(place, server_of, handles, Some(recipient));
        assert_eq!(situation.position.network(), network, "{name}");
        let assessment = assess(&situation).expect(name);
        assert_eq!((assessment.relaying, assessment.why), (relaying, why), "{name}");
        let restrictions: &[Restriction] = if why == Why::Stranger { &STRANGER } else { &[] };
        assert_eq!(assessment.restrictions, restrictions, "{name}");
        assert_eq!(assessment.remedies.is_empty(), why != Why::Stranger, "{name}");
    }
}

#[test]
fn who_is_known_to_the_server_is_not_refused() {
    let handles = domains(&["proseware.com"]);
    let stranger = situation(Elsewhere, HomeProvider, &handles, Some("adatum.com"));
    for (situation, why) in [
        (Situation { signs_in: true, ..stranger }, Why::SignedIn),
        (Situation { incoming_first: true, ..stranger }, Why::FetchedFirst),
        (Situation { admitted: true, ..stranger }, Why::Admitted),
        (Situation { position: Position::Seen(Own), ..stranger }, Why::OwnNetwork),
    ] {
        let assessment = assess(&situation).expect("no webmail");
        assert_eq!((assessment.relaying, assessment.why), (Yes, why));
        assert!(!assessment.may_be_refused() && assessment.remedies.is_empty(), "{why:?}");
    }
}

#[test]
fn what_is_not_known_may_be_refused() {
    let handles = domains(&["proseware.com"]);
    let unclear = situation(Home, ServerOwner::Unknown, &handles, Some("adatum.com"));
    let nobody = situation(Work, HomeProvider, &handles, None);
    let nothing_handled = situation(Work, HomeProvider, &[], Some("adatum.com"));
    let seen = Situation { position: Position::Seen(Network::Unknown), ..unclear };
    // Neither at home nor at work: whoever's server it is, this is not its network.
    let hotel = situation(Elsewhere, ServerOwner::Unknown, &handles, Some("adatum.com"));
    for (situation, relaying, why) in [
        (unclear, Yes, Why::NetworkUnclear),
        (seen, Yes, Why::NetworkUnclear),
        (nobody, Relaying::Unknown, Why::RecipientUnclear),
        (nothing_handled, Relaying::Unknown, Why::RecipientUnclear),
        (hotel, Yes, Why::Stranger),
    ] {
        let assessment = assess(&situation).expect("no webmail");
        assert_eq!((assessment.relaying, assessment.why), (relaying, why));
        assert_eq!(assessment.restrictions, STRANGER, "{why:?}");
    }
}

#[test]
fn nothing_of_it_is_for_webmail() {
    let handles = domains(&["proseware.com"]);
    for place in [Home, Work, Elsewhere] {
        let situation = situation(place, HomeProvider, &handles, Some("adatum.com"));
        assert_eq!(assess(&Situation { webmail: true, ..situation }), None);
    }
}

/// The domain of the sender's address counts whatever the place, and only another address helps.
#[test]
fn a_senders_address_of_another_domain_may_be_refused_anywhere() {
    let handles = domains(&["proseware.com"]);
    for (place, recipient) in [(Home, "proseware.com"), (Home, "adatum.com"), (Work, "proseware.com")] {
        for signs_in in [false, true] {
            let situation = Situation {
                sender: Some("contoso.com"),
                signs_in,
                ..situation(place, HomeProvider, &handles, Some(recipient))
            };
            let assessment = assess(&situation).expect("no webmail");
            assert_eq!(assessment.why, Why::ForeignSender);
            assert_eq!(assessment.restrictions, [Restriction::SenderAddress]);
            assert_eq!(assessment.remedies, [Remedy::ChangeSender, Remedy::HandOn]);
        }
    }
}

#[test]
fn remedies_come_in_their_order() {
    use Remedy::{AskProvider, ChangeSender, HandOn, IncomingFirst, JoinNetwork, LocalServer, SignIn};
    let handles = domains(&["proseware.com"]);
    let told = |place, server_of| situation(place, server_of, &handles, Some("adatum.com"));
    let without_vpn = [SignIn, IncomingFirst, LocalServer, AskProvider, ChangeSender, HandOn].as_slice();
    let with_vpn = [SignIn, IncomingFirst, JoinNetwork, LocalServer, AskProvider, ChangeSender, HandOn].as_slice();
    for (situation, remedies) in [
        (told(Work, HomeProvider), without_vpn),
        (told(Elsewhere, HomeProvider), without_vpn),
        (told(Elsewhere, ServerOwner::Unknown), without_vpn),
        (told(Home, Company), with_vpn),
        (told(Elsewhere, Company), with_vpn),
        (Situation { position: Position::Seen(Other), ..told(Home, Company) }, with_vpn),
        (Situation { sender: Some("contoso.com"), ..told(Work, HomeProvider) }, without_vpn),
    ] {
        assert_eq!(assess(&situation).expect("no webmail").remedies, remedies);
    }
    let needs: Vec<Need> = with_vpn.iter().map(|remedy| remedy.needs()).collect();
    use Need::{MailProgram, Network, Provider, Sender};
    assert_eq!(needs, [MailProgram, MailProgram, Network, Network, Provider, Sender, Provider]);
}

/// Every combination there is, held against the rule: refused only where the server relays, is not on its own network, and knows
/// the person by nothing; and beside that, where the sender's domain is not its own.
#[test]
fn the_rule_holds_for_every_combination() {
    let positions = [Home, Work, Elsewhere]
        .into_iter()
        .flat_map(|place| {
            [HomeProvider, Company, ServerOwner::Unknown].map(|server_of| Position::Told { place, server_of })
        })
        .chain([Own, Other, Network::Unknown].map(Position::Seen));
    let lists = [domains(&[]), domains(&["proseware.com"]), domains(&["proseware.com", "proseware.net"])];
    let names = [None, Some("proseware.com"), Some("proseware.net"), Some("adatum.com")];
    let mut count = 0;
    for position in positions {
        for handles in &lists {
            for (recipient, sender) in names.into_iter().flat_map(|one| names.map(|other| (one, other))) {
                for bits in 0..16_u8 {
                    let bit = |n: u8| bits & (1 << n) != 0;
                    let situation = Situation {
                        webmail: bit(0),
                        position,
                        recipient,
                        handles,
                        sender,
                        signs_in: bit(1),
                        incoming_first: bit(2),
                        admitted: bit(3),
                    };
                    count += 1;
                    let Some(assessment) = assess(&situation) else {
                        assert!(situation.webmail, "{situation:?}");
                        continue;
                    };
                    let served = |domain: Option<&str>| domain.map(|domain| handles.iter().any(|one| one == domain));
                    let relaying = handles.is_empty() || served(recipient) != Some(true);
                    let relaying_refused = relaying
                        && position.network() != Own
                        && !situation.signs_in
                        && !situation.incoming_first
                        && !situation.admitted;
                    let sender_refused = !handles.is_empty() && served(sender) == Some(false);
                    assert_eq!(assessment.may_be_refused(), relaying_refused || sender_refused, "{situation:?}");
                    assert_eq!(
                        assessment.restrictions.contains(&Restriction::SenderAddress),
                        sender_refused,
                        "{situation:?}"
                    );
                    assert_eq!(assessment.restrictions.starts_with(&STRANGER), relaying_refused, "{situation:?}");
                    assert_eq!(assessment.remedies.is_empty(), !assessment.may_be_refused(), "{situation:?}");
                    assert!(!situation.webmail, "{situation:?}");
                }
            }
        }
    }
    assert_eq!(count, 12 * 3 * 16 * 16);
}

#[test]
fn a_server_handles_the_domain_of_the_address_and_those_of_its_service() {
    for (address, server, handled, not) in [
        ("proseware.com", Some("smtp.proseware.com"), "proseware.com", "adatum.com"),
        ("proseware.com", None, "proseware.com", "gmail.com"),
        ("gmail.com", Some("smtp.gmail.com"), "googlemail.com", "outlook.com"),
        // A company's domain with its mailboxes at a service.
        ("proseware.com", Some("smtp.gmail.com"), "gmail.com", "adatum.com"),
        ("proseware.com", Some("smtp.gmail.com"), "proseware.com", "adatum.com"),
        // An address of one service, set up with the server of another.
        ("outlook.com", Some("smtp.gmail.com"), "gmail.com", "outlook.com"),
        ("gmail.com", Some("smtp.proseware.com"), "proseware.com", "gmail.com"),
        // A company's domain at a provider that nobody knows.
        ("contoso.com", Some("smtp.proseware.com"), "contoso.com", "adatum.com"),
        ("contoso.com", Some("smtp.proseware.com"), "proseware.com", "adatum.com"),
    ] {
        let host = |name: &str| Host::parse(name).expect(name);
        let domains = handled_domains(&host(address), server.map(host).as_ref());
        assert!(domains.iter().any(|domain| domain == handled), "{address} {server:?}: {domains:?}");
        assert!(!domains.iter().any(|domain| domain == not), "{address} {server:?}: {domains:?}");
    }
    for (domain, handled) in [
        ("a.example.org", true),
        ("b.a.example.org", true),
        ("example.org", false),
        ("notexample.org", false),
        (".example.org", false),
        ("example.net", true),
        ("a.example.net", false),
    ] {
        assert_eq!(
            super::handled::is_handled(domain, &domains(&["*.example.org", "example.net"])),
            handled,
            "{domain}"
        );
    }
    let nothing = handled_domains(&Host::parse("192.0.2.1").expect("an address"), None);
    assert!(nothing.is_empty(), "{nothing:?}");
}
