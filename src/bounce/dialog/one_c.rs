//! Messages of 1C:Enterprise: the server's words stand in parentheses behind the reply code.

use super::plain::{Plain, some};
use super::{Dialog, is_reply_code};

const MARK: &str = "(smtp error code ";

/// `Почтовый ящик не доступен (SMTP error code 550, Relaying denied)`
pub(super) fn read(plain: &Plain) -> Option<Dialog> {
    let start = plain.folded.find(MARK)?;
    let inside = plain.between(start + MARK.len(), plain.text.len());
    let code = inside.get(..3).filter(|code| is_reply_code(code))?;
    let words = inside.get(3..).unwrap_or_default().trim_start_matches([',', ':', ' ', '\n']);
    let words = words[..closing(words)].trim().replace('\n', " ");
    let says = plain.between(0, start);
    let is_russian = says.chars().any(|letter| matches!(letter, 'а'..='я' | 'А'..='Я'));
    let language = if is_russian { Some("ru") } else { some(says.trim()).map(|_| "en") };
    Some(Dialog {
        language,
        writer: Some("1C:Enterprise"),
        response: Some(format!("{code} {words}").trim_end().to_owned()),
        server_error: Some(code.to_owned()),
        ..Dialog::default()
    })
}

/// Where the parenthesis closes that was opened before the text; its end where none does.
fn closing(text: &str) -> usize {
    let mut depth = 1_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use crate::bounce::dialog::read;

    #[test]
    fn the_words_in_the_parentheses_are_the_servers() {
        for (text, response) in [
            (
                "Почтовый ящик не доступен (SMTP error code 550, not local sender over smtp)",
                "550 not local sender over smtp",
            ),
            ("Почтовый ящик не доступен (SMTP error code 550, Relaying denied)", "550 Relaying denied"),
            (
                "Почтовый ящик не доступен (SMTP error code 550, 5.7.1 Policy rejection on the target address: v8@1c.ru)",
                "550 5.7.1 Policy rejection on the target address: v8@1c.ru",
            ),
            (
                "Ошибка отправки:\nПочтовый ящик не доступен (SMTP error code 553,\nnot allowed (#5.7.1)) по причине",
                "553 not allowed (#5.7.1)",
            ),
            ("Ошибка (SMTP error code 550, cut (off", "550 cut (off"),
            ("Ошибка (SMTP error code 554)", "554"),
        ] {
            let dialog = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(dialog.response.as_deref(), Some(response));
            assert_eq!((dialog.language, dialog.writer), (Some("ru"), Some("1C:Enterprise")));
        }
    }
}
