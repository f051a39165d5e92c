//! The program's own window on a desktop.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use mailclinic::lang::Language;

use super::{Desktop, Process};

/// The window, running.
pub struct Window {
    process: Process,
    log: PathBuf,
}

impl Window {
    /// Opens it with these files, trusting these certificate authorities. `name` tells its log from those of others.
    pub fn open(desktop: &Desktop, language: Language, authorities: &Path, name: &str, files: &[&Path]) -> Self {
        let log = desktop.home().join(format!("{name}.log"));
        let output = std::fs::File::create(&log).unwrap();
        let mut command = desktop.command(env!("CARGO_BIN_EXE_mailclinic"));
        command
            .env("LANG", format!("{}.UTF-8", language.tag()))
            .env("SSL_CERT_FILE", authorities)
            .env("MAILCLINIC_LOG", "debug")
            .args(files)
            .stdin(Stdio::null())
            .stdout(output.try_clone().unwrap())
            .stderr(output);
        Self { process: Process::start(&mut command), log }
    }

    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Closes it as a person does, waits until it has ended, and gives what it logged.
    pub fn close(self, desktop: &Desktop) -> String {
        desktop.close_window();
        self.process.wait();
        std::fs::read_to_string(&self.log).unwrap()
    }
}
