# Dove si trova un’impostazione nel nuovo Outlook per Windows. Non può cambiare i server di un account: l’account si aggiunge di nuovo.
outlook-new-name = Nuovo Outlook per Windows
outlook-new-open =
    .step-1 =
        Il nuovo Outlook non può cambiare i server di un account che c’è già. Rimuovi l’account da Outlook e aggiungilo di nuovo. { $protocol ->
            [pop3] I messaggi che stanno solo in questo Outlook andrebbero persi. Prima salvali, oppure usa Outlook classico.
           *[other] I tuoi messaggi restano sul server.
        }
    .step-2 = Fai clic sull’ingranaggio delle impostazioni, poi apri gli account e l’elenco dei tuoi account.
    .step-3 = Accanto a { $address } premi “Gestisci”. Vai in fondo alla pagina e premi “Rimuovi”.
    .step-4 = Premi “Aggiungi account”. Scrivi { $address } e la tua password, poi premi il pulsante che mostra altri campi.
outlook-new-sender-address = Scrivi { $value } come indirizzo dell’account.
outlook-new-incoming-protocol = Dove Outlook chiede il tipo di account, scegli { $value } dall’elenco.
outlook-new-incoming-server = Scrivi { $value } nel campo del server della posta in arrivo.
outlook-new-incoming-encryption =
    Sotto il server della posta in arrivo apri l’elenco del tipo di connessione sicura. { $value ->
        [tls] Scegli “SSL/TLS”.
        [none] Scegli la voce senza crittografia.
       *[starttls] Scegli “STARTTLS”.
    }
outlook-new-incoming-port = Sotto il server della posta in arrivo scrivi { $value } in “Porta”.
outlook-new-incoming-username = Se c’è un campo per il nome utente della posta in arrivo, scrivi lì { $value } senza spazi.
outlook-new-incoming-password = Quando una password è rifiutata, il nuovo Outlook mostra un avviso sull’account. Seguilo e scrivi di nuovo la password. Se l’avviso non arriva, rimuovi l’account e aggiungilo di nuovo.
outlook-new-incoming-spa =
    { $value ->
        [on] Il nuovo Outlook non conosce l’autenticazione password di protezione (SPA). Per questo account usa Outlook classico.
       *[off] Il nuovo Outlook non usa mai l’autenticazione password di protezione (SPA). Non c’è nulla da impostare.
    }
outlook-new-outgoing-server = Scrivi { $value } nel campo del server della posta in uscita (SMTP).
outlook-new-sign-in-off = Il nuovo Outlook accede sempre con una password per inviare. Non si può evitare. Se il gestore di posta non vuole password, per questo account usa Outlook classico.
outlook-new-sign-in-like-incoming = Scrivi { $value } nel campo del nome utente SMTP. Lascia vuota la password sotto: Outlook prende quella scritta prima.
outlook-new-sign-in-log-on = Il nuovo Outlook accede sempre con una password per inviare. Usa il nome utente e la password del server della posta in uscita (SMTP).
outlook-new-outgoing-username = Scrivi { $value } nel campo del nome utente SMTP.
outlook-new-outgoing-password = Sotto il nome utente SMTP scrivi la password per inviare.
outlook-new-incoming-first = Il nuovo Outlook non può accedere alla posta in arrivo prima di inviare. Usa Outlook classico, che lo sa fare. Oppure chiedi al gestore di posta un server della posta in uscita che accetti una password.
outlook-new-outgoing-method =
    { $value ->
        [ntlm] Il nuovo Outlook non conosce l’autenticazione password di protezione (SPA). Per questo account usa Outlook classico.
       *[other] Il nuovo Outlook sceglie da solo come accedere. Non c’è nulla da impostare.
    }
outlook-new-outgoing-encryption =
    Sotto il server della posta in uscita apri l’elenco del tipo di connessione sicura. { $value ->
        [tls] Scegli “SSL/TLS”.
        [none] Scegli la voce senza crittografia.
       *[starttls] Scegli “STARTTLS”.
    }
outlook-new-outgoing-port = Sotto il server della posta in uscita scrivi { $value } in “Porta”.
outlook-new-trust-certificate = Il nuovo Outlook non ha un’impostazione per questo. Chiedi al gestore di posta un certificato di cui ogni programma si fidi.
outlook-new-finish =
    .step-1 = Premi “Continua” e aspetta che Outlook provi l’account. Poi inviati un messaggio.
