//! What holds for every mechanism: no secret is shown, and no server can make a panic.

use std::io;
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use tracing_subscriber::fmt::MakeWriter;

use super::challenge::Challenge;
use super::*;
use crate::account::Secret;

const CANARY: &str = "c4nary+Sings/at.Dawn";

fn exchange(mechanism: Mechanism) -> Exchange {
    Exchange::new(mechanism, "anna@example.org", &Secret::new(CANARY.to_owned())).unwrap()
}

/// A conversation that goes as far as the mechanism does, so that the secret is used.
fn whole_conversation(mechanism: Mechanism) -> (Exchange, Vec<SecretBytes>) {
    let mut exchange = exchange(mechanism);
    let first = exchange.initial_response().unwrap();
    let mut messages: Vec<SecretBytes> = first.into_iter().collect();
    let challenges = match mechanism {
        Mechanism::Plain => vec![],
        Mechanism::Login => vec![String::new(), String::new()],
        Mechanism::CramMd5 => vec![STANDARD.encode("<1@example.org>")],
        Mechanism::ScramSha256 => {
            let first = String::from_utf8(messages[0].expose().to_vec()).unwrap();
            let (_, nonce) = first.split_once("r=").unwrap();
            vec![STANDARD.encode(format!("r={nonce}1,s=AAAA,i=1"))]
        }
        Mechanism::Xoauth2 => vec![STANDARD.encode(format!(r#"{{"status":"{CANARY}"}}"#))],
        Mechanism::Ntlm => vec!["ok".to_owned(), STANDARD.encode(ntlm::tests::CHALLENGE)],
    };
    for challenge in challenges {
        messages.push(exchange.respond(challenge.as_bytes()).unwrap());
    }
    (exchange, messages)
}

/// Everything about the canary by which somebody could find it in a text.
fn forms_of_the_canary() -> Vec<String> {
    let bytes = CANARY.as_bytes();
    let mut forms = vec![
        CANARY.to_owned(),
        format!("{bytes:?}").trim_matches(['[', ']']).to_owned(),
        bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
    ];
    // In base64 at each of the three places where it can begin, without what depends on its neighbours.
    for start in 0..3 {
        let text = STANDARD.encode([&bytes[..start], bytes].concat());
        forms.push(text[4..text.len() - 4].to_owned());
    }
    forms
}

fn assert_hidden(text: &str) {
    for form in forms_of_the_canary() {
        assert!(!text.contains(&form), "{form} stands in {text}");
    }
}

#[test]
fn the_canary_would_be_found() {
    for text in [
        STANDARD.encode(format!("\0anna\0{CANARY}")),
        STANDARD.encode(format!("\0ann\0{CANARY}\n")),
        STANDARD.encode(format!("\0an\0{CANARY}\x01\x01")),
        format!("{:?}", CANARY.as_bytes().to_vec()),
    ] {
        assert!(forms_of_the_canary().iter().any(|form| text.contains(form)), "{text}");
    }
}

#[test]
fn debug_shows_no_secret() {
    for mechanism in Mechanism::ALL {
        assert_hidden(&format!("{:#?}", exchange(mechanism)));
        let (mut exchange, messages) = whole_conversation(mechanism);
        assert_hidden(&format!("{exchange:?} {messages:?} {:?}", exchange.token_status()));
        let encoded: Vec<_> = messages.iter().map(SecretBytes::base64).collect();
        assert_hidden(&format!("{encoded:#?}"));
        for error in [exchange.finish(Some(b"?")).err(), exchange.respond(CANARY.as_bytes()).err()] {
            assert_hidden(&error.map(|error| format!("{error:?} {error}")).unwrap_or_default());
        }
    }
}

#[test]
fn refused_secrets_are_not_shown() {
    let bad = Secret::new(format!("$NTLM$:{CANARY}\0\n\u{7}"));
    for mechanism in Mechanism::ALL {
        let error = Exchange::new(mechanism, "anna", &bad).unwrap_err();
        assert_hidden(&format!("{error:?} {error}"));
    }
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// The library behind NTLM logs its messages, which hold enough to guess the password at leisure.
#[test]
fn the_finest_log_has_nothing_of_an_exchange() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone()).finish();
    tracing::subscriber::with_default(subscriber, || {
        tracing::trace!("before");
        for mechanism in Mechanism::ALL {
            whole_conversation(mechanism);
        }
        tracing::trace!("after");
    });
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("before") && log.contains("after"), "{log}");
    assert_eq!(log.lines().count(), 2, "{log}");
}

#[test]
fn endless_challenges_are_refused() {
    let endless = STANDARD.encode(vec![b'x'; 4 << 20]);
    for mechanism in Mechanism::ALL {
        for began in [true, false] {
            let mut exchange = exchange(mechanism);
            if began {
                exchange.initial_response().unwrap();
            }
            assert_eq!(exchange.respond(endless.as_bytes()).unwrap_err(), SaslError::ChallengeTooLong);
            assert_eq!(exchange.finish(None), Err(SaslError::Over));
        }
    }
}

#[test]
fn the_first_message_is_given_once() {
    for mechanism in Mechanism::ALL {
        let mut exchange = exchange(mechanism);
        exchange.initial_response().unwrap();
        assert_eq!(exchange.initial_response().unwrap_err(), SaslError::Over, "{mechanism:?}");
    }
}

#[test]
fn exchanges_can_move_between_threads() {
    fn movable<T: Send + 'static>() {}
    movable::<Exchange>();
    movable::<SecretBytes>();
}

fn mechanisms() -> impl Strategy<Value = Mechanism> {
    proptest::sample::select(&Mechanism::ALL[..])
}

proptest! {
    #[test]
    fn no_server_makes_a_panic(
        mechanism in mechanisms(),
        began in any::<bool>(),
        encoded in any::<bool>(),
        challenges in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..200), 0..5),
    ) {
        let mut exchange = exchange(mechanism);
        if began {
            exchange.initial_response().unwrap();
        }
        for challenge in challenges {
            let text = if encoded { STANDARD.encode(&challenge).into_bytes() } else { challenge };
            let _ = exchange.respond(&text);
            assert_hidden(&format!("{exchange:?}"));
        }
        let _ = exchange.finish(None);
    }

    /// Messages that are nearly right get further into the parsers.
    #[test]
    fn no_nearly_right_server_makes_a_panic(
        at in any::<proptest::sample::Index>(),
        bytes in proptest::collection::vec(any::<u8>(), 0..24),
        end in any::<proptest::sample::Index>(),
        scram_end in "[,=rsivem0-9A-Za-z+/]{0,40}",
    ) {
        let mut ntlm = exchange(Mechanism::Ntlm);
        ntlm.respond(b"").unwrap();
        let mut message = ntlm::tests::CHALLENGE.to_vec();
        let from = at.index(message.len());
        let to = (from + bytes.len()).min(message.len());
        message.splice(from..to, bytes);
        message.truncate(end.index(message.len() + 1));
        let _ = ntlm.respond(STANDARD.encode(message).as_bytes());

        let mut scram = exchange(Mechanism::ScramSha256);
        let first = scram.initial_response().unwrap().unwrap();
        let (_, nonce) = std::str::from_utf8(first.expose()).unwrap().split_once("r=").unwrap();
        let message = STANDARD.encode(format!("r={nonce}1{scram_end}"));
        let _ = scram.respond(message.as_bytes());
    }

    #[test]
    fn any_name_and_secret_either_fit_or_are_refused(
        mechanism in mechanisms(),
        username in any::<String>(),
        secret in any::<String>(),
    ) {
        if let Ok(mut exchange) = Exchange::new(mechanism, &username, &Secret::new(secret)) {
            exchange.initial_response().unwrap();
            for challenge in [ntlm::tests::CHALLENGE; 2] {
                let _ = exchange.respond(STANDARD.encode(challenge).as_bytes());
            }
        }
    }

    #[test]
    fn base64_is_what_a_server_decodes(bytes in any::<Vec<u8>>()) {
        let text = SecretBytes::concat(&[&bytes]).base64();
        prop_assert_eq!(Challenge::new(text.expose()).unwrap().decode().unwrap(), bytes);
    }
}
