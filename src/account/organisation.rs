//! Which names belong to one organisation.

/// Names below which every name belongs to another customer, though the Public Suffix List lacks them.
const SHARED: [&str; 1] = ["onmicrosoft.com"];

/// Whether two domains belong to one organisation (RFC 7489 3.1.1, relaxed alignment).
pub fn same_organisation(one: &str, other: &str) -> bool {
    organisation(one) == organisation(other)
}

/// The domain that an organisation registered (RFC 7489 3.2); a public suffix stands for itself. In lower case, without the
/// trailing dot.
pub fn organisation(domain: &str) -> String {
    let domain = domain.strip_suffix('.').unwrap_or(domain);
    let domain = idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_lowercase());
    let registered = psl::domain_str(&domain).unwrap_or(&domain);
    let customer = SHARED.contains(&registered).then(|| {
        let above = domain.strip_suffix(registered)?.strip_suffix('.')?;
        domain.get(above.rfind('.').map_or(0, |dot| dot + 1)..)
    });
    customer.flatten().unwrap_or(registered).to_owned()
}

/// The name and those above it, up to the root's child, longest first.
pub fn upwards(domain: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(domain), |name| name.split_once('.').map(|(_, parent)| parent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn organisations_are_told_by_the_public_suffix_list() {
        for (one, other, same) in [
            ("mail.example.org", "example.org", true),
            ("_spf.example.org", "smtp.example.org", true),
            ("a.mail.example.co.uk", "example.co.uk", true),
            ("a.co.uk", "b.co.uk", false),
            ("o365e083.onmicrosoft.com", "o365e039.onmicrosoft.com", false),
            ("mail.o365e.onmicrosoft.com", "o365e.onmicrosoft.com", true),
            ("onmicrosoft.com", "o365e.onmicrosoft.com", false),
            ("EXAMPLE.org", "example.ORG", true),
            ("www.müller.de", "xn--mller-kva.de", true),
            ("co.uk", "a.co.uk", false),
            ("localhost", "localhost", true),
            ("a.internal", "b.internal", false),
        ] {
            assert_eq!(same_organisation(one, other), same, "{one} {other}");
            assert_eq!(same_organisation(other, one), same, "{other} {one}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_an_organisation(text in "(?s)([._]|.){0,40}") {
            organisation(&text);
        }
    }

    #[test]
    fn the_registered_domain_stands_alone() {
        for (domain, expected) in [
            ("A.B.Example.ORG.", "example.org"),
            ("a.b.example.co.uk", "example.co.uk"),
            ("co.uk", "co.uk"),
            ("a.contoso.onmicrosoft.com", "contoso.onmicrosoft.com"),
            ("example.test", "example.test"),
            ("test", "test"),
            ("", ""),
            (".", ""),
        ] {
            assert_eq!(organisation(domain), expected, "{domain}");
        }
    }

    #[test]
    fn names_above_are_walked_to_the_top() {
        assert_eq!(upwards("a.example.org").collect::<Vec<_>>(), ["a.example.org", "example.org", "org"]);
    }
}
