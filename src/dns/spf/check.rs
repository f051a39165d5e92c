//! The function `check_host()` of RFC 7208, with a record of what it did.

use std::net::IpAddr;

use ipnet::IpNet;

use super::lookup::{self, Family, Host, MOST_MX, NoRecord, Pending, not_answered};
use super::macros::{MacroString, Place, Values};
use super::parse::{Record, Term, TermKind};
use super::trace::{Outcome, Step, Trace, TraceError, Verdict};
use crate::diagnosis::{FaultKind, RecordFault};
use crate::dns::{Answer, Ask};

/// Most terms that ask a name server (RFC 7208 4.6.4).
pub const MOST_LOOKUPS: u8 = 10;

/// Most terms whose questions may find nothing: what RFC 7208 4.6.4 recommends.
pub const MOST_VOID_LOOKUPS: u8 = 2;

/// One message, as a receiver sees it before its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    pub ip: IpAddr,
    /// The sender's address before the sign.
    pub local: String,
    /// The sender's domain, in ASCII.
    pub domain: String,
    pub helo: String,
    /// The name of the server that asks; may be empty.
    pub receiver: String,
    /// Seconds since 1970.
    pub time: u64,
}

impl Query {
    /// A message from an address. Without one, the name in HELO stands in (RFC 7208 2.4).
    pub fn new(ip: IpAddr, sender: &str, helo: &str) -> Self {
        let (local, domain) = sender.rsplit_once('@').unwrap_or(("", sender));
        let domain = if domain.is_empty() { helo } else { domain };
        Self {
            // An IPv4 address in IPv6 clothes is an IPv4 address (RFC 7208 5).
            ip: ip.to_canonical(),
            local: if local.is_empty() { "postmaster" } else { local }.to_owned(),
            domain: idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_owned()),
            helo: helo.to_owned(),
            receiver: String::new(),
            time: 0,
        }
    }
}

/// Whether the address may send for the domain, and why.
pub async fn check(ask: &impl Ask, query: &Query) -> Trace {
    let mut walk = Walk { ask, query, lookups: 0, void: 0, names: None };
    let mut trace = walk.domain(query.domain.clone()).await;
    if trace.result == Verdict::Fail {
        trace.explanation = walk.explanation(trace.speaks()).await;
    }
    trace
}

/// What the evaluation has used up so far.
struct Walk<'a, A> {
    ask: &'a A,
    query: &'a Query,
    lookups: u8,
    void: u8,
    /// The names of the sending address, once something asked for them.
    names: Option<Answer<String>>,
}

/// The evaluation ends here.
struct Halt {
    verdict: Verdict,
    fault: RecordFault,
}

impl Halt {
    fn permanent(kind: FaultKind, text: impl Into<String>) -> Self {
        Self { verdict: Verdict::PermError, fault: RecordFault::new(kind, text) }
    }

    fn temporary(fault: RecordFault) -> Self {
        Self { verdict: Verdict::TempError, fault }
    }
}

impl<A: Ask> Walk<'_, A> {
    fn domain(&mut self, domain: String) -> Pending<'_, Trace> {
        Box::pin(async move {
            let record = lookup::record(self.ask, &domain).await;
            let mut trace =
                Trace { domain, record, steps: Vec::new(), result: Verdict::None, error: None, explanation: None };
            let (result, error) = match &trace.record {
                Ok(record) => self.record(&trace.domain, record, &mut trace.steps).await,
                Err(why) => without_record(why),
            };
            (trace.result, trace.error) = (result, error);
            trace
        })
    }

    async fn record(&mut self, domain: &str, record: &Record, steps: &mut Vec<Step>) -> (Verdict, Option<TraceError>) {
        steps.extend(record.terms.iter().map(Step::new));
        if let Some(error) = record.errors.first() {
            let term = record.terms.iter().position(|term| term.span == error.span);
            if let Some(step) = term.and_then(|term| steps.get_mut(term)) {
                step.outcome = Outcome::Error;
            }
            return (Verdict::PermError, Some(TraceError { fault: error.fault.clone(), term }));
        }
        let mechanisms = steps.iter_mut().enumerate().filter(|(_, step)| !step.term.is_modifier());
        for (at, step) in mechanisms {
            let matched = self.step(domain, step).await;
            match matched {
                Ok(true) => return (step.term.qualifier.into(), None),
                Ok(false) => {}
                Err(halt) => return halted(halt, at),
            }
        }
        // Only where nothing matched (RFC 7208 6.1).
        let redirect = steps.iter_mut().enumerate().find(|(_, step)| matches!(step.term.kind, TermKind::Redirect(_)));
        let Some((at, step)) = redirect else { return (Verdict::Neutral, None) };
        match self.step(domain, step).await {
            Ok(_) => (step.inner.as_ref().map_or(Verdict::None, |inner| inner.result), None),
            Err(halt) => halted(halt, at),
        }
    }

    /// One term in turn, with its place in the account of look-ups.
    async fn step(&mut self, domain: &str, step: &mut Step) -> Result<bool, Halt> {
        let term = step.term.clone();
        let result = self.term(domain, &term, step).await;
        step.outcome = match &result {
            Ok(true) => Outcome::Matched,
            Ok(false) => Outcome::NotMatched,
            Err(_) => Outcome::Error,
        };
        (step.lookups, step.void) = (self.lookups, self.void);
        result
    }

    async fn term(&mut self, domain: &str, term: &Term, step: &mut Step) -> Result<bool, Halt> {
        if term.looks_up() {
            self.count_lookup(term)?;
        }
        let target = match term.domain() {
            Some(name) => self.expand(name, domain, term).await?,
            None => domain.to_owned(),
        };
        if term.looks_up() {
            step.target = Some(target.clone());
        }
        match &term.kind {
            TermKind::All => Ok(true),
            TermKind::Ip4(network) => Ok(self.compare(step, [IpNet::V4(*network)])),
            TermKind::Ip6(network) => Ok(self.compare(step, [IpNet::V6(*network)])),
            TermKind::A(hosts) => {
                let found = vec![lookup::host(self.ask, &target, Family::of(self.query.ip)).await];
                let void = found.iter().all(Host::is_void);
                self.addresses(step, found, (hosts.v4_length, hosts.v6_length), void)
            }
            TermKind::Mx(hosts) => self.mx(step, &target, (hosts.v4_length, hosts.v6_length)).await,
            TermKind::Ptr(_) => self.ptr(step, &target).await,
            TermKind::Exists(_) => match lookup::exists(self.ask, &target).await {
                Ok(()) => Ok(true),
                Err(error) if error.is_unanswered() => Err(Halt::temporary(not_answered(&error))),
                Err(error) => self.count_void(term, error.is_absence()).map(|()| false),
            },
            TermKind::Include(_) => {
                let inner = self.domain(target).await;
                let result = included(&inner);
                step.inner = Some(Box::new(inner));
                result
            }
            TermKind::Redirect(_) => {
                let inner = self.domain(target).await;
                let result = included(&inner).map(|_| true);
                step.inner = Some(Box::new(inner));
                result
            }
            TermKind::Exp(_) | TermKind::Unknown { .. } | TermKind::Faulty => Ok(false),
        }
    }

    async fn mx(&mut self, step: &mut Step, target: &str, lengths: (u8, u8)) -> Result<bool, Halt> {
        let records = match lookup::mx(self.ask, target).await {
            Ok(records) => records,
            Err(error) if error.is_unanswered() => return Err(Halt::temporary(not_answered(&error))),
            Err(error) => return self.count_void(&step.term, error.is_absence()).map(|()| false),
        };
        let names: Vec<&str> = records.iter().map(|mx| mx.exchange.as_str()).filter(|name| !name.is_empty()).collect();
        let looked_at = &names[..names.len().min(MOST_MX)];
        let hosts = lookup::hosts(self.ask, looked_at, Family::of(self.query.ip)).await;
        let void = !hosts.is_empty() && hosts.iter().all(Host::is_void);
        if self.addresses(step, hosts, lengths, void)? {
            return Ok(true);
        }
        // An eleventh host would have to be looked up.
        if names.len() > MOST_MX {
            return Err(Halt::permanent(FaultKind::TooManyMx, &step.term.text));
        }
        Ok(false)
    }

    /// Whether a name of the sending address, which leads back to it, is in the domain (RFC 7208 5.5).
    async fn ptr(&mut self, step: &mut Step, target: &str) -> Result<bool, Halt> {
        let names = match self.names().await {
            Ok(names) => names,
            Err(error) => return self.count_void(&step.term, error.is_absence()).map(|()| false),
        };
        let hosts = self.named(&names).await;
        let matched = self.validated(&hosts).any(|name| is_within(name, target));
        step.hosts = hosts;
        Ok(matched)
    }

    /// Compares the sending address with those of hosts, in their order: a match before a host that could not be asked for counts.
    fn addresses(&mut self, step: &mut Step, hosts: Vec<Host>, (v4, v6): (u8, u8), void: bool) -> Result<bool, Halt> {
        let mut result = Ok(false);
        for host in &hosts {
            let networks = host.addresses.iter().filter_map(|ip| {
                IpNet::new(*ip, if ip.is_ipv4() { v4 } else { v6 }).ok().map(|network| network.trunc())
            });
            let matched = self.compare(step, networks);
            match (&result, host.unanswered()) {
                (Ok(false), _) if matched => result = Ok(true),
                (Ok(false), Some(error)) => result = Err(Halt::temporary(not_answered(error))),
                _ => {}
            }
        }
        step.hosts = hosts;
        if matches!(result, Ok(false)) {
            self.count_void(&step.term, void)?;
        }
        result
    }

    fn compare(&self, step: &mut Step, networks: impl IntoIterator<Item = IpNet>) -> bool {
        let before = step.networks.len();
        step.networks.extend(networks);
        step.networks[before..].iter().any(|network| network.contains(&self.query.ip))
    }

    fn count_lookup(&mut self, term: &Term) -> Result<(), Halt> {
        self.lookups += 1;
        if self.lookups > MOST_LOOKUPS {
            return Err(Halt::permanent(FaultKind::TooManyLookups, &term.text));
        }
        Ok(())
    }

    fn count_void(&mut self, term: &Term, void: bool) -> Result<(), Halt> {
        self.void += u8::from(void);
        if self.void > MOST_VOID_LOOKUPS {
            return Err(Halt::permanent(FaultKind::TooManyVoidLookups, &term.text));
        }
        Ok(())
    }

    /// The name that a term means. Looking up the sending address's name for it counts as a look-up of its own (RFC 7208 4.6.4).
    async fn expand(&mut self, name: &MacroString, domain: &str, term: &Term) -> Result<String, Halt> {
        if name.needs_validated_name() && self.names.is_none() {
            self.count_lookup(term)?;
        }
        Ok(self.values(name, domain, MacroString::name).await)
    }

    async fn values(
        &mut self,
        text: &MacroString,
        domain: &str,
        read: fn(&MacroString, &Values<'_>) -> String,
    ) -> String {
        let validated = if text.needs_validated_name() { self.validated_name(domain).await } else { None };
        let Query { ip, local, domain: sender_domain, helo, receiver, time } = self.query;
        let values = Values {
            local,
            sender_domain,
            domain,
            ip: *ip,
            validated: validated.as_deref(),
            helo,
            receiver,
            time: *time,
        };
        read(text, &values)
    }

    async fn names(&mut self) -> Answer<String> {
        match &self.names {
            Some(names) => names.clone(),
            None => self.names.insert(lookup::names(self.ask, self.query.ip).await).clone(),
        }
    }

    async fn named(&self, names: &[String]) -> Vec<Host> {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        lookup::hosts(self.ask, &names, Family::of(self.query.ip)).await
    }

    /// The names that lead back to the sending address; one that cannot be looked up is passed over (RFC 7208 5.5).
    fn validated<'h>(&self, hosts: &'h [Host]) -> impl Iterator<Item = &'h str> {
        let ip = self.query.ip;
        hosts.iter().filter(move |host| host.addresses.contains(&ip)).map(|host| host.name.as_str())
    }

    /// For `%{p}`: the domain itself, else a name in it, else any (RFC 7208 7.3).
    async fn validated_name(&mut self, domain: &str) -> Option<String> {
        let names = self.names().await.ok()?;
        let hosts = self.named(&names).await;
        let rank = |name: &&str| match name {
            name if name.eq_ignore_ascii_case(domain) => 0,
            name if is_within(name, domain) => 1,
            _ => 2,
        };
        self.validated(&hosts).min_by_key(rank).map(str::to_owned)
    }

    /// The words of a domain for those it refuses; without them where anything is wrong with them (RFC 7208 6.2).
    async fn explanation(&mut self, trace: &Trace) -> Option<String> {
        let name = trace.record.as_ref().ok()?.exp()?;
        let name = self.values(name, &trace.domain, MacroString::name).await;
        let texts = self.ask.txt(&name).await.ok()?;
        let [text] = texts.as_slice() else { return None };
        let text = MacroString::parse(std::str::from_utf8(text).ok()?, Place::Explanation).ok()?;
        Some(self.values(&text, &trace.domain, MacroString::expand).await)
    }
}

fn halted(halt: Halt, at: usize) -> (Verdict, Option<TraceError>) {
    (halt.verdict, Some(TraceError { fault: halt.fault, term: Some(at) }))
}

/// What a domain without a usable record comes to (RFC 7208 4.3 to 4.5).
fn without_record(why: &NoRecord) -> (Verdict, Option<TraceError>) {
    let error = |fault| Some(TraceError { fault, term: None });
    match why {
        NoRecord::NotADomain | NoRecord::Missing(_) | NoRecord::OtherTexts => (Verdict::None, None),
        NoRecord::Several(records) => {
            let fault = RecordFault::new(FaultKind::SeveralRecords, records.len().to_string());
            (Verdict::PermError, error(fault))
        }
        NoRecord::NotAnswered(why) => (Verdict::TempError, error(not_answered(why))),
    }
}

/// What an included record means to the one that includes it (RFC 7208 5.2), and one redirected to (6.1).
fn included(inner: &Trace) -> Result<bool, Halt> {
    use FaultKind::{IncludeFaulty, IncludeWithoutRecord, TooManyLookups, TooManyMx, TooManyVoidLookups};
    let fault = inner.error.as_ref().map(|error| error.fault.clone());
    match inner.result {
        Verdict::Pass => Ok(true),
        Verdict::Fail | Verdict::SoftFail | Verdict::Neutral => Ok(false),
        Verdict::None => Err(Halt::permanent(IncludeWithoutRecord, &inner.domain)),
        Verdict::TempError => {
            Err(Halt::temporary(fault.unwrap_or_else(|| RecordFault::new(FaultKind::NotAnswered, ""))))
        }
        // A limit is the whole evaluation's; of what is wrong further in, the innermost is told.
        Verdict::PermError => match fault {
            Some(fault)
                if matches!(
                    fault.kind,
                    IncludeFaulty | IncludeWithoutRecord | TooManyLookups | TooManyMx | TooManyVoidLookups
                ) =>
            {
                Err(Halt { verdict: Verdict::PermError, fault })
            }
            _ => Err(Halt::permanent(IncludeFaulty, &inner.domain)),
        },
    }
}

/// Whether a name is the domain or ends in it.
fn is_within(name: &str, domain: &str) -> bool {
    let (name, domain) = (name.trim_end_matches('.'), domain.trim_end_matches('.'));
    let Some(front) = name.len().checked_sub(domain.len()) else { return false };
    let (Some(front), Some(end)) = (name.get(..front), name.get(front..)) else { return false };
    end.eq_ignore_ascii_case(domain) && (front.is_empty() || front.ends_with('.'))
}
