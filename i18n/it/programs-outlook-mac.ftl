# Dove si trova un’impostazione in Outlook per Mac.
outlook-mac-name = Outlook per Mac
outlook-mac-open =
    .step-1 = Nella barra in cima allo schermo fai clic su “Strumenti”. Nel menu che si apre scegli “Account…”.
    .step-2 = Fai clic sull’account { $address } nell’elenco a sinistra.
outlook-mac-to-sign-in = Premi il pulsante delle altre opzioni, sotto il server della posta in uscita.
outlook-mac-sender-address = Scrivi { $value } come indirizzo di posta elettronica.
outlook-mac-incoming-protocol = Outlook non può trasformare un account POP in uno IMAP, né il contrario. Aggiungi di nuovo l’account come { $value } e prosegui con quello nuovo. Elimina il vecchio solo quando tutti i messaggi sono nel nuovo.
outlook-mac-incoming-server = Scrivi { $value } come server della posta in arrivo.
outlook-mac-incoming-encryption =
    { $value ->
        [none] Sotto il server della posta in arrivo togli il segno di spunta dalla casella della connessione SSL.
       *[encrypted] Sotto il server della posta in arrivo metti il segno di spunta sulla casella della connessione SSL. Dalla porta Outlook capisce se si tratta di SSL/TLS o di STARTTLS.
    }
outlook-mac-incoming-port = Sotto il server della posta in arrivo metti il segno di spunta sulla casella della porta predefinita, per poterla cambiare. Poi scrivi { $value } nel piccolo campo accanto al nome del server.
outlook-mac-incoming-username = Scrivi { $value } in “Nome utente”.
outlook-mac-incoming-password = Svuota il campo “Password” e scrivi di nuovo la tua password.
outlook-mac-incoming-spa =
    { $value ->
        [on] Outlook per Mac non ha una casella per l’autenticazione password di protezione (SPA). Chiedi al gestore di posta se puoi accedere senza.
       *[off] Outlook per Mac non ha una casella per l’autenticazione password di protezione (SPA). Non c’è nulla da impostare.
    }
outlook-mac-outgoing-server = Scrivi { $value } come server della posta in uscita.
outlook-mac-sign-in-off = Nell’elenco dell’autenticazione scegli la voce che vuol dire nessuna autenticazione.
outlook-mac-sign-in-like-incoming = Nell’elenco dell’autenticazione scegli la voce che usa i dati del server della posta in arrivo.
outlook-mac-sign-in-log-on = Nell’elenco dell’autenticazione scegli nome utente e password.
outlook-mac-outgoing-username = Nella finestra che si è aperta scrivi { $value } come nome utente per inviare.
outlook-mac-outgoing-password = Nella finestra che si è aperta scrivi di nuovo la password per inviare.
outlook-mac-incoming-first = Outlook per Mac non può accedere alla posta in arrivo prima di inviare. Scarica prima la posta a mano, poi invia entro pochi minuti. Meglio ancora: chiedi al gestore di posta un server della posta in uscita che accetti una password.
outlook-mac-outgoing-method =
    { $value ->
        [ntlm] Outlook per Mac non ha una casella per l’autenticazione password di protezione (SPA). Chiedi al gestore di posta se puoi accedere senza.
       *[other] Outlook per Mac sceglie da solo come accedere. Non c’è nulla da impostare.
    }
outlook-mac-outgoing-encryption =
    { $value ->
        [none] Sotto il server della posta in uscita togli il segno di spunta dalla casella della connessione SSL.
       *[encrypted] Sotto il server della posta in uscita metti il segno di spunta sulla casella della connessione SSL. Dalla porta Outlook capisce se si tratta di SSL/TLS o di STARTTLS.
    }
outlook-mac-outgoing-port = Sotto il server della posta in uscita metti il segno di spunta sulla casella della porta predefinita, per poterla cambiare. Poi scrivi { $value } nel piccolo campo accanto al nome del server.
outlook-mac-trust-certificate = Alla prossima connessione Outlook mostra un avviso sul certificato. Guarda lì il certificato e accetta solo se hai confrontato l’impronta.
outlook-mac-finish =
    .step-1 =
        { $inner ->
            [yes] Premi “OK”, poi chiudi la finestra.
           *[no] Chiudi la finestra.
        } Se Outlook chiede se salvare, rispondi di sì. Poi inviati un messaggio.
