//! What was read becomes a failure with its diagnosis.

mod around;
mod findings;

use super::entry::Entry;
use super::explanation::{Action, Failure, Kind};
use super::{who, words};
use crate::diagnosis::{
    Alternative, Certainty, Diagnosis, DiagnosisId, EnhancedCode, Evidence, Fact, Reply, Signal, Stage, diagnose,
    suggested_address,
};

pub(super) use around::Around;
pub(super) use findings::{of_headers, of_whole};

/// The failure that an entry tells of.
pub(super) fn failure(mut entry: Entry, kind: Kind, around: &Around<'_>) -> Failure {
    if let Some(response) = entry.response.as_mut().filter(|response| response.contains(is_harmful)) {
        *response = response.replace(is_harmful, "\u{fffd}");
    }
    let response = entry.response.as_deref().unwrap_or_default();
    let delivered = matches!(entry.action, Some(Action::Delivered | Action::Relayed | Action::Expanded))
        || entry.action.is_none() && kind == Kind::Delivered;
    let said = if delivered { words::said_well(response) } else { words::said(response) };
    let status: Option<EnhancedCode> = entry.status.as_deref().and_then(|status| status.parse().ok());
    let code = said.as_ref().and_then(|said| said.code);
    let enhanced = exact(said.as_ref().and_then(|said| said.enhanced), status);
    let stage = entry.stage.or_else(|| who::stage(response));
    let mut diagnosis = if delivered {
        Diagnosis::new(DiagnosisId::Delivered)
    } else {
        let reply = match &said {
            Some(said) if said.code.is_some() => said.reply(),
            _ => Reply::without_code(is_permanent(enhanced, entry.action), enhanced, response),
        };
        // The report's own status tells where the words do not.
        let reply = Reply { enhanced: reply.enhanced.or(enhanced), ..reply };
        judged(reply, stage, &entry, around)
    };
    // A code alone does not tell why a message is still waiting, and what is still being tried has not expired.
    let nothing_said = response.trim_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ' ')).is_empty();
    let waits = entry.action == Some(Action::Delayed);
    if waits && (nothing_said || diagnosis.id == DiagnosisId::MessageExpired) {
        let facts = diagnosis.facts;
        diagnosis = Diagnosis { facts, ..Diagnosis::new(DiagnosisId::DeliveryDelayed) };
    }
    if !response.is_empty() {
        diagnosis.evidence = vec![response.to_owned()];
    }
    add_facts(&mut diagnosis, &entry, around);
    let own_words = said.filter(|said| said.code.is_some()).map(|said| said.own_words().to_owned());
    Failure {
        reply_code: code.map(|code| code.to_string()),
        enhanced_code: enhanced.map(|code| code.to_string()),
        stage,
        action: entry.action.or(match kind {
            Kind::Bounce => Some(Action::Failed),
            Kind::Delayed => Some(Action::Delayed),
            Kind::Delivered => Some(Action::Delivered),
            _ => None,
        }),
        response: own_words.or(entry.response),
        rejecting_server: entry.rejecting_server,
        reporting_server: entry.reporting_server,
        recipient: entry.recipient,
        diagnosis,
    }
}

/// What could act on a terminal or turn the reading direction of a screen.
fn is_harmful(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Somebody who complained of a message: it arrived, so nothing failed.
pub(super) fn complaint(entry: Entry) -> Failure {
    let mut diagnosis = Diagnosis::new(DiagnosisId::NotABounce).with_fact(Fact::Kind, "feedback");
    if let Some(recipient) = &entry.recipient {
        diagnosis.facts.insert(Fact::Recipient, recipient.clone());
    }
    Failure {
        recipient: entry.recipient,
        reply_code: None,
        enhanced_code: None,
        response: None,
        stage: None,
        rejecting_server: None,
        reporting_server: entry.reporting_server,
        action: None,
        diagnosis,
    }
}

/// The diagnosis of a signal that is no reply of a server.
pub(super) fn of_signal(signal: Signal, stage: Stage, entry: &Entry, around: &Around<'_>) -> Diagnosis {
    let mut diagnosis = diagnose(&Evidence { stage, signal, circumstances: around.circumstances(entry) });
    add_facts(&mut diagnosis, entry, around);
    diagnosis
}

fn judged(reply: Reply, stage: Option<Stage>, entry: &Entry, around: &Around<'_>) -> Diagnosis {
    let stage = stage.filter(|stage| *stage >= Stage::Ehlo).unwrap_or_else(|| likely_stage(reply.code, around));
    diagnose(&Evidence { stage, signal: Signal::Reply(reply), circumstances: around.circumstances(entry) })
}

fn is_permanent(enhanced: Option<EnhancedCode>, action: Option<Action>) -> bool {
    enhanced.map_or(action != Some(Action::Delayed), |code| code.class == 5)
}

/// The more exact of two enhanced codes: x.0.0 says nothing, and the words of the server that refused go before the status of
/// the report.
fn exact(said: Option<EnhancedCode>, status: Option<EnhancedCode>) -> Option<EnhancedCode> {
    let vague = |code: &EnhancedCode| code.subject == 0 && code.detail == 0;
    match (said, status) {
        (Some(said), Some(status)) if vague(&said) && !vague(&status) => Some(status),
        (Some(said), _) => Some(said),
        (None, status) => status,
    }
}

/// Where a reply was probably given, if nothing says it: codes of signing in belong there, all others mostly to a recipient.
fn likely_stage(code: u16, around: &Around<'_>) -> Stage {
    match code {
        432 | 454 | 530 | 534 | 535 | 538 if !around.returned => Stage::Auth,
        _ => Stage::RcptTo,
    }
}

/// Diagnoses after which a slip in the recipient's domain is worth a look.
const OF_ADDRESSES: &[DiagnosisId] = &[
    DiagnosisId::RecipientUnknown,
    DiagnosisId::RecipientDomainNotFound,
    DiagnosisId::RecipientDomainNoMail,
    DiagnosisId::RecipientMalformed,
    DiagnosisId::RecipientServerUnreachable,
    DiagnosisId::MessageExpired,
];

fn add_facts(diagnosis: &mut Diagnosis, entry: &Entry, around: &Around<'_>) {
    let mut add = |fact, value: Option<String>| {
        if let Some(value) = value {
            diagnosis.facts.entry(fact).or_insert(value);
        }
    };
    add(Fact::RejectingServer, entry.rejecting_server.clone());
    add(Fact::Recipient, entry.recipient.clone());
    let side = around.recipient_side(entry).map(|theirs| if theirs { "recipient" } else { "own" });
    add(Fact::Side, side.map(str::to_owned));
    if OF_ADDRESSES.contains(&diagnosis.id)
        && let Some(suggestion) = entry.recipient.as_deref().and_then(suggested_address)
    {
        diagnosis.facts.insert(Fact::Suggestion, suggestion);
    }
    // The final recipient is not the one that was written to, so a forward lies between.
    let forwarded = matches!((&entry.original_recipient, &entry.recipient), (Some(original), Some(last))
        if !original.eq_ignore_ascii_case(last));
    let known = diagnosis.alternatives.iter().any(|other| other.id == DiagnosisId::ForwardingFailed);
    if forwarded && !known && diagnosis.id.severity() == crate::diagnosis::Severity::Problem {
        let forwarding = Alternative { id: DiagnosisId::ForwardingFailed, certainty: Certainty::Likely };
        diagnosis.alternatives.insert(0, forwarding);
    }
}
