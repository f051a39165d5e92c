//! Who wrote a report, by the program's or service's own name.

use std::sync::LazyLock;

use super::entry::address_in;
use super::headers::Fields;
use super::letter::Letter;
use super::marks::Marks;
use super::notification;

/// Words of the notice, and whose they are; the first that is found.
const BY_NOTICE: &[(&str, &str)] = &[
    ("This is the mail system at host", "Postfix"),
    ("This is the Postfix program", "Postfix"),
    ("This is the DragonFly Mail Agent", "DragonFly Mail Agent"),
    ("Hi. This is the qmail-send program", "qmail"),
    ("This is the qmail", "qmail"),
    ("The original message was received at", "Sendmail"),
    ("Sorry, we were unable to deliver your message to the following address", "Yahoo"),
    ("Это письмо создано автоматически сервером Mail.Ru", "Mail.ru"),
    ("This message was created automatically by mail delivery software", "Exim"),
    ("Hi! This is the MAILER-DAEMON, please DO NOT REPLY", "OpenSMTPD"),
    ("Hi!\n\n    This is the MAILER-DAEMON", "OpenSMTPD"),
    ("Message delivery has been delayed.\nThis is the Postfix", "Postfix"),
    ("Google tried to deliver your message", "Gmail"),
    ("Delivery to the following recipient failed permanently", "Gmail"),
    ("Mail delivery failed: returning message to sender", "Exim"),
    ("running the Courier mail server", "Courier"),
    ("Transcript of session follows", "Sendmail"),
    ("The following email was not delivered", "Mimecast"),
    ("This is the mail delivery agent at messagelabs", "MessageLabs"),
    ("did not reach the following recipient(s)", EXCHANGE),
    ("Message from  yahoo.com", "Yahoo"),
    ("This report relates to a message you sent with the following header fields", "Oracle Messaging Server"),
];

/// Domains in whose name services write reports, and what the services are called.
const BY_SENDER: &[(&str, &str)] = &[
    ("googlemail.com", "Gmail"),
    ("yahoo.com", "Yahoo"),
    ("me.com", "iCloud"),
    ("mail.ru", "Mail.ru"),
    ("yandex.ru", "Yandex"),
    ("rambler.ru", "Rambler"),
    ("gmx.de", "GMX"),
    ("gmx.net", "GMX"),
    ("gmx.com", "GMX"),
    ("web.de", "WEB.DE"),
    ("kundenserver.de", "IONOS"),
    ("perfora.net", "IONOS"),
    ("t-online.de", "T-Online"),
    ("zoho.com", "Zoho"),
    ("zoho.eu", "Zoho"),
    ("messagingengine.com", "Fastmail"),
    ("amazonses.com", notification::WRITER),
    ("messagelabs.com", "MessageLabs"),
    ("mimecast.com", "Mimecast"),
    ("pphosted.com", "Proofpoint"),
    ("orange.fr", "Orange"),
    ("free.fr", "Free"),
    ("sfr.fr", "SFR"),
    ("laposte.net", "La Poste"),
    ("ovh.net", "OVHcloud"),
    ("aruba.it", "Aruba"),
    ("libero.it", "Libero"),
    ("alice.it", "TIM"),
    ("tim.it", "TIM"),
    ("auone-net.jp", "KDDI"),
];

/// What programs say of themselves in the fields of a header.
const BY_FIELD: &[(&str, &str, &str)] = &[
    ("received", "(PowerMTA", "PowerMTA"),
    ("received", "Domino", "HCL Domino"),
    ("received", "(SendGrid)", "SendGrid"),
    ("received", "(OpenSMTPD)", "OpenSMTPD"),
    ("received", "Messaging Server", "Oracle Messaging Server"),
    ("received", "with dsn;", "Courier"),
    ("received", "Sendmail", "Sendmail"),
    ("received", "invoked for bounce", "qmail"),
    ("received", "Exim", "Exim"),
    ("received", "(Postfix)", "Postfix"),
    ("x-mailer", "Internet Mail Service", EXCHANGE),
    ("x-dsncontext", "", EXCHANGE),
    ("from", "Barracuda", "Barracuda"),
    ("x-barracuda-orig-rcpt", "", "Barracuda"),
];

const EXCHANGE: &str = "Microsoft Exchange";

pub(super) fn of(letter: &Letter<'_>, header: &Fields<'_>) -> Option<&'static str> {
    if super::notice::is_exchange(&letter.notice) {
        return Some(EXCHANGE);
    }
    of_sender(header).or_else(|| by_words(&letter.notice)).or_else(|| of_header(header))
}

/// By the words alone.
pub(super) fn of_text(notice: &str) -> Option<&'static str> {
    if super::notice::is_exchange(notice) { Some(EXCHANGE) } else { by_words(notice) }
}

fn by_words(notice: &str) -> Option<&'static str> {
    static MARKS: LazyLock<Marks<&str>> = LazyLock::new(|| Marks::new(BY_NOTICE));
    MARKS.find(super::words::shortened(notice, 2 << 10))
}

fn of_sender(header: &Fields<'_>) -> Option<&'static str> {
    let (_, domain) = address_in(header.get("from")?)?.rsplit_once('@')?;
    let domain = domain.to_ascii_lowercase();
    let is_of = |service: &str| domain.strip_suffix(service).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    BY_SENDER.iter().find(|(service, _)| is_of(service)).map(|(_, name)| *name)
}

fn of_header(header: &Fields<'_>) -> Option<&'static str> {
    let says = |field: &str, word: &str| header.all(field).any(|value| value.contains(word));
    let program = BY_FIELD.iter().find(|(field, word, _)| says(field, word)).map(|(.., name)| *name);
    let by_exchange = |(name, _): (&str, &str)| name.starts_with("X-MS-Exchange") || name.starts_with("X-Exchange");
    program.or_else(|| header.iter().any(by_exchange).then_some(EXCHANGE))
}
