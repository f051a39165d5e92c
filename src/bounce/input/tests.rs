use super::*;

fn only(octets: &[u8]) -> Input<'_> {
    let opened = open(octets);
    assert_eq!((opened.inputs.len(), opened.cut), (1, false));
    opened.inputs.into_iter().next().unwrap()
}

const MAIL: &str = "Return-Path: <>\nFrom: a@example.org\nSubject: hello\n\nwords\n";

#[test]
fn mails_are_known_by_their_headers() {
    for text in [
        MAIL.to_owned(),
        MAIL.replace('\n', "\r\n"),
        format!("\u{feff}{MAIL}"),
        format!("\n \r\n\t\n{MAIL}"),
        "Received: from a\n\tby b\n".to_owned(),
        "Authentication-Results: mx.example.org; spf=none".to_owned(),
        "From: a\nSent: today\nTo: b\n\nx".to_owned(),
        "X-Unknown: 1\nX-Other: 2\nMessage-ID: <a@b>\n\nx".to_owned(),
    ] {
        let Input::Mail(mail) = only(text.as_bytes()) else { panic!("{text}") };
        assert!(text.as_bytes().ends_with(&mail) && !mail.starts_with(b"\n"), "{text}");
    }
}

#[test]
fn everything_else_is_text() {
    for text in [
        "550 5.7.1 Unable to relay",
        "Subject: 'x', Account: 'y', Server: 'z'",
        "Server: a\nPort: 25\nProtocol: SMTP",
        "From the server: 550 no",
        "Error: no\n\nFrom: a\nTo: b",
        "Не удается отправить сообщение: да\nFrom: a\nTo: b",
        "1234567\nhello",
        "0x800CCC79",
    ] {
        assert_eq!(only(text.as_bytes()), Input::Text(Cow::Borrowed(text)), "{text}");
    }
}

#[test]
fn carriage_returns_alone_end_lines_too() {
    let old = MAIL.replace('\n', "\r");
    assert_eq!(only(old.as_bytes()), Input::Mail(Cow::Borrowed(MAIL.as_bytes())));
    let box_of_two = format!("From a@b Mon\r{old}\rFrom c@d Tue\r{old}");
    let opened = open(box_of_two.as_bytes());
    assert_eq!(opened.inputs.len(), 2);
    assert_eq!(opened.inputs[1], Input::Mail(Cow::Borrowed(MAIL.as_bytes())));
}

#[test]
fn a_box_is_taken_apart_and_its_quotes_taken_off() {
    let text = format!(
        "From a@b Mon Jan  1 00:00:00 2024\n{MAIL}\n>From here\n>>From there\n> From not\nFrom now on it is text\n\nFrom - Tue\n{MAIL}"
    );
    let opened = open(text.as_bytes());
    assert!(!opened.cut);
    let first = format!("{MAIL}\nFrom here\n>From there\n> From not\nFrom now on it is text\n\n");
    assert_eq!(
        opened.inputs,
        [Input::Mail(Cow::Owned(first.into_bytes())), Input::Mail(Cow::Borrowed(MAIL.as_bytes()))]
    );
    // A mail behind a line of its box is a box of one.
    assert_eq!(only(format!("From a@b Mon\n{MAIL}").as_bytes()), Input::Mail(Cow::Borrowed(MAIL.as_bytes())));
}

#[test]
fn a_large_box_is_read_to_a_number() {
    let text = format!("From a@b Mon\n{MAIL}\n").repeat(1001);
    let opened = open(text.as_bytes());
    assert_eq!((opened.inputs.len(), opened.cut), (1000, true));
    assert!(!open(&text.as_bytes()[..text.len() / 1001 * 1000]).cut);
}

#[test]
fn apple_mails_files_have_a_length_in_front() {
    let file = format!("{}      \n{MAIL}<?xml version=\"1.0\"?><plist/>", MAIL.len());
    assert_eq!(only(file.as_bytes()), Input::Mail(Cow::Borrowed(MAIL.as_bytes())));
}

#[test]
fn text_of_any_charset_becomes_text() {
    let words = "Не удается отправить сообщение, поскольку сервер отказался принять адрес одного из получателей.";
    for encoding in [encoding_rs::WINDOWS_1251, encoding_rs::KOI8_R, encoding_rs::IBM866] {
        let (octets, _, _) = encoding.encode(words);
        assert_eq!(only(&octets), Input::Text(Cow::Borrowed(words)), "{}", encoding.name());
    }
    let words = "Impossibile inviare il messaggio perché è stato rifiutato: città, più, già";
    let (octets, _, _) = encoding_rs::WINDOWS_1252.encode(words);
    assert_eq!(only(&octets), Input::Text(Cow::Borrowed(words)));
    for words in ["Relaying denied", "Ретрансляция"] {
        let little: Vec<u8> = [0xfeff].into_iter().chain(words.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = [0xfeff].into_iter().chain(words.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        assert_eq!((only(&little), only(&big)), (Input::Text(Cow::Borrowed(words)), Input::Text(Cow::Borrowed(words))));
    }
    let unmarked: Vec<u8> = MAIL.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(only(&unmarked), Input::Mail(Cow::Borrowed(MAIL.as_bytes())));
}

#[test]
fn undeclared_letters_of_a_mail_become_utf_8_and_declared_ones_stay() {
    let header = "From: a@example.org\nSubject: Не доставлено получателю сообщение\n";
    let body = "Сообщение не доставлено, почтовый ящик переполнен\n";
    let (mail, _, _) = encoding_rs::WINDOWS_1251.encode(header);
    let (words, _, _) = encoding_rs::WINDOWS_1251.encode(body);
    let undeclared = [&mail[..], b"\n", &words[..]].concat();
    assert_eq!(only(&undeclared), Input::Mail(Cow::Owned(format!("{header}\n{body}").into_bytes())));
    let declared = [&mail[..], b"Content-Type: text/plain; Charset=windows-1251\n\n", &words[..]].concat();
    let Input::Mail(read) = only(&declared) else { panic!() };
    assert!(read.starts_with(header.as_bytes()) && read.ends_with(&words));
}

#[test]
fn what_is_too_long_is_cut_and_said() {
    for start in [MAIL, "550 words "] {
        let long = [start.as_bytes(), &vec![b'x'; MOST_OF_ONE]].concat();
        let opened = open(&long);
        assert!(opened.cut);
        let length = match &opened.inputs[0] {
            Input::Mail(octets) => octets.len(),
            Input::Text(text) => text.len(),
            Input::Unreadable(_) => 0,
        };
        assert_eq!(length, MOST_OF_ONE);
    }
    // A letter that the cut divides is left out.
    let long = "я".repeat(MOST_OF_ONE / 2 + 1);
    let long = format!("a{long}");
    let Input::Text(text) = open(long.as_bytes()).inputs.remove(0) else { panic!() };
    assert_eq!(text.len(), MOST_OF_ONE - 1);
}

#[test]
fn what_cannot_be_read_is_named() {
    assert_eq!(only(b""), Input::Unreadable(Unreadable::Empty));
    assert_eq!(only(b"\xef\xbb\xbf \r\n\t"), Input::Unreadable(Unreadable::Empty));
    assert_eq!(only(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0"), Input::Unreadable(Unreadable::NotText));
    // Single zeros and escapes stay in the words.
    assert_eq!(only(b"550 a\0b \x1b[31m words"), Input::Text(Cow::Borrowed("550 a\0b \x1b[31m words")));
}

mod any_input {
    use proptest::prelude::*;

    use super::MAIL;
    use crate::bounce::input::msg;
    use crate::bounce::input::open;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn octets_never_panic(octets in proptest::collection::vec(any::<u8>(), 0..600)) {
            let opened = open(&octets);
            prop_assert!(!opened.inputs.is_empty());
        }

        #[test]
        fn mutated_boxes_never_panic(at in 0usize..300, octets in proptest::collection::vec(any::<u8>(), 0..8), cut in 0usize..300) {
            let mut text = format!("From a@b Mon\n{MAIL}\n>From x\n\nFrom c\n{MAIL}").into_bytes();
            text.truncate(text.len().saturating_sub(cut));
            let at = at.min(text.len());
            text.splice(at..at, octets);
            prop_assert!(!open(&text).inputs.is_empty());
        }

        #[test]
        fn mutated_message_files_never_panic(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12), tables in any::<bool>(), cut in 0usize..4000) {
            let mut octets = msg::tests::simple();
            octets.truncate(octets.len().saturating_sub(if cut < 2000 { 0 } else { cut }));
            // Half of the changes where they hurt: in the header and the tables behind it.
            let within = if tables { octets.len().min(1200) } else { octets.len() };
            for (at, octet) in changes {
                let at = at.index(within);
                octets[at] = octet;
            }
            let _ = open(&octets);
        }
    }
}
