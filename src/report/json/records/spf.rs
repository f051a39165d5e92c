//! Who may send.

use serde_json::{Value, json};

use super::{MOST_ITEMS, error, fault, faults, list, not_in_time, text};
use crate::checkup::domain::{Seen, Sender};
use crate::diagnosis::whose_include;
use crate::dns::spf::{Coverage, NoRecord, Node, Qualifier, Reach, Survey, TermKind};

/// How far inside a tree is told: readers of JSON bound the depth, many at 128 brackets, and a term takes three.
const DEEPEST: usize = 25;

/// Most terms of a tree.
const MOST_TERMS: usize = 1000;

pub(super) fn spf(seen: &Seen) -> Value {
    let Some(survey) = &seen.spf else { return not_in_time() };
    let mut object = match &survey.record {
        Err(NoRecord::NotAnswered(why)) => return error(why),
        Err(NoRecord::Missing(_) | NoRecord::OtherTexts | NoRecord::NotADomain) => return Value::Null,
        Ok(_) | Err(NoRecord::Several(_)) => self::survey(survey, 0, &mut MOST_TERMS.clone()),
    };
    object["records"] = list(&survey.records, |record| json!(text(record)));
    object["void_lookups"] = json!(survey.void);
    object["all"] = json!(survey.all.map(qualifier));
    object["everyone"] = json!(survey.everyone.as_deref().map(text));
    object["uses_ptr"] = json!(survey.uses_ptr);
    object["faults"] = list(&survey.errors, |error| {
        let mut object = fault(&error.fault);
        object["domain"] = json!(text(&error.domain));
        object
    });
    object["unanswered"] = list(&survey.unanswered, |unanswered| {
        let mut object = error(&unanswered.error);
        object["name"] = json!(text(&unanswered.name));
        object
    });
    object["provider"] = json!(seen.allowed.as_ref().map(|allowed| json!({
        "service": allowed.service,
        "allowed": match allowed.coverage {
            Coverage::Covered(_) => Some(true),
            Coverage::NotCovered { .. } => Some(false),
            Coverage::Unknown(_) => None,
        },
        "certain": !matches!(allowed.coverage, Coverage::NotCovered { certain: false, .. }),
        "assumed": allowed.assumed,
    })));
    object
}

/// What one domain's record comes to, with its terms.
fn survey(survey: &Survey, depth: usize, left: &mut usize) -> Value {
    let (record, why) = match &survey.record {
        Ok(record) => (Some(text(&record.text)), Value::Null),
        Err(NoRecord::NotAnswered(why)) => (None, error(why)["error"].clone()),
        Err(NoRecord::Several(_)) => (None, json!("several-records")),
        Err(NoRecord::Missing(_) | NoRecord::OtherTexts) => (None, json!("no-records")),
        Err(NoRecord::NotADomain) => (None, json!("bad-name")),
    };
    let mut tree = Vec::new();
    for node in &survey.tree {
        if *left == 0 || depth >= DEEPEST {
            break;
        }
        *left -= 1;
        tree.push(self::node(survey, node, depth, left));
    }
    let mut object = json!({
        "domain": text(&survey.domain),
        "record": record,
        "lookups": survey.lookups,
        "left_out": survey.tree.len() - tree.len(),
        "tree": tree,
    });
    if !why.is_null() {
        object["error"] = why;
    }
    object
}

fn node(of: &Survey, node: &Node, depth: usize, left: &mut usize) -> Value {
    let syntax = of.record.iter().flat_map(|record| &record.errors).find(|error| error.span == node.term.span);
    let is_reference = matches!(node.term.kind, TermKind::Include(_) | TermKind::Redirect(_));
    let service = node.target.as_deref().filter(|_| is_reference).and_then(whose_include);
    let mut object = json!({
        "term": text(&node.term.text),
        "target": node.target.as_deref().map(text),
        "service": service.map(|owner| owner.name),
        "lookups": node.lookups,
        "void": node.void,
        "reach": match node.reach {
            Reach::Followed => "followed",
            Reach::BehindAll => "behind-all",
            Reach::OfMessage => "of-message",
            Reach::Loop => "loop",
            Reach::TooFar => "too-far",
        },
        "networks": list(node.networks(), |network| json!(network.to_string())),
        "fault": node.fault.as_ref().or(syntax.map(|error| &error.fault)).map(fault),
    });
    if let Some(failure) = &node.failure {
        object["error"] = error(failure)["error"].clone();
    }
    if let Some(inner) = &node.inner {
        object["include"] = survey(inner, depth + 1, left);
    }
    object
}

fn qualifier(qualifier: Qualifier) -> &'static str {
    match qualifier {
        Qualifier::Pass => "pass",
        Qualifier::Fail => "fail",
        Qualifier::SoftFail => "softfail",
        Qualifier::Neutral => "neutral",
    }
}

pub(super) fn senders(seen: &Seen) -> Value {
    list(&seen.senders, sender)
}

fn sender(sender: &Sender) -> Value {
    let Sender { ip, guessed, reverse, spf } = sender;
    let names = match &reverse.names {
        Ok(names) => list(names, |name| {
            let unanswered = reverse.unanswered.iter().find(|(unanswered, _)| unanswered == name);
            let mut object = json!({"name": text(name), "confirmed": reverse.confirmed.contains(name)});
            if let Some((_, why)) = unanswered {
                object["confirmed"] = Value::Null;
                object["error"] = error(why)["error"].clone();
            }
            object
        }),
        Err(why) => super::missing_or_error(why),
    };
    json!({
        "ip": ip,
        "guessed": guessed,
        "names": names,
        "generic_name": reverse.generic,
        "spf": {
            "result": spf.result.word(),
            "term": spf.decided().map(|(_, step)| text(&step.term.text)),
            "domain": spf.decided().map(|(trace, _)| text(&trace.domain)),
            "faults": faults(&spf.error.iter().map(|error| error.fault.clone()).take(MOST_ITEMS).collect::<Vec<_>>()),
        },
    })
}
