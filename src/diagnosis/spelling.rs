//! Domains that are probably meant where a popular one was mistyped.

use super::services::Services;

/// Domains to which most people write. Only slips of these are told, for a strange domain may be right as it is.
const POPULAR: &[&str] = &[
    "gmail.com",
    "googlemail.com",
    "yahoo.com",
    "yahoo.it",
    "yahoo.fr",
    "yahoo.de",
    "yahoo.co.uk",
    "hotmail.com",
    "hotmail.it",
    "hotmail.fr",
    "hotmail.co.uk",
    "outlook.com",
    "outlook.it",
    "outlook.fr",
    "live.com",
    "live.it",
    "live.fr",
    "msn.com",
    "icloud.com",
    "me.com",
    "mac.com",
    "aol.com",
    "gmx.de",
    "gmx.net",
    "gmx.com",
    "web.de",
    "t-online.de",
    "freenet.de",
    "mail.ru",
    "bk.ru",
    "list.ru",
    "inbox.ru",
    "yandex.ru",
    "yandex.com",
    "ya.ru",
    "rambler.ru",
    "libero.it",
    "virgilio.it",
    "alice.it",
    "tim.it",
    "tin.it",
    "tiscali.it",
    "fastwebnet.it",
    "aruba.it",
    "pec.it",
    "orange.fr",
    "wanadoo.fr",
    "free.fr",
    "sfr.fr",
    "laposte.net",
    "neuf.fr",
    "bbox.fr",
    "bluewin.ch",
    "proton.me",
    "protonmail.com",
    "comcast.net",
    "verizon.net",
    "att.net",
    "sbcglobal.net",
    "cox.net",
    "btinternet.com",
    "sky.com",
    "zoho.com",
    "fastmail.com",
    "qq.com",
    "163.com",
    "126.com",
    "naver.com",
    "seznam.cz",
    "wp.pl",
    "o2.pl",
    "interia.pl",
    "uol.com.br",
    "terra.com.br",
    "telefonica.net",
    "ziggo.nl",
];

/// Ends of domains that are slips of `com` and `net`.
const SLIPS_OF_COM: &[&str] =
    &["con", "cmo", "co", "om", "vom", "comm", "cm", "xom", "cim", "ocm", "cpm", "coom", "cok", "cm"];
const SLIPS_OF_NET: &[&str] = &["nte", "ney", "ner", "nett", "bet", "met", "et"];

/// Domains that exist and resemble a popular one.
const REAL: &[&str] = &[
    "mail.com",
    "email.com",
    "ymail.com",
    "email.it",
    "tmail.com",
    "inbox.com",
    "outlook.co",
    "libero.com",
    "orange.net",
];

/// The address with the domain that was probably meant: one slip of the fingers away from a popular one, in its name or at
/// its end. The same name under another country's end may be right.
pub fn suggested_address(address: &str) -> Option<String> {
    let (local, domain) = address.rsplit_once('@')?;
    suggested_domain(domain).map(|meant| format!("{local}@{meant}"))
}

/// The domain that was probably meant, as in [`suggested_address`].
pub fn suggested_domain(domain: &str) -> Option<&'static str> {
    let domain = domain.to_ascii_lowercase();
    let (name, end) = domain.split_once('.')?;
    let known = POPULAR.contains(&domain.as_str())
        || REAL.contains(&domain.as_str())
        || Services::builtin().by_domain(&domain).is_some();
    if domain.len() > 40 || known {
        return None;
    }
    POPULAR.iter().copied().find(|popular| {
        popular.split_once('.').is_some_and(|(popular_name, popular_end)| {
            let end_slipped = match popular_end {
                "com" => SLIPS_OF_COM.contains(&end),
                "net" => SLIPS_OF_NET.contains(&end),
                _ => false,
            };
            // A short name has many neighbours that exist.
            let name_slipped = popular_name.len() >= 5 && is_one_slip(name, popular_name);
            name == popular_name && end_slipped || name_slipped && (end == popular_end || end_slipped)
        })
    })
}

/// Whether one insertion, deletion, substitution or exchange of neighbours makes one word the other.
fn is_one_slip(a: &str, b: &str) -> bool {
    if a.len().abs_diff(b.len()) > 1 || a == b {
        return false;
    }
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let before = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[before..], &b[before..]);
    let behind = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&a[..a.len() - behind], &b[..b.len() - behind]) {
        ([_], [] | [_]) | ([], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_popular_domains_are_told() {
        for (typed, meant) in [
            ("anna@gmial.com", Some("anna@gmail.com")),
            ("anna@gmail.co", Some("anna@gmail.com")),
            ("anna@gmai.com", Some("anna@gmail.com")),
            ("anna@gmail.con", Some("anna@gmail.com")),
            ("anna@hotmial.com", Some("anna@hotmail.com")),
            ("anna@hotamil.it", Some("anna@hotmail.it")),
            ("anna@liberro.it", Some("anna@libero.it")),
            ("anna@yandx.ru", Some("anna@yandex.ru")),
            ("anna@orage.fr", Some("anna@orange.fr")),
            ("anna@outlok.com", Some("anna@outlook.com")),
            ("anna@gmail.com", None),
            ("anna@example.org", None),
            ("anna@contoso.com", None),
            ("anna@me.co", Some("anna@me.com")),
            ("anna@hotmail.es", None),
            ("anna@mail.com", None),
            ("anna@ymail.com", None),
            ("anna@gmx.at", None),
            ("anna@live.nl", None),
            ("anna@pec.example.it", None),
            ("anna", None),
        ] {
            assert_eq!(suggested_address(typed).as_deref(), meant, "{typed}");
        }
    }
}
