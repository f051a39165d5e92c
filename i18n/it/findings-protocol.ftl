# Guasti nel dialogo tra programma di posta e server.
command-refused = Il server non ha capito che cosa gli è stato detto
    .explanation = Il tuo programma di posta, o un server che ha inoltrato la tua posta, ha detto qualcosa che il server non conosce o non si aspettava. Di rado dipende dalle tue impostazioni. Può rimediare chi produce il programma di posta, o chi gestisce il server.
    .step-1 = Aggiorna il programma di posta e riavvialo.
    .step-2 = Se il tuo antivirus controlla la posta in uscita, disattiva quel controllo per un momento e riprova.
    .step-3 = Invia lo stesso messaggio da un altro programma di posta o dal sito del tuo gestore di posta. Se parte, il problema è nel primo programma.
    .step-4 = Manda il rapporto di questo programma a chi produce il tuo programma di posta, o al tuo gestore di posta.
    .admin-1 = Il server ha risposto a un comando con un codice da 500 a 504 (5.5.x). Nel rapporto vedi quale: confrontalo con ciò che EHLO offre.
    .admin-2 = Controlla se un proxy o un’ispezione della posta altera i comandi, e se il comando è ammesso su questa porta.
server-error = Il server di posta ha un guasto interno
    .explanation = Il server dice che qualcosa è andato storto dalla sua parte. Le tue impostazioni e il tuo messaggio non c’entrano. Può rimediare solo chi lo gestisce, di solito il tuo gestore di posta. Spesso bastano poche ore.
    .step-1 = Non cambiare nulla e invia di nuovo il messaggio tra mezz’ora.
    .step-2 = Guarda sul sito del tuo gestore di posta se c’è un guasto in corso.
    .step-3 = Se non passa, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = Il server ha risposto con un errore locale (4.3.x o 5.3.x). Guarda nel suo registro all’ora indicata nel rapporto: spazio su disco, coda, database, filtro dei contenuti, DNS.
reply-malformed = Le risposte del server non hanno senso: meglio fermarsi
    .explanation = Quello che arriva non è la risposta di un server di posta. O non è un vero server di posta, o qualcosa lungo la strada ne altera le parole. Non dargli la tua password. Se il nome nelle tue impostazioni è giusto, deve occuparsene il tuo gestore di posta.
    .step-1 =
        { $works_server ->
            [none] Nelle impostazioni dell’account confronta “{ -label-outgoing-server }” con il nome scritto nelle pagine di aiuto del tuo gestore di posta.
           *[other] Nelle impostazioni dell’account vai a “{ -label-outgoing-server }” e scrivi { $works_server } in quel campo.
        }
    .step-2 =
        { $works ->
            [none] Imposta “{ -label-port }” su 465 con SSL/TLS. Se non va, prova 587 con STARTTLS.
           *[other] Imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
        }
    .step-3 = Disattiva la VPN, o usa l’hotspot del telefono, e riprova.
    .step-4 = Se non cambia nulla, non inviare. Manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = I byte ricevuti non sono una risposta SMTP valida (RFC 5321, 4.2), oppure la risposta è troppo lunga. Il rapporto ne mostra l’inizio.
    .admin-2 = Controlla quale servizio ascolta su questa porta e se un proxy o un bilanciatore di carico altera il dialogo.
