# Che cosa risulta essere un messaggio incollato o aperto.

backscatter = Questo avviso riguarda un messaggio che non hai inviato tu
    .explanation = Qualcuno ha inviato spam con il tuo indirizzo come mittente. Un server non è riuscito a consegnarlo, e l’avviso è tornato a te. Non vuol dire che qualcuno sia entrato nel tuo account. Nessuno può impedirlo, ma di solito finisce presto da sé.
    .step-1 = Non devi fare nulla. Elimina l’avviso senza aprire link o allegati.
    .step-2 = Guarda se nella posta inviata ci sono messaggi non tuoi. Se ne trovi, cambia subito la password.
    .step-3 = Se questi avvisi continuano ad arrivare a centinaia, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = Pubblica per il dominio SPF, DKIM e una policy DMARC (quarantine o reject): così i server respingono la posta falsa invece di rimandarla indietro.
    .admin-2 = Contrassegna il mittente della busta nella tua posta (BATV). Così puoi respingere gli avvisi su messaggi non tuoi.

delivery-delayed = Il tuo messaggio è in ritardo, ma è ancora in viaggio
    .explanation =
        { $recipient ->
            [none] Il tuo messaggio non è ancora arrivato.
           *[other] Il tuo messaggio per { $recipient } non è ancora arrivato.
        } Un server non è riuscito a consegnarlo subito. Riprova da solo, di solito per qualche giorno. Per ora non c’è nulla da riparare.
    .step-1 = Non devi fare nulla. Non inviarlo di nuovo, o potrebbe arrivare due volte.
    .step-2 = Controlla l’indirizzo del destinatario lettera per lettera. Se è sbagliato, invia un messaggio nuovo a quello giusto.
    .step-3 = Se è urgente, contatta la persona in un altro modo, per esempio per telefono.
    .step-4 = Se più avanti arriva un altro avviso, fatti spiegare anche quello da questo programma.
    .admin-1 = Cerca nella coda del server il motivo dell’ultimo tentativo.

delivered = È solo una ricevuta: il tuo messaggio è andato avanti
    .explanation = Un server ti dice che ha consegnato il tuo messaggio, o che l’ha passato al server successivo. Non è un errore. Non c’è nulla da riparare.
    .step-1 = Non devi fare nulla.
    .step-2 = La persona non trova il messaggio? Chiedile di guardare nella cartella dello spam.
    .step-3 = Non vuoi queste ricevute? Disattivale nel programma di posta.

auto-reply = È una risposta automatica, non un errore
    .explanation = Il tuo messaggio è arrivato. Ha risposto un programma al posto della persona, che forse è assente. Non c’è nulla da riparare.
    .step-1 = Non devi fare nulla. Il tuo messaggio aspetta nella casella della persona.
    .step-2 = Leggi la risposta. Spesso dice quando la persona torna e chi può aiutarti nel frattempo.
    .step-3 = Se è urgente, contatta la persona in un altro modo, per esempio per telefono.

challenge-response = La casella del destinatario vuole sapere se sei una persona
    .explanation = Per tenere lontano lo spam, fa prima una domanda a chi non conosce. Finché non rispondi, trattiene il tuo messaggio. Puoi farlo tu, se hai scritto davvero a quella persona.
    .step-1 = Hai scritto a quella persona? Fai quello che il messaggio chiede. Di solito basta rispondere o seguire un link.
    .step-2 = Non scrivere lì nessuna password. Una richiesta vera di questo tipo non la chiede mai.
    .step-3 = Non hai scritto a quella persona? Elimina il messaggio. Qualcuno ha usato il tuo indirizzo.
    .step-4 = Non funziona? Contatta la persona in un altro modo e chiedile di far accettare il tuo indirizzo.

not-a-bounce =
    { $kind ->
        [feedback] Qualcuno ha segnalato il tuo messaggio come indesiderato
       *[other] È un messaggio normale, che non segnala errori
    }
    .explanation =
        { $kind ->
            [feedback] Il messaggio è arrivato e nulla è andato storto. Il destinatario, o il suo gestore di posta, lo ha segnato come spam e te lo fa sapere. Se lo fanno in molti, un giorno la tua posta può essere rifiutata.
           *[other] Non parla di nessun messaggio non consegnato. Perciò non c’è nulla da spiegare né da riparare.
        }
    .step-1 =
        { $kind ->
            [feedback] Non scrivere più a questa persona, a meno che te lo chieda.
           *[other] Se non ti aspettavi un errore, non devi fare nulla.
        }
    .step-2 =
        { $kind ->
            [feedback] Se invii una newsletter, togli questo indirizzo dalla lista.
           *[other] Il tuo programma di posta mostra un errore? Copia le sue parole e incollale qui.
        }
    .step-3 =
        { $kind ->
            [feedback] Se non lo hai mai inviato tu, cambia la password dell’account di posta.
           *[other] Un tuo messaggio è tornato indietro? Trascina qui l’avviso che ne parla. Il mittente spesso si chiama Mail Delivery System o Postmaster.
        }

unknown-reply =
    { $code_class ->
        [permanent] Il server rifiuta per un motivo che questo programma non conosce
        [temporary] Per ora il server rifiuta, e questo programma non ne conosce il motivo
       *[none] Il server dà un motivo che questo programma non conosce
    }
    .explanation =
        { $code_class ->
            [permanent] Il numero nella risposta del server comincia con 5. Vuol dire che il rifiuto è definitivo: lo stesso messaggio sarà respinto di nuovo.
            [temporary] Il numero nella risposta del server comincia con 4. Vuol dire che il rifiuto vale solo per ora: spesso il problema passa da sé.
           *[none] Questo programma non ha mai visto questa risposta. Se contiene un numero, guarda come comincia: con 4 il problema può passare da sé, con 5 il rifiuto è definitivo.
        } { $code_subject ->
            [address] La cifra dopo il primo punto indica un indirizzo.
            [mailbox] La cifra dopo il primo punto indica una casella.
            [system] La cifra dopo il primo punto indica il sistema di posta del destinatario.
            [network] La cifra dopo il primo punto indica la rete o il percorso del messaggio.
            [protocol] La cifra dopo il primo punto indica il dialogo tra i server.
            [content] La cifra dopo il primo punto indica il contenuto del messaggio.
            [policy] La cifra dopo il primo punto indica una regola o la sicurezza.
           *[none] Solo le parole del server possono dire di più.
        } Chi deve rimediare, questo programma non lo può dire.
    .step-1 = Il server ha scritto più di un numero? Leggi le sue parole: spesso indicano il motivo o una pagina web.
    .step-2 =
        { $code_class ->
            [permanent] Controlla l’indirizzo del destinatario lettera per lettera. Se era sbagliato, invia un messaggio nuovo a quello giusto.
            [temporary] Aspetta un’ora, poi invia di nuovo il messaggio.
           *[none] Se il numero comincia con 4, invia di nuovo il messaggio tra un’ora. Se comincia con 5, controlla prima l’indirizzo lettera per lettera.
        }
    .step-3 = Hai soltanto un numero? Cerca il testo intero dell’errore nel programma di posta o nel messaggio tornato indietro e incollalo qui.
    .step-4 = Se il problema riguarda una sola persona, contattala in un altro modo.
    .step-5 = Se riguarda tutti, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = Cerca il messaggio nel registro del server che ha dato la risposta. Risposta, ora e destinatario sono nel rapporto.
