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
