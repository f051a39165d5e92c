//! The incoming server: every way in which fetching mail works or fails, beside a sound outgoing server.

mod both;
mod hostile;
mod settings;
mod sign_in;

use std::time::Duration;

use mailclinic::account::Security;
use mailclinic::checkup::{CheckStage, Detail, Outcome, Status};
use mailclinic::diagnosis::Diagnosis;

use crate::lab::{FETCH, Lab, Patient, Script, Server, V4};

fn patient() -> Patient {
    Patient::new(587, Security::StartTls)
}

/// A lab with a sound outgoing server, and this for incoming mail. What the domain publishes does not matter here.
async fn lab(port: u16, script: Script) -> (Lab, Server, Server) {
    let mut lab = Lab::new();
    lab.offline = true;
    lab.limits.connect = Duration::from_secs(5);
    let outgoing = lab.serve(V4, 587, Script::starttls()).await;
    let incoming = lab.serve(FETCH, port, script).await;
    (lab, outgoing, incoming)
}

fn incoming_stage(outcome: &Outcome) -> (Status, Detail) {
    let stage = outcome.stages.iter().find(|result| result.stage == CheckStage::Incoming).expect("one for each stage");
    (stage.status, stage.detail.clone())
}

fn about_incoming(outcome: &Outcome) -> Vec<&Diagnosis> {
    outcome.diagnoses.iter().filter(|diagnosis| diagnosis.is_about_incoming()).collect()
}
