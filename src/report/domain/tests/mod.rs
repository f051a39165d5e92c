//! The cards of made-up domains.

mod hostile;
mod languages;
mod world;

use super::{Mark, Topic};
use crate::checkup::domain::Seen;
use crate::dns::dane::Fit;
use crate::probe::ReceiverLook;
use world::{SOUND, card, listed, outcomes_of_lists, outsides, receiver, seen, told};

#[tokio::test]
async fn records_are_told_in_everyday_words() {
    for (topic, lines, expected) in [
        (
            Topic::NameServers,
            SOUND,
            vec![
                "+ The domain exists; its entries are kept at Amazon Route 53.",
                "  - ns-12.awsdns-34.com — 192.0.2.53",
                "  - https://console.aws.amazon.com/route53/v2/hostedzones — where the entries can be changed",
            ],
        ),
        (Topic::NameServers, "", vec!["! Nobody has registered this domain, or it has expired."]),
        (
            Topic::Spf,
            SOUND,
            vec![
                "+ The servers that may send are named (3 of 10 lookups); mail from anywhere else: take it, but be suspicious.",
                "  - ip4:192.0.2.0/24 — the addresses 192.0.2.0 to 192.0.2.255",
                "  - a:mx.example.org — the addresses of mx.example.org (1 lookup)",
                "    - mx.example.org — 192.0.2.25, 2001:db8::25",
                "  - include:_spf.google.com — Gmail’s servers (1 lookup)",
                "    - ip4:198.51.100.7 — the address 198.51.100.7",
                "    - -all — the included list ends here; for everybody else, what stands behind the include counts",
                "  - exists:%{i}.ok.example.org — depends on the message (1 lookup)",
                "  - ~all — mail from anywhere else: take it, but be suspicious",
            ],
        ),
        (
            Topic::Spf,
            "example.org TXT v=spf1 include:a.test ?mx:b.test ip4:1.2.3 ptr +all a
             a.test TXT v=spf1 include:example.org -ip6:2001:db8::/64
             b.test FAIL SERVFAIL",
            vec![
                "! The list of senders has a mistake: “1.2.3” is not a valid IP address or network.",
                "  - include:a.test — everybody whom the list of a.test lets in (2 lookups)",
                "    ! include:example.org — everybody whom the list of example.org lets in (1 lookup); \
                 the record leads in a circle, back to example.org",
                "    - -ip6:2001:db8::/64 — not part of the included list: \
                 the addresses 2001:db8:: to 2001:db8::ffff:ffff:ffff:ffff",
                "  ? ?mx:b.test — nothing is said about: the servers that take mail for b.test (1 lookup); \
                 could not be found out: the name server answered SERVFAIL",
                "  ! ip4:1.2.3 — “1.2.3” is not a valid IP address or network",
                "  ! ptr — every server whose own name ends in example.org; this is slow and best avoided (1 lookup)",
                "  ! +all — mail from anywhere else: take it as well",
                "  - a — never reached, because of “all”",
            ],
        ),
        (
            Topic::Spf,
            "example.org TXT v=spf1 include:a.test redirect=b.test
             a.test TXT v=spf1 redirect=c.test
             b.test TXT v=spf1 ?ip4:192.0.2.1 -all
             c.test TXT v=spf1 +ip4:192.0.2.2 ~all",
            vec![
                "+ The servers that may send are named (3 of 10 lookups); mail from anywhere else: refuse it.",
                "  - include:a.test — everybody whom the list of a.test lets in (2 lookups)",
                "    - redirect=c.test — the list of c.test counts in place of this one (1 lookup)",
                "      - +ip4:192.0.2.2 — the address 192.0.2.2",
                "      - ~all — the included list ends here; for everybody else, what stands behind the include counts",
                "  - redirect=b.test — the list of b.test counts in place of this one (1 lookup)",
                "    - ?ip4:192.0.2.1 — nothing is said about: the address 192.0.2.1",
                "    - -all — mail from anywhere else: refuse it",
            ],
        ),
        (Topic::Spf, "example.org A 192.0.2.1", vec!["! The domain does not say who may send mail for it."]),
        (
            Topic::Spf,
            "example.org TXT v=spf1 -all
             example.org TXT v=spf1 +all",
            vec!["! There are 2 lists of senders; only one is allowed, so others ignore them all."],
        ),
        (
            Topic::Dkim,
            SOUND,
            vec![
                "+ There is a key with which others can check the signature of your mail.",
                "  - default._domainkey.example.org — one of the usual names",
                "    + Ed25519 — 256 bits; strong enough",
            ],
        ),
        (
            Topic::Dkim,
            "default._domainkey.example.org TXT v=DKIM1; p=
             other._domainkey.example.org FAIL timeout",
            vec![
                "! Keys for signatures were found, but none that others can use.",
                "  - default._domainkey.example.org — one of the usual names",
                "    ! the key has been revoked (empty p=)",
                "  ? other — could not be found out: no name server answered in time",
            ],
        ),
        (
            Topic::Dmarc,
            SOUND,
            vec![
                "+ Others are asked to refuse mail that only claims to come from this domain.",
                "  - v=DMARC1 — says which standard this is",
                "  - p=reject — refuse forged mail",
                "  - rua=mailto:d@example.org — gets the daily summaries",
                "  - pct=50 — for 50 of 100 messages; newer servers ignore this",
            ],
        ),
        (
            Topic::Dmarc,
            "_dmarc.example.org TXT v=DMARC1; p=nun; adkim=s; x=1; rua",
            vec![
                "! The entry against forged mail has a mistake, so others ignore it: “rua” is not a valid tag.",
                "  - v=DMARC1 — says which standard this is",
                "  ! unknown policy “p=nun” in place of none, quarantine or reject",
                "  - adkim=s — only a signature of exactly this domain counts",
                "  - x=1 — means nothing in this standard",
                "  ! “rua” is not a valid tag",
            ],
        ),
        (
            Topic::MtaSts,
            SOUND,
            vec![
                "+ Others deliver mail only encrypted, and only to the servers named.",
                "  - id=1 — number of the policy, new with every change",
                "  - https://mta-sts.example.org/.well-known/mta-sts.txt — the policy",
                "    - mode: enforce — deliver only encrypted",
                "    - mx: mx.example.org — a server that may take mail",
                "    - mx: *.l.google.com — a server that may take mail",
                "    - max_age: 86400 — kept for 1 day",
            ],
        ),
        (
            Topic::TlsRpt,
            SOUND,
            vec![
                "+ Others report when they cannot deliver mail encrypted.",
                "  - v=TLSRPTv1 — says which standard this is",
                "  - rua=mailto:t@example.org — gets the reports",
            ],
        ),
        (
            Topic::TlsRpt,
            "_smtp._tls.example.org TXT v=TLSRPTv1; rua=t@example.org",
            vec![
                "! The entry that asks for reports about delivery has a mistake.",
                "  - v=TLSRPTv1 — says which standard this is",
                "  ! rua=t@example.org — “t@example.org” is not a valid address for reports",
            ],
        ),
        (
            Topic::Mx,
            "example.org MX 10 gone.example.org",
            vec![
                "! The entries for incoming mail have a mistake.",
                "  - 10 gone.example.org — a mail server",
                "    ! A, AAAA — the name does not exist",
            ],
        ),
        (
            Topic::Senders,
            SOUND,
            vec![
                "+ The addresses have names that lead back to them, and may send for the domain.",
                "  + 192.0.2.25 — has a name that leads back to it",
                "    + mx.example.org — leads back to the address",
                "    + SPF — may send for the domain",
                "      - ip4:192.0.2.0/24 — this part of the list of example.org decides",
            ],
        ),
        (
            Topic::Bimi,
            SOUND,
            vec![
                "+ The domain offers a logo, which some mailboxes show.",
                "  - https://example.org/logo.svg — the logo",
            ],
        ),
    ] {
        assert_eq!(told(&card(seen(lines).await, topic)), expected, "{topic:?} of {lines}");
    }
}

#[tokio::test]
async fn receiving_servers_are_told_with_what_is_seen_of_them() {
    let mut sound = seen(SOUND).await;
    let reached =
        ReceiverLook { reached: "192.0.2.25:25".parse().ok(), offers_starttls: Some(false), ..ReceiverLook::default() };
    sound.receivers = vec![
        receiver("aspmx.l.google.com", Some(ReceiverLook::default()), None),
        receiver("mx.example.org", Some(reached), Some(Fit::Fits)),
    ];
    assert_eq!(
        told(&card(sound.clone(), Topic::Mx)),
        [
            "+ Mail to this domain is taken by Gmail.",
            "  - 10 aspmx.l.google.com — belongs to Gmail",
            "    - 192.0.2.26 — the server’s IP address",
            "    ? TCP 25 — could not be reached from here, which is usual at home and no fault",
            "  - 20 mx.example.org — a mail server",
            "    - 2001:db8::25, 192.0.2.25 — the server’s IP addresses",
            "    + 192.0.2.25:25 — answers",
            "    ! STARTTLS — the server offers no encryption",
        ]
    );
    let told = told(&card(sound, Topic::Dane));
    assert_eq!(told[0], "? Fingerprints are published, but they could not be compared from here.");
    assert!(told[2].ends_with("not compared, since the server was not reached"), "{}", told[2]);
    assert!(told[4].starts_with("    + 3 1 1 07") && told[4].ends_with("names the server’s key; fits"), "{}", told[4]);
}

#[tokio::test]
async fn what_could_not_be_asked_is_never_told_as_missing() {
    for (how, why) in [("timeout", "no name server answered in time"), ("REFUSED", "the name server answered REFUSED")]
    {
        let names =
            ["", "default._domainkey.", "other._domainkey.", "_dmarc.", "_mta-sts.", "_smtp._tls.", "default._bimi."];
        let mut lines: String = names.iter().map(|front| format!("{front}example.org FAIL {how}\n")).collect();
        lines += &format!("192.0.2.25 FAIL {how}\n");
        let seen = seen(&lines).await;
        for topic in [
            Topic::NameServers,
            Topic::Mx,
            Topic::Spf,
            Topic::Dkim,
            Topic::Dmarc,
            Topic::MtaSts,
            Topic::TlsRpt,
            Topic::Bimi,
        ] {
            let card = card(seen.clone(), topic);
            assert_eq!(card.mark, Mark::Unknown, "{topic:?}: {}", card.summary);
            assert!(card.summary.contains("could not be found out") && card.summary.contains(why), "{}", card.summary);
        }
        assert_eq!(card(seen, Topic::Senders).mark, Mark::Unknown);
    }
    // Where time ran out, nothing is known either.
    for card in super::cards(&world::outcome(Seen::default()), &crate::lang::Catalog::new(crate::lang::Language::En)) {
        let expected = if card.id == Topic::Lists { Mark::None } else { Mark::Unknown };
        assert_eq!(card.mark, expected, "{:?}: {}", card.id, card.summary);
    }
}

#[test]
fn lists_that_say_nothing_are_no_good_news() {
    let mark = |outcomes: Vec<_>| {
        let lists = Some(outcomes.into_iter().map(listed).collect());
        card(Seen { lists, ..Seen::default() }, Topic::Lists).mark
    };
    // In the order of `outcomes_of_lists`: entries, what is left out, and a clean bill.
    let marks: Vec<Mark> = outcomes_of_lists().into_iter().map(|outcome| mark(vec![outcome])).collect();
    let harmless = [2, 6];
    for (place, found) in marks.iter().enumerate() {
        let expected = match place {
            0..8 if harmless.contains(&place) => Mark::Good,
            0..8 => Mark::Caution,
            8..13 => Mark::Unknown,
            _ => Mark::Good,
        };
        assert_eq!(*found, expected, "{place}");
    }
    let marks: Vec<Mark> = outsides()
        .into_iter()
        .map(|outside| card(Seen { outside: Some(outside), ..Seen::default() }, Topic::Outside).mark)
        .collect();
    assert_eq!(marks, [Mark::Unknown, Mark::None, Mark::Good, Mark::None, Mark::Caution]);
}
