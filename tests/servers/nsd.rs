//! NSD: a name server that is no relative of what asks it, with zones that are
//! signed, or signed wrongly, by ldns.
//!
//! One server has all zones of a test from the root down, so that it answers to
//! the resolver as the whole world would. NSD only knows; it does not ask.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::net::{SocketAddr, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use super::folder::{Folder, Owner};
use super::place::{Ground, Place, start_with_retries};
use super::process::{Launch, Server, command, wait, wait_until_listening};

pub(super) fn program() -> PathBuf {
    "/usr/sbin/nsd".into()
}

/// One of the tools that sign.
pub(super) fn tool(name: &str) -> PathBuf {
    Path::new("/usr/bin").join(name)
}

/// One zone.
#[derive(Clone, Debug)]
pub struct Zone {
    /// Its name, without the trailing dot; empty for the root.
    pub name: String,
    /// Its records as lines of a zone file. SOA, NS and what leads to the zones
    /// below are added.
    pub text: String,
    pub signed: Signed,
    /// The name servers that it names itself, other than the usual one.
    pub servers: Vec<String>,
}

impl Zone {
    pub fn new(name: &str, text: &str) -> Zone {
        Zone { name: name.into(), text: text.into(), signed: Signed::No, servers: Vec::new() }
    }

    pub fn served_by(self, servers: &[&str]) -> Zone {
        Zone { servers: servers.iter().map(|server| (*server).to_owned()).collect(), ..self }
    }

    pub fn signed(self, signed: Signed) -> Zone {
        Zone { signed, ..self }
    }

    /// The file of the zone and of its keys.
    fn file(&self) -> String {
        if self.name.is_empty() { "root".into() } else { self.name.clone() }
    }

    /// Whether the other zone is the nearest of them above this one.
    fn is_below(&self, other: &Zone, all: &[Zone]) -> bool {
        let above = all.iter().filter(|zone| zone.name != self.name && zone.holds(&self.name));
        above.max_by_key(|zone| zone.name.len()).is_some_and(|nearest| nearest.name == other.name)
    }

    fn holds(&self, name: &str) -> bool {
        self.name.is_empty() || name.strip_suffix(&self.name).is_some_and(|front| front.ends_with('.'))
    }
}

/// How a zone is signed, and what the zone above says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signed {
    /// Not at all, and the zone above says so.
    No,
    /// As it should be; what is missing is denied by names in clear (NSEC).
    Nsec,
    /// As it should be; what is missing is denied by hashed names (NSEC3).
    Nsec3,
    /// As most large zones: unsigned zones below have no NSEC3 record of their own.
    Nsec3OptOut,
    /// With signatures that ran out.
    Expired,
    /// With signatures that hold only from tomorrow on.
    NotYetValid,
    /// The zone above names a key that the zone does not have.
    KeyMismatch,
    /// The zone above names a key, but the zone is not signed at all.
    LeftBehind,
    /// The keys are there, but no signature is.
    Stripped,
    /// The first text was replaced by the second after signing.
    Altered(String, String),
}

impl Signed {
    /// What of it `ldns-signzone` has to be told; none where it has nothing to do.
    fn arguments(&self) -> Option<Vec<String>> {
        let day = 24 * 3600;
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |now| now.as_secs());
        let span = |from: u64, to: u64| vec!["-i".into(), from.to_string(), "-e".into(), to.to_string()];
        let valid = span(now - day, now + 14 * day);
        let hashed = |more: &[&str]| {
            let options = ["-n", "-t", "0"].iter().chain(more).map(|option| (*option).to_owned());
            valid.iter().cloned().chain(options).collect()
        };
        match self {
            Signed::No | Signed::LeftBehind => None,
            Signed::Nsec | Signed::KeyMismatch | Signed::Stripped | Signed::Altered(..) => Some(valid),
            Signed::Nsec3 => Some(hashed(&[])),
            Signed::Nsec3OptOut => Some(hashed(&["-p"])),
            Signed::Expired => Some(span(now - 30 * day, now - day)),
            Signed::NotYetValid => Some(span(now + day, now + 30 * day)),
        }
    }
}

/// A running NSD.
pub struct NameServer {
    // The order matters: the server ends before its folder is removed.
    server: Server,
    folder: Folder,
    served: u32,
    /// Where it answers, over UDP and TCP.
    pub address: SocketAddr,
}

impl NameServer {
    /// Serves these zones, and a signed root zone above them unless there is one
    /// among them. Returns when it answers; panics with what was said when it
    /// does not.
    pub fn start(zones: &[Zone]) -> NameServer {
        start_with_retries(|| NameServer::try_start(zones))
    }

    fn try_start(zones: &[Zone]) -> Result<NameServer, String> {
        let ground = Ground::find(Place::FreePorts, false);
        let address = ground.at(ground.port(53));
        let folder = Folder::new().map_err(|error| format!("no folder: {error}"))?;
        for name in ["keys", "zones"] {
            folder.make(name, Owner::ROOT, 0o755).map_err(|error| format!("no folder: {error}"))?;
        }
        write(&folder, zones, address, 1)?;
        Ok(NameServer { server: launch(&folder, address)?, folder, served: 1, address })
    }

    /// Serves other zones at the same place, the keys being the same. Returns
    /// when it answers again.
    pub fn serve(&mut self, zones: &[Zone]) {
        self.server.stop();
        self.served += 1;
        write(&self.folder, zones, self.address, self.served).unwrap_or_else(|said| panic!("{said}"));
        // Its port is free for anybody meanwhile, such as for a question on its way, which is over soon.
        self.server = start_with_retries(|| launch(&self.folder, self.address));
    }

    /// The root's key, with which every chain of signatures begins: a DNSKEY
    /// record as a zone file has it.
    pub fn root_key(&self) -> String {
        let key = fs::read_to_string(self.folder.path("keys/root.key")).expect("the root is signed");
        // The comment behind it is ldns's own.
        key.split(';').next().unwrap_or_default().trim().to_owned()
    }

    /// What the server logged.
    pub fn log(&self) -> String {
        self.folder.log()
    }
}

fn launch(folder: &Folder, address: SocketAddr) -> Result<Server, String> {
    let settings = folder.path("nsd.conf");
    let launch = Launch {
        name: "NSD",
        command: command(program(), &[OsStr::new("-d"), OsStr::new("-c"), settings.as_os_str()]),
        prepare: String::new(),
        folder: folder.path(""),
        output: folder.path("log/nsd.output"),
    };
    let mut server = launch.start().map_err(|error| format!("NSD cannot be started: {error}"))?;
    wait_until_listening(&mut server, &[address])?;
    // It listens before it has read its zones.
    if wait(|| server.has_ended() || answers(address)) && !server.has_ended() {
        return Ok(server);
    }
    Err(format!("NSD does not answer; it said:\n{}", server.output()))
}

/// Whether anything comes back for a question.
fn answers(address: SocketAddr) -> bool {
    // ". SOA IN"
    let question = [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 1];
    let Ok(socket) = UdpSocket::bind("127.0.0.1:0") else { return false };
    let asked =
        socket.set_read_timeout(Some(Duration::from_millis(100))).and_then(|()| socket.send_to(&question, address));
    asked.and_then(|_| socket.recv_from(&mut [0; 512])).is_ok()
}

/// Writes the settings and the zones, signed.
fn write(folder: &Folder, zones: &[Zone], address: SocketAddr, serial: u32) -> Result<(), String> {
    let mut all = zones.to_vec();
    if !all.iter().any(|zone| zone.name.is_empty()) {
        all.push(Zone::new("", "").signed(Signed::Nsec));
    }
    let mut settings = settings(folder, address);
    for zone in &all {
        let text = text(folder, zone, &all, serial)?;
        let file = format!("zones/{}", zone.file());
        folder.write(&file, &text).map_err(|error| format!("{file}: {error}"))?;
        if let Some(arguments) = zone.signed.arguments() {
            let key = key(folder, &zone.file(), &zone.name)?;
            let path = folder.path(&file);
            let mut signing = Command::new(tool("ldns-signzone"));
            signing.args(arguments).arg("-o").arg(format!("{}.", zone.name)).arg("-f").arg(&path).arg(&path).arg(key);
            run(&mut signing)?;
            spoil(&path, &zone.signed).map_err(|error| format!("{file}: {error}"))?;
        }
        let _ =
            write!(settings, "zone:\n  name: \"{}.\"\n  zonefile: \"{}\"\n", zone.name, folder.path(&file).display());
    }
    folder.write("nsd.conf", &settings).map_err(|error| format!("nsd.conf: {error}"))?;
    Ok(())
}

/// A zone with what every zone has, and with what leads to the zones below.
fn text(folder: &Folder, zone: &Zone, all: &[Zone], serial: u32) -> Result<String, String> {
    let origin = format!("{}.", zone.name);
    let server = format!("ns.{}", origin.trim_start_matches('.'));
    let mut text = format!(
        "$ORIGIN {origin}\n$TTL 300\n@ IN SOA {server} host.{} {serial} 3600 600 86400 60\n{server} IN A 127.0.0.1\n",
        origin.trim_start_matches('.'),
    );
    let usual = [server.trim_end_matches('.').to_owned()];
    for server in if zone.servers.is_empty() { &usual[..] } else { &zone.servers } {
        let _ = writeln!(text, "@ IN NS {server}.");
    }
    text.push_str(&zone.text);
    text.push('\n');
    for below in all.iter().filter(|below| below.is_below(zone, all)) {
        let _ = writeln!(text, "{0}. IN NS ns.{0}.\nns.{0}. IN A 127.0.0.1", below.name);
        let file = match below.signed {
            Signed::No => continue,
            // The key of some other time.
            Signed::KeyMismatch => format!("{}-other", below.file()),
            _ => below.file(),
        };
        let key = key(folder, &file, &below.name)?;
        text += &fs::read_to_string(format!("{key}.ds")).map_err(|error| format!("{key}: {error}"))?;
    }
    Ok(text)
}

/// The key of a zone, which is made when it is first asked for: what the names of
/// its files begin with.
fn key(folder: &Folder, file: &str, zone: &str) -> Result<String, String> {
    let key = folder.path("keys").join(file).display().to_string();
    if !Path::new(&format!("{key}.key")).exists() {
        let mut making = Command::new(tool("ldns-keygen"));
        making.args(["-a", "ECDSAP256SHA256", "-k", &format!("{zone}.")]).current_dir(folder.path("keys"));
        let made = run(&mut making)?;
        for ending in ["key", "private", "ds"] {
            let made = folder.path("keys").join(format!("{}.{ending}", made.trim()));
            fs::rename(&made, format!("{key}.{ending}")).map_err(|error| format!("{}: {error}", made.display()))?;
        }
    }
    Ok(key)
}

/// Does to a signed zone what somebody did who knew no better.
fn spoil(path: &Path, signed: &Signed) -> std::io::Result<()> {
    let text = fs::read_to_string(path)?;
    let spoilt = match signed {
        Signed::Stripped => {
            let signature = |line: &&str| !line.split_whitespace().any(|word| word == "RRSIG" || word == "NSEC");
            text.lines().filter(signature).map(|line| format!("{line}\n")).collect()
        }
        Signed::Altered(from, to) => {
            assert!(text.contains(from), "{from} is not in\n{text}");
            text.replace(from, to)
        }
        _ => return Ok(()),
    };
    fs::write(path, spoilt)
}

fn settings(folder: &Folder, address: SocketAddr) -> String {
    let path = |name: &str| folder.path(name).display().to_string();
    format!(
        "server:
  ip-address: {ip}@{port}
  port: {port}
  do-ip6: no
  server-count: 1
  username: \"\"
  chroot: \"\"
  zonesdir: \"\"
  database: \"\"
  pidfile: \"\"
  xfrdfile: \"{transfers}\"
  xfrdir: \"{folder}\"
  zonelistfile: \"{list}\"
  # A test asks more often than anybody outside.
  rrl-ratelimit: 0
remote-control:
  control-enable: no
",
        ip = address.ip(),
        port = address.port(),
        transfers = path("xfrd.state"),
        folder = path(""),
        list = path("zone.list"),
    )
}

/// Runs a tool to its end; what it printed.
fn run(command: &mut Command) -> Result<String, String> {
    let done = command.stdin(Stdio::null()).output().map_err(|error| format!("{command:?}: {error}"))?;
    if done.status.success() {
        return Ok(String::from_utf8_lossy(&done.stdout).into_owned());
    }
    Err(format!("{command:?}: {}", String::from_utf8_lossy(&done.stderr)))
}
