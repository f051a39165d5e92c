//! The older form, "plain old XML": a question that names the address, an answer with servers ([MS-OXDSCLI] 2.2.3, 2.2.4).

use roxmltree::Node;

use crate::account::{Address, IncomingProtocol, Method, Port, Security, Server, UsernameForm};
use crate::discover::candidate::{Offered, OfferedIncoming};
use crate::discover::discovery::Failure;
use crate::discover::published::{MOST_SERVERS, Published, host, username_form};
use crate::discover::xml;
use crate::probe::WebAddress;

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pox {
    Settings(Published),
    /// Another page knows (`RedirectUrl`).
    SentOn(WebAddress),
    /// It is to be asked about another address (`RedirectAddr`).
    OtherAddress(Address),
    /// There is nothing about this address, or nothing for mail programs of this kind.
    Nothing,
}

/// Ports on which encryption begins with the first byte, and on which it begins later (RFC 8314 3, RFC 6409, RFC 3501,
/// RFC 1939).
const TLS_PORTS: [u16; 3] = [465, 993, 995];
const STARTTLS_PORTS: [u16; 5] = [25, 110, 143, 587, 2525];

/// What a protocol is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Submission,
    Incoming(IncomingProtocol),
}

/// The question that Outlook asks.
pub(super) fn request(address: &Address) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\
         <Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006\">\
         <Request><EMailAddress>{}</EMailAddress>\
         <AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\
         </AcceptableResponseSchema></Request></Autodiscover>",
        escaped(&address.to_wire())
    )
}

/// Reads an answer about an address.
pub fn read(octets: &[u8], address: &Address) -> Result<Pox, Failure> {
    let text = xml::decode(octets)?;
    let document = xml::parse(&text)?;
    let root = xml::root(&document, "Autodiscover")?;
    let accounts = || xml::children(root, "Response").flat_map(|response| xml::children(response, "Account"));
    if let Some(url) = accounts().find_map(|account| action(account, "redirectUrl", "RedirectUrl")) {
        return WebAddress::parse(url).map(Pox::SentOn).ok_or_else(|| Failure::Malformed(xml::words_of(url)));
    }
    if let Some(other) = accounts().find_map(|account| action(account, "redirectAddr", "RedirectAddr")) {
        let parsed = Address::parse(other).map_err(|_| Failure::Malformed(xml::words_of(other)))?;
        return Ok(Pox::OtherAddress(parsed));
    }
    let mut published = Published::default();
    let protocols: Vec<(Role, Node<'_, '_>)> = accounts()
        .flat_map(|account| xml::children(account, "Protocol"))
        .filter_map(|protocol| Some((role(protocol)?, protocol)))
        .take(MOST_SERVERS)
        .collect();
    // Where the account for fetching mail is also the one for sending, its user name stands only there.
    let fetching = protocols.iter().find(|(role, _)| *role != Role::Submission).map(|(_, protocol)| *protocol);
    for (role, protocol) in &protocols {
        let from = if is_on(*protocol, "UsePOPAuth") { fetching } else { None };
        match (offered(*protocol, from, *role, address), role) {
            (Ok(offered), Role::Submission) => published.submission.push(offered),
            (Ok(offered), Role::Incoming(protocol)) => {
                published.incoming.push(OfferedIncoming { protocol: *protocol, offered });
            }
            (Err(words), _) => published.left_out.push(xml::words_of(&words)),
        }
    }
    Ok(if protocols.is_empty() { Pox::Nothing } else { Pox::Settings(published) })
}

/// What stands beside an action, if it is the account's first one.
fn action<'a>(account: Node<'a, '_>, action: &str, name: &'static str) -> Option<&'a str> {
    xml::text(account, "Action").filter(|found| found.eq_ignore_ascii_case(action))?;
    xml::text(account, name)
}

fn role(protocol: Node<'_, '_>) -> Option<Role> {
    match xml::text(protocol, "Type")?.to_ascii_uppercase().as_str() {
        "SMTP" => Some(Role::Submission),
        "IMAP" => Some(Role::Incoming(IncomingProtocol::Imap)),
        "POP3" | "POP" => Some(Role::Incoming(IncomingProtocol::Pop3)),
        _ => None,
    }
}

/// A server, or the words for which it is left out.
fn offered(
    protocol: Node<'_, '_>,
    fetching: Option<Node<'_, '_>>,
    role: Role,
    address: &Address,
) -> Result<Offered, String> {
    let name = xml::text(protocol, "Server").ok_or_else(|| "<Server>".to_owned())?;
    let host = host(name, address).ok_or_else(|| name.to_owned())?;
    let port = match xml::text(protocol, "Port") {
        Some(text) => Some(text.parse::<Port>().map_err(|_| format!("{}:{text}", host.as_ascii()))?),
        None => None,
    };
    let security = security(protocol, port);
    let login = xml::text(protocol, "LoginName").or_else(|| xml::text(fetching?, "LoginName"));
    let username = match login {
        Some(login) => username_form(login, address).ok_or_else(|| login.to_owned())?,
        None => UsernameForm::default(),
    };
    let methods = match xml::text(protocol, "SPA") {
        Some(_) if is_on(protocol, "SPA") => vec![Method::Ntlm],
        Some(_) => vec![Method::Plain, Method::Login],
        None => Vec::new(),
    };
    let without_sign_in =
        role == Role::Submission && xml::text(protocol, "AuthRequired").is_some() && !is_on(protocol, "AuthRequired");
    let port = port.unwrap_or_else(|| usual_port(role, security));
    Ok(Offered { server: Server { host, port, security }, username, methods, without_sign_in })
}

/// `Encryption` counts before the older `SSL`, which is on where it is missing. Many answers mean STARTTLS when they say
/// SSL, and the other way round, so a well-known port has the last word: never for less than was said.
fn security(protocol: Node<'_, '_>, port: Option<Port>) -> Security {
    let is_among = |ports: &[u16]| port.is_some_and(|port| ports.contains(&port.get()));
    let ssl = if is_among(&STARTTLS_PORTS) { Security::Auto } else { Security::Tls };
    match xml::text(protocol, "Encryption").map(str::to_ascii_uppercase).as_deref() {
        Some("NONE") => Security::None,
        Some("SSL") => ssl,
        Some("TLS") if is_among(&TLS_PORTS) => Security::Tls,
        Some("TLS") => Security::StartTls,
        Some("AUTO") => Security::Auto,
        _ if xml::text(protocol, "SSL").is_some() && !is_on(protocol, "SSL") => Security::None,
        _ => ssl,
    }
}

fn usual_port(role: Role, security: Security) -> Port {
    match (role, security) {
        (Role::Submission, security) => security.usual_smtp_port(),
        (Role::Incoming(IncomingProtocol::Imap), Security::Tls) => Port::known(993),
        (Role::Incoming(IncomingProtocol::Imap), _) => Port::known(143),
        (Role::Incoming(IncomingProtocol::Pop3), Security::Tls) => Port::known(995),
        (Role::Incoming(IncomingProtocol::Pop3), _) => Port::known(110),
    }
}

fn is_on(protocol: Node<'_, '_>, name: &'static str) -> bool {
    xml::text(protocol, name).is_some_and(|text| text.eq_ignore_ascii_case("on"))
}

/// Text between two tags (XML 1.0, 2.4).
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests;
