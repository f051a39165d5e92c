//! What is known of the services that most people use, and what is told of it before anything fails.

use crate::diagnosis::services::Trait;
use crate::diagnosis::{DiagnosisId as Id, Hint, HintKind as Kind, Oauth, Service, ServiceChangeKind, Services};
use crate::lang::{Catalog, Language};

const APP: &[Kind] = &[Kind::AppPassword];
const APP_LIMITS: &[Kind] = &[Kind::AppPassword, Kind::Limits];
const APP_LIKELY: &[Kind] = &[Kind::AppPasswordLikely];
const APP_LIKELY_LIMITS: &[Kind] = &[Kind::AppPasswordLikely, Kind::Limits];
const APP_AND_ACCESS: &[Kind] = &[Kind::AppPassword, Kind::MailAccess];
const ACCESS: &[Kind] = &[Kind::MailAccess];
const LIMITS: &[Kind] = &[Kind::Limits];
const NO_SMTP: &[Kind] = &[Kind::NoSmtp];
const MOVED: &[Kind] = &[Kind::Moved, Kind::AppPassword];
/// Nothing is to be known before: the usual name and password do.
const NOTHING: &[Kind] = &[];

/// The sixty that most people use, worldwide and in Italy, France, Germany, Russia and its neighbours, and where English is
/// spoken.
const MOST_USED: [(&str, &[Kind]); 60] = [
    ("gmail", APP_LIMITS),
    ("outlook", &[Kind::PasswordRetired]),
    ("microsoft365", &[Kind::PasswordEnds, Kind::Limits]),
    ("yahoo", APP),
    ("aol", APP),
    ("icloud", APP_LIMITS),
    ("zoho", APP_LIKELY_LIMITS),
    ("zoho-eu", APP_LIKELY_LIMITS),
    ("fastmail", APP),
    ("proton", &[Kind::NoSmtp, Kind::Bridge]),
    ("tuta", NO_SMTP),
    ("hey", NO_SMTP),
    ("mail.com", &[Kind::PaidPlan]),
    ("godaddy", NOTHING),
    // Germany, Austria, Switzerland
    ("gmx", ACCESS),
    ("gmx.com", ACCESS),
    ("web.de", ACCESS),
    ("freenet", ACCESS),
    ("t-online", &[Kind::MailPassword]),
    ("ionos", &[Kind::MailPassword, Kind::Limits]),
    ("strato", NOTHING),
    ("vodafone.de", NOTHING),
    ("posteo", APP),
    ("mailbox.org", APP_LIKELY),
    ("infomaniak", APP_LIMITS),
    ("bluewin", NOTHING),
    // Italy
    ("libero", ACCESS),
    ("virgilio", ACCESS),
    ("aruba", NOTHING),
    ("aruba-pec", APP_LIKELY_LIMITS),
    ("tim", LIMITS),
    ("alice.it", LIMITS),
    ("tiscali", NOTHING),
    ("fastweb", NOTHING),
    ("email.it", NOTHING),
    ("register.it", NOTHING),
    ("postecert", NOTHING),
    // France
    ("orange", NOTHING),
    ("free", NOTHING),
    ("sfr", NOTHING),
    ("laposte", NOTHING),
    ("ovh", NOTHING),
    ("gandi", NOTHING),
    // Russia and its neighbours
    ("yandex", &[Kind::AppPassword, Kind::MailAccess, Kind::Limits]),
    ("mail.ru", APP),
    ("rambler", ACCESS),
    ("ukr.net", APP_AND_ACCESS),
    ("wp.pl", ACCESS),
    ("o2.pl", ACCESS),
    ("onet", NOTHING),
    ("inbox.lv", ACCESS),
    ("seznam", APP_LIKELY),
    // China
    ("qq", APP_AND_ACCESS),
    ("netease", APP_AND_ACCESS),
    // where English is spoken
    ("comcast", &[Kind::Moved, Kind::AppPasswordLikely]),
    ("att", MOVED),
    ("cox", MOVED),
    ("bt", NOTHING),
    ("virginmedia", APP),
    ("telstra", NOTHING),
];

fn service(id: &str) -> &'static Service {
    Services::builtin().by_id(id).expect(id)
}

#[test]
fn what_is_told_of_the_sixty_that_most_people_use() {
    for (id, expected) in MOST_USED {
        let service = service(id);
        let told: Vec<_> = service.hints().iter().map(|hint| hint.kind).collect();
        assert_eq!(told, expected, "{id}");
        // Whoever reads it can set the account up, or is told why not.
        let domain = service.domains().first().map_or("example.org", String::as_str);
        let servers = service.submission(domain).next().is_some();
        assert_ne!(servers, service.has(Trait::NoSmtp), "{id}");
    }
}

#[test]
fn where_to_act_is_linked() {
    for service in Services::builtin().iter() {
        for hint in service.hints() {
            let place = format!("{}: {:?}", service.id(), hint.kind);
            assert!(hint.url.as_ref().is_none_or(|url| url.starts_with("https://")), "{place}");
            let needs_page = MOST_USED.iter().any(|(id, _)| *id == service.id()) && hint.kind != Kind::Moved;
            assert!(hint.url.is_some() || !needs_page, "{place} has no page");
            assert_eq!(hint.service, service.name());
        }
    }
}

#[test]
fn limits_and_changes_are_plausible() {
    for service in Services::builtin().iter() {
        let id = service.id();
        if let Some(limits) = service.limits() {
            assert!(limits.known().next().is_some(), "{id}: limits without a number");
            for (name, limit) in limits.known() {
                let plausible = match name {
                    "per-day" => 50..=10_000,
                    "per-hour" => 20..=2_000,
                    "per-minute" => 1..=120,
                    "recipients" => 10..=2_000,
                    "megabytes" => 10..=250,
                    _ => unreachable!("{name}"),
                };
                assert!(plausible.contains(&limit), "{id}: {limit} {name}");
            }
        }
        for change in service.changes() {
            let moved = change.kind == ServiceChangeKind::Moved;
            assert_eq!(change.to.is_some(), moved, "{id}");
            assert!(change.to.as_deref() != Some(id), "{id} moved to itself");
            assert!(change.since().is_none_or(|since| since.len() == 10 && since.as_str() > "2000"), "{id}");
            let ended = change.kind == ServiceChangeKind::PasswordLoginEnded;
            assert!(!ended || service.oauth() == Some(Oauth::Only), "{id}");
        }
        assert!(service.changes().is_sorted_by(|newer, older| newer.since() >= older.since()), "{id}: newest first");
        assert!(
            service.app_password_url().is_none() || service.mail_password_url().is_none(),
            "{id} has two passwords"
        );
        assert_eq!(service.checked().len(), 10, "{id}");
    }
}

#[test]
fn how_far_a_token_goes() {
    for (id, expected) in [
        ("outlook", Some(Oauth::Only)),
        ("gmail", Some(Oauth::Also)),
        ("yahoo", Some(Oauth::Also)),
        ("microsoft365", Some(Oauth::Also)),
        ("gmx", None),
        ("t-online", None),
    ] {
        assert_eq!(service(id).oauth(), expected, "{id}");
    }
}

/// One hint of each kind, as a service would give it.
fn hints() -> Vec<Hint> {
    let gmail = service("gmail").hints();
    let limits = gmail.last().expect("limits").clone();
    let known =
        |kind| Hint { kind, since: Some("2026-12-31".to_owned()), to: Some("Yahoo".to_owned()), ..limits.clone() };
    let unknown = |kind| Hint { since: None, to: None, ..known(kind) };
    Kind::ALL.into_iter().flat_map(|kind| [known(kind), unknown(kind)]).collect()
}

#[test]
fn each_hint_is_one_or_two_sentences_that_name_the_service() {
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for hint in hints() {
            let (text, link) = (hint.text(&catalog), hint.link_label(&catalog));
            let place = format!("{}: {text} [{link}]", language.tag());
            assert!(text.contains("Gmail") && link.contains("Gmail"), "{place}");
            assert!(text.ends_with('.') && !link.ends_with('.'), "{place}");
            assert!(!format!(" {text} {link} ").contains(" none"), "{place}");
            assert!(text.chars().count() <= 240 && link.chars().count() <= 60, "{place}");
            assert_eq!(text.contains("100"), hint.kind == Kind::Limits, "{place}");
            // Isolation marks would be read out, or copied with a page.
            assert!(!text.contains(['\u{2068}', '\u{2069}', '{', '}']), "{place}");
        }
    }
}

#[test]
fn a_hint_says_what_it_forestalls() {
    let catalog = Catalog::new(Language::En);
    for (id, kind, diagnosis, words) in [
        ("gmail", Kind::AppPassword, Id::AppPasswordRequired, "Gmail does not take your usual password here."),
        (
            "outlook",
            Kind::PasswordRetired,
            Id::PasswordLoginRetired,
            "Since 16 September 2024, Outlook.com takes no passwords",
        ),
        (
            "microsoft365",
            Kind::PasswordEnds,
            Id::PasswordLoginRetired,
            "From 31 December 2026 on, Microsoft 365 takes passwords",
        ),
        (
            "t-online",
            Kind::MailPassword,
            Id::AppPasswordRequired,
            "T-Online has a separate password for mail programs.",
        ),
        ("gmx", Kind::MailAccess, Id::MailAccessOff, "GMX lets mail programs in only after you have allowed it"),
        ("att", Kind::Moved, Id::SettingsDifferFromPublished, "Yahoo now keeps the mailboxes of AT&T Mail."),
        ("tuta", Kind::NoSmtp, Id::NoSmtpService, "Tuta has no outgoing server"),
        ("proton", Kind::Bridge, Id::BridgeNotRunning, "A mail program reaches Proton Mail only through its bridge"),
        ("mail.com", Kind::PaidPlan, Id::PaidPlanRequired, "Only paying customers of mail.com"),
        (
            "gmail",
            Kind::Limits,
            Id::SendingLimitReached,
            "Gmail limits how much you can send: 500 messages a day, 100 recipients for one message, 25 MB for one message.",
        ),
    ] {
        let hint = service(id).hints().into_iter().find(|hint| hint.kind == kind).expect(id);
        assert_eq!(kind.diagnosis(), diagnosis, "{id}");
        assert!(hint.text(&catalog).starts_with(words), "{id}: {}", hint.text(&catalog));
        assert_eq!(kind.is_advice(), [Kind::PasswordEnds, Kind::Limits].contains(&kind), "{id}");
    }
}
