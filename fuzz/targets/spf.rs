//! SPF records: whatever octets follow the version, each word is a term where it stands, and each error stands at one.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailclinic::dns::spf::{Record, TermKind};

fuzz_target!(|octets: &[u8]| {
    let Some(record) = Record::parse([b"v=spf1 ", octets].concat()) else { panic!("a record by its first word") };
    let mut end = "v=spf1".len();
    for term in &record.terms {
        assert!(record.text[end..term.span.start].chars().all(|c| c == ' '));
        assert_eq!(record.text[term.span.clone()], term.text);
        end = term.span.end;
    }
    assert!(record.text[end..].chars().all(|c| c == ' '));
    let faulty = record.terms.iter().filter(|term| term.kind == TermKind::Faulty).map(|term| &term.span);
    assert!(faulty.eq(record.errors.iter().map(|error| &error.span)));
});
