//! SCRAM-SHA-256 (RFC 5802, RFC 7677): both sides prove that they know the password, and neither says it.
//!
//! Without channel binding: the mechanism's `-PLUS` form is not spoken. The crate `rsasl` has the mechanism, but its
//! client panics on server messages with an attribute of one letter (`r=…,s`), takes any number of iterations, leaves
//! the keys in memory and has no way to set the nonce, without which the standard's example cannot be tested. What is
//! left to write on top of PBKDF2, HMAC, SHA-256 and SASLprep is little.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use pbkdf2::pbkdf2_hmac;
use sha2::{Digest, Sha256};
use stringprep::saslprep;
use zeroize::Zeroizing;

use super::challenge::Challenge;
use super::error::SaslError;
use super::exchange::Client;
use super::secret_bytes::SecretBytes;
use crate::account::Secret;

/// Servers want 4,096 (RFC 7677 4) to some hundred thousand.
const MOST_ITERATIONS: u32 = 1_000_000;

/// No channel binding, no authorization identity (RFC 5802 7, gs2-header), and the same in base64.
const HEADER: &str = "n,,";
const HEADER_BASE64: &str = "biws";

/// The reasons for a refusal (RFC 5802 7, server-error-value).
const REASONS: [&str; 11] = [
    "invalid-encoding",
    "extensions-not-supported",
    "invalid-proof",
    "channel-bindings-dont-match",
    "server-does-support-channel-binding",
    "channel-binding-not-supported",
    "unsupported-channel-binding-type",
    "unknown-user",
    "invalid-username-encoding",
    "no-resources",
    "other-error",
];

type Key = Zeroizing<[u8; 32]>;

pub(super) struct Scram {
    password: Secret,
    nonce: String,
    /// `client-first-message-bare`.
    first: String,
    next: Next,
}

enum Next {
    Begin,
    ServerFirst,
    /// The keyed hash that the server's signature must equal.
    ServerFinal(Hmac<Sha256>),
    Verdict,
}

impl Scram {
    pub(super) fn new(username: &str, password: &Secret) -> Result<Self, SaslError> {
        let mut random = [0; 18];
        getrandom::fill(&mut random).map_err(|_| SaslError::Random)?;
        Self::with_nonce(username, password, STANDARD.encode(random))
    }

    fn with_nonce(username: &str, password: &Secret, nonce: String) -> Result<Self, SaslError> {
        let username = saslprep(username).map_err(|_| SaslError::UserName)?;
        // The library's error names the character at fault, which is a part of the password.
        let password = saslprep(password.expose()).map_err(|_| SaslError::Secret)?;
        if username.is_empty() {
            return Err(SaslError::UserName);
        }
        if password.is_empty() {
            return Err(SaslError::Secret);
        }
        let username = username.replace('=', "=3D").replace(',', "=2C");
        Ok(Self {
            password: Secret::new(password.into_owned()),
            first: format!("n={username},r={nonce}"),
            nonce,
            next: Next::Begin,
        })
    }

    /// The proof, by RFC 5802 3, and what the server must prove in turn.
    fn prove(&self, server_first: &str) -> Result<(SecretBytes, Hmac<Sha256>), SaslError> {
        let ServerFirst { nonce, salt, iterations } = ServerFirst::parse(server_first)?;
        if !nonce.starts_with(&self.nonce) || nonce.len() == self.nonce.len() {
            return Err(SaslError::Nonce);
        }
        let mut salted_password = Key::default();
        pbkdf2_hmac::<Sha256>(self.password.expose().as_bytes(), &salt, iterations, salted_password.as_mut_slice());
        let without_proof = format!("c={HEADER_BASE64},r={nonce}");
        let auth_message = format!("{},{server_first},{without_proof}", self.first);

        let mut proof = sign(&salted_password, b"Client Key");
        let stored_key = Key::new(Sha256::digest(*proof).into());
        let signature = sign(&stored_key, auth_message.as_bytes());
        proof.iter_mut().zip(signature.iter()).for_each(|(key, byte)| *key ^= byte);

        let server_key = sign(&salted_password, b"Server Key");
        let proof = SecretBytes::concat(&[proof.as_slice()]).base64();
        Ok((
            SecretBytes::concat(&[without_proof.as_bytes(), b",p=", proof.expose()]),
            keyed(&server_key).chain_update(auth_message),
        ))
    }

    /// `server-final-message`: the server's proof, or why it refuses ours.
    fn verify(&mut self, server_final: &str) -> Result<(), SaslError> {
        let Next::ServerFinal(expected) = std::mem::replace(&mut self.next, Next::Verdict) else {
            return Err(SaslError::Over);
        };
        let first = server_final.split(',').next().unwrap_or_default();
        if let Some(reason) = first.strip_prefix("e=") {
            let known = REASONS.into_iter().find(|known| *known == reason);
            return Err(SaslError::Refused(known.unwrap_or("other-error")));
        }
        let signature = first.strip_prefix("v=").ok_or(SaslError::Malformed)?;
        let signature = STANDARD.decode(signature).map_err(|_| SaslError::Malformed)?;
        expected.verify_slice(&signature).map_err(|_| SaslError::ServerSignature)
    }
}

impl Client for Scram {
    fn begin(&mut self) -> Result<Option<SecretBytes>, SaslError> {
        self.next = Next::ServerFirst;
        Ok(Some(SecretBytes::concat(&[HEADER.as_bytes(), self.first.as_bytes()])))
    }

    fn respond(&mut self, challenge: Challenge<'_>) -> Result<SecretBytes, SaslError> {
        let text = String::from_utf8(challenge.decode()?).map_err(|_| SaslError::Malformed)?;
        match self.next {
            Next::ServerFirst => {
                let (message, expected) = self.prove(&text)?;
                self.next = Next::ServerFinal(expected);
                Ok(message)
            }
            Next::ServerFinal(_) => {
                self.verify(&text)?;
                Ok(SecretBytes::empty())
            }
            Next::Begin | Next::Verdict => Err(SaslError::Over),
        }
    }

    fn finish(&mut self, data: Option<Challenge<'_>>) -> Result<(), SaslError> {
        match (&self.next, data) {
            (Next::ServerFinal(_), Some(data)) => self.respond(data).map(drop),
            (Next::Verdict, _) => Ok(()),
            (Next::Begin | Next::ServerFirst | Next::ServerFinal(_), _) => Err(SaslError::Unfinished),
        }
    }
}

/// `server-first-message` (RFC 5802 7). Extensions after the iteration count are for others; a mandatory one (`m=`)
/// stands first and fails the parse.
struct ServerFirst<'a> {
    nonce: &'a str,
    salt: Vec<u8>,
    iterations: u32,
}

impl<'a> ServerFirst<'a> {
    fn parse(text: &'a str) -> Result<Self, SaslError> {
        let mut attributes = text.split(',');
        let mut attribute =
            |name| attributes.next().and_then(|attribute| attribute.strip_prefix(name)).ok_or(SaslError::Malformed);
        let nonce = attribute("r=")?;
        let salt = STANDARD.decode(attribute("s=")?).map_err(|_| SaslError::Malformed)?;
        let iterations = attribute("i=")?;
        if salt.is_empty() || iterations.is_empty() || !iterations.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(SaslError::Malformed);
        }
        match iterations.parse() {
            Ok(iterations @ 1..=MOST_ITERATIONS) => Ok(Self { nonce, salt, iterations }),
            Ok(_) | Err(_) => Err(SaslError::Iterations),
        }
    }
}

fn keyed(key: &Key) -> Hmac<Sha256> {
    Hmac::new_from_slice(key.as_slice()).expect("HMAC takes keys of any length")
}

fn sign(key: &Key, message: &[u8]) -> Key {
    Key::new(keyed(key).chain_update(message).finalize().into_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONCE: &str = "rOprNGfwEbeRWgbNEkqO";
    const SERVER_FIRST: &str = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
    const SERVER_FINAL: &str = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";

    fn scram(username: &str, password: &str) -> Result<Scram, SaslError> {
        Scram::with_nonce(username, &Secret::new(password.to_owned()), NONCE.to_owned())
    }

    /// The user of the standard's example, whose first message is sent.
    fn begun() -> Scram {
        let mut scram = scram("user", "pencil").unwrap();
        scram.begin().unwrap();
        scram
    }

    fn say(scram: &mut Scram, text: &str) -> Result<String, SaslError> {
        let challenge = STANDARD.encode(text);
        let message = scram.respond(Challenge::new(challenge.as_bytes())?)?;
        Ok(String::from_utf8(message.expose().to_vec()).unwrap())
    }

    /// The example of RFC 7677 3, as SMTP, POP3 and IMAP carry it.
    #[test]
    fn both_sides_prove_that_they_know_the_password() {
        let mut scram = scram("user", "pencil").unwrap();
        assert_eq!(scram.begin().unwrap().unwrap().expose(), b"n,,n=user,r=rOprNGfwEbeRWgbNEkqO");
        assert_eq!(
            say(&mut scram, SERVER_FIRST).unwrap(),
            "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,\
             p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="
        );
        assert_eq!(say(&mut scram, SERVER_FINAL).unwrap(), "");
        assert_eq!(scram.finish(None), Ok(()));
        assert_eq!(say(&mut scram, SERVER_FINAL), Err(SaslError::Over));
    }

    #[test]
    fn the_server_s_proof_may_come_with_success() {
        let mut scram = begun();
        say(&mut scram, SERVER_FIRST).unwrap();
        let data = STANDARD.encode(SERVER_FINAL);
        assert_eq!(scram.finish(Some(Challenge::new(data.as_bytes()).unwrap())), Ok(()));
    }

    #[test]
    fn success_without_the_server_s_proof_is_none() {
        let mut scram = begun();
        assert_eq!(scram.finish(None), Err(SaslError::Unfinished));
        say(&mut scram, SERVER_FIRST).unwrap();
        assert_eq!(scram.finish(None), Err(SaslError::Unfinished));
    }

    #[test]
    fn a_server_that_does_not_know_the_password_is_found_out() {
        for (server_final, error) in [
            ("v=AAAA", SaslError::ServerSignature),
            ("v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=", SaslError::ServerSignature),
            ("v=", SaslError::ServerSignature),
            ("v=?", SaslError::Malformed),
            ("v", SaslError::Malformed),
            ("", SaslError::Malformed),
            ("e=invalid-proof", SaslError::Refused("invalid-proof")),
            ("e=unknown-user,x=y", SaslError::Refused("unknown-user")),
            ("e=pencil", SaslError::Refused("other-error")),
        ] {
            let mut scram = begun();
            say(&mut scram, SERVER_FIRST).unwrap();
            assert_eq!(say(&mut scram, server_final), Err(error), "{server_final}");
        }
    }

    #[test]
    fn the_server_s_first_message_is_read_with_suspicion() {
        let salted = |rest: &str| format!("r={NONCE}1,s=W22ZaJ0SNY7soEsUEjb6gQ==,{rest}");
        for (server_first, error) in [
            (String::new(), SaslError::Malformed),
            ("r".to_owned(), SaslError::Malformed),
            (format!("r={NONCE}1,s"), SaslError::Malformed),
            (format!("r={NONCE}1,s=,i=1"), SaslError::Malformed),
            (format!("r={NONCE}1,s=?,i=1"), SaslError::Malformed),
            (format!("r={NONCE}1,i=1,s=AAAA"), SaslError::Malformed),
            (format!("m=new,r={NONCE}1,s=AAAA,i=1"), SaslError::Malformed),
            (salted("i="), SaslError::Malformed),
            (salted("i=+1"), SaslError::Malformed),
            (salted("i=-1"), SaslError::Malformed),
            (salted("i=0"), SaslError::Iterations),
            (salted("i=1000001"), SaslError::Iterations),
            (salted("i=4000000000"), SaslError::Iterations),
            (salted("i=99999999999999999999"), SaslError::Iterations),
            (format!("r={NONCE},s=AAAA,i=1"), SaslError::Nonce),
            (format!("r=x{NONCE}1,s=AAAA,i=1"), SaslError::Nonce),
            ("r=,s=AAAA,i=1".to_owned(), SaslError::Nonce),
        ] {
            assert_eq!(say(&mut begun(), &server_first), Err(error), "{server_first}");
        }
        assert!(say(&mut begun(), &salted("i=1,t=extension")).is_ok());
    }

    #[test]
    fn user_names_are_prepared_and_escaped() {
        for (username, written) in [
            ("user", "n=user,"),
            ("a=b,c", "n=a=3Db=2Cc,"),
            ("ｕｓｅｒ", "n=user,"),
            ("I\u{ad}X", "n=IX,"),
            ("żaneta", "n=żaneta,"),
        ] {
            let message = scram(username, "pencil").unwrap().begin().unwrap().unwrap();
            assert!(message.expose().starts_with(format!("n,,{written}").as_bytes()), "{username}");
        }
    }

    #[test]
    fn passwords_are_prepared() {
        let proof = |password: &str| {
            let mut scram = scram("user", password).unwrap();
            scram.begin().unwrap();
            say(&mut scram, SERVER_FIRST).unwrap()
        };
        assert_eq!(proof("caf\u{e9}\u{a0}noir"), proof("cafe\u{301} noir"));
        assert_ne!(proof("пароль"), proof("пaроль"));
    }

    #[test]
    fn what_cannot_be_prepared_cannot_be_sent() {
        assert_eq!(scram("us\ner", "pencil").err(), Some(SaslError::UserName));
        assert_eq!(scram("\u{ad}", "pencil").err(), Some(SaslError::UserName));
        assert_eq!(scram("user", "pen\u{7}cil").err(), Some(SaslError::Secret));
        assert_eq!(scram("user", "\u{ad}").err(), Some(SaslError::Secret));
    }

    #[test]
    fn nonces_differ() {
        let new = || Scram::new("user", &Secret::new("pencil".to_owned())).unwrap().nonce;
        assert_ne!(new(), new());
        assert!(new().len() >= 24 && !new().contains(','));
    }
}
