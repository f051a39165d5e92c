//! A check-up as it stands: events in, what to show out.

use super::outcome::{CheckStage, Event, Outcome, StageResult};

/// How far one stage is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StageProgress {
    Waiting,
    Running,
    Ended(StageResult),
}

/// The state of a running or ended check-up; [`Progress::apply`] is the only way it changes.
#[derive(Clone, Debug)]
pub struct Progress {
    stages: Vec<(CheckStage, StageProgress)>,
    outcome: Option<Box<Outcome>>,
}

impl Default for Progress {
    fn default() -> Self {
        Self { stages: CheckStage::ALL.map(|stage| (stage, StageProgress::Waiting)).into(), outcome: None }
    }
}

impl Progress {
    pub fn apply(&mut self, event: Event) {
        match event {
            Event::StageStarted(stage) => {
                let progress = self.stage(stage);
                // What has ended stays so.
                if *progress == StageProgress::Waiting {
                    *progress = StageProgress::Running;
                }
            }
            Event::StageEnded(result) => {
                let progress = self.stage(result.stage);
                *progress = StageProgress::Ended(result);
            }
            Event::Finished(outcome) => {
                for result in &outcome.stages {
                    *self.stage(result.stage) = StageProgress::Ended(result.clone());
                }
                self.outcome = Some(outcome);
            }
        }
    }

    /// The place of a stage; one that only some check-ups have is added when it begins.
    fn stage(&mut self, wanted: CheckStage) -> &mut StageProgress {
        let place = self.stages.iter().position(|(stage, _)| *stage == wanted).unwrap_or_else(|| {
            self.stages.push((wanted, StageProgress::Waiting));
            self.stages.len() - 1
        });
        &mut self.stages[place].1
    }

    pub fn stages(&self) -> impl Iterator<Item = (CheckStage, &StageProgress)> {
        self.stages.iter().map(|(stage, progress)| (*stage, progress))
    }

    /// From 0 to 1.
    pub fn fraction(&self) -> f32 {
        if self.outcome.is_some() {
            return 1.0;
        }
        let ended = self.stages.iter().filter(|(_, stage)| matches!(stage, StageProgress::Ended(_))).count();
        ended as f32 / self.stages.len() as f32
    }

    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_deref()
    }
}
