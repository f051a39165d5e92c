//! The sentences of mail programs other than Outlook Express, by which their windows are recognised. All in lower case and
//! with straight apostrophes.

use super::outlook_codes::{OutlookCode, said};
use crate::diagnosis::{Certainty, DiagnosisId as Id, Stage};

/// How a window begins.
pub(super) struct Opening {
    pub writer: &'static str,
    pub language: &'static str,
    pub words: &'static str,
}

/// What stands in front of the server's words.
pub(super) struct Lead {
    pub language: &'static str,
    /// Where only one program writes so.
    pub writer: Option<&'static str>,
    pub words: &'static str,
}

/// What a program says by itself.
pub(super) struct Saying {
    pub writer: &'static str,
    pub language: &'static str,
    pub words: &'static str,
    pub meaning: OutlookCode,
}

const fn opening(writer: &'static str, language: &'static str, words: &'static str) -> Opening {
    Opening { writer, language, words }
}

const THUNDERBIRD: &str = "Thunderbird";
const APPLE: &str = "Apple Mail";

pub(super) const OPENINGS: &[Opening] = &[
    opening(THUNDERBIRD, "en", "an error occurred while sending mail"),
    opening(THUNDERBIRD, "en", "an error occurred sending mail"),
    opening(THUNDERBIRD, "en", "an outgoing server (smtp) error occurred while sending mail"),
    opening(THUNDERBIRD, "en", "an smtp server error occurred while sending mail"),
    opening(THUNDERBIRD, "en", "sending of the message failed"),
    opening(THUNDERBIRD, "en", "sending of message failed"),
    opening(THUNDERBIRD, "en", "the message was not sent due to exceeding the allowed number of recipients"),
    opening(THUNDERBIRD, "en", "the size of the message you are trying to send exceeds"),
    opening(THUNDERBIRD, "it", "si è verificato un errore durante l'invio della posta"),
    opening(THUNDERBIRD, "it", "si è verificato un errore nel server di posta in uscita (smtp)"),
    opening(THUNDERBIRD, "it", "invio del messaggio non riuscito"),
    opening(THUNDERBIRD, "it", "la dimensione del messaggio che si sta tentando di inviare supera"),
    opening(THUNDERBIRD, "fr", "une erreur est survenue lors de l'envoi de l'e-mail"),
    opening(THUNDERBIRD, "fr", "une erreur est survenue lors de l'envoi du courrier"),
    opening(THUNDERBIRD, "fr", "une erreur s'est produite lors de l'envoi de l'e-mail"),
    opening(THUNDERBIRD, "fr", "une erreur de serveur sortant (smtp) est survenue"),
    opening(THUNDERBIRD, "fr", "l'envoi du message a échoué"),
    opening(THUNDERBIRD, "fr", "le message que vous essayez d'envoyer excède"),
    opening(THUNDERBIRD, "ru", "ошибка отправления почты"),
    opening(THUNDERBIRD, "ru", "ошибка при отправлении почты"),
    opening(THUNDERBIRD, "ru", "ошибка сервера исходящей почты (smtp)"),
    opening(THUNDERBIRD, "ru", "при отправке почты произошла ошибка"),
    opening(THUNDERBIRD, "ru", "ошибка отправления сообщения"),
    opening(THUNDERBIRD, "ru", "размер сообщения, которое вы пытаетесь отправить, превышает"),
    opening(THUNDERBIRD, "de", "fehler beim senden der nachricht"),
    opening(THUNDERBIRD, "de", "beim senden der nachricht trat ein fehler auf"),
    opening(THUNDERBIRD, "de", "senden der nachricht fehlgeschlagen"),
    opening(THUNDERBIRD, "de", "die größe der zu sendenden nachricht übersteigt"),
    opening(THUNDERBIRD, "es", "ocurrió un error mientras se enviaba el correo"),
    opening(THUNDERBIRD, "es", "ocurrió un error al enviar el correo"),
    opening(THUNDERBIRD, "es", "ocurrió un error en el servidor de salida (smtp)"),
    opening(THUNDERBIRD, "es", "ha ocurrido un error al enviar el mensaje"),
    opening(THUNDERBIRD, "es", "ha sucedido un error al enviar el correo"),
    opening(THUNDERBIRD, "es", "falló el envío del mensaje"),
    opening(THUNDERBIRD, "es", "el tamaño del mensaje que está intentando enviar excede"),
    opening(APPLE, "en", "cannot send message using the server"),
    opening(APPLE, "it", "impossibile inviare il messaggio utilizzando il server"),
    opening(APPLE, "fr", "impossible d'envoyer le message avec le serveur"),
    opening(APPLE, "fr", "impossible d'envoyer le message en utilisant le serveur"),
    opening(APPLE, "de", "e-mail kann nicht über den server"),
    opening(APPLE, "de", "die e-mail konnte nicht über den server"),
    opening(APPLE, "es", "no se puede enviar el mensaje con el servidor"),
    opening(APPLE, "es", "no se puede enviar el mensaje utilizando el servidor"),
    opening(APPLE, "ru", "не удается отправить сообщение через сервер"),
    opening(APPLE, "ru", "не удается отправить сообщение с помощью сервера"),
];

const fn lead(language: &'static str, words: &'static str) -> Lead {
    Lead { language, writer: None, words }
}

const fn lead_of(writer: &'static str, language: &'static str, words: &'static str) -> Lead {
    Lead { language, writer: Some(writer), words }
}

/// A colon or a quote follows each.
pub(super) const LEADS: &[Lead] = &[
    lead("en", "the mail server responded"),
    lead("en", "the server responded"),
    lead("en", "the server responded with"),
    lead("en", "server responded"),
    lead("en", "server response"),
    lead_of(APPLE, "en", "the server response was"),
    lead_of("The Bat!", "en", "server reports error. the response is"),
    lead("it", "il server di posta ha risposto"),
    lead("it", "il server ha risposto"),
    lead("it", "il server ha risposto con"),
    lead("it", "risposta del server"),
    lead_of(APPLE, "it", "la risposta del server è stata"),
    lead_of(APPLE, "it", "la risposta del server è"),
    lead("fr", "le serveur e-mail a répondu"),
    lead("fr", "le serveur de courrier a répondu"),
    lead("fr", "le serveur de messagerie a répondu"),
    lead("fr", "le serveur a répondu"),
    lead("fr", "le serveur à répondu"),
    lead("fr", "réponse du serveur"),
    lead_of(APPLE, "fr", "la réponse du serveur était"),
    lead_of(APPLE, "fr", "la réponse du serveur est"),
    lead_of(APPLE, "fr", "la réponse du serveur a été"),
    lead("ru", "почтовый сервер ответил"),
    lead("ru", "сервер ответил"),
    lead("ru", "ответ сервера"),
    lead("ru", "ответ почтового сервера"),
    lead_of("The Bat!", "ru", "сервер сообщает об ошибке. ответ"),
    lead("de", "der mail-server antwortete"),
    lead("de", "der server antwortete"),
    lead("de", "der postausgangs-server antwortete"),
    lead("de", "der server hat geantwortet"),
    lead("de", "der server hat folgende antwort gesendet"),
    lead("de", "antwort des servers"),
    lead("de", "serverantwort"),
    lead_of(APPLE, "de", "die antwort des servers war"),
    lead_of(APPLE, "de", "die antwort des servers lautet"),
    lead_of(APPLE, "de", "die antwort des servers lautete"),
    lead("es", "el servidor de correo respondió"),
    lead("es", "el servidor de correo ha respondido"),
    lead("es", "el servidor respondió"),
    lead("es", "el servidor ha respondido"),
    lead("es", "respuesta del servidor"),
    lead_of(APPLE, "es", "la respuesta del servidor fue"),
    lead_of(APPLE, "es", "la respuesta del servidor ha sido"),
];

/// What follows the server's words: advice.
pub(super) const TAILS: &[&str] = &[
    "please check the message",
    "please verify that your email address",
    "please verify that your e-mail address",
    "please ensure that you are using the correct identity",
    "please ensure you are using the correct identity",
    "select a different outgoing mail server",
    "use the pop-up menu below",
    "controllare il destinatario",
    "controllare i destinatari",
    "controllare il messaggio",
    "verificare l'indirizzo email",
    "verificare di stare usando",
    "seleziona un altro server",
    "veuillez vérifier",
    "sélectionnez un autre serveur",
    "проверьте правильность",
    "проверьте сообщение",
    "убедитесь, что",
    "пожалуйста, убедитесь",
    "пожалуйста, проверьте",
    "выберите другой сервер",
    "bitte überprüfen sie",
    "wählen sie einen anderen",
    "wähle einen anderen",
    "compruebe el mensaje",
    "verifique el destinatario",
    "verifique que su dirección",
    "asegúrese de que está usando",
    "seleccione otro servidor",
    "selecciona otro servidor",
];

/// Bare words of a server within those of another.
pub(super) const REMOTE: &[&str] =
    &["smtp error from remote mail server", "smtp error from remote server", "remote smtp server error"];

const fn saying(writer: &'static str, language: &'static str, words: &'static str, meaning: OutlookCode) -> Saying {
    Saying { writer, language, words, meaning }
}

const SILENT: OutlookCode = said(Id::ConnectionTimedOut, Stage::Connect, Certainty::Certain);
const DROPPED: OutlookCode = said(Id::ConnectionDropped, Stage::Connect, Certainty::Certain);
/// Thunderbird's words for it cover more than a refusal.
const REFUSED: OutlookCode = said(Id::ConnectionRefused, Stage::Connect, Certainty::Likely);
const NOT_FOUND: OutlookCode = said(Id::HostNotFound, Stage::Resolve, Certainty::Certain);
const SIGN_IN: OutlookCode = said(Id::PasswordRejected, Stage::Auth, Certainty::Likely);
const METHOD: OutlookCode = said(Id::AuthMethodUnsupported, Stage::Auth, Certainty::Certain);
const NO_STARTTLS: OutlookCode = said(Id::StarttlsNotOffered, Stage::Tls, Certainty::Certain);
const RELAY: OutlookCode = said(Id::RelayDenied, Stage::RcptTo, Certainty::Certain);

pub(super) const SAYINGS: &[Saying] = &[
    saying(APPLE, "en", "was rejected by the server because it does not allow relaying", RELAY),
    saying(THUNDERBIRD, "en", "timed out. try again", SILENT),
    saying(THUNDERBIRD, "en", "was lost in the middle of the transaction", DROPPED),
    saying(THUNDERBIRD, "en", "the server may be unavailable or is refusing smtp connections", REFUSED),
    saying(THUNDERBIRD, "en", "is unknown. the server may be incorrectly configured", NOT_FOUND),
    saying(THUNDERBIRD, "en", "unable to authenticate to outgoing server (smtp)", SIGN_IN),
    saying(THUNDERBIRD, "en", "unable to authenticate to smtp server", SIGN_IN),
    saying(THUNDERBIRD, "en", "does not seem to support encrypted passwords", METHOD),
    saying(THUNDERBIRD, "en", "does not allow plaintext passwords", METHOD),
    saying(THUNDERBIRD, "en", "does not support the selected authentication method", METHOD),
    saying(THUNDERBIRD, "en", "using starttls since it doesn't advertise that feature", NO_STARTTLS),
    saying(THUNDERBIRD, "en", "using starttls since it does not advertise that feature", NO_STARTTLS),
    saying(THUNDERBIRD, "it", "è scaduta. riprova", SILENT),
    saying(THUNDERBIRD, "it", "è stata interrotta durante la trasmissione", DROPPED),
    saying(THUNDERBIRD, "it", "il server potrebbe non essere disponibile o rifiutare le connessioni", REFUSED),
    saying(THUNDERBIRD, "it", "sconosciuto. il server potrebbe essere configurato in modo non corretto", NOT_FOUND),
    saying(THUNDERBIRD, "it", "autenticazione non riuscita col server di posta in uscita", SIGN_IN),
    saying(THUNDERBIRD, "it", "sembra non essere in grado di gestire le password crittate", METHOD),
    saying(THUNDERBIRD, "it", "non gestisce le password in testo semplice", METHOD),
    saying(THUNDERBIRD, "it", "non supporta il metodo di autenticazione selezionato", METHOD),
    saying(THUNDERBIRD, "it", "utilizzando starttls in quanto non supporta", NO_STARTTLS),
    saying(THUNDERBIRD, "fr", "a expiré. veuillez essayer à nouveau", SILENT),
    saying(THUNDERBIRD, "fr", "a été perdue pendant la transaction", DROPPED),
    saying(THUNDERBIRD, "fr", "le serveur est peut-être indisponible ou refuse les connexions smtp", REFUSED),
    saying(THUNDERBIRD, "fr", "est inconnu. le serveur est peut-être mal configuré", NOT_FOUND),
    saying(THUNDERBIRD, "fr", "impossible de s'authentifier sur le serveur sortant", SIGN_IN),
    saying(THUNDERBIRD, "fr", "ne semble pas gérer les mots de passe chiffrés", METHOD),
    saying(THUNDERBIRD, "fr", "n'autorise pas les mots de passe non chiffrés", METHOD),
    saying(THUNDERBIRD, "fr", "ne gère pas la méthode d'authentification sélectionnée", METHOD),
    saying(THUNDERBIRD, "fr", "puisqu'il ne propose pas cette fonctionnalité", NO_STARTTLS),
    saying(THUNDERBIRD, "ru", "так как время ожидания соединения с сервером исходящей почты", SILENT),
    saying(THUNDERBIRD, "ru", "было утеряно в середине транзакции", DROPPED),
    saying(THUNDERBIRD, "ru", "сервер может быть недоступен или отказывать в соединении по smtp", REFUSED),
    saying(THUNDERBIRD, "ru", "неизвестен. возможно, сервер неверно сконфигурирован", NOT_FOUND),
    saying(THUNDERBIRD, "ru", "не удалось аутентифицироваться на сервере исходящей почты", SIGN_IN),
    saying(THUNDERBIRD, "ru", "не поддерживает использование зашифрованных паролей", METHOD),
    saying(THUNDERBIRD, "ru", "не разрешает использование обычных текстовых паролей", METHOD),
    saying(THUNDERBIRD, "ru", "не поддерживает выбранный метод аутентификации", METHOD),
    saying(THUNDERBIRD, "ru", "с использованием starttls, так как он не заявил", NO_STARTTLS),
    saying(THUNDERBIRD, "de", "ihre ablaufzeit (timeout) überschritten", SILENT),
    saying(THUNDERBIRD, "de", "mitten in der transaktion verloren", DROPPED),
    saying(THUNDERBIRD, "de", "der server ist entweder nicht verfügbar oder lehnt smtp-verbindungen ab", REFUSED),
    saying(THUNDERBIRD, "de", "ist unbekannt. der server ist eventuell falsch konfiguriert", NOT_FOUND),
    saying(THUNDERBIRD, "de", "kann nicht authentifiziert werden. bitte überprüfen sie das passwort", SIGN_IN),
    saying(THUNDERBIRD, "de", "verschlüsselte übertragung des passworts nicht zu unterstützen", METHOD),
    saying(THUNDERBIRD, "de", "übertragung verschlüsselter passwörter nicht zu unterstützen", METHOD),
    saying(THUNDERBIRD, "de", "erlaubt die ungesicherte übertragung des passworts im klartext nicht", METHOD),
    saying(THUNDERBIRD, "de", "unterstützt die gewählte authentifizierungsmethode nicht", METHOD),
    saying(THUNDERBIRD, "de", "kann nicht mit starttls aufgebaut werden", NO_STARTTLS),
    saying(THUNDERBIRD, "es", "ha caducado la conexión al servidor de salida", SILENT),
    saying(THUNDERBIRD, "es", "se perdió en mitad de la transacción", DROPPED),
    saying(THUNDERBIRD, "es", "el servidor puede no estar disponible o está rechazando conexiones smtp", REFUSED),
    saying(THUNDERBIRD, "es", "es desconocido. el servidor puede estar mal configurado", NOT_FOUND),
    saying(THUNDERBIRD, "es", "no se puede identificar al servidor de salida", SIGN_IN),
    saying(THUNDERBIRD, "es", "no parece admitir contraseñas cifradas", METHOD),
    saying(THUNDERBIRD, "es", "no admite contraseñas no cifradas", METHOD),
    saying(THUNDERBIRD, "es", "no admite el mecanismo de identificación seleccionado", METHOD),
    saying(THUNDERBIRD, "es", "usando starttls ya que no anuncia", NO_STARTTLS),
];
