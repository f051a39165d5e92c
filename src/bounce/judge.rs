//! What was read becomes a failure with its diagnosis.

use super::Own;
use super::entry::Entry;
use super::explanation::{Action, Failure, Kind};
use super::words;
use crate::diagnosis::{
    Certainty, Circumstances, Diagnosis, DiagnosisId, EnhancedCode, Evidence, Fact, Reply, Signal, Stage, diagnose,
};

/// What is known beside the words about one recipient.
#[derive(Clone, Debug, Default)]
pub(super) struct Around<'a> {
    /// Who sent the message that came back.
    pub sender: Option<&'a str>,
    /// Whether it came back as a message, so that it had been taken for sending before.
    pub returned: bool,
    pub server: Option<&'a str>,
    pub port: Option<u16>,
}

/// The failure that an entry tells of.
pub(super) fn failure(entry: Entry, kind: Kind, around: &Around<'_>) -> Failure {
    let response = entry.response.as_deref().unwrap_or_default();
    let delivered = matches!(entry.action, Some(Action::Delivered | Action::Relayed | Action::Expanded))
        || entry.action.is_none() && kind == Kind::Delivered;
    let said = if delivered { words::said_well(response) } else { words::said(response) };
    let status: Option<EnhancedCode> = entry.status.as_deref().and_then(|status| status.parse().ok());
    let reply_code = said.as_ref().and_then(|said| said.code);
    let enhanced = exact(said.as_ref().and_then(|said| said.enhanced), status);
    let permanent = match (reply_code, enhanced, entry.action) {
        (Some(code), ..) => code >= 500,
        (_, Some(code), _) => code.class == 5,
        (.., action) => action != Some(Action::Delayed),
    };
    let stage = entry.stage.or_else(|| super::who::stage(response));
    let mut diagnosis = if delivered {
        Diagnosis::new(DiagnosisId::Delivered)
    } else {
        let mut reply = match &said {
            Some(said) if said.code.is_some() => said.reply(),
            _ => Reply::without_code(permanent, enhanced, response),
        };
        // The report's own status tells where the words do not.
        reply.enhanced = reply.enhanced.or(enhanced);
        let evidence = evidence(reply, stage, &entry, around);
        diagnose(&evidence)
    };
    if diagnosis.id == DiagnosisId::UnknownReply && response.is_empty() && entry.action == Some(Action::Delayed) {
        diagnosis = Diagnosis::new(DiagnosisId::DeliveryDelayed);
    }
    if !response.is_empty() {
        diagnosis.evidence = vec![response.to_owned()];
    }
    add_facts(&mut diagnosis, &entry, around);
    Failure {
        reply_code: reply_code.map(|code| code.to_string()),
        enhanced_code: enhanced.map(|code| code.to_string()),
        response: entry.response,
        stage,
        rejecting_server: entry.rejecting_server,
        reporting_server: entry.reporting_server,
        action: entry.action.or(match kind {
            Kind::Bounce => Some(Action::Failed),
            Kind::Delayed => Some(Action::Delayed),
            Kind::Delivered => Some(Action::Delivered),
            _ => None,
        }),
        recipient: entry.recipient,
        diagnosis,
    }
}

/// The more exact of two enhanced codes: x.0.0 says nothing, and the words of the server that refused go before the status of the report.
fn exact(said: Option<EnhancedCode>, status: Option<EnhancedCode>) -> Option<EnhancedCode> {
    let vague = |code: &EnhancedCode| code.subject == 0 && code.detail == 0;
    match (said, status) {
        (Some(said), Some(status)) if vague(&said) && !vague(&status) => Some(status),
        (Some(said), _) => Some(said),
        (None, status) => status,
    }
}

fn evidence(reply: Reply, stage: Option<Stage>, entry: &Entry, around: &Around<'_>) -> Evidence {
    let domain = |address: &str| address.rsplit_once('@').map(|(_, domain)| domain.to_owned());
    let recipient_side = recipient_side(entry, around);
    Evidence {
        stage: stage.filter(|stage| *stage >= Stage::Ehlo).unwrap_or_else(|| likely_stage(reply.code, around)),
        signal: Signal::Reply(reply),
        circumstances: Circumstances {
            server: entry.rejecting_server.clone().or_else(|| around.server.map(str::to_owned)),
            port: around.port,
            recipient: entry.recipient.clone(),
            recipient_domain: entry.recipient.as_deref().and_then(domain),
            address: around.sender.map(str::to_owned),
            domain: around.sender.and_then(domain),
            recipient_side,
            // Who wrote the report had taken the message, so the sender was known to it.
            signed_in: None,
            ..Circumstances::default()
        },
    }
}

/// Whether the recipient's side refused: a server other than the one that wrote the report, or one that bears the recipient's domain.
fn recipient_side(entry: &Entry, around: &Around<'_>) -> Option<bool> {
    if !around.returned {
        return None;
    }
    match (&entry.rejecting_server, &entry.reporting_server) {
        (Some(rejecting), Some(reporting)) if rejecting.eq_ignore_ascii_case(reporting) => {
            let domain = entry.recipient.as_deref()?.rsplit_once('@')?.1.to_ascii_lowercase();
            let host = rejecting.to_ascii_lowercase();
            Some(host == domain || host.ends_with(&format!(".{domain}")) || domain.ends_with(&format!(".{host}")))
        }
        // The report came by mail, so the outgoing server had taken the message; what was refused later was refused elsewhere.
        (Some(_), _) => Some(true),
        (None, _) => None,
    }
}

/// Where a reply was probably given, if nothing says it: codes of signing in belong there, all others mostly to a recipient.
fn likely_stage(code: u16, around: &Around<'_>) -> Stage {
    match code {
        530 | 534 | 535 | 538 | 454 | 432 if !around.returned => Stage::Auth,
        _ => Stage::RcptTo,
    }
}

fn add_facts(diagnosis: &mut Diagnosis, entry: &Entry, around: &Around<'_>) {
    let mut add = |fact, value: Option<String>| {
        if let Some(value) = value {
            diagnosis.facts.entry(fact).or_insert(value);
        }
    };
    add(Fact::RejectingServer, entry.rejecting_server.clone());
    add(Fact::Recipient, entry.recipient.clone());
    match recipient_side(entry, around) {
        Some(true) => add(Fact::Side, Some("recipient".to_owned())),
        Some(false) => add(Fact::Side, Some("own".to_owned())),
        None => {}
    }
    if matches!(
        diagnosis.id,
        DiagnosisId::RecipientUnknown
            | DiagnosisId::RecipientDomainNotFound
            | DiagnosisId::RecipientServerUnreachable
            | DiagnosisId::MessageExpired
    ) && let Some(suggestion) = entry.recipient.as_deref().and_then(super::spelling::suggestion)
    {
        diagnosis.facts.insert(Fact::Suggestion, suggestion);
    }
    // The final recipient is not the one that was written to, so a forward lies between.
    let forwarded = matches!((&entry.original_recipient, &entry.recipient), (Some(original), Some(last)) if !original.eq_ignore_ascii_case(last));
    if forwarded
        && diagnosis.id != DiagnosisId::ForwardingFailed
        && !diagnosis.alternatives.iter().any(|other| other.id == DiagnosisId::ForwardingFailed)
    {
        diagnosis
            .alternatives
            .push(crate::diagnosis::Alternative { id: DiagnosisId::ForwardingFailed, certainty: Certainty::Likely });
    }
}

/// Hints that concern the whole: that the account may be misused, that the message may not be one's own.
pub(super) fn findings(
    kind: Kind,
    failures: &[Failure],
    around: &Around<'_>,
    own: &Own,
    not_believed: bool,
) -> Vec<Diagnosis> {
    let mut findings = Vec::new();
    let summary = match kind {
        Kind::AutoReply => Some(DiagnosisId::AutoReply),
        Kind::Challenge => Some(DiagnosisId::ChallengeResponse),
        Kind::Feedback | Kind::NotABounce => Some(DiagnosisId::NotABounce),
        Kind::Delayed => Some(DiagnosisId::DeliveryDelayed),
        Kind::Delivered if failures.is_empty() => Some(DiagnosisId::Delivered),
        Kind::Unknown => Some(DiagnosisId::UnknownReply),
        _ => None,
    };
    findings.extend(summary.map(Diagnosis::new));
    if kind != Kind::Bounce && kind != Kind::Delayed {
        return findings;
    }
    // The address of the person stands in the report, and yet the message did not come from there: forged.
    let ours =
        around.sender.is_some_and(|sender| own.addresses.iter().any(|address| address.eq_ignore_ascii_case(sender)));
    if not_believed {
        let certainty = if ours { Certainty::Likely } else { Certainty::Possible };
        findings.push(Diagnosis::new(DiagnosisId::Backscatter).with_certainty(certainty));
    }
    // Many strangers at once, or words of a spam filter about one's own account.
    let misuse = [DiagnosisId::AccountBlockedSpam, DiagnosisId::SendingLimitReached, DiagnosisId::SuspiciousActivity];
    let hinted = failures.iter().any(|failure| misuse[1..].contains(&failure.diagnosis.id));
    if hinted && !failures.iter().any(|failure| failure.diagnosis.id == misuse[0]) {
        findings.push(Diagnosis::new(DiagnosisId::AccountBlockedSpam).with_certainty(Certainty::Possible));
    }
    findings
}
