//! Rows 1, 3, 12 and 77: what is published for the address, when the account's own settings are others.

use std::time::Duration;

use mailclinic::account::{Security, SignIn};
use mailclinic::checkup::CheckStage::{Connect, FindServer, Secure};
use mailclinic::checkup::Verdict;
use mailclinic::diagnosis::{DiagnosisId as Id, Fact, Fixer};

use crate::lab::{
    Act, CANARY, Handshake, Lab, Patient, Script, USER, V4, Way, assert_cause, assert_sound, describe, side_by_side,
};

/// The address of the servers that are published.
const OTHER: &str = "192.0.2.50";

/// A zone in which the domain's mail is received by Gmail, and the servers of that service.
const AT_GMAIL: &str = "\
clinic.test. IN MX 1 smtp.google.com.
clinic.test. IN TXT \"v=spf1 include:_spf.google.com -all\"
_spf.google.com. IN TXT \"v=spf1 ip4:192.0.2.50 -all\"
_dmarc.clinic.test. IN TXT \"v=DMARC1; p=reject\"
imap.clinic.test. IN A 192.0.2.30
smtp.google.com. IN A 192.0.2.50
smtp.gmail.com. IN A 192.0.2.50
control.test. IN A 192.0.2.99";

fn gmail(script: Script) -> Script {
    script.named(&["smtp.gmail.com"])
}

#[tokio::test]
async fn row_77_the_host_is_gone_and_the_mx_is_another_services() {
    let mut lab = Lab::new();
    lab.records(AT_GMAIL);
    let tls = lab.serve(OTHER, 465, gmail(Script::tls())).await;
    let starttls = lab.serve(OTHER, 587, gmail(Script::starttls())).await;
    let patient = Patient::new(587, Security::StartTls);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::HostNotFound, Fixer::You, FindServer);
    let cause = outcome.cause().expect("a cause");
    assert_eq!(cause.facts.get(&Fact::WorksServer).map(String::as_str), Some("smtp.gmail.com"));
    let otherwise = outcome.diagnoses.iter().find(|other| other.id == Id::SettingsDifferFromPublished);
    let otherwise = otherwise.unwrap_or_else(|| panic!("{}", describe(&outcome)));
    assert_eq!(otherwise.facts.get(&Fact::Kind).map(String::as_str), Some("failing"));
    assert_eq!(otherwise.fixes, cause.fixes);
    let working: Vec<_> = outcome.working.iter().map(|settings| settings.server.host.to_string()).collect();
    assert_eq!(working, ["smtp.gmail.com", "smtp.gmail.com"]);
    assert_eq!(tls.count("AUTH") + starttls.count("AUTH"), 0, "a look has no password in its hands");
    lab.assert_canary_only_at(&[]);
    let fix = &cause.fixes[0].change;
    let outcome = lab.check(&patient.takes(fix)).await;
    assert!(outcome.diagnoses.iter().any(|other| other.id == Id::SettingsWork), "{}", describe(&outcome));
    lab.assert_canary_only_at(&[&tls]);
}

/// What is published and does not answer is offered to nobody.
#[tokio::test]
async fn row_77_the_published_server_does_not_answer() {
    let mut lab = Lab::new();
    lab.records(AT_GMAIL);
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert_cause(&outcome, Id::HostNotFound, Fixer::You, FindServer);
    assert_eq!(outcome.cause().expect("a cause").fixes, []);
    lab.assert_canary_only_at(&[]);
}

/// Nor what shows another's certificate.
#[tokio::test]
async fn row_77_the_published_server_is_another() {
    let mut lab = Lab::new();
    lab.records(AT_GMAIL);
    lab.serve(OTHER, 465, Script::tls().named(&["mail.stranger.test"])).await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert_cause(&outcome, Id::HostNotFound, Fixer::You, FindServer);
    assert_eq!(outcome.cause().expect("a cause").fixes, []);
    lab.assert_canary_only_at(&[]);
}

/// Where no port of the own host can be used, the published one is what works.
#[tokio::test]
async fn row_03_the_published_server_is_offered_where_the_own_one_refuses() {
    side_by_side([Way::Refused, Way::Silent].map(|way| async move {
        let mut lab = Lab::new();
        lab.record("smtp.gmail.com. IN A 192.0.2.50");
        lab.network.lay_all(V4, way);
        let user = "anna@gmail.com";
        let tls = lab.serve(OTHER, 465, gmail(Script::tls()).knows(user, CANARY).open_relay()).await;
        let patient = Patient::new(587, Security::StartTls).named(user);
        let outcome = lab.check(&patient).await;
        if way == Way::Refused {
            assert_cause(&outcome, Id::ConnectionRefused, Fixer::You, Connect);
        } else {
            assert_cause(&outcome, Id::ServerDown, Fixer::Provider, Connect);
        }
        lab.assert_canary_only_at(&[]);
        let (healed, _) = lab.heal(&patient, &outcome).await;
        assert_eq!(healed.account.outgoing.server.host.as_ascii(), "smtp.gmail.com");
        lab.assert_canary_only_at(&[&tls]);
    }))
    .await;
}

/// The published form of the user name comes with the published server.
#[tokio::test]
async fn row_01_the_published_name_comes_with_its_form_of_the_user_name() {
    let mut lab = Lab::new();
    lab.record("posteo.de. IN A 192.0.2.50");
    let user = "anna@posteo.de";
    let script = Script::tls().named(&["posteo.de"]).knows(user, CANARY).open_relay();
    let server = lab.serve(OTHER, 465, script).await;
    let patient = Patient::new(465, Security::Tls).at("smtp.posteo.dd").named(user).called("anna");
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::HostNotFound, Fixer::You, FindServer);
    lab.assert_canary_only_at(&[]);
    let (healed, _) = lab.heal(&patient, &outcome).await;
    assert_eq!(healed.account.outgoing.sign_in, SignIn::LogOn { username: user.to_owned() });
    assert_eq!(healed.account.incoming, patient.account.incoming);
    lab.assert_canary_only_at(&[&server]);
}

/// Settings that work are told to differ from the published ones, and keep working in the meantime.
#[tokio::test]
async fn settings_that_work_and_others_that_are_published() {
    let mut lab = Lab::new();
    lab.record("smtp.gmail.com. IN A 192.0.2.50");
    let user = "anna@gmail.com";
    let own = lab.serve(V4, 587, Script::starttls().knows(user, CANARY).open_relay()).await;
    let published = lab.serve(OTHER, 465, gmail(Script::tls()).knows(user, CANARY).open_relay()).await;
    let patient = Patient::new(587, Security::StartTls).named(user);
    let outcome = lab.check(&patient).await;
    // A warning: receivers believe only the service's own servers.
    assert_eq!(outcome.verdict, Verdict::Warning, "{}", describe(&outcome));
    let otherwise = outcome.diagnoses.iter().find(|other| other.id == Id::SettingsDifferFromPublished);
    let otherwise = otherwise.unwrap_or_else(|| panic!("{}", describe(&outcome)));
    assert_eq!(otherwise.facts.get(&Fact::Kind), None);
    lab.assert_canary_only_at(&[&own]);
    assert_sound(&lab.check(&patient.takes(&otherwise.fixes[0].change)).await);
    lab.assert_canary_only_at(&[&own, &published]);
}

/// A published server that holds the line without a word delays nobody whose settings work.
#[tokio::test]
async fn a_published_server_that_says_nothing_is_not_waited_for() {
    let mut lab = Lab::new();
    for limit in [&mut lab.limits.connect, &mut lab.limits.tls, &mut lab.limits.greeting, &mut lab.limits.reply] {
        *limit = Duration::from_secs(600);
    }
    lab.timeout = Duration::from_secs(600);
    lab.record("smtp.gmail.com. IN A 192.0.2.50");
    lab.serve(OTHER, 465, Script::tls().shakes(Handshake::Do(Act::Hang))).await;
    lab.network.lay(OTHER, 587, Way::Silent);
    let user = "anna@gmail.com";
    let own = lab.serve(V4, 587, Script::starttls().knows(user, CANARY).open_relay()).await;
    // `check` itself gives up long before that.
    let outcome = lab.check(&Patient::new(587, Security::StartTls).named(user)).await;
    assert!(outcome.diagnoses.iter().any(|other| other.id == Id::SettingsWork), "{}", describe(&outcome));
    lab.assert_canary_only_at(&[&own]);
}

/// Without look-ups nobody beyond the named servers is asked.
#[tokio::test]
async fn offline_looks_at_no_published_server() {
    let mut lab = Lab::new();
    lab.offline = true;
    lab.record("smtp.gmail.com. IN A 192.0.2.50");
    let published = lab.serve(OTHER, 465, gmail(Script::tls())).await;
    let user = "anna@gmail.com";
    let own = lab.serve(V4, 587, Script::starttls().knows(user, CANARY).open_relay()).await;
    assert_sound(&lab.check(&Patient::new(587, Security::StartTls).named(user)).await);
    assert_eq!(published.connections(), 0);
    lab.assert_canary_only_at(&[&own]);
}

/// The service publishes STARTTLS for this port, so something on the way takes it out. The password is never sent in clear.
#[tokio::test]
async fn row_12_starttls_is_taken_out_on_the_way() {
    side_by_side([Security::StartTls, Security::Auto].map(|security| async move {
        let mut lab = Lab::new();
        lab.record("smtp.gmail.com. IN A 192.0.2.10");
        let user = "anna@gmail.com";
        let sound = |script: Script| gmail(script).knows(user, CANARY).open_relay();
        lab.serve(V4, 587, sound(Script::starttls()).offers_in_clear(&["PIPELINING", "AUTH PLAIN LOGIN"])).await;
        let tls = lab.serve(V4, 465, sound(Script::tls())).await;
        let patient = Patient::new(587, security).at("smtp.gmail.com").named(user);
        let outcome = lab.check(&patient).await;
        assert_cause(&outcome, Id::StarttlsNotOffered, Fixer::Network, Secure);
        assert_eq!(outcome.cause().expect("a cause").facts.get(&Fact::Kind).map(String::as_str), Some("stripped"));
        lab.assert_canary_only_at(&[]);
        let (healed, _) = lab.heal(&patient, &outcome).await;
        assert_eq!(healed.account.outgoing.server.port.get(), 465);
        lab.assert_canary_only_at(&[&tls]);
    }))
    .await;
}

/// The same where the domain itself publishes it, by a record that names this server and port.
#[tokio::test]
async fn row_12_starttls_is_published_by_the_domain_itself() {
    let mut lab = Lab::new();
    lab.record("_submission._tcp.clinic.test. IN SRV 0 1 587 smtp.clinic.test.");
    lab.serve(V4, 587, Script::starttls().offers_in_clear(&["PIPELINING", "AUTH PLAIN LOGIN"])).await;
    let tls = lab.serve(V4, 465, Script::tls().knows(USER, CANARY)).await;
    let patient = Patient::new(587, Security::StartTls);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::StarttlsNotOffered, Fixer::Network, Secure);
    lab.assert_canary_only_at(&[]);
    lab.heal(&patient, &outcome).await;
    lab.assert_canary_only_at(&[&tls]);
}
