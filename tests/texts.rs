//! Holds the texts together: the same ids, attributes and variables in every language, nothing missing, nothing unused.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;
use mailclinic::diagnosis::{DiagnosisId, Fact, FaultKind, LINK_LABELS, RecordFault};
use mailclinic::lang::{Catalog, Language};

/// `id` or `id.attribute`, with the variables and terms it uses.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn parse(language: Language) -> ast::Resource<&'static str> {
    let mut body = Vec::new();
    for (name, text) in Catalog::files(language) {
        match fluent_syntax::parser::parse(*text) {
            Ok(resource) => body.extend(resource.body),
            Err((_, errors)) => panic!("{}/{name}.ftl: {errors:?}", language.tag()),
        }
    }
    ast::Resource { body }
}

fn messages(language: Language) -> Messages {
    let mut found = Messages::new();
    let mut put = |id: String, pattern: &ast::Pattern<&str>| {
        let mut used = BTreeSet::new();
        in_pattern(pattern, &mut used);
        assert!(found.insert(id.clone(), used).is_none(), "{}: {id} stands twice", language.tag());
    };
    for entry in parse(language).body {
        match entry {
            ast::Entry::Message(message) => {
                if let Some(value) = &message.value {
                    put(message.id.name.to_owned(), value);
                }
                for attribute in &message.attributes {
                    put(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
                }
            }
            ast::Entry::Term(term) => put(format!("-{}", term.id.name), &term.value),
            _ => {}
        }
    }
    found
}

fn in_pattern(pattern: &ast::Pattern<&str>, used: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, used);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, used: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, used),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, used);
            for variant in variants {
                in_pattern(&variant.value, used);
            }
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, used: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            used.insert(format!("${}", id.name));
        }
        ast::InlineExpression::TermReference { id, .. } => {
            used.insert(format!("-{}", id.name));
        }
        ast::InlineExpression::MessageReference { id, .. } => {
            used.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, used));
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, used),
        ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
    }
}

#[test]
fn every_language_has_the_same_texts_and_variables() {
    let reference = messages(Language::En);
    for language in [Language::It, Language::Fr, Language::Ru] {
        let other = messages(language);
        let missing: Vec<_> = reference.keys().filter(|id| !other.contains_key(*id)).collect();
        let surplus: Vec<_> = other.keys().filter(|id| !reference.contains_key(*id)).collect();
        assert!(missing.is_empty() && surplus.is_empty(), "{}: lacks {missing:?}, has {surplus:?}", language.tag());
        for (id, used) in &reference {
            // Terms may be used where a language needs them; variables carry facts, which no language may drop.
            let facts =
                |used: &BTreeSet<String>| used.iter().filter(|name| name.starts_with('$')).cloned().collect::<Vec<_>>();
            assert_eq!(facts(used), facts(&other[id]), "{}: {id}", language.tag());
        }
    }
}

#[test]
fn every_diagnosis_has_its_texts() {
    let reference = messages(Language::En);
    for id in DiagnosisId::ALL {
        for part in [id.word().to_owned(), format!("{id}.explanation"), format!("{id}.step-1")] {
            assert!(reference.contains_key(&part), "{part} is missing");
        }
        let numbers = |kind: &str| {
            let prefix = format!("{id}.{kind}-");
            let mut numbers: Vec<usize> =
                reference.keys().filter_map(|key| key.strip_prefix(&prefix)).map(|n| n.parse().unwrap()).collect();
            numbers.sort_unstable();
            assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>(), "{id}: {kind}s are numbered without a gap");
        };
        numbers("step");
        numbers("admin");
    }
}

#[test]
fn every_fault_of_a_record_has_its_text_and_every_such_text_its_fault() {
    let kinds: BTreeSet<String> = FaultKind::ALL.iter().map(|kind| format!("fault-{}", kind.word())).collect();
    for language in Language::ALL {
        let all = messages(language);
        let texts: BTreeSet<String> = all.keys().filter(|id| id.starts_with("fault-")).cloned().collect();
        let missing: Vec<_> = kinds.difference(&texts).collect();
        let unused: Vec<_> = texts.difference(&kinds).collect();
        assert!(missing.is_empty() && unused.is_empty(), "{}: lacks {missing:?}, unused {unused:?}", language.tag());
        for id in &kinds {
            let surplus: Vec<_> = all[id].iter().filter(|name| name.starts_with('$') && *name != "$text").collect();
            assert!(surplus.is_empty(), "{}: {id} names {surplus:?}", language.tag());
        }
    }
}

#[test]
fn a_fault_of_a_record_reads_as_part_of_a_sentence() {
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for kind in FaultKind::ALL {
            let text = RecordFault::new(*kind, "ip4").text(&catalog);
            let place = format!("{}: fault-{}: {text}", language.tag(), kind.word());
            assert!(!text.starts_with(char::is_uppercase), "{place}: begins a sentence");
            assert!(!text.ends_with(['.', ';', ':', ',', '!', ' ']), "{place}: ends a sentence");
            assert!(!text.contains(": "), "{place}: stands behind a colon already");
        }
    }
}

/// A mark that stood alone at the start of a line would be a mistake in French.
#[test]
fn french_marks_do_not_part_from_their_words() {
    for (name, text) in Catalog::files(Language::Fr) {
        for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
            // Before the first sign of equality stands the id.
            let words = line.split_once(" = ").map_or(line, |(_, words)| words).replace("://", "");
            for parted in [" :", " ;", " ?", " !", " »", "« "] {
                assert!(!words.contains(parted), "{name}.ftl: {parted:?} in {line}");
            }
        }
    }
}

/// The texts of code and of the knowledge files, in which ids are named.
fn sources(folder: &Path, extensions: &[&str]) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        if path.is_dir() {
            all += &sources(&path, extensions);
        } else if path.extension().is_some_and(|extension| extensions.iter().any(|wanted| extension == *wanted)) {
            all += &fs::read_to_string(&path).unwrap();
        }
    }
    all
}

#[test]
fn every_text_is_used_and_every_text_used_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let code = sources(&root.join("src"), &["rs"]) + &sources(&root.join("assets"), &["toml"]);
    let reference = messages(Language::En);
    // Families such as `stage-{…}` in a `format!`.
    let families: BTreeSet<&str> = code
        .split('"')
        .filter_map(|literal| literal.split_once("-{"))
        .map(|(prefix, _)| prefix)
        .filter(|prefix| !prefix.is_empty() && prefix.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .collect();
    // What fills the braces must itself stand in the code: one word, or two as in `way-{…}-{…}`.
    let word = |text: &str| code.contains(&format!("\"{text}\""));
    let words = |text: &str| word(text) || text.rsplit_once('-').is_some_and(|(first, last)| word(first) && word(last));
    let in_family = |id: &str| {
        families.iter().any(|family| id.strip_prefix(family).and_then(|rest| rest.strip_prefix('-')).is_some_and(words))
    };
    let by_texts: BTreeSet<&String> = reference.values().flatten().collect();

    let unused: Vec<_> = reference
        .keys()
        .filter(|id| !id.contains('.'))
        .filter(|id| !code.contains(&format!("\"{id}\"")) && !in_family(id) && !by_texts.contains(id))
        .collect();
    assert!(unused.is_empty(), "nobody uses {unused:#?}");

    let calls = ["catalog.text(\"", "catalog.format(\""];
    let unknown: Vec<_> = calls
        .iter()
        .flat_map(|call| code.split(call).skip(1))
        .filter_map(|rest| rest.split('"').next())
        .filter(|id| !reference.contains_key(*id))
        .collect();
    assert!(unknown.is_empty(), "no text for {unknown:#?}");

    let labels: Vec<_> = LINK_LABELS.iter().filter(|label| !reference.contains_key(**label)).collect();
    assert!(labels.is_empty(), "no text for the links {labels:?}");
}

/// The variables of a pattern that stand where nobody knows whether their fact is known: outside a select expression on the
/// same variable, or in that one's default while it has no `[none]`.
fn unguarded<'a>(pattern: &ast::Pattern<&'a str>, known: &BTreeSet<&'a str>, found: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        match expression {
            ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) if !known.contains(id.name) => {
                found.insert(id.name);
            }
            ast::Expression::Inline(_) => {}
            ast::Expression::Select { selector, variants } => {
                let ast::InlineExpression::VariableReference { id } = selector else { continue };
                let is_none = |variant: &ast::Variant<&str>| matches!(&variant.key, ast::VariantKey::Identifier { name } if *name == "none");
                let names_none = variants.iter().any(is_none);
                for variant in variants {
                    let mut known = known.clone();
                    if !is_none(variant) && (names_none || !variant.default) {
                        known.insert(id.name);
                    }
                    unguarded(&variant.value, &known, found);
                }
            }
        }
    }
}

#[test]
fn no_diagnosis_shows_a_fact_that_may_be_unknown() {
    for language in Language::ALL {
        for entry in parse(language).body {
            let ast::Entry::Message(message) = entry else { continue };
            if DiagnosisId::from_word(message.id.name).is_none() {
                continue;
            }
            for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
                let mut found = BTreeSet::new();
                unguarded(pattern, &BTreeSet::new(), &mut found);
                assert!(
                    found.is_empty(),
                    "{}: {} would show “none” for {found:?}: select on it",
                    language.tag(),
                    message.id.name
                );
            }
        }
    }
}

#[test]
fn what_may_be_unknown_is_told_from_what_is_known() {
    let cases: [(&str, &[&str]); 6] = [
        ("Ask { $server }", &["server"]),
        ("{ $server ->\n  [none] Ask\n *[other] Ask { $server }\n}", &[]),
        ("{ $server ->\n  [none] Ask { $server }\n *[other] Ask\n}", &["server"]),
        ("{ $server ->\n  [none] Ask\n *[other] Ask { $domain }\n}", &["domain"]),
        ("{ $side ->\n  [own] At { $side }\n *[other] At { $side }\n}", &["side"]),
        ("{ $side ->\n  [own] At { $side }\n *[other] At\n}", &[]),
    ];
    for (text, expected) in cases {
        let source = format!("message = {}", text.replace('\n', "\n    "));
        let resource = fluent_syntax::parser::parse(source.as_str()).unwrap();
        let ast::Entry::Message(message) = &resource.body[0] else { panic!("{text}") };
        let mut found = BTreeSet::new();
        unguarded(message.value.as_ref().unwrap(), &BTreeSet::new(), &mut found);
        assert_eq!(found, expected.iter().copied().collect(), "{text}");
    }
}

#[test]
fn a_diagnosis_names_only_facts_that_exist() {
    // Beside the facts: what is made of them for the texts alone.
    let made = ["works", "code_class", "code_subject"];
    let known: BTreeSet<String> =
        Fact::ALL.iter().map(|fact| fact.word()).chain(made).map(|word| format!("${word}")).collect();
    for (id, used) in messages(Language::En) {
        let of_diagnosis = id.split('.').next().and_then(DiagnosisId::from_word).is_some();
        let unknown: Vec<_> = used.iter().filter(|name| name.starts_with('$') && !known.contains(*name)).collect();
        assert!(!of_diagnosis || unknown.is_empty(), "{id} names {unknown:?}");
    }
}
