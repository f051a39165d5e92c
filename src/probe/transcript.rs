//! What was said to a server and by it, with times, and without secrets.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde::Serialize;

/// Most lines that one check-up keeps; a hostile server could otherwise fill the memory.
const MOST_LINES: usize = 2000;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Sent,
    Received,
}

/// One line of a dialogue. A line that carried a secret holds `•••` in its place; the secret never got here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Since the check-up began.
    pub at: Duration,
    /// `host:port`.
    pub server: String,
    pub direction: Direction,
    pub text: String,
}

/// The lines of all dialogues of one check-up; clones share it.
#[derive(Clone, Debug)]
pub struct Transcript {
    began: Instant,
    lines: Arc<Mutex<Vec<Line>>>,
}

impl Transcript {
    pub fn new() -> Self {
        Self { began: Instant::now(), lines: Arc::default() }
    }

    pub(super) fn record(&self, server: &str, direction: Direction, text: &str) {
        let line = Line { at: self.began.elapsed(), server: server.to_owned(), direction, text: text.to_owned() };
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.len() < MOST_LINES {
            lines.push(line);
        }
    }

    /// A copy of what stands there now.
    pub fn lines(&self) -> Vec<Line> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Default for Transcript {
    fn default() -> Self {
        Self::new()
    }
}
