//! Whose a server or an SPF record is, by its name: of a service with mailboxes, one that only sends, or a filter.

use std::sync::LazyLock;

use super::carriers::{Carrier, Carriers};
use super::names::{Names, plain};
use super::services::{Service, Services};
use crate::account::{Host, organisation};

/// Who runs something that a domain's records name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner {
    pub id: &'static str,
    /// The name by which people know it.
    pub name: &'static str,
    pub kind: OwnerKind,
    /// What a domain includes in its SPF record to allow it: the preferred name first, then others that do as well.
    pub spf: &'static [String],
    /// The selectors of its DKIM keys at its customers' domains.
    pub dkim: &'static [String],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnerKind {
    Mailboxes,
    /// Sends for others and holds no mailboxes.
    Sender,
    /// Receives for others and passes on: a filter or a forwarder. Where the mailboxes are, it does not tell.
    Filter,
}

/// Whose a receiving server is.
pub fn whose_mx(host: &Host) -> Option<Owner> {
    let filter = || Carriers::filters().by_mx(name_of(host)?).map(Owner::filter);
    // A filter's names are the longer ones where both fit: `mxs1.reg.ru` beside `hosting.reg.ru`.
    filter().or_else(|| Services::builtin().by_mx(host).map(Owner::service))
}

/// Whose an outgoing server is, as the settings of a mail program name it.
pub fn whose_host(host: &Host) -> Option<Owner> {
    let name = name_of(host)?;
    let service = || Services::builtin().by_host(host).map(Owner::service);
    service()
        .or_else(|| Carriers::senders().by_host(name).map(Owner::sender))
        .or_else(|| Carriers::filters().by_host(name).map(Owner::filter))
}

/// Whose an SPF record is that `include:` or `redirect=` names.
pub fn whose_include(name: &str) -> Option<Owner> {
    let records = Records::builtin();
    let name = plain(name);
    let number = records.names.of(&name).or_else(|| records.organisations.of(&organisation(&name)))?;
    records.owners.get(number).copied()
}

/// All owners with an SPF record, by its name.
struct Records {
    owners: Vec<Owner>,
    names: Names,
    /// Services have more records than those they publish: `_netblocks.google.com`, `spfa.protection.outlook.com`.
    organisations: Names,
}

impl Records {
    fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Records> = LazyLock::new(|| {
            let services = Services::builtin().iter().map(Owner::service);
            let carriers =
                Carriers::senders().iter().map(Owner::sender).chain(Carriers::filters().iter().map(Owner::filter));
            let owners: Vec<Owner> = services.chain(carriers).filter(|owner| !owner.spf.is_empty()).collect();
            let (mut names, mut organisations) = (Names::default(), Names::default());
            for (number, owner) in owners.iter().enumerate() {
                for name in owner.spf {
                    names.insert_first(name.clone(), number);
                    organisations.insert_first(organisation(name), number);
                }
            }
            Records { owners, names, organisations }
        });
        &BUILTIN
    }
}

impl Owner {
    fn service(service: &'static Service) -> Self {
        Self {
            id: service.id(),
            name: service.name(),
            kind: if service.only_sends() { OwnerKind::Sender } else { OwnerKind::Mailboxes },
            spf: service.spf(),
            dkim: service.dkim(),
        }
    }

    fn sender(carrier: &'static Carrier) -> Self {
        Self::carrier(carrier, OwnerKind::Sender)
    }

    fn filter(carrier: &'static Carrier) -> Self {
        Self::carrier(carrier, OwnerKind::Filter)
    }

    fn carrier(carrier: &'static Carrier, kind: OwnerKind) -> Self {
        Self { id: &carrier.id, name: &carrier.name, kind, spf: &carrier.spf, dkim: &carrier.dkim }
    }
}

fn name_of(host: &Host) -> Option<&str> {
    match host {
        Host::Name(name) => Some(name),
        Host::Ip(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(name: &str) -> Host {
        Host::parse(name).expect(name)
    }

    #[test]
    fn receiving_servers_are_told() {
        use OwnerKind::{Filter, Mailboxes};
        for (name, owner) in [
            ("aspmx.l.google.com", Some(("gmail", Mailboxes))),
            ("smtp.google.com", Some(("gmail", Mailboxes))),
            ("example-org.mail.protection.outlook.com", Some(("microsoft365", Mailboxes))),
            ("emx.mail.ru", Some(("mail.ru", Mailboxes))),
            ("mx.yandex.net", Some(("yandex", Mailboxes))),
            ("mx1.hosting.reg.ru", Some(("reg.ru", Mailboxes))),
            ("mx2.hosting.reg.ru", Some(("reg.ru", Mailboxes))),
            ("mxs1.reg.ru", Some(("reg.ru-filter", Filter))),
            ("mxs2.reg.ru", Some(("reg.ru-filter", Filter))),
            ("mx3.mail.ovh.net", Some(("ovh", Mailboxes))),
            ("mail-fr.securemail.pro", Some(("register.it", Mailboxes))),
            ("inbound-smtp.eu-west-1.amazonaws.com", Some(("amazon-workmail", Mailboxes))),
            ("mx0a-00123456.pphosted.com", Some(("proofpoint", Filter))),
            ("mx1-eu1.ppe-hosted.com", Some(("proofpoint-essentials", Filter))),
            ("eu-smtp-inbound-1.mimecast.com", Some(("mimecast", Filter))),
            ("route1.mx.cloudflare.net", Some(("cloudflare", Filter))),
            ("mx.example.org", None),
            ("192.0.2.1", None),
        ] {
            assert_eq!(whose_mx(&host(name)).map(|owner| (owner.id, owner.kind)), owner, "{name}");
        }
    }

    #[test]
    fn outgoing_servers_are_told() {
        use OwnerKind::{Filter, Mailboxes, Sender};
        for (name, owner) in [
            ("smtp.gmail.com", Some(("gmail", Mailboxes))),
            ("smtp.zoho.eu", Some(("zoho-eu", Mailboxes))),
            ("smtp.mailgun.org", Some(("mailgun", Sender))),
            ("smtp.sendgrid.net", Some(("sendgrid", Sender))),
            ("email-smtp.eu-west-1.amazonaws.com", Some(("amazon-ses", Sender))),
            ("smtp.forwardemail.net", Some(("forward-email", Filter))),
            ("smtp.example.org", None),
        ] {
            assert_eq!(whose_host(&host(name)).map(|owner| (owner.id, owner.kind)), owner, "{name}");
        }
        assert_eq!(
            whose_host(&host("smtp.zoho.eu")).and_then(|owner| owner.spf.first()),
            Some(&"zohomail.eu".to_owned())
        );
    }

    #[test]
    fn includes_are_told_by_their_name_or_their_organisation() {
        for (name, owner) in [
            ("_spf.google.com", Some("Gmail")),
            ("_netblocks2.google.com", Some("Gmail")),
            ("SPF.Protection.Outlook.com.", Some("Microsoft 365")),
            ("spfa.protection.outlook.com", Some("Microsoft 365")),
            ("u1234.wl.sendgrid.net", Some("SendGrid")),
            ("amazonses.com", Some("Amazon SES")),
            ("spf.mandrillapp.com", Some("Mailchimp Transactional")),
            ("servers.mcsv.net", Some("Mailchimp")),
            ("eu._netblocks.mimecast.com", Some("Mimecast")),
            ("_spf.mail.ru", Some("Mail.ru")),
            ("spf.example.org", None),
            ("%{ir}.example.org", None),
            ("com", None),
            ("", None),
        ] {
            assert_eq!(whose_include(name).map(|owner| owner.name), owner, "{name}");
        }
    }

    #[test]
    fn no_server_has_two_owners() {
        let services = Services::builtin();
        for carrier in Carriers::senders().iter().chain(Carriers::filters().iter()) {
            assert!(services.by_id(&carrier.id).is_none_or(|service| service.name() != carrier.name), "{}", carrier.id);
            for name in &carrier.hosts {
                assert!(services.by_host(&host(name)).is_none(), "{name}");
            }
            for name in &carrier.mx {
                assert!(services.by_mx(&host(name)).is_none(), "{name}");
            }
            for name in &carrier.spf {
                assert_eq!(whose_include(name).map(|owner| owner.id), Some(carrier.id.as_str()), "{name}");
            }
        }
    }
}
