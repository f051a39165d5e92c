//! The list that the program comes with: answers at once, without a network.

use super::candidate::{Candidate, Offered, OfferedIncoming, Source};
use crate::account::{Address, Host};
use crate::diagnosis::{PublishedServer, Service, Services};

/// The settings of the mail service that the address's domain belongs to.
pub fn built_in(address: &Address) -> Option<Candidate> {
    let Host::Name(domain) = address.domain() else { return None };
    Services::builtin().by_domain(domain).map(|service| of_service(service, domain, Source::ProviderList))
}

/// What the list says about a service, for addresses of this domain.
pub(super) fn of_service(service: &Service, domain: &str, source: Source) -> Candidate {
    let offered = |published: PublishedServer| Offered {
        server: published.server,
        username: published.username.unwrap_or_default(),
        methods: published.methods,
        without_sign_in: published.without_sign_in,
    };
    Candidate {
        source,
        origin: None,
        service: Some(service.name().to_owned()),
        trusted: true,
        strangers: Vec::new(),
        submission: service.submission(domain).map(offered).collect(),
        incoming: service
            .incoming(domain)
            .map(|(protocol, published)| OfferedIncoming { protocol, offered: offered(published) })
            .collect(),
        hints: service.hints(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::IncomingProtocol::{Imap, Pop3};
    use crate::account::{Method, Security, UsernameForm};
    use crate::diagnosis::HintKind;

    fn answer(address: &str) -> Option<Candidate> {
        built_in(&Address::parse(address).expect(address))
    }

    /// A server as `host:port security`.
    fn shown(offered: &Offered) -> String {
        let server = &offered.server;
        format!("{}:{} {}", server.host.as_ascii(), server.port, server.security.word())
    }

    #[test]
    fn well_known_domains_have_their_settings() {
        for (domain, sending, incoming) in [
            ("gmail.com", "smtp.gmail.com:465 tls", "imap.gmail.com:993 tls"),
            ("outlook.com", "smtp-mail.outlook.com:587 starttls", "outlook.office365.com:993 tls"),
            ("hotmail.it", "smtp-mail.outlook.com:587 starttls", "outlook.office365.com:993 tls"),
            ("yahoo.co.uk", "smtp.mail.yahoo.com:465 tls", "imap.mail.yahoo.com:993 tls"),
            ("icloud.com", "smtp.mail.me.com:587 starttls", "imap.mail.me.com:993 tls"),
            ("libero.it", "smtp.libero.it:465 tls", "imapmail.libero.it:993 tls"),
            ("alice.it", "out.alice.it:587 starttls", "in.alice.it:143 starttls"),
            ("pec.it", "smtps.pec.aruba.it:465 tls", "imaps.pec.aruba.it:993 tls"),
            ("orange.fr", "smtp.orange.fr:465 tls", "imap.orange.fr:993 tls"),
            ("free.fr", "smtp.free.fr:465 tls", "imap.free.fr:993 tls"),
            ("gmx.de", "mail.gmx.net:465 tls", "imap.gmx.net:993 tls"),
            ("gmx.co.uk", "mail.gmx.com:465 tls", "imap.gmx.com:993 tls"),
            ("t-online.de", "securesmtp.t-online.de:465 tls", "secureimap.t-online.de:993 tls"),
            ("yandex.ru", "smtp.yandex.ru:465 tls", "imap.yandex.com:993 tls"),
            ("bk.ru", "smtp.mail.ru:465 tls", "imap.mail.ru:993 tls"),
            ("ntlworld.com", "smtp.ntlworld.com:465 tls", "imap.ntlworld.com:993 tls"),
            ("comcast.net", "smtp.comcast.net:465 tls", "imap.comcast.net:993 tls"),
            ("126.com", "smtp.126.com:465 tls", "imap.126.com:993 tls"),
            ("inbox.lt", "mail.inbox.lt:465 tls", "mail.inbox.lt:993 tls"),
            ("mail.ee", "mail.ee:465 tls", "mail.ee:993 tls"),
            ("mx21.tiki.ne.jp", "smtp-auth.tiki.ne.jp:587 none", "mx21.tiki.ne.jp:110 none"),
            ("hansen.dk", "smtp.jubii.dk:465 tls", "imap.jubii.dk:993 tls"),
        ] {
            let found = answer(&format!("anna@{domain}")).unwrap_or_else(|| panic!("{domain}"));
            assert_eq!(found.submission.first().map(shown).as_deref(), Some(sending), "{domain}");
            assert_eq!(
                found.incoming.first().map(|first| shown(&first.offered)).as_deref(),
                Some(incoming),
                "{domain}"
            );
            assert!(found.trusted && found.strangers.is_empty() && found.service.is_some(), "{domain}");
            assert_eq!((found.source, found.origin), (Source::ProviderList, None), "{domain}");
        }
    }

    #[test]
    fn each_server_has_its_way_of_signing_in() {
        let icloud = answer("anna@icloud.com").expect("known");
        assert_eq!(icloud.submission[0].username, UsernameForm::Address);
        assert_eq!(icloud.incoming[0].offered.username, UsernameForm::LocalPart);
        let iij = answer("anna@dd.iij4u.or.jp").expect("known");
        let address = Address::parse("anna@dd.iij4u.or.jp").expect("an address");
        assert_eq!(iij.submission[0].username.of(&address), "anna.dd.iij4u.or.jp");
        assert_eq!(iij.submission[0].methods, [Method::CramMd5]);
        let kokuyou = answer("anna@kokuyou.ne.jp").expect("known");
        assert!(kokuyou.submission[0].without_sign_in && kokuyou.submission[0].methods.is_empty());
        assert!(!kokuyou.incoming[0].offered.without_sign_in);
        let outlook = answer("anna@outlook.com").expect("known");
        assert_eq!(outlook.submission[0].methods, [Method::Xoauth2]);
    }

    #[test]
    fn the_best_of_each_protocol_is_told_and_clear_text_comes_last() {
        let gandi = answer("anna@gandi.net").expect("known");
        assert_eq!(gandi.best_incoming(Imap).map(shown).as_deref(), Some("mail.gandi.net:993 tls"));
        assert_eq!(gandi.best_incoming(Pop3).map(shown).as_deref(), Some("mail.gandi.net:995 tls"));
        let rediff = answer("anna@rediffmail.com").expect("known");
        assert_eq!(rediff.submission.last().map(|last| last.server.security), Some(Security::None));
    }

    #[test]
    fn what_no_program_can_use_comes_with_a_hint() {
        for (domain, kind) in [
            ("outlook.com", HintKind::PasswordRetired),
            ("hey.com", HintKind::NoSmtp),
            ("tuta.com", HintKind::NoSmtp),
            ("pm.me", HintKind::NoSmtp),
            ("firemail.de", HintKind::PaidPlan),
            ("yggmail", HintKind::Bridge),
        ] {
            let found = answer(&format!("anna@{domain}")).unwrap_or_else(|| panic!("{domain}"));
            assert!(found.hints.iter().any(|hint| hint.kind == kind), "{domain}: {:?}", found.hints);
        }
    }

    #[test]
    fn what_the_list_does_not_know_is_nothing() {
        for address in ["anna@example.org", "anna@[192.0.2.1]", "anna@[2001:db8::1]", "anna@com", "anna@mail.gmail.com"]
        {
            assert_eq!(answer(address), None, "{address}");
        }
        assert!(answer("anna@GMail.COM").is_some(), "domains have no case");
    }
}
