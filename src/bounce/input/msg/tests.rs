use std::io::{Cursor, Write};

use cfb::CompoundFile;
use mail_parser::{MessageParser, MimeHeaders, PartType};

use super::properties as id;
use crate::bounce::input::{Input, open};

/// Writes message files as Outlook does.
struct Writer(CompoundFile<Cursor<Vec<u8>>>);

impl Writer {
    pub fn new() -> Self {
        Self(CompoundFile::create(Cursor::new(Vec::new())).unwrap())
    }

    fn stream(&mut self, path: &str, octets: &[u8]) {
        self.0.create_stream(path).unwrap().write_all(octets).unwrap();
    }

    pub fn unicode(&mut self, path: &str, id: u16, text: &str) -> &mut Self {
        let octets: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        self.stream(&format!("{path}/__substg1.0_{id:04X}001F"), &octets);
        self
    }

    fn octets(&mut self, path: &str, id: u16, kind: &str, octets: &[u8]) -> &mut Self {
        self.stream(&format!("{path}/__substg1.0_{id:04X}{kind}"), octets);
        self
    }

    /// The properties of fixed length; the header in front of them is of 32, 24 or 8 octets.
    fn fixed(&mut self, path: &str, header: usize, values: &[(u16, u64)]) -> &mut Self {
        let mut octets = vec![0; header];
        for (id, value) in values {
            octets.extend([3, 0]);
            octets.extend(id.to_le_bytes());
            octets.extend([6, 0, 0, 0]);
            octets.extend(value.to_le_bytes());
        }
        self.stream(&format!("{path}/__properties_version1.0"), &octets);
        self
    }

    fn storage(&mut self, path: &str) -> &mut Self {
        self.0.create_storage_all(path).unwrap();
        self
    }

    pub fn done(mut self) -> Vec<u8> {
        self.0.flush().unwrap();
        self.0.into_inner().into_inner()
    }
}

fn mail(octets: &[u8]) -> Vec<u8> {
    match open(octets).inputs.pop() {
        Some(Input::Mail(mail)) => mail.into_owned(),
        other => panic!("{other:?}"),
    }
}

fn as_text(octets: &[u8]) -> String {
    String::from_utf8(mail(octets)).unwrap()
}

pub(in crate::bounce::input) fn simple() -> Vec<u8> {
    let mut file = Writer::new();
    file.unicode("", id::MESSAGE_CLASS, "IPM.Note")
        .unicode("", id::SUBJECT, "Привет")
        .unicode("", id::SENDER_NAME, "Анна \"A\"")
        .unicode("", id::SENDER_SMTP, "anna@example.org")
        .unicode("", id::DISPLAY_TO, "Bob\r\nX-Forged: yes")
        .unicode("", id::BODY, "Guten Tag, Überraschung\r\n550 5.7.1 no")
        // 2023-03-22 21:14:22
        .fixed("", 32, &[(id::CLIENT_SUBMIT_TIME, 133_239_932_620_000_000)]);
    file.done()
}

#[test]
fn properties_become_a_mail() {
    let octets = mail(&simple());
    let mail = MessageParser::new().parse(&octets).unwrap();
    assert_eq!(mail.subject(), Some("Привет"));
    assert_eq!(mail.from().unwrap().first().unwrap().address(), Some("anna@example.org"));
    assert_eq!(mail.body_text(0).unwrap().trim_end(), "Guten Tag, Überraschung\r\n550 5.7.1 no");
    assert_eq!(mail.date().unwrap().to_rfc3339(), "2023-03-22T21:14:22Z");
    assert!(mail.header("X-Forged").is_none());
}

#[test]
fn strings_of_a_code_page_are_read_in_it() {
    let mut file = Writer::new();
    let (subject, _, _) = encoding_rs::WINDOWS_1251.encode("Не доставлено");
    let (html, _, _) = encoding_rs::KOI8_R.encode("<p>Ошибка</p>");
    file.octets("", id::MESSAGE_CLASS, "001E", b"IPM.Note\0")
        .octets("", id::SUBJECT, "001E", &subject)
        .octets("", id::HTML, "0102", &html)
        .fixed("", 32, &[(0x3ffd, 1251), (0x3fde, 20866)]);
    let text = as_text(&file.done());
    assert!(text.contains("Subject: Не доставлено\n"), "{text}");
    assert!(text.contains("text/html; charset=utf-8") && text.contains("<p>Ошибка</p>"), "{text}");
}

#[test]
fn headers_of_the_transport_are_kept_but_for_those_of_the_parts() {
    let mut file = Writer::new();
    let headers = "Microsoft Mail Internet Headers Version 2.0\r\nReceived: from a by b;\r\n\tWed, 22 Mar 2023 21:14:22 +0000\r\nFrom: <a@example.org>\r\nSubject: wire\r\nContent-Type: multipart/report;\r\n boundary=\"x\"\r\nMIME-Version: 1.0\r\nTo: b@example.org\r\n\r\n";
    file.unicode("", id::MESSAGE_CLASS, "IPM.Note")
        .unicode("", id::SUBJECT, "stored")
        .unicode("", id::TRANSPORT_HEADERS, headers)
        .unicode("", id::BODY, "text")
        .unicode("", id::HTML, "<b>html</b>");
    let text = as_text(&file.done());
    assert!(text.starts_with("Received: from a by b;\n\tWed, 22"), "{text}");
    assert!(text.contains("Subject: wire\n") && !text.contains("stored") && !text.contains("boundary=\"x\""), "{text}");
    assert_eq!(text.matches("MIME-Version").count(), 1);
    let octets = text.into_bytes();
    let mail = MessageParser::new().parse(&octets).unwrap();
    assert_eq!((mail.body_text(0).unwrap().trim(), mail.body_html(0).unwrap().trim()), ("text", "<b>html</b>"));
}

#[test]
fn a_report_is_written_as_rfc_3464_has_it() {
    let mut file = Writer::new();
    file.unicode("", id::MESSAGE_CLASS, "REPORT.IPM.Note.NDR")
        .unicode("", id::SUBJECT, "Undeliverable: hello")
        .unicode("", id::REPORT_TEXT, "Your message did not reach some of the recipients.")
        .unicode("", id::REPORTING_MTA, "dns;gw.example.org")
        .unicode("", id::ORIGINAL_SUBJECT, "hello")
        .unicode("", id::ORIGINAL_DISPLAY_TO, "ronald@contoso.com");
    let one = "/__recip_version1.0_#00000000";
    file.storage(one)
        .unicode(one, id::SMTP_ADDRESS, "ronald@contoso.com")
        .unicode(one, id::SUPPLEMENTARY_INFO, "<mail.contoso.com #5.7.1 smtp;530 5.7.1 Client was not authenticated>")
        .fixed(one, 8, &[(id::NDR_STATUS_CODE, 571), (id::NDR_DIAG_CODE, 0)]);
    let two = "/__recip_version1.0_#00000001";
    file.storage(two)
        .unicode(two, id::ADDRESS_TYPE, "SMTP")
        .unicode(two, id::EMAIL_ADDRESS, "b@example.net")
        .unicode(two, id::REMOTE_MTA, "mx.example.net")
        .fixed(two, 8, &[(id::NDR_STATUS_CODE, 511)]);
    let three = "/__recip_version1.0_#00000002";
    file.storage(three).unicode(three, id::DISPLAY_NAME, "Somebody").fixed(three, 8, &[]);
    let octets = mail(&file.done());
    let mail = MessageParser::new().parse(&octets).unwrap();
    let kind = mail.content_type().unwrap();
    assert_eq!((kind.ctype(), kind.subtype()), ("multipart", Some("report")));
    assert_eq!(kind.attribute("report-type"), Some("delivery-status"));
    let text = String::from_utf8_lossy(&octets);
    assert!(
        text.contains(
            "Content-Type: message/delivery-status\nContent-Transfer-Encoding: 8bit\n\nReporting-MTA: dns;gw.example.org\n\nFinal-Recipient: rfc822; ronald@contoso.com\nAction: failed\nStatus: 5.7.1\nRemote-MTA: dns; mail.contoso.com\nDiagnostic-Code: smtp;530 5.7.1 Client was not authenticated\n\nFinal-Recipient: rfc822; b@example.net\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.net\n\nFinal-Recipient: x-name; Somebody\nAction: failed\nStatus: 5.0.0\n"
        ),
        "{text}"
    );
    assert!(text.contains("text/rfc822-headers") && text.contains("\nSubject: hello\n"), "{text}");
    assert!(text.contains("did not reach"));
}

#[test]
fn receipts_are_told_from_failures() {
    for (class, words) in [
        ("REPORT.IPM.Note.DR", "Action: delivered\nStatus: 2.0.0"),
        ("REPORT.IPM.NOTE.DELAYED", "Action: delayed\nStatus: 4.0.0"),
        ("REPORT.IPM.Note.IPNRN", "report-type=disposition-notification"),
        ("REPORT.IPM.Note.IPNNRN", "; deleted"),
    ] {
        let mut file = Writer::new();
        file.unicode("", id::MESSAGE_CLASS, class);
        let one = "/__recip_version1.0_#00000000";
        file.storage(one).unicode(one, id::SMTP_ADDRESS, "a@example.org");
        let text = as_text(&file.done());
        assert!(text.contains(words), "{class}: {text}");
    }
}

#[test]
fn messages_within_messages_are_followed_to_a_depth() {
    let mut file = Writer::new();
    file.unicode("", id::MESSAGE_CLASS, "IPM.Note").unicode("", id::SUBJECT, "level 0");
    let mut path = String::new();
    for level in 1..=6 {
        let attachment = format!("{path}/__attach_version1.0_#00000000");
        path = format!("{attachment}/__substg1.0_3701000D");
        file.storage(&path).fixed(&attachment, 8, &[(id::ATTACH_METHOD, 5)]).fixed(&path, 24, &[]).unicode(
            &path,
            id::SUBJECT,
            &format!("level {level}"),
        );
    }
    let octets = mail(&file.done());
    let text = String::from_utf8_lossy(&octets).into_owned();
    assert!(text.contains("Subject: level 4\n") && !text.contains("level 5"), "{text}");
    let mail = MessageParser::new().parse(&octets).unwrap();
    let PartType::Message(inner) = &mail.root_part().body else { panic!("{text}") };
    assert_eq!((mail.subject(), inner.subject()), (Some("level 0"), Some("level 1")));
}

#[test]
fn attached_files_count_where_they_are_mails_or_their_reports() {
    let mut file = Writer::new();
    file.unicode("", id::MESSAGE_CLASS, "IPM.Note").unicode("", id::BODY, "undelivered");
    for (at, name, data) in [
        (
            0,
            "details.txt",
            "Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; a@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n",
        ),
        (1, "original.eml", "From: me@example.net\r\nSubject: lost\r\n\r\nhello\r\n"),
        (2, "picture.txt", "no mail at all"),
    ] {
        let path = format!("/__attach_version1.0_#{at:08X}");
        file.storage(&path).unicode(&path, id::ATTACH_LONG_NAME, name).octets(
            &path,
            id::ATTACH_DATA,
            "0102",
            data.as_bytes(),
        );
    }
    let text = as_text(&file.done());
    assert!(
        text.contains("report-type=delivery-status") && text.contains("\nContent-Type: message/delivery-status"),
        "{text}"
    );
    assert!(text.contains("Content-Type: message/rfc822") && text.contains("Subject: lost"), "{text}");
    assert!(!text.contains("no mail at all"), "{text}");
}

#[test]
fn the_words_of_a_rich_text_stand_in_for_a_missing_body() {
    let mut file = Writer::new();
    let rtf = compressed_rtf::compress_rtf(r"{\rtf1\ansi Relaying denied}").unwrap();
    file.unicode("", id::MESSAGE_CLASS, "IPM.Note").octets("", id::RTF_COMPRESSED, "0102", &rtf);
    assert!(as_text(&file.done()).contains("Relaying denied"));
}

#[test]
fn too_many_recipients_are_cut_and_said() {
    let mut file = Writer::new();
    file.unicode("", id::MESSAGE_CLASS, "REPORT.IPM.Note.NDR");
    for at in 0..1010 {
        let path = format!("/__recip_version1.0_#{at:08X}");
        file.storage(&path).unicode(&path, id::SMTP_ADDRESS, "a@example.org");
    }
    let octets = file.done();
    let opened = open(&octets);
    assert!(opened.cut);
    assert_eq!(as_text(&octets).matches("Final-Recipient").count(), 1000);
}

#[test]
fn broken_files_are_unreadable_or_give_what_is_left() {
    let whole = simple();
    for end in (0..whole.len()).step_by(37).skip(1) {
        let opened = open(&whole[..end]);
        assert_eq!(opened.inputs.len(), 1);
    }
    let is_unreadable =
        |octets: &[u8]| open(octets).inputs == [Input::Unreadable(crate::bounce::Unreadable::BrokenItem)];
    assert!(is_unreadable(&whole[..100]));
    assert!(is_unreadable(&Writer::new().done()));
    // A spreadsheet is a compound file too.
    let mut other = Writer::new();
    other.stream("/Workbook", b"cells");
    assert!(is_unreadable(&other.done()));
}

#[test]
fn a_table_of_sectors_that_goes_round_in_circles_is_refused() {
    let mut octets = simple();
    // The first sector of the double-indirect table: one that names itself as the next.
    octets[68..72].copy_from_slice(&0u32.to_le_bytes());
    let end = 2 * if octets[30] == 12 { 4096 } else { 512 };
    octets[end - 4..end].copy_from_slice(&0u32.to_le_bytes());
    assert_eq!(open(&octets).inputs, [Input::Unreadable(crate::bounce::Unreadable::BrokenItem)]);
}
