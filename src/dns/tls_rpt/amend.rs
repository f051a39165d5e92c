//! The record to publish instead of what is there.

use crate::dns::report_address::{Allowed, ReportAddress};

use super::parse::TlsReporting;

/// One record in place of those that are there, with their report addresses mended; nothing where none can be made out.
pub fn mended(records: &[TlsReporting]) -> Option<String> {
    let mut addresses: Vec<String> = Vec::new();
    for word in records.iter().flat_map(|record| record.text.split([';', ',', ' ', '"', '\\'])) {
        let word = word.trim();
        let word = match word.get(..4) {
            Some(name) if name.eq_ignore_ascii_case("rua=") => word.get(4..).unwrap_or_default(),
            _ => word,
        };
        if let Some(address) = address(word).filter(|address| !addresses.contains(address)) {
            addresses.push(address);
        }
    }
    (!addresses.is_empty()).then(|| format!("v=TLSRPTv1; rua={}", addresses.join(",")))
}

/// The place for reports that was meant.
fn address(word: &str) -> Option<String> {
    // A size is DMARC's (RFC 7489 6.2).
    let bare = word.split('!').next().unwrap_or(word).trim_matches(['<', '>']);
    let secure = bare.strip_prefix("http://").map(|rest| format!("https://{rest}"));
    let tries = [Some(bare.to_owned()), secure, Some(format!("mailto:{bare}"))];
    tries.into_iter().flatten().find(|text| ReportAddress::read(text, Allowed::MailOrWeb).is_some())
}
