//! Starting a server, waiting until it is ready, and stopping it for good.
//!
//! A mail server is not one process but a family of them, and some of the
//! family detach themselves. Killing the one that was started leaves the
//! others behind, so each server lives in a process namespace of its own
//! (`unshare --pid`): when the first process of such a namespace ends, the
//! kernel ends all others with it, and only then is the first one's end
//! reported. Whoever has waited for that end knows that nothing is left.
//!
//! The first process is a small shell that listens at a pipe whose other end the
//! test holds. The word to stop comes from [`Server::stop`] and so from `Drop`,
//! also when a test panics. And when the whole test process ends, in whatever
//! way, the kernel closes the pipe, so that not even a server kept in a
//! `static`, which Rust never drops, outlives its tests.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

/// How long anything here is waited for before the test is given up.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// How often is looked whether it has come.
const STEP: Duration = Duration::from_millis(5);

/// The first process of the namespace. It starts the server, waits for a word
/// at its standard input, and kills the server when it comes. When the input is
/// closed without a word, the test process is no more, and nobody else will
/// remove the folder either.
///
/// A process in the background of a shell without a terminal gets an empty
/// standard input, hence the detour by 3. The first `wait` ends with the signal,
/// the second with the server.
const SUPERVISOR: &str = r#"
orphaned=
trap orphaned=yes USR1
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
# What the shell says about killed processes belongs in no log.
exec 2>/dev/null
{ read -r _ <&3 || kill -USR1 $$; kill -KILL "$server"; } &
exec 3<&-
wait "$server"
wait "$server"
[ "$orphaned" ] || exit 0
kill -KILL -1
rm -rf "$folder"
"#;

/// What is needed to start one server.
pub struct Launch {
    /// The name used in messages.
    pub name: &'static str,
    /// The program and its arguments; the program must stay in the foreground.
    pub command: Vec<OsString>,
    /// Shell commands run first, as root and inside a mount namespace that only
    /// this server sees: here is where folders that are compiled into a server
    /// are laid over with ones from the temporary folder.
    pub prepare: String,
    /// The folder in which the server lives.
    pub folder: PathBuf,
    /// Where what it prints goes.
    pub output: PathBuf,
}

impl Launch {
    /// Starts the server; it is not ready yet when this returns.
    pub fn start(self) -> io::Result<Server> {
        let output = File::create(&self.output)?;
        let script = format!("set -e\n{}\nset +e\n{SUPERVISOR}", self.prepare);
        let mut child = Command::new("unshare")
            .args(["--pid", "--mount", "--fork", "--kill-child", "sh", "-c"])
            .arg(script)
            .arg(self.name)
            .args(&self.command)
            .current_dir("/")
            .env_clear()
            .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
            .env("LC_ALL", "C")
            .env("folder", &self.folder)
            // Ctrl-C in a terminal goes to the whole group: the servers are to
            // end because the test does, not in their own way before it.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(output.try_clone()?)
            .stderr(output)
            .spawn()?;
        let lifeline = child.stdin.take();
        Ok(Server { name: self.name, child, lifeline, output: self.output })
    }
}

/// A running server with all of its processes.
pub struct Server {
    name: &'static str,
    child: Child,
    lifeline: Option<ChildStdin>,
    output: PathBuf,
}

impl Server {
    /// What the server printed (not what it logged).
    pub fn output(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.output).unwrap_or_default()).into_owned()
    }

    /// Whether the server ended by itself.
    pub fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// Stops the server; when this returns, none of its processes exists any
    /// more.
    pub fn stop(&mut self) {
        if let Some(mut lifeline) = self.lifeline.take() {
            // It may have ended by itself; then nobody listens.
            let _ = lifeline.write_all(b"stop\n");
        }
        // The kernel reports the end of `unshare` only after the namespace is
        // empty. Were the shell ever stuck, killing `unshare` kills it too.
        let late = Instant::now() + PATIENCE;
        while matches!(self.child.try_wait(), Ok(None)) {
            if Instant::now() > late {
                let _ = self.child.kill();
                let _ = self.child.wait();
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Waits until all the addresses are listened on. Fails with what the server
/// printed when it ends before that, or when it takes too long.
pub fn wait_until_listening(server: &mut Server, addresses: &[SocketAddr]) -> Result<(), String> {
    let mut missing = Vec::new();
    let ready = wait(|| {
        if server.has_ended() {
            return true;
        }
        let open = listening();
        missing = addresses.iter().filter(|a| !open.contains(a)).collect();
        missing.is_empty()
    });
    if server.has_ended() {
        return Err(format!("{} ended at once and said:\n{}", server.name, server.output()));
    }
    if !ready {
        return Err(format!("{} does not listen on {missing:?}; it said:\n{}", server.name, server.output()));
    }
    Ok(())
}

/// Polls until `done` says yes, and tells whether it did in time.
pub fn wait(mut done: impl FnMut() -> bool) -> bool {
    let late = Instant::now() + PATIENCE;
    loop {
        if done() {
            return true;
        }
        if Instant::now() > late {
            return false;
        }
        std::thread::sleep(STEP);
    }
}

/// The loopback addresses on which something listens. The kernel is asked
/// rather than each address connected to, because a connection that says
/// nothing starts processes and leaves complaints in the logs, which the tests
/// read.
fn listening() -> BTreeSet<SocketAddr> {
    let v4 = fs::read_to_string("/proc/net/tcp").unwrap_or_default();
    let v6 = fs::read_to_string("/proc/net/tcp6").unwrap_or_default();
    let parse = |line: &str| -> Option<SocketAddr> {
        let mut fields = line.split_whitespace().skip(1);
        let (ip, port) = fields.next()?.split_once(':')?;
        let state = fields.nth(1)?;
        let ip: IpAddr = match ip {
            "00000000000000000000000001000000" => Ipv6Addr::LOCALHOST.into(),
            // The bytes in memory read as a number of this machine.
            v4 if v4.len() == 8 => Ipv4Addr::from(u32::from_str_radix(v4, 16).ok()?.to_ne_bytes()).into(),
            _ => return None,
        };
        let port = u16::from_str_radix(port, 16).ok()?;
        (state == "0A").then_some(SocketAddr::new(ip, port))
    };
    v4.lines().chain(v6.lines()).filter_map(parse).collect()
}

/// Builds a command line from arguments of different kinds.
pub fn command(program: impl AsRef<OsStr>, arguments: &[&OsStr]) -> Vec<OsString> {
    std::iter::once(program.as_ref()).chain(arguments.iter().copied()).map(OsStr::to_os_string).collect()
}
