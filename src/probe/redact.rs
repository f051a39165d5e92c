//! Keeps secrets out of everything that is stored, also where a server repeats them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::account::Secret;

/// What stands in a secret's place.
pub const REDACTED: &str = "•••";

/// Knows the forms in which one sign-in's secret may appear: as it is, in base64, and inside the PLAIN message (RFC 4616).
#[derive(Clone, Default)]
pub struct Redactor {
    /// Longest first, so that a part never hides the whole.
    needles: Vec<Secret>,
}

impl Redactor {
    pub fn new(username: &str, secret: &Secret) -> Self {
        Self::default().and(username, secret)
    }

    /// Knows another sign-in's secret besides.
    #[must_use]
    pub fn and(mut self, username: &str, secret: &Secret) -> Self {
        let whole = secret.expose();
        // What pasting left around it may be missing where it is repeated; and what acts on a screen is replaced before.
        let harmless = super::wire::harmless(whole);
        for text in [whole, whole.trim(), &harmless, harmless.trim()] {
            if !text.is_empty() {
                self.needles.extend(Self::forms(username, text).into_iter().map(Secret::new));
            }
        }
        self.needles.sort_by_key(|form| std::cmp::Reverse(form.expose().len()));
        self.needles.dedup_by(|a, b| a.expose() == b.expose());
        self
    }

    fn forms(username: &str, text: &str) -> Vec<String> {
        let mut forms = vec![
            text.to_owned(),
            STANDARD.encode(text),
            STANDARD.encode(format!("\0{username}\0{text}")),
            STANDARD.encode(format!("user={username}\x01auth=Bearer {text}\x01\x01")),
        ];
        // The secret at another place of a base64 stream: without the letters that depend on its neighbours.
        for shift in 1..3 {
            let shifted = STANDARD.encode(format!("{}{text}", &"\0\0"[..shift]));
            let inner = shifted.trim_end_matches('=');
            if inner.len() > 12 {
                forms.push(inner[4..inner.len() - 1].to_owned());
            }
        }
        forms
    }

    pub fn redact(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for needle in &self.needles {
            if text.contains(needle.expose()) {
                text = text.replace(needle.expose(), REDACTED);
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_form_of_a_secret_passes() {
        let secret = "canary-Hunter2-9x";
        let redactor = Redactor::new("anna@example.org", &Secret::new(secret.to_owned()));
        for echoed in [
            format!("535 no, {secret} is wrong"),
            format!("535 {}", STANDARD.encode(secret)),
            format!("535 {}", STANDARD.encode(format!("\0anna@example.org\0{secret}"))),
            format!("535 {}", STANDARD.encode(format!("x{secret}yz"))),
            format!("535 {}", STANDARD.encode(format!("xy{secret}"))),
        ] {
            let shown = redactor.redact(&echoed);
            assert!(shown.contains(REDACTED), "{echoed} -> {shown}");
            assert!(!shown.contains(secret));
        }
        assert_eq!(Redactor::default().redact("250 ok"), "250 ok");
    }
}
