//! How many syllables a word has, by simple rules: good enough for an average, and rather too many than too few.

use mailclinic::lang::Language;

/// The syllables of a word in small or capital letters; parts joined by a hyphen or an apostrophe are counted one by one.
pub fn syllables(word: &str, language: Language) -> usize {
    let word = word.to_lowercase();
    let parts = word.split(|c: char| !c.is_alphabetic());
    parts.map(|part| part_of_word(part, language)).sum::<usize>().max(1)
}

fn part_of_word(part: &str, language: Language) -> usize {
    match language {
        Language::En => english(part),
        Language::Fr => french(part),
        // Every vowel is a syllable of its own. (Italian is counted in letters; see `Scale`.)
        Language::Ru | Language::It => part.chars().filter(|c| "аеёиоуыэюяaeiouàèéìòù".contains(*c)).count(),
    }
}

/// Groups of vowels, without the silent e:
/// - at the end (time);
/// - in -es (times), but not after s, x, z, c, g, ch, sh (messages);
/// - in -ed (closed), but not after t or d (started);
/// - in none of these where a consonant and l stand before it (table, settled).
///
/// -ing always counts (send-ing, try-ing).
fn english(part: &str) -> usize {
    if let Some(stem) = part.strip_suffix("ing") {
        return english(stem) + 1;
    }
    let consonant_at_end = |stem: &str| stem.ends_with(|c| !is_vowel(c));
    let silent = [("es", &["s", "x", "z", "c", "g", "ch", "sh"][..]), ("ed", &["t", "d"]), ("e", &[])];
    let silent = silent.into_iter().find_map(|(ending, sounded_after)| {
        let stem = part.strip_suffix(ending)?;
        let sounded = sounded_after.iter().any(|end| stem.ends_with(end))
            || stem.strip_suffix('l').is_some_and(|stem| consonant_at_end(stem) && !stem.ends_with('l'));
        (consonant_at_end(stem) && !sounded).then_some(stem)
    });
    at_least_one(groups_of_vowels(silent.unwrap_or(part)), part)
}

/// Groups of vowels, without the silent e at the end (adresse, adresses, envoyée), without the u of qu and of gue, gui. An
/// é before a further vowel is a syllable of its own (cré-er). The -ent of verbs is not told from that of nouns, so it
/// counts.
fn french(part: &str) -> usize {
    let part = part.replace("qu", "k").replace("gue", "ge").replace("gui", "gi").replace("gué", "gé");
    let stem = part.strip_suffix("es").or_else(|| part.strip_suffix('e')).unwrap_or(&part);
    let parted: String = stem.chars().flat_map(|c| [Some(c), (c == 'é').then_some('-')]).flatten().collect();
    at_least_one(groups_of_vowels(&parted), &part)
}

/// A word whose only vowel is a silent one is spoken all the same (the, le).
fn at_least_one(count: usize, part: &str) -> usize {
    if count == 0 && part.contains(is_vowel) { 1 } else { count }
}

/// Vowels next to each other sound as one; a y between two vowels parts them (play-er, mo-yen).
fn groups_of_vowels(text: &str) -> usize {
    let letters: Vec<char> = text.chars().collect();
    let vowel = |at: usize| letters.get(at).copied().is_some_and(is_vowel);
    let sounds = |at: usize| vowel(at) && !(letters.get(at) == Some(&'y') && at > 0 && vowel(at - 1) && vowel(at + 1));
    (0..letters.len()).filter(|&at| sounds(at) && (at == 0 || !sounds(at - 1))).count()
}

fn is_vowel(letter: char) -> bool {
    "aeiouyàâäéèêëîïôöùûüœæ".contains(letter)
}

#[test]
fn syllables_are_counted_as_they_are_spoken() {
    for (language, words) in [
        (
            Language::En,
            &[
                ("the", 1),
                ("time", 1),
                ("file", 1),
                ("names", 1),
                ("table", 2),
                ("called", 1),
                ("settled", 2),
                ("messages", 3),
                ("addresses", 3),
                ("closed", 1),
                ("started", 2),
                ("see", 1),
                ("you", 1),
                ("player", 2),
                ("trying", 2),
                ("thing", 1),
                ("sign-in", 2),
                ("don’t", 1),
                ("provider", 3),
                ("administrator", 5),
            ][..],
        ),
        (
            Language::Fr,
            &[
                ("le", 1),
                ("adresse", 2),
                ("adresses", 2),
                ("l’adresse", 2),
                ("que", 1),
                ("qu’il", 1),
                ("quelque", 1),
                ("langue", 1),
                ("envoyée", 3),
                ("envoyez", 3),
                ("créer", 2),
                ("idée", 2),
                ("moyen", 2),
                ("message", 2),
                ("vous-même", 2),
                ("fournisseur", 3),
                ("souvent", 2),
                ("à", 1),
            ],
        ),
        (Language::Ru, &[("в", 1), ("письмо", 2), ("её", 2), ("что-то", 2), ("администратор", 5), ("Outlook", 4)]),
    ] {
        for (word, count) in words {
            assert_eq!(syllables(word, language), *count, "{}: {word}", language.tag());
        }
    }
}
