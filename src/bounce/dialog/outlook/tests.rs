use crate::account::Security;
use crate::bounce::dialog::{Dialog, read};
use crate::diagnosis::DiagnosisId as Id;

fn window(text: &str) -> Dialog {
    read(text).unwrap_or_else(|| panic!("{text}"))
}

/// As Microsoft's help pages have them: two in Italian, the second with English labels, and two in Russian that lost values.
const SAMPLES: [&str; 4] = [
    r#""Impossibile inviare il messaggio perché uno dei destinatari è stato rifiutato dal server. L'indirizzo di posta elettronica rifiutato era " <someone@example.com>". Oggetto: '<test>', Account: '<Test>', Server: '<smtp.example.com>', Protocollo: SMTP, Risposta server: '550 <someone@example.com>... Inoltro negato', porta: 25, sicuro (SSL): No, errore del server: 550, numero di errore: 0x800CCC79"."#,
    r#""Impossibile inviare il messaggio perché uno dei destinatari è stato rifiutato dal server. L'indirizzo di posta elettronica rifiutato era "<'indirizzo e-mail>". Soggetto '<test>', Account: '<Test>', Server: '<smtp.example.com>', Protocol: SMTP, Server Response: '553 sorry, that domain is't in my list of allowed rcpthosts (#5.7.1)', Port: 25, Secure(SSL): No, Server Error: 553, Error Number: 0x800CCC79.""#,
    "«Не удается отправить сообщение, поскольку сервер отказался принять адрес одного из получателей. В письме был указан адрес: < proverka@example.com >. Тема: , учетная запись: , сервер: < smtp.example.com >, протокол: SMTP, ответ сервера: «550 < proverka@example.com >. Ретрансляция запрещена», порт: 25, защита (SSL): нет, ошибка сервера: 550, номер ошибки: 0x800CCC79″.",
    "«Не удается отправить сообщение, поскольку сервер отказался принять адрес одного из получателей. В письме был указан адрес: . Тема: , учетная запись: , сервер: < smtp.example.com >, протокол: SMTP, ответ сервера: «553 к сожалению, этого домена нет в моем списке разрешенных узлов (#5.7.1)», порт: 25, защита (SSL): нет, ошибка сервера: 553, номер ошибки: 0x800CCC79″.",
];

#[test]
fn the_four_samples_are_read_whole() {
    let expected = [
        (
            "it",
            Some("someone@example.com"),
            Some("test"),
            Some("Test"),
            "550 <someone@example.com>... Inoltro negato",
            "550",
        ),
        (
            "it",
            None,
            Some("test"),
            Some("Test"),
            "553 sorry, that domain is't in my list of allowed rcpthosts (#5.7.1)",
            "553",
        ),
        ("ru", Some("proverka@example.com"), None, None, "550 < proverka@example.com >. Ретрансляция запрещена", "550"),
        ("ru", None, None, None, "553 к сожалению, этого домена нет в моем списке разрешенных узлов (#5.7.1)", "553"),
    ];
    for (text, (language, recipient, subject, name, response, error)) in SAMPLES.into_iter().zip(expected) {
        for text in [text.to_owned(), text.replace(' ', "\u{a0}"), text.replace(", ", ",\r\n"), text.to_uppercase()] {
            let upper = text == text.to_uppercase();
            let dialog = window(&text);
            assert_eq!((dialog.language, dialog.writer), (Some(language), Some("Outlook")), "{text}");
            let account = dialog.account;
            assert_eq!(
                account.server.map(|server| server.to_lowercase()).as_deref(),
                Some("smtp.example.com"),
                "{text}"
            );
            assert_eq!((account.port, account.security), (Some(25), Some(Security::None)), "{text}");
            assert_eq!(
                (account.outlook_code.as_deref(), dialog.server_error.as_deref()),
                (Some("0x800CCC79"), Some(error))
            );
            assert_eq!(dialog.meaning.map(|said| said.diagnosis), Some(Id::RelayDenied));
            if !upper {
                assert_eq!(dialog.recipient.as_deref(), recipient, "{text}");
                assert_eq!((dialog.subject.as_deref(), account.name.as_deref()), (subject, name), "{text}");
                assert_eq!(dialog.response.as_deref(), Some(response), "{text}");
            }
        }
    }
}

#[test]
fn windows_of_six_languages_are_read_alike() {
    for (language, text) in [
        (
            "en",
            "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'a@example.org'. Subject 'test  1', Account: 'Home', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '554 5.7.1 <a@example.org>: Relay access denied', Port: 587, Secure(SSL): Yes, Server Error: 554, Error Number: 0x800CCC79",
        ),
        (
            "it",
            "Impossibile inviare il messaggio. L’indirizzo di posta elettronica rifiutato era “a@example.org”. Oggetto 'test 1', Account: 'Home', Server: 'smtp.example.com', Protocollo: SMTP, Risposta del server: '554 5.7.1 <a@example.org>: Relay access denied', Porta: 587, Protezione (SSL): Sì, Errore del server: 554, Numero di errore: 0x800CCC79",
        ),
        (
            "fr",
            "Impossible d'envoyer le message car l'un des destinataires a été refusé par le serveur. L'adresse de messagerie refusée était 'a@example.org'. Objet : 'test 1', Compte : 'Home', Serveur : 'smtp.example.com', Protocole : SMTP, Réponse du serveur : '554 5.7.1 <a@example.org>: Relay access denied', Port : 587, Sécurisé (SSL) : Oui, Erreur du serveur : 554, Numéro d'erreur : 0x800CCC79",
        ),
        (
            "de",
            "Die Nachricht konnte nicht gesendet werden, da einer der Empfänger vom Server nicht akzeptiert wurde. Die nicht akzeptierte E-Mail-Adresse ist „a@example.org“. Betreff „test 1“, Konto: „Home“, Server: „smtp.example.com“, Protokoll: SMTP, Serverantwort: „554 5.7.1 <a@example.org>: Relay access denied“, Anschluss: 587, Secure (SSL): Ja, Serverfehler: 554, Fehlernummer: 0x800CCC79.",
        ),
        (
            "es",
            "El mensaje no se pudo enviar porque el servidor rechazó uno de los destinatarios. La dirección de correo electrónico rechazada era \"<a@example.org>\". Asunto: 'test 1', Cuenta: 'Home', Servidor: 'smtp.example.com', Protocolo: SMTP, Respuesta del servidor: '554 5.7.1 <a@example.org>: Relay access denied', Puerto: 587, Seguro(SSL): Sí, Error del servidor: 554, Número de error: 0x800CCC79",
        ),
        (
            "ru",
            "Не удаётся отправить сообщение, поскольку сервер отклонил одного из получателей. Отклонённый адрес электронной почты: 'a@example.org'. Тема: 'test 1', Учётная запись: 'Home', Сервер: 'smtp.example.com', Протокол: SMTP, Ответ сервера: '554 5.7.1 <a@example.org>: Relay access denied', Порт: 587, Защита (SSL): Да, Ошибка сервера: 554, Код ошибки: 0x800ccc79",
        ),
    ] {
        let dialog = window(text);
        assert_eq!(dialog.language, Some(language));
        assert_eq!(dialog.recipient.as_deref(), Some("a@example.org"), "{language}");
        assert_eq!(dialog.subject.as_deref(), Some("test 1"), "{language}");
        assert_eq!(dialog.response.as_deref(), Some("554 5.7.1 <a@example.org>: Relay access denied"), "{language}");
        assert_eq!(dialog.server_error.as_deref(), Some("554"), "{language}");
        let account = dialog.account;
        assert_eq!(
            (account.name.as_deref(), account.server.as_deref()),
            (Some("Home"), Some("smtp.example.com")),
            "{language}"
        );
        assert_eq!((account.port, account.security), (Some(587), Some(Security::StartTls)), "{language}");
        assert_eq!(account.outlook_code.as_deref(), Some("0x800CCC79"), "{language}");
    }
}

#[test]
fn values_may_hold_what_looks_like_labels() {
    let dialog = window(
        "The message could not be sent. Subject 'Server: down, Port: 1', Account: 'a, Server: b', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 blocked, port: 25 (server: closed), see 'help'', Port: 465, Secure(SSL): Yes, Server Error: 550, Error Number: 0x800CCC69",
    );
    assert_eq!(dialog.subject.as_deref(), Some("Server: down, Port: 1"));
    assert_eq!(dialog.response.as_deref(), Some("550 blocked, port: 25 (server: closed), see 'help'"));
    assert_eq!(dialog.account.server.as_deref(), Some("smtp.example.com"));
    assert_eq!((dialog.account.port, dialog.account.security), (Some(465), Some(Security::Tls)));
}

#[test]
fn fields_on_lines_and_without_an_opening_are_a_window_too() {
    let dialog = window(
        "The rejected e-mail address was 'a@example.org'.\n\nSubject 'x'\nServer Error: 550\nServer Response: 5.7.1 Unable to relay\nServer: 'smtp.example.com'\nWindows Live Mail Error ID: 0x800CCC79\nProtocol: SMTP\nPort: 25\nSecure(SSL): No\n\nOK",
    );
    assert_eq!((dialog.writer, dialog.language), (Some("Windows Live Mail"), Some("en")));
    assert_eq!(dialog.recipient.as_deref(), Some("a@example.org"));
    // The reply code stands in another field.
    assert_eq!(dialog.response.as_deref(), Some("550 5.7.1 Unable to relay"));
    assert_eq!((dialog.account.server.as_deref(), dialog.account.port), (Some("smtp.example.com"), Some(25)));
    assert_eq!(dialog.account.security, Some(Security::None));
}

#[test]
fn the_socket_error_tells_more_than_the_number() {
    for (error, diagnosis) in
        [("10061", Id::ConnectionRefused), ("10060", Id::ConnectionTimedOut), ("11001", Id::HostNotFound)]
    {
        let dialog = window(&format!(
            "The connection to the server has failed. Account: 'a', Server: 'smtp.example.com', Protocol: SMTP, Port: 25, Secure(SSL): No, Socket Error: {error}, Error Number: 0x800CCC0E"
        ));
        assert_eq!(dialog.meaning.map(|said| said.diagnosis), Some(diagnosis));
        assert_eq!((dialog.response, dialog.incoming), (None, false));
    }
}

#[test]
fn of_two_windows_the_one_about_sending_counts() {
    let pop = "The connection to the server has failed. Account: 'a', Server: 'pop.example.com', Protocol: POP3, Port: 110, Secure(SSL): No, Socket Error: 10061, Error Number: 0x800CCC0E";
    let dialog = window(pop);
    assert!(dialog.incoming);
    let both = pop.replace("POP3, Port: 110", "SMTP, Port: 25").replace("pop.", "smtp.");
    let dialog = window(&format!("{pop}\n\n{both}"));
    assert_eq!((dialog.incoming, dialog.account.server.as_deref()), (false, Some("smtp.example.com")));
    assert_eq!(dialog.account.port, Some(25));
}

#[test]
fn failed_tasks_give_number_account_and_the_servers_words() {
    for (language, text, code, name, response) in [
        (
            "en",
            "Task 'me@example.org - Sending' reported error (0x800CCC0F) : 'The connection to the server was interrupted. If this problem continues, contact your server administrator or Internet service provider (ISP).'",
            "0x800CCC0F",
            Some("me@example.org"),
            None,
        ),
        (
            "en",
            "Task 'Work - mail - Sending' reported error (0x800CCC78) : 'Cannot send the message. Verify the e-mail address in your account properties.  The server responded: 535 5.7.3 Authentication unsuccessful'",
            "0x800CCC78",
            Some("Work - mail"),
            Some("535 5.7.3 Authentication unsuccessful"),
        ),
        (
            "it",
            "Attività \"casa - Invio in corso\" - Errore segnalato (0x800CCC6F): \"Errore del server. Il server ha risposto: 554 Transaction failed\"",
            "0x800CCC6F",
            Some("casa"),
            Some("554 Transaction failed"),
        ),
        (
            "de",
            "Fehler (0x800CCC78) beim Ausführen der Aufgabe \"firma - Senden\": \"Nachricht kann nicht gesendet werden. Der Server hat folgende Antwort gesendet: 530 5.7.0 Must issue STARTTLS\"",
            "0x800CCC78",
            Some("firma"),
            Some("530 5.7.0 Must issue STARTTLS"),
        ),
        (
            "fr",
            "La tâche « maison - Envoi » a signalé une erreur (0x800CCC60) : « Erreur. Le serveur a répondu : 550 5.7.1 relais refusé »",
            "0x800CCC60",
            Some("maison"),
            Some("550 5.7.1 relais refusé"),
        ),
        (
            "ru",
            "Задача \"почта - отправка\" сообщила об ошибке (0x800CCC0F): \"Подключение к серверу было прервано. Ответ сервера: 421 too busy\"",
            "0x800CCC0F",
            Some("почта"),
            Some("421 too busy"),
        ),
        (
            "ru",
            "Ошибка (0x80042109) при выполнении задачи \"почта - отправка\": \"Не удается подключиться\"",
            "0x80042109",
            Some("почта"),
            None,
        ),
        (
            "es",
            "La tarea 'casa - Enviando' informó de un error (0x8004210B): 'Se agotó el tiempo. El servidor respondió: 451 later'",
            "0x8004210B",
            Some("casa"),
            Some("451 later"),
        ),
    ] {
        let dialog = window(text);
        assert_eq!((dialog.language, dialog.writer), (Some(language), Some("Outlook")), "{text}");
        assert_eq!(dialog.account.outlook_code.as_deref(), Some(code), "{text}");
        assert_eq!(dialog.account.name.as_deref(), name.map(str::trim), "{text}");
        assert_eq!(dialog.response.as_deref(), response, "{text}");
        assert!(dialog.meaning.is_some(), "{text}");
    }
}

#[test]
fn a_code_alone_is_just_that() {
    for text in ["0x800CCC79", " \"0x800ccc79\".\n", "0×800CCC79", "Ox8ooccc79"] {
        let dialog = window(text);
        assert_eq!(dialog.account.outlook_code.as_deref(), Some("0x800CCC79"), "{text}");
        assert_eq!(
            (dialog.language, dialog.writer, dialog.response, dialog.server_error),
            (None, None, None, None),
            "{text}"
        );
    }
    assert_eq!(window("Outlook error 0x80040600").account.outlook_code.as_deref(), Some("0x80040600"));
    for text in ["0x00CCC79", "0x800CCC7", "0x800CCC790", "a0x800CCC79", "0x500CCC79"] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn a_window_cut_anywhere_gives_what_is_left() {
    let text = SAMPLES[0];
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
        let dialog = read(&text[..end]);
        if end > text.find("porta").unwrap_or_default() {
            let dialog = dialog.unwrap_or_else(|| panic!("{end}"));
            assert_eq!(
                dialog
                    .response
                    .as_deref()
                    .map(|words| words.starts_with("550 <someone@example.com>... Inoltro negato")),
                Some(true)
            );
        }
    }
}
