//! What a screen reader is told about a window (AT-SPI over D-Bus).

use std::collections::HashMap;

use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use super::{Desktop, wait_for};

type Reference = (String, OwnedObjectPath);

/// Asks programs to tell screen readers about themselves.
pub fn switch_accessibility_on(bus_address: &str) {
    let bus = connect(bus_address);
    let proxy =
        Proxy::new(&bus, "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties").unwrap();
    wait_for("the accessibility bus", || {
        proxy.call_method("Set", &("org.a11y.Status", "IsEnabled", Value::from(true))).ok()
    });
}

/// Whether somebody on the bus goes by this name.
pub fn has_owner(bus_address: &str, name: &str) -> bool {
    let bus = connect(bus_address);
    let proxy =
        Proxy::new(&bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus").unwrap();
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

/// The window as a screen reader sees it.
pub struct Screen<'a> {
    desktop: &'a Desktop,
    bus: Connection,
    application: String,
}

impl<'a> Screen<'a> {
    /// Waits for the program with this process id to show its window.
    pub fn of(desktop: &'a Desktop, process: u32) -> Self {
        let session = connect(&desktop.bus_address);
        let proxy = Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus").unwrap();
        let address: String = proxy.call("GetAddress", &()).unwrap();
        let bus = connect(&address);
        let application = wait_for("the window", || {
            let root = (
                "org.a11y.atspi.Registry".to_owned(),
                OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").unwrap(),
            );
            children(&bus, &root).into_iter().map(|(name, _)| name).find(|name| process_of(&bus, name) == Some(process))
        });
        Self { desktop, bus, application }
    }

    /// Everything that is told at this moment.
    pub fn nodes(&self) -> Vec<Node> {
        let root =
            (self.application.clone(), OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").unwrap());
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

    /// Waits until something of this role with this text in its name is told.
    fn find(&self, role: Option<Role>, text: &str) -> Node {
        let mut last = String::new();
        let found = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            wait_for(text, || {
                let nodes = self.nodes();
                let found = nodes.iter().find(|node| role.is_none_or(|role| node.role == role) && node.name.contains(text));
                if found.is_none() {
                    last = nodes.iter().map(|node| format!("{:?}: {}\n", node.role, node.name)).collect();
                }
                found.cloned()
            })
        }));
        found.unwrap_or_else(|_| {
            self.desktop.picture("not-found");
            panic!("no {role:?} “{text}” in\n{last}")
        })
    }


    /// Presses something with the mouse, after scrolling to it where needed.
    pub fn click(&self, role: Role, text: &str) {
        self.press(&self.find(Some(role), text));
    }

    fn press(&self, node: &Node) {
        let (x, y) = wait_for("a place to click", || {
            let (x, y, width, height) = self.extents(node)?;
            let (x, y) = (x + width / 2, y + height / 2);
            let inside = (0..1280).contains(&x) && (0..900).contains(&y);
            if !inside {
                // The wheel turns the page under the mouse.
                self.desktop.xdotool(&["mousemove", "700", "450", "click", if y >= 900 { "5" } else { "4" }]);
            }
            inside.then_some((x, y))
        });
        self.desktop.xdotool(&["mousemove", &x.to_string(), &y.to_string(), "click", "1"]);
    }

    /// Puts a text into a field, in place of what stands there.
    pub fn fill(&self, label: &str, text: &str) {
        self.fill_nth(label, 0, text);
    }

    /// The same, where several fields go by that name.
    pub fn fill_nth(&self, label: &str, place: usize, text: &str) {
        let field = wait_for(label, || {
            let fields = self.nodes().into_iter().filter(|node| Role::FIELDS.contains(&node.role) && node.name.contains(label));
            fields.skip(place).collect::<Vec<_>>().into_iter().next()
        });
        self.press(&field);
        self.desktop.key("ctrl+a");
        self.desktop.type_text(text);
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
    let proxy =
        Proxy::new(bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus").ok()?;
    let credentials: HashMap<String, OwnedValue> = proxy.call("GetConnectionCredentials", &(name,)).ok()?;
    credentials.get("ProcessID")?.downcast_ref().ok()
}
