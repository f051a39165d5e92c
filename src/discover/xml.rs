//! XML as a stranger may hand it in: text in any encoding, without document type, entities, or more of anything than a file of
//! settings has.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};
use roxmltree::{Document, Node, ParsingOptions};

use super::discovery::Failure;

/// Files of settings have some hundred; elements, texts and comments alike.
const MOST_NODES: u32 = 20_000;

/// Each attribute is compared with all others of its element, and each namespace with all in force.
const MOST_ATTRIBUTES: usize = 4_000;
const MOST_NAMESPACES: usize = 50;

/// How much of a stranger's words is repeated to a person.
const LONGEST_WORDS: usize = 100;

/// The text of a file: by its byte order mark, else UTF-8, else what its first line names.
pub(super) fn decode(octets: &[u8]) -> Result<Cow<'_, str>, Failure> {
    let declared = match Encoding::for_bom(octets) {
        Some((encoding, _)) => encoding,
        None if std::str::from_utf8(octets).is_ok() => UTF_8,
        None => declared_encoding(octets).unwrap_or(UTF_8),
    };
    let (text, _, broken) = declared.decode(octets);
    if broken { Err(Failure::Malformed("not text".to_owned())) } else { Ok(text) }
}

/// The tree of a file. No document type is let in, so there is no entity to expand and no file to fetch.
pub(super) fn parse(text: &str) -> Result<Document<'_>, Failure> {
    let malformed = |words: &str| Failure::Malformed(words_of(words));
    if text.bytes().filter(|octet| *octet == b'=').nth(MOST_ATTRIBUTES).is_some()
        || text.match_indices("xmlns").nth(MOST_NAMESPACES).is_some()
    {
        return Err(malformed("too many attributes"));
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, entity_resolver: None };
    Document::parse_with_options(text.trim_start(), options).map_err(|error| malformed(&error.to_string()))
}

/// The root, if it has this name. Namespaces are left aside: hand-made files lack them or get them wrong.
pub(super) fn root<'a, 'input>(document: &'a Document<'input>, name: &str) -> Result<Node<'a, 'input>, Failure> {
    let root = document.root_element();
    if is(&root, name) { Ok(root) } else { Err(Failure::Malformed(words_of(&format!("<{}>", root.tag_name().name())))) }
}

pub(super) fn is(node: &Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

/// The elements of this name right below.
pub(super) fn children<'a, 'input: 'a>(
    node: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children().filter(move |child| is(child, name))
}

/// The text of the first such element right below, where there is any.
pub(super) fn text<'a>(node: Node<'a, '_>, name: &'static str) -> Option<&'a str> {
    children(node, name).next().and_then(|child| content(&child))
}

/// The first text of an element, where there is any; comments may stand around it.
pub(super) fn content<'a>(node: &Node<'a, '_>) -> Option<&'a str> {
    node.children().filter(Node::is_text).filter_map(|text| text.text()).map(str::trim).find(|text| !text.is_empty())
}

/// A stranger's words as they are shown to a person: short, in one line, and harmless to a screen.
pub(super) fn words_of(text: &str) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    crate::probe::harmless(&one_line).chars().take(LONGEST_WORDS).collect()
}

fn declared_encoding(octets: &[u8]) -> Option<&'static Encoding> {
    let first = octets.get(..octets.len().min(200))?;
    let first = String::from_utf8_lossy(first);
    let declaration = first.trim_start().strip_prefix("<?xml")?.split("?>").next()?.to_owned();
    let (_, after) = declaration.split_once("encoding")?;
    let quoted = after.trim_start().strip_prefix('=')?.trim_start();
    let quote = quoted.chars().next().filter(|quote| ['"', '\''].contains(quote))?;
    Encoding::for_label(quoted.get(1..)?.split(quote).next()?.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf_16(text: &str, to: fn(u16) -> [u8; 2]) -> Vec<u8> {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(to).collect()
    }

    #[test]
    fn files_are_read_in_the_encoding_they_have() {
        let file = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n<a>Müller</a>";
        let mut latin = file.replace("ü", "\u{1}").into_bytes();
        for octet in &mut latin {
            *octet = if *octet == 1 { 0xfc } else { *octet };
        }
        for octets in [
            file.as_bytes().to_vec(),
            [b"\xef\xbb\xbf", file.as_bytes()].concat(),
            utf_16(file, u16::to_le_bytes),
            utf_16(file, u16::to_be_bytes),
            latin,
        ] {
            let text = decode(&octets).expect("text");
            let document = parse(&text).expect("XML");
            assert_eq!(root(&document, "a").ok().and_then(|root| root.text()), Some("Müller"), "{octets:?}");
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for octets in
            [&b"\xff\xd8\xff\xe0\x00\x10JFIF"[..], b"<a>\xc3\x28</a>", b"\x1f\x8b\x08\x00\x00", b"\xff\xfe\x00\xd8"]
        {
            let read = decode(octets).and_then(|text| parse(&text).map(|_| ()));
            assert!(matches!(read, Err(Failure::Malformed(_))), "{octets:?}");
        }
    }

    /// Each of them would be slow or large, would it be let in.
    #[test]
    fn bombs_do_not_go_off() {
        let laughs = (1..10).fold(r#"<!DOCTYPE a [<!ENTITY l0 "ha">"#.to_owned(), |bomb, n| {
            format!("{bomb}<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))
        }) + "]><a>&l9;</a>";
        let began = std::time::Instant::now();
        for text in [
            laughs,
            r#"<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"#.to_owned(),
            r#"<!DOCTYPE a SYSTEM "https://evil.example/a.dtd"><a/>"#.to_owned(),
            r#"<!DOCTYPE a [<!ENTITY % x SYSTEM "https://evil.example/"> %x;]><a/>"#.to_owned(),
            "<a>&unknown;</a>".to_owned(),
            "<a>".repeat(80_000),
            "<a>".repeat(10_000),
            format!("{}{}", "<a>".repeat(30_000), "</a>".repeat(30_000)),
            format!("<a>{}</a>", "<b/>".repeat(60_000)),
            format!("<a {}/>", (0..20_000).map(|n| format!("a{n}=\"\" ")).collect::<String>()),
            (0..5_000).map(|n| format!("<a xmlns:a{n}=\"urn:{n}\">")).collect(),
            "<a a=\"1\" a=\"2\"/>".to_owned(),
            "<a><!-- no end".to_owned(),
            "<a><![CDATA[ no end".to_owned(),
        ] {
            let begin: String = text.chars().take(80).collect();
            assert!(matches!(parse(&text), Err(Failure::Malformed(_))), "{begin}");
        }
        assert!(began.elapsed() < std::time::Duration::from_secs(5), "{:?}", began.elapsed());
    }

    #[test]
    fn depth_alone_does_no_harm() {
        let text = format!("<a>{}{}</a>", "<b>".repeat(9_000), "</b>".repeat(9_000));
        let document = parse(&text).expect("XML");
        assert_eq!(children(document.root_element(), "b").count(), 1);
    }

    #[test]
    fn a_strangers_words_are_short_and_harmless() {
        assert_eq!(words_of(" a\r\n\tb\u{1b}[31m\u{202e}c"), "a b\u{fffd}[31m\u{fffd}c");
        assert_eq!(words_of(&"é".repeat(5000)).chars().count(), LONGEST_WORDS);
    }
}
