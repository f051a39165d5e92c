# L’esito di un controllo che non ha trovato guasti.
settings-work = Le tue impostazioni funzionano: puoi inviare posta
    .explanation = Tutto ciò che serve per inviare è stato provato e funziona. In questo momento il server accetta la tua posta. Non c’è nulla da riparare.
    .step-1 = Se nel tuo programma di posta l’invio non riesce ancora, scrivi anche lì queste stesse impostazioni.
settings-differ-from-published =
    { $kind ->
        [failing] Il tuo gestore di posta indica impostazioni diverse dalle tue
       *[other] Le tue impostazioni funzionano, ma il gestore di posta ne consiglia altre
    }
    .explanation =
        { $kind ->
            [failing] Il server delle tue impostazioni non si trova. Per il tuo indirizzo il gestore di posta indica altre impostazioni. Forse il vecchio server è stato spento, o il tuo dominio è passato a un altro gestore. Puoi cambiare le impostazioni tu.
           *[other] Puoi inviare. Il tuo gestore di posta però indica altre impostazioni, di solito più sicure. Quelle che usi potrebbero un giorno non andare più. Puoi cambiarle tu, quando vuoi.
        }
    .step-1 = Prendi nota delle impostazioni che usi ora.
    .step-2 = Nelle impostazioni dell’account scrivi quello che indica il tuo gestore di posta: “{ -label-outgoing-server }”, “{ -label-port }” e “{ -label-encryption }”.
    .step-3 = Salva e invia un messaggio a te stesso.
