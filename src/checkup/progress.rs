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
    stages: [StageProgress; CheckStage::ALL.len()],
    outcome: Option<Box<Outcome>>,
}

impl Default for Progress {
    fn default() -> Self {
        Self { stages: std::array::from_fn(|_| StageProgress::Waiting), outcome: None }
    }
}

impl Progress {
    pub fn apply(&mut self, event: Event) {
        match event {
            // Stages of neighbours may overlap; what has ended stays so.
            Event::StageStarted(stage) => {
                if self.stages[stage as usize] == StageProgress::Waiting {
                    self.stages[stage as usize] = StageProgress::Running;
                }
            }
            Event::StageEnded(result) => {
                let stage = result.stage as usize;
                self.stages[stage] = StageProgress::Ended(result);
            }
            Event::Finished(outcome) => {
                for result in &outcome.stages {
                    self.stages[result.stage as usize] = StageProgress::Ended(result.clone());
                }
                self.outcome = Some(outcome);
            }
        }
    }

    pub fn stages(&self) -> impl Iterator<Item = (CheckStage, &StageProgress)> {
        CheckStage::ALL.into_iter().zip(&self.stages)
    }

    /// From 0 to 1.
    pub fn fraction(&self) -> f32 {
        if self.outcome.is_some() {
            return 1.0;
        }
        let ended = self.stages.iter().filter(|stage| matches!(stage, StageProgress::Ended(_))).count();
        ended as f32 / self.stages.len() as f32
    }

    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_deref()
    }
}
