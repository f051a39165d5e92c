//! The address of a web page, in the two schemes that are asked here (RFC 3986, RFC 9110 4.2).

use std::fmt;
use std::net::IpAddr;

use crate::account::{Host, Port};

/// How a page is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    Https,
    /// In clear text: whoever is on the way may read and change it.
    Http,
}

/// The address of a page. It cannot hold a user name, a password, a fragment, a space or a line end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress {
    scheme: Scheme,
    host: Host,
    port: Port,
    /// From the first slash on, with the query.
    path: String,
}

/// Longer addresses are not followed.
const LONGEST: usize = 2048;

impl Scheme {
    fn word(self) -> &'static str {
        match self {
            Self::Https => "https",
            Self::Http => "http",
        }
    }

    fn usual_port(self) -> Port {
        match self {
            Self::Https => Port::known(443),
            Self::Http => Port::known(80),
        }
    }
}

impl WebAddress {
    /// A page at the scheme's own port; nothing where `path` cannot stand in a request.
    pub fn new(scheme: Scheme, host: Host, path: &str) -> Option<Self> {
        let sound =
            path.starts_with('/') && path.len() <= LONGEST && path.bytes().all(|octet| octet.is_ascii_graphic());
        sound.then(|| Self { scheme, host, port: scheme.usual_port(), path: path.to_owned() })
    }

    /// Reads an absolute address; nothing where it is another scheme's, malformed, or carries a user name.
    pub fn parse(text: &str) -> Option<Self> {
        let (scheme, rest) = text.trim().split_once("://")?;
        let scheme =
            [Scheme::Https, Scheme::Http].into_iter().find(|known| known.word().eq_ignore_ascii_case(scheme))?;
        let (rest, _fragment) = rest.split_once('#').unwrap_or((rest, ""));
        let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        let (host, port) = match authority.rsplit_once(':') {
            // A colon inside of brackets is part of an IPv6 address.
            Some((host, port)) if !port.contains(']') => (host, port.parse().ok()?),
            _ => (authority, scheme.usual_port()),
        };
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        Some(Self { port, ..Self::new(scheme, Host::parse(host).ok()?, &path)? })
    }

    /// Where a `Location` leads from here (RFC 9110 10.2.2).
    pub fn join(&self, location: &str) -> Option<Self> {
        let location = location.trim();
        let (path, _fragment) = location.split_once('#').unwrap_or((location, ""));
        if let Some(rest) = location.strip_prefix("//") {
            return Self::parse(&format!("{}://{rest}", self.scheme.word()));
        }
        if path.starts_with('/') {
            return Self { port: self.port, ..Self::new(self.scheme, self.host.clone(), path)? }.into();
        }
        if let Some(absolute) = Self::parse(location) {
            return Some(absolute);
        }
        // A scheme ends at the first colon before any slash (RFC 3986 4.2); what is left is beside this page.
        let first = path.split(['/', '?']).next().unwrap_or_default();
        if first.contains(':') || path.is_empty() {
            return None;
        }
        let own = self.path.split('?').next().unwrap_or_default();
        let folder = if path.starts_with('?') { own } else { own.get(..=own.rfind('/')?)? };
        Some(Self { port: self.port, ..Self::new(self.scheme, self.host.clone(), &format!("{folder}{path}"))? })
    }

    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    pub fn host(&self) -> &Host {
        &self.host
    }

    pub fn port(&self) -> Port {
        self.port
    }

    /// Path and query, as the request has them.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Host and port as `Host` has them (RFC 9110 7.2): the usual port goes without saying.
    pub fn authority(&self) -> String {
        let host = match &self.host {
            Host::Ip(IpAddr::V6(ip)) => format!("[{ip}]"),
            host => host.as_ascii(),
        };
        if self.port == self.scheme.usual_port() { host } else { format!("{host}:{}", self.port) }
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme.word(), self.authority(), self.path)
    }
}

/// A text as part of a path or query: all but the unreserved characters (RFC 3986 2.3) as `%XX`.
pub fn percent_encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut encoded, octet| {
        if octet.is_ascii_alphanumeric() || b"-._~".contains(&octet) {
            encoded.push(char::from(octet));
        } else {
            encoded += &format!("%{octet:02X}");
        }
        encoded
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read() {
        for (text, expected) in [
            ("https://example.org", Some("https://example.org/")),
            (" HTTPS://Example.ORG:443/a?b=c#d ", Some("https://example.org/a?b=c")),
            ("https://example.org:8443/", Some("https://example.org:8443/")),
            ("https://example.org?x", Some("https://example.org/?x")),
            ("https://[2001:db8::1]/a", Some("https://[2001:db8::1]/a")),
            ("https://[2001:db8::1]:8443/a", Some("https://[2001:db8::1]:8443/a")),
            ("http://bücher.example/", Some("http://xn--bcher-kva.example/")),
            ("ftp://example.org/", None),
            ("javascript:alert(1)", None),
            ("file:///etc/passwd", None),
            ("https://anna:secret@example.org/", None),
            ("https://example.org@evil.example/", None),
            ("https://example.org\\@evil.example/", None),
            ("https://example.org:0/", None),
            ("https://example.org:70000/", None),
            ("https:///a", None),
            ("https://example.org/a b", None),
            ("https://example.org/\r\nX: y", None),
            ("https://example.org/\u{202e}", None),
            ("", None),
        ] {
            assert_eq!(WebAddress::parse(text).map(|address| address.to_string()).as_deref(), expected, "{text:?}");
        }
        assert_eq!(WebAddress::parse(&format!("https://example.org/{}", "a".repeat(LONGEST))), None);
    }

    #[test]
    fn locations_lead_on() {
        let here = WebAddress::parse("https://example.org:8443/a/b.xml?c").expect("an address");
        for (location, expected) in [
            ("https://other.example/x", Some("https://other.example/x")),
            ("http://other.example/x", Some("http://other.example/x")),
            ("//other.example/x", Some("https://other.example/x")),
            ("/x?y#z", Some("https://example.org:8443/x?y")),
            ("x.xml", Some("https://example.org:8443/a/x.xml")),
            ("?d", Some("https://example.org:8443/a/b.xml?d")),
            ("mailto:anna@example.org", None),
            ("ftp://other.example/x", None),
            ("", None),
        ] {
            assert_eq!(here.join(location).map(|address| address.to_string()).as_deref(), expected, "{location:?}");
        }
    }

    #[test]
    fn whatever_an_address_holds_can_stand_in_a_path() {
        assert_eq!(percent_encoded("anna+x/?#%@example.org"), "anna%2Bx%2F%3F%23%25%40example.org");
        assert_eq!(percent_encoded("анна"), "%D0%B0%D0%BD%D0%BD%D0%B0");
    }
}
