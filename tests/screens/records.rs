//! What domains publish, as far as screens need it: name servers in memory, asked as the check-up asks real ones.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use mailclinic::checkup::domain::{MtaSts, Seen};
use mailclinic::diagnosis::{DnsList, ListSubject};
use mailclinic::dns::dkim::{Selector, Why};
use mailclinic::dns::dnsbl::{ListOutcome, ListResult, Unusable};
use mailclinic::dns::{Answer, Ask, LookupError, Mx, Proof, Srv, dkim, dmarc, mta_sts, mx, spf, tls_rpt, zone};

/// Answers from lines `NAME TYPE DATA`.
pub struct Names {
    records: HashMap<(String, String), Vec<String>>,
    /// Why nothing is answered, where that is so.
    silent: Option<LookupError>,
}

impl Names {
    pub fn of(lines: &str) -> Self {
        let mut records: HashMap<_, Vec<String>> = HashMap::new();
        for line in lines.lines() {
            let mut words = line.splitn(3, ' ').map(str::to_owned);
            let mut word = || words.next().unwrap_or_default();
            records.entry((word(), word())).or_default().push(word());
        }
        Self { records, silent: None }
    }

    pub fn silent() -> Self {
        Self { silent: Some(LookupError::Timeout), ..Self::of("") }
    }

    fn answer<T>(&self, name: &str, kind: &str, read: impl Fn(&str) -> T) -> Answer<T> {
        if let Some(error) = &self.silent {
            return Err(error.clone());
        }
        let key = (name.trim_end_matches('.').to_owned(), kind.to_owned());
        match self.records.get(&key) {
            Some(values) => Ok(values.iter().map(|value| read(value)).collect()),
            None if self.records.keys().any(|(known, _)| known.ends_with(&key.0)) => Err(LookupError::NoRecords),
            None => Err(LookupError::NoSuchName),
        }
    }
}

impl Ask for Names {
    async fn a(&self, name: &str) -> Answer<Ipv4Addr> {
        self.answer(name, "A", |value| value.parse().expect("an address"))
    }

    async fn aaaa(&self, name: &str) -> Answer<Ipv6Addr> {
        self.answer(name, "AAAA", |value| value.parse().expect("an address"))
    }

    async fn mx(&self, name: &str) -> Answer<Mx> {
        self.answer(name, "MX", |value| {
            let (preference, exchange) = value.split_once(' ').expect("two words");
            Mx { preference: preference.parse().expect("a number"), exchange: exchange.to_owned() }
        })
    }

    async fn txt(&self, name: &str) -> Answer<Vec<u8>> {
        self.answer(name, "TXT", |value| value.as_bytes().to_vec())
    }

    async fn ptr(&self, _: IpAddr) -> Answer<String> {
        Err(self.silent.clone().unwrap_or(LookupError::NoSuchName))
    }

    async fn ns(&self, name: &str) -> Answer<String> {
        self.answer(name, "NS", str::to_owned)
    }

    async fn cname(&self, name: &str) -> Answer<String> {
        self.answer(name, "CNAME", str::to_owned)
    }

    async fn srv(&self, _: &str) -> Answer<Srv> {
        Err(LookupError::NoSuchName)
    }
}

/// Looks at all that a domain publishes.
pub fn see(names: &Names, domain: &str) -> Seen {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let selector = |name: &str| Selector { name: name.to_owned(), why: Why::Common };
    runtime.block_on(async {
        let record = match names.txt(&mta_sts::record_name(domain)).await {
            Ok(texts) => Ok(mta_sts::read_records(&texts)),
            Err(LookupError::NoSuchName | LookupError::NoRecords) => Ok(None),
            Err(error) => Err(error),
        };
        Seen {
            zone: Some(zone::name_servers(names, domain).await),
            dnssec: Some(Proof::Insecure),
            mx: Some(mx::look(names, domain).await),
            spf: Some(spf::survey(names, domain).await),
            dkim: Some(dkim::search(names, domain, &["default", "google", "s1"].map(selector)).await),
            dmarc: Some(dmarc::discover(names, domain).await),
            mta_sts: Some(MtaSts { record, policy: None }),
            tls_rpt: Some(tls_rpt::look(names, domain).await),
            ..Seen::default()
        }
    })
}

/// All lists say nothing bad, but for one that may not be asked.
pub fn clean(domain: &str) -> Vec<ListResult> {
    let lists = DnsList::builtin();
    let result = |i: usize, list| ListResult {
        list,
        subject: ListSubject::Domain(domain.to_owned()),
        outcome: match i {
            0 => ListOutcome::LeftOut(Unusable::AnswersEverything),
            _ => ListOutcome::NotListed,
        },
    };
    lists.into_iter().enumerate().map(|(i, list)| result(i, list)).collect()
}

/// Includes in includes, an address as mail server, a key that is too short.
pub const USUAL: &str = "\
proseware.com NS ns1.hosting.example
proseware.com NS ns2.hosting.example
ns1.hosting.example A 192.0.2.53
ns2.hosting.example A 192.0.2.54
proseware.com MX 10 mx1.proseware.com
proseware.com MX 20 mx2.proseware.com
mx1.proseware.com A 192.0.2.20
mx2.proseware.com A 192.0.2.21
mx2.proseware.com AAAA 2001:db8::21
proseware.com TXT v=spf1 mx a:shop.proseware.com include:_spf.newsletter.example include:crm.example ~all
proseware.com TXT google-site-verification=xyz
shop.proseware.com A 192.0.2.80
_spf.newsletter.example TXT v=spf1 include:_netblocks.newsletter.example include:_netblocks2.newsletter.example -all
_netblocks.newsletter.example TXT v=spf1 ip4:198.51.100.0/25 ip4:203.0.113.16/28 ip6:2001:db8:4::/48 -all
_netblocks2.newsletter.example TXT v=spf1 ip4:198.51.100.128/25 include:deep.newsletter.example ptr -all
deep.newsletter.example TXT v=spf1 ip4:203.0.113.200 ?all
crm.example TXT v=spf1 exists:%{i}.spf.crm.example -all
default._domainkey.proseware.com TXT v=DKIM1; k=rsa; p=MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKJ2lzDLZ8XlVambQfMXn3LRGKOD5o6lMIgulclWjZwP56LRqdg5ZX15bhc/GsvW8xW/R5Sh1NnkJNyL/cqY1a+GzzL47t7EXzVc+nRLWT1kwTvFNGIoAUsFUq+J6+OprwIDAQAB
_dmarc.proseware.com TXT v=DMARC1; p=none; rua=mailto:dmarc@proseware.com,mailto:x@reports.example; adkim=s; pct=50
_smtp._tls.proseware.com TXT v=TLSRPTv1; rua=mailto:tls@proseware.com";

/// Records without end, letters that act, terms that are none, includes far down.
pub fn hostile() -> String {
    let nonsense = "nonsense\u{202e}\u{1b}[2J".repeat(40);
    let many: String = (0..400).map(|i| format!("ip4:198.51.{}.{i} ", i % 256)).collect();
    let mut zone = format!(
        "proseware.com NS {0}.example\nproseware.com MX 10 {0}.example\n\
         proseware.com TXT v=spf1 include:i0.proseware.com {many}{1} ~all\n\
         _dmarc.proseware.com TXT v=DMARC1; p=none; rua=mailto:{1}; {1}\n\
         default._domainkey.proseware.com TXT v=DKIM1; p={2}\n_mta-sts.proseware.com TXT v=STSv1; id={1}\n",
        "a-name-without-end".repeat(3),
        nonsense,
        "ABCD".repeat(4000),
    );
    for i in 0..30 {
        zone += &format!("i{i}.proseware.com TXT v=spf1 include:i{}.proseware.com ip4:192.0.2.{i} -all\n", i + 1);
    }
    zone
}
