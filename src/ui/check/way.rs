//! Which places of the way are in order, and which one is at fault.

use crate::checkup::{CheckStage, Outcome, Status, Verdict};
use crate::diagnosis::{Diagnosis, DiagnosisId, Fixer, Group};
use crate::lang::Catalog;
use crate::ui::widgets::{Place, PlaceState};

use super::data::server_name;

const YOU: usize = 0;
const NETWORK: usize = 1;
const SERVER: usize = 2;
const RECIPIENT: usize = 3;

/// Your settings, your network, the server, the recipient.
pub(super) fn places(outcome: &Outcome, catalog: &Catalog) -> Vec<Place> {
    let states = states(outcome);
    let name = |i: usize| match i {
        YOU => catalog.text("way-you"),
        NETWORK => catalog.text("way-network"),
        SERVER => server_name(outcome),
        _ => catalog.text("way-recipient"),
    };
    let status = |i: usize, state: PlaceState| {
        if i == RECIPIENT
            && matches!(state, PlaceState::Caution | PlaceState::Fault)
            && let Some(cause) = outcome.cause().filter(|cause| cause.id.group() == Group::Domain)
        {
            return catalog.text(match state {
                _ if loses_replies(cause.id) => "way-recipient-replies",
                PlaceState::Fault => "way-recipient-refuses",
                _ => "way-recipient-doubts",
            });
        }
        let place = ["you", "network", "server", "recipient"][i];
        let word = match state {
            PlaceState::Good => "good",
            PlaceState::Caution => "caution",
            PlaceState::Fault => "fault",
            PlaceState::Unknown => "unknown",
        };
        catalog.text(&format!("way-{place}-{word}"))
    };
    states.into_iter().enumerate().map(|(i, state)| Place { name: name(i), status: status(i, state), state }).collect()
}

fn states(outcome: &Outcome) -> [PlaceState; 4] {
    let passed = |stage: CheckStage| {
        let result = outcome.stages.iter().find(|result| result.stage == stage);
        result.is_some_and(|result| matches!(result.status, Status::Passed | Status::Warning))
    };
    let good_if = |good: bool| if good { PlaceState::Good } else { PlaceState::Unknown };
    let connected = passed(CheckStage::Connect);
    let mut states = [
        PlaceState::Good,
        good_if(connected || passed(CheckStage::FindServer)),
        good_if(connected),
        good_if(passed(CheckStage::Recipient)),
    ];
    // It is the way of what is sent; fetching mail is another matter.
    let of_the_way = |cause: &&Diagnosis| !(cause.is_about_incoming() && passed(CheckStage::Recipient));
    let marked = match outcome.verdict {
        Verdict::Problem => PlaceState::Fault,
        Verdict::Warning => PlaceState::Caution,
        Verdict::Ok => return states,
        Verdict::Unknown => {
            states[YOU] = PlaceState::Unknown;
            return states;
        }
    };
    if let Some(cause) = outcome.cause().filter(of_the_way) {
        let at_fault = place_of(cause);
        states[at_fault] = marked;
        // What lies behind the fault was not reached, unless a stage says so.
        if at_fault == NETWORK && !connected {
            states[SERVER] = PlaceState::Unknown;
        }
    }
    states
}

/// The place that a finding is about: where it can be mended.
fn place_of(cause: &Diagnosis) -> usize {
    match (cause.fixer, cause.id.group()) {
        (Fixer::You | Fixer::Software, _) => YOU,
        (Fixer::Network, _) => NETWORK,
        // The message goes out. What the domain publishes matters where it arrives.
        (_, Group::Domain) => RECIPIENT,
        (Fixer::Recipient | Fixer::RecipientAdmin, _) => RECIPIENT,
        (Fixer::Nobody, Group::Recipient) => RECIPIENT,
        (Fixer::Nobody, _) if cause.id == DiagnosisId::Offline => NETWORK,
        (Fixer::Provider | Fixer::Domain | Fixer::Nobody, _) => SERVER,
    }
}

/// Whether a finding about the domain keeps replies from coming back, rather than making others doubt what was sent.
fn loses_replies(id: DiagnosisId) -> bool {
    use DiagnosisId as Id;
    matches!(
        id,
        Id::MxMissing
            | Id::MxWithoutAddress
            | Id::MxIsAlias
            | Id::MxNull
            | Id::MxMixed
            | Id::MxUnexpected
            | Id::MtaStsInvalid
            | Id::TlsaMismatch
    )
}
