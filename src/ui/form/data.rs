//! An account's form as it is shown: mistakes in words, what may be wrong, which parts are open.

use std::collections::HashMap;

use crate::account::{Field, Form, IncomingProtocol, Security};
use crate::app::{Draft, Password};
use crate::lang::Catalog;
use crate::ui::words;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Model {
    pub title: String,
    pub is_new: bool,
    pub is_changed: bool,
    pub mistakes: HashMap<Field, String>,
    /// What may be wrong with a port, for the encryption chosen.
    pub incoming_port_caution: Option<String>,
    pub outgoing_port_caution: Option<String>,
    pub password_cautions: HashMap<Password, String>,
    /// The port that is taken where none is typed.
    pub usual_incoming_port: String,
    pub usual_outgoing_port: String,
    pub needs_consent: bool,
    /// A certificate that is trusted by its fingerprint.
    pub pinned: Option<String>,
}

impl Model {
    pub fn of(draft: &Draft, catalog: &Catalog) -> Self {
        let form = &draft.form;
        let mistakes =
            draft.mistakes().into_iter().map(|mistake| (mistake.field, mistake.problem.text(catalog))).collect();
        let mut password_cautions = HashMap::new();
        for which in [Password::Incoming, Password::Outgoing] {
            if draft.password(which).text.has_outer_space() {
                password_cautions.insert(which, catalog.text("caution-password-space"));
            }
        }
        Self {
            title: draft.stored.as_ref().map_or_else(|| catalog.text("form-title-new"), |form| form.address.clone()),
            is_new: draft.is_new(),
            is_changed: draft.is_changed(),
            mistakes,
            incoming_port_caution: incoming_port_caution(form).map(|port| words::with(catalog, port.0, "port", port.1)),
            outgoing_port_caution: outgoing_port_caution(form).map(|port| words::with(catalog, port.0, "port", port.1)),
            password_cautions,
            usual_incoming_port: form.protocol.usual_port(form.incoming_security).to_string(),
            usual_outgoing_port: form.outgoing_security.usual_smtp_port().to_string(),
            needs_consent: draft.needs_consent(),
            pinned: form.pinned.map(|print| print.to_string()),
        }
    }
}

/// The id of the text and the port it is about. Another port than the usual one is nobody's mistake; one that is known for
/// the other kind of encryption most likely is.
fn outgoing_port_caution(form: &Form) -> Option<(&'static str, &'static str)> {
    match (form.outgoing_port.trim(), form.outgoing_security) {
        ("465", Security::StartTls | Security::None) => Some(("caution-port-wants-tls", "465")),
        ("587", Security::Tls) => Some(("caution-port-wants-starttls", "587")),
        ("25", Security::Tls) => Some(("caution-port-wants-starttls", "25")),
        ("993" | "143" | "995" | "110", _) => Some(("caution-port-receives", "587")),
        _ => None,
    }
}

fn incoming_port_caution(form: &Form) -> Option<(&'static str, &'static str)> {
    match (form.incoming_port.trim(), form.protocol, form.incoming_security) {
        ("993", IncomingProtocol::Pop3, _) | ("143", IncomingProtocol::Pop3, _) => {
            Some(("caution-port-is-imap", "995"))
        }
        ("995", IncomingProtocol::Imap, _) | ("110", IncomingProtocol::Imap, _) => Some(("caution-port-is-pop", "993")),
        ("993", _, Security::StartTls | Security::None) => Some(("caution-port-wants-tls", "993")),
        ("995", _, Security::StartTls | Security::None) => Some(("caution-port-wants-tls", "995")),
        ("143", _, Security::Tls) => Some(("caution-port-wants-starttls", "143")),
        ("110", _, Security::Tls) => Some(("caution-port-wants-starttls", "110")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{AccountId, Secret};
    use crate::lang::Language;

    #[test]
    fn a_port_that_does_not_fit_the_encryption_is_told() {
        for (port, security, caution) in [
            ("465", Security::StartTls, true),
            ("465", Security::Tls, false),
            ("465", Security::Auto, false),
            ("587", Security::Tls, true),
            ("587", Security::StartTls, false),
            ("2525", Security::Tls, false),
            ("993", Security::Tls, true),
            ("", Security::Tls, false),
        ] {
            let form = Form { outgoing_port: port.to_owned(), outgoing_security: security, ..Form::default() };
            assert_eq!(outgoing_port_caution(&form).is_some(), caution, "{port} {security:?}");
        }
        let pop = Form { incoming_port: "993".to_owned(), protocol: IncomingProtocol::Pop3, ..Form::default() };
        assert!(incoming_port_caution(&pop).is_some());
    }

    #[test]
    fn a_pasted_password_with_a_space_is_told_without_showing_it() {
        let password = Secret::new("hunter2 ".to_owned());
        let draft = Draft::new(
            AccountId::from_number(1),
            Form { address: "anna@example.org".to_owned(), ..Form::default() },
            password,
        );
        let model = Model::of(&draft, &Catalog::new(Language::En));
        assert!(model.password_cautions.contains_key(&Password::Incoming));
        assert!(!format!("{model:?}").contains("hunter2"));
        assert!(model.is_new && model.is_changed);
    }
}
