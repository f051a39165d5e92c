//! `explain`: errors, returned messages and headers, from files or from standard input.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;

use super::failure::Failure;
use super::{PROBLEMS, USAGE, WELL, say, say_json};
use crate::bounce::{self, Explanation, Own};
use crate::diagnosis::DiagnosisId;
use crate::lang::Catalog;
use crate::report;

/// Explains all inputs, one after the other. One that cannot be read does not keep the others from being explained.
pub(super) fn run(files: &[PathBuf], json: bool, catalog: &Catalog) -> u8 {
    let zone = TimeZone::system();
    let mut status = WELL;
    for file in files {
        match read(file) {
            Ok(octets) => {
                let source = file.display().to_string();
                let explanations = bounce::explain(&octets, &Own::default());
                if explanations.iter().any(|one| one.unreadable.is_some()) {
                    status = USAGE;
                } else if explanations.iter().any(is_unknown) {
                    status = status.max(PROBLEMS);
                }
                if json {
                    say_json(&report::explanation_json(&source, &explanations, catalog));
                    continue;
                }
                let source = if file == Path::new("-") { String::new() } else { source };
                for explanation in &explanations {
                    say(&report::explanation_text(explanation, &source, catalog, &zone));
                }
            }
            Err(failure) => {
                failure.print(catalog);
                status = USAGE;
            }
        }
    }
    status
}

fn is_unknown(explanation: &Explanation) -> bool {
    let diagnoses = explanation.failures.iter().map(|failure| &failure.diagnosis);
    diagnoses.chain(&explanation.findings).any(|diagnosis| diagnosis.id == DiagnosisId::UnknownReply)
}

/// What is read of a file: one octet more than is explained, which tells that there was more.
fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let fail = |error: std::io::Error| Failure::File { path: file.display().to_string(), reason: error.to_string() };
    let most = bounce::MOST_OCTETS as u64 + 1;
    let mut octets = Vec::new();
    if file == Path::new("-") {
        std::io::stdin().lock().take(most).read_to_end(&mut octets).map_err(fail)?;
    } else {
        std::fs::File::open(file).map_err(fail)?.take(most).read_to_end(&mut octets).map_err(fail)?;
    }
    Ok(octets)
}
