//! The forms in which servers really write `Received`.

use proptest::prelude::*;

use super::*;

fn of(received: &str) -> Hop {
    let text = format!("Received: {received}\n");
    let (fields, _) = Fields::read(&text);
    hops(&fields).remove(0)
}

/// `(field, from, by, protocol, time)`; `-` where there is none.
#[test]
fn every_servers_form_is_read() {
    let all = [
        // Postfix
        (
            "from smtp.example.jp (smtp.example.jp [203.0.113.127]) by mbox.example.jp (Postfix) with ESMTPS id 4CX for <a@example.jp>; Fri, 13 Nov 2020 09:43:12 +0900 (JST)",
            "smtp.example.jp",
            "mbox.example.jp",
            "ESMTPS",
            "2020-11-13T00:43:12Z",
        ),
        (
            "from [192.0.2.129] (c7071.kyoto.example.ne.jp [192.0.2.199]) by smtp.example.ne.jp (Postfix) with ESMTP id E7; Fri, 17 Jul 2009 18:29:18 +0900 (JST)",
            "c7071.kyoto.example.ne.jp",
            "smtp.example.ne.jp",
            "ESMTP",
            "2009-07-17T09:29:18Z",
        ),
        (
            "from [127.0.0.1] (unknown [172.25.191.1]) by smtp.example.com (Postfix) with ESMTP id 78; Sat, 21 Jun 2014 18:34:34 +0000 (UTC)",
            "172.25.191.1",
            "smtp.example.com",
            "ESMTP",
            "2014-06-21T18:34:34Z",
        ),
        (
            "from User (unknown [203.0.113.2]) (Authenticated sender: server) by mx.example.net (Postfix) with ESMTPA id 23; Mon, 12 Sep 2016 13:35:38 +0200 (CEST)",
            "User",
            "mx.example.net",
            "ESMTPA",
            "2016-09-12T11:35:38Z",
        ),
        (
            "by mail.example.org (Postfix, from userid 0) id 54EF; Fri, 13 Feb 2015 03:12:31 +0000 (UTC)",
            "-",
            "mail.example.org",
            "-",
            "2015-02-13T03:12:31Z",
        ),
        (
            "by smtp.example.ne.jp (Postfix) via BOUNCE id 4061F2BEA; Fri, 17 Jul 2009 18:29:19 +0900 (JST)",
            "-",
            "smtp.example.ne.jp",
            "-",
            "2009-07-17T09:29:19Z",
        ),
        // Exim
        (
            "from ns.example.org ([192.0.2.5] helo=mail.example.org) by x.example.net with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96) (envelope-from <ann@example.org>) id 1p-00 for bob@example.net; Wed, 22 Mar 2023 21:14:22 +0000",
            "mail.example.org",
            "x.example.net",
            "ESMTPS",
            "2023-03-22T21:14:22Z",
        ),
        (
            "from [203.0.113.225] (port=58540 helo=nijo.example.jp) by mx113.mail.ru with esmtp id 1fTo7g for a@example.com; Fri, 15 Jun 2018 15:46:38 +0300",
            "nijo.example.jp",
            "mx113.mail.ru",
            "ESMTP",
            "2018-06-15T12:46:38Z",
        ),
        (
            "from localhost ([127.0.0.1] helo=[192.168.0.2]) by localhost with esmtp (Exim 4.52) id 00; Thu, 09 Apr 2008 23:34:45 -0800",
            "localhost",
            "localhost",
            "ESMTP",
            "2008-04-10T07:34:45Z",
        ),
        (
            "from mail0.example.com ([192.0.2.2]:2400) by neko2.example.com with esmtps (TLSv1:DHE-RSA-AES256-SHA:256) (Exim 4.80) id 2A; Thu, 17 Jul 2013 23:34:45 -0500",
            "mail0.example.com",
            "neko2.example.com",
            "ESMTPS",
            "2013-07-18T04:34:45Z",
        ),
        (
            "from mail by mail.example.net with local (Exim 4.60) id 00 for s@mail.example.net; Thu, 29 Apr 2008 23:34:45 -0300",
            "mail",
            "mail.example.net",
            "local",
            "2008-04-30T02:34:45Z",
        ),
        (
            "from localhost (smtp-90.example.co.jp) [127.0.0.1] by mx4.example.org with esmtp (Exim 2.05 #1 (Debian)) id ff; Thu, 29 Apr 1999 23:34:45 +0900",
            "localhost",
            "mx4.example.org",
            "ESMTP",
            "1999-04-29T14:34:45Z",
        ),
        // Sendmail
        (
            "from [172.31.127.64] (p25.example.ne.jp [203.0.113.25] (may be forged)) (authenticated bits=128) by neko.example.jp (8.14.4/8.14.4) with ESMTP id 02 for <l@example.com>; Tue, 29 Apr 2019 23:34:45 +0900",
            "p25.example.ne.jp",
            "neko.example.jp",
            "ESMTP",
            "2019-04-29T14:34:45Z",
        ),
        (
            "from [10.0.0.1] (IDENT:root@box.example.org [192.0.2.7]) by a.example (8.9.3/8.9.3) with ESMTP id QAA1; Fri, 21 Nov 97 09:55 EST",
            "box.example.org",
            "a.example",
            "ESMTP",
            "1997-11-21T14:55:00Z",
        ),
        (
            "(from root@localhost) by mx3.example.co.jp (8.11.6/8.11.1/Submit) id q0 for <k@example.com>; Thu, 9 May 2012 23:34:45 +0900",
            "-",
            "mx3.example.co.jp",
            "-",
            "2012-05-09T14:34:45Z",
        ),
        (
            "from localhost (localhost) by mailx.example.edu (8.8.8/8.8.8) with internal id 00; Thu, 29 Apr 1999 23:34:45 -0500 (CDT)",
            "localhost",
            "mailx.example.edu",
            "internal",
            "1999-04-30T04:34:45Z",
        ),
        // qmail and its children
        ("(qmail 1234 invoked by uid 89); 5 Jan 2014 10:00:00 -0000", "-", "-", "-", "2014-01-05T10:00:00Z"),
        ("(qmail 2222 invoked for bounce);29 Apr 2017 23:34:45 +0900", "-", "-", "-", "2017-04-29T14:34:45Z"),
        (
            "from unknown (HELO mail.example.org) (192.0.2.24) by mx.example.jp with SMTP; 29 Apr 2010 23:45:43 -0000",
            "mail.example.org",
            "mx.example.jp",
            "SMTP",
            "2010-04-29T23:45:43Z",
        ),
        (
            "from unknown (HELO ?192.0.2.3?) (192.0.2.135 with plain) by smtp.example.co.jp with SMTP; 21 Nov 2014 22:11:03 -0000",
            "192.0.2.135",
            "smtp.example.co.jp",
            "SMTP",
            "2014-11-21T22:11:03Z",
        ),
        (
            "from mrelay.example.org (HELO out.example.org) ([192.0.2.9]) (envelope-sender <a@example.org>) by mx.example.net (qmail-ldap-1.03) with SMTP for <b@example.net>; 5 Jan 2014 10:00:00 -0000",
            "out.example.org",
            "mx.example.net",
            "SMTP",
            "2014-01-05T10:00:00Z",
        ),
        (
            "indimail-mta queue 76882 by host email.example.jp (invoked for bounce); Wed, 26 Jun 2024 15:28:59 +0900",
            "-",
            "email.example.jp",
            "-",
            "2024-06-26T06:28:59Z",
        ),
        // Exchange, Microsoft 365, Hotmail
        (
            "from AM0.eop.outlook.com (10.152.84.59) by BY2.eop.outlook.com (10.152.85.21) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384) id 15.20.1771.16 via Frontend Transport; Wed, 17 Apr 2019 05:39:02 +0000",
            "AM0.eop.outlook.com",
            "BY2.eop.outlook.com",
            "Microsoft SMTP Server",
            "2019-04-17T05:39:02Z",
        ),
        (
            "from A.PROD.OUTLOOK.COM ([fe80::aa:bb%7]) by B.PROD.OUTLOOK.COM ([fe80::cc%5]) with mapi id 15.20.6178.037; Wed, 22 Mar 2023 21:14:22 +0000",
            "A.PROD.OUTLOOK.COM",
            "B.PROD.OUTLOOK.COM",
            "mapi",
            "2023-03-22T21:14:22Z",
        ),
        ("Transport; Wed, 22 Mar 2023 21:14:22 +0000", "-", "-", "-", "2023-03-22T21:14:22Z"),
        (
            "from mail pickup service by example.net with Microsoft SMTPSVC; Sun, 31 Aug 2014 23:45:56 +0900",
            "mail pickup service",
            "example.net",
            "Microsoft SMTPSVC",
            "2014-08-31T14:45:56Z",
        ),
        (
            "from BAY182-W41 ([65.54.190.61]) by BAY004.hotmail.com over TLS secured channel with Microsoft SMTPSVC(7.5.7601.22751); Wed, 28 Jan 2015 21:29:14 -0800",
            "BAY182-W41",
            "BAY004.hotmail.com",
            "Microsoft SMTPSVC",
            "2015-01-29T05:29:14Z",
        ),
        // Google
        (
            "by 2002:a05:6a00:1a:: with SMTP id t12so1335764plo.4 for <k@example.jp>; Mon, 29 Apr 2019 23:34:45 -0800 (PST)",
            "-",
            "2002:a05:6a00:1a::",
            "SMTP",
            "2019-04-30T07:34:45Z",
        ),
        (
            "from mail-sor-f69.google.com (mail-sor-f69.google.com. [209.85.220.69]) by mx.google.com with SMTPS id q66 for <a@example.com> (Google Transport Security); Mon, 21 May 2018 00:49:25 -0700 (PDT)",
            "mail-sor-f69.google.com",
            "mx.google.com",
            "SMTPS",
            "2018-05-21T07:49:25Z",
        ),
        // Yahoo, AOL
        (
            "from 127.0.0.1  (EHLO nm36.mail.yahoo.com) (98.138.229.112) by mta1271.mail.yahoo.com with SMTPS; Sat, 06 Dec 2014 13:46:11 +0000",
            "nm36.mail.yahoo.com",
            "mta1271.mail.yahoo.com",
            "SMTPS",
            "2014-12-06T13:46:11Z",
        ),
        ("by 98.138.105.203; Sat, 06 Dec 2014 13:43:01 +0000", "-", "98.138.105.203", "-", "2014-12-06T13:43:01Z"),
        (
            "from [153.156.254.67] by web1.mail.yahoo.co.jp via HTTP; Wed, 23 May 2018 17:44:39 JST",
            "153.156.254.67",
            "web1.mail.yahoo.co.jp",
            "-",
            "2018-05-23T08:44:39Z",
        ),
        // Courier, OpenSMTPD, Domino, James, Oracle, PowerMTA, Haraka, amavis, fetchmail
        (
            "from a.example.org (b.example.org [::ffff:192.0.2.4]) (TLS: TLSv1/SSLv3,256bits,AES256-SHA) by c.example.org with esmtp; Thu, 9 Apr 2009 23:34:45 +0200 id 0EFECD52.4D02",
            "a.example.org",
            "c.example.org",
            "ESMTP",
            "2009-04-09T21:34:45Z",
        ),
        (
            "from [127.0.0.1] (localhost [127.0.0.1]); by localhost (OpenSMTPD) with ESMTP id 74; for <k@neko.example.jp>; Fri, 24 Oct 2014 12:24:05 +0000 (UTC)",
            "localhost",
            "localhost",
            "ESMTP",
            "2014-10-24T12:24:05Z",
        ),
        (
            "from mail2.example.co.jp ([192.0.2.8]) by mx.example.co.jp (Lotus Domino Release 7.0.1) with ESMTP id 2012-00 ; Thu, 8 Jul 2012 00:00:00 +0900",
            "mail2.example.co.jp",
            "mx.example.co.jp",
            "ESMTP",
            "2012-07-07T15:00:00Z",
        ),
        (
            "from 10.0.0.1 ([10.0.0.1]) by james.example.org (JAMES SMTP Server 2.3.2) with SMTP ID 123 for <b@example.org>; Thu, 5 Sep 2013 12:50:59 +0200 (CEST)",
            "10.0.0.1",
            "james.example.org",
            "SMTP",
            "2013-09-05T10:50:59Z",
        ),
        (
            "from mr21.me.com ([17.111.174.64]) by ms30511.mac.com (Oracle Communications Messaging Server 7u4-27.08 (7.0.4.27.7) 64bit (built Aug 22 2013)) with ESMTP id <0NFF@ms30511.mac.com> for s@me.com; Sat, 22 Nov 2014 00:31:04 +0000 (GMT)",
            "mr21.me.com",
            "ms30511.mac.com",
            "ESMTP",
            "2014-11-22T00:31:04Z",
        ),
        (
            "from (127.0.0.1) by mail22.example.net (PowerMTA(TM) v3.5r16) id he for <k@example.jp>; Sat, 17 Sep 2011 07:07:29 -0400 (envelope-from <b@example.net>)",
            "127.0.0.1",
            "mail22.example.net",
            "-",
            "2011-09-17T11:07:29Z",
        ),
        ("(Haraka outbound); Sat, 31 Oct 2020 18:32:53 +0000", "-", "-", "-", "2020-10-31T18:32:53Z"),
        (
            "from mail.example.com ([127.0.0.1]) by localhost (neko1.example.com [127.0.0.1]) (amavisd-new, port 24) with ESMTP id Vu; Wed, 4 Apr 2018 23:34:45 +0900 (JST)",
            "mail.example.com",
            "localhost",
            "ESMTP",
            "2018-04-04T14:34:45Z",
        ),
        (
            "from 192.0.2.172 [192.0.2.172] by host-022.example.com with POP3 (fetchmail-6.3.17) for <n@localhost> (single-drop); Thu, 15 Oct 2015 15:22:22 +0900 (JST)",
            "192.0.2.172",
            "host-022.example.com",
            "POP3",
            "2015-10-15T06:22:22Z",
        ),
        // Others, and what is broken
        (
            "from mx ([192.0.2.34]:10000 \"EHLO smtp.example.net\") by mx4.example.net with ESMTP id 00; Thu, 29 Apr 2007 23:34:45 +0000",
            "smtp.example.net",
            "mx4.example.net",
            "ESMTP",
            "2007-04-29T23:34:45Z",
        ),
        (
            "from unknown [192.0.2.230] by relay1.example.org - SurfControl E-mail Filter ; Thu, 29 Apr 2009 23:34:45 +0900",
            "192.0.2.230",
            "relay1.example.org",
            "-",
            "2009-04-29T14:34:45Z",
        ),
        (
            "from mda by mogmxus001.server.lan id 0LvVA5-1Y3oYj34nD-010g2Y Sat, 29 Nov 2014 00:32:10 +0100",
            "mda",
            "mogmxus001.server.lan",
            "-",
            "2014-11-28T23:32:10Z",
        ),
        (
            "FROM mx43.example.jp BY mxl8.example.net WITH local; Thu, 29 Apr 2012 23:34:45 +0900",
            "mx43.example.jp",
            "mxl8.example.net",
            "local",
            "2012-04-29T14:34:45Z",
        ),
        (
            "from smtp20.example.com (HELO smtp0.example.com) ([203.0.113.42]) by r22.example.com with ESMTP/TLS/DHE-RSA-AES256-SHA; 17 Jul 2017 23:34:45 +0900",
            "smtp0.example.com",
            "r22.example.com",
            "ESMTP/TLS/DHE-RSA-AES256-SHA",
            "2017-07-17T14:34:45Z",
        ),
        (
            "from a.example by b.example with neko (version 4.8) nyaan id 0 for n@example.jp;e0ff9c6a; Thu, 29 Apr 2012 23:34:45 +0000",
            "a.example",
            "b.example",
            "neko nyaan",
            "2012-04-29T23:34:45Z",
        ),
        (
            "from [#.#.#.#] (unknown [#.#.#.#]) by x.example.net (Postfix) with ESMTPS id 64",
            "-",
            "x.example.net",
            "ESMTPS",
            "-",
        ),
        ("from [192.0.2.40] (135.kyoto.example.ne.jp [192.0=", "192.0.2.40", "-", "-", "-"),
        (
            "from a.example by b.example with ESMTP; Thu, 31 Feb 2012 23:34:45 +0000",
            "a.example",
            "b.example",
            "ESMTP",
            "-",
        ),
        ("", "-", "-", "-", "-"),
    ];
    for (received, from, by, protocol, time) in all {
        let hop = of(received);
        let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".to_owned());
        let time_shown = hop.time.map_or_else(|| "-".to_owned(), |time| time.to_string());
        assert_eq!(
            (shown(&hop.from).as_str(), shown(&hop.by).as_str(), shown(&hop.protocol).as_str(), time_shown.as_str()),
            (from, by, protocol, time),
            "{received}"
        );
    }
}

#[test]
fn hops_stand_in_the_order_of_the_way_with_their_delays() {
    let text = "Received: from b by c; Wed, 22 Mar 2023 21:14:22 +0000\n\
        Received: from b by b\n\
        Received: from a by b; Wed, 22 Mar 2023 22:14:12 +0100\n\
        Subject: x\n\
        Received: by a;\n\tWed, 22 Mar 2023 21:14:15 GMT\n";
    let (fields, _) = Fields::read(text);
    let hops = hops(&fields);
    let by: Vec<_> = hops.iter().map(|hop| hop.by.as_deref().unwrap()).collect();
    assert_eq!(by, ["a", "b", "b", "c"]);
    // The second server's clock is behind; what follows a hop without a time has no delay.
    let delays: Vec<_> = hops.iter().map(|hop| hop.delay_s).collect();
    assert_eq!(delays, [None, Some(-3), None, None]);
}

#[test]
fn no_more_hops_are_read_than_a_message_can_have() {
    let text = "Received: by a; Wed, 22 Mar 2023 21:14:15 GMT\n".repeat(500);
    let (fields, _) = Fields::read(&text);
    assert_eq!(hops(&fields).len(), MOST_HOPS);
}

proptest! {
    #[test]
    fn no_field_ends_the_program(text in "(?s)(from |by |with |[;()\\[\\]\"\\\\<>]|HELO |helo=|é|[0-9]{1,3}|.){0,60}") {
        of(&text);
    }
}
