//! Accounts, results, and the window in every state that must exist.

use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui_kittest::Harness;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use mailclinic::account::{Account, AccountId, Change, Fingerprint, Form, Host, Port, Security, Server, SignInChoice};
use mailclinic::app::{App, Command, Screen, Start, ThemeChoice};
use mailclinic::checkup::{CheckStage, Detail, Outcome, StageResult, Status, Verdict, WorkingSettings};
use mailclinic::diagnosis::{Certainty, Diagnosis, DiagnosisId, Fact, FixLabel};
use mailclinic::lang::Language;
use mailclinic::probe::{Certificate, Direction, Line, TlsReport};
use mailclinic::report::Program;
use mailclinic::ui::Window;
use mailclinic::vault::{Place, VaultError};

use super::adding;
use super::cpu::CpuRenderer;
use super::outside::{Fake, Script};

pub fn now() -> Timestamp {
    "2025-06-18T14:34:00Z".parse().expect("a time")
}

pub fn account(number: u64, address: &str) -> Account {
    let domain = address.rsplit('@').next().unwrap_or_default();
    Form {
        address: address.to_owned(),
        incoming_host: format!("imap.{domain}"),
        outgoing_host: format!("smtp.{domain}"),
        outgoing_port: "25".to_owned(),
        outgoing_security: Security::None,
        sign_in: SignInChoice::None,
        ..Form::default()
    }
    .parse(AccountId::from_number(number))
    .expect("a valid account")
}

fn stage(stage: CheckStage, status: Status, ms: u64, detail: Detail) -> StageResult {
    StageResult { stage, status, took: Duration::from_millis(ms), detail }
}

fn line(ms: u64, direction: Direction, text: &str) -> Line {
    Line { at: Duration::from_millis(ms), server: "smtp.proseware.com:25".to_owned(), direction, text: text.to_owned() }
}

pub fn with_facts(diagnosis: Diagnosis, account: &Account) -> Diagnosis {
    let server = &account.outgoing.server;
    diagnosis
        .with_fact(Fact::Address, &account.address)
        .with_fact(Fact::Domain, account.address.domain())
        .with_fact(Fact::Server, &server.host)
        .with_fact(Fact::Port, server.port)
        .with_fact(Fact::Security, "starttls")
        .with_fact(Fact::User, &account.address)
}

pub fn outcome(account: &Account, verdict: Verdict, diagnoses: Vec<Diagnosis>, stages: Vec<StageResult>) -> Outcome {
    Outcome {
        account: account.clone(),
        began: "2025-06-18T14:32:00Z".parse().expect("a time"),
        took: Duration::from_millis(900),
        verdict,
        stages,
        diagnoses,
        working: Vec::new(),
        domain: None,
        tls: None,
        transcript: Vec::new(),
    }
}

/// The result of the drawing.
pub fn relay_denied(account: &Account) -> Outcome {
    let change = Change { port: Some(Port::SUBMISSION), security: Some(Security::StartTls), ..Change::default() };
    let mut cause = with_facts(Diagnosis::new(DiagnosisId::RelayDenied), account)
        .with_fact(Fact::Recipient, "maria@adatum.com")
        .with_alternative(DiagnosisId::RelayDeniedWrongServer, Certainty::Likely)
        .with_alternative(DiagnosisId::PopBeforeSmtp, Certainty::Possible)
        .with_fix(FixLabel::UseServerSettings, change)
        .with_fix(FixLabel::SignInLikeIncoming, Change::default());
    cause.evidence = vec!["550 5.7.1 <maria@adatum.com>... Relaying denied".to_owned()];
    let host = account.outgoing.server.host.clone();
    cause.works = Some(Server { host: host.clone(), port: Port::SUBMISSION, security: Security::StartTls });
    let working = [(Port::SUBMISSION, Security::StartTls), (Port::SUBMISSIONS, Security::Tls)];
    Outcome {
        working: working
            .into_iter()
            .map(|(port, security)| WorkingSettings {
                server: Server { host: host.clone(), port, security },
                auth: vec!["PLAIN".to_owned(), "LOGIN".to_owned()],
            })
            .collect(),
        tls: Some(TlsReport {
            version: "TLSv1.3".to_owned(),
            cipher: "TLS13_AES_256_GCM_SHA384".to_owned(),
            certificate: Some(Certificate {
                names: vec!["smtp.proseware.com".to_owned(), "mail.proseware.com".to_owned()],
                issuer: "Example Authority R3".to_owned(),
                not_before: "2025-05-01".to_owned(),
                not_after: "2025-07-30".to_owned(),
                sha256: Fingerprint([0xA5; 32]),
            }),
        }),
        transcript: vec![
            line(21, Direction::Received, "220-Hello"),
            line(60, Direction::Received, "220 smtp.proseware.com ESMTP"),
            line(61, Direction::Sent, "EHLO [192.0.2.77]"),
            line(80, Direction::Received, "250-smtp.proseware.com"),
            line(80, Direction::Received, "250 STARTTLS"),
            line(81, Direction::Sent, "MAIL FROM:<anna@proseware.com>"),
            line(99, Direction::Received, "250 2.1.0 Ok"),
            line(100, Direction::Sent, "RCPT TO:<maria@adatum.com>"),
            line(140, Direction::Received, "550 5.7.1 <maria@adatum.com>... Relaying denied"),
        ],
        ..outcome(
            account,
            Verdict::Problem,
            vec![cause, with_facts(Diagnosis::new(DiagnosisId::EncryptionOff), account)],
            vec![
                stage(CheckStage::FindServer, Status::Passed, 21, Detail::Addresses(vec![[192, 0, 2, 25].into()])),
                stage(CheckStage::Connect, Status::Passed, 38, Detail::Peer(([192, 0, 2, 25], 25).into())),
                stage(CheckStage::Secure, Status::Warning, 1, Detail::NotEncrypted),
                stage(CheckStage::SignIn, Status::Skipped, 0, Detail::NoSignIn),
                stage(CheckStage::Sender, Status::Passed, 18, Detail::Nothing),
                stage(CheckStage::Recipient, Status::Failed, 40, Detail::Words("550 5.7.1".to_owned())),
            ],
        )
    }
}

pub fn works(account: &Account) -> Outcome {
    let passed = |s, ms, detail| stage(s, Status::Passed, ms, detail);
    outcome(
        account,
        Verdict::Ok,
        vec![with_facts(Diagnosis::new(DiagnosisId::SettingsWork), account)],
        vec![
            passed(CheckStage::FindServer, 12, Detail::Addresses(vec![[192, 0, 2, 25].into(), [192, 0, 2, 26].into()])),
            passed(CheckStage::Connect, 31, Detail::Peer(([192, 0, 2, 25], 587).into())),
            passed(CheckStage::Secure, 44, Detail::Encrypted("TLSv1.3".to_owned())),
            passed(CheckStage::SignIn, 61, Detail::SignedIn("PLAIN".to_owned())),
            passed(CheckStage::Sender, 18, Detail::Nothing),
            passed(CheckStage::Recipient, 1200, Detail::Nothing),
        ],
    )
}

pub fn offline(account: &Account) -> Outcome {
    let mut stages = vec![stage(CheckStage::FindServer, Status::Failed, 3, Detail::Nothing)];
    stages.extend(CheckStage::ALL[1..].iter().map(|s| stage(*s, Status::Skipped, 0, Detail::NotReached)));
    outcome(account, Verdict::Problem, vec![with_facts(Diagnosis::new(DiagnosisId::Offline), account)], stages)
}

/// A server that talks without end, an untrusted certificate, and a name in another script.
pub fn talkative(account: &Account) -> Outcome {
    let mut cause = with_facts(Diagnosis::new(DiagnosisId::CertificateSelfSigned), account)
        .with_fact(Fact::Names, "localhost.localdomain")
        .with_fact(Fact::Issuer, "localhost")
        .with_fix(FixLabel::TrustCertificate, Change { pinned: Some(Fingerprint([7; 32])), ..Change::default() });
    cause.evidence = vec!["550-5.7.1 ".repeat(2000), "x".repeat(3000)];
    outcome(account, Verdict::Problem, vec![cause], works(account).stages)
}

pub fn unknown(account: &Account) -> Outcome {
    let stages = CheckStage::ALL.map(|s| stage(s, Status::Skipped, 0, Detail::NotReached));
    outcome(account, Verdict::Unknown, Vec::new(), stages.to_vec())
}

/// Everything that a screen can look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    Welcome,
    Add,
    AddMistake,
    AddFound,
    AddSearching,
    AddPublished,
    AddStrangers,
    AddNotFound,
    AddNoServer,
    AddSlip,
    NewForm,
    FormMistakes,
    FormLogOn,
    Running,
    Cancelled,
    RelayDenied,
    Unfolded,
    WhereToClick,
    Mended,
    Works,
    Offline,
    Talkative,
    Unknown,
    Domain,
    DomainUnfolded,
    DomainHostile,
    DomainListsAsked,
    DomainOfService,
    DomainUnanswered,
    AskOthers,
    Settings,
    Question,
    KeyringMissing,
    KeyringLocked,
    SaveFailed,
    Crowd,
    ExplainEmpty,
    ExplainReturned,
    ExplainUnfolded,
    ExplainRecipients,
    ExplainDialog,
    ExplainDelayed,
    ExplainHeaders,
    ExplainUnknown,
    ExplainNothing,
    ExplainHostile,
    ExplainCut,
    ExplainUnreadable,
    ExplainDrop,
    AwayEmpty,
    AwayStranger,
    AwayTried,
    AwayHelped,
    AwayHandedOn,
    AwayAllowed,
    AwayOwnDomain,
    AwaySender,
    AwayWebmail,
}

impl Scene {
    pub const ALL: [Self; 58] = [
        Self::Welcome,
        Self::Add,
        Self::AddMistake,
        Self::AddFound,
        Self::AddSearching,
        Self::AddPublished,
        Self::AddStrangers,
        Self::AddNotFound,
        Self::AddNoServer,
        Self::AddSlip,
        Self::NewForm,
        Self::FormMistakes,
        Self::FormLogOn,
        Self::Running,
        Self::Cancelled,
        Self::RelayDenied,
        Self::Unfolded,
        Self::WhereToClick,
        Self::Mended,
        Self::Works,
        Self::Offline,
        Self::Talkative,
        Self::Unknown,
        Self::Domain,
        Self::DomainUnfolded,
        Self::DomainHostile,
        Self::DomainListsAsked,
        Self::DomainOfService,
        Self::DomainUnanswered,
        Self::AskOthers,
        Self::Settings,
        Self::Question,
        Self::KeyringMissing,
        Self::KeyringLocked,
        Self::SaveFailed,
        Self::Crowd,
        Self::ExplainEmpty,
        Self::ExplainReturned,
        Self::ExplainUnfolded,
        Self::ExplainRecipients,
        Self::ExplainDialog,
        Self::ExplainDelayed,
        Self::ExplainHeaders,
        Self::ExplainUnknown,
        Self::ExplainNothing,
        Self::ExplainHostile,
        Self::ExplainCut,
        Self::ExplainUnreadable,
        Self::ExplainDrop,
        Self::AwayEmpty,
        Self::AwayStranger,
        Self::AwayTried,
        Self::AwayHelped,
        Self::AwayHandedOn,
        Self::AwayAllowed,
        Self::AwayOwnDomain,
        Self::AwaySender,
        Self::AwayWebmail,
    ];
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    pub language: Language,
    pub theme: ThemeChoice,
    /// Of the window, in points at its text size.
    pub size: [f32; 2],
    /// Pixels a point.
    pub scale: f32,
}

pub const USUAL: Look = Look { language: Language::En, theme: ThemeChoice::Light, size: [1100.0, 760.0], scale: 1.0 };

/// The window with a state of its own. The folder holds its settings.
pub struct Stage {
    pub harness: Harness<'static, Option<Window>>,
    pub outside: Arc<Fake>,
    folder: tempfile::TempDir,
}

impl Stage {
    pub fn new(look: Look, outside: Fake) -> Self {
        let settings = format!(
            "language = \"{}\"\n[results.{}]\nmark = \"cannot-send\"\nat = \"2025-06-18T14:32:00Z\"\n\
             [results.{}]\nmark = \"works\"\nat = \"2025-06-17T09:00:00Z\"\n",
            look.language.tag(),
            AccountId::from_number(1).as_str(),
            AccountId::from_number(2).as_str(),
        );
        Self::with_settings(look, outside, &settings)
    }

    pub fn with_settings(look: Look, outside: Fake, settings: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("settings.toml");
        std::fs::write(&file, settings).expect("settings");
        let outside = Arc::new(outside);
        let start = Start {
            outside: outside.clone(),
            settings_file: Some(file),
            zone: TimeZone::UTC,
            now: now(),
            wake: Arc::new(|| {}),
            reader: super::errors::read,
        };
        let mut app = App::new(start).expect("an app");
        app.handle(Command::SetTheme(look.theme));
        let slot = std::rc::Rc::new(std::cell::RefCell::new(None));
        let made = slot.clone();
        let harness = Harness::builder()
            // The harness keeps a margin of 8 points.
            .with_size([look.size[0] + 16.0, look.size[1] + 16.0])
            .with_theme(if look.theme == ThemeChoice::Dark { egui::Theme::Dark } else { egui::Theme::Light })
            .with_pixels_per_point(look.scale)
            .with_max_steps(12)
            .renderer(CpuRenderer::default())
            .with_context_setup(move |ctx| *made.borrow_mut() = Some(Window::new(ctx, app)))
            .build_ui_state(
                move |ui, window: &mut Option<Window>| {
                    if let Some(fresh) = slot.borrow_mut().take() {
                        *window = Some(fresh);
                    }
                    if let Some(window) = window {
                        window.app_mut().poll(now());
                        window.show(ui);
                    }
                },
                None,
            );
        let mut stage = Self { harness, outside, folder };
        stage.wait(|app| *app.keeping() != mailclinic::app::Keeping::Opening);
        stage
    }

    pub fn settings_file(&self) -> std::path::PathBuf {
        self.folder.path().join("settings.toml")
    }

    pub fn app(&mut self) -> &mut App {
        self.harness.state_mut().as_mut().expect("a window").app_mut()
    }

    pub fn handle(&mut self, command: Command) {
        self.app().handle(command);
        self.harness.run();
    }

    /// Draws until what tasks do has shown.
    pub fn wait(&mut self, until: impl Fn(&App) -> bool) {
        let end = Instant::now() + Duration::from_secs(10);
        loop {
            self.app().poll(now());
            if until(self.app()) {
                break;
            }
            assert!(Instant::now() < end, "the window waits for something that does not come");
            std::thread::sleep(Duration::from_millis(2));
        }
        self.harness.run();
    }

    /// Checks the account to this end.
    pub fn check(&mut self, id: &AccountId, make: impl Fn(&Account) -> Outcome) {
        let account = self.app().account(id).expect("an account").clone();
        *self.outside.script.lock().expect("lock") = Script::End(Box::new(make(&account)));
        self.handle(Command::Check(id.clone()));
        self.wait(|app| app.check_of(id).is_some_and(|check| !check.is_running()));
    }
}

pub fn three() -> Vec<Account> {
    vec![account(1, "anna@proseware.com"), account(2, "studio@adatum.com"), account(3, "paul@contoso.com")]
}

pub fn set(scene: Scene, look: Look) -> Stage {
    let first = AccountId::from_number(1);
    match scene {
        Scene::Welcome => Stage::new(look, Fake::new(Vec::new())),
        Scene::Add => {
            let mut stage = Stage::new(look, Fake::new(three()));
            stage.handle(Command::Show(Screen::Add));
            stage.handle(Command::TypeAddress("marco.rossi@example.com".to_owned()));
            stage
        }
        Scene::AddMistake => {
            let mut stage = Stage::new(look, Fake::new(Vec::new()));
            stage.handle(Command::Show(Screen::Add));
            stage.handle(Command::TypeAddress("marco.rossi".to_owned()));
            stage.handle(Command::StartAccount);
            stage
        }
        Scene::AddFound => adding::stage(look, "marco.rossi@gmail.com", None),
        Scene::AddSearching => adding::stage(look, adding::ADDRESS, None),
        Scene::AddPublished => {
            adding::stage(look, adding::ADDRESS, Some(adding::discovery(vec![adding::published("proseware.com")])))
        }
        Scene::AddStrangers => {
            adding::stage(look, adding::ADDRESS, Some(adding::discovery(vec![adding::unproven("adatum.com")])))
        }
        Scene::AddNotFound => adding::stage(look, adding::ADDRESS, Some(adding::discovery(Vec::new()))),
        Scene::AddNoServer => adding::stage(look, "marco.rossi@tuta.com", None),
        Scene::AddSlip => adding::stage(look, "marco.rossi@gmial.com", Some(adding::discovery(Vec::new()))),
        Scene::NewForm => {
            let mut stage = set(Scene::Add, look);
            stage.handle(Command::StartAccount);
            stage
        }
        Scene::FormMistakes => {
            let mut stage = Stage::new(look, Fake::new(three()));
            stage.handle(Command::Show(Screen::Form(first.clone())));
            let mut form = stage.app().draft(&first).expect("a draft").form.clone();
            form.outgoing_host = "https://smtp.proseware.com".to_owned();
            form.outgoing_port = "70000".to_owned();
            form.incoming_port = "143".to_owned();
            form.incoming_security = Security::Tls;
            form.address = "anna".to_owned();
            stage.handle(Command::ChangeForm(first.clone(), Box::new(form)));
            stage.handle(Command::Check(first));
            stage
        }
        Scene::FormLogOn => {
            let mut stage = Stage::new(look, Fake::new(three()));
            stage.handle(Command::Show(Screen::Form(first.clone())));
            let mut form = stage.app().draft(&first).expect("a draft").form.clone();
            form.sign_in = SignInChoice::LogOn;
            form.pinned = Some(Fingerprint([9; 32]));
            stage.handle(Command::ChangeForm(first, Box::new(form)));
            stage
        }
        Scene::Running | Scene::Cancelled => {
            let mut stage = Stage::new(look, Fake::new(three()));
            stage.handle(Command::Check(first.clone()));
            stage.wait(|app| app.check_of(&first).is_some_and(|check| check.progress.fraction() > 0.2));
            if scene == Scene::Cancelled {
                stage.handle(Command::Cancel(first));
            }
            stage
        }
        Scene::RelayDenied => ended(look, relay_denied),
        Scene::Unfolded => unfold(ended(look, relay_denied)),
        Scene::WhereToClick => {
            let mut stage = ended(look, relay_denied);
            stage.handle(Command::SetMailProgram(Some(Program::OutlookClassic)));
            open_first(&mut stage);
            stage
        }
        Scene::Mended => {
            let mut stage = ended(look, relay_denied);
            mend(&mut stage, &first);
            stage.handle(Command::SetMailProgram(Some(Program::OutlookNew)));
            open_first(&mut stage);
            stage
        }
        Scene::Works => ended(look, works),
        Scene::Offline => ended(look, offline),
        Scene::Talkative => {
            let address = "наталья.константинопольская@почта-очень-длинного-имени.рф";
            let mut long = account(1, address);
            long.outgoing.server.host = Host::parse("smtp.очень-длинное-имя-почтового-сервера.рф").expect("a host");
            let mut stage = Stage::new(look, Fake::new(vec![long, account(2, "studio@adatum.com")]));
            stage.check(&first, talkative);
            stage
        }
        Scene::Unknown => ended(look, unknown),
        Scene::Settings => {
            let mut stage = Stage::new(look, Fake::new(three()));
            stage.handle(Command::SetResolver("dns.example".to_owned()));
            stage.handle(Command::Show(Screen::Settings));
            stage
        }
        Scene::Question => {
            let mut stage = Stage::new(look, Fake::new(three()));
            stage.handle(Command::Show(Screen::Form(first.clone())));
            stage.handle(Command::Ask(mailclinic::app::Question::DeleteAccount(first)));
            stage
        }
        Scene::KeyringMissing => {
            let place = Place::Memory(VaultError::Missing("no bus".to_owned()));
            Stage::new(look, Fake { place, ..Fake::new(Vec::new()) })
        }
        Scene::KeyringLocked => {
            let place = Place::Memory(VaultError::Locked);
            Stage::new(look, Fake { place, damaged: 2, ..Fake::new(three()) })
        }
        Scene::SaveFailed => {
            let fail_save = Some(VaultError::Failed("the bus went away".to_owned()));
            let mut stage = Stage::new(look, Fake { fail_save, ..Fake::new(three()) });
            stage.handle(Command::Show(Screen::Form(first.clone())));
            let mut form = stage.app().draft(&first).expect("a draft").form.clone();
            form.name = "Anna".to_owned();
            stage.handle(Command::ChangeForm(first.clone(), Box::new(form)));
            stage.handle(Command::Save(first));
            stage.wait(|app| app.notices().count() > 0);
            stage
        }
        Scene::Crowd => {
            let many = (1..=500).map(|i| account(i, &format!("person{i}@very-long-company-name.example.com")));
            Stage::new(look, Fake::new(many.collect()))
        }
        Scene::ExplainUnfolded => unfold(set(Scene::ExplainReturned, look)),
        Scene::Domain
        | Scene::DomainUnfolded
        | Scene::DomainHostile
        | Scene::DomainListsAsked
        | Scene::DomainOfService
        | Scene::DomainUnanswered
        | Scene::AskOthers => super::domain::set(scene, look),
        Scene::AwayEmpty
        | Scene::AwayStranger
        | Scene::AwayTried
        | Scene::AwayHelped
        | Scene::AwayHandedOn
        | Scene::AwayAllowed
        | Scene::AwayOwnDomain
        | Scene::AwaySender
        | Scene::AwayWebmail => super::away::set(scene, look),
        _ => super::explain::set(scene, look),
    }
}

pub fn ended(look: Look, make: impl Fn(&Account) -> Outcome) -> Stage {
    let mut stage = Stage::new(look, Fake::new(three()));
    stage.check(&AccountId::from_number(1), make);
    stage
}

/// Takes the cause's fix, after which all is well.
pub fn mend(stage: &mut Stage, id: &AccountId) {
    let change = Change { port: Some(Port::SUBMISSION), security: Some(Security::StartTls), ..Change::default() };
    let changed = change.apply(stage.app().account(id).expect("an account"));
    *stage.outside.script.lock().expect("lock") = Script::End(Box::new(works(&changed)));
    stage.handle(Command::ApplyAndCheck(id.clone(), Box::new(change)));
    stage.wait(|app| app.check_of(id).is_some_and(|check| !check.is_running()));
}

/// Opens what stands first.
fn open_first(stage: &mut Stage) {
    use egui_kittest::kittest::Queryable as _;
    stage.harness.query_all_by_role(Role::DisclosureTriangle).next().expect("something to open").click_accesskit();
    stage.harness.run();
}

/// Opens everything that can be opened.
pub fn unfold(mut stage: Stage) -> Stage {
    use egui_kittest::kittest::{NodeT as _, Queryable as _};
    // What opens may have something to open in it.
    for _ in 0..100 {
        let closed = |node: &egui_kittest::Node<'_>| node.accesskit_node().data().is_expanded() == Some(false);
        let mut nodes = stage.harness.query_all_by_role(Role::DisclosureTriangle).filter(closed);
        let Some(node) = nodes.next() else { break };
        node.click_accesskit();
        drop(nodes);
        stage.harness.run();
    }
    stage
}
