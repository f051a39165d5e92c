//! Which screen is shown.

use super::{App, Notice};
use crate::account::AccountId;
use crate::app::NewAccount;
use crate::app::{Draft, Screen};

impl App {
    pub(super) fn show(&mut self, screen: Screen) {
        match &screen {
            Screen::Form(id) => self.open_draft(id),
            Screen::Add => self.new_account = NewAccount::default(),
            _ => {}
        }
        self.notices.retain(|notice| !matches!(notice, Notice::ReportSaved(_)));
        self.screen = screen;
    }

    pub(super) fn open(&mut self, id: AccountId) {
        let changed = self.drafts.get(&id).is_some_and(Draft::is_changed);
        let screen = match self.checks.contains_key(&id) && !changed {
            true => Screen::Check(id),
            false => Screen::Form(id),
        };
        self.show(screen);
    }

    pub(super) fn back(&mut self) {
        match self.screen.clone() {
            Screen::Check(id) => match self.checks.get_mut(&id) {
                Some(check) if check.is_running() => check.cancel(),
                _ => self.show(Screen::Form(id)),
            },
            Screen::Form(id) if self.checks.contains_key(&id) => self.show(Screen::Check(id)),
            Screen::Form(_) | Screen::Welcome => {}
            Screen::Add | Screen::Explain | Screen::Away | Screen::Settings => self.show_first(),
        }
    }

    /// The first account, or what to do where there is none.
    pub(super) fn show_first(&mut self) {
        let first = self.entries().next().map(|entry| entry.id);
        match first {
            Some(id) => self.open(id),
            None => self.show(Screen::Welcome),
        }
    }
}
