//! Errors as a person pastes them, and what is read in each: the screens are shown whatever the reader makes of an input.

use mailclinic::account::Security;
use mailclinic::bounce::{
    Action, Authentication, AuthenticationCause, DialogAccount, Explanation, Failure, Hop, Kind, Original, Own,
    Unreadable,
};
use mailclinic::diagnosis::{Certainty, Diagnosis, DiagnosisId, Fact, Fixer, Link, Stage};

/// The worked example of Microsoft's page about its reports.
pub const RETURNED: &str = "Delivery has failed to these recipients or groups:\nronald@contoso.com\nYour message wasn't \
    delivered due to a permission or security issue. It might have been rejected by a moderator, the address might only \
    accept email from certain senders, or another restriction might be preventing delivery. The following organization \
    rejected your message: mail.contoso.com.\nDiagnostic information for administrators:\nGenerating server: \
    alpineskihouse.com\nronald@contoso.com\nmail.contoso.com #<exchange.contoso.com #5.7.1 smtp;530 5.7.1 Client was not \
    authenticated> #SMTP#";
pub const DIALOG: &str = "Send test e-mail message: The server responded: 550 5.7.1 Unable to relay\nAccount: \
    'mail.fourthcoffee.com', Server: 'smtp.fourthcoffee.com', Protocol: SMTP, Port: 25, Secure(SSL): No, Server Error: 550, \
    Error Number: 0x800CCC79";
pub const UNKNOWN: &str = "571 5.7.3 XJ-409: not from this planet";
pub const NOTHING: &str = "Milk, eggs, bread";
pub const RECIPIENTS: &str = "several recipients";
pub const DELAYED: &str = "still trying";
pub const HEADERS: &str = "Authentication-Results: spf=none (sender IP is 192.0.2.73)\n smtp.mailfrom=news.fabrikam.com; \
    dkim=none (message not signed)\n header.d=none;dmarc=fail action=oreject\n header.from=fabrikam.com;compauth=fail \
    reason=000";
pub const HOSTILE: &str = "hostile";

/// Knows the inputs above.
pub fn read(octets: &[u8], _: &Own) -> Vec<Explanation> {
    let text = String::from_utf8_lossy(octets);
    let is = |known: &str| text.contains(known);
    match () {
        () if is("alpineskihouse.com") => vec![returned(octets.len() > 100_000)],
        () if is("fourthcoffee.com") => vec![dialog()],
        () if is("XJ-409") => vec![unknown()],
        () if is(RECIPIENTS) => vec![several(), returned(false), delayed(), auto_reply()],
        () if is(DELAYED) => vec![delayed()],
        () if is("fabrikam.com") => vec![headers()],
        () if is(HOSTILE) => vec![hostile()],
        () if text.is_empty() => {
            vec![Explanation { unreadable: Some(Unreadable::Empty), ..explanation(Kind::Unknown) }]
        }
        () => vec![explanation(Kind::Unknown)],
    }
}

fn explanation(kind: Kind) -> Explanation {
    Explanation {
        kind,
        language: None,
        writer: None,
        failures: Vec::new(),
        findings: Vec::new(),
        account: None,
        hops: Vec::new(),
        authentication: None,
        original: None,
        cut: false,
        unreadable: None,
    }
}

fn failure(diagnosis: Diagnosis, recipient: &str, response: &str) -> Failure {
    let mut codes = response.split(' ');
    Failure {
        recipient: Some(recipient.to_owned()).filter(|recipient| !recipient.is_empty()),
        reply_code: codes.next().map(str::to_owned),
        enhanced_code: codes.next().map(str::to_owned),
        response: Some(response.to_owned()),
        stage: Some(Stage::RcptTo),
        rejecting_server: None,
        reporting_server: None,
        action: Some(Action::Failed),
        diagnosis: diagnosis.with_fact(Fact::Recipient, recipient),
    }
}

fn hop(from: &str, by: &str, time: &str, delay_s: Option<i64>) -> Hop {
    Hop {
        from: Some(from.to_owned()),
        by: Some(by.to_owned()),
        protocol: Some("ESMTPS".to_owned()),
        time: time.parse().ok(),
        delay_s,
    }
}

fn returned(cut: bool) -> Explanation {
    let mut diagnosis = Diagnosis::new(DiagnosisId::RecipientRestricted)
        .with_certainty(Certainty::Likely)
        .with_fact(Fact::RecipientDomain, "contoso.com")
        .with_fact(Fact::RejectingServer, "mail.contoso.com")
        .with_alternative(DiagnosisId::AuthRequired, Certainty::Possible);
    diagnosis.fixer = Fixer::RecipientAdmin;
    diagnosis.links = vec![Link { label: "link-webmail".to_owned(), url: "https://mail.contoso.com/".to_owned() }];
    Explanation {
        language: Some("en"),
        writer: Some("Microsoft Exchange"),
        failures: vec![Failure {
            rejecting_server: Some("mail.contoso.com".to_owned()),
            reporting_server: Some("alpineskihouse.com".to_owned()),
            ..failure(diagnosis, "ronald@contoso.com", "530 5.7.1 Client was not authenticated")
        }],
        hops: vec![
            hop("[192.0.2.17]", "smtp.alpineskihouse.com", "2025-06-17T14:02:11Z", None),
            hop("smtp.alpineskihouse.com", "edge.alpineskihouse.com", "2025-06-17T14:02:12Z", Some(1)),
        ],
        original: Some(Original {
            from: Some("Anna <anna@alpineskihouse.com>".to_owned()),
            to: Some("ronald@contoso.com".to_owned()),
            subject: Some("Offer for the winter".to_owned()),
            message_id: Some("<4711@alpineskihouse.com>".to_owned()),
            date: Some("Tue, 17 Jun 2025 16:02:11 +0200".to_owned()),
        }),
        cut,
        ..explanation(Kind::Bounce)
    }
}

fn dialog() -> Explanation {
    let diagnosis = Diagnosis::new(DiagnosisId::RelayDenied).with_fact(Fact::Server, "smtp.fourthcoffee.com");
    Explanation {
        language: Some("en"),
        writer: Some("Microsoft Outlook"),
        failures: vec![failure(diagnosis, "", "550 5.7.1 Unable to relay")],
        account: Some(DialogAccount {
            name: Some("maria@fourthcoffee.com".to_owned()),
            server: Some("smtp.fourthcoffee.com".to_owned()),
            port: Some(25),
            security: Some(Security::None),
            outlook_code: Some("0x800CCC79".to_owned()),
        }),
        ..explanation(Kind::Dialog)
    }
}

fn unknown() -> Explanation {
    let mut diagnosis = Diagnosis::new(DiagnosisId::UnknownReply);
    diagnosis.evidence = vec![UNKNOWN.to_owned()];
    Explanation { failures: vec![failure(diagnosis, "", UNKNOWN)], ..explanation(Kind::Reply) }
}

fn several() -> Explanation {
    let told = |id, recipient: &str, response| Failure {
        rejecting_server: Some("mx.adatum.com".to_owned()),
        reporting_server: Some("smtp.proseware.com".to_owned()),
        ..failure(Diagnosis::new(id), recipient, response)
    };
    let delivered =
        Failure { action: Some(Action::Delivered), ..told(DiagnosisId::Delivered, "olga@adatum.com", "250 2.0.0 Ok") };
    let full = "552 5.2.2 Mailbox full";
    let mut failures = vec![
        told(DiagnosisId::RecipientUnknown, "mraia@adatum.com", "550 5.1.1 User unknown"),
        told(DiagnosisId::RecipientMailboxFull, "the.one.with.a.very.long.name.indeed@marketing.emea.adatum.com", full),
        delivered,
    ];
    failures.extend((0..200).map(|i| told(DiagnosisId::RecipientMailboxFull, &format!("person{i}@adatum.com"), full)));
    Explanation {
        language: Some("de"),
        writer: Some("Postfix"),
        failures,
        findings: vec![Diagnosis::new(DiagnosisId::AccountBlockedSpam), Diagnosis::new(DiagnosisId::Backscatter)],
        ..explanation(Kind::Bounce)
    }
}

fn delayed() -> Explanation {
    let diagnosis = Diagnosis::new(DiagnosisId::DeliveryDelayed);
    Explanation {
        language: Some("it"),
        writer: Some("Postfix"),
        failures: vec![Failure {
            action: Some(Action::Delayed),
            rejecting_server: Some("mx.adatum.com".to_owned()),
            reporting_server: Some("smtp.proseware.com".to_owned()),
            ..failure(diagnosis, "maria@adatum.com", "451 4.7.1 Please try again later")
        }],
        hops: vec![
            hop("[192.0.2.17]", "smtp.proseware.com", "2025-06-17T14:02:11Z", None),
            hop("smtp.proseware.com", "relay.proseware.com", "2025-06-17T14:02:10Z", Some(-1)),
            hop("relay.proseware.com", "out.of.the.way.and.far.too.long.a.name.proseware.com", "", Some(7800)),
            hop("out.proseware.com", "edge.proseware.com", "", Some(40)),
        ],
        ..explanation(Kind::Delayed)
    }
}

fn auto_reply() -> Explanation {
    Explanation { findings: vec![Diagnosis::new(DiagnosisId::AutoReply)], ..explanation(Kind::AutoReply) }
}

fn headers() -> Explanation {
    let text = |text: &str| Some(text.to_owned());
    Explanation {
        hops: vec![hop("relay.fabrikam.com", "mx.contoso.com", "2025-06-17T14:02:11Z", None)],
        authentication: Some(Authentication {
            spf: text("none"),
            dkim: text("none"),
            dmarc: text("fail"),
            compauth: text("fail"),
            reason: text("000"),
            action: text("oreject"),
            envelope_domain: text("news.fabrikam.com"),
            from_domain: text("fabrikam.com"),
            signing_domain: None,
            ip: text("192.0.2.73"),
            aligned: Some(true),
            causes: vec![
                AuthenticationCause::SpfMissing,
                AuthenticationCause::DkimUnsigned,
                AuthenticationCause::NotAligned,
            ],
        }),
        ..explanation(Kind::Headers)
    }
}

/// A server that wants more than to be read.
fn hostile() -> Explanation {
    let evil = "550 5.7.1 \u{1b}[2J\u{202e}reversed\u{202c} \0 ";
    let mut diagnosis =
        Diagnosis::new(DiagnosisId::RecipientUnknown).with_fact(Fact::Suggestion, "maria\u{202e}@adatum.com");
    diagnosis.evidence = vec!["x".repeat(100_000), "550 ".repeat(30_000)];
    let long = "a".repeat(3000);
    Explanation {
        failures: vec![Failure {
            rejecting_server: Some(format!("{long}.example")),
            reporting_server: Some("mx\u{7}.example".to_owned()),
            ..failure(diagnosis, &format!("{long}@{long}.example\u{202e}"), &evil.repeat(2000))
        }],
        hops: (0..300).map(|i| hop("\u{1b}]0;x", &format!("{long}{i}"), "2025-06-17T14:02:11Z", Some(i))).collect(),
        original: Some(Original { subject: Some(evil.repeat(1000)), ..Original::default() }),
        cut: true,
        ..explanation(Kind::Bounce)
    }
}
