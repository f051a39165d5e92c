//! Which addresses others can see.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether an address means the same computer everywhere: not private, shared, local or a group's (RFC 6890). Addresses for
/// documentation are like any other here.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let shared = matches!(address.octets(), [100, 64..=127, ..]);
    let unused = matches!(address.octets(), [0 | 224..=255, ..]) || matches!(address.octets(), [192, 0, 0, _]);
    !(address.is_private() || address.is_loopback() || address.is_link_local() || shared || unused)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    // All that is given out lies in 2000::/3 (RFC 4291 2.4).
    address.segments()[0] & 0xe000 == 0x2000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_whole_internet_are_public() {
        for (address, expected) in [
            ("203.0.113.7", true),
            ("192.0.2.1", true),
            ("8.8.8.8", true),
            ("100.63.255.255", true),
            ("100.128.0.1", true),
            ("2001:db8::1", true),
            ("2a00:1450::1", true),
            ("10.0.0.1", false),
            ("172.16.0.1", false),
            ("172.31.255.255", false),
            ("192.168.1.1", false),
            ("127.0.0.1", false),
            ("169.254.1.1", false),
            ("100.64.0.1", false),
            ("192.0.0.8", false),
            ("0.0.0.0", false),
            ("224.0.0.1", false),
            ("255.255.255.255", false),
            ("::1", false),
            ("::", false),
            ("fe80::1", false),
            ("fd00::1", false),
            ("ff02::1", false),
            ("::ffff:203.0.113.7", false),
        ] {
            assert_eq!(is_public(address.parse().unwrap()), expected, "{address}");
        }
    }
}
