//! Keeps the stages' results and tells of them as they come.

use std::time::Duration;

use tokio::sync::mpsc;

use super::dialogue::Dialogue;
use super::judge::Observations;
use super::outcome::{CheckStage, Detail, Event, StageResult, Status};
use crate::diagnosis::{Diagnosis, Severity, Signal, Stage};

pub(super) struct Stages {
    events: mpsc::UnboundedSender<Event>,
    results: Vec<StageResult>,
}

impl Stages {
    pub fn new(events: mpsc::UnboundedSender<Event>) -> Self {
        Self { events, results: Vec::new() }
    }

    pub fn begin(&self, stage: CheckStage) {
        self.tell(Event::StageStarted(stage));
    }

    pub fn passed(&mut self, stage: CheckStage, took: Duration, detail: Detail) {
        self.put(StageResult { stage, status: Status::Passed, took, detail });
        if let Some(next) = CheckStage::ALL.get(stage as usize + 1).filter(|next| next.is_of_the_dialogue()) {
            self.begin(*next);
        }
    }

    /// Follows the account's own dialogue, which has just passed `stage`.
    pub fn follow(&mut self, dialogue: &Dialogue, stage: Stage) {
        let took = |wanted: &[Stage]| {
            dialogue.took.iter().filter(|(stage, _)| wanted.contains(stage)).map(|(_, took)| *took).sum()
        };
        match stage {
            Stage::Connect => self.begin(CheckStage::Connect),
            Stage::Greeting => {
                if let Some(peer) = dialogue.peer {
                    self.passed(CheckStage::Connect, took(&[Stage::Connect, Stage::Greeting]), Detail::Peer(peer));
                }
            }
            Stage::Tls => {
                let version = dialogue.tls.as_ref().map(|tls| tls.version.clone()).unwrap_or_default();
                self.passed(CheckStage::Secure, took(&[Stage::Tls]), Detail::Encrypted(version));
            }
            Stage::Auth => {
                let name = dialogue.mechanism.map(|mechanism| mechanism.name().to_owned()).unwrap_or_default();
                self.passed(CheckStage::SignIn, took(&[Stage::Auth]), Detail::SignedIn(name));
            }
            Stage::MailFrom => self.passed(CheckStage::Sender, took(&[Stage::MailFrom]), Detail::Nothing),
            Stage::AfterData => self.passed(CheckStage::TestMessage, took(&[Stage::AfterData]), Detail::Nothing),
            _ => {}
        }
    }

    /// For a stage that goes on beside the others.
    pub fn teller(&self) -> mpsc::UnboundedSender<Event> {
        self.events.clone()
    }

    /// Takes down a stage that was told of already, as it went on beside the others.
    pub fn known(&mut self, result: StageResult) {
        self.results.push(result);
    }

    /// Fills in what the dialogue's end leaves open: the stage that failed, those never reached, and warnings.
    pub fn conclude(&mut self, found: &Observations, diagnoses: &[Diagnosis], with_test_message: bool) {
        let main = &found.main;
        let failed = found.failed_stage();
        let of_the_dialogue = CheckStage::ALL.into_iter().filter(|stage| stage.is_of_the_dialogue());
        for stage in of_the_dialogue.chain(with_test_message.then_some(CheckStage::TestMessage)) {
            let known = self.results.iter().position(|result| result.stage == stage);
            let status = match failed {
                Some(failed) if stage == failed => Status::Failed,
                // A second try went further than the settings do.
                Some(failed) if stage > failed && found.passed_later(stage) => Status::Passed,
                Some(failed) if stage > failed => Status::Skipped,
                // A failure before the connection was even tried, as when one signs in elsewhere first.
                Some(_) if known.is_none() && main.peer.is_none() => Status::Skipped,
                _ => Status::Passed,
            };
            let mut result = match known {
                Some(known) if status == Status::Passed => self.results[known].clone(),
                _ => StageResult { stage, status, took: Duration::ZERO, detail: Detail::Nothing },
            };
            match status {
                Status::Skipped => result.detail = Detail::NotReached,
                Status::Failed => result.detail = words(diagnoses).map_or(Detail::Nothing, Detail::Words),
                Status::Passed | Status::Warning => match stage {
                    CheckStage::Secure if !main.encrypted => {
                        result.status = Status::Warning;
                        result.detail = Detail::NotEncrypted;
                    }
                    CheckStage::SignIn if !main.signed_in => {
                        result.status = Status::Skipped;
                        result.detail = Detail::NoSignIn;
                    }
                    CheckStage::Recipient if known.is_none() => {
                        result.took = main
                            .took
                            .iter()
                            .find_map(|(stage, took)| (*stage == Stage::RcptTo).then_some(*took))
                            .unwrap_or_default();
                    }
                    _ => {}
                },
            }
            let remarked = main
                .remarks
                .iter()
                .any(|(at, signal)| CheckStage::of(*at) == stage && *signal != Signal::EncryptionOff);
            if remarked && result.status == Status::Passed {
                result.status = Status::Warning;
            }
            self.put(result);
        }
        self.results.sort_by_key(|result| result.stage);
    }

    pub fn into_results(self) -> Vec<StageResult> {
        self.results
    }

    fn put(&mut self, result: StageResult) {
        self.results.retain(|known| known.stage != result.stage);
        self.results.push(result.clone());
        self.tell(Event::StageEnded(result));
    }

    fn tell(&self, event: Event) {
        // Nobody may be listening any more.
        let _ = self.events.send(event);
    }
}

/// The server's last words on the cause.
fn words(diagnoses: &[Diagnosis]) -> Option<String> {
    let cause = diagnoses.first().filter(|cause| cause.severity == Severity::Problem)?;
    cause.evidence.first().cloned()
}

impl CheckStage {
    /// Whether it is a part of the dialogue with the outgoing server. The others go on beside it.
    fn is_of_the_dialogue(self) -> bool {
        !matches!(self, Self::Incoming | Self::Domain)
    }

    /// Where a stage of the dialogue is shown.
    pub(super) fn of(stage: Stage) -> Self {
        match stage {
            Stage::Resolve => Self::FindServer,
            Stage::Connect | Stage::Greeting | Stage::Ehlo => Self::Connect,
            Stage::Tls => Self::Secure,
            Stage::Auth => Self::SignIn,
            Stage::MailFrom => Self::Sender,
            Stage::RcptTo => Self::Recipient,
            Stage::Data | Stage::AfterData => Self::TestMessage,
        }
    }
}
