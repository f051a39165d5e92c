use crate::bounce::dialog::{Dialog, read};
use crate::diagnosis::DiagnosisId as Id;

fn window(text: &str) -> Dialog {
    read(text).unwrap_or_else(|| panic!("{text}"))
}

#[test]
fn thunderbird_quotes_the_server_in_six_languages() {
    let words = "5.7.1 <a@example.org>: Relay access denied";
    for (language, text) in [
        (
            "en",
            "An error occurred while sending mail. The mail server responded: \nWORDS.\n Please check the message recipient \"a@example.org\" and try again.",
        ),
        (
            "it",
            "Si è verificato un errore durante l’invio della posta. Il server di posta ha risposto: \nWORDS.\n Controllare il destinatario del messaggio “a@example.org” e riprovare.",
        ),
        (
            "fr",
            "Une erreur est survenue lors de l’envoi de l’e-mail. Le serveur de courrier a répondu\u{a0}: WORDS. Veuillez vérifier l’adresse du destinataire a@example.org et essayer à nouveau.",
        ),
        (
            "ru",
            "Ошибка отправления почты. Почтовый сервер ответил:  \nWORDS.\n Проверьте правильность написания адреса получателя «a@example.org» и попробуйте снова.",
        ),
        (
            "de",
            "Fehler beim Senden der Nachricht: Der Mail-Server antwortete: \nWORDS.\n Bitte überprüfen Sie die E-Mail-Adresse des Empfängers \"a@example.org\" und wiederholen Sie den Vorgang.",
        ),
        (
            "es",
            "Ha ocurrido un error al enviar el mensaje. El servidor de correo respondió: \nWORDS.\nVerifique el destinatario \"a@example.org\" y vuelva a intentarlo.",
        ),
    ] {
        let dialog = window(&text.replace("WORDS", words));
        assert_eq!((dialog.language, dialog.writer), (Some(language), Some("Thunderbird")));
        assert_eq!(dialog.response.as_deref(), Some(words), "{language}");
        assert_eq!(dialog.recipient.as_deref(), Some("a@example.org"), "{language}");
    }
}

#[test]
fn other_sentences_that_lead_to_the_servers_words() {
    for (text, writer, response) in [
        (
            "An error occurred while sending mail. The mail server responded:  5.7.1 no relay. Please verify that your email address is correct in your account settings and try again.",
            Some("Thunderbird"),
            "5.7.1 no relay",
        ),
        (
            "An Outgoing server (SMTP) error occurred while sending mail. The server responded:  4.7.0 later.",
            Some("Thunderbird"),
            "4.7.0 later.",
        ),
        (
            "The server responded: 554 5.7.1 no. Please check the message and try again.",
            Some("Thunderbird"),
            "554 5.7.1 no",
        ),
        (
            "Cannot send message using the server smtp.example.com\n\nThe server response was: 5.7.1 <a@example.org>... Relaying denied\n\nSelect a different outgoing mail server from the list below or click Try Later.",
            Some("Apple Mail"),
            "5.7.1 <a@example.org>... Relaying denied",
        ),
        ("La réponse du serveur était : 550 relais refusé", Some("Apple Mail"), "550 relais refusé"),
        ("Die Antwort des Servers war: 550 nein", Some("Apple Mail"), "550 nein"),
        (
            "!01.02.2010, 12:00:00: SEND  - Server reports error. The response is: 5.7.1 <a@example.org>... Relaying denied",
            Some("The Bat!"),
            "5.7.1 <a@example.org>... Relaying denied",
        ),
        ("Il server ha risposto: 550 negato", None, "550 negato"),
    ] {
        let dialog = window(text);
        assert_eq!((dialog.writer, dialog.response.as_deref()), (writer, Some(response)), "{text}");
    }
    let dialog =
        window("Cannot send message using the server smtp.example.com\nThe server response was: 530 sign in first");
    assert_eq!(dialog.account.server.as_deref(), Some("smtp.example.com"));
}

#[test]
fn without_a_server_the_program_speaks_for_itself() {
    for (text, language, diagnosis) in [
        (
            "Sending of the message failed.\nThe message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com timed out. Try again.",
            "en",
            Id::ConnectionTimedOut,
        ),
        (
            "An error occurred while sending mail: Outgoing server (SMTP) smtp.example.com is unknown. The server may be incorrectly configured. Please verify",
            "en",
            Id::HostNotFound,
        ),
        (
            "Non è stato possibile inviare il messaggio perché la connessione al server di posta in uscita (SMTP) smtp.example.com è stata interrotta durante la trasmissione. Riprova.",
            "it",
            Id::ConnectionDropped,
        ),
        (
            "Le message n’a pas pu être envoyé car la connexion au serveur sortant (SMTP) «\u{a0}smtp.example.com\u{a0}» a échoué. Le serveur est peut-être indisponible ou refuse les connexions SMTP.",
            "fr",
            Id::ConnectionRefused,
        ),
        (
            "Не удалось аутентифицироваться на Сервере исходящей почты (SMTP) «smtp.example.com». Пожалуйста, проверьте пароль",
            "ru",
            Id::PasswordRejected,
        ),
        (
            "Der SMTP-Server smtp.example.com unterstützt die gewählte Authentifizierungsmethode nicht.",
            "de",
            Id::AuthMethodUnsupported,
        ),
        (
            "no es posible establecer un enlace seguro con el servidor de salida (SMTP) smtp.example.com usando STARTTLS ya que no anuncia ese mecanismo.",
            "es",
            Id::StarttlsNotOffered,
        ),
    ] {
        let dialog = window(text);
        assert_eq!((dialog.language, dialog.writer), (Some(language), Some("Thunderbird")), "{text}");
        assert_eq!(dialog.meaning.map(|said| said.diagnosis), Some(diagnosis), "{text}");
        assert_eq!(dialog.account.server.as_deref(), Some("smtp.example.com"), "{text}");
        assert_eq!(dialog.response, None, "{text}");
    }
    let dialog = window(
        "A copy has been placed in your Outbox. The recipient “a@example.org” was rejected by the server because it does not allow relaying.",
    );
    assert_eq!((dialog.writer, dialog.meaning.map(|said| said.diagnosis)), (Some("Apple Mail"), Some(Id::RelayDenied)));
}

#[test]
fn words_of_a_remote_server_that_stand_alone() {
    for text in [
        "SMTP error from remote mail server after RCPT TO:<a@example.org>: host mx.example.org [192.0.2.1]: 550 5.1.1 unknown",
        "SMTP error from remote server for RCPT TO command, host: mx.example.org (192.0.2.1:25) reason: 550 5.1.1 unknown",
    ] {
        assert_eq!(window(text).response.as_deref(), Some("550 5.1.1 unknown"), "{text}");
    }
    // Within a bounce it is the bounce's.
    assert_eq!(
        read("A message could not be delivered:\n\n  a@example.org\n    SMTP error from remote mail server: 550 no"),
        None
    );
}
