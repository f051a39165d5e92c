//! The domain as a part of an account's check-up.

use std::time::Duration;

use mailclinic::account::Security;
use mailclinic::checkup::{self, CheckStage, Detail, Outcome, Status, Verdict};
use mailclinic::diagnosis::{DiagnosisId, Fixer, Published};
use mailclinic::lang::{Catalog, Language};
use mailclinic::report;
use tokio::sync::mpsc;

use crate::lab::{Lab, Patient, Script, describe};

/// Gmail's own servers, as they publish themselves.
const GOOGLE: &str = "\
smtp.gmail.com. IN A 192.0.2.10
smtp.google.com. IN A 192.0.2.20
_spf.google.com. IN TXT \"v=spf1 ip4:192.0.2.0/24 ~all\"
imap.clinic.test. IN A 192.0.2.30
control.test. IN A 192.0.2.99";

async fn check(lab: &mut Lab, patient: &Patient) -> Outcome {
    lab.serve("192.0.2.10", 465, Script::tls().named(&["smtp.gmail.com"])).await;
    lab.serve("192.0.2.10", 587, Script::starttls().named(&["smtp.gmail.com"])).await;
    lab.check(patient).await
}

fn stage(outcome: &Outcome) -> (Status, Detail) {
    let stage = outcome.stages.iter().find(|stage| stage.stage == CheckStage::Domain).expect("a result");
    (stage.status, stage.detail.clone())
}

fn patient() -> Patient {
    Patient::new(465, Security::Tls).at("smtp.gmail.com")
}

/// What the administrator has to publish is told, and that it is the administrator's to do.
#[tokio::test]
async fn a_domain_without_the_providers_include_is_told_with_the_record_to_publish() {
    let mut lab = Lab::new();
    lab.records(GOOGLE)
        .record("clinic.test. IN MX 1 smtp.google.com.")
        .record("clinic.test. IN TXT \"v=spf1 ip4:203.0.113.1 -all\"")
        .record("google._domainkey.clinic.test. IN TXT \"v=DKIM1; k=ed25519; p=df1TyxmkQXWook3HWAEHTPWilOKl5Z7Q3K3vPfY8QHA=\"")
        .record("_dmarc.clinic.test. IN TXT \"v=DMARC1; p=reject\"");
    let outcome = check(&mut lab, &patient()).await;
    let finding = outcome.diagnoses.iter().find(|finding| finding.id == DiagnosisId::SpfProviderNotListed);
    let finding = finding.unwrap_or_else(|| panic!("{}", describe(&outcome)));
    assert_eq!(finding.fixer, Fixer::Domain);
    let [correction] = finding.corrections.as_slice() else { panic!("{:?}", finding.corrections) };
    assert_eq!((correction.name.as_str(), correction.kind), ("clinic.test", Published::Txt));
    assert_eq!(correction.remove, ["v=spf1 ip4:203.0.113.1 -all"]);
    assert_eq!(correction.add, ["v=spf1 ip4:203.0.113.1 include:_spf.google.com -all"]);
    assert_eq!(stage(&outcome), (Status::Warning, Detail::DomainFindings(1)), "{}", describe(&outcome));
    assert_eq!(outcome.verdict, Verdict::Warning, "{}", describe(&outcome));
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for text in [report::as_text(&outcome, &catalog), report::check_json(&outcome, &catalog).to_string()] {
            assert!(text.contains("v=spf1 ip4:203.0.113.1 include:_spf.google.com -all"), "{language:?}: {text}");
        }
    }
}

/// The same domain with the record that was told: nothing is left to say.
#[tokio::test]
async fn the_domain_with_that_record_is_in_order() {
    let mut lab = Lab::new();
    lab.records(GOOGLE)
        .record("clinic.test. IN MX 1 smtp.google.com.")
        .record("clinic.test. IN TXT \"v=spf1 ip4:203.0.113.1 include:_spf.google.com -all\"")
        .record("google._domainkey.clinic.test. IN TXT \"v=DKIM1; k=ed25519; p=df1TyxmkQXWook3HWAEHTPWilOKl5Z7Q3K3vPfY8QHA=\"")
        .record("_dmarc.clinic.test. IN TXT \"v=DMARC1; p=reject\"");
    let outcome = check(&mut lab, &patient()).await;
    assert_eq!(stage(&outcome), (Status::Passed, Detail::DomainSound), "{}", describe(&outcome));
    assert_eq!(outcome.verdict, Verdict::Ok, "{}", describe(&outcome));
}

/// Whatever is wrong with gmail.com, nobody who has an address there can mend it.
#[tokio::test]
async fn faults_of_a_mail_services_own_domain_are_nobodys_task_here() {
    let mut lab = Lab::new();
    lab.records(GOOGLE)
        .record("gmail.com. IN MX 10 gone.google.com.")
        .record("gmail.com. IN TXT \"v=spf1 +all\"")
        .record("gmail.com. IN TXT \"v=spf1 ipv4:1\"")
        .record("_dmarc.gmail.com. IN TXT \"v=DMARC1; p=whatever\"");
    lab.serve("192.0.2.10", 465, Script::tls().named(&["smtp.gmail.com"]).knows("anna@gmail.com", crate::lab::CANARY))
        .await;
    let outcome = lab.check(&patient().named("anna@gmail.com")).await;
    let task = outcome.diagnoses.iter().find(|finding| matches!(finding.fixer, Fixer::You | Fixer::Domain));
    assert!(task.is_none(), "{}", describe(&outcome));
    assert_eq!(outcome.verdict, Verdict::Ok, "{}", describe(&outcome));
}

/// An address with a number in place of a domain has no records.
#[tokio::test]
async fn an_address_literal_has_no_domain_to_look_at() {
    let mut lab = Lab::new();
    lab.serve_sound().await;
    let outcome = lab.check(&Patient::new(465, Security::Tls).named("anna@[192.0.2.1]")).await;
    assert_eq!(stage(&outcome), (Status::Skipped, Detail::DomainNotAsked), "{}", describe(&outcome));
    assert!(outcome.domain.is_none());
}

#[tokio::test]
async fn offline_nothing_is_asked_about_the_domain() {
    let mut lab = Lab::new();
    lab.serve_sound().await;
    lab.offline = true;
    let outcome = lab.check(&Patient::new(465, Security::Tls)).await;
    assert_eq!(stage(&outcome), (Status::Skipped, Detail::DomainNotAsked), "{}", describe(&outcome));
    let asked: Vec<_> = lab.asked_names().into_iter().filter(|name| name.contains("_dmarc")).collect();
    assert!(asked.is_empty(), "{asked:?}");
}

/// Mail goes out whether or not the domain's name servers answer.
#[tokio::test]
async fn a_domain_that_cannot_be_asked_does_not_hold_up_the_check_up() {
    let mut lab = Lab::new();
    lab.serve_sound().await;
    lab.fault("elsewhere.test", crate::lab::Fault::Silent);
    let mut patient = Patient::new(465, Security::Tls);
    patient.account.address = mailclinic::account::Address::parse("anna@elsewhere.test").unwrap();
    let environment = lab.environment().await;
    let (events, _) = mpsc::unbounded_channel();
    let outcome = Box::pin(checkup::run(patient.request(Duration::from_secs(12)), environment, events)).await;
    assert_eq!(stage(&outcome), (Status::Skipped, Detail::DomainUnanswered), "{}", describe(&outcome));
    assert!(outcome.took < Duration::from_secs(8), "{:?}", outcome.took);
}
