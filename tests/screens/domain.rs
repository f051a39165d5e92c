//! What the check-up tells of the domain: what to change, whom to hand it on to, the records, whom else to ask.

use std::time::Duration;

use egui::accesskit::Role;
use egui::{Key, OutputCommand};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use mailclinic::account::{Account, AccountId};
use mailclinic::app::{Command, Question};
use mailclinic::checkup::domain::{DomainOutcome, Seen, Subject};
use mailclinic::checkup::{CheckStage, Detail, Outcome, StageResult, Status, Verdict};
use mailclinic::diagnosis::{Correction, Diagnosis, DiagnosisId, Fact, Published, Severity};
use mailclinic::lang::{Catalog, Language};
use mailclinic::report;

use super::outside::Script;
use super::records::{self, Names, see};
use super::scenes::{Look, Scene, Stage, USUAL, ended, outcome, set as set_scene, unfold, with_facts, works};

const RECORD: &str = "v=spf1 mx a:shop.proseware.com include:_spf.newsletter.example include:crm.example ~all";
const WANTED: &str =
    "v=spf1 mx a:shop.proseware.com include:_spf.newsletter.example include:crm.example include:_spf.google.com ~all";

pub fn set(scene: Scene, look: Look) -> Stage {
    match scene {
        Scene::Domain => ended(look, not_listed),
        Scene::DomainUnfolded => unfold(ended(look, not_listed)),
        Scene::DomainHostile => unfold(ended(look, hostile)),
        Scene::DomainListsAsked => unfold(ended(look, lists_asked)),
        Scene::DomainOfService => ended(look, |account| of_service(account, &Detail::DomainOfService("Gmail".into()))),
        Scene::DomainUnanswered => unfold(ended(look, unanswered)),
        Scene::AskOthers => {
            let mut stage = set_scene(Scene::Domain, look);
            stage.handle(Command::Ask(Question::AskOthers(AccountId::from_number(1))));
            stage
        }
        _ => unreachable!("{scene:?} is set elsewhere"),
    }
}

fn with_domain(account: &Account, seen: Seen, diagnoses: Vec<Diagnosis>, status: Status, detail: Detail) -> Outcome {
    let mut stages = works(account).stages;
    stages.push(StageResult { stage: CheckStage::Domain, status, took: Duration::from_millis(430), detail });
    let domain = DomainOutcome {
        subject: Subject::of_account(account).expect("a domain"),
        began: "2025-06-18T14:32:00Z".parse().expect("a time"),
        took: Duration::from_millis(430),
        verdict: Verdict::Warning,
        diagnoses: diagnoses.clone(),
        seen,
    };
    let verdict = diagnoses.first().map_or(Verdict::Ok, |first| first.severity.into());
    let sound = [with_facts(Diagnosis::new(DiagnosisId::SettingsWork), account)];
    let all = diagnoses.into_iter().chain(sound).collect();
    Outcome { domain: Some(Box::new(domain)), ..outcome(account, verdict, all, stages) }
}

fn correction(name: &str, remove: &[&str], add: &[&str]) -> Correction {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Correction { name: name.to_owned(), kind: Published::Txt, remove: texts(remove), add: texts(add) }
}

fn findings(account: &Account) -> Vec<Diagnosis> {
    let told = |id| {
        let diagnosis = with_facts(Diagnosis::new(id), account);
        diagnosis.with_fact(Fact::Name, "proseware.com").with_fact(Fact::Record, RECORD)
    };
    vec![
        told(DiagnosisId::SpfProviderNotListed).with_fact(Fact::Service, "Gmail").with_correction(correction(
            "proseware.com",
            &[RECORD],
            &[WANTED],
        )),
        told(DiagnosisId::DkimKeyWeak).with_correction(correction(
            "default._domainkey.proseware.com",
            &["v=DKIM1; k=rsa; p=MFww"],
            &[],
        )),
        told(DiagnosisId::AddressListed).with_fact(Fact::List, "Spamhaus").with_fact(Fact::Ip, "192.0.2.10"),
        told(DiagnosisId::MtaStsInvalid).with_correction(Correction {
            name: "https://mta-sts.proseware.com/.well-known/mta-sts.txt".to_owned(),
            kind: Published::File,
            remove: vec!["version: STSv1".to_owned()],
            add: vec!["version: STSv1\nmode: testing\nmx: mx1.proseware.com\nmx: mx2.proseware.com\n".to_owned()],
        }),
        told(DiagnosisId::DmarcMissing).with_correction(correction(
            "_dmarc.proseware.com",
            &[],
            &["v=DMARC1; p=none; rua=mailto:postmaster@proseware.com"],
        )),
    ]
}

pub fn not_listed(account: &Account) -> Outcome {
    let seen = see(&Names::of(records::USUAL), "proseware.com");
    with_domain(account, seen, findings(account), Status::Warning, Detail::DomainFindings(4))
}

fn lists_asked(account: &Account) -> Outcome {
    let seen =
        Seen { lists: Some(records::clean("proseware.com")), ..see(&Names::of(records::USUAL), "proseware.com") };
    with_domain(account, seen, Vec::new(), Status::Passed, Detail::DomainSound)
}

fn of_service(account: &Account, detail: &Detail) -> Outcome {
    let seen = see(&Names::of(records::USUAL), "proseware.com");
    with_domain(account, seen, Vec::new(), Status::Passed, detail.clone())
}

fn unanswered(account: &Account) -> Outcome {
    let seen = see(&Names::silent(), "proseware.com");
    with_domain(account, seen, Vec::new(), Status::Skipped, Detail::DomainUnanswered)
}

fn hostile(account: &Account) -> Outcome {
    let seen = see(&Names::of(&records::hostile()), "proseware.com");
    let evil = "v=spf1 \u{202e}\u{1b}[2J\n".repeat(300);
    let name = format!("{}.proseware.com", "x".repeat(240));
    let cause = with_facts(Diagnosis::new(DiagnosisId::SpfInvalid), account)
        .with_fact(Fact::Record, &evil)
        .with_correction(correction(&name, &vec![evil.as_str(); 40], &[&"include:a.example ".repeat(200), &evil]));
    with_domain(account, seen, vec![cause], Status::Warning, Detail::DomainFindings(1))
}

fn first() -> AccountId {
    AccountId::from_number(1)
}

fn text(id: &str) -> String {
    Catalog::new(Language::En).text(id)
}

fn press(stage: &mut Stage, label: &str) {
    stage.harness.get_by_role_and_label(Role::Button, label).click_accesskit();
}

/// What the drawing that follows puts on the clipboard.
fn copied(stage: &mut Stage) -> Vec<String> {
    stage.harness.step();
    let commands = &stage.harness.output().platform_output.commands;
    commands
        .iter()
        .filter_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
        .collect()
}

fn open(stage: &mut Stage, label: &str) {
    stage.harness.get_by_role_and_label(Role::DisclosureTriangle, label).click_accesskit();
    stage.harness.run();
}

#[test]
fn the_record_to_publish_is_copied_as_it_is() {
    let mut stage = set_scene(Scene::Domain, USUAL);
    let value = format!("{}: {}, proseware.com", text("copy"), text("dns-publish-add"));
    press(&mut stage, &value);
    assert_eq!(copied(&mut stage), [WANTED]);
    stage.harness.run();
    // The button says so, and the next one takes that over.
    let done = value.replace(&text("copy"), &text("copied"));
    assert!(stage.harness.query_by_label(&done).is_some());
    press(&mut stage, &format!("{}: {}", text("copy"), text("dns-publish-name")));
    assert_eq!(copied(&mut stage), ["proseware.com"]);
    stage.harness.run();
    assert!(stage.harness.query_by_label(&done).is_none());
}

#[test]
fn the_text_for_the_administrator_is_that_of_the_report() {
    let mut stage = set_scene(Scene::Domain, USUAL);
    let account = stage.app().account(&first()).expect("an account").clone();
    let note = report::note_to_hand_on(&findings(&account)[0], &Catalog::new(Language::En));
    press(&mut stage, &text("hand-on-copy"));
    assert_eq!(copied(&mut stage), std::slice::from_ref(&note));
    assert!(note.contains(WANTED) && note.contains(RECORD), "{note}");
    // It is the main button, so Enter does it too.
    let mut stage = set_scene(Scene::Domain, USUAL);
    stage.harness.key_down(Key::Enter);
    assert_eq!(copied(&mut stage), [note]);
}

#[test]
fn every_finding_that_somebody_else_has_to_mend_can_be_handed_on() {
    let mut stage = set_scene(Scene::Domain, USUAL);
    let count = |stage: &Stage| {
        let label = text("hand-on-copy");
        stage.harness.get_all_by(|node| node.label() == Some(label.clone())).count()
    };
    assert_eq!(count(&stage), 1);
    let account = stage.app().account(&first()).expect("an account").clone();
    for finding in &findings(&account)[1..] {
        let title = mailclinic::diagnosis::Wording::of(finding, &Catalog::new(Language::En)).title;
        open(&mut stage, &title);
    }
    assert_eq!(count(&stage), findings(&account).len());
    let provider = "Only your mail provider can change this.";
    assert!(stage.harness.query_by_label_contains(provider).is_some());
}

#[test]
fn the_records_are_put_into_words_only_when_they_are_looked_at() {
    let mut stage = set_scene(Scene::Domain, USUAL);
    let term = "include:_netblocks2.newsletter.example";
    let title = text("dns-title-spf");
    assert!(stage.harness.query_by_label(&title).is_none());
    open(&mut stage, &text("dns-records"));
    assert!(stage.harness.query_by_label(term).is_none());
    // What the mark says is told to those who cannot see it.
    let card = stage.harness.get_by_role_and_label(Role::DisclosureTriangle, &title);
    let told = card.accesskit_node().description().unwrap_or_default();
    assert!(told.starts_with(&text("dns-mark-caution")), "{told}");
    open(&mut stage, &title);
    assert!(stage.harness.query_by_label(term).is_some());
}

#[test]
fn others_are_asked_only_after_a_question() {
    let mut stage = set_scene(Scene::Domain, USUAL);
    open(&mut stage, &text("dns-records"));
    press(&mut stage, &text("lists-ask"));
    stage.harness.run();
    press(&mut stage, &text("ask-others-not"));
    stage.harness.run();
    assert!(stage.app().question().is_none() && !stage.app().settings().third_parties);
    assert_eq!(stage.outside.requests.lock().expect("lock").len(), 1);

    *stage.outside.script.lock().expect("lock") = Script::Hang;
    press(&mut stage, &text("lists-ask"));
    stage.harness.run();
    press(&mut stage, &text("ask-others-yes"));
    stage.harness.run();
    assert!(stage.app().settings().third_parties);
    assert!(stage.app().check_of(&first()).expect("a check").is_running());
    stage.wait(|app| app.check_of(&first()).is_some_and(|check| check.progress.fraction() > 0.2));
    let options = stage.outside.options.lock().expect("lock");
    assert_eq!(options.iter().map(|options| options.third_parties).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn lists_that_were_asked_are_not_asked_for_again() {
    let stage = set_scene(Scene::DomainListsAsked, USUAL);
    assert!(stage.harness.query_by_label(&text("lists-ask")).is_none());
    assert!(stage.harness.query_by_label(&text("dns-title-lists")).is_some());
}

#[test]
fn the_way_marks_where_doubts_about_the_domain_matter() {
    let mut stage = set_scene(Scene::Domain, USUAL);
    let place = |status: &str| format!("{}: {}", text("way-recipient"), text(status));
    assert!(stage.harness.query_by_label(&place("way-recipient-doubts")).is_some());
    stage.check(&first(), |account| {
        let cause = with_facts(Diagnosis::new(DiagnosisId::MxMissing), account);
        with_domain(account, Seen::default(), vec![cause], Status::Warning, Detail::DomainFindings(1))
    });
    assert!(stage.harness.query_by_label(&place("way-recipient-replies")).is_some());
    stage.check(&first(), |account| {
        let mut cause = with_facts(Diagnosis::new(DiagnosisId::SpfProviderNotListed), account);
        cause.severity = Severity::Problem;
        with_domain(account, Seen::default(), vec![cause], Status::Warning, Detail::DomainFindings(1))
    });
    assert!(stage.harness.query_by_label(&place("way-recipient-refuses")).is_some());
}
