//! A message bus and a keyring in a folder of their own, for a process of its own.

use std::env;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use mailclinic::vault::{Patience, Vault};

/// Tells the process that it is the test itself, and where its folder is.
const FOLDER: &str = "MAILCLINIC_KEYRING_TEST";

/// The entries of these tests, in keyrings that nobody else has.
const SERVICE: &str = "mailclinic-test";

/// How long anything may take, and how often is looked whether it is done.
pub const LATE: Duration = Duration::from_secs(60);
pub const STEP: Duration = Duration::from_millis(5);

/// A shell that starts a program and kills it when the pipe at its standard input is closed, be it
/// by `Drop` or by the end of the test.
const SUPERVISOR: &str = r#"
input=$1 log=$2
shift 2
exec 3<&0 2>/dev/null
"$@" <"$input" >"$log" 2>&1 3<&- &
pid=$!
echo "$pid"
{ read -r _ <&3; kill -KILL "$pid"; } >/dev/null &
guard=$!
exec 3<&-
wait "$pid"
kill -KILL "$guard"
wait
"#;

/// Runs a test as a process of its own.
pub fn isolated(name: &str, test: impl FnOnce(&World)) {
    if let Some(folder) = env::var_os(FOLDER) {
        let world = World { folder: folder.into() };
        test(&world);
        fs::write(world.path("done"), "").expect("writable");
        return;
    }
    if let Some(program) = ["gnome-keyring-daemon", "dbus-daemon", "dbus-send"].into_iter().find(|p| !is_installed(p)) {
        let package = if program.starts_with("dbus") { "dbus" } else { "gnome-keyring" };
        assert!(
            env::var("MAILCLINIC_REQUIRE_REAL").as_deref() != Ok("1"),
            "{program} is missing, but MAILCLINIC_REQUIRE_REAL=1"
        );
        println!("skipped: {package} is not installed");
        return;
    }
    // In /tmp, because the path of a socket is limited to 107 bytes.
    let folder = tempfile::Builder::new().prefix("mailclinic-").tempdir_in("/tmp").expect("a folder");
    let folder = folder.path();
    for name in ["data", "run", "services"] {
        fs::create_dir(folder.join(name)).expect("writable");
    }
    fs::set_permissions(folder.join("run"), fs::Permissions::from_mode(0o700)).expect("own folder");
    let output = File::create(folder.join("output")).expect("writable");
    let mut child = Command::new(env::current_exe().expect("this program"))
        .args([name, "--exact", "--nocapture"])
        .env(FOLDER, folder)
        .env("HOME", folder)
        .env("XDG_DATA_HOME", folder.join("data"))
        .env("XDG_RUNTIME_DIR", folder.join("run"))
        .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", folder.join("bus").display()))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .stdout(output.try_clone().expect("a second handle"))
        .stderr(output)
        .spawn()
        .expect("this program can be run");
    let ended = wait(5 * LATE, || matches!(child.try_wait(), Ok(Some(_))));
    if !ended {
        child.kill().expect("own child");
    }
    let status = child.wait().expect("own child");
    let output = fs::read_to_string(folder.join("output")).unwrap_or_default();
    println!("{output}");
    assert!(ended, "{name} took too long");
    assert!(status.success() && folder.join("done").exists(), "{name} failed");
}

fn is_installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

pub fn wait(late: Duration, mut done: impl FnMut() -> bool) -> bool {
    let begun = Instant::now();
    while !done() {
        if begun.elapsed() > late {
            return false;
        }
        thread::sleep(STEP);
    }
    true
}

/// The folder of a test, and what is started in it.
pub struct World {
    folder: PathBuf,
}

impl World {
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    pub fn bus(&self) -> Process {
        // Without folders for services of the system: nothing starts but what is started here.
        let config = format!(
            r#"<busconfig>
                <type>session</type>
                <listen>unix:path={}</listen>
                <servicedir>{}</servicedir>
                <policy context="default">
                  <allow send_destination="*" eavesdrop="true"/>
                  <allow eavesdrop="true"/>
                  <allow own="*"/>
                </policy>
            </busconfig>"#,
            self.path("bus").display(),
            self.path("services").display()
        );
        let _ = fs::remove_file(self.path("bus"));
        let file = self.path("bus.conf");
        fs::write(&file, config).expect("writable");
        let file = format!("--config-file={}", file.display());
        let process = self.start("bus", "", &["dbus-daemon", &file, "--nofork"]);
        assert!(wait(LATE, || UnixStream::connect(self.path("bus")).is_ok()), "{}", self.log("bus"));
        process
    }

    /// A daemon with an unlocked keyring, which is made where there is none.
    pub fn unlocked(&self) -> Process {
        self.daemon("the password of the keyring", &["--unlock"])
    }

    /// A daemon that leaves the keyring locked and makes none.
    pub fn locked(&self) -> Process {
        self.daemon("", &[])
    }

    fn daemon(&self, password: &str, options: &[&str]) -> Process {
        let command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"];
        let process = self.start("daemon", password, &[&command, options].concat());
        let there = || {
            let answer = self.call(
                "org.freedesktop.DBus",
                "/",
                "org.freedesktop.DBus.NameHasOwner",
                "string:org.freedesktop.secrets",
            );
            answer.is_some_and(|answer| answer.contains("boolean true"))
        };
        assert!(wait(LATE, there), "{}", self.log("daemon"));
        process
    }

    pub fn lock(&self) {
        let all = "array:objpath:/org/freedesktop/secrets/collection/login";
        let locked = self.call(
            "org.freedesktop.secrets",
            "/org/freedesktop/secrets",
            "org.freedesktop.Secret.Service.Lock",
            all,
        );
        assert!(locked.is_some(), "{}", self.log("daemon"));
    }

    fn call(&self, to: &str, object: &str, method: &str, argument: &str) -> Option<String> {
        let output = Command::new("dbus-send")
            .args(["--session", "--print-reply", "--reply-timeout=20000"])
            .arg(format!("--dest={to}"))
            .args([object, method, argument])
            .output()
            .expect("dbus-send is installed");
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn start(&self, name: &str, input: &str, command: &[&str]) -> Process {
        let file = self.path(&format!("{name}.input"));
        fs::write(&file, input).expect("writable");
        let mut shell = Command::new("sh")
            .args(["-c", SUPERVISOR, "sh"])
            .arg(file)
            .arg(self.path(&format!("{name}.log")))
            .args(command)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a shell");
        let mut line = String::new();
        let output = shell.stdout.take().expect("a pipe");
        BufReader::new(output).read_line(&mut line).expect("the number of the process");
        Process { shell, pid: line.trim().to_owned() }
    }

    fn log(&self, name: &str) -> String {
        let file = self.path(&format!("{name}.log"));
        String::from_utf8_lossy(&fs::read(file).unwrap_or_default()).into_owned()
    }

    /// A vault that gives up soon, but not on a busy machine.
    pub fn vault(&self) -> Vault {
        self.vault_for(SERVICE)
    }

    pub fn vault_for(&self, service: &str) -> Vault {
        Vault::with_service(service, Patience { silence: Duration::from_secs(2), person: Duration::from_secs(4) })
    }
}

/// A program that ends with this value.
pub struct Process {
    shell: Child,
    pid: String,
}

impl Process {
    pub fn signal(&self, name: &str) {
        let status = Command::new("sh").args(["-c", r#"kill -s "$1" "$2""#, "sh", name, &self.pid]).status();
        assert!(status.is_ok_and(|status| status.success()), "kill -{name} {}", self.pid);
    }

    /// Kills it without giving it the time to tidy up.
    pub fn kill(self) {
        drop(self);
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        if let Err(error) = self.shell.wait() {
            eprintln!("process {} may have been left behind: {error}", self.pid);
        }
    }
}
