//! Who may send for the domain.

use mailclinic::diagnosis::DiagnosisId::*;
use mailclinic::diagnosis::{Fact, FaultKind};

use crate::row::Row;
use crate::world::World;

const OWN: &str = "clinic.test TXT v=spf1 ip4:192.0.2.10 -all";
const GOOGLE: &str = "clinic.test TXT v=spf1 include:_spf.google.com -all";

#[tokio::test]
async fn spf_missing_where_nobody_knows_who_sends() {
    Row::own()
        .without(OWN)
        .gives(SpfMissing)
        .corrected(&["+ clinic.test TXT v=spf1 a:mx.clinic.test ~all"])
        .holds()
        .await;
}

#[tokio::test]
async fn spf_missing_with_a_known_service() {
    Row::at_google()
        .without(GOOGLE)
        .gives(SpfMissing)
        .corrected(&["+ clinic.test TXT v=spf1 include:_spf.google.com ~all"])
        .holds()
        .await;
}

#[tokio::test]
async fn spf_missing_with_a_server_of_its_own() {
    Row::own()
        .sends_through("smtp.clinic.test")
        .without(OWN)
        .gives(SpfMissing)
        .corrected(&["+ clinic.test TXT v=spf1 a:smtp.clinic.test ~all"])
        .holds()
        .await;
}

#[tokio::test]
async fn row_75_spf_several() {
    Row::own()
        .with("clinic.test TXT v=spf1 ip4:192.0.2.11 ~all")
        .with("clinic.test TXT other-verification=something-else")
        .gives(SpfSeveral)
        .corrected(&[
            "- clinic.test TXT v=spf1 ip4:192.0.2.10 -all",
            "- clinic.test TXT v=spf1 ip4:192.0.2.11 ~all",
            "+ clinic.test TXT v=spf1 ip4:192.0.2.10 ip4:192.0.2.11 ~all",
        ])
        .holds()
        .await;
}

#[tokio::test]
async fn spf_invalid() {
    Row::own()
        .without(OWN)
        .with("clinic.test TXT v=spf1 ipv4:192.0.2.10 -all")
        .gives(SpfInvalid)
        .fact(Fact::Record, "v=spf1 ipv4:192.0.2.10 -all")
        .fault(FaultKind::UnknownMechanism)
        .corrected(&["- clinic.test TXT v=spf1 ipv4:192.0.2.10 -all", "+ clinic.test TXT v=spf1 ip4:192.0.2.10 -all"])
        .holds()
        .await;
}

#[tokio::test]
async fn spf_invalid_by_an_include_that_leads_nowhere() {
    Row::own()
        .without(OWN)
        .with("clinic.test TXT v=spf1 ip4:192.0.2.10 include:gone.example.test -all")
        .gives(SpfInvalid)
        .fault(FaultKind::IncludeWithoutRecord)
        .corrected(&[
            "- clinic.test TXT v=spf1 ip4:192.0.2.10 include:gone.example.test -all",
            "+ clinic.test TXT v=spf1 ip4:192.0.2.10 -all",
        ])
        .holds()
        .await;
}

/// Eleven includes of others, each of one address.
#[tokio::test]
async fn row_75_spf_with_too_many_lookups() {
    let includes: String = (1..=11).map(|number| format!(" include:spf{number}.example.test")).collect();
    let mut row = Row::own().without(OWN).with(&format!("clinic.test TXT v=spf1 ip4:192.0.2.10{includes} -all"));
    for number in 1..=11 {
        row = row.with(&format!("spf{number}.example.test TXT v=spf1 ip4:203.0.113.{number} -all"));
    }
    row.gives(SpfTooManyLookups)
        .fact(Fact::Count, "11")
        .fault(FaultKind::TooManyLookups)
        .corrects_itself()
        .holds()
        .await;
}

#[tokio::test]
async fn spf_with_too_many_void_lookups() {
    Row::own()
        .without(OWN)
        .with("clinic.test TXT v=spf1 ip4:192.0.2.10 a:old1.clinic.test a:old2.clinic.test a:old3.clinic.test -all")
        .gives(SpfTooManyLookups)
        .fault(FaultKind::TooManyVoidLookups)
        .corrects_itself()
        .holds()
        .await;
}

#[tokio::test]
async fn spf_without_the_known_service() {
    Row::at_google()
        .without(GOOGLE)
        .with("clinic.test TXT v=spf1 ip4:192.0.2.10 -all")
        .gives(SpfProviderNotListed)
        .fact(Fact::Service, "Gmail")
        .fact(Fact::Record, "v=spf1 ip4:192.0.2.10 -all")
        .corrected(&[
            "- clinic.test TXT v=spf1 ip4:192.0.2.10 -all",
            "+ clinic.test TXT v=spf1 ip4:192.0.2.10 include:_spf.google.com -all",
        ])
        .holds()
        .await;
}

/// Of a server that nobody knows the address is the best guess, and said to be one.
#[tokio::test]
async fn spf_without_a_server_that_nobody_knows() {
    Row::own()
        .sends_through("smtp.example.test")
        .gives(SpfProviderNotListed)
        .fact(Fact::Kind, "guess")
        .corrected(&[
            "- clinic.test TXT v=spf1 ip4:192.0.2.10 -all",
            "+ clinic.test TXT v=spf1 ip4:192.0.2.10 a:smtp.example.test -all",
        ])
        .holds()
        .await;
}

/// An address that somebody names as a sender is not allowed.
#[tokio::test]
async fn spf_without_an_address_that_sends() {
    Row::own()
        .sends_from("203.0.113.10")
        .gives(SpfFailed)
        .fact(Fact::Ip, "203.0.113.10")
        .corrected(&[
            "- clinic.test TXT v=spf1 ip4:192.0.2.10 -all",
            "+ clinic.test TXT v=spf1 ip4:192.0.2.10 ip4:203.0.113.10 -all",
        ])
        .holds()
        .await;
}

#[tokio::test]
async fn spf_that_allows_everyone() {
    for before in ["v=spf1 ip4:192.0.2.10 +all", "v=spf1 ip4:192.0.2.10 all"] {
        Row::own()
            .without(OWN)
            .with(&format!("clinic.test TXT {before}"))
            .gives(SpfAllowsEveryone)
            .fact(Fact::Record, before)
            .corrected(&[&format!("- clinic.test TXT {before}"), "+ clinic.test TXT v=spf1 ip4:192.0.2.10 ~all"])
            .holds()
            .await;
    }
}

#[tokio::test]
async fn spf_that_allows_the_whole_world_by_addresses() {
    const BEFORE: &str = "clinic.test TXT v=spf1 ip4:192.0.2.10 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all";
    Row::own()
        .without(OWN)
        .with(BEFORE)
        .gives(SpfAllowsEveryone)
        .corrected(&[&format!("- {BEFORE}"), "+ clinic.test TXT v=spf1 ip4:192.0.2.10 -all"])
        .holds()
        .await;
}

#[tokio::test]
async fn spf_that_allows_a_huge_network() {
    const BEFORE: &str = "clinic.test TXT v=spf1 ip4:192.0.2.10 ip4:192.0.0.0/6 -all";
    Row::own()
        .without(OWN)
        .with(BEFORE)
        .gives(SpfAllowsEveryone)
        .fact(Fact::Record, "v=spf1 ip4:192.0.2.10 ip4:192.0.0.0/6 -all")
        .corrected(&[&format!("- {BEFORE}"), "+ clinic.test TXT v=spf1 ip4:192.0.2.10 -all"])
        .holds()
        .await;
}

/// Who is let in with everybody has to be named once not everybody is.
#[tokio::test]
async fn spf_that_allows_everyone_and_so_the_known_service() {
    Row::at_google()
        .without(GOOGLE)
        .with("clinic.test TXT v=spf1 ip4:192.0.2.10 +all")
        .gives(SpfAllowsEveryone)
        .corrected(&[
            "- clinic.test TXT v=spf1 ip4:192.0.2.10 +all",
            "+ clinic.test TXT v=spf1 ip4:192.0.2.10 include:_spf.google.com ~all",
        ])
        .holds()
        .await;
}

/// There may be only one record, so one correction mends everything that is wrong with it.
#[tokio::test]
async fn one_record_mends_all_that_is_wrong_with_several() {
    Row::at_google()
        .without(GOOGLE)
        .with("clinic.test TXT v=spf1 ip4:192.0.2.10 -all")
        .with("clinic.test TXT v=spf1 ipv4:192.0.2.11 +all")
        .gives(SpfSeveral)
        .besides_spf()
        .corrects_itself()
        .holds()
        .await;
    Row::at_google()
        .without(GOOGLE)
        .with("clinic.test TXT v=spf1 ipv4:192.0.2.10 a:gone.clinic.test -all")
        .gives(SpfInvalid)
        .besides_spf()
        .fault(FaultKind::UnknownMechanism)
        .corrects_itself()
        .holds()
        .await;
    let includes: String = (1..=11).map(|number| format!(" include:spf{number}.example.test")).collect();
    let mut row = Row::at_google().without(GOOGLE).with(&format!("clinic.test TXT v=spf1{includes} -all"));
    for number in 1..=11 {
        row = row.with(&format!("spf{number}.example.test TXT v=spf1 ip4:203.0.113.{number} -all"));
    }
    row.gives(SpfTooManyLookups)
        .besides(&[SpfProviderNotListed])
        .fault(FaultKind::TooManyLookups)
        .corrects_itself()
        .holds()
        .await;
}

/// Without an account, whoever has the mailboxes is assumed to send.
#[tokio::test]
async fn spf_without_the_service_that_has_the_mailboxes() {
    Row::of(World::at_google())
        .without(GOOGLE)
        .with("clinic.test TXT v=spf1 ip4:192.0.2.10 -all")
        .gives(SpfProviderNotListed)
        .fact(Fact::Service, "Gmail")
        .corrected(&[
            "- clinic.test TXT v=spf1 ip4:192.0.2.10 -all",
            "+ clinic.test TXT v=spf1 ip4:192.0.2.10 include:_spf.google.com -all",
        ])
        .holds()
        .await;
}

#[tokio::test]
async fn spf_with_a_mistake_behind_an_include() {
    Row::own()
        .without(OWN)
        .with("clinic.test TXT v=spf1 include:spf.clinic.test -all")
        .with("spf.clinic.test TXT v=spf1 ipv4:192.0.2.10 -all")
        .gives(SpfInvalid)
        .fault(FaultKind::UnknownMechanism)
        .corrected(&[
            "- spf.clinic.test TXT v=spf1 ipv4:192.0.2.10 -all",
            "+ spf.clinic.test TXT v=spf1 ip4:192.0.2.10 -all",
        ])
        .holds()
        .await;
}

/// In whichever way it is allowed.
#[tokio::test]
async fn spf_that_allows_the_service_gives_no_finding() {
    for (record, host) in [
        ("v=spf1 redirect=_spf.google.com", "smtp.gmail.com"),
        ("v=spf1 include:spf.example.test -all", "smtp.gmail.com"),
        ("v=spf1 ip4:198.51.100.0/24 -all", "smtp.gmail.com"),
        ("v=spf1 a:smtp.example.test include:_spf.google.com -all", "smtp.example.test"),
        ("v=spf1 ip4:203.0.113.0/24 include:_spf.google.com -all", "smtp.example.test"),
        ("v=spf1 exists:%{i}.allowed.example.test include:_spf.google.com -all", "smtp.gmail.com"),
    ] {
        Row::of(World::at_google())
            .sends_through(host)
            .without(GOOGLE)
            .with("spf.example.test TXT v=spf1 include:_spf.google.com -all")
            .with(&format!("clinic.test TXT {record}"))
            .holds()
            .await;
    }
}

/// A record that is left with nobody would refuse all mail, which is worse than the fault.
#[tokio::test]
async fn spf_that_allows_nothing_but_a_huge_network() {
    const BEFORE: &str = "clinic.test TXT v=spf1 ip4:192.0.0.0/6 -all";
    Row::own()
        .without(OWN)
        .with(BEFORE)
        .gives(SpfAllowsEveryone)
        .corrected(&[&format!("- {BEFORE}"), "+ clinic.test TXT v=spf1 a:mx.clinic.test ~all"])
        .holds()
        .await;
}

/// One record for all findings: it lists every address that somebody named, and never leads back to itself.
#[tokio::test]
async fn spf_without_two_addresses_that_send() {
    const BEFORE: &str = "clinic.test TXT v=spf1 redirect=_spf.clinic.test";
    Row::own()
        .without(OWN)
        .with(BEFORE)
        .with("_spf.clinic.test TXT v=spf1 ip4:198.51.100.9 -all")
        .sends_from("203.0.113.10")
        .sends_from("192.0.2.10")
        .gives(SpfFailed)
        .besides(&[SpfFailed])
        .corrected(&[
            &format!("- {BEFORE}"),
            "+ clinic.test TXT v=spf1 ip4:203.0.113.10 ip4:192.0.2.10 redirect=_spf.clinic.test",
        ])
        .holds()
        .await;
}
