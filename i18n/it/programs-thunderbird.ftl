# Dove si trova un’impostazione in Thunderbird, con le etichette della sua traduzione.
thunderbird-name = Thunderbird
thunderbird-open =
    .step-1 = In Thunderbird fai clic sul pulsante del menu (tre righe, in alto a destra), poi su “Impostazioni account”.
    .step-2 = Nell’elenco a sinistra fai clic sull’account { $address } stesso.
thunderbird-to-incoming = Nell’elenco a sinistra, sotto l’account, fai clic su “Impostazioni server”.
thunderbird-to-outgoing = Nell’elenco a sinistra fai clic sul nome dell’account. In fondo alla pagina, vicino al server in uscita, premi “Modifica…” (versioni precedenti: “Modifica server SMTP…”).
thunderbird-sender-address = Scrivi { $value } in “Indirizzo email”.
thunderbird-incoming-protocol = Thunderbird non può trasformare un account POP in uno IMAP, né il contrario. Aggiungi di nuovo l’account come { $value } e prosegui con quello nuovo. Rimuovi il vecchio solo quando tutti i messaggi sono nel nuovo.
thunderbird-incoming-server = Scrivi { $value } in “Nome server”.
thunderbird-incoming-encryption =
    { $value ->
        [tls] In “Sicurezza della connessione” scegli “SSL/TLS”.
        [none] In “Sicurezza della connessione” scegli “Nessuna”.
       *[starttls] In “Sicurezza della connessione” scegli “STARTTLS”.
    }
thunderbird-incoming-port = Scrivi { $value } in “Porta”.
thunderbird-incoming-username = Scrivi { $value } in “Nome utente”.
thunderbird-incoming-password = Thunderbird chiede la password quando scarica di nuovo la posta. Se non la chiede, apri “Impostazioni”, poi “Privacy e sicurezza”, poi “Password salvate…”, ed elimina la voce del tuo server di posta.
thunderbird-incoming-spa =
    { $value ->
        [on] In “Metodo di autenticazione” scegli “NTLM”.
       *[off] In “Metodo di autenticazione” scegli “Password normale”.
    }
thunderbird-outgoing-server = Scrivi { $value } in “Nome server”.
thunderbird-sign-in-off = In “Metodo di autenticazione” scegli “Nessuna autenticazione”.
thunderbird-sign-in-like-incoming = In “Metodo di autenticazione” scegli “Password normale”. Scrivi { $value } in “Nome utente”.
thunderbird-sign-in-log-on = In “Metodo di autenticazione” scegli “Password normale”.
thunderbird-outgoing-username = Scrivi { $value } in “Nome utente”.
thunderbird-outgoing-password = Thunderbird chiede la password al prossimo invio. Se non la chiede, apri “Impostazioni”, poi “Privacy e sicurezza”, poi “Password salvate…”, ed elimina la voce del server in uscita (smtp).
thunderbird-incoming-first = Thunderbird non può accedere alla posta in arrivo prima di inviare. Scarica prima la posta a mano, poi invia entro pochi minuti. Meglio ancora: chiedi al gestore di posta un server della posta in uscita che accetti una password.
thunderbird-outgoing-method =
    { $value ->
        [ntlm] In “Metodo di autenticazione” scegli “NTLM”.
        [xoauth2] In “Metodo di autenticazione” scegli “OAuth2”.
        [cram-md5] In “Metodo di autenticazione” scegli “Password crittata”.
       *[other] In “Metodo di autenticazione” scegli “Password normale”.
    }
thunderbird-outgoing-encryption =
    { $value ->
        [tls] In “Sicurezza della connessione” scegli “SSL/TLS”.
        [none] In “Sicurezza della connessione” scegli “Nessuna”.
       *[starttls] In “Sicurezza della connessione” scegli “STARTTLS”.
    }
thunderbird-outgoing-port = Scrivi { $value } in “Porta”.
thunderbird-trust-certificate = Al prossimo invio Thunderbird avvisa del certificato e propone un’eccezione. Guarda lì il certificato e aggiungi l’eccezione solo se hai confrontato l’impronta.
thunderbird-finish =
    .step-1 =
        { $inner ->
            [yes] Premi “OK” e chiudi la pagina.
           *[no] Chiudi la pagina. Thunderbird conserva le impostazioni.
        } Se Thunderbird vuole riavviarsi, accetta. Poi inviati un messaggio.
