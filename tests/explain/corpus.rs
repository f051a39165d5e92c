//! Real returned messages, where `MAILCLINIC_CORPUS` names a folder with `bounces/`, `bounces.tsv` and, beside it,
//! `tools/reason-map.tsv`. They are others' mail and so not kept here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use mailclinic::bounce::{self, Explanation, Own};

/// One labelled failure.
struct Label {
    file: String,
    index: usize,
    reply_code: String,
    enhanced_code: String,
    reason: String,
}

/// How many of how many are right.
#[derive(Default)]
struct Score {
    right: usize,
    of: usize,
}

impl Score {
    fn count(&mut self, right: bool) {
        self.of += 1;
        self.right += usize::from(right);
    }

    fn permille(&self) -> usize {
        self.right * 1000 / self.of.max(1)
    }
}

#[test]
fn real_returned_messages_are_explained() {
    let Some(corpus) = std::env::var_os("MAILCLINIC_CORPUS").map(PathBuf::from) else {
        println!("skipped: MAILCLINIC_CORPUS names no folder of returned messages");
        return;
    };
    let accepted = accepted(&corpus.join("../tools/reason-map.tsv"));
    let explained = explain_all(&corpus.join("bounces"));
    let (mut codes, mut diagnoses) = (Score::default(), Score::default());
    for label in labels(&corpus.join("bounces.tsv")) {
        let found = &explained[&label.file];
        let failure = found.failures.get(label.index);
        let kind = serde_json::to_value(found.kind).unwrap();
        let kind = kind.as_str().unwrap();
        let diagnosis = failure.map_or(kind, |failure| failure.diagnosis.id.word());
        // Reports of abuse, receipts and automatic replies are told by their kind.
        let right = accepted[&label.reason].iter().any(|word| word == diagnosis || word == kind);
        diagnoses.count(right);
        let at = format!("{}[{}]", label.file, label.index);
        if !right {
            println!("{at} {} {} {}: found {diagnosis}", label.reply_code, label.enhanced_code, label.reason);
        }
        // The program that made the labels puts x.0.9… where it found no enhanced code.
        let made_up = label.enhanced_code.contains(".0.9");
        for (wanted, found) in [
            (label.reply_code, failure.and_then(|failure| failure.reply_code.clone())),
            (if made_up { String::new() } else { label.enhanced_code }, failure.and_then(|f| f.enhanced_code.clone())),
        ] {
            if wanted.is_empty() {
                continue;
            }
            let right = found.as_deref() == Some(wanted.as_str());
            codes.count(right);
            if !right {
                println!("{at}: wanted the code {wanted}, found {found:?}");
            }
        }
    }
    println!("codes {}/{}, diagnoses {}/{}", codes.right, codes.of, diagnoses.right, diagnoses.of);
    assert!(codes.permille() >= 990, "codes: {} of {}", codes.right, codes.of);
    assert!(diagnoses.permille() >= 970, "diagnoses: {} of {}", diagnoses.right, diagnoses.of);
}

fn explain_all(folder: &Path) -> BTreeMap<String, Explanation> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.extension().is_some_and(|end| end == "eml"))
        .map(|path| {
            let explained = bounce::explain(&std::fs::read(&path).unwrap(), &Own::default());
            (path.file_name().unwrap().to_string_lossy().into_owned(), explained.into_iter().next().unwrap())
        })
        .collect()
}

/// The diagnoses that count as right for a reason.
fn accepted(map: &Path) -> BTreeMap<String, Vec<String>> {
    rows(map).map(|row| (row[0].clone(), row[1].split_whitespace().map(str::to_owned).collect())).collect()
}

fn labels(table: &Path) -> impl Iterator<Item = Label> {
    rows(table).map(|row| match <[String; 5]>::try_from(row) {
        Ok([file, index, reply_code, enhanced_code, reason]) => {
            Label { file, index: index.parse().unwrap(), reply_code, enhanced_code, reason }
        }
        Err(row) => panic!("five columns: {row:?}"),
    })
}

/// The rows of a table without its heading.
fn rows(table: &Path) -> impl Iterator<Item = Vec<String>> {
    let text = std::fs::read_to_string(table).unwrap_or_else(|e| panic!("{}: {e}", table.display()));
    let rows: Vec<Vec<String>> =
        text.lines().skip(1).map(|line| line.trim_end_matches('\r').split('\t').map(str::to_owned).collect()).collect();
    rows.into_iter()
}
