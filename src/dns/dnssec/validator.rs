//! Answers of one name server, judged by their signatures.

use std::sync::Arc;

use hickory_resolver::net::dnssec::DnssecDnsHandle;
use hickory_resolver::net::xfer::{DnsHandle, FirstAnswer};
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::dnssec::{Proof as Mark, TrustAnchors};
use hickory_resolver::proto::op::{DnsRequestOptions, DnsResponse, Query, ResponseCode};
use hickory_resolver::proto::rr::{Name, RData, Record, RecordType};
use tokio::sync::OnceCell;

use super::blame::{self, blame};
use super::courier::{Courier, Line, Messages};
use super::verdict::{Breach, Flaw, Proof, Unproven, Validated};
use super::wildcard;
use crate::dns::answer::{Answer, LookupError};
use crate::dns::resolver::answering;

/// Most CNAMEs from one name to the next.
const MOST_LINKS: usize = 8;

/// Most labels of a name for which the chain's links are asked for ahead.
const MOST_AHEAD: usize = 8;

/// Judges what one name server says, within one check-up.
pub(in crate::dns) struct Validator {
    messages: Messages,
    anchors: Arc<TrustAnchors>,
    /// Whether the root's own keys hold: without that no verdict on anything below means anything.
    root: OnceCell<Result<(), Unproven>>,
}

/// Hickory's validator, over questions that are counted and remembered.
pub(super) type Chain = DnssecDnsHandle<Courier>;

impl Validator {
    pub fn new(line: Line, anchors: Arc<TrustAnchors>) -> Self {
        Self { messages: Messages::new(line), anchors, root: OnceCell::new() }
    }

    pub async fn validate(&self, name: &Name, kind: RecordType) -> Validated {
        self.ask_ahead(name, kind);
        match self.root.get_or_init(|| self.check_root()).await {
            Ok(()) => self.follow(name.clone(), kind).await,
            Err(why) => Validated { proof: Proof::Unknown(why.clone()), answer: self.unproven(name, kind).await },
        }
    }

    /// What the name server says, for what that is worth.
    async fn unproven(&self, name: &Name, kind: RecordType) -> Answer<RData> {
        let message = self.messages.ask(name, kind).await?;
        let (records, _) = answering(&message.answers, name, kind);
        if records.is_empty() { Err(LookupError::NoRecords) } else { Ok(records) }
    }

    /// Asks for all links of the chain at once. Which of the names are zones shows only afterwards.
    fn ask_ahead(&self, name: &Name, kind: RecordType) {
        self.messages.ask_ahead(name.clone(), kind);
        let mut ancestor = name.clone();
        for _ in 0..MOST_AHEAD {
            if ancestor.is_root() {
                break;
            }
            // Where the answer is not signed, the zone is looked for from the name upwards.
            self.messages.ask_ahead(ancestor.clone(), RecordType::NS);
            if !ancestor.iter().next().is_some_and(|label| label.starts_with(b"_")) {
                self.messages.ask_ahead(ancestor.clone(), RecordType::DS);
                self.messages.ask_ahead(ancestor.clone(), RecordType::DNSKEY);
            }
            ancestor = ancestor.base_name();
        }
    }

    fn chain(&self, courier: &Courier) -> Chain {
        DnssecDnsHandle::with_trust_anchor(courier.clone(), self.anchors.clone())
    }

    async fn check_root(&self) -> Result<(), Unproven> {
        let root = Name::root();
        let keys = match self.messages.ask(&root, RecordType::DNSKEY).await {
            Ok(message) => message.into_message().answers,
            Err(NetError::Dns(DnsError::NoRecordsFound(_))) => return Err(Unproven::SignaturesNotPassedOn),
            Err(error) => return Err(Unproven::NotAnswered(error.into())),
        };
        let signatures = blame::signatures(&keys, &root, RecordType::DNSKEY);
        // The validator does without a valid signature where it knows every key; what comes below cannot.
        if signatures.is_empty() {
            return Err(Unproven::SignaturesNotPassedOn);
        }
        if blame::out_of_time(&root, &signatures).is_some() {
            return Err(Unproven::ClockWrong);
        }
        let courier = Courier::new(self.messages.clone());
        let answer = lookup(&self.chain(&courier), &root, RecordType::DNSKEY).await;
        if answer.is_ok_and(|(message, _)| blame::all_secure(&message.answers, &root, RecordType::DNSKEY)) {
            return Ok(());
        }
        Err(courier.trouble().unwrap_or(Unproven::RootNotTrusted))
    }

    /// The verdict on a name's records and on every CNAME that leads to them.
    async fn follow(&self, mut name: Name, kind: RecordType) -> Validated {
        let mut proof = Proof::Secure;
        for _ in 0..MOST_LINKS {
            match self.judge(&name, kind).await {
                Step::Done(last) => return Validated { proof: proof.and(last.proof), answer: last.answer },
                Step::Alias => {}
            }
            let Step::Done(link) = self.judge(&name, RecordType::CNAME).await else { break };
            proof = proof.and(link.proof);
            match link.answer.as_deref() {
                Ok([RData::CNAME(target), ..]) => name = target.0.clone(),
                Ok(_) => break,
                Err(error) => return Validated { proof, answer: Err(error.clone()) },
            }
        }
        let answer = Err(LookupError::ServerFailure("CNAME".to_owned()));
        Validated { proof: proof.and(Proof::Unknown(Unproven::Undecided)), answer }
    }

    async fn judge(&self, name: &Name, kind: RecordType) -> Step {
        let courier = Courier::new(self.messages.clone());
        let chain = self.chain(&courier);
        let (message, denial) = match lookup(&chain, name, kind).await {
            Ok(answer) => answer,
            Err(error) => {
                let why = LookupError::from(error);
                let trouble = courier.trouble().unwrap_or(Unproven::NotAnswered(why.clone()));
                return Step::Done(Validated { proof: Proof::Unknown(trouble), answer: Err(why) });
            }
        };
        let (records, used) = answering(&message.answers, name, kind);
        let alias = kind != RecordType::CNAME && used.iter().any(|record| record.record_type() == RecordType::CNAME);
        // Hickory looks for the proof of what is missing at the name that was asked for, not where its CNAMEs lead.
        if alias && (records.is_empty() || denial.is_some()) {
            return Step::Alias;
        }
        let mark = match denial {
            Some(Mark::Bogus) if !records.is_empty() && wildcard::is_proven(&message.answers, &message.authorities) => {
                Mark::Secure
            }
            Some(mark) => mark,
            None if records.is_empty() => denied(&message),
            None => used.iter().map(|record| record.proof).fold(Mark::Secure, worse),
        };
        let proof = match mark {
            Mark::Secure => Proof::Secure,
            Mark::Insecure => Proof::Insecure,
            Mark::Indeterminate => Proof::Unknown(courier.trouble().unwrap_or(Unproven::Undecided)),
            // A CNAME that follows from a DNAME is not signed itself (RFC 6672 5.3.1).
            Mark::Bogus if message.answers.iter().any(|record| record.record_type() == RecordType::DNAME) => {
                Proof::Unknown(Unproven::Undecided)
            }
            Mark::Bogus => match courier.trouble() {
                Some(trouble) => Proof::Unknown(trouble),
                None => self.breach(&courier, &chain, &message, name, kind).await,
            },
        };
        let answer = match message.metadata.response_code {
            _ if !records.is_empty() => Ok(records),
            ResponseCode::NXDomain => Err(LookupError::NoSuchName),
            _ => Err(LookupError::NoRecords),
        };
        Step::Done(Validated { proof, answer })
    }

    /// Where the chain breaks. Finding that out asks further questions, which may fail in turn.
    async fn breach(
        &self,
        courier: &Courier,
        chain: &Chain,
        message: &DnsResponse,
        name: &Name,
        kind: RecordType,
    ) -> Proof {
        let records: Vec<Record> = message.answers.iter().chain(&message.authorities).cloned().collect();
        let breach = match blame::broken(&records) {
            Some(first) => blame(chain, first.name.clone(), first.record_type(), records.clone()).await,
            None => {
                let zone = records.iter().find(|record| record.record_type() == RecordType::SOA);
                let zone = zone.map_or(name, |soa| &soa.name);
                Some(Breach::new(Flaw::DenialUnproven, zone, format!("{name} {kind}")))
            }
        };
        match (courier.trouble(), breach) {
            (None, Some(breach)) => Proof::Bogus(breach),
            (trouble, _) => Proof::Unknown(trouble.unwrap_or(Unproven::Undecided)),
        }
    }
}

/// What judging one name comes to.
enum Step {
    Done(Validated),
    /// The name is another name for one whose answer has to be judged by itself.
    Alias,
}

/// The answer with each record marked, and, where records are missing or were made from a wildcard, what is wrong with the proof.
pub(super) async fn lookup(
    chain: &Chain,
    name: &Name,
    kind: RecordType,
) -> Result<(DnsResponse, Option<Mark>), NetError> {
    let query = Query::query(name.clone(), kind);
    match chain.lookup(query, DnsRequestOptions::default()).first_answer().await {
        Ok(message) => Ok((message, None)),
        Err(NetError::Dns(DnsError::Nsec { response, proof, .. })) => Ok((*response, Some(proof))),
        Err(error) => Err(error),
    }
}

/// What "there is none" is worth. The validator lets it pass if it is proven, or if the zone is proven to be unsigned.
fn denied(message: &DnsResponse) -> Mark {
    let proves = |record: &Record| matches!(record.record_type(), RecordType::NSEC | RecordType::NSEC3);
    let proven = message.authorities.iter().any(|record| proves(record) && record.proof == Mark::Secure);
    if proven { Mark::Secure } else { Mark::Insecure }
}

fn worse(one: Mark, other: Mark) -> Mark {
    let rank = |mark| match mark {
        Mark::Secure => 0,
        Mark::Insecure => 1,
        Mark::Indeterminate => 2,
        Mark::Bogus => 3,
    };
    if rank(other) > rank(one) { other } else { one }
}
