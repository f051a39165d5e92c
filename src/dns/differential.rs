//! Records made at random are read as another implementation reads them, but for that one's known errors.

use std::collections::BTreeMap;

use mail_auth::common::parse::TxtRecordParser;
use mail_auth::common::verify::DomainKey;
use mail_auth::dmarc;
use mail_auth::mta_sts::{ReportUri, TlsRpt};

use super::dkim::{KeyKind, KeyRecord};
use super::dmarc::{Alignment, Disposition, DmarcRecord, FailureOption, PublicSuffix};
use super::report_address::{ReportAddress, ReportTo};
use super::tls_rpt::TlsReporting;
use crate::diagnosis::{FaultKind, RecordFault};

const RECORDS: usize = 5000;

/// Its flags `t=y` and `t=s`, which have no public names.
const FLAG_TESTING: u64 = 0x10;
const FLAG_STRICT: u64 = 0x20;

/// Numbers that look random, the same in every run (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(end).unwrap()).unwrap()
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    /// A version, some of the tags, and now and then a slip of the fingers.
    fn record(&mut self, versions: &[&str], tags: &[(&str, &[&str])]) -> String {
        let mut parts: Vec<_> = self.of(versions).split("; ").map(str::to_owned).collect();
        for _ in 0..self.below(7) {
            let (name, values) = tags[self.below(tags.len())];
            // Seldom twice: such a list is invalid as a whole.
            let twice = parts.iter().any(|part| part.split('=').next().is_some_and(|known| known.trim() == name));
            if twice && self.below(20) != 0 {
                continue;
            }
            parts.push(format!("{name}{}{}", self.of(&["=", "=", "=", " = "]), self.of(values)));
        }
        if self.below(12) == 0 {
            parts.push(self.of(&["none", "", "=x", "x=y", "a-b=c"]).to_owned());
        }
        let mut text = parts.join(self.of(&["; ", "; ", ";", " ; ", ";\r\n\t"]));
        if self.below(8) == 0 && !text.is_empty() {
            let at = self.below(text.len());
            match self.below(3) {
                0 => drop(text.remove(at)),
                1 => text.insert_str(at, self.of(&[" ", ";", "=", "x", ":", ",", "!", "%41", "\"", "\\"])),
                _ => text.truncate(at),
            }
        }
        text
    }
}

fn has(faults: &[RecordFault], kinds: &[FaultKind]) -> bool {
    faults.iter().any(|fault| kinds.contains(&fault.kind))
}

/// What the other reads otherwise in any list of tags, though RFC 6376 3.2 says how.
fn list_error(text: &str, faults: &[RecordFault]) -> Option<&'static str> {
    let parts = || text.split(';').map(|part| part.split_once('=').map(|(name, _)| name.trim()));
    if has(faults, &[FaultKind::TagTwice]) {
        return Some("the last of two tags counts, where the list is invalid");
    }
    if parts().flatten().any(|name| name.contains(|c: char| c.is_ascii_uppercase() || c.is_ascii_whitespace())) {
        return Some("the case of names and white space in them are ignored");
    }
    // A key's value may be folded anywhere (RFC 6376 3.6.1), others only between their words.
    let broken = |value: &str| {
        let words: Vec<_> = value.split_whitespace().collect();
        let between = |pair: &[&str]| !pair[0].ends_with([',', ':']) && !pair[1].starts_with([',', ':']);
        value.len() < 60 && words.windows(2).any(between)
    };
    if text.split(';').filter_map(|part| part.split_once('=')).any(|(name, value)| name.trim() != "n" && broken(value))
    {
        return Some("white space inside of words is ignored");
    }
    if parts().rev().skip(1).any(|name| name.is_none()) {
        return Some("what has no equals sign spoils the name of the next tag");
    }
    None
}

/// Compares many records and says how often each known error came up; most records must do without any.
fn compare(mut one: impl FnMut(&mut Dice) -> Result<(), &'static str>) {
    let mut dice = Dice(7);
    let mut explained: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..RECORDS {
        if let Err(error) = one(&mut dice) {
            *explained.entry(error).or_default() += 1;
        }
    }
    let all: usize = explained.values().sum();
    assert!(all < RECORDS / 2, "{explained:#?}");
}

#[test]
fn policies_are_read_alike() {
    let policies: &[&str] = &["none", "none", "quarantine", "reject", "Reject", "x"];
    let places: &[&str] = &[
        "mailto:a@example.org",
        "mailto:a@example.org!10m",
        "mailto:A%2Bb@Example.org,mailto:b@example.net!5k",
        "a@example.org",
        "https://example.org",
        "mailto:a@example.org, mailto:b@example.org",
    ];
    let tags: &[(&str, &[&str])] = &[
        ("p", policies),
        ("p", policies),
        ("sp", policies),
        ("np", policies),
        ("adkim", &["r", "s", "S", "r", "x"]),
        ("aspf", &["r", "s", "s", "r", "strict"]),
        ("pct", &["100", "5", "x"]),
        ("t", &["y", "n"]),
        ("psd", &["y", "n", "u"]),
        ("fo", &["0", "1", "d", "s", "1:d", "x"]),
        ("rua", places),
        ("ruf", places),
        ("x", &["y"]),
    ];
    let versions = [
        "v=DMARC1; p=reject",
        "v=DMARC1; p=none",
        "v=DMARC1; p=quarantine",
        "v=DMARC1",
        "v = DMARC1; p=none",
        "v=DMARC2",
        "v=dmarc1",
    ];
    compare(|dice| {
        let text = dice.record(&versions, tags);
        let mine = DmarcRecord::read(text.as_bytes());
        let other = dmarc::Dmarc::parse(text.as_bytes()).ok();
        let faults = mine.as_ref().map(|mine| mine.faults.as_slice()).unwrap_or_default();
        if let Some(error) = list_error(&text, faults) {
            return Err(error);
        }
        let policy = mine.as_ref().and_then(|mine| mine.policy.as_ref());
        let Some(other) = other else {
            // RFC 7489 6.3: what cannot be read gives way to its default; 6.6.3: to p=none, where there is a rua.
            if has(faults, &[FaultKind::BadValue, FaultKind::BadPolicy, FaultKind::BadReportAddress]) {
                return Err("one value that cannot be read makes the whole record invalid");
            }
            assert_eq!(policy, None, "{text}");
            return Ok(());
        };
        if has(faults, &[FaultKind::BadVersion]) {
            return Err("the case of the version is ignored (RFC 7489 6.3: must match precisely)");
        }
        let Some(policy) = policy else {
            // RFC 7489 6.6.3, step 6.
            assert!(has(faults, &[FaultKind::MissingTag]), "{text}");
            return Err("a record without p= counts, even without rua=");
        };
        let known = |disposition| match disposition {
            dmarc::Policy::Reject => Disposition::Reject,
            dmarc::Policy::Quarantine => Disposition::Quarantine,
            dmarc::Policy::None | dmarc::Policy::Unspecified => Disposition::None,
        };
        if has(faults, &[FaultKind::MissingTag])
            && (policy.below(true) != known(other.sp) || policy.below(false) != known(other.np))
        {
            return Err("sp= and np= count without p= (RFC 7489 6.6.3: as if it were p=none)");
        }
        assert_eq!(policy.p, known(other.p), "{text}");
        assert_eq!((policy.below(true), policy.below(false)), (known(other.sp), known(other.np)), "{text}");
        let mode = |mode| if mode == dmarc::Alignment::Strict { Alignment::Strict } else { Alignment::Relaxed };
        assert_eq!((policy.adkim, policy.aspf), (mode(other.adkim), mode(other.aspf)), "{text}");
        let psd = match other.psd {
            dmarc::Psd::Yes => PublicSuffix::Yes,
            dmarc::Psd::No => PublicSuffix::No,
            dmarc::Psd::Default => PublicSuffix::Unsaid,
        };
        assert_eq!((policy.psd, policy.testing), (psd, other.t), "{text}");
        if policy.fo.len() > 1 {
            return Err("of several failure options one is kept (RFC 7489 6.3: a list)");
        }
        let option = match policy.fo[0] {
            FailureOption::All => dmarc::Report::All,
            FailureOption::Any => dmarc::Report::Any,
            FailureOption::Dkim => dmarc::Report::Dkim,
            FailureOption::Spf => dmarc::Report::Spf,
        };
        assert_eq!(option, other.fo, "{text}");
        if has(faults, &[FaultKind::BadReportAddress]) {
            return Err("report addresses are taken that are no URI of an address (RFC 6068 2)");
        }
        let mail = |address: &ReportAddress| match &address.to {
            ReportTo::Mail { address: to, .. } => (to.to_lowercase(), address.largest.unwrap_or(0)),
            ReportTo::Web { url, .. } => (url.clone(), 0),
        };
        let theirs = |uri: &dmarc::URI| (uri.uri.clone(), u64::try_from(uri.max_size).unwrap());
        assert_eq!(
            policy.rua.iter().chain(&policy.ruf).map(mail).collect::<Vec<_>>(),
            other.rua.iter().chain(&other.ruf).map(theirs).collect::<Vec<_>>(),
            "{text}"
        );
        Ok(())
    });
}

#[test]
fn keys_are_read_alike() {
    use super::dkim::samples::{ED25519, RSA_512, bare_rsa, rsa};
    let keys = [rsa(2048), rsa(1024), rsa(1000), bare_rsa(1024), RSA_512.to_owned(), ED25519.to_owned()];
    let mut values: Vec<&str> = keys.iter().map(String::as_str).collect();
    values.extend(["", "x\"y", "YWJj", &keys[0][..100]]);
    let tags: &[(&str, &[&str])] = &[
        ("p", &values),
        ("p", &values),
        ("p", &values),
        ("k", &["rsa", "RSA", "ed25519", "dsa", ""]),
        ("h", &["sha256", "sha1", "sha1:sha256", "x"]),
        ("s", &["*", "email", "tlsrpt", "x:email"]),
        ("t", &["y", "s", "y:s", "x", " y : s "]),
        ("n", &["a note"]),
        ("g", &["*", ""]),
    ];
    let good = format!("v=DKIM1; p={}", keys[0]);
    compare(|dice| {
        let text = dice.record(&["v=DKIM1", "v=DKIM1", "n=x", &good, "v=DKIM2", "v=dkim1"], tags);
        let mine = KeyRecord::read(text.as_bytes());
        let other = DomainKey::parse(text.as_bytes());
        let faults = mine.as_ref().map(|mine| mine.faults.as_slice()).unwrap_or_default();
        if let Some(error) = list_error(&text, faults) {
            return Err(error);
        }
        let revoked = matches!(other, Err(mail_auth::Error::Dkim(mail_auth::dkim::DkimError::RevokedPublicKey)));
        let Ok(other) = &other else {
            if revoked && has(faults, &[FaultKind::BadVersion]) {
                return Err("the place and the case of the version are ignored (RFC 6376 3.6.1)");
            }
            if revoked && has(faults, &[FaultKind::KeyUnreadable]) {
                return Err("what decodes to no octet is taken for withdrawn (RFC 6376 3.6.1: an empty value)");
            }
            // Withdrawn, it need not be of a known type.
            let unknown_type =
                matches!(other, Err(mail_auth::Error::Dkim(mail_auth::dkim::DkimError::UnsupportedKeyType)));
            let known = unknown_type || has(faults, &[FaultKind::BadVersion]);
            assert!(known || mine.as_ref().is_none_or(|mine| mine.key.is_none()), "{text}");
            assert!(known || mine.is_none_or(|mine| mine.revoked == revoked), "{text}");
            return Ok(());
        };
        if has(faults, &[FaultKind::BadVersion]) {
            return Err("the place and the case of the version are ignored (RFC 6376 3.6.1)");
        }
        if has(faults, &[FaultKind::KeyUnreadable]) {
            return Err("octets that are no key are taken (RFC 6376 3.6.1, RFC 8463 4)");
        }
        if has(faults, &[FaultKind::UnknownKeyType])
            && mine.as_ref().unwrap().tags.iter().any(|tag| tag.name == "k" && tag.value.is_empty())
        {
            return Err("an empty k= is taken for rsa (RFC 6376 3.6.1)");
        }
        let key = mine.and_then(|mine| mine.key).unwrap_or_else(|| panic!("{text}"));
        let bits = if key.kind == KeyKind::Rsa { key.bits.next_multiple_of(8) } else { usize::MAX };
        assert_eq!(bits, other.p.public_key_bits(), "{text}");
        assert_eq!(key.testing, other.f & FLAG_TESTING != 0, "{text}");
        assert_eq!(key.strict, other.f & FLAG_STRICT != 0, "{text}");
        Ok(())
    });
}

#[test]
fn requests_for_reports_on_encryption_are_read_alike() {
    let places: &[&str] = &[
        "mailto:a@example.org",
        "https://example.org/v1",
        "mailto:a@example.org,https://example.org/v1?a",
        "mailto:a@example.org , mailto:b@example.org",
        "a@example.org",
        "http://example.org",
        "",
    ];
    let tags: &[(&str, &[&str])] = &[("rua", places), ("rua", places), ("x", &["y"])];
    compare(|dice| {
        let text = dice.record(&["v=TLSRPTv1", "v=TLSRPTv1", "v=tlsrptv1", "v=TLSRPTv2", "x=y"], tags);
        let mine = TlsReporting::read(text.as_bytes());
        let other = TlsRpt::parse(text.as_bytes()).ok();
        let faults = mine.as_ref().map(|mine| mine.faults.as_slice()).unwrap_or_default();
        if let Some(error) = list_error(&text, faults) {
            return Err(error);
        }
        let mine: Vec<_> = mine.iter().flat_map(|mine| &mine.rua).map(|place| place.text.clone()).collect();
        let other: Vec<_> = other
            .iter()
            .flat_map(|other| &other.rua)
            .map(|place| match place {
                ReportUri::Mail(address) => format!("mailto:{address}"),
                ReportUri::Http(url) => url.clone(),
            })
            .collect();
        if mine == other {
            return Ok(());
        }
        if has(faults, &[FaultKind::BadVersion]) {
            return Err("the case of the version is ignored (RFC 8460 3)");
        }
        if has(faults, &[FaultKind::BadReportAddress]) {
            return Err("what cannot be read ends the list, or is taken (RFC 8460 3)");
        }
        if mine.iter().any(|place| place.contains('=')) {
            return Err("an equals sign begins an encoded octet, as in quoted-printable (RFC 8460 3: a URI)");
        }
        assert_eq!(mine, other, "{text}");
        Ok(())
    });
}
