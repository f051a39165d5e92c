//! The test suite of RFC 7208, where `MAILCLINIC_CORPUS` names a folder with `spf/rfc7208-tests.yml`.

use std::path::PathBuf;

use mailclinic::dns::spf::{self, Query};
use yaml_rust2::{Yaml, YamlLoader};

use super::zone::{Data, Zone};

#[tokio::test]
async fn the_suite_of_the_standard_passes() {
    let path = std::env::var_os("MAILCLINIC_CORPUS").map(|corpus| PathBuf::from(corpus).join("spf/rfc7208-tests.yml"));
    let Some(path) = path.filter(|path| path.exists()) else {
        let required = std::env::var("MAILCLINIC_REQUIRE_REAL").as_deref() == Ok("1");
        assert!(!required, "no suite of RFC 7208 under MAILCLINIC_CORPUS, but MAILCLINIC_REQUIRE_REAL=1");
        println!("skipped: MAILCLINIC_CORPUS names no folder with spf/rfc7208-tests.yml");
        return;
    };
    let scenarios = YamlLoader::load_from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let (mut passed, mut failed) = (0, Vec::new());
    for scenario in &scenarios {
        let zone = zone(&scenario["zonedata"]);
        for (name, test) in scenario["tests"].as_hash().unwrap() {
            let name = name.as_str().unwrap();
            match run(&zone, test).await {
                Ok(()) => passed += 1,
                Err(why) => failed.push(format!("{name} ({}): {why}", scenario["description"].as_str().unwrap())),
            }
            if let Some(accepted) = test["result"].as_vec() {
                println!("{name}: any of {:?}", accepted.iter().filter_map(Yaml::as_str).collect::<Vec<_>>());
            }
        }
    }
    println!("{passed} of {}", passed + failed.len());
    assert!(failed.is_empty(), "{failed:#?}");
    assert_eq!(passed, 203);
}

async fn run(zone: &Zone, test: &Yaml) -> Result<(), String> {
    let text = |key: &str| test[key].as_str().unwrap();
    let mut query = Query::new(text("host").parse().unwrap(), text("mailfrom"), text("helo"));
    query.receiver = "receiver.example".to_owned();
    let trace = spf::check(zone, &query).await;
    let accepted: Vec<&str> = match &test["result"] {
        Yaml::Array(results) => results.iter().filter_map(Yaml::as_str).collect(),
        result => vec![result.as_str().unwrap()],
    };
    if !accepted.contains(&trace.result.word()) {
        return Err(format!("{} instead of {accepted:?}: {trace:#?}", trace.result.word()));
    }
    let found = trace.explanation.as_deref();
    match test["explanation"].as_str() {
        None => Ok(()),
        Some("DEFAULT") if found.is_none() => Ok(()),
        // An address in IPv6 is written with capital digits there, with small ones in the standard (RFC 7208 7.4).
        Some(words) if found.is_some_and(|found| small(found) == small(words)) => Ok(()),
        Some(words) => Err(format!("explanation {found:?} instead of {words:?}")),
    }
}

/// The text, its hexadecimal digits between dots in small letters.
fn small(text: &str) -> String {
    let digit = |part: &str| if part.len() == 1 { part.to_ascii_lowercase() } else { part.to_owned() };
    text.split('.').map(digit).collect::<Vec<_>>().join(".")
}

fn zone(data: &Yaml) -> Zone {
    let mut zone = Zone::default();
    for (name, records) in data.as_hash().unwrap() {
        let name = name.as_str().unwrap();
        let records = records.as_vec().unwrap();
        // Records of the type SPF stand for TXT ones, where there is none of those.
        let has_txt = records.iter().any(|record| !record["TXT"].is_badvalue());
        for record in records {
            if record.as_str() == Some("TIMEOUT") {
                zone.add(name, Data::Timeout);
                continue;
            }
            let (kind, value) = record.as_hash().unwrap().front().unwrap();
            let text = || value.as_str().unwrap();
            match kind.as_str().unwrap() {
                "SPF" if has_txt => {}
                "TXT" if value.as_str() == Some("NONE") => {}
                "SPF" | "TXT" => zone.add(name, Data::Txt(octets(value))),
                "A" => zone.add(name, Data::A(text().parse().unwrap())),
                "AAAA" => zone.add(name, Data::Aaaa(text().parse().unwrap())),
                "MX" => {
                    let preference = value[0].as_i64().unwrap().try_into().unwrap();
                    zone.add(name, Data::Mx(preference, value[1].as_str().unwrap().to_owned()));
                }
                "PTR" => zone.add(name, Data::Ptr(text().to_owned())),
                "CNAME" => zone.add(name, Data::Cname(text().to_owned())),
                kind => panic!("{kind}"),
            }
        }
        zone.names.entry(name.to_ascii_lowercase()).or_default();
    }
    zone
}

/// The strings of a record joined; a letter stands for the octet of its number.
fn octets(value: &Yaml) -> Vec<u8> {
    let strings: Vec<&str> = match value {
        Yaml::Array(strings) => strings.iter().filter_map(Yaml::as_str).collect(),
        value => vec![value.as_str().unwrap()],
    };
    strings.concat().chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}
