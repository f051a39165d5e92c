//! A world of made-up records: some domains that all may point to, and as many records as wanted that do.

use std::net::IpAddr;

use super::zone::{Data, Zone, reverse};

/// Who sends.
pub const IPS: [&str; 5] = ["192.0.2.1", "192.0.2.129", "198.51.100.7", "2001:db8::1", "::ffff:192.0.2.1"];

/// What all records may point to.
const SHARED: &str = "
    helo.w.test A 192.0.2.1
    host0.w.test A 192.0.2.1
    host1.w.test A 192.0.2.200
    host1.w.test AAAA 2001:db8::77
    host2.w.test A 198.51.100.7
    host2.w.test A 192.0.2.129
    host3.w.test A 203.0.113.5
    host4.w.test A 203.0.113.6
    host4.w.test AAAA 2001:db8::1
    v6only.w.test AAAA 2001:db8::1
    nodata.w.test TXT nothing of interest
    alias.w.test CNAME host0.w.test
    mx0.w.test MX host1.w.test
    mx0.w.test MX host0.w.test
    mx1.w.test MX host3.w.test
    mx2.w.test MX void.w.test
    mx2.w.test MX host2.w.test
    mx3.w.test MX servfail.w.test
    inc0.w.test TXT v=spf1 ip4:192.0.2.0/25 -all
    inc1.w.test TXT v=spf1 a:host2.w.test ~all
    inc2.w.test TXT v=spf1 ip6:2001:db8::/64 ?all
    inc3.w.test TXT v=spf1 mx:mx1.w.test
    inc4.w.test TXT v=spf1 include:inc3.w.test include:inc6.w.test
    inc5.w.test TXT v=spf1 a:host3.w.test a:host3.w.test a:host3.w.test a:host3.w.test a:host3.w.test a:host3.w.test
    inc6.w.test TXT v=spf1 redirect=inc7.w.test
    inc7.w.test TXT v=spf1 -ip4:192.0.2.128/25 a:host1.w.test/16 -all
    inc8.w.test TXT v=spf1 include:inc9.w.test
    inc9.w.test TXT v=spf1 include:inc8.w.test
    broken.w.test TXT v=spf1 ip4:192.0.2 -all
    text.w.test TXT v=spf10 +all
    two.w.test TXT v=spf1 -all
    two.w.test TXT v=spf1 +all
    deep.w.test TXT v=spf1 ?include:deeper.w.test -all
    deeper.w.test TXT v=spf1 -include:inc0.w.test +all
    yes.ex.w.test A 127.0.0.2
    1.2.0.192.ex.w.test A 127.0.0.2
    strong-bad.ex.w.test A 127.0.0.2
    bad.ex.w.test AAAA ::1
    host0.w.test.ex.w.test A 127.0.0.2
";

/// Terms that break a rule.
const WRONG: [&str; 34] = [
    "ip4:999.0.0.1",
    "ip4:1.2.3",
    "ip4:192.0.2.01",
    "ip4",
    "ip4:192.0.2.1/33",
    "ip4:192.0.2.1/024",
    "ip4:192.0.2.1/",
    "ip6:::1/129",
    "ip6:1::2::3",
    "ip6:",
    "a/33",
    "a//129",
    "a:host0.w.test/24/64",
    "a:museum",
    "a:host0.w.1",
    "mx:",
    "include",
    "include:inc0.w.test/24",
    "exists",
    "ptr/24",
    "all:x",
    "moo",
    "moo:x",
    "--all",
    "1up=x",
    "=x",
    "redirect:inc0.w.test",
    "redirect=",
    "exp=-x",
    "a:%{x}.w.test",
    "a:%(d).w.test",
    "exists:%{d0}.w.test",
    "foo=%x",
    "exp=a.test exp=b.test",
];

/// Modifiers that nobody knows: harmless.
const UNKNOWN: [&str; 6] = ["foo=bar", "foo=", "foo=a/b", "ip4=192.0.2.1", "moo.cow-far_out=man:dog", "foo=%{d}"];

pub struct World {
    pub zone: Zone,
}

/// Numbers that look like chance and are the same every time (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(sides).unwrap()).unwrap()
    }

    fn pick<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[self.roll(of.len())]
    }
}

impl World {
    pub fn new(records: usize) -> Self {
        let mut zone = Zone::new(SHARED);
        for n in 0..12 {
            zone.add("many.w.test", Data::Mx(n, format!("host{}.w.test", if n == 11 { 0 } else { 3 })));
        }
        zone.add("null.w.test", Data::Mx(0, String::new()));
        zone.add("servfail.w.test", Data::ServFail);
        for (ip, names) in [
            ("192.0.2.1", &["host0.w.test"][..]),
            ("192.0.2.129", &["host3.w.test", "host2.w.test"]),
            ("2001:db8::1", &["elsewhere.test", "host4.w.test", "v6only.w.test"]),
        ] {
            let ip: IpAddr = ip.parse().unwrap();
            names.iter().for_each(|name| zone.add(&reverse(ip), Data::Ptr((*name).to_owned())));
        }
        let mut dice = Dice(4);
        for n in 0..records {
            let name = format!("r{n}.w.test");
            zone.add(&name, Data::Txt(record(&mut dice).into_bytes()));
            match dice.roll(40) {
                0 => zone.add(&name, Data::Txt(b"v=spf1 ?all".to_vec())),
                1 => zone.add(&name, Data::Txt(b"something else".to_vec())),
                2..12 => zone.add(&name, Data::A("192.0.2.1".parse().unwrap())),
                12..16 => zone.add(&name, Data::Mx(5, "host2.w.test".to_owned())),
                _ => {}
            }
        }
        Self { zone }
    }

    /// The same table as lines of a zone file.
    pub fn master_file(&self) -> String {
        let mut lines = String::new();
        for (name, records) in &self.zone.names {
            for data in records {
                let data = match data {
                    Data::Txt(text) => format!("TXT {}", strings(text)),
                    Data::A(ip) => format!("A {ip}"),
                    Data::Aaaa(ip) => format!("AAAA {ip}"),
                    Data::Mx(preference, host) => format!("MX {preference} {host}."),
                    Data::Ptr(host) => format!("PTR {host}."),
                    Data::Cname(host) => format!("CNAME {host}."),
                    Data::Timeout | Data::ServFail => continue,
                };
                lines += &format!("{name}. IN {data}\n");
            }
        }
        lines
    }
}

/// The strings of a TXT record, each short enough.
fn strings(text: &[u8]) -> String {
    let chunks = text.chunks(200).map(|chunk| format!("\"{}\"", std::str::from_utf8(chunk).unwrap()));
    chunks.collect::<Vec<_>>().join(" ")
}

fn record(dice: &mut Dice) -> String {
    let mut record = dice.pick(&["v=spf1", "v=spf1", "v=spf1", "V=spf1"]).to_owned();
    let mut add = |term: &str, dice: &mut Dice| {
        record.push_str(dice.pick(&[" ", " ", " ", " ", "  "]));
        record.push_str(term);
    };
    for _ in 0..dice.roll(6) {
        let term = mechanism(dice);
        add(&term, dice);
    }
    if dice.roll(14) == 0 {
        let term = dice.pick(&WRONG);
        add(term, dice);
    }
    if dice.roll(10) == 0 {
        let term = dice.pick(&UNKNOWN);
        add(term, dice);
    }
    match dice.roll(6) {
        0 => {
            let term = format!("redirect={}", domain(dice));
            add(&term, dice);
        }
        1 => {}
        _ => {
            let term = format!("{}{}", dice.pick(&["-", "-", "~", "?", "+", ""]), dice.pick(&["all", "all", "ALL"]));
            add(&term, dice);
        }
    }
    if dice.roll(12) == 0 {
        add("exp=words.w.test", dice);
    }
    record
}

fn mechanism(dice: &mut Dice) -> String {
    let qualifier = dice.pick(&["", "", "", "", "+", "-", "~", "?"]);
    let host = ["host0", "host1", "host2", "host3", "host4", "alias", "void0", "void1", "nodata", "v6only", "Host3"];
    let rest = match dice.roll(20) {
        0..4 => {
            let networks =
                ["192.0.2.0/25", "192.0.2.129", "198.51.100.0/24", "10.0.0.0/8", "203.0.113.0/24", "172.16.0.0/12"];
            format!("ip4:{}", dice.pick(&networks))
        }
        4..6 => format!(
            "ip6:{}",
            dice.pick(&["2001:db8:1::/48", "2001:db8::/126", "fd00::/8", "::1", "2001:DB8::2", "::/0"])
        ),
        6..10 => {
            let target = match dice.roll(24) {
                0..6 => String::new(),
                6 => ":servfail.w.test".to_owned(),
                7 => ":%{l}.ex.w.test".to_owned(),
                8 => ":%{h}".to_owned(),
                9 => ":host0.%{d2}".to_owned(),
                _ => format!(":{}.w.test", dice.pick(&host)),
            };
            format!(
                "{}{target}{}",
                dice.pick(&["a", "a", "A"]),
                dice.pick(&["", "", "", "/24", "/32", "//64", "/25//126"])
            )
        }
        10..13 => {
            let target =
                ["", "", ":mx0.w.test", ":mx1.w.test", ":mx2.w.test", ":mx3.w.test", ":many.w.test", ":null.w.test"];
            format!("mx{}{}", dice.pick(&target), dice.pick(&["", "", "", "/24", "//64"]))
        }
        13 => format!("ptr{}", dice.pick(&["", ":w.test", ":other.test", ":host0.w.test"])),
        14..16 => {
            let names = [
                "yes.ex.w.test",
                "no.ex.w.test",
                "%{ir}.ex.w.test",
                "%{l}.ex.w.test",
                "%{l1r-}.%{v}.w.test",
                "%{l1-}.ex.w.test",
                "%{p}.ex.w.test",
                "v6only.w.test",
                "%{S}.w.test",
                "servfail.w.test",
                "%{d1r}.ex.%{d2}",
            ];
            format!("exists:{}", dice.pick(&names))
        }
        _ => format!("include:{}", domain(dice)),
    };
    format!("{qualifier}{rest}")
}

/// A domain with a record, as a rule.
fn domain(dice: &mut Dice) -> String {
    match dice.roll(30) {
        0 => "broken.w.test".to_owned(),
        1 => "text.w.test".to_owned(),
        2 => "two.w.test".to_owned(),
        3 => "none.w.test".to_owned(),
        4 => "servfail.w.test".to_owned(),
        5 => "deep.w.test".to_owned(),
        6 => "inc0.%{d2}".to_owned(),
        n => format!("inc{}.w.test", n % 10),
    }
}
