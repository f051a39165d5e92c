//! Rows 34 to 48 and 53 of the failures seen in the wild: what a refused sign-in means depends on the service and on what is known
//! of the password. The servers say nearly the same.

use super::*;
use crate::account::Method;
use crate::diagnosis::{Certainty, DiagnosisId as Id, Fact, FixLabel, Fixer, Wording};
use crate::lang::{Catalog, Language};

const REFUSED: &str = "535 5.7.8 Authentication credentials invalid";

/// A refused sign-in there.
fn refused(server: &str, domain: &str) -> Diagnosis {
    judge(REFUSED, Stage::Auth, at(server, domain))
}

fn links(diagnosis: &Diagnosis) -> Vec<(&str, &str)> {
    diagnosis.links.iter().map(|link| (link.label.as_str(), link.url.as_str())).collect()
}

fn title(diagnosis: &Diagnosis) -> String {
    Wording::of(diagnosis, &Catalog::new(Language::En)).title
}

fn explanation(diagnosis: &Diagnosis, language: Language) -> String {
    Wording::of(diagnosis, &Catalog::new(language)).explanation
}

/// CRAM-MD5 needs the password in clear on the server’s side; many servers offer it and keep only a hash.
#[test]
fn row_34_a_method_that_refuses_every_password() {
    let chosen = |method, server| {
        let around = Circumstances { method: Some(method), ..at(server, "example.org") };
        judge(REFUSED, Stage::Auth, around)
    };
    let diagnosis = chosen(Method::CramMd5, "smtp.example.org");
    assert_eq!((diagnosis.id, diagnosis.fixer), (Id::PasswordRejected, Fixer::You));
    assert_eq!(alternatives(&diagnosis), [Id::AuthMethodUnsupported, Id::UsernameForm, Id::LoginAlias]);
    assert!(matches!(diagnosis.fixes.as_slice(), [fix] if fix.label == FixLabel::ChooseMethod
        && fix.change.method == Some(Method::Auto)));
    let plain = chosen(Method::Plain, "smtp.example.org");
    assert_eq!((alternatives(&plain), plain.fixes.len()), (vec![Id::UsernameForm, Id::LoginAlias], 0));
    assert_eq!(
        chosen(Method::CramMd5, "smtp.gmail.com").id,
        Id::AppPasswordRequired,
        "no method takes the usual one there"
    );
}

#[test]
fn row_38_too_many_attempts_at_yahoo_are_a_wrong_kind_of_password() {
    let reply = "535 5.7.0 (#AUTH005) Too many bad auth attempts.";
    for (server, domain, service) in [
        ("smtp.mail.yahoo.com", "yahoo.com", "Yahoo"),
        ("smtp.aol.com", "aol.com", "AOL"),
        ("smtp.mail.att.net", "sbcglobal.net", "AT&T Mail"),
        ("smtp.comcast.net", "comcast.net", "Comcast (Xfinity)"),
        ("smtp.mail.yahoo.com", "cox.net", "Cox"),
    ] {
        let diagnosis = judge(reply, Stage::Auth, at(server, domain));
        assert_eq!((diagnosis.id, diagnosis.fixer), (Id::AppPasswordRequired, Fixer::You), "{domain}");
        assert_eq!(diagnosis.certainty, Certainty::Likely, "{domain}");
        assert_eq!(alternatives(&diagnosis), [Id::TooManyLogins], "{domain}");
        assert_eq!(diagnosis.facts.get(&Fact::Service).map(String::as_str), Some(service));
        assert!(matches!(links(&diagnosis).as_slice(), [("link-app-password", _)]), "{domain}");
    }
    assert_eq!(judge(reply, Stage::Auth, at("smtp.example.org", "example.org")).id, Id::TooManyLogins);
}

/// For sending it wants the whole address, for fetching mail the name alone.
#[test]
fn row_39_icloud_wants_an_app_password_and_the_whole_address() {
    for domain in ["icloud.com", "me.com", "mac.com"] {
        let reply = "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6";
        let diagnosis = judge(reply, Stage::Auth, at("smtp.mail.me.com", domain));
        assert_eq!((diagnosis.id, diagnosis.fixer), (Id::AppPasswordRequired, Fixer::You));
        assert_eq!(diagnosis.certainty, Certainty::Likely);
        assert_eq!(alternatives(&diagnosis), [Id::PasswordRejected, Id::UsernameForm]);
        assert_eq!(links(&diagnosis), [("link-app-password", "https://account.apple.com/")]);
    }
}

/// Which form works is found out by trying; here it is told.
#[test]
fn rows_40_and_41_the_other_form_of_the_user_name_and_the_main_address() {
    let diagnosis = refused("smtp.example.org", "example.org");
    assert_eq!((diagnosis.id, diagnosis.fixer), (Id::PasswordRejected, Fixer::You));
    assert_eq!(alternatives(&diagnosis), [Id::UsernameForm, Id::LoginAlias]);
    for (id, language) in [Id::UsernameForm, Id::LoginAlias].into_iter().flat_map(|id| Language::ALL.map(|l| (id, l))) {
        let tried = Diagnosis::new(id).with_fact(Fact::User, "anna.b@example.org");
        let known = tried.clone().with_fact(Fact::Suggestion, "anna");
        let told = |diagnosis| {
            let wording = Wording::of(diagnosis, &Catalog::new(language));
            [wording.explanation].into_iter().chain(wording.steps).collect::<Vec<_>>().join("\n")
        };
        let (unknown, known) = (told(&tried), told(&known));
        assert!(
            known.contains("anna.b@example.org")
                && known.lines().any(|line| line.ends_with("anna.") || line.contains(" anna ")),
            "{known}"
        );
        assert!(!unknown.contains("none") && !known.contains("none"), "{language:?}");
        assert_ne!(unknown, known, "{id:?} {language:?}");
    }
}

#[test]
fn row_42_letters_that_servers_may_read_differently() {
    let with = |server, domain| {
        let around = Circumstances { password_has_non_ascii: true, ..at(server, domain) };
        [REFUSED, "535 x"].map(|reply| judge(reply, Stage::Auth, around.clone()))
    };
    for (server, domain, other) in [
        ("smtp.example.org", "example.org", None),
        ("smtp.office365.com", "example.org", None),
        // The letters are known, that the switch is off is not.
        ("mail.gmx.net", "gmx.de", Some(Id::MailAccessOff)),
        ("smtp.libero.it", "libero.it", Some(Id::MailAccessOff)),
    ] {
        for diagnosis in with(server, domain) {
            assert_eq!((diagnosis.id, diagnosis.fixer), (Id::PasswordRejected, Fixer::You), "{server}");
            assert!(other.is_none_or(|other| alternatives(&diagnosis) == [other]), "{server}");
            for language in Language::ALL {
                let usual = refused("smtp.example.org", "example.org");
                assert_ne!(explanation(&diagnosis, language), explanation(&usual, language), "{language:?}");
            }
        }
    }
    // App passwords have plain letters only: with others it is the usual password.
    for (server, domain, id) in [
        ("smtp.gmail.com", "gmail.com", Id::AppPasswordRequired),
        ("smtp.yandex.ru", "yandex.ru", Id::AppPasswordRequired),
        ("smtp-mail.outlook.com", "outlook.com", Id::PasswordLoginRetired),
    ] {
        assert!(with(server, domain).iter().all(|diagnosis| diagnosis.id == id), "{server}");
    }
}

#[test]
fn row_43_white_space_around_the_password_is_offered_to_be_trimmed() {
    for server in ["smtp.example.org", "smtp.gmail.com"] {
        for reply in ["535 5.7.8 Authentication failed", "535 x"] {
            let around = Circumstances { password_has_outer_space: true, ..at(server, "example.org") };
            let diagnosis = judge(reply, Stage::Auth, around);
            assert_eq!((diagnosis.id, diagnosis.certainty), (Id::PasswordRejected, Certainty::Certain), "{server}");
            assert!(
                matches!(diagnosis.fixes.as_slice(), [fix] if fix.label == FixLabel::TrimPassword && fix.change.trim_password)
            );
        }
    }
    // Trimming does not help where no password is taken.
    let around = Circumstances { password_has_outer_space: true, ..at("smtp-mail.outlook.com", "outlook.com") };
    let diagnosis = judge("535 5.7.3 Authentication unsuccessful", Stage::Auth, around);
    assert_eq!(diagnosis.id, Id::PasswordLoginRetired);
    assert!(diagnosis.fixes.is_empty());
}

/// Nobody can tell the switch from a wrong password by the answer; the texts say how the person can.
#[test]
fn row_44_mail_programs_are_not_let_in() {
    for (server, domain, link) in [
        ("mail.gmx.net", "gmx.de", ("link-mail-access", "https://hilfe.gmx.net/pop-imap/einschalten.html")),
        ("mail.gmx.com", "gmx.com", ("link-mail-access", "https://support.gmx.com/pop-imap/toggle.html")),
        ("smtp.web.de", "web.de", ("link-mail-access", "https://hilfe.web.de/pop-imap/einschalten.html")),
        ("mx.freenet.de", "freenet.de", ("link-webmail", "https://email.freenet.de/")),
        ("smtp.libero.it", "libero.it", ("link-webmail", "https://mail.libero.it/")),
        ("smtp.libero.it", "iol.it", ("link-webmail", "https://mail.libero.it/")),
        ("out.virgilio.it", "virgilio.it", ("link-webmail", "https://mail.virgilio.it/")),
        (
            "smtp.rambler.ru",
            "rambler.ru",
            ("link-mail-access", "https://help.rambler.ru/mail/mail-nastrojki-pochtovogo-yashika/2129/"),
        ),
        ("smtp.wp.pl", "wp.pl", ("link-webmail", "https://poczta.wp.pl/")),
        (
            "poczta.o2.pl",
            "o2.pl",
            ("link-mail-access", "https://pomoc.o2.pl/aktywacja-dostepu-dla-programow-pocztowych"),
        ),
        ("mail.inbox.lv", "inbox.lv", ("link-mail-access", "https://help.inbox.lv/?keyword=email_clients_access")),
    ] {
        let diagnosis = refused(server, domain);
        assert_eq!((diagnosis.id, diagnosis.fixer), (Id::MailAccessOff, Fixer::You), "{domain}");
        assert_eq!(diagnosis.certainty, Certainty::Likely, "{domain}");
        assert_eq!(alternatives(&diagnosis), [Id::PasswordRejected], "{domain}");
        assert_eq!(diagnosis.alternatives[0].certainty, Certainty::Likely, "{domain}");
        assert_eq!(links(&diagnosis), [link], "{domain}");
        assert!(explanation(&diagnosis, Language::En).starts_with("A wrong password gets the same answer"));
    }
    // These take another password as well, so the usual one is the likelier reason.
    for (server, domain, url) in [
        ("smtp.yandex.ru", "ya.ru", Some("https://id.yandex.ru/security/app-passwords")),
        ("smtp.qq.com", "qq.com", Some("https://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256")),
        ("smtp.163.com", "163.com", None),
        ("smtp.126.com", "126.com", None),
        ("smtp.ukr.net", "ukr.net", Some("https://wiki.ukr.net/ManageIMAPAccess")),
        ("smtp.naver.com", "naver.com", None),
    ] {
        let diagnosis = refused(server, domain);
        assert_eq!((diagnosis.id, diagnosis.fixer), (Id::AppPasswordRequired, Fixer::You), "{domain}");
        assert_eq!(alternatives(&diagnosis), [Id::MailAccessOff, Id::PasswordRejected], "{domain}");
        match url {
            Some(url) => assert_eq!(links(&diagnosis), [("link-app-password", url)], "{domain}"),
            None => assert_eq!(links(&diagnosis).first().map(|link| link.0), Some("link-webmail"), "{domain}"),
        }
    }
    // Only another password.
    let diagnosis = refused("smtp.mail.ru", "bk.ru");
    assert_eq!((diagnosis.id, alternatives(&diagnosis)), (Id::AppPasswordRequired, vec![Id::PasswordRejected]));
    // Where the server's words say it, there is nothing to tell apart.
    let words = "535 5.7.8 Error: authentication failed: This user does not have access rights to this service";
    let diagnosis = judge(words, Stage::Auth, at("smtp.yandex.ru", "yandex.ru"));
    assert_eq!((diagnosis.id, diagnosis.certainty), (Id::MailAccessOff, Certainty::Certain));
    assert!(explanation(&diagnosis, Language::En).starts_with("Your password is not the reason."));
}

#[test]
fn row_45_only_paying_customers() {
    let diagnosis = refused("smtp.mail.com", "engineer.com");
    assert_eq!((diagnosis.id, diagnosis.fixer), (Id::PaidPlanRequired, Fixer::You));
    assert_eq!(alternatives(&diagnosis), [Id::PasswordRejected]);
    assert_eq!(links(&diagnosis), [("link-webmail", "https://www.mail.com/")]);
}

#[test]
fn row_46_a_separate_password_for_mail_programs() {
    let separate = "Your mail provider has a separate password for mail programs";
    let made = "Your mail provider wants an app password here, not your usual one";
    for (server, domain, label, words) in [
        ("securesmtp.t-online.de", "t-online.de", "link-mail-password", separate),
        ("securesmtp.t-online.de", "magenta.de", "link-mail-password", separate),
        ("smtp.ionos.de", "example.org", "link-mail-password", separate),
        ("smtp.ionos.com", "example.org", "link-mail-password", separate),
        ("mail.infomaniak.com", "ik.me", "link-app-password", made),
        ("mail.infomaniak.com", "example.org", "link-app-password", made),
    ] {
        for reply in [REFUSED, "535 5.7.8 Sorry"] {
            let diagnosis = judge(reply, Stage::Auth, at(server, domain));
            assert_eq!((diagnosis.id, diagnosis.fixer), (Id::AppPasswordRequired, Fixer::You), "{server}");
            assert_eq!(alternatives(&diagnosis), [Id::PasswordRejected], "{server}");
            assert!(matches!(links(&diagnosis).as_slice(), [(shown, _)] if *shown == label), "{server}");
            assert_eq!(title(&diagnosis), words, "{server}");
        }
    }
}

#[test]
fn row_47_services_without_a_server_for_sending() {
    for (domain, name) in
        [("proton.me", "Proton Mail"), ("pm.me", "Proton Mail"), ("tuta.com", "Tuta"), ("hey.com", "HEY")]
    {
        let circumstances = at(&format!("smtp.{domain}"), domain);
        for signal in [Signal::NameNotFound, Signal::Refused, Signal::TimedOut, Signal::AuthNotOffered] {
            let diagnosis = diagnose(&Evidence { stage: Stage::Connect, signal, circumstances: circumstances.clone() });
            assert_eq!(diagnosis.id, Id::NoSmtpService, "{domain}");
            assert_eq!(diagnosis.certainty, Certainty::Certain, "{domain}");
            assert_eq!(diagnosis.facts.get(&Fact::Service).map(String::as_str), Some(name));
            let bridge = [("link-bridge", "https://proton.me/mail/bridge")];
            assert_eq!(links(&diagnosis), if name == "Proton Mail" { &bridge[..] } else { &[] }, "{domain}");
        }
    }
    // For programs of business customers there is one, which takes tokens.
    let diagnosis = refused("smtp.protonmail.ch", "proton.me");
    assert_eq!((diagnosis.id, alternatives(&diagnosis)), (Id::NoSmtpService, vec![Id::PasswordRejected]));
}

#[test]
fn row_48_the_bridge_is_not_running() {
    for (domain, certainty, others) in
        [("proton.me", Certainty::Certain, vec![]), ("example.org", Certainty::Likely, vec![Id::ConnectionRefused])]
    {
        let circumstances = Circumstances { port: Some(1025), ..at("127.0.0.1", domain) };
        let diagnosis = diagnose(&Evidence { stage: Stage::Connect, signal: Signal::Refused, circumstances });
        assert_eq!((diagnosis.id, diagnosis.fixer), (Id::BridgeNotRunning, Fixer::You), "{domain}");
        assert_eq!((diagnosis.certainty, alternatives(&diagnosis)), (certainty, others), "{domain}");
    }
}

#[test]
fn row_53_outlook_com_takes_no_password() {
    for (server, domain) in [
        ("smtp-mail.outlook.com", "outlook.com"),
        ("smtp-mail.outlook.com", "hotmail.fr"),
        ("smtp.office365.com", "hotmail.it"),
        ("smtp.live.com", "live.ru"),
        ("smtp-mail.outlook.com", "msn.com"),
    ] {
        for reply in [
            "535 5.7.3 Authentication unsuccessful",
            "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
            "535 x",
        ] {
            let diagnosis = judge(reply, Stage::Auth, at(server, domain));
            assert_eq!((diagnosis.id, diagnosis.fixer), (Id::PasswordLoginRetired, Fixer::You), "{domain} {reply}");
            assert_eq!(diagnosis.certainty, Certainty::Certain, "{domain} {reply}");
            assert!(matches!(links(&diagnosis).as_slice(), [("link-password-login-retired", _)]), "{domain} {reply}");
            assert!(diagnosis.fixes.is_empty(), "{domain} {reply}");
        }
    }
    // An organisation's account on the same server may use one.
    assert_eq!(refused("smtp.office365.com", "example.org").id, Id::PasswordRejected);
}

/// Each of these is met often, and each answers a wrong password with the same code.
#[test]
fn the_same_refusal_depends_on_the_service() {
    for (server, domain, id, other) in [
        ("smtp.gmail.com", "gmail.com", Id::AppPasswordRequired, Some(Id::PasswordRejected)),
        ("smtp.gmail.com", "example.org", Id::AppPasswordRequired, Some(Id::PasswordRejected)),
        ("smtp.mail.yahoo.com", "yahoo.it", Id::AppPasswordRequired, Some(Id::PasswordRejected)),
        ("smtp.fastmail.com", "fastmail.com", Id::AppPasswordRequired, Some(Id::PasswordRejected)),
        ("posteo.de", "posteo.net", Id::AppPasswordRequired, Some(Id::PasswordRejected)),
        ("smtp.orange.fr", "wanadoo.fr", Id::PasswordRejected, Some(Id::UsernameForm)),
        ("smtp.office365.com", "example.org", Id::PasswordRejected, Some(Id::UsernameForm)),
        ("smtp.example.org", "example.org", Id::PasswordRejected, Some(Id::UsernameForm)),
    ] {
        let diagnosis = refused(server, domain);
        assert_eq!(diagnosis.id, id, "{server} {domain}");
        assert_eq!(alternatives(&diagnosis).first().copied(), other, "{server} {domain}");
        assert_eq!(judge("535 5.7.8 Sorry", Stage::Auth, at(server, domain)).id, id, "{server} {domain}");
    }
}
