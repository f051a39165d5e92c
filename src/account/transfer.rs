//! Profiles as a file to hand on: TOML, without secrets.
//!
//! ```toml
//! [[account]]
//! address = "anna@example.org"
//! name = "Anna"
//! outside-recipient = "maria@elsewhere.example"
//!
//! [account.incoming]
//! protocol = "imap"
//! host = "imap.example.org"
//! port = 993
//! security = "tls"
//! username = "anna"
//!
//! [account.outgoing]
//! host = "smtp.example.org"
//! port = 587
//! security = "starttls"
//! sign-in = "same-as-incoming"   # none, same-as-incoming, log-on, incoming-first
//! ```
//!
//! What a person decided about the safety of a line (a clear one accepted, a certificate pinned) is not handed on.
//!
//! A single profile may stand at the top level, without `[[account]]`.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::form::{FieldError, Form, SignInChoice};
use super::profile::{Account, AccountId, IncomingProtocol, SignIn};
use super::settings::{Method, Security};

/// Largest text that is read.
const LARGEST: usize = 1024 * 1024;

/// Words that name a secret; a field called like one is refused, whatever stands in it.
const SECRETS: [&str; 4] = ["password", "passwd", "secret", "token"];

/// Why a text is no list of profiles.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TransferError {
    #[error("larger than 1 MiB")]
    TooLarge,
    /// Not TOML, an unknown field, or a value of the wrong kind. The detail is the TOML reader's.
    #[error("line {line}: {detail}")]
    Syntax { line: usize, detail: String },
    /// A field for a secret; its value is not repeated.
    #[error("the field {field} is for a secret")]
    Secret { field: String },
    /// Mistakes in the fields of a profile, counted from 1.
    #[error("profile {profile}: {errors:?}")]
    Fields { profile: usize, errors: Vec<FieldError> },
    #[error("no profile")]
    Empty,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    account: Vec<Profile>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Profile {
    address: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    outside_recipient: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    incoming: Option<In>,
    outgoing: Out,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct In {
    #[serde(default)]
    protocol: IncomingProtocol,
    host: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    port: Option<u16>,
    #[serde(default)]
    security: Security,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    username: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    spa: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Out {
    host: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    port: Option<u16>,
    #[serde(default)]
    security: Security,
    #[serde(default)]
    sign_in: SignInChoice,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    username: String,
    #[serde(default)]
    method: Method,
}

/// The profiles as a text that [`from_toml`] reads. Their ids are not in it: whoever reads it gives new ones.
pub fn to_toml(accounts: &[Account]) -> String {
    let list = List { account: accounts.iter().map(Profile::of).collect() };
    toml::to_string(&list).expect("profiles hold only texts, numbers and words, which TOML can write")
}

/// The profiles of a text, each with an id from `new_id`.
pub fn from_toml(text: &str, new_id: &mut dyn FnMut() -> AccountId) -> Result<Vec<Account>, TransferError> {
    if text.len() > LARGEST {
        return Err(TransferError::TooLarge);
    }
    let syntax = |error: &toml::de::Error| {
        let start = error.span().map_or(0, |span| span.start.min(text.len()));
        let line = text.as_bytes()[..start].iter().filter(|byte| **byte == b'\n').count() + 1;
        // Never the whole error: it shows the line, in which anything may stand.
        TransferError::Syntax { line, detail: error.message().to_owned() }
    };
    let table: toml::Table = toml::from_str(text).map_err(|error| syntax(&error))?;
    if let Some(field) = secret_in(&table) {
        return Err(TransferError::Secret { field });
    }
    let profiles = if table.contains_key("account") {
        toml::from_str::<List>(text).map_err(|error| syntax(&error))?.account
    } else if table.is_empty() {
        return Err(TransferError::Empty);
    } else {
        vec![toml::from_str::<Profile>(text).map_err(|error| syntax(&error))?]
    };
    profiles
        .iter()
        .enumerate()
        .map(|(place, profile)| {
            let fields = |errors| TransferError::Fields { profile: place + 1, errors };
            profile.to_form().parse(new_id()).map_err(fields)
        })
        .collect()
}

/// The first field that is called like a secret.
fn secret_in(table: &toml::Table) -> Option<String> {
    table.iter().find_map(|(name, value)| {
        let lower = name.to_ascii_lowercase();
        if SECRETS.iter().any(|word| lower.contains(word)) {
            return Some(name.clone());
        }
        match value {
            toml::Value::Table(inner) => secret_in(inner),
            toml::Value::Array(items) => items.iter().filter_map(toml::Value::as_table).find_map(secret_in),
            _ => None,
        }
    })
}

impl Profile {
    fn of(account: &Account) -> Self {
        let outgoing = &account.outgoing;
        Self {
            address: account.address.to_string(),
            name: account.name.clone(),
            outside_recipient: account.outside_recipient.as_ref().map(ToString::to_string).unwrap_or_default(),
            incoming: account.incoming.as_ref().map(|incoming| In {
                protocol: incoming.protocol,
                host: incoming.server.host.to_string(),
                port: Some(incoming.server.port.get()),
                security: incoming.server.security,
                username: incoming.username.clone(),
                spa: incoming.spa,
            }),
            outgoing: Out {
                host: outgoing.server.host.to_string(),
                port: Some(outgoing.server.port.get()),
                security: outgoing.server.security,
                sign_in: outgoing.sign_in.choice(),
                username: match &outgoing.sign_in {
                    SignIn::LogOn { username } => username.clone(),
                    _ => String::new(),
                },
                method: outgoing.method,
            },
        }
    }

    fn to_form(&self) -> Form {
        let port = |port: Option<u16>| port.map(|port| port.to_string()).unwrap_or_default();
        let incoming = self.incoming.as_ref();
        Form {
            name: self.name.clone(),
            address: self.address.clone(),
            protocol: incoming.map(|incoming| incoming.protocol).unwrap_or_default(),
            incoming_host: incoming.map(|incoming| incoming.host.clone()).unwrap_or_default(),
            incoming_port: incoming.map(|incoming| port(incoming.port)).unwrap_or_default(),
            incoming_security: incoming.map(|incoming| incoming.security).unwrap_or_default(),
            incoming_username: incoming.map(|incoming| incoming.username.clone()).unwrap_or_default(),
            incoming_spa: incoming.is_some_and(|incoming| incoming.spa),
            outgoing_host: self.outgoing.host.clone(),
            outgoing_port: port(self.outgoing.port),
            outgoing_security: self.outgoing.security,
            sign_in: self.outgoing.sign_in,
            outgoing_username: self.outgoing.username.clone(),
            method: self.outgoing.method,
            // A person's own decisions; somebody else's file must not make them.
            clear_text_accepted: false,
            pinned: None,
            outside_recipient: self.outside_recipient.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::form::{Field, Problem};
    use super::*;

    const ONE: &str = r#"
address = "anna@example.org"
[outgoing]
host = "smtp.example.org"
security = "starttls"
sign-in = "log-on"
"#;

    fn read(text: &str) -> Result<Vec<Account>, TransferError> {
        let mut count = 0;
        from_toml(text, &mut || {
            count += 1;
            AccountId::from_number(count)
        })
    }

    #[test]
    fn one_profile_at_the_top_and_many_in_a_list() {
        let one = read(ONE).expect("valid");
        assert_eq!(one[0].outgoing_username(), Some("anna@example.org"));
        let many = [one[0].clone(), Account { id: AccountId::from_number(2), ..one[0].clone() }];
        assert_eq!(read(&to_toml(&many)).expect("valid"), many);
    }

    #[test]
    fn mistakes_name_line_profile_and_field() {
        assert!(matches!(read("address = \n"), Err(TransferError::Syntax { line: 1, .. })));
        let unknown = read(&format!("{ONE}colour = \"red\"\n"));
        assert!(
            matches!(&unknown, Err(TransferError::Syntax { line: 7, detail }) if detail.contains("colour")),
            "{unknown:?}"
        );
        assert_eq!(
            read(&ONE.replace("smtp.example.org", "https://smtp.example.org")),
            Err(TransferError::Fields {
                profile: 1,
                errors: vec![FieldError {
                    field: Field::OutgoingHost,
                    problem: Problem::Host(super::super::host::HostError::Scheme)
                }]
            })
        );
        assert_eq!(read(""), Err(TransferError::Empty));
        assert_eq!(read(&" ".repeat(LARGEST + 1)), Err(TransferError::TooLarge));
    }

    #[test]
    fn a_password_is_refused_and_not_repeated() {
        for text in [
            format!("{ONE}password = \"canary\"\n"),
            format!("{ONE}SMTP_Password = [\"canary\"]\n"),
            "[[account]]\naddress = \"a@example.org\"\n[account.outgoing]\nhost = \"x.example\"\ntoken = \"canary\"\n"
                .to_owned(),
            format!("{ONE}password = \"canary\nunclosed"),
        ] {
            let error = read(&text).expect_err("refused");
            assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            name in "[^\\p{Cc}]{0,40}",
            user in "[a-z]{1,10}",
            port in 1..=u16::MAX,
            security in prop::sample::select(&Security::ALL[..]),
            method in prop::sample::select(&Method::ALL[..]),
        ) {
            let form = Form {
                name,
                address: format!("{user}@bücher.example"),
                outgoing_host: "почта.рф".into(),
                outgoing_port: port.to_string(),
                outgoing_security: security,
                sign_in: SignInChoice::LogOn,
                outgoing_username: user,
                method,
                ..Form::default()
            };
            let account = form.parse(AccountId::from_number(1)).expect("valid");
            prop_assert_eq!(read(&to_toml(std::slice::from_ref(&account))).expect("valid"), vec![account]);
        }

        #[test]
        fn no_text_makes_it_panic(text in ".{0,200}") {
            let _ = read(&text);
        }
    }
}
