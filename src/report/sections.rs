//! What a report says, apart from how it is set: shared by text and HTML.

use std::time::Duration;

use jiff::tz::TimeZone;

use super::domain::{self, Line, Mark};
use crate::account::IncomingProtocol;
use crate::checkup::{Detail, Outcome, Status};
use crate::diagnosis::{Diagnosis, Fact, Severity, Wording, settings_text};
use crate::lang::{Args, Catalog};
use crate::probe::Direction;

/// One part of a report, under a heading of its own where it has one.
pub(super) enum Section {
    Title(String),
    Heading(String),
    Paragraph(String),
    /// Label and value.
    Table(Vec<(String, String)>),
    Steps(Vec<String>),
    /// The words of servers.
    Verbatim(Vec<String>),
    /// The parts of records, each further in than what leads to it.
    Outline(Vec<Line>),
}

/// A line of an outline as it reads: what stands there, and what it means.
pub(super) fn outline_text(line: &Line, catalog: &Catalog) -> String {
    if line.term.is_empty() || line.words.is_empty() {
        return format!("{}{}", line.term, line.words);
    }
    let mut args = Args::new();
    args.set("term", line.term.as_str());
    args.set("words", line.words.as_str());
    catalog.format("dns-line", &args)
}

/// The sign in front of a line that wants to be looked at.
pub(super) fn outline_sign(line: &Line) -> char {
    match line.mark {
        Mark::Caution => '!',
        Mark::Unknown => '?',
        Mark::Good | Mark::None => ' ',
    }
}

/// Everything that an administrator or a provider needs, in order.
pub(super) fn sections(outcome: &Outcome, catalog: &Catalog) -> Vec<Section> {
    let text = |id: &str| catalog.text(id);
    let mut parts = vec![Section::Title(text("report-title")), Section::Table(settings(outcome, catalog))];

    if let Some(cause) = outcome.cause() {
        parts.extend(finding(cause, &text("report-what-happened"), catalog));
    }
    parts.push(Section::Heading(text("report-stages")));
    parts.push(Section::Table(
        outcome
            .stages
            .iter()
            .map(|stage| {
                let name = text(&format!("stage-{}", stage.stage.word()));
                (name, stage_line(stage.status, stage.took, &stage.detail, catalog))
            })
            .collect(),
    ));
    let others: Vec<_> = outcome.diagnoses.iter().skip(1).filter(|other| other.severity > Severity::Ok).collect();
    if !others.is_empty() {
        parts.push(Section::Heading(text("report-other-findings")));
        parts.push(Section::Steps(others.iter().map(|other| title(other, catalog)).collect()));
    }
    if !outcome.working.is_empty() {
        parts.push(Section::Heading(text("report-settings-that-answer")));
        parts.push(Section::Steps(
            outcome
                .working
                .iter()
                .map(|settings| {
                    let methods = settings.auth.join(", ");
                    format!("{}, {} ({methods})", settings.server.host, settings_text(&settings.server, catalog))
                })
                .collect(),
        ));
    }
    if let Some(domain) = &outcome.domain {
        parts.extend(domain::short(domain, catalog));
    }
    if let Some(certificate) = outcome.tls.as_ref().and_then(|tls| tls.certificate.as_ref()) {
        let mut valid = Args::new();
        valid.set("from", certificate.not_before.as_str());
        valid.set("until", certificate.not_after.as_str());
        parts.push(Section::Heading(text("report-certificate")));
        parts.push(Section::Table(vec![
            (text("report-certificate-names"), certificate.names.join(", ")),
            (text("report-certificate-issuer"), certificate.issuer.clone()),
            (text("report-certificate"), catalog.format("report-certificate-valid", &valid)),
            ("SHA-256".to_owned(), certificate.sha256.to_string()),
        ]));
    }
    if !outcome.transcript.is_empty() {
        parts.push(Section::Heading(text("report-dialogue")));
        parts.push(Section::Verbatim(outcome.transcript.iter().map(dialogue_line).collect()));
    }
    let mut made = Args::new();
    made.set("version", env!("CARGO_PKG_VERSION"));
    parts.push(Section::Paragraph(catalog.format("report-made-by", &made)));
    parts.push(Section::Paragraph(text("report-no-secrets")));
    parts
}

fn settings(outcome: &Outcome, catalog: &Catalog) -> Vec<(String, String)> {
    let account = &outcome.account;
    let server = &account.outgoing.server;
    let text = |id: &str| catalog.text(id);
    let mut rows = vec![
        (text("report-address"), account.address.to_string()),
        (text("report-server"), server.host.to_string()),
        (text("report-port"), server.port.to_string()),
        (text("report-encryption"), text(&format!("security-{}", server.security.word()))),
    ];
    if let Some(user) = account.outgoing_username() {
        rows.push((text("report-user"), user.to_owned()));
    }
    if let Some(incoming) = &account.incoming {
        let protocol = match incoming.protocol {
            IncomingProtocol::Imap => "IMAP",
            IncomingProtocol::Pop3 => "POP3",
        };
        let settings = settings_text(&incoming.server, catalog);
        rows.push((text("report-incoming-server"), format!("{protocol}, {}, {settings}", incoming.server.host)));
    }
    if let Some(recipient) = &account.outside_recipient {
        rows.push((text("report-recipient"), recipient.to_string()));
    }
    let local = outcome.began.to_zoned(TimeZone::system());
    rows.push((text("report-time"), local.strftime("%Y-%m-%d %H:%M:%S %:z").to_string()));
    rows
}

/// A title in a list, with the server's name where the same may be said of two.
fn title(diagnosis: &Diagnosis, catalog: &Catalog) -> String {
    let title = Wording::of(diagnosis, catalog).title;
    match diagnosis.facts.get(&Fact::Server).filter(|_| diagnosis.is_about_incoming()) {
        Some(server) => format!("{title} ({server})"),
        None => title,
    }
}

fn finding(diagnosis: &Diagnosis, heading: &str, catalog: &Catalog) -> Vec<Section> {
    let wording = Wording::of(diagnosis, catalog);
    let mut parts = vec![
        Section::Heading(heading.to_owned()),
        Section::Paragraph(format!("{}. {}", wording.title, wording.explanation)),
    ];
    if !diagnosis.evidence.is_empty() {
        parts.push(Section::Heading(catalog.text("report-words")));
        parts.push(Section::Verbatim(diagnosis.evidence.clone()));
    }
    if !wording.steps.is_empty() {
        parts.push(Section::Heading(catalog.text("report-what-to-do")));
        parts.push(Section::Steps(wording.steps));
    }
    if !wording.admin_steps.is_empty() {
        parts.push(Section::Heading(catalog.text("report-for-the-administrator")));
        parts.push(Section::Steps(wording.admin_steps));
    }
    parts
}

fn stage_line(status: Status, took: Duration, detail: &Detail, catalog: &Catalog) -> String {
    let word = catalog.text(match status {
        Status::Passed => "status-passed",
        Status::Warning => "status-warning",
        Status::Failed => "status-failed",
        Status::Skipped => "status-skipped",
    });
    let mut line = word;
    if status != Status::Skipped && !took.is_zero() {
        line = format!("{line}, {} ms", took.as_millis());
    }
    match stage_detail(detail, catalog) {
        detail if detail.is_empty() => line,
        detail => format!("{line}, {detail}"),
    }
}

fn dialogue_line(line: &crate::probe::Line) -> String {
    let mark = match line.direction {
        Direction::Sent => ">",
        Direction::Received => "<",
    };
    format!("{:>6} ms {} {mark} {}", line.at.as_millis(), line.server, line.text)
}

/// What stands beside a stage.
pub fn stage_detail(detail: &Detail, catalog: &Catalog) -> String {
    match detail {
        Detail::Nothing => String::new(),
        Detail::Addresses(addresses) => addresses.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        Detail::Peer(peer) => peer.to_string(),
        Detail::Encrypted(version) => version.clone(),
        Detail::NotEncrypted => catalog.text("detail-not-encrypted"),
        Detail::SignedIn(method) => method.clone(),
        Detail::NoSignIn => catalog.text("detail-no-sign-in"),
        Detail::Words(words) => words.clone(),
        Detail::NotReached => catalog.text("detail-not-reached"),
        Detail::NoIncoming => catalog.text("detail-no-incoming"),
        Detail::NoIncomingPassword => catalog.text("detail-no-incoming-password"),
        Detail::DomainNotAsked => catalog.text("detail-domain-not-asked"),
        Detail::DomainUnanswered => catalog.text("detail-domain-unanswered"),
        Detail::DomainSound => catalog.text("detail-domain-sound"),
        Detail::DomainFindings(count) => {
            let mut args = Args::new();
            args.set("count", *count);
            catalog.format("detail-domain-findings", &args)
        }
        Detail::DomainOfService(service) => {
            let mut args = Args::new();
            args.set("service", service.as_str());
            catalog.format("detail-domain-of-service", &args)
        }
    }
}
