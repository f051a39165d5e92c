//! Puts header, texts and parts together as a mail (RFC 2045, RFC 6522).

use sha2::{Digest, Sha256};

use super::properties::{self as id, Storage};
use super::report::Report;
use super::rtf;

/// A part of a mail; its octets lie in it as they are.
pub(super) struct Part {
    pub kind: &'static str,
    pub octets: Vec<u8>,
}

/// The words of the message, plain and as HTML as far as it has them.
pub(super) fn texts(storage: &mut Storage<'_, '_>) -> Vec<Part> {
    let plain = storage.string(id::BODY).or_else(|| storage.string(id::REPORT_TEXT));
    let html = storage.html();
    let (plain, html) = if plain.is_none() && html.is_none() {
        match storage.binary(id::RTF_COMPRESSED).and_then(|octets| rtf::read(&octets)) {
            Some(rtf::Text::Plain(text)) => (Some(text), None),
            Some(rtf::Text::Html(text)) => (None, Some(text)),
            None => (None, None),
        }
    } else {
        (plain, html)
    };
    let part = |kind: &'static str| move |text: String| Part { kind, octets: text.into_bytes() };
    plain.map(part("text/plain")).into_iter().chain(html.map(part("text/html"))).collect()
}

pub(super) fn mail(header: String, texts: Vec<Part>, report: Option<Report>, attached: Vec<Part>) -> Vec<u8> {
    let mut parts: Vec<Vec<u8>> = Vec::new();
    match texts.len() {
        0 => {}
        1 => parts.extend(texts.iter().map(entity)),
        _ => parts.push(joined("multipart/alternative", &texts.iter().map(entity).collect::<Vec<_>>())),
    }
    let mut kind = "multipart/mixed".to_owned();
    let attached_report =
        attached.iter().find_map(|part| part.kind.strip_prefix("message/").filter(|kind| *kind != "rfc822"));
    let report_type =
        report.as_ref().map(|report| report.kind).filter(|_| attached_report.is_none()).or(attached_report);
    if let Some(report_type) = report_type {
        kind = format!("multipart/report; report-type={report_type}");
        // RFC 6522 3: the first part is for people.
        if parts.is_empty() {
            parts.push(entity(&Part { kind: "text/plain", octets: Vec::new() }));
        }
    }
    let has_original = attached.iter().any(|part| matches!(part.kind, "message/rfc822" | "text/rfc822-headers"));
    if let Some(report) = report.filter(|_| attached_report.is_none()) {
        parts.push(entity(&report.status));
        parts.extend(report.original.filter(|_| !has_original).as_ref().map(entity));
    }
    parts.extend(attached.iter().map(entity));
    let body = match parts.len() {
        0 => Vec::from(b"\n"),
        1 => parts.swap_remove(0),
        _ => joined(&kind, &parts),
    };
    let mut mail = header.into_bytes();
    mail.extend_from_slice(b"MIME-Version: 1.0\n");
    mail.extend(body);
    mail
}

/// A part with its own header.
fn entity(part: &Part) -> Vec<u8> {
    let charset = if part.kind.starts_with("text/") { "; charset=utf-8" } else { "" };
    let mut octets = format!("Content-Type: {}{charset}\nContent-Transfer-Encoding: 8bit\n\n", part.kind).into_bytes();
    octets.extend_from_slice(&part.octets);
    octets
}

/// Several entities as one. The boundary is made of what they hold, so they cannot hold it.
fn joined(kind: &str, parts: &[Vec<u8>]) -> Vec<u8> {
    let mut digest = Sha256::new();
    parts.iter().for_each(|part| digest.update(part));
    let boundary: String = digest.finalize().iter().take(16).map(|octet| format!("{octet:02x}")).collect();
    let mut octets = format!("Content-Type: {kind}; boundary=\"{boundary}\"\n\n").into_bytes();
    for part in parts {
        octets.extend_from_slice(format!("--{boundary}\n").as_bytes());
        octets.extend_from_slice(part);
        octets.push(b'\n');
    }
    octets.extend_from_slice(format!("--{boundary}--\n").as_bytes());
    octets
}
