//! What is handed to somebody else: the result of a check-up as JSON (the command line's contract), as text and as HTML.
//!
//! A secret cannot stand in any of them: an [`crate::checkup::Outcome`] never holds one.

mod html;
mod json;
mod sections;
mod text;

pub use html::as_html;
pub use json::{check_json, diagnosis_json, explanation_json};
pub use text::as_text;
