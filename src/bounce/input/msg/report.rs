//! What Outlook keeps of a report: the class of the message and properties of each recipient, as RFC 3464 writes them.

use super::compose::Part;
use super::header::{date, field};
use super::properties::{self as id, Storage};

pub(super) struct Report {
    /// `report-type` (RFC 6522).
    pub kind: &'static str,
    pub status: Part,
    /// What is known of the message that it is about.
    pub original: Option<Part>,
}

/// The report of a message with a class such as `REPORT.IPM.Note.NDR`.
pub(super) fn read(storage: &mut Storage<'_, '_>, class: &str) -> Option<Report> {
    let class = class.to_ascii_uppercase();
    let last = class.strip_prefix("REPORT.")?.rsplit('.').next().unwrap_or_default().to_owned();
    let original = original(storage);
    let (kind, status) = match last.as_str() {
        "IPNRN" => ("disposition-notification", disposition("displayed")),
        "IPNNRN" => ("disposition-notification", disposition("deleted")),
        _ => {
            let action = match last.as_str() {
                "DR" => "delivered",
                "DELAYED" => "delayed",
                "RELAYED" => "relayed",
                "EXPANDED" => "expanded",
                _ => "failed",
            };
            ("delivery-status", delivery_status(storage, action))
        }
    };
    let part_kind =
        if kind == "delivery-status" { "message/delivery-status" } else { "message/disposition-notification" };
    Some(Report { kind, status: Part { kind: part_kind, octets: status.into_bytes() }, original })
}

fn disposition(what: &str) -> String {
    format!("Disposition: manual-action/MDN-sent-manually; {what}\n")
}

fn original(storage: &mut Storage<'_, '_>) -> Option<Part> {
    let mut header = String::new();
    field(&mut header, "To", storage.string(id::ORIGINAL_DISPLAY_TO));
    field(&mut header, "Subject", storage.string(id::ORIGINAL_SUBJECT));
    field(&mut header, "Date", storage.file_time(id::ORIGINAL_SUBMIT_TIME).and_then(date));
    field(&mut header, "Message-ID", storage.string(id::ORIGINAL_MESSAGE_ID));
    (!header.is_empty()).then(|| Part { kind: "text/rfc822-headers", octets: header.into_bytes() })
}

fn delivery_status(storage: &mut Storage<'_, '_>, action: &str) -> String {
    let reporter = storage.string(id::REPORTING_MTA);
    let mut status = String::new();
    field(
        &mut status,
        "Reporting-MTA",
        reporter.map(|name| if name.contains(';') { name } else { format!("dns; {name}") }),
    );
    for path in storage.parts("__recip_version1.0_#") {
        let recipient = recipient(&mut storage.open_part(&path), action);
        if !status.is_empty() {
            status.push('\n');
        }
        status.push_str(&recipient);
    }
    status
}

fn recipient(storage: &mut Storage<'_, '_>, action: &str) -> String {
    let supplementary = storage.string(id::SUPPLEMENTARY_INFO);
    let words = supplementary.or_else(|| storage.string(id::REPORT_TEXT)).unwrap_or_default();
    let Said { remote, status, diagnostic } = said(&words);
    let remote = storage.string(id::REMOTE_MTA).or(remote);
    let status = status.or_else(|| storage.number(id::NDR_STATUS_CODE).and_then(of_status_code));
    let status = status.or_else(|| storage.number(id::NDR_DIAG_CODE).and_then(of_diag_code));
    let default = match action {
        "failed" => "5.0.0",
        "delayed" => "4.0.0",
        _ => "2.0.0",
    };
    let mut fields = String::new();
    let (kind, address) = address(storage);
    field(&mut fields, "Final-Recipient", address.map(|address| format!("{kind}; {address}")));
    field(&mut fields, "Action", Some(action.to_owned()));
    field(&mut fields, "Status", Some(status.unwrap_or_else(|| default.to_owned())));
    field(&mut fields, "Remote-MTA", remote.map(|remote| format!("dns; {remote}")));
    field(&mut fields, "Diagnostic-Code", diagnostic);
    fields
}

/// The address as the internet knows it, or by Exchange's name for it.
fn address(storage: &mut Storage<'_, '_>) -> (&'static str, Option<String>) {
    let smtp = storage.string(id::SMTP_ADDRESS).or_else(|| {
        let kind = storage.string(id::ADDRESS_TYPE).unwrap_or_default();
        storage.string(id::EMAIL_ADDRESS).filter(|address| kind.eq_ignore_ascii_case("SMTP") || address.contains('@'))
    });
    match smtp.or_else(|| storage.string(id::DISPLAY_NAME).filter(|name| name.contains('@'))) {
        Some(address) => ("rfc822", Some(address)),
        None => ("x-name", storage.string(id::DISPLAY_NAME).or_else(|| storage.string(id::EMAIL_ADDRESS))),
    }
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    remote: Option<String>,
    status: Option<String>,
    diagnostic: Option<String>,
}

/// `<mail.contoso.com #5.1.1 smtp;550 5.1.1 User unknown>`, as Exchange and Outlook write it; other words are taken as
/// they are.
fn said(words: &str) -> Said {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((remote, rest)) = words.strip_prefix('<').and_then(|words| words.split_once('#')) else {
        let diagnostic = (!words.is_empty()).then(|| if is_typed(&words) { words } else { format!("smtp; {words}") });
        return Said { diagnostic, ..Said::default() };
    };
    let rest = rest.strip_suffix('>').unwrap_or(rest);
    let (status, diagnostic) = rest.split_once(' ').unwrap_or((rest, ""));
    // `#< #5.7.1 smtp;…`: a gateway in between.
    let status = status.trim_start_matches(['<', '#']);
    let is_status =
        status.split('.').count() == 3 && status.bytes().all(|octet| octet.is_ascii_digit() || octet == b'.');
    let diagnostic = if is_status { diagnostic } else { rest };
    let diagnostic = diagnostic.trim();
    let typed = if is_typed(diagnostic) { diagnostic.to_owned() } else { format!("smtp; {diagnostic}") };
    Said {
        remote: Some(remote.trim().to_owned()).filter(|remote| !remote.is_empty()),
        status: is_status.then(|| status.to_owned()),
        diagnostic: (!diagnostic.is_empty()).then_some(typed),
    }
}

/// `smtp;…` (RFC 3464 2.3.6).
fn is_typed(words: &str) -> bool {
    words.split_once(';').is_some_and(|(kind, _)| {
        !kind.is_empty() && kind.len() <= 20 && kind.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'-')
    })
}

/// A hundred times the class, ten times the subject, and the detail (MS-OXCMAIL 2.2.3.7.1.3); details above 9 cannot be
/// told from it.
fn of_status_code(code: u32) -> Option<String> {
    let (class, subject, detail) = (code / 100, code / 10 % 10, code % 10);
    matches!(class, 2 | 4 | 5).then(|| format!("{class}.{subject}.{detail}"))
}

/// X.400's diagnostic codes in MAPI's numbering, as far as each has one status.
fn of_diag_code(code: u32) -> Option<String> {
    let status = match code {
        // MAPI_DIAG_OR_NAME_UNRECOGNIZED
        0 => "5.1.1",
        // MAPI_DIAG_OR_NAME_AMBIGUOUS
        1 => "5.1.4",
        // MAPI_DIAG_LOOP_DETECTED
        3 => "5.4.6",
        // MAPI_DIAG_MAXIMUM_TIME_EXPIRED
        5 => "4.4.7",
        // MAPI_DIAG_CONTENT_TOO_LONG
        7 => "5.3.4",
        _ => return None,
    };
    Some(status.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_exchange_adds_is_taken_apart() {
        let full = |remote: &str, status: &str, diagnostic: &str| Said {
            remote: Some(remote.to_owned()).filter(|text| !text.is_empty()),
            status: Some(status.to_owned()).filter(|text| !text.is_empty()),
            diagnostic: Some(diagnostic.to_owned()).filter(|text| !text.is_empty()),
        };
        for (words, expected) in [
            (
                "<mail.contoso.com #5.1.1 smtp;550 5.1.1\r\nUser unknown>",
                full("mail.contoso.com", "5.1.1", "smtp;550 5.1.1 User unknown"),
            ),
            ("<mx #5.1.1>", full("mx", "5.1.1", "")),
            ("< #4.4.7 smtp; 421 x>", full("", "4.4.7", "smtp; 421 x")),
            ("550 5.1.1 unknown", full("", "", "smtp; 550 5.1.1 unknown")),
            ("smtp;550 no", full("", "", "smtp;550 no")),
            ("", Said::default()),
        ] {
            assert_eq!(said(words), expected, "{words}");
        }
    }

    #[test]
    fn numbers_become_status_codes() {
        for (code, status) in [(511, Some("5.1.1")), (447, Some("4.4.7")), (0, None), (96, None), (4_294_967_295, None)]
        {
            assert_eq!(of_status_code(code).as_deref(), status);
        }
        assert_eq!(of_diag_code(0).as_deref(), Some("5.1.1"));
        assert_eq!(of_diag_code(u32::MAX), None);
    }
}
