//! Headers as servers write them, and what they tell.

use proptest::prelude::*;

use super::super::super::explanation::AuthenticationCause::{self as Cause, *};
use super::super::pasted;
use super::*;

fn of(text: &str) -> Option<Authentication> {
    authentication(&pasted(text).0)
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Cut at the top; neither SPF nor DKIM, and two domains.
const UNAUTHENTICATED: &str = "Transport; Wed, 22 Mar 2023 21:14:22 +0000
Authentication-Results: spf=none (sender IP is 40.95.88.73)
 smtp.mailfrom=o365e083.onmicrosoft.com; dkim=none (message not signed)
 header.d=none;dmarc=fail action=oreject
 header.from=o365e.onmicrosoft.com;compauth=fail reason=000
Received-SPF: None (protection.outlook.com: o365e.onmicrosoft.com does
 not designate permitted sender hosts)
Authentication-Results-Original: dkim=none (message not signed)
 header.d=none; dmarc=none action=none
 header.from=o365e.onmicrosoft.com;
X-Test-Message-Executed-by: daiq_debug
Message-ID: <991e8244-85@A.MB3331.outlook.com>
From: admin@o365e.onmicrosoft.com
Subject: Consumer dmarc reject test
MIME-Version: 1.0
Content-Type: text/plain
Sender: \"admin@o365e.onmicrosoft.com\"
    <admin@o365e.onmicrosoft.com>
";

/// No results at all, but two domains.
const UNALIGNED: &str = "Message-ID: <1430c613-58@A.MB3outlook.com>
From: admin@o365e083.onmicrosoft.com
Subject: Consumer auto forward test
MIME-Version: 1.0
Content-Type: text/plain
Sender: \"admin@o365e039.onmicrosoft.com\"
    <admin@o365e039.onmicrosoft.com>
X-MS-PublicTrafficType: Email
X-MS-TrafficTypeDiagnostic: AMB3284:EE_|DU0PRMB172:EE
To: Undisclosed recipients:;
Return-Path: admin@o365e039.onmicrosoft.com
Date: Tue, 11 Apr 2023 16:20:03 +0000
";

#[test]
fn a_message_without_spf_and_dkim_is_explained() {
    let expected = Authentication {
        spf: some("none"),
        dkim: some("none"),
        dmarc: some("fail"),
        compauth: some("fail"),
        reason: some("000"),
        action: some("oreject"),
        envelope_domain: some("o365e083.onmicrosoft.com"),
        from_domain: some("o365e.onmicrosoft.com"),
        signing_domain: None,
        ip: some("40.95.88.73"),
        aligned: Some(false),
        causes: vec![SpfMissing, DkimUnsigned, NotAligned],
    };
    assert!(super::super::looks_like_headers(UNAUTHENTICATED));
    assert_eq!(of(UNAUTHENTICATED), Some(expected));
}

#[test]
fn two_domains_are_compared_without_any_results() {
    let expected = Authentication {
        envelope_domain: some("o365e039.onmicrosoft.com"),
        from_domain: some("o365e083.onmicrosoft.com"),
        aligned: Some(false),
        // The subject speaks of a forward, which proves nothing.
        causes: vec![NotAligned],
        ..Authentication::default()
    };
    assert!(super::super::looks_like_headers(UNALIGNED));
    assert_eq!(of(UNALIGNED), Some(expected));
}

/// `(headers, [spf, dkim, dmarc, envelope domain, visible domain, signing domain, address])`
#[test]
fn every_servers_results_are_read() {
    let all = [
        // Google
        ("Authentication-Results: mx.google.com;
       dkim=pass header.i=@googlemail.com header.s=20161025 header.b=MfBfLLZS;
       spf=pass (google.com: best guess record for domain of postmaster@mail-sor-f69.google.com designates 209.85.220.69 as permitted sender) smtp.helo=mail-sor-f69.google.com;
       dmarc=pass (p=QUARANTINE sp=QUARANTINE dis=NONE) header.from=googlemail.com
Return-Path: <>",
            ["pass", "pass", "pass", "mail-sor-f69.google.com", "googlemail.com", "googlemail.com", "209.85.220.69"]),
        ("Authentication-Results: mx.google.com;
       dkim=neutral (body hash did not verify) header.i=@amazonses.com;
       spf=fail (google.com: domain of 0101@us-west-2.amazonses.com does not designate 192.0.2.222 as permitted sender) smtp.mailfrom=0101@us-west-2.amazonses.com",
            ["fail", "neutral", "-", "us-west-2.amazonses.com", "-", "amazonses.com", "192.0.2.222"]),
        ("Authentication-Results: mx.google.com; spf=pass (google.com: domain of n.example.co.uk designates 192.0.2.117 as permitted sender) smtp.mail=
From: x@n.example.co.uk",
            ["pass", "-", "-", "n.example.co.uk", "n.example.co.uk", "-", "192.0.2.117"]),
        // Microsoft, also the older form
        ("Authentication-Results: spf=pass (sender IP is 2a01:111:f403::1) smtp.mailfrom=a.example; dkim=pass (signature was verified) header.d=a.example;dmarc=bestguesspass action=none header.from=a.example;compauth=pass reason=109",
            ["pass", "pass", "bestguesspass", "a.example", "a.example", "a.example", "2a01:111:f403::1"]),
        ("Authentication-Results: hotmail.com; spf=none (sender IP is 65.54.190.29; identity alignment result is pass and alignment mode is relaxed) smtp.helo=x.hotmail.com; dkim=none (identity alignment result is pass) header.d=mail.hotmail.com; x-hmca=none header.id=postmaster@mail.hotmail.com",
            ["none", "none", "-", "-", "-", "mail.hotmail.com", "65.54.190.29"]),
        // Yahoo
        ("Authentication-Results: mta1271.mail.yahoo.com  from=yahoo.com; domainkeys=pass (ok);  from=yahoo.com; dkim=permerror (bad sig); header.i=@yahoo.com",
            ["-", "permerror", "-", "-", "-", "yahoo.com", "-"]),
        // Mail.ru
        ("Authentication-Results: mxs.mail.ru; spf=none () smtp.helo=nijo.example.jp\nReceived-SPF: none",
            ["none", "-", "-", "-", "-", "-", "-"]),
        // OpenDKIM, OpenDMARC and a policy server, a field each; the field below is somebody else's
        ("Authentication-Results: mx.example.net; dmarc=fail (p=reject dis=reject) header.from=a.example
Authentication-Results: MX.example.net;\n\tdkim = fail reason=\"key not found in DNS\" (2048-bit key) header.d=a.example header.i=@a.example
Authentication-Results: mx.example.net 1; spf=softfail smtp.mailfrom=\"x@b.example\"
Authentication-Results: out.a.example; auth=pass (CRAM-MD5); dkim=pass; spf=pass smtp.mfrom=x@a.example",
            ["softfail", "fail", "fail", "b.example", "a.example", "a.example", "-"]),
        // Both identities of SPF
        ("Authentication-Results: mx.example.net; spf=pass smtp.helo=mail.b.example; spf=fail smtp.mailfrom=b.example",
            ["fail", "-", "-", "b.example", "-", "-", "-"]),
        // A field without results does not hide the next one
        ("Authentication-Results: a.example; none\nAuthentication-Results: b.example; sender-id=pass header.from=x@a.example\nAuthentication-Results: c.example; spf=neutral",
            ["neutral", "-", "-", "-", "-", "-", "-"]),
        // Kept results
        ("ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=pass smtp.mailfrom=a.example; dmarc=pass action=none header.from=a.example; dkim=pass header.d=a.example; arc=none",
            ["pass", "pass", "pass", "a.example", "a.example", "a.example", "-"]),
        // Of several signatures the visible sender's
        ("Authentication-Results: mx.example.net; dkim=pass header.d=list.example; dkim=pass header.d=mail.a.example; dkim=fail header.d=a.example\nFrom: x@a.example",
            ["-", "pass", "-", "-", "a.example", "mail.a.example", "-"]),
        // Received-SPF alone
        ("Received-SPF: Pass (mailfrom) identity=mailfrom; client-ip=192.0.2.1; helo=x.example; envelope-from=ann@a.example; receiver=<UNKNOWN>\nFrom: b@b.example",
            ["pass", "-", "-", "a.example", "b.example", "-", "192.0.2.1"]),
        ("Received-SPF: pass (x) identity=helo; client-ip=192.0.2.9\nReceived-SPF: Neutral (l.example: 192.0.2.11 is neither permitted nor denied by domain of example.jp) client-ip=[192.0.2.45]; envelope-from=<abuse@example.jp>; helo=localhost;",
            ["neutral", "-", "-", "example.jp", "-", "-", "192.0.2.45"]),
        ("Received-SPF: none (spfCheck: 54.240.27.6 is neither permitted nor denied by domain of a27-6.amazonses.com)",
            ["none", "-", "-", "a27-6.amazonses.com", "-", "-", "54.240.27.6"]),
        ("Received-SPF: softfail (example.net: transitioning domain of x@a.example does not designate 192.0.2.7 as permitted sender)",
            ["softfail", "-", "-", "a.example", "-", "-", "192.0.2.7"]),
        ("Received-SPF: None (protection.outlook.com: a.example does\n not designate permitted sender hosts)",
            ["none", "-", "-", "a.example", "-", "-", "-"]),
        // A signature that nobody judged
        ("DKIM-Signature: v=1; d=esp.example; s=x; b=d=no\nDKIM-Signature: v=1;\n d = A.example ; b=x\nFrom: x@a.example\nReturn-Path: <b@bounce.esp.example>",
            ["-", "-", "-", "bounce.esp.example", "a.example", "a.example", "-"]),
    ];
    for (text, expected) in all {
        let seen = of(text).unwrap();
        let found = [
            &seen.spf,
            &seen.dkim,
            &seen.dmarc,
            &seen.envelope_domain,
            &seen.from_domain,
            &seen.signing_domain,
            &seen.ip,
        ]
        .map(|value| value.as_deref().unwrap_or("-"));
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn headers_that_tell_nothing_give_nothing() {
    for text in [
        "",
        "From: a@a.example\nTo: b@b.example\nMessage-ID: <1>\n",
        "Return-Path: <>\nFrom: a@a.example\n",
        "DKIM-Signature: d=a.example\nMessage-ID: <1>\n",
        "Authentication-Results: a.example; none\nFrom: a@a.example\n",
    ] {
        assert_eq!(of(text), None, "{text}");
    }
}

#[test]
fn what_was_done_is_told_by_either_word() {
    for (result, action) in [
        ("dmarc=fail action=oreject header.from=a.example", Some("oreject")),
        ("dmarc=fail (p=REJECT sp=REJECT dis=QUARANTINE) header.from=a.example", Some("quarantine")),
        ("dmarc=fail", None),
    ] {
        let seen = of(&format!("Authentication-Results: {result}\nMessage-ID: <1>\n")).unwrap();
        assert_eq!(seen.action.as_deref(), action);
    }
}

/// Results with an envelope in b.example and a sender in a.example, unless a row says otherwise.
#[test]
fn causes_follow_from_the_results() {
    let all: [(&str, &str, &[Cause]); 36] = [
        // One cause each
        ("spf=none smtp.mailfrom=a.example; dmarc=fail header.from=a.example", "", &[SpfMissing]),
        ("spf=fail smtp.mailfrom=a.example; dmarc=fail header.from=a.example", "", &[SpfNotListed]),
        ("spf=softfail smtp.mailfrom=a.example; dmarc=fail header.from=a.example", "", &[SpfNotListed]),
        ("spf=neutral smtp.mailfrom=a.example; dmarc=fail header.from=a.example", "", &[SpfNotListed]),
        ("spf=permerror smtp.mailfrom=a.example; dmarc=fail header.from=a.example", "", &[SpfBroken]),
        ("spf=temperror smtp.mailfrom=a.example; dmarc=fail header.from=a.example", "", &[SpfBroken]),
        ("dkim=none (message not signed) header.d=none; dmarc=fail header.from=a.example", "", &[DkimUnsigned]),
        ("dkim=neutral (no sig); dmarc=fail header.from=a.example", "", &[DkimUnsigned]),
        (
            "dkim=fail (no key for signature) header.d=a.example; dmarc=fail header.from=a.example",
            "",
            &[DkimKeyMissing],
        ),
        ("dkim=permerror (No Key) header.d=a.example; dmarc=fail header.from=a.example", "", &[DkimKeyMissing]),
        ("dkim=fail reason=\"key not found in DNS\"; dmarc=fail header.from=a.example", "", &[DkimKeyMissing]),
        (
            "dkim=fail (body hash did not verify) header.d=a.example; dmarc=fail header.from=a.example",
            "",
            &[DkimBroken],
        ),
        ("dkim=neutral (bad format); dmarc=fail header.from=a.example", "", &[DkimBroken]),
        ("dkim=temperror (no answer); dmarc=fail header.from=a.example", "", &[]),
        ("spf=pass smtp.mailfrom=b.example; dmarc=fail header.from=a.example", "", &[NotAligned]),
        ("dkim=pass header.d=esp.example; dmarc=fail header.from=a.example", "", &[NotAligned]),
        // A strict policy
        ("spf=pass smtp.mailfrom=mail.a.example; dmarc=fail header.from=a.example", "", &[NotAligned]),
        ("spf=pass smtp.mailfrom=a.example; dmarc=fail header.from=a.example", "", &[]),
        // DMARC itself is what is missing
        (
            "spf=pass smtp.mailfrom=a.example; dkim=pass header.d=a.example; dmarc=none header.from=a.example",
            "",
            &[DmarcMissing],
        ),
        ("spf=pass smtp.mailfrom=a.example; dmarc=permerror header.from=a.example", "", &[DmarcMissing]),
        ("spf=none smtp.mailfrom=a.example; dmarc=none header.from=a.example", "", &[SpfMissing, DmarcMissing]),
        ("spf=pass smtp.mailfrom=a.example; dmarc=temperror header.from=a.example", "", &[]),
        // All is well
        ("spf=pass smtp.mailfrom=a.example; dkim=pass header.d=a.example; dmarc=pass header.from=a.example", "", &[]),
        (
            "spf=fail smtp.mailfrom=b.example; dkim=pass header.d=a.example; dmarc=pass header.from=a.example",
            "Resent-From: c@c.example\n",
            &[],
        ),
        ("spf=pass smtp.mailfrom=a.example; dkim=none", "", &[]),
        ("spf=none smtp.mailfrom=b.example; dkim=pass header.d=news.a.example", "", &[]),
        ("dmarc=bestguesspass header.from=a.example; spf=none", "", &[]),
        // Without a result of DMARC or of the signature
        ("spf=fail smtp.mailfrom=b.example; dkim=none", "", &[SpfNotListed, DkimUnsigned, NotAligned]),
        ("spf=pass smtp.mailfrom=b.example", "DKIM-Signature: d=a.example\n", &[]),
        ("spf=pass smtp.mailfrom=b.example", "DKIM-Signature: d=b.example\n", &[NotAligned]),
        // Forwards
        (
            "spf=fail smtp.mailfrom=a.example; dkim=fail header.d=a.example; dmarc=fail header.from=a.example",
            "X-Forwarded-To: d@d.example\n",
            &[Forwarded, SpfNotListed, DkimBroken],
        ),
        (
            "spf=fail smtp.mailfrom=a.example; dkim=none; dmarc=fail header.from=a.example",
            "Resent-From: c@c.example\nX-Forwarded-For: 192.0.2.1\n",
            &[Forwarded, SpfNotListed, DkimUnsigned],
        ),
        (
            "spf=none smtp.mailfrom=a.example; dmarc=fail header.from=a.example",
            "Resent-From: c@c.example\n",
            &[SpfMissing],
        ),
        (
            "spf=fail smtp.mailfrom=a.example; dmarc=fail header.from=a.example",
            "List-Id: <l.example>\nSubject: Fwd: forwarded\nX-Forwarded-For: 192.0.2.1\n",
            &[SpfNotListed],
        ),
        (
            "spf=fail smtp.mailfrom=a.example; dkim=none; dmarc=fail header.from=a.example",
            "Authentication-Results-Original: spf=pass smtp.mailfrom=a.example; dkim=none\n",
            &[Forwarded, DkimUnsigned],
        ),
        (
            "spf=pass smtp.mailfrom=b.example; dkim=fail (bad body) header.d=a.example; dmarc=fail header.from=a.example",
            "ARC-Authentication-Results: i=1; x.example; dkim=pass header.d=a.example; dmarc=pass header.from=a.example\n",
            &[Forwarded],
        ),
    ];
    for (results, more, causes) in all {
        let text = format!("Authentication-Results: mx.example.net; {results}\n{more}From: Ann <ann@a.example>\n");
        assert_eq!(of(&text).unwrap().causes, causes, "{text}");
    }
}

#[test]
fn many_and_long_fields_are_read_to_a_limit() {
    let text = "Authentication-Results: a; ".to_owned() + &"dkim=fail (x) header.d=a.example; ".repeat(50_000) + "\n";
    assert_eq!(of(&text).unwrap().dkim.as_deref(), Some("fail"));
    let text = "Authentication-Results: a; spf=none\nReceived-SPF: none\nDKIM-Signature: d=a.example\n".repeat(300);
    assert_eq!(of(&text).unwrap().causes, [SpfMissing]);
}

proptest! {
    #[test]
    fn no_header_ends_the_program(
        text in "(?s)(Authentication-Results: |Received-SPF: |From: |DKIM-Signature: d=|Return-Path: |spf=|dkim=|dmarc=|fail|pass|none|smtp.mailfrom=|domain of |[;()=\"<>@\n ]|a\\.example|é|.){0,60}"
    ) {
        of(&text);
    }
}
