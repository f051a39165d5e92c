//! Explaining a mail program's error window.

use super::dialog::{Dialog, OutlookCode};
use super::entry::Entry;
use super::explanation::{Explanation, Failure, Kind};
use super::judge::{self, Around};
use crate::diagnosis::{Diagnosis, DiagnosisId, Signal, Stage};

pub(super) fn explain(dialog: Dialog) -> Explanation {
    let code_alone = dialog.writer.is_none() && dialog.response.is_none() && dialog.account.server.is_none();
    Explanation {
        language: dialog.language,
        writer: dialog.writer,
        failures: vec![failure(&dialog)],
        account: Some(dialog.account),
        ..Explanation::empty(if code_alone { Kind::Code } else { Kind::Dialog })
    }
}

/// The server's words say more than the program's number; the number counts where there are none, or none that anybody knows.
fn failure(dialog: &Dialog) -> Failure {
    let around = Around { account: Some(&dialog.account), ..Around::default() };
    let entry = Entry {
        recipient: dialog.recipient.clone(),
        response: dialog.response.clone().or_else(|| dialog.server_error.clone()),
        rejecting_server: dialog.account.server.clone(),
        stage: dialog.meaning.map(|meaning| meaning.stage),
        ..Entry::default()
    };
    let mut failure = judge::failure(entry.clone(), Kind::Dialog, &around);
    let meaning = dialog.meaning.map(|meaning| meaning.diagnosis);
    if let Some(words) = dialog.response.as_ref().filter(|_| dialog.incoming)
        && meaning.is_none_or(|meaning| meaning == DiagnosisId::IncomingLoginFailed)
    {
        failure.diagnosis = judge::of_signal(Signal::IncomingRefused(words.clone()), Stage::Auth, &entry, &around);
    }
    if let Some(meaning) = dialog.meaning
        && failure.diagnosis.id == DiagnosisId::UnknownReply
    {
        failure.stage = Some(meaning.stage);
        failure.reply_code = failure.reply_code.or_else(|| meaning.reply_code.map(|code| code.to_string()));
        failure.diagnosis = of_number(meaning, failure.diagnosis);
    }
    failure
}

/// What the program's number means, with all that is known beside it.
fn of_number(meaning: OutlookCode, unknown: Diagnosis) -> Diagnosis {
    Diagnosis {
        facts: unknown.facts,
        evidence: unknown.evidence,
        ..Diagnosis::new(meaning.diagnosis).with_certainty(meaning.certainty)
    }
}
