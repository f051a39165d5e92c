//! Every diagnosis reads at least as easily as a newspaper, in every language.
#![allow(clippy::unwrap_used, reason = "a test says where it failed")]

#[path = "reading_ease/scale.rs"]
mod scale;
#[path = "reading_ease/syllables.rs"]
mod syllables;

use mailclinic::account::{AccountId, Change, Form, Host, Port, Security, Server, SignIn, SignInChoice};
use mailclinic::diagnosis::{Diagnosis, DiagnosisId, Fact, Hint, HintKind, Limits, Wording};
use mailclinic::lang::{Catalog, Language};
use mailclinic::report::{Program, instructions};
use scale::{Counts, newspaper, sentences};

#[test]
fn every_diagnosis_reads_as_easily_as_a_newspaper() {
    let mut hard = Vec::new();
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        // Another test names a diagnosis that has no texts.
        for id in DiagnosisId::ALL.iter().copied().filter(|id| catalog.has(id.word())) {
            let known = CASES.iter().map(|case| with_every_fact(id, case));
            let (score, text) = known
                .chain([Diagnosis::new(id)])
                .map(|diagnosis| text_for_the_person(&diagnosis, &catalog))
                .map(|text| (score(&text, language), text))
                .min_by(|(one, _), (other, _)| one.total_cmp(other))
                .unwrap();
            if score < newspaper(language) {
                let (worst, sentence) = worst_sentence(&text, language);
                hard.push(format!("{id} in {}: {score:.1}; worst with {worst:.1}: {sentence}", language.tag()));
            }
        }
    }
    assert!(hard.is_empty(), "{} texts are too hard to read:\n{}", hard.len(), hard.join("\n"));
}

/// A hint is too short to be measured alone, so all of them are read together.
#[test]
fn the_hints_read_as_easily_as_a_newspaper() {
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        let hint = |kind, since: Option<&str>| Hint {
            kind,
            service: "Gmail".to_owned(),
            url: None,
            since: since.map(str::to_owned),
            to: Some("Yahoo".to_owned()),
            limits: Limits { per_day: Some(500), recipients: Some(100), ..Limits::default() },
        };
        let both = |kind| [hint(kind, None), hint(kind, Some("2026-12-31"))];
        let told: Vec<_> = HintKind::ALL.into_iter().flat_map(both).map(|hint| hint.text(&catalog)).collect();
        let found = score(&told, language);
        let (worst, sentence) = worst_sentence(&told, language);
        assert!(found >= newspaper(language), "{}: {found:.1}; worst with {worst:.1}: {sentence}", language.tag());
    }
}

/// As a whole: a step holds little more than the labels of the program, whose words are not ours.
#[test]
fn the_steps_in_every_mail_program_read_as_easily_as_a_newspaper() {
    let account = Form {
        address: "anna@example.org".to_owned(),
        incoming_host: "imap.example.org".to_owned(),
        outgoing_host: "smtp.example.org".to_owned(),
        sign_in: SignInChoice::None,
        ..Form::default()
    };
    let account = account.parse(AccountId::from_number(1)).unwrap();
    let log_on = SignIn::LogOn { username: "anna".to_owned() };
    let sign_ins = [SignIn::SameAsIncoming, SignIn::IncomingFirst, log_on];
    let changes = sign_ins.map(|sign_in| Change {
        host: Some("mail.example.org".parse().unwrap()),
        port: Some(Port::SUBMISSIONS),
        security: Some(Security::Tls),
        sign_in: Some(sign_in),
        trim_password: true,
        ..Change::default()
    });
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for program in Program::ALL {
            let told = |change| instructions(program, change, &account, &catalog);
            let text: Vec<String> = changes.iter().flat_map(told).collect();
            let score = score(&text, language);
            let (worst, sentence) = worst_sentence(&text, language);
            let place = format!("{program:?} in {}: {score:.1}; worst with {worst:.1}: {sentence}", language.tag());
            assert!(score >= newspaper(language), "{place}");
        }
    }
}

/// Facts of which a text has words of its own for some values: who refused, reply code, enhanced code, kind.
const CASES: [[&str; 4]; 11] = [
    ["own", "550", "5.1.1", "feedback"],
    ["recipient", "450", "4.2.2", "guess"],
    ["own", "451", "4.3.0", "address-only"],
    ["recipient", "550", "5.4.4", "parked"],
    ["own", "554", "5.5.1", "none"],
    ["recipient", "554", "5.6.0", "guess"],
    ["own", "450", "4.7.1", "address-only"],
    ["own", "535", "5.7.8", "non-ascii"],
    ["own", "535", "5.7.8", "either"],
    ["own", "535", "5.7.8", "mail-password"],
    ["own", "550", "5.7.1", "no-sign-in"],
];

/// Title, explanation and steps; what an administrator does may be as technical as it must.
fn text_for_the_person(diagnosis: &Diagnosis, catalog: &Catalog) -> Vec<String> {
    let wording = Wording::of(diagnosis, catalog);
    [wording.title, wording.explanation].into_iter().chain(wording.steps).collect()
}

fn score(text: &[String], language: Language) -> f64 {
    let sentences = text.iter().flat_map(|part| sentences(part));
    sentences.map(|sentence| Counts::of(sentence, language)).fold(Counts::default(), Counts::plus).score(language)
}

fn worst_sentence(text: &[String], language: Language) -> (f64, &str) {
    text.iter()
        .flat_map(|part| sentences(part))
        .map(|sentence| (Counts::of(sentence, language).score(language), sentence))
        .min_by(|(one, _), (other, _)| one.total_cmp(other))
        .unwrap()
}

fn with_every_fact(id: DiagnosisId, case: &[&str; 4]) -> Diagnosis {
    let host: Host = "mail.example.org".parse().unwrap();
    let mut diagnosis = Diagnosis::new(id);
    diagnosis.works = Some(Server { host, port: Port::SUBMISSION, security: Security::StartTls });
    Fact::ALL.into_iter().fold(diagnosis, |diagnosis, fact| diagnosis.with_fact(fact, plausible(fact, case)))
}

fn plausible<'a>(fact: Fact, &[side, reply_code, enhanced_code, kind]: &[&'a str; 4]) -> &'a str {
    match fact {
        Fact::Address | Fact::User => "anna@example.org",
        Fact::Domain => "example.org",
        Fact::Server => "smtp.example.org",
        Fact::WorksServer => "mail.example.org",
        Fact::Port => "587",
        Fact::Security => "starttls",
        Fact::Recipient | Fact::NewAddress => "bert@example.com",
        Fact::RecipientDomain => "example.com",
        Fact::Suggestion => "bert@example.net",
        Fact::Service => "Gmail",
        Fact::Names => "mail.example.net, www.example.net",
        Fact::Issuer => "Example Root CA",
        Fact::NotBefore => "2026-01-31",
        Fact::NotAfter => "2026-04-30",
        Fact::Methods => "PLAIN LOGIN XOAUTH2",
        Fact::Seconds => "12",
        Fact::Detail => "the message is malformed",
        Fact::ReplyCode => reply_code,
        Fact::EnhancedCode => enhanced_code,
        Fact::List => "Spamhaus ZEN",
        Fact::Ip => "192.0.2.25",
        Fact::Limit => "25 MB",
        Fact::RejectingServer => "mx.example.com",
        Fact::Side => side,
        Fact::Name => "_dmarc.example.org",
        Fact::Record => "v=DMARC1; p=none",
        Fact::Publish => "v=DMARC1; p=reject",
        Fact::Count => "12",
        Fact::Kind => kind,
        Fact::Network => "hotel.example",
    }
}
