//! The JSON of the command line. Its fields are a promise to others: they may be added to, never changed.

mod discovery;
mod domain;
mod explanation;
mod records;

use std::time::Duration;

pub use discovery::{discovery_json, taken_json};
pub use domain::domain_json;
pub use explanation::explanation_json;

use serde_json::{Map, Value, json};

use crate::account::{Account, Change, Server};
use crate::checkup::{Outcome, StageResult};
use crate::diagnosis::{Diagnosis, Fact, Wording};
use crate::lang::Catalog;
use crate::report::{Program, instructions};

/// A check-up as one object.
pub fn check_json(outcome: &Outcome, catalog: &Catalog) -> Value {
    let mut object = json!({
        "address": outcome.account.address,
        "began": outcome.began.to_string(),
        "verdict": outcome.verdict,
        "took_ms": millis(outcome.took),
        "stages": outcome.stages.iter().map(|stage| stage_json(stage, catalog)).collect::<Vec<_>>(),
        "diagnoses": outcome
            .diagnoses
            .iter()
            .map(|diagnosis| with_instructions(diagnosis, &outcome.account, catalog))
            .collect::<Vec<_>>(),
        "working_settings": outcome
            .working
            .iter()
            .map(|settings| json!({"smtp": server_json(&settings.server), "auth": settings.auth}))
            .collect::<Vec<_>>(),
        "transcript": outcome
            .transcript
            .iter()
            .map(|line| json!({
                "at_ms": millis(line.at), "server": line.server, "direction": line.direction, "line": line.text,
            }))
            .collect::<Vec<_>>(),
    });
    object["tls"] = json!(outcome.tls);
    object["domain"] = json!(outcome.domain.as_deref().map(domain::without_diagnoses));
    object
}

/// A diagnosis with its words.
pub fn diagnosis_json(diagnosis: &Diagnosis, catalog: &Catalog) -> Value {
    let wording = Wording::of(diagnosis, catalog);
    json!({
        "id": diagnosis.id,
        "severity": diagnosis.severity,
        "fixer": diagnosis.fixer,
        "certainty": diagnosis.certainty,
        "title": wording.title,
        "explanation": wording.explanation,
        "steps": wording.steps,
        "admin_steps": wording.admin_steps,
        "facts": facts_json(diagnosis),
        "evidence": diagnosis.evidence,
        "links": diagnosis
            .links
            .iter()
            .map(|link| json!({"label": catalog.text(&link.label), "url": link.url}))
            .collect::<Vec<_>>(),
        "fixes": diagnosis
            .fixes
            .iter()
            .map(|fix| json!({"label": fix.text(catalog), "settings": change_json(&fix.change)}))
            .collect::<Vec<_>>(),
        "corrections": diagnosis.corrections,
        "alternatives": diagnosis.alternatives,
    })
}

/// A diagnosis about this account: each fix with its steps in every mail program, by the program's word.
fn with_instructions(diagnosis: &Diagnosis, account: &Account, catalog: &Catalog) -> Value {
    let mut object = diagnosis_json(diagnosis, catalog);
    for (i, fix) in diagnosis.fixes.iter().enumerate() {
        let steps = Program::ALL
            .into_iter()
            .map(|program| (program.word().to_owned(), json!(instructions(program, &fix.change, account, catalog))));
        object["fixes"][i]["instructions"] = Value::Object(steps.collect());
    }
    object
}

fn stage_json(stage: &StageResult, catalog: &Catalog) -> Value {
    json!({
        "stage": stage.stage,
        "status": stage.status,
        "took_ms": millis(stage.took),
        "detail": crate::report::stage_detail(&stage.detail, catalog),
    })
}

fn facts_json(diagnosis: &Diagnosis) -> Value {
    let mut facts = Map::new();
    for (fact, value) in &diagnosis.facts {
        let value = match (fact, value.parse::<u64>()) {
            (Fact::ReplyCode | Fact::Port | Fact::Seconds, Ok(number)) => json!(number),
            _ => json!(value),
        };
        facts.insert(fact.word().to_owned(), value);
    }
    if let Some(works) = &diagnosis.works {
        facts.insert("works".to_owned(), server_json(works));
    }
    Value::Object(facts)
}

fn server_json(server: &Server) -> Value {
    json!({"host": server.host, "port": server.port, "security": server.security})
}

/// The settings that a fix changes, grouped by server.
pub fn change_json(change: &Change) -> Value {
    let mut smtp = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            smtp.insert(name.to_owned(), value);
        }
    };
    put("host", change.host.as_ref().map(|host| json!(host)));
    put("port", change.port.map(|port| json!(port)));
    put("security", change.security.map(|security| json!(security)));
    put("sign_in", change.sign_in.as_ref().map(|sign_in| json!(sign_in)));
    put("method", change.method.map(|method| json!(method)));
    put("pinned", change.pinned.map(|pinned| json!(pinned)));
    put("username", change.username.as_ref().map(|username| json!(username)));
    put("trim_password", change.trim_password.then_some(json!(true)));
    put("same_password", change.same_password.then_some(json!(true)));
    let mut settings = json!({"smtp": smtp});
    if let Some(incoming) = &change.incoming {
        settings["incoming"] = json!(incoming);
    }
    settings
}

fn millis(time: Duration) -> u64 {
    time.as_millis().try_into().unwrap_or(u64::MAX)
}
