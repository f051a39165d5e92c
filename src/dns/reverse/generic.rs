//! Whether a name is one that a provider gives to every connection, by rule.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// What connections of homes and customers are called, as a part of a name between dots, hyphens and digits.
const LINES: &[&str] = &[
    "abo",
    "adsl",
    "broadband",
    "cable",
    "cablemodem",
    "catv",
    "client",
    "clients",
    "cpe",
    "cust",
    "customer",
    "customers",
    "dhcp",
    "dial",
    "dialin",
    "dialup",
    "dip",
    "docsis",
    "dsl",
    "dslam",
    "dyn",
    "dynamic",
    "dynamicip",
    "dynip",
    "ftth",
    "fttb",
    "fttx",
    "gpon",
    "gprs",
    "hfc",
    "kabel",
    "lte",
    "mobile",
    "modem",
    "pool",
    "pools",
    "ppp",
    "pppoe",
    "res",
    "residential",
    "sdsl",
    "subscriber",
    "subscribers",
    "subs",
    "umts",
    "unassigned",
    "user",
    "users",
    "vdsl",
    "wifi",
    "wimax",
    "wlan",
    "xdsl",
];

/// What servers that send mail are called. Providers number theirs by address too.
const MAIL: &[&str] = &[
    "bounce",
    "bounces",
    "email",
    "exchange",
    "mailer",
    "mailing",
    "mout",
    "mta",
    "mx",
    "newsletter",
    "out",
    "outbound",
    "outgoing",
    "postfix",
    "relay",
    "sender",
    "zimbra",
];

/// Whether `name`, a name of `ip`, looks like those of home connections: it says what kind of line it is, or it is the address
/// itself in other words. Only what stands before the domain that somebody registered is looked at.
pub fn is_generic(name: &str, ip: IpAddr) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let registered = psl::domain_str(&name).unwrap_or_default();
    let Some(own) = name.strip_suffix(registered).map(|own| own.trim_end_matches('.')) else { return false };
    let words = || own.split(['.', '-', '_']).map(|word| word.trim_matches(|c: char| c.is_ascii_digit()));
    let is_mail = |word: &str| MAIL.contains(&word) || word.contains("mail") || word.contains("smtp");
    if own.is_empty() || words().any(is_mail) {
        return false;
    }
    words().any(|word| LINES.contains(&word))
        || match ip.to_canonical() {
            IpAddr::V4(ip) => holds_v4(own, ip),
            IpAddr::V6(ip) => holds_v6(own, ip),
        }
}

/// Three octets of the address or more, one after the other or backwards, or all in one number.
fn holds_v4(own: &str, ip: Ipv4Addr) -> bool {
    let octets = ip.octets();
    let mut backwards = octets;
    backwards.reverse();
    let runs: Vec<&str> = own.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    let numbers: Vec<Option<u8>> = runs.iter().map(|run| run.parse().ok()).collect();
    [octets, backwards].iter().any(|octets| {
        let joined = octets.map(|octet| octet.to_string()).concat();
        let padded = octets.map(|octet| format!("{octet:03}")).concat();
        let hex = octets.map(|octet| format!("{octet:02x}")).concat();
        let whole = u32::from_be_bytes(*octets).to_string();
        octets.windows(3).any(|part| {
            let part: Vec<Option<u8>> = part.iter().copied().map(Some).collect();
            numbers.windows(3).any(|three| *three == *part)
        }) || own.contains(&hex)
            || runs.iter().any(|run| run.contains(&padded) || **run == whole || (joined.len() >= 8 && **run == joined))
    })
}

/// Half of the address or more in hexadecimal, or the whole as people write it.
fn holds_v6(own: &str, ip: Ipv6Addr) -> bool {
    let written = ip.to_string().replace(':', "-");
    let groups = ip.segments().map(|group| format!("{group:x}"));
    let digits: String = own.chars().filter(|c| !matches!(c, '.' | '-' | '_')).collect();
    let forwards = format!("{:032x}", u128::from(ip));
    let backwards: String = forwards.chars().rev().collect();
    let halves = [&forwards, &backwards].into_iter().flat_map(|all| [all.get(..16), all.get(16..)]).flatten();
    own.contains(&written)
        || [&groups[..4], &groups[4..]]
            .iter()
            .any(|half| own.contains(&half.join("-")) || own.contains(&half.join(".")))
        || halves.into_iter().any(|half| digits.contains(half))
}
