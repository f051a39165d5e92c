//! A desktop of a test's own: a display, a message bus, a keyring, and the real window on it.
//!
//! The window is read as a screen reader reads it, over the accessibility bus, and worked with real keys and a real mouse.
//! What a test sees is therefore what a person who cannot see would be told; a label missing there fails the test.
//!
//! Each test file uses only a part of this module, and the compiler looks at each test file alone.
#![cfg(target_os = "linux")]
#![allow(dead_code, unused_imports)]

mod screen;
mod window;

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub use screen::{Role, Screen};
pub use window::Window;
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt as _, EventMask};
use x11rb::wrapper::ConnectionExt as _;

/// How long anything may take before the test gives up. It ends far earlier where all is well.
const PATIENCE: Duration = Duration::from_secs(60);

/// The programs without which there is no desktop.
const NEEDED: [&str; 5] = ["Xvfb", "dbus-daemon", "gnome-keyring-daemon", "xdotool", "import"];

/// Whether a desktop can be started here; says why not. With `MAILCLINIC_REQUIRE_REAL=1` it must.
pub fn available() -> bool {
    let missing: Vec<_> = NEEDED.into_iter().filter(|program| !is_installed(program)).collect();
    let bridge = Path::new("/usr/share/dbus-1/services/org.a11y.Bus.service").exists();
    if missing.is_empty() && bridge {
        return true;
    }
    let reason = if missing.is_empty() {
        "at-spi2-core is not installed".to_owned()
    } else {
        format!("{missing:?} not installed")
    };
    assert!(std::env::var("MAILCLINIC_REQUIRE_REAL").as_deref() != Ok("1"), "{reason}, but MAILCLINIC_REQUIRE_REAL=1");
    println!("skipped: {reason}");
    false
}

fn is_installed(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).exists()))
}

/// Tries something again and again until it gives a value.
pub fn wait_for<T>(what: &str, mut attempt: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(value) = attempt() {
            return value;
        }
        assert!(Instant::now() < deadline, "{what} did not come");
        std::thread::yield_now();
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A process that ends with the test, whatever becomes of the test.
pub struct Process(Child);

impl Process {
    pub fn start(command: &mut Command) -> Self {
        Self(command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}")))
    }

    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Waits until it ends by itself.
    pub fn wait(mut self) {
        wait_for("the end of the program", || self.0.try_wait().unwrap());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Display, bus and keyring. Fields are dropped in order: what uses another goes first.
pub struct Desktop {
    _keyring: Process,
    _bus: Process,
    _display: Process,
    pub display: String,
    pub bus_address: String,
    home: tempfile::TempDir,
}

impl Desktop {
    pub fn start() -> Self {
        let home = tempfile::tempdir().unwrap();
        let runtime = home.path().join("run");
        std::fs::create_dir(&runtime).unwrap();
        std::fs::set_permissions(&runtime, std::fs::Permissions::from_mode(0o700)).unwrap();

        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-noreset", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]);
        let (display, number) = first_line(&mut command);
        let display_name = format!(":{number}");

        let mut command = Command::new("dbus-daemon");
        command.args(["--session", "--nofork", "--print-address=1"]);
        environment(&mut command, home.path(), &display_name, None);
        let (bus, bus_address) = first_line(&mut command);

        let mut command = Command::new("gnome-keyring-daemon");
        command.args(["--unlock", "--components=secrets", "--foreground"]).stdin(Stdio::piped());
        environment(&mut command, home.path(), &display_name, Some(&bus_address));
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut keyring = Process::start(&mut command);
        keyring.0.stdin.take().unwrap().write_all(b"the keyring's own password").unwrap();

        let desktop =
            Self { _keyring: keyring, _bus: bus, _display: display, display: display_name, bus_address, home };
        screen::switch_accessibility_on(&desktop.bus_address);
        desktop.wait_for_keyring();
        desktop
    }

    /// A command on this desktop.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        environment(&mut command, self.home.path(), &self.display, Some(&self.bus_address));
        command
    }

    /// The folder of everything that programs write here.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The program asks this name server.
    pub fn ask_at(&self, resolver: SocketAddr) {
        let folder = self.home().join("config/mailclinic");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("settings.toml"), format!("resolver = \"{resolver}\"\n")).unwrap();
    }

    /// Works keys and mouse.
    pub fn xdotool(&self, args: &[&str]) {
        let status = self.command("xdotool").args(args).status().unwrap();
        assert!(status.success(), "xdotool {args:?}");
    }

    /// Asks the window to close, as the cross in its corner does.
    pub fn close_window(&self) {
        let found =
            self.command("xdotool").args(["search", "--onlyvisible", "--name", "^Mailclinic$"]).output().unwrap();
        let window: u32 = String::from_utf8(found.stdout).unwrap().trim().parse().unwrap();
        let (connection, _) = x11rb::connect(Some(&self.display)).unwrap();
        let atom = |name: &str| connection.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom;
        let message = [atom("WM_DELETE_WINDOW"), x11rb::CURRENT_TIME, 0, 0, 0];
        let event = ClientMessageEvent::new(32, window, atom("WM_PROTOCOLS"), message);
        connection.send_event(false, window, EventMask::NO_EVENT, event).unwrap();
        connection.sync().unwrap();
    }

    /// Types a text where the keyboard's focus is.
    pub fn type_text(&self, text: &str) {
        self.xdotool(&["type", "--delay", "2", "--", text]);
    }

    pub fn key(&self, key: &str) {
        self.xdotool(&["key", key]);
    }

    /// A picture of the display, for people; kept where `MAILCLINIC_PICTURES` names a folder.
    pub fn picture(&self, name: &str) {
        if let Some(folder) = std::env::var_os("MAILCLINIC_PICTURES") {
            let file = PathBuf::from(folder).join(format!("{name}.png"));
            let _ = self.command("import").args(["-window", "root"]).arg(file).status();
        }
    }

    /// Files below the home that hold these octets; the keyring's own, encrypted files are among those searched.
    pub fn files_with(&self, needle: &str) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.home.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();
                match entry.file_type() {
                    Ok(kind) if kind.is_dir() => folders.push(path),
                    Ok(kind) if kind.is_file() => {
                        let mut content = Vec::new();
                        let _ = std::fs::File::open(&path).map(|mut file| file.read_to_end(&mut content));
                        if content.windows(needle.len()).any(|window| window == needle.as_bytes()) {
                            found.push(path);
                        }
                    }
                    _ => {}
                }
            }
        }
        found
    }

    fn wait_for_keyring(&self) {
        wait_for("the keyring", || screen::has_owner(&self.bus_address, "org.freedesktop.secrets").then_some(()));
    }
}

/// Starts a program and reads the first line that it prints.
fn first_line(command: &mut Command) -> (Process, String) {
    let mut process = Process::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
    let mut line = String::new();
    BufReader::new(process.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (process, line.trim().to_owned())
}

/// Nothing of the person's own desktop reaches the test, and nothing of the test reaches it.
fn environment(command: &mut Command, home: &Path, display: &str, bus: Option<&str>) {
    for name in ["WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "LC_ALL", "LANGUAGE"] {
        command.env_remove(name);
    }
    command
        .env("DISPLAY", display)
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("XDG_RUNTIME_DIR", home.join("run"))
        .env("LIBGL_ALWAYS_SOFTWARE", "1");
    if let Some(bus) = bus {
        command.env("DBUS_SESSION_BUS_ADDRESS", bus);
    }
}
