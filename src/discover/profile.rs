//! From what a source says to the fields of a profile.

use super::candidate::{Candidate, Offered};
use crate::account::{Address, Form, IncomingProtocol, Method, SignInChoice};

impl Candidate {
    /// Its best settings as the fields of a profile, with IMAP where nobody says otherwise and the source has it. A server that
    /// it does not have stays empty.
    pub fn form(&self, address: &Address, protocol: Option<IncomingProtocol>) -> Form {
        let mut form = Form { address: address.to_string(), ..Form::default() };
        let protocols = match protocol {
            Some(wanted) => vec![wanted],
            None => vec![IncomingProtocol::Imap, IncomingProtocol::Pop3],
        };
        form.protocol = protocols.first().copied().unwrap_or_default();
        let found = protocols.into_iter().find_map(|one| Some((one, self.best_incoming(one)?)));
        if let Some((protocol, incoming)) = found {
            form.protocol = protocol;
            form.incoming_host = incoming.server.host.to_string();
            form.incoming_port = incoming.server.port.to_string();
            form.incoming_security = incoming.server.security;
            form.incoming_username = incoming.username.of(address);
            form.incoming_spa = only(incoming, Method::Ntlm);
        }
        if let Some(outgoing) = self.submission.first() {
            form.outgoing_host = outgoing.server.host.to_string();
            form.outgoing_port = outgoing.server.port.to_string();
            form.outgoing_security = outgoing.server.security;
            let username = outgoing.username.of(address);
            form.sign_in = if outgoing.without_sign_in {
                SignInChoice::None
            } else if found.is_some() && username == form.incoming_username {
                SignInChoice::SameAsIncoming
            } else {
                form.outgoing_username = username;
                SignInChoice::LogOn
            };
            let alone = [Method::Xoauth2, Method::Ntlm].into_iter().find(|method| only(outgoing, *method));
            form.method = alone.unwrap_or_default();
        }
        form
    }
}

/// Whether this is the one method of signing in that is named.
fn only(offered: &Offered, method: Method) -> bool {
    !offered.methods.is_empty() && offered.methods.iter().all(|named| *named == method)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{AccountId, Host, Port, Security, Server, SignIn, UsernameForm};
    use crate::discover::{OfferedIncoming, Source};

    fn offered(host: &str, port: u16, username: &str, methods: &[Method]) -> Offered {
        let security = if matches!(port, 465 | 993 | 995) { Security::Tls } else { Security::StartTls };
        let server = Server { host: Host::parse(host).unwrap(), port: Port::known(port), security };
        let username = username.parse::<UsernameForm>().unwrap();
        Offered { server, username, methods: methods.to_vec(), without_sign_in: false }
    }

    fn candidate(submission: Offered, incoming: &[(IncomingProtocol, Offered)]) -> Candidate {
        Candidate {
            source: Source::Autoconfig,
            origin: None,
            service: None,
            trusted: true,
            strangers: Vec::new(),
            submission: vec![submission],
            incoming: incoming
                .iter()
                .cloned()
                .map(|(protocol, offered)| OfferedIncoming { protocol, offered })
                .collect(),
            hints: Vec::new(),
        }
    }

    fn anna() -> Address {
        Address::parse("anna@clinic.test").unwrap()
    }

    #[test]
    fn settings_fill_the_fields_of_a_profile() {
        use IncomingProtocol::{Imap, Pop3};
        let both = [
            (Pop3, offered("pop.clinic.test", 995, "local-part", &[])),
            (Imap, offered("imap.clinic.test", 993, "address", &[])),
        ];
        let found = candidate(offered("smtp.clinic.test", 465, "address", &[]), &both);
        let account = found.form(&anna(), None).parse(AccountId::from_number(1)).unwrap();
        let incoming = account.incoming.unwrap();
        assert_eq!((incoming.protocol, incoming.username.as_str()), (Imap, "anna@clinic.test"));
        assert_eq!(account.outgoing.server, found.submission[0].server);
        assert_eq!(account.outgoing.sign_in, SignIn::SameAsIncoming);
        // Another user name there has to stand on its own.
        let account = found.form(&anna(), Some(Pop3)).parse(AccountId::from_number(1)).unwrap();
        let incoming = account.incoming.unwrap();
        assert_eq!((incoming.protocol, incoming.username.as_str()), (Pop3, "anna"));
        assert_eq!(account.outgoing.sign_in, SignIn::LogOn { username: "anna@clinic.test".to_owned() });
        // What is not offered stays empty.
        let found = candidate(offered("smtp.clinic.test", 587, "address", &[]), &both[..1]);
        assert_eq!(found.form(&anna(), None).protocol, Pop3);
        let form = found.form(&anna(), Some(Imap));
        assert_eq!((form.protocol, form.incoming_host.as_str(), form.sign_in), (Imap, "", SignInChoice::LogOn));
        assert!(form.parse(AccountId::from_number(1)).is_ok());
    }

    #[test]
    fn a_method_is_chosen_only_where_there_is_no_other() {
        use Method::{Auto, Ntlm, Plain, Xoauth2};
        for (methods, chosen) in [
            (&[][..], Auto),
            (&[Plain], Auto),
            (&[Xoauth2, Plain], Auto),
            (&[Xoauth2], Xoauth2),
            (&[Ntlm], Ntlm),
            (&[Ntlm, Xoauth2], Auto),
        ] {
            let imap = [(IncomingProtocol::Imap, offered("imap.clinic.test", 993, "address", methods))];
            let found = candidate(offered("smtp.clinic.test", 465, "address", methods), &imap);
            let form = found.form(&anna(), None);
            assert_eq!((form.method, form.incoming_spa), (chosen, chosen == Ntlm), "{methods:?}");
        }
    }

    #[test]
    fn where_no_sign_in_is_wanted_none_is_made() {
        let open = Offered { without_sign_in: true, ..offered("smtp.clinic.test", 587, "address", &[]) };
        assert_eq!(candidate(open, &[]).form(&anna(), None).sign_in, SignInChoice::None);
    }
}
