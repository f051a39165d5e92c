//! What comes in is a stranger's. Whatever it is, there is an answer. How long it took is printed (`--nocapture`): without
//! optimisation each should take less than 5 s, with it less than one.

use std::thread;
use std::time::Instant;

use mailclinic::bounce::{self, Explanation, Kind, Own};
use proptest::prelude::*;

use super::expected;

/// Of what size a stack is that shows recursion to be bounded: a thread usually has 2 MiB.
const SMALL_STACK: usize = 256 << 10;

/// Explains, and holds what holds for every answer.
fn explain(octets: &[u8]) -> Vec<Explanation> {
    let explanations = bounce::explain(octets, &Own::default());
    assert!(!explanations.is_empty(), "there is always an answer");
    for explanation in &explanations {
        let told = !explanation.failures.is_empty()
            || !explanation.findings.is_empty()
            || explanation.kind == Kind::Headers
            || explanation.account.is_some()
            || explanation.unreadable.is_some();
        assert!(told, "an answer that says nothing: {explanation:?}");
        assert!(explanation.failures.len() <= 1000, "{} failures", explanation.failures.len());
        for response in explanation.failures.iter().filter_map(|failure| failure.response.as_deref()) {
            assert!(response.len() <= 64 << 10, "{} octets of a response", response.len());
            // One line, which neither commands a terminal nor turns the reading direction.
            let harmful = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            assert!(!response.contains(harmful), "{response:?}");
        }
    }
    explanations
}

#[test]
fn what_is_cut_off_anywhere_is_still_answered() {
    for fixture in expected::all() {
        for part in 0..50 {
            explain(&fixture.octets[..fixture.octets.len() * part / 50]);
        }
    }
}

#[test]
fn deep_nesting_does_not_exhaust_the_stack() {
    for (name, mail) in [
        ("multiparts", nested("multipart/mixed; boundary=B{}", "--B{}\n")),
        ("digests", nested("multipart/digest; boundary=B{}", "--B{}\n")),
        ("messages", nested("message/rfc822", "")),
        (
            "messages within reports",
            nested(
                "multipart/report; boundary=B{}; report-type=delivery-status",
                "--B{}\nContent-Type: message/rfc822\n\n",
            ),
        ),
    ] {
        let thread = thread::Builder::new().stack_size(SMALL_STACK).spawn(move || explain(&mail).len());
        let answers = thread.unwrap().join().unwrap_or_else(|_| panic!("{name}: no answer"));
        assert_eq!(answers, 1, "{name}");
    }
}

#[test]
fn ordinary_mail_needs_little_stack() {
    let thread = thread::Builder::new().stack_size(SMALL_STACK).spawn(|| {
        for fixture in expected::all() {
            explain(&fixture.octets);
        }
    });
    thread.unwrap().join().unwrap();
}

/// A message within a message, a thousand times. `{}` is the depth.
fn nested(kind: &str, between: &str) -> Vec<u8> {
    let mut mail = String::from("From: MAILER-DAEMON@a.example\nTo: b@a.example\nSubject: failure notice\n");
    for depth in 0..1000 {
        let depth = depth.to_string();
        mail.push_str(&format!("Content-Type: {}\n\n{}", kind.replace("{}", &depth), between.replace("{}", &depth)));
    }
    mail.push_str("\n\n<c@b.example>: 550 5.1.1 no such user\n");
    mail.into_bytes()
}

#[test]
fn much_of_anything_is_answered() {
    const MUCH: usize = 4 << 20;
    let header = "From: MAILER-DAEMON@a.example\nTo: b@a.example\nSubject: failure notice\n";
    let report = |body: &str| {
        format!(
            "{header}Content-Type: multipart/report; boundary=B\n\n--B\n\n{body}\n--B\nContent-Type: message/delivery-status\n\n{body}\n--B--\n"
        )
    };
    let times = |words: &str| words.repeat(MUCH / words.len());
    for (name, text) in [
        ("boundaries", format!("{header}Content-Type: multipart/mixed; boundary=B\n\n{}", times("--B\n"))),
        ("boundaries that end", format!("{header}Content-Type: multipart/mixed; boundary=B\n\n{}", times("--B--\n"))),
        ("almost boundaries", format!("{header}Content-Type: multipart/mixed; boundary=BB\n\n{}", times("--B\n"))),
        (
            "parts",
            format!(
                "{header}Content-Type: multipart/mixed; boundary=B\n\n{}",
                times("--B\nContent-Type: message/rfc822\n\nA: b\n\n")
            ),
        ),
        ("header fields", format!("{header}{}\n\nx", times("X: y\n"))),
        ("continuations", format!("{header}{}\n\nx", times(" y\n"))),
        (
            "received",
            format!(
                "{header}{}\n\nx",
                times("Received: from a.example by b.example; Tue, 5 Mar 2024 09:12:05 +0100\n")
            ),
        ),
        ("encoded words", format!("{header}Comment: {}\n\nx", times("=?utf-8?q?=41?= "))),
        ("recipients", report(&times("Final-Recipient: rfc822; c@b.example\nAction: failed\n\n"))),
        ("addresses", report(&times("<c@b.example>: 550 no\n"))),
        ("addresses of their own", report(&(0..200_000).map(|n| format!("<c{n}@b.example>:\n")).collect::<String>())),
        ("codes", report(&format!("<c@b.example>: {}", times("550 5.1.1 ")))),
        ("codes without a space", times("550-")),
        ("digits", times("5")),
        ("dots", times("5.1.")),
        ("ats", times("@")),
        ("addresses without an end", times("a@b.")),
        ("angles", times("<")),
        ("brackets", report(&times("["))),
        ("quotation marks", report(&times("> "))),
        ("quoted lines", times("> > > x\n")),
        ("colons", times("a: ")),
        ("fields", times("a: b\n")),
        ("dialogue", report(&times(">>> RCPT TO:<c@b.example>\n<<< 550 no\n"))),
        ("transcripts", report(&times("----- Transcript of session follows -----\n550 c@b.example... no\n"))),
        (
            "administrators",
            times(
                "Diagnostic information for administrators:\nGenerating server: a.example\nc@b.example\n#550 5.1.1 x ##\n",
            ),
        ),
        ("objects", times("{\"Message\":")),
        ("lists", format!("{header}\n{}", times("["))),
        ("mailbox", times("From a Tue Mar  5 09:12:05 2024\nFrom: a@b.example\nTo: b@a.example\n\nx\n\n")),
        ("tags", format!("{header}Content-Type: text/html\n\n{}", times("<p>"))),
        ("open comment", format!("{header}Content-Type: text/html\n\n<!--{}", times("- "))),
        ("labels", times("Account: 'a', Server: 'b', ")),
        ("words", times("mailbox full user unknown ")),
        ("spaces", times(" ")),
        ("line ends", times("\r\n")),
        ("carriage returns", times("\r")),
    ] {
        let began = Instant::now();
        explain(text.as_bytes());
        println!("{name}: {} ms", began.elapsed().as_millis());
    }
}

#[test]
fn more_than_is_read_is_cut_and_said_to_be() {
    const HUGE: usize = 100 << 20;
    let mail = b"From: MAILER-DAEMON@a.example\nTo: b@a.example\nSubject: failure notice\n\n<c@b.example>: 550 5.1.1 no such user\n";
    for (name, start, fill) in [
        ("a line", &b"550 5.1.1 no such user "[..], b'x'),
        ("a mail", mail, b'\n'),
        ("a mail with a line", mail, b'x'),
        ("a header", b"From: a@b.example\nTo: ", b'x'),
    ] {
        let mut octets = start.to_vec();
        octets.resize(HUGE, fill);
        let began = Instant::now();
        let explanations = explain(&octets);
        println!("100 MiB, {name}: {} ms", began.elapsed().as_millis());
        assert!(explanations.iter().all(|explanation| explanation.cut), "{name}");
        if start == mail {
            assert_eq!(explanations[0].failures[0].enhanced_code.as_deref(), Some("5.1.1"), "{name}");
        }
    }
    // A mail that is read whole is not cut.
    assert!(!explain(mail)[0].cut);
}

#[test]
fn what_is_no_mail_is_not_taken_for_a_failure() {
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        random.to_le_bytes()[3]
    })
    .take(100_000)
    .collect();
    for (name, octets) in [
        ("nothing", &b""[..]),
        ("spaces", b" \r\n\t \n"),
        ("a byte order mark", b"\xef\xbb\xbf"),
        ("half a byte order mark", b"\xff"),
        ("noise", &noise),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x26\0\0\x02\x26\x08\x06\0\0\0"),
        ("a document", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\n0000000000 65535 f\n"),
        ("a page", b"<!DOCTYPE html><html><head><title>Weather</title></head><body><p>Rain at noon.</p></body></html>"),
        ("an archive", b"PK\x03\x04\x14\0\0\0\x08\0"),
        ("a broken file of Outlook", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0\0\0\0\0"),
        ("zeros", &[0; 5000]),
    ] {
        for explanation in explain(octets) {
            assert!(explanation.failures.is_empty(), "{name}: {:?}", explanation.failures);
        }
    }
}

#[test]
fn control_characters_do_not_hide_what_was_said() {
    for hidden in ["\0", "\u{202e}", "\u{2066}", "\u{1b}[2J", "\u{7}", "\u{9b}31m", "\u{200b}"] {
        let text = format!(
            "From: MAILER-DAEMON@a.example\nTo: b@a.example\nSubject: failure notice\n\n<c@b.example>:\n550 5.1.1 no{hidden} such user{hidden}\n"
        );
        let explanation = &explain(text.as_bytes())[0];
        assert_eq!(explanation.kind, Kind::Bounce, "{hidden:?}");
        assert_eq!(explanation.failures[0].enhanced_code.as_deref(), Some("5.1.1"), "{hidden:?}");
    }
}

/// What happens to a mail on a bad way.
#[derive(Clone, Debug)]
enum Harm {
    Flip(usize, u8),
    Delete(usize, usize),
    Repeat(usize, usize),
    Insert(usize, Vec<u8>),
    /// All line ends become these.
    Ends(&'static [u8]),
}

fn harm() -> impl Strategy<Value = Harm> {
    let place = any::<usize>;
    prop_oneof![
        4 => (place(), 0..8_u8).prop_map(|(at, bit)| Harm::Flip(at, bit)),
        3 => (place(), 1..200_usize).prop_map(|(at, count)| Harm::Delete(at, count)),
        2 => (place(), 1..500_usize).prop_map(|(at, count)| Harm::Repeat(at, count)),
        3 => (place(), proptest::sample::select(SPLINTERS)).prop_map(|(at, piece)| Harm::Insert(at, piece.to_vec())),
        1 => (place(), proptest::collection::vec(any::<u8>(), 1..20)).prop_map(|(at, piece)| Harm::Insert(at, piece)),
        1 => proptest::sample::select(ENDS).prop_map(Harm::Ends),
    ]
}

const ENDS: &[&[u8]] = &[b"\r", b"\r\n", b"\n\n", b"\n\r", b""];

/// Words at which the readers look closer.
const SPLINTERS: &[&[u8]] = &[
    b"550",
    b" 5.1.1 ",
    b"\n\n",
    b"--=_report\n",
    b"--=_report--\n",
    b"Content-Type: message/rfc822\n\n",
    b"Content-Type: message/delivery-status\n\n",
    b"Diagnostic information for administrators:\n",
    b"Final-Recipient: rfc822; \xc3",
    b"<a@b.example>: ",
    b"<<< 550 ",
    b">>> RCPT TO:",
    b"\n> ",
    b"From MAILER-DAEMON\n",
    b"=?utf-8?b?",
    b"\xe2\x80",
    b"\xf0\x9f\x98\x80",
    b"#SMTP#",
    b"{\"notificationType\":",
    b"Transcript of session follows",
    b"\xc4\xb0",
    b"0x800CCC79",
];

impl Harm {
    fn apply(&self, octets: &mut Vec<u8>) {
        let place = |at: usize, octets: &Vec<u8>| if octets.is_empty() { 0 } else { at % octets.len() };
        match self {
            Self::Flip(at, bit) => {
                let at = place(*at, octets);
                if let Some(octet) = octets.get_mut(at) {
                    *octet ^= 1 << bit;
                }
            }
            Self::Delete(at, count) => {
                let at = place(*at, octets);
                octets.drain(at..octets.len().min(at + count));
            }
            Self::Repeat(at, count) => {
                let at = place(*at, octets);
                let piece = octets[at..octets.len().min(at + count)].to_vec();
                octets.splice(at..at, piece);
            }
            Self::Insert(at, piece) => {
                let at = place(*at, octets);
                octets.splice(at..at, piece.iter().copied());
            }
            Self::Ends(end) => *octets = octets.split(|octet| *octet == b'\n').collect::<Vec<_>>().join(*end),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_octets_are_answered(octets in proptest::collection::vec(any::<u8>(), 0..2000)) {
        explain(&octets);
    }

    #[test]
    fn any_words_are_answered(text in r"(?s)([a-zA-Z]{1,9}[ :;,.\n]|[45][0-9]{2}[ -]|[45]\.[0-9]\.[0-9]{1,3} |<?[a-z]{1,5}@[a-z]{1,6}\.example>?|\PC){0,80}") {
        explain(text.as_bytes());
    }

    #[test]
    fn harmed_mails_are_answered(which in any::<usize>(), harms in proptest::collection::vec(harm(), 1..12)) {
        thread_local!(static FIXTURES: Vec<Vec<u8>> = expected::all().into_iter().map(|fixture| fixture.octets).collect());
        let mut octets = FIXTURES.with(|fixtures| fixtures[which % fixtures.len()].clone());
        for harm in &harms {
            harm.apply(&mut octets);
        }
        explain(&octets);
    }
}
