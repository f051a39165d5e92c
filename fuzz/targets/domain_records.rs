//! The records of a domain, one after the other: read, and put right.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailclinic::dns::bimi::Bimi;
use mailclinic::dns::dkim::KeyRecord;
use mailclinic::dns::dmarc::{self, DmarcRecord, align};
use mailclinic::dns::tls_rpt::{self, TlsReporting};

fuzz_target!(|record: &[u8]| {
    Bimi::read(record);
    if let Some(key) = KeyRecord::read(record) {
        assert!(key.key.is_some() || !key.is_usable());
    }
    if let Some(record) = DmarcRecord::read(record) {
        for amended in [dmarc::mended(&record), dmarc::stricter(&record)] {
            let again = DmarcRecord::read(amended.as_bytes()).expect("it begins with its version");
            assert!(again.faults.is_empty() && again.policy.is_some(), "{amended}");
        }
        dmarc::merged(&[record.clone(), record.clone()]);
        if let Some(policy) = &record.policy {
            align(policy, &record.text, Some("example.org"), &["example.org"]);
        }
    }
    if let Some(record) = TlsReporting::read(record)
        && let Some(amended) = tls_rpt::mended(&[record])
    {
        let again = TlsReporting::read(amended.as_bytes()).expect("it begins with its version");
        assert!(again.faults.is_empty(), "{amended}");
    }
});
