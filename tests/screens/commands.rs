//! What commands do, whatever is drawn.

use mailclinic::account::{AccountId, Change, Form, Port, Secret};
use mailclinic::app::{CheckState, Command, Keeping, Notice, Password, Question, Screen, SettingsTrouble};
use mailclinic::report::Program;
use mailclinic::vault::{Place, VaultError};

use super::outside::{Fake, Script};
use super::scenes::{Stage, USUAL, mend, relay_denied, three};

fn first() -> AccountId {
    AccountId::from_number(1)
}

fn type_name(stage: &mut Stage, id: &AccountId, name: &str) {
    let form = stage.app().draft(id).expect("a draft").form.clone();
    stage.handle(Command::ChangeForm(id.clone(), Box::new(Form { name: name.to_owned(), ..form })));
}

#[test]
fn what_was_typed_is_kept_while_one_looks_elsewhere() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.handle(Command::Show(Screen::Form(first())));
    type_name(&mut stage, &first(), "Anna");
    stage.handle(Command::Open(AccountId::from_number(2)));
    stage.handle(Command::Open(first()));
    assert_eq!(stage.app().draft(&first()).expect("a draft").form.name, "Anna");
    assert!(stage.app().entries().next().is_some_and(|entry| entry.unsaved));
    stage.handle(Command::DiscardChanges(first()));
    assert_eq!(stage.app().draft(&first()).expect("a draft").form.name, "");
}

#[test]
fn untested_settings_may_be_saved() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.handle(Command::Show(Screen::Form(first())));
    type_name(&mut stage, &first(), "Anna");
    stage.handle(Command::TypePassword(first(), Password::Incoming, Secret::new("secret".to_owned())));
    stage.handle(Command::Save(first()));
    let outside = stage.outside.clone();
    stage.wait(move |_| {
        let stored = outside.stored.lock().expect("lock");
        stored.iter().any(|(account, secrets)| account.name == "Anna" && secrets.incoming.is_some())
    });
    assert!(stage.app().check_of(&first()).is_none());
    assert!(!stage.app().draft(&first()).expect("a draft").is_changed());
}

#[test]
fn a_cancelled_check_up_leaves_the_earlier_result() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.check(&first(), relay_denied);
    *stage.outside.script.lock().expect("lock") = Script::Hang;
    stage.handle(Command::Check(first()));
    stage.handle(Command::Back);
    let check = stage.app().check_of(&first()).expect("a check");
    assert_eq!(check.state, CheckState::Cancelled);
    assert!(check.outcome.is_some());
}

#[test]
fn a_result_is_remembered_without_any_secret() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.handle(Command::Show(Screen::Form(first())));
    stage.handle(Command::TypePassword(first(), Password::Incoming, Secret::new("canary-Lorikeet-42".to_owned())));
    let last = AccountId::from_number(3);
    stage.check(&last, relay_denied);
    let file = stage.settings_file();
    stage.wait(move |_| std::fs::read_to_string(&file).is_ok_and(|text| text.contains(last.as_str())));
    let text = std::fs::read_to_string(stage.settings_file()).expect("settings");
    assert!(text.contains("cannot-send") && !text.contains("Lorikeet") && !text.contains("proseware"), "{text}");
}

#[test]
fn the_mail_program_is_asked_for_once_and_remembered() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    assert_eq!(stage.app().settings().mail_program, None, "nothing is assumed");
    stage.handle(Command::SetMailProgram(Some(Program::AppleMail)));
    let file = stage.settings_file();
    stage.wait(move |_| std::fs::read_to_string(&file).is_ok_and(|text| text.contains("\"apple-mail\"")));
    let settings = std::fs::read_to_string(stage.settings_file()).expect("settings");
    let mut again = Stage::with_settings(USUAL, Fake::new(three()), &settings);
    assert_eq!(again.app().settings().mail_program, Some(Program::AppleMail));
}

#[test]
fn what_was_changed_here_is_remembered_until_it_is_changed_in_the_mail_program() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.check(&first(), relay_denied);
    assert!(stage.app().mended(&first()).is_none());
    mend(&mut stage, &first());
    let before = stage.app().mended(&first()).expect("the earlier settings").outgoing.server.port;
    assert_eq!(before.get(), 25);
    // A second fix does not change what the mail program has.
    let change = Change { port: Some(Port::SUBMISSIONS), ..Change::default() };
    stage.handle(Command::ApplyAndCheck(first(), Box::new(change)));
    assert_eq!(stage.app().mended(&first()).expect("the earlier settings").outgoing.server.port, before);
    stage.handle(Command::ChangedElsewhere(first()));
    assert!(stage.app().mended(&first()).is_none());
}

#[test]
fn deleting_everything_leaves_nothing() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.check(&first(), relay_denied);
    stage.handle(Command::Ask(Question::DeleteEverything));
    stage.handle(Command::Answer(true));
    let (outside, file) = (stage.outside.clone(), stage.settings_file());
    stage.wait(move |_| outside.stored.lock().expect("lock").is_empty() && !file.exists());
    assert_eq!(*stage.app().screen(), Screen::Welcome);
    assert_eq!(stage.app().count(), 0);
}

#[test]
fn a_question_answered_with_no_does_nothing() {
    let mut stage = Stage::new(USUAL, Fake::new(three()));
    stage.handle(Command::Ask(Question::DeleteAccount(first())));
    stage.handle(Command::Answer(false));
    assert_eq!(stage.app().count(), 3);
    assert!(stage.app().question().is_none());
}

#[test]
fn without_a_keyring_the_program_works_on_and_says_so() {
    let place = Place::Memory(VaultError::Missing("no bus".to_owned()));
    let mut stage = Stage::new(USUAL, Fake { place, ..Fake::new(three()) });
    assert!(matches!(stage.app().notices().next(), Some(Notice::Keyring(VaultError::Missing(_)))));
    stage.check(&first(), relay_denied);
    assert!(stage.app().outcome(&first()).is_some());
    stage.handle(Command::TryKeyringAgain);
    stage.wait(|app| matches!(app.keeping(), Keeping::Memory(_)));
    assert_eq!(stage.app().count(), 3);
}

#[test]
fn a_failed_save_is_told_and_loses_nothing() {
    let fail_save = Some(VaultError::Silent);
    let mut stage = Stage::new(USUAL, Fake { fail_save, ..Fake::new(three()) });
    stage.handle(Command::Show(Screen::Form(first())));
    type_name(&mut stage, &first(), "Anna");
    stage.handle(Command::Save(first()));
    stage.wait(|app| app.notices().any(|notice| matches!(notice, Notice::NotSaved(_))));
    assert_eq!(stage.app().draft(&first()).expect("a draft").form.name, "Anna");
    assert!(stage.app().draft(&first()).expect("a draft").is_changed(), "it is not saved");
}

#[test]
fn settings_that_cannot_be_read_are_put_aside_and_told() {
    let mut stage = Stage::with_settings(USUAL, Fake::new(three()), "language = [");
    let kept = stage.settings_file().with_extension("toml.broken");
    assert!(kept.exists());
    let told = Notice::Settings(SettingsTrouble::Unreadable(kept));
    assert!(stage.app().notices().any(|notice| notice == told));
    stage.handle(Command::Dismiss(told));
    assert_eq!(stage.app().notices().count(), 0);
}
