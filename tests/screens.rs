//! The window: every screen in every state, language, theme and text size, drawn without a graphics card.
//!
//! `MAILCLINIC_PICTURES=folder cargo test --test screens pictures -- --ignored` writes a picture of each to look at.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

#[path = "screens/adding.rs"]
mod adding;
#[path = "screens/away.rs"]
mod away;
#[path = "screens/commands.rs"]
mod commands;
#[path = "screens/cpu.rs"]
mod cpu;
#[path = "screens/domain.rs"]
mod domain;
#[path = "screens/errors.rs"]
mod errors;
#[path = "screens/explain.rs"]
mod explain;
#[path = "screens/outside.rs"]
mod outside;
#[path = "screens/records.rs"]
mod records;
#[path = "screens/scenes.rs"]
mod scenes;

use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use mailclinic::account::{AccountId, Field, Secret};
use mailclinic::app::{Command, Password, Screen, SearchState, ThemeChoice};
use mailclinic::lang::{Catalog, Language};
use mailclinic::report::Program;
use outside::{Fake, Script};
use scenes::{Look, Scene, Stage, USUAL, set, three};

const BIG: Look = Look { size: [360.0, 280.0], scale: 2.0, ..USUAL };
const SMALL: Look = Look { size: [720.0, 560.0], ..USUAL };

fn first() -> AccountId {
    AccountId::from_number(1)
}

/// Draws every state in a language at the usual size, in the smallest window and with the largest text, light and dark. The
/// harness itself fails for a letter that no font has and for a field without a name.
fn every_state_in(language: Language) {
    let looks = [(USUAL, ThemeChoice::Light), (SMALL, ThemeChoice::Dark), (BIG, ThemeChoice::Light)];
    for (look, theme) in looks {
        for scene in Scene::ALL {
            let stage = set(scene, Look { language, theme, ..look });
            nothing_sticks_out(&stage, look, &format!("{scene:?} {language:?} {:?}", look.size));
            no_text_is_missing(&stage);
        }
    }
}

/// Every control and every text lies within the width of the window; downwards one can scroll.
fn nothing_sticks_out(stage: &Stage, look: Look, what: &str) {
    let window = Rect::from_min_size([8.0, 8.0].into(), look.size.into()).expand(0.5);
    let roles = [Role::Button, Role::Label, Role::Heading, Role::TextInput, Role::PasswordInput, Role::CheckBox];
    for node in stage.harness.get_all_by(|node| roles.contains(&node.role())) {
        let rect = node.rect();
        let inside = rect.left() >= window.left() && rect.right() <= window.right();
        assert!(inside, "{what}: {:?} at {rect} is outside {window}", node.accesskit_node().label());
    }
}

/// A text that exists in no language is drawn as its id.
fn no_text_is_missing(stage: &Stage) {
    let looks_like_an_id = |text: &str| {
        text.contains('-')
            && text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            && Catalog::files(Language::En).iter().any(|(_, file)| file.contains(&format!("\n{text} =")))
    };
    for node in stage.harness.get_all_by(|_| true) {
        for text in [node.accesskit_node().label(), node.accesskit_node().value()].into_iter().flatten() {
            assert!(!looks_like_an_id(&text), "{text} is drawn as it is");
        }
    }
}

#[test]
fn every_state_is_drawn_in_english() {
    every_state_in(Language::En);
}

#[test]
fn every_state_is_drawn_in_italian() {
    every_state_in(Language::It);
}

#[test]
fn every_state_is_drawn_in_french() {
    every_state_in(Language::Fr);
}

#[test]
fn every_state_is_drawn_in_russian() {
    every_state_in(Language::Ru);
}

#[test]
fn from_an_address_to_a_check_by_keyboard_alone() {
    let outside = Fake::new(Vec::new());
    *outside.discovery.lock().expect("lock") = Some(adding::discovery(Vec::new()));
    let mut stage = Stage::new(USUAL, outside);
    let press = |stage: &mut Stage, key| {
        stage.harness.key_press(key);
        stage.harness.run();
    };
    let write = |stage: &mut Stage, text: &str| {
        stage.harness.event(egui::Event::Text(text.to_owned()));
        stage.harness.run();
    };
    // Enter is the main button; the address has the keyboard at once.
    press(&mut stage, Key::Enter);
    assert_eq!(*stage.app().screen(), Screen::Add);
    write(&mut stage, "anna@proseware.com");
    press(&mut stage, Key::Tab);
    write(&mut stage, "canary-Lorikeet-42");
    // Nobody publishes settings, so the form is the way on.
    stage.wait(|app| *app.new_account().search.state() == SearchState::Done);
    press(&mut stage, Key::Enter);
    let Screen::Form(id) = stage.app().screen().clone() else { panic!("the form was expected") };
    let draft = stage.app().draft(&id).expect("a draft");
    assert_eq!(draft.form.address, "anna@proseware.com");
    assert_eq!(draft.password(Password::Incoming).text.expose(), "canary-Lorikeet-42");

    // Tab goes through the fields in reading order.
    let catalog = Catalog::new(Language::En);
    let server = catalog.text("form-server");
    let mut walked = Vec::new();
    while walked.last() != Some(&catalog.text("check")) {
        assert!(walked.len() < 60, "the main button was not reached: {walked:#?}");
        press(&mut stage, Key::Tab);
        let focused =
            stage.harness.get_all_by(|node| node.is_focused()).next().map(|node| node.accesskit_node().label());
        let label = focused.flatten().unwrap_or_default();
        if label == server {
            let is_incoming = !walked.contains(&server);
            write(&mut stage, if is_incoming { "imap.proseware.com" } else { "smtp.proseware.com" });
        }
        walked.push(label);
    }
    let expected =
        ["form-your-name", "form-address", "form-account-type", "form-server", "form-port", "form-encryption"];
    let mut rest = walked.iter();
    for id in expected {
        let words = catalog.text(id);
        assert!(rest.any(|label| *label == words), "{words} was not reached in order: {walked:#?}");
    }
    let form = &stage.app().draft(&id).expect("a draft").form;
    assert_eq!(
        (form.incoming_host.as_str(), form.outgoing_host.as_str()),
        ("imap.proseware.com", "smtp.proseware.com")
    );

    // Enter in a field is "Check"; Esc stops it.
    stage.harness.get_by_role_and_label(Role::TextInput, &catalog.text("form-your-name")).focus();
    stage.harness.run();
    press(&mut stage, Key::Enter);
    assert_eq!(*stage.app().screen(), Screen::Check(id.clone()));
    stage.wait(|app| app.check_of(&id).is_some_and(|check| check.progress.fraction() > 0.2));
    press(&mut stage, Key::Escape);
    assert!(!stage.app().check_of(&id).expect("a check").is_running());
    let requests = stage.outside.requests.lock().expect("lock");
    assert_eq!(requests[0].secrets.incoming.as_ref().map(Secret::expose), Some("canary-Lorikeet-42"));
}

#[test]
fn what_the_tab_key_leads_to_comes_into_sight() {
    for scene in [
        Scene::FormLogOn,
        Scene::Unfolded,
        Scene::WhereToClick,
        Scene::DomainUnfolded,
        Scene::Settings,
        Scene::ExplainRecipients,
        Scene::ExplainUnfolded,
        Scene::AwayTried,
    ] {
        for look in [SMALL, BIG] {
            let mut stage = set(scene, look);
            let window = Rect::from_min_size([8.0, 8.0].into(), look.size.into());
            let mut reached = 0;
            for _ in 0..30 {
                stage.harness.key_press(Key::Tab);
                stage.harness.run();
                for node in stage.harness.get_all_by(|node| node.is_focused() && node.role() != Role::Window) {
                    reached += 1;
                    let label = node.accesskit_node().label();
                    assert!(window.expand(1.0).contains(node.rect().center()), "{scene:?}: {label:?} is out of sight");
                }
            }
            assert!(reached > 10, "{scene:?}: {reached}");
        }
    }
}

#[test]
fn going_on_leads_to_the_first_mistake() {
    let mut stage = set(Scene::FormMistakes, SMALL);
    let check = Catalog::new(Language::En).text("check");
    stage.harness.get_by_role_and_label(Role::Button, &check).click_accesskit();
    stage.harness.run();
    let focused = stage.harness.get_all_by(|node| node.is_focused()).next().map(|node| node.accesskit_node().label());
    assert_eq!(focused.flatten(), Some(Catalog::new(Language::En).text("form-address")));
}

#[test]
fn a_password_is_never_told_to_a_screen_reader_unless_shown() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.handle(Command::Show(Screen::Form(first())));
    stage.handle(Command::TypePassword(first(), Password::Incoming, Secret::new("canary-Lorikeet-42".to_owned())));
    let told = |stage: &Stage| {
        stage.harness.get_all_by(|_| true).any(|node| {
            let node = node.accesskit_node();
            [node.label(), node.value()].into_iter().flatten().any(|text| text.contains("Lorikeet"))
        })
    };
    assert!(!told(&stage));
    let catalog = Catalog::new(Language::En);
    let show = format!("{}: {}", catalog.text("show"), catalog.text("form-password"));
    stage.harness.get_by_label(&show).click();
    stage.harness.run();
    assert!(told(&stage));
}

#[test]
fn one_click_makes_the_change_and_checks_again() {
    let mut stage = set(Scene::RelayDenied, USUAL);
    *stage.outside.script.lock().expect("lock") = Script::Hang;
    let words = "Use port 587 with STARTTLS and check again";
    stage.harness.get_by_role_and_label(Role::Button, words).click_accesskit();
    stage.harness.run();
    assert!(stage.app().check_of(&first()).expect("a check").is_running());
    let server = &stage.app().account(&first()).expect("an account").outgoing.server;
    assert_eq!(server.port.get(), 587);
    stage.wait(|app| app.check_of(&first()).is_some_and(|check| check.progress.fraction() > 0.2));
    let stored = stage.outside.stored.lock().expect("lock");
    assert!(stored.iter().any(|(account, _)| account.id == first() && account.outgoing.server.port.get() == 587));
}

#[test]
fn the_steps_in_the_mail_program_are_reached_by_keyboard_alone() {
    let mut stage = set(Scene::RelayDenied, USUAL);
    let catalog = Catalog::new(Language::En);
    let title = catalog.text("where-title-any");
    let press = |stage: &mut Stage, key| {
        stage.harness.key_press(key);
        stage.harness.run();
    };
    let focused = |stage: &Stage| {
        let label =
            stage.harness.query_all_by(|node| node.is_focused()).next().map(|node| node.accesskit_node().label());
        label.flatten().unwrap_or_default()
    };
    for _ in 0..60 {
        if focused(&stage) == title {
            break;
        }
        press(&mut stage, Key::Tab);
    }
    press(&mut stage, Key::Space);
    assert!(stage.harness.query_by_label(&catalog.text("where-choose")).is_some());
    // Inside stands the choice; below it the steps, once it is made.
    press(&mut stage, Key::Tab);
    assert_eq!(focused(&stage), catalog.text("settings-mail-program"));
    press(&mut stage, Key::Space);
    stage.harness.get_by_label(&Program::Thunderbird.name(&catalog)).click_accesskit();
    stage.harness.run();
    assert_eq!(stage.app().settings().mail_program, Some(Program::Thunderbird));
    let told = |stage: &Stage, part: &str| {
        stage.harness.get_all_by(|_| true).any(|node| node.accesskit_node().value().is_some_and(|v| v.contains(part)))
    };
    assert!(told(&stage, "Enter 587 in “Port”"));
}

#[test]
fn after_a_fix_the_mail_program_is_not_forgotten() {
    let mut stage = set(Scene::Mended, USUAL);
    let catalog = Catalog::new(Language::En);
    let (title, in_general) = (catalog.text("mended-title"), catalog.text("todo-good-to-know"));
    assert!(stage.harness.query_by_label(&title).is_some());
    assert!(stage.harness.query_by_label(&in_general).is_none(), "it says the same, only less exactly");
    stage.harness.get_by_role_and_label(Role::Button, &catalog.text("mended-done")).click_accesskit();
    stage.harness.run();
    assert!(stage.harness.query_by_label(&title).is_none());
    assert!(stage.harness.query_by_label(&in_general).is_some());
}

#[test]
fn a_certificate_is_trusted_only_after_a_question() {
    let mut stage = set(Scene::Talkative, USUAL);
    let catalog = Catalog::new(Language::En);
    stage.harness.key_press(Key::Enter);
    stage.harness.run();
    assert!(stage.app().account(&first()).expect("an account").outgoing.pinned.is_none());
    stage.check(&first(), scenes::talkative);
    stage.harness.get_by_role_and_label(Role::Button, &catalog.text("fix-trust-certificate")).click_accesskit();
    stage.harness.run();
    assert!(stage.app().account(&first()).expect("an account").outgoing.pinned.is_none());
    stage.harness.get_by_role_and_label(Role::Button, &catalog.text("trust-yes")).click_accesskit();
    stage.harness.run();
    assert!(stage.app().account(&first()).expect("an account").outgoing.pinned.is_some());
}

#[test]
fn a_mistake_is_told_beside_its_field_when_it_is_left() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.handle(Command::Show(Screen::Form(first())));
    let mut form = stage.app().draft(&first()).expect("a draft").form.clone();
    form.outgoing_host = "https://smtp.proseware.com".to_owned();
    stage.handle(Command::ChangeForm(first(), Box::new(form)));
    let words = Catalog::new(Language::En).text("mistake-host-scheme");
    assert!(stage.harness.query_by_label(&words).is_none());
    stage.handle(Command::Leave(first(), Field::OutgoingHost));
    assert!(stage.harness.query_by_label(&words).is_some());
}

#[test]
fn the_report_is_written_where_the_person_says() {
    let mut stage = set(Scene::RelayDenied, USUAL);
    let folder = tempfile::tempdir().expect("a folder");
    for (name, start) in [("report.txt", "Mail check report"), ("report.html", "<!")] {
        let file = folder.path().join(name);
        *stage.outside.file.lock().expect("lock") = Some(file.clone());
        let words = Catalog::new(Language::En).text("save-report");
        stage.harness.get_by_role_and_label(Role::Button, &words).click_accesskit();
        stage.harness.run();
        let path = file.clone();
        stage.wait(move |_| std::fs::metadata(&path).is_ok_and(|file| file.len() > 0));
        let report = std::fs::read_to_string(&file).expect("a report");
        assert!(report.starts_with(start), "{report}");
    }
}

#[test]
fn the_arrow_keys_walk_through_a_long_list() {
    let mut stage = set(Scene::Crowd, USUAL);
    stage.harness.get_by_label_contains("person3@").focus();
    stage.harness.run();
    for _ in 0..20 {
        stage.harness.key_press(Key::ArrowDown);
        stage.harness.run();
    }
    let focused = stage.harness.get_all_by(|node| node.is_focused()).next().map(|node| node.accesskit_node().label());
    let label = focused.flatten().unwrap_or_default();
    assert!(label.starts_with("person23@"), "{label}");
    stage.harness.key_press(Key::Enter);
    stage.harness.run();
    assert_eq!(*stage.app().screen(), Screen::Form(AccountId::from_number(23)));
    let drawn = stage.harness.get_all_by_label_contains("not checked yet").count();
    assert!(drawn < 15, "{drawn} of 500 rows are drawn");
}

#[test]
fn the_text_size_is_changed_by_keyboard() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.harness.key_press_modifiers(Modifiers::COMMAND, Key::Plus);
    stage.harness.step();
    assert_eq!(stage.app().settings().text_size(), 110);
    stage.harness.key_press_modifiers(Modifiers::COMMAND, Key::Num0);
    stage.harness.step();
    assert_eq!(stage.app().settings().text_size(), 100);
}

#[test]
fn a_settled_window_asks_for_no_further_drawing() {
    let mut stage = set(Scene::Running, USUAL);
    // Even while a check-up runs: only its events draw.
    assert_eq!(stage.harness.run(), 1);
    for scene in [Scene::Unfolded, Scene::DomainHostile, Scene::ExplainRecipients, Scene::ExplainHostile] {
        let mut stage = set(scene, USUAL);
        assert_eq!(stage.harness.run(), 1, "{scene:?}");
    }
}

#[test]
#[ignore = "for looking at; see above"]
fn pictures() {
    let folder = std::path::PathBuf::from(std::env::var("MAILCLINIC_PICTURES").expect("MAILCLINIC_PICTURES"));
    std::fs::create_dir_all(&folder).expect("a folder");
    let wanted = std::env::var("MAILCLINIC_SCENES").unwrap_or_default().to_lowercase();
    let tall = |look: Look| Look { size: [look.size[0], 1900.0], ..look };
    let dark = Look { theme: ThemeChoice::Dark, ..USUAL };
    let big = BIG;
    let mut looks = vec![("light".to_owned(), USUAL), ("tall".to_owned(), tall(USUAL)), ("dark".to_owned(), dark)];
    looks.push(("big".to_owned(), big));
    looks.push(("bigtall".to_owned(), tall(big)));
    looks.push(("small".to_owned(), SMALL));
    for language in [Language::It, Language::Fr, Language::Ru] {
        looks.push((format!("{}-tall", language.tag()), tall(Look { language, ..USUAL })));
        looks.push((format!("{}-bigtall", language.tag()), tall(Look { language, ..big })));
    }
    let wanted_looks = std::env::var("MAILCLINIC_LOOKS").unwrap_or_default();
    for scene in Scene::ALL {
        let name = format!("{scene:?}").to_lowercase();
        if !wanted.is_empty() && !wanted.split(',').any(|part| part == name) {
            continue;
        }
        for (look_name, look) in &looks {
            if !wanted_looks.is_empty() && !wanted_looks.split(',').any(|part| part == look_name) {
                continue;
            }
            let mut stage = set(scene, *look);
            let picture = stage.harness.render().expect("a picture");
            // The margin of the harness.
            let edge = if look.scale > 1.0 { 16 } else { 8 };
            let picture = image::imageops::crop_imm(
                &picture,
                edge,
                edge,
                picture.width() - 2 * edge,
                picture.height() - 2 * edge,
            )
            .to_image();
            picture.save(folder.join(format!("{name}-{look_name}.png"))).expect("saved");
        }
    }
}
