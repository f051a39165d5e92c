//! The questions that checking signatures takes, each asked once in a check-up.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use hickory_resolver::config::{NameServerConfig, ResolverOpts};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::xfer::{DnsHandle, DnsResponseStream, FirstAnswer, RetryDnsHandle};
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::{DnsRequest, DnsRequestOptions, DnsResponse, Edns, Query};
use hickory_resolver::proto::rr::{Name, RecordType};
use hickory_resolver::{NameServerPool, PoolContext, TlsConfig};
use tokio::sync::OnceCell;

use super::verdict::Unproven;
use crate::dns::LookupError;

/// Most questions for one verdict: a name of many labels, each a zone of its own, needs fewer.
const MOST_QUESTIONS: usize = 128;

/// Most records in one answer that somebody has to calculate with: a zone that is turned over to another provider has a dozen.
const MOST_TO_CHECK: usize = 128;

/// The way to one name server.
pub(in crate::dns) type Line = RetryDnsHandle<NameServerPool<TokioRuntimeProvider>>;

pub(in crate::dns) fn line(server: NameServerConfig, options: ResolverOpts) -> Result<Line, NetError> {
    let attempts = options.attempts;
    let context = Arc::new(PoolContext::new(options, TlsConfig::new()?));
    let pool = NameServerPool::from_config([server], context, TokioRuntimeProvider::default());
    Ok(RetryDnsHandle::new(pool, attempts))
}

/// What one name server said so far, signatures included.
#[derive(Clone)]
pub(super) struct Messages {
    line: Line,
    said: Arc<Mutex<Memory>>,
}

/// Whoever asks the same while the question is on its way waits for the one answer.
type Memory = HashMap<(Name, RecordType), Arc<OnceCell<Said>>>;

type Said = Result<DnsResponse, NetError>;

impl Messages {
    pub fn new(line: Line) -> Self {
        Self { line, said: Arc::default() }
    }

    pub async fn ask(&self, name: &Name, kind: RecordType) -> Said {
        let place = {
            let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
            said.entry((name.to_lowercase(), kind)).or_default().clone()
        };
        place.get_or_init(|| self.inquire(name.to_lowercase(), kind)).await.clone()
    }

    /// Asks in the background, lest the links of a chain be asked for one after the other.
    pub fn ask_ahead(&self, name: Name, kind: RecordType) {
        let messages = self.clone();
        tokio::spawn(async move { messages.ask(&name, kind).await.map(drop) });
    }

    async fn inquire(&self, name: Name, kind: RecordType) -> Said {
        let mut options = DnsRequestOptions::default();
        options.edns_set_dnssec_ok = true;
        let mut request = DnsRequest::from_query(Query::query(name, kind), options);
        request.edns.get_or_insert_with(Edns::new).enable_dnssec();
        // A name server that checks signatures itself would keep back what we are to judge (RFC 4035 3.2.2, RFC 6840 5.9); one
        // that does not may pass signatures on only to who says so (systemd-resolved).
        request.metadata.checking_disabled = true;
        self.line.send(request).first_answer().await
    }
}

/// Carries the questions of one verdict: how many there were, and whether one of them found no answer.
#[derive(Clone)]
pub(super) struct Courier {
    messages: Messages,
    left: Arc<AtomicUsize>,
    trouble: Arc<Mutex<Option<Unproven>>>,
}

impl Courier {
    pub fn new(messages: Messages) -> Self {
        Self { messages, left: Arc::new(AtomicUsize::new(MOST_QUESTIONS)), trouble: Arc::default() }
    }

    /// Why a verdict reached with these questions means nothing, if so: to who checks signatures a missing answer looks the
    /// same as a forged one.
    pub fn trouble(&self) -> Option<Unproven> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note(&self, trouble: Unproven) {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(trouble);
    }

    async fn carry(self, query: Query) -> Said {
        // The rest is calculation: without a pause here no deadline could end a chain whose messages are all known.
        tokio::task::yield_now().await;
        if self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_err() {
            self.note(Unproven::Undecided);
            return Err(NetError::Message("too many questions"));
        }
        let said = self.messages.ask(query.name(), query.query_type()).await;
        match &said {
            Ok(message) if costly(message) => {
                self.note(Unproven::Undecided);
                return Err(NetError::Message("too many signatures"));
            }
            Ok(_) | Err(NetError::Dns(DnsError::NoRecordsFound(_))) => {}
            Err(error) => self.note(Unproven::NotAnswered(LookupError::from(error.clone()))),
        }
        said
    }
}

/// Whether checking the answer is meant to keep us busy (CVE-2023-50387).
fn costly(message: &DnsResponse) -> bool {
    let to_check = |kind| matches!(kind, RecordType::RRSIG | RecordType::DNSKEY | RecordType::DS | RecordType::NSEC3);
    message.all_sections().filter(|record| to_check(record.record_type())).count() > MOST_TO_CHECK
}

impl DnsHandle for Courier {
    type Response = DnsResponseStream;
    type Runtime = TokioRuntimeProvider;

    fn send(&self, request: DnsRequest) -> Self::Response {
        match request.queries.first().cloned() {
            Some(query) => DnsResponseStream::from(Box::pin(self.clone().carry(query))),
            None => NetError::Message("no question").into(),
        }
    }
}
