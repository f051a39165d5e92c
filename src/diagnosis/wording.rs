//! The words of a diagnosis in a language.

use super::catalogue::DiagnosisId;
use super::finding::{Diagnosis, Fact, Facts, Fix, FixLabel};
use crate::account::Server;
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
    /// The words of a finding of which only the name and some facts are known.
    pub fn of_id(id: DiagnosisId, facts: &Facts, catalog: &Catalog) -> Self {
        Self::of(&Diagnosis { facts: facts.clone(), ..Diagnosis::new(id) }, catalog)
    }

    pub fn of(diagnosis: &Diagnosis, catalog: &Catalog) -> Self {
        let id = diagnosis.id;
        let args = arguments(diagnosis, catalog);
        let numbered =
            |kind: &str| (1..).map_while(|n| catalog.attribute(id.word(), &format!("{kind}-{n}"), &args)).collect();
        Self {
            title: catalog.format(id.word(), &args),
            explanation: catalog.attribute(id.word(), "explanation", &args).unwrap_or_default(),
            steps: numbered("step"),
            admin_steps: numbered("admin"),
        }
    }
}

impl Fix {
    /// What the button says that makes this change.
    pub fn text(&self, catalog: &Catalog) -> String {
        let id = match self.label {
            FixLabel::UseServerSettings => "fix-use-server-settings",
            FixLabel::UseHost => "fix-use-host",
            FixLabel::SignInLikeIncoming => "fix-sign-in-like-incoming",
            FixLabel::SignInWithAddress => "fix-sign-in-with-address",
            FixLabel::ChooseMethod => "fix-choose-method",
            FixLabel::IncomingFirst => "fix-incoming-first",
            FixLabel::TrustCertificate => "fix-trust-certificate",
            FixLabel::TrimPassword => "fix-trim-password",
        };
        let change = &self.change;
        let security = change.security.map(|security| catalog.text(&format!("security-{}", security.word())));
        let mut args = Args::new();
        args.set("port", change.port.map(|port| port.to_string()).unwrap_or_default());
        args.set("security", security.unwrap_or_default());
        args.set("server", change.host.as_ref().map(ToString::to_string).unwrap_or_default());
        catalog.format(id, &args)
    }
}

/// The facts as variables; one that is not known is the word `none`, on which texts select.
fn arguments(diagnosis: &Diagnosis, catalog: &Catalog) -> Args<'static> {
    let mut args = Args::new();
    for fact in Fact::ALL {
        args.set(fact.word(), diagnosis.facts.get(&fact).cloned().unwrap_or_else(|| "none".to_owned()));
    }
    if let Some(security) = diagnosis.facts.get(&Fact::Security) {
        args.set(Fact::Security.word(), catalog.text(&format!("security-{security}")));
    }
    args.set(
        "works",
        diagnosis.works.as_ref().map_or_else(|| "none".to_owned(), |works| settings_text(works, catalog)),
    );
    args
}

/// Port and encryption as a person enters them, e.g. "port 587, STARTTLS".
pub fn settings_text(server: &Server, catalog: &Catalog) -> String {
    let mut args = Args::new();
    args.set("port", server.port.to_string());
    args.set("security", catalog.text(&format!("security-{}", server.security.word())));
    catalog.format("settings-that-answer", &args)
}
