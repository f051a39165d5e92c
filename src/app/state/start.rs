//! How the window begins, and what it is given.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use tokio::sync::mpsc;

use super::{App, NewAccount, Notice};
use crate::app::accounts::Keeping;
use crate::app::away::Away;
use crate::app::command::Screen;
use crate::app::explain::{Explaining, Reader};
use crate::app::outside::{Outside, System};
use crate::app::settings::{self, Settings, Writer};
use crate::app::tasks::{Message, Mouth};
use crate::diagnosis::Services;
use crate::lang::{Catalog, Language};

/// Called whenever a message lies in the queue.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// What [`App::new`] is given.
pub struct Start {
    pub outside: Arc<dyn Outside>,
    /// The file of the settings; `None` keeps them for this run only.
    pub settings_file: Option<PathBuf>,
    pub zone: TimeZone,
    pub now: Timestamp,
    pub wake: Wake,
    /// Reads errors.
    pub reader: Reader,
}

impl Start {
    /// This computer: its keyring, network, clock and folders.
    pub fn system(wake: Wake) -> Self {
        Self {
            outside: Arc::new(System::default()),
            settings_file: settings::usual_file(),
            zone: TimeZone::system(),
            now: Timestamp::now(),
            wake,
            reader: crate::bounce::explain,
        }
    }
}

impl App {
    pub fn new(start: Start) -> std::io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_name("work").build()?;
        // Read before somebody types, so that not even the first address waits for it.
        runtime.spawn_blocking(Services::builtin);
        let (sender, messages) = mpsc::unbounded_channel();
        let mouth = Mouth { messages: sender, wake: start.wake };
        let (settings, trouble) = match &start.settings_file {
            Some(file) => settings::read(file),
            None => (Settings::default(), None),
        };
        let writer = match start.settings_file {
            Some(file) => {
                let mouth = mouth.clone();
                Some(Writer::new(file, move |trouble| mouth.say(Message::Settings(trouble)))?)
            }
            None => None,
        };
        let app = Self {
            outside: start.outside,
            mouth,
            messages,
            writer,
            catalog: Arc::new(Catalog::new(settings.language.unwrap_or_else(Language::of_system))),
            settings,
            zone: start.zone,
            now: start.now,
            screen: Screen::Welcome,
            question: None,
            keeping: Keeping::Opening,
            accounts: Vec::new(),
            damaged: Vec::new(),
            new_account: NewAccount::default(),
            drafts: BTreeMap::new(),
            checks: HashMap::new(),
            mended: HashMap::new(),
            runs: 0,
            reader: start.reader,
            explaining: Explaining::default(),
            away: Away::default(),
            notices: trouble.map(Notice::Settings).into_iter().collect(),
            runtime: Some(runtime),
        };
        app.load();
        Ok(app)
    }
}
