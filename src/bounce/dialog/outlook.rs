//! Outlook's windows: the labelled fields of Outlook Express and its children, the failed tasks of Outlook, its numbers
//! alone.

use super::labels::{self, Field, Label};
use super::outlook_codes::socket_error;
use super::plain::{Plain, address, bare, is_quote, some, unquoted};
use super::{Dialog, quoted};
use crate::account::Security;
use crate::bounce::explanation::DialogAccount;

/// A window of labels and values, in any order and in any mixture of languages.
pub(super) fn read_labels(plain: &Plain) -> Option<Dialog> {
    let labels = labels::find(&plain.folded);
    let windows = split_windows(plain, &labels);
    let mut read = windows.iter().filter_map(|window| read_window(plain, window));
    // Of several windows the one about sending counts.
    let first = read.next()?;
    if first.incoming { read.find(|dialog| !dialog.incoming).or(Some(first)) } else { Some(first) }
}

/// One window ends with Outlook's number or where the next begins with another refused address or subject.
fn split_windows<'l>(plain: &Plain, labels: &'l [Label]) -> Vec<&'l [Label]> {
    let mut windows = Vec::new();
    let mut start = 0;
    let mut numbered = false;
    for (at, label) in labels.iter().enumerate() {
        let begins = matches!(label.field, Field::Recipient | Field::Sender | Field::Subject | Field::Account);
        if begins && numbered {
            windows.push(&labels[start..at]);
            start = at;
            numbered = false;
        }
        numbered |= label.field == Field::Number && find_code(plain.between(label.value, plain.text.len())).is_some();
    }
    windows.push(&labels[start..]);
    windows
}

fn read_window(plain: &Plain, labels: &[Label]) -> Option<Dialog> {
    let first = labels.first()?;
    let opening = labels::opening(&plain.folded);
    let chosen = choose(labels);
    let has = |field: Field| chosen.iter().any(|label| label.field == field);
    let tells_error = [Field::Response, Field::Number, Field::ServerError, Field::SocketError].into_iter().any(has);
    let enough =
        if opening.is_some() { tells_error || has(Field::Recipient) } else { tells_error && chosen.len() >= 3 };
    if !enough {
        return None;
    }
    let end = plain.text.len().min(window_end(plain, labels));
    let value = |field: Field| {
        let at = chosen.iter().position(|label| label.field == field)?;
        let next = chosen.get(at + 1).map_or(end, |next| next.start);
        some(plain.between(chosen[at].value, next).trim())
    };
    let protocol = value(Field::Protocol).and_then(bare).unwrap_or_default().to_ascii_uppercase();
    let port = value(Field::Port).and_then(bare).and_then(|port| port.parse().ok());
    let socket = value(Field::SocketError).and_then(bare).and_then(socket_error);
    Some(Dialog {
        language: opening.map(|(language, _)| language).or_else(|| most_frequent(&chosen)),
        writer: Some(writer(&plain.folded)),
        recipient: value(Field::Recipient).and_then(refused).map(str::to_owned),
        subject: value(Field::Subject).and_then(named),
        account: DialogAccount {
            name: value(Field::Account).and_then(named),
            server: value(Field::Server).and_then(bare).map(str::to_owned),
            port,
            security: value(Field::Secure).and_then(bare).and_then(labels::yes_or_no).map(|yes| security(yes, port)),
            outlook_code: value(Field::Number)
                .and_then(find_code)
                .or_else(|| find_code(plain.between(first.start, end))),
        },
        incoming: matches!(protocol.as_str(), "POP3" | "POP" | "IMAP" | "IMAP4" | "HTTPMAIL"),
        response: value(Field::Response).and_then(unquoted).map(in_one_line),
        server_error: value(Field::ServerError).and_then(bare).map(str::to_owned),
        meaning: socket,
    })
}

/// Each field once. A subject and the server's words can hold what looks like a label, so the fields that follow them
/// count from behind.
fn choose(labels: &[Label]) -> Vec<Label> {
    let first = |field: Field| labels.iter().find(|label| label.field == field);
    let response = first(Field::Response).map_or(usize::MAX, |label| label.start);
    let last_before = |field: Field| labels.iter().rev().find(|label| label.field == field && label.start < response);
    let last_after = |field: Field| labels.iter().rev().find(|label| label.field == field && label.start > response);
    let mut chosen: Vec<Label> = [
        first(Field::Recipient),
        first(Field::Sender),
        first(Field::Subject),
        last_before(Field::Account).or_else(|| last_after(Field::Account)),
        last_before(Field::Server).or_else(|| last_after(Field::Server)),
        last_before(Field::Protocol).or_else(|| last_after(Field::Protocol)),
        first(Field::Response),
        last_after(Field::Port).or_else(|| last_before(Field::Port)),
        last_after(Field::Secure).or_else(|| last_before(Field::Secure)),
        last_after(Field::ServerError).or_else(|| last_before(Field::ServerError)),
        last_after(Field::SocketError).or_else(|| last_before(Field::SocketError)),
        last_after(Field::Number).or_else(|| last_before(Field::Number)),
    ]
    .into_iter()
    .flatten()
    .copied()
    .collect();
    chosen.sort_by_key(|label| label.start);
    chosen
}

/// Where the window ends: behind its last label's line.
fn window_end(plain: &Plain, labels: &[Label]) -> usize {
    let last = labels.last().map_or(0, |label| label.value);
    let rest = plain.between(last, plain.text.len());
    // The value can stand on the line below its label.
    let lead = rest.len() - rest.trim_start().len();
    last + lead + rest.trim_start().find('\n').unwrap_or(rest.trim_start().len())
}

fn most_frequent(labels: &[Label]) -> Option<&'static str> {
    let count = |language: &str| labels.iter().filter(|label| label.language == language).count();
    labels.iter().map(|label| label.language).max_by_key(|language| count(language))
}

fn writer(folded: &str) -> &'static str {
    ["Windows Live Mail", "Outlook Express", "Windows Mail"]
        .into_iter()
        .find(|name| folded.contains(&name.to_lowercase()))
        .unwrap_or("Outlook")
}

/// The refused address; what follows its sentence is a field without a label.
fn refused(value: &str) -> Option<&str> {
    let value = value.split('\n').next().unwrap_or_default();
    let wrapped = value.trim_start().starts_with(|letter| is_quote(letter) || letter == '<');
    if wrapped { address(value) } else { value.split_whitespace().next().and_then(address) }
}

/// A name that a person gave: out of its quotes and of one pair of angle brackets.
fn named(value: &str) -> Option<String> {
    let value = unquoted(value)?;
    let inner = value.strip_prefix('<').and_then(|value| value.strip_suffix('>')).unwrap_or(value);
    some(inner.trim()).map(in_one_line)
}

fn in_one_line(value: &str) -> String {
    value.replace('\n', " ")
}

/// Outlook Express says only whether; how follows from the port (587 and 25 have STARTTLS).
fn security(encrypted: bool, port: Option<u16>) -> Security {
    match port {
        _ if !encrypted => Security::None,
        Some(465 | 993 | 995) => Security::Tls,
        Some(_) => Security::StartTls,
        None => Security::Auto,
    }
}

/// `Task 'name - Sending' reported error (0x800CCC0F) : 'words'`, by the word for task.
pub(super) fn read_task(plain: &Plain) -> Option<Dialog> {
    const WORDS: [(&str, &str); 8] = [
        ("task ", "en"),
        ("attività ", "it"),
        ("operazione ", "it"),
        ("tâche ", "fr"),
        ("задач", "ru"),
        ("задани", "ru"),
        ("aufgabe ", "de"),
        ("tarea ", "es"),
    ];
    let (number, code) = code_at(&plain.text)?;
    let (language, word) = WORDS
        .into_iter()
        .filter_map(|(word, language)| Some((language, plain.folded.find(word)? + word.len())))
        .min_by_key(|(_, at)| *at)?;
    let name = plain.between(word, plain.text.len());
    // `задача "…"`, `задачи "…"`: the ending of the word stands before the quote.
    let name = name.char_indices().take(3).find(|(_, letter)| is_quote(*letter)).map(|(at, _)| &name[at..])?;
    let name = within_quotes(name);
    // What was done follows a dash, but a name can hold one.
    let name = name.rsplit_once(" - ").or_else(|| name.rsplit_once(" – ")).map_or(name, |(name, _)| name);
    let words = plain.between(number, plain.text.len());
    let incoming =
        plain.folded.contains("receiv") && !words.to_lowercase().contains("smtp") && code.starts_with("0x800CCC9");
    Some(Dialog {
        language: Some(language),
        writer: Some("Outlook"),
        account: DialogAccount {
            name: some(name.trim()).map(in_one_line),
            outlook_code: Some(code),
            ..DialogAccount::default()
        },
        incoming,
        response: quoted::response(words),
        ..Dialog::default()
    })
}

/// The text up to the quote that closes what it begins with; quotes that stand inside a word do not.
fn within_quotes(text: &str) -> &str {
    let inner = text.trim_start_matches(is_quote);
    let end = inner
        .char_indices()
        .find(|(at, letter)| is_quote(*letter) && !inner[at + letter.len_utf8()..].starts_with(char::is_alphanumeric));
    end.map_or(inner, |(at, _)| &inner[..at])
}

/// A number alone, or in a line of few words.
pub(super) fn read_code(plain: &Plain) -> Option<Dialog> {
    const MOST_LETTERS: usize = 400;
    let (at, code) = code_at(&plain.text)?;
    // `hr=0x8004010f` stands in what Exchange logs.
    if plain.text.chars().count() > MOST_LETTERS || plain.between(0, at).ends_with('=') {
        return None;
    }
    let words = plain.text.chars().filter(|letter| letter.is_alphanumeric()).count();
    let alone = words <= code.len();
    Some(Dialog {
        writer: (!alone).then(|| writer(&plain.folded)),
        response: if alone { None } else { quoted::response(&plain.text) },
        account: DialogAccount { outlook_code: Some(code), ..DialogAccount::default() },
        ..Dialog::default()
    })
}

fn find_code(text: &str) -> Option<String> {
    code_at(text).map(|(_, code)| code)
}

/// The first number of Windows' form (an error: `0x8…`), in its usual spelling, and where it stands.
fn code_at(text: &str) -> Option<(usize, String)> {
    const DIGITS: usize = 8;
    text.char_indices().find_map(|(at, letter)| {
        // Typed by hand the nought is often an O; web pages make a × of the x.
        matches!(letter, '0' | 'O' | 'o').then_some(())?;
        let before = text[..at].chars().next_back();
        let mut rest = text[at..].chars().skip(1);
        let marked = rest.next().is_some_and(|letter| matches!(letter, 'x' | 'X' | '×' | 'х' | 'Х'));
        if !marked || before.is_some_and(char::is_alphanumeric) {
            return None;
        }
        let digits: String = rest
            .by_ref()
            .take(DIGITS)
            .map(|letter| if matches!(letter, 'O' | 'o') { '0' } else { letter.to_ascii_uppercase() })
            .collect();
        let ends = rest.next().is_none_or(|letter| !letter.is_ascii_alphanumeric());
        let fits = digits.len() == DIGITS && digits.starts_with('8') && digits.bytes().all(|b| b.is_ascii_hexdigit());
        (fits && ends).then(|| (at, format!("0x{digits}")))
    })
}

#[cfg(test)]
mod tests;
