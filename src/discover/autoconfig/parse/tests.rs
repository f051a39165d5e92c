//! Files, good and bad.

use proptest::prelude::*;

use super::*;

const ADDRESS: &str = "Anna.Rossi@example.org";

/// The shape that the draft gives: several servers, other protocols between them, much that is not for mail.
const DRAFT: &str = r##"<?xml version="1.0"?>
<clientConfig version="1.2">
  <emailProvider id="example.org">
    <domain>example.org</domain>
    <domain purpose="mx">example-hosting.test</domain>
    <displayName>Example Mail</displayName>
    <displayShortName>Example</displayShortName>
    <incomingServer type="jmap"><url>https://jmap.example.org</url><authentication>OAuth2</authentication></incomingServer>
    <incomingServer type="imap">
      <hostname>imap.example.org</hostname>
      <port>993</port>
      <socketType>SSL</socketType>
      <authentication>OAuth2</authentication>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </incomingServer>
    <incomingServer type="pop3">
      <hostname>pop.%EMAILDOMAIN%</hostname>
      <port> 110 </port>
      <socketType>STARTTLS</socketType>
      <username>%EMAILLOCALPART%</username>
      <authentication>password-encrypted</authentication>
      <pop3><leaveMessagesOnServer>true</leaveMessagesOnServer></pop3>
    </incomingServer>
    <incomingServer type="activesync"><url>https://mail.example.org/sync</url></incomingServer>
    <outgoingServer type="smtp">
      <hostname>smtp.example.org</hostname>
      <port>465</port>
      <socketType>TLS</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILLOCALPART%#example</username>
      <somethingNew/>
    </outgoingServer>
    <outgoingServer type="smtp">
      <hostname>relay.example.org</hostname>
      <port>25</port>
      <socketType>plain</socketType>
      <authentication>client-IP-address</authentication>
    </outgoingServer>
    <documentation url="https://www.example.org/help"><descr lang="en">Help</descr></documentation>
  </emailProvider>
  <calendar type="caldav"><url>https://calendar.example.org/</url></calendar>
  <oAuth2><issuer>login.example.org</issuer></oAuth2>
  <enable visiturl="https://www.example.org/settings?a=1&amp;b=2#imap"><instruction>Let programs in</instruction></enable>
  <clientConfigUpdate url="https://www.example.org/mail.xml"/>
</clientConfig>"##;

fn address() -> Address {
    Address::parse(ADDRESS).expect("an address")
}

fn file(text: &str) -> Result<Published, Failure> {
    read(text.as_bytes(), &address())
}

/// A file with one server for sending, made of these elements.
fn with_server(elements: &str) -> Published {
    file(&format!("<clientConfig><emailProvider><outgoingServer type=\"smtp\">{elements}</outgoingServer></emailProvider></clientConfig>"))
        .expect("a file")
}

const SOUND: &str = "<hostname>smtp.example.org</hostname><port>465</port><socketType>SSL</socketType>";

fn line(offered: &Offered) -> String {
    crate::discover::candidate::line(offered, &address())
}

#[test]
fn a_file_of_the_draft_is_read_and_everything_else_in_it_left_aside() {
    let published = file(DRAFT).expect("a file");
    assert_eq!(published.name.as_deref(), Some("Example Mail"));
    assert_eq!(published.left_out, Vec::<String>::new());
    assert_eq!(
        published.submission.iter().map(line).collect::<Vec<_>>(),
        [
            "smtp.example.org:465 tls Anna.Rossi#example [plain login]",
            "relay.example.org:25 none Anna.Rossi@example.org [] without sign-in",
        ]
    );
    assert_eq!(
        published.incoming.iter().map(|incoming| (incoming.protocol, line(&incoming.offered))).collect::<Vec<_>>(),
        [
            (
                IncomingProtocol::Imap,
                "imap.example.org:993 tls Anna.Rossi@example.org [xoauth2 plain login]".to_owned()
            ),
            (IncomingProtocol::Pop3, "pop.example.org:110 starttls Anna.Rossi [scram-sha-256 cram-md5]".to_owned()),
        ]
    );
}

#[test]
fn the_element_around_the_servers_and_namespaces_have_no_meaning() {
    let expected = file(DRAFT).expect("a file");
    for (from, to) in [
        ("<emailProvider id=\"example.org\">", "<emailProvider>"),
        ("<clientConfig version=\"1.2\">", "<clientConfig xmlns=\"urn:ietf:params:xml:ns:autoconfig\" version=\"9\">"),
        ("<?xml version=\"1.0\"?>\n", "\n\n"),
        ("type=\"smtp\"", "type=\" SMTP \""),
        ("<port>993</port>", "<port><!-- a comment -->993</port>"),
    ] {
        assert_eq!(file(&DRAFT.replace(from, to)).as_ref(), Ok(&expected), "{to}");
    }
    let bare = DRAFT.replace("<emailProvider id=\"example.org\">", "").replace("</emailProvider>", "");
    assert_eq!(file(&bare), Ok(expected.clone()));
    let prefixed =
        DRAFT.replace("</", "</m:").replace('<', "<m:").replace("<m:/m:", "</m:").replace("<m:?xml", "<?xml");
    let prefixed = prefixed.replace("<m:clientConfig ", "<m:clientConfig xmlns:m=\"urn:x\" ");
    assert_eq!(file(&prefixed), Ok(expected));
}

#[test]
fn a_server_that_cannot_be_is_left_out_alone() {
    let server = |host: &str, port: &str, socket: &str| {
        format!("<hostname>{host}</hostname><port>{port}</port><socketType>{socket}</socketType>")
    };
    for (elements, words) in [
        (server("smtp.example.org", "0", "SSL"), "smtp.example.org:0"),
        (server("smtp.example.org", "70000", "SSL"), "smtp.example.org:70000"),
        (server("smtp.example.org", "abc", "SSL"), "smtp.example.org:abc"),
        (server("smtp.example.org", "-1", "SSL"), "smtp.example.org:-1"),
        (server("smtp.example.org", "", "SSL"), "<port>"),
        (server("", "465", "SSL"), "<hostname>"),
        (server("smtp example org", "465", "SSL"), "smtp example org"),
        (server("https://smtp.example.org", "465", "SSL"), "https://smtp.example.org"),
        (server("smtp.example.org:465", "465", "SSL"), "smtp.example.org:465"),
        (server("anna@smtp.example.org", "465", "SSL"), "anna@smtp.example.org"),
        (server("smtp.\u{202e}gro.elpmaxe", "465", "SSL"), "smtp.\u{fffd}gro.elpmaxe"),
        (server("smtp\u{9}\u{85}.example.org", "465", "SSL"), "smtp .example.org"),
        (server("%EMAILADDRESS%", "465", "SSL"), "%EMAILADDRESS%"),
        (server("%EMAILLOCALPART%.evil.example", "465", "SSL"), "%EMAILLOCALPART%.evil.example"),
        (server("smtp.example.org", "465", "rot13"), "<socketType> rot13"),
        ("<hostname>smtp.example.org</hostname><port>465</port>".to_owned(), "<socketType>"),
        (format!("{SOUND}<username>anna\u{202e}</username>"), "anna\u{fffd}"),
        (format!("{SOUND}<authentication>GSSAPI</authentication>"), "<authentication> GSSAPI"),
        (
            format!("{SOUND}<authentication>TLS-client-cert</authentication><authentication>x</authentication>"),
            "<authentication> TLS-client-cert x",
        ),
        (String::new(), "<hostname>"),
    ] {
        let published = with_server(&elements);
        assert_eq!((published.submission, published.left_out), (vec![], vec![words.to_owned()]), "{elements}");
        let beside = format!("<outgoingServer type=\"smtp\">{elements}</outgoingServer>");
        let published = file(&DRAFT.replace("<domain>", &format!("{beside}<domain>"))).expect("a file");
        assert_eq!((published.submission.len(), published.left_out), (2, vec![words.to_owned()]), "{elements}");
    }
}

#[test]
fn what_is_said_twice_counts_once() {
    let twice = with_server(&format!(
        "{SOUND}<hostname>evil.example</hostname><port>25</port><username>a</username><username>b</username>"
    ));
    assert_eq!(twice.submission.iter().map(line).collect::<Vec<_>>(), ["smtp.example.org:465 tls a []"]);
    // Older files name an encryption that only newer programs know before the one for all.
    let newer = with_server(
        "<hostname>smtp.example.org</hostname><port>587</port><socketType>new</socketType><socketType>STARTTLS</socketType>",
    );
    assert_eq!(
        newer.submission.iter().map(|offered| offered.server.security).collect::<Vec<_>>(),
        [Security::StartTls]
    );
    let second = file(&DRAFT.replace(
        "</emailProvider>",
        "</emailProvider><emailProvider><displayName>Other</displayName></emailProvider>",
    ));
    assert_eq!(second, file(DRAFT));
}

#[test]
fn ways_to_sign_in_are_read_in_their_order() {
    for (words, expected) in [
        (vec![], "[]"),
        (vec!["password-cleartext"], "[plain login]"),
        (vec!["plain"], "[plain login]"),
        (vec!["secure"], "[scram-sha-256 cram-md5]"),
        (vec!["NTLM", "password-cleartext"], "[ntlm plain login]"),
        (vec!["GSSAPI", "password-cleartext"], "[plain login]"),
        (vec!["SASL SCRAM-SHA-256", "password-encrypted", "SASL PLAIN"], "[scram-sha-256 cram-md5 plain]"),
        (vec!["SASL LOGIN", "SASL CRAM-MD5", "SASL NTLM", "OAuth"], "[login cram-md5 ntlm xoauth2]"),
        (vec!["none"], "[] without sign-in"),
        (vec!["smtp-after-pop"], "[] without sign-in"),
        (vec!["client-IP-address", "password-cleartext"], "[plain login] without sign-in"),
        (vec!["password-cleartext", "client-IP-address"], "[plain login]"),
    ] {
        let elements: String = words.iter().map(|word| format!("<authentication>{word}</authentication>")).collect();
        let lines: Vec<_> = with_server(&format!("{SOUND}{elements}")).submission.iter().map(line).collect();
        assert_eq!(lines, [format!("smtp.example.org:465 tls Anna.Rossi@example.org {expected}")], "{words:?}");
    }
}

#[test]
fn forms_of_the_user_name_are_recognized() {
    for (text, expected) in [
        ("%EMAILADDRESS%", UsernameForm::Address),
        ("%EMAILLOCALPART%@%EMAILDOMAIN%", UsernameForm::Address),
        ("anna.rossi@EXAMPLE.org", UsernameForm::Address),
        ("%EMAILLOCALPART%", UsernameForm::LocalPart),
        ("anna.rossi", UsernameForm::LocalPart),
        ("u12345", UsernameForm::Pattern("u12345".to_owned())),
        ("100%", UsernameForm::Pattern("100%".to_owned())),
        ("%EMAILDOMAIN%\\%EMAILLOCALPART%", UsernameForm::Pattern("%EMAILDOMAIN%\\%EMAILLOCALPART%".to_owned())),
        // The person was asked for it by older programs.
        ("%USERNAME%", UsernameForm::Address),
        ("%EMAILDOMAIN%%REALNAME%", UsernameForm::Address),
        ("", UsernameForm::Address),
    ] {
        let published = with_server(&format!("{SOUND}<username>{text}</username>"));
        assert_eq!(published.submission.first().map(|offered| &offered.username), Some(&expected), "{text}");
    }
}

#[test]
fn placeholders_are_filled_in_where_they_tell_nobody_else() {
    for (host, expected) in [
        ("smtp.%EMAILDOMAIN%", "smtp.example.org"),
        ("%EMAILLOCALPART%.mail.example.org", "anna.rossi.mail.example.org"),
    ] {
        let published = with_server(&SOUND.replace("smtp.example.org", host));
        assert_eq!(
            published.submission.first().map(|offered| offered.server.host.as_ascii()).as_deref(),
            Some(expected)
        );
    }
}

#[test]
fn what_a_service_calls_itself_is_short_and_harmless() {
    let long = "x".repeat(500);
    for (name, expected) in [
        ("Example \r\n Mail", Some("Example Mail")),
        ("%EMAILDOMAIN% Mail", None),
        ("liaM \u{202e}elpmaxE", None),
        ("", None),
        (&long, Some(&long[..60])),
    ] {
        let read = file(&format!("<clientConfig><displayName>{name}</displayName></clientConfig>")).expect("a file");
        assert_eq!(read.name.as_deref(), expected, "{name:?}");
    }
}

#[test]
fn servers_without_number_are_cut_off() {
    let server = format!("<outgoingServer type=\"smtp\">{SOUND}</outgoingServer>");
    let bad = "<outgoingServer type=\"smtp\"/>".repeat(900);
    let many = file(&format!("<clientConfig>{}</clientConfig>", server.repeat(900))).expect("a file");
    assert_eq!(many.submission.len(), MOST_SERVERS);
    assert_eq!(file(&format!("<clientConfig>{bad}</clientConfig>")).expect("a file").left_out.len(), MOST_SERVERS);
}

#[test]
fn what_is_no_such_file_is_malformed() {
    for text in [
        "",
        "<!DOCTYPE html><html><body>Welcome</body></html>",
        "<html><body><p>Welcome<br></body></html>",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>",
        "404 Not Found",
        "{\"incoming\": []}",
        "<clientconfig/>",
        "<clientConfig>",
        "<clientConfig></clientConfig><clientConfig></clientConfig>",
        "<clientConfig>\u{0}</clientConfig>",
    ] {
        assert!(matches!(file(text), Err(Failure::Malformed(_))), "{text:?}: {:?}", file(text));
    }
    assert_eq!(file("<clientConfig/>"), Ok(Published::default()));
}

proptest! {
    #[test]
    fn no_text_upsets_the_reader(text in "(?s).{0,400}") {
        file(&text).ok();
    }

    #[test]
    fn no_octets_upset_the_reader(octets in proptest::collection::vec(any::<u8>(), 0..400)) {
        read(&octets, &address()).ok();
    }

    /// Pieces of real files, put together at random.
    #[test]
    fn no_file_upsets_the_reader(pieces in proptest::collection::vec(
        prop_oneof![
            Just("<outgoingServer type=\"smtp\">"), Just("</outgoingServer>"), Just("<hostname>"), Just("</hostname>"),
            Just("<port>"), Just("</port>"), Just("<socketType>SSL</socketType>"), Just("%EMAILDOMAIN%"), Just("%"),
            Just("465"), Just("<username>"), Just("</username>"), Just("<!--"), Just("-->"), Just("<![CDATA["), Just("]]>"),
            Just("&amp;"), Just("&#0;"), Just("&#x202e;"), Just("&x;"), Just("ü"), Just(" "),
        ],
        0..30,
    )) {
        if let Ok(published) = file(&format!("<clientConfig>{}</clientConfig>", pieces.concat())) {
            prop_assert!(published.submission.len() + published.left_out.len() <= MOST_SERVERS);
        }
    }
}
