//! How a mail service builds the user name from the address.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::address::Address;

/// The form of a user name, as services publish it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum UsernameForm {
    /// The whole address.
    #[default]
    Address,
    /// What stands before the @.
    LocalPart,
    /// Another text, in which the placeholders of Mozilla's autoconfig format stand for the address and its parts, e.g.
    /// `%EMAILLOCALPART%#example.org`.
    Pattern(String),
}

/// Why a text is no form of a user name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no form of a user name")]
pub struct UsernameFormError;

/// Longest pattern; a user name is shorter than an address may be (RFC 5321 4.5.3.1).
const LONGEST: usize = 320;

const ADDRESS: &str = "%EMAILADDRESS%";
const LOCAL_PART: &str = "%EMAILLOCALPART%";
const DOMAIN: &str = "%EMAILDOMAIN%";

impl UsernameForm {
    /// The user name of this address.
    pub fn of(&self, address: &Address) -> String {
        match self {
            Self::Address => address.to_string(),
            Self::LocalPart => address.local_part().to_owned(),
            Self::Pattern(pattern) => fill(pattern, address),
        }
    }
}

/// The pattern with its placeholders filled in, in one pass: a local part may hold anything, placeholders too.
fn fill(pattern: &str, address: &Address) -> String {
    let mut filled = String::new();
    let mut rest = pattern;
    while let Some(at) = rest.find('%') {
        let (before, from) = rest.split_at(at);
        filled.push_str(before);
        let known = [
            (ADDRESS, address.to_string()),
            (LOCAL_PART, address.local_part().to_owned()),
            (DOMAIN, address.domain().to_string()),
        ];
        let found = known.into_iter().find_map(|(name, value)| Some((from.strip_prefix(name)?, value)));
        let (after, value) = found.unwrap_or_else(|| (&from[1..], "%".to_owned()));
        filled.push_str(&value);
        rest = after;
    }
    filled + rest
}

/// The words `address` and `local-part`, and the placeholders that mean the same; anything else is a pattern.
impl FromStr for UsernameForm {
    type Err = UsernameFormError;

    fn from_str(text: &str) -> Result<Self, UsernameFormError> {
        let text = text.trim();
        if text.is_empty() || text.len() > LONGEST || text.chars().any(char::is_control) {
            return Err(UsernameFormError);
        }
        Ok(match text {
            "address" | ADDRESS => Self::Address,
            "local-part" | LOCAL_PART => Self::LocalPart,
            whole if whole == format!("{LOCAL_PART}@{DOMAIN}") => Self::Address,
            pattern => Self::Pattern(pattern.to_owned()),
        })
    }
}

impl fmt::Display for UsernameForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Address => "address",
            Self::LocalPart => "local-part",
            Self::Pattern(pattern) => pattern,
        })
    }
}

impl TryFrom<String> for UsernameForm {
    type Error = UsernameFormError;

    fn try_from(text: String) -> Result<Self, UsernameFormError> {
        text.parse()
    }
}

impl From<UsernameForm> for String {
    fn from(form: UsernameForm) -> Self {
        form.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_names_are_built_as_the_service_says() {
        let address = Address::parse("anna.rossi@example.org").expect("an address");
        for (form, username) in [
            ("address", "anna.rossi@example.org"),
            ("%EMAILADDRESS%", "anna.rossi@example.org"),
            ("%EMAILLOCALPART%@%EMAILDOMAIN%", "anna.rossi@example.org"),
            ("local-part", "anna.rossi"),
            ("%EMAILLOCALPART%", "anna.rossi"),
            ("%EMAILLOCALPART%#example.org", "anna.rossi#example.org"),
            ("%EMAILDOMAIN%/%EMAILLOCALPART%", "example.org/anna.rossi"),
            ("100%-%EMAILLOCALPART%", "100%-anna.rossi"),
        ] {
            assert_eq!(form.parse::<UsernameForm>().map(|form| form.of(&address)), Ok(username.to_owned()), "{form}");
        }
    }

    #[test]
    fn a_local_part_that_looks_like_a_placeholder_stays_as_it_is() {
        let address = Address::parse("%EMAILDOMAIN%@example.org").expect("an address");
        let form: UsernameForm = "x-%EMAILLOCALPART%-%EMAILADDRESS%".parse().expect("a form");
        assert_eq!(form.of(&address), "x-%EMAILDOMAIN%-%EMAILDOMAIN%@example.org");
    }

    #[test]
    fn nonsense_is_no_form() {
        for text in ["", "  ", "a\r\nb", &"x".repeat(321)] {
            assert_eq!(text.parse::<UsernameForm>(), Err(UsernameFormError), "{text:?}");
        }
    }
}
