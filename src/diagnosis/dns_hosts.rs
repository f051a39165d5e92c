//! Who runs the name servers of a domain, and where its records are changed.
//!
//! The data stand in `assets/knowledge/dns-hosts.toml`.

use std::sync::LazyLock;

use serde::Deserialize;

use super::names::{Names, is_name, plain};

/// A company that runs name servers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DnsHost {
    #[cfg_attr(not(test), expect(dead_code, reason = "for who reads the file"))]
    id: String,
    name: String,
    servers: Vec<String>,
    url: Option<String>,
    #[serde(default)]
    parked: bool,
    #[cfg_attr(not(test), expect(dead_code, reason = "for who reads the file"))]
    checked: toml::value::Datetime,
}

impl DnsHost {
    /// The name by which people know it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The page to sign in and change records.
    pub fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }

    /// Whether these servers answer only for domains that are parked, for sale, run out or shut off.
    pub fn is_parked(&self) -> bool {
        self.parked
    }
}

/// All of them.
#[derive(Debug)]
pub struct DnsHosts {
    hosts: Vec<DnsHost>,
    by_server: Names,
}

impl DnsHosts {
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<DnsHosts> = LazyLock::new(|| {
            // Part of the program, like its code: a test reads it.
            DnsHosts::read(TEXT).expect("the built-in name servers are sound")
        });
        &BUILTIN
    }

    fn read(text: &str) -> Result<Self, String> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Data {
            host: Vec<DnsHost>,
        }
        let hosts = toml::from_str::<Data>(text).map_err(|error| error.to_string())?.host;
        let mut by_server = Names::default();
        for (number, host) in hosts.iter().enumerate() {
            for name in &host.servers {
                if !is_name(&name.replace('#', "0")) {
                    return Err(format!("“{name}” at {} is no name in lower case", host.name));
                }
                if !by_server.insert(name, number) {
                    return Err(format!("“{name}” stands twice, the second time at {}", host.name));
                }
            }
            if let Some(url) = host.url().filter(|url| !url.starts_with("https://")) {
                return Err(format!("“{url}” at {} is not https", host.name));
            }
        }
        Ok(Self { hosts, by_server })
    }

    /// Who runs a name server, by its host name.
    pub fn by_name_server(&self, name: &str) -> Option<&DnsHost> {
        let name = plain(name);
        let number = self.by_server.of(&with_numbers_as_signs(&name)).or_else(|| self.by_server.of(&name))?;
        self.hosts.get(number)
    }
}

/// The name with each number as one `#`: `ns-12.awsdns-34.com` is `ns-#.awsdns-#.com`.
fn with_numbers_as_signs(name: &str) -> String {
    let mut signs = String::with_capacity(name.len());
    for letter in name.chars() {
        match letter {
            '0'..='9' if signs.ends_with('#') => {}
            '0'..='9' => signs.push('#'),
            other => signs.push(other),
        }
    }
    signs
}

const TEXT: &str = include_str!("../../assets/knowledge/dns-hosts.toml");

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_builtin_name_servers_are_sound() {
        let hosts = DnsHosts::read(TEXT).unwrap_or_else(|error| panic!("{error}"));
        assert!(hosts.hosts.len() >= 90);
        let ids: BTreeSet<_> = hosts.hosts.iter().map(|host| &host.id).collect();
        assert_eq!(ids.len(), hosts.hosts.len(), "an id stands twice");
        for host in &hosts.hosts {
            assert!(!host.name.trim().is_empty() && !host.servers.is_empty(), "{}", host.id);
            assert_eq!(host.checked.to_string().len(), 10, "{}", host.id);
            for server in &host.servers {
                let found = hosts.by_name_server(&format!("a.{}", server.replace('#', "17")));
                assert_eq!(found.map(|found| &found.id), Some(&host.id), "{server}");
            }
        }
    }

    #[test]
    fn name_servers_are_told() {
        for (server, host) in [
            ("ada.ns.cloudflare.com", Some(("Cloudflare", false))),
            ("NS57.DomainControl.COM.", Some(("GoDaddy", false))),
            ("ns-1472.awsdns-56.org", Some(("Amazon Route 53", false))),
            ("ns-2.awsdns-07.co.uk", Some(("Amazon Route 53", false))),
            ("ns1-03.azure-dns.com", Some(("Azure DNS", false))),
            ("ns1045.ui-dns.de", Some(("IONOS", false))),
            ("dns.technorail.com", Some(("Aruba", false))),
            ("ns1.dns-parking.com", Some(("Hostinger", false))),
            ("second-ns.de", Some(("Hetzner", false))),
            ("ns1.reg.ru", Some(("REG.RU", false))),
            ("ns1.expired.reg.ru", Some(("REG.RU", true))),
            ("ns1.sedoparking.com", Some(("Sedo", true))),
            ("ns1.pendingrenewaldeletion.com", Some(("Network Solutions", true))),
            ("ns1.namebrightdns.com", Some(("NameBright", false))),
            ("expired2.namebrightdns.com", Some(("NameBright", true))),
            ("expirens3.hichina.com", Some(("Alibaba Cloud", true))),
            ("failed-whois-verification.namecheap.com", Some(("Namecheap", true))),
            ("ns1.example.org", None),
            ("awsdns-56.org.example", None),
            ("", None),
        ] {
            let found = DnsHosts::builtin().by_name_server(server);
            assert_eq!(found.map(|found| (found.name(), found.is_parked())), host, "{server}");
        }
    }

    #[test]
    fn faulty_data_are_told() {
        let one = |body: &str| format!("[[host]]\nid = \"a\"\nname = \"A\"\nchecked = 2026-11-22\n{body}\n");
        for (text, said) in [
            (one("servers = [\"NS.example\"]"), "no name in lower case"),
            (one("servers = [\"ns.example\", \"ns.example\"]"), "stands twice"),
            (one("servers = []\nurl = \"http://a.example\""), "not https"),
            (one("servers = []\ncolour = \"red\""), "unknown field"),
        ] {
            let error = DnsHosts::read(&text).expect_err(&text);
            assert!(error.contains(said), "{error}");
        }
    }
}
