//! An explained error as JSON.

use serde_json::{Value, json};

use super::diagnosis_json;
use crate::bounce::{Authentication, Explanation, Failure};
use crate::lang::Catalog;

/// What an input holds as one object; `source` is the file's name. Where it holds several messages, the failures of all
/// stand in their order, and what is told of one message is told of the first that failed.
pub fn explanation_json(source: &str, explanations: &[Explanation], catalog: &Catalog) -> Value {
    let objects: Vec<Value> = explanations.iter().map(|one| one_json(one, catalog)).collect();
    let told = explanations.iter().position(|one| !one.failures.is_empty()).unwrap_or_default();
    let Some(mut object) = objects.get(told).cloned() else { return Value::Null };
    object["source"] = json!(source);
    object["messages"] = json!(explanations.len());
    for part in ["failures", "diagnoses"] {
        object[part] = objects.iter().filter_map(|one| one[part].as_array()).flatten().cloned().collect();
    }
    object["cut"] = json!(explanations.iter().any(|one| one.cut));
    object
}

fn one_json(explanation: &Explanation, catalog: &Catalog) -> Value {
    json!({
        "kind": explanation.kind,
        "language": explanation.language,
        "writer": explanation.writer,
        "failures": explanation.failures.iter().map(|failure| failure_json(failure, catalog)).collect::<Vec<_>>(),
        "diagnoses": explanation.findings.iter().map(|finding| diagnosis_json(finding, catalog)).collect::<Vec<_>>(),
        "account": explanation.account,
        "hops": explanation
            .hops
            .iter()
            .map(|hop| json!({
                "from": hop.from,
                "by": hop.by,
                "protocol": hop.protocol,
                "time": hop.time.map(|time| time.to_string()),
                "delay_s": hop.delay_s,
            }))
            .collect::<Vec<_>>(),
        "authentication": explanation.authentication.as_ref().map(|results| authentication_json(results, catalog)),
        "original": explanation.original,
        "cut": explanation.cut,
        "unreadable": explanation.unreadable,
    })
}

fn failure_json(failure: &Failure, catalog: &Catalog) -> Value {
    json!({
        "recipient": failure.recipient,
        "reply_code": failure.reply_code,
        "enhanced_code": failure.enhanced_code,
        "response": failure.response,
        "stage": failure.stage,
        "rejecting_server": failure.rejecting_server,
        "reporting_server": failure.reporting_server,
        "action": failure.action,
        "diagnosis": diagnosis_json(&failure.diagnosis, catalog),
    })
}

fn authentication_json(results: &Authentication, catalog: &Catalog) -> Value {
    let causes = results.causes.iter().map(|cause| {
        let (text, repair) = cause.text(results, catalog);
        json!({"id": cause, "text": text, "repair": repair})
    });
    json!({
        "spf": results.spf,
        "dkim": results.dkim,
        "dmarc": results.dmarc,
        "compauth": results.compauth,
        "reason": results.reason,
        "action": results.action,
        "envelope_domain": results.envelope_domain,
        "from_domain": results.from_domain,
        "signing_domain": results.signing_domain,
        "ip": results.ip,
        "aligned": results.aligned,
        "causes": causes.collect::<Vec<_>>(),
    })
}
