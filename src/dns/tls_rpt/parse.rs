//! The record at `_smtp._tls` (RFC 8460 3).

use crate::diagnosis::{FaultKind, RecordFault};
use crate::dns::report_address::{Allowed, ReportAddress};
use crate::dns::tags::{Tag, Tags};
use crate::dns::{Ask, LookupError, absent_as_empty};

/// What stands at `_smtp._tls` below a domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsRptLook {
    /// Texts that are meant as something else are left out. An error only where it could not be found out.
    pub records: Result<Vec<TlsReporting>, LookupError>,
    /// Of the place and of all records.
    pub faults: Vec<RecordFault>,
}

/// A TXT record that asks for reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsReporting {
    /// The record as it stands.
    pub text: String,
    pub tags: Vec<Tag>,
    /// Where reports go; nothing where others ignore the record.
    pub rua: Vec<ReportAddress>,
    pub faults: Vec<RecordFault>,
}

/// Asks for the record of a domain.
pub async fn look<A: Ask>(ask: &A, domain: &str) -> TlsRptLook {
    let records: Vec<_> = match absent_as_empty(ask.txt(&format!("_smtp._tls.{domain}")).await) {
        Ok(texts) => texts.iter().filter_map(|text| TlsReporting::read(text)).collect(),
        Err(error) => return TlsRptLook { records: Err(error), faults: Vec::new() },
    };
    let mut faults: Vec<_> = records.iter().flat_map(|record| record.faults.clone()).collect();
    // Records that do not name the version are discarded before they are counted.
    let counted = records.iter().filter(|record| record.faults.iter().all(|fault| fault.kind != FaultKind::BadVersion));
    let count = counted.count();
    if count > 1 {
        faults.insert(0, RecordFault::new(FaultKind::SeveralRecords, count.to_string()));
    }
    TlsRptLook { records: Ok(records), faults }
}

impl TlsReporting {
    /// Nothing where the record is meant as something else.
    pub fn read(record: &[u8]) -> Option<Self> {
        let mut tags = Tags::read(record);
        if !tags.begin_with_version("TLSRPTv1") {
            if !tags.text.to_ascii_lowercase().contains("tlsrpt") {
                return None;
            }
            let version = tags.list.iter().find(|tag| tag.name.eq_ignore_ascii_case("v"));
            let text = version.map_or_else(|| tags.text.clone(), |version| version.text.clone());
            let faults = vec![RecordFault::new(FaultKind::BadVersion, text)];
            return Some(Self { text: tags.text, tags: tags.list, rua: Vec::new(), faults });
        }
        let mut faults = std::mem::take(&mut tags.faults);
        let mut rua = Vec::new();
        match tags.get("rua") {
            None => faults.push(RecordFault::new(FaultKind::MissingTag, "rua=")),
            Some(tag) => {
                for address in ReportAddress::list(&tag.value, Allowed::MailOrWeb) {
                    match address {
                        Ok(address) => rua.push(address),
                        Err(text) => {
                            let text = if text.is_empty() { tag.text.clone() } else { text };
                            faults.push(RecordFault::new(FaultKind::BadReportAddress, text));
                        }
                    }
                }
            }
        }
        Some(Self { text: tags.text, tags: tags.list, rua, faults })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::table::Table;
    use FaultKind::*;

    /// The number of places for reports, and the faults.
    type Row<'a> = (&'a str, usize, &'a [(FaultKind, &'a str)]);

    #[test]
    fn records_are_read_with_their_faults() {
        let rows: &[Row<'_>] = &[
            ("v=TLSRPTv1; rua=mailto:a@example.org", 1, &[]),
            ("v=TLSRPTv1;rua=mailto:a@example.org,https://example.org/v1;", 2, &[]),
            ("v=TLSRPTv1; x=y; rua=mailto:a@example.org", 1, &[]),
            ("v=TLSRPTv1;", 0, &[(MissingTag, "rua=")]),
            ("v=TLSRPTv1; rua=", 0, &[(BadReportAddress, "rua=")]),
            ("v=TLSRPTv1; rua=a@example.org", 0, &[(BadReportAddress, "a@example.org")]),
            ("v=TLSRPTv1; rua=http://example.org", 0, &[(BadReportAddress, "http://example.org")]),
            ("v=TLSRPTv1; rua=mailto:a@example.org!5m", 0, &[(BadReportAddress, "mailto:a@example.org!5m")]),
            ("v=TLSRPTv1 rua=mailto:a@example.org", 0, &[(BadVersion, "v=TLSRPTv1 rua=mailto:a@example.org")]),
            ("v=TLSRPT1; rua=mailto:a@example.org", 0, &[(BadVersion, "v=TLSRPT1")]),
            ("rua=mailto:a@example.org; v=TLSRPTv1", 0, &[(BadVersion, "v=TLSRPTv1")]),
        ];
        for (text, places, faults) in rows {
            let read = TlsReporting::read(text.as_bytes()).unwrap();
            let found: Vec<_> = read.faults.iter().map(|fault| (fault.kind, fault.text.as_str())).collect();
            assert_eq!((read.rua.len(), found.as_slice()), (*places, *faults), "{text}");
        }
        assert_eq!(TlsReporting::read(b"v=spf1 -all"), None);
    }

    #[tokio::test]
    async fn the_record_is_looked_up_and_failures_are_no_absence() {
        let good = "_smtp._tls.example.test TXT v=TLSRPTv1; rua=mailto:a@example.test\n";
        for (lines, records, faults) in [
            (good.to_owned(), Ok(1), vec![]),
            (good.repeat(2), Ok(2), vec![(SeveralRecords, "2")]),
            (format!("{good}_smtp._tls.example.test TXT v=spf1 -all"), Ok(1), vec![]),
            (String::new(), Ok(0), vec![]),
            ("_smtp._tls.example.test FAIL timeout".to_owned(), Err(LookupError::Timeout), vec![]),
        ] {
            let found = look(&Table::of(&lines), "example.test").await;
            let seen: Vec<_> = found.faults.iter().map(|fault| (fault.kind, fault.text.as_str())).collect();
            assert_eq!((found.records.map(|records| records.len()), seen), (records, faults), "{lines}");
        }
    }
}
