//! Evaluations: what is told of each step.

use mailclinic::diagnosis::FaultKind;
use mailclinic::dns::LookupError;
use mailclinic::dns::spf::{self, NoRecord, Outcome, Query, Trace, Verdict};

use super::zone::Zone;

async fn check(lines: &str, ip: &str) -> Trace {
    let query = Query::new(ip.parse().unwrap(), "me@example.test", "helo.test");
    spf::check(&Zone::new(lines), &query).await
}

#[tokio::test]
async fn each_term_tells_what_it_compared_and_what_became_of_it() {
    let lines = "example.test TXT v=spf1 ip4:10.0.0.0/8 mx/28 include:i.test a -all exp=e.test
        example.test MX h.test
        h.test A 198.51.100.1
        i.test TXT v=spf1 a:%{l}.i.test ?all
        me.i.test A 192.0.2.7";
    let trace = check(lines, "192.0.2.7").await;
    assert_eq!((trace.result, &trace.error), (Verdict::Pass, &None));
    let steps: Vec<_> = trace.steps.iter().map(|step| (step.term.text.as_str(), step.outcome, step.lookups)).collect();
    assert_eq!(
        steps,
        [
            ("ip4:10.0.0.0/8", Outcome::NotMatched, 0),
            ("mx/28", Outcome::NotMatched, 1),
            ("include:i.test", Outcome::Matched, 3),
            ("a", Outcome::NotReached, 0),
            ("-all", Outcome::NotReached, 0),
            ("exp=e.test", Outcome::NoSay, 0),
        ]
    );
    assert_eq!(trace.steps[1].networks[0].to_string(), "198.51.100.0/28");
    assert_eq!(trace.steps[1].hosts[0].name, "h.test");
    let inner = trace.steps[2].inner.as_ref().unwrap();
    assert_eq!((inner.result, inner.steps[0].target.as_deref()), (Verdict::Pass, Some("me.i.test")));
    assert_eq!(inner.steps[1].outcome, Outcome::NotReached);
    assert_eq!(trace.decided().unwrap().1.term.text, "include:i.test");
}

#[tokio::test]
async fn behind_a_redirect_the_other_record_decides_and_speaks() {
    let lines = "example.test TXT v=spf1 exp=mine.test redirect=r.test
        r.test TXT v=spf1 -all exp=words.test
        mine.test TXT not me
        words.test TXT %{i} may not send for %{d}";
    let trace = check(lines, "192.0.2.7").await;
    assert_eq!(trace.result, Verdict::Fail);
    assert_eq!(trace.explanation.as_deref(), Some("192.0.2.7 may not send for r.test"));
    let (decided, step) = trace.decided().unwrap();
    assert_eq!((decided.domain.as_str(), step.term.text.as_str()), ("r.test", "-all"));
}

#[tokio::test]
async fn errors_name_the_term_and_the_reason() {
    use FaultKind::*;
    let many = format!("v=spf1{} -all", " a:h.test".repeat(11));
    let temporary =
        [("a:t.test", Verdict::TempError, NotAnswered, ""), ("mx:s.test", Verdict::TempError, NotAnswered, "SERVFAIL")];
    let permanent = [
        ("a foo", BadAddress, "1.2.3"),
        ("include:none.test", IncludeWithoutRecord, "none.test"),
        ("include:bad.test", IncludeFaulty, "bad.test"),
        ("include:deep.test", IncludeFaulty, "bad.test"),
        ("include:many.test", TooManyLookups, "a:h.test"),
        ("redirect=none.test", IncludeWithoutRecord, "none.test"),
        ("a:v1.test a:v2.test a:v3.test", TooManyVoidLookups, "a:v3.test"),
    ];
    let permanent = permanent.map(|(terms, kind, text)| (terms, Verdict::PermError, kind, text));
    for (terms, verdict, kind, text) in temporary.into_iter().chain(permanent) {
        let terms = terms.replace("foo", "ip4:1.2.3");
        let lines = format!(
            "example.test TXT v=spf1 ip4:10.0.0.1 {terms}
             t.test TIMEOUT
             s.test SERVFAIL
             h.test A 10.0.0.9
             many.test TXT {many}
             deep.test TXT v=spf1 include:bad.test
             bad.test TXT v=spf1 foo"
        );
        let trace = check(&lines, "192.0.2.7").await;
        let error = trace.error.clone().unwrap();
        assert_eq!((trace.result, error.fault.kind, error.fault.text.as_str()), (verdict, kind, text), "{terms}");
        assert_eq!(error.term, Some(terms.split(' ').count()), "{terms}");
        assert_eq!(trace.steps[error.term.unwrap()].outcome, Outcome::Error, "{terms}");
    }
}

#[tokio::test]
async fn a_domain_without_record_tells_why() {
    let missing = |error| Err(NoRecord::Missing(error));
    for (lines, expected, verdict) in [
        ("other.test TXT x", missing(LookupError::NoSuchName), Verdict::None),
        ("example.test A 192.0.2.1", missing(LookupError::NoRecords), Verdict::None),
        ("example.test TXT v=spf10", Err(NoRecord::OtherTexts), Verdict::None),
        ("example.test TIMEOUT", Err(NoRecord::NotAnswered(LookupError::Timeout)), Verdict::TempError),
        (
            "example.test TXT v=spf1\nexample.test TXT v=spf1 a",
            Err(NoRecord::Several(vec!["v=spf1".to_owned(), "v=spf1 a".to_owned()])),
            Verdict::PermError,
        ),
    ] {
        let trace = check(lines, "192.0.2.7").await;
        assert_eq!((trace.record, trace.result), (expected, verdict), "{lines}");
    }
}

#[tokio::test]
async fn an_eleventh_mx_is_looked_at_by_nobody() {
    let mut lines = "example.test TXT v=spf1 mx -all\n".to_owned();
    for n in 10..21 {
        lines += &format!("example.test MX h{n}.test\nh{n}.test A 192.0.2.{n}\n");
    }
    assert_eq!(check(&lines, "192.0.2.19").await.result, Verdict::Pass);
    let trace = check(&lines, "192.0.2.20").await;
    assert_eq!(trace.error.unwrap().fault.kind, FaultKind::TooManyMx);
}

#[tokio::test]
async fn a_sender_of_any_shape_is_taken() {
    let zone = Zone::new(
        "example.test TXT v=spf1 exists:%{l}.%{o}.x.test -all\npostmaster.example.test.x.test A 127.0.0.2\nxn--bcher-kva.test TXT v=spf1 +all",
    );
    for (sender, helo, expected) in [
        ("", "example.test", Verdict::Pass),
        ("@example.test", "h", Verdict::Pass),
        ("a@b@example.test", "h", Verdict::Fail),
        ("x@Bücher.test", "h", Verdict::Pass),
        ("x@localhost", "h", Verdict::None),
        ("x@[192.0.2.1]", "h", Verdict::None),
        ("x@a..test", "h", Verdict::None),
        ("", "", Verdict::None),
        (&format!("x@{}.test", "a".repeat(64)), "h", Verdict::None),
        (&format!("x@{}test", "a.".repeat(130)), "h", Verdict::None),
    ] {
        let trace = spf::check(&zone, &Query::new("192.0.2.1".parse().unwrap(), sender, helo)).await;
        assert_eq!(trace.result, expected, "{sender} {helo}");
    }
}
