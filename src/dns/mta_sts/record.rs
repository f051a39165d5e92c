//! The TXT record that says that there is a policy, and which one (RFC 8461 3.1). It looks like a list of tags (RFC 6376 3.2), but
//! allows no white space around the equals sign, and other names.

use crate::diagnosis::{FaultKind, RecordFault};

/// Longest piece of a record that a fault shows.
const SHOWN: usize = 100;

/// A record that every sender understands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// It changes with the policy, so that senders fetch that anew.
    pub id: String,
    /// Fields that this version of the standard does not know, as they stand.
    pub extensions: Vec<String>,
}

/// What was found at `_mta-sts` under a domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordReading {
    /// Every record that means to be one.
    pub texts: Vec<String>,
    /// The one that counts. Where there are faults there is none: senders act as if there were no record.
    pub record: Option<Record>,
    pub faults: Vec<RecordFault>,
}

/// Reads the TXT records of the name; nothing where none of them means to be about MTA-STS.
pub fn read_records(txt: &[Vec<u8>]) -> Option<RecordReading> {
    let meant: Vec<&Vec<u8>> = txt
        .iter()
        .filter(|octets| octets.trim_ascii_start().get(..5).is_some_and(|start| start.eq_ignore_ascii_case(b"v=sts")))
        .collect();
    let first = meant.first()?;
    let texts = meant.iter().map(|octets| String::from_utf8_lossy(octets).into_owned()).collect();
    let mut reading = RecordReading { texts, record: None, faults: Vec::new() };
    if meant.len() > 1 {
        reading.faults.push(RecordFault::new(FaultKind::SeveralRecords, meant.len().to_string()));
    } else {
        match std::str::from_utf8(first) {
            Ok(text) if text.is_ascii() => match read(text) {
                Ok(record) => reading.record = Some(record),
                Err(faults) => reading.faults = faults,
            },
            _ => reading.faults.push(RecordFault::new(FaultKind::NotText, "")),
        }
    }
    Some(reading)
}

fn read(text: &str) -> Result<Record, Vec<RecordFault>> {
    let mut fields = text.split(';').map(|field| field.trim_matches([' ', '\t'])).peekable();
    let version = fields.next().unwrap_or_default();
    if version != "v=STSv1" || text.starts_with([' ', '\t']) {
        return Err(vec![fault(FaultKind::BadVersion, version)]);
    }
    let (mut id, mut extensions, mut faults) = (None, Vec::new(), Vec::new());
    while let Some(field) = fields.next() {
        if field.is_empty() && fields.peek().is_none() {
            break;
        }
        match field.split_once('=') {
            Some(("id", value)) if id.is_some() => faults.push(fault(FaultKind::TagTwice, &format!("id={value}"))),
            Some(("id", value)) => {
                if !is_id(value) {
                    faults.push(fault(FaultKind::BadValue, field));
                }
                id = Some(value.to_owned());
            }
            Some((name, value)) if is_name(name) && is_value(value) => extensions.push(field.to_owned()),
            // An empty one is shown by the semicolons around it.
            None if field.is_empty() => faults.push(fault(FaultKind::BadTag, ";;")),
            _ => faults.push(fault(FaultKind::BadTag, field)),
        }
    }
    if id.is_none() {
        faults.push(fault(FaultKind::MissingTag, "id"));
    }
    match id {
        Some(id) if faults.is_empty() => Ok(Record { id, extensions }),
        _ => Err(faults),
    }
}

/// 1 to 32 letters and digits.
fn is_id(value: &str) -> bool {
    (1..=32).contains(&value.len()) && value.bytes().all(|octet| octet.is_ascii_alphanumeric())
}

/// The name of a field that is not known here; the same for the record and the policy.
pub(super) fn is_name(name: &str) -> bool {
    let inner = |octet: u8| octet.is_ascii_alphanumeric() || matches!(octet, b'_' | b'-' | b'.');
    (1..=32).contains(&name.len())
        && name.starts_with(|first: char| first.is_ascii_alphanumeric())
        && name.bytes().all(inner)
}

fn is_value(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|octet| octet.is_ascii_graphic() && octet != b'=' && octet != b';')
}

/// A fault with the start of the part that has it.
pub(super) fn fault(kind: FaultKind, text: &str) -> RecordFault {
    RecordFault::new(kind, &text[..text.floor_char_boundary(SHOWN)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(records: &[&str]) -> Option<RecordReading> {
        read_records(&records.iter().map(|text| text.as_bytes().to_vec()).collect::<Vec<_>>())
    }

    #[test]
    fn what_senders_understand() {
        for (text, id, extensions) in [
            ("v=STSv1; id=20160831085700Z;", "20160831085700Z", vec![]),
            ("v=STSv1;id=1", "1", vec![]),
            ("v=STSv1 ;\tid=abcDEF0123456789abcDEF0123456789 ; ", "abcDEF0123456789abcDEF0123456789", vec![]),
            ("v=STSv1; note=a:b/c; id=7;", "7", vec!["note=a:b/c"]),
        ] {
            let extensions = extensions.into_iter().map(str::to_owned).collect();
            let reading = reading(&["v=spf1 -all", text]).expect(text);
            assert_eq!(
                (reading.record, reading.faults),
                (Some(Record { id: id.to_owned(), extensions }), vec![]),
                "{text}"
            );
        }
    }

    #[test]
    fn what_they_do_not_understand() {
        use FaultKind::{BadTag, BadValue, BadVersion, MissingTag, TagTwice};
        let long = "a".repeat(33);
        for (text, faults) in [
            ("v=STSv1", vec![(MissingTag, "id")]),
            ("v=STSv1;", vec![(MissingTag, "id")]),
            ("v=STSV1; id=1", vec![(BadVersion, "v=STSV1")]),
            ("v=STSv2; id=1", vec![(BadVersion, "v=STSv2")]),
            (" v=STSv1; id=1", vec![(BadVersion, "v=STSv1")]),
            ("v=STSv1 id=1", vec![(BadVersion, "v=STSv1 id=1")]),
            ("v=STSv1; id=2024-01-01", vec![(BadValue, "id=2024-01-01")]),
            ("v=STSv1; id=", vec![(BadValue, "id=")]),
            (&format!("v=STSv1; id={long}"), vec![(BadValue, &format!("id={long}"))]),
            ("v=STSv1; id = 1", vec![(BadTag, "id = 1"), (MissingTag, "id")]),
            ("v=STSv1; id=1; id=2", vec![(TagTwice, "id=2")]),
            ("v=STSv1;; id=1", vec![(BadTag, ";;")]),
            ("v=STSv1; id=1; mode", vec![(BadTag, "mode")]),
            ("v=STSv1; id=1; note=", vec![(BadTag, "note=")]),
        ] {
            let reading = reading(&[text]).expect(text);
            let faults: Vec<_> = faults.into_iter().map(|(kind, text)| RecordFault::new(kind, text)).collect();
            assert_eq!((reading.record, reading.faults), (None, faults), "{text}");
        }
    }

    #[test]
    fn several_records_are_as_good_as_none() {
        let reading = reading(&["v=STSv1; id=1", "v=STSv1; id=2"]).expect("two");
        assert_eq!(reading.record, None);
        assert_eq!(reading.faults, [RecordFault::new(FaultKind::SeveralRecords, "2")]);
    }

    #[test]
    fn other_records_of_the_name_do_not_count() {
        assert_eq!(reading(&["v=spf1 -all", "", "v=DMARC1; p=none"]), None);
    }

    #[test]
    fn octets_that_are_no_text_are_a_fault() {
        let reading = read_records(&[b"v=STSv1; id=\xff\xfe".to_vec()]).expect("one");
        assert_eq!(reading.faults, [RecordFault::new(FaultKind::NotText, "")]);
    }
}
