//! Each question is asked once, however many standards want its answer.

use std::time::Duration;

use hickory_resolver::proto::rr::RecordType;
use mailclinic::account::{Host, Security};
use mailclinic::checkup;
use mailclinic::checkup::domain::{Subject, check};
use mailclinic::dns::Resolver;
use mailclinic::environment::Environment;
use tokio::sync::mpsc;

use crate::lab::{Lab, NameServer, Patient, Question};

const AROUND: &str = "\
clinic.test. IN MX 10 mx.clinic.test.
mx.clinic.test. IN A 192.0.2.20
smtp.clinic.test. IN A 192.0.2.10
imap.clinic.test. IN A 192.0.2.30
clinic.test. IN TXT \"v=spf1 mx a:smtp.clinic.test include:spf.clinic.test redirect=spf.clinic.test\"
spf.clinic.test. IN TXT \"v=spf1 mx:clinic.test include:spf2.clinic.test ~all\"
spf2.clinic.test. IN TXT \"v=spf1 ip4:192.0.2.10 -all\"
_dmarc.clinic.test. IN TXT \"v=DMARC1; p=reject; rua=mailto:a@other.test\"
clinic.test._report._dmarc.other.test. IN TXT \"v=DMARC1\"
_mta-sts.clinic.test. IN TXT \"v=STSv1; id=1;\"
10.2.0.192.in-addr.arpa. IN PTR smtp.clinic.test.";

/// Nothing is asked twice, but that two answers are wanted with their signatures as well: by these it is judged whether the
/// domain is signed soundly.
fn assert_once(server: &NameServer) {
    let questions = server.questions();
    let twice: Vec<_> = questions.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{twice:#?}");
    let plain = |question: &&Question| questions.contains_key(&Question { signatures: false, ..(*question).clone() });
    let both: Vec<_> = questions.keys().filter(|question| question.signatures).filter(plain).collect();
    let both: Vec<_> = both.iter().map(|question| (question.name.as_str(), question.kind)).collect();
    assert_eq!(both, [("clinic.test", RecordType::NS), ("clinic.test", RecordType::MX)]);
    assert!(questions.len() > 50, "{questions:#?}");
}

#[tokio::test]
async fn each_question_of_a_look_is_asked_once() {
    let mut lab = Lab::new();
    let names = NameServer::start(AROUND, &[]).await;
    let resolver = Resolver::with_servers(&[names.address]).unwrap();
    let environment = Environment { resolver, ..lab.environment().await };
    let mut subject = Subject::parse("clinic.test").unwrap();
    subject.outgoing = Some(Host::parse("smtp.clinic.test").unwrap());
    subject.sender_ips.push("192.0.2.10".parse().unwrap());
    Box::pin(check(subject, &environment, Duration::from_secs(10))).await;
    assert_once(&names);
}

#[tokio::test]
async fn each_question_of_a_whole_check_up_is_asked_once() {
    let mut lab = Lab::new();
    lab.serve_sound().await;
    let names = NameServer::start(AROUND, &[]).await;
    let resolver = Resolver::with_servers(&[names.address]).unwrap();
    let environment = Environment { resolver, ..lab.environment().await };
    let (events, _) = mpsc::unbounded_channel();
    let request = Patient::new(465, Security::Tls).request(Duration::from_secs(10));
    Box::pin(checkup::run(request, environment, events)).await;
    assert_once(&names);
}
