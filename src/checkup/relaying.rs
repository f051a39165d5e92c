//! What being on this network or another has to do with it that a server relays, or does not.

use super::dialogue::Dialogue;
use super::judge::Observations;
use super::vantage::network;
use crate::account::{Account, Host, SignIn};
use crate::diagnosis::{
    Alternative, Assessment, Certainty, Diagnosis, DiagnosisId, Fact, Network, Position, Relaying, Restriction,
    Situation, assess, handled_domains,
};

/// What a refusal to relay means in the light of where this computer is.
pub(super) fn refused(diagnosis: Diagnosis, domain: &str, account: &Account, found: &Observations) -> Diagnosis {
    let network = network(account, found);
    // In ASCII, as domains are compared.
    let domain = Host::parse(domain).map_or_else(|_| domain.to_owned(), |host| host.as_ascii());
    let is_about_network = assessment(&domain, network, account, found)
        .is_some_and(|assessment| assessment.restrictions.contains(&Restriction::OwnNetwork));
    if !matches!(diagnosis.id, DiagnosisId::RelayDenied | DiagnosisId::NetworkNotAuthorised) || !is_about_network {
        return diagnosis;
    }
    // Who offers no sign-in lets people in by something else, and that is mostly the network.
    let mut diagnosis = match (diagnosis.id, offers_sign_in(found), network) {
        (DiagnosisId::RelayDenied, false, Network::Other) => because_of_the_network(diagnosis),
        (DiagnosisId::RelayDenied, false, _) => perhaps_because_of_the_network(diagnosis),
        _ => diagnosis,
    };
    if diagnosis.id == DiagnosisId::NetworkNotAuthorised && !offers_sign_in(found) {
        diagnosis = diagnosis.with_fact(Fact::Kind, "no-sign-in");
    }
    match found.vantage.as_ref().and_then(|vantage| vantage.organisation()) {
        Some(organisation) if network == Network::Other => diagnosis.with_fact(Fact::Network, organisation),
        _ => diagnosis,
    }
}

/// Mail to others is taken without a sign-in because of where this computer is; elsewhere it will not be.
pub(super) fn sends_only_from_here(account: &Account, found: &Observations) -> Option<Diagnosis> {
    let outgoing = &account.outgoing;
    if outgoing.sign_in != SignIn::None || outgoing.server.host.is_local() {
        return None;
    }
    let network = network(account, found);
    let accepted = found.main.envelope.iter().flat_map(|envelope| &envelope.recipients);
    let relays = accepted.filter(|(_, reply)| reply.is_positive()).any(|(recipient, _)| {
        let assessment = assessment(&recipient.domain().as_ascii(), network, account, found);
        assessment.is_some_and(|assessment| assessment.relaying == Relaying::Yes)
    });
    if !relays || !(network == Network::Own || offers_sign_in(found)) {
        return None;
    }
    let mut diagnosis = Diagnosis::new(DiagnosisId::SendsOnlyFromHere).with_certainty(Certainty::Likely);
    if !offers_sign_in(found) {
        diagnosis = diagnosis.with_fact(Fact::Kind, "no-sign-in");
    }
    let organisation = found.vantage.as_ref().and_then(|vantage| vantage.organisation());
    let own = organisation.filter(|_| network == Network::Own);
    Some(own.into_iter().fold(diagnosis, |diagnosis, own| diagnosis.with_fact(Fact::Network, own)))
}

fn assessment(domain: &str, network: Network, account: &Account, found: &Observations) -> Option<Assessment> {
    let own = account.address.domain();
    assess(&Situation {
        webmail: false,
        position: Position::Seen(network),
        recipient: Some(domain),
        handles: &handled_domains(own, Some(&account.outgoing.server.host)),
        sender: Some(&own.as_ascii()),
        signs_in: found.main.signed_in,
        incoming_first: account.outgoing.sign_in == SignIn::IncomingFirst,
        admitted: false,
    })
}

/// On any of the server's ports that were looked at.
fn offers_sign_in(found: &Observations) -> bool {
    let here = found.main.ehlo.as_ref().is_some_and(|ehlo| !ehlo.methods().is_empty());
    here || found.looks.iter().any(Dialogue::is_usable)
}

fn because_of_the_network(refused: Diagnosis) -> Diagnosis {
    let mut diagnosis = Diagnosis::new(DiagnosisId::NetworkNotAuthorised).with_certainty(Certainty::Likely);
    diagnosis.alternatives = vec![Alternative { id: refused.id, certainty: Certainty::Likely }];
    let others = refused.alternatives.into_iter().filter(|other| other.id != DiagnosisId::NetworkNotAuthorised);
    diagnosis.alternatives.extend(others);
    Diagnosis { facts: refused.facts, evidence: refused.evidence, ..diagnosis }
}

fn perhaps_because_of_the_network(mut refused: Diagnosis) -> Diagnosis {
    refused.alternatives.retain(|other| other.id != DiagnosisId::NetworkNotAuthorised);
    refused.alternatives.insert(0, Alternative { id: DiagnosisId::NetworkNotAuthorised, certainty: Certainty::Likely });
    refused
}
