# Che cosa risulta essere un messaggio incollato o aperto.
unknown-reply = Il server dà un motivo che questo programma non conosce
    .explanation = Questo programma non conosce le parole del server e non vuole tirare a indovinare. Il numero però dice qualcosa: se comincia con 4, il problema può passare da sé; se comincia con 5, il rifiuto è definitivo. Chi può rimediare si capisce solo dalle parole.
    .step-1 = Leggi le parole del server: spesso indicano il motivo o una pagina web.
    .step-2 = Se il numero comincia con 4, invia di nuovo il messaggio tra un’ora. Se comincia con 5, controlla prima l’indirizzo lettera per lettera.
    .step-3 = In un numero come 5.1.1 guarda la cifra di mezzo: 1 indirizzo, 2 casella, 3 sistema di posta, 4 rete, 5 dialogo tra server, 6 messaggio, 7 regole o sicurezza.
    .step-4 = Se il problema riguarda una sola persona, contattala in un altro modo.
    .step-5 = Se riguarda tutti, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = Cerca il messaggio nel registro del server che ha dato la risposta. Risposta, ora e destinatario sono nel rapporto.
