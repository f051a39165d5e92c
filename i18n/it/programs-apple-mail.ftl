# Dove si trova un’impostazione in Mail di macOS.
apple-mail-name = Mail di Apple (macOS)
apple-mail-open =
    .step-1 = Nella barra in cima allo schermo fai clic su “Mail”, poi su “Impostazioni…” (prima di macOS 13: “Preferenze…”), poi su “Account”.
    .step-2 = Fai clic sull’account { $address } nell’elenco a sinistra.
apple-mail-to-connection = Fai clic su “Impostazioni server”.
apple-mail-sender-address = Nella pagina con i dati dell’account scrivi { $value } come indirizzo email.
apple-mail-incoming-protocol = Mail non può trasformare un account POP in uno IMAP, né il contrario. Aggiungi di nuovo l’account come { $value } e prosegui con quello nuovo. Rimuovi il vecchio solo quando tutti i messaggi sono nel nuovo.
apple-mail-incoming-server = Per il server di posta in entrata scrivi { $value } come nome host.
apple-mail-incoming-encryption =
    Per il server di posta in entrata togli il segno di spunta da “Gestisci automaticamente impostazioni di connessione”. { $value ->
        [none] Poi togli il segno di spunta dalla casella TLS/SSL.
       *[encrypted] Poi metti il segno di spunta sulla casella TLS/SSL. Mail capisce da solo se si tratta di SSL/TLS o di STARTTLS.
    }
apple-mail-incoming-port = Per il server di posta in entrata scrivi { $value } in “Porta”.
apple-mail-incoming-username = Per il server di posta in entrata scrivi { $value } in “Nome utente”.
apple-mail-incoming-password = Per il server di posta in entrata svuota il campo “Password” e scrivi di nuovo la tua password.
apple-mail-incoming-spa =
    Per il server di posta in entrata togli il segno di spunta da “Gestisci automaticamente impostazioni di connessione”. { $value ->
        [on] Poi, come autenticazione, scegli “NTLM”.
       *[off] Poi, come autenticazione, scegli “Password”.
    }
apple-mail-outgoing-server = Per il server di posta in uscita (SMTP) scrivi { $value } come nome host.
apple-mail-sign-in-off = Per il server di posta in uscita (SMTP) togli il segno di spunta da “Gestisci automaticamente impostazioni di connessione”. Poi, come autenticazione, scegli la voce che vuol dire nessuna autenticazione.
apple-mail-sign-in-like-incoming = Per il server di posta in uscita (SMTP) scrivi { $value } in “Nome utente”. In “Password” scrivi la password della posta in entrata.
apple-mail-sign-in-log-on = Per il server di posta in uscita (SMTP) togli il segno di spunta da “Gestisci automaticamente impostazioni di connessione”. Poi, come autenticazione, scegli “Password”.
apple-mail-outgoing-username = Per il server di posta in uscita (SMTP) scrivi { $value } in “Nome utente”.
apple-mail-outgoing-password = Per il server di posta in uscita (SMTP) svuota il campo “Password” e scrivi di nuovo la tua password.
apple-mail-incoming-first = Mail non può accedere alla posta in entrata prima di inviare. Scarica prima la posta a mano, poi invia entro pochi minuti. Meglio ancora: chiedi al gestore di posta un server della posta in uscita che accetti una password.
apple-mail-outgoing-method =
    Per il server di posta in uscita (SMTP) togli il segno di spunta da “Gestisci automaticamente impostazioni di connessione”. { $value ->
        [ntlm] Poi, come autenticazione, scegli “NTLM”.
        [cram-md5] Poi, come autenticazione, scegli la voce con “MD5”.
       *[other] Poi, come autenticazione, scegli “Password”.
    }
apple-mail-outgoing-encryption =
    Per il server di posta in uscita (SMTP) togli il segno di spunta da “Gestisci automaticamente impostazioni di connessione”. { $value ->
        [none] Poi togli il segno di spunta dalla casella TLS/SSL.
       *[encrypted] Poi metti il segno di spunta sulla casella TLS/SSL. Mail capisce da solo se si tratta di SSL/TLS o di STARTTLS.
    }
apple-mail-outgoing-port = Per il server di posta in uscita (SMTP) scrivi { $value } in “Porta”.
apple-mail-trust-certificate = Al prossimo invio Mail dice che non può verificare il server. Guarda lì il certificato e accetta solo se hai confrontato l’impronta.
apple-mail-finish =
    .step-1 = Premi “Salva” e chiudi la finestra. Poi inviati un messaggio.
