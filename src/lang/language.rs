//! The languages that Mailclinic speaks, and which of them the system asks for.

use std::str::FromStr;

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    En,
    It,
    Fr,
    Ru,
}

/// The text names no language that Mailclinic speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of en, it, fr, ru")]
pub struct UnknownLanguage;

impl Language {
    pub const ALL: [Self; 4] = [Self::En, Self::It, Self::Fr, Self::Ru];

    /// The folder of its texts, and its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::It => "it",
            Self::Fr => "fr",
            Self::Ru => "ru",
        }
    }

    /// The language's name in itself, as a choice of languages shows it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::It => "Italiano",
            Self::Fr => "Français",
            Self::Ru => "Русский",
        }
    }

    /// The language that the system asks for, or English.
    pub fn of_system() -> Self {
        Self::negotiate(sys_locale::get_locales())
    }

    /// The first of `wanted` (locale names in any usual spelling) that Mailclinic speaks, or English.
    pub fn negotiate(wanted: impl IntoIterator<Item = String>) -> Self {
        let wanted: Vec<LanguageIdentifier> = wanted.into_iter().filter_map(|tag| tag.parse().ok()).collect();
        let available: Vec<LanguageIdentifier> =
            Self::ALL.iter().filter_map(|language| language.tag().parse().ok()).collect();
        negotiate_languages(&wanted, &available, None, NegotiationStrategy::Filtering)
            .first()
            .and_then(|tag| tag.language.as_str().parse().ok())
            .unwrap_or_default()
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|language| language.tag() == text).ok_or(UnknownLanguage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_systems_language_is_found_in_any_spelling() {
        for (wanted, language) in [
            (&["it_IT"][..], Language::It),
            (&["fr-CA", "en-US"], Language::Fr),
            (&["de-AT", "ru-RU"], Language::Ru),
            (&["de-DE"], Language::En),
            (&["C"], Language::En),
            (&[], Language::En),
        ] {
            assert_eq!(Language::negotiate(wanted.iter().map(|tag| (*tag).to_owned())), language, "{wanted:?}");
        }
    }
}
