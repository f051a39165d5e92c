//! Changes, the settings that they touch, and the steps that come of it.

use super::program::Program;
use super::setting::{Setting, assignments, differences};
use super::steps::{instructions, instructions_between, instructions_for};
use crate::account::{
    Account, AccountId, Change, Fingerprint, Form, IncomingChange, IncomingProtocol, Method, Port, Security, SignIn,
    SignInChoice,
};
use crate::diagnosis::{Diagnosis, DiagnosisId, FixLabel};
use crate::lang::{Args, Catalog, Language};

fn account(sign_in: SignInChoice) -> Account {
    Form {
        address: "anna@proseware.com".to_owned(),
        incoming_host: "imap.proseware.com".to_owned(),
        outgoing_host: "smtp.proseware.com".to_owned(),
        outgoing_port: "25".to_owned(),
        outgoing_security: Security::None,
        outgoing_username: "anna".to_owned(),
        sign_in,
        ..Form::default()
    }
    .parse(AccountId::from_number(1))
    .expect("an account")
}

fn words(change: &Change, account: &Account) -> String {
    let found = assignments(change, account);
    found.iter().map(|one| format!("{}={}", one.setting.word(), one.value)).collect::<Vec<_>>().join(" ")
}

/// Changes as fixes propose them, and more, with the settings that they touch.
fn changes() -> Vec<(SignInChoice, Change, &'static str)> {
    use SignInChoice as Choice;
    let none = Change::default();
    let host = Some("mail.proseware.com".parse().expect("a host"));
    let incoming = IncomingChange {
        protocol: Some(IncomingProtocol::Pop3),
        host: host.clone(),
        port: Some(Port::known(995)),
        security: Some(Security::Tls),
        username: Some("anna.r".to_owned()),
        spa: Some(true),
    };
    vec![
        (Choice::None, none.clone(), ""),
        (
            Choice::None,
            Change { port: Some(Port::SUBMISSION), security: Some(Security::StartTls), ..none.clone() },
            "outgoing-encryption=starttls outgoing-port=587",
        ),
        // The one is never told without the other.
        (
            Choice::None,
            Change { port: Some(Port::SUBMISSION), ..none.clone() },
            "outgoing-encryption=none outgoing-port=587",
        ),
        (
            Choice::None,
            Change { host, port: Some(Port::SMTP), security: Some(Security::None), ..none.clone() },
            "outgoing-server=mail.proseware.com",
        ),
        (
            Choice::None,
            Change { sign_in: Some(SignIn::SameAsIncoming), ..none.clone() },
            "sign-in-like-incoming=anna@proseware.com",
        ),
        (Choice::LogOn, Change { sign_in: Some(SignIn::None), ..none.clone() }, "sign-in-off="),
        (Choice::None, Change { sign_in: Some(SignIn::IncomingFirst), ..none.clone() }, "incoming-first="),
        (
            Choice::None,
            Change { sign_in: Some(SignIn::LogOn { username: "anna@proseware.com".to_owned() }), ..none.clone() },
            "sign-in-log-on= outgoing-username=anna@proseware.com outgoing-password=",
        ),
        (
            Choice::LogOn,
            Change { username: Some("anna@proseware.com".to_owned()), ..none.clone() },
            "outgoing-username=anna@proseware.com",
        ),
        (
            Choice::SameAsIncoming,
            Change { username: Some("anna".to_owned()), ..none.clone() },
            "incoming-username=anna",
        ),
        (Choice::LogOn, Change { method: Some(Method::Ntlm), ..none.clone() }, "outgoing-method=ntlm"),
        (Choice::LogOn, Change { trim_password: true, ..none.clone() }, "outgoing-password="),
        (Choice::LogOn, Change { same_password: true, ..none.clone() }, "outgoing-password="),
        (Choice::SameAsIncoming, Change { trim_password: true, ..none.clone() }, "incoming-password="),
        (Choice::None, Change { trim_password: true, ..none.clone() }, ""),
        (Choice::None, Change { pinned: Some(Fingerprint([7; 32])), ..none.clone() }, "trust-certificate="),
        (
            Choice::None,
            Change { incoming: Some(incoming), ..none },
            "incoming-protocol=POP3 incoming-server=mail.proseware.com incoming-encryption=tls incoming-port=995 \
             incoming-username=anna.r incoming-spa=on",
        ),
    ]
}

#[test]
fn a_change_touches_these_settings() {
    for (sign_in, change, expected) in changes() {
        assert_eq!(words(&change, &account(sign_in)), expected, "{change:?}");
    }
}

#[test]
fn every_program_has_a_text_for_every_setting_in_every_language() {
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for program in Program::ALL {
            assert!(catalog.has(&program.text_id("name")), "{language:?} {program:?}");
            for part in ["open", "finish"] {
                let step = catalog.attribute(&program.text_id(part), "step-1", &Args::new());
                assert!(step.is_some(), "{language:?} {program:?} {part}");
            }
            for setting in Setting::ALL {
                let id = program.text_id(setting.word());
                assert!(catalog.has(&id), "{language:?}: {id} is missing");
                let mut args = Args::new();
                args.set("value", "VALUE");
                let text = catalog.format(&id, &args);
                // A full stop right behind a server's name would be taken for a part of it.
                for close in ["VALUE.", "VALUE,", "VALUE:"] {
                    assert!(!text.contains(close), "{language:?} {id}: {text}");
                }
            }
        }
    }
}

#[test]
fn every_change_is_told_with_its_values_in_every_program() {
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for program in Program::ALL {
            for (sign_in, change, expected) in changes() {
                let account = account(sign_in);
                let steps = instructions(program, &change, &account, &catalog);
                let place = format!("{language:?} {program:?} {change:?}\n{steps:#?}");
                assert_eq!(steps.is_empty(), expected.is_empty(), "{place}");
                for step in &steps {
                    assert!(!step.is_empty() && !step.contains('$') && !step.contains("none"), "{place}");
                    assert!(!step.starts_with(program.word()), "a text is missing: {place}");
                }
                // Names and numbers stand there as they are to be entered.
                for assignment in assignments(&change, &account) {
                    let is_verbatim = assignment.value.contains(['.', '@']) || assignment.value.parse::<u16>().is_ok();
                    let told = steps.iter().any(|step| step.contains(&assignment.value));
                    assert!(!is_verbatim || told, "{:?}: {place}", assignment.value);
                }
            }
        }
    }
}

/// What each step has to say, in English, in order.
fn in_order(program: Program, change: &Change, account: &Account, expected: &[&str]) {
    let steps = instructions(program, change, account, &Catalog::new(Language::En));
    assert_eq!(steps.len(), expected.len(), "{program:?} {steps:#?}");
    for (step, expected) in steps.iter().zip(expected) {
        assert!(step.contains(expected), "{program:?}: {expected} in {steps:#?}");
    }
}

#[test]
fn another_port_is_set_in_the_order_of_the_windows() {
    let change = Change { port: Some(Port::SUBMISSION), security: Some(Security::StartTls), ..Change::default() };
    let account = account(SignInChoice::None);
    let cases: [(Program, &[&str]); 4] = [
        (
            Program::OutlookClassic,
            &[
                "“Manage Profiles”",
                "small window",
                "“Change…”",
                "“More Settings…” and open the tab “Advanced”",
                "“STARTTLS”",
                "587",
                "“OK”, then “Next”",
                "“Finish”",
            ],
        ),
        (
            Program::OutlookMac,
            &["“Tools”", "anna@proseware.com", "“Use SSL to connect", "“Override default port”", "Close the window"],
        ),
        (
            Program::Thunderbird,
            &["“Account Settings”", "anna@proseware.com", "“Edit SMTP server…”", "“STARTTLS”", "587", "“OK”"],
        ),
        (
            Program::AppleMail,
            &["“Accounts”", "anna@proseware.com", "“Server Settings”", "“Use TLS/SSL”", "587", "“Save”"],
        ),
    ];
    for (program, expected) in cases {
        in_order(program, &change, &account, expected);
    }
}

#[test]
fn the_window_behind_more_settings_is_opened_once() {
    let change = Change {
        port: Some(Port::SUBMISSION),
        security: Some(Security::Auto),
        sign_in: Some(SignIn::SameAsIncoming),
        ..Change::default()
    };
    let steps =
        instructions(Program::OutlookClassic, &change, &account(SignInChoice::None), &Catalog::new(Language::En));
    assert_eq!(steps.iter().filter(|step| step.contains("More Settings")).count(), 1, "{steps:#?}");
    assert!(steps.iter().any(|step| step == "Open the tab “Advanced”."), "{steps:#?}");
    // Classic Outlook has "Auto"; the others are told what it stands for.
    assert!(steps.iter().any(|step| step.ends_with("Choose “Auto”.")), "{steps:#?}");
    let steps = instructions(Program::Thunderbird, &change, &account(SignInChoice::None), &Catalog::new(Language::En));
    assert!(steps.iter().any(|step| step.contains("“STARTTLS”")), "{steps:#?}");
}

#[test]
fn new_outlook_needs_all_servers_because_the_account_is_added_again() {
    let catalog = Catalog::new(Language::En);
    let change = Change { port: Some(Port::SUBMISSIONS), security: Some(Security::Tls), ..Change::default() };
    let steps = instructions(Program::OutlookNew, &change, &account(SignInChoice::SameAsIncoming), &catalog).join("\n");
    for part in ["“Remove”", "on the server", "imap.proseware.com", "993", "smtp.proseware.com", "465", "“Continue”"]
    {
        assert!(steps.contains(part), "{part}: {steps}");
    }
    // What it cannot do is said, without taking the account apart for it.
    let change = Change { sign_in: Some(SignIn::IncomingFirst), ..Change::default() };
    let steps = instructions(Program::OutlookNew, &change, &account(SignInChoice::None), &catalog);
    assert!(matches!(steps.as_slice(), [only] if only.contains("classic Outlook")), "{steps:#?}");
    // And before the account is removed, not after.
    let change = Change { port: Some(Port::SUBMISSIONS), ..Change::default() };
    let steps = instructions(Program::OutlookNew, &change, &account(SignInChoice::None), &catalog);
    assert!(steps[0].contains("always signs in"), "{steps:#?}");
    let mut pop3 = account(SignInChoice::SameAsIncoming);
    pop3.incoming.as_mut().expect("an incoming server").protocol = IncomingProtocol::Pop3;
    let change = Change { port: Some(Port::SUBMISSIONS), ..Change::default() };
    let steps = instructions(Program::OutlookNew, &change, &pop3, &catalog).join("\n");
    assert!(steps.contains("would be lost"), "{steps}");
}

#[test]
fn a_user_name_for_both_servers_is_set_for_both_where_a_program_keeps_two() {
    let change = Change { username: Some("anna.r".to_owned()), ..Change::default() };
    let account = account(SignInChoice::SameAsIncoming);
    for (program, times) in
        [(Program::OutlookClassic, 1), (Program::OutlookMac, 1), (Program::Thunderbird, 2), (Program::AppleMail, 2)]
    {
        let steps = instructions(program, &change, &account, &Catalog::new(Language::En));
        assert_eq!(steps.iter().filter(|step| step.contains("anna.r")).count(), times, "{program:?} {steps:#?}");
    }
}

#[test]
fn what_no_window_sets_needs_no_window() {
    let change = Change { pinned: Some(Fingerprint([7; 32])), ..Change::default() };
    for program in Program::ALL {
        let steps = instructions(program, &change, &account(SignInChoice::None), &Catalog::new(Language::En));
        assert_eq!(steps.len(), 1, "{program:?} {steps:#?}");
    }
}

#[test]
fn a_finding_is_told_by_its_best_fix_else_by_its_own_steps() {
    let catalog = Catalog::new(Language::En);
    let account = account(SignInChoice::LogOn);
    let told =
        |diagnosis: &Diagnosis| instructions_for(Program::OutlookClassic, diagnosis, &account, &catalog).join("\n");
    let change = |port| Change { port: Some(port), ..Change::default() };
    let fixed = Diagnosis::new(DiagnosisId::PasswordRejected)
        .with_fix(FixLabel::UseServerSettings, change(Port::SUBMISSION))
        .with_fix(FixLabel::UseServerSettings, change(Port::SUBMISSIONS));
    assert!(told(&fixed).contains("587") && !told(&fixed).contains("465"), "{}", told(&fixed));
    assert!(told(&Diagnosis::new(DiagnosisId::PasswordRejected)).contains("type your password again"));
    assert_eq!(told(&Diagnosis::new(DiagnosisId::Offline)), "");
    // The user name is no address here: nobody knows whose the server wants.
    assert_eq!(told(&Diagnosis::new(DiagnosisId::SenderNotAllowed)), "");
    let mut other = account.clone();
    other.outgoing.sign_in = SignIn::LogOn { username: "office@proseware.com".to_owned() };
    let steps =
        instructions_for(Program::Thunderbird, &Diagnosis::new(DiagnosisId::SenderNotAllowed), &other, &catalog);
    assert!(steps.iter().any(|step| step.contains("office@proseware.com in “Email Address”")), "{steps:#?}");
}

#[test]
fn what_works_here_can_be_entered_in_any_program() {
    let works = Diagnosis::new(DiagnosisId::SettingsWork);
    let catalog = Catalog::new(Language::En);
    for sign_in in [SignInChoice::None, SignInChoice::SameAsIncoming, SignInChoice::LogOn, SignInChoice::IncomingFirst]
    {
        let account = account(sign_in);
        let (host, port) = (account.outgoing.server.host.to_string(), account.outgoing.server.port.to_string());
        for program in Program::ALL {
            let steps = instructions_for(program, &works, &account, &catalog).join("\n");
            assert!(steps.contains(&host) && steps.contains(&port), "{program:?} {sign_in:?}: {steps}");
        }
    }
}

#[test]
fn several_fixes_are_told_as_the_one_difference_that_they_make() {
    let before = account(SignInChoice::None);
    let first = Change { port: Some(Port::SUBMISSION), ..Change::default() }.apply(&before);
    let after = Change { port: Some(Port::SUBMISSIONS), security: Some(Security::Tls), ..Change::default() };
    let after = after.apply(&first);
    let words: Vec<_> = differences(&before, &after).iter().map(|one| one.value.clone()).collect();
    assert_eq!(words, ["tls", "465"]);
    let steps = instructions_between(Program::AppleMail, &before, &after, &Catalog::new(Language::En)).join("\n");
    assert!(steps.contains("465") && !steps.contains("587"), "{steps}");
    assert!(differences(&after, &after).is_empty());
}

#[test]
fn programs_are_read_back_from_their_words() {
    for program in Program::ALL {
        assert_eq!(program.word().parse(), Ok(program));
        assert_eq!(serde_json::to_value(program).expect("a word"), program.word());
    }
    assert!("outlook".parse::<Program>().is_err());
}
