//! The server's side of signing in: PLAIN, LOGIN, CRAM-MD5, SCRAM-SHA-256, XOAUTH2, and the form of NTLM.

use std::io;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use md5::Md5;
use sha2::{Digest, Sha256};

use super::script::Protocol;
use super::smtp::{Line, Session};

/// The CHALLENGE_MESSAGE of MS-NLMP 4.2.4.3.
const CHALLENGE: &[u8] = b"NTLMSSP\0\x02\0\0\0\
    \x0c\0\x0c\0\x38\0\0\0\x33\x82\x8a\xe2\x01\x23\x45\x67\x89\xab\xcd\xef\0\0\0\0\0\0\0\0\
    \x24\0\x24\0\x44\0\0\0\x06\0\x70\x17\0\0\0\x0f\
    S\0e\0r\0v\0e\0r\0\
    \x02\0\x0c\0D\0o\0m\0a\0i\0n\0\x01\0\x0c\0S\0e\0r\0v\0e\0r\0\0\0\0\0";

impl<S: Line> Session<'_, S> {
    /// Runs the exchange and tells whether name and password are right; nothing where the client has left.
    pub(super) async fn exchange(&mut self, mechanism: &str, initial: Option<&str>) -> io::Result<Option<bool>> {
        let script = self.script;
        let (username, password) = (script.username.as_str(), script.password.as_str());
        match mechanism {
            "PLAIN" => {
                let message = match initial {
                    Some(message) => Some(message.to_owned()),
                    None => self.ask("").await?,
                };
                Ok(message.map(|message| decode(&message) == format!("\0{username}\0{password}").into_bytes()))
            }
            "LOGIN" => {
                let Some(name) = self.ask(&STANDARD.encode("Username:")).await? else { return Ok(None) };
                let Some(secret) = self.ask(&STANDARD.encode("Password:")).await? else { return Ok(None) };
                Ok(Some(decode(&name) == username.as_bytes() && decode(&secret) == password.as_bytes()))
            }
            "CRAM-MD5" => {
                let challenge = "<1896.697170952@smtp.clinic.test>";
                let answer = self.ask(&STANDARD.encode(challenge)).await?;
                let mut mac = Hmac::<Md5>::new_from_slice(password.as_bytes()).expect("any key");
                mac.update(challenge.as_bytes());
                let digest: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
                Ok(answer.map(|answer| decode(&answer) == format!("{username} {digest}").into_bytes()))
            }
            "SCRAM-SHA-256" => self.scram(initial, username, password).await,
            "XOAUTH2" => {
                let message = format!("user={username}\x01auth=Bearer {password}\x01\x01");
                if decode(initial.unwrap_or_default()) == message.as_bytes() {
                    return Ok(Some(true));
                }
                let error =
                    STANDARD.encode(r#"{"status":"401","schemes":"bearer","scope":"https://mail.clinic.test/"}"#);
                Ok(self.ask(&error).await?.map(|_| false))
            }
            "NTLM" => {
                let Some(negotiate) = self.ask("").await? else { return Ok(None) };
                let challenge = self.ask(&STANDARD.encode(CHALLENGE)).await?;
                let [one, three] = [1, 3].map(|kind| [&b"NTLMSSP\0"[..], &[kind, 0, 0, 0]].concat());
                // Whose keyed hash it is: of whom, the message says openly.
                let name: Vec<u8> = username.encode_utf16().flat_map(u16::to_le_bytes).collect();
                Ok(challenge.map(|answer| {
                    let answer = decode(&answer);
                    decode(&negotiate).starts_with(&one)
                        && answer.starts_with(&three)
                        && answer.windows(name.len()).any(|window| window == name)
                }))
            }
            _ => Ok(Some(false)),
        }
    }

    /// RFC 5802 3, without channel binding.
    async fn scram(&mut self, initial: Option<&str>, username: &str, password: &str) -> io::Result<Option<bool>> {
        let first = match initial {
            Some(first) => first.to_owned(),
            None => match self.ask("").await? {
                Some(first) => first,
                None => return Ok(None),
            },
        };
        let first = String::from_utf8(decode(&first)).unwrap_or_default();
        let bare = first.strip_prefix("n,,").unwrap_or_default();
        let Some((name, nonce)) = bare.strip_prefix("n=").and_then(|rest| rest.split_once(",r=")) else {
            return Ok(Some(false));
        };
        let (salt, iterations) = (b"clinic salt", 4096);
        let server_first = format!("r={nonce}lab,s={},i={iterations}", STANDARD.encode(salt));
        let Some(last) = self.ask(&STANDARD.encode(&server_first)).await? else { return Ok(None) };
        let last = String::from_utf8(decode(&last)).unwrap_or_default();
        let Some((without_proof, proof)) = last.split_once(",p=") else { return Ok(Some(false)) };
        let mut salted = [0; 32];
        pbkdf2::pbkdf2_hmac::<Sha256>(password.as_bytes(), salt, iterations, &mut salted);
        let message = format!("{bare},{server_first},{without_proof}");
        let client_key = sign(&salted, b"Client Key");
        let signature = sign(&Sha256::digest(client_key), message.as_bytes());
        let expected: Vec<u8> = client_key.iter().zip(signature).map(|(key, sign)| key ^ sign).collect();
        let right = name == username && without_proof == format!("c=biws,r={nonce}lab") && decode(proof) == expected;
        if !right {
            return Ok(Some(false));
        }
        let own_proof = sign(&sign(&salted, b"Server Key"), message.as_bytes());
        let own_proof = format!("v={}", STANDARD.encode(own_proof));
        Ok(self.ask(&STANDARD.encode(own_proof)).await?.map(|_| true))
    }

    async fn ask(&mut self, challenge: &str) -> io::Result<Option<String>> {
        match self.script.protocol {
            Protocol::Smtp => self.say(334, "", challenge).await?,
            Protocol::Imap | Protocol::Pop3 => self.write(format!("+ {challenge}\r\n").as_bytes()).await?,
        }
        self.line().await
    }
}

fn sign(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any key");
    mac.update(message);
    mac.finalize().into_bytes().into()
}

fn decode(text: &str) -> Vec<u8> {
    STANDARD.decode(text.trim()).unwrap_or_default()
}
