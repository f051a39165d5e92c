//! Rows 3, 5, 7 and 13: another service's servers tell the network from the server, where they may be asked.

use mailclinic::account::Security;
use mailclinic::checkup::CheckStage::{Connect, Secure};
use mailclinic::diagnosis::{Certainty, DiagnosisId as Id, Fact, Fixer};

use crate::lab::{Act, CONTROL, Handshake, Lab, Patient, Script, V4, Way, assert_cause, side_by_side};

/// A lab in which the control host may be asked.
fn lab() -> Lab {
    let mut lab = Lab::new();
    lab.elsewhere("");
    lab
}

fn control(script: Script) -> Script {
    script.named(&["control.test"])
}

/// Both ways of encrypting, with the port at which the other service is asked.
fn both_ways() -> [(u16, Security, Script); 2] {
    [(465, Security::Tls, Script::tls()), (587, Security::StartTls, Script::starttls())]
}

/// One of the control host's two mail ports is enough.
#[tokio::test]
async fn row_05_either_mail_port_of_another_service_answers() {
    side_by_side(both_ways().map(|(port, _, script)| async move {
        let mut lab = lab();
        lab.network.otherwise(Way::Silent);
        lab.serve(CONTROL, port, control(script)).await;
        let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
        assert_cause(&outcome, Id::ServerDown, Fixer::Provider, Connect);
        lab.assert_canary_only_at(&[]);
    }))
    .await;
}

/// A network that refuses in other servers' names.
#[tokio::test]
async fn row_03_every_mail_server_refuses_from_here() {
    let mut lab = lab();
    lab.serve(CONTROL, 443, Script::clear()).await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert_cause(&outcome, Id::MailPortsBlockedHere, Fixer::Network, Connect);
    lab.assert_canary_only_at(&[]);
}

#[tokio::test]
async fn row_03_only_this_server_refuses() {
    let mut lab = lab();
    lab.serve(CONTROL, 443, Script::clear()).await;
    lab.serve(CONTROL, 465, control(Script::tls())).await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert_cause(&outcome, Id::ConnectionRefused, Fixer::You, Connect);
    lab.assert_canary_only_at(&[]);
}

/// Web pages in place of every mail server, or only in place of this one.
#[tokio::test]
async fn row_07_a_web_page_in_place_of_mail_servers() {
    side_by_side([true, false].map(|everywhere| async move {
        let page = "HTTP/1.1 302 Found\r\nLocation: http://login.hotel.test/\r\n\r\n";
        let mut lab = lab();
        lab.serve(V4, 587, Script::speaks(page)).await;
        let script = if everywhere { Script::speaks(page) } else { control(Script::starttls()) };
        lab.serve(CONTROL, 587, script).await;
        let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
        let cause = outcome.cause().expect("a cause");
        if everywhere {
            assert_cause(&outcome, Id::CaptivePortal, Fixer::Network, Connect);
            assert_eq!(cause.certainty, Certainty::Certain);
        } else {
            assert_cause(&outcome, Id::NotAMailServer, Fixer::You, Connect);
            assert_eq!(cause.certainty, Certainty::Likely);
        }
        lab.assert_canary_only_at(&[]);
    }))
    .await;
}

/// Encryption is cut off as it begins: everywhere, or only here.
#[tokio::test]
async fn row_13_a_reset_during_the_tls_hello_of_every_service() {
    let cut = || Handshake::Do(Act::Reset);
    side_by_side(both_ways().into_iter().flat_map(|(port, security, script)| {
        [true, false].map(|everywhere| {
            let script = script.clone();
            async move {
                let mut lab = lab();
                lab.serve(V4, port, script.clone().shakes(cut())).await;
                let other = if everywhere { script.shakes(cut()) } else { control(script) };
                lab.serve(CONTROL, port, other).await;
                let outcome = lab.check(&Patient::new(port, security)).await;
                let cause = outcome.cause().expect("a cause");
                if everywhere {
                    assert_cause(&outcome, Id::ConnectionDropped, Fixer::Network, Secure);
                    assert_eq!(cause.certainty, Certainty::Certain);
                    assert_eq!(cause.facts.get(&Fact::Kind).map(String::as_str), Some("network"));
                } else {
                    assert_cause(&outcome, Id::ConnectionDropped, Fixer::Provider, Secure);
                    assert_eq!(cause.certainty, Certainty::Likely);
                    assert_eq!(cause.facts.get(&Fact::Kind), None);
                }
                lab.assert_canary_only_at(&[]);
            }
        })
    }))
    .await;
}

/// Nobody else is asked where that was not agreed to.
#[tokio::test]
async fn row_13_no_third_party_without_consent() {
    let mut lab = Lab::new();
    let other = lab.serve(CONTROL, 465, control(Script::tls())).await;
    lab.serve(V4, 465, Script::tls().shakes(Handshake::Do(Act::Reset))).await;
    let outcome = lab.check(&Patient::new(465, Security::Tls)).await;
    assert_cause(&outcome, Id::ConnectionDropped, Fixer::Provider, Secure);
    assert_eq!(other.connections(), 0);
}
