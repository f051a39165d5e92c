# Il rapporto da consegnare al gestore di posta o all’amministratore: titoli ed etichette.

report-title = Rapporto sul controllo della posta
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
