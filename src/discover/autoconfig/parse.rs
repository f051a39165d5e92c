//! The format of the files, in the draft's form and the older ones in use (draft-ietf-mailmaint-autoconfig, "Data format").

use roxmltree::Node;

use crate::account::{Address, IncomingProtocol, Method, Port, Security, Server, UsernameForm};
use crate::discover::candidate::{Offered, OfferedIncoming};
use crate::discover::discovery::Failure;
use crate::discover::published::{MOST_SERVERS, Published, host, username_form};
use crate::discover::xml;

/// Longest name of a mail service (draft, "displayName and displayShortName").
const LONGEST_NAME: usize = 60;

/// What a server is for.
#[derive(Clone, Copy)]
enum Role {
    Submission,
    Incoming(IncomingProtocol),
}

/// Reads a file for an address.
pub fn read(octets: &[u8], address: &Address) -> Result<Published, Failure> {
    let text = xml::decode(octets)?;
    let document = xml::parse(&text)?;
    let root = xml::root(&document, "clientConfig")?;
    // The element around the servers has no meaning of its own, and may be missing.
    let provider = xml::children(root, "emailProvider").next();
    let elements = || provider.into_iter().chain([root]).flat_map(|parent| parent.children());
    let mut published = Published { name: elements().find_map(|element| name(&element)), ..Published::default() };
    let servers = elements().filter_map(|element| Some((role(&element)?, element)));
    for (role, element) in servers.take(MOST_SERVERS) {
        match (offered(element, address), role) {
            (Ok(offered), Role::Submission) => published.submission.push(offered),
            (Ok(offered), Role::Incoming(protocol)) => {
                published.incoming.push(OfferedIncoming { protocol, offered });
            }
            (Err(words), _) => published.left_out.push(xml::words_of(&words)),
        }
    }
    Ok(published)
}

/// Nothing for servers that are not for mail, or speak other protocols: these are left aside without a word.
fn role(element: &Node<'_, '_>) -> Option<Role> {
    let kind = element.attribute("type")?.trim();
    if xml::is(element, "outgoingServer") && kind.eq_ignore_ascii_case("smtp") {
        Some(Role::Submission)
    } else if xml::is(element, "incomingServer") && kind.eq_ignore_ascii_case("imap") {
        Some(Role::Incoming(IncomingProtocol::Imap))
    } else if xml::is(element, "incomingServer") && kind.eq_ignore_ascii_case("pop3") {
        Some(Role::Incoming(IncomingProtocol::Pop3))
    } else {
        None
    }
}

/// A server, or the words for which it is left out.
fn offered(element: Node<'_, '_>, address: &Address) -> Result<Offered, String> {
    let text = |name: &'static str| xml::text(element, name).ok_or_else(|| format!("<{name}>"));
    let hostname = text("hostname")?;
    let host = host(hostname, address).ok_or_else(|| hostname.to_owned())?;
    let port_text = text("port")?;
    let port: Port = UsernameForm::Pattern(port_text.to_owned())
        .of(address)
        .parse()
        .map_err(|_| format!("{}:{port_text}", host.as_ascii()))?;
    let socket_types: Vec<&str> =
        xml::children(element, "socketType").filter_map(|socket_type| xml::content(&socket_type)).collect();
    let security = socket_types.iter().find_map(|word| security(word));
    let security = security.ok_or_else(|| format!("<socketType> {}", socket_types.join(" ")))?;
    let username = match xml::text(element, "username").filter(|form| !has_unknown_placeholder(form)) {
        Some(form) => username_form(form, address).ok_or_else(|| form.to_owned())?,
        None => UsernameForm::default(),
    };
    let (methods, without_sign_in) = sign_in(element)?;
    Ok(Offered { server: Server { host, port, security }, username, methods, without_sign_in })
}

fn security(socket_type: &str) -> Option<Security> {
    match socket_type.to_ascii_lowercase().as_str() {
        "ssl" | "tls" => Some(Security::Tls),
        "starttls" => Some(Security::StartTls),
        "plain" => Some(Security::None),
        _ => None,
    }
}

/// The methods in their order, and whether the first choice is to do without. A server whose methods are all unknown here
/// has to be passed over (draft, "Multiple authentication alternatives").
fn sign_in(element: Node<'_, '_>) -> Result<(Vec<Method>, bool), String> {
    let words: Vec<&str> =
        xml::children(element, "authentication").filter_map(|authentication| xml::content(&authentication)).collect();
    let mut methods: Vec<Method> = Vec::new();
    let mut without = false;
    for word in words.iter().map(|word| word.to_ascii_lowercase()) {
        // Who is let in by address, or for having fetched mail before, shows no password to this server.
        if ["none", "client-ip-address", "smtp-after-pop"].contains(&word.as_str()) {
            without |= methods.is_empty();
        } else {
            for method in named(&word) {
                if !methods.contains(method) {
                    methods.push(*method);
                }
            }
        }
    }
    if methods.is_empty() && !without && !words.is_empty() {
        return Err(format!("<authentication> {}", words.join(" ")));
    }
    Ok((methods, without))
}

/// The methods that a word of the format stands for, in lower case; "plain" and "secure" are the first version's.
fn named(word: &str) -> &'static [Method] {
    match word {
        "password-cleartext" | "plain" => &[Method::Plain, Method::Login],
        "password-encrypted" | "secure" => &[Method::ScramSha256, Method::CramMd5],
        "ntlm" | "sasl ntlm" => &[Method::Ntlm],
        "oauth2" | "oauth" | "sasl xoauth2" => &[Method::Xoauth2],
        "sasl plain" => &[Method::Plain],
        "sasl login" => &[Method::Login],
        "sasl cram-md5" => &[Method::CramMd5],
        "sasl scram-sha-256" => &[Method::ScramSha256],
        _ => &[],
    }
}

/// A placeholder such as `%USERNAME%`, for which older files let the person be asked: what it stands for is not known.
fn has_unknown_placeholder(form: &str) -> bool {
    let known = ["EMAILADDRESS", "EMAILLOCALPART", "EMAILDOMAIN"];
    let mut pieces = form.split('%').skip(1).peekable();
    let mut unknown = false;
    while let Some(piece) = pieces.next() {
        // What follows the last percent sign is no placeholder.
        if pieces.peek().is_none() {
            break;
        }
        if known.contains(&piece) {
            pieces.next();
        } else {
            unknown |= !piece.is_empty() && piece.bytes().all(|octet| octet.is_ascii_uppercase());
        }
    }
    unknown
}

fn name(element: &Node<'_, '_>) -> Option<String> {
    if !xml::is(element, "displayName") && !xml::is(element, "displayShortName") {
        return None;
    }
    let name: String = xml::words_of(xml::content(element)?).chars().take(LONGEST_NAME).collect();
    (!name.contains(['%', '\u{fffd}'])).then_some(name)
}

#[cfg(test)]
mod tests;
