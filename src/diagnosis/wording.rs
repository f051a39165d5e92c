//! The words of a diagnosis in a language.

use super::catalogue::DiagnosisId;
use super::finding::{Diagnosis, Fact, Facts};
use crate::lang::{Args, Catalog};

/// What a person reads about a diagnosis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    pub title: String,
    pub explanation: String,
    /// What the person does, one action each.
    pub steps: Vec<String>,
    /// What the administrator does who has to mend it.
    pub admin_steps: Vec<String>,
}

impl Wording {
    pub fn of(diagnosis: &Diagnosis, catalog: &Catalog) -> Self {
        Self::of_id(diagnosis.id, &diagnosis.facts, catalog)
    }

    pub fn of_id(id: DiagnosisId, facts: &Facts, catalog: &Catalog) -> Self {
        let args = arguments(facts);
        let numbered = |kind: &str| {
            (1..).map_while(|n| catalog.attribute(id.word(), &format!("{kind}-{n}"), &args)).collect()
        };
        Self {
            title: catalog.format(id.word(), &args),
            explanation: catalog.attribute(id.word(), "explanation", &args).unwrap_or_default(),
            steps: numbered("step"),
            admin_steps: numbered("admin"),
        }
    }
}

/// The facts as variables; one that is not known is the word `none`, on which texts select.
fn arguments(facts: &Facts) -> Args<'_> {
    let mut args = Args::new();
    for fact in Fact::ALL {
        args.set(fact.word(), facts.get(&fact).map_or("none", String::as_str));
    }
    args
}
