//! Evidence becomes a diagnosis. Pure: no socket, clock or file.
//!
//! [`Evidence`] says what was observed, at which [`Stage`], under which circumstances. Server replies are judged by the
//! rules in `assets/knowledge/`, everything else ([`Signal`]) by the engine; both give a [`Diagnosis`], whose words
//! [`Wording`] takes from the texts of a language.

mod blocklists;
mod carriers;
mod catalogue;
mod details;
mod dns_hosts;
mod dns_list;
mod engine;
mod evidence;
mod finding;
mod interception;
mod known;
mod names;
mod owners;
mod record_fault;
mod relaying;
mod reply;
mod rules;
mod services;
mod signals;
mod spelling;
#[cfg(test)]
mod tests;
mod wording;

pub use catalogue::{Certainty, DiagnosisId, Fixer, Group, Severity};
pub use dns_hosts::{DnsHost, DnsHosts};
pub use dns_list::{DnsList, ListAnswer, ListSubject, Meaning};
pub use engine::diagnose;
pub use evidence::{CertificateFault, Circumstances, Evidence, Foreign, Malformation, Signal, Stage};
pub use finding::{Alternative, Correction, Diagnosis, Fact, Facts, Fix, FixLabel, Link, Published};
pub use interception::is_intercepting_issuer;
pub use owners::{Owner, OwnerKind, whose_host, whose_include, whose_mx};
pub use record_fault::{FaultKind, RecordFault};
pub use relaying::{
    Assessment, Need, Network, Place, Position, Relaying, Remedy, Restriction, ServerOwner, Situation, Why, assess,
    handled_domains,
};
pub use reply::{EnhancedCode, NotACode, Reply, ReplyError};
pub use rules::{LINK_LABELS, RuleFault, Rules, RulesError};
pub use services::{
    Fault as ServiceFault, Hint, HintKind, Limits, Oauth, PublishedServer, Service, ServiceChange, ServiceChangeKind,
    Services, ServicesError,
};
pub use spelling::{suggested_address, suggested_domain};
pub use wording::{Wording, settings_text};
