//! The names that lists are asked for (RFC 5782 2.1, 2.4, 3).

use std::net::IpAddr;

use crate::diagnosis::ListSubject;

/// Longest name (RFC 1035 2.3.4), without the trailing dot.
const LONGEST_NAME: usize = 253;

/// What a list is asked for; nothing where the domain is too long to stand in front of the zone.
pub(super) fn name(subject: &ListSubject, zone: &str) -> Option<String> {
    let name = match subject {
        ListSubject::Address(address) => format!("{}.{zone}", reversed(*address)),
        ListSubject::Domain(domain) => format!("{domain}.{zone}"),
    };
    (name.len() <= LONGEST_NAME).then_some(name)
}

/// The octets (IPv4) or nibbles (IPv6) of an address, last first.
fn reversed(address: IpAddr) -> String {
    let parts: Vec<String> = match address {
        IpAddr::V4(address) => address.octets().iter().rev().map(u8::to_string).collect(),
        IpAddr::V6(address) => {
            let octets = address.octets();
            octets.iter().rev().flat_map(|octet| [octet & 15, octet >> 4]).map(|nibble| format!("{nibble:x}")).collect()
        }
    };
    parts.join(".")
}

/// The domain under which lists of domains keep their entries: the one that somebody registered, without the names of hosts
/// in front. Nothing for an address or anything else that is no domain.
pub(super) fn registered(domain: &str) -> Option<String> {
    let domain = domain.trim_end_matches('.').to_ascii_lowercase();
    let is_label = |label: &str| {
        let is_part = |octet: u8| octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'_');
        (1..=63).contains(&label.len()) && label.bytes().all(is_part)
    };
    let last_is_number =
        domain.rsplit('.').next().is_none_or(|label| label.bytes().all(|octet| octet.is_ascii_digit()));
    if last_is_number || !domain.contains('.') || !domain.split('.').all(is_label) {
        return None;
    }
    psl::domain_str(&domain).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_reversed_and_domains_are_not() {
        for (subject, expected) in [
            ("192.0.2.99", "99.2.0.192.bl.test"),
            ("127.0.0.2", "2.0.0.127.bl.test"),
            ("2001:db8:1:2:3:4:567:89ab", "b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.bl.test"),
            ("::ffff:127.0.0.2", "2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.bl.test"),
            ("Example.COM.", "example.com.bl.test"),
        ] {
            assert_eq!(name(&ListSubject::from(subject.to_owned()), "bl.test").as_deref(), Some(expected), "{subject}");
        }
    }

    #[test]
    fn a_name_that_is_too_long_is_not_asked_for() {
        let labels = ["a".repeat(60), "b".repeat(60), "c".repeat(60), "d".repeat(60)].join(".");
        assert_eq!(name(&ListSubject::Domain(labels.clone()), "list.example"), None);
        assert!(name(&ListSubject::Domain(labels), "l.example").is_some());
    }

    #[test]
    fn domains_are_asked_for_as_they_were_registered() {
        for (domain, expected) in [
            ("example.org", Some("example.org")),
            ("Mail.Example.ORG.", Some("example.org")),
            ("a.b.example.co.uk", Some("example.co.uk")),
            ("clinic.test", Some("clinic.test")),
            ("xn--bcher-kva.example", Some("xn--bcher-kva.example")),
            ("co.uk", None),
            ("org", None),
            ("localhost", None),
            ("192.0.2.1", None),
            ("[192.0.2.1]", None),
            ("a..example.org", None),
            ("büro.example", None),
            ("", None),
            (".", None),
        ] {
            assert_eq!(registered(domain).as_deref(), expected, "{domain}");
        }
    }
}
