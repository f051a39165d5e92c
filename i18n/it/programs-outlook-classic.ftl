# Dove si trova un’impostazione in Outlook classico per Windows: quello di Office e di Microsoft 365. Le etichette vengono dal glossario.
outlook-classic-name = Outlook classico per Windows
outlook-classic-open =
    .step-1 = In Outlook fai clic su “File”, poi su “Impostazioni account” e su “Gestisci profili”. Se Windows chiede se consentire le modifiche, rispondi di sì. (In Outlook 2013 “Gestisci profili” non c’è: fai clic due volte su “Impostazioni account” e salta il prossimo passo.)
    .step-2 = Si apre una piccola finestra. Premi il primo pulsante, quello per gli account di posta.
    .step-3 = Nell’elenco fai clic su { $address } una volta. Poi premi “Cambia” sopra l’elenco.
outlook-classic-to-sign-in = Premi “Altre impostazioni” e apri la scheda del server della posta in uscita.
outlook-classic-to-connection =
    { $from ->
        [inside] Apri la scheda delle impostazioni avanzate, l’ultima.
       *[outside] Premi “Altre impostazioni” e apri la scheda delle impostazioni avanzate, l’ultima.
    }
outlook-classic-sender-address = Scrivi { $value } in “{ -label-address }”.
outlook-classic-incoming-protocol = Outlook non può trasformare un account POP in uno IMAP, né il contrario. Aggiungi di nuovo l’account come { $value } e prosegui con quello nuovo. Elimina il vecchio solo quando tutti i messaggi sono nel nuovo.
outlook-classic-incoming-server = Scrivi { $value } in “{ -label-incoming-server }”.
outlook-classic-incoming-encryption =
    Nella metà in alto, per il server della posta in arrivo, apri l’elenco “{ -label-encryption }”. { $value ->
        [tls] Scegli “SSL/TLS” (versioni precedenti: “SSL”).
        [starttls] Scegli “STARTTLS” (versioni precedenti: “TLS”).
        [none] Scegli “{ -label-none }”.
       *[auto] Scegli “{ -label-auto }”.
    }
outlook-classic-incoming-port = Nella metà in alto scrivi { $value } come porta del server della posta in arrivo.
outlook-classic-incoming-username = Sotto “{ -label-logon-information }” scrivi { $value } in “{ -label-user-name }”.
outlook-classic-incoming-password = Sotto “{ -label-logon-information }” svuota il campo “{ -label-password }” e scrivi di nuovo la tua password.
outlook-classic-incoming-spa =
    { $value ->
        [on] Metti il segno di spunta su “{ -label-spa }”.
       *[off] Togli il segno di spunta da “{ -label-spa }”.
    }
outlook-classic-outgoing-server = Scrivi { $value } in “{ -label-outgoing-server }”.
outlook-classic-sign-in-off = Togli il segno di spunta da “{ -label-smtp-auth }”.
outlook-classic-sign-in-like-incoming = Metti il segno di spunta su “{ -label-smtp-auth }”. Sotto, scegli “{ -label-same-as-incoming }”.
outlook-classic-sign-in-log-on = Metti il segno di spunta su “{ -label-smtp-auth }”. Sotto, scegli “{ -label-log-on-using }”.
outlook-classic-incoming-first = Metti il segno di spunta su “{ -label-smtp-auth }”. Sotto, scegli “{ -label-incoming-first }”.
outlook-classic-outgoing-username = Sotto “{ -label-log-on-using }” scrivi { $value } in “{ -label-user-name }”.
outlook-classic-outgoing-password = Sotto “{ -label-log-on-using }” svuota il campo “{ -label-password }” e scrivi di nuovo la tua password.
outlook-classic-outgoing-method =
    { $value ->
        [ntlm] Metti il segno di spunta su “{ -label-spa }”.
        [xoauth2] Outlook sceglie da solo questo modo di accedere, quando si aggiunge un account. Rimuovi l’account e aggiungilo di nuovo.
       *[other] Togli il segno di spunta da “{ -label-spa }”.
    }
outlook-classic-outgoing-encryption =
    Nella metà in basso, per il server della posta in uscita, apri l’elenco “{ -label-encryption }”. { $value ->
        [tls] Scegli “SSL/TLS” (versioni precedenti: “SSL”).
        [starttls] Scegli “STARTTLS” (versioni precedenti: “TLS”).
        [none] Scegli “{ -label-none }”.
       *[auto] Scegli “{ -label-auto }”.
    }
outlook-classic-outgoing-port = Nella metà in basso scrivi { $value } come porta del server della posta in uscita.
outlook-classic-trust-certificate = Outlook non ha un’impostazione per questo. A ogni avvio può mostrare un avviso sul certificato. Accetta solo se hai confrontato l’impronta, e chiedi al gestore di posta un certificato valido.
outlook-classic-finish =
    .step-1 =
        { $inner ->
            [yes] Premi “OK”, poi “Avanti”.
           *[no] Premi “Avanti”.
        } Ora Outlook prova l’account.
    .step-2 = Quando le due prove sono riuscite, premi “Chiudi” e “Fine”. Poi inviati un messaggio.
