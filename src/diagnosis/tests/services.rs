//! The list of mail services.

use jiff::civil::date;

use crate::account::{Host, IncomingProtocol, Method, UsernameForm};
use crate::diagnosis::names::is_name;
use crate::diagnosis::services::{FILES, Fault, ServicesError, Trait};
use crate::diagnosis::{PublishedServer, Service, Services};

fn host(name: &str) -> Host {
    Host::parse(name).expect(name)
}

/// A domain of its addresses, or a customer's.
fn its_domain(service: &Service) -> String {
    service.domains().first().map_or("example.org", String::as_str).replace('*', "station")
}

#[test]
fn the_builtin_services_are_sound() {
    let services = Services::parse(FILES).unwrap_or_else(|error| panic!("{error}"));
    assert!(services.iter().count() >= 219, "none is lost");
    for service in services.iter() {
        let id = service.id();
        assert!(service.dkim().iter().all(|selector| is_name(&format!("{selector}._domainkey"))), "{id}");
        assert!(!service.name().trim().is_empty(), "{id}");
        let checked: jiff::civil::Date = service.checked().parse().unwrap_or_else(|error| panic!("{id}: {error}"));
        assert!((date(2017, 1, 1)..=date(2026, 11, 22)).contains(&checked), "{id}: {checked}");
        let domain = its_domain(service);
        let servers = service.submission(&domain).chain(service.incoming(&domain).map(|(_, server)| server));
        for published in servers {
            assert_eq!(published.without_sign_in, published.methods.is_empty(), "{id}");
            assert!(published.username.is_some(), "{id}");
        }
    }
}

#[test]
fn a_service_without_servers_is_a_known_exception() {
    // The server depends on the region or the customer, or nobody has told which it is.
    let depends = ["amazon-ses", "amazon-workmail", "all-inkl"];
    let unknown = [
        "dismail.de",
        "espiv.net",
        "firemail.de",
        "hermes.radio",
        "i.ua",
        "i3.net",
        "kolst.com",
        "kontent.com",
        "sonic.net",
        "vfemail.net",
    ];
    for service in Services::builtin().iter() {
        let without = service.submission(&its_domain(service)).next().is_none();
        let exception = depends.contains(&service.id()) || unknown.contains(&service.id());
        assert_eq!(without, service.has(Trait::NoSmtp) || exception, "{}", service.id());
    }
}

#[test]
fn servers_are_recognised_as_those_of_a_service() {
    // Of these, others keep mail on the same servers.
    let of_others = ["localhost", "webbox222.server-home.org", "psmtp.schulon.org"];
    for service in Services::builtin().iter() {
        for domain in service.domains() {
            for PublishedServer { server, .. } in service.submission(domain) {
                let known = Services::builtin().by_host(&server.host).is_some();
                assert_ne!(
                    known,
                    of_others.contains(&server.host.as_ascii().as_str()),
                    "{}: {}",
                    service.id(),
                    server.host
                );
            }
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
        ("gmx.com", Some("gmx.com")),
        ("shop.onmicrosoft.com", Some("microsoft365")),
        ("a.b.hermes.radio", Some("hermes.radio")),
        ("hermes.radio", None),
        ("nothermes.radio", None),
        ("yggmail", Some("yggmail")),
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
    let one = |body: &str| format!("[[provider]]\nid = \"a\"\nname = \"A\"\nchecked = 2026-11-21\n{body}\n");
    let two = |body: &str| format!("{}{}", one(body), one(body).replace("\"a\"", "\"b\""));
    let server = |host: &str, security: &str| format!("{{ host = \"{host}\", port = 465, security = \"{security}\" }}");
    let (tls, clear) = (server("a.example", "tls"), server("b.example", "none"));
    for (text, provider, fault) in [
        (two("domains = [\"a.example\"]"), "b", Fault::Twice("a.example".to_owned())),
        (two("domains = [\"*.a.example\"]"), "b", Fault::Twice("*.a.example".to_owned())),
        (two("hosts = [\"a.example\"]"), "b", Fault::Twice("a.example".to_owned())),
        (one("").repeat(2), "a", Fault::Twice("a".to_owned())),
        (one("hosts = [\"SMTP.example\"]"), "a", Fault::NoDomain("SMTP.example".to_owned())),
        (one("domains = [\"почта.рф\"]"), "a", Fault::NoDomain("почта.рф".to_owned())),
        (one("domains = [\"*.*.example\"]"), "a", Fault::NoDomain("*.example".to_owned())),
        (one("spf = [\"include:a.example\"]"), "a", Fault::NoDomain("include:a.example".to_owned())),
        (one("webmail = \"http://a.example\""), "a", Fault::NotHttps("http://a.example".to_owned())),
        (one("documentation = \"a.example\""), "a", Fault::NotHttps("a.example".to_owned())),
        (one(&format!("submission = [{clear}, {tls}]")), "a", Fault::LessSafeFirst("a.example:465".to_owned())),
        (one(&format!("submission = [{tls}, {tls}]")), "a", Fault::ServerTwice("a.example:465".to_owned())),
        (one(&format!("incoming = [{tls}]")), "a", Fault::NoServer("a.example:465".to_owned())),
        (
            one(&format!("submission = [{}]", server("A.example", "tls"))),
            "a",
            Fault::NoServer("A.example:465".to_owned()),
        ),
        (
            one(&format!("submission = [{}]", server("%DOMAIN%", "tls"))),
            "a",
            Fault::NoServer("%DOMAIN%:465".to_owned()),
        ),
        (
            one(&format!("submission = [{}]", server("a.example", "auto"))),
            "a",
            Fault::NoServer("a.example:465".to_owned()),
        ),
    ] {
        let error = Services::parse(&[("rest.toml", &text)]).expect_err(&text);
        let expected = ServicesError { file: "rest.toml".to_owned(), provider: provider.to_owned(), fault };
        assert_eq!(error, expected, "{text}");
        assert!(error.to_string().starts_with(&format!("rest.toml: {provider}: ")), "{error}");
    }
    for text in [
        "nonsense",
        "[[provider]]\nid = \"a\"\n",
        &one("colour = \"red\""),
        &one("submission = [{ host = \"a.example\", port = 0, security = \"tls\" }]"),
        &one("username = \"\""),
        &one("checked = 2026-02-30").replace("checked = 2026-11-21\n", ""),
    ] {
        let error = Services::parse(&[("rest.toml", text)]).expect_err(text);
        assert!(matches!(&error.fault, Fault::Syntax(_)), "{text}: {error}");
        assert!(error.to_string().starts_with("rest.toml: "), "{error}");
    }
    // A name may not stand in two files either.
    let text = one("domains = [\"a.example\"]");
    let error = Services::parse(&[("one.toml", &text), ("two.toml", &text)]).expect_err("twice");
    assert_eq!(error.file, "two.toml");
}

#[test]
fn a_servers_own_ways_count_before_the_services() {
    let text = r#"
        [[provider]]
        id = "a"
        name = "A"
        domains = ["a.example"]
        submission = [
            { host = "smtp.%EMAILDOMAIN%", port = 465, security = "tls" },
            { host = "smtp.example", port = 25, security = "none", without_sign_in = true },
        ]
        incoming = [
            { protocol = "pop3", host = "pop.example", port = 110, security = "none", username = "local-part", methods = ["cram-md5"] },
        ]
        username = "address"
        checked = 2026-11-22
    "#;
    let services = Services::parse(&[("rest.toml", text)]).unwrap_or_else(|error| panic!("{error}"));
    let service = services.by_domain("a.example").expect("known");
    let sending: Vec<PublishedServer> = service.submission("a.example").collect();
    assert_eq!(sending[0].server.host, host("smtp.a.example"));
    assert_eq!(
        (&sending[0].username, &sending[0].methods),
        (&Some(UsernameForm::Address), &vec![Method::Plain, Method::Login])
    );
    assert!(sending[1].without_sign_in && sending[1].methods.is_empty() && !sending[0].without_sign_in);
    let (protocol, pop) = service.incoming("a.example").next().expect("a server");
    assert_eq!(protocol, IncomingProtocol::Pop3);
    assert_eq!((pop.username, pop.methods), (Some(UsernameForm::LocalPart), vec![Method::CramMd5]));
    // Who keeps mail there under another domain has no server of that name.
    for unknown in ["", "no domain", "-", "b.example", "x.a.example"] {
        let hosts: Vec<Host> = service.submission(unknown).map(|published| published.server.host).collect();
        assert_eq!(hosts, [host("smtp.example")], "{unknown}");
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
