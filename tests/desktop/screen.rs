//! What a screen reader is told about a window (AT-SPI over D-Bus).

use std::collections::HashMap;
use std::time::{Duration, Instant};

use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use super::{Desktop, PATIENCE, wait_for};

/// Who knows all programs that tell about themselves.
const REGISTRY: &str = "org.a11y.atspi.Registry";
const ROOT: &str = "/org/a11y/atspi/accessible/root";

type Reference = (String, OwnedObjectPath);

/// Asks programs to tell screen readers about themselves, and waits until there is somebody to tell it to.
pub fn switch_accessibility_on(bus_address: &str) {
    let session = connect(bus_address);
    let proxy = Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties").unwrap();
    let bus = accessibility_bus(&session);
    wait_for("the registry of accessible programs", || {
        let registry = Proxy::new(&bus, REGISTRY, ROOT, "org.a11y.atspi.Accessible").ok()?;
        registry.call_method("GetChildren", &()).ok()
    });
    wait_for("accessibility", || {
        proxy.call_method("Set", &("org.a11y.Status", "IsEnabled", Value::from(true))).ok()?;
        let answer = proxy.call_method("Get", &("org.a11y.Status", "IsEnabled")).ok()?;
        let on: OwnedValue = answer.body().deserialize().ok()?;
        bool::try_from(on).ok().filter(|on| *on)
    });
}

fn accessibility_bus(session: &Connection) -> Connection {
    let address: String = wait_for("the accessibility bus", || {
        Proxy::new(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus").ok()?.call("GetAddress", &()).ok()
    });
    connect(&address)
}

/// Whether somebody on the bus goes by this name.
pub fn has_owner(bus_address: &str, name: &str) -> bool {
    let bus = connect(bus_address);
    let proxy = Proxy::new(&bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus").unwrap();
    proxy.call("NameHasOwner", &(name,)).unwrap_or(false)
}

fn connect(address: &str) -> Connection {
    wait_for("the bus", || Builder::address(address).ok()?.build().ok())
}

/// What a thing is, by AT-SPI's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Role(u32);

impl Role {
    pub const BUTTON: Self = Self(43);
    pub const CHECK_BOX: Self = Self(7);
    /// A heading that opens and closes: a toggle button, by its number.
    pub const FOLD: Self = Self(62);
    /// An entry at the side, which is pressed while its page is shown.
    pub const ENTRY_AT_SIDE: Self = Self(62);
    /// A list that opens to choose from.
    const LIST: Self = Self(11);
    const ENTRY: Self = Self(79);
    const PASSWORD: Self = Self(40);

    /// Fields that take a text.
    const FIELDS: [Self; 2] = [Self::ENTRY, Self::PASSWORD];
}

/// One thing in a window: its role, its name, and where it is.
#[derive(Clone, Debug)]
pub struct Node {
    pub role: Role,
    pub name: String,
    reference: Reference,
}

/// The part of a window of the usual size in which nothing is cut off, from top to bottom.
const INSIDE: std::ops::Range<i32> = 20..735;

/// The window as a screen reader sees it.
pub struct Screen<'a> {
    desktop: &'a Desktop,
    bus: Connection,
    application: String,
}

impl<'a> Screen<'a> {
    /// Waits for the program with this process id to show its window.
    pub fn of(desktop: &'a Desktop, process: u32) -> Self {
        let bus = accessibility_bus(&connect(&desktop.bus_address));
        let application = wait_for("the window", || {
            children(&bus, &(REGISTRY.to_owned(), OwnedObjectPath::try_from(ROOT).unwrap()))
                .into_iter()
                .map(|(name, _)| name)
                .find(|name| process_of(&bus, name) == Some(process))
        });
        // Without a window manager nobody else gives it the keyboard.
        desktop.xdotool(&["search", "--sync", "--onlyvisible", "--name", "^Mailclinic$", "windowfocus", "--sync"]);
        Self { desktop, bus, application }
    }

    /// Everything that is told at this moment.
    pub fn nodes(&self) -> Vec<Node> {
        let root = (self.application.clone(), OwnedObjectPath::try_from(ROOT).unwrap());
        let mut nodes = Vec::new();
        let mut waiting = vec![root];
        while let Some(reference) = waiting.pop() {
            if let Some(node) = self.node(&reference) {
                nodes.push(node);
            }
            // Reversed, so that the first child is the next to be read.
            waiting.extend(children(&self.bus, &reference).into_iter().rev());
        }
        nodes
    }

    /// All texts, for the message of a failed test.
    pub fn text(&self) -> String {
        self.nodes().iter().map(|node| format!("{:?}: {}\n", node.role, node.name)).collect()
    }

    /// Waits until something with this text in its name is told.
    pub fn read(&self, text: &str) {
        self.find(None, text);
    }

    fn find(&self, role: Option<Role>, text: &str) -> Node {
        self.wait(text, |node| role.is_none_or(|role| node.role == role) && node.name.contains(text), 0)
    }

    /// Waits for the node in this place among those wanted; says what was told in its stead when it does not come.
    fn wait(&self, what: &str, wanted: impl Fn(&Node) -> bool, place: usize) -> Node {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let nodes = self.nodes();
            if let Some(found) = nodes.iter().filter(|node| wanted(node)).nth(place) {
                return found.clone();
            }
            if Instant::now() > deadline {
                self.desktop.picture("not-found");
                panic!("no {place}. “{what}” in\n{}", self.text());
            }
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// Presses something with the mouse, after scrolling to it where needed.
    pub fn click(&self, role: Role, text: &str) {
        self.press(|| self.find(Some(role), text));
    }

    /// Looks for the thing again and again until it stays in its place: what is shown meanwhile may take that of what was found.
    fn press(&self, find: impl Fn() -> Node) {
        let (x, y) = wait_for("a place to click", || {
            let node = find();
            let place = self.extents(&node)?;
            // A page that is still turning is not to be clicked at.
            std::thread::sleep(Duration::from_millis(60));
            let (x, y, width, height) = place;
            let (x, y) = (x + width / 2, y + height / 2);
            if !INSIDE.contains(&y) {
                // The wheel turns the page under the mouse.
                let wheel = if y >= INSIDE.end { "5" } else { "4" };
                self.desktop.xdotool(&["mousemove", "680", "400", "click", wheel]);
                return None;
            }
            (self.extents(&node)? == place).then_some((x, y))
        });
        self.desktop.xdotool(&["mousemove", &x.to_string(), &y.to_string(), "click", "1"]);
    }

    /// Puts a text into a field, in place of what stands there.
    pub fn fill(&self, label: &str, text: &str) {
        self.fill_nth(label, 0, text);
    }

    /// The same, where several fields go by that name.
    pub fn fill_nth(&self, label: &str, place: usize, text: &str) {
        let is_field = |node: &Node| Role::FIELDS.contains(&node.role) && node.name.contains(label);
        self.press(|| self.wait(label, is_field, place));
        self.desktop.key("ctrl+a");
        self.desktop.type_text(text);
    }

    /// Chooses from the list that opens under this label, where several go by it the one in this place.
    pub fn choose_nth(&self, label: &str, place: usize, option: &str) {
        self.press(|| self.wait(label, |node| node.role == Role::LIST && node.name.contains(label), place));
        self.press(|| self.wait(option, |node| node.role != Role::LIST && node.name == option, 0));
    }

    fn extents(&self, node: &Node) -> Option<(i32, i32, i32, i32)> {
        let (name, path) = &node.reference;
        let proxy = Proxy::new(&self.bus, name.as_str(), path, "org.a11y.atspi.Component").ok()?;
        // Relative to the screen.
        proxy.call("GetExtents", &(0_u32,)).ok()
    }

    fn node(&self, reference: &Reference) -> Option<Node> {
        let (name, path) = reference;
        let proxy = Proxy::new(&self.bus, name.as_str(), path, "org.a11y.atspi.Accessible").ok()?;
        let role = Role(proxy.call("GetRole", &()).ok()?);
        let name: String = proxy.get_property("Name").ok()?;
        Some(Node { role, name, reference: reference.clone() })
    }
}

fn children(bus: &Connection, (name, path): &Reference) -> Vec<Reference> {
    let Ok(proxy) = Proxy::new(bus, name.as_str(), path, "org.a11y.atspi.Accessible") else { return Vec::new() };
    proxy.call("GetChildren", &()).unwrap_or_default()
}

fn process_of(bus: &Connection, name: &str) -> Option<u32> {
    let proxy = Proxy::new(bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus").ok()?;
    let credentials: HashMap<String, OwnedValue> = proxy.call("GetConnectionCredentials", &(name,)).ok()?;
    credentials.get("ProcessID")?.downcast_ref().ok()
}
