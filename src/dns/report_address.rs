//! Where reports about mail are to be sent: the lists of DMARC (RFC 9989 4.6) and TLS-RPT (RFC 8460 3).

/// One of the places that a `rua=` or `ruf=` names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportAddress {
    /// As it stands in the record.
    pub text: String,
    pub to: ReportTo,
    /// `!10m`: the largest report, in octets (RFC 7489 6.2; its successor ignores it).
    pub largest: Option<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportTo {
    Mail {
        /// The address, decoded.
        address: String,
        /// Its domain, in lower case.
        domain: String,
    },
    Web {
        url: String,
        host: String,
    },
}

/// What a standard allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// Only mail is ever sent, with an upper size (DMARC).
    Mail,
    /// Mail or HTTPS (TLS-RPT).
    MailOrWeb,
}

impl ReportAddress {
    /// The places of a list; for those that are none, the text.
    pub fn list(value: &str, allowed: Allowed) -> Vec<Result<Self, String>> {
        value.split(',').map(str::trim).map(|text| Self::read(text, allowed).ok_or_else(|| text.to_owned())).collect()
    }

    pub fn read(text: &str, allowed: Allowed) -> Option<Self> {
        let graphic =
            |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}');
        if !text.chars().all(graphic) {
            return None;
        }
        let (scheme, rest) = text.split_once(':')?;
        let (rest, largest) = match rest.split_once('!') {
            None => (rest, None),
            Some((rest, size)) if allowed == Allowed::Mail => (rest, Some(octets(size)?)),
            Some(_) => return None,
        };
        // A mailto URI has no host before its path (RFC 6068 2).
        let to = if scheme.eq_ignore_ascii_case("mailto") && !rest.starts_with('/') {
            let address = decoded(rest.split(['?', '#']).next().unwrap_or(rest))?;
            let (local, domain) = address.rsplit_once('@')?;
            if !is_local_part(local) || !is_host_name(domain) {
                return None;
            }
            let domain = domain.to_ascii_lowercase();
            ReportTo::Mail { address, domain }
        } else if scheme.eq_ignore_ascii_case("https") && allowed == Allowed::MailOrWeb {
            let authority = rest.strip_prefix("//")?.split(['/', '?', '#']).next()?;
            let host = authority.rsplit('@').next()?.split(':').next()?;
            if !is_host_name(host) {
                return None;
            }
            ReportTo::Web { url: text.to_owned(), host: host.to_ascii_lowercase() }
        } else {
            return None;
        };
        Some(Self { text: text.to_owned(), to, largest })
    }

    /// The domain of an address, or the host of a URL.
    pub fn host(&self) -> &str {
        match &self.to {
            ReportTo::Mail { domain, .. } => domain,
            ReportTo::Web { host, .. } => host,
        }
    }
}

/// A size such as `10m`, in powers of 1024 (RFC 7489 6.2).
fn octets(size: &str) -> Option<u64> {
    let (digits, unit) = match size.char_indices().next_back()? {
        (at, unit) if unit.is_ascii_alphabetic() => (size.get(..at)?, Some(unit.to_ascii_lowercase())),
        _ => (size, None),
    };
    let power = match unit {
        None => 0,
        Some('k') => 1,
        Some('m') => 2,
        Some('g') => 3,
        Some('t') => 4,
        Some(_) => return None,
    };
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    Some(digits.parse().unwrap_or(u64::MAX).saturating_mul(1024_u64.pow(power)))
}

/// Without percent encoding (RFC 3986 2.1); nothing where it is none, or hides what an address cannot have.
fn decoded(text: &str) -> Option<String> {
    let mut octets = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(octet) = rest.next() {
        if octet != b'%' {
            octets.push(octet);
            continue;
        }
        let mut digit = || char::from(rest.next()?).to_digit(16);
        octets.push(u8::try_from(digit()? * 16 + digit()?).ok()?);
    }
    String::from_utf8(octets).ok().filter(|text| !text.contains(|c: char| c.is_control() || c.is_whitespace()))
}

/// A local part that needs no quotation marks (RFC 5321 4.1.2).
fn is_local_part(local: &str) -> bool {
    let atom = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c) || !c.is_ascii();
    let dots = local.starts_with('.') || local.ends_with('.') || local.contains("..");
    (1..=64).contains(&local.len()) && !dots && local.chars().all(atom)
}

/// A host's name in full.
fn is_host_name(name: &str) -> bool {
    let label = |label: &str| {
        let letters = label.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'-' || octet == b'_');
        (1..=63).contains(&label.len()) && letters && !label.starts_with('-') && !label.ends_with('-')
    };
    name.len() <= 253 && name.contains('.') && name.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_for_reports_are_read() {
        use Allowed::{Mail, MailOrWeb};
        for (text, allowed, expected) in [
            ("mailto:dmarc@example.org", Mail, Some(("dmarc@example.org", "example.org", None))),
            ("MAILTO:Dmarc@Example.ORG!10m", Mail, Some(("Dmarc@Example.ORG", "example.org", Some(10 << 20)))),
            ("mailto:a@example.org!1", Mail, Some(("a@example.org", "example.org", Some(1)))),
            ("mailto:a@example.org!9t", Mail, Some(("a@example.org", "example.org", Some(9 << 40)))),
            (
                "mailto:a@example.org!99999999999999999999g",
                Mail,
                Some(("a@example.org", "example.org", Some(u64::MAX))),
            ),
            ("mailto:a%2Bb%21@example.org", Mail, Some(("a+b!@example.org", "example.org", None))),
            ("mailto:a@example.org?subject=x", Mail, Some(("a@example.org", "example.org", None))),
            ("mailto:a@example.org!", Mail, None),
            ("mailto:a@example.org!m", Mail, None),
            ("mailto:a@example.org!10x", Mail, None),
            ("mailto:a@example.org!10m", MailOrWeb, None),
            ("dmarc@example.org", Mail, None),
            ("mailto://dmarc@example.org", Mail, None),
            ("mailto:example.org", Mail, None),
            ("mailto:a@example", Mail, None),
            ("mailto:a@b@example.org", Mail, None),
            ("mailto:a b@example.org", Mail, None),
            ("mailto:a%20b@example.org", Mail, None),
            ("mailto:a%0@example.org", Mail, None),
            ("mailto:a%+2@example.org", Mail, None),
            ("mailto:<a@example.org>", Mail, None),
            ("mailto:", Mail, None),
            ("", Mail, None),
            ("https://example.org/v1", Mail, None),
            ("http://example.org/v1", MailOrWeb, None),
            ("https://Example.org:8443/v1?a", MailOrWeb, Some(("https://Example.org:8443/v1?a", "example.org", None))),
            ("https:///v1", MailOrWeb, None),
        ] {
            let read = ReportAddress::read(text, allowed);
            let read = read.as_ref().map(|read| {
                let (ReportTo::Mail { address: to, .. } | ReportTo::Web { url: to, .. }) = &read.to;
                (to.as_str(), read.host(), read.largest)
            });
            assert_eq!(read, expected, "{text}");
        }
    }
}
