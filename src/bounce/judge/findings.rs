//! What concerns the whole: that it is no error, that the account may be misused, that the message may not be one's own,
//! why a message was not believed.

use super::Around;
use crate::bounce::Own;
use crate::bounce::explanation::{Authentication, Failure, Kind};
use crate::diagnosis::{Certainty, Diagnosis, DiagnosisId, Fact};

/// Refusals that follow when somebody else sends through the account.
const OF_MISUSE: [DiagnosisId; 3] =
    [DiagnosisId::SendingLimitReached, DiagnosisId::SuspiciousActivity, DiagnosisId::SendingTooFast];

pub(in crate::bounce) fn of_whole(
    kind: Kind,
    failures: &[Failure],
    around: &Around<'_>,
    own: &Own,
    authentication: Option<&Authentication>,
) -> Vec<Diagnosis> {
    let summary = match kind {
        Kind::AutoReply => Some(DiagnosisId::AutoReply),
        Kind::Challenge => Some(DiagnosisId::ChallengeResponse),
        Kind::NotABounce => Some(DiagnosisId::NotABounce),
        Kind::Delayed => Some(DiagnosisId::DeliveryDelayed),
        Kind::Delivered if failures.is_empty() => Some(DiagnosisId::Delivered),
        Kind::Unknown => Some(DiagnosisId::UnknownReply),
        // A report whose recipients could not be made out.
        Kind::Bounce if failures.is_empty() => Some(DiagnosisId::UnknownReply),
        _ => None,
    };
    let mut findings: Vec<Diagnosis> = summary.map(Diagnosis::new).into_iter().collect();
    if !matches!(kind, Kind::Bounce | Kind::Delayed) {
        return findings;
    }
    if authentication.is_some_and(looks_forged) {
        let sender = around.sender.unwrap_or_default();
        let ours = own.addresses.iter().any(|address| address.eq_ignore_ascii_case(sender));
        let certainty = if ours { Certainty::Likely } else { Certainty::Possible };
        findings.push(Diagnosis::new(DiagnosisId::Backscatter).with_certainty(certainty));
    }
    let given = |id: DiagnosisId| failures.iter().any(|failure| failure.diagnosis.id == id);
    // The recipient's side counts all mail of a server, that of others too.
    let own_server_limits = failures.iter().any(|failure| {
        let diagnosis = &failure.diagnosis;
        OF_MISUSE.contains(&diagnosis.id) && diagnosis.facts.get(&Fact::Side).is_none_or(|side| side != "recipient")
    });
    if own_server_limits && !given(DiagnosisId::AccountBlockedSpam) {
        findings.push(Diagnosis::new(DiagnosisId::AccountBlockedSpam).with_certainty(Certainty::Possible));
    }
    findings
}

/// What the headers of a message tell by themselves: whether its sender was believed, and what failed.
pub(in crate::bounce) fn of_headers(authentication: Option<&Authentication>) -> Vec<Diagnosis> {
    let Some(results) = authentication else { return vec![Diagnosis::new(DiagnosisId::NotABounce)] };
    let is =
        |result: &Option<String>, values: &[&str]| result.as_deref().is_some_and(|result| values.contains(&result));
    let rejected = results.action.as_deref().is_some_and(|action| action.contains("reject"));
    let (id, certainty) = if is(&results.dmarc, &["fail", "permerror"]) {
        (DiagnosisId::DmarcRejected, if rejected { Certainty::Certain } else { Certainty::Likely })
    } else if is(&results.dmarc, &["pass", "bestguesspass"]) {
        (DiagnosisId::NotABounce, Certainty::Certain)
    } else if is(&results.spf, &["fail", "softfail", "permerror"]) && !is(&results.dkim, &["pass"]) {
        (DiagnosisId::SpfFailed, Certainty::Likely)
    } else if is(&results.dkim, &["fail", "permerror"]) {
        (DiagnosisId::DkimFailed, Certainty::Likely)
    } else if results.causes.is_empty() {
        (DiagnosisId::NotABounce, Certainty::Certain)
    } else {
        (DiagnosisId::MailUnauthenticated, Certainty::Possible)
    };
    let mut diagnosis = Diagnosis::new(id).with_certainty(certainty);
    for (fact, value) in [(Fact::Domain, &results.from_domain), (Fact::Ip, &results.ip)] {
        if let Some(value) = value {
            diagnosis.facts.insert(fact, value.clone());
        }
    }
    vec![diagnosis]
}

/// Whether the receiving side found that the message did not come from the sender that it names.
fn looks_forged(results: &Authentication) -> bool {
    let is = |result: &Option<String>, wanted: &str| result.as_deref() == Some(wanted);
    let unsigned = !is(&results.dkim, "pass") && !is(&results.dmarc, "pass");
    unsigned && (is(&results.dmarc, "fail") || is(&results.spf, "fail") && results.dkim.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounce::explain;

    /// A report of `relay.example.net` about a message of Anna's that was refused with `reply`.
    fn refused_by(server: &str, reply: &str) -> Vec<Diagnosis> {
        let report = format!(
            "From: MAILER-DAEMON@relay.example.net\nTo: anna@example.org\nSubject: Undelivered Mail Returned to Sender\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n\
             --b\nContent-Type: text/plain\n\nIt failed.\n\n\
             --b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; smtp.example.org\n\n\
             Final-Recipient: rfc822; bea@example.com\nAction: failed\nStatus: 5.0.0\nRemote-MTA: dns; {server}\n\
             Diagnostic-Code: smtp; {reply}\n\n\
             --b\nContent-Type: text/rfc822-headers\n\nFrom: anna@example.org\nSubject: x\n\n--b--\n"
        );
        explain(report.as_bytes(), &Own::default()).remove(0).findings
    }

    #[test]
    fn only_a_limit_of_the_own_server_may_mean_that_the_account_is_misused() {
        for (server, reply, misused) in [
            ("smtp.example.org", "550 5.4.5 Daily user sending limit exceeded", true),
            ("mx.example.com", "450 4.7.1 Error: too much mail from 192.0.2.1", false),
            ("smtp.example.org", "550 5.1.1 User unknown", false),
        ] {
            let findings = refused_by(server, reply);
            let told = findings.iter().any(|finding| finding.id == DiagnosisId::AccountBlockedSpam);
            assert_eq!(told, misused, "{server}: {reply}");
        }
    }
}
