//! NTLM (MS-NLMP over MS-SMTPNTLM), which Outlook calls Secure Password Authentication: a keyed hash of what the server
//! says, always NTLMv2, without channel binding, and without telling this computer's name.

use sspi::ntlm::NTLM_HASH_PREFIX;
use sspi::{AuthIdentityBuffers, BufferType, ClientRequestFlags, DataRepresentation, SecurityBuffer, Sspi, SspiImpl};
use tracing::subscriber::{NoSubscriber, with_default};

use super::challenge::Challenge;
use super::error::SaslError;
use super::exchange::Client;
use super::secret_bytes::SecretBytes;
use crate::account::Secret;

pub(super) struct Ntlm {
    context: sspi::Ntlm,
    credentials: Option<AuthIdentityBuffers>,
    next: Next,
}

#[derive(Clone, Copy)]
enum Next {
    Negotiate,
    Authenticate,
    Verdict,
}

impl Ntlm {
    pub(super) fn new(username: &str, password: &Secret) -> Result<Self, SaslError> {
        // The library would take such a password for the hash of one.
        if password.expose().starts_with(NTLM_HASH_PREFIX) {
            return Err(SaslError::Secret);
        }
        let (domain, user) = split(username);
        if user.is_empty() {
            return Err(SaslError::UserName);
        }
        Ok(Self {
            context: sspi::Ntlm::new(),
            credentials: Some(AuthIdentityBuffers::from_utf8(user, domain, password.expose())),
            next: Next::Negotiate,
        })
    }

    /// The library's next message, on what the server has said. It writes its messages to the log, from which others
    /// could guess the password, so it gets none.
    fn step(&mut self, heard: Vec<u8>) -> Result<SecretBytes, SaslError> {
        let mut input = [SecurityBuffer::new(heard, BufferType::Token)];
        let mut output = [SecurityBuffer::new(Vec::new(), BufferType::Token)];
        with_default(NoSubscriber::new(), || {
            let mut builder = self
                .context
                .initialize_security_context()
                .with_credentials_handle(&mut self.credentials)
                .with_context_requirements(ClientRequestFlags::ALLOCATE_MEMORY)
                .with_target_data_representation(DataRepresentation::Native)
                .with_target_name("")
                .with_input(&mut input)
                .with_output(&mut output);
            self.context.initialize_security_context_impl(&mut builder)?.resolve_to_result()
        })
        .map_err(|_| SaslError::Malformed)?;
        let [message] = output;
        Ok(message.buffer.into())
    }
}

/// The domain and the user in it: `DOMAIN\user`. A name with `@` stays whole, for the server to find its domain.
fn split(username: &str) -> (&str, &str) {
    username.split_once('\\').unwrap_or(("", username))
}

impl Client for Ntlm {
    /// The first challenge only says that the server is willing: `NTLM supported`, `ok`, or nothing.
    fn respond(&mut self, challenge: Challenge<'_>) -> Result<SecretBytes, SaslError> {
        let (heard, next) = match self.next {
            Next::Negotiate => (Vec::new(), Next::Authenticate),
            Next::Authenticate => (challenge.decode()?, Next::Verdict),
            Next::Verdict => return Err(SaslError::Over),
        };
        let message = self.step(heard)?;
        self.next = next;
        Ok(message)
    }

    fn finish(&mut self, _: Option<Challenge<'_>>) -> Result<(), SaslError> {
        match self.next {
            Next::Verdict => Ok(()),
            Next::Negotiate | Next::Authenticate => Err(SaslError::Unfinished),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use hmac::{Hmac, Mac};
    use md5::Md5;

    use super::super::{Exchange, Mechanism};
    use super::*;

    /// The CHALLENGE_MESSAGE of MS-NLMP 4.2.4.3.
    pub(in super::super) const CHALLENGE: &[u8] = b"NTLMSSP\0\x02\0\0\0\
        \x0c\0\x0c\0\x38\0\0\0\x33\x82\x8a\xe2\x01\x23\x45\x67\x89\xab\xcd\xef\0\0\0\0\0\0\0\0\
        \x24\0\x24\0\x44\0\0\0\x06\0\x70\x17\0\0\0\x0f\
        S\0e\0r\0v\0e\0r\0\
        \x02\0\x0c\0D\0o\0m\0a\0i\0n\0\x01\0\x0c\0S\0e\0r\0v\0e\0r\0\0\0\0\0";
    const FLAGS: usize = 20;
    const SERVER_CHALLENGE: &[u8] = &[0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef];

    /// NTOWFv2("Password", "User", "Domain") of MS-NLMP 4.2.4.1.1.
    const RESPONSE_KEY: [u8; 16] =
        [0x0c, 0x86, 0x8a, 0x40, 0x3b, 0xfd, 0x7a, 0x93, 0xa3, 0x00, 0x1e, 0xf2, 0x2e, 0xf0, 0x2e, 0x3f];

    fn exchange(username: &str, password: &str) -> Result<Exchange, SaslError> {
        Exchange::new(Mechanism::Ntlm, username, &Secret::new(password.to_owned()))
    }

    /// The messages of type 1 and type 3.
    fn messages(username: &str, password: &str, challenge: &[u8]) -> Result<[Vec<u8>; 2], SaslError> {
        let mut exchange = exchange(username, password)?;
        let negotiate = exchange.respond(b"NTLM supported")?;
        let authenticate = exchange.respond(STANDARD.encode(challenge).as_bytes())?;
        exchange.finish(None)?;
        Ok([negotiate.expose().to_vec(), authenticate.expose().to_vec()])
    }

    fn hmac(key: &[u8], parts: &[&[u8]]) -> [u8; 16] {
        let mut mac = Hmac::<Md5>::new_from_slice(key).unwrap();
        parts.iter().for_each(|part| mac.update(part));
        mac.finalize().into_bytes().into()
    }

    /// What a field of the AUTHENTICATE_MESSAGE points to (MS-NLMP 2.2.1.3).
    fn field(message: &[u8], at: usize) -> &[u8] {
        let length = u16::from_le_bytes(message[at..at + 2].try_into().unwrap());
        let offset = u32::from_le_bytes(message[at + 4..at + 8].try_into().unwrap()) as usize;
        &message[offset..offset + usize::from(length)]
    }

    fn utf_16(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    /// The library makes up its own challenge and time, so MS-NLMP's example cannot be repeated octet for octet; its
    /// key checks what depends on them.
    #[test]
    fn the_proof_is_ntlm_v2() {
        let mut challenge = CHALLENGE.to_vec();
        challenge[FLAGS + 3] &= !0x40; // NTLMSSP_NEGOTIATE_KEY_EXCH, to know the key of the integrity check
        let [negotiate, mut authenticate] = messages("Domain\\User", "Password", &challenge).unwrap();
        assert!(negotiate.starts_with(b"NTLMSSP\0\x01\0\0\0"));
        assert!(authenticate.starts_with(b"NTLMSSP\0\x03\0\0\0"));
        assert_eq!(field(&authenticate, 28), utf_16("Domain"));
        assert_eq!(field(&authenticate, 36), utf_16("User"));
        assert_eq!(field(&authenticate, 44), b"");

        let (proof, blob) = field(&authenticate, 20).split_at(16);
        assert_eq!(proof, hmac(&RESPONSE_KEY, &[SERVER_CHALLENGE, blob]));
        let (lm_proof, client_challenge) = field(&authenticate, 12).split_at(16);
        assert_eq!(lm_proof, hmac(&RESPONSE_KEY, &[SERVER_CHALLENGE, client_challenge]));

        let session_key = hmac(&RESPONSE_KEY, &[proof]);
        let check = authenticate[72..88].to_vec();
        authenticate[72..88].fill(0);
        assert_eq!(check, hmac(&session_key, &[&negotiate, &challenge, &authenticate]));
    }

    #[test]
    fn a_domain_stands_before_a_backslash() {
        for (username, domain, user) in [
            ("anna", "", "anna"),
            ("CLINIC\\anna", "CLINIC", "anna"),
            ("anna@clinic.example", "", "anna@clinic.example"),
            ("CLINIC\\anna@clinic.example", "CLINIC", "anna@clinic.example"),
        ] {
            let [_, authenticate] = messages(username, "pw", CHALLENGE).unwrap();
            assert_eq!(field(&authenticate, 28), utf_16(domain), "{username}");
            assert_eq!(field(&authenticate, 36), utf_16(user), "{username}");
        }
        assert_eq!(exchange("CLINIC\\", "pw").unwrap_err(), SaslError::UserName);
    }

    #[test]
    fn this_computer_is_not_named() {
        let [negotiate, _] = messages("anna", "pw", CHALLENGE).unwrap();
        assert_eq!(negotiate.len(), 40);
    }

    #[test]
    fn the_server_s_willingness_has_any_words() {
        for words in ["", "NTLM supported", "ok", "TlRMTSBzdXBwb3J0ZWQ="] {
            let message = exchange("anna", "pw").unwrap().respond(words.as_bytes()).unwrap();
            assert!(message.base64().expose().starts_with(b"TlRMTVNTUAABAAAA"), "{words}");
        }
    }

    #[test]
    fn broken_challenges_are_refused() {
        for length in 0..CHALLENGE.len() {
            let broken = messages("anna", "pw", &CHALLENGE[..length]);
            assert_eq!(broken, Err(SaslError::Malformed), "{length}");
        }
        let with = |at: usize, bytes: &[u8]| {
            let mut challenge = CHALLENGE.to_vec();
            challenge[at..at + bytes.len()].copy_from_slice(bytes);
            messages("anna", "pw", &challenge)
        };
        assert_eq!(with(0, b"KTLMSSP"), Err(SaslError::Malformed));
        assert_eq!(with(8, &[3]), Err(SaslError::Malformed));
        assert_eq!(with(12, &[0xff, 0xff]), Err(SaslError::Malformed));
        assert_eq!(with(16, &[0xff; 4]), Err(SaslError::Malformed));
        assert_eq!(with(44, &[0xff; 4]), Err(SaslError::Malformed));
        assert_eq!(with(40, &[0xff, 0xff]), Err(SaslError::Malformed));
        assert_eq!(with(70, &[0xff, 0xff]), Err(SaslError::Malformed));
        let mut exchange = exchange("anna", "pw").unwrap();
        exchange.respond(b"").unwrap();
        assert_eq!(exchange.respond(b"not base64").unwrap_err(), SaslError::NotBase64);
    }

    #[test]
    fn a_password_that_looks_like_a_hash_is_refused() {
        let hash = "$NTLM$:a4f49c406510bdcab6824ee7c30fd852";
        assert_eq!(exchange("anna", hash).unwrap_err(), SaslError::Secret);
        assert_eq!(exchange("anna", "$NTLM$:zażółćgęśląjaźńzażółć").unwrap_err(), SaslError::Secret);
    }

    #[test]
    fn success_before_the_proof_is_none() {
        let mut exchange = exchange("anna", "pw").unwrap();
        exchange.respond(b"").unwrap();
        assert_eq!(exchange.finish(None), Err(SaslError::Unfinished));
    }
}
