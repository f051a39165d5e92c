//! The facts of an explanation as labels and values.

use jiff::tz::TimeZone;

use super::words::{action_text, read_as, stage_text};
use crate::bounce::{Authentication, Explanation, Failure, Hop};
use crate::lang::Catalog;

type Rows = Vec<(String, String)>;

/// Puts a row for each value that is known.
fn known<'a>(rows: impl IntoIterator<Item = (&'a str, Option<String>)>, catalog: &Catalog) -> Rows {
    let told =
        |(label, value): (&str, Option<String>)| Some((catalog.text(label), value.filter(|value| !value.is_empty())?));
    rows.into_iter().filter_map(told).collect()
}

pub fn about(explanation: &Explanation, source: &str, catalog: &Catalog) -> Rows {
    known([("note-source", Some(source.to_owned())), ("note-read-as", Some(read_as(explanation, catalog)))], catalog)
}

/// What is known of one failure, of the account and of the message, without what was found out.
pub fn explanation(explanation: &Explanation, failure: Option<&Failure>, catalog: &Catalog) -> Rows {
    let mut rows = failure.map(|failure| self::failure(failure, catalog)).unwrap_or_default();
    rows.extend(account(explanation, catalog));
    rows.extend(original(explanation, catalog));
    rows
}

pub fn failure(failure: &Failure, catalog: &Catalog) -> Rows {
    known(
        [
            ("note-action", failure.action.map(|action| action_text(action, catalog))),
            ("note-reply-code", failure.reply_code.clone()),
            ("note-enhanced-code", failure.enhanced_code.clone()),
            ("note-refused-by", failure.rejecting_server.clone()),
            ("note-reported-by", failure.reporting_server.clone()),
            ("note-stage", failure.stage.map(|stage| stage_text(stage, catalog))),
        ],
        catalog,
    )
}

/// The account that an error window named.
pub fn account(explanation: &Explanation, catalog: &Catalog) -> Rows {
    let Some(account) = &explanation.account else { return Rows::new() };
    known(
        [
            ("note-account-name", account.name.clone()),
            ("report-server", account.server.clone()),
            ("report-port", account.port.map(|port| port.to_string())),
            (
                "report-encryption",
                account.security.map(|security| catalog.text(&format!("security-{}", security.word()))),
            ),
            ("note-outlook-code", account.outlook_code.clone()),
        ],
        catalog,
    )
}

pub fn original(explanation: &Explanation, catalog: &Catalog) -> Rows {
    let Some(original) = &explanation.original else { return Rows::new() };
    known(
        [
            ("note-from", original.from.clone()),
            ("note-to", original.to.clone()),
            ("note-subject", original.subject.clone()),
            ("note-date", original.date.clone()),
            ("note-message-id", original.message_id.clone()),
        ],
        catalog,
    )
}

/// One row a server: when it had the message, and where from.
pub fn hops(explanation: &Explanation, catalog: &Catalog, zone: &TimeZone) -> Rows {
    let unknown = || catalog.text("note-unknown");
    let row = |hop: &Hop| {
        let time = hop
            .time
            .map_or_else(unknown, |time| time.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M:%S %:z").to_string());
        let way = [hop.from.as_deref(), hop.by.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" → ");
        let delay = hop.delay_s.map(|seconds| format!("{seconds:+} s"));
        let rest = [Some(way), hop.protocol.clone(), delay];
        (time, rest.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
    };
    explanation.hops.iter().map(row).collect()
}

/// The results under the names that administrators know them by.
pub fn authentication(authentication: &Authentication, catalog: &Catalog) -> Rows {
    let named = [
        ("SPF", &authentication.spf),
        ("DKIM", &authentication.dkim),
        ("DMARC", &authentication.dmarc),
        ("compauth", &authentication.compauth),
        ("reason", &authentication.reason),
        ("action", &authentication.action),
    ];
    let mut rows: Rows =
        named.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value.clone()?))).collect();
    let aligned = authentication.aligned.map(|aligned| if aligned { "note-aligned-yes" } else { "note-aligned-no" });
    rows.extend(known(
        [
            ("note-envelope-domain", authentication.envelope_domain.clone()),
            ("note-from-domain", authentication.from_domain.clone()),
            ("note-aligned", aligned.map(|id| catalog.text(id))),
            ("note-signing-domain", authentication.signing_domain.clone()),
            ("note-ip", authentication.ip.clone()),
        ],
        catalog,
    ));
    rows
}
