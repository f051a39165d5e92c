//! The policy: which servers receive the domain's mail, and what to do about others (RFC 8461 3.2).

use super::record::{fault, is_name};
use crate::diagnosis::{FaultKind, RecordFault};

/// Longest policy that is read, as RFC 8461 3.3 proposes.
pub const LONGEST_POLICY: usize = 64 * 1024;

/// A year and a bit, the longest time that a policy may be kept for.
const LONGEST_AGE: u64 = 31_557_600;

/// Most faults that are told: a web page in place of a policy has one in each line.
const MOST_FAULTS: usize = 10;

/// What senders do when a server does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// They do not deliver.
    Enforce,
    /// They deliver and report.
    Testing,
    /// There is no policy any more.
    None,
}

/// What a policy says, as far as it can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    pub mode: Option<Mode>,
    /// Seconds.
    pub max_age: Option<u64>,
    /// Lower case: a host, or `*.` and a domain.
    pub mx: Vec<String>,
    /// Lines that this version of the standard does not know.
    pub extensions: Vec<String>,
}

/// A policy and what is wrong with it. With a fault it is no policy for any sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyReading {
    pub policy: Policy,
    pub faults: Vec<RecordFault>,
}

/// Reads a policy as the web server gave it.
pub fn read_policy(body: &[u8]) -> PolicyReading {
    let mut reading = PolicyReading { policy: Policy::default(), faults: Vec::new() };
    let Ok(text) = std::str::from_utf8(body) else {
        reading.faults.push(RecordFault::new(FaultKind::NotText, ""));
        return reading;
    };
    let mut fields = Fields::default();
    for line in text.split('\n') {
        let line = line.strip_suffix('\r').unwrap_or(line).trim_end_matches([' ', '\t']);
        if !line.is_empty() {
            fields.take(line, &mut reading);
        }
    }
    fields.end(&mut reading);
    reading.faults.truncate(MOST_FAULTS);
    reading
}

/// Whether the policy names this MX host. A wildcard stands for exactly one label (RFC 8461 4.1).
pub fn matches(policy: &Policy, host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    policy.mx.iter().any(|pattern| match pattern.strip_prefix("*.") {
        Some(domain) => host.split_once('.').is_some_and(|(label, parent)| !label.is_empty() && parent == domain),
        None => *pattern == host,
    })
}

/// The MX hosts that the policy does not name, as faults. A policy that says that there is none need not name any.
pub fn unnamed(policy: &Policy, hosts: &[String]) -> Vec<RecordFault> {
    let binds = policy.mode != Some(Mode::None);
    let missing = hosts.iter().filter(|host| binds && !matches(policy, host));
    missing.map(|host| RecordFault::new(FaultKind::MxNotNamed, host)).collect()
}

/// What is wrong with the kind of answer: a policy is plain text (RFC 8461 3.3).
pub fn media_type_fault(media_type: Option<&str>) -> Option<RecordFault> {
    let named = media_type.unwrap_or_default();
    let essence = named.split(';').next().unwrap_or_default().trim();
    (!essence.eq_ignore_ascii_case("text/plain")).then(|| fault(FaultKind::PolicyMediaType, named))
}

impl Mode {
    /// The word in the policy.
    pub fn word(self) -> &'static str {
        match self {
            Self::Enforce => "enforce",
            Self::Testing => "testing",
            Self::None => "none",
        }
    }

    fn read(word: &str) -> Option<Self> {
        [Self::Enforce, Self::Testing, Self::None].into_iter().find(|mode| mode.word() == word)
    }
}

/// Which fields were there. Of all but `mx` only the first counts (RFC 8461 3.2).
#[derive(Default)]
struct Fields {
    version: bool,
    mode: bool,
    max_age: bool,
    mx: bool,
}

impl Fields {
    fn take(&mut self, line: &str, reading: &mut PolicyReading) {
        let PolicyReading { policy, faults } = reading;
        let Some((key, value)) = line.split_once(':') else {
            faults.push(fault(FaultKind::BadTag, line));
            return;
        };
        let value = value.trim_start_matches([' ', '\t']);
        match key {
            "version" if !std::mem::replace(&mut self.version, true) => {
                if value != "STSv1" {
                    faults.push(fault(FaultKind::BadVersion, line));
                }
            }
            "mode" if !std::mem::replace(&mut self.mode, true) => {
                policy.mode = Mode::read(value);
                if policy.mode.is_none() {
                    faults.push(fault(FaultKind::BadValue, line));
                }
            }
            "max_age" if !std::mem::replace(&mut self.max_age, true) => {
                policy.max_age = age(value);
                if policy.max_age.is_none() {
                    faults.push(fault(FaultKind::BadValue, line));
                }
            }
            "mx" => {
                self.mx = true;
                if is_pattern(value) {
                    policy.mx.push(value.to_ascii_lowercase());
                } else {
                    faults.push(fault(FaultKind::BadValue, line));
                }
            }
            "version" | "mode" | "max_age" => {}
            _ if is_name(key) && !value.is_empty() && !value.contains(|c: char| c.is_control()) => {
                policy.extensions.push(line.to_owned());
            }
            _ => faults.push(fault(FaultKind::BadTag, line)),
        }
    }

    fn end(&self, reading: &mut PolicyReading) {
        let mx_needed = reading.policy.mode != Some(Mode::None);
        let there =
            [("version", self.version), ("mode", self.mode), ("max_age", self.max_age), ("mx", self.mx || !mx_needed)];
        // Before the faults of lines: a web page lacks all four, which tells more than its first ten lines.
        let missing = there.into_iter().filter(|(_, there)| !there);
        reading.faults.splice(0..0, missing.map(|(name, _)| fault(FaultKind::MissingTag, name)));
    }
}

fn age(value: &str) -> Option<u64> {
    let digits = (1..=10).contains(&value.len()) && value.bytes().all(|octet| octet.is_ascii_digit());
    value.parse().ok().filter(|age| digits && *age <= LONGEST_AGE)
}

/// A host name, or one with `*` as its first label.
fn is_pattern(value: &str) -> bool {
    let name = value.strip_prefix("*.").unwrap_or(value);
    let inner = |octet: u8| octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'_');
    let is_label = |label: &str| {
        (1..=63).contains(&label.len()) && label.bytes().all(inner) && !label.starts_with('-') && !label.ends_with('-')
    };
    name.len() <= 253 && name.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(mx: &[&str]) -> Policy {
        Policy { mx: mx.iter().map(|name| (*name).to_owned()).collect(), ..Policy::default() }
    }

    #[test]
    fn policies_that_senders_understand() {
        for (text, mode, max_age, mx, extensions) in [
            (
                "version: STSv1\nmode: enforce\nmx: mail.example.com\nmx: *.example.net\nmx: backupmx.example.com\nmax_age: 604800\n",
                Mode::Enforce,
                604_800,
                vec!["mail.example.com", "*.example.net", "backupmx.example.com"],
                vec![],
            ),
            (
                "version:STSv1\r\nmode:testing\r\nmx:MX.Example.Com  \r\nmax_age:0",
                Mode::Testing,
                0,
                vec!["mx.example.com"],
                vec![],
            ),
            ("mode: none\nmax_age: 31557600\nversion: STSv1\n\n", Mode::None, 31_557_600, vec![], vec![]),
            (
                "version: STSv1\nmode: testing\nmode: enforce\nmax_age: 1\nmax_age: x\nmx: a.example\nnote: a:b é\n",
                Mode::Testing,
                1,
                vec!["a.example"],
                vec!["note: a:b é"],
            ),
        ] {
            let reading = read_policy(text.as_bytes());
            let expected = Policy {
                mode: Some(mode),
                max_age: Some(max_age),
                extensions: extensions.into_iter().map(str::to_owned).collect(),
                ..policy(&mx)
            };
            assert_eq!((reading.policy, reading.faults), (expected, vec![]), "{text:?}");
        }
    }

    #[test]
    fn faults_are_named_with_their_line() {
        use FaultKind::{BadTag, BadValue, BadVersion, MissingTag};
        let sound = ["version: STSv1", "mode: enforce", "mx: mx.example.com", "max_age: 86400"];
        for (line, by, kind, text) in [
            (0, "version: STSv2", BadVersion, "version: STSv2"),
            (0, "Version: STSv1", MissingTag, "version"),
            (0, "\u{feff}version: STSv1", MissingTag, "version"),
            (0, "", MissingTag, "version"),
            (1, "mode: Enforce", BadValue, "mode: Enforce"),
            (1, "", MissingTag, "mode"),
            (2, "mx:", BadValue, "mx:"),
            (2, "", MissingTag, "mx"),
            (2, "mx: mail.*.example.com", BadValue, "mx: mail.*.example.com"),
            (2, "mx: *", BadValue, "mx: *"),
            (2, "mx: .example.com", BadValue, "mx: .example.com"),
            (2, "mx: mx.example.com.", BadValue, "mx: mx.example.com."),
            (2, "mx: mx1.example.com, mx2.example.com", BadValue, "mx: mx1.example.com, mx2.example.com"),
            (2, "mx: почта.example.com", BadValue, "mx: почта.example.com"),
            (3, "max_age: 31557601", BadValue, "max_age: 31557601"),
            (3, "max_age: -1", BadValue, "max_age: -1"),
            (3, "max_age: 1 day", BadValue, "max_age: 1 day"),
            (3, "max_age: 00000000001", BadValue, "max_age: 00000000001"),
            (3, "max_age 86400", MissingTag, "max_age"),
        ] {
            let mut lines = sound;
            lines[line] = by;
            let reading = read_policy(lines.join("\n").as_bytes());
            assert_eq!(reading.faults.first(), Some(&RecordFault::new(kind, text)), "{by}");
            // What is no field at all is shown beside what is missing.
            let expected = usize::from(by.starts_with('\u{feff}') || by == "max_age 86400") + 1;
            assert_eq!(reading.faults.len(), expected, "{:?}", reading.faults);
            assert_eq!(reading.faults.get(1).map(|fault| fault.kind), (expected == 2).then_some(BadTag), "{by}");
        }
    }

    #[test]
    fn a_web_page_in_place_of_a_policy_is_told_briefly() {
        let page = "<!DOCTYPE html>\n<html>\n".to_owned() + &"<p>Not found</p>\n".repeat(1000);
        let reading = read_policy(page.as_bytes());
        assert_eq!(reading.faults.len(), MOST_FAULTS);
        assert_eq!(reading.faults[0], RecordFault::new(FaultKind::MissingTag, "version"));
        assert_eq!(reading.faults[4], RecordFault::new(FaultKind::BadTag, "<!DOCTYPE html>"));
        let reading = read_policy(b"\xff\xfe\x00");
        assert_eq!(reading.faults, [RecordFault::new(FaultKind::NotText, "")]);
    }

    #[test]
    fn a_wildcard_stands_for_one_label() {
        for (patterns, host, named) in [
            (&["mx.example.com"][..], "MX.example.com.", true),
            (&["mx.example.com"], "mx2.example.com", false),
            (&["*.example.com"], "mx.example.com", true),
            (&["*.example.com"], "a.mx.example.com", false),
            (&["*.example.com"], "example.com", false),
            (&["*.example.com"], ".example.com", false),
            (&["*.example.com"], "mx.badexample.com", false),
            (&["a.example", "*.b.example"], "x.b.example", true),
            (&[], "mx.example.com", false),
        ] {
            assert_eq!(matches(&policy(patterns), host), named, "{patterns:?} {host}");
        }
    }

    #[test]
    fn hosts_without_a_name_are_faults_unless_there_is_no_policy() {
        let hosts = ["mx.example.com", "mx.example.net"].map(str::to_owned);
        let mut policy = policy(&["*.example.com"]);
        assert_eq!(unnamed(&policy, &hosts), [RecordFault::new(FaultKind::MxNotNamed, "mx.example.net")]);
        policy.mode = Some(Mode::None);
        assert_eq!(unnamed(&policy, &hosts), []);
    }

    #[test]
    fn a_policy_is_plain_text() {
        for good in ["text/plain", "Text/Plain; charset=utf-8", "text/plain ;x"] {
            assert_eq!(media_type_fault(Some(good)), None, "{good}");
        }
        for bad in [Some("text/html"), Some("text/plainer"), Some(""), None] {
            let fault = RecordFault::new(FaultKind::PolicyMediaType, bad.unwrap_or_default());
            assert_eq!(media_type_fault(bad), Some(fault));
        }
    }
}
