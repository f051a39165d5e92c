//! The policy and the record as they should be.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::policy::{Mode, Policy, matches};
use super::record::Record;

/// A week: long enough to protect, short enough to correct.
const USUAL_AGE: u64 = 604_800;

/// The policy that names every MX host, with what can be kept of the present one. Where it does not say a readable mode, the
/// harmless one is proposed.
pub fn corrected_policy(present: &Policy, mx_hosts: &[String]) -> String {
    let mut lines = vec!["version: STSv1".to_owned()];
    lines.push(format!("mode: {}", present.mode.unwrap_or(Mode::Testing).word()));
    lines.extend(present.mx.iter().map(|pattern| format!("mx: {pattern}")));
    let hosts = mx_hosts.iter().filter(|host| !matches(present, host));
    let hosts: BTreeSet<String> = hosts.map(|host| host.trim_end_matches('.').to_ascii_lowercase()).collect();
    lines.extend(hosts.iter().filter(|host| !host.is_empty()).map(|host| format!("mx: {host}")));
    lines.push(format!("max_age: {}", present.max_age.unwrap_or(USUAL_AGE)));
    lines.extend(present.extensions.iter().cloned());
    lines.push(String::new());
    lines.join("\n")
}

/// The record with a new id, so that senders fetch the corrected policy. The id is the time, as RFC 8461 does it.
pub fn corrected_record(present: Option<&Record>, now: Timestamp) -> String {
    let mut id = now.strftime("%Y%m%d%H%M%S").to_string();
    if present.is_some_and(|present| present.id == id) {
        id.push('a');
    }
    let mut text = format!("v=STSv1; id={id};");
    for extension in present.iter().flat_map(|present| &present.extensions) {
        text += &format!(" {extension};");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::{policy::unnamed, read_policy, read_records};
    use super::*;

    #[test]
    fn the_corrected_policy_names_all_and_has_no_fault() {
        let hosts = ["mx1.example.com", "MX2.example.net.", "backup.example.org", "mx2.example.net"].map(str::to_owned);
        for (present, corrected) in [
            (
                "version: STSv1\nmode: enforce\nmx: *.example.com\nmx: bad.\nmax_age: 86400\nnote: kept",
                "version: STSv1\nmode: enforce\nmx: *.example.com\nmx: backup.example.org\nmx: mx2.example.net\nmax_age: 86400\nnote: kept\n",
            ),
            (
                "<html>",
                "version: STSv1\nmode: testing\nmx: backup.example.org\nmx: mx1.example.com\nmx: mx2.example.net\nmax_age: 604800\n",
            ),
        ] {
            let text = corrected_policy(&read_policy(present.as_bytes()).policy, &hosts);
            assert_eq!(text, corrected);
            let again = read_policy(text.as_bytes());
            assert_eq!((again.faults, unnamed(&again.policy, &hosts)), (vec![], vec![]));
        }
    }

    #[test]
    fn the_corrected_record_has_another_id() {
        let now: Timestamp = "2026-02-03T04:05:06Z".parse().expect("a time");
        assert_eq!(corrected_record(None, now), "v=STSv1; id=20260203040506;");
        let present = Record { id: "20260203040506".to_owned(), extensions: vec!["note=x".to_owned()] };
        let text = corrected_record(Some(&present), now);
        assert_eq!(text, "v=STSv1; id=20260203040506a; note=x;");
        assert_eq!(read_records(&[text.into_bytes()]).map(|reading| reading.faults), Some(vec![]));
    }
}
