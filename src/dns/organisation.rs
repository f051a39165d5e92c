//! To whom a name belongs.

/// Names below which every name belongs to another customer, though the Public Suffix List lacks them.
const SHARED: [&str; 1] = ["onmicrosoft.com"];

/// The domain that an organisation registered (RFC 7489 3.2); a public suffix stands for itself. In lower case, without the
/// trailing dot.
pub fn organisation(domain: &str) -> String {
    let domain = domain.strip_suffix('.').unwrap_or(domain).to_ascii_lowercase();
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

    #[test]
    fn organisations_are_told_by_the_public_suffix_list() {
        for (domain, expected) in [
            ("example.org", "example.org"),
            ("A.B.Example.ORG.", "example.org"),
            ("a.b.example.co.uk", "example.co.uk"),
            ("co.uk", "co.uk"),
            ("a.contoso.onmicrosoft.com", "contoso.onmicrosoft.com"),
            ("onmicrosoft.com", "onmicrosoft.com"),
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
