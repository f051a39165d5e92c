# Il rapporto da consegnare al gestore di posta o all’amministratore: titoli ed etichette.

report-title = Rapporto sul controllo della posta
label-and-value = { $label }: { $value }
report-made-by = Creato con Mailclinic { $version }
report-address = Indirizzo di posta
report-server = Server
report-port = Porta
report-encryption = Crittografia
report-user = Nome utente
report-recipient = Destinatario
report-time = Data e ora
report-words = Risposta del server
report-stages = Il controllo, fase per fase
report-dialogue = Dialogo con il server
report-certificate = Certificato
report-certificate-names = Nomi nel certificato
report-certificate-issuer = Emesso da
report-certificate-valid = Valido dal { $from } al { $until }
report-tls-version = Versione TLS
report-other-findings = Altre osservazioni
report-settings-that-answer = Impostazioni a cui il server risponde
report-what-happened = Che cosa è successo
report-what-to-do = Che cosa fare
report-for-the-administrator = Per l’amministratore
report-no-secrets = Questo rapporto non contiene password.

test-message-subject = Messaggio di prova di Mailclinic
test-message-body = Mailclinic ha inviato questo messaggio su tua richiesta. È arrivato: invio e ricezione funzionano.

# --- la nota su un errore

note-title = Rapporto su un errore di posta
note-source = File
note-read-as = Letto come
note-cut = Il testo era molto lungo: ne è stato letto solo l’inizio.
note-more-recipients = Altri destinatari non riportati: { $count }.
note-action = Esito
note-reply-code = Codice di risposta
note-enhanced-code = Codice di stato esteso
note-refused-by = Respinto da
note-reported-by = Segnalato da
note-stage = Fase dell’errore
note-account = Account indicato nell’errore
note-account-name = Nome dell’account
note-outlook-code = Numero di errore del programma di posta
note-message = Il messaggio
note-from = Da
note-to = A
note-subject = Oggetto
note-date = Data
note-message-id = Message-ID
note-way = Il percorso del messaggio
note-unknown = non noto
note-authentication = Controlli sul mittente (SPF, DKIM, DMARC)
note-authentication-causes = Perché il mittente può sembrare falso
note-envelope-domain = Dominio dell’indirizzo di ritorno
note-from-domain = Dominio del mittente visibile
note-aligned = I due domini corrispondono
note-aligned-yes = sì
note-aligned-no = no
note-signing-domain = Dominio che ha firmato
note-ip = Indirizzo del server che ha inviato
action-failed = non consegnato
action-delayed = in ritardo
action-delivered = consegnato
action-relayed = inoltrato
action-expanded = inoltrato ai membri di una lista
