//! Screens and widgets: draws what [`crate::app`] knows and returns what the person wants.
//!
//! Each screen has a view model (`data.rs`: plain values made from the state, tested without a window) and a drawing that
//! turns it into widgets and the person's doings into [`crate::app::Command`]s. Colours and sizes stand in [`theme`].

mod add;
mod away;
mod check;
mod context;
mod drop;
mod explain;
mod finding;
mod form;
mod notices;
mod question;
mod records;
mod safe;
mod settings;
mod sidebar;
pub mod theme;
mod welcome;
mod widgets;
mod window;
mod words;

pub use window::{Window, run};
