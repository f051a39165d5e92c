//! The words of what an input tells beside its diagnoses.

use super::explanation::{Authentication, AuthenticationCause};
use crate::lang::{Args, Catalog};

impl AuthenticationCause {
    pub const ALL: [Self; 9] = [
        Self::SpfMissing,
        Self::SpfNotListed,
        Self::SpfBroken,
        Self::DkimUnsigned,
        Self::DkimKeyMissing,
        Self::DkimBroken,
        Self::NotAligned,
        Self::Forwarded,
        Self::DmarcMissing,
    ];

    /// Its name in texts and in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::SpfMissing => "spf-missing",
            Self::SpfNotListed => "spf-not-listed",
            Self::SpfBroken => "spf-broken",
            Self::DkimUnsigned => "dkim-unsigned",
            Self::DkimKeyMissing => "dkim-key-missing",
            Self::DkimBroken => "dkim-broken",
            Self::NotAligned => "not-aligned",
            Self::Forwarded => "forwarded",
            Self::DmarcMissing => "dmarc-missing",
        }
    }

    /// What is wrong, and what the domain's administrator does about it.
    pub fn text(self, authentication: &Authentication, catalog: &Catalog) -> (String, String) {
        let mut args = Args::new();
        for (name, value) in [
            ("domain", &authentication.from_domain),
            ("envelope_domain", &authentication.envelope_domain),
            ("ip", &authentication.ip),
        ] {
            args.set(name, value.clone().unwrap_or_else(|| "none".to_owned()));
        }
        let id = format!("cause-{}", self.word());
        (catalog.format(&id, &args), catalog.attribute(&id, "repair", &args).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    #[test]
    fn every_cause_has_its_words_whatever_is_known() {
        let known = Authentication {
            from_domain: Some("a.example".to_owned()),
            envelope_domain: Some("b.example".to_owned()),
            ip: Some("192.0.2.1".to_owned()),
            ..Authentication::default()
        };
        for language in Language::ALL {
            let catalog = Catalog::new(language);
            for cause in AuthenticationCause::ALL {
                let (wrong, repair) = cause.text(&Authentication::default(), &catalog);
                for text in [&wrong, &repair] {
                    assert!(text.ends_with('.'), "{cause:?}: {text}");
                    // `p=none` is the only none that a person may read.
                    assert!(!text.replace("p=none", "").contains("none"), "{cause:?}: {text}");
                }
                let (wrong, repair) = cause.text(&known, &catalog);
                assert!(!wrong.contains(['{', '$']) && !repair.contains(['{', '$']), "{cause:?}: {wrong} {repair}");
            }
            let (wrong, repair) = AuthenticationCause::NotAligned.text(&known, &catalog);
            assert!(wrong.contains("a.example") && wrong.contains("b.example") && repair.contains("a.example"));
            assert!(AuthenticationCause::SpfNotListed.text(&known, &catalog).1.contains("192.0.2.1"));
        }
    }

    #[test]
    fn the_word_of_a_cause_is_its_name_in_json() {
        for cause in AuthenticationCause::ALL {
            assert_eq!(serde_json::to_value(cause).unwrap(), cause.word());
        }
    }
}
