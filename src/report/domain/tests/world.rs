//! Looks at domains, made by hand or from name servers in memory.

use std::net::IpAddr;

use jiff::Timestamp;

use crate::checkup::Verdict;
use crate::checkup::domain::{DomainOutcome, MtaSts, Receiver, Seen, Sender, Subject};
use crate::diagnosis::{DnsList, ListSubject, Meaning};
use crate::dns::dane::{Fit, Judgement, Tlsa};
use crate::dns::dkim::{Selector, Why};
use crate::dns::dnsbl::{ListOutcome, ListResult, Listing, Reason, Unusable};
use crate::dns::outside::{By, DynamicSign, Outside, Sighting, Standing};
use crate::dns::table::Table;
use crate::dns::{Ask as _, LookupError, Proof, bimi, dkim, dmarc, mta_sts, mx, reverse, spf, tls_rpt, zone};
use crate::lang::{Catalog, Language};
use crate::probe::ReceiverLook;
use crate::report::domain::{Card, Mark, Topic, cards};
use crate::report::sections::outline_text;

/// A domain with a bit of everything, nothing of it wrong.
pub const SOUND: &str = "
    example.org NS ns-12.awsdns-34.com
    ns-12.awsdns-34.com A 192.0.2.53
    example.org MX 10 aspmx.l.google.com
    example.org MX 20 mx.example.org
    aspmx.l.google.com A 192.0.2.26
    mx.example.org A 192.0.2.25
    mx.example.org AAAA 2001:db8::25
    192.0.2.25 PTR mx.example.org
    example.org TXT v=spf1 ip4:192.0.2.0/24 a:mx.example.org include:_spf.google.com exists:%{i}.ok.example.org ~all
    _spf.google.com TXT v=spf1 ip4:198.51.100.7 -all
    default._domainkey.example.org TXT v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
    _dmarc.example.org TXT v=DMARC1; p=reject; rua=mailto:d@example.org; pct=50
    _mta-sts.example.org TXT v=STSv1; id=1;
    _smtp._tls.example.org TXT v=TLSRPTv1; rua=mailto:t@example.org
    default._bimi.example.org TXT v=BIMI1; l=https://example.org/logo.svg;
";

pub const POLICY: &str = "version: STSv1\nmode: enforce\nmx: mx.example.org\nmx: *.l.google.com\nmax_age: 86400\n";

/// What `example.org` looks like by these lines of a table, with nothing that takes a connection.
pub async fn seen(lines: &str) -> Seen {
    let ask = Table::of(lines);
    let domain = "example.org";
    let selectors = ["default", "other"].map(|name| Selector { name: name.to_owned(), why: Why::Common });
    let ip: IpAddr = "192.0.2.25".parse().unwrap();
    let query = spf::Query::new(ip, domain, domain);
    let record = match ask.txt("_mta-sts.example.org").await {
        Ok(texts) => Ok(mta_sts::read_records(&texts)),
        Err(LookupError::NoSuchName | LookupError::NoRecords) => Ok(None),
        Err(error) => Err(error),
    };
    let dmarc = dmarc::discover(&ask, domain).await;
    let dmarc_reports = match dmarc.found.as_ref().and_then(|found| Some((&found.at, found.policy.as_ref()?))) {
        Some((at, policy)) => dmarc::authorisations(&ask, at, policy).await,
        None => Vec::new(),
    };
    Seen {
        zone: Some(zone::name_servers(&ask, domain).await),
        dnssec: Some(Proof::Insecure),
        mx: Some(mx::look(&ask, domain).await),
        spf: Some(spf::survey(&ask, domain).await),
        senders: vec![Sender {
            ip,
            guessed: false,
            reverse: reverse::look(&ask, ip).await,
            spf: spf::check(&ask, &query).await,
        }],
        dkim: Some(dkim::search(&ask, domain, &selectors).await),
        dmarc: Some(dmarc),
        dmarc_reports,
        mta_sts: Some(MtaSts { record, policy: Some(Ok(mta_sts::read_policy(POLICY.as_bytes()))) }),
        tls_rpt: Some(tls_rpt::look(&ask, domain).await),
        bimi: Some(bimi::look(&ask, domain).await),
        ..Seen::default()
    }
}

pub fn outcome(seen: Seen) -> DomainOutcome {
    DomainOutcome {
        subject: Subject::parse("example.org").unwrap(),
        began: Timestamp::UNIX_EPOCH,
        took: std::time::Duration::ZERO,
        verdict: Verdict::Ok,
        diagnoses: Vec::new(),
        seen,
    }
}

pub fn card(seen: Seen, topic: Topic) -> Card {
    let cards = cards(&outcome(seen), &Catalog::new(Language::En));
    cards.into_iter().find(|card| card.id == topic).unwrap()
}

/// A card in a few lines: the summary, then each line with its depth and mark.
pub fn told(card: &Card) -> Vec<String> {
    let sign = |mark: Mark| match mark {
        Mark::None => '-',
        Mark::Good => '+',
        Mark::Unknown => '?',
        Mark::Caution => '!',
    };
    let summary = format!("{} {}", sign(card.mark), card.summary);
    let catalog = Catalog::new(Language::En);
    let lines = card
        .lines
        .iter()
        .map(|line| format!("{}{} {}", "  ".repeat(line.depth + 1), sign(line.mark), outline_text(line, &catalog)));
    std::iter::once(summary).chain(lines).collect()
}

pub fn receiver(host: &str, look: Option<ReceiverLook>, fit: Option<Fit>) -> Receiver {
    let tlsa = Tlsa { usage: 3, selector: 1, matching: 1, data: vec![7; 32] };
    Receiver {
        host: host.to_owned(),
        tlsa: vec![tlsa],
        look,
        fit: fit.map(|fit| Judgement { fits: vec![fit], faults: Vec::new() }),
    }
}

pub fn listed(outcome: ListOutcome) -> ListResult {
    let list = DnsList::builtin().into_iter().find(|list| list.id == "psbl").unwrap();
    ListResult { list, subject: ListSubject::from("192.0.2.25".to_owned()), outcome }
}

/// What lists can say.
pub fn outcomes_of_lists() -> Vec<ListOutcome> {
    use Meaning::{Abused, Infected, Line, Malware, Minor, Phishing, Spam};
    let meanings = [Spam, Infected, Line, Phishing, Malware, Abused, Minor].map(Some).into_iter().chain([None]);
    let entries = meanings.map(|meaning| {
        let reasons = vec![Reason { meaning, part: Some("part".to_owned()) }];
        ListOutcome::Listed(Listing { reasons, texts: vec!["see https://list.test".to_owned()] })
    });
    let answer = "127.255.255.254".parse().unwrap();
    let unusable = [
        Unusable::Refused(answer),
        Unusable::AnswersEverything,
        Unusable::AnswersNothing,
        Unusable::NoListAnswer(answer),
        Unusable::NotAnswered(LookupError::Timeout),
    ];
    entries.chain(unusable.map(ListOutcome::LeftOut)).chain([ListOutcome::NotListed]).collect()
}

/// This computer as seen by others, in every way.
pub fn outsides() -> Vec<(Outside, Option<Standing>)> {
    let address: IpAddr = "203.0.113.7".parse().unwrap();
    let sighting = |text: &str, by| Sighting { address: text.parse().unwrap(), by };
    let one = || Outside::of(&[sighting("203.0.113.7", By::MailServer)]);
    let several = Outside::of(&[sighting("203.0.113.7", By::MailServer), sighting("203.0.113.8", By::NameServer)]);
    let standing = |dynamic: Vec<DynamicSign>, infected: &[&str], lists| Standing {
        address,
        dynamic,
        infected: infected.iter().map(|list| (*list).to_owned()).collect(),
        spam: infected.iter().map(|list| (*list).to_owned()).collect(),
        lists,
    };
    let signs = vec![DynamicSign::ReverseName, DynamicSign::List("PBL".to_owned())];
    vec![
        (several, None),
        (one(), Some(standing(Vec::new(), &[], 0))),
        (one(), Some(standing(Vec::new(), &[], 5))),
        (one(), Some(standing(signs, &[], 5))),
        (one(), Some(standing(Vec::new(), &["XBL"], 5))),
    ]
}
