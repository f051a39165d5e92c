//! The list of mail services.

use crate::account::{Host, Security};
use crate::diagnosis::names::is_name;
use crate::diagnosis::services::{ServicesError, Trait};
use crate::diagnosis::{Service, Services};

fn host(name: &str) -> Host {
    Host::parse(name).expect(name)
}

#[test]
fn the_builtin_services_are_sound() {
    let services = Services::parse(include_str!("../../../assets/knowledge/services.toml"));
    let services = services.unwrap_or_else(|error| panic!("{error}"));
    assert!((70..=100).contains(&services.iter().count()), "about eighty");
    // The server depends on the region or the customer.
    let depends = ["amazon-ses", "amazon-workmail", "all-inkl"];
    for service in services.iter() {
        assert!(service.dkim().iter().all(|selector| is_name(&format!("{selector}._domainkey"))), "{}", service.id());
        assert!(!service.name().trim().is_empty(), "{}", service.id());
        assert_eq!(service.checked().len(), 10, "{}", service.id());
        assert_eq!(
            service.has(Trait::NoSmtp),
            service.submission().is_empty() && !depends.contains(&service.id()),
            "{}",
            service.id()
        );
        for server in service.submission() {
            assert!(matches!(server.security, Security::Tls | Security::StartTls), "{}", service.id());
            let known = services.by_host(&server.host);
            assert!(known.is_some(), "{}: {} is not among its hosts", service.id(), server.host);
        }
    }
}

#[test]
fn services_are_found_by_server_domain_and_mx() {
    let services = Services::builtin();
    let id = |service: Option<&crate::diagnosis::Service>| service.map(|service| service.id().to_owned());
    for (name, expected) in [
        ("smtp.gmail.com", Some("gmail")),
        ("SMTP.GMail.com.", Some("gmail")),
        ("smtp-mail.outlook.com", Some("outlook")),
        ("smtp.office365.com", Some("microsoft365")),
        ("email-smtp.eu-west-1.amazonaws.com", Some("amazon-ses")),
        ("notgmail.com", None),
        ("smtp.gmail.com.example.org", None),
        ("example.org", None),
        ("192.0.2.1", None),
    ] {
        assert_eq!(id(services.by_host(&host(name))).as_deref(), expected, "{name}");
    }
    for (domain, expected) in [
        ("gmail.com", Some("gmail")),
        ("GMX.de", Some("gmx")),
        ("hotmail.it", Some("outlook")),
        ("proton.me", Some("proton")),
        ("mail.gmail.com", None),
        ("example.org", None),
        ("not a domain", None),
        ("", None),
    ] {
        assert_eq!(id(services.by_domain(domain)).as_deref(), expected, "{domain}");
    }
    for (name, expected) in [
        ("aspmx.l.google.com", Some("gmail")),
        ("aspmx2.googlemail.com", Some("gmail")),
        ("smtp.google.com", Some("gmail")),
        ("example-org.mail.protection.outlook.com", Some("microsoft365")),
        ("hotmail-com.olc.protection.outlook.com", Some("outlook")),
        ("mx.yandex.net", Some("yandex")),
        ("emx.mail.ru", Some("mail.ru")),
        ("mx1.hosting.reg.ru", Some("reg.ru")),
        ("mta5.am0.yahoodns.net", Some("yahoo")),
        ("mx.example.org", None),
    ] {
        assert_eq!(id(services.by_mx(&host(name))).as_deref(), expected, "{name}");
    }
    assert_eq!(id(services.by_bridge(1025)).as_deref(), Some("proton"));
    assert_eq!(id(services.by_bridge(25)), None);
}

#[test]
fn what_customers_domains_must_say_is_known() {
    let services = Services::builtin();
    for (id, spf, dkim) in [
        ("gmail", "_spf.google.com", Some("google")),
        ("microsoft365", "spf.protection.outlook.com", Some("selector1")),
        ("yandex", "_spf.yandex.net", Some("mail")),
        ("mail.ru", "_spf.mail.ru", Some("mailru")),
        ("reg.ru", "_spf.hosting.reg.ru", Some("dkim")),
        ("ionos", "_spf-eu.ionos.com", Some("s1-ionos")),
        ("ionos-us", "_spf-us.ionos.com", Some("s1-ionos")),
        ("ovh", "mx.ovh.com", Some("ovhmo-selector-1")),
        ("aruba", "_spf.aruba.it", Some("a1")),
        ("register.it", "spf.webapps.net", None),
        ("infomaniak", "spf.infomaniak.ch", None),
    ] {
        let service = services.by_id(id).expect(id);
        assert_eq!(service.spf().first().map(String::as_str), Some(spf), "{id}");
        assert_eq!(service.dkim().first().map(String::as_str), dkim, "{id}");
    }
}

#[test]
fn what_sets_services_apart() {
    let services = Services::builtin();
    for (id, trait_, has) in [
        ("gmail", Trait::AppPassword, true),
        ("microsoft365", Trait::AppPassword, false),
        ("outlook", Trait::PasswordRetired, true),
        ("gmx", Trait::AccessSwitch, true),
        ("mail.com", Trait::PaidPlan, true),
        ("tuta", Trait::NoSmtp, true),
        ("gmail", Trait::NoSmtp, false),
    ] {
        let service = services.by_id(id).expect(id);
        assert_eq!(service.has(trait_), has, "{id} {trait_:?}");
    }
    assert!(services.by_id("gmail").is_some_and(|gmail| gmail.always_wants_app_password()));
    assert!(services.by_id("zoho").is_some_and(|zoho| !zoho.always_wants_app_password()));
}

#[test]
fn faulty_data_are_told() {
    let one = |body: &str| format!("[[service]]\nid = \"a\"\nname = \"A\"\nchecked = 2026-11-21\n{body}\n");
    let twice = format!(
        "{}{}",
        one("domains = [\"a.example\"]"),
        one("").replace("\"a\"", "\"b\"").replace("checked", "domains = [\"a.example\"]\nchecked")
    );
    assert_eq!(
        Services::parse(&twice).expect_err("twice"),
        ServicesError::Twice { service: "b".to_owned(), name: "a.example".to_owned() }
    );
    assert_eq!(
        Services::parse(&one("hosts = [\"SMTP.example\"]")).expect_err("upper case"),
        ServicesError::NoDomain { service: "a".to_owned(), name: "SMTP.example".to_owned() }
    );
    assert_eq!(
        Services::parse(&one("spf = [\"include:a.example\"]")).expect_err("no name"),
        ServicesError::NoDomain { service: "a".to_owned(), name: "include:a.example".to_owned() }
    );
    assert_eq!(
        Services::parse(&one("webmail = \"http://a.example\"")).expect_err("http"),
        ServicesError::NotHttps { service: "a".to_owned(), url: "http://a.example".to_owned() }
    );
    for text in ["nonsense", "[[service]]\nid = \"a\"\n", &one("colour = \"red\"")] {
        assert!(matches!(Services::parse(text), Err(ServicesError::Syntax(_))), "{text}");
    }
}

#[test]
fn the_mx_records_of_a_service_lead_to_its_own_servers() {
    for service in Services::builtin().iter() {
        for record in service.mx_records("shop.example.org") {
            let (preference, host) = record.split_once(' ').expect("a preference and a host");
            assert!(preference.parse::<u16>().is_ok(), "{record}");
            let host = Host::parse(host.strip_suffix('.').expect("a full name")).expect("a host");
            assert_eq!(Services::builtin().by_mx(&host).map(Service::id), Some(service.id()), "{record}");
        }
    }
    let records = Services::builtin().by_domain("onmicrosoft.com").expect("known").mx_records("shop.example.org");
    assert_eq!(records, ["0 shop-example-org.mail.protection.outlook.com."]);
}
