//! One card: what is published for one standard, in words and verbatim.

use crate::diagnosis::{Correction, DiagnosisId, Published, RecordFault, Severity};
use crate::lang::Catalog;
use crate::report::harmless;

use super::words::count;
use crate::checkup::domain::DomainOutcome;

/// Most lines of a card; behind them stands how many there are more.
const MOST_LINES: usize = 200;

/// Most records that a card shows, and most values of a correction.
const MOST_RECORDS: usize = 20;

/// Most characters of a record, of a term, and of the words beside it.
const LONGEST_RECORD: usize = 4096;
const LONGEST_TERM: usize = 300;
const LONGEST_WORDS: usize = 1000;

/// What is published for one standard. Everything in it is made so that it can only be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub id: Topic,
    pub title: String,
    /// The standard's own name.
    pub standard: &'static str,
    pub mark: Mark,
    /// One sentence in everyday words.
    pub summary: String,
    /// Where it stands in the DNS, as `_dmarc.example.org TXT`.
    pub place: String,
    /// Verbatim.
    pub records: Vec<String>,
    pub lines: Vec<Line>,
    /// What to publish so that the findings go that belong here.
    pub corrections: Vec<Correction>,
}

/// A part of a record, or something that it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// How far inside it stands: what an include leads to is one further than the include.
    pub depth: usize,
    /// Verbatim; empty in the line that says what is left out, and where the words name it themselves.
    pub term: String,
    /// What it means, without a full stop.
    pub words: String,
    pub mark: Mark,
}

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// There is nothing to judge.
    None,
    Good,
    /// It could not be found out.
    Unknown,
    Caution,
}

/// What a card is about, in the order in which they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    NameServers,
    Mx,
    Spf,
    Dkim,
    Dmarc,
    MtaSts,
    TlsRpt,
    Dane,
    Dnssec,
    Senders,
    Bimi,
    Lists,
    Outside,
}

impl Topic {
    /// A name for it that never changes.
    pub fn word(self) -> &'static str {
        match self {
            Self::NameServers => "name-servers",
            Self::Mx => "mx",
            Self::Spf => "spf",
            Self::Dkim => "dkim",
            Self::Dmarc => "dmarc",
            Self::MtaSts => "mta-sts",
            Self::TlsRpt => "tls-rpt",
            Self::Dane => "dane",
            Self::Dnssec => "dnssec",
            Self::Senders => "senders",
            Self::Bimi => "bimi",
            Self::Lists => "lists",
            Self::Outside => "outside",
        }
    }

    fn standard(self) -> &'static str {
        match self {
            Self::NameServers => "NS",
            Self::Mx => "MX",
            Self::Spf => "SPF",
            Self::Dkim => "DKIM",
            Self::Dmarc => "DMARC",
            Self::MtaSts => "MTA-STS",
            Self::TlsRpt => "TLS-RPT",
            Self::Dane => "DANE",
            Self::Dnssec => "DNSSEC",
            Self::Senders => "PTR",
            Self::Bimi => "BIMI",
            Self::Lists => "DNSBL",
            Self::Outside => "IP",
        }
    }

    /// The card to which a finding belongs.
    pub fn of(id: DiagnosisId) -> Option<Self> {
        use DiagnosisId as Id;
        Some(match id {
            Id::DomainNotFound | Id::DomainExpires => Self::NameServers,
            Id::MxMissing | Id::MxWithoutAddress | Id::MxIsAlias | Id::MxNull | Id::MxMixed | Id::MxUnexpected => {
                Self::Mx
            }
            Id::SpfMissing
            | Id::SpfSeveral
            | Id::SpfInvalid
            | Id::SpfTooManyLookups
            | Id::SpfProviderNotListed
            | Id::SpfAllowsEveryone => Self::Spf,
            Id::DkimMissing | Id::DkimKeyWeak | Id::DkimKeyInvalid => Self::Dkim,
            Id::DmarcMissing | Id::DmarcInvalid | Id::DmarcOnlyWatches | Id::DmarcReportsRefused => Self::Dmarc,
            Id::MtaStsInvalid => Self::MtaSts,
            Id::TlsReportingInvalid => Self::TlsRpt,
            Id::TlsaMismatch => Self::Dane,
            Id::DnssecBogus => Self::Dnssec,
            Id::DomainListed | Id::AddressListed => Self::Lists,
            _ => return None,
        })
    }
}

/// A card in the making.
pub(super) struct Draft<'a> {
    pub catalog: &'a Catalog,
    topic: Topic,
    mark: Mark,
    summary: String,
    place: String,
    records: Vec<String>,
    lines: Vec<Line>,
    left_out: usize,
}

impl<'a> Draft<'a> {
    pub fn new(topic: Topic, place: impl Into<String>, catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            topic,
            mark: Mark::None,
            summary: String::new(),
            place: place.into(),
            records: Vec::new(),
            lines: Vec::new(),
            left_out: 0,
        }
    }

    /// The judgement in one sentence.
    pub fn sum_up(&mut self, mark: Mark, summary: String) {
        (self.mark, self.summary) = (mark, summary);
    }

    pub fn record(&mut self, text: &str) {
        if self.records.len() < MOST_RECORDS {
            self.records.push(shown(text, LONGEST_RECORD));
        }
    }

    /// A line, put into words only if there is still room for it.
    pub fn line(&mut self, depth: usize, mark: Mark, term: &str, words: impl FnOnce(&Catalog) -> String) {
        if self.lines.len() >= MOST_LINES {
            self.left_out += 1;
            return;
        }
        let words = shown(&words(self.catalog), LONGEST_WORDS);
        self.lines.push(Line { depth, term: shown(term, LONGEST_TERM), words, mark });
    }

    /// What is wrong with a part; most words for it name that part, which then need not stand before them as well.
    pub fn fault(&mut self, depth: usize, term: &str, fault: &RecordFault) {
        let words = fault.text(self.catalog);
        let term = if term == fault.text && words.contains(term) { "" } else { term };
        self.line(depth, Mark::Caution, term, |_| words);
    }

    pub fn finish(mut self, outcome: &DomainOutcome) -> Card {
        let belonging = || outcome.diagnoses.iter().filter(|diagnosis| Topic::of(diagnosis.id) == Some(self.topic));
        if belonging().any(|diagnosis| diagnosis.severity >= Severity::Warning) {
            self.mark = Mark::Caution;
        }
        let corrections = belonging().flat_map(|diagnosis| &diagnosis.corrections).map(correction).collect();
        if self.left_out > 0 {
            let words = count(self.catalog, "dns-more-lines", self.left_out);
            self.lines.push(Line { depth: 0, term: String::new(), words, mark: Mark::None });
        }
        Card {
            id: self.topic,
            title: self.catalog.text(&format!("dns-title-{}", self.topic.word())),
            standard: self.topic.standard(),
            mark: self.mark,
            summary: shown(&self.summary, LONGEST_WORDS),
            place: shown(&self.place, LONGEST_TERM),
            records: self.records,
            lines: self.lines,
            corrections,
        }
    }
}

/// What was found may be of any length; what is to be published is whole.
pub(super) fn correction(correction: &Correction) -> Correction {
    let removed = correction.remove.iter().take(MOST_RECORDS).map(|text| shown(text, LONGEST_RECORD)).collect();
    let added = correction.add.iter().map(|text| match correction.kind {
        Published::File => harmless(text).into_owned(),
        _ => on_one_line(text),
    });
    Correction {
        name: shown(&correction.name, LONGEST_TERM),
        kind: correction.kind,
        remove: removed,
        add: added.collect(),
    }
}

/// Words from outside: not too many, on one line, and without power.
fn shown(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        None => on_one_line(text),
        Some((end, _)) => on_one_line(text.get(..end).unwrap_or_default()) + "…",
    }
}

fn on_one_line(text: &str) -> String {
    harmless(text).replace('\n', "\\u{A}").replace('\t', "\\u{9}")
}
