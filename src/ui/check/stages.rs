//! One stage of a check-up in words.

use crate::checkup::{CheckStage, Detail, StageProgress, StageResult, Status};
use crate::lang::Catalog;
use crate::report;
use crate::ui::widgets::{Mark, StageRow};
use crate::ui::words;

/// A stage of a check-up that may still go on. `cancelled`: what had not ended never will.
pub(super) fn row(stage: CheckStage, progress: &StageProgress, cancelled: bool, catalog: &Catalog) -> StageRow {
    let (mark, id) = match progress {
        StageProgress::Ended(result) => return ended(result, catalog),
        StageProgress::Running if !cancelled => (Mark::Running, "status-running"),
        StageProgress::Waiting if !cancelled => (Mark::Waiting, "status-waiting"),
        StageProgress::Running | StageProgress::Waiting => (Mark::Waiting, "status-cancelled"),
    };
    let words = catalog.text(id);
    let note = if mark == Mark::Waiting && !cancelled { String::new() } else { words.clone() };
    StageRow { mark, name: name(stage, catalog), note, spoken: words, technical: None }
}

pub(super) fn ended(result: &StageResult, catalog: &Catalog) -> StageRow {
    let (mark, id) = match result.status {
        Status::Passed => (Mark::Good, "status-passed"),
        Status::Warning => (Mark::Caution, "status-warning"),
        Status::Failed => (Mark::Fault, "status-failed"),
        Status::Skipped => (Mark::Waiting, "status-skipped"),
    };
    let status = catalog.text(id);
    let time = words::duration(catalog, result.took);
    let note = match (result.status, detail(&result.detail, catalog)) {
        // The servers' words stand below, in full.
        (Status::Failed, _) => format!("{status} · {time}"),
        (Status::Skipped, Some(detail)) => detail,
        (Status::Skipped, None) => status.clone(),
        (_, Some(detail)) => format!("{detail} · {time}"),
        (_, None) => time,
    };
    let spoken = if note.contains(&status) { note.clone() } else { format!("{status}, {note}") };
    let technical = technical(&result.detail, catalog);
    StageRow { mark, name: name(result.stage, catalog), note, spoken, technical }
}

fn name(stage: CheckStage, catalog: &Catalog) -> String {
    catalog.text(&format!("stage-{}", stage.word()))
}

fn detail(detail: &Detail, catalog: &Catalog) -> Option<String> {
    match detail {
        // Abbreviations; see [`technical`]. The words of a server stand below, in full.
        Detail::Nothing | Detail::Words(_) | Detail::Encrypted(_) | Detail::SignedIn(_) => None,
        Detail::Addresses(addresses) => Some(words::counted(catalog, "detail-addresses", addresses.len() as i64)),
        Detail::Peer(peer) => Some(words::with(catalog, "detail-peer", "port", peer.port())),
        told_alike => Some(report::stage_detail(told_alike, catalog)),
    }
}

/// What only those who know can make use of.
fn technical(detail: &Detail, catalog: &Catalog) -> Option<String> {
    match detail {
        Detail::Peer(peer) => Some(peer.to_string()),
        Detail::Addresses(addresses) => Some(addresses.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
        Detail::Encrypted(protocol) => Some(words::with(catalog, "detail-encrypted", "version", version(protocol))),
        Detail::SignedIn(method) => Some(words::with(catalog, "detail-signed-in", "method", method)),
        Detail::Words(words) => Some(words.chars().take(300).collect()),
        _ => None,
    }
}

/// `TLSv1.3` as people write it.
pub(super) fn version(protocol: &str) -> String {
    protocol.replace("TLSv1_", "TLS 1.").replace("TLSv", "TLS ")
}
