//! "Away from home?": what can be seen there, and what it does.

use egui::accesskit::{Role, Toggled};
use egui::{Event, Key};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use mailclinic::account::{Account, AccountId, SignIn};
use mailclinic::app::{AwayAnswers, Command, Screen};
use mailclinic::diagnosis::{Place, ServerOwner};
use mailclinic::lang::{Catalog, Language};

use super::outside::Fake;
use super::scenes::{Look, Scene, Stage, USUAL, account, three};

fn answers(place: Place, server_of: ServerOwner, recipient: &str) -> AwayAnswers {
    AwayAnswers {
        place: Some(place),
        server_of: Some(server_of),
        recipient: recipient.to_owned(),
        ..AwayAnswers::default()
    }
}

fn at(look: Look, accounts: Vec<Account>, answers: AwayAnswers) -> Stage {
    let mut stage = Stage::new(look, Fake::new(accounts));
    stage.handle(Command::Show(Screen::Away));
    stage.handle(Command::AnswerAway(Box::new(answers)));
    stage
}

fn stranger(look: Look) -> Stage {
    at(look, three(), answers(Place::Work, ServerOwner::HomeProvider, "maria@adatum.com"))
}

pub fn set(scene: Scene, look: Look) -> Stage {
    let tried = |mut stage: Stage, helped: &[bool]| {
        helped.iter().for_each(|helped| stage.handle(Command::RemedyTried { helped: *helped }));
        stage
    };
    match scene {
        Scene::AwayEmpty => at(look, Vec::new(), AwayAnswers::default()),
        Scene::AwayTried => tried(stranger(look), &[false, false]),
        Scene::AwayHelped => tried(stranger(look), &[false, false, true]),
        Scene::AwayHandedOn => {
            let mirror = answers(Place::Home, ServerOwner::Company, "maria@adatum.com");
            tried(at(look, vec![account(1, "anna@proseware.com")], mirror), &[false; 6])
        }
        Scene::AwayAllowed => at(look, three(), answers(Place::Home, ServerOwner::HomeProvider, "maria@adatum.com")),
        Scene::AwayOwnDomain => {
            at(look, three(), answers(Place::Elsewhere, ServerOwner::HomeProvider, "maria@proseware.com"))
        }
        Scene::AwaySender => {
            let mut other = account(1, "anna.константинопольская@gmail.com");
            other.outgoing.server.host = "smtp.очень-длинное-имя-почтового-сервера.рф".parse().expect("a host");
            let recipient = "наталья.константинопольская@почта-очень-длинного-имени.рф";
            at(look, vec![other], answers(Place::Home, ServerOwner::HomeProvider, recipient))
        }
        Scene::AwayWebmail => at(look, three(), AwayAnswers { webmail: true, ..AwayAnswers::default() }),
        _ => stranger(look),
    }
}

fn text(id: &str) -> String {
    Catalog::new(Language::En).text(id)
}

fn is_drawn(stage: &Stage, words: &str) -> bool {
    stage.harness.get_all_by(|_| true).any(|node| {
        let node = node.accesskit_node();
        [node.label(), node.value()].into_iter().flatten().any(|text| text.contains(words))
    })
}

fn press(stage: &mut Stage, id: &str) {
    stage.harness.get_by_role_and_label(Role::Button, &text(id)).click_accesskit();
    stage.harness.run();
}

/// The drawing's example, from the side bar to the answer, without a mouse.
#[test]
fn three_answers_by_keyboard_alone_tell_whether_it_is_relaying() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.harness.get_by_role_and_label(Role::Button, &text("away-title")).focus();
    stage.harness.run();
    let key = |stage: &mut Stage, key| {
        stage.harness.key_press(key);
        stage.harness.run();
    };
    key(&mut stage, Key::Enter);
    assert_eq!(*stage.app().screen(), Screen::Away);
    assert!(is_drawn(&stage, &text("away-open")));
    assert!(is_drawn(&stage, "For anna@proseware.com it is smtp.proseware.com."));

    // In reading order: how one reads, which account, where one is, whose server, to whom.
    let mut walked = Vec::new();
    while walked.last() != Some(&text("away-recipient")) {
        assert!(walked.len() < 30, "{walked:#?}");
        key(&mut stage, Key::Tab);
        let focused = stage.harness.get_all_by(|node| node.is_focused()).next();
        let label = focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default();
        if label == text("away-place-work") || label == text("away-server-home") {
            key(&mut stage, Key::Space);
        }
        walked.push(label);
    }
    let order = ["away-reading", "away-account", "away-place-home", "away-place-work", "away-server-home"];
    let mut rest = walked.iter();
    for id in order {
        assert!(rest.any(|label| *label == text(id)), "{id} is not in order: {walked:#?}");
    }
    stage.harness.event(Event::Text("maria@adatum.com".to_owned()));
    stage.harness.run();
    for words in [
        "This is relaying, and it may be refused",
        "You, at work: your company’s network",
        "smtp.proseware.com: may not know you",
        "adatum.com: at another mail provider",
        "Check anna@proseware.com now",
    ] {
        assert!(is_drawn(&stage, words), "{words}");
    }
    let work = text("away-place-work");
    let chosen = stage.harness.get_by_role_and_label(Role::RadioButton, &work);
    assert_eq!(chosen.accesskit_node().toggled(), Some(Toggled::True));
    key(&mut stage, Key::Escape);
    key(&mut stage, Key::Escape);
    assert_ne!(*stage.app().screen(), Screen::Away);
}

#[test]
fn what_did_not_help_leads_to_the_next_remedy_and_what_helped_ends_it() {
    let mut stage = stranger(USUAL);
    assert!(is_drawn(&stage, "Sign in to the outgoing server"));
    for _ in 0..2 {
        press(&mut stage, "away-no");
    }
    // The server of the network one is on, which has to be changed back.
    assert!(is_drawn(&stage, "Ask your IT department"));
    press(&mut stage, "away-yes");
    assert!(is_drawn(&stage, &text("away-helped-change-back")));
    assert!(!is_drawn(&stage, &text("away-did-it-help")));
    // Another answer is another case.
    stage.handle(Command::AnswerAway(Box::new(answers(
        Place::Elsewhere,
        ServerOwner::HomeProvider,
        "maria@adatum.com",
    ))));
    assert!(!is_drawn(&stage, &text("away-helped-change-back")));
    // The last remedy hands the matter on; nobody is asked whether that helped.
    for _ in 0..5 {
        press(&mut stage, "away-no");
    }
    assert!(is_drawn(&stage, "Report it to your mail provider"));
    assert!(!is_drawn(&stage, &text("away-did-it-help")));
    press(&mut stage, "away-again");
    assert_eq!(stage.app().away().answers, AwayAnswers::default());
}

#[test]
fn a_web_browser_ends_the_questions() {
    let mut stage = set(Scene::AwayWebmail, USUAL);
    assert!(is_drawn(&stage, &text("away-webmail")));
    assert!(!is_drawn(&stage, &text("away-place")) && !is_drawn(&stage, &text("away-recipient")));
    stage.harness.key_press(Key::Enter);
    stage.harness.run();
    assert_eq!(*stage.app().screen(), Screen::Explain);
}

#[test]
fn the_settings_of_the_account_count() {
    let mut signs_in = account(1, "anna@proseware.com");
    signs_in.outgoing.sign_in = SignIn::SameAsIncoming;
    let mut fetches_first = account(1, "anna@proseware.com");
    fetches_first.outgoing.sign_in = SignIn::IncomingFirst;
    for (account, title) in [(signs_in, "away-signed-in"), (fetches_first, "away-fetched-first")] {
        let stage = at(USUAL, vec![account], answers(Place::Work, ServerOwner::HomeProvider, "maria@adatum.com"));
        assert!(is_drawn(&stage, &text(title)), "{title}");
        assert!(!is_drawn(&stage, &text("away-did-it-help")), "{title}");
    }
    // Another account has another server.
    let mut stage = stranger(USUAL);
    let second = AwayAnswers { account: Some(AccountId::from_number(2)), ..stage.app().away().answers.clone() };
    stage.handle(Command::AnswerAway(Box::new(second)));
    assert!(is_drawn(&stage, "smtp.adatum.com: delivers it itself"));
}

#[test]
fn the_account_is_checked_from_there_and_a_new_one_is_asked_for() {
    let mut stage = stranger(USUAL);
    stage.harness.key_press(Key::Enter);
    stage.harness.run();
    assert_eq!(*stage.app().screen(), Screen::Check(AccountId::from_number(1)));

    let typed = AwayAnswers {
        address: "anna@proseware.com".to_owned(),
        ..answers(Place::Work, ServerOwner::HomeProvider, "adatum.com")
    };
    let mut stage = at(USUAL, Vec::new(), typed);
    assert!(is_drawn(&stage, "may not know you"));
    stage.harness.key_press(Key::Enter);
    stage.harness.run();
    assert_eq!(*stage.app().screen(), Screen::Add);
    assert_eq!(stage.app().new_account().address, "anna@proseware.com");
}

#[test]
fn the_questions_for_the_provider_are_copied_whole() {
    let mut stage = stranger(USUAL);
    stage.harness.get_by_role_and_label(Role::Button, &text("away-copy")).click_accesskit();
    stage.harness.step();
    let copied = stage.harness.output().platform_output.commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let copied = copied.expect("copied");
    for words in ["anna@proseware.com", "smtp.proseware.com", "1. ", "SMTP AUTH", "POP before SMTP", "VPN", "5. "] {
        assert!(copied.contains(words), "{words} in {copied}");
    }
    assert_eq!(copied.lines().filter(|line| line.is_empty()).count(), 3, "{copied}");
    stage.harness.run();
    assert!(is_drawn(&stage, &text("away-copied")));
}
