//! What is handed to somebody else: the result of a check-up as JSON (the command line's contract), as text and as HTML, and
//! what an error means, as a note for an administrator.
//!
//! A secret cannot stand in any of them: an [`crate::checkup::Outcome`] never holds one.

mod discovery;
mod domain;
mod explanation;
mod harmless;
mod html;
mod instructions;
mod json;
mod sections;

pub use sections::stage_detail;
mod text;

pub use discovery::{discovery_text, taken_text};
pub use domain::{Card, Change, Line, Mark, Topic, cards, domain_text, is_to_hand_on, note_to_hand_on, zone_lines};
pub use explanation::{
    authentication_facts, explanation_facts, explanation_html, explanation_text, kind_text, read_as, server_words,
    without_finding,
};
pub use harmless::{harmless, harmless_json};
pub use html::as_html;
pub use instructions::{
    Assignment, Program, Setting, assignments, differences, instructions, instructions_between, instructions_for,
};
pub use json::{change_json, check_json, diagnosis_json, discovery_json, domain_json, explanation_json, taken_json};
pub use text::{as_text, instructions_text};
