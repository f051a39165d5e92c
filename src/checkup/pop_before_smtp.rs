//! POP-before-SMTP tried for real: a server that has refused to pass mail on is asked once more, after the log-on to the
//! incoming server. If it then agrees, that is what was missing.

use super::dialogue::{Dialogue, Setting};
use super::judge::{Observations, refusal};
use super::run::Request;
use crate::account::{Account, Address, Secrets, SignIn};
use crate::diagnosis::{Certainty, Diagnosis, DiagnosisId, Fact, Signal, Stage};

/// Asks again without a sign-in, where that can tell something.
pub(super) async fn ask_again(
    request: &Request,
    setting: &Setting,
    found: &mut Observations,
    deadline: tokio::time::Instant,
) {
    let recipients = worth_asking(&request.account, &request.secrets, &request.recipients, found);
    if recipients.is_empty() {
        return;
    }
    let mut again = Dialogue::new(found.main.server.clone());
    let mut told = |_: &Dialogue, _: Stage| {};
    let talk = async {
        if let Ok(mut open) = again.open(setting, None, &mut told).await {
            // What came of it stands in the dialogue.
            let _ = again.ask(&mut open, &request.account.address, &recipients, &mut told).await;
            open.smtp.quit().await;
        }
    };
    // Out of time, nothing is known; the first answer holds.
    let _ = tokio::time::timeout_at(deadline, talk).await;
    found.after_log_on = Some(again);
}

/// The recipients outside of whom the log-on may have changed the server's mind: who have been refused for who is asking. None
/// where the server is already tired of being asked.
fn worth_asking(account: &Account, secrets: &Secrets, more: &[Address], found: &Observations) -> Vec<Address> {
    use DiagnosisId as Id;
    let logged_on = found.incoming.as_ref().is_some_and(|incoming| incoming.signed_in());
    if !logged_on || found.main.signed_in || account.outgoing.sign_in == SignIn::IncomingFirst {
        return Vec::new();
    }
    let outside = |recipient: &&Address| recipient.domain() != account.address.domain();
    if found.main.failure == Some(Signal::AuthNotOffered) {
        return account.outside_recipient.iter().chain(more).filter(outside).cloned().collect();
    }
    let refused: Vec<_> = found
        .refused_recipients()
        .map(|refused| (refused.clone(), refusal(account, secrets, found, refused).id))
        .collect();
    let tired = refused.iter().any(|((_, reply), id)| {
        reply.code < 500
            || matches!(
                id,
                Id::TooManyLogins
                    | Id::TooManyConnections
                    | Id::SendingTooFast
                    | Id::ServerBusy
                    | Id::SendingLimitReached
            )
    });
    if tired {
        return Vec::new();
    }
    let for_who_asks = |id: &Id| {
        matches!(
            id,
            Id::RelayDenied
                | Id::RelayDeniedWrongServer
                | Id::AuthRequired
                | Id::PopBeforeSmtp
                | Id::NetworkNotAuthorised
                | Id::RelaySenderUnauthorised
        )
    };
    refused
        .iter()
        .filter(|(_, id)| for_who_asks(id))
        .map(|((recipient, _), _)| recipient)
        .filter(outside)
        .cloned()
        .collect()
}

/// The finding, where the log-on is what was missing for this recipient; for any, where nobody was asked about before.
pub(super) fn judge(found: &Observations, recipient: Option<&Address>) -> Option<Diagnosis> {
    let envelope = found.after_log_on.as_ref()?.envelope.as_ref()?;
    let taken = |(asked, reply): &&(Address, _)| {
        let reply: &crate::diagnosis::Reply = reply;
        reply.is_positive() && recipient.is_none_or(|recipient| recipient == asked)
    };
    let (taken, _) = envelope.recipients.iter().find(taken)?;
    let mut diagnosis = Diagnosis::new(DiagnosisId::PopBeforeSmtp).with_fact(Fact::Recipient, taken);
    diagnosis.facts.insert(Fact::RecipientDomain, taken.domain().to_string());
    if recipient.is_none() {
        // It was not asked before the log-on: it may pass mail on for everybody from here.
        diagnosis = diagnosis
            .with_certainty(Certainty::Likely)
            .with_alternative(DiagnosisId::AuthNotOffered, Certainty::Possible);
    }
    Some(diagnosis)
}
