//! The texts of one language.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::language::Language;

/// `EN`, `IT`, `FR`, `RU`: the files of `i18n/` as `(name, text)`.
mod texts {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

/// Values for the variables of a text.
pub type Args<'a> = FluentArgs<'a>;

/// The texts of one language. Made once a language and passed down; there is no global state.
pub struct Catalog {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// English, for a text that this language lacks (a test holds that none is lacking).
    fallback: Option<Box<Catalog>>,
}

impl Catalog {
    pub fn new(language: Language) -> Self {
        let locale = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The isolating marks are drawn as boxes by fonts without them, and would be copied into a mail program's fields.
        bundle.set_use_isolating(false);
        for (name, text) in Self::files(language) {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    tracing::error!(name, ?errors, "faulty texts");
                    resource
                }
            };
            if let Err(errors) = bundle.add_resource(resource) {
                tracing::error!(name, ?errors, "texts that stand twice");
            }
        }
        let fallback = (language != Language::En).then(|| Box::new(Self::new(Language::En)));
        Self { language, bundle, fallback }
    }

    /// The files of a language, `(name without .ftl, text)`.
    pub fn files(language: Language) -> &'static [(&'static str, &'static str)] {
        match language {
            Language::En => texts::EN,
            Language::It => texts::IT,
            Language::Fr => texts::FR,
            Language::Ru => texts::RU,
        }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a message without variables.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &Args::new())
    }

    /// A value behind its label, with the punctuation of the language.
    pub fn labelled(&self, label: &str, value: &str) -> String {
        let mut args = Args::new();
        args.set("label", label);
        args.set("value", value);
        self.format("label-and-value", &args)
    }

    /// The text of a message. An unknown id is shown as it is (a test holds that the code names none).
    pub fn format(&self, id: &str, args: &Args<'_>) -> String {
        self.lookup(id, None, args).unwrap_or_else(|| {
            tracing::error!(id, "no such text");
            id.to_owned()
        })
    }

    /// The text of a message's attribute, where it has one.
    pub fn attribute(&self, id: &str, attribute: &str, args: &Args<'_>) -> Option<String> {
        self.lookup(id, Some(attribute), args)
    }

    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn lookup(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(id).and_then(|message| match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        });
        match pattern {
            Some(pattern) => {
                let mut errors = Vec::new();
                let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
                if !errors.is_empty() {
                    tracing::error!(id, ?errors, "a text could not be filled in");
                }
                Some(text)
            }
            // A message that exists here and lacks an attribute lacks it on purpose.
            None if self.has(id) && attribute.is_some() => None,
            None => self.fallback.as_ref()?.lookup(id, attribute, args),
        }
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").field("language", &self.language).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_followed_by_the_colon_of_its_language() {
        for (language, shown) in [(Language::En, "X: 1"), (Language::Fr, "X\u{a0}: 1")] {
            assert_eq!(Catalog::new(language).labelled("X", "1"), shown);
        }
    }
}
