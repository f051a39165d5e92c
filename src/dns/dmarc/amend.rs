//! The record to publish instead of what is there.

use crate::dns::report_address::{Allowed, ReportAddress};

use super::parse::{Disposition, DmarcRecord, TAGS};

/// For a domain without a record: it only watches, and the reports go to the mailbox that every domain with mail has
/// (RFC 5321 4.5.1).
pub fn first_record(domain: &str) -> String {
    format!("v=DMARC1; p=none; rua=mailto:postmaster@{domain}")
}

/// The same record with its faults mended, and nothing else changed; the text itself where it has none.
pub fn mended(record: &DmarcRecord) -> String {
    if record.faults.is_empty() {
        return record.text.clone();
    }
    written(&parts(&record.text))
}

/// One record in place of several: the mildest of the policies, so that no mail is lost which arrives now, and the report
/// addresses of all.
pub fn merged(records: &[DmarcRecord]) -> Option<String> {
    let all: Vec<_> = records.iter().map(mended).filter_map(|text| DmarcRecord::read(text.as_bytes())).collect();
    let mildest = all.iter().filter_map(|record| Some((record.policy.as_ref()?.p, record))).min_by_key(|(p, _)| *p)?.1;
    let mut kept = parts(&mildest.text);
    for name in ["rua", "ruf"] {
        let tags = all.iter().flat_map(|record| &record.tags).filter(|tag| tag.name == name);
        let mut addresses: Vec<&str> = Vec::new();
        for address in tags.flat_map(|tag| tag.value.split(',')).map(str::trim) {
            if !addresses.iter().any(|known| known.eq_ignore_ascii_case(address)) {
                addresses.push(address);
            }
        }
        match kept.iter_mut().find(|(known, _)| known == name) {
            _ if addresses.is_empty() => {}
            Some((_, value)) => *value = addresses.join(","),
            None => kept.push((name.to_owned(), addresses.join(","))),
        }
    }
    Some(written(&kept))
}

/// A record that asks for quarantine where it asked for nothing, with everything else kept.
pub fn stricter(record: &DmarcRecord) -> String {
    let text = mended(record);
    let mut done = false;
    let parts = text.split(';').map(|part| {
        let is_p = part.split_once('=').is_some_and(|(name, _)| name.trim() == "p");
        if !is_p || std::mem::replace(&mut done, true) {
            return part.to_owned();
        }
        let asked = Disposition::Quarantine.word();
        part.split_once('=').map_or_else(String::new, |(name, value)| {
            let spaces = value.len() - value.trim_start().len();
            format!("{name}={}{asked}", value.get(..spaces).unwrap_or_default())
        })
    });
    parts.collect::<Vec<_>>().join(";")
}

/// The tags that were meant, each once and valid, in their order; those that mean nothing are left out.
fn parts(text: &str) -> Vec<(String, String)> {
    // What name servers' own files want escaped or quoted gets into records by mistake.
    let clean: String = text
        .chars()
        .filter(|c| !matches!(c, '\\' | '"' | '“' | '”' | '„'))
        .map(|c| if c.is_ascii_graphic() { c } else { ' ' })
        .collect();
    let mut kept: Vec<(String, String)> = Vec::new();
    for (name, value) in clean.split(';').flat_map(split_at_tags) {
        let name = name.trim().to_ascii_lowercase();
        if kept.iter().any(|(known, _)| *known == name) {
            continue;
        }
        if let Some(value) = valid(&name, value.trim()) {
            kept.push((name, value));
        }
    }
    if !kept.iter().any(|(name, _)| name == "p") {
        kept.insert(0, ("p".to_owned(), Disposition::None.word().to_owned()));
    }
    kept
}

/// Splits what lacks a semicolon: before each word that is a known tag's name with its equals sign.
fn split_at_tags(part: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for word in part.replace(" =", "=").replace("= ", "=").split_whitespace() {
        match word.split_once('=') {
            Some((name, value)) if found.is_empty() || TAGS.contains(&&*name.to_ascii_lowercase()) => {
                found.push((name.to_owned(), value.to_owned()));
            }
            _ => match found.last_mut() {
                Some((_, value)) => {
                    value.push(' ');
                    value.push_str(word);
                }
                None => found.push((String::new(), word.to_owned())),
            },
        }
    }
    found
}

/// A tag's value as it should be; nothing where the tag had better go.
fn valid(name: &str, value: &str) -> Option<String> {
    match name {
        "p" | "sp" | "np" => Some(nearest(value)?.word().to_owned()),
        "rua" | "ruf" => {
            let addresses: Vec<_> = value.split([',', ' ']).filter_map(address).collect();
            (!addresses.is_empty()).then(|| addresses.join(","))
        }
        "v" => None,
        _ => {
            let probe = DmarcRecord::read(format!("v=DMARC1; p=none; {name}={value}").as_bytes())?;
            probe.faults.is_empty().then(|| value.to_owned())
        }
    }
}

/// The report address that was meant.
fn address(text: &str) -> Option<String> {
    let text = text.trim().trim_matches(['<', '>']);
    let bare = text.trim_start_matches([':', '/']);
    let rest = match text.get(..6) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto") => {
            text.get(6..)?.trim_start_matches([':', '/', ' ']).trim_matches(['<', '>'])
        }
        _ => bare,
    };
    [text.to_owned(), format!("mailto:{rest}")]
        .into_iter()
        .find(|text| ReportAddress::read(text, Allowed::Mail).is_some())
}

/// The policy that was meant, if it is misspelt; the mildest where it cannot be told.
fn nearest(value: &str) -> Option<Disposition> {
    if let Some(known) = Disposition::read(value) {
        return Some(known);
    }
    let value = value.to_ascii_lowercase();
    let known = [Disposition::Reject, Disposition::Quarantine, Disposition::None];
    known.into_iter().find(|known| value.len() <= 20 && distance(&value, known.word()) <= known.word().len() / 3)
}

/// Insertions, deletions and substitutions that make one word the other.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (above, y) in row.iter_mut().skip(1).zip(b.bytes()) {
            let cost = diagonal + usize::from(x != y);
            diagonal = *above;
            left = cost.min(left + 1).min(*above + 1);
            *above = left;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

fn written(tags: &[(String, String)]) -> String {
    let mut tags: Vec<_> = tags.iter().filter(|(name, _)| name != "v").collect();
    // Servers that follow RFC 7489 want it second.
    tags.sort_by_key(|(name, _)| name != "p");
    tags.iter().fold("v=DMARC1".to_owned(), |record, (name, value)| format!("{record}; {name}={value}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn record(text: &str) -> DmarcRecord {
        DmarcRecord::read(text.as_bytes()).unwrap()
    }

    #[test]
    fn faults_are_mended_with_the_least_change() {
        for (text, expected) in [
            ("v=DMARC1;p=none", "v=DMARC1;p=none"),
            ("v=DMARC1; p=quarentine; rua=mailto:a@example.org", "v=DMARC1; p=quarantine; rua=mailto:a@example.org"),
            ("v=DMARC1; p=rejected", "v=DMARC1; p=reject"),
            ("v=DMARC1; p=block", "v=DMARC1; p=none"),
            ("v=DMARC1; sp=reject", "v=DMARC1; p=none; sp=reject"),
            ("v=DMARC1; p=reject; sp=x; adkim=s; fo=9", "v=DMARC1; p=reject; adkim=s"),
            ("v=DMARC1 p=none rua=mailto:a@example.org", "v=DMARC1; p=none; rua=mailto:a@example.org"),
            ("v=DMARC1\\; p=none\\; pct=50", "v=DMARC1; p=none; pct=50"),
            ("\"v=DMARC1; p=none\"", "v=DMARC1; p=none"),
            ("v=dmarc1; p=none", "v=DMARC1; p=none"),
            ("v=DMARC1;; p=none; none", "v=DMARC1; p=none"),
            ("p=reject; v=DMARC1", "v=DMARC1; p=reject"),
            ("v=DMARC1; P=Reject", "v=DMARC1; p=reject"),
            ("v=DMARC1; p=none; p=reject", "v=DMARC1; p=none"),
            ("v=DMARC1; p=none; rua=a@example.org", "v=DMARC1; p=none; rua=mailto:a@example.org"),
            ("v=DMARC1; p=none; rua=mailto:<a@example.org>", "v=DMARC1; p=none; rua=mailto:a@example.org"),
            (
                "v=DMARC1; p=none; rua=mailto:a@example.org mailto://b@example.org",
                "v=DMARC1; p=none; rua=mailto:a@example.org,mailto:b@example.org",
            ),
            ("v=DMARC1; p=none; rua=https://example.org", "v=DMARC1; p=none"),
            (
                "v=DMARC1; p=none; rua = mailto: a@example.org!5m; x=y",
                "v=DMARC1; p=none; rua=mailto:a@example.org!5m; x=y",
            ),
        ] {
            assert_eq!(mended(&record(text)), expected, "{text}");
        }
    }

    #[test]
    fn several_become_one_and_the_mildest_counts() {
        for (texts, expected) in [
            (
                &["v=DMARC1; p=reject; rua=mailto:a@example.org", "v=DMARC1; p=none; aspf=s"][..],
                Some("v=DMARC1; p=none; aspf=s; rua=mailto:a@example.org"),
            ),
            (
                &[
                    "v=DMARC1; p=none; rua=mailto:a@example.org",
                    "v=DMARC1; p=none; rua=mailto:A@example.org,mailto:b@example.org",
                ],
                Some("v=DMARC1; p=none; rua=mailto:a@example.org,mailto:b@example.org"),
            ),
            (&["v=DMARC1; p=reject", "v=DMARC1; p=rejct"], Some("v=DMARC1; p=reject")),
            (&[], None),
        ] {
            let records: Vec<_> = texts.iter().map(|text| record(text)).collect();
            assert_eq!(merged(&records).as_deref(), expected, "{texts:?}");
        }
    }

    #[test]
    fn watching_becomes_quarantine_with_all_else_kept() {
        for (text, expected) in [
            ("v=DMARC1; p=none; rua=mailto:a@example.org;", "v=DMARC1; p=quarantine; rua=mailto:a@example.org;"),
            ("v=DMARC1;sp=none;p = none", "v=DMARC1;sp=none;p = quarantine"),
            ("v=DMARC1; P=none", "v=DMARC1; p=quarantine"),
        ] {
            assert_eq!(stricter(&record(text)), expected, "{text}");
        }
    }

    #[test]
    fn the_first_record_is_faultless() {
        let record = record(&first_record("example.org"));
        assert_eq!((record.policy.unwrap().p, record.faults), (Disposition::None, Vec::new()));
    }

    proptest! {
        #[test]
        fn whatever_is_there_becomes_faultless(
            text in "(?s)(v=DMARC1|dmarc)((;|; | |\\\\;|,)(p|sp|P|rua|ruf|pct|fo|v|x|)(=| = |)(none|reject|rejct|mailto:|a@example.org|,|!10m|1|s|\"|.){0,4}){0,6}"
        ) {
            if let Some(record) = DmarcRecord::read(text.as_bytes()) {
                for amended in [mended(&record), stricter(&record), merged(&[record.clone(), record.clone()]).unwrap()] {
                    let again = DmarcRecord::read(amended.as_bytes()).unwrap();
                    prop_assert_eq!(&again.faults, &[], "{}", amended);
                    prop_assert!(again.policy.is_some());
                }
            }
        }
    }
}
