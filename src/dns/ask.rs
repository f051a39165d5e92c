//! What the checks of a domain ask of name servers. A trait, so that a table can answer in tests of pure logic.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::answer::{Answer, Mx, Srv};

/// Answers questions about names. Names are given in ASCII, with or without the trailing dot; labels with an underscore, or
/// with any other octet, are allowed. CNAMEs are followed, but for [`Ask::cname`].
pub trait Ask: Send + Sync {
    fn a(&self, name: &str) -> impl Future<Output = Answer<Ipv4Addr>> + Send;
    fn aaaa(&self, name: &str) -> impl Future<Output = Answer<Ipv6Addr>> + Send;
    /// Best first.
    fn mx(&self, domain: &str) -> impl Future<Output = Answer<Mx>> + Send;
    /// The strings of each record joined, as the standards have it (RFC 7208 3.3); any octets.
    fn txt(&self, name: &str) -> impl Future<Output = Answer<Vec<u8>>> + Send;
    /// The names of an address, lower case and without the trailing dot.
    fn ptr(&self, ip: IpAddr) -> impl Future<Output = Answer<String>> + Send;
    fn ns(&self, name: &str) -> impl Future<Output = Answer<String>> + Send;
    /// Lowest priority first, of equals the heaviest (RFC 2782); without dividing load among equals, for one client needs one server.
    fn srv(&self, name: &str) -> impl Future<Output = Answer<Srv>> + Send;
    fn cname(&self, name: &str) -> impl Future<Output = Answer<String>> + Send;
}
