//! One DMARC record (RFC 9989 4.7; RFC 7489 6.3).

use crate::diagnosis::{FaultKind, RecordFault};
use crate::dns::report_address::{Allowed, ReportAddress};
use crate::dns::tags::{Tag, Tags};

/// The tags that mean something (RFC 9989 4.7; `pct`, `rf` and `ri` only to servers that follow RFC 7489).
pub(super) const TAGS: [&str; 14] =
    ["v", "p", "sp", "np", "adkim", "aspf", "pct", "t", "psd", "rua", "ruf", "fo", "rf", "ri"];

/// A TXT record at `_dmarc` that is meant as a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DmarcRecord {
    /// The record as it stands.
    pub text: String,
    pub tags: Vec<Tag>,
    /// Nothing where others ignore the whole record.
    pub policy: Option<Policy>,
    pub faults: Vec<RecordFault>,
}

/// What a record comes to, what others ignore left out and defaults filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    pub p: Disposition,
    /// For names below the domain.
    pub sp: Option<Disposition>,
    /// For names below the domain that do not exist.
    pub np: Option<Disposition>,
    pub adkim: Alignment,
    pub aspf: Alignment,
    /// To how many of a hundred messages it applies; only for servers that follow RFC 7489.
    pub pct: u8,
    /// `t=y`: one step milder than what is asked for.
    pub testing: bool,
    pub psd: PublicSuffix,
    pub rua: Vec<ReportAddress>,
    pub ruf: Vec<ReportAddress>,
    pub fo: Vec<FailureOption>,
}

/// What is to be done with mail that fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disposition {
    None,
    Quarantine,
    Reject,
}

/// How far a checked domain may differ from that of the `From` address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// By no more than both belonging to one organisation.
    Relaxed,
    Strict,
}

/// `psd=`: whether anybody can register names below the domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublicSuffix {
    Yes,
    /// It is an organisation's.
    No,
    Unsaid,
}

/// `fo=`: on which failures a report is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureOption {
    All,
    Any,
    Dkim,
    Spf,
}

impl Disposition {
    pub fn read(value: &str) -> Option<Self> {
        [Self::None, Self::Quarantine, Self::Reject].into_iter().find(|known| value.eq_ignore_ascii_case(known.word()))
    }

    /// The value in the record.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Quarantine => "quarantine",
            Self::Reject => "reject",
        }
    }

    fn milder(self) -> Self {
        match self {
            Self::None | Self::Quarantine => Self::None,
            Self::Reject => Self::Quarantine,
        }
    }
}

impl Policy {
    /// What is asked for a name below the domain that has the record.
    pub fn below(&self, exists: bool) -> Disposition {
        let sp = self.sp.unwrap_or(self.p);
        if exists { sp } else { self.np.unwrap_or(sp) }
    }

    /// What comes of what is asked for.
    pub fn effective(&self, asked: Disposition) -> Disposition {
        if self.testing { asked.milder() } else { asked }
    }
}

impl DmarcRecord {
    /// Nothing where the record is meant as something else.
    pub fn read(record: &[u8]) -> Option<Self> {
        let mut tags = Tags::read(record);
        if tags.begin_with_version("DMARC1") {
            let mut reader = Reader { faults: std::mem::take(&mut tags.faults), tags: &tags };
            let policy = reader.policy();
            let faults = reader.faults;
            return Some(Self { text: tags.text, tags: tags.list, policy, faults });
        }
        // Others ignore it, but it was meant as one.
        if !tags.text.to_ascii_lowercase().contains("dmarc") {
            return None;
        }
        let version = tags.list.iter().find(|tag| tag.name.eq_ignore_ascii_case("v"));
        let text = version.map_or_else(|| tags.text.clone(), |version| version.text.clone());
        Some(Self {
            faults: vec![RecordFault::new(FaultKind::BadVersion, text)],
            text: tags.text,
            tags: tags.list,
            policy: None,
        })
    }
}

/// Reads the tags, noting what is wrong with their values.
struct Reader<'a> {
    tags: &'a Tags,
    faults: Vec<RecordFault>,
}

impl<'a> Reader<'a> {
    /// Nothing where the domain is treated as if it had no record.
    fn policy(&mut self) -> Option<Policy> {
        // Names of tags are in lower case (RFC 6376 3.2). Many readers are not as strict.
        for tag in &self.tags.list {
            if tag.name.contains(|c: char| c.is_ascii_uppercase()) && TAGS.contains(&&*tag.name.to_ascii_lowercase()) {
                self.faults.push(RecordFault::new(FaultKind::BadTag, &*tag.text));
            }
        }
        if self.tag("p").is_none() {
            self.faults.push(RecordFault::new(FaultKind::MissingTag, "p="));
        }
        let asked = [self.disposition("p"), self.disposition("sp"), self.disposition("np")];
        let rua = self.addresses("rua");
        // One that cannot be read is taken for none at all, if only there is somebody to tell (RFC 7489 6.6.3, RFC 9989
        // 4.10.1).
        let (p, sp, np) = match asked {
            [Ok(Some(p)), Ok(sp), Ok(np)] => (p, sp, np),
            _ if rua.is_empty() => return None,
            _ => (Disposition::None, None, None),
        };
        Some(Policy {
            p,
            sp,
            np,
            adkim: self.value("adkim", alignment).unwrap_or(Alignment::Relaxed),
            aspf: self.value("aspf", alignment).unwrap_or(Alignment::Relaxed),
            pct: self.value("pct", percentage).unwrap_or(100),
            testing: self.value("t", yes_or_no).unwrap_or(false),
            psd: self.value("psd", public_suffix).unwrap_or(PublicSuffix::Unsaid),
            rua,
            ruf: self.addresses("ruf"),
            fo: self.value("fo", failure_options).unwrap_or_else(|| vec![FailureOption::All]),
        })
    }

    fn tag(&self, name: &str) -> Option<&'a Tag> {
        self.tags.list.iter().find(|tag| tag.name.eq_ignore_ascii_case(name))
    }

    /// What others fall back on the default for.
    fn value<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let tag = self.tag(name)?;
        let value = read(&tag.value);
        if value.is_none() {
            self.faults.push(RecordFault::new(FaultKind::BadValue, &*tag.text));
        }
        value
    }

    fn disposition(&mut self, name: &str) -> Result<Option<Disposition>, ()> {
        let Some(tag) = self.tag(name) else { return Ok(None) };
        let asked = Disposition::read(&tag.value);
        if asked.is_none() {
            self.faults.push(RecordFault::new(FaultKind::BadPolicy, &*tag.text));
        }
        asked.map(Some).ok_or(())
    }

    fn addresses(&mut self, name: &str) -> Vec<ReportAddress> {
        let Some(tag) = self.tag(name) else { return Vec::new() };
        let mut good = Vec::new();
        for address in ReportAddress::list(&tag.value, Allowed::Mail) {
            match address {
                Ok(address) => good.push(address),
                Err(text) if text.is_empty() => {
                    self.faults.push(RecordFault::new(FaultKind::BadReportAddress, &*tag.text));
                }
                Err(text) => self.faults.push(RecordFault::new(FaultKind::BadReportAddress, text)),
            }
        }
        good
    }
}

fn alignment(value: &str) -> Option<Alignment> {
    match value {
        "r" | "R" => Some(Alignment::Relaxed),
        "s" | "S" => Some(Alignment::Strict),
        _ => None,
    }
}

fn percentage(value: &str) -> Option<u8> {
    let digits = value.bytes().all(|octet| octet.is_ascii_digit());
    value.parse().ok().filter(|percentage| digits && *percentage <= 100)
}

fn yes_or_no(value: &str) -> Option<bool> {
    match value {
        "y" | "Y" => Some(true),
        "n" | "N" => Some(false),
        _ => None,
    }
}

fn public_suffix(value: &str) -> Option<PublicSuffix> {
    match value {
        "y" | "Y" => Some(PublicSuffix::Yes),
        "n" | "N" => Some(PublicSuffix::No),
        "u" | "U" => Some(PublicSuffix::Unsaid),
        _ => None,
    }
}

fn failure_options(value: &str) -> Option<Vec<FailureOption>> {
    let option = |word: &str| match word.trim() {
        "0" => Some(FailureOption::All),
        "1" => Some(FailureOption::Any),
        "d" | "D" => Some(FailureOption::Dkim),
        "s" | "S" => Some(FailureOption::Spf),
        _ => None,
    };
    value.split(':').map(option).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Disposition::{None as Watch, Quarantine, Reject};
    use FaultKind::*;

    /// `p`, `sp` and `np`, and the faults.
    type Row<'a> =
        (&'a str, Option<(Disposition, Option<Disposition>, Option<Disposition>)>, &'a [(FaultKind, &'a str)]);

    #[test]
    fn policies_are_read_with_their_faults() {
        let rows: &[Row<'_>] = &[
            ("v=DMARC1; p=none", Some((Watch, None, None)), &[]),
            ("v=DMARC1;p=Reject;sp=QUARANTINE;np=none;", Some((Reject, Some(Quarantine), Some(Watch))), &[]),
            (" v = DMARC1 ; p = reject ; foo=bar", Some((Reject, None, None)), &[]),
            ("v=DMARC1; p=reject; rf=afrf; ri=86400; pct=50", Some((Reject, None, None)), &[]),
            ("v=DMARC1; adkim=s; p=reject", Some((Reject, None, None)), &[]),
            // A policy that cannot be read
            ("v=DMARC1", None, &[(MissingTag, "p=")]),
            ("v=DMARC1; rua=mailto:a@example.org", Some((Watch, None, None)), &[(MissingTag, "p=")]),
            ("v=DMARC1; p=quarentine", None, &[(BadPolicy, "p=quarentine")]),
            ("v=DMARC1; p=", None, &[(BadPolicy, "p=")]),
            (
                "v=DMARC1; p=quarentine; rua=mailto:a@example.org",
                Some((Watch, None, None)),
                &[(BadPolicy, "p=quarentine")],
            ),
            ("v=DMARC1; p=reject; sp=x", None, &[(BadPolicy, "sp=x")]),
            ("v=DMARC1; p=reject; np=x; rua=mailto:a@example.org", Some((Watch, None, None)), &[(BadPolicy, "np=x")]),
            ("v=DMARC1; p=none p=reject", None, &[(BadPolicy, "p=none p=reject")]),
            // Versions
            ("v=DMARC1 p=none", None, &[(BadVersion, "v=DMARC1 p=none")]),
            ("v=DMARC; p=none", None, &[(BadVersion, "v=DMARC")]),
            ("v=dmarc1; p=none", None, &[(BadVersion, "v=dmarc1")]),
            ("p=none; v=DMARC1", None, &[(BadVersion, "v=DMARC1")]),
            ("DMARC1; p=none", None, &[(BadVersion, "DMARC1; p=none")]),
            ("v=DMARC1\\; p=none", None, &[(BadVersion, "v=DMARC1\\")]),
            ("\"v=DMARC1; p=none\"", None, &[(BadVersion, "\"v=DMARC1; p=none\"")]),
            // Other tags
            ("v=DMARC1; p=none; adkim=x", Some((Watch, None, None)), &[(BadValue, "adkim=x")]),
            ("v=DMARC1; p=none; aspf=", Some((Watch, None, None)), &[(BadValue, "aspf=")]),
            ("v=DMARC1; p=none; pct=101", Some((Watch, None, None)), &[(BadValue, "pct=101")]),
            ("v=DMARC1; p=none; pct=+5", Some((Watch, None, None)), &[(BadValue, "pct=+5")]),
            ("v=DMARC1; p=none; fo=0:2", Some((Watch, None, None)), &[(BadValue, "fo=0:2")]),
            ("v=DMARC1; p=none; psd=x; t=x", Some((Watch, None, None)), &[(BadValue, "t=x"), (BadValue, "psd=x")]),
            ("v=DMARC1; p=none; P=reject", Some((Watch, None, None)), &[(BadTag, "P=reject")]),
            ("v=DMARC1; P=reject", Some((Reject, None, None)), &[(BadTag, "P=reject")]),
            ("v=DMARC1; p=none; p=reject", Some((Watch, None, None)), &[(TagTwice, "p=reject")]),
            ("v=DMARC1; p=none;; sp=none", Some((Watch, Some(Watch), None)), &[(BadTag, ";;")]),
            ("v=DMARC1; p=none; rua=a@example.org", Some((Watch, None, None)), &[(BadReportAddress, "a@example.org")]),
            ("v=DMARC1; p=none; rua=", Some((Watch, None, None)), &[(BadReportAddress, "rua=")]),
            (
                "v=DMARC1; p=none; rua=mailto:a@example.org;mailto:b@example.org",
                Some((Watch, None, None)),
                &[(BadTag, "mailto:b@example.org")],
            ),
            (
                "v=DMARC1; p=none; ruf=mailto:a@example.org, https://example.org",
                Some((Watch, None, None)),
                &[(BadReportAddress, "https://example.org")],
            ),
        ];
        for (text, policy, faults) in rows {
            let read = DmarcRecord::read(text.as_bytes()).unwrap();
            let found: Vec<_> = read.faults.iter().map(|fault| (fault.kind, fault.text.as_str())).collect();
            assert_eq!(found, *faults, "{text}");
            assert_eq!(read.policy.map(|policy| (policy.p, policy.sp, policy.np)), *policy, "{text}");
        }
    }

    #[test]
    fn the_rest_of_a_policy_is_read() {
        let read = |text: &str| DmarcRecord::read(text.as_bytes()).unwrap().policy.unwrap();
        let policy = read(
            "v=DMARC1; p=reject; adkim=s; aspf=S; pct=7; t=y; psd=n; fo=1:d:s; \
             rua=mailto:a@example.org!10m,mailto:b@example.net; ruf=mailto:c@example.org",
        );
        assert_eq!((policy.adkim, policy.aspf, policy.pct), (Alignment::Strict, Alignment::Strict, 7));
        assert_eq!((policy.testing, policy.psd), (true, PublicSuffix::No));
        assert_eq!(policy.fo, [FailureOption::Any, FailureOption::Dkim, FailureOption::Spf]);
        assert_eq!(policy.rua.iter().map(ReportAddress::host).collect::<Vec<_>>(), ["example.org", "example.net"]);
        assert_eq!((policy.rua[0].largest, policy.ruf.len()), (Some(10 << 20), 1));
        let policy = read("v=DMARC1; p=none");
        assert_eq!((policy.adkim, policy.aspf, policy.pct), (Alignment::Relaxed, Alignment::Relaxed, 100));
        assert_eq!((policy.testing, policy.psd, policy.fo), (false, PublicSuffix::Unsaid, vec![FailureOption::All]));
    }

    #[test]
    fn names_below_have_their_own_policy_and_tests_are_one_step_milder() {
        for (text, below, missing, effective) in [
            ("v=DMARC1; p=reject", Reject, Reject, Reject),
            ("v=DMARC1; p=reject; t=y", Reject, Reject, Quarantine),
            ("v=DMARC1; p=reject; sp=none", Watch, Watch, Watch),
            ("v=DMARC1; p=none; sp=quarantine; np=reject; t=y", Quarantine, Reject, Watch),
            ("v=DMARC1; p=none; np=reject", Watch, Reject, Watch),
        ] {
            let policy = DmarcRecord::read(text.as_bytes()).unwrap().policy.unwrap();
            assert_eq!((policy.below(true), policy.below(false)), (below, missing), "{text}");
            assert_eq!(policy.effective(below), effective, "{text}");
        }
    }

    #[test]
    fn what_is_meant_as_something_else_is_no_policy() {
        for text in ["v=spf1 -all", "", "hello"] {
            assert_eq!(DmarcRecord::read(text.as_bytes()), None, "{text}");
        }
    }
}
