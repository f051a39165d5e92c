//! The error windows of mail programs: what they show in words and fields is read back into its parts.
//!
//! A window is recognised by its own sentences and labels ([`labels`], [`sayings`]), by its form ([`one_c`]) or by
//! Outlook's numbers ([`outlook_codes`]). Bounces and bare replies of servers are not windows: they give nothing here.

mod labels;
mod one_c;
mod outlook;
mod outlook_codes;
mod plain;
mod quoted;
mod sayings;

use crate::bounce::explanation::DialogAccount;
use plain::Plain;

pub(super) use outlook_codes::{OutlookCode, outlook_code};

/// What an error window tells.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Dialog {
    pub language: Option<&'static str>,
    /// The program, by its own name.
    pub writer: Option<&'static str>,
    /// The address that the server refused.
    pub recipient: Option<String>,
    pub subject: Option<String>,
    pub account: DialogAccount,
    /// Whether it is about fetching mail (POP3, IMAP): the account's server is the incoming one then.
    pub incoming: bool,
    /// The server's words, verbatim, with the reply code in front where the window tells it.
    pub response: Option<String>,
    /// The error of the server as the window has it: a reply code as a rule.
    pub server_error: Option<String>,
    /// What the program itself says by its number, by Windows' socket error or in its own words.
    pub meaning: Option<OutlookCode>,
}

/// Reads a window that was copied as text; nothing if it is none.
pub(super) fn read(text: &str) -> Option<Dialog> {
    let plain = Plain::new(text);
    if plain.text.is_empty() {
        return None;
    }
    outlook::read_labels(&plain)
        .or_else(|| outlook::read_task(&plain))
        .or_else(|| one_c::read(&plain))
        .or_else(|| quoted::read(&plain))
        .or_else(|| quoted::read_remote(&plain))
        .or_else(|| outlook::read_code(&plain))
        .map(finish)
}

/// What follows from the parts together.
fn finish(mut dialog: Dialog) -> Dialog {
    let code = dialog.server_error.as_deref().filter(|error| is_reply_code(error));
    if let (Some(response), Some(code)) = (&mut dialog.response, code)
        && !response.get(..3).is_some_and(is_reply_code)
    {
        response.insert_str(0, &format!("{code} "));
    }
    if dialog.meaning.is_none() {
        dialog.meaning = dialog.account.outlook_code.as_deref().and_then(outlook_code);
    }
    dialog
}

/// Three digits of a reply (RFC 5321 4.2.1) that is no success.
fn is_reply_code(text: &str) -> bool {
    text.len() == 3 && text.starts_with(['4', '5']) && text.bytes().all(|octet| octet.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_window_gives_nothing() {
        for text in [
            "",
            " \n",
            "550 5.7.1 Unable to relay",
            "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
            "Subject: the server\nFrom: a@example.org\nServer: x\n\nHello",
            "Your message wasn't delivered.\n\nRemote Server returned '550 5.1.1 User unknown'",
            "MapiExceptionNotFound: Unable to open. (hr=0x8004010f, ec=-2147221233)",
            "Dear all,\n\nthe account of Server: 5 and Port: 25 is attached.",
            "This is the mail system at host mx.example.org.\n\n<a@example.org>: host b said: 550 no",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    mod any_input {
        use proptest::prelude::*;

        const SEEDS: [&str; 5] = [
            "Subject 'a', Account: 'b', Server: 'c', Protocol: SMTP, Server Response: '550 d', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79",
            "Task 'a - Sending' reported error (0x800CCC78) : 'no. The server responded: 530 b'",
            "Почтовый ящик не доступен (SMTP error code 550, Relaying denied (x))",
            "An error occurred while sending mail. The mail server responded:  5.7.1 x. Please check the message",
            "«Тема: , учетная запись: , сервер: < a >, ответ сервера: «550 < b >», порт: 25, номер ошибки: 0x800CCC79″.",
        ];

        proptest! {
            #![proptest_config(ProptestConfig::with_cases(256))]

            #[test]
            fn never_panics(text in any::<String>()) {
                let _ = crate::bounce::dialog::read(&text);
            }

            #[test]
            fn mutated_never_panics(seed in 0..SEEDS.len(), cut in 0usize..200, put in 0usize..200, what in "\\PC{0,6}") {
                let mut letters: Vec<char> = SEEDS[seed].chars().collect();
                letters.truncate(letters.len().saturating_sub(cut));
                let at = put.min(letters.len());
                letters.splice(at..at, what.chars());
                let _ = crate::bounce::dialog::read(&letters.into_iter().collect::<String>());
            }
        }
    }
}
