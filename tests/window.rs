//! The real window on a real desktop with a real keyring and a real mail server, as a new user would do it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]
#![cfg(target_os = "linux")]

mod desktop;
mod servers;

use std::io::Write as _;
use std::path::Path;

use desktop::{Desktop, Role, Screen, Window};
use mailclinic::lang::{Catalog, Language};
use servers::nsd::{NameServer, Zone};
use servers::{Authority, Kind, MailHost, MailHostOptions, Validity, require};

const ADDRESS: &str = "anna@clinic.test";
const OUTSIDE: &str = "maria@elsewhere.test";
/// Found nowhere but where it must be.
const CANARY: &str = "canary-Lorikeet-42";

/// What the domain publishes, as far as it matters for sending and for replies.
const SOUND_DOMAIN: &str = "\
@ IN MX 10 mx
mx IN A 192.0.2.20
@ IN TXT \"v=spf1 ip4:192.0.2.20 -all\"
";

fn authorities(ca_pem: &str) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(ca_pem.as_bytes()).unwrap();
    file
}

/// Closes it; the password never stood in its log.
fn close(window: Window, desktop: &Desktop) {
    assert!(!window.close(desktop).contains(CANARY), "the password stands in the log");
}

#[test]
fn from_double_click_to_a_mended_account() {
    if !desktop::available() || !require(Kind::MailHost) || !require(Kind::NameServer) {
        return;
    }
    let mut names = NameServer::start(&[Zone::new("clinic.test", SOUND_DOMAIN)]);
    let host = MailHost::start(MailHostOptions {
        certificate: Some(Authority::new().issue(&["localhost"], Validity::NOW)),
        users: vec![("anna".into(), CANARY.into())],
        ..MailHostOptions::default()
    });
    let trusted = authorities(host.ca_pem());
    let desktop = Desktop::start();
    let words = Catalog::new(Language::It);
    let text = |id: &str| words.text(id);
    desktop.ask_at(names.address);

    let window = Window::open(&desktop, Language::It, trusted.path(), "first", &[]);
    let screen = Screen::of(&desktop, window.id());
    screen.read(&text("welcome-title"));
    desktop.picture("1-welcome");

    screen.click(Role::BUTTON, &text("add-account"));
    screen.fill(&text("form-address"), ADDRESS);
    screen.click(Role::BUTTON, &text("add-by-hand"));
    screen.fill_nth(&text("form-server"), 0, "localhost");
    screen.fill_nth(&text("form-port"), 0, &host.imaps.port().to_string());
    screen.fill_nth(&text("form-password"), 0, CANARY);
    screen.fill_nth(&text("form-server"), 1, "localhost");
    screen.fill_nth(&text("form-port"), 1, &host.submission.port().to_string());
    screen.click(Role::CHECK_BOX, &text("form-smtp-auth"));
    screen.fill(&text("form-recipient"), OUTSIDE);
    desktop.picture("2-form");
    screen.click(Role::BUTTON, &text("check"));

    screen.read(&text("relay-denied"));
    screen.read("Relay access denied");
    desktop.picture("3-relay-denied");
    screen.click(Role::BUTTON, &text("fix-sign-in-like-incoming"));
    screen.read(&text("settings-work"));
    desktop.picture("4-works");
    assert!(!screen.text().contains(CANARY), "the password is shown");
    screen.click(Role::BUTTON, &text("send-test"));
    let arrived = host.wait_for_mail(1);
    assert!(arrived[0].contains("To: anna@clinic.test"), "{}", arrived[0]);
    screen.read(&text("settings-work"));

    // Somebody takes the list of senders away from the domain: it is told with the list to publish, and once it is back, all is well.
    names.serve(&[Zone::new("clinic.test", &SOUND_DOMAIN.replace("v=spf1", "v=nothing"))]);
    screen.click(Role::BUTTON, &text("check-again"));
    screen.read(&text("spf-missing"));
    screen.read("v=spf1 a:mx.clinic.test ~all");
    desktop.picture("5-domain");
    names.serve(&[Zone::new("clinic.test", SOUND_DOMAIN)]);
    screen.click(Role::BUTTON, &text("check-again"));
    screen.read(&text("settings-work"));
    close(window, &desktop);

    let window = Window::open(&desktop, Language::It, trusted.path(), "second", &[]);
    let screen = Screen::of(&desktop, window.id());
    screen.read(ADDRESS);
    desktop.picture("6-again");
    close(window, &desktop);

    let found = desktop.files_with(CANARY);
    assert!(found.is_empty(), "the password stands in {found:?}");
    assert!(host.find(CANARY).is_empty());
}

#[test]
fn an_error_is_explained_from_a_file_and_from_what_is_typed() {
    if !desktop::available() {
        return;
    }
    let desktop = Desktop::start();
    let words = Catalog::new(Language::Fr);
    let text = |id: &str| words.text(id);
    let nobody = authorities(Authority::new().ca_pem());
    let returned = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/window/returned.eml");
    let missing = desktop.home().join("missing.eml");

    let window = Window::open(&desktop, Language::Fr, nobody.path(), "file", &[&returned, &missing]);
    let screen = Screen::of(&desktop, window.id());
    screen.read(&text("explain-title"));
    // Who refused, who only reported, and who did not get it.
    screen.read("mail.contoso.com: ");
    screen.read("alpineskihouse.com: ");
    screen.read(&format!("ronald@contoso.com: {}", text("way-recipient-unknown")));
    screen.read(&text("kind-bounce"));
    screen.read("missing.eml");
    desktop.picture("6-explained-file");
    screen.click(Role::FOLD, &text("report-words"));
    screen.read("530 5.7.1 Client was not authenticated");

    screen.click(Role::BUTTON, &text("explain-clear"));
    screen.read(&text("explain-bring"));
    screen.fill(&text("explain-field"), "552 5.2.2 Mailbox full");
    screen.read(&text("recipient-mailbox-full"));
    desktop.picture("7-explained-typed");
    close(window, &desktop);
}
