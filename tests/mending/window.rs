//! The window, with a real keyring.

use mailclinic::lang::{Args, Catalog, Language};

use crate::desktop::{self, Desktop, Role, Screen, Window};
use crate::lab::CANARY;
use crate::world::{ALIAS, ANNA, BRUNO, CARLA, HOST, LOG_ON_FIRST, OUTSIDE, PUBLISHED, World, assert_kept_secret};

/// Which of two fields of one name is which server's.
const INCOMING: usize = 0;
const OUTGOING: usize = 1;

/// A person before the window.
struct Person<'a> {
    desktop: &'a Desktop,
    screen: Screen<'a>,
    words: Catalog,
    pictures: std::cell::Cell<u32>,
}

impl Person<'_> {
    fn text(&self, id: &str) -> String {
        self.words.text(id)
    }

    fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let mut args = Args::new();
        for &(name, value) in values {
            args.set(name.to_owned(), value.to_owned());
        }
        self.words.format(id, &args)
    }

    /// Types an address that was not there yet.
    fn add(&self, address: &str, add_account: Role) {
        self.screen.click(add_account, &self.text("add-account"));
        self.screen.fill(&self.text("form-address"), address);
    }

    fn fill(&self, which: usize, label: &str, text: &str) {
        self.screen.fill_nth(&self.text(label), which, text);
    }

    fn encrypt(&self, which: usize, security: &str) {
        self.screen.choose_nth(&self.text("form-encryption"), which, &self.text(security));
    }

    fn change_settings(&self) {
        self.screen.click(Role::BUTTON, &self.text("account-settings"));
    }

    fn check(&self) {
        self.screen.click(Role::BUTTON, &self.text("check"));
    }

    /// Reads the diagnosis, and presses the button that promises to mend it.
    fn mend(&self, diagnosis: &str, button: &str) {
        self.screen.read(&self.text(diagnosis));
        self.picture(diagnosis);
        self.screen.click(Role::BUTTON, button);
        self.works();
    }

    fn works(&self) {
        self.screen.read(&self.text("settings-work"));
        self.picture("works");
    }

    fn picture(&self, name: &str) {
        let number = self.pictures.get() + 1;
        self.pictures.set(number);
        self.desktop.picture(&format!("mending-{number:02}-{name}"));
    }
}

#[test]
fn nobody_has_to_know_what_a_server_wants() {
    if !desktop::available() {
        return;
    }
    let Some(world) = World::start() else { return };
    let desktop = Desktop::start();
    desktop.ask_at(world.resolver());
    let window = Window::open(&desktop, Language::En, world.authorities(), "mending", &[]);
    let screen = Screen::of(&desktop, window.id());
    let words = Catalog::new(Language::En);
    let person = Person { desktop: &desktop, screen, words, pictures: std::cell::Cell::new(0) };
    let use_name = |name: &str| person.with("fix-use-username", &[("user", name)]);
    let use_port = |port: &str, security: &str| {
        person.with("fix-use-server-settings", &[("port", port), ("security", &person.text(security))])
    };

    // The domain publishes its settings: the address and the password are all that one has to know.
    person.add(CARLA, Role::BUTTON);
    let tls = person.text("security-tls");
    person.screen.read(&person.with("add-found", &[("server", PUBLISHED), ("port", "465"), ("security", &tls)]));
    person.picture("found");
    person.screen.fill(&person.text("form-password"), CANARY);
    person.check();
    person.works();
    // A user name that somebody shortened, for both servers.
    person.change_settings();
    person.fill(INCOMING, "form-user-name", "carla");
    person.check();
    person.mend("username-form", &use_name(CARLA));

    // Nothing is published, and nothing can be guessed.
    person.add(ANNA, Role::ENTRY_AT_SIDE);
    person.screen.read(&person.with("add-not-found", &[("domain", "clinic.test")]));
    person.picture("not-found-by-address");
    person.screen.click(Role::BUTTON, &person.text("add-by-hand"));
    person.fill(INCOMING, "form-server", HOST);
    person.fill(INCOMING, "form-password", CANARY);
    person.fill(OUTGOING, "form-server", HOST);
    person.screen.fill(&person.text("form-recipient"), OUTSIDE);
    person.picture("by-hand");
    person.check();
    person.mend("username-form", &use_name("anna"));

    // A port where nobody listens.
    person.change_settings();
    person.fill(OUTGOING, "form-port", "2465");
    person.check();
    person.mend("connection-refused", &use_port("465", "security-tls"));

    // The incoming server's port.
    person.change_settings();
    person.fill(OUTGOING, "form-port", "993");
    person.check();
    person.mend("port-speaks-imap", &use_port("465", "security-tls"));

    // The wrong encryption, in both directions.
    person.change_settings();
    person.encrypt(OUTGOING, "security-starttls");
    person.check();
    person.mend("starttls-on-tls-port", &use_port("465", "security-tls"));
    person.change_settings();
    person.fill(OUTGOING, "form-port", "587");
    person.check();
    person.mend("tls-on-starttls-port", &use_port("465", "security-tls"));

    // A name that the certificate does not have.
    person.change_settings();
    person.fill(OUTGOING, "form-server", ALIAS);
    person.check();
    person.mend("certificate-name-mismatch", &person.with("fix-use-host", &[("server", HOST)]));

    // A server that sends only for who has just received.
    person.add(BRUNO, Role::ENTRY_AT_SIDE);
    person.screen.read(&person.with("add-not-found", &[("domain", "clinic.test")]));
    person.screen.click(Role::BUTTON, &person.text("add-by-hand"));
    person.fill(INCOMING, "form-server", LOG_ON_FIRST);
    person.fill(INCOMING, "form-password", CANARY);
    person.fill(OUTGOING, "form-server", LOG_ON_FIRST);
    person.screen.click(Role::CHECK_BOX, &person.text("form-smtp-auth"));
    person.screen.fill(&person.text("form-recipient"), OUTSIDE);
    person.check();
    person.screen.read(&person.text("pop-before-smtp"));
    // The log-on that found it out lets nobody send for ever.
    world.forget_log_ons();
    person.mend("pop-before-smtp", &person.text("fix-incoming-first"));
    world.forget_log_ons();
    person.screen.click(Role::BUTTON, &person.text("check-again"));
    person.screen.read(&person.text("check-running-title"));
    person.works();

    assert_kept_secret("the screen", person.screen.text().as_bytes());
    drop(person);
    assert_kept_secret("the window's log", window.close(&desktop).as_bytes());
    assert_eq!(desktop.files_with(CANARY), [] as [std::path::PathBuf; 0]);
    world.assert_canary_is_nowhere();
}
