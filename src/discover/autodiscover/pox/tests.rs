//! Answers, good and bad.

use proptest::prelude::*;

use super::*;

fn address() -> Address {
    Address::parse("Anna.Rossi@example.org").expect("an address")
}

/// An answer with this in its account.
fn answer(account: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\
         <Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">\
         <Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\">\
         <User><DisplayName>Anna</DisplayName></User>\
         <Account><AccountType>email</AccountType>{account}</Account></Response></Autodiscover>"
    )
}

fn settings(protocols: &str) -> Published {
    match read(answer(&format!("<Action>settings</Action>{protocols}")).as_bytes(), &address()) {
        Ok(Pox::Settings(published)) => published,
        other => panic!("{other:?}"),
    }
}

fn line(offered: &Offered) -> String {
    crate::discover::candidate::line(offered, &address())
}

#[test]
fn the_question_names_the_address_and_nothing_else() {
    let address = Address::parse("a&b@bücher.example").expect("an address");
    let question = request(&address);
    let document = xml::parse(&question).expect("XML");
    let texts: Vec<_> = document.root_element().descendants().filter_map(|node| xml::content(&node)).collect();
    let schema = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";
    assert!(texts.contains(&"a&b@xn--bcher-kva.example") && texts.contains(&schema), "{question}");
    assert_eq!(document.root_element().descendants().filter(|node| node.is_element()).count(), 4);
}

#[test]
fn what_web_hosts_answer_is_read() {
    let published = settings(
        "<Protocol><Type>IMAP</Type><Server>mail.example.org</Server><Port>993</Port><DomainRequired>off</DomainRequired>\
         <LoginName>anna.rossi@example.org</LoginName><SPA>off</SPA><SSL>on</SSL><AuthRequired>on</AuthRequired></Protocol>\
         <Protocol><Type>POP3</Type><Server>mail.example.org</Server><Port>995</Port><LoginName>anna.rossi</LoginName></Protocol>\
         <Protocol><Type>SMTP</Type><Server>mail.example.org</Server><Port>465</Port><SPA>off</SPA><SSL>on</SSL>\
         <AuthRequired>on</AuthRequired><UsePOPAuth>on</UsePOPAuth><SMTPLast>off</SMTPLast></Protocol>\
         <Protocol><Type>CalDAV</Type><Server>https://mail.example.org/dav</Server></Protocol>\
         <Protocol><Type>EXCH</Type><Server>mail.example.org</Server></Protocol>",
    );
    assert_eq!(published.left_out, Vec::<String>::new());
    assert_eq!(
        published.submission.iter().map(line).collect::<Vec<_>>(),
        ["mail.example.org:465 tls Anna.Rossi@example.org [plain login]"]
    );
    assert_eq!(
        published.incoming.iter().map(|incoming| (incoming.protocol, line(&incoming.offered))).collect::<Vec<_>>(),
        [
            (IncomingProtocol::Imap, "mail.example.org:993 tls Anna.Rossi@example.org [plain login]".to_owned()),
            (IncomingProtocol::Pop3, "mail.example.org:995 tls Anna.Rossi []".to_owned()),
        ]
    );
}

#[test]
fn an_account_for_each_protocol_is_one_account() {
    let text = answer(
        "<Protocol><Type>IMAP</Type><Server>imap.example.org</Server></Protocol></Account>\
         <Account><Protocol><Type>SMTP</Type><Server>smtp.example.org</Server></Protocol>",
    );
    let Ok(Pox::Settings(published)) = read(text.as_bytes(), &address()) else { panic!("{text}") };
    assert_eq!((published.submission.len(), published.incoming.len()), (1, 1));
}

#[test]
fn encryption_is_read_by_word_and_port() {
    for (elements, expected) in [
        ("<Port>465</Port><SSL>on</SSL>", "465 tls"),
        ("<Port>587</Port><SSL>on</SSL>", "587 auto"),
        ("<Port>587</Port><SSL>on</SSL><Encryption>TLS</Encryption>", "587 starttls"),
        ("<Port>587</Port><SSL>off</SSL><Encryption>TLS</Encryption>", "587 starttls"),
        ("<Port>465</Port><Encryption>SSL</Encryption>", "465 tls"),
        ("<Port>465</Port><Encryption>TLS</Encryption>", "465 tls"),
        ("<Port>587</Port><Encryption>SSL</Encryption>", "587 auto"),
        ("<Port>10465</Port><Encryption>SSL</Encryption>", "10465 tls"),
        ("<Port>587</Port><Encryption>Auto</Encryption>", "587 auto"),
        ("<Port>25</Port><SSL>off</SSL>", "25 none"),
        ("<Port>25</Port><SSL>on</SSL><Encryption>None</Encryption>", "25 none"),
        ("<Port>465</Port>", "465 tls"),
        ("<Encryption>SSL</Encryption>", "465 tls"),
        ("<Encryption>TLS</Encryption>", "587 starttls"),
        ("<Port>465</Port><SSL>on</SSL><Encryption>rot13</Encryption>", "465 tls"),
    ] {
        let published =
            settings(&format!("<Protocol><Type>SMTP</Type><Server>smtp.example.org</Server>{elements}</Protocol>"));
        let lines: Vec<_> = published.submission.iter().map(line).collect();
        assert_eq!(lines, [format!("smtp.example.org:{expected} Anna.Rossi@example.org []")], "{elements}");
    }
}

#[test]
fn ways_to_sign_in_and_user_names_are_read() {
    for (elements, expected) in [
        ("<SPA>on</SPA>", "Anna.Rossi@example.org [ntlm]"),
        ("<AuthRequired>off</AuthRequired>", "Anna.Rossi@example.org [] without sign-in"),
        ("<LoginName>EXAMPLE\\anna</LoginName>", "EXAMPLE\\anna []"),
        ("<LoginName>  </LoginName>", "Anna.Rossi@example.org []"),
    ] {
        let published =
            settings(&format!("<Protocol><Type>SMTP</Type><Server>smtp.example.org</Server>{elements}</Protocol>"));
        let lines: Vec<_> = published.submission.iter().map(line).collect();
        assert_eq!(lines, [format!("smtp.example.org:465 tls {expected}")], "{elements}");
    }
}

#[test]
fn a_server_that_cannot_be_is_left_out_alone() {
    let sound = "<Protocol><Type>SMTP</Type><Server>smtp.example.org</Server></Protocol>";
    for (elements, words) in [
        ("<Port>465</Port>", "<Server>"),
        ("<Server>smtp.example.org</Server><Port>0</Port>", "smtp.example.org:0"),
        ("<Server>smtp.example.org</Server><Port>70000</Port>", "smtp.example.org:70000"),
        ("<Server>smtp.example.org</Server><Port>x</Port>", "smtp.example.org:x"),
        ("<Server>https://smtp.example.org</Server>", "https://smtp.example.org"),
        ("<Server>gro.\u{202e}elpmaxe</Server>", "gro.\u{fffd}elpmaxe"),
        ("<Server>smtp.example.org</Server><LoginName>a\u{85}b</LoginName>", "a b"),
    ] {
        let published = settings(&format!("<Protocol><Type>SMTP</Type>{elements}</Protocol>{sound}"));
        assert_eq!((published.submission.len(), published.left_out), (1, vec![words.to_owned()]), "{elements}");
    }
    assert_eq!(settings(&sound.repeat(500)).submission.len(), MOST_SERVERS);
}

#[test]
fn answers_that_send_on_say_where() {
    let page = |url: &str| Ok(Pox::SentOn(WebAddress::parse(url).expect("an address")));
    let other = Ok(Pox::OtherAddress(Address::parse("anna@contoso.onmicrosoft.com").expect("an address")));
    for (account, expected) in [
        (
            "<Action>redirectUrl</Action><RedirectUrl>https://mail.example.org/autodiscover.xml</RedirectUrl>",
            page("https://mail.example.org/autodiscover.xml"),
        ),
        ("<Action>redirectAddr</Action><RedirectAddr>anna@contoso.onmicrosoft.com</RedirectAddr>", other),
        (
            "<Action>redirectAddr</Action><RedirectAddr>nobody</RedirectAddr>",
            Err(Failure::Malformed("nobody".to_owned())),
        ),
        (
            "<Action>redirectUrl</Action><RedirectUrl>ftp://x/</RedirectUrl>",
            Err(Failure::Malformed("ftp://x/".to_owned())),
        ),
        // Only what the action says is done.
        ("<Action>settings</Action><RedirectUrl>https://mail.example.org/</RedirectUrl>", Ok(Pox::Nothing)),
        ("<Action>settings</Action><Protocol><Type>EXCH</Type></Protocol>", Ok(Pox::Nothing)),
    ] {
        assert_eq!(read(answer(account).as_bytes(), &address()), expected, "{account}");
    }
    let error = "<Autodiscover><Response><Error Time=\"x\"><ErrorCode>600</ErrorCode><Message>Invalid Request</Message></Error></Response></Autodiscover>";
    assert_eq!(read(error.as_bytes(), &address()), Ok(Pox::Nothing));
}

#[test]
fn what_is_no_answer_is_malformed() {
    for text in
        ["", "<html><body/></html>", "<!DOCTYPE Autodiscover [<!ENTITY a \"b\">]><Autodiscover/>", "<Autodiscover>"]
    {
        assert!(matches!(read(text.as_bytes(), &address()), Err(Failure::Malformed(_))), "{text:?}");
    }
}

proptest! {
    #[test]
    fn no_octets_upset_the_reader(octets in proptest::collection::vec(any::<u8>(), 0..400)) {
        read(&octets, &address()).ok();
    }

    #[test]
    fn no_protocol_upsets_the_reader(server in "\\PC{0,60}", port in "\\PC{0,10}", login in "\\PC{0,80}") {
        let elements = [("Server", server), ("Port", port), ("LoginName", login)]
            .map(|(name, text)| format!("<{name}>{}</{name}>", escaped(&text)))
            .concat();
        let protocol = format!("<Protocol><Type>SMTP</Type>{elements}</Protocol>");
        prop_assert!(read(answer(&protocol).as_bytes(), &address()).is_ok());
    }
}
