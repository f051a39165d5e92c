//! A domain whose settings are published in any of the ways, each with a server name of its own.

use mailclinic::account::Address;
use mailclinic::discover::{Answered, Candidate, Discovery, Source, discover};

use crate::lab::{Lab, Page, Script, Shown, WebServer};

pub const ADDRESS: &str = "anna@clinic.test";

/// The domain exists, and nothing else.
pub const BARE: &str = "clinic.test. IN TXT \"nothing to see\"";

/// Lays what makes a source speak, and tells the server for sending that it then names.
pub async fn lay(lab: &mut Lab, source: Source) -> &'static str {
    match source {
        Source::ProviderList => panic!("built in"),
        Source::Autoconfig => {
            lab.record("autoconfig.clinic.test. IN A 192.0.2.81");
            web(lab, "192.0.2.81", "autoconfig.clinic.test", &autoconfig("by-autoconfig.clinic.test")).await;
            "by-autoconfig.clinic.test"
        }
        Source::WellKnown => {
            lab.record("clinic.test. IN A 192.0.2.82");
            web(lab, "192.0.2.82", "clinic.test", &autoconfig("by-well-known.clinic.test")).await;
            "by-well-known.clinic.test"
        }
        Source::Ispdb => {
            lab.elsewhere("").record("ispdb.test. IN A 192.0.2.83");
            web(lab, "192.0.2.83", "ispdb.test", &autoconfig("by-ispdb.clinic.test")).await;
            "by-ispdb.clinic.test"
        }
        Source::Srv => {
            lab.record("_submission._tcp.clinic.test. IN SRV 0 1 587 by-srv.clinic.test.");
            "by-srv.clinic.test"
        }
        Source::Autodiscover => {
            lab.record("autodiscover.clinic.test. IN A 192.0.2.84");
            web(lab, "192.0.2.84", "autodiscover.clinic.test", &autodiscover("by-autodiscover.clinic.test")).await;
            "by-autodiscover.clinic.test"
        }
        Source::Mx => {
            lab.record("clinic.test. IN MX 1 smtp.google.com.");
            "smtp.gmail.com"
        }
        Source::Guess => {
            lab.record("smtp.clinic.test. IN A 192.0.2.10");
            lab.serve("192.0.2.10", 587, Script::starttls()).await;
            "smtp.clinic.test"
        }
    }
}

async fn web(lab: &mut Lab, ip: &str, host: &str, body: &str) -> WebServer {
    lab.serve_web(ip, &Shown::sound(&[host]), Page::of("200 OK", "text/xml", body)).await
}

pub fn autoconfig(smtp: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="clinic.test"><domain>clinic.test</domain>
        <outgoingServer type="smtp"><hostname>{smtp}</hostname><port>465</port><socketType>SSL</socketType>
        <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></outgoingServer>
        </emailProvider></clientConfig>"#
    )
}

fn autodiscover(smtp: &str) -> String {
    format!(
        r#"<?xml version="1.0"?>
        <Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
        <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
        <Account><AccountType>email</AccountType><Action>settings</Action><Protocol><Type>SMTP</Type>
        <Server>{smtp}</Server><Port>465</Port><SSL>on</SSL><AuthRequired>on</AuthRequired></Protocol></Account>
        </Response></Autodiscover>"#
    )
}

pub async fn find(lab: &mut Lab) -> Discovery {
    find_for(lab, ADDRESS).await
}

pub async fn find_for(lab: &mut Lab, address: &str) -> Discovery {
    let environment = lab.environment().await;
    let discovery = discover(&Address::parse(address).unwrap(), &environment).await;
    let order: Vec<_> = discovery.asked.iter().map(|asked| asked.source).collect();
    assert!(order.is_sorted(), "{order:?}");
    discovery
}

/// Its best server for sending, as `host:port security`.
pub fn best(candidate: &Candidate) -> String {
    let server = &candidate.submission.first().unwrap_or_else(|| panic!("{candidate:#?}")).server;
    format!("{}:{} {}", server.host, server.port, server.security.word())
}

/// What came of asking a source, at all its places.
pub fn answers(discovery: &Discovery, source: Source) -> Vec<&Answered> {
    discovery.asked.iter().filter(|asked| asked.source == source).map(|asked| &asked.answer).collect()
}
