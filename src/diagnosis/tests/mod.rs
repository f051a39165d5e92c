//! Tests of the diagnosis as a whole: tables of what servers say, and to whom.

mod catalogue;
mod codes;
mod coverage;
mod exchange_codes;
mod fallback;
mod relay;
mod rows;
mod service_facts;
mod services;
mod services_words;
mod sign_in;
mod sign_in_by_service;
mod signals;
mod submission;
mod wordings;

use super::{Circumstances, Diagnosis, Evidence, Reply, Signal, Stage, diagnose};

/// The diagnosis of a reply; its lines are divided by line feeds.
fn judge(reply: &str, stage: Stage, circumstances: Circumstances) -> Diagnosis {
    let reply = Reply::from_lines(reply.lines().map(str::to_owned).collect()).expect(reply);
    diagnose(&Evidence { stage, signal: Signal::Reply(reply), circumstances })
}

/// The diagnosis of an enhanced code alone, as a report has it that quotes no server.
fn judge_status(code: &str) -> Diagnosis {
    let reply = Reply::without_code(code.starts_with('5'), code.parse().ok(), "");
    diagnose(&Evidence { stage: Stage::RcptTo, signal: Signal::Reply(reply), circumstances: Circumstances::default() })
}

/// A check-up of an account at `smtp.example.org` that wants to sign in.
fn account() -> Circumstances {
    Circumstances {
        server: Some("smtp.example.org".to_owned()),
        port: Some(587),
        encrypted: Some(true),
        signed_in: Some(true),
        wants_sign_in: Some(true),
        offers_auth: Some(true),
        address: Some("anna@example.org".to_owned()),
        domain: Some("example.org".to_owned()),
        username: Some("anna@example.org".to_owned()),
        recipient_side: Some(false),
        is_mx: Some(false),
        ..Circumstances::default()
    }
}

/// An account that is about to sign in at this server.
fn at(server: &str, domain: &str) -> Circumstances {
    Circumstances {
        server: Some(server.to_owned()),
        signed_in: Some(false),
        domain: Some(domain.to_owned()),
        address: Some(format!("anna@{domain}")),
        username: Some(format!("anna@{domain}")),
        ..account()
    }
}

/// The same where the box is not ticked.
fn without_sign_in() -> Circumstances {
    Circumstances { signed_in: Some(false), wants_sign_in: Some(false), username: None, ..account() }
}

/// With somebody outside as the recipient.
fn to_outside(circumstances: Circumstances) -> Circumstances {
    Circumstances {
        recipient: Some("bea@example.com".to_owned()),
        recipient_domain: Some("example.com".to_owned()),
        ..circumstances
    }
}

/// With the own address as the recipient.
fn to_self(circumstances: Circumstances) -> Circumstances {
    Circumstances {
        recipient: Some("anna@example.org".to_owned()),
        recipient_domain: Some("example.org".to_owned()),
        ..circumstances
    }
}

fn alternatives(diagnosis: &Diagnosis) -> Vec<super::DiagnosisId> {
    diagnosis.alternatives.iter().map(|alternative| alternative.id).collect()
}
