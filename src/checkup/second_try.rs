//! A second try at signing in: once, at the same server over an equally encrypted line, where the first refusal leaves open
//! that only the form of the user name or the method is wrong. Whatever sounds like counting tries forbids it.

use tokio::time::{Instant, timeout_at};

use super::dialogue::{Dialogue, Setting};
use super::run::{Request, recipients};
use super::stages::Stages;
use crate::account::{Account, Address, Method, Secrets, SignIn, UsernameForm};
use crate::diagnosis::{
    Certainty, Circumstances, Diagnosis, DiagnosisId, Evidence, Fact, FixLabel, Reply, Services, Signal, Stage,
    diagnose,
};
use crate::probe::sasl::Mechanism;

/// What is tried in place of what was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Attempt {
    /// The other form of the user name.
    Username(String),
    /// A method that hands the password over as it is; the line is encrypted.
    Method(Method),
}

/// A second try, and how it ended.
#[derive(Debug)]
pub(super) struct SecondTry {
    pub attempt: Attempt,
    pub dialogue: Dialogue,
}

/// Beginnings of words by which a server tells that it counts tries or has locked something. Where one of them is said,
/// whatever is meant by it, nothing is tried again.
const WARNINGS: [&str; 26] = [
    "attempt",
    "tries",
    "retry",
    "retries",
    "too",
    "lock",
    "unlock",
    "block",
    "ban",
    "suspend",
    "disabl",
    "captcha",
    "rate",
    "limit",
    "later",
    "wait",
    "temporar",
    "throttl",
    "tentativ",
    "trop",
    "blocc",
    "bloqu",
    "gesperrt",
    "versuch",
    "попыт",
    "заблокир",
];

/// Tries once more where that makes sense, and asks about the sender and the recipients where it succeeds.
pub(super) async fn take(
    main: &Dialogue,
    request: &Request,
    setting: &Setting,
    stages: &mut Stages,
    deadline: Instant,
) -> Option<SecondTry> {
    let attempt = warranted(main, &request.account, &request.secrets)?;
    // The same machine, where a name has several.
    let setting = Setting { addresses: vec![main.peer?.ip()], ..setting.clone() };
    let mut dialogue = Dialogue::new(main.server.clone());
    if timeout_at(deadline, converse(&mut dialogue, &attempt, request, &setting, stages)).await.is_err() {
        dialogue.out_of_time();
    }
    Some(SecondTry { attempt, dialogue })
}

async fn converse(
    dialogue: &mut Dialogue,
    attempt: &Attempt,
    request: &Request,
    setting: &Setting,
    stages: &mut Stages,
) {
    let account = attempt.made_in(&request.account);
    let secret = request.account.outgoing_secret(&request.secrets);
    // The settings failed to sign in; what comes after it is new.
    let mut told = |dialogue: &Dialogue, stage: Stage| {
        if stage == Stage::MailFrom {
            stages.follow(dialogue, stage);
        }
    };
    let Ok(mut open) = dialogue.open(setting, None, &mut told).await else { return };
    if dialogue.sign_in(&mut open, &account, secret, &mut told).await.is_ok() {
        // What came of it stands in the dialogue.
        let _ = dialogue.ask(&mut open, &account.address, &recipients(request), &mut told).await;
    }
    open.smtp.quit().await;
}

/// What to try once more after the own dialogue, if anything.
fn warranted(main: &Dialogue, account: &Account, secrets: &Secrets) -> Option<Attempt> {
    let Some(Signal::Reply(reply)) = main.failure.as_ref().filter(|_| main.reached == Stage::Auth) else { return None };
    if !main.encrypted || !leaves_it_open(reply, main, account, secrets) {
        return None;
    }
    let chosen = matches!(account.outgoing.method, Method::CramMd5 | Method::ScramSha256 | Method::Ntlm);
    if chosen {
        return plain(main).map(Attempt::Method);
    }
    other_form(account).map(Attempt::Username)
}

/// Whether the refusal means a wrong name or password, and neither the server's words nor its service a likelier reason.
fn leaves_it_open(reply: &Reply, main: &Dialogue, account: &Account, secrets: &Secrets) -> bool {
    let text = reply.text().to_lowercase();
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    if words.any(|word| WARNINGS.iter().any(|warning| word.starts_with(warning))) {
        return false;
    }
    let server = &account.outgoing.server;
    let diagnosis = diagnose(&Evidence {
        stage: Stage::Auth,
        signal: Signal::Reply(reply.clone()),
        circumstances: Circumstances {
            server: Some(server.host.to_string()),
            port: Some(server.port.get()),
            security: Some(server.security),
            encrypted: Some(main.encrypted),
            wants_sign_in: Some(true),
            offers_auth: Some(true),
            method: Some(account.outgoing.method),
            username: account.outgoing_username().map(str::to_owned),
            address: Some(account.address.to_string()),
            domain: Some(account.address.domain().to_string()),
            recipient_side: Some(false),
            password_has_outer_space: account.outgoing_secret(secrets).is_some_and(|secret| secret.has_outer_space()),
            ..Circumstances::default()
        },
    });
    let outer_space = account.outgoing_secret(secrets).is_none_or(|secret| secret.has_outer_space());
    diagnosis.id == DiagnosisId::PasswordRejected
        && diagnosis.certainty >= Certainty::Likely
        && diagnosis.alternatives.iter().all(|other| {
            // The method is what is tried in another way.
            other.certainty < Certainty::Likely || other.id == DiagnosisId::AuthMethodUnsupported
        })
        && !outer_space
}

/// The plain method that the server offers beside the chosen one.
fn plain(main: &Dialogue) -> Option<Method> {
    let offered = main.ehlo.as_ref()?.methods();
    [(Method::Plain, Mechanism::Plain), (Method::Login, Mechanism::Login)]
        .into_iter()
        .find(|(_, mechanism)| offered.iter().any(|name| name == mechanism.name()))
        .map(|(method, _)| method)
}

/// The user name of the account in another form: in the service's where that is known and the account's is another, else
/// the whole address in place of a part of it, or the other way round.
pub(super) fn other_form(account: &Account) -> Option<String> {
    let username = account.outgoing_username()?;
    let other = if username.contains('@') { UsernameForm::LocalPart } else { UsernameForm::Address };
    in_form(username, &known_form(account).unwrap_or(other), &account.address)
}

/// A user name in this form, where it has another. A name that is not the address keeps its own front part.
pub(super) fn in_form(username: &str, form: &UsernameForm, address: &Address) -> Option<String> {
    let front = username.rsplit_once('@').map(|(front, _)| front);
    let other = match (form, front) {
        (UsernameForm::Address, Some(_)) | (UsernameForm::LocalPart, None) => return None,
        (UsernameForm::LocalPart, Some(front)) => front.to_owned(),
        (UsernameForm::Address | UsernameForm::Pattern(_), _) => form.of(address),
    };
    (!other.is_empty() && !other.eq_ignore_ascii_case(username)).then_some(other)
}

/// The form that the service is known to want: the one that the server belongs to, or else the address.
pub(super) fn known_form(account: &Account) -> Option<UsernameForm> {
    let host = &account.outgoing.server.host;
    let domain = account.address.domain().as_ascii();
    let services = Services::builtin();
    let service = services.by_host(host).or_else(|| services.by_domain(&domain))?;
    let at_server = service.submission(&domain).find(|published| published.server.host == *host);
    at_server.and_then(|published| published.username).or_else(|| service.username().cloned())
}

impl Attempt {
    /// The account as it is tried.
    fn made_in(&self, account: &Account) -> Account {
        let mut account = account.clone();
        match self {
            Self::Username(username) => account.outgoing.sign_in = SignIn::LogOn { username: username.clone() },
            Self::Method(method) => account.outgoing.method = *method,
        }
        account
    }
}

impl SecondTry {
    /// The first refusal in the light of the second try.
    pub fn judge(&self, first: Diagnosis, around: &Circumstances) -> Vec<Diagnosis> {
        let mut cause = first;
        if !self.dialogue.signed_in {
            let refuted = match self.attempt {
                Attempt::Username(_) => DiagnosisId::UsernameForm,
                Attempt::Method(_) => {
                    cause.fixes.retain(|fix| fix.label != FixLabel::ChooseMethod);
                    DiagnosisId::AuthMethodUnsupported
                }
            };
            cause.alternatives.retain(|other| other.id != refuted);
            return std::iter::once(cause).chain(self.warning(around)).collect();
        }
        let (id, fact, value) = match &self.attempt {
            Attempt::Username(username) => (DiagnosisId::UsernameForm, Fact::Suggestion, username.clone()),
            Attempt::Method(method) => {
                cause.facts.insert(Fact::Kind, UNFIT_METHOD.to_owned());
                (DiagnosisId::AuthMethodUnsupported, Fact::Methods, method.word().to_uppercase())
            }
        };
        cause.facts.insert(fact, value);
        vec![Diagnosis {
            id,
            severity: id.severity(),
            fixer: id.fixer(),
            certainty: Certainty::Certain,
            links: Vec::new(),
            fixes: Vec::new(),
            alternatives: Vec::new(),
            ..cause
        }]
    }

    /// What the second refusal says beyond the first: that it is enough.
    fn warning(&self, around: &Circumstances) -> Option<Diagnosis> {
        let signal = self.dialogue.failure.clone().filter(|_| self.dialogue.reached == Stage::Auth)?;
        let told = diagnose(&Evidence { stage: Stage::Auth, signal, circumstances: around.clone() });
        matches!(told.id, DiagnosisId::TooManyLogins | DiagnosisId::AccountDisabled).then_some(told)
    }
}

/// `$kind` of a method that the server offers, and by which it lets nobody in.
const UNFIT_METHOD: &str = "unfit-method";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{AccountId, Form, SignInChoice};

    fn account(address: &str, host: &str, username: &str) -> Account {
        let form = Form {
            address: address.into(),
            outgoing_host: host.into(),
            outgoing_username: username.into(),
            sign_in: SignInChoice::LogOn,
            ..Form::default()
        };
        form.parse(AccountId::from_number(1)).expect("valid")
    }

    #[test]
    fn the_other_form_is_that_of_the_service_or_the_opposite() {
        for (address, host, username, other) in [
            // Nobody knows the form.
            ("anna@example.org", "smtp.example.org", "anna@example.org", Some("anna")),
            ("anna@example.org", "smtp.example.org", "anna", Some("anna@example.org")),
            ("anna@example.org", "smtp.example.org", "Anna Rossi", Some("anna@example.org")),
            ("anna@example.org", "smtp.example.org", "u1234@example.org", Some("u1234")),
            // The service's, at its server or at its domain.
            ("anna@posteo.de", "posteo.de", "anna@posteo.de", None),
            ("anna@posteo.de", "posteo.de", "ANNA@posteo.de", None),
            ("anna@posteo.de", "posteo.de", "anna", Some("anna@posteo.de")),
            ("anna@posteo.de", "mail.example.org", "anna@posteo.de", None),
            ("anna@bol.com.br", "smtps.bol.com.br", "anna@bol.com.br", Some("anna")),
            ("anna@bol.com.br", "smtps.bol.com.br", "anna", None),
            ("anna@dd.iij4u.or.jp", "mbox.iij4u.or.jp", "anna@dd.iij4u.or.jp", Some("anna.dd.iij4u.or.jp")),
            ("anna@dd.iij4u.or.jp", "mbox.iij4u.or.jp", "anna.dd.iij4u.or.jp", None),
        ] {
            let found = other_form(&account(address, host, username));
            assert_eq!(found.as_deref(), other, "{address} at {host} as {username}");
        }
    }
}
