//! The words of a diagnosis in a language.

use super::catalogue::{DiagnosisId, Fixer};
use super::finding::{Diagnosis, Fact, Facts, Fix, FixLabel};
use super::record_fault::RecordFault;
use crate::account::{IncomingChange, IncomingProtocol, Server, SignIn};
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

impl Diagnosis {
    /// Who mends it. Nobody can say so of words that nobody knows.
    pub fn fixer_text(&self, catalog: &Catalog) -> String {
        catalog.text(match self.fixer {
            _ if self.id == DiagnosisId::UnknownReply => "fixer-unknown",
            Fixer::You => "fixer-you",
            Fixer::Network => "fixer-network",
            Fixer::Provider => "fixer-provider",
            Fixer::Domain => "fixer-domain",
            Fixer::Recipient => "fixer-recipient",
            Fixer::RecipientAdmin => "fixer-recipient-admin",
            Fixer::Software => "fixer-software",
            Fixer::Nobody => "fixer-nobody",
        })
    }
}

impl Fix {
    /// What the button says that makes this change.
    pub fn text(&self, catalog: &Catalog) -> String {
        let id = match self.label {
            FixLabel::UseServerSettings => "fix-use-server-settings",
            FixLabel::UseHost => "fix-use-host",
            FixLabel::UseIncomingSettings => return incoming_text(self.change.incoming.as_ref(), catalog),
            FixLabel::SignInLikeIncoming => "fix-sign-in-like-incoming",
            FixLabel::SignInWithAddress => "fix-sign-in-with-address",
            FixLabel::UseUsername => "fix-use-username",
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
        let username = match &change.sign_in {
            Some(SignIn::LogOn { username }) => Some(username),
            _ => change.username.as_ref(),
        };
        args.set("user", username.cloned().unwrap_or_default());
        catalog.format(id, &args)
    }
}

/// What the button says that changes something about the incoming server. A change of several settings is told by the most
/// telling one.
fn incoming_text(change: Option<&IncomingChange>, catalog: &Catalog) -> String {
    let nothing = IncomingChange::default();
    let change = change.unwrap_or(&nothing);
    let kind = if change.spa.is_some() {
        "spa"
    } else if change.host.is_some() {
        "server"
    } else {
        match change.protocol {
            Some(IncomingProtocol::Imap) => "imap",
            Some(IncomingProtocol::Pop3) => "pop3",
            None => "port",
        }
    };
    let security = change.security.map(|security| catalog.text(&format!("security-{}", security.word())));
    let mut args = Args::new();
    args.set("kind", kind);
    args.set("server", change.host.as_ref().map(ToString::to_string).unwrap_or_default());
    args.set("port", change.port.map(|port| port.to_string()).unwrap_or_default());
    args.set("security", security.unwrap_or_default());
    catalog.format("fix-use-incoming-settings", &args)
}

impl RecordFault {
    /// What is wrong, in words.
    pub fn text(&self, catalog: &Catalog) -> String {
        let mut args = Args::new();
        args.set("text", if self.text.is_empty() { "none" } else { self.text.as_str() });
        catalog.format(&format!("fault-{}", self.kind.word()), &args)
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
    if let Some(correction) = diagnosis.corrections.first().filter(|correction| !correction.add.is_empty()) {
        args.set(Fact::Publish.word(), correction.add.join("; "));
    }
    if let Some(fault) = &diagnosis.fault {
        args.set(Fact::Detail.word(), fault.text(catalog));
    }
    args.set("code_class", code_class(&diagnosis.facts));
    args.set("code_subject", code_subject(&diagnosis.facts));
    args
}

/// Whether the numbers of a reply say that it is final: the first digit, of the reply code above all (RFC 5321 4.2.1).
fn code_class(facts: &Facts) -> &'static str {
    let code = facts.get(&Fact::ReplyCode).or_else(|| facts.get(&Fact::EnhancedCode));
    match code.and_then(|code| code.chars().next()) {
        Some('4') => "temporary",
        Some('5') => "permanent",
        _ => "none",
    }
}

/// What an enhanced code is about: its second number (RFC 3463 4). 0 says nothing.
fn code_subject(facts: &Facts) -> &'static str {
    match facts.get(&Fact::EnhancedCode).and_then(|code| code.split('.').nth(1)) {
        Some("1") => "address",
        Some("2") => "mailbox",
        Some("3") => "system",
        Some("4") => "network",
        Some("5") => "protocol",
        Some("6") => "content",
        Some("7") => "policy",
        _ => "none",
    }
}

/// Port and encryption as a person enters them, e.g. "port 587, STARTTLS".
pub fn settings_text(server: &Server, catalog: &Catalog) -> String {
    let mut args = Args::new();
    args.set("port", server.port.to_string());
    args.set("security", catalog.text(&format!("security-{}", server.security.word())));
    catalog.format("settings-that-answer", &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    #[test]
    fn what_no_rule_knows_is_told_by_its_numbers() {
        let catalog = Catalog::new(Language::En);
        let cases = [
            (None, None, "gives a reason", "not met this answer", "own words"),
            (Some("554"), None, "refuses for a reason", "begins with 5", "own words"),
            (Some("450"), None, "refuses for now", "begins with 4", "own words"),
            (None, Some("4.9.1"), "refuses for now", "begins with 4", "own words"),
            (None, Some("5.2.99"), "refuses for a reason", "begins with 5", "a mailbox"),
            (Some("550"), Some("5.0.0"), "refuses for a reason", "begins with 5", "own words"),
            // The reply code is what a sending server goes by.
            (Some("550"), Some("4.7.99"), "refuses for a reason", "begins with 5", "to security"),
            (Some(""), Some("é"), "gives a reason", "not met this answer", "own words"),
        ];
        for (reply, enhanced, title, class, subject) in cases {
            let facts = [(Fact::ReplyCode, reply), (Fact::EnhancedCode, enhanced)];
            let facts = facts.into_iter().filter_map(|(fact, code)| Some((fact, code?.to_owned()))).collect();
            let wording = Wording::of_id(DiagnosisId::UnknownReply, &facts, &catalog);
            assert!(wording.title.contains(title), "{reply:?} {enhanced:?}: {}", wording.title);
            for part in [class, subject] {
                assert!(wording.explanation.contains(part), "{reply:?} {enhanced:?}: {}", wording.explanation);
            }
        }
    }

    #[test]
    fn a_refusal_of_the_recipients_side_is_told_as_such_with_as_many_steps() {
        use DiagnosisId as Id;
        // Whether the person is still asked to look at the settings of the account.
        let cases = [
            (Id::AuthRequired, false),
            (Id::SenderRejected, false),
            (Id::SenderNotAllowed, true),
            (Id::SenderMalformed, true),
            (Id::IpDynamic, true),
            (Id::HeloRejected, false),
            (Id::GreetingRefused, false),
            (Id::ConnectionDropped, false),
            (Id::SendingLimitReached, false),
            (Id::TooManyConnections, false),
            (Id::SuspiciousActivity, false),
        ];
        for (language, (id, settings)) in
            Language::ALL.into_iter().flat_map(|language| cases.map(|case| (language, case)))
        {
            let catalog = Catalog::new(language);
            let told = |side: Option<&str>| {
                let facts = side.map(|side| (Fact::Side, side.to_owned())).into_iter().collect();
                Wording::of_id(id, &facts, &catalog)
            };
            let (unknown, own, theirs) = (told(None), told(Some("own")), told(Some("recipient")));
            assert_eq!(unknown, own, "{language:?} {id:?}");
            assert_ne!(own.explanation, theirs.explanation, "{language:?} {id:?}");
            assert_eq!(own.steps.len(), theirs.steps.len(), "{language:?} {id:?}");
            let labels = ["form-smtp-auth", "form-address", "form-port", "form-outgoing-server"];
            let labels = labels.map(|label| catalog.text(label));
            let of_settings = |step: &String| labels.iter().any(|label| step.contains(label));
            assert_eq!(theirs.steps.iter().any(of_settings), settings, "{language:?} {id:?}");
        }
    }
}
