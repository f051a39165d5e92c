# What to know about a mail service before anything fails; the English file says what is what.

hint-closed =
    { $since ->
        [none] { $service } ha chiuso e i suoi indirizzi non funzionano più.
       *[other] { $service } ha chiuso il { $since } e i suoi indirizzi non funzionano più.
    } Ti serve un indirizzo presso un altro gestore di posta.
    .link = Che cosa dice { $service }

hint-no-smtp = { $service } non ha un server della posta in uscita che un programma di posta possa usare direttamente. Puoi scrivere sul suo sito o nella sua app.
    .link = Apri { $service } nel browser

hint-bridge = Un programma di posta raggiunge { $service } solo tramite il suo bridge, un piccolo programma su questo computer. Prima installalo e accedi lì con il tuo account. Spesso serve un abbonamento.
    .link = Scarica il bridge di { $service }

hint-password-retired =
    { $since ->
        [none] { $service } non accetta password dai programmi di posta.
       *[other] Dal { $since } { $service } non accetta più password dai programmi di posta.
    } Il tuo programma di posta deve aprire la pagina di accesso di { $service } (OAuth).
    .link = Come si accede ora a { $service }

hint-paid-plan = Solo chi ha un abbonamento a { $service } può usare un programma di posta. Con un account gratuito scrivi sul suo sito.
    .link = Apri { $service } nel browser

hint-moved =
    { $to ->
        [none] Ora le caselle di { $service } sono gestite da un’altra società.
       *[other] Ora le caselle di { $service } sono gestite da { $to }.
    } { $since ->
        [none] Le impostazioni e le password di prima potrebbero non valere più.
       *[other] Le impostazioni e le password di prima del { $since } potrebbero non valere più.
    }
    .link = Che cosa è cambiato con { $service }

hint-app-password = { $service } qui non accetta la tua password di sempre. Crea prima una password per le app, fatta solo per i programmi di posta.
    .link = Creane una su { $service }

hint-app-password-likely = Se su { $service } usi la verifica in due passaggi, qui la password di sempre non vale. Crea prima una password per le app, fatta solo per i programmi di posta.
    .link = Creane una su { $service }

hint-mail-password = { $service } ha una password a parte per i programmi di posta. Impostala prima sul suo sito e scrivila qui.
    .link = Impostala su { $service }

hint-mail-password-likely = Con { $service } molti hanno una password a parte per i programmi di posta. Se qui quella di sempre non va, imposta sul suo sito quella per la posta.
    .link = Impostala su { $service }

hint-mail-access = { $service } fa entrare i programmi di posta solo dopo che lo hai permesso sul suo sito. Attiva prima l’accesso.
    .link = Attivalo su { $service }

hint-password-ends =
    { $since ->
        [none] Tra poco { $service } accetterà password dai programmi di posta solo dove un amministratore lo permette.
       *[other] Dal { $since } { $service } accetterà password dai programmi di posta solo dove un amministratore lo permette.
    } Meglio un programma di posta che apre la pagina di accesso di { $service } (OAuth).
    .link = Che cosa cambia con { $service }

hint-limits = { $service } pone limiti a quanto puoi inviare: { $limits }.
    .link = I limiti di { $service }

limit-per-day =
    { $count ->
        [one] { $count } messaggio al giorno
       *[other] { $count } messaggi al giorno
    }
limit-per-hour =
    { $count ->
        [one] { $count } messaggio all’ora
       *[other] { $count } messaggi all’ora
    }
limit-per-minute =
    { $count ->
        [one] { $count } messaggio al minuto
       *[other] { $count } messaggi al minuto
    }
limit-recipients =
    { $count ->
        [one] { $count } destinatario per messaggio
       *[other] { $count } destinatari per messaggio
    }
limit-megabytes = { $count } MB per messaggio
