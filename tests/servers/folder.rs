//! The temporary folder in which one server lives.
//!
//! Everything that a server reads or writes lies in it: settings, queue, mail
//! and logs. So two servers never meet, nothing is left on the machine, and a
//! test can look through all of it for a password that should not be there.

use std::fmt::Write as _;
use std::fs::{self, File, Permissions};
use std::io;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::process::wait;

/// A user of the system as `/etc/passwd` knows them.
#[derive(Clone, Copy, Debug)]
pub struct Owner {
    /// The number of the user.
    pub user: u32,
    /// The number of their group.
    pub group: u32,
}

impl Owner {
    /// Who may do anything; the tests run as root.
    pub const ROOT: Owner = Owner { user: 0, group: 0 };
    /// Who owns the delivered mail: a user that may do nothing else.
    pub const NOBODY: Owner = Owner { user: 65534, group: 65534 };

    /// Looks a user up by name.
    pub fn named(name: &str) -> Option<Owner> {
        Some(Owner { user: number_in("/etc/passwd", name)?, group: group(name)? })
    }
}

/// The number of a group.
pub fn group(name: &str) -> Option<u32> {
    number_in("/etc/group", name)
}

/// The number in the third field of the line that begins with a name.
fn number_in(file: &str, name: &str) -> Option<u32> {
    let text = fs::read_to_string(file).ok()?;
    text.lines()
        .map(|line| line.split(':').collect::<Vec<_>>())
        .find(|fields| fields.first() == Some(&name))?
        .get(2)?
        .parse()
        .ok()
}

/// The folder with the parts that all servers have.
pub struct Folder {
    root: TempDir,
    /// Files in which passwords stand because the server must know them.
    secrets: Vec<PathBuf>,
}

impl Folder {
    /// Makes the folder, with `log` and `mail` in it.
    ///
    /// It is always in `/tmp`: the path of a socket may have 107 bytes at most,
    /// and the servers' own users must be able to reach it.
    pub fn new() -> io::Result<Folder> {
        let root = tempfile::Builder::new().prefix("mailclinic-").tempdir_in("/tmp")?;
        fs::set_permissions(root.path(), Permissions::from_mode(0o755))?;
        let folder = Folder { root, secrets: Vec::new() };
        folder.make("etc", Owner::ROOT, 0o755)?;
        folder.write("etc/hosts", "127.0.0.1 localhost\n::1 localhost\n")?;
        folder.write("etc/resolv.conf", "")?;
        folder.make("log", Owner::ROOT, 0o755)?;
        folder.make("mail", Owner::NOBODY, 0o755)?;
        Ok(folder)
    }

    /// The path of something in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    /// Makes a folder in it.
    pub fn make(&self, name: &str, owner: Owner, mode: u32) -> io::Result<PathBuf> {
        let path = self.path(name);
        fs::create_dir(&path)?;
        chown(&path, Some(owner.user), Some(owner.group))?;
        fs::set_permissions(&path, Permissions::from_mode(mode))?;
        Ok(path)
    }

    /// Writes a file that only root may change.
    ///
    /// It is made to look a minute old: Postfix takes settings written within
    /// the last second for still being written, and waits for two seconds.
    pub fn write(&self, name: &str, content: &str) -> io::Result<PathBuf> {
        let path = self.path(name);
        fs::write(&path, content)?;
        let minute_ago = SystemTime::now() - Duration::from_secs(60);
        File::options().write(true).open(&path)?.set_modified(minute_ago)?;
        fs::set_permissions(&path, Permissions::from_mode(0o644))?;
        Ok(path)
    }

    /// Writes a file that only its owner may read, and that [`Folder::find`]
    /// passes over because passwords belong there.
    pub fn write_secret(&mut self, name: &str, content: &str, owner: Owner) -> io::Result<PathBuf> {
        let path = self.write(name, content)?;
        self.keep_secret(&path, owner)?;
        Ok(path)
    }

    /// Does the same with a file that is already there.
    pub fn keep_secret(&mut self, path: &Path, owner: Owner) -> io::Result<()> {
        chown(path, Some(owner.user), Some(owner.group))?;
        fs::set_permissions(path, Permissions::from_mode(0o600))?;
        self.secrets.push(path.to_owned());
        Ok(())
    }

    /// Gives a folder to somebody else.
    pub fn give(&self, name: &str, owner: Owner) -> io::Result<()> {
        chown(self.path(name), Some(owner.user), Some(owner.group))
    }

    /// Shell commands after which a server can ask nobody for names. Each looks
    /// up who connects to it; where nobody answers, that takes many seconds.
    pub fn without_names(&self) -> String {
        ["hosts", "resolv.conf"]
            .map(|name| {
                let path = self.path("etc").join(name);
                format!("[ ! -e /etc/{name} ] || mount --bind {} /etc/{name}\n", path.display())
            })
            .concat()
    }

    /// Makes up users of the system for one server alone. They are written into
    /// copies of `/etc/passwd` and `/etc/group`; the shell commands given back
    /// lay these over the real ones in what that server sees. So nothing
    /// must be changed on the machine. Users who exist already stay who they are.
    pub fn with_users(&self, names: &[&str]) -> io::Result<(String, Vec<Owner>)> {
        let mut passwd = fs::read_to_string("/etc/passwd")?;
        let mut groups = fs::read_to_string("/etc/group")?;
        let mut owners = Vec::new();
        // Numbers that Debian gives to nobody by itself.
        for (number, name) in (64_900..).zip(names) {
            owners.push(Owner::named(name).unwrap_or(Owner { user: number, group: number }));
            if Owner::named(name).is_none() {
                let _ = writeln!(passwd, "{name}:x:{number}:{number}::/nonexistent:/bin/false");
                let _ = writeln!(groups, "{name}:x:{number}:");
            }
        }
        let passwd = self.write("etc/passwd", &passwd)?;
        let groups = self.write("etc/group", &groups)?;
        let commands =
            format!("mount --bind {} /etc/passwd\nmount --bind {} /etc/group\n", passwd.display(), groups.display());
        Ok((commands, owners))
    }

    /// The files that contain the bytes anywhere, those with the server's own
    /// list of passwords left out.
    pub fn find(&self, needle: &[u8]) -> Vec<PathBuf> {
        let mut files = Vec::new();
        collect(self.root.path(), &mut files);
        files.retain(|file| {
            !self.secrets.contains(file)
                && fs::read(file).unwrap_or_default().windows(needle.len().max(1)).any(|window| window == needle)
        });
        files
    }

    /// All that was logged, one log after the other.
    pub fn log(&self) -> String {
        let mut files = Vec::new();
        collect(&self.path("log"), &mut files);
        files.sort();
        files.iter().map(|file| String::from_utf8_lossy(&fs::read(file).unwrap_or_default()).into_owned()).collect()
    }

    /// The messages delivered so far, whoever got them, in the order of their
    /// file names, which begin with the time.
    pub fn received(&self) -> Vec<String> {
        let mut files = Vec::new();
        collect(&self.path("mail"), &mut files);
        files.retain(|file| {
            let within = file.parent().and_then(Path::file_name);
            within.is_some_and(|within| within == "new" || within == "cur")
        });
        files.sort_by_key(|file| file.file_name().map(ToOwned::to_owned));
        files.iter().map(|file| String::from_utf8_lossy(&fs::read(file).unwrap_or_default()).into_owned()).collect()
    }

    /// Waits until at least so many messages are delivered, because a server
    /// says yes to a message before it delivers it. Gives what there is when
    /// they do not come in time.
    pub fn wait_for_mail(&self, count: usize) -> Vec<String> {
        let mut received = Vec::new();
        wait(|| {
            received = self.received();
            received.len() >= count
        });
        received
    }
}

/// All regular files below a folder.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => collect(&entry.path(), files),
            Ok(kind) if kind.is_file() => files.push(entry.path()),
            // Sockets and links hold nothing.
            _ => {}
        }
    }
}
