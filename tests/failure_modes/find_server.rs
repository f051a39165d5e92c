//! Rows 1, 2 and 9: the server's name.

use mailclinic::account::Security;
use mailclinic::checkup::CheckStage::{FindServer, Secure};
use mailclinic::diagnosis::{DiagnosisId as Id, Fixer};

use crate::lab::{Fault, HOST, INCOMING, Lab, Patient, Script, V4, assert_cause, assert_sound, side_by_side};

#[tokio::test]
async fn row_01_a_name_that_does_not_exist() {
    let mut lab = Lab::new();
    let servers = lab.serve_sound().await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls).at("smpt.clinic.test")).await;
    assert_cause(&outcome, Id::HostNotFound, Fixer::You, FindServer);
    assert_eq!(servers.map(|server| server.connections()), [0, 0]);
    lab.assert_canary_only_at(&[]);
}

/// A known mail service publishes its server's name, so that it can be offered.
#[tokio::test]
async fn row_01_the_published_name_is_offered() {
    let mut lab = Lab::new();
    lab.record("smtp.gmail.com. IN A 192.0.2.10");
    let user = "anna@gmail.com";
    let outside = |script: Script| script.named(&["smtp.gmail.com"]).knows(user, crate::lab::CANARY).open_relay();
    let tls = lab.serve(V4, 465, outside(Script::tls())).await;
    let starttls = lab.serve(V4, 587, outside(Script::starttls())).await;
    let patient = Patient::new(587, Security::StartTls).at("smtp.gmial.com").named(user);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::HostNotFound, Fixer::You, FindServer);
    lab.assert_canary_only_at(&[]);
    lab.heal(&patient, &outcome).await;
    lab.assert_canary_only_at(&[&tls, &starttls]);
}

#[tokio::test]
async fn row_02_a_name_that_only_this_network_does_not_know() {
    let mut lab = Lab::new();
    lab.elsewhere("hidden.clinic.test. IN A 192.0.2.10");
    lab.serve_sound().await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls).at("hidden.clinic.test")).await;
    assert_cause(&outcome, Id::DnsBlockedHere, Fixer::Network, FindServer);
    lab.assert_canary_only_at(&[]);
}

#[tokio::test]
async fn row_09_any_name_resolves_and_the_certificate_is_another_ones() {
    let mut lab = Lab::new();
    lab.record("*.wild.test. IN A 192.0.2.10");
    lab.serve(V4, 587, Script::starttls().named(&["www.hoster.test"])).await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls).at("smtp.wild.test")).await;
    assert_cause(&outcome, Id::DnsWildcard, Fixer::Domain, Secure);
    assert!(outcome.diagnoses.iter().any(|diagnosis| diagnosis.id == Id::CertificateNameMismatch));
    lab.assert_canary_only_at(&[]);
}

/// A wildcard is no fault where the name is right.
#[tokio::test]
async fn row_09_a_wildcard_beside_a_working_server() {
    let mut lab = Lab::new();
    lab.record("*.clinic.test. IN A 192.0.2.10");
    let servers = lab.serve_sound().await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert!(outcome.diagnoses.iter().any(|diagnosis| diagnosis.id == Id::SettingsWork));
    lab.assert_canary_only_at(&[&servers[1]]);
}

#[tokio::test]
async fn a_name_without_an_address() {
    let mut lab = Lab::new();
    lab.record("bare.clinic.test. IN TXT \"nothing here\"");
    let outcome = lab.check(&Patient::new(587, Security::StartTls).at("bare.clinic.test")).await;
    assert_cause(&outcome, Id::HostWithoutAddress, Fixer::Provider, FindServer);
    lab.assert_canary_only_at(&[]);
}

#[tokio::test]
async fn name_servers_that_fail() {
    side_by_side(
        [
            (Fault::ServFail, Id::DnsServerFailure, Fixer::Domain),
            (Fault::Refused, Id::DnsServerFailure, Fixer::Domain),
            (Fault::Silent, Id::DnsTimeout, Fixer::Network),
        ]
        .map(|(fault, id, fixer)| async move {
            let mut lab = Lab::new();
            lab.serve_sound().await;
            lab.fault("clinic.test", fault);
            let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
            assert_cause(&outcome, id, fixer, FindServer);
            lab.assert_canary_only_at(&[]);
        }),
    )
    .await;
}

#[tokio::test]
async fn an_address_in_place_of_a_name() {
    let mut lab = Lab::new();
    let server = lab.serve(V4, 587, Script::starttls().named(&[V4])).await;
    assert_sound(&lab.check(&Patient::new(587, Security::StartTls).at(V4)).await);
    lab.assert_canary_only_at(&[&server]);
}

/// Working offline means that no name server hears of more than the servers' names.
#[tokio::test]
async fn offline_asks_nothing_but_the_servers() {
    let mut lab = Lab::new();
    lab.offline = true;
    let server = lab.serve(V4, 587, Script::starttls()).await;
    assert_sound(&lab.check(&Patient::new(587, Security::StartTls)).await);
    let of_servers = |name: &String| [HOST, INCOMING].contains(&name.as_str());
    assert!(lab.asked_names().iter().all(of_servers), "{:?}", lab.asked_names());
    lab.assert_canary_only_at(&[&server]);
}
