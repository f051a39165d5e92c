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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(texts: &[&str]) -> Option<String> {
        mended(&texts.iter().filter_map(|text| TlsReporting::read(text.as_bytes())).collect::<Vec<_>>())
    }

    #[test]
    fn report_addresses_are_kept_and_mended() {
        for (texts, expected) in [
            (&["v=TLSRPTv1; rua=a@example.org"][..], Some("v=TLSRPTv1; rua=mailto:a@example.org")),
            (&["v=TLSRPTv1 rua=mailto:a@example.org!5m"], Some("v=TLSRPTv1; rua=mailto:a@example.org")),
            (&["v=TLSRPTv1\\; rua=http://example.org/v1"], Some("v=TLSRPTv1; rua=https://example.org/v1")),
            (
                &["v=TLSRPTv1; rua=mailto:a@example.org", "v=TLSRPTv1; RUA=mailto:a@example.org;mailto:b@example.org"],
                Some("v=TLSRPTv1; rua=mailto:a@example.org,mailto:b@example.org"),
            ),
            (&["v=TLSRPTv1;"], None),
            (&[], None),
        ] {
            assert_eq!(of(texts).as_deref(), expected, "{texts:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_there_becomes_faultless(
            text in "(?s)v=TLSRPTv1((; |;| |,)(rua=|x=|)(mailto:|https://|http:|)(a@example.org|example.org|!|,|.){0,3}){0,4}"
        ) {
            if let Some(amended) = of(&[&text, &text]) {
                let again = TlsReporting::read(amended.as_bytes()).unwrap();
                prop_assert_eq!(&again.faults, &[], "{}", amended);
            }
        }
    }
}
