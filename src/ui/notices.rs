//! What is told on top of every screen: the keyring, a failed save, a saved report.

use egui::Ui;

use super::context::Context;
use super::widgets::{Mark, NoticeAction, notice};
use super::words;
use crate::app::{Command, Notice, SettingsTrouble};
use crate::diagnosis::{Fact, Facts, Wording};
use crate::report;
use crate::vault::VaultError;

/// Files that are told one by one.
const MOST_FILES: usize = 5;

/// A notice in words.
struct Told {
    mark: Mark,
    title: String,
    explanation: String,
    can_try_again: bool,
    can_dismiss: bool,
}

pub(super) fn show(ui: &mut Ui, cx: &mut Context<'_>) {
    for told in cx.app.notices().collect::<Vec<_>>() {
        let Told { mark, title, explanation, can_try_again, can_dismiss } = words_of(cx, &told);
        let (again, dismiss) = (cx.text("try-again"), cx.text("dismiss"));
        let action = notice(
            ui,
            mark,
            &title,
            &explanation,
            can_try_again.then_some(again.as_str()),
            can_dismiss.then_some(dismiss.as_str()),
        );
        match action {
            Some(NoticeAction::Again) => cx.want(Command::TryKeyringAgain),
            Some(NoticeAction::Dismiss) => cx.want(Command::Dismiss(told)),
            None => {}
        }
    }
}

fn not_read((name, words): &(String, String)) -> String {
    format!("{}: {words}", report::harmless(name))
}

fn words_of(cx: &Context<'_>, told: &Notice) -> Told {
    let keyring = |error: &VaultError| {
        let mut facts = Facts::new();
        if let VaultError::Missing(detail) | VaultError::Failed(detail) | VaultError::Damaged(detail) = error {
            facts.insert(Fact::Detail, detail.clone());
        }
        Wording::of_id(error.diagnosis(), &facts, cx.catalog)
    };
    let plain = |mark, title: String, explanation: String| Told {
        mark,
        title,
        explanation,
        can_try_again: false,
        can_dismiss: true,
    };
    match told {
        Notice::Keyring(error) => {
            let wording = keyring(error);
            Told { can_try_again: true, can_dismiss: false, ..plain(Mark::Caution, wording.title, wording.explanation) }
        }
        Notice::Damaged(count) => plain(
            Mark::Caution,
            words::counted(cx.catalog, "notice-damaged", *count as i64),
            cx.text("notice-damaged-more"),
        ),
        Notice::NotSaved(error) => {
            Told { can_try_again: true, ..plain(Mark::Fault, cx.text("notice-not-saved"), keyring(error).title) }
        }
        Notice::NotRemoved(error) => plain(Mark::Fault, cx.text("notice-not-removed"), keyring(error).title),
        Notice::Settings(SettingsTrouble::Unreadable(kept)) => plain(
            Mark::Caution,
            cx.text("notice-settings-unreadable"),
            words::with(cx.catalog, "notice-settings-kept", "file", kept.display()),
        ),
        Notice::Settings(SettingsTrouble::NotSaved(detail)) => plain(
            Mark::Caution,
            cx.text("notice-settings-not-saved"),
            words::with(cx.catalog, "notice-system-says", "detail", detail),
        ),
        Notice::NotRead(files) => plain(
            Mark::Fault,
            words::counted(cx.catalog, "notice-not-read", files.len() as i64),
            files.iter().take(MOST_FILES).map(not_read).collect::<Vec<_>>().join("\n"),
        ),
        Notice::ReportSaved(path) => plain(Mark::Good, cx.text("notice-report-saved"), path.display().to_string()),
        Notice::ReportNotSaved(detail) => plain(
            Mark::Fault,
            cx.text("notice-report-not-saved"),
            words::with(cx.catalog, "notice-system-says", "detail", detail),
        ),
    }
}
