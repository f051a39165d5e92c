//! What a fixture must be explained as, from the `expected.toml` beside it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use mailclinic::bounce::{Explanation, Failure};
use serde::Deserialize;

/// The folders of fixtures beside this file.
const FOLDERS: &[&str] = &["charsets", "kinds", "microsoft", "programs", "services"];

/// One file and what it must be explained as, message by message.
pub struct Fixture {
    /// Folder and file.
    pub name: String,
    pub octets: Vec<u8>,
    pub expected: Vec<Expected>,
}

/// A value that is not given must not be found either.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    #[serde(default)]
    kind: String,
    language: Option<String>,
    writer: Option<String>,
    message_id: Option<String>,
    /// The first finding about the whole.
    finding: Option<String>,
    #[serde(default)]
    failure: Vec<ExpectedFailure>,
    /// Instead of all others: the messages of this file, by the names of the fixtures that have the same.
    #[serde(default)]
    messages: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedFailure {
    recipient: Option<String>,
    reply_code: Option<String>,
    enhanced_code: Option<String>,
    rejecting_server: Option<String>,
    reporting_server: Option<String>,
    stage: Option<String>,
    action: Option<String>,
    diagnosis: String,
    fixer: String,
}

/// All fixtures, in the order of their names.
pub fn all() -> Vec<Fixture> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/explain");
    let mut expected: BTreeMap<String, Expected> = BTreeMap::new();
    for folder in FOLDERS {
        let table = std::fs::read_to_string(root.join(folder).join("expected.toml")).unwrap();
        let table: BTreeMap<String, Expected> = toml::from_str(&table).unwrap_or_else(|e| panic!("{folder}: {e}"));
        expected.extend(table.into_iter().map(|(file, expected)| (format!("{folder}/{file}"), expected)));
    }
    for folder in FOLDERS {
        for file in files(&root.join(folder)) {
            let name = format!("{folder}/{}", file.file_name().unwrap().to_string_lossy());
            assert!(expected.contains_key(&name), "nothing is expected of {name}");
        }
    }
    let of = |name: &String| {
        let own = &expected[name];
        match own.messages.as_slice() {
            [] => vec![own.clone()],
            messages => messages.iter().map(|message| expected[message].clone()).collect(),
        }
    };
    expected
        .keys()
        .map(|name| Fixture {
            name: name.clone(),
            octets: std::fs::read(root.join(name)).unwrap_or_else(|e| panic!("{name}: {e}")),
            expected: of(name),
        })
        .collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_none_or(|end| end != "toml")).collect()
}

impl Fixture {
    /// Every difference between what was found and what must be, with the field in which it is.
    pub fn differences(&self, found: &[Explanation]) -> Vec<String> {
        let mut differences = Vec::new();
        let mut differ = |field: &str, wanted: Option<&str>, found: Option<&str>| {
            if wanted != found {
                differences.push(format!("{}: {field}: wanted {wanted:?}, found {found:?}", self.name));
            }
        };
        differ("messages", Some(&self.expected.len().to_string()), Some(&found.len().to_string()));
        for (at, (wanted, found)) in self.expected.iter().zip(found).enumerate() {
            let field = |name: &str| if at == 0 { name.to_owned() } else { format!("message {at}: {name}") };
            let original = found.original.as_ref();
            differ(&field("kind"), Some(&wanted.kind), word(&found.kind).as_deref());
            differ(&field("language"), wanted.language.as_deref(), found.language);
            differ(&field("writer"), wanted.writer.as_deref(), found.writer);
            let id = original.and_then(|original| original.message_id.as_deref());
            differ(&field("message_id"), wanted.message_id.as_deref(), id.map(|id| id.trim_matches(['<', '>'])));
            let finding = found.findings.first().map(|finding| finding.id.word());
            differ(&field("finding"), wanted.finding.as_deref(), finding);
            differ(
                &field("failures"),
                Some(&wanted.failure.len().to_string()),
                Some(&found.failures.len().to_string()),
            );
            for (at, (wanted, found)) in wanted.failure.iter().zip(&found.failures).enumerate() {
                wanted.compare(found, |name, wanted, found| differ(&field(&format!("[{at}].{name}")), wanted, found));
            }
        }
        differences
    }
}

impl ExpectedFailure {
    fn compare(&self, found: &Failure, mut differ: impl FnMut(&str, Option<&str>, Option<&str>)) {
        differ("recipient", self.recipient.as_deref(), found.recipient.as_deref());
        differ("reply_code", self.reply_code.as_deref(), found.reply_code.as_deref());
        differ("enhanced_code", self.enhanced_code.as_deref(), found.enhanced_code.as_deref());
        differ("rejecting_server", self.rejecting_server.as_deref(), found.rejecting_server.as_deref());
        differ("reporting_server", self.reporting_server.as_deref(), found.reporting_server.as_deref());
        differ("stage", self.stage.as_deref(), found.stage.as_ref().and_then(word).as_deref());
        differ("action", self.action.as_deref(), found.action.as_ref().and_then(word).as_deref());
        differ("diagnosis", Some(&self.diagnosis), Some(found.diagnosis.id.word()));
        differ("fixer", Some(&self.fixer), word(&found.diagnosis.fixer).as_deref());
    }
}

/// The word that JSON has for it.
fn word<T: serde::Serialize>(value: &T) -> Option<String> {
    serde_json::to_value(value).unwrap().as_str().map(str::to_owned)
}
