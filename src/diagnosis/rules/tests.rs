//! That the rules are sound, that no rule is shadowed by another, and that bad ones are told.

use std::collections::BTreeMap;

use super::*;
use crate::diagnosis::evidence::{Circumstances, Evidence, Signal, Stage};
use crate::diagnosis::services::Trait;

const STAGES: [Stage; 10] = [
    Stage::Resolve,
    Stage::Connect,
    Stage::Greeting,
    Stage::Ehlo,
    Stage::Tls,
    Stage::Auth,
    Stage::MailFrom,
    Stage::RcptTo,
    Stage::Data,
    Stage::AfterData,
];

/// Circumstances under which `when` holds.
fn circumstances(when: &When) -> Circumstances {
    let services = Services::builtin();
    // A service that has what is wanted and nothing that weighs more.
    let service = when.services.first().cloned().or_else(|| {
        let wanted = |service: &&crate::diagnosis::Service| {
            Trait::ALL.iter().all(|one| service.has(*one) == when.service_has.contains(one))
        };
        (!when.service_has.is_empty())
            .then(|| services.iter().find(wanted))
            .flatten()
            .map(|found| found.id().to_owned())
    });
    let pair = |same: Option<bool>| {
        same.map(|same| ("example.org".to_owned(), if same { "example.org" } else { "example.com" }.to_owned()))
    };
    let (domain, recipient_domain) = pair(when.to_own_domain).unzip();
    let (address, recipient) = pair(when.to_self).unzip();
    Circumstances {
        service,
        domain,
        recipient_domain,
        address,
        recipient,
        method: when.methods.first().copied(),
        password_has_outer_space: when.outer_space == Some(true),
        password_has_non_ascii: when.non_ascii == Some(true),
        is_mx: when.is_mx,
        recipient_side: when.recipient_side,
        signed_in: when.signed_in,
        wants_sign_in: when.wants_sign_in,
        offers_auth: when.offers_auth,
        encrypted: when.encrypted,
        ..Circumstances::default()
    }
}

fn evidence(rule: &Rule, reply: Reply, stage: Option<Stage>) -> Evidence {
    let stages = &rule.when.stages;
    // An example may stand for a stage that a case of its rule does not hold for.
    let stage = stage.filter(|stage| stages.is_empty() || stages.contains(stage));
    Evidence {
        stage: stage.or(stages.first().copied()).unwrap_or(Stage::RcptTo),
        signal: Signal::Reply(reply),
        circumstances: circumstances(&rule.when),
    }
}

/// The rules that fit a reply, whatever the circumstances.
fn candidates(reply: &Reply) -> Vec<(Rank, &'static Rule)> {
    let rules = Rules::builtin();
    let found = rules.words.find(&words::plain_text(reply));
    let enhanced = enhanced_code(reply);
    rules.rules.iter().filter_map(|rule| Some((rule.rank(reply.code, enhanced, &found)?, rule))).collect()
}

/// The most specific rules of these; more than one is a tie.
fn best<'a>(candidates: &[(Rank, &'a Rule)], known: &Known<'_>) -> Vec<&'a Rule> {
    let holding = || candidates.iter().filter(|(_, rule)| rule.when.holds(known));
    let top = holding().map(|(rank, _)| *rank).max();
    holding().filter(|(rank, _)| Some(*rank) == top).map(|(_, rule)| *rule).collect()
}

fn winners(evidence: &Evidence) -> Vec<&'static Rule> {
    let Signal::Reply(reply) = &evidence.signal else { panic!("a reply") };
    best(&candidates(reply), &Known::of(evidence))
}

fn origins(rules: &[&Rule]) -> String {
    let origins: Vec<_> = rules.iter().map(|rule| rule.origin.to_string()).collect();
    if origins.is_empty() { "none".to_owned() } else { origins.join(" and ") }
}

#[test]
fn the_builtin_rules_are_sound() {
    if let Err(error) = Rules::parse(FILES, Services::builtin()) {
        panic!("{error}");
    }
}

/// Each example leads to its rule and, under the circumstances of a case, to that case.
#[test]
fn every_example_is_judged_by_its_rule() {
    let mut wrong = Vec::new();
    for rule in &Rules::builtin().rules {
        for (reply, stage) in &rule.examples {
            let evidence = evidence(rule, reply.clone(), *stage);
            let winners = winners(&evidence);
            if !matches!(winners.as_slice(), [winner] if winner.origin == rule.origin) {
                let winners = origins(&winners);
                wrong.push(format!("{}: {:?} at {:?} goes to {winners}", rule.origin, reply.raw, evidence.stage));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

/// A phrase that never wins, because another rule has the same or a longer one, is a mistake.
#[test]
fn no_phrase_is_shadowed() {
    let mut wrong = Vec::new();
    for rule in Rules::builtin().rules.iter().filter(|rule| rule.origin.case.is_none()) {
        for phrase in &rule.phrases {
            let code = rule.codes.first().map_or(550, |range| range.first());
            let enhanced = rule.enhanced.first().map_or(String::new(), |range| format!("{} ", range.first()));
            let line = format!("{code} {enhanced}{phrase}");
            let reply = Reply::from_lines(vec![line.clone()]).expect("a reply");
            let evidence = evidence(rule, reply, rule.examples.first().and_then(|(_, stage)| *stage));
            let winners = winners(&evidence);
            if !matches!(winners.as_slice(), [winner] if winner.origin == rule.origin) {
                let winners = origins(&winners);
                wrong.push(format!("{}: {line:?} at {:?} goes to {winners}", rule.origin, evidence.stage));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

/// Whatever is known or not, at every stage: one rule is the most specific.
#[test]
fn no_two_rules_tie_for_any_example() {
    let three = [None, Some(false), Some(true)];
    let mut around = Vec::new();
    for signed_in in three {
        for is_mx in three {
            for wants_sign_in in three {
                for service in [None, Some("gmx"), Some("yandex"), Some("outlook")] {
                    around.push(Circumstances {
                        service: service.map(str::to_owned),
                        signed_in,
                        is_mx,
                        wants_sign_in,
                        offers_auth: signed_in,
                        encrypted: is_mx,
                        recipient_side: wants_sign_in,
                        domain: Some("example.org".to_owned()),
                        recipient_domain: wants_sign_in
                            .map(|own| if own { "example.org" } else { "example.com" }.to_owned()),
                        ..Circumstances::default()
                    });
                }
            }
        }
    }
    let evidence: Vec<Evidence> = STAGES
        .iter()
        .flat_map(|stage| around.iter().map(|circumstances| (*stage, circumstances.clone())))
        .map(|(stage, circumstances)| Evidence { stage, signal: Signal::Offline, circumstances })
        .collect();
    let known: Vec<Known<'_>> = evidence.iter().map(Known::of).collect();
    let mut ties = BTreeMap::new();
    let examples = Rules::builtin().rules.iter().filter(|rule| rule.origin.case.is_none());
    for (reply, _) in examples.flat_map(|rule| &rule.examples) {
        let candidates = candidates(reply);
        for known in &known {
            let best = best(&candidates, known);
            if best.len() > 1 {
                ties.insert(origins(&best), reply.raw.clone());
            }
        }
    }
    assert!(ties.is_empty(), "{ties:#?}");
}

#[test]
fn bad_knowledge_is_told_with_file_rule_and_reason() {
    let head = "[[rule]]\ndiagnosis = \"relay-denied\"\n";
    let example = "examples = [\"550 Relaying denied\"]\n";
    for (body, fault) in [
        (example.to_owned(), RuleFault::FitsEverything),
        (format!("codes = [\"250\"]\n{example}"), RuleFault::Code("250".to_owned())),
        (format!("enhanced = [\"5.7\"]\n{example}"), RuleFault::EnhancedCode("5.7".to_owned())),
        (format!("phrases = [\"Relaying\"]\n{example}"), RuleFault::Phrase("Relaying".to_owned())),
        (format!("phrases = [\"no\"]\n{example}"), RuleFault::Phrase("no".to_owned())),
        (format!("phrases = [\" relay\"]\n{example}"), RuleFault::Phrase(" relay".to_owned())),
        (format!("pattern = 'relay.*denied'\n{example}"), RuleFault::EndlessPattern),
        (format!("pattern = 'relay[^.]{{3,}}denied'\n{example}"), RuleFault::EndlessPattern),
        ("phrases = [\"relaying\"]\n".to_owned(), RuleFault::NoExample),
        ("phrases = [\"relaying\"]\nexamples = [\"hello\"]\n".to_owned(), RuleFault::Example("hello".to_owned())),
        ("phrases = [\"relaying\"]\nexamples = [\"250 ok\"]\n".to_owned(), RuleFault::Example("250 ok".to_owned())),
        (
            format!("phrases = [\"relaying\"]\nwhen = {{ services = [\"nobody\"] }}\n{example}"),
            RuleFault::Service("nobody".to_owned()),
        ),
        (
            format!("phrases = [\"relaying\"]\nalternatives = [{{ id = \"relay-denied\" }}]\n{example}"),
            RuleFault::OwnAlternative,
        ),
        (
            format!("phrases = [\"relaying\"]\nlink = {{ label = \"link-webmail\", url = \"http://x\" }}\n{example}"),
            RuleFault::Link("link-webmail http://x".to_owned()),
        ),
        (format!("phrases = [\"relaying\"]\n{example}[[rule.case]]\nwhen = {{}}\n"), RuleFault::CaseWithoutWhen),
    ] {
        let text = format!("{head}phrases = [\"a good rule\"]\n{example}{head}{body}");
        let error = Rules::parse(&[("bad.toml", &text)], Services::builtin()).expect_err(&body);
        assert_eq!(error.file, "bad.toml");
        assert_eq!(error.rule.as_deref(), Some("2 (relay-denied)"), "{body}");
        assert_eq!(error.fault, fault);
        assert!(error.to_string().starts_with("bad.toml, rule 2 (relay-denied): "), "{error}");
    }
    for text in ["nonsense", "[[rule]]\ndiagnosis = \"no-such\"\n", "[[rule]]\ndiagnosis = \"offline\"\nphrase = []\n"]
    {
        let error = Rules::parse(&[("bad.toml", text)], Services::builtin()).expect_err(text);
        assert!(matches!(error.fault, RuleFault::Syntax(_)), "{error}");
    }
    let bad_pattern = format!("{head}pattern = '(unclosed'\n{example}");
    let error = Rules::parse(&[("bad.toml", &bad_pattern)], Services::builtin()).expect_err("a bad pattern");
    assert!(matches!(error.fault, RuleFault::Pattern(_)), "{error}");
}

/// Specific beats general, whatever the order of the rules.
#[test]
fn the_most_specific_rule_wins_in_any_order() {
    let rule = |diagnosis: &str, body: &str| {
        format!("[[rule]]\ndiagnosis = \"{diagnosis}\"\n{body}\nexamples = [\"550 5.7.1 x\"]\n")
    };
    let ladder = [
        rule("unknown-reply", "codes = [\"5xx\"]"),
        rule("server-error", "codes = [\"550\"]"),
        rule("sender-rejected", "enhanced = [\"5.7.x\"]"),
        rule("recipient-restricted", "enhanced = [\"5.7.1-9\"]"),
        rule("ip-blocklisted", "enhanced = [\"5.7.1\"]"),
        rule("relay-denied", "phrases = [\"denied\"]"),
        rule("relay-denied-wrong-server", "phrases = [\"access denied\"]"),
        rule("auth-required", "phrases = [\"denied\"]\nenhanced = [\"5.7.1\"]"),
        rule("web-login-required", "phrases = [\"denied\"]\nwhen = { services = [\"gmail\"] }"),
    ];
    let expected = [
        DiagnosisId::UnknownReply,
        DiagnosisId::ServerError,
        DiagnosisId::SenderRejected,
        DiagnosisId::RecipientRestricted,
        DiagnosisId::IpBlocklisted,
        DiagnosisId::RelayDenied,
        DiagnosisId::RelayDeniedWrongServer,
        DiagnosisId::AuthRequired,
        DiagnosisId::WebLoginRequired,
    ];
    let evidence = Evidence {
        stage: Stage::RcptTo,
        signal: Signal::Reply(Reply::from_lines(vec!["550 5.7.1 Access denied".to_owned()]).expect("a reply")),
        circumstances: Circumstances { service: Some("gmail".to_owned()), ..Circumstances::default() },
    };
    let Signal::Reply(reply) = &evidence.signal else { unreachable!() };
    let known = Known::of(&evidence);
    for steps in 1..=ladder.len() {
        for reverse in [false, true] {
            let mut rules = ladder[..steps].to_vec();
            if reverse {
                rules.reverse();
            }
            let rules = Rules::parse(&[("ladder.toml", &rules.concat())], Services::builtin()).expect("rules");
            let verdict = rules.judge(reply, &known).expect("a verdict");
            assert_eq!(verdict.diagnosis, expected[steps - 1], "{steps} steps, reverse: {reverse}");
        }
    }
}

#[test]
fn an_enhanced_code_within_the_text_counts() {
    let read = |line: &str| {
        enhanced_code(&Reply::from_lines(vec![line.to_owned()]).expect("a reply")).map(|code| code.to_string())
    };
    assert_eq!(read("553 sorry (#5.7.1)").as_deref(), Some("5.7.1"));
    assert_eq!(read("550 #5.1.0 Address rejected.").as_deref(), Some("5.1.0"));
    assert_eq!(read("550 5.1.1 not #5.7.1").as_deref(), Some("5.1.1"));
    assert_eq!(read("550 ticket #512.7.1"), None);
}

/// What a pattern needs is only a short cut: it must never keep it from a text that it matches.
#[test]
fn no_pattern_misses_what_it_matches() {
    let rules = Rules::builtin();
    let examples: Vec<_> = rules.rules.iter().flat_map(|rule| &rule.examples).collect();
    assert!(examples.len() > 500);
    for (reply, _) in examples {
        let text = words::plain_text(reply);
        assert_eq!(rules.words.find(&text).all(), rules.words.find_by_trying_all(&text), "{text}");
    }
}
