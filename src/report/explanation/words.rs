//! What things are called: kinds of input, languages, stages.

use crate::bounce::{Action, Explanation, Failure, Kind, Unreadable};
use crate::diagnosis::Stage;
use crate::lang::{Args, Catalog};

/// The languages that have a name in each of ours; another is not named.
const LANGUAGES: [&str; 29] = [
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hu", "it", "ja", "ko", "lt", "lv",
    "nb", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "zh",
];

pub fn kind_text(kind: Kind, catalog: &Catalog) -> String {
    catalog.text(match kind {
        Kind::Bounce => "kind-bounce",
        Kind::Delayed => "kind-delayed",
        Kind::Delivered => "kind-delivered",
        Kind::AutoReply => "kind-auto-reply",
        Kind::Challenge => "kind-challenge",
        Kind::Feedback => "kind-feedback",
        Kind::Dialog => "kind-dialog",
        Kind::Reply => "kind-reply",
        Kind::Code => "kind-code",
        Kind::Headers => "kind-headers",
        Kind::NotABounce => "kind-not-a-bounce",
        Kind::Unknown => "kind-unknown",
    })
}

/// What the input was taken for, who wrote it and in which language, e.g. "returned message from Gmail, English".
pub fn read_as(explanation: &Explanation, catalog: &Catalog) -> String {
    let language = explanation.language.and_then(|tag| {
        let language = tag.split('-').next().filter(|language| LANGUAGES.contains(language))?;
        Some(catalog.text(&format!("language-{language}")))
    });
    let none = || "none".to_owned();
    let mut args = Args::new();
    args.set("kind", kind_text(explanation.kind, catalog));
    args.set("writer", explanation.writer.map_or_else(none, str::to_owned));
    args.set("language", language.unwrap_or_else(none));
    catalog.format("explain-what", &args)
}

pub fn stage_text(stage: Stage, catalog: &Catalog) -> String {
    catalog.text(match stage {
        Stage::Resolve => "stage-find-server",
        Stage::Connect | Stage::Greeting | Stage::Ehlo => "stage-connect",
        Stage::Tls => "stage-secure",
        Stage::Auth => "stage-sign-in",
        Stage::MailFrom => "stage-sender",
        Stage::RcptTo => "stage-recipient",
        Stage::Data | Stage::AfterData => "stage-message",
    })
}

pub(super) fn action_text(action: Action, catalog: &Catalog) -> String {
    catalog.text(match action {
        Action::Failed => "action-failed",
        Action::Delayed => "action-delayed",
        Action::Delivered => "action-delivered",
        Action::Relayed => "action-relayed",
        Action::Expanded => "action-expanded",
    })
}

/// The id of what is said where no finding says it: of headers, how the sender fared; else why there is nothing to explain.
pub fn without_finding(explanation: &Explanation) -> &'static str {
    match (explanation.unreadable, &explanation.authentication) {
        (Some(Unreadable::Empty), _) => "unreadable-empty",
        (Some(Unreadable::NotText), _) => "unreadable-not-text",
        (Some(Unreadable::BrokenItem), _) => "unreadable-broken-item",
        (None, Some(authentication)) if authentication.causes.is_empty() => "explain-headers-fine",
        (None, Some(_)) => "explain-headers-doubtful",
        (None, None) if explanation.kind == Kind::Headers => "explain-headers-only",
        (None, None) => "explain-nothing",
    }
}

/// What the server said, verbatim: the deciding words, and what else the diagnosis rests on.
pub fn of_server(failure: &Failure) -> Vec<String> {
    let mut words: Vec<String> = failure.response.iter().cloned().collect();
    words.extend(
        failure.diagnosis.evidence.iter().filter(|evidence| failure.response.as_ref() != Some(evidence)).cloned(),
    );
    words.retain(|words| !words.trim().is_empty());
    words
}
