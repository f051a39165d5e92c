//! What the program remembers about itself: language, theme, text size, mail program, name server, the last results. Never a secret.
//!
//! Kept as TOML in the system's folder for settings. Written by a thread of its own, always whole (a new file takes the old
//! one's place), so that neither a full disk nor a power cut leaves half a file behind.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::{fs, io, thread};

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::account::AccountId;
use crate::checkup::Verdict;
use crate::lang::Language;
use crate::report::Program;

/// The text sizes offered, in percent.
pub const TEXT_SIZES: [u16; 6] = [100, 110, 125, 150, 175, 200];

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// `None`: the system's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    pub theme: ThemeChoice,
    text_size: Option<u16>,
    /// The program that the person sends mail with; `None` until it is chosen, whatever the computer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail_program: Option<Program>,
    /// As typed; empty for the system's name servers.
    pub resolver: String,
    /// Whether an independent name server, a host to compare with, block lists and the outside address may be asked.
    pub third_parties: bool,
    /// How each account's last check-up ended.
    pub results: BTreeMap<AccountId, LastResult>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ThemeChoice {
    #[default]
    System,
    Light,
    Dark,
}

impl ThemeChoice {
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];
}

/// A verdict as the list of accounts shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    Works,
    Warning,
    CannotSend,
    Unknown,
}

impl From<Verdict> for Mark {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Ok => Self::Works,
            Verdict::Warning => Self::Warning,
            Verdict::Problem => Self::CannotSend,
            Verdict::Unknown => Self::Unknown,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastResult {
    pub mark: Mark,
    #[serde(serialize_with = "write_time", deserialize_with = "read_time")]
    pub at: Timestamp,
}

fn write_time<S: Serializer>(time: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(time)
}

fn read_time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
}

impl Settings {
    /// In percent, 100 to 200.
    pub fn text_size(&self) -> u16 {
        self.text_size.unwrap_or(100).clamp(100, 200)
    }

    pub fn set_text_size(&mut self, percent: u16) {
        self.text_size = Some(percent.clamp(100, 200));
    }

    /// The name servers to ask instead of the system's. A text that is none counts as empty; the window says so beside it.
    pub fn resolvers(&self) -> Vec<SocketAddr> {
        parse_resolver(&self.resolver).into_iter().collect()
    }
}

/// `9.9.9.9`, `9.9.9.9:5353`, `2620:fe::fe`, `[2620:fe::fe]:53`.
pub fn parse_resolver(text: &str) -> Option<SocketAddr> {
    let text = text.trim();
    let address: Result<IpAddr, _> = text.trim_start_matches('[').trim_end_matches(']').parse();
    match address {
        Ok(address) => Some(SocketAddr::new(address, 53)),
        Err(_) => text.parse().ok().filter(|server: &SocketAddr| server.port() != 0),
    }
}

/// Why the settings could not be read or written, in the system's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsTrouble {
    /// The file could not be understood; it was put aside under this name.
    Unreadable(PathBuf),
    NotSaved(String),
}

/// Where the settings lie on this computer.
pub fn usual_file() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "mailclinic").map(|folders| folders.config_dir().join("settings.toml"))
}

/// The settings of the file; the defaults where there is none or it cannot be understood.
pub fn read(file: &Path) -> (Settings, Option<SettingsTrouble>) {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return (Settings::default(), None),
        Err(error) => {
            tracing::warn!(%error, "the settings cannot be read");
            return (Settings::default(), Some(put_aside(file)));
        }
    };
    match toml::from_str(&text) {
        Ok(settings) => (settings, None),
        Err(error) => {
            tracing::warn!(%error, "the settings cannot be understood");
            (Settings::default(), Some(put_aside(file)))
        }
    }
}

/// Keeps an unreadable file for whoever wants to look into it.
fn put_aside(file: &Path) -> SettingsTrouble {
    let kept = file.with_extension("toml.broken");
    if let Err(error) = fs::rename(file, &kept) {
        tracing::warn!(%error, "the unreadable settings could not be put aside");
    }
    SettingsTrouble::Unreadable(kept)
}

fn write(file: &Path, settings: &Settings) -> io::Result<()> {
    let text = toml::to_string(settings).map_err(io::Error::other)?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let fresh = file.with_extension("toml.new");
    let mut handle = fs::File::create(&fresh)?;
    io::Write::write_all(&mut handle, text.as_bytes())?;
    handle.sync_all()?;
    fs::rename(&fresh, file)
}

/// Writes settings on a thread of its own; dropping it waits for the last write.
pub(super) struct Writer {
    queue: Option<mpsc::Sender<Job>>,
    thread: Option<thread::JoinHandle<()>>,
}

enum Job {
    Write(Box<Settings>),
    Remove,
}

impl Writer {
    /// `told` hears how each write ended.
    pub(super) fn new(file: PathBuf, told: impl Fn(Option<SettingsTrouble>) + Send + 'static) -> io::Result<Self> {
        let (queue, jobs) = mpsc::channel::<Job>();
        let thread = thread::Builder::new().name("settings".to_owned()).spawn(move || {
            while let Ok(mut job) = jobs.recv() {
                // Only the latest state matters.
                while let Ok(later) = jobs.try_recv() {
                    job = later;
                }
                let result = match job {
                    Job::Write(settings) => write(&file, &settings),
                    Job::Remove => remove(&file),
                };
                told(result.err().map(|error| SettingsTrouble::NotSaved(error.to_string())));
            }
        })?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    pub(super) fn write(&self, settings: &Settings) {
        self.send(Job::Write(Box::new(settings.clone())));
    }

    pub(super) fn remove(&self) {
        self.send(Job::Remove);
    }

    fn send(&self, job: Job) {
        if let Some(queue) = &self.queue {
            // The thread ends only when this sender is dropped.
            let _ = queue.send(job);
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn remove(file: &Path) -> io::Result<()> {
    for name in ["toml", "toml.broken", "toml.new"] {
        match fs::remove_file(file.with_extension(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_survive_a_restart() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("deep/settings.toml");
        let mut settings = Settings {
            language: Some(Language::Ru),
            mail_program: Some(Program::Thunderbird),
            third_parties: true,
            ..Settings::default()
        };
        settings.set_text_size(150);
        settings.results.insert(
            AccountId::from_number(7),
            LastResult { mark: Mark::CannotSend, at: Timestamp::from_second(1_750_000_000).expect("valid") },
        );
        let writer = Writer::new(file.clone(), |_| {}).expect("a thread");
        writer.write(&settings);
        drop(writer);
        assert_eq!(read(&file), (settings, None));
    }

    #[test]
    fn an_unreadable_file_is_put_aside_and_the_defaults_taken() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("settings.toml");
        fs::write(&file, "language = [nonsense").expect("written");
        let (settings, trouble) = read(&file);
        assert_eq!(settings, Settings::default());
        let kept = folder.path().join("settings.toml.broken");
        assert_eq!(trouble, Some(SettingsTrouble::Unreadable(kept.clone())));
        assert!(kept.exists() && !file.exists());
    }

    #[test]
    fn a_missing_file_is_no_trouble() {
        assert_eq!(read(Path::new("/nonexistent/settings.toml")), (Settings::default(), None));
    }

    #[test]
    fn a_failed_write_is_told() {
        let (tell, told) = mpsc::channel();
        let writer = Writer::new(PathBuf::from("/proc/nonexistent/settings.toml"), move |trouble| {
            let _ = tell.send(trouble);
        })
        .expect("a thread");
        writer.write(&Settings::default());
        assert!(matches!(told.recv(), Ok(Some(SettingsTrouble::NotSaved(_)))));
    }

    #[test]
    fn resolvers_are_read_with_and_without_a_port() {
        for (text, server) in [
            ("9.9.9.9", Some("9.9.9.9:53")),
            (" 127.0.0.1:5353 ", Some("127.0.0.1:5353")),
            ("2620:fe::fe", Some("[2620:fe::fe]:53")),
            ("[2620:fe::fe]:54", Some("[2620:fe::fe]:54")),
            ("", None),
            ("dns.example.org", None),
            ("1.2.3.4:0", None),
        ] {
            assert_eq!(parse_resolver(text).map(|s| s.to_string()).as_deref(), server, "{text}");
        }
    }
}
