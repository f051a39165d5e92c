//! Rows 3 to 8, 11, 13 to 15, 29 and 48: reaching the server and what it says first.

use std::time::Duration;

use mailclinic::account::{Security, SignIn};
use mailclinic::checkup::CheckStage::{Connect, Secure};
use mailclinic::checkup::{Detail, Verdict};
use mailclinic::diagnosis::{DiagnosisId as Id, Fixer};

use crate::lab::{
    Act, CONTROL, Handshake, Lab, Patient, Script, V4, V6, Way, assert_cause, assert_remark, assert_sound, describe,
    side_by_side,
};

#[tokio::test]
async fn row_03_a_port_that_refuses() {
    let mut lab = Lab::new();
    let servers = lab.serve_sound().await;
    let patient = Patient::new(2525, Security::StartTls);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::ConnectionRefused, Fixer::You, Connect);
    lab.assert_canary_only_at(&[]);
    let (healed, _) = lab.heal(&patient, &outcome).await;
    assert_eq!(healed.account.outgoing.server.port.get(), 465, "the safest of those that answer");
    lab.assert_canary_only_at(&[&servers[0]]);
}

#[tokio::test]
async fn row_04_port_25_is_silent_and_587_is_not() {
    let mut lab = Lab::new();
    let server = lab.serve(V4, 587, Script::starttls()).await;
    lab.network.lay(V4, 25, Way::Silent);
    let patient = Patient::new(25, Security::StartTls);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::Port25Blocked, Fixer::You, Connect);
    lab.assert_canary_only_at(&[]);
    lab.heal(&patient, &outcome).await;
    lab.assert_canary_only_at(&[&server]);
}

/// Three silences. They are waited out at the same time.
#[tokio::test]
async fn row_05_mail_ports_are_silent() {
    tokio::join!(all_mail_ports_are_silent_and_the_web_is_not(), only_this_server_is_silent(), nothing_answers());
}

async fn all_mail_ports_are_silent_and_the_web_is_not() {
    let mut lab = Lab::new();
    lab.elsewhere("");
    lab.network.otherwise(Way::Silent);
    lab.serve(CONTROL, 443, Script::clear()).await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert_cause(&outcome, Id::MailPortsBlockedHere, Fixer::Network, Connect);
    lab.assert_canary_only_at(&[]);
}

/// Another service's mail port answers, so it is not the network.
async fn only_this_server_is_silent() {
    let mut lab = Lab::new();
    lab.elsewhere("");
    lab.network.otherwise(Way::Silent);
    lab.serve(CONTROL, 443, Script::clear()).await;
    lab.serve(CONTROL, 465, Script::tls()).await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert_cause(&outcome, Id::ServerDown, Fixer::Provider, Connect);
    lab.assert_canary_only_at(&[]);
}

/// Nothing answers, and nobody else may be asked: no more than that can be said.
async fn nothing_answers() {
    let mut lab = Lab::new();
    lab.network.otherwise(Way::Silent);
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert_cause(&outcome, Id::ConnectionTimedOut, Fixer::Network, Connect);
}

#[tokio::test]
async fn row_06_no_network() {
    let mut lab = Lab::new();
    lab.network.otherwise(Way::Unreachable);
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert_cause(&outcome, Id::Offline, Fixer::Network, Connect);
    lab.assert_canary_only_at(&[]);
}

#[tokio::test]
async fn row_07_a_captive_portal() {
    side_by_side(
        [
            "HTTP/1.1 302 Found\r\nLocation: http://login.hotel.test/\r\n\r\n",
            "<!DOCTYPE html><html><body>Please sign in</body></html>",
        ]
        .map(|page| async move {
            for (port, security) in [(587, Security::StartTls), (465, Security::Tls)] {
                let mut lab = Lab::new();
                for port in [25, 465, 587, 2525] {
                    lab.serve(V4, port, Script::speaks(page)).await;
                }
                let outcome = lab.check(&Patient::new(port, security)).await;
                let stage = if security == Security::Tls { Secure } else { Connect };
                assert_cause(&outcome, Id::CaptivePortal, Fixer::Network, stage);
                lab.assert_canary_only_at(&[]);
            }
        }),
    )
    .await;
}

#[tokio::test]
async fn row_08_ipv6_fails_and_ipv4_works() {
    side_by_side([Way::Refused, Way::Unreachable].map(|way| async move {
        let mut lab = Lab::new();
        lab.record("smtp.clinic.test. IN AAAA 2001:db8::10");
        lab.network.lay_all(V6, way);
        let servers = lab.serve_sound().await;
        let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
        assert_remark(&outcome, Id::Ipv6Broken, Fixer::Network, Connect);
        lab.assert_canary_only_at(&[&servers[1]]);
    }))
    .await;
}

/// A silent IPv6 address only costs the pause before the next address.
#[tokio::test]
async fn row_08_ipv6_is_silent() {
    let mut lab = Lab::new();
    lab.record("smtp.clinic.test. IN AAAA 2001:db8::10");
    lab.network.lay_all(V6, Way::Silent);
    let servers = lab.serve_sound().await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert!(outcome.diagnoses.iter().any(|diagnosis| diagnosis.id == Id::SettingsWork), "{}", describe(&outcome));
    lab.assert_canary_only_at(&[&servers[1]]);
}

#[tokio::test]
async fn ipv6_is_preferred() {
    let mut lab = Lab::new();
    lab.record("smtp.clinic.test. IN AAAA 2001:db8::10");
    let server = lab.serve(V6, 587, Script::starttls()).await;
    let other = lab.serve(V4, 587, Script::starttls()).await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert_sound(&outcome);
    let peer = outcome.stages.iter().find_map(|result| match result.detail {
        Detail::Peer(peer) => Some(peer),
        _ => None,
    });
    assert_eq!(peer.map(|peer| peer.ip().to_string()).as_deref(), Some(V6));
    assert_eq!(other.count("AUTH"), 0);
    lab.assert_canary_only_at(&[&server]);
}

#[tokio::test]
async fn row_11_a_firewall_rewrites_the_dialogue() {
    let mut lab = Lab::new();
    let masked = Script::starttls().greets("220 ************************************").offers_in_clear(&[
        "PIPELINING",
        "XXXXXXXA",
        "XXXXXXXXXXXX",
        "8BITMIME",
    ]);
    lab.serve(V4, 587, masked).await;
    let tls = lab.serve(V4, 465, Script::tls()).await;
    let patient = Patient::new(587, Security::StartTls);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::MailInspection, Fixer::Network, Secure);
    lab.assert_canary_only_at(&[]);
    lab.heal(&patient, &outcome).await;
    lab.assert_canary_only_at(&[&tls]);
}

#[tokio::test]
async fn row_13_a_reset_during_the_tls_hello() {
    side_by_side([Act::Reset, Act::Close].map(|act| async move {
        for (port, security, script) in
            [(465, Security::Tls, Script::tls()), (587, Security::StartTls, Script::starttls())]
        {
            let mut lab = Lab::new();
            lab.serve(V4, port, script.shakes(Handshake::Do(act.clone()))).await;
            let outcome = lab.check(&Patient::new(port, security)).await;
            assert_cause(&outcome, Id::ConnectionDropped, Fixer::Provider, Secure);
            lab.assert_canary_only_at(&[]);
        }
    }))
    .await;
}

#[tokio::test]
async fn row_13_closed_without_a_word() {
    let mut lab = Lab::new();
    lab.network.lay(V4, 587, Way::Closed);
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert_cause(&outcome, Id::ConnectionDropped, Fixer::Provider, Connect);
}

#[tokio::test]
async fn row_14_a_late_greeting() {
    let mut lab = Lab::new();
    lab.limits.slow_greeting = Duration::from_millis(50);
    let server = lab.serve(V4, 587, Script::starttls().greets_after(Duration::from_millis(60))).await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert_remark(&outcome, Id::GreetingSlow, Fixer::Provider, Connect);
    assert_eq!(outcome.verdict, Verdict::Warning);
    lab.assert_canary_only_at(&[&server]);
}

#[tokio::test]
async fn row_15_a_refusal_as_greeting() {
    side_by_side(
        [
            "554 smtp.clinic.test ESMTP not accepting messages from your address 192.0.2.77",
            "421 4.7.0 smtp.clinic.test Your address is blocked",
            "550 5.7.1 Service unavailable; client [192.0.2.77] blocked",
        ]
        .map(|greeting| async move {
            let mut lab = Lab::new();
            lab.serve(V4, 587, Script::speaks(greeting)).await;
            let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
            assert_cause(&outcome, Id::GreetingRefused, Fixer::Network, Connect);
            lab.assert_canary_only_at(&[]);
        }),
    )
    .await;
}

#[tokio::test]
async fn row_29_the_incoming_servers_port() {
    let greetings =
        [("+OK POP3 server ready", Id::PortSpeaksPop3), ("* OK [CAPABILITY IMAP4rev1] ready", Id::PortSpeaksImap)];
    side_by_side(greetings.into_iter().flat_map(|(greeting, id)| {
        [Security::StartTls, Security::Auto, Security::Tls].map(|security| async move {
            let mut lab = Lab::new();
            let [tls, _] = lab.serve_sound().await;
            lab.serve(V4, 143, Script::speaks(greeting)).await;
            let patient = Patient::new(143, security);
            let outcome = lab.check(&patient).await;
            let stage = if security == Security::Tls { Secure } else { Connect };
            assert_cause(&outcome, id, Fixer::You, stage);
            lab.assert_canary_only_at(&[]);
            lab.heal(&patient, &outcome).await;
            lab.assert_canary_only_at(&[&tls]);
        })
    }))
    .await;
}

/// The same inside TLS: 993 in the SMTP field.
#[tokio::test]
async fn row_29_the_incoming_servers_tls_port() {
    let mut lab = Lab::new();
    lab.serve_sound().await;
    lab.serve(V4, 993, Script::tls().greets("* OK IMAP4rev1 ready")).await;
    let patient = Patient::new(993, Security::Tls);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::PortSpeaksImap, Fixer::You, Connect);
    lab.assert_canary_only_at(&[]);
    lab.heal(&patient, &outcome).await;
}

#[tokio::test]
async fn row_48_the_bridge_is_not_running() {
    let mut lab = Lab::new();
    let patient = Patient::new(1025, Security::StartTls).at("127.0.0.1").signs_in(SignIn::SameAsIncoming);
    let outcome = lab.check(&patient).await;
    assert_cause(&outcome, Id::BridgeNotRunning, Fixer::You, Connect);
    lab.assert_canary_only_at(&[]);
}
