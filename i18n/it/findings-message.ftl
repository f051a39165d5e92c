# Il messaggio: dimensione, contenuto e forma.

message-too-large = Il tuo messaggio è troppo grande
    .explanation = Il server accetta messaggi solo fino a una certa dimensione. Durante il viaggio gli allegati crescono di un terzo: anche un file sotto il limite può essere troppo grande. Puoi rimediare tu.
    .step-1 =
        { $limit ->
            [none] Somma le dimensioni dei tuoi allegati. Molti server non accettano più di 10-25 MB in tutto.
           *[other] Il server indica questo limite: { $limit }. Tieni tutti gli allegati insieme sotto i due terzi di questo valore.
        }
    .step-2 = È meglio caricare i file grandi in uno spazio online e inviare solo il link.
    .step-3 = Oppure riduci le foto e invia i file uno alla volta, in più messaggi.
    .step-4 = Il vecchio messaggio è ancora nella posta in uscita del tuo programma di posta? Eliminalo: può bloccare il resto.
    .admin-1 = Per far passare messaggi più grandi, alza il limite su ogni server del percorso e conta un terzo in più della dimensione dei file (Postfix: message_size_limit; Exchange: organizzazione, connettore e casella).
    .admin-2 = 5.2.3 è il limite di questa casella, 5.3.4 quello del server.

too-many-recipients = Il tuo messaggio ha troppi destinatari
    .explanation = Un server accetta solo un certo numero di destinatari per messaggio. Serve a tenere lontano lo spam. Il tuo account è a posto. Puoi rimediare tu.
    .step-1 =
        { $limit ->
            [none] Invia il messaggio prima a una parte delle persone, al massimo 50 alla volta.
           *[other] Il server indica questo limite: { $limit }. Invia il messaggio a meno persone alla volta.
        }
    .step-2 = Fra un invio e l’altro aspetta qualche minuto.
    .step-3 = Lascia fuori chi ha già il messaggio.
    .step-4 = Scrivi spesso a tante persone? Crea una lista di distribuzione, o usa un servizio fatto apposta.
    .admin-1 = Dopo 452 4.5.3 il server che invia deve servire i destinatari accettati e riprovare con gli altri in un nuovo gruppo (RFC 5321, sezione 4.5.3.1.10).
    .admin-2 = Microsoft 365 accetta in un messaggio al massimo 200 destinatari dello stesso dominio. Sul tuo server vedi smtpd_recipient_limit (Postfix) o MaxRecipientEnvelopeLimit (Exchange).

message-looks-like-spam = Al server il tuo messaggio sembra spam
    .explanation = Un filtro valuta le parole, i link e i file di ogni messaggio, e ha preso il tuo per spam. I filtri sbagliano. Il messaggio puoi cambiarlo tu. Un’eccezione può farla solo chi gestisce il filtro.
    .step-1 = Invia un messaggio breve, senza link, foto, file né firma. Guarda se passa.
    .step-2 = Passa? Allora aggiungi il resto poco alla volta. Lascia fuori ciò che viene respinto, soprattutto i link abbreviati.
    .step-3 = Scrivi un oggetto chiaro e frasi intere. Non scrivere parole tutte in maiuscolo.
    .step-4 =
        { $side ->
            [own] Non va ancora? Manda il rapporto di questo programma al tuo gestore di posta.
           *[other] Non va ancora? Contatta il destinatario in un altro modo. Dagli il rapporto di questo programma per il suo amministratore.
        }
    .step-5 = Non hai scritto tu questo messaggio? Cambia subito la password. Forse qualcun altro usa il tuo account.
    .admin-1 = Cerca il messaggio nel registro del filtro e guarda quale regola o punteggio ha deciso. Cerca i domini dei suoi link nelle liste di blocco per i link.
    .admin-2 = Dal lato del mittente controlla SPF, DKIM, DMARC e la reputazione dell’indirizzo IP che invia.
    .admin-3 = Se il filtro ha sbagliato, segnalalo a chi lo produce. Fai passare questo mittente solo quando SPF, DKIM o DMARC provano l’indirizzo.

message-virus = Il server ha trovato un virus nel tuo messaggio
    .explanation = Un antivirus ha preso per un virus una parte del messaggio, di solito un file o un link. Può sbagliarsi, ma anche il tuo computer potrebbe essere infetto. Puoi controllare tu.
    .step-1 = Non aprire quel file e non inviarlo più.
    .step-2 = Aggiorna l’antivirus e controlla tutto il computer.
    .step-3 = Invia di nuovo il messaggio senza quel file e senza link.
    .step-4 = Non hai scritto tu questo messaggio? Cambia la password, meglio se da un altro dispositivo.
    .step-5 =
        { $side ->
            [own] Il controllo non trova nulla? Manda il rapporto di questo programma al tuo gestore di posta.
           *[other] Il controllo non trova nulla? Contatta il destinatario in un altro modo. Dagli il rapporto di questo programma per il suo amministratore.
        }
    .admin-1 = Cerca il nome del virus nel registro dell’antivirus. Fai esaminare il file da più antivirus e segnala un falso allarme a chi produce il tuo.
    .admin-2 = Se il messaggio non è dell’utente, isola il computer, reimposta la password e chiudi tutte le sessioni.

attachment-forbidden = Il server non accetta questo tipo di allegato
    .explanation = Certi tipi di file, come .exe, .js o i file con macro, possono nascondere programmi dannosi. Molti server li respingono tutti, anche se il tuo è innocuo. Guardano pure dentro i file ZIP. Puoi mandare tu il file in un altro modo.
    .step-1 = Togli il file dal messaggio. Caricalo in uno spazio online e invia solo il link.
    .step-2 = È un documento? Salvalo come PDF e allega quello.
    .step-3 = Hai allegato un intero messaggio che contiene file? Allega direttamente quei file.
    .step-4 = Non cambiare nome al file e non chiuderlo in un archivio con password. Serve poco e desta sospetti.
    .step-5 = Il destinatario vuole per forza il file in allegato? Chiedigli di parlarne con il suo amministratore. Dagli il rapporto di questo programma.
    .admin-1 = Guarda quale regola sui tipi di file ha rifiutato il messaggio. In Microsoft 365 sono il filtro degli allegati comuni e le regole del flusso di posta.
    .admin-2 = Gmail rifiuta questi tipi anche dentro gli archivi (.zip, .tgz), e gli archivi con password che contengono un altro archivio.

message-malformed = Il tuo programma di posta ha creato un messaggio difettoso
    .explanation = Un messaggio deve essere costruito secondo certe regole, e questo non le rispetta. Dipende dal programma di posta o dal dispositivo che l’ha creato, non da te. Può correggere il difetto solo chi li produce. Intanto puoi aggirarlo.
    .step-1 = Aggiorna il programma di posta e invia di nuovo il messaggio.
    .step-2 = Scrivi un messaggio nuovo come testo normale o HTML, non come RTF. Scrivi il testo a mano, senza incollarlo.
    .step-3 = Non va ancora? Scrivi il messaggio sul sito del tuo gestore di posta.
    .step-4 = Manda il rapporto di questo programma a chi produce il programma di posta o il dispositivo.
    .admin-1 = Ogni riga deve finire con CR LF, mai con CR o LF da soli (5.6.11), e prima può avere al massimo 998 byte.
    .admin-2 = L’intestazione vuole un campo Date e un campo From con un indirizzo valido. I campi ammessi una sola volta non possono ripetersi (RFC 5322, sezione 3.6).
    .admin-3 = Prova a inviare senza i programmi che modificano il messaggio lungo il percorso, come un antivirus o un’aggiunta automatica di note in calce: così vedi quale lo guasta.

message-policy = Una regola del server di posta respinge il tuo messaggio
    .explanation = Chi gestisce quel server ha fissato delle regole su che cosa può passare. Il tuo messaggio va contro una di queste, ma la risposta di rado dice quale. Può dirtelo, o cambiare la regola, solo l’amministratore di quel server.
    .step-1 = Leggi le parole del server: a volte indicano il motivo o una pagina web.
    .step-2 = Invia un messaggio breve di solo testo, senza file, link né foto. Guarda se passa.
    .step-3 = Passa? Allora aggiungi il resto poco alla volta e lascia fuori ciò che viene respinto.
    .step-4 =
        { $side ->
            [own] Neanche quello breve passa? Manda il rapporto di questo programma al tuo amministratore o al tuo gestore di posta.
           *[other] Neanche quello breve passa? Contatta il destinatario in un altro modo. Dagli il rapporto di questo programma per il suo amministratore.
        }
    .admin-1 = Rintraccia il messaggio per ora e destinatario e guarda quale regola del flusso di posta, filtro dei contenuti o regola contro la perdita di dati l’ha rifiutato.
    .admin-2 = Correggi la regola o fai un’eccezione, e metti il motivo nella sua risposta.
    .admin-3 = 5.0.350 di Microsoft 365 è un codice generico. Con “x-dg-ref header is too long” invia testo normale o HTML invece di RTF; con AS345 non inviare allegati dentro altri allegati.

smtputf8-unsupported = Il server del destinatario non accetta lettere speciali
    .explanation = Un indirizzo del messaggio, o l’oggetto, contiene lettere diverse da quelle semplici dalla a alla z, come ü, é o ж. Il server dall’altra parte non sa ancora leggerle. Può cambiarlo solo il suo amministratore. Di solito però c’è un altro modo.
    .step-1 = Guarda lettera per lettera tutti gli indirizzi del messaggio. Una lettera speciale può esserci per sbaglio.
    .step-2 = Chiedi al destinatario un indirizzo con lettere semplici e scrivi a quello.
    .step-3 = Anche il tuo indirizzo ha lettere speciali? Scrivi da un altro.
    .step-4 = Non va ancora? Usa lettere semplici anche nell’oggetto.
    .step-5 = Al destinatario servono indirizzi così? Dagli il rapporto di questo programma per il suo amministratore.
    .admin-1 = Attiva SMTPUTF8 (RFC 6531) su ogni server che riceve o inoltra questa posta (Postfix: smtputf8_enable), anche sui filtri.
    .admin-2 = Se ha lettere speciali solo il dominio, usa la sua forma che comincia con xn--: non richiede SMTPUTF8.
    .admin-3 = Dai a ogni casella con un indirizzo così un alias con lettere semplici.
