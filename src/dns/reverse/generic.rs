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
    let own = before_registered(&name);
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

/// What stands before the domain that somebody registered. A domain under which a company lets its customers have names is the
/// company's.
fn before_registered(name: &str) -> &str {
    let is_lent = psl::suffix(name.as_bytes()).is_some_and(|suffix| suffix.typ() == Some(psl::Type::Private));
    let registered =
        if is_lent { name.rmatch_indices('.').nth(1).map(|(dot, _)| &name[dot..]) } else { psl::domain_str(name) };
    registered.and_then(|registered| name.strip_suffix(registered)).unwrap_or_default().trim_end_matches('.')
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_lines_are_told_from_names_of_servers() {
        for (name, ip, generic) in [
            // Homes and customers.
            ("pool-192-0-2-10.nycmny.fios.verizon.net", "192.0.2.10", true),
            ("c-198-51-100-7.hsd1.ca.comcast.net", "198.51.100.7", true),
            ("pC000020A.dip0.t-ipconnect.de", "192.0.2.10", true),
            ("p57a1b2c3.dip0.t-ipconnect.de", "192.0.2.10", true),
            ("ip-192-0-2-10.web.vodafone.de", "192.0.2.10", true),
            ("ipc000020a.dynamic.kabel-deutschland.de", "192.0.2.10", true),
            ("dslb-192-000-002-010.192.000.pools.vodafone-ip.de", "192.0.2.10", true),
            ("host-192-0-2-10.retail.telecomitalia.it", "192.0.2.10", true),
            ("host10-2-0-192.range192-0.btcentralplus.com", "192.0.2.10", true),
            ("net-192-0-2-10.cust.vodafonedsl.it", "192.0.2.10", true),
            ("192-0-2-10.dyn.eolo.it", "192.0.2.10", true),
            ("lfbn-par-1-123-10.w192-0.abo.wanadoo.fr", "192.0.2.10", true),
            ("abc12-1-82-192-0-2-10.fbx.proxad.net", "192.0.2.10", true),
            ("10.2.0.192.rev.sfr.net", "192.0.2.10", true),
            ("i15-les01-th2-192-0-2-10.ft.lns.abo.bbox.fr", "192.0.2.10", true),
            ("broadband-192-0-2-10.ip.moscow.rt.ru", "192.0.2.10", true),
            ("ppp-17-4.grapevine.net.au", "192.0.2.10", true),
            ("95-24-1-2.broadband.corbina.ru", "192.0.2.10", true),
            ("dynamic-pppoe-77.tvoe.tv", "192.0.2.10", true),
            ("cpe-192-0-2-10.nyc.res.rr.com", "192.0.2.10", true),
            ("syn-192-000-002-010.res.spectrum.com", "192.0.2.10", true),
            ("adsl-dyn-77.ipset.zoznam.sk", "192.0.2.10", true),
            ("192-0-2-10.adsl.fake.provider.example", "192.0.2.10", true),
            ("cpc1-live12-2-0-cust345.17-2.cable.virginm.net", "192.0.2.10", true),
            ("h-192-0-2-10.A12.priv.bahnhof.se", "192.0.2.10", true),
            ("89-160-20-112-no12.tbcn.telia.com", "89.160.20.112", true),
            ("84-72-1-2.dclient.hispeed.ch", "84.72.1.2", true),
            ("192-0-2-10.static.upcbusiness.at", "192.0.2.10", true),
            ("static.10.2.0.192.clients.your-server.de", "192.0.2.10", true),
            ("ec2-192-0-2-10.eu-west-1.compute.amazonaws.com", "192.0.2.10", true),
            ("192-0-2-10.ip.linodeusercontent.com", "192.0.2.10", true),
            ("192000002010.ctinets.com", "192.0.2.10", true),
            ("ip3221225994.speed.example.net", "192.0.2.10", true),
            ("host192002010.example.net", "192.0.2.10", false),
            ("softbank192051100077.bbtec.net", "192.51.100.77", true),
            ("x590fd2a1.customers.provider.example", "192.0.2.10", true),
            ("dhcp-077.campus.example.edu", "192.0.2.10", true),
            ("wifi-guest12.example.edu", "192.0.2.10", true),
            ("mobile-access-77.provider.example", "192.0.2.10", true),
            ("2001-db8-0-12-0-0-0-5.dyn.estpak.ee", "2001:db8:0:12::5", true),
            ("2001-db8-1-2-a-b-c-d.ip6.provider.example", "2001:db8:1:2:a:b:c:d", true),
            ("2001-db8--5.provider.example", "2001:db8::5", true),
            ("p200300C1D71B2A00123456789abcdef0.t-ipconnect.de", "2003:c1:d71b:2a00:1234:5678:9abc:def0", true),
            // Servers, many of them numbered.
            ("mail-out-12.provider.example", "192.0.2.12", false),
            ("mail-wm1-f41.google.com", "209.85.128.41", false),
            ("mail-db8eur05on2101.outbound.protection.outlook.com", "40.107.20.101", false),
            ("a8-31.smtp-out.amazonses.com", "54.240.8.31", false),
            ("o1678912345.outbound-mail.sendgrid.net", "167.89.12.34", false),
            ("mta-70-35-201-143.sparkpostmail.com", "70.35.201.143", false),
            ("mail123-45.suw11.mcsv.net", "198.2.123.45", false),
            ("m204-33.eu.mailgun.net", "161.38.204.33", false),
            ("sonic310-20.consmr.mail.ne1.yahoo.com", "66.163.186.201", false),
            ("mout.kundenserver.de", "212.227.126.130", false),
            ("mout-p-101.mailbox.org", "80.241.56.151", false),
            ("out1-smtp.messagingengine.com", "66.111.4.25", false),
            ("out-10.smtp.example.org", "192.0.2.10", false),
            ("forward501a.mail.yandex.net", "178.154.239.81", false),
            ("smtp52.i.mail.ru", "95.163.41.74", false),
            ("mx0a-0012a301.pphosted.com", "148.163.147.86", false),
            ("20.mo1.mail-out.ovh.net", "178.32.228.1", false),
            ("smtp-out-192-0-2-10.provider.example", "192.0.2.10", false),
            ("mx10.pool.example.org", "192.0.2.10", false),
            ("vmi123456.contaboserver.net", "192.0.2.10", false),
            ("server2.example.com", "192.0.2.2", false),
            ("example.com", "192.0.2.10", false),
            ("mail.dynamic-hosting.com", "192.0.2.10", false),
            ("ns1.dslreports.com", "192.0.2.10", false),
            ("host.pool.com", "192.0.2.10", false),
            ("dynamics.example.com", "192.0.2.10", false),
            ("web-1-1.example.com", "1.1.1.1", false),
            ("mx.example.org", "2001:db8::1", false),
            ("localhost", "127.0.0.1", false),
            ("", "192.0.2.10", false),
        ] {
            let ip = ip.parse().expect("an address");
            assert_eq!(is_generic(name, ip), generic, "{name}");
            assert_eq!(is_generic(&format!("{name}."), ip), generic, "{name}.");
        }
    }
}
