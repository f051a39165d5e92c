//! A look at servers that receive mail.

use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, UNIX_EPOCH};

use mailclinic::diagnosis::{CertificateFault, Signal};
use mailclinic::dns::dane::{self, Fit};
use mailclinic::probe::{ReceiverLook, Trust};
use rustls::pki_types::UnixTime;

use crate::lab::certificates::roots;
use crate::lab::{Act, Handshake, Kind, Lab, MX, Script, Server, Shown, Way, side_by_side};

const HOST: &str = "mx.clinic.test";
const PATIENCE: Duration = Duration::from_secs(10);

async fn look_with(lab: &Lab, host: &str, patience: Duration) -> ReceiverLook {
    let trust = Trust::only(&roots()).unwrap();
    let addresses: Vec<IpAddr> = vec![MX.parse().unwrap()];
    let taken = ReceiverLook::take(&*lab.network, &trust, lab.limits, patience, host, &addresses);
    tokio::time::timeout(PATIENCE * 2, taken).await.expect("a look ends by itself")
}

async fn look(script: Script) -> (ReceiverLook, Server) {
    let mut lab = Lab::new();
    let server = lab.serve(MX, 25, script).await;
    (look_with(&lab, HOST, PATIENCE).await, server)
}

fn sound() -> Script {
    Script::starttls().named(&[HOST]).greets(&format!("220 {HOST} ESMTP Postfix"))
}

#[tokio::test]
async fn a_sound_server_shows_its_certificate_and_hears_nothing_else() {
    let (look, server) = look(sound()).await;
    assert_eq!(look.reached, Some(SocketAddr::new(MX.parse().unwrap(), 25)));
    assert_eq!((look.failure, look.certificate_fault, look.offers_starttls), (None, None, Some(true)));
    assert_eq!(look.greeting.unwrap().code, 220);
    let tls = look.tls.unwrap();
    assert_eq!((tls.version.as_str(), tls.certificate.unwrap().names), ("TLSv1.3", vec![HOST.to_owned()]));
    assert_eq!(look.chain.len(), 1);
    server.until_open(|open| open == 0).await;
    assert_eq!(server.lines(), ["EHLO [127.0.0.1]", "STARTTLS", "QUIT"]);
}

#[tokio::test]
async fn without_starttls_nothing_is_wrong_with_the_dialogue() {
    let (look, server) = look(sound().offers_in_clear(&["PIPELINING"])).await;
    assert_eq!((look.failure, look.offers_starttls, look.tls), (None, Some(false), None));
    server.until_open(|open| open == 0).await;
    assert_eq!(server.lines(), ["EHLO [127.0.0.1]", "QUIT"]);
}

/// By DANE a certificate that nobody vouches for is as good as any, so it must be seen.
#[tokio::test]
async fn a_certificate_that_does_not_hold_is_kept_and_may_be_named_by_tlsa() {
    let now = UnixTime::since_unix_epoch(UNIX_EPOCH.elapsed().unwrap());
    for (shown, fault) in [
        (Shown::of(Kind::SelfSigned, &[HOST]), CertificateFault::SelfSigned),
        (Shown::of(Kind::Expired, &[HOST]), CertificateFault::Expired { not_after: "2021-01-01".to_owned() }),
        (Shown::sound(&["other.test"]), CertificateFault::WrongName { names: vec!["other.test".to_owned()] }),
    ] {
        let (look, server) = look(sound().shakes(Handshake::Show(shown))).await;
        assert_eq!((look.failure, look.certificate_fault), (None, Some(Signal::Certificate(fault))));
        assert!(look.tls.unwrap().certificate.is_some());
        let record = dane::fitting(&look.chain).unwrap();
        assert_eq!(dane::judge(&[record], HOST, &look.chain, now).fits, [Fit::Fits]);
        server.until_open(|open| open == 0).await;
        assert_eq!(server.lines(), ["EHLO [127.0.0.1]", "STARTTLS"]);
    }
}

#[tokio::test]
async fn a_product_that_reads_encrypted_mail_is_told() {
    let (look, _) = look(sound().shakes(Handshake::Show(Shown::of(Kind::Interception, &[HOST])))).await;
    let issuer = "Avast Web/Mail Shield Root".to_owned();
    assert_eq!(look.certificate_fault, Some(Signal::Certificate(CertificateFault::Intercepted { issuer })));
}

#[tokio::test]
async fn refusals_are_kept_word_for_word() {
    for (script, reached_starttls) in [
        (sound().greets("554 5.7.1 No SMTP service here"), None),
        (sound().replies("EHLO", "550 5.7.1 Client host rejected: cannot find your reverse hostname"), None),
        (sound().replies("STARTTLS", "454 4.7.0 TLS not available due to local problem"), Some(true)),
    ] {
        let (look, _) = look(script.clone()).await;
        let Some(Signal::Reply(reply)) = look.failure else { panic!("{:?}", look.failure) };
        assert!([454, 550, 554].contains(&reply.code), "{reply:?}");
        assert_eq!((look.offers_starttls, look.tls), (reached_starttls, None));
        assert!(look.greeting.is_some());
    }
}

#[tokio::test]
async fn what_does_not_answer_says_how() {
    for (way, failure) in [
        (Way::Refused, Signal::Refused),
        (Way::Silent, Signal::TimedOut),
        (Way::Unreachable, Signal::Offline),
        (Way::Closed, Signal::Closed),
    ] {
        let lab = Lab::new();
        lab.network.lay(MX, 25, way);
        let look = look_with(&lab, HOST, PATIENCE).await;
        assert_eq!(look.failure, Some(failure), "{way:?}");
        assert_eq!(look.reached.is_some(), way == Way::Closed);
    }
}

#[tokio::test]
async fn hostile_servers_end_in_a_failure() {
    side_by_side(
        [
            sound().begins(Act::Hang),
            sound().begins(Act::Flood),
            sound().begins(Act::Trickle),
            sound().begins(Act::Endless),
            sound().begins(Act::Reset),
            sound().does("EHLO", Act::Endless),
            sound().does("STARTTLS", Act::Say(b"220 Go\r\n250 injected\r\n".to_vec())),
            sound().shakes(Handshake::Do(Act::Hang)),
            sound().shakes(Handshake::Do(Act::Flood)),
            sound().shakes(Handshake::Do(Act::Close)),
            sound().shakes(Handshake::Alert(40)),
        ]
        .map(|script| async move {
            let (look, server) = look(script.clone()).await;
            assert!(look.failure.is_some(), "{script:?}");
            assert_eq!((look.certificate_fault, look.chain.len()), (None, 0), "{script:?}");
            assert!(server.flooded() < 8 * 1024 * 1024, "{script:?}");
        }),
    )
    .await;
}

/// What was seen before the time was up is kept.
#[tokio::test]
async fn the_deadline_loses_nothing() {
    let mut lab = Lab::new();
    lab.limits.reply = Duration::from_secs(60);
    lab.serve(MX, 25, sound().does("EHLO", Act::Hang)).await;
    let look = look_with(&lab, HOST, Duration::from_millis(1500)).await;
    assert_eq!(look.failure, Some(Signal::TimedOut));
    assert_eq!(look.greeting.map(|greeting| greeting.code), Some(220));
    assert!(look.took >= Duration::from_millis(1500));
}

/// MX records hold names that are no host names.
#[tokio::test]
async fn a_host_with_an_underscore_is_looked_at_all_the_same() {
    let mut lab = Lab::new();
    lab.serve(MX, 25, sound().named(&["mx_1.clinic.test"])).await;
    let look = look_with(&lab, "MX_1.clinic.test.", PATIENCE).await;
    assert_eq!((look.failure, look.certificate_fault), (None, None));
}
