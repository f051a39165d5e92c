//! The picture of the way: you, the server that sent it on, the server that refused it, the recipient.

use crate::bounce::{Action, Explanation, Failure, Kind};
use crate::diagnosis::{DiagnosisId, Fact, Fixer, Group, Severity, Stage};
use crate::lang::Catalog;
use crate::ui::safe::name;
use crate::ui::widgets::{Place, PlaceState};

const YOU: usize = 0;
const OWN: usize = 1;
const THEIRS: usize = 2;
const RECIPIENT: usize = 3;

pub(super) fn places(explanation: &Explanation, failure: &Failure, catalog: &Catalog) -> Vec<Place> {
    // Bare words that nobody knows do not even tell which server spoke.
    let is_bare = matches!(explanation.kind, Kind::Reply | Kind::Code);
    if is_bare && failure.diagnosis.id == DiagnosisId::UnknownReply {
        return Vec::new();
    }
    let refused_at = if refused_by_own(explanation, failure) { OWN } else { THEIRS };
    let names = names(explanation, failure, refused_at);
    let generic = ["explain-way-you", "explain-way-own", "explain-way-theirs", "way-recipient"];
    let states = states(explanation, failure, refused_at);
    let place = |i: usize, (state, status): (PlaceState, &str)| Place {
        name: names[i].map_or_else(|| catalog.text(generic[i]), name),
        status: catalog.text(status),
        state,
    };
    states.into_iter().enumerate().map(|(i, state)| place(i, state)).collect()
}

/// Whether the server that the person sends through refused, and not one on the recipient's side.
fn refused_by_own(explanation: &Explanation, failure: &Failure) -> bool {
    match failure.diagnosis.facts.get(&Fact::Side).map(String::as_str) {
        Some("own") => return true,
        Some("recipient") => return false,
        _ => {}
    }
    if explanation.kind == Kind::Dialog {
        return true;
    }
    let rejecting = failure.rejecting_server.as_deref();
    let within = |address: Option<&str>| {
        let domain =
            address.and_then(|address| address.trim_end_matches('>').rsplit_once('@')).map(|(_, domain)| domain);
        rejecting.zip(domain).is_some_and(|(server, domain)| is_within(server, domain))
    };
    if within(failure.recipient.as_deref()) {
        return false;
    }
    if within(explanation.original.as_ref().and_then(|original| original.from.as_deref())) {
        return true;
    }
    match (rejecting, failure.reporting_server.as_deref()) {
        // Somebody reports what another one did.
        (Some(rejecting), Some(reporting)) if !rejecting.eq_ignore_ascii_case(reporting) => false,
        _ => matches!(
            failure.diagnosis.id.group(),
            Group::FindServer | Group::Connect | Group::Secure | Group::SignIn | Group::Relay | Group::Sender
        ),
    }
}

fn is_within(server: &str, domain: &str) -> bool {
    let (server, domain) = (server.to_ascii_lowercase(), domain.to_ascii_lowercase());
    server == domain || server.strip_suffix(&domain).is_some_and(|rest| rest.ends_with('.'))
}

/// The servers by name where the input tells.
fn names<'a>(explanation: &'a Explanation, failure: &'a Failure, refused_at: usize) -> [Option<&'a str>; 4] {
    let fact = |fact| failure.diagnosis.facts.get(&fact).map(String::as_str);
    let rejecting = failure.rejecting_server.as_deref().or(fact(Fact::RejectingServer));
    let reporting = failure.reporting_server.as_deref();
    let account = explanation.account.as_ref().and_then(|account| account.server.as_deref());
    let (own, theirs) = if refused_at == OWN {
        (rejecting.or(account).or(reporting), None)
    } else {
        // Who refused may have written the report too; then nothing is known of who sent it on but the way it took.
        let sender = reporting.filter(|reporting| rejecting.is_some_and(|rejecting| rejecting != *reporting));
        let first = explanation.hops.first().and_then(|hop| hop.by.as_deref()).filter(|by| Some(*by) != rejecting);
        (sender.or(account).or(first), rejecting.or(reporting))
    };
    let recipient = failure.recipient.as_deref().or(fact(Fact::Recipient));
    [None, own, theirs, recipient].map(|name| name.filter(|name| !name.trim().is_empty()))
}

type State = (PlaceState, &'static str);

fn states(explanation: &Explanation, failure: &Failure, refused_at: usize) -> [State; 4] {
    use PlaceState::{Caution, Fault, Good, Unknown};
    let you = (Good, "explain-way-nothing-to-do");
    let sent_on = (Good, "explain-way-sent-on");
    match failure.action {
        Some(Action::Delivered) => return [you, sent_on, (Good, "explain-way-took-it"), (Good, "explain-way-has-it")],
        Some(Action::Relayed | Action::Expanded) => {
            return [you, sent_on, (Good, "explain-way-took-it"), (Unknown, "explain-way-no-word")];
        }
        Some(Action::Failed | Action::Delayed) | None => {}
    }
    let is_delayed = explanation.kind == Kind::Delayed || failure.action == Some(Action::Delayed);
    let turned_away = (Caution, if is_delayed { "explain-way-waiting" } else { "explain-way-turned-away" });
    let not_reached = (Unknown, if is_delayed { "explain-way-not-yet" } else { "way-recipient-unknown" });
    let mut states = [you, not_reached, not_reached, not_reached];
    if refused_at == THEIRS {
        states[OWN] = match failure.reporting_server.is_some() && failure.reporting_server != failure.rejecting_server {
            true => (Good, "explain-way-sent-on-reported"),
            false => sent_on,
        };
    }
    let unreached = matches!(failure.stage, Some(Stage::Resolve | Stage::Connect))
        || matches!(failure.diagnosis.id.group(), Group::FindServer | Group::Connect);
    if !(refused_at == OWN && unreached) {
        states[refused_at] = turned_away;
    }
    if failure.diagnosis.id == DiagnosisId::UnknownReply {
        return states;
    }
    let marked = match failure.diagnosis.severity {
        Severity::Problem if !is_delayed => Fault,
        Severity::Problem | Severity::Warning => Caution,
        Severity::Advice | Severity::Ok => return states,
    };
    match failure.diagnosis.fixer {
        Fixer::You => states[YOU] = (marked, "explain-way-you-act"),
        Fixer::Software => states[YOU] = (marked, "explain-way-software-acts"),
        Fixer::Network => states[YOU] = (marked, "explain-way-network-acts"),
        Fixer::Provider => states[OWN] = (marked, "explain-way-administrator-acts"),
        Fixer::Domain => states[OWN] = (marked, "explain-way-domain-acts"),
        Fixer::RecipientAdmin => states[THEIRS] = (marked, "explain-way-administrator-acts"),
        Fixer::Recipient => states[RECIPIENT] = (marked, "explain-way-recipient-acts"),
        Fixer::Nobody if is_delayed => {}
        Fixer::Nobody => states[refused_at] = (Caution, "explain-way-passes"),
    }
    states
}

#[cfg(test)]
mod tests {
    use PlaceState::{Caution, Fault, Good, Unknown};

    use super::*;
    use crate::bounce::DialogAccount;
    use crate::diagnosis::Diagnosis;
    use crate::lang::Language;

    struct Case {
        kind: Kind,
        id: DiagnosisId,
        action: Option<Action>,
        rejecting: Option<&'static str>,
        reporting: Option<&'static str>,
        states: [PlaceState; 4],
        servers: [&'static str; 2],
    }

    const CASE: Case = Case {
        kind: Kind::Bounce,
        id: DiagnosisId::RecipientRestricted,
        action: Some(Action::Failed),
        rejecting: Some("mx.b.example"),
        reporting: Some("smtp.a.example"),
        states: [Good, Good, Fault, Unknown],
        servers: ["smtp.a.example", "mx.b.example"],
    };

    fn drawn(case: &Case) -> Vec<Place> {
        let failure = Failure {
            recipient: Some("maria@b.example".to_owned()),
            reply_code: None,
            enhanced_code: None,
            response: None,
            stage: None,
            rejecting_server: case.rejecting.map(str::to_owned),
            reporting_server: case.reporting.map(str::to_owned),
            action: case.action,
            diagnosis: Diagnosis::new(case.id),
        };
        let account = DialogAccount { server: Some("smtp.c.example".to_owned()), ..DialogAccount::default() };
        let explanation = Explanation {
            kind: case.kind,
            language: None,
            writer: None,
            failures: Vec::new(),
            findings: Vec::new(),
            account: (case.kind == Kind::Dialog).then_some(account),
            hops: Vec::new(),
            authentication: None,
            original: None,
            cut: false,
            unreadable: None,
        };
        places(&explanation, &failure, &Catalog::new(Language::En))
    }

    #[test]
    fn the_culprit_is_marked_and_who_refused_is_told_from_who_reported() {
        use DiagnosisId as Id;
        let generic = ["Your mail provider", "The recipient’s server"];
        let dialog = Case { kind: Kind::Dialog, rejecting: None, reporting: None, ..CASE };
        let theirs = ["smtp.c.example", generic[1]];
        for case in [
            CASE,
            Case { id: Id::RecipientUnknown, states: [Fault, Good, Caution, Unknown], ..CASE },
            Case { id: Id::RecipientMailboxFull, states: [Good, Good, Caution, Fault], ..CASE },
            Case { id: Id::IpBlocklisted, states: [Good, Fault, Caution, Unknown], ..CASE },
            Case { id: Id::Greylisted, states: [Good, Good, Caution, Unknown], ..CASE },
            Case { id: Id::UnknownReply, states: [Good, Good, Caution, Unknown], ..CASE },
            // The recipient's side took it first and wrote the report itself.
            Case {
                rejecting: Some("mx.b.example"),
                reporting: Some("mx.b.example"),
                servers: [generic[0], "mx.b.example"],
                ..CASE
            },
            // Nobody is named.
            Case { rejecting: None, reporting: None, servers: generic, ..CASE },
            Case {
                id: Id::DeliveryDelayed,
                kind: Kind::Delayed,
                action: Some(Action::Delayed),
                states: [Good, Good, Caution, Unknown],
                ..CASE
            },
            Case { id: Id::Delivered, action: Some(Action::Delivered), states: [Good; 4], ..CASE },
            Case { id: Id::Delivered, action: Some(Action::Relayed), states: [Good, Good, Good, Unknown], ..CASE },
            Case { id: Id::RelayDenied, states: [Fault, Caution, Unknown, Unknown], servers: theirs, ..dialog },
            Case { id: Id::PasswordRejected, states: [Fault, Caution, Unknown, Unknown], servers: theirs, ..dialog },
            Case { id: Id::ConnectionTimedOut, states: [Fault, Unknown, Unknown, Unknown], servers: theirs, ..dialog },
            Case { id: Id::ServerDown, states: [Good, Fault, Unknown, Unknown], servers: theirs, ..dialog },
        ] {
            let places = drawn(&case);
            let states: Vec<_> = places.iter().map(|place| place.state).collect();
            assert_eq!(states, case.states, "{:?} of {:?}", case.id, case.kind);
            assert_eq!([places[OWN].name.as_str(), places[THEIRS].name.as_str()], case.servers, "{:?}", case.id);
        }
    }

    #[test]
    fn words_that_nobody_knows_do_not_tell_who_spoke() {
        let case = Case { kind: Kind::Reply, id: DiagnosisId::UnknownReply, rejecting: None, reporting: None, ..CASE };
        assert_eq!(drawn(&case), []);
    }
}
