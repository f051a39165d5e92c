//! Whether the sender was believed: results that servers wrote into the headers, and what the headers themselves show.

mod causes;
mod results;

use super::super::explanation::Authentication;
use super::Fields;
use super::hosts::{domain_of, domain_of_field};
use crate::account::same_organisation;
use causes::{Before, Circumstances, Signature, causes};
use results::{Item, ReceivedSpf, Results};

/// Most fields of one name that are read.
const MOST_FIELDS: usize = 20;

/// What headers tell of the sender; nothing where they hold neither results nor two domains to compare.
pub(in crate::bounce) fn authentication(fields: &Fields<'_>) -> Option<Authentication> {
    let (results, before) = receivers_results(fields);
    let received_spf = received_spf(fields);
    let spf = results.spf();
    let from_domain = (results.first("dmarc").and_then(|dmarc| domain_of(dmarc.property("header.from")?)))
        .or_else(|| domain_of_field(fields.get("From")?));
    let envelope_domain = results
        .envelope_domain()
        .or_else(|| domain_of_field(fields.get("Return-Path")?))
        .or(received_spf.envelope_domain)
        .or_else(|| spf?.domain_in_notes());
    let dkim = telling_signature(&results, from_domain.as_deref());
    let aligned = envelope_domain.as_ref().zip(from_domain.as_ref());
    let aligned = aligned.map(|(envelope, from)| same_organisation(envelope, from));
    let compauth = results.first("compauth");

    let mut seen = Authentication {
        spf: spf.map(|spf| spf.result.clone()).or(received_spf.result),
        dkim: dkim.map(|dkim| dkim.result.clone()),
        dmarc: results.first("dmarc").map(|dmarc| dmarc.result.clone()),
        compauth: compauth.map(|compauth| compauth.result.clone()),
        reason: compauth.and_then(|compauth| short(compauth.property("reason")?)),
        action: results.first("dmarc").and_then(|dmarc| short(dmarc.property("action").or(dmarc.disposition())?)),
        signing_domain: dkim.and_then(Item::signing_domain).or_else(|| signer(fields, from_domain.as_deref())),
        envelope_domain,
        from_domain,
        ip: spf.and_then(Item::ip).or(received_spf.ip).map(|ip| ip.to_string()),
        aligned,
        causes: Vec::new(),
    };
    let results_known = results.tells() || seen.spf.is_some();
    if !results_known && seen.aligned.is_none() {
        return None;
    }
    let circumstances = Circumstances {
        signature: dkim.map_or(Signature::Unknown, signature),
        before,
        forwarded: carries_forwards_field(fields),
    };
    seen.causes = causes(&seen, circumstances);
    Some(seen)
}

/// The results of the receiving side, and what servers before it had found in order.
///
/// Every server writes above what is there, so the topmost field that tells something is the receiver's; it may write one
/// for each method. Only where there is none, the results that a server on the way kept have to do.
fn receivers_results<'f>(fields: &'f Fields<'_>) -> (Results<'f>, Before) {
    let read = |name: &'static str| fields.all(name).take(MOST_FIELDS).map(Results::read).filter(Results::tells);
    let mut own = read("Authentication-Results");
    let mut kept = read("Authentication-Results-Original").chain(read("ARC-Authentication-Results"));
    match own.next() {
        Some(mut topmost) => {
            own.for_each(|other| topmost.complete_with(&other));
            let before = kept.fold(Before::default(), |before, kept| Before {
                spf: before.spf || kept.passes("spf"),
                dkim: before.dkim || kept.passes("dkim"),
                dmarc: before.dmarc || kept.passes("dmarc"),
            });
            (topmost, before)
        }
        None => (kept.next().unwrap_or_default(), Before::default()),
    }
}

/// The topmost field about the envelope sender, or else the one about the EHLO name.
fn received_spf(fields: &Fields<'_>) -> ReceivedSpf {
    let read =
        || fields.all("Received-SPF").take(MOST_FIELDS).map(ReceivedSpf::read).filter(|spf| spf.result.is_some());
    read().find(|spf| !spf.of_helo).or_else(|| read().next()).unwrap_or_default()
}

/// Of several signatures the one that counts most: one that passes, above all one of the visible sender.
fn telling_signature<'r, 'f>(results: &'r Results<'f>, from: Option<&str>) -> Option<&'r Item<'f>> {
    let weight = |item: &Item<'_>| {
        let of_from = item.signing_domain().zip(from).is_some_and(|(signer, from)| same_organisation(&signer, from));
        2 * u8::from(item.result == "pass") + u8::from(of_from)
    };
    // The first of the weightiest: `max_by_key` would give the last.
    let heaviest = results.all("dkim").map(weight).max()?;
    results.all("dkim").find(|item| weight(item) == heaviest)
}

/// Who signed, where no result tells; the signature of the visible sender counts most.
fn signer(fields: &Fields<'_>, from: Option<&str>) -> Option<String> {
    let domain = |signature: &str| {
        signature.split(';').find_map(|tag| {
            let (name, value) = tag.split_once('=')?;
            (name.trim() == "d").then(|| domain_of(value.trim())).flatten()
        })
    };
    let signers: Vec<String> = fields.all("DKIM-Signature").take(MOST_FIELDS).filter_map(domain).collect();
    let of_from = signers.iter().find(|signer| from.is_some_and(|from| same_organisation(signer, from)));
    of_from.or(signers.first()).cloned()
}

fn signature(dkim: &Item<'_>) -> Signature {
    const UNSIGNED: [&str; 3] = ["no sig", "not signed", "unsigned"];
    const NO_KEY: [&str; 7] = [
        "no key",
        "no valid key",
        "no dkim record",
        "no valid dkim record",
        "key not found",
        "key unavailable",
        "key: not available",
    ];
    match dkim.result.as_str() {
        "pass" => Signature::Passes,
        "none" => Signature::Missing,
        _ if dkim.says(&UNSIGNED) => Signature::Missing,
        _ if dkim.says(&NO_KEY) => Signature::KeyMissing,
        // The receiver's name server did not answer: nothing is known about the signature.
        "temperror" => Signature::Unknown,
        _ => Signature::Broken,
    }
}

/// Fields that only somebody who sends a message on adds. Lists and subjects prove nothing.
fn carries_forwards_field(fields: &Fields<'_>) -> bool {
    const FORWARDS: [&str; 5] = ["Resent-From", "Resent-Sender", "Resent-To", "Resent-Date", "X-Forwarded-To"];
    FORWARDS.into_iter().any(|name| fields.all(name).any(|value| !value.is_empty()))
        // Proxies write addresses of computers under this name.
        || fields.all("X-Forwarded-For").any(|value| value.contains('@'))
}

/// A value that is shown: one short word.
fn short(value: &str) -> Option<String> {
    let value = value.trim_matches(['"', ',']);
    (1..=40).contains(&value.len()).then(|| value.to_ascii_lowercase())
}

#[cfg(test)]
mod tests;
