//! Whether what was checked about a message says anything about its `From` address (RFC 9989 4.4, RFC 7489 3.1).

use crate::account::organisation;

use super::parse::{Alignment, Policy};

/// Which of the two checks count for the `From` address, if they pass. One is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aligned {
    pub spf: bool,
    pub dkim: bool,
}

/// What would come of mail from an address at `domain` that passes SPF for the envelope sender's domain, and DKIM for the
/// domains that signed it. By the Public Suffix List: a walk for each of the domains would rarely say otherwise.
pub fn align(policy: &Policy, domain: &str, envelope: Option<&str>, signers: &[&str]) -> Aligned {
    Aligned {
        spf: envelope.is_some_and(|envelope| fits(policy.aspf, domain, envelope)),
        dkim: signers.iter().any(|signer| fits(policy.adkim, domain, signer)),
    }
}

fn fits(mode: Alignment, domain: &str, checked: &str) -> bool {
    let bare = |name: &str| name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
    match mode {
        Alignment::Strict => bare(domain) == bare(checked),
        Alignment::Relaxed => organisation(domain) == organisation(checked),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::dmarc::DmarcRecord;

    #[test]
    fn relaxed_asks_for_the_organisation_and_strict_for_the_domain() {
        for (modes, domain, envelope, signers, expected) in [
            ("", "example.org", Some("bounce.example.org"), &["mail.example.org"][..], (true, true)),
            ("aspf=s; adkim=s", "example.org", Some("bounce.example.org"), &["mail.example.org"], (false, false)),
            ("aspf=s; adkim=s", "example.org", Some("Example.org."), &["x.test", "EXAMPLE.org"], (true, true)),
            ("", "example.org", Some("example.net"), &["sender.test"], (false, false)),
            ("", "a.co.uk", Some("b.co.uk"), &[], (false, false)),
            ("", "example.org", None, &[], (false, false)),
            ("", "one.onmicrosoft.com", None, &["two.onmicrosoft.com"], (false, false)),
        ] {
            let record = DmarcRecord::read(format!("v=DMARC1; p=none; {modes}").as_bytes()).unwrap();
            let found = align(&record.policy.unwrap(), domain, envelope, signers);
            assert_eq!((found.spf, found.dkim), expected, "{modes} {domain} {envelope:?} {signers:?}");
        }
    }
}
