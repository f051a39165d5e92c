//! BIMI (draft-brand-indicators-for-message-identification): the picture that some mailboxes show beside a domain's mail.
//! Nothing depends on it.

use crate::diagnosis::{FaultKind, RecordFault};
use crate::dns::tags::Tags;
use crate::dns::{Ask, LookupError, absent_as_empty};

/// The record at `default._bimi`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bimi {
    /// The record as it stands.
    pub text: String,
    /// Where the picture is; nothing where the domain wants none.
    pub logo: Option<String>,
    /// Where the certificate is that the picture belongs to the domain.
    pub evidence: Option<String>,
    pub faults: Vec<RecordFault>,
}

/// Asks for the record of a domain; the first one that is meant as such.
pub async fn look<A: Ask>(ask: &A, domain: &str) -> Result<Option<Bimi>, LookupError> {
    let texts = absent_as_empty(ask.txt(&format!("default._bimi.{domain}")).await);
    texts.map(|texts| texts.iter().find_map(|text| Bimi::read(text)))
}

impl Bimi {
    /// Nothing where the record is meant as something else.
    pub fn read(record: &[u8]) -> Option<Self> {
        let mut tags = Tags::read(record);
        if !tags.begin_with_version("BIMI1") {
            return None;
        }
        let mut faults = std::mem::take(&mut tags.faults);
        let mut url = |name: &str| {
            let tag = tags.get(name).filter(|tag| !tag.value.is_empty())?;
            if !tag.value.get(..8).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://")) {
                faults.push(RecordFault::new(FaultKind::BadValue, &*tag.text));
            }
            Some(tag.value.clone())
        };
        let (logo, evidence) = (url("l"), url("a"));
        if tags.get("l").is_none() {
            faults.push(RecordFault::new(FaultKind::MissingTag, "l="));
        }
        Some(Self { text: tags.text, logo, evidence, faults })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::table::Table;

    #[test]
    fn records_are_read_with_their_faults() {
        use FaultKind::{BadValue, MissingTag};
        type Row<'a> = (&'a str, Option<&'a str>, Option<&'a str>, &'a [(FaultKind, &'a str)]);
        let rows: &[Row<'_>] = &[
            ("v=BIMI1; l=https://a.test/l.svg", Some("https://a.test/l.svg"), None, &[]),
            (
                "v=BIMI1;l=https://a.test/l.svg;a=HTTPS://a.test/c.pem",
                Some("https://a.test/l.svg"),
                Some("HTTPS://a.test/c.pem"),
                &[],
            ),
            ("v=BIMI1; l=; a=;", None, None, &[]),
            (
                "v=BIMI1; l=http://a.test/é",
                Some("http://a.test/é"),
                None,
                &[(FaultKind::NotText, "l=http://a.test/é"), (BadValue, "l=http://a.test/é")],
            ),
            ("v=BIMI1", None, None, &[(MissingTag, "l=")]),
        ];
        for (text, logo, evidence, faults) in rows {
            let read = Bimi::read(text.as_bytes()).unwrap();
            let found: Vec<_> = read.faults.iter().map(|fault| (fault.kind, fault.text.as_str())).collect();
            assert_eq!((read.logo.as_deref(), read.evidence.as_deref(), found.as_slice()), (*logo, *evidence, *faults));
        }
        assert_eq!(Bimi::read(b"v=spf1 -all"), None);
    }

    #[tokio::test]
    async fn failures_are_no_absence() {
        for (lines, expected) in [
            ("default._bimi.example.test TXT v=BIMI1; l=", Ok(true)),
            ("default._bimi.example.test TXT v=spf1 -all", Ok(false)),
            ("", Ok(false)),
            ("default._bimi.example.test FAIL timeout", Err(LookupError::Timeout)),
        ] {
            assert_eq!(look(&Table::of(lines), "example.test").await.map(|found| found.is_some()), expected, "{lines}");
        }
    }
}
