//! Autodiscover without a password.

use mailclinic::discover::{Answered, Failure, Source};

use crate::lab::{Page, Site, side_by_side};
use crate::web::{AUTODISCOVER, DOMAIN, LOCAL_PART, WEB, answers, elsewhere, lab, of, own, search, sending};

const XML: &str = "https://autodiscover.clinic.test/autodiscover/autodiscover.xml";
const XML_AT_DOMAIN: &str = "https://clinic.test/autodiscover/autodiscover.xml";
const JSON: &str = "https://autodiscover.clinic.test/autodiscover/autodiscover.json/v1.0/anna.rossi-7q3%40clinic.test?Protocol=AutodiscoverV1";
const CLEAR: &str = "http://autodiscover.clinic.test/autodiscover/autodiscover.xml";
const POST_XML: &str = "POST /autodiscover/autodiscover.xml HTTP";
const GET_JSON: &str =
    "GET /autodiscover/autodiscover.json/v1.0/anna.rossi-7q3%40clinic.test?Protocol=AutodiscoverV1 HTTP";

/// An answer with this in its account.
fn answer(account: &str) -> Page {
    Page::xml(&format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\
         <Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">\
         <Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\">\
         <Account><AccountType>email</AccountType>{account}</Account></Response></Autodiscover>"
    ))
}

/// What web hosts answer.
fn settings() -> Page {
    answer(&format!(
        "<Action>settings</Action>\
         <Protocol><Type>IMAP</Type><Server>mail.clinic.test</Server><Port>993</Port><SSL>on</SSL>\
         <LoginName>{LOCAL_PART}@{DOMAIN}</LoginName></Protocol>\
         <Protocol><Type>SMTP</Type><Server>mail.clinic.test</Server><Port>587</Port><SSL>on</SSL>\
         <Encryption>TLS</Encryption><LoginName>{LOCAL_PART}</LoginName></Protocol>"
    ))
}

fn json(url: &str) -> Page {
    Page::of("200 OK", "application/json", &format!("{{\"Protocol\":\"AutodiscoverV1\",\"Url\":\"{url}\"}}"))
}

#[tokio::test]
async fn what_web_hosts_answer_is_found() {
    for (host, origin) in [(AUTODISCOVER, XML), (DOMAIN, XML_AT_DOMAIN)] {
        let mut lab = lab();
        let server = own(&mut lab, Site::empty().with(host, POST_XML, settings())).await;
        let found = search(&mut lab).await;
        let [candidate] = of(&found, Source::Autodiscover)[..] else { panic!("{found:#?}") };
        assert_eq!(sending(candidate), ["mail.clinic.test:587 starttls local-part"]);
        assert_eq!(candidate.origin.as_deref(), Some(origin));
        assert!(candidate.is_trusted());
        let posted: Vec<_> = server.asked().into_iter().filter(|request| request.starts_with("POST")).collect();
        assert_eq!(posted.len(), 2);
        for request in posted {
            assert!(request.contains("<EMailAddress>anna.rossi-7q3@clinic.test</EMailAddress>"), "{request}");
            assert!(request.contains("content-type: text/xml; charset=utf-8"), "{request}");
        }
    }
}

#[tokio::test]
async fn a_password_is_asked_for_and_not_given() {
    let mut lab = lab();
    let server = own(&mut lab, Page::wants_password()).await;
    let found = search(&mut lab).await;
    for origin in [XML, XML_AT_DOMAIN, JSON] {
        assert_eq!(answers(&found, origin), [&Answered::Failed(Failure::WantsPassword)]);
    }
    assert_eq!(found.candidates, []);
    // Each place was asked once, and left at that.
    assert_eq!(server.asked().iter().filter(|request| request.contains("/autodiscover/")).count(), 3);
}

#[tokio::test]
async fn who_names_a_known_service_says_whose_customer_the_domain_is() {
    let microsoft = "https://outlook.office365.com/autodiscover/autodiscover.xml";
    let redirect = format!("<Action>redirectUrl</Action><RedirectUrl>{microsoft}</RedirectUrl>");
    let json_page = json(microsoft);
    let sites = [
        Site::empty().with(AUTODISCOVER, GET_JSON, json_page),
        Site::empty().with(AUTODISCOVER, POST_XML, answer(&redirect)),
        Site::empty().with(
            DOMAIN,
            POST_XML,
            Page::redirect("https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml"),
        ),
    ];
    for site in sites {
        let mut lab = lab();
        own(&mut lab, site.clone()).await;
        let service = elsewhere(&mut lab, settings()).await;
        let found = search(&mut lab).await;
        let [candidate] = of(&found, Source::Autodiscover)[..] else { panic!("{site:?} {found:#?}") };
        assert_eq!(candidate.service.as_deref(), Some("Microsoft 365"));
        assert!(candidate.is_trusted() && !candidate.submission.is_empty());
        assert_eq!(service.asked(), Vec::<String>::new(), "{site:?}");
    }
}

#[tokio::test]
async fn named_in_clear_a_service_is_shown_and_not_believed() {
    let mut lab = lab();
    let to = Page::redirect("https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml");
    lab.serve_clear_web(WEB, Site::empty().with(AUTODISCOVER, "GET /autodiscover/autodiscover.xml ", to)).await;
    let service = elsewhere(&mut lab, settings()).await;
    let found = search(&mut lab).await;
    let [candidate] = of(&found, Source::Autodiscover)[..] else { panic!("{found:#?}") };
    assert_eq!((candidate.service.as_deref(), candidate.trusted), (Some("Microsoft 365"), false));
    let sending = candidate.submission.iter().map(|offered| &offered.server.host);
    assert!(sending.clone().count() > 0 && sending.clone().all(|host| candidate.strangers.contains(host)));
    assert_eq!(answers(&found, CLEAR), [&Answered::Found]);
    assert_eq!(service.asked(), Vec::<String>::new());
}

#[tokio::test]
async fn redirects_stay_within_the_organisation() {
    let to = |url: &str| answer(&format!("<Action>redirectUrl</Action><RedirectUrl>{url}</RedirectUrl>"));
    let here = |page: Page| Site::empty().with(AUTODISCOVER, POST_XML, page);
    let failed = |failure| Answered::Failed(failure);
    let other = answer("<Action>redirectAddr</Action><RedirectAddr>anna@contoso.test</RedirectAddr>");
    side_by_side(
        [
            (here(to("https://www.clinic.test/x")).with("www.clinic.test", "POST /x ", settings()), Answered::Found),
            (
                here(Page::redirect("https://www.clinic.test/x")).with("www.clinic.test", "POST /x ", settings()),
                Answered::Found,
            ),
            (here(to(XML)), failed(Failure::Malformed("redirects without end".to_owned()))),
            (here(to("https://elsewhere.test/x")), failed(Failure::RedirectedElsewhere("elsewhere.test".to_owned()))),
            (here(to("http://www.clinic.test/x")), failed(Failure::RedirectedToClearText)),
            (here(other), failed(Failure::RedirectedElsewhere("contoso.test".to_owned()))),
            (here(answer("<Action>settings</Action>")), Answered::Nothing),
        ]
        .map(|(site, expected)| async move {
            let mut lab = lab();
            own(&mut lab, site.clone()).await;
            let service = elsewhere(&mut lab, settings()).await;
            let found = search(&mut lab).await;
            assert_eq!(answers(&found, XML), [&expected], "{site:?}");
            assert_eq!(of(&found, Source::Autodiscover).len(), usize::from(expected == Answered::Found), "{site:?}");
            assert_eq!(service.asked(), Vec::<String>::new(), "{site:?}");
        }),
    )
    .await;
}

#[tokio::test]
async fn a_page_in_json_that_leads_elsewhere_leads_nowhere() {
    let failed = |failure| Answered::Failed(failure);
    side_by_side(
        [
            (json("https://elsewhere.test/x"), failed(Failure::RedirectedElsewhere("elsewhere.test".to_owned()))),
            (json("http://outlook.office365.com/x"), failed(Failure::RedirectedToClearText)),
            (json("https://www.clinic.test/x"), Answered::Nothing),
            (Page::of("200 OK", "application/json", "{\"ErrorCode\":\"UserNotFound\"}"), Answered::Nothing),
        ]
        .map(|(page, expected)| async move {
            let mut lab = lab();
            own(&mut lab, Site::empty().with(AUTODISCOVER, GET_JSON, page.clone())).await;
            let found = search(&mut lab).await;
            assert_eq!(answers(&found, JSON), [&expected], "{page:?}");
            assert_eq!(of(&found, Source::Autodiscover).len(), 0);
        }),
    )
    .await;
}
