//! The labels and opening sentences of Outlook's windows (Outlook Express, Windows Mail and Windows Live Mail write the
//! same), by language.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

/// What a value of the window is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Recipient,
    Sender,
    Subject,
    Account,
    Server,
    Protocol,
    Response,
    Port,
    Secure,
    ServerError,
    SocketError,
    Number,
}

/// A label in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label {
    pub field: Field,
    pub language: &'static str,
    pub start: usize,
    /// Where the value begins.
    pub value: usize,
}

/// The spellings of a field's label.
type Spellings = (Field, &'static [&'static str]);

/// By language. In lower case, with straight apostrophes and a space before each parenthesis; other spellings of both are
/// made from that.
const LABELS: &[(&str, &[Spellings])] = &[
    (
        "en",
        &[
            (
                Field::Recipient,
                &["the rejected e-mail address was", "the rejected email address was", "the rejected address was"],
            ),
            (Field::Sender, &["the sender's e-mail address was", "the sender's email address was"]),
            (Field::Subject, &["subject"]),
            (Field::Account, &["account"]),
            (Field::Server, &["server"]),
            (Field::Protocol, &["protocol"]),
            (Field::Response, &["server response"]),
            (Field::Port, &["port"]),
            (Field::Secure, &["secure (ssl)"]),
            (Field::ServerError, &["server error"]),
            (Field::SocketError, &["socket error"]),
            (Field::Number, &["error number", "error code", "windows live mail error id", "windows mail error id"]),
        ],
    ),
    (
        "it",
        &[
            (
                Field::Recipient,
                &[
                    "l'indirizzo di posta elettronica rifiutato era",
                    "l'indirizzo di posta elettronica rifiutato è",
                    "l'indirizzo rifiutato era",
                    "l'indirizzo rifiutato è",
                ],
            ),
            (
                Field::Sender,
                &[
                    "l'indirizzo di posta elettronica del mittente era",
                    "l'indirizzo di posta elettronica del mittente è",
                ],
            ),
            (Field::Subject, &["oggetto", "soggetto"]),
            (Field::Account, &["account"]),
            (Field::Server, &["server"]),
            (Field::Protocol, &["protocollo"]),
            (Field::Response, &["risposta server", "risposta del server"]),
            (Field::Port, &["porta"]),
            (Field::Secure, &["sicuro (ssl)", "protezione (ssl)", "protetto (ssl)", "sicurezza (ssl)"]),
            (Field::ServerError, &["errore server", "errore del server"]),
            (Field::SocketError, &["errore socket", "errore di socket", "errore del socket"]),
            (
                Field::Number,
                &[
                    "numero di errore",
                    "numero errore",
                    "numero dell'errore",
                    "codice di errore",
                    "codice errore",
                    "id errore di windows live mail",
                    "id errore windows live mail",
                ],
            ),
        ],
    ),
    (
        "fr",
        &[
            (
                Field::Recipient,
                &[
                    "l'adresse de messagerie refusée était",
                    "l'adresse de messagerie refusée est",
                    "l'adresse de messagerie rejetée était",
                    "l'adresse de messagerie rejetée est",
                    "l'adresse électronique refusée était",
                    "l'adresse refusée était",
                ],
            ),
            (
                Field::Sender,
                &["l'adresse de messagerie de l'expéditeur était", "l'adresse de messagerie de l'expéditeur est"],
            ),
            (Field::Subject, &["objet", "sujet"]),
            (Field::Account, &["compte"]),
            (Field::Server, &["serveur"]),
            (Field::Protocol, &["protocole"]),
            (Field::Response, &["réponse du serveur", "réponse serveur"]),
            (Field::Port, &["port"]),
            (Field::Secure, &["sécurisé (ssl)", "sécurisée (ssl)", "sécurité (ssl)"]),
            (Field::ServerError, &["erreur du serveur", "erreur de serveur", "erreur serveur"]),
            (Field::SocketError, &["erreur de socket", "erreur du socket", "erreur socket"]),
            (
                Field::Number,
                &[
                    "numéro d'erreur",
                    "numéro de l'erreur",
                    "code d'erreur",
                    "id d'erreur de windows live mail",
                    "id d'erreur windows live mail",
                ],
            ),
        ],
    ),
    (
        "ru",
        &[
            (
                Field::Recipient,
                &[
                    "в письме был указан адрес",
                    "отклоненный адрес электронной почты",
                    "отклонённый адрес электронной почты",
                    "отклоненный адрес",
                    "отклонённый адрес",
                    "был отклонен адрес",
                    "был отвергнут адрес",
                ],
            ),
            (Field::Sender, &["адрес электронной почты отправителя", "адрес отправителя"]),
            (Field::Subject, &["тема"]),
            (Field::Account, &["учетная запись", "учётная запись"]),
            (Field::Server, &["сервер"]),
            (Field::Protocol, &["протокол"]),
            (Field::Response, &["ответ сервера", "отклик сервера"]),
            (Field::Port, &["порт"]),
            (
                Field::Secure,
                &["защита (ssl)", "безопасность (ssl)", "безопасное подключение (ssl)", "безопасное соединение (ssl)"],
            ),
            (Field::ServerError, &["ошибка сервера"]),
            (Field::SocketError, &["ошибка сокета", "ошибка гнезда"]),
            (
                Field::Number,
                &[
                    "номер ошибки",
                    "код ошибки",
                    "код ошибки windows live mail",
                    "идентификатор ошибки windows live mail",
                ],
            ),
        ],
    ),
    (
        "de",
        &[
            (
                Field::Recipient,
                &[
                    "die nicht akzeptierte e-mail-adresse ist",
                    "die nicht akzeptierte e-mail-adresse war",
                    "die nicht akzeptierte e-mail-adresse lautet",
                    "die abgelehnte e-mail-adresse war",
                    "die abgelehnte e-mail-adresse ist",
                    "die abgelehnte e-mail-adresse lautet",
                    "die zurückgewiesene e-mail-adresse war",
                ],
            ),
            (
                Field::Sender,
                &[
                    "die e-mail-adresse des absenders ist",
                    "die e-mail-adresse des absenders war",
                    "die absenderadresse lautet",
                ],
            ),
            (Field::Subject, &["betreff"]),
            (Field::Account, &["konto"]),
            (Field::Server, &["server"]),
            (Field::Protocol, &["protokoll"]),
            (Field::Response, &["serverantwort", "server-antwort", "antwort des servers"]),
            (Field::Port, &["anschluss", "anschluß", "port"]),
            (Field::Secure, &["secure (ssl)", "sicher (ssl)", "sicherheit (ssl)", "sichere verbindung (ssl)"]),
            (Field::ServerError, &["serverfehler", "server-fehler"]),
            (Field::SocketError, &["socketfehler", "socket-fehler"]),
            (
                Field::Number,
                &[
                    "fehlernummer",
                    "fehlercode",
                    "windows live mail-fehler-id",
                    "windows live mail-fehlernummer",
                    "windows mail-fehler-id",
                ],
            ),
        ],
    ),
    (
        "es",
        &[
            (
                Field::Recipient,
                &[
                    "la dirección de correo electrónico rechazada era",
                    "la dirección de correo electrónico rechazada es",
                    "la dirección de correo electrónico rechazada fue",
                    "la dirección rechazada era",
                ],
            ),
            (
                Field::Sender,
                &[
                    "la dirección de correo electrónico del remitente era",
                    "la dirección de correo electrónico del remitente es",
                ],
            ),
            (Field::Subject, &["asunto"]),
            (Field::Account, &["cuenta"]),
            (Field::Server, &["servidor"]),
            (Field::Protocol, &["protocolo"]),
            (Field::Response, &["respuesta del servidor", "respuesta de servidor"]),
            (Field::Port, &["puerto"]),
            (Field::Secure, &["seguro (ssl)", "seguridad (ssl)", "segura (ssl)"]),
            (Field::ServerError, &["error del servidor", "error de servidor"]),
            (Field::SocketError, &["error de socket", "error de sockets", "error del socket"]),
            (
                Field::Number,
                &[
                    "número de error",
                    "código de error",
                    "id. de error de windows live mail",
                    "id de error de windows live mail",
                ],
            ),
        ],
    ),
];

/// How the windows begin.
const OPENINGS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "the message could not be sent because",
            "the connection to the server has failed",
            "your server has unexpectedly terminated the connection",
            "a time-out occurred while communicating with the server",
            "there was a problem logging onto your mail server",
            "the server responded with an error",
            "an unknown error has occurred",
        ],
    ),
    (
        "it",
        &[
            "impossibile inviare il messaggio",
            "impossibile connettersi al server",
            "impossibile stabilire la connessione",
            "connessione al server non riuscita",
            "il server ha interrotto la connessione",
            "il server ha chiuso la connessione",
            "si è verificato un errore sconosciuto",
        ],
    ),
    (
        "fr",
        &[
            "impossible d'envoyer le message",
            "le message n'a pas pu être envoyé",
            "la connexion au serveur a échoué",
            "votre serveur a mis fin à la connexion",
            "le serveur a interrompu la connexion",
            "une erreur inconnue s'est produite",
        ],
    ),
    (
        "ru",
        &[
            "не удается отправить сообщение",
            "не удаётся отправить сообщение",
            "невозможно отправить сообщение",
            "не удалось отправить сообщение",
            "не удалось подключиться к серверу",
            "не удается подключиться к серверу",
            "сервер неожиданно прервал",
            "произошла неизвестная ошибка",
        ],
    ),
    (
        "de",
        &[
            "die nachricht konnte nicht gesendet werden",
            "die verbindung mit dem server konnte nicht",
            "die verbindung zum server konnte nicht",
            "die verbindung zum server ist fehlgeschlagen",
            "der server hat die verbindung unerwartet",
            "ein unbekannter fehler ist aufgetreten",
        ],
    ),
    (
        "es",
        &[
            "el mensaje no se pudo enviar",
            "no se pudo enviar el mensaje",
            "no se puede enviar el mensaje",
            "no se pudo conectar con el servidor",
            "error en la conexión con el servidor",
            "el servidor ha finalizado inesperadamente",
            "se ha producido un error desconocido",
        ],
    ),
];

struct Finder {
    searcher: AhoCorasick,
    meant: Vec<(Field, &'static str)>,
}

static FINDER: LazyLock<Finder> = LazyLock::new(|| {
    let mut words: Vec<String> = Vec::new();
    let mut meant = Vec::new();
    for (language, fields) in LABELS {
        for (field, spellings) in *fields {
            for spelling in spellings.iter().flat_map(|label| spellings_of(label)) {
                // A word that two languages share counts for the first.
                if !words.contains(&spelling) {
                    words.push(spelling);
                    meant.push((*field, *language));
                }
            }
        }
    }
    let searcher =
        AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&words).expect("the table is small");
    Finder { searcher, meant }
});

fn spellings_of(label: &str) -> impl Iterator<Item = String> {
    [label.to_owned(), label.replace('\'', "’"), label.replace(" (", "("), label.replace("e-mail", "email")].into_iter()
}

/// The labels of a text in their order, all occurrences.
pub(super) fn find(folded: &str) -> Vec<Label> {
    FINDER
        .searcher
        .find_iter(folded)
        .filter_map(|found| {
            let (field, language) = *FINDER.meant.get(found.pattern().as_usize())?;
            let before = folded[..found.start()].chars().next_back();
            let apart = before.is_none_or(|letter| !letter.is_alphanumeric() && letter != '-');
            let after = folded[found.end()..].trim_start();
            let behind_colon = after.strip_prefix([':', '：']);
            let may_lack_colon = match field {
                Field::Recipient | Field::Sender => true,
                Field::Subject => after.starts_with(super::plain::is_quote),
                _ => false,
            };
            let value = behind_colon.or(may_lack_colon.then_some(after))?;
            apart.then_some(Label { field, language, start: found.start(), value: folded.len() - value.len() })
        })
        .collect()
}

/// The language of the first opening sentence in the text, and where that sentence stands.
pub(super) fn opening(folded: &str) -> Option<(&'static str, usize)> {
    OPENINGS
        .iter()
        .flat_map(|(language, sentences)| sentences.iter().map(move |sentence| (*language, *sentence)))
        .filter_map(|(language, sentence)| {
            let at = folded.find(sentence).or_else(|| folded.find(&sentence.replace('\'', "’")))?;
            Some((language, at))
        })
        .min_by_key(|(_, at)| *at)
}

/// What the window says of encryption: yes or no.
pub(super) fn yes_or_no(value: &str) -> Option<bool> {
    match value.to_lowercase().as_str() {
        "yes" | "sì" | "si" | "sí" | "oui" | "ja" | "да" | "true" => Some(true),
        "no" | "non" | "nein" | "нет" | "false" => Some(false),
        _ => None,
    }
}
