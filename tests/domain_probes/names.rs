//! Names of addresses and TLSA records, asked of a name server.

use mailclinic::dns::reverse::{MOST_NAMES, Reverse, look};
use mailclinic::dns::{LookupError, Resolver};

use crate::lab::{Fault, NameServer};

async fn resolver(records: &str, faults: &[(&str, Fault)]) -> (Resolver, NameServer) {
    let faults: Vec<_> = faults.iter().map(|(name, fault)| ((*name).to_owned(), *fault)).collect();
    let server = NameServer::start(records, &faults).await;
    (Resolver::with_servers(&[server.address]).unwrap(), server)
}

async fn reverse(records: &str, faults: &[(&str, Fault)], ip: &str) -> Reverse {
    look(&resolver(records, faults).await.0, ip.parse().unwrap()).await
}

#[tokio::test]
async fn a_name_counts_where_it_leads_back() {
    let records = "\
10.2.0.192.in-addr.arpa. IN PTR mail.clinic.test.
10.2.0.192.in-addr.arpa. IN PTR alias.clinic.test.
10.2.0.192.in-addr.arpa. IN PTR elsewhere.clinic.test.
10.2.0.192.in-addr.arpa. IN PTR nowhere.clinic.test.
mail.clinic.test. IN A 192.0.2.10
mail.clinic.test. IN A 192.0.2.11
alias.clinic.test. IN CNAME mail.clinic.test.
elsewhere.clinic.test. IN A 192.0.2.12
";
    let found = reverse(records, &[], "192.0.2.10").await;
    assert_eq!(found.names.as_ref().map(Vec::len), Ok(4));
    assert_eq!(found.confirmed, ["alias.clinic.test", "mail.clinic.test"]);
    assert_eq!((found.unanswered, found.generic), (vec![], false));
    // An IPv4 address in the form that sockets of both families give it.
    assert_eq!(reverse(records, &[], "::ffff:192.0.2.10").await.confirmed.len(), 2);
}

#[tokio::test]
async fn ipv6_names_lead_back_to_ipv6_addresses() {
    let records = "\
0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa. IN PTR mail.clinic.test.
mail.clinic.test. IN AAAA 2001:db8::10
mail.clinic.test. IN A 192.0.2.10
";
    assert_eq!(reverse(records, &[], "2001:db8::10").await.confirmed, ["mail.clinic.test"]);
}

#[tokio::test]
async fn no_name_and_no_answer_are_told_apart() {
    assert_eq!(reverse("", &[], "192.0.2.10").await.names, Err(LookupError::NoSuchName));
    let broken = reverse("", &[("arpa", Fault::ServFail)], "192.0.2.10").await;
    assert_eq!(broken.names, Err(LookupError::ServerFailure("SERVFAIL".to_owned())));
    assert!(!broken.generic);
    let records = "10.2.0.192.in-addr.arpa. IN PTR mail.clinic.test.\n";
    let half = reverse(records, &[("mail.clinic.test", Fault::Refused)], "192.0.2.10").await;
    let refused = LookupError::ServerFailure("REFUSED".to_owned());
    assert_eq!((half.confirmed, half.unanswered), (vec![], vec![("mail.clinic.test".to_owned(), refused)]));
}

#[tokio::test]
async fn names_are_counted_and_judged_together() {
    let many: String = (0..40).map(|n| format!("10.2.0.192.in-addr.arpa. IN PTR h{n}.dyn.clinic.test.\n")).collect();
    let (asking, server) = resolver(&many, &[]).await;
    let found = look(&asking, "192.0.2.10".parse().unwrap()).await;
    assert_eq!((found.names.map(|names| names.len()), found.generic), (Ok(MOST_NAMES), true));
    assert_eq!(server.asked().iter().filter(|name| name.ends_with("clinic.test")).count(), MOST_NAMES);
    // One name of a server's own is enough.
    let own = "\
10.2.0.192.in-addr.arpa. IN PTR 192-0-2-10.dyn.clinic.test.
10.2.0.192.in-addr.arpa. IN PTR mail.clinic.test.
";
    assert!(!reverse(own, &[], "192.0.2.10").await.generic);
}
