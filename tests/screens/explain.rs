//! "Explain an error": what can be seen there, and what it does.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Event, Key};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use mailclinic::account::{AccountId, Security};
use mailclinic::app::{Command, Screen};
use mailclinic::bounce::Kind;
use mailclinic::lang::{Catalog, Language};

use super::outside::Fake;
use super::scenes::{Look, Scene, Stage, USUAL, account, three, unfold};
use super::{SMALL, errors};

pub fn set(scene: Scene, look: Look) -> Stage {
    let accounts = if scene == Scene::ExplainEmpty { Vec::new() } else { three() };
    let mut stage = Stage::new(look, Fake::new(accounts));
    stage.handle(Command::Show(Screen::Explain));
    match scene {
        Scene::ExplainReturned => explain(&mut stage, errors::RETURNED),
        Scene::ExplainDialog => explain(&mut stage, errors::DIALOG),
        Scene::ExplainUnknown => explain(&mut stage, errors::UNKNOWN),
        Scene::ExplainNothing => explain(&mut stage, errors::NOTHING),
        Scene::ExplainHeaders => explain(&mut stage, errors::HEADERS),
        Scene::ExplainCut => {
            explain(&mut stage, &errors::RETURNED.repeat(300));
            stage.wait(|app| app.explaining().answer().is_some());
        }
        Scene::ExplainRecipients => open(&mut stage, "several.mbox", errors::RECIPIENTS),
        Scene::ExplainDelayed => open(&mut stage, "delayed.eml", errors::DELAYED),
        Scene::ExplainHostile => open(&mut stage, "evil\u{202e}lme.eml", errors::HOSTILE),
        Scene::ExplainUnreadable => {
            let missing = ["gone.eml", "away.msg"].map(|name| std::path::Path::new("/nowhere").join(name));
            stage.handle(Command::ExplainFiles(missing.to_vec()));
            stage.wait(|app| !app.explaining().is_reading());
        }
        Scene::ExplainDrop => {
            stage.harness.input_mut().hovered_files.push(egui::HoveredFile::default());
            stage.harness.step();
        }
        _ => {}
    }
    stage
}

pub fn explain(stage: &mut Stage, text: &str) {
    stage.handle(Command::TypeError(text.to_owned()));
}

fn open(stage: &mut Stage, name: &str, text: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(name);
    std::fs::write(&file, text).expect("a file");
    stage.handle(Command::ExplainFiles(vec![file]));
    stage.wait(|app| !app.explaining().is_reading());
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

fn shown(stage: &mut Stage) -> Option<String> {
    stage.app().explaining().failure().and_then(|failure| failure.recipient.clone())
}

#[test]
fn the_worked_example_is_explained_as_it_is_pasted() {
    let mut stage = Stage::new(USUAL, Fake::new(Vec::new()));
    // The side bar and the page both lead there.
    assert_eq!(stage.harness.get_all_by_role_and_label(Role::Button, &text("explain-title")).count(), 2);
    stage.harness.get_all_by_role_and_label(Role::Button, &text("explain-title")).last().expect("a button").click();
    stage.harness.run();
    stage.harness.event(Event::Paste(errors::RETURNED.to_owned()));
    stage.harness.run();
    for words in [
        "Read as: returned message from Microsoft Exchange, English",
        "alpineskihouse.com: sent it on, reported back",
        "mail.contoso.com: its administrator must act",
        "ronald@contoso.com: not reached",
        "mail.contoso.com refused",
    ] {
        assert!(is_drawn(&stage, words), "{words}");
    }
    // The next one takes its place, wherever the keyboard is.
    stage.harness.event(Event::Paste(errors::DIALOG.to_owned()));
    stage.harness.run();
    assert!(is_drawn(&stage, "Read as: error window from Microsoft Outlook, English"));
    assert!(!is_drawn(&stage, "contoso"));
}

#[test]
fn it_answers_while_one_types() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.handle(Command::Show(Screen::Explain));
    for (typed, kind) in [("571 5.7.3 XJ-40", Kind::Unknown), ("9", Kind::Reply)] {
        stage.harness.event(Event::Text(typed.to_owned()));
        stage.harness.run();
        assert_eq!(stage.app().explaining().answer().map(|answer| answer.explanation.kind), Some(kind));
    }
    stage.harness.get_by_role_and_label(Role::Button, &text("explain-clear")).click();
    stage.harness.run();
    assert!(stage.app().explaining().answer().is_none());
    assert!(is_drawn(&stage, &text("explain-bring")));
}

#[test]
fn the_newest_text_wins() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.handle(Command::Show(Screen::Explain));
    for text in [errors::RETURNED.repeat(300), errors::DIALOG.repeat(100)] {
        stage.app().handle(Command::TypeError(text));
    }
    stage.handle(Command::TypeError(errors::UNKNOWN.to_owned()));
    std::thread::sleep(std::time::Duration::from_millis(100));
    stage.app().poll(super::scenes::now());
    let kinds: Vec<_> = stage.app().explaining().answers.iter().map(|answer| answer.explanation.kind).collect();
    assert_eq!(kinds, [Kind::Reply]);
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("not asked for".to_owned())
    }
}

#[test]
fn files_dropped_on_any_screen_are_explained() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.handle(Command::Show(Screen::Settings));
    let folder = tempfile::tempdir().expect("a folder");
    let files = [("one.eml", errors::RETURNED), ("two.eml", errors::DELAYED)].map(|(name, words)| {
        let file = folder.path().join(name);
        std::fs::write(&file, words).expect("a file");
        file
    });
    let missing = folder.path().join("three.eml");
    for file in files.into_iter().chain([missing]) {
        stage.harness.input_mut().dropped_files.push(Arc::new(Dropped(file)));
    }
    stage.harness.run();
    assert_eq!(*stage.app().screen(), Screen::Explain);
    stage.wait(|app| !app.explaining().is_reading());
    assert_eq!(shown(&mut stage).as_deref(), Some("ronald@contoso.com"));
    assert!(is_drawn(&stage, "three.eml"));
    stage.harness.get_by_label_contains("two.eml · maria@adatum.com").click();
    stage.harness.run();
    assert_eq!(shown(&mut stage).as_deref(), Some("maria@adatum.com"));
}

#[test]
fn a_chosen_file_is_explained() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.handle(Command::Show(Screen::Explain));
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("returned.eml");
    std::fs::write(&file, errors::RETURNED).expect("a file");
    *stage.outside.files_to_open.lock().expect("lock") = vec![file];
    stage.harness.get_by_role_and_label(Role::Button, &text("explain-open")).click();
    stage.harness.run();
    stage.wait(|app| app.explaining().answer().is_some());
    assert!(is_drawn(&stage, "File: returned.eml"));
}

#[test]
fn a_file_with_nothing_in_it_says_so() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    open(&mut stage, "empty.eml", "");
    assert!(is_drawn(&stage, &text("unreadable-empty")));
}

#[test]
fn each_recipient_can_be_looked_at() {
    let mut stage = set(Scene::ExplainRecipients, USUAL);
    assert_eq!(shown(&mut stage).as_deref(), Some("mraia@adatum.com"));
    stage.harness.get_by_label_contains("olga@adatum.com").click_accesskit();
    stage.harness.run();
    assert_eq!(shown(&mut stage).as_deref(), Some("olga@adatum.com"));
    assert!(is_drawn(&stage, "olga@adatum.com: has it"));
    let rows = stage.harness.get_all_by_label_contains("@adatum.com, ").count();
    assert!(rows < 12, "{rows} of 203 rows are made");
}

#[test]
fn the_arrow_keys_walk_through_the_recipients() {
    let mut stage = set(Scene::ExplainRecipients, SMALL);
    stage.harness.get_by_label_contains("olga@adatum.com").focus();
    stage.harness.run();
    for _ in 0..20 {
        stage.harness.key_press(Key::ArrowDown);
        stage.harness.run();
    }
    let focused = stage.harness.get_all_by(|node| node.is_focused()).next().map(|node| node.accesskit_node().label());
    let label = focused.flatten().unwrap_or_default();
    assert!(label.starts_with("person19@adatum.com"), "{label}");
    stage.harness.key_press(Key::Enter);
    stage.harness.run();
    assert_eq!(shown(&mut stage).as_deref(), Some("person19@adatum.com"));
}

#[test]
fn the_account_of_an_error_window_is_filled_in() {
    let mut stage = set(Scene::ExplainDialog, USUAL);
    stage.harness.get_by_role_and_label(Role::Button, &text("explain-check-account")).click_accesskit();
    stage.harness.run();
    let Screen::Form(id) = stage.app().screen().clone() else { panic!("the form was expected") };
    let form = &stage.app().draft(&id).expect("a draft").form;
    assert_eq!(
        (form.address.as_str(), form.outgoing_host.as_str(), form.outgoing_port.as_str(), form.outgoing_security),
        ("maria@fourthcoffee.com", "smtp.fourthcoffee.com", "25", Security::None)
    );
}

#[test]
fn the_stored_account_with_that_server_is_opened() {
    let mut accounts = three();
    accounts.push(account(7, "maria@fourthcoffee.com"));
    let mut stage = Stage::new(USUAL, Fake::new(accounts));
    stage.handle(Command::Show(Screen::Explain));
    explain(&mut stage, errors::DIALOG);
    stage.handle(Command::CheckNamedAccount);
    assert_eq!(*stage.app().screen(), Screen::Form(AccountId::from_number(7)));
    assert_eq!(stage.app().count(), 4);
}

#[test]
fn the_note_holds_what_an_administrator_needs() {
    let mut stage = set(Scene::ExplainReturned, USUAL);
    stage.harness.get_by_role_and_label(Role::Button, &text("explain-copy-note")).click_accesskit();
    stage.harness.step();
    let commands = &stage.harness.output().platform_output.commands;
    let note = commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let note = note.expect("a note");
    for words in [
        "ronald@contoso.com",
        "Refused by: mail.contoso.com",
        "Reported by: alpineskihouse.com",
        "    530 5.7.1 Client was not authenticated",
        "Enhanced status code: 5.7.1",
        "2025-06-17 14:02:12 +00:00: smtp.alpineskihouse.com → edge.alpineskihouse.com, ESMTPS, +1 s",
        "Message-ID: <4711@alpineskihouse.com>",
    ] {
        assert!(note.contains(words), "{words} is not in\n{note}");
    }
    stage.harness.run();
    assert!(is_drawn(&stage, &text("explain-note-copied")));
}

#[test]
fn the_note_is_written_where_the_person_says() {
    let mut stage = set(Scene::ExplainHeaders, USUAL);
    let folder = tempfile::tempdir().expect("a folder");
    for (name, start) in [("note.txt", "Report on a mail error"), ("note.html", "<!")] {
        let file = folder.path().join(name);
        *stage.outside.file.lock().expect("lock") = Some(file.clone());
        stage.harness.get_by_role_and_label(Role::Button, &text("save-report")).click_accesskit();
        stage.harness.run();
        let path = file.clone();
        stage.wait(move |_| std::fs::metadata(&path).is_ok_and(|file| file.len() > 0));
        let note = std::fs::read_to_string(&file).expect("a note");
        assert!(note.starts_with(start) && note.contains("fabrikam.com"), "{note}");
    }
}

#[test]
fn what_a_server_sends_cannot_act() {
    let stage = unfold(set(Scene::ExplainHostile, USUAL));
    let acts = |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
    for node in stage.harness.get_all_by(|_| true) {
        let node = node.accesskit_node();
        for text in [node.label(), node.value(), node.description()].into_iter().flatten() {
            assert!(!text.contains(acts), "{text:?}");
            assert!(text.len() < 25_000, "{} octets", text.len());
        }
    }
}

#[test]
fn esc_leads_back() {
    let mut stage = set(Scene::ExplainReturned, USUAL);
    // Out of the field first.
    for _ in 0..2 {
        stage.harness.key_press(Key::Escape);
        stage.harness.run();
    }
    assert_ne!(*stage.app().screen(), Screen::Explain);
    stage.handle(Command::Show(Screen::Explain));
    assert!(is_drawn(&stage, "ronald@contoso.com: not reached"), "what was read is kept");
}

#[test]
fn deleting_everything_forgets_the_error_too() {
    let mut stage = set(Scene::ExplainReturned, USUAL);
    stage.handle(Command::Ask(mailclinic::app::Question::DeleteEverything));
    stage.handle(Command::Answer(true));
    assert!(stage.app().explaining().input.is_empty() && stage.app().explaining().answer().is_none());
}
