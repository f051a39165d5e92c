# La finestra.

# --- l'elenco degli account
accounts = Account
close-list = Chiudi elenco
add-account = Aggiungi account
settings = Impostazioni
list-works = funziona
list-warning = da sistemare
list-cannot-send = non invia
list-unknown = nessun esito
list-not-checked = non ancora controllato
list-checking = controllo in corso…
list-unsaved = non ancora salvato
list-changed = modifiche non salvate

# --- tempi
ago-now = poco fa
ago-minutes = { $count } min fa
ago-hours =
    { $count ->
        [one] { $count } ora fa
       *[other] { $count } ore fa
    }
ago-yesterday = ieri
ago-days =
    { $count ->
        [one] { $count } giorno fa
       *[other] { $count } giorni fa
    }
date-pattern = %d/%m/%Y
duration-ms = { $ms } ms
duration-s = { $seconds } s
checked-today = Controllato oggi alle { $time } · durata { $duration }
checked-yesterday = Controllato ieri alle { $time } · durata { $duration }
checked-on = Controllato il { $date } alle { $time } · durata { $duration }

# --- pulsanti di più schermate
cancel = Annulla
check = Controlla
check-again = Controlla di nuovo
save = Salva
discard = Scarta le modifiche
show = Mostra
hide = Nascondi
show-all = Mostra tutto
show-less = Mostra meno
try-again = Riprova
dismiss = Chiudi
keep = Non eliminare

# --- ancora niente
welcome-title = Scopri perché la tua posta non parte
welcome-text = Mailclinic prova le impostazioni del tuo account e ti dice che cosa non va e che cosa fare. Non invia nessun messaggio.
welcome-step-1 = Premi “Aggiungi account” e scrivi il tuo indirizzo di posta.
welcome-step-2 = Scrivi la password. Le impostazioni vengono cercate; puoi anche inserire quelle del tuo programma di posta.
welcome-step-3 = Premi “Controlla”. La risposta arriva in pochi secondi.
welcome-explain = Un messaggio è tornato indietro, o il tuo programma di posta mostra un errore?
keyring-opening = Apro i tuoi account…
keyring-opening-more = Si trovano nell’archivio delle password di questo computer. Se chiede una password, è quella con cui accedi al computer.

# --- aggiungere un account
add-title = Quale indirizzo vuoi controllare?
add-text = Le impostazioni le cerca il programma. Non viene inviato nessun messaggio e la tua password resta nell’archivio delle password di questo computer.
add-by-hand = Inserisco io le impostazioni
add-found = Trovato: “{ $server }”, porta { $port }, { $security }
add-found-incoming = Per ricevere: “{ $server }”, porta { $port }, { $security }
add-change = Cambia
add-searching = Cerco le impostazioni di { $domain }…
add-not-found = Nessuno pubblica impostazioni per { $domain }
add-not-found-more = Il tuo gestore di posta può dirti il nome del suo server della posta in uscita. Lo trovi anche nelle impostazioni dell’account del tuo programma di posta.
add-search-failed = La ricerca non è potuta partire
add-agree = La tua password andrebbe a { $servers }. Non sappiamo se { $domain } lo vuole. Continua solo se te lo ha indicato il tuo gestore di posta.
add-agree-button = Conosco queste impostazioni: usale
add-password-missing = Scrivi qui la tua password, così si può provare l’accesso.
add-suggestion = Volevi dire { $address }?
add-copy-link = Copia il link
add-link-copied = Copiato

# --- il controllo
account-settings = Impostazioni dell’account
check-running = Controllo in corso…
check-running-title = Controllo le tue impostazioni
check-nothing-is-sent = Non viene inviato nessun messaggio. Dura al massimo un minuto.
check-cancelled = Annullato
check-cancelled-title = Hai interrotto il controllo
check-cancelled-text = Non è cambiato nulla. Puoi controllare di nuovo quando vuoi.
check-cancelled-earlier = Hai interrotto il nuovo controllo. Questo è l’esito di prima.
check-settings-changed = Dopo questo controllo hai cambiato le impostazioni.
check-cannot-begin = Il computer non è riuscito ad avviare il controllo
check-keyring-needed = Senza l’archivio delle password il programma non conosce la tua password e non può controllare.

stage-find-server = Ricerca del server
stage-connect = Connessione
stage-secure = Protezione della connessione
stage-sign-in = Accesso
stage-sender = Permesso di inviare
stage-recipient = Accettazione del destinatario
stage-incoming = Ricezione
stage-message = Consegna del messaggio
stage-test-message = Invio di un messaggio di prova
stage-domain = Il tuo dominio

status-waiting = in attesa
status-running = in corso
status-passed = riuscito
status-warning = riuscito, con un avviso
status-failed = non riuscito
status-skipped = non provato
status-cancelled = interrotto

detail-addresses =
    { $count ->
        [one] { $count } indirizzo
       *[other] { $count } indirizzi
    }
detail-peer = porta { $port }
detail-encrypted = { $version }
detail-not-encrypted = senza crittografia
detail-signed-in = { $method }
detail-no-sign-in = disattivato
detail-not-reached = non raggiunto
detail-no-incoming = nessun server per ricevere
detail-no-incoming-password = nessuna password
detail-domain-sound = nulla da correggere
detail-domain-findings =
    { $count ->
        [one] { $count } cosa da vedere
       *[other] { $count } cose da vedere
    }
detail-domain-not-asked = non consultato
detail-domain-unanswered = nessuna risposta
detail-domain-of-service = appartiene a { $service }

# --- l'esito, quando nessuna osservazione lo dice meglio
verdict-ok = Le impostazioni funzionano: puoi inviare
    .explanation = Tutto ciò che serve per inviare è stato provato e funziona.
verdict-warning = Puoi inviare, ma c’è qualcosa da sistemare
    .explanation = Qui sotto vedi di che si tratta.
verdict-problem = Con queste impostazioni non puoi inviare
    .explanation = Le fasi qui sotto mostrano fin dove si è arrivati.
verdict-unknown = Non è stato possibile scoprirlo
    .explanation = Il tempo è finito prima di avere una certezza. Controlla di nuovo, magari da un’altra rete.

# --- il percorso disegnato
way-you = Le tue impostazioni
way-you-good = niente da fare
way-you-caution = si può migliorare
way-you-fault = si risolve qui
way-you-unknown = non è certo
way-network = La tua rete
way-network-good = lascia passare la posta
way-network-caution = crea ostacoli
way-network-fault = la posta si ferma qui
way-network-unknown = non provata
way-server-good = risponde
way-server-caution = si può migliorare
way-server-fault = va sistemato qui
way-server-unknown = non raggiunto
way-recipient = Il destinatario
way-recipient-good = sarebbe accettato
way-recipient-caution = si può migliorare
way-recipient-fault = la posta si ferma qui
way-recipient-unknown = non raggiunto

# --- che cosa fare
todo = Che cosa fare
todo-by-hand = Oppure a mano:
todo-good-to-know = Buono a sapersi
fixer-you = Puoi farlo tu
fixer-network = Deve agire chi gestisce la tua rete
fixer-provider = Deve agire il tuo gestore di posta
fixer-domain = Deve agire chi gestisce il tuo dominio
fixer-recipient = Deve agire il destinatario
fixer-recipient-admin = Deve agire l’amministratore del destinatario
fixer-software = Deve agire chi produce il programma di posta
fixer-nobody = Non serve fare nulla: passa col tempo
for-the-administrator = Per l’amministratore

fix-use-server-settings = Usa la porta { $port } con { $security } e controlla di nuovo
fix-use-host = Usa { $server } e controlla di nuovo
fix-use-incoming-settings =
    { $kind ->
        [spa] Disattiva SPA per la posta in arrivo e controlla di nuovo
        [server] Usa { $server } per la posta in arrivo e controlla di nuovo
        [imap] Ricevi con IMAP, porta { $port } con { $security }, e controlla di nuovo
        [pop3] Ricevi con POP3, porta { $port } con { $security }, e controlla di nuovo
       *[port] Usa la porta { $port } con { $security } per la posta in arrivo e controlla di nuovo
    }
fix-sign-in-like-incoming = Accedi come per la posta in arrivo e controlla di nuovo
fix-sign-in-with-address = Accedi con l’indirizzo di posta e controlla di nuovo
fix-use-username = Usa il nome utente { $user } e controlla di nuovo
fix-choose-method = Lascia scegliere al programma come accedere e controlla di nuovo
fix-incoming-first = Accedi prima alla posta in arrivo e controlla di nuovo
fix-trust-certificate = Considera attendibile questo certificato e controlla di nuovo
fix-trim-password = Togli lo spazio attorno alla password e controlla di nuovo

settings-that-answer = porta { $port }, { $security }

working-title = Che cosa funziona invece
working-text = Queste impostazioni hanno risposto poco fa. La tua password lì non è stata provata.
working-use = Usa queste e controlla di nuovo

others-title = Altre osservazioni
alternatives-title = Potrebbe anche essere
weight-problem = blocca la posta
weight-warning = da sistemare
weight-advice = consiglio
weight-ok = in ordine
certainty-likely = probabile
certainty-possible = possibile

details = Dettagli
certificate-validity = Validità
certificate-from-until = dal { $from } al { $until }
certificate-fingerprint = Impronta digitale (SHA-256)
certificate-cipher = Cifratura
dialogue-no-secrets = Ciò che il programma e il server si sono detti. Le password non ci sono.
dialogue-cut = … Il resto è nel rapporto.
copy-dialogue = Copia il dialogo
copy-report = Copia rapporto
report-copied = Rapporto copiato
save-report = Salva rapporto…
send-test = Inviami un messaggio di prova
trust-question = Considerare attendibile questo certificato?
trust-compare = Confrontalo carattere per carattere con quello che ti dice chi gestisce il server:
trust-not = Non fidarti
trust-yes = Consideralo attendibile e controlla di nuovo

# --- eliminare
delete-account-ask = Elimina questo account…
delete-account-question = Eliminare { $address }?
delete-account-more = Le impostazioni, la password e gli esiti vengono tolti da questo computer. La tua casella di posta resta com’è.
delete-account = Elimina account
delete-everything-ask = Elimina tutto…
delete-everything-question = Eliminare tutto?
delete-everything-more = Tutti gli account, le password, gli esiti e le impostazioni di questo programma vengono tolti da questo computer. Le tue caselle di posta restano come sono.
delete-everything = Elimina tutto

# --- avvisi in cima a una schermata
notice-damaged =
    { $count ->
        [one] Un account nell’archivio delle password non si può leggere
       *[other] { $count } account nell’archivio delle password non si possono leggere
    }
notice-damaged-more = Restano come sono. Per usarli, aggiungili di nuovo.
notice-not-saved = Non è stato possibile salvare l’account. Ciò che hai scritto è ancora qui
notice-not-removed = Non è stato possibile eliminare l’account
notice-settings-unreadable = Le impostazioni di questo programma non si leggono, perciò valgono quelle abituali
notice-settings-kept = Il vecchio file è stato conservato: { $file }
notice-settings-not-saved = Non è stato possibile salvare le impostazioni di questo programma
notice-system-says = Il computer dice: { $detail }
notice-report-saved = Rapporto salvato
notice-report-not-saved = Non è stato possibile salvare il rapporto
notice-not-read =
    { $count ->
        [one] Non è stato possibile leggere un file
       *[other] Non è stato possibile leggere { $count } file
    }

# --- impostazioni del programma
settings-looks = Lingua e aspetto
settings-language = Lingua
settings-language-system = Come il computer
settings-theme = Tema
settings-theme-system = Come il computer
settings-theme-light = Chiaro
settings-theme-dark = Scuro
settings-text-size = Dimensione del testo
settings-text-size-help = Anche con Ctrl e + oppure −.
settings-checking = Controllo
settings-resolver = Server dei nomi
settings-resolver-help = Un server dei nomi trova l’indirizzo che appartiene al nome di un server. Lascia vuoto, a meno che ti abbiano detto di usarne un altro. Inserisci il suo numero, per esempio 192.0.2.1 o 192.0.2.1:5353.
settings-resolver-system = Come il computer
settings-resolver-used = Viene interrogato { $server } al posto di quello del computer.
settings-third-parties = Si può chiedere a terzi, per esempio alle liste di blocco
settings-third-parties-more = Le liste di blocco vengono interrogate sul tuo dominio e sugli indirizzi che inviano la tua posta. A un server dei nomi pubblico (OpenDNS, Google o Akamai) si chiede quale indirizzo Internet ha questo computer. Se qualcosa non riesce, un altro (Quad9) viene interrogato sul tuo server di posta, e il programma prova a raggiungere Gmail. Così si distingue un guasto della tua rete da uno del tuo gestore di posta. Tutti questi, e i server dei nomi lungo il percorso, vengono a sapere che cosa si chiede; nessuno vede il tuo indirizzo di posta o la password.
settings-data = I tuoi dati
settings-data-more = Gli account e le password sono nell’archivio delle password di questo computer. Lingua, tema e ultimi esiti sono in un file a parte, senza password.
settings-version = Mailclinic { $version }
mistake-resolver = Inserisci un numero come 192.0.2.1, oppure lascia vuoto.
