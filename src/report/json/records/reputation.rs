//! Block lists, and this computer as others see it.

use serde_json::{Value, json};

use super::{error, list, text};
use crate::checkup::domain::Seen;
use crate::diagnosis::Meaning;
use crate::dns::dnsbl::{ListOutcome, ListResult, Unusable};
use crate::dns::outside::{self, By, DynamicSign, Standing};

/// `null` where nobody agreed to ask.
pub(super) fn lists(seen: &Seen) -> Value {
    seen.lists.as_ref().map_or(Value::Null, |results| list(results, result))
}

fn result(result: &ListResult) -> Value {
    let mut object = json!({"list": result.list.name, "zone": result.list.zone, "about": result.subject.to_string()});
    match &result.outcome {
        ListOutcome::NotListed => object["listed"] = json!(false),
        ListOutcome::LeftOut(why) => {
            object["listed"] = Value::Null;
            object["left_out"] = left_out(why);
        }
        ListOutcome::Listed(listing) => {
            object["listed"] = json!(true);
            object["reasons"] =
                list(&listing.reasons, |reason| json!({"meaning": reason.meaning.map(meaning), "part": reason.part}));
            object["texts"] = list(&listing.texts, |words| json!(text(words)));
            object["off"] = json!(result.list.off);
        }
    }
    object
}

fn left_out(why: &Unusable) -> Value {
    match why {
        Unusable::Refused(answer) => json!({"reason": "refused", "answer": answer}),
        Unusable::AnswersEverything => json!({"reason": "answers-everything"}),
        Unusable::AnswersNothing => json!({"reason": "answers-nothing"}),
        Unusable::NoListAnswer(answer) => json!({"reason": "no-list-answer", "answer": answer}),
        Unusable::NotAnswered(why) => {
            let mut object = error(why);
            object["reason"] = json!("not-answered");
            object
        }
    }
}

fn meaning(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Spam => "spam",
        Meaning::Infected => "infected",
        Meaning::Line => "line",
        Meaning::Phishing => "phishing",
        Meaning::Malware => "malware",
        Meaning::Abused => "abused",
        Meaning::Minor => "minor",
    }
}

/// `null` where nobody saw this computer.
pub(super) fn outside(seen: &Seen) -> Value {
    let Some((outside, standing)) = &seen.outside else { return Value::Null };
    json!({"v4": family(&outside.v4), "v6": family(&outside.v6), "standing": standing.as_ref().map(self::standing)})
}

fn family(family: &outside::Seen) -> Value {
    match family {
        outside::Seen::Nowhere => Value::Null,
        outside::Seen::At(address) => json!({"address": address}),
        outside::Seen::Disagreed(sightings) => json!({
            "address": family.for_mail(),
            "sightings": list(sightings, |sighting| json!({
                "address": sighting.address,
                "by": match sighting.by {
                    By::MailServer => "mail-server",
                    By::NameServer => "name-server",
                },
            })),
        }),
    }
}

fn standing(standing: &Standing) -> Value {
    json!({
        "address": standing.address,
        "dynamic": list(&standing.dynamic, |sign| match sign {
            DynamicSign::ReverseName => json!({"by": "reverse-name"}),
            DynamicSign::List(list) => json!({"by": "list", "list": list}),
        }),
        "infected": standing.infected,
        "spam": standing.spam,
        "lists_answered": standing.lists,
    })
}
