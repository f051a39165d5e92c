//! The list of accounts as it is shown.

use crate::account::AccountId;
use crate::app::{AccountEntry, App, Mark as Result, Screen};
use crate::ui::widgets::Mark;
use crate::ui::words;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub id: AccountId,
    pub address: String,
    /// In the circle.
    pub initial: String,
    pub mark: Option<Mark>,
    pub status: String,
    pub selected: bool,
}

impl Row {
    pub fn of(app: &App, entry: &AccountEntry) -> Self {
        let catalog = app.catalog();
        let (mark, status) = if app.check_of(&entry.id).is_some_and(|check| check.is_running()) {
            (Some(Mark::Running), catalog.text("list-checking"))
        } else if entry.unsaved {
            let is_new = app.account(&entry.id).is_none();
            (None, catalog.text(if is_new { "list-unsaved" } else { "list-changed" }))
        } else if let Some(last) = app.last_result(&entry.id) {
            let (mark, id) = match last.mark {
                Result::Works => (Mark::Good, "list-works"),
                Result::Warning => (Mark::Caution, "list-warning"),
                Result::CannotSend => (Mark::Fault, "list-cannot-send"),
                Result::Unknown => (Mark::Unknown, "list-unknown"),
            };
            let ago = words::ago(catalog, last.at, app.now(), app.zone());
            (Some(mark), format!("{} · {ago}", catalog.text(id)))
        } else {
            (None, catalog.text("list-not-checked"))
        };
        let selected = match app.screen() {
            Screen::Form(id) | Screen::Check(id) => *id == entry.id,
            Screen::Welcome | Screen::Add | Screen::Explain | Screen::Away | Screen::Settings => false,
        };
        Self {
            id: entry.id.clone(),
            initial: entry.address.chars().next().map(|c| c.to_uppercase().collect()).unwrap_or_default(),
            address: entry.address.clone(),
            mark,
            status,
            selected,
        }
    }
}
