//! The mail programs that there are instructions for.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::account::WordError;
use crate::lang::Catalog;

/// A mail program with windows of its own for an account's settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Program {
    /// Outlook of Office and Microsoft 365 for Windows.
    OutlookClassic,
    /// The Outlook that came to Windows in 2023.
    OutlookNew,
    OutlookMac,
    Thunderbird,
    /// Mail of macOS.
    AppleMail,
}

impl Program {
    pub const ALL: [Self; 5] =
        [Self::OutlookClassic, Self::OutlookNew, Self::OutlookMac, Self::Thunderbird, Self::AppleMail];

    /// The word used on the command line, in JSON, and in front of the ids of its texts.
    pub fn word(self) -> &'static str {
        match self {
            Self::OutlookClassic => "outlook-classic",
            Self::OutlookNew => "outlook-new",
            Self::OutlookMac => "outlook-mac",
            Self::Thunderbird => "thunderbird",
            Self::AppleMail => "apple-mail",
        }
    }

    /// Its name, as a choice of programs shows it.
    pub fn name(self, catalog: &Catalog) -> String {
        catalog.text(&self.text_id("name"))
    }

    /// The id of one of its texts.
    pub(super) fn text_id(self, part: &str) -> String {
        match self {
            Self::OutlookClassic => format!("outlook-classic-{part}"),
            Self::OutlookNew => format!("outlook-new-{part}"),
            Self::OutlookMac => format!("outlook-mac-{part}"),
            Self::Thunderbird => format!("thunderbird-{part}"),
            Self::AppleMail => format!("apple-mail-{part}"),
        }
    }
}

impl FromStr for Program {
    type Err = WordError;

    fn from_str(text: &str) -> Result<Self, WordError> {
        Self::ALL.into_iter().find(|program| program.word() == text).ok_or(WordError)
    }
}
